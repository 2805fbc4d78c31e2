//! A finished lovbrudd as the report tells it: the chain, its sources and its citations.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::Serialize;

use crate::domene::{
    Bevis, Bevisart, Faktum, Kilde, Konklusjon, Lovbrudd, LovbruddId, Lovbruddstilstand, Svarsted,
    Verdi,
};
use crate::rapport::dokument::Opphav;

use super::sitater;
use super::underlag::Underlag;
use super::utvelging;

/// The provision on internkontroll within the authority of the tilsyn.
const INTERNKONTROLL: &str = "stl-5";

/// One assessment with its conclusion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "facts that templates ask for by name")]
pub(super) struct Lovbruddsdel {
    #[serde(skip)]
    pub(super) id: LovbruddId,
    /// Its number among the breaches; 0 for another assessment.
    pub(super) nummer: usize,
    /// Whether it is a breach of the duty of internkontroll too (stl § 5).
    #[serde(skip)]
    pub(super) om_internkontroll: bool,
    /// «Lovbrudd 1», or what else was assessed.
    pub(super) overskrift: String,
    /// The source to put after a sentence about it in which no value stands.
    pub(super) kilde: String,
    pub(super) setning: String,
    pub(super) paavist: bool,
    pub(super) ikke_lovbrudd: bool,
    pub(super) ikke_grunnlag: bool,
    pub(super) krav: String,
    pub(super) fakta: Vec<Faktalinje>,
    /// What the counts say of other cases, where the statements of fact do not say it already.
    pub(super) utsagn: Vec<String>,
    pub(super) vurdering: String,
    pub(super) styring: String,
    pub(super) aarsak: String,
    pub(super) dempende: String,
    pub(super) retting: String,
    /// Lines of the list «Dette er brudd på:».
    pub(super) sitater: Vec<String>,
    /// Deadline for correction in words; empty where none is set.
    pub(super) rettefrist: String,
    /// Letter of the theme.
    pub(super) tema: String,
}

/// A statement of fact with its sources in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Faktalinje {
    pub(super) tekst: String,
    pub(super) kilder: String,
}

/// Everything finished, in order of number; breaches are counted from 1 without gaps.
pub(super) fn ferdige(u: &Underlag<'_>) -> Vec<Lovbruddsdel> {
    let mut nummer = 0;
    let mut ut = Vec::new();
    for post in u.tilsyn.lovbrudd.values() {
        if !matches!(post.tilstand, Lovbruddstilstand::Ferdigstilt { .. }) {
            continue;
        }
        let paavist = post.lovbrudd.konklusjon == Some(Konklusjon::LovbruddPaavist);
        nummer += usize::from(paavist);
        ut.push(del(u, &post.lovbrudd, paavist.then_some(nummer)));
    }
    ut
}

fn del(u: &Underlag<'_>, lovbrudd: &Lovbrudd, nummer: Option<usize>) -> Lovbruddsdel {
    let moenster = u.sjekkliste.moenster(&lovbrudd.moenster);
    let merk = |ord: &str| u.merk(ord, [Opphav::Lovbrudd(lovbrudd.id)]);
    let hjemler = lovbrudd.hjemler.iter().map(|id| Opphav::Hjemmel(id.clone()));
    let hjemler: Vec<Opphav> = [Opphav::Lovbrudd(lovbrudd.id)].into_iter().chain(hjemler).collect();
    let sitater = sitater::sitater(u, lovbrudd);
    Lovbruddsdel {
        id: lovbrudd.id,
        nummer: nummer.unwrap_or_default(),
        om_internkontroll: lovbrudd
            .hjemler
            .iter()
            .filter_map(|id| u.regelverk.hjemmel(id))
            .any(|hjemmel| hjemmel.henvisning == INTERNKONTROLL),
        overskrift: match nummer {
            Some(nr) => u.setning("lovbrudd-nummer", &[("nummer", Verdi::from(nr))]),
            None => u.ord("annen-vurdering"),
        },
        kilde: u.kilde([Opphav::Lovbrudd(lovbrudd.id)]),
        setning: merk(&lovbrudd.setning),
        paavist: nummer.is_some(),
        ikke_lovbrudd: lovbrudd.konklusjon == Some(Konklusjon::IkkeLovbrudd),
        ikke_grunnlag: lovbrudd.konklusjon == Some(Konklusjon::IkkeGrunnlagForKonklusjon),
        krav: merk(&lovbrudd.krav),
        fakta: fakta(u, lovbrudd),
        utsagn: utvelging::utsagn(u, lovbrudd),
        vurdering: merk(&lovbrudd.vurdering),
        styring: merk(&lovbrudd.styring),
        aarsak: merk(&lovbrudd.aarsak),
        dempende: merk(&lovbrudd.dempende),
        retting: merk(&lovbrudd.retting),
        sitater: sitater.iter().map(|sitat| u.merk(sitat, hjemler.clone())).collect(),
        rettefrist: lovbrudd.rettefrist.map(|dag| u.dato(dag)).unwrap_or_default(),
        tema: moenster.map_or_else(String::new, |m| m.tema.clone()),
    }
}

