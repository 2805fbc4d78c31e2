//! One record to one case: what the form can tell about tildeling, and nothing else.
//!
//! Sex, family, money and benefits are not needed for tildeling and stay out. The form has no day on
//! which the application came in, no grounds and no stated start; such fields stay empty.

use crate::domene::{
    Avslutning, Avslutningsaarsak, Dato, Filsted, KontorId, Merknad, Merknadskode, Sak, SakId,
    Utfall, Utvalgsgruppe, Vedtak, Vedtaksart,
};

use super::layout::Layout;
use super::post::Kostrapost;

/// The dates that every record but Oslo's must have.
const DATOFELT: [&str; 3] = ["REG_DATO", "VEDTAK_DATO", "BEGYNT_DATO"];

/// Where the record comes from and what it is held against.
pub(super) struct Ramme<'a> {
    pub(super) layout: &'static Layout,
    pub(super) fil: &'a str,
    pub(super) kontor: &'a KontorId,
    pub(super) stikkdato: chrono::NaiveDate,
}

impl Ramme<'_> {
    /// The case, with its remarks in `datakvalitet`.
    pub(super) fn sak(&self, post: &Kostrapost) -> Sak {
        let id = self.id(post);
        let mut sak = Sak::new(id, self.kontor.clone(), Utvalgsgruppe::Innvilget);
        let dato = |navn| post.dato(navn).map(Dato::dag);
        sak.kommune_nr = kommune(post).map(Box::from);
        sak.bydel = bydel(post).map(Box::from);
        sak.aldersgruppe = post.aldersgruppe;
        sak.soeknad_registrert = dato("REG_DATO");
        sak.vedtak = dato("VEDTAK_DATO")
            .map(|dag| Vedtak::new(dag, Vedtaksart::Program, Utfall::Innvilget))
            .into_iter()
            .collect();
        sak.start_faktisk = dato("BEGYNT_DATO");
        sak.avslutning = avslutning(post).map(Box::new);
        sak.fra_annen_kommune = match post.tekst("KVP_KOMM") {
            Some("1") => Some(true),
            Some("2") => Some(false),
            _ => None,
        };
        let funn = self.funn(post).into_iter();
        sak.datakvalitet =
            funn.map(|(kode, felt)| Merknad { kode, sted: self.sted(post.linje, felt) }).collect();
        sak
    }

    /// The place of a field: line, first position and name.
    pub(super) fn sted(&self, linje: u64, felt: &str) -> Filsted {
        Filsted {
            fil: self.fil.to_owned(),
            ark: None,
            linje: Some(linje),
            kolonne: self.layout.felt(felt).and_then(super::layout::Feltplass::kolonne),
            kolonnenavn: Some(felt.to_owned()),
        }
    }

    /// A running number by record, so that a corrected file gives the same ids. Year and bydel are
    /// in it, because a tilsyn may take in several files.
    fn id(&self, post: &Kostrapost) -> SakId {
        let (aar, nr) = (self.layout.aar, post.nr);
        SakId::new(match bydel(post) {
            Some(bydel) => format!("11CF-{aar}-{bydel}-{nr:03}"),
            None => format!("11CF-{aar}-{nr:03}"),
        })
    }

    /// What is missing, not understood or contradictory, by field.
    fn funn(&self, post: &Kostrapost) -> Vec<(Merknadskode, &'static str)> {
        let mut funn = post.uforstaatt.clone();
        let uleselig: Vec<_> = post.uforstaatt.iter().map(|(_, felt)| *felt).collect();
        if !post.er_oslo() {
            let mangler = |felt: &&str| post.dato(felt).is_none() && !uleselig.contains(felt);
            let manglende = DATOFELT.into_iter().filter(mangler);
            funn.extend(manglende.map(|felt| (Merknadskode::KostraManglerDato, felt)));
            funn.extend(motsigelser(post));
            funn.extend(self.utenfor_aaret(post));
        }
        for felt in DATOFELT.into_iter().chain(["AVSL_DATO"]) {
            if post.dato(felt).is_some_and(|dag| dag > self.stikkdato) {
                funn.push((Merknadskode::DatoEtterStikkdato, felt));
            }
        }
        funn.extend(self.om_status(post, &uleselig));
        let ukjente = self.ukjente_verdier(post).into_iter();
        funn.extend(ukjente.map(|felt| (Merknadskode::UkjentVerdi, felt)));
        funn
    }

    /// Dates that the form does not allow: more than four years old, or a start after the year.
    fn utenfor_aaret(&self, post: &Kostrapost) -> Vec<(Merknadskode, &'static str)> {
        let aar = |felt: &str| post.dato(felt).map(|dag| chrono::Datelike::year(&dag));
        let gammel = |felt: &&str| aar(felt).is_some_and(|aar| aar < self.layout.aar - 4);
        let gamle = DATOFELT.into_iter().filter(gammel);
        let mut funn: Vec<_> = gamle.map(|felt| (Merknadskode::KostraGammelDato, felt)).collect();
        if aar("BEGYNT_DATO").is_some_and(|aar| aar > self.layout.aar) {
            funn.push((Merknadskode::KostraStartEtterAaret, "BEGYNT_DATO"));
        }
        funn
    }

    /// An unlikely age, a status that asks for the day it ended, and one that only Oslo has.
    fn om_status(&self, post: &Kostrapost, uleselig: &[&str]) -> Vec<(Merknadskode, &'static str)> {
        let status = post.tekst("STATUS").unwrap_or_default();
        let slutt = post.dato("AVSL_DATO").map(|dag| chrono::Datelike::year(&dag));
        let er_slutt = matches!(status, "3" | "4" | "5" | "7");
        let mut funn = Vec::new();
        if post.usannsynlig_alder {
            let dato = self.layout.felt("FODSELSDATO").map(|_| "FODSELSDATO");
            funn.push((Merknadskode::KostraAlder, dato.unwrap_or("PERSON_FODSELSNR")));
        }
        if er_slutt && slutt != Some(self.layout.aar) && !uleselig.contains(&"AVSL_DATO") {
            funn.push((Merknadskode::KostraManglerSlutt, "AVSL_DATO"));
        }
        if status == "6" && !post.er_oslo() {
            funn.push((Merknadskode::KostraBareOslo, "STATUS"));
        }
        funn
    }

    /// Fields of the case with a text outside their codes.
    fn ukjente_verdier(&self, post: &Kostrapost) -> Vec<&'static str> {
        let mut ukjente = Vec::new();
        if kommune(post).is_none() {
            ukjente.push("KOMMUNE_NR");
        }
        if bydel(post).is_none() && (post.er_oslo() || post.tekst("BYDELSNR").is_some()) {
            ukjente.push("BYDELSNR");
        }
        for felt in ["KVP_KOMM", "STATUS"] {
            let koder = self.layout.felt(felt).map(|f| f.koder.as_slice()).unwrap_or_default();
            if post.tekst(felt).is_some_and(|verdi| !koder.iter().any(|kode| kode == verdi)) {
                ukjente.push(felt);
            }
        }
        ukjente
    }
}

