//! The record of each reporting year, as data: `assets/import/kostra-*.ron`.
//!
//! Positions, kinds and codes stand there and nowhere in Rust. A new year is a new file and a line in
//! [`FILER`].

use std::sync::LazyLock;

use serde::Deserialize;

/// How the text of a field is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(super) enum Feltart {
    /// As it stands, without blanks at the ends.
    Tekst,
    /// A whole number.
    Heltall,
    /// `ddMMyy`; the years are always 20yy.
    Dato6,
    /// `ddMMyyyy`.
    Dato8,
}

/// A field of the record.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Feltplass {
    /// Its name in Statistics Norway's description.
    pub(super) navn: String,
    /// First position, from 1.
    pub(super) fra: usize,
    /// Last position.
    pub(super) til: usize,
    /// How it is read.
    pub(super) art: Feltart,
    /// The codes it may hold, where it holds codes.
    #[serde(default)]
    pub(super) koder: Vec<String>,
    /// Points to a person or a caseworker: dropped before anything is stored.
    #[serde(default)]
    pub(super) fjernes: bool,
}

impl Feltplass {
    /// The bytes of the field; empty where the record is too short.
    pub(super) fn i<'p>(&self, post: &'p [u8]) -> &'p [u8] {
        post.get(self.fra.saturating_sub(1)..self.til).unwrap_or_default()
    }

    /// The first position as the number of a column, for a remark.
    pub(super) fn kolonne(&self) -> Option<u32> {
        u32::try_from(self.fra).ok()
    }
}

/// The record of one reporting year.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Layout {
    /// Reporting year.
    pub(super) aar: i32,
    /// Characters of a record.
    pub(super) postlengde: usize,
    /// The fields in order.
    pub(super) felt: Vec<Feltplass>,
}

impl Layout {
    /// The field of that name.
    pub(super) fn felt(&self, navn: &str) -> Option<&Feltplass> {
        self.felt.iter().find(|felt| felt.navn == navn)
    }

    /// The two digits that stand for the year in a record.
    fn aarssiffer(&self) -> [u8; 2] {
        let siffer = |tall: i32| b'0' + u8::try_from(tall.rem_euclid(10)).unwrap_or_default();
        [siffer(self.aar / 10), siffer(self.aar)]
    }

    /// Whether the record says that it is of this year; the two positions are the same every year.
    pub(super) fn er_aaret_i(&self, post: &[u8]) -> bool {
        post.get(4..6) == Some(self.aarssiffer().as_slice())
    }
}

const FILER: [&str; 5] = [
    include_str!("../../../assets/import/kostra-2022.ron"),
    include_str!("../../../assets/import/kostra-2023.ron"),
    include_str!("../../../assets/import/kostra-2024.ron"),
    include_str!("../../../assets/import/kostra-2025.ron"),
    include_str!("../../../assets/import/kostra-2026.ron"),
];

/// Every year the program knows. A test proves that the files are whole; a broken one would leave
/// its year unknown.
pub(super) static LAYOUTER: LazyLock<Vec<Layout>> =
    LazyLock::new(|| FILER.iter().filter_map(|fil| ron::from_str(fil).ok()).collect());

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_year_is_whole_and_without_gaps() {
        let lengder: Vec<_> = LAYOUTER.iter().map(|l| (l.aar, l.postlengde)).collect();
        assert_eq!(lengder, [(2022, 139), (2023, 138), (2024, 136), (2025, 152), (2026, 152)]);
        for layout in &*LAYOUTER {
            let mut neste = 1;
            for felt in &layout.felt {
                assert_eq!(felt.fra, neste, "{} {}", layout.aar, felt.navn);
                neste = felt.til + 1;
                let bredde = match felt.art {
                    Feltart::Dato6 => Some(6),
                    Feltart::Dato8 => Some(8),
                    Feltart::Tekst | Feltart::Heltall => None,
                };
                assert!(bredde.is_none_or(|b| b == neste - felt.fra), "{}", felt.navn);
            }
            assert_eq!(neste, layout.postlengde + 1);
        }
    }

    #[test]
    fn what_identifies_is_dropped_in_every_year() {
        for layout in &*LAYOUTER {
            let mut ventet =
                vec!["FODSELSDATO", "PERSON_JOURNALNR", "PERSON_FODSELSNR", "SAKSBEHANDLER"];
            ventet.retain(|navn| layout.felt(navn).is_some());
            assert_eq!(ventet.len(), if layout.aar < 2025 { 3 } else { 4 });
            let fjernes = layout.felt.iter().filter(|f| f.fjernes).map(|f| f.navn.as_str());
            assert_eq!(fjernes.collect::<Vec<_>>(), ventet, "{}", layout.aar);
        }
    }

    #[test]
    fn the_licence_of_the_source_is_named_in_every_file() {
        assert!(FILER.iter().all(|fil| fil.contains("MIT") && fil.contains("Statistisk")));
    }
}
