//! What a file must survive: a killed process, a second opener, a full disk, damage.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::Stdio;

use crate::hjelp::{arg, kall, program, tilsyn};

fn nytt(mappe: &Path) -> PathBuf {
    let fil = mappe.join("granfjord.tilsyn");
    tilsyn([
        "ny",
        arg(&fil),
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
    fil
}

/// A sample of that many invented cases.
fn utvalg(antall: usize) -> String {
    let mut csv = "Saksnr;Kontor;Søknad mottatt;Vedtaksdato;Utfall;Programstart\n".to_owned();
    for nr in 0..antall {
        csv += &format!("A-{nr};Nav Øst;01.02.2024;20.02.2024;Innvilget;05.03.2024\n");
    }
    csv
}

fn svarlinje(nr: usize) -> String {
    let svar = if nr.is_multiple_of(2) { "Oppfylt" } else { "IkkeOppfylt" };
    format!("(Kontor(\"Nav Øst\", \"A1\"), (svar: {svar}, notat: \"runde {nr}\"))\n")
}

/// Kills the program while it answers, 50 times, each time after another number of answers.
#[test]
fn et_drept_program_mister_ingen_kvitterte_svar() {
    let mappe = tempfile::tempdir().unwrap();
    let fil = nytt(mappe.path());
    let mut kvittert = 1;
    for runde in 0..50_usize {
        let mut barn = program()
            .args(["svar", arg(&fil), "--fra-fil", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut inn = barn.stdin.take().unwrap();
        let mut ut = BufReader::new(barn.stdout.take().unwrap());
        for nr in 0..runde % 7 + 3 {
            inn.write_all(svarlinje(runde * 10 + nr).as_bytes()).unwrap();
        }
        inn.flush().unwrap();
        for _ in 0..=runde % 7 {
            let mut linje = String::new();
            ut.read_line(&mut linje).unwrap();
            let tall: String = linje.chars().filter(char::is_ascii_digit).collect();
            kvittert = tall.parse::<u64>().unwrap_or_else(|_| panic!("runde {runde}: «{linje}»"));
        }
        barn.kill().unwrap(); // SIGKILL on Unix
        barn.wait().unwrap();
        let vis = tilsyn(["vis", "--json", arg(&fil)]).med_kode(0).json();
        let hendelser = vis["hendelser"].as_u64().unwrap();
        assert!(hendelser >= kvittert, "runde {runde}: {hendelser} of {kvittert} acknowledged");
    }
}

#[test]
fn den_som_kommer_sist_faar_vite_hvem_som_har_filen_og_kan_lese() {
    let mappe = tempfile::tempdir().unwrap();
    let fil = nytt(mappe.path());
    let mut foerste = program()
        .args(["svar", arg(&fil), "--fra-fil", "-"])
        .env("USER", "Kari Prøve")
        .env("USERNAME", "Kari Prøve")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut inn = foerste.stdin.take().unwrap();
    inn.write_all(svarlinje(1).as_bytes()).unwrap();
    let mut linje = String::new();
    BufReader::new(foerste.stdout.as_mut().unwrap()).read_line(&mut linje).unwrap();
    let andre = tilsyn(["svar", arg(&fil), "--kontor", "Nav Øst", "--punkt", "A1", "--trekk"]);
    assert_eq!(andre.kode, 3);
    assert!(andre.feil.contains("Kari Prøve"), "{}", andre.feil);
    let leser = tilsyn(["vis", arg(&fil)]).med_kode(0);
    assert!(leser.ut.contains("Granfjord") && leser.ut.contains("Kari Prøve"), "{}", leser.ut);
    drop(inn);
    foerste.wait().unwrap();
    tilsyn(["svar", arg(&fil), "--kontor", "Nav Øst", "--punkt", "A1", "--trekk"]).med_kode(0);
}

#[test]
fn en_skadet_eller_fremmed_fil_roeres_ikke() {
    let mappe = tempfile::tempdir().unwrap();
    let hel = std::fs::read(nytt(mappe.path())).unwrap();
    let mut meldinger = std::collections::BTreeSet::new();
    let fremmed = mappe.path().join("fremmed.tilsyn");
    kall("sqlite3", [arg(&fremmed), "create table t(x)"]).med_kode(0);
    let nyere = mappe.path().join("nyere.tilsyn");
    std::fs::write(&nyere, &hel).unwrap();
    kall("sqlite3", [arg(&nyere), "pragma user_version = 99"]).med_kode(0);
    let endret = mappe.path().join("endret.tilsyn");
    std::fs::write(&endret, &hel).unwrap();
    let sql = "drop trigger if exists hendelse_uendret; update hendelse set hvem = 'en annen'";
    let svar = kall("sqlite3", [arg(&endret), sql]);
    let halv = mappe.path().join("halv.tilsyn");
    std::fs::write(&halv, &hel[..hel.len() / 2]).unwrap();
    let tekst = mappe.path().join("brev.tilsyn");
    std::fs::write(&tekst, "Hei, dette er et brev.").unwrap();
    for fil in [&fremmed, &nyere, &halv, &tekst] {
        let foer = std::fs::read(fil).unwrap();
        for kommando in ["vis", "rapport"] {
            let svar = tilsyn([kommando, arg(fil)]).med_kode(3);
            assert!(!svar.feil.contains('⟦') && !svar.feil.is_empty(), "{}", svar.feil);
            meldinger.insert(svar.feil.clone());
        }
        assert_eq!(std::fs::read(fil).unwrap(), foer, "{} was touched", fil.display());
    }
    assert!(meldinger.len() >= 3, "{meldinger:?}");
    if svar.kode == 0 {
        let svar = tilsyn(["vis", arg(&endret)]).med_kode(3);
        assert!(!svar.feil.is_empty(), "a changed row breaks the chain");
    }
}

/// A file system of 400 kB, in a mount space of its own, so that nothing outside notices.
#[cfg(target_os = "linux")]
#[test]
fn en_full_disk_sies_fra_om_og_ingenting_tapes() {
    let mappe = tempfile::tempdir().unwrap();
    let disk = mappe.path().join("disk");
    let program = env!("CARGO_BIN_EXE_tilsyn");
    let saker = mappe.path().join("saker.csv");
    std::fs::write(&saker, utvalg(2000)).unwrap();
    let skript = format!(
        "set -e; mkdir -p {disk}; mount -t tmpfs -o size=400k tmpfs {disk}; cd {disk}
         {program} ny a.tilsyn --kommune Granfjord --kontor 'Nav Øst' --fra 1.1.2024 --til 31.12.2024
         set +e; {program} importer a.tilsyn {saker}; echo kode=$?
         {program} vis a.tilsyn --json; echo vis=$?; umount -l {disk}",
        disk = disk.display(),
        saker = saker.display(),
    );
    let svar = kall("unshare", ["--user", "--map-root-user", "--mount", "bash", "-c", &skript]);
    assert!(svar.ut.contains("kode=3"), "{}{}", svar.ut, svar.feil);
    assert!(svar.feil.to_lowercase().contains("full"), "{}", svar.feil);
    assert!(svar.ut.contains("vis=0") && svar.ut.contains("\"hendelser\":1"), "{}", svar.ut);
}

#[test]
fn to_hundre_tusen_rader_leses_med_framdrift_og_kan_stoppes() {
    let bytes = utvalg(200_000).into_bytes();
    let kontorer = [tilsyn::domene::KontorId::new("Nav Øst")];
    let stikkdato = chrono::NaiveDate::from_ymd_opt(2024, 12, 31).unwrap();
    let oppdrag = tilsyn::import::Oppdrag::new("stor.csv", &kontorer, stikkdato);
    let mut meldt = Vec::new();
    let lest = tilsyn::import::les(&bytes, &oppdrag, &mut |del| {
        meldt.push(del);
        true
    });
    assert_eq!(lest.unwrap().saker.len(), 200_000);
    assert!(meldt.len() > 10 && meldt.is_sorted(), "{} reports of progress", meldt.len());
    let stoppet = tilsyn::import::les(&bytes, &oppdrag, &mut |del| del < 0.5);
    assert!(matches!(stoppet, Err(tilsyn::import::ImportError::Stoppet)));
}
