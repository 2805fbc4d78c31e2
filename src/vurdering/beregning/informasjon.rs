//! K19 first information about KVP against the application (stl § 17).
//!
//! The law sets no limit. That nothing is recorded is not that nobody informed: the inspector
//! answers «ikke dokumentert» after having looked.

use crate::domene::{Dato, Informasjon, Informasjonskanal};
use crate::regelverk::Beregning;

use super::super::beregnet::Utfallskode;
use super::super::regnestykke::{Regnestykke, Setning};
use super::kontekst::{Kontekst, har_ikke_soekt};
use super::presisjon::med_presisjon;

/// K19, with the first active information beside it where that is another one.
pub(super) fn k19(k: &Kontekst<'_>) -> Regnestykke {
    let Some(foerste) = foerste(&k.sak.informasjon, |_| true) else {
        return Regnestykke::kan_ikke(Beregning::K19, Setning::new("fakta-k19-ingen"));
    };
    let Some(soeknad) = k.soeknad() else {
        return if har_ikke_soekt(k.sak) {
            uten_soeknad(foerste)
        } else {
            k.uten_soeknad(Beregning::K19)
        };
    };
    let beregnet = med_presisjon([foerste, soeknad.dato], |[informert, mottatt]| {
        let dager = (mottatt - informert).num_days();
        let (utfall, noekkel) = if dager >= 0 {
            (Utfallskode::InformertFoer, "fakta-k19-foer")
        } else {
            (Utfallskode::InformertEtter, "fakta-k19-etter")
        };
        let setning = Setning::new(noekkel)
            .med("kilde", soeknad.kilde())
            .med("informert", informert)
            .med("mottatt", mottatt);
        Regnestykke::new(Beregning::K19, utfall, setning).med_dager(dager.abs())
    });
    let aktiv = foerste_aktive(&k.sak.informasjon).filter(|aktiv| *aktiv != foerste);
    match aktiv.and_then(Dato::som_dag) {
        Some(dag) => beregnet.med_tillegg(Setning::new("fakta-k19-aktiv").med("informert", dag)),
        None => beregnet,
    }
}

fn uten_soeknad(informert: Dato) -> Regnestykke {
    let setning = match informert.som_dag() {
        Some(dag) => Setning::new("fakta-k19-uten-soeknad").med("informert", dag),
        None => Setning::new("fakta-k19-uten-soeknad-maaned"),
    };
    Regnestykke::new(Beregning::K19, Utfallskode::InformertUtenSoeknad, setning)
}

/// Active information is a talk with the person; the other channels the person has to find.
fn foerste_aktive(informasjon: &[Informasjon]) -> Option<Dato> {
    foerste(informasjon, |i| i.kanal == Some(Informasjonskanal::Samtale))
}

fn foerste(informasjon: &[Informasjon], er_slik: impl Fn(&Informasjon) -> bool) -> Option<Dato> {
    let slike = informasjon.iter().filter(|i| er_slik(i));
    slike.map(|i| i.dato).min_by_key(|d| d.tidligst())
}
