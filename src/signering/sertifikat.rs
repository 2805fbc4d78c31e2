//! What a certificate says about the signer, and what speaks against it.
//!
//! Nothing here decides trust: no trust list is consulted, and the report of a check says so every
//! time.

use chrono::{DateTime, Utc};
use der::asn1::{Any, ObjectIdentifier};
use der::{Decode as _, Encode as _, Tag, Tagged as _};
use sha2::{Digest as _, Sha256};
use x509_cert::Certificate;
use x509_cert::ext::pkix::{BasicConstraints, KeyUsage};
use x509_cert::name::Name;
use x509_cert::time::Time;

use super::oid;
use super::pdf::write;

/// The signer's certificate, as shown to the inspector and to the reader of a signed report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sertifikat {
    /// Whom the certificate names.
    pub innehaver: String,
    /// Who issued it.
    pub utsteder: String,
    /// The issuer's number for it, in hexadecimal.
    pub serienummer: String,
    /// First moment of validity.
    pub gyldig_fra: DateTime<Utc>,
    /// Last moment of validity.
    pub gyldig_til: DateTime<Utc>,
    /// Issued by the holder: nobody else vouches for the name.
    pub selvsignert: bool,
    /// Organisation or unit says «demo»: made for trying the program, worth nothing as proof.
    pub demo: bool,
    /// Fingerprint of the whole certificate, SHA-256 in hexadecimal.
    pub sha256: String,
    /// Kind and size of the key.
    pub algoritme: String,
}

/// The public key of a certificate, as far as this program can use it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Noekkeltype {
    Rsa { bits: usize },
    P256,
    P384,
    Annen,
}

impl Sertifikat {
    /// Reads a certificate; `None` when it is no X.509 certificate.
    pub(crate) fn from_der(der: &[u8]) -> Option<Self> {
        Self::new(&Certificate::from_der(der).ok()?, der)
    }

    fn new(certificate: &Certificate, der: &[u8]) -> Option<Self> {
        let own = &certificate.tbs_certificate;
        let units = [oid::ORGANISATION, oid::UNIT];
        let demo = parts(&own.subject)
            .any(|(kind, text)| units.contains(&kind) && text.to_lowercase().contains("demo"));
        Some(Self {
            innehaver: title(&own.subject),
            utsteder: title(&own.issuer),
            serienummer: hex(own.serial_number.as_bytes()),
            gyldig_fra: moment(own.validity.not_before)?,
            gyldig_til: moment(own.validity.not_after)?,
            selvsignert: own.subject.to_der().ok()? == own.issuer.to_der().ok()?,
            demo,
            sha256: hex(&Sha256::digest(der)),
            algoritme: noekkeltype(certificate).to_string(),
        })
    }
}

impl std::fmt::Display for Noekkeltype {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Rsa { bits } => write!(f, "RSA {bits}"),
            Self::P256 => f.write_str("ECDSA P-256"),
            Self::P384 => f.write_str("ECDSA P-384"),
            Self::Annen => f.write_str("?"),
        }
    }
}

/// The kind of public key in a certificate.
pub(crate) fn noekkeltype(certificate: &Certificate) -> Noekkeltype {
    let info = &certificate.tbs_certificate.subject_public_key_info;
    if [oid::RSA, oid::RSA_PSS].contains(&info.algorithm.oid) {
        return rsa_bits(info.subject_public_key.raw_bytes())
            .map_or(Noekkeltype::Annen, |bits| Noekkeltype::Rsa { bits });
    }
    let curve = info
        .algorithm
        .parameters
        .as_ref()
        .and_then(|parameters| parameters.decode_as::<ObjectIdentifier>().ok());
    match curve {
        Some(oid::P256) if info.algorithm.oid == oid::EC => Noekkeltype::P256,
        Some(oid::P384) if info.algorithm.oid == oid::EC => Noekkeltype::P384,
        _ => Noekkeltype::Annen,
    }
}

#[derive(der::Sequence)]
struct RsaPublicKey {
    modulus: der::asn1::Uint,
    exponent: der::asn1::Uint,
}

fn rsa_bits(der: &[u8]) -> Option<usize> {
    let key = RsaPublicKey::from_der(der).ok()?;
    let bytes = key.modulus.as_bytes();
    let lead = usize::try_from(bytes.first()?.leading_zeros()).ok()?;
    bytes.len().checked_mul(8)?.checked_sub(lead)
}

/// Why a certificate must not sign documents, or `None` when nothing speaks against it.
///
/// A key usage that names neither `digitalSignature` nor `nonRepudiation` is made for something
/// else; a certificate authority signs certificates. What cannot be read counts against it.
pub(crate) fn uegnet(certificate: &Certificate) -> Option<&'static str> {
    let own = &certificate.tbs_certificate;
    let Ok(usage) = own.get::<KeyUsage>() else { return Some("unreadable key usage") };
    let Ok(constraints) = own.get::<BasicConstraints>() else {
        return Some("unreadable basic constraints");
    };
    if usage.is_some_and(|(_, usage)| !usage.digital_signature() && !usage.non_repudiation()) {
        return Some("the key usage names neither digitalSignature nor nonRepudiation");
    }
    if constraints.is_some_and(|(_, constraints)| constraints.ca) {
        return Some("it belongs to a certificate authority");
    }
    None
}

/// The common name, else the organisation, else the whole name.
fn title(name: &Name) -> String {
    let find = |wanted| parts(name).find(|(kind, _)| *kind == wanted).map(|(_, text)| text);
    find(oid::COMMON_NAME).or_else(|| find(oid::ORGANISATION)).unwrap_or_else(|| name.to_string())
}

fn parts(name: &Name) -> impl Iterator<Item = (ObjectIdentifier, String)> {
    name.0.iter().flat_map(|set| set.0.iter()).map(|part| (part.oid, text(&part.value)))
}

fn text(value: &Any) -> String {
    let (tag, bytes) = (value.tag(), value.value());
    if tag == Tag::BmpString {
        let pairs = bytes.chunks_exact(2);
        let units: Vec<u16> =
            pairs.filter_map(|pair| pair.try_into().ok().map(u16::from_be_bytes)).collect();
        return String::from_utf16_lossy(&units);
    }
    if tag == Tag::TeletexString {
        return bytes.iter().copied().map(char::from).collect();
    }
    String::from_utf8_lossy(bytes).into_owned()
}

fn moment(time: Time) -> Option<DateTime<Utc>> {
    DateTime::from_timestamp(i64::try_from(time.to_unix_duration().as_secs()).ok()?, 0)
}

fn hex(bytes: &[u8]) -> String {
    let mut digits = Vec::with_capacity(bytes.len() * 2);
    write::hex_digits(bytes, &mut digits);
    digits.iter().copied().map(char::from).map(|digit| digit.to_ascii_lowercase()).collect()
}
