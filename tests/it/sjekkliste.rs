//! A second checklist from data alone, an embete's edition, double review and interviews, through the
//! program as a user meets it. All cases are invented.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use tilsyn::app::Oekt;
use tilsyn::domene::{
    Besvarelse, Bevis, Bevisart, Hendelse, Konklusjon, LovbruddId, Maalform, SakId, Svar, Svarsted,
    Tilsynsart,
};
use tilsyn::rapport::{self, tekst::som_tekst};
use tilsyn::regelverk::Regelverk;
use tilsyn::vurdering::{punkter_for_kontor, punkter_for_sak};

use crate::hjelp::{Mappe, arg, tilsyn};

const RAAD: &str = "oekonomisk-raadgivning-2024";

fn naa() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2025-09-01T10:00:00+02:00").unwrap()
}

fn ny(mappe: &Mappe, liste: &str, maalform: &str) -> PathBuf {
    let sti = mappe.0.path().join(format!("{maalform}.tilsyn"));
    let ramme = "--kommune,Granfjord kommune,--kontor,Nav Øst,--fra,1.1.2024,--til,31.12.2024,\
                 --leder,Kari Prøve,--embete,troendelag";
    let valg = ramme.split(',').chain(["--maalform", maalform, "--sjekkliste", liste]);
    tilsyn(["ny", arg(&sti)].into_iter().chain(valg)).med_kode(0);
    let saker = mappe.fil(
        "saker.csv",
        "Saksnr;Kontor;Søknad mottatt;Vedtaksdato;Utfall;Programstart\n\
         R-1;Nav Øst;05.01.2024;02.02.2024;Innvilget;09.02.2024\n\
         R-2;Nav Øst;08.01.2024;11.03.2024;Innvilget;02.05.2024\n\
         R-3;Nav Øst;10.01.2024;12.02.2024;Innvilget;13.02.2024\n\
         R-4;Nav Øst;11.01.2024;12.02.2024;Avslag;\n",
    );
    tilsyn(["importer", arg(&sti), arg(&saker)]).med_kode(0);
    sti
}

fn aapne(sti: &Path) -> Oekt {
    Oekt::aapne(sti, tilsyn::app::Tilgang::Skrive, "inspektoer", naa()).unwrap()
}

/// Answers everything; `svar` tells what by case and item, without a case for an office.
fn svar_paa_alt(oekt: &mut Oekt, svar: impl Fn(Option<&SakId>, &str) -> Svar) {
    let (t, liste) = (oekt.tilsyn().clone(), oekt.sjekkliste().unwrap().clone());
    let bevis = Bevis {
        art: Bevisart::Vedtak,
        sted: "side 1".to_owned(),
        dato: None,
        sha256: None,
        plass: None,
    };
    let mut steder = Vec::new();
    for sak in t.saker.values() {
        for punkt in punkter_for_sak(&liste, sak, Tilsynsart::Tilsyn) {
            steder.push(Svarsted::Sak(sak.id.clone(), punkt.id.clone()));
        }
    }
    for kontor in t.grunnlag.kontorer.iter().filter(|_| t.dobbel.er_pakke.is_none()) {
        for punkt in punkter_for_kontor(&liste, Tilsynsart::Tilsyn) {
            steder.push(Svarsted::Kontor(kontor.clone(), punkt.id.clone()));
        }
    }
    let hendelser = steder.into_iter().map(|sted| {
        let svar = svar(sted.sak(), sted.punkt().as_str());
        let besvarelse = Besvarelse { bevis: vec![bevis.clone()], ..Besvarelse::new(svar) };
        Hendelse::SvarGitt(sted, besvarelse)
    });
    oekt.utfoer_alle(hendelser.collect(), naa()).unwrap();
}

fn rapporttekst(oekt: &Oekt) -> String {
    let dokument = rapport::bygg(oekt.tilsyn(), oekt.regelverk(), naa(), "prøve").unwrap();
    rapport::skriv_pdf(&dokument).unwrap();
    som_tekst(&dokument)
}

