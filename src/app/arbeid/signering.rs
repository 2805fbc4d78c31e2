//! Step 6 continued: a finished PDF is signed, and any signed PDF is verified.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use zeroize::Zeroizing;

use super::filer;
use crate::app::{AppError, Oekt, masker_tekster};
use crate::domene::{Hendelse, Melding};
use crate::signering::{
    self, Endringer, Integritet, Noekkel, Sertifikat, Signatur, Signaturopplysninger, Verifikasjon,
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
    filer::skriv_pdf(&oppdrag.til, &signert)?;
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
    let sha256 = kvittering.sha256.clone();
    let hendelse = Hendelse::RapportSignert { fil, sha256, innehaver };
    // the file is written already: what its name tells is masked rather than refused
    oekt.utfoer(masker_tekster(&hendelse, oekt.tilsyn()), naa)
}

/// Verifies the signatures of a PDF.
pub fn verifiser_fil(sti: &Path, naa: DateTime<FixedOffset>) -> Result<Verifikasjon, AppError> {
    Ok(signering::verifiser(&filer::les(sti)?, naa)?)
}

/// What a sentence of the explanation says for or against the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vekt {
    /// For it.
    For,
    /// Something to know that the program cannot weigh.
    Forbehold,
    /// Against it.
    Mot,
}

/// The result of a verification in sentences that are decided but not worded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forklaring {
    /// The verdict.
    pub konklusjon: Melding,
    /// What it rests on, signature by signature.
    pub forhold: Vec<(Vekt, Melding)>,
}

/// Puts the result of a verification into sentences.
pub fn forklar(verifikasjon: &Verifikasjon) -> Forklaring {
    Forklaring {
        konklusjon: Melding::new(format!("signering-utfall-{}", verifikasjon.utfall.kode())),
        forhold: verifikasjon.signaturer.iter().flat_map(forklar_signatur).collect(),
    }
}

fn forklar_signatur(signatur: &Signatur) -> Vec<(Vekt, Melding)> {
    let integritet = match signatur.integritet {
        Integritet::Uendret => Vekt::For,
        Integritet::Endret
        | Integritet::UgyldigSignatur
        | Integritet::UkjentAlgoritme(_)
        | Integritet::Uleselig => Vekt::Mot,
    };
    let endringer = match signatur.endringer {
        Endringer::Ingen | Endringer::BareTillatte => Vekt::For,
        Endringer::Ulovlige(_) => Vekt::Mot,
    };
    let om = Melding::new("verifiser-signatur")
        .med("felt", signatur.felt.clone())
        .med("navn", signatur.navn.clone().unwrap_or_default())
        .med("tid", signatur.paastaatt_tid.as_deref().map(lesbar_tid).unwrap_or_default());
    let mut linjer = vec![
        (integritet, om),
        (integritet, Melding::new(format!("signering-integritet-{}", signatur.integritet.kode()))),
        (endringer, Melding::new(format!("signering-endringer-{}", signatur.endringer.kode()))),
    ];
    if let Endringer::Ulovlige(arter) = &signatur.endringer {
        let arter = arter.iter().map(|art| format!("signering-endringsart-{art}"));
        linjer.extend(arter.map(|noekkel| (Vekt::Mot, Melding::new(noekkel))));
    }
    linjer.extend(signatur.sertifikat.iter().map(|s| (Vekt::Forbehold, om_sertifikat(s))));
    let forhold = signatur.sertifikatforhold.iter();
    let forhold = forhold.map(|f| Melding::new(format!("signering-sertifikat-{}", f.kode())));
    linjer.extend(forhold.map(|melding| (Vekt::Forbehold, melding)));
    linjer
}

fn om_sertifikat(sertifikat: &Sertifikat) -> Melding {
    Melding::new("verifiser-sertifikat")
        .med("innehaver", sertifikat.innehaver.clone())
        .med("utsteder", sertifikat.utsteder.clone())
        .med("fra", sertifikat.gyldig_fra.date_naive())
        .med("til", sertifikat.gyldig_til.date_naive())
}

/// `D:20261122100744+01'00'` → `22.11.2026 10:07`; what is written in another way stays as it is.
fn lesbar_tid(tid: &str) -> String {
    let siffer: String = tid.trim_start_matches("D:").chars().take(12).collect();
    let lest = chrono::NaiveDateTime::parse_from_str(&siffer, "%Y%m%d%H%M");
    lest.map_or_else(|_| tid.to_owned(), |t| t.format("%d.%m.%Y %H:%M").to_string())
}
