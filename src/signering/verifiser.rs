//! Checks every signature in a PDF, and what was changed after each of them.
//!
//! The outcome is strict: one broken signature, one unlawful change, or one thing that is not
//! understood, and the file does not hold. Whether the signer is to be trusted is another question;
//! that stands in `sertifikatforhold` and is left to the reader.

use chrono::{DateTime, FixedOffset};
use der::Encode as _;
use x509_cert::Certificate;

use super::endringer;
use super::feil::SigneringError;
use super::felt::{self, SignedField};
use super::kontroll::{self, Form, Funn};
use super::omraade::Omraade;
use super::pdf::document::Document;
use super::pdf::value::{Dict, Text, Value, entry};
use super::sertifikat::{Sertifikat, uegnet};

/// The answer to «is this report as it was signed?».
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verifikasjon {
    /// Every signature found, in the order of the form.
    pub signaturer: Vec<Signatur>,
    /// The answer for the file as a whole.
    pub utfall: Utfall,
}

/// The answer for a file as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Utfall {
    /// No signature was found.
    Usignert,
    /// Every signature is whole, and nothing unlawful was added after any of them.
    Holder,
    /// A signature is broken, or something was changed after it.
    HolderIkke,
}

/// One signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signatur {
    /// Name of the signature field.
    pub felt: String,
    /// The signer's name as the PDF states it; the certificate says who it was issued to.
    pub navn: Option<String>,
    /// The claimed time as the PDF states it; nobody has confirmed it.
    pub paastaatt_tid: Option<String>,
    /// The stated reason.
    pub grunn: Option<String>,
    /// The form of the signature, for example `ETSI.CAdES.detached`.
    pub underfilter: String,
    /// The signature covers the file to its last byte.
    pub dekker_hele: bool,
    /// Whether the signed bytes are as they were.
    pub integritet: Integritet,
    /// What came into the file afterwards.
    pub endringer: Endringer,
    /// The certificate the signature names.
    pub sertifikat: Option<Sertifikat>,
    /// What the reader must know about the certificate.
    pub sertifikatforhold: Vec<Sertifikatforhold>,
}

/// Whether the signed bytes are as they were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Integritet {
    /// Digest, certificate reference and signature value fit.
    Uendret,
    /// The signed bytes are not those that were signed.
    Endret,
    /// The value of the signature or its reference to the certificate is wrong.
    UgyldigSignatur,
    /// Signed in a way this program cannot check.
    UkjentAlgoritme(String),
    /// The signature or its byte range cannot be read.
    Uleselig,
}

/// What came into the file after the signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Endringer {
    /// The signature covers the whole file.
    Ingen,
    /// Only later signatures, document timestamps and proof for them.
    BareTillatte,
    /// Something else; each entry is the code of an `Endringsart`.
    Ulovlige(Vec<String>),
}

/// What the reader of a check must know about a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sertifikatforhold {
    /// No trust list has been consulted. Always stated.
    UkjentUtsteder,
    /// Holder and issuer are the same.
    Selvsignert,
    /// Made by this program for trying it.
    Demo,
    /// Has expired.
    Utloept,
    /// Is not valid yet.
    IkkeGyldigEnnaa,
    /// Is made for something else than signing documents.
    FeilBruk,
    /// The signature does not have the form that PAdES asks for.
    IkkePades,
}

impl Utfall {
    /// Last part of the text key `signering-utfall-…`.
    pub fn kode(self) -> &'static str {
        match self {
            Self::Usignert => "usignert",
            Self::Holder => "holder",
            Self::HolderIkke => "holder-ikke",
        }
    }
}

impl Integritet {
    /// Last part of the text key `signering-integritet-…`.
    pub fn kode(&self) -> &'static str {
        match self {
            Self::Uendret => "uendret",
            Self::Endret => "endret",
            Self::UgyldigSignatur => "ugyldig-signatur",
            Self::UkjentAlgoritme(_) => "ukjent-algoritme",
            Self::Uleselig => "uleselig",
        }
    }
}

impl Endringer {
    /// Last part of the text key `signering-endringer-…`.
    pub fn kode(&self) -> &'static str {
        match self {
            Self::Ingen => "ingen",
            Self::BareTillatte => "bare-tillatte",
            Self::Ulovlige(_) => "ulovlige",
        }
    }
}

impl Sertifikatforhold {
    /// Last part of the text key `signering-sertifikat-…`.
    pub fn kode(self) -> &'static str {
        match self {
            Self::UkjentUtsteder => "ukjent-utsteder",
            Self::Selvsignert => "selvsignert",
            Self::Demo => "demo",
            Self::Utloept => "utloept",
            Self::IkkeGyldigEnnaa => "ikke-gyldig-ennaa",
            Self::FeilBruk => "feil-bruk",
            Self::IkkePades => "ikke-pades",
        }
    }
}