#[test]
fn et_helt_tilsyn_med_oekonomisk_raadgivning_fra_data_alene() {
    for (maalform, tema, svikt) in [
        ("nb", "økonomisk rådgivning", "sikrer ikke at økonomisk rådgivning starter"),
        ("nn", "økonomisk rådgiving", "sikrar ikkje at økonomisk rådgiving startar"),
    ] {
        let mappe = Mappe::ny();
        let sti = ny(&mappe, RAAD, maalform);
        let mut oekt = aapne(&sti);
        assert_eq!((oekt.tilsyn().grunnlag.tema.as_str(), oekt.tilsyn().saker.len()), (tema, 4));
        svar_paa_alt(&mut oekt, |_, punkt| {
            if ["V6", "O3"].contains(&punkt) { Svar::IkkeOppfylt } else { Svar::Oppfylt }
        });
        drop(oekt);
        tilsyn(["lovbrudd", "skriv", arg(&sti), "--moenster", "P-oppstart"]).med_kode(0);
        let mut oekt = aapne(&sti);
        let mut lovbrudd = oekt.tilsyn().lovbrudd[&LovbruddId(1)].lovbrudd.clone();
        assert!(lovbrudd.setning.contains(svikt), "{}", lovbrudd.setning);
        lovbrudd.vurdering = "Ventetiden skyldes kapasitet.".to_owned();
        lovbrudd.styring = "Ingen følger med.".to_owned();
        lovbrudd.konklusjon = Some(Konklusjon::LovbruddPaavist);
        oekt.utfoer(Hendelse::LovbruddSkrevet(Box::new(lovbrudd)), naa()).unwrap();
        oekt.utfoer(Hendelse::LovbruddFerdigstilt(LovbruddId(1)), naa()).unwrap();
        let tekst = rapporttekst(&oekt);
        assert!(tekst.contains(tema) && tekst.contains(svikt));
        for fremmed in ["valifiseringsprogram", "rogrammet start", "§ 14 a", "KVP"] {
            assert!(!tekst.contains(fremmed), "{maalform}: {fremmed}");
        }
        assert!(tekst.contains("U30") || tekst.contains("30"), "what must be confirmed is listed");
        drop(oekt);
        tilsyn(["rapport", arg(&sti)]).med_kode(0);
    }
}

#[test]
fn listen_om_raadgivning_baerer_merket_paa_hvert_spoersmaal() {
    let liste = &Regelverk::innebygd().sjekklister[&tilsyn::domene::SjekklisteId::new(RAAD)];
    assert!((12..=14).contains(&liste.punkter.len()));
    assert!(liste.punkter.iter().all(|punkt| punkt.maa_bekreftes.contains(&30)));
    assert!(!liste.har_matrise());
    let json = tilsyn(["sjekkliste", "vis", "--liste", RAAD, "--json"]).med_kode(0).json();
    assert_eq!(json["punkter"].as_array().unwrap().len(), liste.punkter.len());
    let alle = tilsyn(["sjekkliste", "vis"]).med_kode(0).ut;
    assert_eq!(alle.lines().count(), 2);
    for maalform in Maalform::ALLE {
        assert!(!liste.rapport.tema.i(maalform).is_empty());
    }
}

