//! Free text on the command line that may point to a person: refused, masked, or kept with a reason.

use std::path::{Path, PathBuf};

use crate::hjelp::{DEMO, Kjoering, arg, tilsyn};

/// Invented: a number with month + 80 that nobody can have.
const OPPDIKTET_NUMMER: &str = "01819010001";

fn kopi_av_demo(mappe: &Path) -> PathBuf {
    let til = mappe.join("a.tilsyn");
    std::fs::copy(DEMO.nb.join("fjordvik.tilsyn"), &til).unwrap();
    til
}

fn foerste_sak() -> String {
    let saker = std::fs::read_to_string(DEMO.nb.join("saker.csv")).unwrap();
    saker.lines().nth(1).unwrap().split(';').next().unwrap().to_owned()
}

fn svar(fil: &Path, mer: &[&str]) -> Kjoering {
    let sak = foerste_sak();
    let notat = format!("Se {OPPDIKTET_NUMMER} i journalen");
    let faste = ["svar", arg(fil), "--sak", &sak, "--punkt", "D1", "--svar", "ikke-vurderbart"];
    tilsyn(faste.iter().chain(&["--notat", &notat]).chain(mer))
}

fn lagret(fil: &Path) -> String {
    tilsyn(["vis", "--logg", arg(fil)]).med_kode(0).ut
}

#[test]
fn uten_valg_avvises_teksten() {
    let mappe = tempfile::tempdir().unwrap();
    let fil = kopi_av_demo(mappe.path());
    let foer = std::fs::read(&fil).unwrap();
    let avvist = svar(&fil, &[]).med_kode(1);
    assert!(avvist.feil.contains("peke på en person") && !avvist.feil.contains(OPPDIKTET_NUMMER));
    assert_eq!(std::fs::read(&fil).unwrap(), foer);
    svar(&fil, &["--masker", "--harmloes", "ordrenummer"]).med_kode(2);
}

#[test]
fn teksten_lagres_maskert() {
    let mappe = tempfile::tempdir().unwrap();
    let fil = kopi_av_demo(mappe.path());
    let svart = svar(&fil, &["--masker"]).med_kode(0);
    assert!(svart.ut.contains("Maskert: Notatet: fødselsnummer"), "{}", svart.ut);
    let bytes = String::from_utf8_lossy(&std::fs::read(&fil).unwrap()).into_owned();
    assert!(bytes.contains("Se [fnr] i journalen") && !bytes.contains(OPPDIKTET_NUMMER));
}

#[test]
fn teksten_beholdes_med_en_grunn_som_staar_i_loggen() {
    let mappe = tempfile::tempdir().unwrap();
    let fil = kopi_av_demo(mappe.path());
    svar(&fil, &["--harmloes", " "]).med_kode(1);
    svar(&fil, &["--harmloes", &format!("er {OPPDIKTET_NUMMER}")]).med_kode(1);
    let svart = svar(&fil, &["--harmloes", "ordrenummer"]).med_kode(0);
    assert!(svart.ut.contains("Beholdt med grunn: Notatet: "), "{}", svart.ut);
    assert!(lagret(&fil).contains("Treff i tekst ble vurdert som harmløse"));
    let bytes = String::from_utf8_lossy(&std::fs::read(&fil).unwrap()).into_owned();
    assert!(bytes.contains(OPPDIKTET_NUMMER) && bytes.contains("ordrenummer"));
    // what stands there has been decided on
    svar(&fil, &[]).med_kode(0);
}

#[test]
fn en_overstyring_kan_ogsaa_maskeres() {
    let mappe = tempfile::tempdir().unwrap();
    let fil = kopi_av_demo(mappe.path());
    let sak = foerste_sak();
    let grunn = format!("ifølge {OPPDIKTET_NUMMER}");
    let faste = ["overstyr", arg(&fil), "--sak", &sak, "--beregning", "K07", "--utfall", "startet"];
    let overstyr =
        |mer: &[&str]| tilsyn(faste.iter().chain(&["--dager", "12", "--grunn", &grunn]).chain(mer));
    overstyr(&[]).med_kode(1);
    overstyr(&["--masker"]).med_kode(0);
    let bytes = String::from_utf8_lossy(&std::fs::read(&fil).unwrap()).into_owned();
    assert!(bytes.contains("ifølge [fnr]") && !bytes.contains(OPPDIKTET_NUMMER));
}

#[test]
fn tekstene_i_et_lovbrudd_kan_ogsaa_maskeres() {
    let mappe = tempfile::tempdir().unwrap();
    let fil = kopi_av_demo(mappe.path());
    let grunn = format!("ifølge {OPPDIKTET_NUMMER}");
    let forkast = ["lovbrudd", "forkast", arg(&fil), "--nr", "1", "--grunn", &grunn];
    tilsyn(forkast).med_kode(1);
    tilsyn(forkast.iter().chain(&["--masker"])).med_kode(0);
    let bytes = String::from_utf8_lossy(&std::fs::read(&fil).unwrap()).into_owned();
    assert!(bytes.contains("ifølge [fnr]") && !bytes.contains(OPPDIKTET_NUMMER));
    let lovbrudd = mappe.path().join("lovbrudd.ron");
    let nr = tilsyn(["lovbrudd", "vis", "--json", arg(&fil)]).med_kode(0).json();
    let nr = nr["lovbrudd"].as_array().unwrap().len() + 1;
    let tekst = format!(
        "(id: {nr}, moenster: \"P-start\", setning: \"Se {OPPDIKTET_NUMMER}.\", kontorer: {{}}, \
         hjemler: [], krav: \"\", fakta: [], vurdering: \"\", styring: \"\", aarsak: \"\", \
         dempende: \"\", retting: \"\", konklusjon: None, rettefrist: None)"
    );
    std::fs::write(&lovbrudd, tekst).unwrap();
    let skriv = ["lovbrudd", "skriv", arg(&fil), "--fra-fil", arg(&lovbrudd)];
    tilsyn(skriv).med_kode(1);
    tilsyn(skriv.iter().chain(&["--harmloes", "ordrenummer"])).med_kode(0);
}
