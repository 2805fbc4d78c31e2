//! What a session lets in, what it refuses, and what outlives it.

use std::collections::BTreeSet;
use std::path::PathBuf;

use tempfile::TempDir;

use super::*;
use crate::app::Grunnlagsfeil;
use crate::domene::{
    Besvarelse, Bevis, Bevisart, Bevisplass, Borteavgjoerelse, Faktum, HjemmelId, Import,
    Intervjunotat, Intervjurolle, Intervjusted, Kilde, Kildetilstand, Konklusjon, KontorId,
    Kontorfunn, Lovbrudd, LovbruddId, Maalform, MoensterId, Overstyring, Periode, Plassfeste,
    PunktId, Rapportstadium, Sak, SakId, SjekklisteId, Svar, Svarsted, Tilsynsart,
    Utvalgsbeskrivelse, Utvalgsgruppe,
};
use crate::i18n::tekster;
use crate::i18n::tests::check_worded;
use crate::lovbrudd::Mangel;
use crate::regelverk::{Nivaa, STANDARDLISTE};

fn naa() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2025-09-01T10:00:00+02:00").unwrap()
}

fn grunnlag() -> Grunnlag {
    let dag = |m, d| chrono::NaiveDate::from_ymd_opt(2025, m, d).unwrap();
    Grunnlag {
        art: Tilsynsart::Tilsyn,
        demo: true,
        kommune: "Fjordvik kommune".to_owned(),
        kontorer: vec![KontorId::new("Nav Øst"), KontorId::new("Nav Vest")],
        periode: Periode { fra: dag(1, 1), til: dag(6, 30) },
        tema: "tildeling".to_owned(),
        embete: None,
        tilsynslag: vec![],
        maalform: Maalform::Bokmaal,
        stikkdato: dag(6, 30),
        sjekkliste: SjekklisteId::new(STANDARDLISTE),
        saksnummer: String::new(),
        utloeser: String::new(),
        utvalg: Utvalgsbeskrivelse::default(),
        milepaeler: vec![],
        dokumenter: vec![],
        intervjuer: vec![],
        stadium: Rapportstadium::Foreloepig,
        godkjenner: None,
        innsigelser: String::new(),
        virksomhet: String::new(),
    }
}

fn egentilsyn() -> Grunnlag {
    Grunnlag { art: Tilsynsart::Egentilsyn, ..grunnlag() }
}

/// A session with one case in a file of its own.
fn oekt_med(grunnlag: Grunnlag) -> (TempDir, PathBuf, Oekt) {
    let mappe = tempfile::tempdir().unwrap();
    let sti = mappe.path().join("proeve.tilsyn");
    let mut oekt = Oekt::opprett(&sti, grunnlag, "Kari", naa()).unwrap();
    oekt.utfoer(import("Nav Øst"), naa()).unwrap();
    (mappe, sti, oekt)
}

fn import(kontor: &str) -> Hendelse {
    let sak = Sak::new(SakId::new("A-1"), KontorId::new(kontor), Utvalgsgruppe::Innvilget);
    Hendelse::SakerImportert(Import {
        fil: "utvalg.csv".to_owned(),
        sha256: "00".repeat(32),
        saker: vec![sak],
        merknader: vec![],
        ..Import::default()
    })
}

fn punkt(nivaa: Nivaa) -> PunktId {
    let liste = Regelverk::innebygd().sjekkliste(&SjekklisteId::new(STANDARDLISTE)).unwrap();
    liste.punkter.iter().find(|punkt| punkt.nivaa == nivaa).unwrap().id.clone()
}

fn paa_sak() -> Svarsted {
    Svarsted::Sak(SakId::new("A-1"), punkt(Nivaa::Sak))
}

fn svar(sted: Svarsted, svar: Svar) -> Hendelse {
    Hendelse::SvarGitt(sted, Besvarelse::new(svar))
}

