//! What the tests of facts, progress and lovbrudd share: invented cases and worded sentences.

use chrono::NaiveDate;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::domene::{
    Besvarelse, Bevis, Bevisart, Dato, Grunnlag, KontorId, Maalform, Melding, Periode, PunktId,
    Rapportstadium, Sak, SakId, SjekklisteId, Svar, Svarpost, Svarsted, Tilsyn, Tilsynsart, Utfall,
    Utvalgsbeskrivelse, Utvalgsgruppe, Vedtak, Vedtaksart, Verdi,
};
use crate::regelverk::{Regelverk, STANDARDLISTE, Sjekkliste};

/// `31.08.2023` as a day.
pub(crate) fn dag(tekst: &str) -> NaiveDate {
    NaiveDate::parse_from_str(tekst, "%d.%m.%Y").unwrap()
}

/// `31.08.2023`, or `08.2023` where only the month is known; empty is not known.
pub(crate) fn dato(tekst: &str) -> Option<Dato> {
    if tekst.is_empty() {
        return None;
    }
    let dag = NaiveDate::parse_from_str(tekst, "%d.%m.%Y").map(Dato::dag);
    Some(dag.unwrap_or_else(|_| {
        let (maaned, aar) = tekst.split_once('.').unwrap();
        Dato::maaned(aar.parse().unwrap(), maaned.parse().unwrap()).unwrap()
    }))
}

/// A granted case by its three core dates; empty is not known.
pub(crate) fn innvilget(mottatt: &str, vedtak: &str, start: &str) -> Sak {
    let mut sak = Sak::new(SakId::new("A-1"), KontorId::new("Nav Øst"), Utvalgsgruppe::Innvilget);
    sak.soeknad_mottatt = dato(mottatt);
    sak.vedtak = program(vedtak).into_iter().collect();
    sak.start_faktisk = dato(start);
    sak
}

/// A vedtak that grants the programme.
pub(crate) fn program(vedtak: &str) -> Option<Vedtak> {
    dato(vedtak).map(|dato| Vedtak::new(dato, Vedtaksart::Program, Utfall::Innvilget))
}

/// The same case in another group, without vedtak and start.
pub(crate) fn i_gruppe(mut sak: Sak, gruppe: Utvalgsgruppe) -> Sak {
    sak.utvalgsgruppe = gruppe;
    sak.vedtak.clear();
    sak.start_faktisk = None;
    sak
}

/// A tilsyn with two offices and these cases.
pub(crate) fn tilsyn(saker: Vec<Sak>) -> Tilsyn {
    let grunnlag = Grunnlag {
        art: Tilsynsart::Tilsyn,
        demo: true,
        kommune: "Granfjord kommune".to_owned(),
        kontorer: vec![KontorId::new("Nav Øst"), KontorId::new("Nav Vest")],
        periode: Periode { fra: dag("01.01.2024"), til: dag("31.12.2024") },
        tema: "tildeling av kvalifiseringsprogram".to_owned(),
        embete: None,
        tilsynslag: vec![],
        maalform: Maalform::Bokmaal,
        stikkdato: dag("31.12.2024"),
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
    };
    let saker = saker.into_iter().map(|sak| (sak.id.clone(), sak)).collect();
    Tilsyn { saker, ..Tilsyn::opprett(grunnlag, 1) }
}

/// Granted and started cases `A-1`, `A-2` … in that office.
pub(crate) fn saker(kontor: &str, nr: std::ops::RangeInclusive<u32>) -> Vec<Sak> {
    nr.map(|nr| {
        let mut sak = innvilget("01.02.2024", "20.02.2024", "01.03.2024");
        sak.id = SakId::new(format!("A-{nr}"));
        sak.kontor = KontorId::new(kontor);
        sak
    })
    .collect()
}

/// The checklist the program carries.
pub(crate) fn sjekkliste() -> &'static Sjekkliste {
    Regelverk::innebygd().sjekkliste(&SjekklisteId::new(STANDARDLISTE)).unwrap()
}

/// The place of an answer in a case.
pub(crate) fn i_sak(sak: &str, punkt: &str) -> Svarsted {
    Svarsted::Sak(SakId::new(sak), PunktId::new(punkt))
}

/// The place of an answer in an office.
pub(crate) fn i_kontor(kontor: &str, punkt: &str) -> Svarsted {
    Svarsted::Kontor(KontorId::new(kontor), PunktId::new(punkt))
}

/// Answers with evidence of these kinds.
pub(crate) fn svar(tilsyn: &mut Tilsyn, sted: Svarsted, svar: Svar, bevis: &[Bevisart]) {
    let bevis = bevis.iter().map(|art| Bevis::new(*art, "dokument 1, side 2"));
    let besvarelse = Besvarelse { bevis: bevis.collect(), ..Besvarelse::new(svar) };
    tilsyn
        .svar
        .insert(sted, Svarpost { besvarelse, post: 2, kjent_til: 2, hvem: "Inspektør".to_owned() });
}

/// The sentence in words; a missing key or value fails the test, in either language.
pub(crate) fn i_ord(melding: &Melding) -> String {
    word(melding, Maalform::Nynorsk);
    word(melding, Maalform::Bokmaal)
}

/// The sentence in that language.
pub(crate) fn word(melding: &Melding, maalform: Maalform) -> String {
    let tekster = match maalform {
        Maalform::Bokmaal => [
            include_str!("../../assets/i18n/nb/aerlig.ftl"),
            include_str!("../../assets/i18n/nb/fakta.ftl"),
            include_str!("../../assets/i18n/nb/gjensyn.ftl"),
            include_str!("../../assets/i18n/nb/lovbrudd.ftl"),
            include_str!("../../assets/i18n/nb/ventekurve.ftl"),
            include_str!("../../assets/i18n/nb/vurdering.ftl"),
        ],
        Maalform::Nynorsk => [
            include_str!("../../assets/i18n/nn/aerlig.ftl"),
            include_str!("../../assets/i18n/nn/fakta.ftl"),
            include_str!("../../assets/i18n/nn/gjensyn.ftl"),
            include_str!("../../assets/i18n/nn/lovbrudd.ftl"),
            include_str!("../../assets/i18n/nn/ventekurve.ftl"),
            include_str!("../../assets/i18n/nn/vurdering.ftl"),
        ],
    };
    let mut bunt = FluentBundle::new(vec![maalform.kode().parse().unwrap()]);
    bunt.set_use_isolating(false);
    for tekst in tekster {
        let ressurs = FluentResource::try_new(tekst.to_owned()).map_err(|(_, feil)| feil);
        bunt.add_resource(ressurs.unwrap()).unwrap();
    }
    let mut argumenter = FluentArgs::new();
    for (navn, verdi) in &melding.verdier {
        let verdi = match verdi {
            Verdi::Tekst(tekst) => FluentValue::from(tekst.as_str()),
            Verdi::Tall(tall) => FluentValue::from(*tall),
            Verdi::Dato(dag) => FluentValue::from(dag.format("%d.%m.%Y").to_string()),
        };
        argumenter.set(navn.as_str(), verdi);
    }
    let tekst = bunt.get_message(&melding.noekkel).unwrap_or_else(|| panic!("{melding:?}"));
    let mut feil = vec![];
    let ord = bunt.format_pattern(tekst.value().unwrap(), Some(&argumenter), &mut feil);
    assert!(feil.is_empty(), "{melding:?}: {feil:?}");
    ord.into_owned()
}
