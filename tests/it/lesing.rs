//! `tilsyn les`: every field of every case in the sample files, and nothing that points to a person.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::hjelp::{arg, tilsyn};

fn data(fil: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/saker").join(fil)
}

fn fasit() -> Value {
    serde_json::from_str(&std::fs::read_to_string(data("fasit.json")).unwrap()).unwrap()
}

fn les(sti: &Path) -> (i32, Value) {
    let svar = tilsyn(["les", "--json", arg(sti)]);
    let json =
        serde_json::from_str(&svar.ut).unwrap_or_else(|_| panic!("{}{}", svar.ut, svar.feil));
    (svar.kode, json)
}

/// White space folded; files break a text in different places.
fn foldet(tekst: &Value) -> Value {
    let tekst = tekst.as_str().map(|t| t.split_whitespace().collect::<Vec<_>>().join(" "));
    tekst.filter(|t| !t.is_empty()).map_or(Value::Null, Value::String)
}

/// A case as the key writes it.
fn som_fasit(sak: &Value) -> Value {
    let vedtak = &sak["vedtak"][0];
    let aktivitet = |art: &str| {
        let alle = sak["foerste_kvp_aktivitet"].as_array().unwrap();
        alle.iter().find(|a| a["art"] == art).map_or(Value::Null, |a| a["dato"].clone())
    };
    let utfall = match sak["utvalgsgruppe"].as_str().unwrap() {
        "Innvilget" => "innvilget",
        "Avslag" => "avslag",
        "Trukket" => "trukket",
        "Ubehandlet" => "under_behandling",
        "VurdertIkkeSoekt" => "ikke_sokt",
        annet => annet,
    };
    let alder = match sak["aldersgruppe"].as_str().unwrap() {
        "F18_24" => "18–24",
        "F25_29" => "25–29",
        "F30_39" => "30–39",
        "F40_49" => "40–49",
        "F50_66" => "50–66",
        annet => annet,
    };
    json!({
        "saksnr": sak["id"], "kontor": sak["kontor"], "aldersgruppe": alder,
        "informert": sak["informasjon"][0]["dato"], "soknad": sak["soeknad_mottatt"],
        "forelopig_svar": sak["foreloepig_svar"], "aev": sak["aev_dato"],
        "vedtak": vedtak["dato"], "utfall": utfall, "planlagt_oppstart": vedtak["angitt_start"],
        "program_utformet": aktivitet("Utforming"), "forste_aktivitet": aktivitet("Program"),
        "programstart": sak["start_faktisk"], "venteliste": sak["ventegrunn"] == "Venteliste",
        "begrunnelse": foldet(&vedtak["begrunnelse"]),
    })
}

#[test]
fn hvert_felt_i_hver_sak_er_som_fasiten() {
    let fasit = fasit();
    for utvalg in ["A", "B"] {
        let ventet = fasit[utvalg]["saker"].as_array().unwrap();
        for fil in fasit[utvalg]["filer"].as_array().unwrap() {
            let fil = fil.as_str().unwrap();
            let (_, json) = les(&data(fil));
            let saker = json["saker"].as_array().unwrap();
            assert_eq!(saker.len(), ventet.len(), "{fil}");
            for sak in ventet {
                let lest = saker.iter().find(|s| s["id"] == sak["saksnr"]).unwrap();
                let (lest, mut sak) = (som_fasit(lest), sak.clone());
                let skjult = sak["personopplysninger"].as_array().unwrap().clone();
                let felt = sak.as_object_mut().unwrap();
                felt.remove("uleselig");
                felt.remove("personopplysninger");
                sak["begrunnelse"] = foldet(&sak["begrunnelse"]);
                if !skjult.is_empty() {
                    sak["begrunnelse"] = lest["begrunnelse"].clone();
                }
                assert_eq!(lest, sak, "{fil}");
            }
        }
    }
}

