//! An egentilsyn in the window: the model run of ten cases by keyboard, with every key press
//! counted, and the screens that only an egentilsyn has. The cases are those of the demo, invented.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use crate::app::Oekt;
use crate::app::arbeid::{Importvalg, beregnede_svar, importer_fil, skriv_rapport};
use crate::domene::{
    Egenfunn, Grunnlag, KontorId, Maalform, SakId, Svarsted, Tilsynsart, Tiltaksstatus,
};
use crate::gui::handling::Handling;
use crate::gui::tilstand::Skjerm;
use crate::regelverk::{Beregning, Regelverk};
use crate::vurdering;

use super::veien::velg_sti;
use super::{Prove, aapne, ctrl, dag, grunnlag, mappe, naa, vindu};

/// Key presses of the model run, text aside: 293 answers, seven conclusions and one measure. In an
/// hour that leaves twelve seconds for each.
const TASTER: usize = 284;
/// Signs written in the model run: what fails, the conclusions and one measure.
const TEGN: usize = 679;

/// A folder with an egentilsyn of the first ten cases of the demo, one office.
fn ti_saker(maalform: Maalform) -> tempfile::TempDir {
    let mappe = tempfile::tempdir().unwrap();
    let alle = include_str!("../../../assets/demo/saker.csv");
    let saker = mappe.path().join("saker.csv");
    let ti: Vec<&str> = alle.lines().take(11).collect();
    std::fs::write(&saker, ti.join("\n")).unwrap();
    let ramme = Grunnlag {
        kontorer: vec![KontorId::new("Nav Fjordvik sentrum")],
        stikkdato: dag(2025, 6, 30),
        ..grunnlag(Tilsynsart::Egentilsyn, maalform)
    };
    let sti = mappe.path().join("prove.tilsyn");
    let mut oekt = Oekt::opprett(&sti, ramme, "Nav-leder", naa()).unwrap();
    importer_fil(&mut oekt, &saker, &Importvalg::default(), &mut |_| true, naa()).unwrap();
    assert_eq!(oekt.tilsyn().saker.len(), 10);
    mappe
}

/// Counts what a person would press.
struct Person {
    h: Prove,
    taster: usize,
    tegn: usize,
}

impl Person {
    fn tast(&mut self, tast: Key) {
        super::tast(&mut self.h, tast);
        self.taster += 1;
    }

    fn ctrl(&mut self, tast: Key) {
        ctrl(&mut self.h, tast);
        self.taster += 1;
    }

    fn skriv(&mut self, tekst: &str) {
        self.h.event(egui::Event::Text(tekst.to_owned()));
        self.h.run();
        self.tegn += tekst.chars().count();
    }

    fn i_haand(&self) -> Option<Svarsted> {
        self.h.state().i_haand()
    }

    fn oekt(&self) -> &Oekt {
        self.h.state().oekt.as_ref().unwrap()
    }

    fn ubesvart(&self) -> usize {
        self.h.state().avledet.svar.samlet.ubesvart
    }

    /// What the model office answers: waiting is «nei», everything the dates leave open is «ja».
    fn er_i_orden(&self, sted: &Svarsted) -> bool {
        let tilsyn = self.oekt().tilsyn();
        let Svarsted::Sak(id, punkt) = sted else { return true };
        if punkt.as_str() != "D1" {
            return true;
        }
        let sak = &tilsyn.saker[id];
        let ventet =
            vurdering::faktum_i_sak(Beregning::K07, tilsyn, sak, Regelverk::innebygd()).dager;
        ventet.is_none_or(|dager| dager < 14)
    }
}

fn besvar_alt(p: &mut Person) {
    p.ctrl(Key::Num3);
    let mut sett: Option<SakId> = None;
    for _ in 0..1000 {
        if p.ubesvart() == 0 {
            return;
        }
        let her = p.i_haand().unwrap();
        if her.sak() != sett.as_ref() {
            sett = her.sak().cloned();
            if sett.as_ref().is_some_and(|s| !beregnede_svar(p.oekt(), s).is_empty()) {
                p.tast(Key::G);
                continue;
            }
        }
        if p.er_i_orden(&her) {
            p.tast(Key::Num1); // goes on by itself
        } else {
            p.tast(Key::Num3);
            p.tast(Key::T);
            p.skriv("Ventet på ledig veileder.");
            p.tast(Key::Escape);
            p.tast(Key::N);
        }
    }
    panic!("the answering did not end");
}

