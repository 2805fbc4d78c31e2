use chrono::{DateTime, NaiveDate};

use super::super::grunnlag::{Periode, Tilsynsart};
use super::super::id::{KontorId, PunktId, SjekklisteId};
use super::super::maalform::Maalform;
use super::super::svar::Svar;
use super::*;

fn grunnlag() -> Grunnlag {
    let dag = |m, d| NaiveDate::from_ymd_opt(2025, m, d).unwrap();
    Grunnlag {
        art: Tilsynsart::Tilsyn,
        demo: true,
        kommune: "Fjordvik kommune".to_owned(),
        kontorer: vec![KontorId::new("Nav Øst")],
        periode: Periode { fra: dag(1, 1), til: dag(6, 30) },
        tema: "tildeling".to_owned(),
        embete: None,
        tilsynslag: vec![],
        maalform: Maalform::Bokmaal,
        stikkdato: dag(6, 30),
        sjekkliste: SjekklisteId::new("kvp-tildeling-1"),
        saksnummer: String::new(),
        utloeser: String::new(),
        utvalg: super::super::grunnlag::Utvalgsbeskrivelse::default(),
        milepaeler: vec![],
        dokumenter: vec![],
        intervjuer: vec![],
        stadium: super::super::grunnlag::Rapportstadium::Foreloepig,
        godkjenner: None,
        innsigelser: String::new(),
        virksomhet: String::new(),
    }
}

fn sted(punkt: &str) -> Svarsted {
    Svarsted::Sak(SakId::new("A-1"), PunktId::new(punkt))
}

fn svar(punkt: &str, svar: Svar) -> Hendelse {
    Hendelse::SvarGitt(sted(punkt), Besvarelse::new(svar))
}

pub(super) fn svar_i(sak: &str, svar: Svar) -> Hendelse {
    let sted = Svarsted::Sak(SakId::new(sak), PunktId::new("D1"));
    Hendelse::SvarGitt(sted, Besvarelse::new(svar))
}

pub(in crate::domene) fn logg(hendelser: Vec<Hendelse>) -> Vec<Post> {
    let tid = DateTime::parse_from_rfc3339("2025-09-01T10:00:00+02:00").unwrap();
    let alle = std::iter::once(Hendelse::TilsynOpprettet(Box::new(grunnlag()))).chain(hendelser);
    alle.zip(1..)
        .map(|(hendelse, nr)| Post { nr, tid, hvem: "Kari".to_owned(), hendelse })
        .collect()
}

#[test]
fn et_nytt_svar_erstatter_det_gamle() {
    let tilsyn =
        Tilsyn::fold(&logg(vec![svar("D1", Svar::Oppfylt), svar("D1", Svar::IkkeOppfylt)]));
    assert_eq!(tilsyn.unwrap().svar[&sted("D1")].besvarelse.svar, Svar::IkkeOppfylt);
}

#[test]
fn angre_gir_tilbake_forrige_svar_og_gjenta_det_nye() {
    let mut hendelser = vec![svar("D1", Svar::Oppfylt), svar("D1", Svar::IkkeOppfylt)];
    assert_eq!(neste_angring(&logg(hendelser.clone())), Some(3));
    hendelser.push(Hendelse::Angret(3));
    let tilsyn = Tilsyn::fold(&logg(hendelser.clone())).unwrap();
    assert_eq!(tilsyn.svar[&sted("D1")].besvarelse.svar, Svar::Oppfylt);
    assert_eq!(neste_angring(&logg(hendelser.clone())), Some(2));
    assert_eq!(neste_gjentakelse(&logg(hendelser.clone())), Some(3));
    hendelser.push(Hendelse::Gjentatt(3));
    let tilsyn = Tilsyn::fold(&logg(hendelser.clone())).unwrap();
    assert_eq!(tilsyn.svar[&sted("D1")].besvarelse.svar, Svar::IkkeOppfylt);
    assert_eq!(neste_gjentakelse(&logg(hendelser)), None);
}

#[test]
fn two_undos_are_redone_in_reverse_order() {
    let mut hendelser = vec![svar("D1", Svar::Oppfylt), svar("D2", Svar::Oppfylt)];
    hendelser.extend([Hendelse::Angret(3), Hendelse::Angret(2)]);
    assert_eq!(neste_gjentakelse(&logg(hendelser.clone())), Some(2));
    hendelser.push(Hendelse::Gjentatt(2));
    assert_eq!(neste_gjentakelse(&logg(hendelser)), Some(3));
}

#[test]
fn new_work_after_an_undo_closes_the_way_to_redo() {
    let hendelser = vec![svar("D1", Svar::Oppfylt), Hendelse::Angret(2), svar("D2", Svar::Oppfylt)];
    assert_eq!(neste_gjentakelse(&logg(hendelser)), None);
}

#[test]
fn the_creation_cannot_be_undone() {
    assert_eq!(neste_angring(&logg(vec![])), None);
}

#[test]
fn et_svar_etter_ferdigstilling_gjoer_lovbruddet_foreldet() {
    let id = LovbruddId(1);
    let lovbrudd = Lovbrudd::new(id, super::super::id::MoensterId::new("P-start"), String::new());
    let mut hendelser =
        vec![Hendelse::LovbruddSkrevet(Box::new(lovbrudd)), Hendelse::LovbruddFerdigstilt(id)];
    let tilsyn = Tilsyn::fold(&logg(hendelser.clone())).unwrap();
    assert!(!tilsyn.er_foreldet(&tilsyn.lovbrudd[&id]));
    hendelser.push(svar("D1", Svar::Oppfylt));
    let tilsyn = Tilsyn::fold(&logg(hendelser)).unwrap();
    assert!(tilsyn.er_foreldet(&tilsyn.lovbrudd[&id]));
    assert_eq!(tilsyn.neste_lovbrudd(), LovbruddId(2));
}

#[test]
fn a_log_without_creation_is_refused() {
    assert_eq!(Tilsyn::fold(&[]), Err(FoldError::UtenOpprettelse));
}