#[test]
fn uleselige_datoer_er_tomme_og_har_hver_sin_merknad() {
    for (fil, ark) in [("utvalg_b.csv", Value::Null), ("utvalg_b.xlsx", json!("Nav Øst"))] {
        let (_, json) = les(&data(fil));
        let sak = json["saker"].as_array().unwrap().iter().find(|s| s["id"] == "2024-021").unwrap();
        let merknader = json["merknader"].as_array().unwrap();
        let uleselige: Vec<_> = merknader.iter().filter(|m| m["kode"] == "uleselig-dato").collect();
        assert_eq!(uleselige.len(), 4, "{fil}");
        for merknad in uleselige {
            assert_eq!((&merknad["rad"], &merknad["ark"]), (&sak["linje"], &ark), "{fil}");
            assert_eq!((&merknad["alvor"], &merknad["fil"]), (&json!("advarsel"), &json!(fil)));
            assert!(merknad["kolonne"].is_u64(), "{fil}");
        }
    }
}

#[test]
fn et_foedselsnummer_maskeres_gir_merknad_og_kode_1() {
    for fil in ["utvalg_b.csv", "utvalg_b.xlsx"] {
        let (kode, json) = les(&data(fil));
        let alt = json.to_string();
        assert_eq!(kode, 1, "{fil}");
        assert!(!alt.contains("268878") && !alt.contains("09339"), "{fil}");
        let merknader = json["merknader"].as_array().unwrap();
        assert!(merknader.iter().any(|m| m["kode"] == "personopplysning"), "{fil}");
        let sak = json["saker"].as_array().unwrap().iter().find(|s| s["id"] == "2024-012").unwrap();
        let tekst = sak["vedtak"][0]["begrunnelse"].as_str().unwrap();
        assert!(tekst.contains("gjelder fødselsnummer [fnr] og erstatter"), "{tekst}");
    }
}

#[test]
fn skjulte_kolonner_og_veiledningsark_leses_ikke_i_stillhet() {
    for (fil, antall, navn) in [
        ("utvalg_a.xlsx", 1, "Intern ref."),
        ("utvalg_a.ods", 1, "Intern ref."),
        ("utvalg_b.xlsx", 2, "Navn"),
    ] {
        let (_, json) = les(&data(fil));
        let merknader = json["merknader"].as_array().unwrap();
        let skjulte: Vec<_> = merknader.iter().filter(|m| m["kode"] == "skjult-kolonne").collect();
        assert_eq!(skjulte.len(), antall, "{fil}");
        assert!(skjulte.iter().all(|m| m["kolonnenavn"] == navn && m["kolonne"] == 1), "{fil}");
        let alt = json.to_string();
        assert!(!alt.contains("GF-73") && !alt.contains("Camilo"), "{fil}");
    }
    let (_, json) = les(&data("utvalg_b.xlsx"));
    let uten = json["merknader"].as_array().unwrap();
    assert!(uten.iter().any(|m| m["kode"] == "ark-uten-saker" && m["ark"] == "Rettleiing"));
}

#[test]
fn det_som_skrives_kan_leses_igjen() {
    let mappe = tempfile::tempdir().unwrap();
    for fil in ["utvalg_a.xlsx", "utvalg_b.csv"] {
        let (_, foerst) = les(&data(fil));
        let sti = mappe.path().join("igjen.json");
        std::fs::write(&sti, foerst.to_string()).unwrap();
        let (_, igjen) = les(&sti);
        let uten_linje = |json: &Value| {
            let mut saker = json["saker"].clone();
            for sak in saker.as_array_mut().unwrap() {
                sak.as_object_mut().unwrap().remove("linje");
                sak.as_object_mut().unwrap().remove("ark");
            }
            saker
        };
        assert_eq!(uten_linje(&foerst), uten_linje(&igjen), "{fil}");
        assert_eq!(igjen["format"], "json");
    }
}

#[test]
fn sammendraget_er_til_aa_lese() {
    let svar = tilsyn(["les", arg(&data("utvalg_a.xlsx"))]).med_kode(0);
    assert!(svar.ut.contains("30 saker") && svar.ut.contains("Nav Øst: 16"), "{}", svar.ut);
    assert!(!svar.ut.contains('⟦'), "{}", svar.ut);
    let mappe = tempfile::tempdir().unwrap();
    let tom = mappe.path().join("tom.csv");
    std::fs::write(&tom, "").unwrap();
    let (kode, json) = les(&tom);
    assert_eq!((kode, &json["saker"]), (1, &json!([])));
    tilsyn(["les", arg(&mappe.path().join("finnes-ikke.csv"))]).med_kode(3);
}
