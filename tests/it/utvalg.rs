//! The sample from list to proof: the loose commands against reference values, and a protocol whose
//! own lines draw the same cases again. All lists are invented.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::hjelp::{arg, tilsyn};

fn referanse() -> Value {
    serde_json::from_str(include_str!("../data/statistikk/referanse.json")).unwrap()
}

fn skriv(mappe: &Path, navn: &str, innhold: impl AsRef<[u8]>) -> PathBuf {
    let sti = mappe.join(navn);
    std::fs::write(&sti, innhold).unwrap();
    sti
}

/// `plan` with the numbers as people write them.
fn plan(populasjon: &str, andel: &str, sikkerhet: &str) -> Value {
    let valg = ["--populasjon", populasjon, "--andel", andel, "--sikkerhet", sikkerhet];
    tilsyn(["plan"].into_iter().chain(valg).chain(["--json"])).med_kode(0).json()
}

fn intervall(funn: &str, av: &str, populasjon: &str, sikkerhet: &str) -> Value {
    let valg = ["--funn", funn, "--av", av, "--populasjon", populasjon, "--sikkerhet", sikkerhet];
    tilsyn(["intervall"].into_iter().chain(valg).chain(["--json"])).med_kode(0).json()
}

#[test]
fn planen_er_referansens_med_punktum_og_komma() {
    for rad in referanse()["discovery_finite"]["rows"].as_array().unwrap().iter().step_by(7) {
        let tall = |felt: &str| rad[felt].to_string();
        let ventet = json!({ "antall": rad["n"] });
        assert_eq!(plan(&tall("N"), &tall("rate"), &tall("conf")), ventet, "{rad}");
        let komma = |felt: &str| tall(felt).replace('.', ",");
        assert_eq!(plan(&tall("N"), &komma("rate"), &komma("conf")), ventet);
    }
    assert_eq!(plan("20", "0,05", "0,95"), json!({ "antall": 19 }), "met exactly at 19");
}

#[test]
fn intervallet_er_referansens() {
    for rad in referanse()["hypergeometric_ci"]["rows"].as_array().unwrap().iter().step_by(4) {
        let tall = |felt: &str| rad[felt].to_string();
        let ventet = json!({ "nedre": rad["K_lo"], "oevre": rad["K_hi"] });
        assert_eq!(intervall(&tall("x"), &tall("n"), &tall("N"), &tall("conf")), ventet, "{rad}");
    }
}

#[test]
fn trekningen_er_vektorens() {
    let mappe = tempfile::tempdir().unwrap();
    let r = &referanse()["draw"];
    let liste: Vec<String> = (1..=350).rev().map(|n| format!("sak-{n:04}")).collect();
    let fil = skriv(mappe.path(), "liste.txt", liste.join("\r\n"));
    let froe = r["seed"].as_str().unwrap();
    let svar = tilsyn(["trekk", "--liste", arg(&fil), "--froe", froe, "--antall", "12", "--json"]);
    let svar = svar.med_kode(0).json();
    assert_eq!(svar["trukket"], r["hash_rank_n12"]);
    assert_eq!(svar["liste_sha256"], r["list_sha256"]);
    assert_eq!(svar["populasjon"], 350);
}

#[test]
fn gal_bruk_faar_norske_ord_og_ingen_tall() {
    let mappe = tempfile::tempdir().unwrap();
    let liste = |navn: &str, innhold: &str| skriv(mappe.path(), navn, innhold);
    let (god, dobbel, tom) = (liste("a", "1\n2\n"), liste("b", "1\n1\n"), liste("c", "\n"));
    let flere = liste("d", "1;Nav Øst\n2;Nav Vest\n");
    let trekk = |fil: &Path, froe: &str, antall: &str| {
        let valg = ["--liste", arg(fil), "--froe", froe, "--antall", antall].map(str::to_owned);
        (["trekk".to_owned()].into_iter().chain(valg)).collect::<Vec<_>>()
    };
    let ord = |tekst: &str| tekst.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let tilfeller = [
        (2, ord("intervall --funn 5 --av 4 --populasjon 10 --sikkerhet 0,95")),
        (2, ord("intervall --funn 1 --av 11 --populasjon 10 --sikkerhet 0,95")),
        (2, ord("intervall --funn 1 --av 4 --populasjon 10 --sikkerhet 1,5")),
        (2, ord("intervall --funn 1 --av 4 --populasjon 10 --sikkerhet 0")),
        (2, ord("intervall --funn 1 --av 4 --populasjon 10")),
        (2, ord("intervall --funn x --av 4 --populasjon 10 --sikkerhet 0,95")),
        (2, ord("plan --populasjon 100 --andel 0 --sikkerhet 0,95")),
        (2, ord("plan --populasjon 100 --andel 0,1 --sikkerhet 95")),
        (2, ord("plan --populasjon 0 --andel 0,1 --sikkerhet 0,95")),
        (2, ord("plan --populasjon 20 --andel 0,05 --sikkerhet 0,95 --tillatt 1")),
        (1, trekk(&god, "frø", "3")),
        (1, trekk(&god, " ", "1")),
        (1, trekk(&dobbel, "frø", "1")),
        (1, trekk(&tom, "frø", "1")),
        (1, trekk(&flere, "frø", "1")),
        (3, trekk(&mappe.path().join("finnes-ikke"), "frø", "1")),
    ];
    for (kode, argumenter) in tilfeller {
        for ekstra in [&["--json"][..], &["--spraak", "nn"]] {
            let alle = argumenter.iter().map(String::as_str).chain(ekstra.iter().copied());
            let svar = tilsyn(alle).med_kode(kode);
            assert_eq!(svar.ut, "", "{argumenter:?}");
            assert!(
                !svar.feil.trim().is_empty() && !svar.feil.contains(['⟦', '$']),
                "{}",
                svar.feil
            );
        }
    }
}

