//! Fødselsnummer and the numbers of the same form: D-number, hjelpenummer and the synthetic series.
//!
//! A number counts when its date part is possible and both control digits are right, by today's
//! rule. The wider rule for numbers issued from 2032 is not confirmed (U26) and not used. About one
//! in three hundred random eleven-digit numbers passes; such a file is stopped too, because the gate
//! must not let a real number through. Spreadsheets drop a leading zero, so ten digits are tried with
//! the zero put back.

use std::ops::Range;

/// Ways people divide a number: whole, 6+5, 6-3-2, dd.mm.yy nnnnn, dd.mm.yy nnn nn.
const DELINGER: [&[usize]; 5] = [&[11], &[6, 5], &[6, 3, 2], &[2, 2, 2, 5], &[2, 2, 2, 3, 2]];

/// What is added to the month in the series that share the form: none, BOST, hjelpenummer and Nav's
/// synthetic, Norsk helsenett, Tenor.
const MAANEDSTILLEGG: [u32; 5] = [0, 20, 40, 65, 80];

/// At most this many signs stand between two parts of one number.
const LENGSTE_SKILLE: usize = 3;

/// Digits left of a number that has lost its leading zero.
const UTEN_NULL: usize = 10;

/// More bytes than a number takes, with its dividing and invisible signs.
const LENGSTE_NUMMER: usize = 80;

/// Places of numbers that point to one person, as byte ranges in `tekst`, in order.
pub fn finn_foedselsnummer(tekst: &str) -> Vec<Range<usize>> {
    if !kan_ha_nummer(tekst) {
        return Vec::new();
    }
    let grupper = del_i_grupper(tekst);
    let mut funn: Vec<Range<usize>> = Vec::new();
    for nr in 0..grupper.len() {
        let Some(resten) = grupper.get(nr..) else { break };
        let delt = DELINGER.iter().find_map(|deling| proev(resten, deling));
        let treff = delt.or_else(|| proev_med_null(resten.first()?));
        if let Some(sted) = treff
            && funn.last().is_none_or(|forrige| forrige.end <= sted.start)
        {
            funn.push(sted);
        }
    }
    funn
}

/// A quick look at the bytes, because most texts have no number at all: ten digits close to each
/// other. 0xEF begins a full-width digit.
fn kan_ha_nummer(tekst: &str) -> bool {
    let plasser = || {
        tekst.bytes().enumerate().filter(|(_, b)| b.is_ascii_digit() || *b == 0xef).map(|(p, _)| p)
    };
    plasser()
        .zip(plasser().skip(UTEN_NULL - 1))
        .any(|(foerste, siste)| siste - foerste <= LENGSTE_NUMMER)
}

/// An unbroken run of digits.
struct Gruppe {
    sifre: Vec<u32>,
    sted: Range<usize>,
    /// Only a few dividing signs, if any, lie between this group and the one before.
    henger_sammen: bool,
}

fn del_i_grupper(tekst: &str) -> Vec<Gruppe> {
    let mut grupper: Vec<Gruppe> = Vec::new();
    let mut i_gruppe = false;
    let mut skille = Some(0);
    for (fra, tegn) in tekst.char_indices() {
        if er_usynlig(tegn) {
            continue;
        }
        let til = fra + tegn.len_utf8();
        match siffer(tegn) {
            Some(verdi) if i_gruppe => {
                if let Some(gruppe) = grupper.last_mut() {
                    gruppe.sifre.push(verdi);
                    gruppe.sted.end = til;
                }
            }
            Some(verdi) => {
                let henger_sammen = skille.is_some_and(|antall| antall <= LENGSTE_SKILLE);
                grupper.push(Gruppe { sifre: vec![verdi], sted: fra..til, henger_sammen });
                (i_gruppe, skille) = (true, Some(0));
            }
            None => {
                i_gruppe = false;
                skille = skille.filter(|_| er_skille(tegn)).map(|antall| antall + 1);
            }
        }
    }
    grupper
}

/// Tries the groups from the first on as one number divided in that way.
fn proev(grupper: &[Gruppe], deling: &[usize]) -> Option<Range<usize>> {
    let valgt = grupper.get(..deling.len())?;
    let passer = valgt.iter().zip(deling).all(|(gruppe, lengde)| gruppe.sifre.len() == *lengde);
    let henger = valgt.iter().skip(1).all(|gruppe| gruppe.henger_sammen);
    let sifre: Vec<u32> = valgt.iter().flat_map(|gruppe| gruppe.sifre.iter().copied()).collect();
    let sted = valgt.first()?.sted.start..valgt.last()?.sted.end;
    (passer && henger && er_personnummer(&sifre)).then_some(sted)
}

