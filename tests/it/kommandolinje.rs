//! The command line as a user meets it: help, exit codes, and material with faults.

use std::path::{Path, PathBuf};

use crate::hjelp::{Mappe, arg, tilsyn};

impl Mappe {
    /// A tilsyn of one kommune with two offices.
    fn tilsyn(&self, art: &str) -> PathBuf {
        let sti = self.0.path().join(format!("{art}.tilsyn"));
        tilsyn([
            "ny",
            arg(&sti),
            "--kommune",
            "Granfjord kommune",
            "--kontor",
            "Nav Øst",
            "--kontor",
            "Nav Vest",
            "--fra",
            "1.1.2024",
            "--til",
            "31.12.2024",
            "--leder",
            "Kari Prøve",
            "--art",
            art,
        ])
        .med_kode(0);
        sti
    }
}

const HODE: &str = "Saksnr;Kontor;Søknad mottatt;Vedtaksdato;Utfall;Programstart";

/// Imports one file and gives the exit code with the codes of the remarks.
fn importer(fil: &Path, saker: &Path) -> (i32, Vec<String>, String) {
    let svar = tilsyn(["importer", "--json", arg(fil), arg(saker)]);
    let koder = serde_json::from_str::<serde_json::Value>(&svar.ut).map_or(Vec::new(), |json| {
        let merknader = json["merknader"].as_array().unwrap();
        merknader.iter().map(|m| m["kode"].as_str().unwrap().to_owned()).collect()
    });
    (svar.kode, koder, format!("{}{}", svar.ut, svar.feil))
}

#[test]
fn hjelpen_er_norsk_og_uten_hull() {
    let kommandoer = [
        "ny",
        "importer",
        "borte",
        "dokument",
        "vis",
        "svar",
        "lovbrudd",
        "rapport",
        "signer",
        "verifiser",
        "demo",
        "plan",
        "intervall",
        "trekk",
        "utvalg",
        "sjekkliste",
        "dobbel",
        "intervju",
    ];
    for spraak in ["nb", "nn"] {
        for kommando in kommandoer.map(Some).into_iter().chain([None]) {
            let argumenter = kommando.into_iter().chain(["--hjelp", "--spraak", spraak]);
            let hjelp = tilsyn(argumenter).med_kode(0).ut;
            assert!(hjelp.contains("Bruk:"), "{hjelp}");
            for fremmed in [
                "⟦",
                "Usage",
                "Options",
                "Arguments",
                "Commands",
                "Print help",
                "default",
                "OPTIONS",
            ] {
                assert!(
                    !hjelp.contains(fremmed),
                    "«{fremmed}» i hjelpen til {kommando:?}:\n{hjelp}"
                );
            }
        }
    }
}

#[test]
fn feil_bruk_gir_kode_2_og_norske_ord() {
    for argumenter in [
        vec!["finnes-ikke-kommando", "x"],
        vec!["vis"],
        vec!["vis", "--tull", "x"],
        vec!["lovbrudd"],
        vec![
            "ny",
            "x.tilsyn",
            "--kommune",
            "K",
            "--kontor",
            "N",
            "--fra",
            "31.02.2024",
            "--til",
            "1.3.2024",
        ],
    ] {
        let svar = tilsyn(&argumenter).med_kode(2);
        assert!(!svar.feil.is_empty() && !svar.feil.contains('⟦'), "{argumenter:?}: {}", svar.feil);
        assert!(!svar.feil.contains("error:"), "{argumenter:?}: {}", svar.feil);
    }
    assert!(!Path::new("x.tilsyn").exists());
}

#[test]
fn en_fil_som_mangler_gir_kode_3() {
    let svar = tilsyn(["vis", "finnes-ikke.tilsyn"]).med_kode(3);
    assert!(svar.feil.contains("finnes-ikke.tilsyn"), "{}", svar.feil);
}

#[test]
fn saker_med_feil_tas_inn_med_merknader_paa_rett_sted() {
    let mappe = Mappe::ny();
    let fil = mappe.tilsyn("tilsyn");
    let saker = mappe.fil(
        "saker.csv",
        format!(
            "{HODE}\nA-1;Nav Øst;31.02.2024;2024-03-01;Innvilget;05.03.2024\n\
             A-2;Nav Vest;10.04.2024;20.04.2024;Innvilget;01.04.2024\n\
             A-2;Nav Vest;11.04.2024;20.04.2024;Innvilget;\n\
             A-3;Nav Nord;11.04.2024;20.04.2024;Avslag;\n"
        ),
    );
    let (kode, koder, tekst) = importer(&fil, &saker);
    assert_eq!(kode, 1, "{tekst}");
    for ventet in ["uleselig-dato", "start-foer-soeknad", "dobbel-saks-id", "ukjent-kontor"] {
        assert!(koder.iter().any(|k| k == ventet), "{ventet} i {koder:?}");
    }
    let json: serde_json::Value = serde_json::from_str(&tekst).unwrap();
    let dato = json["merknader"].as_array().unwrap().iter().find(|m| m["kode"] == "uleselig-dato");
    assert_eq!(dato.unwrap()["linje"], 2);
    assert_eq!(dato.unwrap()["kolonne"], 3);
    assert_eq!(json["nye"], 2);
}

