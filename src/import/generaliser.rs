//! Ages in wider bands and dates as months, chosen per column when a sample is taken in.
//!
//! Happens before anything is stored; what was done is recorded with the import. Must never make a
//! date more exact than it was.

use std::collections::BTreeSet;

use crate::domene::{Generalisering, Sak};

/// Makes the chosen columns coarser in every case; gives back those that changed something, in order.
pub fn generaliser(saker: &mut [Sak], valgte: &BTreeSet<Generalisering>) -> Vec<Generalisering> {
    let mut virket = Vec::new();
    for valg in valgte {
        let mut endret = false;
        for sak in saker.iter_mut().filter(|sak| valg.virker(sak)) {
            valg.anvend(sak);
            endret = true;
        }
        if endret {
            virket.push(*valg);
        }
    }
    virket
}

/// What could be made coarser in these cases.
pub fn mulige_generaliseringer(saker: &[Sak]) -> Vec<Generalisering> {
    Generalisering::alle().filter(|valg| saker.iter().any(|sak| valg.virker(sak))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domene::{Aldersgruppe, Dato, Datokolonne, KontorId, SakId, Utvalgsgruppe};

    #[test]
    fn only_the_chosen_columns_change_and_only_those_that_did_are_told() {
        let mut sak = Sak::new(SakId::new("A-1"), KontorId::new("Øst"), Utvalgsgruppe::Innvilget);
        sak.aldersgruppe = Aldersgruppe::F25_29;
        sak.soeknad_mottatt = chrono::NaiveDate::from_ymd_opt(2024, 5, 17).map(Dato::dag);
        sak.start_faktisk = sak.soeknad_mottatt;
        let mut saker = vec![sak];
        let soeknad = Generalisering::TilMaaned(Datokolonne::SoeknadMottatt);
        let start = Generalisering::TilMaaned(Datokolonne::StartFaktisk);
        assert_eq!(mulige_generaliseringer(&saker), [Generalisering::BredereAlder, soeknad, start]);

        let klage = Generalisering::TilMaaned(Datokolonne::Klage);
        let virket = generaliser(&mut saker, &BTreeSet::from([soeknad, klage]));
        assert_eq!(virket, [soeknad]);
        assert_eq!(saker[0].soeknad_mottatt.unwrap().to_string(), "2024-05");
        assert_eq!(saker[0].start_faktisk.unwrap().to_string(), "2024-05-17");
        assert_eq!(saker[0].aldersgruppe, Aldersgruppe::F25_29);
        assert_eq!(mulige_generaliseringer(&saker), [Generalisering::BredereAlder, start]);
    }
}
