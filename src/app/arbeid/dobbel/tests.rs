//! The packet leaves without answers, comes back when both are finished, and the differences are
//! resolved. All cases are invented.

mod endringer;

use std::path::PathBuf;

use tempfile::TempDir;

use super::*;
use crate::app::bruker;
use crate::domene::{
    Bevis, Bevisart, Import, KontorId, Periode, Sak, SjekklisteId, Tilsynsart, Utvalgsgruppe,
};
use crate::i18n::tests::check_worded;
use crate::vurdering::punkter_for_sak;

/// The short list keeps the tests short.
const LISTE: &str = "oekonomisk-raadgivning-2024";

fn naa() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2025-09-01T10:00:00+02:00").unwrap()
}

fn tilsyn_med(saker: u32) -> (TempDir, PathBuf, Oekt) {
    let mappe = tempfile::tempdir().unwrap();
    let sti = mappe.path().join("proeve.tilsyn");
    let dag = |m, d| chrono::NaiveDate::from_ymd_opt(2025, m, d).unwrap();
    let periode = Periode { fra: dag(1, 1), til: dag(6, 30) };
    let liste = SjekklisteId::new(LISTE);
    let mut grunnlag =
        Grunnlag::new(Tilsynsart::Tilsyn, "Fjordvik kommune".to_owned(), periode, liste);
    grunnlag.kontorer = vec![KontorId::new("Nav Øst")];
    grunnlag.virksomhet = "To team.".to_owned();
    let mut oekt = Oekt::opprett(&sti, grunnlag, "den-foerste", naa()).unwrap();
    let saker = (1..=saker).map(|nr| {
        let id = SakId::new(format!("A-{nr}"));
        Sak::new(id, KontorId::new("Nav Øst"), Utvalgsgruppe::Innvilget)
    });
    let import = Import { saker: saker.collect(), ..Import::default() };
    oekt.utfoer(Hendelse::SakerImportert(import), naa()).unwrap();
    (mappe, sti, oekt)
}

/// Answers every item of every case; `svar` tells what.
fn svar_paa_alt(oekt: &mut Oekt, svar: impl Fn(&SakId, &str) -> Svar) {
    let (tilsyn, liste) = (oekt.tilsyn().clone(), oekt.sjekkliste().unwrap().clone());
    let bevis = Bevis {
        art: Bevisart::Vedtak,
        sted: "vedtaket, side 1".to_owned(),
        dato: None,
        sha256: None,
        plass: None,
    };
    let mut hendelser = Vec::new();
    for sak in tilsyn.saker.values() {
        for punkt in punkter_for_sak(&liste, sak, Tilsynsart::Tilsyn) {
            let sted = Svarsted::Sak(sak.id.clone(), punkt.id.clone());
            let svar = svar(&sak.id, punkt.id.as_str());
            let besvarelse = Besvarelse { bevis: vec![bevis.clone()], ..Besvarelse::new(svar) };
            hendelser.push(Hendelse::SvarGitt(sted, besvarelse));
        }
    }
    oekt.utfoer_alle(hendelser, naa()).unwrap();
}

fn grunn(feil: Result<impl std::fmt::Debug, AppError>) -> (&'static str, usize) {
    let uro = feil.unwrap_err();
    let AppError::Dobbel { grunn, antall } = uro else { panic!("{uro}") };
    (grunn, antall)
}

