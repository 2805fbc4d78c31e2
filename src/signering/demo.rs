//! A throw-away key for trying the program, marked so that nobody takes it for a real one.
//!
//! The mark stands in the certificate itself: organisation and name say that it is a demo.

use chrono::{DateTime, Duration, FixedOffset, Months};
use p12_keystore::{Certificate, KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};
use rcgen::{CertificateParams, DnType, IsCa, KeyPair, KeyUsagePurpose};
use ring::rand::{SecureRandom as _, SystemRandom};
use zeroize::Zeroizing;

use super::feil::SigneringError;

/// The name in the demo certificate. It is part of the certificate, not of the interface.
const NAVN: &str = "DEMO – ikke ekte signatur";
const ORGANISASJON: &str = "Tilsyn demo";

/// 32 signs that are not mistaken for one another, so that five random bits pick one evenly.
const TEGN: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
const PASSORDLENGDE: usize = 24;

/// A demo key: the caller writes `p12` where the user wants it and shows the password once.
pub struct Demonoekkel {
    /// The PKCS#12 file.
    pub p12: Vec<u8>,
    /// The random password that opens it.
    pub passord: Zeroizing<String>,
}

/// Makes a P-256 key with a self-signed certificate, valid from the day before `naa` and a year on.
pub fn lag_demonoekkel(naa: DateTime<FixedOffset>) -> Result<Demonoekkel, SigneringError> {
    let key = KeyPair::generate().map_err(|e| SigneringError::intern("demo key", e))?;
    let certificate = parameters(naa)
        .and_then(|parameters| parameters.self_signed(&key))
        .map_err(|e| SigneringError::intern("demo certificate", e))?;
    let passord = passord()?;
    let pkcs8 = Zeroizing::new(key.serialize_der());
    let p12 = pack(&pkcs8, certificate.der(), &passord)
        .map_err(|e| SigneringError::intern("demo key file", e))?;
    Ok(Demonoekkel { p12, passord })
}

fn parameters(naa: DateTime<FixedOffset>) -> Result<CertificateParams, rcgen::Error> {
    let day = Duration::days(1);
    let until = naa.checked_add_months(Months::new(12)).unwrap_or(naa);
    let mut parameters = CertificateParams::new(Vec::new())?;
    // the certificate's time type is reached from the epoch, so that no second calendar is needed
    let epoch = rcgen::date_time_ymd(1970, 1, 1);
    let after = |time: DateTime<FixedOffset>| {
        epoch + std::time::Duration::from_secs(u64::try_from(time.timestamp()).unwrap_or(0))
    };
    parameters.not_before = after(naa.checked_sub_signed(day).unwrap_or(naa));
    parameters.not_after = after(until);
    parameters.distinguished_name.push(DnType::CommonName, NAVN);
    parameters.distinguished_name.push(DnType::OrganizationName, ORGANISASJON);
    parameters.is_ca = IsCa::ExplicitNoCa;
    parameters.key_usages =
        vec![KeyUsagePurpose::DigitalSignature, KeyUsagePurpose::ContentCommitment];
    Ok(parameters)
}

fn pack(
    pkcs8: &[u8],
    certificate: &[u8],
    passord: &str,
) -> Result<Vec<u8>, p12_keystore::error::Error> {
    let key = PrivateKey::from_der(pkcs8)?;
    let chain = PrivateKeyChain::new("demo", key, [Certificate::from_der(certificate)?]);
    let mut store = KeyStore::new();
    store.add_entry("demo", KeyStoreEntry::PrivateKeyChain(chain));
    store.writer(passord).write()
}

fn passord() -> Result<Zeroizing<String>, SigneringError> {
    let mut random = Zeroizing::new([0u8; PASSORDLENGDE]);
    SystemRandom::new()
        .fill(random.as_mut_slice())
        .map_err(|e| SigneringError::intern("random numbers", e.to_string()))?;
    let sign = |byte: &u8| TEGN.get(usize::from(byte % 32)).copied().map_or('x', char::from);
    Ok(Zeroizing::new(random.iter().map(sign).collect()))
}
