//! Step 6 continued: a finished PDF is signed, and any signed PDF is verified.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use zeroize::Zeroizing;

use super::filer;
use crate::app::{AppError, Oekt};
use crate::domene::{Hendelse, Melding};
use crate::signering::{
    self, Endringer, Noekkel, Sertifikat, Signatur, Signaturopplysninger, Verifikasjon,
};

/// What is to be signed, with what and into which file.
pub struct Signeringsoppdrag {
    /// The finished PDF.
    pub pdf: PathBuf,
    /// The PKCS#12 file.
    pub noekkelfil: PathBuf,
    /// Its password; wiped from memory after use.
    pub passord: Zeroizing<String>,
    /// Name, reason, place and claimed time.
    pub opplysninger: Signaturopplysninger,
    /// The signed file.
    pub til: PathBuf,
}

/// A signed file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signeringskvittering {
    /// Where it lies.
    pub sti: PathBuf,
    /// SHA-256 in hex.
    pub sha256: String,
    /// The certificate that signed.
    pub sertifikat: Sertifikat,
}

/// Signs a PDF with a PKCS#12 file. The key is opened, used and dropped here.
pub fn signer_fil(oppdrag: &Signeringsoppdrag) -> Result<Signeringskvittering, AppError> {
    let pdf = filer::les(&oppdrag.pdf)?;
    let p12 = Zeroizing::new(filer::les(&oppdrag.noekkelfil)?);
    let noekkel = Noekkel::aapne(&p12, &oppdrag.passord)?;
    let signert = signering::signer(&pdf, &noekkel, &oppdrag.opplysninger)?;
    filer::skriv_trygt(&oppdrag.til, &signert)?;
    Ok(Signeringskvittering {
        sti: oppdrag.til.clone(),
        sha256: filer::sha256(&signert),
        sertifikat: noekkel.sertifikat().clone(),
    })
}

/// Notes in the log that a report was signed.
pub fn registrer_signering(
    oekt: &mut Oekt,
    kvittering: &Signeringskvittering,
    naa: DateTime<FixedOffset>,
) -> Result<(), AppError> {
    let fil = filer::filnavn(&kvittering.sti);
    let innehaver = kvittering.sertifikat.innehaver.clone();
    oekt.utfoer(Hendelse::RapportSignert { fil, sha256: kvittering.sha256.clone(), innehaver }, naa)
}

/// Verifies the signatures of a PDF.
pub fn verifiser_fil(sti: &Path, naa: DateTime<FixedOffset>) -> Result<Verifikasjon, AppError> {
    Ok(signering::verifiser(&filer::les(sti)?, naa)?)
}

/// The result of a verification as sentences, the verdict first.
pub fn forklar(verifikasjon: &Verifikasjon) -> Vec<Melding> {
    let utfall = Melding::new(format!("signering-utfall-{}", verifikasjon.utfall.kode()));
    let signaturer = verifikasjon.signaturer.iter().flat_map(forklar_signatur);
    std::iter::once(utfall).chain(signaturer).collect()
}

fn forklar_signatur(signatur: &Signatur) -> Vec<Melding> {
    let mut linjer = vec![
        Melding::new("verifiser-signatur")
            .med("felt", signatur.felt.clone())
            .med("navn", signatur.navn.clone().unwrap_or_default())
            .med("tid", signatur.paastaatt_tid.clone().unwrap_or_default()),
        Melding::new(format!("signering-integritet-{}", signatur.integritet.kode())),
        Melding::new(format!("signering-endringer-{}", signatur.endringer.kode())),
    ];
    if let Endringer::Ulovlige(arter) = &signatur.endringer {
        let arter = arter.iter().map(|art| format!("signering-endringsart-{art}"));
        linjer.extend(arter.map(Melding::new));
    }
    if let Some(sertifikat) = &signatur.sertifikat {
        linjer.push(
            Melding::new("verifiser-sertifikat")
                .med("innehaver", sertifikat.innehaver.clone())
                .med("utsteder", sertifikat.utsteder.clone())
                .med("fra", sertifikat.gyldig_fra.date_naive())
                .med("til", sertifikat.gyldig_til.date_naive()),
        );
    }
    let forhold = signatur.sertifikatforhold.iter();
    linjer.extend(forhold.map(|f| Melding::new(format!("signering-sertifikat-{}", f.kode()))));
    linjer
}
