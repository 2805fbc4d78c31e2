//! Going from one tilsyn to another never mixes them and never loses the one that is open.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Sender, channel};

use crate::app::{AppError, Jobb};
use crate::domene::{Maalform, Tilsynsart};
use crate::gui::fildialog::Formaal;
use crate::gui::handling::Handling;
use crate::i18n::tekster;

use super::{Prove, mappe, vent, vindu};

fn velg(h: &mut Prove, formaal: Formaal, sti: PathBuf) {
    h.state().handlinger.send(Handling::Valgt(formaal, sti));
    h.step();
    h.step();
}

fn aapen(h: &Prove) -> &Path {
    h.state().oekt.as_ref().unwrap().sti()
}

fn status(h: &Prove, noekkel: &str) -> bool {
    h.state().tilstand.status == tekster(Maalform::Bokmaal).tekst(noekkel)
}

/// Work that runs until the sender is let go.
fn treg_jobb(h: &mut Prove) -> Sender<()> {
    let (slipp, venter) = channel();
    let jobb = Jobb::start(
        "gui-jobb-rapport",
        || {},
        move |_| {
            venter.recv().ok();
            Err(AppError::ManglerGrunn)
        },
    );
    h.state_mut().jobb = Some(jobb.unwrap());
    slipp
}

#[test]
fn another_tilsyn_waits_for_the_work_that_is_running() {
    let (foerste, andre) = (
        mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal),
        mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal),
    );
    let mut h = vindu(Some(&foerste), Maalform::Bokmaal);
    let slipp = treg_jobb(&mut h);
    for formaal in [Formaal::AapneTilsyn, Formaal::LesTilsyn, Formaal::NyttTilsyn] {
        velg(&mut h, formaal, andre.path().join("prove.tilsyn"));
        assert_eq!(aapen(&h), foerste.path().join("prove.tilsyn"));
        assert!(status(&h, "gui-jobb-opptatt"), "{formaal:?}");
    }
    drop(slipp);
    vent(&mut h);
    velg(&mut h, Formaal::AapneTilsyn, andre.path().join("prove.tilsyn"));
    assert_eq!(aapen(&h), andre.path().join("prove.tilsyn"));
}

#[test]
fn a_file_that_cannot_be_opened_leaves_the_tilsyn_open() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    let soeppel = mappe.path().join("soeppel.tilsyn");
    std::fs::write(&soeppel, "dette er ikke et tilsyn").unwrap();
    velg(&mut h, Formaal::AapneTilsyn, soeppel);
    assert_eq!(aapen(&h), mappe.path().join("prove.tilsyn"));
    assert!(h.state().oekt.as_ref().unwrap().kan_skrive());
}

#[test]
fn the_tilsyn_that_is_open_is_not_opened_again() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    for formaal in [Formaal::AapneTilsyn, Formaal::LesTilsyn] {
        velg(&mut h, formaal, mappe.path().join(".").join("prove.tilsyn"));
        assert!(status(&h, "gui-alt-aapent"), "{formaal:?}");
        assert!(h.state().oekt.as_ref().unwrap().kan_skrive());
    }
}

#[test]
fn a_tilsyn_that_is_read_can_be_opened_for_writing() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(None, Maalform::Bokmaal);
    let sti = mappe.path().join("prove.tilsyn");
    velg(&mut h, Formaal::LesTilsyn, sti.clone());
    assert!(!h.state().oekt.as_ref().unwrap().kan_skrive());
    velg(&mut h, Formaal::AapneTilsyn, sti);
    assert!(h.state().oekt.as_ref().unwrap().kan_skrive());
}