#[test]
fn pakken_har_sakene_og_ingen_svar_og_ingen_ser_den_andre_foer_begge_er_ferdige() {
    let (mappe, _, mut oekt) = tilsyn_med(5);
    let pakke = mappe.path().join("dobbel.tilsyn");
    assert_eq!(grunn(skriv_pakke(&mut oekt, &pakke, naa())).0, "ikke-trukket");
    trekk_dobbel(&mut oekt, "første frø", 3, naa()).unwrap();
    let trukket = trekk_dobbel(&mut oekt, "dobbel 2025", 2, naa()).unwrap();
    assert_eq!(oekt.tilsyn().dobbel.trekninger, 2, "a draw that did not please leaves its trace");
    svar_paa_alt(&mut oekt, |_, _| Svar::Oppfylt);
    assert_eq!(skriv_pakke(&mut oekt, &pakke, naa()).unwrap(), 2);
    assert_eq!(grunn(trekk_dobbel(&mut oekt, "x", 2, naa())).0, "alt-pakket");

    let mut andre = Oekt::aapne(&pakke, Tilgang::Skrive, "den-andre", naa()).unwrap();
    let mine: Vec<_> = andre.tilsyn().saker.keys().cloned().collect();
    let mut ventet = trukket.clone();
    ventet.sort();
    assert_eq!(mine, ventet);
    assert!(andre.tilsyn().svar.is_empty() && andre.tilsyn().grunnlag.virksomhet.is_empty());
    assert!(andre.poster().iter().all(|p| !matches!(p.hendelse, Hendelse::SvarGitt(..))));
    let annet = Hendelse::PopulasjonFrosset(Box::new(crate::domene::Populasjon {
        fil: String::new(),
        fil_sha256: String::new(),
        sha256: String::new(),
        saker: vec![],
    }));
    assert_eq!(grunn(andre.utfoer(annet, naa())).0, "er-pakke");

    let (grunnen, ubesvart) = grunn(ta_inn_pakke(&mut oekt, &pakke, naa()));
    assert!(grunnen == "andre-ubesvart" && ubesvart > 10, "{ubesvart}");
    assert!(oekt.tilsyn().dobbel.tatt_inn.is_none());
    let trukket_sak = trukket[0].clone();
    svar_paa_alt(&mut andre, |sak, punkt| {
        if *sak == trukket_sak && punkt == "V3" { Svar::IkkeOppfylt } else { Svar::Oppfylt }
    });
    drop(andre);
    let inntak = ta_inn_pakke(&mut oekt, &pakke, naa()).unwrap();
    assert_eq!((inntak.ulike, inntak.samme_person), (1, false));
    assert_eq!(grunn(ta_inn_pakke(&mut oekt, &pakke, naa())).0, "alt-tatt-inn");
}

#[test]
fn den_foerste_maa_ogsaa_vaere_ferdig_og_pakken_maa_vaere_fra_dette_tilsynet() {
    let (mappe, _, mut oekt) = tilsyn_med(3);
    let pakke = mappe.path().join("dobbel.tilsyn");
    trekk_dobbel(&mut oekt, "dobbel", 1, naa()).unwrap();
    skriv_pakke(&mut oekt, &pakke, naa()).unwrap();
    let mut andre = Oekt::aapne(&pakke, Tilgang::Skrive, "den-andre", naa()).unwrap();
    svar_paa_alt(&mut andre, |_, _| Svar::Oppfylt);
    drop(andre);
    assert_eq!(grunn(ta_inn_pakke(&mut oekt, &pakke, naa())).0, "foerste-ubesvart");
    svar_paa_alt(&mut oekt, |_, _| Svar::Oppfylt);

    let (annen_mappe, _, mut annet) = tilsyn_med(3);
    let annen_pakke = annen_mappe.path().join("dobbel.tilsyn");
    trekk_dobbel(&mut annet, "dobbel", 1, naa()).unwrap();
    svar_paa_alt(&mut annet, |_, _| Svar::Oppfylt);
    let senere = naa() + chrono::Duration::minutes(5);
    skriv_pakke(&mut annet, &annen_pakke, senere).unwrap();
    assert_eq!(grunn(ta_inn_pakke(&mut annet, &pakke, naa())).0, "annen-pakke");
    assert_eq!(
        grunn(ta_inn_pakke(&mut oekt, &annen_mappe.path().join("proeve.tilsyn"), naa())).0,
        "ingen-pakke"
    );
    ta_inn_pakke(&mut oekt, &pakke, naa()).unwrap();
}

