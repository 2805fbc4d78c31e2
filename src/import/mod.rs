//! From the municipality's bytes to cases and remarks: the first step of the flow.
//!
//! Takes separated values, XLSX, ODS, JSON, RON and KOSTRA 11CF. What cannot be understood becomes a `Merknad`
//! with its place, and reading goes on. Must never guess silently, and never let anything into the
//! result that the identity gate found and nobody has called harmless.

mod tegnsett;
mod format;
mod dato;
mod ord;
mod overskrift;
mod felt;
mod kolonnevalg;
mod verdier;
mod tolkning;
mod oppdrag;
mod resultat;
mod kontroll;
mod kontorbok;
mod porten;
mod generaliser;
mod merknadsliste;
mod mottak;
mod tabell;
mod kolonner;
mod arkleser;
mod rad;
mod radsak;
mod oppdeling;
mod sitat;
mod separert;
mod arkiv;
mod xml;
mod xlsx;
mod ods;
mod raasak;
mod sakskilde;
mod json;
mod ron_deling;
mod ron_fil;
mod forhaandsvisning;
pub mod kostra;
pub mod dokument;
mod sammenlign;

use sha2::{Digest as _, Sha256};

use crate::domene::Merknadskode;
use mottak::Mottak;

pub use felt::{Felt, Feltart};
pub use forhaandsvisning::{Forhaandsrad, Forhaandsvisning, forhaandsvis};
pub use format::Filformat;
pub use generaliser::{generaliser, mulige_generaliseringer};
pub use kolonnevalg::{Arkkart, Kolonne, Kolonnebruk, Kolonnekart, Kolonnevalg, Valg};
pub use oppdrag::{Avgjoerelse, Avgjoerelser, Funn, Oppdrag, Port};
pub use resultat::{ImportError, Lest, Saksted, Vedtaksrest};
pub use sammenlign::{Saksendringer, forrige_utgave, sammenlign};

/// Characters of one text that are kept; what is longer is cut off with a remark.
pub const LENGSTE_TEKST: usize = 20_000;

/// Reads a case sample. `framdrift` gets the share that is done and answers `false` to stop.
pub fn les(
    bytes: &[u8],
    oppdrag: &Oppdrag<'_>,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<Lest, ImportError> {
    les_inn(bytes, oppdrag, framdrift)?.avslutt()
}

/// The same, but a file without cases is a result too; only the user can stop it.
pub fn les_alt(
    bytes: &[u8],
    oppdrag: &Oppdrag<'_>,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<Lest, ImportError> {
    Ok(les_inn(bytes, oppdrag, framdrift)?.som_lest())
}

fn les_inn<'a>(
    bytes: &[u8],
    oppdrag: &'a Oppdrag<'a>,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<Mottak<'a>, ImportError> {
    if !framdrift(0.0) {
        return Err(ImportError::Stoppet);
    }
    let sha256 = format!("{:x}", Sha256::digest(bytes));
    let mut mottak = Mottak::new(oppdrag, sha256);
    match format::fra_bytes(bytes) {
        None if kostra::er_kostra(bytes, oppdrag.fil) => {
            kostra::les(bytes, &mut mottak, framdrift)?;
        }
        Some(format) => {
            mottak.sett_format(format);
            match format {
                Filformat::Xlsx => xlsx::les(bytes, &mut mottak, framdrift)?,
                Filformat::Ods => ods::les(bytes, &mut mottak, framdrift)?,
                Filformat::Separert
                | Filformat::Json
                | Filformat::Ron
                | Filformat::Kostra
                | Filformat::Ukjent => {
                    mottak.merk_fil(Merknadskode::UkjentFormat);
                }
            }
        }
        None => les_tekst(bytes, &mut mottak, framdrift)?,
    }
    if !framdrift(1.0) {
        return Err(ImportError::Stoppet);
    }
    Ok(mottak)
}

fn les_tekst(
    bytes: &[u8],
    mottak: &mut Mottak<'_>,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<(), ImportError> {
    let Some(tekst) = tegnsett::les_tekst(bytes) else {
        mottak.sett_format(Filformat::Ukjent);
        mottak.merk_fil(Merknadskode::UkjentTegnsett);
        return Ok(());
    };
    let format = format::fra_tekst(mottak.oppdrag().fil, &tekst);
    mottak.sett_format(format);
    if tekst.trim().is_empty() {
        mottak.merk_fil(Merknadskode::TomFil);
        return Ok(());
    }
    match format {
        Filformat::Ron => ron_fil::les(&tekst, mottak, framdrift),
        Filformat::Json => json::les(&tekst, mottak, framdrift),
        Filformat::Separert
        | Filformat::Xlsx
        | Filformat::Ods
        | Filformat::Kostra
        | Filformat::Ukjent => separert::les(&tekst, mottak, framdrift),
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod eksempel;
