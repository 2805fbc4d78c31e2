//! An invented tilsyn for tests: two offices, every item answered, one finished lovbrudd.

use thin_vec::thin_vec;

use chrono::{DateTime, Days, FixedOffset, NaiveDate};

use crate::domene::{
    Besvarelse, Bevis, Bevisart, Dato, Embete, Faktum, Grunnlag, Hendelse, HjemmelId, Import,
    Intervju, Kilde, Konklusjon, KontorId, Kontorfunn, Lagmedlem, Lovbrudd, LovbruddId, Maalform,
    Milepael, Milepaelart, MoensterId, Periode, Post, PunktId, Rapportstadium, Rolle, Sak, SakId,
    SjekklisteId, Svar, Svarsted, Tilsyn, Tilsynsart, Utfall, Utvalgsbeskrivelse, Utvalgsgruppe,
    Vedtak, Vedtaksart, Ventegrunn,
};
use crate::regelverk::{Regelverk, STANDARDLISTE};
use crate::vurdering;

pub(super) fn dag(tekst: &str) -> NaiveDate {
    tekst.parse().unwrap()
}

pub(super) fn naa() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2025-11-20T10:00:00+01:00").unwrap()
}

pub(super) fn grunnlag(maalform: Maalform, stadium: Rapportstadium) -> Grunnlag {
    let milepael = |art, dato| Milepael { art, dato: dag(dato) };
    Grunnlag {
        art: Tilsynsart::Tilsyn,
        demo: true,
        kommune: "Fjordvik kommune".to_owned(),
        kontorer: vec![KontorId::new("Nav Øst"), KontorId::new("Nav Vest")],
        periode: Periode { fra: dag("2024-01-01"), til: dag("2025-06-30") },
        tema: "tildeling av kvalifiseringsprogram".to_owned(),
        embete: Some(Embete::Vestland),
        tilsynslag: vec![Lagmedlem { navn: "Kari Prøve".to_owned(), rolle: Rolle::Tilsynsleder }],
        maalform,
        stikkdato: dag("2025-06-30"),
        sjekkliste: SjekklisteId::new(STANDARDLISTE),
        saksnummer: "2025/123".to_owned(),
        utloeser: "Opplysninger om ventetid".to_owned(),
        utvalg: Utvalgsbeskrivelse {
            populasjon: Some(90),
            maate: "kontoret trakk hver fjerde sak".to_owned(),
            avidentifisert_av: "fagansvarlig ved kontoret".to_owned(),
        },
        milepaeler: vec![
            milepael(Milepaelart::Varsel, "2025-05-02"),
            milepael(Milepaelart::BesoekFra, "2025-09-01"),
            milepael(Milepaelart::BesoekTil, "2025-09-03"),
            milepael(Milepaelart::ForeloepigSendt, "2025-10-01"),
        ],
        dokumenter: vec!["Rutine for KVP".to_owned()],
        intervjuer: vec![Intervju { funksjon: "veileder".to_owned(), antall: 4 }],
        stadium,
        godkjenner: Some(("Ola Test".to_owned(), "avdelingsdirektør".to_owned())),
        innsigelser: "Kommunen mener at ventetiden er kort.\n\nVi er ikke enige.".to_owned(),
        virksomhet: "Kontorene har felles ledelse.".to_owned(),
    }
}

/// Twelve cases: waits of many lengths, one start before the vedtak, one still waiting, one avslag.
fn saker(kontor: &str, merke: &str) -> Vec<Sak> {
    let alle = (0_u64..12).map(|nr| {
        let id = SakId::new(format!("{merke}-{:02}", nr + 1));
        let mut sak = Sak::new(id, KontorId::new(kontor), Utvalgsgruppe::Innvilget);
        let soekt = dag("2024-02-05") + Days::new(17 * nr);
        let vedtatt = soekt + Days::new(14 + nr);
        sak.soeknad_mottatt = Some(Dato::dag(soekt));
        sak.aev_dato = Some(Dato::dag(soekt));
        let (art, utfall) = match nr {
            0 => (Vedtaksart::Avslag, Utfall::Avslaatt),
            _ => (Vedtaksart::Program, Utfall::Innvilget),
        };
        sak.vedtak = thin_vec![Vedtak::new(Dato::dag(vedtatt), art, utfall)];
        match nr {
            0 => sak.utvalgsgruppe = Utvalgsgruppe::Avslag,
            1 => sak.start_faktisk = Some(Dato::dag(vedtatt - Days::new(9))),
            2 => sak.ventegrunn = Some(Ventegrunn::Venteliste),
            _ => {
                sak.start_faktisk = Some(Dato::dag(vedtatt + Days::new(7 * nr)));
                sak.ventegrunn = Some(Ventegrunn::Kapasitet);
            }
        }
        sak
    });
    alle.collect()
}

