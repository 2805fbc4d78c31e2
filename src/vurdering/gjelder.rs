//! Which items apply to a case or an office, and the rule in words where one does not.

use chrono::NaiveDate;

use crate::domene::{Melding, Sak, Tilsynsart};
use crate::regelverk::{Kontrollpunkt, Nivaa, Sjekkliste};

/// Whether an item applies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gjelder {
    /// It applies.
    Ja,
    /// It does not, by this rule; the answer would be «ikke relevant».
    Nei(Melding),
}

/// Whether the item applies to the case in that kind of tilsyn.
///
/// Optional items apply where their group does; nobody has to answer them.
pub fn gjelder(punkt: &Kontrollpunkt, sak: &Sak, art: Tilsynsart) -> Gjelder {
    let nei = |noekkel: &str| Gjelder::Nei(Melding::new(noekkel));
    if punkt.nivaa == Nivaa::Kontor {
        return nei("gjelder-kontorpunkt");
    }
    if !er_med_i(punkt, art) {
        let noekkel =
            if punkt.kun_tilsyn { "gjelder-bare-tilsyn" } else { "gjelder-bare-egentilsyn" };
        return nei(noekkel);
    }
    if !punkt.gjelder.contains(&sak.utvalgsgruppe) {
        let melding = Melding::new("gjelder-gruppe").med("gruppe", sak.utvalgsgruppe.kode());
        return Gjelder::Nei(melding);
    }
    if punkt.krever_start && sak.start_faktisk.is_none() {
        return nei("gjelder-krever-start");
    }
    if !er_i_kraft(punkt, sak) {
        return nei("gjelder-ikke-i-kraft");
    }
    Gjelder::Ja
}

/// The items that apply to the case, in the order of the checklist.
pub fn punkter_for_sak<'a>(
    sjekkliste: &'a Sjekkliste,
    sak: &Sak,
    art: Tilsynsart,
) -> Vec<&'a Kontrollpunkt> {
    let punkter = sjekkliste.punkter.iter();
    punkter.filter(|punkt| gjelder_stille(punkt, sak, art)).collect()
}

/// The items that are answered once per office, in the order of the checklist.
pub fn punkter_for_kontor(sjekkliste: &Sjekkliste, art: Tilsynsart) -> Vec<&Kontrollpunkt> {
    let punkter = sjekkliste.punkter.iter();
    punkter.filter(|p| p.nivaa == Nivaa::Kontor && er_med_i(p, art)).collect()
}

/// The same rule as [`gjelder`] without its words, for counting over many cases.
pub(crate) fn gjelder_stille(punkt: &Kontrollpunkt, sak: &Sak, art: Tilsynsart) -> bool {
    punkt.nivaa == Nivaa::Sak
        && er_med_i(punkt, art)
        && punkt.gjelder.contains(&sak.utvalgsgruppe)
        && (!punkt.krever_start || sak.start_faktisk.is_some())
        && er_i_kraft(punkt, sak)
}

/// Whether the rule behind the item was in force when the case was decided; a case without any date
/// is taken to be of now.
fn er_i_kraft(punkt: &Kontrollpunkt, sak: &Sak) -> bool {
    punkt.gjelder_fra.is_none_or(|fra| sak.lovdato(NaiveDate::MAX) >= fra)
}

pub(super) fn er_med_i(punkt: &Kontrollpunkt, art: Tilsynsart) -> bool {
    match art {
        Tilsynsart::Tilsyn => !punkt.kun_egentilsyn,
        Tilsynsart::Egentilsyn => !punkt.kun_tilsyn,
    }
}

#[cfg(test)]
mod tests;
