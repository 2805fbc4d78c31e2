//! Another result in the place of a computed fact: given, shown with both results, and taken back.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::domene::{Maalform, PunktId, SakId, Svarsted, Tilsynsart};
use crate::gui::handling::Handling;
use crate::i18n::tekster;

use super::{Prove, aapne, mappe, tast, vindu};

/// Writes in the field, in the place of what stands there.
fn skriv(h: &mut Prove, felt: &str, tekst: &str) {
    h.get_by_label(felt).focus();
    h.run();
    h.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    h.key_press(Key::Delete);
    h.run();
    h.event(egui::Event::Text(tekst.to_owned()));
    h.run();
}

/// The item about waiting time, of the case that waited.
fn paa_ventetid(maalform: Maalform) -> (tempfile::TempDir, Prove) {
    let mappe = mappe(Tilsynsart::Tilsyn, maalform);
    let mut h = vindu(Some(&mappe), maalform);
    let sted = Svarsted::Sak(SakId::new("S-02"), PunktId::new("D3"));
    h.state().handlinger.send(Handling::VisSted(sted));
    h.run();
    (mappe, h)
}

fn velg(h: &mut Prove, navn: &str, ned: usize) {
    h.get_by_role_and_label(Role::ComboBox, navn).focus();
    h.run();
    tast(h, Key::Space);
    for _ in 0..ned {
        tast(h, Key::ArrowDown);
    }
    tast(h, Key::Enter);
}

fn knapp(h: &mut Prove, navn: &str) {
    h.get_by_role_and_label(Role::Button, navn).focus();
    h.run();
    tast(h, Key::Enter);
}

#[test]
fn an_override_is_given_with_a_reason_and_taken_back_in_both_languages() {
    for maalform in Maalform::ALLE {
        let t = tekster(maalform);
        let (mappe, mut h) = paa_ventetid(maalform);
        tast(&mut h, Key::O);
        h.get_by_label_contains(if maalform == Maalform::Bokmaal {
            "Overstyre en beregning i sak S-02"
        } else {
            "Overstyre ei utrekning i sak S-02"
        });
        let gjoer = t.tekst("gui-overstyr");
        assert!(h.get_by_role_and_label(Role::Button, &gjoer).accesskit_node().is_disabled());
        h.get_by_label(&t.tekst("gui-overstyr-mangler-utfall"));
        velg(&mut h, &t.tekst("gui-overstyr-utfall"), 2);
        h.get_by_label(&t.tekst("gui-overstyr-mangler-grunn"));
        skriv(&mut h, &t.tekst("gui-overstyr-dager"), "mange");
        h.get_by_label(&t.tekst("gui-overstyr-mangler-dager"));
        skriv(&mut h, &t.tekst("gui-overstyr-dager"), "");
        skriv(&mut h, &t.tekst("gui-overstyr-grunn"), "Søknaden kom på papir.");
        knapp(&mut h, &gjoer);
        let oekt = aapne(&mappe);
        let (noekkel, post) = oekt.tilsyn().overstyrt.iter().next().expect("stored");
        assert_eq!((noekkel.0.as_str(), noekkel.1.as_str()), ("S-02", "K09"));
        assert_eq!(post.overstyring.utfall, "over");
        assert!(h.query_all_by_label(&t.tekst("gui-merke-overstyrt")).count() > 0);
        let funnet: Vec<_> = h.query_all_by_label_contains("Søknaden kom på papir.").collect();
        assert!(!funnet.is_empty(), "who and why");
        let beregnet = t.med("gui-overstyrt-beregnet", &[("setning", String::new().into())]);
        assert!(h.query_all_by_label_contains(beregnet.trim()).count() > 0, "what was computed");
        let hva = [("beregning", t.tekst("gui-beregning-K09").into())];
        knapp(&mut h, &t.med("gui-overstyr-trekk-navn", &hva));
        assert!(aapne(&mappe).tilsyn().overstyrt.is_empty());
        assert_eq!(h.query_all_by_label(&t.tekst("gui-merke-overstyrt")).count(), 0);
    }
}

#[test]
fn the_form_shows_what_stands_and_lets_it_go() {
    let (mappe, mut h) = paa_ventetid(Maalform::Bokmaal);
    tast(&mut h, Key::O);
    skriv(&mut h, "Grunn", "Feil dato i fagsystemet.");
    velg(&mut h, "Nytt utfall", 1);
    knapp(&mut h, "Overstyr");
    tast(&mut h, Key::O);
    assert_eq!(
        h.get_by_label("Grunn").accesskit_node().value(),
        Some("Feil dato i fagsystemet.".to_owned())
    );
    knapp(&mut h, "La det beregnede stå igjen");
    assert!(aapne(&mappe).tilsyn().overstyrt.is_empty());
}

#[test]
fn every_stop_in_the_form_has_a_name() {
    let (_mappe, mut h) = paa_ventetid(Maalform::Nynorsk);
    tast(&mut h, Key::O);
    super::fokus::gaa_gjennom(&mut h, "overstyring");
}