fn konkluder(p: &mut Person) {
    p.ctrl(Key::Num5);
    let temaer: Vec<String> =
        p.h.state().avledet.svar.temaer.iter().map(|(id, _)| id.clone()).collect();
    assert_eq!(temaer, ["A", "B", "C", "D", "E", "F", "G"]);
    for tema in &temaer {
        let brudd = tema == "D";
        p.tast(if brudd { Key::Num1 } else { Key::Num3 });
        p.tast(Key::T);
        let ord = "Vi har gått gjennom sakene og rutinene, og svarene viser at dette er i orden.";
        let for_sent = "Flere program startet lenge etter vedtaket fordi vi ventet på veileder.";
        p.skriv(if brudd { for_sent } else { ord });
        p.tast(Key::Escape);
        if brudd {
            skriv_tiltak(p);
        }
        if tema != "G" {
            p.tast(Key::J);
        }
    }
}

fn skriv_tiltak(p: &mut Person) {
    p.tast(Key::L);
    for (nr, ord) in
        ["Fast veileder ved vedtak", "fagleder", "1.9.2026", "Vi leser fem nye saker", "1.12.2026"]
            .into_iter()
            .enumerate()
    {
        if nr > 0 {
            p.tast(Key::Tab);
        }
        p.skriv(ord);
    }
    p.tast(Key::Tab);
    p.tast(Key::Enter);
    p.tast(Key::Escape);
}

#[test]
fn an_egentilsyn_of_ten_cases_is_answered_by_few_keys() {
    let mappe = ti_saker(Maalform::Bokmaal);
    let h = vindu(Some(&mappe), Maalform::Bokmaal);
    let mut p = Person { h, taster: 0, tegn: 0 };
    besvar_alt(&mut p);
    let svar = aapne(&mappe).tilsyn().svar.len();
    let etter_svar = p.taster;
    konkluder(&mut p);
    let lest = aapne(&mappe);
    let egen = &lest.tilsyn().egen;
    assert_eq!(egen.temaer.len(), 7);
    assert_eq!(egen.temaer["D"].funn, Egenfunn::MuligBrudd);
    assert_eq!(egen.tiltak.len(), 1);
    assert_eq!((p.taster, p.tegn), (TASTER, TEGN));
    assert!(etter_svar < svar, "the dates answer for the office where they can");
    let pdf = mappe.path().join("egentilsyn.pdf");
    skriv_rapport(lest.tilsyn(), &pdf, naa()).unwrap();
}

