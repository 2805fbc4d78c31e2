//! Computed facts that the inspector has put another result in the place of, with the reason.
//!
//! The number that was computed stands beside the one that was used, so that nobody takes the one
//! for the other.

use crate::domene::Overstyringspost;
use crate::i18n;
use crate::rapport::dokument::{Opphav, Tabell};
use crate::regelverk::Beregning;
use crate::vurdering::{self, Utfallskode};

use super::super::lovbruddsdel::uten_dager;
use super::super::underlag::Underlag;
use super::Bygger;

/// The mark of an overridden number, explained in the caption of its table.
pub(super) fn merket(ord: String, overstyrt: bool) -> String {
    if overstyrt { format!("{ord}*") } else { ord }
}

/// One row per overridden fact.
pub(super) fn tabell(u: &Underlag<'_>) -> Tabell {
    let rader = u.tilsyn.overstyrt.iter().filter_map(|((sak, kode), post)| {
        let kilder = [Opphav::Overstyring(sak.clone(), kode.clone())];
        let [regnet, brukt] = resultater(u, sak, kode, post)?;
        Some(vec![
            u.merk(sak.as_str(), kilder),
            format!("{kode} {}", u.navn("gui-beregning", kode)),
            regnet,
            brukt,
            uten_dager(&post.overstyring.grunn),
        ])
    });
    Bygger::new(u, "overstyrt")
        .ord("sak", 12.0)
        .ord("beregning", 24.0)
        .ord("regnet-ut", 18.0)
        .ord("lagt-til-grunn", 18.0)
        .ord("grunn", 28.0)
        .rader(rader)
}

/// What was computed, and what the inspector has put in its place.
fn resultater(
    u: &Underlag<'_>,
    sak: &crate::domene::SakId,
    kode: &str,
    post: &Overstyringspost,
) -> Option<[String; 2]> {
    let sak = u.tilsyn.sak_som_teller(sak)?;
    let stikkdato = u.grunnlag().stikkdato;
    let regnet = vurdering::beregn_en(Beregning::fra_kode(kode)?, sak, stikkdato, u.regelverk);
    let brukt = Utfallskode::fra_kode(&post.overstyring.utfall)?;
    Some([i_ord(u, regnet.utfall, regnet.dager), i_ord(u, brukt, post.overstyring.dager)])
}

fn i_ord(u: &Underlag<'_>, utfall: Utfallskode, dager: Option<i64>) -> String {
    let ord = u.navn("utfallskode", utfall.kode());
    match dager {
        Some(dager) => format!("{ord}: {}", i18n::tall(dager)),
        None => ord,
    }
}
