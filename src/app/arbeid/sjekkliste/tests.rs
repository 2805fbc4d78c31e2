//! An edition is taken into use: answers stay, differences are told, the file can be opened anywhere.

use super::*;
use crate::app::Tilgang;
use crate::domene::{
    Besvarelse, Grunnlag, Import, KontorId, Periode, PunktId, Sak, SakId, Svar, Tilsynsart,
    Utvalgsgruppe,
};
use crate::i18n::tekster;
use crate::regelverk::STANDARDLISTE;
use crate::vurdering::{Uroart, framdrift_kontor, uro};

/// Invented edition: one own item, one off, another threshold, own guidance.
const UTGAVE: &str = r#"(
    id: "kvp-tildeling-troendelag-1",
    bygger_paa: "kvp-tildeling-1",
    prefiks: "TRD",
    versjon: "Trøndelag 1",
    terskel_saker: 3,
    av: ["A2"],
    veiledning: { "A1": (nb: "Spør også vakten i mottaket.", nn: "Spør òg vakta i mottaket.") },
    egne: [
        (
            id: "TRD-1", tema: "A", nivaa: Kontor, svarmaate: Inspektoer,
            spoersmaal: (nb: "Informerer kontoret på flere språk?", nn: "Informerer kontoret på fleire språk?"),
            veiledning: (nb: "Se på brosjyrer og nettside.", nn: "Sjå på brosjyrar og nettside."),
            ikke_konkluder: (nb: "Et språk som mangler, er ikke alene et brudd.", nn: "Eit språk som manglar, er ikkje åleine eit brot."),
            hjemler: ["stl-17"],
            bevisarter: [Nettside, Intervju],
        ),
    ],
    mater: { "P-info": ["TRD-1"] },
)"#;

fn naa() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2025-09-01T10:00:00+02:00").unwrap()
}

fn tilsyn() -> (tempfile::TempDir, Oekt) {
    let mappe = tempfile::tempdir().unwrap();
    let dag = |m, d| chrono::NaiveDate::from_ymd_opt(2025, m, d).unwrap();
    let periode = Periode { fra: dag(1, 1), til: dag(6, 30) };
    let liste = SjekklisteId::new(STANDARDLISTE);
    let kommune = "Fjordvik kommune".to_owned();
    let mut grunnlag = Grunnlag::new(Tilsynsart::Tilsyn, kommune, periode, liste);
    grunnlag.kontorer = vec![KontorId::new("Nav Øst")];
    let sti = mappe.path().join("proeve.tilsyn");
    let mut oekt = Oekt::opprett(&sti, grunnlag, "Kari", naa()).unwrap();
    let sak = Sak::new(SakId::new("A-1"), KontorId::new("Nav Øst"), Utvalgsgruppe::Innvilget);
    let import = Import { saker: vec![sak], ..Import::default() };
    oekt.utfoer(Hendelse::SakerImportert(import), naa()).unwrap();
    for punkt in ["A1", "A2"] {
        oekt.utfoer(svar(punkt, Svar::IkkeOppfylt), naa()).unwrap();
    }
    (mappe, oekt)
}

fn ved(punkt: &str) -> Svarsted {
    Svarsted::Kontor(KontorId::new("Nav Øst"), PunktId::new(punkt))
}

fn svar(punkt: &str, svar: Svar) -> Hendelse {
    Hendelse::SvarGitt(ved(punkt), Besvarelse::new(svar))
}

fn skriv(mappe: &tempfile::TempDir, navn: &str, tekst: &str) -> Listekilde {
    let sti = mappe.path().join(navn);
    std::fs::write(&sti, tekst).unwrap();
    Listekilde::Fil(sti)
}

fn bruk(oekt: &mut Oekt, kilde: &Listekilde) -> Bytteforslag {
    let forslag = foreslaa_bytte(oekt, kilde).unwrap();
    bytt_sjekkliste(oekt, &forslag, naa()).unwrap();
    forslag
}