/// Checks all signatures of `pdf`; `naa` only serves to tell whether certificates are valid.
///
/// Fails only when the bytes are no PDF, are encrypted or cannot be read at all.
pub fn verifiser(pdf: &[u8], naa: DateTime<FixedOffset>) -> Result<Verifikasjon, SigneringError> {
    let document = Document::open(pdf)?;
    let fields = felt::fields(&document).signed;
    let stray = stray(&document, &fields);
    let signaturer: Vec<Signatur> =
        fields.iter().map(|field| signature(&document, field, naa)).chain(stray).collect();
    let utfall = match signaturer.as_slice() {
        [] => Utfall::Usignert,
        all if all.iter().all(Signatur::holder) => Utfall::Holder,
        _ => Utfall::HolderIkke,
    };
    Ok(Verifikasjon { signaturer, utfall })
}

impl Signatur {
    fn holder(&self) -> bool {
        let lawful = match self.endringer {
            Endringer::Ingen | Endringer::BareTillatte => true,
            Endringer::Ulovlige(_) => false,
        };
        lawful && self.integritet == Integritet::Uendret
    }

    /// What the dictionary states, with nothing checked.
    fn unread(name: String, signature: &Dict) -> Self {
        let text = |key| entry(signature, key).and_then(Value::as_text);
        let filter = entry(signature, "SubFilter").and_then(Value::as_name).unwrap_or_default();
        Self {
            felt: name,
            navn: text("Name").map(Text::decoded),
            paastaatt_tid: text("M").map(Text::decoded),
            grunn: text("Reason").map(Text::decoded),
            underfilter: String::from_utf8_lossy(filter).into_owned(),
            dekker_hele: false,
            integritet: Integritet::Uleselig,
            endringer: Endringer::Ingen,
            sertifikat: None,
            sertifikatforhold: vec![Sertifikatforhold::UkjentUtsteder],
        }
    }
}

/// Signature dictionaries that no field leads to: a signature was there and has been unhooked.
fn stray(document: &Document<'_>, fields: &[SignedField]) -> Vec<Signatur> {
    let hooked = |number: u32| fields.iter().any(|f| f.holder.is_some_and(|id| id.0 == number));
    let mut found = Vec::new();
    for (number, object) in &document.objects {
        let Some(dict) = object.value.as_dict() else { continue };
        let claims = entry(dict, "ByteRange").is_some() && entry(dict, "Contents").is_some();
        if claims && !hooked(*number) {
            found.push(Signatur::unread(String::new(), dict));
        }
    }
    let mark = b"/ByteRange";
    let hidden = || document.bytes.windows(mark.len()).any(|window| window == mark);
    if fields.is_empty() && found.is_empty() && hidden() {
        // an update has taken the signature out, but its bytes are still there
        found.push(Signatur::unread(String::new(), &Dict::new()));
    }
    found
}

fn signature(document: &Document<'_>, field: &SignedField, naa: DateTime<FixedOffset>) -> Signatur {
    let mut result = Signatur::unread(field.name.clone(), &field.signature);
    let Some(range) = Omraade::read(&field.signature, document.bytes) else { return result };
    result.dekker_hele = range.end == document.bytes.len();
    result.endringer = endringer::after(document, field, range.end);
    let form = match result.underfilter.as_str() {
        "ETSI.CAdES.detached" => Form::Pades,
        "adbe.pkcs7.detached" => Form::Pkcs7,
        "ETSI.RFC3161" => Form::Tidsstempel,
        "" => return result, // says nothing about its form, and stays unreadable
        other => {
            result.integritet = Integritet::UkjentAlgoritme(other.to_owned());
            return result;
        }
    };
    let contents = entry(&field.signature, "Contents").and_then(Value::as_text);
    let contents = contents.map(|text| text.bytes.as_slice()).unwrap_or_default();
    let found = kontroll::check(contents, form, range.parts(document.bytes));
    about_certificate(&mut result, &found, naa);
    result.integritet = found.integritet;
    result
}

fn about_certificate(result: &mut Signatur, found: &Funn, naa: DateTime<FixedOffset>) {
    let readable = found
        .sertifikat
        .as_ref()
        .and_then(|own: &Certificate| Some((own, Sertifikat::from_der(&own.to_der().ok()?)?)));
    if let Some((own, sertifikat)) = readable {
        let facts = [
            (sertifikat.selvsignert, Sertifikatforhold::Selvsignert),
            (sertifikat.demo, Sertifikatforhold::Demo),
            (naa > sertifikat.gyldig_til, Sertifikatforhold::Utloept),
            (naa < sertifikat.gyldig_fra, Sertifikatforhold::IkkeGyldigEnnaa),
            (uegnet(own).is_some(), Sertifikatforhold::FeilBruk),
        ];
        let true_ones = facts.into_iter().filter(|(holds, _)| *holds).map(|(_, fact)| fact);
        result.sertifikatforhold.extend(true_ones);
        result.sertifikat = Some(sertifikat);
    }
    if !found.pades {
        result.sertifikatforhold.push(Sertifikatforhold::IkkePades);
    }
}