fn fakta(u: &Underlag<'_>, lovbrudd: &Lovbrudd) -> Vec<Faktalinje> {
    let alle = lovbrudd.fakta.iter().enumerate();
    alle.map(|(nr, faktum)| faktalinje(u, lovbrudd.id, nr, faktum)).collect()
}

fn faktalinje(u: &Underlag<'_>, id: LovbruddId, nr: usize, faktum: &Faktum) -> Faktalinje {
    let svar = faktum.kilder.iter().filter_map(|kilde| match kilde {
        Kilde::Svar(sted) => Some(Opphav::Svar(sted.clone())),
        Kilde::Bevis(_) => None,
    });
    let opphav = [Opphav::Faktum(id, nr)].into_iter().chain(svar);
    Faktalinje { tekst: u.merk(&faktum.tekst, opphav), kilder: kilder(u, &faktum.kilder) }
}

/// The sources of a statement: answers gathered by item, evidence by place. Dates are left out.
fn kilder(u: &Underlag<'_>, kilder: &[Kilde]) -> String {
    let mut saker: BTreeMap<&str, usize> = BTreeMap::new();
    let mut kontorer: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut bevis = BTreeSet::new();
    for kilde in kilder {
        match kilde {
            Kilde::Svar(Svarsted::Sak(_, punkt)) => *saker.entry(punkt.as_str()).or_default() += 1,
            Kilde::Svar(Svarsted::Kontor(kontor, punkt)) => {
                kontorer.entry(punkt.as_str()).or_default().insert(kontor.as_str());
            }
            Kilde::Bevis(stykke) => {
                bevis.insert(bevis_i_ord(u, stykke));
            }
        }
    }
    let i_saker = saker.iter().map(|(punkt, antall)| {
        let verdier = [("punkt", Verdi::from(*punkt)), ("antall", Verdi::from(*antall))];
        u.setning("kilde-saker", &verdier)
    });
    let i_kontor = kontorer.iter().map(|(punkt, navn)| {
        let navn: Vec<&str> = navn.iter().copied().collect();
        let verdier = [("punkt", Verdi::from(*punkt)), ("kontor", u.oppramsing(&navn).into())];
        u.setning("kilde-kontor", &verdier)
    });
    let alle: Vec<String> = i_saker.chain(i_kontor).chain(bevis).collect();
    alle.join("; ")
}

/// «Rutine: KVP-rutine, side 3». Of a case not even the place tells the day.
pub(super) fn bevis_i_ord(u: &Underlag<'_>, bevis: &Bevis) -> String {
    let art = u.navn("bevisart", bevis.art.kode());
    let sted = if er_fra_sak(bevis.art) { uten_dager(&bevis.sted) } else { bevis.sted.clone() };
    match sted.trim() {
        "" => art,
        sted => format!("{art}: {sted}"),
    }
}

fn er_fra_sak(art: Bevisart) -> bool {
    match art {
        Bevisart::Soeknad
        | Bevisart::Journalnotat
        | Bevisart::ForeloepigSvar
        | Bevisart::Arbeidsevnevurdering
        | Bevisart::Vedtak
        | Bevisart::Underretning
        | Bevisart::Program
        | Bevisart::Saker
        | Bevisart::Brukersamtale => true,
        Bevisart::Vedtaksmal
        | Bevisart::Rutine
        | Bevisart::Delegasjon
        | Bevisart::Opplaering
        | Bevisart::Avviksregister
        | Bevisart::Lederrapport
        | Bevisart::Statistikk
        | Bevisart::Intervju
        | Bevisart::Nettside
        | Bevisart::Observasjon => false,
    }
}

/// The words without dates in figures: `19.06.2024` and `2024-06-19` fall out.
pub(super) fn uten_dager(tekst: &str) -> String {
    let er_dato = |ord: &str| {
        let kjerne = ord.trim_matches(|tegn: char| !tegn.is_ascii_digit());
        ["%d.%m.%Y", "%d.%m.%y", "%Y-%m-%d", "%d/%m/%Y"]
            .iter()
            .any(|form| NaiveDate::parse_from_str(kjerne, form).is_ok())
    };
    let ord: Vec<&str> = tekst.split_whitespace().filter(|ord| !er_dato(ord)).collect();
    ord.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_of_a_journal_note_falls_out() {
        assert_eq!(uten_dager("journalnotat 19.06.2024, om ventetid"), "journalnotat om ventetid");
        assert_eq!(uten_dager("notat 2024-06-19"), "notat");
        assert_eq!(uten_dager("vedtak side 2.3"), "vedtak side 2.3");
    }
}
