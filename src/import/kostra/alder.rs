//! Age as a band, computed before birth date and fødselsnummer are dropped.
//!
//! Reporting year minus birth year, as Statistics Norway counts. Where the century is not certain
//! the age is not known. Neither the number nor the birth year leaves this file.

use crate::domene::Aldersgruppe;

/// Last five digits of numbers made up for persons without one; they say nothing about the century.
const OPPDIKTEDE: [&[u8]; 3] = [b"00100", b"00200", b"99999"];

/// The band of a person with that birth date (`ddMMyyyy`) and fødselsnummer.
pub(super) fn aldersgruppe(aar: i32, foedselsdato: &[u8], nummer: &[u8]) -> Aldersgruppe {
    let foedt = fra_dato(foedselsdato).or_else(|| fra_nummer(nummer));
    foedt.map_or(Aldersgruppe::Ukjent, |foedt| baand(aar - foedt))
}

/// Whether the control programme would ask about the age: under 18 or over 68.
pub(super) fn er_usannsynlig(aar: i32, foedselsdato: &[u8], nummer: &[u8]) -> bool {
    let foedt = fra_dato(foedselsdato).or_else(|| fra_nummer(nummer));
    foedt.is_some_and(|foedt| !(18..=68).contains(&(aar - foedt)))
}

fn baand(alder: i32) -> Aldersgruppe {
    match alder {
        0..=17 => Aldersgruppe::Under18,
        18..=24 => Aldersgruppe::F18_24,
        25..=29 => Aldersgruppe::F25_29,
        30..=39 => Aldersgruppe::F30_39,
        40..=49 => Aldersgruppe::F40_49,
        50..=59 => Aldersgruppe::F50_59,
        60..=66 => Aldersgruppe::F60_66,
        67..=120 => Aldersgruppe::Fra67,
        _ => Aldersgruppe::Ukjent,
    }
}

fn fra_dato(dato: &[u8]) -> Option<i32> {
    let [d1, d2, m1, m2, aar @ ..] = dato else { return None };
    er_dag([*d1, *d2, *m1, *m2])?;
    (aar.len() == 4).then(|| tall(aar))?.filter(|aar| *aar >= 1900)
}

/// The birth year of a fødselsnummer or D-number, also of the synthetic series with month + 80.
fn fra_nummer(nummer: &[u8]) -> Option<i32> {
    let [d1, d2, m1, m2, aar @ ..] = nummer else { return None };
    if nummer.len() != 11 || !nummer.iter().all(u8::is_ascii_digit) {
        return None;
    }
    if nummer.get(6..).is_some_and(|slutt| OPPDIKTEDE.contains(&slutt)) {
        return None;
    }
    let d1 = if *d1 > b'3' { *d1 - 4 } else { *d1 };
    let m1 = if *m1 >= b'8' { *m1 - 8 } else { *m1 };
    er_dag([d1, *d2, m1, *m2])?;
    let aarssiffer = tall(aar.get(..2)?)?;
    aarhundre(aarssiffer, tall(aar.get(2..5)?)?).map(|aarhundre| aarhundre + aarssiffer)
}

/// The century, by the three digits after the date.
fn aarhundre(aar: i32, serie: i32) -> Option<i32> {
    match serie {
        500..=999 if aar <= 39 => Some(2000),
        500..=749 if aar >= 54 => Some(1800),
        0..=499 | 900..=999 => Some(1900),
        _ => None,
    }
}

/// A possible day and month; 31 in a shorter month passes, as it does in the control programme.
fn er_dag(sifre: [u8; 4]) -> Option<()> {
    let [d1, d2, m1, m2] = sifre;
    let (dag, maaned) = (tall(&[d1, d2])?, tall(&[m1, m2])?);
    ((1..=31).contains(&dag) && (1..=12).contains(&maaned)).then_some(())
}

fn tall(sifre: &[u8]) -> Option<i32> {
    sifre.iter().try_fold(0, |sum: i32, b| {
        b.is_ascii_digit().then(|| sum.checked_mul(10)?.checked_add(i32::from(b - b'0')))?
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(dato: &str, nummer: &str, ventet: Aldersgruppe) {
        assert_eq!(aldersgruppe(2025, dato.as_bytes(), nummer.as_bytes()), ventet, "{dato}");
    }

    #[test]
    fn the_birth_date_goes_before_the_number() {
        check("03101986", "", Aldersgruppe::F30_39);
        check("01012007", "", Aldersgruppe::F18_24);
        check("01012008", "", Aldersgruppe::Under18);
        check("31121958", "", Aldersgruppe::Fra67);
        check("01011959", "", Aldersgruppe::F60_66);
        check("00000000", "", Aldersgruppe::Ukjent);
        check("01012031", "", Aldersgruppe::Ukjent);
        assert!(er_usannsynlig(2025, b"01012008", b"") && er_usannsynlig(2025, b"01011956", b""));
        assert!(!er_usannsynlig(2025, b"01011957", b"") && !er_usannsynlig(2025, b"00000000", b""));
    }

    #[test]
    fn the_century_follows_from_the_series() {
        // invented numbers, month + 80; only date and series are read
        check("", "01819010000", Aldersgruppe::F30_39);
        check("", "01810050000", Aldersgruppe::F25_29);
        check("", "01810090000", Aldersgruppe::F25_29);
        check("", "41819010000", Aldersgruppe::F30_39);
        check("", "01815080000", Aldersgruppe::Ukjent);
        check("", "01819000100", Aldersgruppe::Ukjent);
        check("", "0181901000", Aldersgruppe::Ukjent);
    }
}
