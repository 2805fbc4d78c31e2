//! Citations in words and in short form, from the one written form of a provision.
//!
//! `25-1 (3) b` is «§ 25-1 tredje ledd bokstav b» in running text and «§ 25-1 (3) b» in tables.

use crate::domene::Maalform;

use super::typer::{Hjemmel, Regelverk};

/// Ordinals in bokmål and nynorsk; «andre» in both, never «annet».
const ORDENSTALL: [(&str, &str); 10] = [
    ("første", "første"),
    ("andre", "andre"),
    ("tredje", "tredje"),
    ("fjerde", "fjerde"),
    ("femte", "femte"),
    ("sjette", "sjette"),
    ("sjuende", "sjuande"),
    ("åttende", "åttande"),
    ("niende", "niande"),
    ("tiende", "tiande"),
];

impl Regelverk {
    /// The provision as cited in running text: «sosialtjenesteloven § 31».
    pub fn sitat(&self, hjemmel: &Hjemmel, maalform: Maalform) -> String {
        let lov = self.lover.get(&hjemmel.lov).map_or(hjemmel.lov.as_str(), |lov| {
            let navn = lov.kortnavn.i(maalform);
            if navn.is_empty() { &lov.forkortelse } else { navn }
        });
        let sted = Paragraf::les(&hjemmel.paragraf)
            .map_or_else(|| hjemmel.paragraf.clone(), |paragraf| paragraf.i_ord(maalform));
        format!("{lov} § {sted}")
    }

    /// The provision as cited in tables: «stl § 31», «kvpf § 1 (4)».
    pub fn kortsitat(&self, hjemmel: &Hjemmel) -> String {
        let lov = self.lover.get(&hjemmel.lov).map_or(&hjemmel.lov, |lov| &lov.forkortelse);
        format!("{lov} § {}", hjemmel.paragraf)
    }
}

/// The parts of a place in an act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Paragraf {
    /// Number with its own letter, for example `25-1` or `11 a`.
    nummer: String,
    ledd: Option<usize>,
    bokstav: Option<char>,
    punktum: Option<usize>,
}

impl Paragraf {
    /// Reads `31`, `11 a (1)`, `25-1 (3) b`, `32 (1) 2.`; `None` when it is written otherwise.
    pub(super) fn les(tekst: &str) -> Option<Self> {
        let mut ord = tekst.split(' ').peekable();
        let mut nummer = ord.next().filter(|n| er_nummer(n))?.to_owned();
        if let Some(bokstav) = ord.next_if(|neste| som_bokstav(neste).is_some()) {
            nummer = format!("{nummer} {bokstav}");
        }
        let ledd = ord.next_if(|neste| neste.starts_with('('));
        let ledd = ledd.map(|l| som_ordenstall(l, '(', ')').ok_or(())).transpose().ok()?;
        let bokstav = ord.next_if(|neste| som_bokstav(neste).is_some()).and_then(som_bokstav);
        let punktum = ord.next_if(|neste| neste.ends_with('.'));
        let punktum = punktum.map(|p| som_ordenstall(p, ' ', '.').ok_or(())).transpose().ok()?;
        ord.next().is_none().then_some(Self { nummer, ledd, bokstav, punktum })
    }

    /// The part of the id that stands after the act: `25-1-3-b`.
    pub(super) fn som_id(&self) -> String {
        let mut id = self.nummer.replace(' ', "");
        for del in [
            self.ledd.map(|n| n.to_string()),
            self.bokstav.map(|b| b.to_string()),
            self.punktum.map(|n| n.to_string()),
        ]
        .into_iter()
        .flatten()
        {
            id.push('-');
            id.push_str(&del);
        }
        id
    }

    fn i_ord(&self, maalform: Maalform) -> String {
        let mut ord = self.nummer.clone();
        if let Some(ledd) = self.ledd.and_then(|n| ordenstall(n, maalform)) {
            ord = format!("{ord} {ledd} ledd");
        }
        if let Some(bokstav) = self.bokstav {
            ord = format!("{ord} bokstav {bokstav}");
        }
        if let Some(punktum) = self.punktum.and_then(|n| ordenstall(n, maalform)) {
            ord = format!("{ord} {punktum} punktum");
        }
        ord
    }
}

fn er_nummer(tekst: &str) -> bool {
    tekst.starts_with(|tegn: char| tegn.is_ascii_digit())
        && tekst.chars().all(|tegn| tegn.is_ascii_digit() || tegn == '-')
}

fn som_bokstav(tekst: &str) -> Option<char> {
    let mut tegn = tekst.chars();
    let bokstav = tegn.next().filter(char::is_ascii_lowercase)?;
    tegn.next().is_none().then_some(bokstav)
}

/// The number between the two signs, where it has an ordinal.
fn som_ordenstall(tekst: &str, foran: char, bak: char) -> Option<usize> {
    let tall = tekst.strip_prefix(foran).unwrap_or(tekst).strip_suffix(bak)?.parse().ok()?;
    ordenstall(tall, Maalform::Bokmaal).map(|_| tall)
}

fn ordenstall(tall: usize, maalform: Maalform) -> Option<&'static str> {
    let (nb, nn) = *ORDENSTALL.get(tall.checked_sub(1)?)?;
    Some(match maalform {
        Maalform::Bokmaal => nb,
        Maalform::Nynorsk => nn,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tekst: &str, nb: &str, nn: &str, id: &str) {
        let paragraf = Paragraf::les(tekst).unwrap();
        assert_eq!(paragraf.i_ord(Maalform::Bokmaal), nb);
        assert_eq!(paragraf.i_ord(Maalform::Nynorsk), nn);
        assert_eq!(paragraf.som_id(), id);
    }

    #[test]
    fn places_are_written_in_words() {
        check("31", "31", "31", "31");
        check("30-4", "30-4", "30-4", "30-4");
        check("14 a (4)", "14 a fjerde ledd", "14 a fjerde ledd", "14a-4");
        check("29 (2) a", "29 andre ledd bokstav a", "29 andre ledd bokstav a", "29-2-a");
        check("7 (7)", "7 sjuende ledd", "7 sjuande ledd", "7-7");
        check(
            "32 (1) 2.",
            "32 første ledd andre punktum",
            "32 første ledd andre punktum",
            "32-1-2",
        );
        check("25-1 (3) b", "25-1 tredje ledd bokstav b", "25-1 tredje ledd bokstav b", "25-1-3-b");
    }

    #[test]
    fn other_forms_are_refused() {
        for tekst in
            ["", "§ 31", "31, 4", "31 (0)", "31 (11)", "31 (a)", "31 første ledd", "31 (1) B"]
        {
            assert_eq!(Paragraf::les(tekst), None, "{tekst}");
        }
    }
}