#[test]
fn svarene_foelger_med_og_det_som_er_borte_teller_ikke() {
    let (mappe, mut oekt) = tilsyn();
    let foer =
        framdrift_kontor(oekt.tilsyn(), oekt.sjekkliste().unwrap(), &KontorId::new("Nav Øst"));
    let forslag = bruk(&mut oekt, &skriv(&mappe, "utgave.ron", UTGAVE));
    assert_eq!(forslag.forskjell.nye, [PunktId::new("TRD-1")]);
    assert_eq!(forslag.forskjell.borte, [PunktId::new("A2")]);
    assert_eq!((forslag.forskjell.terskel, forslag.svar_borte), (Some((2, 3)), 1));
    let ord = forslag.meldinger(
        Regelverk::innebygd().sjekkliste(&SjekklisteId::new(STANDARDLISTE)).unwrap(),
        tekster(Maalform::Bokmaal),
    );
    assert!(ord[0].starts_with("Nytt: TRD-1 Informerer"), "{ord:?}");

    let etter =
        framdrift_kontor(oekt.tilsyn(), oekt.sjekkliste().unwrap(), &KontorId::new("Nav Øst"));
    assert_eq!(etter.besvart, foer.besvart - 1, "A1 counts, A2 does not");
    assert_eq!(etter.ubesvart, foer.ubesvart + 1, "TRD-1 is new");
    assert!(oekt.tilsyn().svar.contains_key(&ved("A2")), "the answer stays in the log");
    assert_eq!(
        oekt.tilsyn().svar_med_endret_grunnlag().len(),
        0,
        "guidance does not touch answers"
    );
    oekt.utfoer(svar("TRD-1", Svar::IkkeOppfylt), naa()).unwrap();
    let forslag = crate::app::arbeid::forslag(&oekt).unwrap();
    let p_info = forslag.iter().find(|f| f.moenster.as_str() == "P-info").unwrap();
    let funn = p_info.kontorer.values().next().unwrap();
    assert!(funn.punkter_for.contains(&PunktId::new("TRD-1")));
    assert!(!funn.punkter_for.contains(&PunktId::new("A2")));
}

#[test]
fn filen_kan_aapnes_uten_utgaven_og_byttet_kan_angres() {
    let (mappe, mut oekt) = tilsyn();
    let kilde = skriv(&mappe, "utgave.ron", UTGAVE);
    bruk(&mut oekt, &kilde);
    let sti = oekt.sti().to_owned();
    drop(oekt);
    std::fs::remove_file(mappe.path().join("utgave.ron")).unwrap();
    let mut oekt = Oekt::aapne(&sti, Tilgang::Skrive, "Ola", naa()).unwrap();
    assert_eq!(oekt.sjekkliste().unwrap().versjon, "Trøndelag 1");
    assert!(oekt.sjekkliste().unwrap().punkt(&PunktId::new("TRD-1")).is_some());
    oekt.angre(naa()).unwrap();
    assert_eq!(oekt.sjekkliste().unwrap().id.as_str(), STANDARDLISTE);
    assert_eq!(oekt.regelverk().sjekklister.len(), Regelverk::innebygd().sjekklister.len());
    oekt.gjenta(naa()).unwrap();
    assert_eq!(oekt.sjekkliste().unwrap().terskel_saker, 3);
}

#[test]
fn endret_ordlyd_ber_om_at_svaret_blir_sett_paa_igjen() {
    let (mappe, mut oekt) = tilsyn();
    bruk(&mut oekt, &skriv(&mappe, "en.ron", UTGAVE));
    oekt.utfoer(svar("TRD-1", Svar::Oppfylt), naa()).unwrap();
    let samme_id = UTGAVE.replace("flere språk", "minst tre språk");
    let feil = foreslaa_bytte(&oekt, &skriv(&mappe, "samme.ron", &samme_id)).unwrap();
    let feil = bytt_sjekkliste(&mut oekt, &feil, naa()).unwrap_err();
    assert!(matches!(feil, AppError::Listebytte { grunn: "id-i-bruk", .. }), "{feil:?}");
    let ny = samme_id.replace("troendelag-1", "troendelag-2").replace("Trøndelag 1", "Trøndelag 2");
    let forslag = bruk(&mut oekt, &skriv(&mappe, "to.ron", &ny));
    assert_eq!((forslag.svar_igjen, &forslag.bytte.endret[..]), (1, &[PunktId::new("TRD-1")][..]));
    assert_eq!(oekt.tilsyn().svar_med_endret_grunnlag(), [&ved("TRD-1")]);
    let urolig = |oekt: &Oekt| {
        let alle: Vec<_> =
            uro(oekt.tilsyn(), oekt.sjekkliste().unwrap(), oekt.regelverk()).collect();
        alle.into_iter().find(|u| u.sted == ved("TRD-1"))
    };
    let funn = urolig(&oekt).unwrap();
    assert_eq!(
        (funn.art, funn.melding.noekkel.as_str()),
        (Uroart::Uavklart, "uro-spurt-annerledes")
    );
    oekt.utfoer(svar("TRD-1", Svar::IkkeVurderbart), naa()).unwrap();
    assert_ne!(urolig(&oekt).map(|u| u.melding.noekkel), Some("uro-spurt-annerledes".to_owned()));
}

#[test]
fn tilsynet_blir_i_sin_egen_familie_naar_det_har_svar() {
    let (_mappe, oekt) = tilsyn();
    let annen = Listekilde::Kjent(SjekklisteId::new("oekonomisk-raadgivning-2024"));
    let feil = foreslaa_bytte(&oekt, &annen).unwrap_err();
    assert!(matches!(feil, AppError::Listebytte { grunn: "annen-familie", .. }), "{feil:?}");
}

