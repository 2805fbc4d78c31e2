//! The values of the closed columns: outcome, age band, reason for waiting, yes and no, and so on.
//!
//! The words stand in `assets/import/verdier.ron`. A word that is not there is `None`, and the
//! caller makes a remark; nothing is guessed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::domene::{
    Aldersgruppe, Avslutningsaarsak, Informasjonskanal, Innsatsbehov, Soeknadsform, Utfall,
    Utvalgsgruppe, Vedtaksart, Ventegrunn,
};

use super::ord::{fold, snu};

/// What the outcome column says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub(super) enum Radutfall {
    Innvilget,
    DelvisInnvilget,
    Avslag,
    Trukket,
    UnderBehandling,
    IkkeSoekt,
    Avbrutt,
    Avsluttet,
    Langtidsmottaker,
}

impl Radutfall {
    /// The group of the sample.
    pub(super) fn gruppe(self) -> Utvalgsgruppe {
        match self {
            Self::Innvilget | Self::DelvisInnvilget => Utvalgsgruppe::Innvilget,
            Self::Avslag => Utvalgsgruppe::Avslag,
            Self::Trukket => Utvalgsgruppe::Trukket,
            Self::UnderBehandling => Utvalgsgruppe::Ubehandlet,
            Self::IkkeSoekt => Utvalgsgruppe::VurdertIkkeSoekt,
            Self::Avbrutt | Self::Avsluttet => Utvalgsgruppe::AvbruttEllerAvsluttet,
            Self::Langtidsmottaker => Utvalgsgruppe::LangtidsmottakerUtenVurdering,
        }
    }

    /// The decision that such an outcome is, where it is one.
    pub(super) fn vedtak(self) -> Option<(Vedtaksart, Utfall)> {
        match self {
            Self::Innvilget => Some((Vedtaksart::Program, Utfall::Innvilget)),
            Self::DelvisInnvilget => Some((Vedtaksart::Program, Utfall::DelvisInnvilget)),
            Self::Avslag => Some((Vedtaksart::Avslag, Utfall::Avslaatt)),
            // «Avbrutt» does not tell whether the date is that of the programme or of its end.
            Self::Avbrutt
            | Self::Avsluttet
            | Self::Trukket
            | Self::UnderBehandling
            | Self::IkkeSoekt
            | Self::Langtidsmottaker => None,
        }
    }
}

/// The words of the data file.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Ordlister {
    utfall: BTreeMap<Radutfall, Vec<String>>,
    aldersgruppe: BTreeMap<Aldersgruppe, Vec<String>>,
    ventegrunn: BTreeMap<Ventegrunn, Vec<String>>,
    soeknadsform: BTreeMap<Soeknadsform, Vec<String>>,
    innsatsbehov: BTreeMap<Innsatsbehov, Vec<String>>,
    kanal: BTreeMap<Informasjonskanal, Vec<String>>,
    avslutningsaarsak: BTreeMap<Avslutningsaarsak, Vec<String>>,
    ja: Vec<String>,
    nei: Vec<String>,
    tom: Vec<String>,
    sum: Vec<String>,
    utfall_stammer: BTreeMap<Radutfall, Vec<String>>,
    utfall_nektet_stammer: BTreeMap<Radutfall, Vec<String>>,
    ventegrunn_stammer: BTreeMap<Ventegrunn, Vec<String>>,
}

/// Beginnings of words that tell a value, for texts that are not in the lists.
pub(super) struct Stammer {
    pub(super) utfall: Vec<(String, Radutfall)>,
    /// Those that count in a sentence with a «not».
    pub(super) utfall_nektet: Vec<(String, Radutfall)>,
    pub(super) ventegrunn: Vec<(String, Ventegrunn)>,
}

/// The beginnings of words.
pub(super) fn stammer() -> &'static Stammer {
    &OPPSLAG.stammer
}

fn i_rekke<T: Copy>(lister: &BTreeMap<T, Vec<String>>) -> Vec<(String, T)> {
    let alle = lister.iter().flat_map(|(verdi, ord)| ord.iter().map(|o| (o.clone(), *verdi)));
    alle.collect()
}

/// The same, turned for lookup.
struct Oppslag {
    utfall: BTreeMap<String, Radutfall>,
    utvalgsgruppe: BTreeMap<String, Utvalgsgruppe>,
    aldersgruppe: BTreeMap<String, Aldersgruppe>,
    ventegrunn: BTreeMap<String, Ventegrunn>,
    soeknadsform: BTreeMap<String, Soeknadsform>,
    innsatsbehov: BTreeMap<String, Innsatsbehov>,
    kanal: BTreeMap<String, Informasjonskanal>,
    avslutningsaarsak: BTreeMap<String, Avslutningsaarsak>,
    ja_nei: BTreeMap<String, bool>,
    tom: Vec<String>,
    sum: BTreeSet<String>,
    stammer: Stammer,
}