fn lovbrudd(nr: u32) -> Hendelse {
    let moenster = MoensterId::new("P-start");
    Hendelse::LovbruddSkrevet(Box::new(Lovbrudd::new(LovbruddId(nr), moenster, String::new())))
}

/// Expects the event to be refused with that code, with words for it, and without a trace.
fn check_refused(oekt: &mut Oekt, hendelse: Hendelse, kode: &str) {
    let (antall, foer) = (oekt.poster().len(), oekt.tilsyn().clone());
    let feil = oekt.utfoer(hendelse, naa()).unwrap_err();
    assert_eq!(feil.kode(), kode);
    check_worded(&feil.melding());
    assert_eq!((oekt.poster().len(), oekt.tilsyn()), (antall, &foer));
}

#[test]
fn what_is_shown_is_what_the_file_holds() {
    let (_mappe, sti, mut oekt) = oekt_med(grunnlag());
    oekt.utfoer(svar(paa_sak(), Svar::Oppfylt), naa()).unwrap();
    let (poster, tilsyn) = (oekt.poster().to_vec(), oekt.tilsyn().clone());
    drop(oekt);
    let igjen = Oekt::aapne(&sti, Tilgang::Skrive, "Per", naa()).unwrap();
    assert_eq!((igjen.poster(), igjen.tilsyn()), (&poster[..], &tilsyn));
    assert!(igjen.kan_angre() && igjen.laast_av().is_none());
}

#[test]
fn undo_and_redo_move_the_state_and_outlive_the_program() {
    let (_mappe, sti, mut oekt) = oekt_med(grunnlag());
    oekt.utfoer(svar(paa_sak(), Svar::Oppfylt), naa()).unwrap();
    oekt.utfoer(svar(paa_sak(), Svar::IkkeOppfylt), naa()).unwrap();
    assert!(!oekt.kan_gjenta());
    assert_eq!(oekt.angre(naa()).unwrap().unwrap().nr, 4);
    drop(oekt);
    let mut oekt = Oekt::aapne(&sti, Tilgang::Skrive, "Kari", naa()).unwrap();
    assert_eq!(oekt.tilsyn().svar[&paa_sak()].besvarelse.svar, Svar::Oppfylt);
    assert_eq!(oekt.gjenta(naa()).unwrap().unwrap().nr, 4);
    assert_eq!(oekt.tilsyn().svar[&paa_sak()].besvarelse.svar, Svar::IkkeOppfylt);
    while oekt.angre(naa()).unwrap().is_some() {}
    assert!(oekt.tilsyn().saker.is_empty() && !oekt.kan_angre() && oekt.kan_gjenta());
    assert_eq!(Tilsyn::fold(oekt.poster()).as_ref(), Ok(oekt.tilsyn()));
}

#[test]
fn every_fault_of_the_frame_is_named_and_no_file_is_made() {
    let mappe = tempfile::tempdir().unwrap();
    let sti = mappe.path().join("feil.tilsyn");
    let mut feil = grunnlag();
    feil.kommune = " ".to_owned();
    feil.kontorer = vec![KontorId::new(""), KontorId::new("")];
    feil.periode = Periode { fra: feil.periode.til, til: feil.periode.fra };
    feil.sjekkliste = SjekklisteId::new("ukjent");
    let uro = Oekt::opprett(&sti, feil, "Kari", naa()).unwrap_err();
    let AppError::UgyldigGrunnlag(funnet) = &uro else { panic!("{uro:?}") };
    assert_eq!(funnet, Grunnlagsfeil::ALLE);
    uro.detaljer().iter().for_each(check_worded);
    assert_eq!(std::fs::read_dir(mappe.path()).unwrap().count(), 0);
}

