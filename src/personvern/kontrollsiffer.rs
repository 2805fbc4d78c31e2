//! Whether a row of digits has the form and the control digits of an identifier.
//!
//! Strict: the digits and nothing else. Who issued the number, or whether it is in use, is not asked.

/// What is added to the month in the series that share the form: none, BOST, hjelpenummer and Nav's
/// synthetic, Norsk helsenett, Tenor.
const MAANEDSTILLEGG: [u32; 5] = [0, 20, 40, 65, 80];

/// Fødselsnummer and the numbers of the same form, by today's rule and the one from 2032.
pub(super) fn er_personnummer(sifre: &[u8]) -> bool {
    const VEKTER_1: [u32; 10] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
    const VEKTER_2: [u32; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
    if sifre.len() != 11 || !vektet(sifre, &VEKTER_2).is_multiple_of(11) {
        return false;
    }
    let rest = vektet(sifre, &VEKTER_1) % 11;
    match sifre {
        // felles hjelpenummer has no date, and keeps today's rule
        [8 | 9, ..] => rest == 0,
        _ => rest <= 3 && er_dato_i_personnummer(sifre),
    }
}

/// The same by today's rule alone.
pub(super) fn er_personnummer_i_dag(sifre: &[u8]) -> bool {
    const VEKTER_1: [u32; 10] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
    er_personnummer(sifre) && vektet(sifre, &VEKTER_1).is_multiple_of(11)
}

/// Whether the first six digits are a date, in one of the series.
pub(super) fn er_dato_i_personnummer(sifre: &[u8]) -> bool {
    let (Some(dag), Some(maaned), Some(aar)) = (to(sifre, 0), to(sifre, 2), to(sifre, 4)) else {
        return false;
    };
    let dag = if dag > 40 { dag - 40 } else { dag };
    MAANEDSTILLEGG
        .iter()
        .filter_map(|tillegg| maaned.checked_sub(*tillegg))
        .any(|maaned| (1..=dager_i(maaned, aar)).contains(&dag))
}

/// Days in the month; the century is not known, so every fourth year has a 29 February.
pub(super) fn dager_i(maaned: u32, aar: u32) -> u32 {
    match maaned {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if aar.is_multiple_of(4) => 29,
        2 => 28,
        _ => 0,
    }
}

/// UDI's number: year, six digits, and the weighted sum as two digits.
pub(super) fn er_duf(sifre: &[u8]) -> bool {
    const VEKTER: [u32; 10] = [4, 6, 3, 2, 4, 6, 3, 2, 7, 5];
    er_duf_form(sifre) && to(sifre, 10) == Some(vektet(sifre, &VEKTER) % 11)
}

/// Twelve digits that begin with a year.
pub(super) fn er_duf_form(sifre: &[u8]) -> bool {
    sifre.len() == 12 && matches!(to(sifre, 0), Some(19 | 20))
}

/// Bank account.
pub(super) fn er_konto(sifre: &[u8]) -> bool {
    const VEKTER: [u32; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
    sifre.len() == 11 && vektet(sifre, &VEKTER).is_multiple_of(11)
}

/// Organisation number.
pub(super) fn er_orgnr(sifre: &[u8]) -> bool {
    const VEKTER: [u32; 9] = [3, 2, 7, 6, 5, 4, 3, 2, 1];
    sifre.len() == 9 && matches!(sifre, [8 | 9, ..]) && vektet(sifre, &VEKTER).is_multiple_of(11)
}

/// Payment reference: modulus 10 or modulus 11 over 4 to 25 digits.
pub(super) fn er_kid(sifre: &[u8]) -> bool {
    (4..=25).contains(&sifre.len()) && (er_mod10(sifre) || kid_rest(sifre) == 0)
}

/// A KID whose control digit is 10, written as a hyphen after these digits.
pub(super) fn er_kid_med_strek(sifre: &[u8]) -> bool {
    let sum = vekter_fra_hoeyre(sifre);
    (3..=24).contains(&sifre.len()) && sum % 11 == 1
}

fn er_mod10(sifre: &[u8]) -> bool {
    let dobles = |(nr, s): (usize, &u8)| {
        let verdi = u32::from(*s) * if nr % 2 == 1 { 2 } else { 1 };
        verdi / 10 + verdi % 10
    };
    sifre.iter().rev().enumerate().map(dobles).sum::<u32>().is_multiple_of(10)
}

fn kid_rest(sifre: &[u8]) -> u32 {
    let Some((siste, resten)) = sifre.split_last() else { return 1 };
    (vekter_fra_hoeyre(resten) + u32::from(*siste)) % 11
}

/// Weights 2 to 7 from the right.
fn vekter_fra_hoeyre(sifre: &[u8]) -> u32 {
    let vekter = (2..=7).cycle();
    sifre.iter().rev().zip(vekter).map(|(s, v)| u32::from(*s) * v).sum()
}

/// The remainder of an international account number modulo 97; a right one gives 1.
pub(super) fn iban_rest(tegn: &[u8]) -> Option<u32> {
    let (hode, konto) = tegn.split_at_checked(4)?;
    konto.iter().chain(hode).try_fold(0_u32, |rest, b| match b {
        b'0'..=b'9' => Some((rest * 10 + u32::from(b - b'0')) % 97),
        b'A'..=b'Z' => Some((rest * 100 + u32::from(b - b'A') + 10) % 97),
        _ => None,
    })
}

/// Thirteen digits of a bar code.
pub(super) fn er_strekkode(sifre: &[u8]) -> bool {
    let vekter = [1, 3].into_iter().cycle();
    let sum: u32 = sifre.iter().zip(vekter).map(|(s, v)| u32::from(*s) * v).sum();
    sifre.len() == 13 && sum.is_multiple_of(10)
}

fn vektet(sifre: &[u8], vekter: &[u32]) -> u32 {
    sifre.iter().zip(vekter).map(|(s, v)| u32::from(*s) * v).sum()
}

/// Two digits as a number.
pub(super) fn to(sifre: &[u8], fra: usize) -> Option<u32> {
    let par = sifre.get(fra..fra + 2)?;
    Some(par.iter().fold(0, |tall, s| tall * 10 + u32::from(*s)))
}
