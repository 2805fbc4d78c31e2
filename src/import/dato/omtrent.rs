//! Dates with words beside them: `ca. 5.1.2024`, `05.01.2024 (brev)`, `primo januar 2024`.
//!
//! The caller says that the words were left out. A word that makes the day uncertain leaves no more
//! than a month to be read.

use crate::domene::Dato;

use super::{Epoke, Lestdato, fra_maaned, sikker};

/// Words that say «about».
const OMTRENT: [&str; 7] = ["ca", "cirka", "omtrent", "omkring", "rundt", "ca.", "omkr."];

/// Parts of a month.
const DEL_AV_MAANED: [&str; 8] =
    ["primo", "medio", "ultimo", "tidlig", "tidleg", "midten", "slutten", "starten"];

/// Words between such a part and its month.
const MELLOM: [&str; 2] = ["i", "av"];

/// The date in the text.
pub(super) fn les(tekst: &str, epoke: Epoke) -> Option<Lestdato> {
    if let Some(dato) = maaned_i_tall(tekst.trim()) {
        return Some(dato.into());
    }
    let uten = crate::import::ord::uten_parentes(tekst);
    let uten = if uten.trim().is_empty() { tekst.replace(['(', ')'], "") } else { uten };
    let uten = uten.trim().trim_end_matches(['?', '*', ' ']);
    let (foerste, rest) = uten.split_once(' ').unwrap_or((uten, ""));
    let ord = foerste.to_lowercase();
    if OMTRENT.contains(&ord.as_str()) {
        return sikker(rest, epoke);
    }
    if DEL_AV_MAANED.contains(&ord.as_str()) {
        let rest = rest.trim_start();
        let uten_ord = MELLOM.iter().find_map(|ord| rest.strip_prefix(ord)?.strip_prefix(' '));
        return sikker(uten_ord.unwrap_or(rest), epoke)
            .filter(|lest| lest.dato.som_dag().is_none());
    }
    if uten.len() < tekst.trim().len() { sikker(uten, epoke) } else { None }
}

/// `1/24` and `202401`, where no day and month can be meant.
fn maaned_i_tall(tekst: &str) -> Option<Dato> {
    let er_sifre = |del: &str| !del.is_empty() && del.bytes().all(|b| b.is_ascii_digit());
    if let Some((maaned, aar)) = tekst.split_once('/') {
        let passer = er_sifre(maaned) && er_sifre(aar) && maaned.len() <= 2 && aar.len() == 2;
        let aar: u32 = aar.parse().ok().filter(|aar| passer && *aar > 12)?;
        return fra_maaned(2000 + aar, maaned.parse().ok()?);
    }
    let (aar, maaned) =
        tekst.split_at_checked(4).filter(|_| tekst.len() == 6 && er_sifre(tekst))?;
    // As day, month and year it would have a month past the twelfth.
    let annen: u32 = aar.get(2..)?.parse().ok()?;
    if annen <= 12 { None } else { fra_maaned(aar.parse().ok()?, maaned.parse().ok()?) }
}