#[test]
fn what_is_unknown_is_refused() {
    let (_mappe, _sti, mut oekt) = oekt_med(grunnlag());
    let ukjent_sak = Svarsted::Sak(SakId::new("X"), punkt(Nivaa::Sak));
    let ukjent_punkt = Svarsted::Sak(SakId::new("A-1"), PunktId::new("Z99"));
    let ukjent_kontor = Svarsted::Kontor(KontorId::new("Nav Nord"), punkt(Nivaa::Kontor));
    let feil_nivaa = Svarsted::Sak(SakId::new("A-1"), punkt(Nivaa::Kontor));
    check_refused(&mut oekt, svar(ukjent_sak.clone(), Svar::Oppfylt), "ukjent-sak");
    check_refused(&mut oekt, Hendelse::SvarTrukket(ukjent_sak), "ukjent-sak");
    check_refused(&mut oekt, svar(ukjent_punkt, Svar::Oppfylt), "ukjent-punkt");
    check_refused(&mut oekt, svar(ukjent_kontor, Svar::Oppfylt), "ukjent-kontor");
    check_refused(&mut oekt, svar(feil_nivaa, Svar::Oppfylt), "punkt-paa-feil-nivaa");
    check_refused(&mut oekt, import("Nav Nord"), "ukjent-kontor");
    check_refused(&mut oekt, lovbrudd(7), "ukjent-lovbrudd");
    check_refused(&mut oekt, Hendelse::LovbruddFerdigstilt(LovbruddId(1)), "ukjent-lovbrudd");
}

#[test]
fn only_an_answer_that_is_there_can_be_taken_back() {
    let (_mappe, _sti, mut oekt) = oekt_med(grunnlag());
    let trukket = Hendelse::SvarTrukket(paa_sak());
    check_refused(&mut oekt, trukket.clone(), "ikke-besvart");
    oekt.utfoer(svar(paa_sak(), Svar::Oppfylt), naa()).unwrap();
    oekt.utfoer(trukket.clone(), naa()).unwrap();
    check_refused(&mut oekt, trukket, "ikke-besvart");
}

#[test]
fn creation_undo_and_redo_have_ways_of_their_own() {
    let (_mappe, _sti, mut oekt) = oekt_med(grunnlag());
    check_refused(&mut oekt, Hendelse::TilsynOpprettet(Box::new(grunnlag())), "egen-vei");
    check_refused(&mut oekt, Hendelse::Angret(2), "egen-vei");
    check_refused(&mut oekt, Hendelse::Gjentatt(2), "egen-vei");
}

#[test]
fn an_office_with_cases_stays_in_the_frame() {
    let (_mappe, _sti, mut oekt) = oekt_med(grunnlag());
    let uten = |navn| Grunnlag { kontorer: vec![KontorId::new(navn)], ..grunnlag() };
    let endret = |grunnlag| Hendelse::GrunnlagEndret(Box::new(grunnlag));
    check_refused(&mut oekt, endret(uten("Nav Vest")), "kontor-i-bruk");
    check_refused(&mut oekt, endret(uten(" ")), "ugyldig-grunnlag");
    oekt.utfoer(endret(uten("Nav Øst")), naa()).unwrap();
}

#[test]
fn an_egentilsyn_never_speaks_of_lovbrudd() {
    let (_mappe, _sti, mut oekt) = oekt_med(egentilsyn());
    let id = LovbruddId(1);
    check_refused(&mut oekt, lovbrudd(1), "egentilsyn-uten-lovbrudd");
    let forkastet = Hendelse::LovbruddForkastet(id, "x".to_owned());
    check_refused(&mut oekt, forkastet, "egentilsyn-uten-lovbrudd");
    check_refused(&mut oekt, Hendelse::LovbruddFerdigstilt(id), "egentilsyn-uten-lovbrudd");
    let (_mappe, _sti, mut oekt) = oekt_med(grunnlag());
    oekt.utfoer(lovbrudd(1), naa()).unwrap();
    let endret = Hendelse::GrunnlagEndret(Box::new(egentilsyn()));
    check_refused(&mut oekt, endret, "egentilsyn-uten-lovbrudd");
}