#[test]
fn et_foedselsnummer_stopper_listen_uten_aa_bli_vist() {
    let mappe = tempfile::tempdir().unwrap();
    let liste = skriv(mappe.path(), "liste.txt", "S-1\n13097248022\nS-3\n"); // invented
    let svar = tilsyn(["trekk", "--liste", arg(&liste), "--froe", "x", "--antall", "1"]);
    let svar = svar.med_kode(1);
    assert!(svar.feil.contains("linje 2") && !svar.feil.contains("13097248022"), "{}", svar.feil);
    assert_eq!(svar.ut, "");
}

/// Names, addresses and numbers are invented.
#[test]
fn det_som_peker_paa_en_person_i_saksnummeret_stopper_listen() {
    let mappe = tempfile::tempdir().unwrap();
    let fil = med_liste(mappe.path());
    for id in ["Kari Nordmann", "S-2 kari.nordmann@example.no", "412 34 567", "+4741234567"] {
        let liste = skriv(mappe.path(), "liste.txt", format!("S-1\n{id}\nS-3\n"));
        let trekk = tilsyn(["trekk", "--liste", arg(&liste), "--froe", "x", "--antall", "1"]);
        let frys = tilsyn(["utvalg", arg(&fil), "frys", "--liste", arg(&liste)]);
        for svar in [trekk, frys] {
            let svar = svar.med_kode(1);
            assert!(svar.feil.contains("Linje 2") && !svar.feil.contains(id), "{}", svar.feil);
            assert_eq!(svar.ut, "");
        }
    }
    let uskyldige = [
        "S-001",
        "2024/1234",
        "20240117",
        "Gran-07",
        "A.17",
        "12345678",
        "41234567",
        "2024 0012",
        "Ø-001",
        "KVP-2024-003",
        "NAV-1",
        "Sak 7",
        "123456789012",
        "a1b2c3d4",
    ];
    let liste = skriv(mappe.path(), "uskyldig.txt", uskyldige.join("\n"));
    let antall = uskyldige.len().to_string();
    let svar = tilsyn(["trekk", "--liste", arg(&liste), "--froe", "x", "--antall", &antall]);
    assert_eq!(svar.med_kode(0).ut.lines().count(), uskyldige.len() + 1);
}

#[test]
fn et_froe_som_peker_paa_en_person_blir_ikke_brukt() {
    let mappe = tempfile::tempdir().unwrap();
    let liste = skriv(mappe.path(), "liste.txt", "S-1\nS-2\n");
    for froe in ["Kari Nordmann", "kari.nordmann@example.no"] {
        let svar = tilsyn(["trekk", "--liste", arg(&liste), "--froe", froe, "--antall", "1"]);
        let svar = svar.med_kode(1);
        assert!(svar.feil.contains("Frøet") && !svar.feil.contains(froe), "{}", svar.feil);
    }
    for froe in ["tilsyn Fjordvik 2026", "Statsforvalteren i Innlandet", "42", "Nav Øst vår 2025"]
    {
        tilsyn(["trekk", "--liste", arg(&liste), "--froe", froe, "--antall", "1"]).med_kode(0);
    }
}

#[test]
fn planen_og_intervallet_kan_leses_av_andre_enn_statistikere() {
    let ut = |argumenter: &str| tilsyn(argumenter.split(' ')).med_kode(0).ut;
    let svar = ut("plan --populasjon 180 --andel 0,1 --sikkerhet 0,95");
    assert!(svar.contains("Trekk 27 av 180 saker") && svar.contains("færre enn 18"), "{svar}");
    let svar = ut("intervall --funn 6 --av 20 --populasjon 180 --sikkerhet 0,95");
    assert!(svar.contains("mellom 23 og 95 av de 180 sakene"), "{svar}");
    let svar = ut("intervall --funn 3 --av 12 --populasjon 12 --sikkerhet 0,95");
    assert!(svar.contains("Det gjelder 3 av de 12"), "{svar}");
}

