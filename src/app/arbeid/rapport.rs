//! Step 6: the report is written.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};

use super::filer;
use crate::app::{AppError, Oekt, masker_tekster, regelverk_for};
use crate::domene::{Hendelse, Tilsyn, Tilsynsart};
use crate::rapport::{self, ByggError, mal::Malsett};

/// A written report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rapportkvittering {
    /// Where it lies.
    pub sti: PathBuf,
    /// SHA-256 in hex.
    pub sha256: String,
}

/// Writes the report of a tilsyn as PDF. Long, so the window runs it as a job on a copy.
pub fn skriv_rapport(
    tilsyn: &Tilsyn,
    til: &Path,
    naa: DateTime<FixedOffset>,
) -> Result<Rapportkvittering, AppError> {
    skriv_med(tilsyn, &maler(tilsyn, None)?, til, naa)
}

/// The same with the office's own templates: a file of the same name replaces ours, a new name is
/// one more chapter.
pub fn skriv_rapport_med_maler(
    tilsyn: &Tilsyn,
    mappe: &Path,
    til: &Path,
    naa: DateTime<FixedOffset>,
) -> Result<Rapportkvittering, AppError> {
    skriv_med(tilsyn, &maler(tilsyn, Some(mappe))?, til, naa)
}

/// The templates of a report, the office's own before the program's.
pub(super) fn maler(tilsyn: &Tilsyn, mappe: Option<&Path>) -> Result<Malsett, AppError> {
    let innebygde = innebygd(tilsyn);
    let Some(mappe) = mappe else { return Ok(innebygde) };
    Ok(innebygde.med_egne(les_maler(mappe)?).map_err(ByggError::Mal)?)
}

/// The templates of its kind: an egentilsyn never borrows those of a tilsynsrapport.
fn innebygd(tilsyn: &Tilsyn) -> Malsett {
    let maalform = tilsyn.grunnlag.maalform;
    match tilsyn.grunnlag.art {
        Tilsynsart::Tilsyn => Malsett::innebygd(maalform),
        Tilsynsart::Egentilsyn => Malsett::egentilsyn(maalform),
    }
}

fn les_maler(mappe: &Path) -> Result<Vec<(String, String)>, AppError> {
    let feil = |kilde| AppError::Fil { sti: mappe.to_owned(), kilde };
    let mut maler = Vec::new();
    for fil in std::fs::read_dir(mappe).map_err(feil)? {
        let sti = fil.map_err(feil)?.path();
        let navn = filer::filnavn(&sti);
        if navn.ends_with(".md.j2") {
            let tekst = std::fs::read_to_string(&sti);
            maler.push((navn, tekst.map_err(|kilde| AppError::Fil { sti, kilde })?));
        }
    }
    maler.sort(); // folders have no order of their own
    Ok(maler)
}

fn skriv_med(
    tilsyn: &Tilsyn,
    maler: &Malsett,
    til: &Path,
    naa: DateTime<FixedOffset>,
) -> Result<Rapportkvittering, AppError> {
    if tilsyn.dobbel.er_pakke.is_some() {
        return Err(AppError::Dobbel { grunn: "er-pakke", antall: 0 });
    }
    let versjon = env!("CARGO_PKG_VERSION");
    let bygg = match tilsyn.grunnlag.art {
        Tilsynsart::Tilsyn => rapport::bygg_med,
        Tilsynsart::Egentilsyn => rapport::bygg_egentilsyn_med,
    };
    let dokument = bygg(tilsyn, &regelverk_for(tilsyn), naa, versjon, maler)?;
    let bytes = rapport::skriv_pdf(&dokument)?;
    filer::skriv_pdf(til, &bytes)?;
    Ok(Rapportkvittering { sti: til.to_owned(), sha256: filer::sha256(&bytes) })
}

/// Notes in the log that the report was written.
pub fn registrer_rapport(
    oekt: &mut Oekt,
    kvittering: &Rapportkvittering,
    naa: DateTime<FixedOffset>,
) -> Result<(), AppError> {
    let fil = filer::filnavn(&kvittering.sti);
    let hendelse = Hendelse::RapportSkrevet { fil, sha256: kvittering.sha256.clone() };
    // the file is written already: what its name tells is masked rather than refused
    oekt.utfoer(masker_tekster(&hendelse, oekt.tilsyn()), naa)
}