#[test]
fn a_dropped_lovbrudd_is_changed_only_after_it_is_opened_again_with_a_reason() {
    let (_mappe, _sti, mut oekt) = oekt_med(grunnlag());
    let id = LovbruddId(1);
    oekt.utfoer(lovbrudd(1), naa()).unwrap();
    check_refused(&mut oekt, Hendelse::LovbruddForkastet(id, " ".to_owned()), "mangler-grunn");
    let gjenaapnet = |grunn: &str| Hendelse::LovbruddGjenaapnet(id, grunn.to_owned());
    check_refused(&mut oekt, gjenaapnet("x"), "lovbrudd-er-utkast");
    oekt.utfoer(Hendelse::LovbruddForkastet(id, "for få saker".to_owned()), naa()).unwrap();
    check_refused(&mut oekt, lovbrudd(1), "lovbrudd-er-lukket");
    check_refused(&mut oekt, Hendelse::LovbruddFerdigstilt(id), "lovbrudd-er-lukket");
    check_refused(&mut oekt, gjenaapnet(""), "mangler-grunn");
    oekt.utfoer(gjenaapnet("nye saker"), naa()).unwrap();
    oekt.utfoer(lovbrudd(1), naa()).unwrap();
}

#[test]
fn a_lovbrudd_is_finished_only_with_a_whole_chain() {
    let (_mappe, _sti, mut oekt) = oekt_med(grunnlag());
    oekt.utfoer(lovbrudd(1), naa()).unwrap();
    let ferdig = Hendelse::LovbruddFerdigstilt(LovbruddId(1));
    let AppError::LovbruddUferdig { mangler, .. } = oekt.utfoer(ferdig.clone(), naa()).unwrap_err()
    else {
        panic!()
    };
    assert!(mangler.contains(&Mangel::Krav) && mangler.contains(&Mangel::Hjemmel));
    check_refused(&mut oekt, ferdig, "lovbrudd-uferdig");
    let hel = Hendelse::LovbruddSkrevet(Box::new(whole_chain()));
    oekt.utfoer(hel.clone(), naa()).unwrap();
    oekt.utfoer(Hendelse::LovbruddFerdigstilt(LovbruddId(1)), naa()).unwrap();
    check_refused(&mut oekt, hel, "lovbrudd-er-lukket");
    oekt.utfoer(svar(paa_sak(), Svar::Oppfylt), naa()).unwrap();
    assert!(oekt.tilsyn().er_foreldet(&oekt.tilsyn().lovbrudd[&LovbruddId(1)]));
    oekt.utfoer(Hendelse::LovbruddFerdigstilt(LovbruddId(1)), naa()).unwrap();
    assert!(!oekt.tilsyn().er_foreldet(&oekt.tilsyn().lovbrudd[&LovbruddId(1)]));
}

#[test]
fn a_lovbrudd_with_unknown_pattern_or_cases_is_refused() {
    let (_mappe, _sti, mut oekt) = oekt_med(grunnlag());
    let skrevet = |lovbrudd| Hendelse::LovbruddSkrevet(Box::new(lovbrudd));
    let ukjent = Lovbrudd { moenster: MoensterId::new("P-x"), ..whole_chain() };
    check_refused(&mut oekt, skrevet(ukjent), "ukjent-moenster");
    let saker = |id| BTreeSet::from([SakId::new(id)]);
    for funn in [
        Kontorfunn { saker_for: saker("X"), ..Kontorfunn::default() },
        Kontorfunn { saker_mot: saker("X"), ..Kontorfunn::default() },
    ] {
        let kontorer = [(KontorId::new("Nav Øst"), funn)].into();
        check_refused(&mut oekt, skrevet(Lovbrudd { kontorer, ..whole_chain() }), "ukjent-sak");
    }
    let kjent = Kontorfunn { saker_for: saker("A-1"), ..Kontorfunn::default() };
    let kontorer = [(KontorId::new("Nav Øst"), kjent)].into();
    oekt.utfoer(skrevet(Lovbrudd { kontorer, ..whole_chain() }), naa()).unwrap();
}

