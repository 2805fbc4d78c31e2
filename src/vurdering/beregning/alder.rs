//! K18 age band at application against the limits of stl § 29 first ledd.
//!
//! Only the band is known, never a birth date: a band that a limit cuts through gives no result.

use crate::domene::Aldersgruppe;
use crate::regelverk::{Beregning, Grensenavn};

use super::super::beregnet::Utfallskode;
use super::super::regnestykke::{Regnestykke, Setning};
use super::kontekst::{Kontekst, ingen_grense};

/// K18. Whether the upper limit is to or through its year must be confirmed, so a band that can
/// hold that year gives no result.
pub(super) fn k18(k: &Kontekst<'_>) -> Regnestykke {
    if k.soeknad().is_none() {
        return k.uten_soeknad(Beregning::K18);
    }
    let (Some(fra), Some(til)) = (k.grense(Grensenavn::AlderFra), k.grense(Grensenavn::AlderTil))
    else {
        return ingen_grense(Beregning::K18);
    };
    let Some((yngst, eldst)) = spenn(k.sak.aldersgruppe) else {
        return Regnestykke::mangler(Beregning::K18, "alder");
    };
    let innenfor = yngst >= fra.verdi && eldst.is_some_and(|eldst| eldst < til.verdi);
    let utenfor = eldst.is_some_and(|eldst| eldst < fra.verdi) || yngst > til.verdi;
    let (utfall, noekkel) = match (innenfor, utenfor) {
        (true, _) => (Utfallskode::Innenfor, "fakta-k18-innenfor"),
        (false, true) => (Utfallskode::Utenfor, "fakta-k18-utenfor"),
        (false, false) => (Utfallskode::KanIkkeBeregnes, "fakta-k18-grenseaar"),
    };
    let gruppe = ord(k.sak.aldersgruppe);
    let setning = Setning::new(noekkel)
        .med("gruppe", gruppe)
        .med("fra", i64::from(fra.verdi))
        .med("til", i64::from(til.verdi));
    Regnestykke::new(Beregning::K18, utfall, setning)
        .med_bekreftes(&fra.maa_bekreftes)
        .med_bekreftes(&til.maa_bekreftes)
}

/// Youngest and oldest age in the band; no oldest where the band is open.
fn spenn(gruppe: Aldersgruppe) -> Option<(u32, Option<u32>)> {
    match gruppe {
        Aldersgruppe::Under18 => Some((0, Some(17))),
        Aldersgruppe::F18_24 => Some((18, Some(24))),
        Aldersgruppe::F25_29 => Some((25, Some(29))),
        Aldersgruppe::F18_29 => Some((18, Some(29))),
        Aldersgruppe::F30_39 => Some((30, Some(39))),
        Aldersgruppe::F40_49 => Some((40, Some(49))),
        Aldersgruppe::F30_49 => Some((30, Some(49))),
        Aldersgruppe::F50_59 => Some((50, Some(59))),
        Aldersgruppe::F60_66 => Some((60, Some(66))),
        Aldersgruppe::F50_66 => Some((50, Some(66))),
        Aldersgruppe::Fra67 => Some((67, None)),
        Aldersgruppe::Ukjent => None,
    }
}

/// Picks the words of the band; a name in the text files cannot begin with a digit.
fn ord(gruppe: Aldersgruppe) -> &'static str {
    match gruppe {
        Aldersgruppe::Under18 => "alder-under-18",
        Aldersgruppe::F18_24 => "alder-18-24",
        Aldersgruppe::F25_29 => "alder-25-29",
        Aldersgruppe::F18_29 => "alder-18-29",
        Aldersgruppe::F30_39 => "alder-30-39",
        Aldersgruppe::F40_49 => "alder-40-49",
        Aldersgruppe::F30_49 => "alder-30-49",
        Aldersgruppe::F50_59 => "alder-50-59",
        Aldersgruppe::F60_66 => "alder-60-66",
        Aldersgruppe::F50_66 => "alder-50-66",
        Aldersgruppe::Fra67 => "alder-fra-67",
        Aldersgruppe::Ukjent => "alder-ukjent",
    }
}
