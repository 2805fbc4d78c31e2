//! What differs between two editions of a case, and what is decided on a case that a new edition of
//! its file no longer has.

use serde::{Deserialize, Serialize};

use super::navngitt::navngitt;
use super::sak::Sak;

navngitt! {
    /// What the inspector decides on a case that the new edition of its file no longer has.
    Borteavgjoerelse {
        /// It stays in the sample and its answers count.
        Behold = "behold",
        /// It leaves the sample; case and answers stay in the log.
        Utelat = "utelat",
    }
}

/// A case that the new edition of its file no longer has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Borte {
    /// Why it is marked, the name of the file that lacks it as a rule.
    pub grunn: String,
    /// What the inspector has decided, with the reason; until then its answers do not count.
    pub avgjort: Option<(Borteavgjoerelse, String)>,
}

macro_rules! ulike {
    ($gammel:expr, $ny:expr; $($felt:ident),+ $(,)?) => {{
        // Taken apart, so that a field that comes later cannot be forgotten. Id and remarks are no
        // facts: lines and columns change with the file.
        let Sak { id: _, datakvalitet: _, $($felt: _),+ } = $gammel;
        let alle = [$((stringify!($felt), $gammel.$felt == $ny.$felt)),+];
        alle.into_iter().filter(|(_, like)| !like).map(|(felt, _)| felt).collect()
    }};
}

impl Sak {
    /// The fields in which another edition of the case differs, by their names in the sample.
    pub fn ulike_felt(&self, ny: &Self) -> Vec<&'static str> {
        ulike!(self, ny;
            kontor, utvalgsgruppe, kommune_nr, bydel, aldersgruppe, kjent_siden, langtidsmottaker,
            informasjon, soeknad_mottatt, soeknad_registrert, soeknad_form, foreloepig_svar,
            aev_dato, innsatsbehov, vedtak, foerste_kvp_aktivitet, start_faktisk, ventegrunn,
            trukket, permisjon, avbrudd, avslutning, klage, aktiviteter, kontakt,
            fra_annen_kommune, datoer_forskjoevet, regelverksdato,
        )
    }
}

#[cfg(test)]
mod tests {
    use thin_vec::thin_vec;

    use super::*;
    use crate::domene::{Filsted, KontorId, Merknad, Merknadskode, SakId, Utvalgsgruppe};

    #[test]
    fn remarks_are_no_facts() {
        let gammel = Sak::new(SakId::new("A-1"), KontorId::new("Nav Øst"), Utvalgsgruppe::Avslag);
        let mut ny = gammel.clone();
        let kode = Merknadskode::UleseligDato;
        ny.datakvalitet = thin_vec![Merknad { kode, sted: Filsted::default() }];
        assert_eq!(gammel.ulike_felt(&ny), Vec::<&str>::new());
        ny.utvalgsgruppe = Utvalgsgruppe::Innvilget;
        ny.datoer_forskjoevet = true;
        assert_eq!(gammel.ulike_felt(&ny), ["utvalgsgruppe", "datoer_forskjoevet"]);
    }
}
