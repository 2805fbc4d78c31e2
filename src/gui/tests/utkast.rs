//! What is written beside an answer is stored when its field is left, and never lost.

use egui::Key;
use egui_kittest::kittest::Queryable as _;

use crate::domene::{Maalform, Svar, Tilsynsart};

use super::{aapne, ctrl, mappe, tast, vindu};

#[test]
fn a_note_is_stored_with_the_answer_when_the_field_is_left() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    ctrl(&mut h, Key::Num3);
    tast(&mut h, Key::Num3);
    tast(&mut h, Key::T);
    h.event(egui::Event::Text("Står på side 4".to_owned()));
    h.run();
    assert_eq!(h.state().oekt.as_ref().unwrap().poster().len(), 3, "not while writing");
    tast(&mut h, Key::Escape);
    let oekt = aapne(&mappe);
    let svar = oekt.tilsyn().svar.values().next().unwrap();
    assert_eq!(svar.besvarelse.svar, Svar::IkkeOppfylt);
    assert_eq!(svar.besvarelse.notat, "Står på side 4");
    assert_eq!(oekt.poster().len(), 4, "one event for the answer and one for the note");
}

#[test]
fn a_note_before_the_answer_waits_for_it() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    ctrl(&mut h, Key::Num3);
    tast(&mut h, Key::T);
    h.event(egui::Event::Text("Uklart".to_owned()));
    h.run();
    tast(&mut h, Key::Escape);
    h.get_by_label("Det du har skrevet, lagres sammen med svaret");
    tast(&mut h, Key::J); // away and back
    tast(&mut h, Key::K);
    tast(&mut h, Key::Num4);
    let svar = aapne(&mappe).tilsyn().svar.values().next().unwrap().besvarelse.clone();
    assert_eq!((svar.svar, svar.notat.as_str()), (Svar::IkkeDokumentert, "Uklart"));
}

#[test]
fn evidence_is_begun_with_b_and_stored_when_left() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    ctrl(&mut h, Key::Num3);
    tast(&mut h, Key::Num3);
    assert!(h.query_by_label_contains("Svaret mangler bevis").is_some());
    tast(&mut h, Key::B);
    h.event(egui::Event::Text("Journal side 2".to_owned()));
    h.run();
    tast(&mut h, Key::Escape);
    let oekt = aapne(&mappe);
    let bevis = &oekt.tilsyn().svar.values().next().unwrap().besvarelse.bevis;
    assert_eq!(bevis.len(), 1);
    assert_eq!(bevis[0].sted, "Journal side 2");
    assert!(h.query_by_label_contains("Svaret mangler bevis").is_none());
}