static OPPSLAG: LazyLock<Oppslag> = LazyLock::new(|| {
    let lister: Ordlister =
        ron::from_str(include_str!("../../assets/import/verdier.ron")).unwrap_or_default();
    let ja_nei = BTreeMap::from([(true, lister.ja), (false, lister.nei)]);
    let utfall = snu(&lister.utfall);
    let grupper = utfall.iter().map(|(ord, utfall)| (ord.clone(), utfall.gruppe())).collect();
    Oppslag {
        utvalgsgruppe: med_egne(grupper, Utvalgsgruppe::ALLE),
        utfall,
        aldersgruppe: med_egne(snu(&lister.aldersgruppe), Aldersgruppe::ALLE),
        ventegrunn: med_egne(snu(&lister.ventegrunn), Ventegrunn::ALLE),
        soeknadsform: med_egne(snu(&lister.soeknadsform), Soeknadsform::ALLE),
        innsatsbehov: med_egne(snu(&lister.innsatsbehov), Innsatsbehov::ALLE),
        kanal: med_egne(snu(&lister.kanal), Informasjonskanal::ALLE),
        avslutningsaarsak: med_egne(snu(&lister.avslutningsaarsak), Avslutningsaarsak::ALLE),
        ja_nei: snu(&ja_nei),
        tom: lister.tom,
        sum: lister.sum.iter().map(|ord| fold(ord)).collect(),
        stammer: Stammer {
            utfall: i_rekke(&lister.utfall_stammer),
            utfall_nektet: i_rekke(&lister.utfall_nektet_stammer),
            ventegrunn: i_rekke(&lister.ventegrunn_stammer),
        },
    }
});

/// The program's own names, `F30_39` for example, are understood too.
fn med_egne<T: Copy + Debug>(mut ord: BTreeMap<String, T>, alle: &[T]) -> BTreeMap<String, T> {
    for verdi in alle {
        ord.entry(fold(&format!("{verdi:?}"))).or_insert(*verdi);
    }
    ord
}

/// The group of the sample.
pub(super) fn utvalgsgruppe(tekst: &str) -> Option<Utvalgsgruppe> {
    OPPSLAG.utvalgsgruppe.get(&fold(tekst)).copied()
}

/// How the application came in.
pub(super) fn soeknadsform(tekst: &str) -> Option<Soeknadsform> {
    OPPSLAG.soeknadsform.get(&fold(tekst)).copied()
}

/// What the arbeidsevnevurdering came to.
pub(super) fn innsatsbehov(tekst: &str) -> Option<Innsatsbehov> {
    OPPSLAG.innsatsbehov.get(&fold(tekst)).copied()
}

/// How the person was informed.
pub(super) fn kanal(tekst: &str) -> Option<Informasjonskanal> {
    OPPSLAG.kanal.get(&fold(tekst)).copied()
}

/// Why the programme ended.
pub(super) fn avslutningsaarsak(tekst: &str) -> Option<Avslutningsaarsak> {
    OPPSLAG.avslutningsaarsak.get(&fold(tekst)).copied()
}

/// A whole number, rounded where the file has decimals: `37,5` is 38.
pub(super) fn heltall(tekst: &str) -> Option<u32> {
    let tekst = tekst.trim().trim_end_matches("timer").trim_end_matches("timar").trim_end();
    let tekst = tekst.replace(',', ".");
    if tekst.is_empty() || !tekst.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
        return None;
    }
    let tall: f64 = tekst.parse().ok()?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the range is checked first"
    )]
    (0.0..=10_000.0).contains(&tall).then(|| tall.round() as u32)
}

/// The number of a kommune: four digits; a spreadsheet has taken away a leading zero.
pub(super) fn kommunenummer(tekst: &str) -> Option<String> {
    let tall = heltall(tekst)?;
    (100..=9999).contains(&tall).then(|| format!("{tall:04}"))
}

/// The number of a bydel: two digits.
pub(super) fn bydel(tekst: &str) -> Option<String> {
    let tall = heltall(tekst)?;
    (1..=99).contains(&tall).then(|| format!("{tall:02}"))
}

/// The outcome.
pub(super) fn utfall(tekst: &str) -> Option<Radutfall> {
    OPPSLAG.utfall.get(&fold(tekst)).copied()
}

/// The reason for waiting.
pub(super) fn ventegrunn(tekst: &str) -> Option<Ventegrunn> {
    OPPSLAG.ventegrunn.get(&fold(tekst)).copied()
}

/// Yes or no.
pub(super) fn ja_nei(tekst: &str) -> Option<bool> {
    OPPSLAG.ja_nei.get(&fold(tekst)).copied()
}

/// Whether the cell is the first of a sum: `Sum`, `Totalt`, `I alt`, `Antall saker: 30`.
pub(super) fn er_sum(tekst: &str) -> bool {
    let foldet: String = fold(tekst).chars().filter(|tegn| !tegn.is_ascii_digit()).collect();
    OPPSLAG.sum.contains(&foldet)
}