#[test]
fn en_ulikhet_avklares_med_grunn_og_kan_angres() {
    let (mappe, sti, mut oekt) = tilsyn_med(4);
    let pakke = mappe.path().join("dobbel.tilsyn");
    trekk_dobbel(&mut oekt, "dobbel", 2, naa()).unwrap();
    svar_paa_alt(&mut oekt, |_, _| Svar::Oppfylt);
    skriv_pakke(&mut oekt, &pakke, naa()).unwrap();
    let mut andre = Oekt::aapne(&pakke, Tilgang::Skrive, "den-andre", naa()).unwrap();
    svar_paa_alt(
        &mut andre,
        |_, punkt| {
            if punkt == "V3" { Svar::IkkeOppfylt } else { Svar::Oppfylt }
        },
    );
    drop(andre);
    ta_inn_pakke(&mut oekt, &pakke, naa()).unwrap();
    let steder: Vec<Svarsted> =
        oekt.tilsyn().dobbel.uloeste().map(|par| par.sted.clone()).collect();
    assert_eq!(steder.len(), 2);
    let uten = loes_ulikhet(&mut oekt, &steder[0], Valgt::Andre, " ", naa());
    assert!(matches!(uten, Err(AppError::ManglerGrunn)));
    loes_ulikhet(&mut oekt, &steder[0], Valgt::Andre, "side 2 mangler fakta", naa()).unwrap();
    let delvis = Valgt::Nytt(Svar::DelvisOppfylt);
    loes_ulikhet(&mut oekt, &steder[1], delvis, "kort, men der", naa()).unwrap();
    let svar = |oekt: &Oekt, nr: usize| oekt.tilsyn().svar[&steder[nr]].besvarelse.clone();
    assert_eq!(svar(&oekt, 0).svar, Svar::IkkeOppfylt);
    assert_eq!((svar(&oekt, 1).svar, svar(&oekt, 1).bevis.len()), (Svar::DelvisOppfylt, 1));
    assert_eq!(oekt.tilsyn().dobbel.uloeste().count(), 0);

    // the numbers are those from before, whatever was chosen
    let tabell = enighetstabell(&oekt).unwrap();
    let v3 = tabell.iter().find(|p| p.punkt.as_str() == "V3").unwrap();
    assert_eq!((v3.saker, v3.like), (2, 0));
    oekt.angre(naa()).unwrap();
    assert_eq!((oekt.tilsyn().dobbel.uloeste().count(), svar(&oekt, 1).svar), (1, Svar::Oppfylt));
    drop(oekt);
    let igjen = Oekt::aapne(&sti, Tilgang::Lese, "noen", naa()).unwrap();
    assert_eq!(igjen.tilsyn().dobbel.loest.len(), 1);
}

#[test]
fn samme_brukernavn_i_begge_filene_blir_sagt() {
    let (mappe, _, mut oekt) = tilsyn_med(2);
    let pakke = mappe.path().join("dobbel.tilsyn");
    trekk_dobbel(&mut oekt, "dobbel", 1, naa()).unwrap();
    svar_paa_alt(&mut oekt, |_, _| Svar::Oppfylt);
    skriv_pakke(&mut oekt, &pakke, naa()).unwrap();
    let mut samme = Oekt::aapne(&pakke, Tilgang::Skrive, oekt.hvem(), naa()).unwrap();
    svar_paa_alt(&mut samme, |_, _| Svar::Oppfylt);
    drop(samme);
    assert!(ta_inn_pakke(&mut oekt, &pakke, naa()).unwrap().samme_person);
    assert!(!bruker().is_empty());
}

#[test]
fn every_reason_of_the_double_review_has_its_words() {
    for grunn in [
        "ikke-trukket",
        "alt-pakket",
        "annen-trekning",
        "ikke-pakket",
        "alt-tatt-inn",
        "annen-pakke",
        "ingen-pakke",
        "andre-ubesvart",
        "foerste-ubesvart",
        "er-pakke",
        "pakke-overstyring",
        "annet-svar",
    ] {
        check_worded(&AppError::Dobbel { grunn, antall: 2 }.melding());
    }
    for grunn in ["samme", "annen-familie", "id-i-bruk", "egen-hendelse", "endret-tekst"] {
        let id = SjekklisteId::new(LISTE);
        check_worded(&AppError::Listebytte { id, grunn }.melding());
    }
}