fn svar(punkt: &str, i_kontor: bool) -> Besvarelse {
    let svar = match (punkt, i_kontor) {
        ("D1", _) => Svar::IkkeOppfylt,
        ("A4", _) => Svar::IkkeDokumentert,
        _ => Svar::Oppfylt,
    };
    let sted = if i_kontor { "side 2" } else { "felt i utvalget" };
    let bevis = Bevis { art: Bevisart::Rutine, sted: sted.to_owned(), dato: None, sha256: None };
    Besvarelse { svar, notat: String::new(), bevis: vec![bevis] }
}

pub(super) fn lovbrudd(regelverk: &Regelverk) -> Lovbrudd {
    let mut lovbrudd = Lovbrudd::new(
        LovbruddId(1),
        MoensterId::new("P-start"),
        "Fjordvik kommune sikrer ikke at program starter til rett tid.".to_owned(),
    );
    let hjemmel = |henvisning: &str| -> HjemmelId {
        regelverk.gjeldende(henvisning, dag("2025-06-30")).unwrap().0.clone()
    };
    lovbrudd.hjemler = ["stl-4", "stl-31", "kvpf-1-4", "stl-5", "kl-25-1"].map(hjemmel).to_vec();
    let sted = Svarsted::Sak(SakId::new("A-05"), PunktId::new("D1"));
    lovbrudd.kontorer.insert(
        KontorId::new("Nav Øst"),
        Kontorfunn { saker_for: [SakId::new("A-05")].into(), ..Kontorfunn::default() },
    );
    lovbrudd.krav = "Programmet skal starte på det tidspunktet det angir.".to_owned();
    lovbrudd.fakta = vec![Faktum {
        tekst: "Starten kom etter vedtaket i 9 av 10 saker.".to_owned(),
        kilder: vec![Kilde::Svar(sted)],
    }];
    lovbrudd.vurdering =
        "Ventetiden skyldes *kapasitet* | ikke deltakeren.\n\n# Ikke en overskrift".to_owned();
    lovbrudd.styring = "Ledelsen fulgte ikke med på ventetiden.".to_owned();
    lovbrudd.konklusjon = Some(Konklusjon::LovbruddPaavist);
    lovbrudd.rettefrist = Some(dag("2026-04-01"));
    lovbrudd
}

/// Events of a whole tilsyn; the last one finishes the lovbrudd.
pub(super) fn hendelser(grunnlag: Grunnlag, regelverk: &Regelverk) -> Vec<Hendelse> {
    let saker = [saker("Nav Øst", "A"), saker("Nav Vest", "B")].concat();
    let sjekkliste = regelverk.sjekkliste(&grunnlag.sjekkliste).unwrap();
    let art = grunnlag.art;
    let i_saker = saker.iter().flat_map(|sak| {
        let punkter = vurdering::punkter_for_sak(sjekkliste, sak, art).into_iter();
        punkter.map(|punkt| {
            let sted = Svarsted::Sak(sak.id.clone(), punkt.id.clone());
            Hendelse::SvarGitt(sted, svar(punkt.id.as_str(), false))
        })
    });
    let i_kontorer = grunnlag.kontorer.iter().flat_map(|kontor| {
        let punkter = vurdering::punkter_for_kontor(sjekkliste, art).into_iter();
        punkter.map(|punkt| {
            let sted = Svarsted::Kontor(kontor.clone(), punkt.id.clone());
            Hendelse::SvarGitt(sted, svar(punkt.id.as_str(), true))
        })
    });
    let svar: Vec<Hendelse> = i_saker.chain(i_kontorer).collect();
    let import = Import {
        fil: "utvalg.csv".to_owned(),
        sha256: "ab".repeat(32),
        saker,
        merknader: Vec::new(),
        ..Import::default()
    };
    let mut alle =
        vec![Hendelse::TilsynOpprettet(Box::new(grunnlag)), Hendelse::SakerImportert(import)];
    alle.extend(svar);
    alle.push(Hendelse::LovbruddSkrevet(Box::new(lovbrudd(regelverk))));
    alle.push(Hendelse::LovbruddFerdigstilt(LovbruddId(1)));
    alle
}

pub(super) fn fold(hendelser: Vec<Hendelse>) -> Tilsyn {
    let poster = hendelser.into_iter().zip(1..).map(|(hendelse, nr)| Post {
        nr,
        tid: naa(),
        hvem: "Kari".to_owned(),
        hendelse,
    });
    Tilsyn::fold(&poster.collect::<Vec<_>>()).unwrap()
}

pub(super) fn tilsyn(maalform: Maalform, stadium: Rapportstadium) -> Tilsyn {
    fold(hendelser(grunnlag(maalform, stadium), Regelverk::innebygd()))
}