#[test]
fn windows_1252_og_utf8_med_bom_og_komma_leses_likt() {
    let mappe = Mappe::ny();
    let tekst = format!("{HODE}\nA-1;Nav Øst;01.02.2024;20.02.2024;Innvilget;05.03.2024\n");
    let latin: Vec<u8> = tekst.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let bom = [b"\xef\xbb\xbf", tekst.as_bytes()].concat();
    let komma = tekst.replace(';', ",").replace('\n', "\r\n");
    let mut fakta = Vec::new();
    for (nr, innhold) in [latin, bom, komma.into_bytes(), tekst.into_bytes()].iter().enumerate() {
        let fil = mappe.tilsyn("tilsyn");
        let saker = mappe.fil("saker.csv", innhold);
        assert_eq!(importer(&fil, &saker), (0, vec![], importer_svar(&fil)), "form {nr}");
        fakta.push(tilsyn(["vis", "--json", "--sak", "A-1", arg(&fil)]).med_kode(0).ut);
        std::fs::remove_file(fil).unwrap();
    }
    assert!(fakta.windows(2).all(|par| par[0] == par[1]));
}

/// What the import printed is compared elsewhere; here it only must be there.
fn importer_svar(fil: &Path) -> String {
    let saker = fil.with_file_name("saker.csv");
    let kopi = fil.with_file_name("kopi.tilsyn");
    tilsyn([
        "ny",
        arg(&kopi),
        "--kommune",
        "Granfjord kommune",
        "--kontor",
        "Nav Øst",
        "--fra",
        "1.1.2024",
        "--til",
        "31.12.2024",
    ])
    .med_kode(0);
    let ut = importer(&kopi, &saker).2;
    std::fs::remove_file(kopi).unwrap();
    ut
}

#[test]
fn uleselige_filer_stoppes_med_klare_ord_og_ingenting_tapes() {
    let mappe = Mappe::ny();
    let fil = mappe.tilsyn("tilsyn");
    let foer = std::fs::read(&fil).unwrap();
    for (navn, innhold) in [
        ("tom.csv", b"".to_vec()),
        ("bilde.csv", vec![0, 1, 2, 3, 0, 255, 0, 9]),
        ("uten-kolonner.csv", b"Frukt;Antall\nEple;3\n".to_vec()),
        ("halv.ron", b"(saker: [(id: \"A-1\", kontor:".to_vec()),
    ] {
        let saker = mappe.fil(navn, innhold);
        let (kode, _, tekst) = importer(&fil, &saker);
        assert_eq!(kode, 1, "{navn}: {tekst}");
        assert!(!tekst.is_empty() && !tekst.contains('⟦'), "{navn}: {tekst}");
    }
    assert_eq!(std::fs::read(&fil).unwrap(), foer);
}

#[test]
fn et_foedselsnummer_stopper_importen_uten_aa_vises() {
    let mappe = Mappe::ny();
    let fil = mappe.tilsyn("tilsyn");
    let foer = std::fs::read(&fil).unwrap();
    let nummer = "15816599110"; // synthetic: month + 80, made for tests
    let gyldig = tilsyn::personvern::finn_foedselsnummer(nummer);
    assert_eq!(gyldig.len(), 1, "the test's own number must pass the control");
    let saker = mappe
        .fil("saker.csv", format!("{HODE};Notat\nA-1;Nav Øst;01.02.2024;;Avslag;;fnr {nummer}\n"));
    let (kode, _, tekst) = importer(&fil, &saker);
    assert_eq!(kode, 1, "{tekst}");
    assert!(!tekst.contains(nummer) && tekst.contains('2'), "{tekst}");
    assert_eq!(std::fs::read(&fil).unwrap(), foer);
}

#[test]
fn egentilsyn_kan_besvares_men_aldri_gi_lovbrudd() {
    let mappe = Mappe::ny();
    let fil = mappe.tilsyn("egentilsyn");
    let kontor = ["--kontor", "Nav Øst", "--punkt", "A1", "--svar", "oppfylt"];
    tilsyn(["svar", arg(&fil)].into_iter().chain(kontor)).med_kode(0);
    for argumenter in [
        vec!["lovbrudd", "vis", arg(&fil)],
        vec!["lovbrudd", "skriv", arg(&fil), "--moenster", "P-start"],
    ] {
        let svar = tilsyn(&argumenter);
        assert!([1, 3].contains(&svar.kode), "{argumenter:?}: {}", svar.kode);
        assert!(svar.feil.to_lowercase().contains("egentilsyn"), "{}", svar.feil);
    }
    tilsyn(["rapport", arg(&fil)]).med_kode(1); // its own report, when it is done
    let ikke_vurderbart = ["--kontor", "Nav Øst", "--punkt", "A1", "--svar", "ikke-vurderbart"];
    tilsyn(["svar", arg(&fil)].into_iter().chain(ikke_vurderbart)).med_kode(1);
    assert!(!fil.with_extension("pdf").exists());
}