#[test]
fn en_utgave_eksporteres_kontrolleres_og_tas_i_bruk() {
    let mappe = Mappe::ny();
    let sti = ny(&mappe, "kvp-tildeling-1", "nb");
    let fil = mappe.0.path().join("utgave.ron");
    let liste = ["--liste", "kvp-tildeling-1", "--embete", "troendelag"];
    let ut = ["sjekkliste", "eksporter"].into_iter().chain(liste).chain(["--ut", arg(&fil)]);
    tilsyn(ut).med_kode(0);
    let tekst = std::fs::read_to_string(&fil).unwrap();
    assert!(tekst.starts_with("// Embetets utgave"));
    let feil = mappe.fil("feil.ron", tekst.replace("av: []", "av: [\"Z9\"]"));
    let klage = tilsyn(["sjekkliste", "kontroller", arg(&feil)]).med_kode(1).feil;
    assert!(klage.contains("Z9"), "{klage}");
    let god = mappe.fil("god.ron", tekst.replace("av: []", "av: [\"C16\", \"A10\"]"));
    tilsyn(["sjekkliste", "kontroller", arg(&god)]).med_kode(0);
    let bruk = ["sjekkliste", "bruk", arg(&sti), "--liste", arg(&god)];
    let vist = tilsyn(bruk).med_kode(0).ut;
    assert!(vist.contains("Borte: A10") && vist.contains("Ingenting er endret"), "{vist}");
    let json = tilsyn(bruk.into_iter().chain(["--utfoer", "--json"])).med_kode(0).json();
    assert_eq!(
        (json["utfoert"].as_bool(), json["borte"].as_array().unwrap().len()),
        (Some(true), 2)
    );
    tilsyn(bruk.into_iter().chain(["--utfoer"])).med_kode(1); // in use already
    std::fs::remove_file(&god).unwrap();
    let mut oekt = aapne(&sti);
    svar_paa_alt(&mut oekt, |_, _| Svar::Oppfylt);
    let tekst = rapporttekst(&oekt);
    assert!(
        tekst.contains("kvp-tildeling-troendelag-1") && tekst.contains("bygger på kvp-tildeling-1")
    );
}

#[test]
fn dobbel_vurdering_med_pakke_fra_trekning_til_rapport() {
    let mappe = Mappe::ny();
    let sti = ny(&mappe, RAAD, "nb");
    let pakke = mappe.0.path().join("pakke.tilsyn");
    let trukket = tilsyn(["dobbel", "trekk", arg(&sti), "--froe", "dobbel 25", "--andel", "0,5"]);
    assert_eq!(trukket.med_kode(0).ut.lines().count(), 2);
    let tapt = mappe.0.path().join("tapt.tilsyn");
    tilsyn(["dobbel", "pakke", arg(&sti), "--ut", arg(&tapt)]).med_kode(0);
    let avbryt = |grunn: &str| tilsyn(["dobbel", "avbryt", arg(&sti), "--grunn", grunn]).kode;
    assert_eq!((avbryt(" "), avbryt("filen er borte"), avbryt("igjen")), (1, 0, 1));
    tilsyn(["dobbel", "pakke", arg(&sti), "--ut", arg(&pakke)]).med_kode(0);
    let inn = ["dobbel", "ta-inn", arg(&sti), "--pakke", arg(&pakke)];
    assert!(tilsyn(inn).med_kode(1).feil.contains("ikke ferdig"));
    assert!(tilsyn(["rapport", arg(&pakke)]).kode != 0, "a packet has no report");
    let mut foerste = aapne(&sti);
    svar_paa_alt(&mut foerste, |_, _| Svar::Oppfylt);
    drop(foerste);
    let mut andre = Oekt::aapne(&pakke, tilsyn::app::Tilgang::Skrive, "andre", naa()).unwrap();
    svar_paa_alt(&mut andre, |_, p| if p == "V1" { Svar::IkkeOppfylt } else { Svar::Oppfylt });
    drop(andre);
    tilsyn(inn).med_kode(0);
    let json = tilsyn(["dobbel", "vis", arg(&sti), "--json"]).med_kode(0).json();
    let ulikheter = json["ulikheter"].as_array().unwrap();
    assert!(!ulikheter.is_empty() && ulikheter.iter().all(|u| u["punkt"] == "V1"), "{json}");
    assert_eq!(json["avbrutt"], serde_json::json!(["filen er borte"]));
    assert!(ulikheter.iter().all(|u| u["naa"] == "oppfylt" && u["sak_endret"] == false), "{json}");
    let v1 = json["enighet"].as_array().unwrap().iter().find(|e| e["punkt"] == "V1").unwrap();
    assert_eq!(v1["like"], 0);
    assert!(v1["forbehold"].as_array().unwrap().contains(&"faa-saker".into()));
    assert_eq!(json["celler"]["lest"], 0);
    let loes = ["dobbel", "loes", arg(&sti), "--sak", "R-1", "--grunn", "x", "--velg"];
    tilsyn(loes.into_iter().chain(["andre"])).med_kode(2);
    tilsyn(loes.into_iter().chain(["mangler", "--vilkaar", "alder"])).med_kode(1);
    for ulikhet in ulikheter {
        let sak = ulikhet["sak"].as_str().unwrap();
        let valg = ["--velg", "andre", "--grunn", "journalen mangler kartlegging"];
        let loes = ["dobbel", "loes", arg(&sti), "--sak", sak, "--punkt", "V1"];
        tilsyn(loes.into_iter().chain(valg)).med_kode(0);
    }
    let vist = tilsyn(["dobbel", "vis", arg(&sti)]).med_kode(0).ut;
    assert!(
        vist.contains("Én pakke er gitt opp: filen er borte")
            && vist.contains("Valgt: det andre svaret")
            && vist.contains("færre enn 20 saker"),
        "{vist}"
    );
    let tekst = rapporttekst(&aapne(&sti));
    assert!(tekst.contains("Dobbel vurdering:") && tekst.contains("dobbel 25"), "{tekst}");
    assert!(tekst.contains("Enighet mellom de to inspektørene"));
}

