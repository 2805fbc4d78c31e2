//! A written list of places that are harmless, for the command line.

use serde::{Deserialize, Serialize};

use crate::app::AppError;
use crate::domene::{Filsted, Opplysningsart};
use crate::import::Funn;

use super::Karantene;

/// One place somebody has looked at and found harmless. What is left out fits every place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Harmloes {
    /// Sheet of a workbook.
    #[serde(default)]
    pub ark: Option<String>,
    /// Line or row.
    pub linje: u64,
    /// Heading of the column.
    #[serde(default)]
    pub kolonne: Option<String>,
    /// Kind of information, by its outward name.
    #[serde(default)]
    pub art: Option<String>,
    /// Why it is harmless.
    pub grunn: String,
}

impl Harmloes {
    fn gjelder(&self, funn: &Funn) -> bool {
        let Filsted { ark, linje, kolonnenavn, .. } = &funn.sted;
        let passer = |oensket: &Option<String>, har: &Option<String>| {
            oensket.as_ref().is_none_or(|oensket| har.as_ref() == Some(oensket))
        };
        *linje == Some(self.linje)
            && passer(&self.ark, ark)
            && passer(&self.kolonne, kolonnenavn)
            && self.art.as_deref().is_none_or(|art| Opplysningsart::fra_kode(art) == Some(funn.art))
    }
}

impl Karantene {
    /// Keeps what the list calls harmless; gives back the entries that fit no hit, from 0.
    pub fn behold_listede(&mut self, liste: &[Harmloes]) -> Result<Vec<usize>, AppError> {
        let mut uten_treff = Vec::new();
        for (plass, post) in liste.iter().enumerate() {
            let treff = self.treff().enumerate().filter(|(_, (funn, _))| post.gjelder(funn));
            let treff: Vec<usize> = treff.map(|(nr, _)| nr).collect();
            if treff.is_empty() {
                uten_treff.push(plass);
            }
            for nr in treff {
                self.behold(nr, &post.grunn)?;
            }
        }
        Ok(uten_treff)
    }
}
