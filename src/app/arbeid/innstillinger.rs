//! What the user has chosen for the window, kept from one start to the next.
//!
//! One small RON file in the user's configuration folder; nothing of a tilsyn stands in it.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::filer::{les, skriv_trygt};
use crate::app::AppError;
use crate::domene::Maalform;

/// The choices.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Innstillinger {
    /// Language of the window until a tilsyn is open.
    pub maalform: Option<Maalform>,
    /// Light text on dark ground.
    pub moerkt: bool,
}

/// The choices of last time; none where nothing was kept or it cannot be read.
pub fn les_innstillinger() -> Innstillinger {
    fil().map(|fil| fra_fil(&fil)).unwrap_or_default()
}

/// Keeps the choices for the next start.
pub fn husk_innstillinger(valgt: Innstillinger) -> Result<(), AppError> {
    fil().map_or(Ok(()), |fil| til_fil(&fil, valgt))
}

fn fil() -> Option<PathBuf> {
    let mapper = directories::ProjectDirs::from("", "", "tilsyn")?;
    Some(mapper.config_dir().join("innstillinger.ron"))
}

fn fra_fil(fil: &Path) -> Innstillinger {
    let lest = les(fil).ok().and_then(|tekst| ron::de::from_bytes(&tekst).ok());
    lest.unwrap_or_default()
}

fn til_fil(fil: &Path, valgt: Innstillinger) -> Result<(), AppError> {
    let feil = |kilde| AppError::Fil { sti: fil.to_owned(), kilde };
    let tekst = ron::to_string(&valgt).map_err(|uro| feil(std::io::Error::other(uro)))?;
    if let Some(mappe) = fil.parent() {
        std::fs::create_dir_all(mappe).map_err(feil)?;
    }
    skriv_trygt(fil, tekst.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_choices_come_back_and_a_broken_file_is_none() {
        let mappe = tempfile::tempdir().unwrap();
        let fil = mappe.path().join("ny/innstillinger.ron");
        assert_eq!(fra_fil(&fil), Innstillinger::default());
        let valgt = Innstillinger { maalform: Some(Maalform::Nynorsk), moerkt: true };
        til_fil(&fil, valgt).unwrap();
        assert_eq!(fra_fil(&fil), valgt);
        std::fs::write(&fil, "(maalform").unwrap();
        assert_eq!(fra_fil(&fil), Innstillinger::default());
    }
}