#[test]
fn det_som_peker_paa_en_person_kommer_ikke_inn() {
    let (mappe, oekt) = tilsyn();
    let med_nummer = UTGAVE.replace("Se på brosjyrer og nettside.", "Spør 13097248022.");
    let feil = foreslaa_bytte(&oekt, &skriv(&mappe, "feil.ron", &med_nummer)).unwrap_err();
    assert!(matches!(feil, AppError::Personopplysning(_)), "{feil:?}");
}

#[test]
fn en_tom_utgave_kan_leses_og_hele_listen_kommer_lik_tilbake() {
    let mappe = tempfile::tempdir().unwrap();
    let regelverk = Regelverk::innebygd();
    let liste = regelverk.sjekkliste(&SjekklisteId::new(STANDARDLISTE)).unwrap();
    let mal = mappe.path().join("mal.ron");
    skriv_utgave(liste, "vestland", &["Forklaring.".to_owned()], &mal).unwrap();
    let lest = les_sjekkliste(&mal, regelverk).unwrap();
    assert_eq!(lest.id.as_str(), "kvp-tildeling-vestland-1");
    assert_eq!((&lest.punkter, lest.familie()), (&liste.punkter, "kvp-tildeling"));
    let hel = mappe.path().join("hel.ron");
    eksporter_sjekkliste(liste, &hel).unwrap();
    assert_eq!(&les_sjekkliste(&hel, regelverk).unwrap(), liste);
}

#[test]
fn et_punkt_som_kommer_tilbake_maa_ses_paa_igjen() {
    let (mappe, mut oekt) = tilsyn();
    let nummer = |nr: &str, tekst: &str| {
        tekst.replace("troendelag-1", &format!("troendelag-{nr}")).replace("Trøndelag 1", nr)
    };
    bruk(&mut oekt, &skriv(&mappe, "en.ron", UTGAVE));
    oekt.utfoer(svar("TRD-1", Svar::Oppfylt), naa()).unwrap();
    bruk(&mut oekt, &Listekilde::Kjent(SjekklisteId::new(STANDARDLISTE)));
    assert!(!oekt.tilsyn().maa_ses_paa_igjen(&ved("TRD-1")), "it does not count at all");
    assert!(oekt.tilsyn().maa_ses_paa_igjen(&ved("A2")), "A2 came back");
    let annet = nummer("2", &UTGAVE.replace("på flere språk", "skriftlig"));
    let forslag = bruk(&mut oekt, &skriv(&mappe, "to.ron", &annet));
    assert_eq!(forslag.svar_igjen, 1);
    assert!(oekt.tilsyn().maa_ses_paa_igjen(&ved("TRD-1")));
    assert_eq!(oekt.tilsyn().svar_med_endret_grunnlag(), [&ved("TRD-1")]);
}

#[test]
fn alt_arbeid_med_en_liste_holder_tilsynet_i_familien() {
    use crate::domene::{Egenfunn, Intervjunotat, Intervjurolle, Intervjusted, Temavurdering};

    let (_mappe, mut oekt) = tilsyn();
    for punkt in ["A1", "A2"] {
        oekt.utfoer(Hendelse::SvarTrukket(ved(punkt)), naa()).unwrap();
    }
    let annen = Listekilde::Kjent(SjekklisteId::new("oekonomisk-raadgivning-2024"));
    foreslaa_bytte(&oekt, &annen).unwrap();
    let sted = Intervjusted {
        kontor: KontorId::new("Nav Øst"),
        punkt: PunktId::new("A1"),
        rolle: Intervjurolle::Leder,
    };
    let notat = Intervjunotat { tekst: "Vi spør alle.".to_owned(), dato: None };
    oekt.utfoer(Hendelse::IntervjuNotert(sted, notat), naa()).unwrap();
    let feil = foreslaa_bytte(&oekt, &annen).unwrap_err();
    assert!(matches!(feil, AppError::Listebytte { grunn: "annen-familie", .. }), "{feil:?}");
    let mut ramme = oekt.tilsyn().grunnlag.clone();
    ramme.kontorer = vec![KontorId::new("Nav Vest")];
    let feil = oekt.utfoer(Hendelse::GrunnlagEndret(Box::new(ramme)), naa()).unwrap_err();
    assert!(matches!(feil, AppError::KontorIBruk(_)), "{feil:?}");

    let mut tomt = oekt.tilsyn().clone();
    tomt.intervju.clear();
    let (naa, ny) = (oekt.sjekkliste().unwrap(), SjekklisteId::new("oekonomisk-raadgivning-2024"));
    let ny = oekt.regelverk().sjekkliste(&ny).unwrap();
    assert!(familien_passer(&tomt, naa, ny).is_ok());
    let (tema, funn) = ("D".to_owned(), Egenfunn::IOrden);
    let vurdering = Temavurdering { tema, funn, konklusjon: String::new() };
    tomt.egen.temaer.insert("D".to_owned(), vurdering);
    assert!(familien_passer(&tomt, naa, ny).is_err());
}