/// Dates that cannot both be right. A start before the vedtak can be, and is for the inspector.
fn motsigelser(post: &Kostrapost) -> Vec<(Merknadskode, &'static str)> {
    let foer = |felt, grense| match (post.dato(felt), post.dato(grense)) {
        (Some(dag), Some(grense)) => dag < grense,
        _ => false,
    };
    let funn = [
        (foer("VEDTAK_DATO", "REG_DATO"), Merknadskode::VedtakFoerSoeknad, "VEDTAK_DATO"),
        (foer("BEGYNT_DATO", "REG_DATO"), Merknadskode::StartFoerSoeknad, "BEGYNT_DATO"),
        (foer("AVSL_DATO", "BEGYNT_DATO"), Merknadskode::AvsluttetFoerStart, "AVSL_DATO"),
    ];
    funn.into_iter().filter_map(|(er, kode, felt)| er.then_some((kode, felt))).collect()
}

/// Four digits, else not a number of a kommune.
fn kommune(post: &Kostrapost) -> Option<&str> {
    let nummer = post.tekst("KOMMUNE_NR")?;
    (nummer.len() == 4 && nummer.bytes().all(|b| b.is_ascii_digit())).then_some(nummer)
}

/// Oslo's bydeler are 01–15; no other kommune has any here.
fn bydel(post: &Kostrapost) -> Option<&str> {
    let bydel = post.tekst("BYDELSNR").filter(|_| post.er_oslo())?;
    let nummer: u32 = bydel.parse().ok()?;
    (bydel.len() == 2 && (1..=15).contains(&nummer)).then_some(bydel)
}

/// STATUS 1 and 2 are still in programme; 2 is leave, whose dates the form does not have.
fn avslutning(post: &Kostrapost) -> Option<Avslutning> {
    let dato = post.dato("AVSL_DATO").map(Dato::dag);
    let aarsak = match post.tekst("STATUS") {
        Some("3") => Some(Avslutningsaarsak::GjennomfoertEllerAvtalt),
        Some("4") => Some(Avslutningsaarsak::Uteblivelse),
        Some("5") => Some(Avslutningsaarsak::Flytting),
        Some("6") => Some(Avslutningsaarsak::FlyttingBydel),
        Some("7") => Some(Avslutningsaarsak::EtterAvbrudd),
        _ => None,
    };
    (dato.is_some() || aarsak.is_some()).then_some(Avslutning { dato, aarsak })
}
