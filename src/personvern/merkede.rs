//! Marks that mix letters and digits: plates of cars, idents of caseworkers, international accounts.

use super::kandidat::Kandidat;
use super::kontekst::etikett_foer;
use super::kontrollsiffer as kontroll;
use super::oppdeling::{Form, Ledd, Oppdelt};
use super::ordbok;
use super::tegn::{Klasse, er_bokstav, klasse};
use crate::domene::Opplysningsart as Art;

/// Two letters that stand before digits for other reasons than a car.
const IKKE_SKILT: [&[u8]; 16] = [
    b"NS", b"EN", b"SN", b"AS", b"SA", b"KL", b"NR", b"KR", b"RT", b"EU", b"FN", b"US", b"UK",
    b"PS", b"HK", b"PT",
];

/// Countries and the length of their account numbers.
const IBAN: [(&[u8], usize); 36] = [
    (b"NO", 15),
    (b"SE", 24),
    (b"DK", 18),
    (b"FI", 18),
    (b"IS", 26),
    (b"PL", 28),
    (b"UA", 29),
    (b"LT", 20),
    (b"LV", 21),
    (b"EE", 20),
    (b"DE", 22),
    (b"NL", 18),
    (b"BE", 16),
    (b"FR", 27),
    (b"ES", 24),
    (b"PT", 25),
    (b"IT", 27),
    (b"GB", 22),
    (b"IE", 22),
    (b"CH", 21),
    (b"AT", 20),
    (b"CZ", 24),
    (b"SK", 24),
    (b"HU", 28),
    (b"RO", 24),
    (b"BG", 22),
    (b"GR", 27),
    (b"HR", 21),
    (b"SI", 19),
    (b"RS", 22),
    (b"BA", 20),
    (b"XK", 20),
    (b"AL", 28),
    (b"TR", 26),
    (b"PK", 24),
    (b"JO", 30),
];

/// Proposes plates, idents and international accounts.
pub(super) fn finn(tekst: &Oppdelt<'_>, ut: &mut Vec<Kandidat>) {
    for nr in tekst.tall.iter().filter_map(|nr| nr.checked_sub(1)) {
        let (Some(ledd), Some(neste)) = (tekst.ledd(nr), tekst.ledd(nr + 1)) else { continue };
        if ledd.lengde() > 2 || ledd.er_tall() {
            continue;
        }
        if ledd.har(ordbok::PREPOSISJON | ordbok::HJELPEVERB) && ledd.form == Form::Liten {
            continue;
        }
        if ledd.lengde() == 1 {
            ut.extend(ident(tekst, nr, ledd, neste));
        } else {
            ut.extend(iban(tekst, ledd).or_else(|| skilt(tekst, nr, ledd, neste)));
        }
    }
}

/// A letter and six digits.
fn ident(tekst: &Oppdelt<'_>, nr: usize, bokstav: &Ledd, sifre: &Ledd) -> Option<Kandidat> {
    // «endret av Z 991234»
    let delt = tekst.mellomrom(nr + 1) == b" "
        && bokstav.form == Form::Initial
        && nr
            .checked_sub(1)
            .and_then(|n| tekst.ledd(n))
            .is_some_and(|l| tekst.ord(l) == b"av" || l.har(ordbok::M_NAVIDENT | ordbok::ROLLE));
    let inntil = (sifre.fra == bokstav.til || delt) && sifre.lengde() == 6;
    let foer = tekst.byte_foer(bokstav.fra);
    let loest = !matches!(foer, b'-' | b'_' | b'/' | b'.') && klasse(foer) != Klasse::Siffer;
    let annet = etikett_foer(tekst, nr) & (ordbok::ANNET | ordbok::BELOEP) != 0
        && !super::kontekst::har_naer(tekst, nr, (3, 3), ordbok::M_NAVIDENT | ordbok::ROLLE);
    (inntil && loest && er_slutt(tekst, sifre.til) && !annet).then_some(Kandidat {
        fra: bokstav.fra,
        til: sifre.til,
        art: Art::Navident,
        vekt: 65,
    })
}

