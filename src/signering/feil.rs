//! What can stop a signing or a check, each with a stable code and a text for the user.
//!
//! The codes go to `assets/i18n/*/signering.ftl` as `signering-feil-<kode>`.
//! No variant carries a password, a key or a name from the report.

use std::error::Error;

use chrono::{DateTime, Utc};

/// Why a signing or a check could not be carried out.
#[derive(Debug, thiserror::Error)]
pub enum SigneringError {
    /// The PKCS#12 file is whole, but its seal does not fit the password. Damage inside the
    /// encrypted part looks the same.
    #[error("the password does not open the key file")]
    FeilPassord {
        /// What the PKCS#12 reader said.
        #[source]
        source: p12_keystore::error::Error,
    },
    /// The file is no PKCS#12 file, is cut short, or its opened content cannot be read.
    #[error("the key file is damaged or is no PKCS#12 file: {what}")]
    SkadetNoekkelfil {
        /// Which part could not be read.
        what: &'static str,
        /// The cause.
        #[source]
        source: Box<dyn Error + Send + Sync>,
    },
    /// The file opens, but holds no private key with a certificate that belongs to it.
    #[error("the key file holds no private key with its certificate")]
    IngenNoekkel,
    /// The file or its key uses a method this program does not handle.
    #[error("the key or the protection of the key file is not supported: {what}")]
    UstoettetNoekkel {
        /// Algorithm or reason.
        what: String,
    },
    /// RSA below 2048 bits.
    #[error("the RSA key has {bits} bits, 2048 is the least")]
    SvakNoekkel {
        /// Length of the modulus.
        bits: usize,
    },
    /// The certificate had expired at the time given for the signature.
    #[error("the certificate expired {gyldig_til}")]
    UtloeptSertifikat {
        /// Last moment of validity.
        gyldig_til: DateTime<Utc>,
    },
    /// The certificate was not valid yet at the time given for the signature.
    #[error("the certificate is not valid before {gyldig_fra}")]
    IkkeGyldigEnnaa {
        /// First moment of validity.
        gyldig_fra: DateTime<Utc>,
    },
    /// The certificate is made for something else than signing documents.
    #[error("the certificate is not meant for signing documents: {what}")]
    UegnetSertifikat {
        /// Which property speaks against it.
        what: &'static str,
    },
    /// The bytes do not begin as a PDF file.
    #[error("the file is no PDF")]
    IkkePdf,
    /// The file begins as a PDF, but its structure cannot be read.
    #[error("the PDF is damaged at byte {at}: {what}")]
    SkadetPdf {
        /// What could not be read.
        what: &'static str,
        /// Where in the file.
        at: usize,
    },
    /// The PDF is encrypted, and can neither be signed nor checked here.
    #[error("the PDF is encrypted")]
    KryptertPdf,
    /// A step that should never fail did.
    #[error("internal fault in signing: {what}")]
    Intern {
        /// Which step.
        what: &'static str,
        /// The cause.
        #[source]
        source: Box<dyn Error + Send + Sync>,
    },
}

impl SigneringError {
    /// Every code, in the order of the variants.
    pub const KODER: [&'static str; 12] = [
        "feil-passord",
        "skadet-noekkelfil",
        "ingen-noekkel",
        "ustoettet-noekkel",
        "svak-noekkel",
        "utloept-sertifikat",
        "ikke-gyldig-ennaa",
        "uegnet-sertifikat",
        "ikke-pdf",
        "skadet-pdf",
        "kryptert-pdf",
        "intern",
    ];

    /// The stable code, the last part of the key of the user's text.
    pub fn kode(&self) -> &'static str {
        match self {
            Self::FeilPassord { .. } => "feil-passord",
            Self::SkadetNoekkelfil { .. } => "skadet-noekkelfil",
            Self::IngenNoekkel => "ingen-noekkel",
            Self::UstoettetNoekkel { .. } => "ustoettet-noekkel",
            Self::SvakNoekkel { .. } => "svak-noekkel",
            Self::UtloeptSertifikat { .. } => "utloept-sertifikat",
            Self::IkkeGyldigEnnaa { .. } => "ikke-gyldig-ennaa",
            Self::UegnetSertifikat { .. } => "uegnet-sertifikat",
            Self::IkkePdf => "ikke-pdf",
            Self::SkadetPdf { .. } => "skadet-pdf",
            Self::KryptertPdf => "kryptert-pdf",
            Self::Intern { .. } => "intern",
        }
    }

    pub(crate) fn intern(
        what: &'static str,
        source: impl Into<Box<dyn Error + Send + Sync>>,
    ) -> Self {
        Self::Intern { what, source: source.into() }
    }
}