#[test]
fn intervjuguide_notater_og_kilder() {
    let mappe = Mappe::ny();
    let sti = ny(&mappe, RAAD, "nb");
    let guide = mappe.0.path().join("guide.md");
    tilsyn(["intervju", "guide", arg(&sti), "--ut", arg(&guide)]).med_kode(0);
    let tekst = std::fs::read_to_string(&guide).unwrap();
    assert!(tekst.contains("| Leder | Veileder |") && tekst.contains("| Bruker |"), "{tekst}");
    assert!(!tekst.contains('⟦'));
    let noter = |rolle: &str, tekst: &str| {
        let sted = ["--kontor", "Nav Øst", "--punkt", "T2", "--rolle", rolle, "--tekst", tekst];
        tilsyn(["intervju", "noter", arg(&sti)].into_iter().chain(sted)).kode
    };
    assert_eq!(noter("leder", "Vi spør alle som søker om stønad."), 0);
    assert_eq!(noter("bruker", "Ingen spurte."), 0);
    assert_eq!(noter("leder", "Ring 13097248022."), 1, "the identity gate");
    assert_eq!(noter("direktør", "x"), 2);
    let json = tilsyn(["intervju", "vis", arg(&sti), "--json"]).med_kode(0).json();
    assert_eq!(json[0]["leder"], "Vi spør alle som søker om stønad.");
    assert_eq!(
        (&json[0]["veileder"], json[0]["bruker"].as_str()),
        (&serde_json::Value::Null, Some("Ingen spurte."))
    );
    let svar =
        ["--kontor", "Nav Øst", "--punkt", "T1", "--svar", "oppfylt", "--bevis", "nett:forsiden"];
    tilsyn(["svar", arg(&sti)].into_iter().chain(svar)).med_kode(0);
    let kilder = tilsyn(["intervju", "kilder", arg(&sti), "--json"]).med_kode(0).json();
    let bare_en = |punkt: &str| {
        let rad = kilder.as_array().unwrap().iter().find(|r| r["punkt"] == punkt).unwrap();
        rad["bare_en_kilde"].as_bool().unwrap()
    };
    assert!(bare_en("T1") && !bare_en("T2"));
}

#[test]
fn hjelpen_til_hver_underkommando_er_uten_hull() {
    let alle = [
        ("sjekkliste", &["vis", "eksporter", "kontroller", "bruk"][..]),
        ("dobbel", &["trekk", "pakke", "avbryt", "ta-inn", "vis", "loes"]),
        ("intervju", &["guide", "noter", "vis", "kilder"]),
    ];
    for (kommando, under) in alle {
        for under in under {
            for spraak in ["nb", "nn"] {
                let hjelp = tilsyn([kommando, under, "--hjelp", "--spraak", spraak]).med_kode(0).ut;
                assert!(hjelp.contains(&format!("tilsyn {kommando} {under} ")), "{hjelp}");
                assert!(!hjelp.contains('⟦') && !hjelp.contains("Usage"), "{hjelp}");
            }
        }
    }
}