/// Nothing that belongs to the mark follows.
fn er_slutt(tekst: &Oppdelt<'_>, til: usize) -> bool {
    let (b, etter) = (tekst.byte(til), tekst.byte(til + 1));
    let deles =
        matches!(b, b'-' | b'/' | b'_') && (klasse(etter) == Klasse::Siffer || er_bokstav(etter));
    !er_bokstav(b) && klasse(b) != Klasse::Siffer && !deles
}

/// Two letters and four or five digits.
fn skilt(tekst: &Oppdelt<'_>, nr: usize, ledd: &Ledd, sifre: &Ledd) -> Option<Kandidat> {
    let bokstaver = tekst.ord(ledd);
    let skille = tekst.mellomrom(nr + 1);
    let ren = bokstaver
        .iter()
        .all(|b| b.is_ascii_alphabetic() && !b"IMOQWG".contains(&b.to_ascii_uppercase()));
    let (siste, delt) = siste_sifre(tekst, nr + 1, sifre);
    let formen = ren
        && matches!(siste.til - sifre.fra - usize::from(delt), 4 | 5)
        && matches!(skille, b"" | b" " | b"-" | b"\n")
        && tekst.byte(sifre.fra) != b'0'
        && er_slutt(tekst, siste.til)
        && !matches!(tekst.byte_foer(ledd.fra), b'-' | b'_' | b'/' | b'.' | b'@');
    if !formen {
        return None;
    }
    let merke = etikett_foer(tekst, nr);
    let om_bil = merke & ordbok::M_BIL != 0;
    let annet = merke & (ordbok::ANNET | ordbok::BELOEP) != 0;
    let aar =
        sifre.lengde() == 4 && matches!(tekst.stykke(sifre.fra, sifre.fra + 2), b"19" | b"20");
    let tydelig =
        !delt && ledd.form == Form::Versaler && !annet && !aar && !IKKE_SKILT.contains(&bokstaver);
    (om_bil || tydelig).then_some(Kandidat {
        fra: ledd.fra,
        til: siste.til,
        art: Art::Bilskilt,
        vekt: 65,
    })
}

/// «PR 20 123»: the last digits of a mark, and whether they stand in two groups.
fn siste_sifre<'a>(tekst: &'a Oppdelt<'_>, nr: usize, sifre: &'a Ledd) -> (&'a Ledd, bool) {
    let neste = tekst.ledd(nr + 1).filter(|l| {
        l.er_tall() && l.lengde() == 3 && sifre.lengde() == 2 && tekst.mellomrom(nr + 1) == b" "
    });
    neste.map_or((sifre, false), |l| (l, true))
}

/// Country, control digits and account; spaces may stand between.
fn iban(tekst: &Oppdelt<'_>, ledd: &Ledd) -> Option<Kandidat> {
    let neste = tekst.byte(ledd.til);
    if !neste.is_ascii_digit() && neste != b' ' {
        return None;
    }
    let land = tekst.ord(ledd);
    let (land, lengde) = IBAN.iter().find(|(kode, _)| land.eq_ignore_ascii_case(kode))?;
    let mut tegn = Vec::with_capacity(*lengde);
    let mut her = ledd.fra;
    while tegn.len() < *lengde {
        match tekst.byte(her) {
            b if b.is_ascii_alphanumeric() => tegn.push(b.to_ascii_uppercase()),
            b' ' | b'-' | b'.' | b'\n' if tekst.byte(her + 1).is_ascii_alphanumeric() => {}
            _ => return None,
        }
        her += 1;
    }
    let slutt = !tekst.byte(her).is_ascii_alphanumeric();
    let norsk = *land != b"NO" || {
        let sifre: Vec<u8> = tegn.iter().skip(4).map(|b| b.wrapping_sub(b'0')).collect();
        kontroll::er_konto(&sifre)
    };
    (slutt && norsk && kontroll::iban_rest(&tegn) == Some(1)).then_some(Kandidat {
        fra: ledd.fra,
        til: her,
        art: Art::Iban,
        vekt: 100,
    })
}
