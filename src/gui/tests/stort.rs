//! A large sample costs a frame no more than a small one: counted, not timed. All cases are invented.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;

use crate::domene::{
    Besvarelse, Hendelse, Import, KontorId, Maalform, Merknad, Merknadskode, PunktId, Sak, SakId,
    Svar, Svarsted, Tilsynsart, Utvalgsgruppe,
};
use crate::gui::avledet::FLEST_MERKNADER;

use super::veien::skriv;
use super::{Prove, ctrl, grunnlag, naa, tast, vindu};

const SAKER: usize = 2_000;

fn stort() -> tempfile::TempDir {
    let mappe = tempfile::tempdir().unwrap();
    let ramme = grunnlag(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let sti = mappe.path().join("prove.tilsyn");
    let mut oekt = crate::app::Oekt::opprett(&sti, ramme, "Kari Prøve", naa()).unwrap();
    let sak = |nr| {
        let kontor = KontorId::new(if nr % 2 == 0 { "Nav Øst" } else { "Nav Vest" });
        Sak::new(SakId::new(format!("S-{nr:05}")), kontor, Utvalgsgruppe::Avslag)
    };
    let saker: Vec<Sak> = (0..SAKER).map(sak).collect();
    let merknad = |kode| Merknad { kode, sted: crate::domene::Filsted::default() };
    let mut merknader = vec![merknad(Merknadskode::UleseligDato); SAKER];
    merknader.push(merknad(Merknadskode::UkjentKontor));
    let import = Import { fil: "stor.csv".to_owned(), saker, merknader, ..Import::default() };
    oekt.utfoer(Hendelse::SakerImportert(import), naa()).unwrap();
    mappe
}

fn utregnet(h: &Prove) -> u64 {
    h.state().tilstand.saker.liste.utregnet()
}

#[test]
fn the_list_of_cases_is_worked_out_when_something_changes_and_never_by_a_frame() {
    let mappe = stort();
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    ctrl(&mut h, Key::Num2);
    h.get_by_label("2000 av 2000 saker");
    let foer = utregnet(&h);
    for _ in 0..30 {
        h.step();
    }
    h.get_by_role_and_label(Role::Grid, "Saker").focus();
    h.run();
    for _ in 0..10 {
        tast(&mut h, Key::ArrowDown);
    }
    assert_eq!(utregnet(&h), foer, "drawing and moving work nothing out");

    skriv(&mut h, "Filter", "S-0001");
    h.get_by_label("10 av 2000 saker");
    let etter_soek = utregnet(&h);
    assert!(etter_soek > foer && etter_soek <= foer + 2);
    h.run();
    ctrl(&mut h, Key::Num1);
    ctrl(&mut h, Key::Num2);
    assert_eq!(utregnet(&h), etter_soek, "the list is there when one comes back");
}

#[test]
fn a_long_list_of_remarks_is_cut_and_the_gravest_stand_first() {
    let mappe = stort();
    let h = vindu(Some(&mappe), Maalform::Bokmaal);
    let vist = &h.state().avledet.helhet.merknader[0];
    assert_eq!((vist.len(), vist[0].kode), (FLEST_MERKNADER, Merknadskode::UkjentKontor));
    let resten = format!("… og {} til", SAKER + 1 - FLEST_MERKNADER);
    h.get_by_label(&resten);
}

#[test]
fn an_answer_shows_in_its_case_at_once_and_in_the_whole_when_it_is_worked_out() {
    let mappe = stort();
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    let besvart = |h: &Prove| {
        let a = &h.state().avledet;
        (a.rad(&SakId::new("S-00002")).unwrap().1.framdrift.besvart, a.svar.samlet.besvart)
    };
    assert_eq!(besvart(&h), (0, 0));
    for nr in [2, 4, 6] {
        let sted = Svarsted::Sak(SakId::new(format!("S-{nr:05}")), PunktId::new("B2"));
        assert!(h.state_mut().lagre(Hendelse::SvarGitt(sted, Besvarelse::new(Svar::IkkeOppfylt))));
    }
    h.state_mut().oppdater_avledet();
    assert_eq!(besvart(&h), (1, 3));
    assert!(h.state().avledet.helhet.forslag.is_empty(), "not yet worked out");
    h.step();
    super::vent(&mut h);
    assert_eq!(h.state().avledet.helhet.forslag.len(), 1);
    ctrl(&mut h, Key::Z);
    super::vent(&mut h);
    assert_eq!(besvart(&h).1, 2);
}
