//! What waits for the inspector: the list, its filter, and the next one from anywhere.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;

use crate::domene::{
    Besvarelse, Hendelse, Maalform, PunktId, SakId, Svar, Svarsted, Tilsynsart, VilkaarId,
};
use crate::gui::avledet::Venteart;
use crate::gui::handling::Handling;
use crate::gui::tilstand::Skjerm;
use crate::vurdering::Uroart;

use super::{Prove, ctrl, mappe, tast, vindu};

fn i_sak(sak: &str, punkt: &str) -> Svarsted {
    Svarsted::Sak(SakId::new(sak), PunktId::new(punkt))
}

/// An answer without the evidence it needs, in the second case.
fn med_uavklart(maalform: Maalform) -> (tempfile::TempDir, Prove) {
    let mappe = mappe(Tilsynsart::Tilsyn, maalform);
    let mut h = vindu(Some(&mappe), maalform);
    let svar = Besvarelse::new(Svar::IkkeOppfylt);
    h.state_mut().lagre(Hendelse::SvarGitt(i_sak("S-02", "D1"), svar));
    h.run();
    (mappe, h)
}

fn tast_til_venter(h: &mut Prove) {
    tast(h, Key::F8);
}

#[test]
fn the_list_counts_by_kind_and_enter_goes_to_the_place() {
    for (maalform, uavklart, tabell) in [
        (Maalform::Bokmaal, "Uavklart  1", "Gjenstår"),
        (Maalform::Nynorsk, "Uavklart  1", "Står att"),
    ] {
        let (_mappe, mut h) = med_uavklart(maalform);
        ctrl(&mut h, Key::Num9);
        h.get_by_role_and_label(Role::Tab, uavklart).click_accesskit();
        h.run();
        h.get_by_role_and_label(Role::Grid, tabell).focus();
        h.run();
        tast(&mut h, Key::ArrowDown);
        tast(&mut h, Key::Enter);
        assert_eq!(h.state().i_haand(), Some(i_sak("S-02", "D1")), "{maalform:?}");
    }
}

#[test]
fn the_next_that_waits_is_reached_from_every_screen() {
    let (_mappe, mut h) = med_uavklart(Maalform::Bokmaal);
    tast_til_venter(&mut h);
    let foerste = h.state().i_haand().unwrap();
    assert_eq!(foerste.sak().unwrap().as_str(), "S-01");
    tast_til_venter(&mut h);
    let andre = h.state().i_haand().unwrap();
    assert_ne!(andre, foerste, "goes on without an answer");
    for skjerm in [Key::Num4, Key::Num5, Key::Num8, Key::Num9] {
        ctrl(&mut h, skjerm);
        tast_til_venter(&mut h);
        assert!(h.state().i_haand().is_some(), "{skjerm:?}");
    }
    let alle: usize = h.state().avledet.venter.iter().sum();
    h.get_by_label(&format!("{alle} gjenstår"));
}

#[test]
fn the_shortcut_follows_the_kind_that_is_chosen_until_none_is_left() {
    let (_mappe, mut h) = med_uavklart(Maalform::Bokmaal);
    let uavklart = Venteart::Punkt(Uroart::Uavklart);
    h.state_mut().tilstand.gjenstaar.art = Some(uavklart);
    tast_til_venter(&mut h);
    assert_eq!(h.state().i_haand(), Some(i_sak("S-02", "D1")));
    h.get_by_label_contains("Uavklart: 1 av ");
    tast(&mut h, Key::Num0); // taken back: nothing of that kind is left
    tast_til_venter(&mut h);
    assert_eq!(h.state().tilstand.gjenstaar.art, None);
    assert_ne!(h.state().i_haand(), Some(i_sak("S-02", "D1")));
}

#[test]
fn a_row_that_is_begun_waits_and_is_kept_in_step_case_by_case() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    let vilkaar = |h: &Prove| h.state().avledet.venter[3];
    assert_eq!(vilkaar(&h), 0, "a row nobody has begun does not wait");
    ctrl(&mut h, Key::Num8);
    tast(&mut h, Key::Num1);
    assert_eq!(vilkaar(&h), 1);
    h.state_mut().tilstand.gjenstaar.art = Some(Venteart::Vilkaar);
    ctrl(&mut h, Key::Num1);
    tast_til_venter(&mut h);
    assert_eq!(h.state().tilstand.skjermen(), Skjerm::Vilkaar);
    let celle = h.state().tilstand.vilkaar.celle.clone().unwrap();
    assert_eq!(celle, (SakId::new("S-01"), VilkaarId::new("arbeidsevne")));
    ctrl(&mut h, Key::Z);
    assert_eq!(vilkaar(&h), 0);
    let stand = &h.state().avledet.stand;
    assert_eq!(stand.utgave, 1, "an answer undone changes no case");
    let oekt = h.state().oekt.as_ref().unwrap();
    let liste = oekt.sjekkliste().unwrap();
    let antall = crate::vurdering::uro(oekt.tilsyn(), liste, oekt.regelverk()).count();
    assert_eq!(h.state().avledet.venter.iter().sum::<usize>(), antall);
}

#[test]
fn every_stop_on_the_list_has_a_name() {
    for maalform in Maalform::ALLE {
        let (_mappe, mut h) = med_uavklart(maalform);
        ctrl(&mut h, Key::Num9);
        super::fokus::gaa_gjennom(&mut h, "gjenstår");
    }
}

#[test]
fn a_lovbrudd_that_is_not_finished_waits() {
    let (_mappe, mut h) = med_uavklart(Maalform::Bokmaal);
    let svar = Besvarelse::new(Svar::IkkeOppfylt);
    h.state_mut().lagre(Hendelse::SvarGitt(i_sak("S-03", "D1"), svar));
    h.run();
    h.state_mut().oppdater_avledet();
    let forslag = h.state().avledet.helhet.forslag[0].moenster.clone();
    h.state().handlinger.send(Handling::SkrivUtkast(forslag));
    h.run();
    assert_eq!(h.state().avledet.venter[4], 1);
    h.state_mut().tilstand.gjenstaar.art = Some(Venteart::Lovbrudd);
    ctrl(&mut h, Key::Num2);
    tast_til_venter(&mut h);
    assert_eq!(h.state().tilstand.skjermen(), Skjerm::Lovbrudd);
}