fn whole_chain() -> Lovbrudd {
    let bevis = Bevis {
        art: Bevisart::Vedtak,
        sted: "vedtaket, side 2".to_owned(),
        dato: None,
        sha256: None,
        plass: None,
    };
    let fakta =
        Faktum { tekst: "Det gikk 26 dager.".to_owned(), kilder: vec![Kilde::Bevis(bevis)] };
    let setning = "Kommunen venter.".to_owned();
    Lovbrudd {
        kontorer: [(KontorId::new("Nav Øst"), Kontorfunn::default())].into(),
        hjemler: vec![HjemmelId::new("stl-31")],
        krav: "Programmet skal starte raskt.".to_owned(),
        fakta: vec![fakta],
        vurdering: "26 dager er for lenge.".to_owned(),
        styring: "Ingen følger med.".to_owned(),
        konklusjon: Some(Konklusjon::LovbruddPaavist),
        ..Lovbrudd::new(LovbruddId(1), MoensterId::new("P-start"), setning)
    }
}

#[test]
fn who_reads_sees_the_writer_and_changes_nothing() {
    let (_mappe, sti, mut skriver) = oekt_med(grunnlag());
    let mut leser = Oekt::aapne(&sti, Tilgang::Lese, "Per", naa()).unwrap();
    assert_eq!(leser.laast_av().map(|eier| eier.navn.as_str()), Some("Kari"));
    assert!(!leser.kan_skrive() && !leser.kan_angre());
    check_refused(&mut leser, svar(paa_sak(), Svar::Oppfylt), "kun-lesing");
    assert_eq!(leser.angre(naa()).unwrap_err().kode(), "kun-lesing");
    let feil = Oekt::aapne(&sti, Tilgang::Skrive, "Per", naa()).unwrap_err();
    assert!(tekster(Maalform::Bokmaal).melding(&feil.melding()).contains("Kari"));
    skriver.utfoer(svar(paa_sak(), Svar::Oppfylt), naa()).unwrap();
}

/// The process is gone without a word: nothing is closed, and what was answered is there.
#[test]
fn an_answer_outlives_a_program_that_is_never_closed() {
    let (mappe, sti, mut oekt) = oekt_med(grunnlag());
    oekt.utfoer(svar(paa_sak(), Svar::Oppfylt), naa()).unwrap();
    let kopi = mappe.path().join("etter-krasj.tilsyn");
    std::fs::copy(&sti, &kopi).unwrap();
    let igjen = Oekt::aapne(&kopi, Tilgang::Skrive, "Kari", naa()).unwrap();
    assert_eq!(igjen.tilsyn(), oekt.tilsyn());
}

#[test]
fn an_override_has_an_outcome_its_calculation_knows_and_days_where_it_counts_days() {
    let (_mappe, _, mut oekt) = oekt_med(grunnlag());
    let mut overstyr = |beregning: &str, utfall: &str, dager: Option<i64>| {
        let (beregning, utfall) = (beregning.to_owned(), utfall.to_owned());
        let overstyring = Overstyring { beregning, utfall, dager, grunn: "sett".to_owned() };
        let sak = SakId::new("A-1");
        let svar = oekt.utfoer(Hendelse::BeregningOverstyrt { sak, overstyring }, naa());
        svar.map_err(|feil| feil.kode()).err()
    };
    assert_eq!(overstyr("K06", "full", None), None);
    assert_eq!(overstyr("K06", "startet", Some(3)), Some("ugyldig-utfall"));
    assert_eq!(overstyr("K07", "dager", Some(3)), Some("ugyldig-utfall"));
    assert_eq!(overstyr("K07", "startet", None), Some("ugyldig-dager"));
    assert_eq!(overstyr("K07", "startet", Some(-3)), Some("ugyldig-dager"));
    assert_eq!(overstyr("K07", "startet", Some(3)), None);
    assert_eq!(overstyr("K07", "ikke-aktuelt", None), None);
}

