//! Lines are never too wide, and their words can be put together again.

use super::super::orddeling::DELESTREK;
use super::super::typografi::{BROED, H1};
use super::*;

fn vanlig(tekst: &str) -> Vec<Tekst> {
    vec![Tekst::Vanlig(tekst.to_owned())]
}

fn tekster(linjer: &[Linje]) -> Vec<String> {
    let linje = |l: &Linje| l.biter.iter().map(|b| b.tekst.as_str()).collect::<String>();
    linjer.iter().map(linje).collect()
}

#[test]
fn ingen_linje_er_for_bred_og_teksten_er_hel() {
    let tekst = "Kommunen har ikke dokumentert at søknaden ble behandlet innen fristen. ".repeat(6);
    for bredde in [60.0, 130.0, 400.0] {
        let linjer = linjer(&vanlig(&tekst), &BROED, bredde);
        assert!(linjer.iter().all(|linje| linje.bredde <= bredde + 0.02));
        let samlet = tekster(&linjer).concat().replace(DELESTREK, "");
        assert_eq!(samlet, tekst.trim_end());
    }
}

#[test]
fn stilene_holdes_fra_hverandre() {
    let tekst = [
        Tekst::Fet("Merk:".to_owned()),
        Tekst::Vanlig(" se ".to_owned()),
        Tekst::Lenke { tekst: "lova".to_owned(), maal: "https://lovdata.no".to_owned() },
        Tekst::Vanlig(".".to_owned()),
    ];
    let linjer = linjer(&tekst, &BROED, 400.0);
    assert_eq!(linjer.len(), 1);
    let lenker: Vec<_> = linjer[0].biter.iter().map(|b| (b.tekst.as_str(), b.lenke)).collect();
    assert_eq!(lenker, [("Merk: ", None), ("se ", None), ("lova", Some(0)), (".", None)]);
}

#[test]
fn dag_blir_hos_maaned() {
    let bredde = BROED.grunn.snitt().bredde("Fristen er 15. ", BROED.stoerrelse) + 1.0;
    let linjer = linjer(&vanlig("Fristen er 15. april 2026"), &BROED, bredde);
    assert_eq!(tekster(&linjer), ["Fristen er ", "15. april 2026"]);
}

#[test]
fn paragraftegn_blir_hos_tallet() {
    let linjer = linjer(&vanlig("etter sosialtjenesteloven § 29 tredje ledd"), &BROED, 60.0);
    assert!(tekster(&linjer).iter().any(|linje| linje.contains("§ 29")));
}

#[test]
fn linjeskift_bryter_og_overskrifter_deles_ikke() {
    let to = [Tekst::Vanlig("én".to_owned()), Tekst::Linjeskift, Tekst::Vanlig("to".to_owned())];
    assert_eq!(tekster(&linjer(&to, &BROED, 400.0)), ["én ", "to"]);
    let overskrift = linjer(&vanlig("Kommunens kvalifiseringsprogram"), &H1, 200.0);
    assert!(tekster(&overskrift).iter().all(|linje| !linje.contains(DELESTREK)));
}

#[test]
fn a_line_narrower_than_a_sign_still_ends() {
    assert_eq!(tekster(&linjer(&vanlig("Wi"), &BROED, 1.0)).concat(), "Wi");
}

#[test]
fn lange_adresser_brytes_i_noed() {
    let linjer = linjer(&vanlig(&"12345".repeat(20)), &BROED, 80.0);
    assert!(linjer.len() > 3);
    assert!(linjer.iter().all(|linje| linje.bredde <= 80.0));
}
