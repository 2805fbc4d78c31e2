//! The user's choice of columns, kept for the next file of the same shape from the same kommune.
//!
//! One RON file for each kommune and set of headings, in the user's configuration folder. Holds
//! headings and fields, never a value of a file.

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::filer::{les, skriv_trygt};
use crate::app::AppError;
use crate::import::{Kolonnekart, Kolonnevalg};

#[derive(Serialize, Deserialize)]
struct Innslag {
    kommune: String,
    overskrifter: BTreeSet<String>,
    valg: Kolonnevalg,
}

/// Where choices are kept; `None` where the system has no such folder.
pub(super) fn kolonnemappe() -> Option<PathBuf> {
    let mapper = directories::ProjectDirs::from("", "", "tilsyn")?;
    Some(mapper.config_dir().join("kolonner"))
}

/// Keeps the choice for files of this shape from this kommune.
pub(super) fn lagre_kolonnevalg(
    mappe: &Path,
    kommune: &str,
    kart: &Kolonnekart,
    valg: &Kolonnevalg,
) -> Result<PathBuf, AppError> {
    let overskrifter = kart.overskrifter();
    let sti = plass(mappe, kommune, &overskrifter);
    let innslag = Innslag { kommune: kommune.to_owned(), overskrifter, valg: valg.clone() };
    let feil = |kilde| AppError::Fil { sti: sti.clone(), kilde };
    let pent = ron::ser::PrettyConfig::default();
    let tekst = ron::ser::to_string_pretty(&innslag, pent);
    let tekst = tekst.map_err(|uro| feil(std::io::Error::other(uro)))?;
    std::fs::create_dir_all(mappe).map_err(feil)?;
    skriv_trygt(&sti, tekst.as_bytes())?;
    Ok(sti)
}

/// The choice kept for files of this shape from this kommune.
pub(super) fn finn_kolonnevalg(
    mappe: &Path,
    kommune: &str,
    kart: &Kolonnekart,
) -> Result<Option<Kolonnevalg>, AppError> {
    let sti = plass(mappe, kommune, &kart.overskrifter());
    let tekst = match les(&sti) {
        Ok(tekst) => tekst,
        Err(AppError::Fil { kilde, .. }) if kilde.kind() == ErrorKind::NotFound => return Ok(None),
        Err(uro) => return Err(uro),
    };
    let innslag = ron::de::from_bytes::<Innslag>(&tekst);
    // A file from another version, or one changed by hand into something else, is no choice.
    Ok(innslag.ok().map(|innslag| innslag.valg))
}

fn plass(mappe: &Path, kommune: &str, overskrifter: &BTreeSet<String>) -> PathBuf {
    let mut sum = Sha256::new();
    sum.update(kommune.trim().to_lowercase());
    for overskrift in overskrifter {
        sum.update([0]);
        sum.update(overskrift);
    }
    let navn = format!("{:x}", sum.finalize());
    mappe.join(format!("{}.ron", navn.get(..16).unwrap_or(&navn)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::{Felt, Oppdrag, Valg, les_alt};

    fn kart(tekst: &str) -> Kolonnekart {
        les_alt(tekst.as_bytes(), &Oppdrag::uten_tilsyn("a.csv"), &mut |_| true).unwrap().kart
    }

    #[test]
    fn a_choice_is_found_again_for_the_same_kommune_and_headings_only() {
        let mappe = tempfile::tempdir().unwrap();
        let mappe = mappe.path().join("kolonner");
        let maken = kart("Saksnr;Søknad mottatt;Inn\n1;1.1.2024;2.1.2024\n");
        let mut valg = Kolonnevalg::default();
        valg.sett("Inn", Valg::Les(Felt::SoeknadRegistrert));
        assert_eq!(finn_kolonnevalg(&mappe, "Granfjord", &maken).unwrap(), None);
        let sti = lagre_kolonnevalg(&mappe, "Granfjord", &maken, &valg).unwrap();
        assert!(!std::fs::read_to_string(sti).unwrap().contains("2024"));
        let lik = kart("INN;Søknad mottatt;Saksnr\n3.3.2025;;9\n");
        assert_eq!(finn_kolonnevalg(&mappe, " granfjord ", &lik).unwrap(), Some(valg));
        assert_eq!(finn_kolonnevalg(&mappe, "Storvik", &lik).unwrap(), None);
        let annen = kart("Saksnr;Søknad mottatt\n1;1.1.2024\n");
        assert_eq!(finn_kolonnevalg(&mappe, "Granfjord", &annen).unwrap(), None);
    }
}