/// Whether the cell holds a sign that stands for nothing, such as a dash.
pub(super) fn er_tom(tekst: &str) -> bool {
    tekst.is_empty() || OPPSLAG.tom.iter().any(|tom| tom.eq_ignore_ascii_case(tekst))
}

/// The age band, from a band or from the age in years, which is not kept.
pub(super) fn aldersgruppe(tekst: &str) -> Option<Aldersgruppe> {
    let aar = tekst.trim().trim_end_matches("år").trim_end().trim_end_matches(",0");
    if aar.bytes().all(|b| b.is_ascii_digit())
        && let Ok(aar) = aar.parse()
    {
        return fra_aar(aar);
    }
    OPPSLAG.aldersgruppe.get(&fold(tekst)).copied()
}

/// The band of an age in years.
pub(super) fn fra_aar(aar: u32) -> Option<Aldersgruppe> {
    match aar {
        0..=17 => Some(Aldersgruppe::Under18),
        18..=24 => Some(Aldersgruppe::F18_24),
        25..=29 => Some(Aldersgruppe::F25_29),
        30..=39 => Some(Aldersgruppe::F30_39),
        40..=49 => Some(Aldersgruppe::F40_49),
        50..=59 => Some(Aldersgruppe::F50_59),
        60..=66 => Some(Aldersgruppe::F60_66),
        67..=120 => Some(Aldersgruppe::Fra67),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_lists_load_and_no_word_means_two_things() {
        let kilde = include_str!("../../assets/import/verdier.ron");
        let lister: Ordlister = ron::from_str(kilde).unwrap();
        let antall = |ord: Vec<&Vec<String>>| {
            let foldet =
                ord.into_iter().map(|liste| liste.iter().map(|o| fold(o)).collect::<BTreeSet<_>>());
            foldet.map(|ord| ord.len()).sum::<usize>()
        };
        assert_eq!(antall(lister.utfall.values().collect()), snu(&lister.utfall).len());
        let alder = snu(&lister.aldersgruppe).len();
        assert_eq!(antall(lister.aldersgruppe.values().collect()), alder);
        assert_eq!(antall(lister.ventegrunn.values().collect()), snu(&lister.ventegrunn).len());
        let form = snu(&lister.soeknadsform).len();
        assert_eq!(antall(lister.soeknadsform.values().collect()), form);
        let behov = snu(&lister.innsatsbehov).len();
        assert_eq!(antall(lister.innsatsbehov.values().collect()), behov);
        assert_eq!(antall(lister.kanal.values().collect()), snu(&lister.kanal).len());
        let aarsak = snu(&lister.avslutningsaarsak).len();
        assert_eq!(antall(lister.avslutningsaarsak.values().collect()), aarsak);
        assert_eq!(antall(vec![&lister.ja, &lister.nei]), OPPSLAG.ja_nei.len());
        assert_eq!(lister.aldersgruppe.len(), Aldersgruppe::ALLE.len());
        assert_eq!(lister.ventegrunn.len(), Ventegrunn::ALLE.len());
    }

    #[test]
    fn values_in_both_standards() {
        assert_eq!(utfall("INNVILGA"), Some(Radutfall::Innvilget));
        assert_eq!(utfall("Til handsaming"), Some(Radutfall::UnderBehandling));
        assert_eq!(utfall("kanskje"), None);
        assert_eq!(ja_nei("x"), Some(true));
        assert_eq!(ventegrunn("Manglande kapasitet"), Some(Ventegrunn::Kapasitet));
        assert!(er_tom("–"));
        assert!(er_sum("Antall saker: 30") && er_sum("I alt") && !er_sum("A-30"));
    }

    #[test]
    fn age_as_band_or_years() {
        assert_eq!(aldersgruppe("50–66"), Some(Aldersgruppe::F50_66));
        assert_eq!(aldersgruppe("18-24 år"), Some(Aldersgruppe::F18_24));
        assert_eq!(aldersgruppe("36 år"), Some(Aldersgruppe::F30_39));
        assert_eq!(aldersgruppe("<18"), Some(Aldersgruppe::Under18));
        assert_eq!(aldersgruppe("67+"), Some(Aldersgruppe::Fra67));
        assert_eq!(aldersgruppe("1987"), None);
        assert_eq!(aldersgruppe("F30_39"), Some(Aldersgruppe::F30_39));
    }

    #[test]
    fn numbers_as_people_write_them() {
        assert_eq!(heltall("37,5"), Some(38));
        assert_eq!(heltall("20 timer"), Some(20));
        assert_eq!(heltall("mange"), None);
        assert_eq!(kommunenummer("301"), Some("0301".to_owned()));
        assert_eq!(kommunenummer("12"), None);
        assert_eq!(bydel("3"), Some("03".to_owned()));
    }
}