/// Tries an unbroken group as a number that has lost its leading zero.
fn proev_med_null(gruppe: &Gruppe) -> Option<Range<usize>> {
    let sifre: Vec<u32> = std::iter::once(0).chain(gruppe.sifre.iter().copied()).collect();
    let passer = gruppe.sifre.len() == UTEN_NULL && er_personnummer(&sifre);
    passer.then(|| gruppe.sted.clone())
}

fn er_personnummer(sifre: &[u32]) -> bool {
    const VEKTER_1: [u32; 10] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
    const VEKTER_2: [u32; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
    let rest = |vekter: &[u32]| vekter.iter().zip(sifre).map(|(v, s)| v * s).sum::<u32>() % 11;
    rest(&VEKTER_1) == 0 && rest(&VEKTER_2) == 0 && har_mulig_form(sifre)
}

/// A possible date after the additions of the series, or a felles hjelpenummer, which has no date.
fn har_mulig_form(sifre: &[u32]) -> bool {
    let &[d1, d2, m1, m2, a1, a2, ..] = sifre else { return false };
    if d1 >= 8 {
        return true;
    }
    let dag = d1 * 10 + d2;
    let dag = if dag > 40 { dag - 40 } else { dag };
    let (maaned, aar) = (m1 * 10 + m2, a1 * 10 + a2);
    MAANEDSTILLEGG
        .iter()
        .filter_map(|tillegg| maaned.checked_sub(*tillegg))
        .any(|maaned| (1..=dager_i(maaned, aar)).contains(&dag))
}

/// Days in the month; the century is not known, so every fourth year has a 29 February.
fn dager_i(maaned: u32, aar: u32) -> u32 {
    match maaned {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if aar.is_multiple_of(4) => 29,
        2 => 28,
        _ => 0,
    }
}

/// The value of a digit, full-width digits included.
fn siffer(tegn: char) -> Option<u32> {
    match tegn {
        '0'..='9' => tegn.to_digit(10),
        '\u{ff10}'..='\u{ff19}' => Some(u32::from(tegn) - 0xff10),
        _ => None,
    }
}

/// Signs people put between the parts of a number.
fn er_skille(tegn: char) -> bool {
    tegn.is_whitespace()
        || matches!(tegn, '-' | '.' | '/' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ff0d}')
}

/// Signs that take no room on the screen.
fn er_usynlig(tegn: char) -> bool {
    matches!(tegn, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Invented numbers from the ends of their series.
    const GYLDIGE: [(&str, &str); 10] = [
        ("foedselsnummer", "25015104263"),
        ("skuddaarsdag", "29025204563"),
        ("D-nummer", "52098405968"),
        ("D-nummer, nye serier", "51100920984"),
        ("hjelpenummer", "26416200393"),
        ("felles hjelpenummer", "84304260857"),
        ("Tenor", "26895700605"),
        ("Tenor, D-nummer", "71835003412"),
        ("helsenett", "08715501687"),
        ("BOST", "03319000177"),
    ];

    fn check(tekst: &str, ventet: &[&str]) {
        let funn: Vec<&str> =
            finn_foedselsnummer(tekst).into_iter().filter_map(|sted| tekst.get(sted)).collect();
        assert_eq!(funn, ventet, "{tekst}");
    }

    #[test]
    fn every_series_is_found() {
        for (navn, nummer) in GYLDIGE {
            assert_eq!(finn_foedselsnummer(nummer).first(), Some(&(0..11)), "{navn}");
        }
    }

    #[test]
    fn numbers_of_another_form_are_left_alone() {
        let ugyldige = [
            "30029503350",  // no such day
            "22115706058",  // second control digit
            "24097203934",  // first control digit
            "12167905151",  // no such month
            "250151042631", // twelve digits
            "2501510426",   // ten digits, and no number with a zero in front either
            "871550168",    // nine digits
            "2656.46.82283",
            "2024-104-0001",
        ];
        for tekst in ugyldige {
            check(tekst, &[]);
        }
    }

    #[test]
    fn a_number_that_has_lost_its_leading_zero_is_found() {
        check("8715501687", &["8715501687"]);
        check("nr. 3319000177, 2024", &["3319000177"]);
        check("8715501688", &[]);
        check("87155 01687", &[]);
    }

    #[test]
    fn the_rule_from_2032_is_not_used() {
        check("25128297750", &[]);
    }

    #[test]
    fn found_inside_text_and_however_it_is_divided() {
        check("Bruker 250151 04263 møtte.", &["250151 04263"]);
        check("nr250151-04263,", &["250151-04263"]);
        check("250151\u{a0}042\u{a0}63", &["250151\u{a0}042\u{a0}63"]);
        check("25.01.51 04263", &["25.01.51 04263"]);
        check("25015\u{200b}104263", &["25015\u{200b}104263"]);
        check("250151\r\n04263 og 26895700605", &["250151\r\n04263", "26895700605"]);
        check("250151     04263", &[]);
        check("250151 kr 04263", &[]);
    }
}