#[test]
fn what_is_in_order_goes_on_and_what_fails_waits_for_words() {
    let mappe = ti_saker(Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    ctrl(&mut h, Key::Num3);
    let foer = h.state().i_haand().unwrap();
    super::tast(&mut h, Key::Num1);
    let etter = h.state().i_haand().unwrap();
    assert_ne!(foer, etter);
    super::tast(&mut h, Key::Num3);
    assert_eq!(h.state().i_haand().unwrap(), etter);
    let antall = aapne(&mappe).tilsyn().svar.len();
    super::tast(&mut h, Key::Num5); // «ikke vurderbart» is no answer of an egentilsyn
    assert_eq!(aapne(&mappe).tilsyn().svar.len(), antall);
    assert!(h.query_by_label("Ikke vurderbart").is_none());
}

#[test]
fn what_the_dates_settle_is_shown_and_its_evidence_is_the_arithmetic() {
    let mappe = ti_saker(Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    let sted = Svarsted::Sak(SakId::new("S-01"), crate::domene::PunktId::new("D3"));
    h.state().handlinger.send(Handling::VisSted(sted.clone()));
    h.run();
    h.get_by_label_contains("Datoene viser: Ja");
    super::tast(&mut h, Key::G);
    let lest = aapne(&mappe);
    let besvarelse = &lest.tilsyn().svar[&sted].besvarelse;
    assert!(besvarelse.bevis[0].sted.starts_with("K09, regnet ut av datoene i saken: "));
    ctrl(&mut h, Key::Z);
    assert!(aapne(&mappe).tilsyn().svar.len() < lest.tilsyn().svar.len(), "can be undone");
}

#[test]
fn words_that_cannot_be_used_stay_in_the_field_and_are_not_stored() {
    let mappe = ti_saker(Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    ctrl(&mut h, Key::Num5);
    super::tast(&mut h, Key::Num1);
    super::tast(&mut h, Key::T);
    h.event(egui::Event::Text("Dette er lovbrudd.".to_owned()));
    h.run();
    super::tast(&mut h, Key::Escape);
    let feil = "Kontorets egne ord kan ikke bruke «lovbrudd». Skriv «mulig brudd» eller \
        «forbedringspunkt». Et tidligere tilsyn kan gjengis i anførselstegn.";
    h.get_by_role_and_label(Role::Alert, feil);
    assert_eq!(aapne(&mappe).tilsyn().egen.temaer["A"].konklusjon, "");
    assert_eq!(h.state().tilstand.egen.temaer["A"].konklusjon, "Dette er lovbrudd.");
}

#[test]
fn a_measure_is_closed_with_words_about_new_cases() {
    let mappe = ti_saker(Maalform::Bokmaal);
    let h = vindu(Some(&mappe), Maalform::Bokmaal);
    let mut p = Person { h, taster: 0, tegn: 0 };
    p.ctrl(Key::Num5);
    skriv_tiltak(&mut p);
    let mut h = p.h;
    let status = |mappe: &tempfile::TempDir| -> Tiltaksstatus {
        let oekt = aapne(mappe);
        oekt.tilsyn().egen.tiltak.values().next().unwrap().status
    };
    let trykk = |h: &mut Prove, navn: &str| {
        h.get_by_role_and_label(Role::RadioButton, navn).focus();
        h.run();
        super::tast(h, Key::Enter);
    };
    trykk(&mut h, "Tiltak 1: Kontrollert i nye saker");
    assert_eq!(status(&mappe), Tiltaksstatus::Planlagt, "a new template closes nothing");
    super::tast(&mut h, Key::Escape);
    h.run();
    super::veien::skriv(
        &mut h,
        "Hva de nye sakene viste, eller hvorfor det er avlyst",
        "Fem av fem",
    );
    trykk(&mut h, "Tiltak 1: Kontrollert i nye saker");
    assert_eq!(status(&mappe), Tiltaksstatus::Kontrollert);
}

#[test]
fn an_office_speaks_of_itself_and_a_tilsyn_asks_for_less() {
    for art in [Tilsynsart::Egentilsyn, Tilsynsart::Tilsyn] {
        let mappe = mappe(art, Maalform::Bokmaal);
        let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
        ctrl(&mut h, Key::Num0);
        h.get_by_role_and_label(Role::Heading, "Rekrutteringsprofil");
        let alle = h.query_by_role_and_label(Role::Heading, "Rammevilkår").is_some();
        assert_eq!(alle, art == Tilsynsart::Egentilsyn);
        let navn = "Månedlige stikkprøver.: Brukes";
        h.get_by_role_and_label(Role::RadioButton, navn).focus();
        h.run();
        super::tast(&mut h, Key::Enter);
        let lest = aapne(&mappe);
        assert_eq!(lest.tilsyn().egen.vurderinger.len(), 1);
    }
}

#[test]
fn the_twin_is_shown_beside_and_only_read() {
    let mappe = ti_saker(Maalform::Bokmaal);
    let annen = tempfile::tempdir().unwrap();
    let tvilling = annen.path().join("tvilling.tilsyn");
    let ramme = Grunnlag {
        kontorer: vec![KontorId::new("Nav Fjordvik sentrum")],
        stikkdato: dag(2025, 6, 30),
        ..grunnlag(Tilsynsart::Tilsyn, Maalform::Bokmaal)
    };
    let mut oekt = Oekt::opprett(&tvilling, ramme, "Kari Prøve", naa()).unwrap();
    let saker = mappe.path().join("saker.csv");
    importer_fil(&mut oekt, &saker, &Importvalg::default(), &mut |_| true, naa()).unwrap();
    drop(oekt);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    ctrl(&mut h, Key::Num6);
    h.get_by_role_and_label(Role::Button, "Sammenlign med tvilling …").focus();
    h.run();
    super::tast(&mut h, Key::Enter);
    velg_sti(&mut h, &tvilling);
    h.get_by_role_and_label(Role::Heading, "Tvilling");
    h.get_by_label_contains("10 felles saker");
    h.get_by_role_and_label(Role::Button, "Lukk sammenligningen").focus();
    h.run();
    super::tast(&mut h, Key::Enter);
    assert_eq!(h.state().tilstand.skjermen(), Skjerm::Rapport);
    assert!(h.state().tilstand.tvilling.is_none());
    velg_tvilling_igjen(&mut h, &mappe);
}

/// The same file is never opened twice.
fn velg_tvilling_igjen(h: &mut Prove, mappe: &tempfile::TempDir) {
    let sti = mappe.path().join("prove.tilsyn");
    let formaal = crate::gui::fildialog::Formaal::Tvilling;
    h.state().handlinger.send(Handling::Valgt(formaal, sti));
    h.run();
    assert!(h.state().tilstand.tvilling.is_none());
}

#[test]
fn every_focus_stop_of_an_egentilsyn_has_a_name_in_both_languages() {
    for maalform in Maalform::ALLE {
        let mappe = ti_saker(maalform);
        for skjerm in [Key::Num5, Key::Num6, Key::Num0] {
            let mut h = vindu(Some(&mappe), maalform);
            h.key_press_modifiers(Modifiers::COMMAND, skjerm);
            h.run();
            super::fokus::gaa_gjennom(&mut h, &format!("{maalform:?} {skjerm:?}"));
        }
    }
}