#[test]
fn an_interview_note_is_evidence_and_an_answer_is_none_for_itself() {
    let (_mappe, _, mut oekt) = oekt_med(grunnlag());
    let (kontor, punkt) = (KontorId::new("Nav Øst"), punkt(Nivaa::Sak));
    let sted = Intervjusted { kontor, punkt, rolle: Intervjurolle::Leder };
    let noter = |oekt: &mut Oekt, tekst: &str| {
        let notat = Intervjunotat { tekst: tekst.to_owned(), dato: None };
        oekt.utfoer(Hendelse::IntervjuNotert(sted.clone(), notat), naa()).unwrap();
    };
    noter(&mut oekt, "Alle venter på en plass.");
    let rest_on = |plass: Bevisplass| {
        let mut bevis = Bevis::new(Bevisart::Intervju, "samtale med leder");
        bevis.plass = Some(Plassfeste { plass, kildesum: String::new() });
        Besvarelse {
            bevis: vec![bevis],
            notat: "Sagt av leder.".to_owned(),
            ..Besvarelse::new(Svar::IkkeOppfylt)
        }
    };
    let eget = Hendelse::SvarGitt(paa_sak(), rest_on(Bevisplass::Notat(paa_sak())));
    oekt.utfoer(svar(paa_sak(), Svar::Oppfylt), naa()).unwrap();
    assert_eq!(oekt.utfoer(eget, naa()).unwrap_err().kode(), "eget-notat");
    let svaret = rest_on(Bevisplass::Intervju(sted.clone()));
    oekt.utfoer(Hendelse::SvarGitt(paa_sak(), svaret), naa()).unwrap();
    let tilstand = |oekt: &Oekt| oekt.tilsyn().svarets_kilder(&paa_sak());
    assert_eq!(tilstand(&oekt), Kildetilstand::Uendret);
    let foer = oekt.tilsyn().siste_faglige_endring;
    noter(&mut oekt, "Alle venter på en plass."); // the same words again
    assert_eq!(oekt.tilsyn().siste_faglige_endring, foer);
    noter(&mut oekt, "Noen venter på en plass.");
    assert_eq!(tilstand(&oekt), Kildetilstand::Endret);
    assert!(oekt.tilsyn().siste_faglige_endring > foer, "a finished lovbrudd is out of date");
    oekt.utfoer(Hendelse::IntervjunotatTrukket(sted), naa()).unwrap();
    assert_eq!(tilstand(&oekt), Kildetilstand::Borte);
}

#[test]
fn a_lovbrudd_that_is_written_again_lets_go_of_cases_that_do_not_count() {
    let (_mappe, _, mut oekt) = oekt_med(grunnlag());
    let a1 = SakId::new("A-1");
    let mut utkast = Lovbrudd::new(LovbruddId(1), MoensterId::new("P-start"), String::new());
    let funn = Kontorfunn { saker_for: [a1.clone()].into(), ..Kontorfunn::default() };
    utkast.kontorer.insert(KontorId::new("Nav Øst"), funn);
    let skriv = |oekt: &mut Oekt| {
        oekt.utfoer(Hendelse::LovbruddSkrevet(Box::new(utkast.clone())), naa()).unwrap();
        let funn = oekt.tilsyn().lovbrudd[&LovbruddId(1)].lovbrudd.kontorer.values();
        funn.map(|f| f.saker_for.len()).sum::<usize>()
    };
    assert_eq!(skriv(&mut oekt), 1);
    let grunn = "ny.csv".to_owned();
    oekt.utfoer(Hendelse::SakerBorte(vec![a1.clone()], grunn.clone()), naa()).unwrap();
    oekt.utfoer(Hendelse::BorteAvgjort(a1, Borteavgjoerelse::Utelat, grunn), naa()).unwrap();
    assert_eq!(skriv(&mut oekt), 0);
}