/// A tilsyn of two offices with a frozen list of 30 and 20 cases.
fn med_liste(mappe: &Path) -> PathBuf {
    let sti = mappe.join("prove.tilsyn");
    let kontorer = ["--kontor", "Nav O'Neil", "--kontor", "Nav Vest"];
    let valg = ["--kommune", "Granfjord kommune", "--fra", "1.1.2024", "--til", "31.12.2024"];
    tilsyn(["ny", arg(&sti)].into_iter().chain(valg).chain(kontorer)).med_kode(0);
    let rad = |n: u32| {
        let kontor = if n <= 30 { "NAV O'Neil" } else { "Nav Vest" };
        format!("Gran-{n:02};{kontor};innvilget\n")
    };
    let liste: String = (1..=50).map(rad).collect();
    let liste = skriv(mappe, "liste.csv", format!("Saksnr;Kontor;Utfall\n{liste}"));
    let svar = tilsyn(["utvalg", arg(&sti), "frys", "--liste", arg(&liste), "--json"]);
    let svar = svar.med_kode(0).json();
    assert_eq!(svar["saker"], 50);
    assert_eq!(svar["merknader"], json!(["utvalg-gruppe-bare-innvilget"]));
    sti
}

/// The commands of a protocol as one script, and the answers it says they give.
fn skall_og_svar(protokoll: &str) -> (String, Vec<&str>) {
    let skall: Vec<&str> = protokoll.lines().filter_map(|l| l.strip_prefix("    ")).collect();
    let svar = protokoll.lines().filter_map(|l| l.strip_prefix("  = "));
    (skall.join("\n"), svar.collect())
}

#[test]
fn protokollens_egne_linjer_trekker_de_samme_sakene() {
    let mappe = tempfile::tempdir().unwrap();
    let fil = med_liste(mappe.path());
    let utvalg =
        |argumenter: &[&str]| tilsyn(["utvalg", arg(&fil)].iter().chain(argumenter)).med_kode(0);
    let froe = "det's et frø $HOME \"2026\"";
    let trukket = utvalg(&["trekk", "--froe", froe, "--antall", "10", "--json"]).json();
    assert_eq!(trukket["trukket"].as_array().unwrap().len(), 10);
    let tapt = trukket["trukket"][0].as_str().unwrap();
    utvalg(&["bortfall", "--sak", tapt, "--grunn", "saken er makulert"]);
    utvalg(&["utvid", "--per-kontor", "Nav Vest=2", "--grunn", "flere funn ved kontoret"]);
    for spraak in ["nb", "nn"] {
        let ut = mappe.path().join(spraak);
        utvalg(&["protokoll", "--ut", arg(&ut), "--spraak", spraak]);
        let protokoll = std::fs::read_to_string(ut.join("trekningsprotokoll.txt")).unwrap();
        assert!(!protokoll.contains('⟦') && protokoll.contains("makulert"), "{protokoll}");
        let (skall, ventet) = skall_og_svar(&protokoll);
        let svar = Command::new("sh").arg("-c").arg(&skall).current_dir(&ut).output().unwrap();
        let svar_ut = String::from_utf8(svar.stdout).unwrap();
        assert!(svar.status.success(), "{}", String::from_utf8_lossy(&svar.stderr));
        assert_eq!(svar_ut.lines().collect::<Vec<_>>(), ventet, "{protokoll}");
        assert_eq!(ventet.len(), 1 + 13, "the checksum, ten drawn, one instead, two added");
    }
}

#[test]
fn en_ny_trekning_maa_angre_den_foerste() {
    let mappe = tempfile::tempdir().unwrap();
    let fil = med_liste(mappe.path());
    let kjoer = |argumenter: &[&str]| tilsyn(["utvalg", arg(&fil)].iter().chain(argumenter));
    let feil = kjoer(&["protokoll", "--ut", arg(&mappe.path().join("p"))]).med_kode(1).feil;
    assert!(feil.contains("ikke trukket"), "{feil}");
    kjoer(&["trekk", "--froe", "a", "--per-kontor", "Nav Vest=21"]).med_kode(1);
    kjoer(&["trekk", "--froe", "a"]).med_kode(2);
    kjoer(&["trekk", "--froe", "a", "--antall", "5"]).med_kode(0);
    let feil = kjoer(&["trekk", "--froe", "b", "--antall", "5"]).med_kode(1).feil;
    assert!(feil.contains("Angre"), "{feil}");
    let liste = mappe.path().join("liste.csv");
    kjoer(&["frys", "--liste", arg(&liste)]).med_kode(1);
    kjoer(&["bortfall", "--sak", "Gran-99", "--grunn", "x"]).med_kode(1);
    let plan =
        kjoer(&["plan", "--andel", "0,1", "--sikkerhet", "0,95", "--json"]).med_kode(0).json();
    assert_eq!(plan[0], json!({ "kontor": "Nav O'Neil", "populasjon": 30, "antall": 19 }));
    assert_eq!(plan[2]["kontor"], Value::Null);
}

#[test]
fn en_liste_med_ukjent_kontor_blir_ikke_fryst() {
    let mappe = tempfile::tempdir().unwrap();
    let fil = med_liste(mappe.path());
    let liste = skriv(mappe.path(), "ny.csv", "Id;Kontor\n1;Nav Nord\n");
    let feil = tilsyn(["utvalg", arg(&fil), "frys", "--liste", arg(&liste)]).med_kode(1).feil;
    assert!(feil.contains("Nav Nord"), "{feil}");
}