#[test]
fn svar_paa_ukjent_sak_eller_punkt_avvises() {
    let mappe = Mappe::ny();
    let fil = mappe.tilsyn("tilsyn");
    for valg in [["--sak", "X-1", "--punkt", "D1"], ["--kontor", "Nav Øst", "--punkt", "Q9"]] {
        let svar = tilsyn(["svar", arg(&fil)].into_iter().chain(valg).chain(["--svar", "oppfylt"]));
        assert_ne!(svar.kode, 0);
        assert!(!svar.feil.contains('⟦') && !svar.feil.is_empty(), "{}", svar.feil);
    }
}

#[test]
fn angitt_hendelseslogg_kan_leses_av_sqlite() {
    let mappe = Mappe::ny();
    let fil = mappe.tilsyn("tilsyn");
    let sql = "select count(*), max(length(sum)) from hendelse";
    let svar = crate::hjelp::kall("sqlite3", [arg(&fil), sql]).med_kode(0);
    assert_eq!(svar.ut.trim(), "1|64");
}

/// A copy of the finished model tilsyn that a test may write in.
fn modelltilsyn(mappe: &Mappe) -> PathBuf {
    let fil = mappe.0.path().join("modell.tilsyn");
    std::fs::copy(crate::hjelp::DEMO.nb.join("fjordvik.tilsyn"), &fil).unwrap();
    fil
}

#[test]
fn en_rapport_skrives_aldri_over_noe_som_ikke_er_en_pdf() {
    let mappe = Mappe::ny();
    let fil = modelltilsyn(&mappe);
    let brev = mappe.fil("brev.pdf", "Dette er et brev.");
    for til in [&fil, &brev] {
        let foer = std::fs::read(til).unwrap();
        tilsyn(["rapport", arg(&fil), "--ut", arg(til)]).med_kode(2);
        let svar = tilsyn(["rapport", arg(&fil), "--erstatt", "--ut", arg(til)]).med_kode(3);
        assert!(svar.feil.contains(arg(til)), "{}", svar.feil);
        assert_eq!(std::fs::read(til).unwrap(), foer, "{} was touched", til.display());
    }
    let rapport = mappe.0.path().join("rapport.pdf");
    tilsyn(["rapport", arg(&fil), "--ut", arg(&rapport)]).med_kode(0);
    tilsyn(["rapport", arg(&fil), "--ut", arg(&rapport)]).med_kode(2);
    tilsyn(["rapport", arg(&fil), "--ut", arg(&rapport), "--erstatt"]).med_kode(0);
}

#[test]
fn kontorets_egne_maler_gaar_foran() {
    let mappe = Mappe::ny();
    let fil = modelltilsyn(&mappe);
    let maler = mappe.0.path().join("maler");
    std::fs::create_dir(&maler).unwrap();
    std::fs::write(maler.join("tittel.md.j2"), "Embetets egen tittel for {{ kommune }}\n").unwrap();
    let ut = mappe.0.path().join("egen.pdf");
    tilsyn(["rapport", arg(&fil), "--maler", arg(&maler), "--ut", arg(&ut)]).med_kode(0);
    let info = crate::hjelp::kall("pdfinfo", [arg(&ut)]).med_kode(0).ut;
    assert!(info.contains("Embetets egen tittel for Fjordvik kommune"), "{info}");
    std::fs::write(maler.join("tittel.md.j2"), "{{ finnes_ikke }}\n").unwrap();
    let ut = mappe.0.path().join("feil.pdf");
    let svar = tilsyn(["rapport", arg(&fil), "--maler", arg(&maler), "--ut", arg(&ut)]);
    assert_ne!(svar.kode, 0);
    assert!(svar.feil.contains("tittel.md.j2") && !ut.exists(), "{}", svar.feil);
}

#[test]
fn samme_tilsyn_og_samme_tid_gir_samme_bytes() {
    let mappe = Mappe::ny();
    let fil = modelltilsyn(&mappe);
    let naa = chrono::DateTime::parse_from_rfc3339("2025-11-24T12:00:00+01:00").unwrap();
    let oekt = tilsyn::app::aapne_for_lesing(&fil, naa).unwrap();
    let skriv = |navn: &str| {
        let til = mappe.0.path().join(navn);
        tilsyn::app::arbeid::skriv_rapport(oekt.tilsyn(), &til, naa).unwrap();
        std::fs::read(til).unwrap()
    };
    assert_eq!(skriv("a.pdf"), skriv("b.pdf"));
}
