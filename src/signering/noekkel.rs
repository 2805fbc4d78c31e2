//! The signer's key, opened from a PKCS#12 file for one signing and then forgotten.
//!
//! The layer never writes a key or a password anywhere. The opened key bytes are wiped when the
//! value is dropped; the crates that decrypt and use them make copies this code cannot reach.

use der::asn1::{Any, Null, ObjectIdentifier, OctetString, Uint};
use der::{AnyRef, Decode as _, Reader as _};
use p12_keystore::error::Error as Pkcs12Error;
use ring::rand::SystemRandom;
use ring::signature::{self as rs, EcdsaKeyPair, KeyPair as _, RsaKeyPair};
use spki::AlgorithmIdentifierOwned;
use x509_cert::Certificate;
use zeroize::Zeroizing;

use super::feil::SigneringError;
use super::oid;
use super::sertifikat::{Noekkeltype, Sertifikat, noekkeltype};

/// A private key with the certificates that belong to it.
pub struct Noekkel {
    pkcs8: Zeroizing<Vec<u8>>,
    kind: Noekkeltype,
    /// The signer's own certificate first, as DER.
    chain: Vec<Vec<u8>>,
    sertifikat: Sertifikat,
}

/// A key ready for use, alive only while it signs.
enum Ready {
    Rsa(Box<RsaKeyPair>),
    Ec(Box<EcdsaKeyPair>),
}

impl Noekkel {
    /// Opens a PKCS#12 file. RSA from 2048 bits and P-256 are understood, in modern and older
    /// files. The file's structure is read before the password is tried, so that a damaged file is
    /// not taken for a wrong password.
    pub fn aapne(p12: &[u8], passord: &str) -> Result<Self, SigneringError> {
        let sealed = structure(p12)?;
        let archive = p12_keystore::Pkcs12Archive::from_pkcs12(p12, passord)
            .map_err(|source| explain(source, sealed))?;
        let mut fault = SigneringError::IngenNoekkel;
        for bag in &archive.keys {
            let pkcs8 = Zeroizing::new(bag.key.as_der().to_vec());
            for candidate in &archive.certs {
                let der = candidate.cert.as_der();
                match Self::pair(&pkcs8, der) {
                    Ok(Some((kind, sertifikat))) => {
                        let others = archive.certs.iter().map(|other| other.cert.as_der());
                        let chain = chain(der, &others.collect::<Vec<_>>());
                        return Ok(Self { pkcs8, kind, chain, sertifikat });
                    }
                    Ok(None) => {}
                    Err(error) => fault = error,
                }
            }
        }
        Err(fault)
    }

    /// The certificate that signatures with this key will name.
    pub fn sertifikat(&self) -> &Sertifikat {
        &self.sertifikat
    }

    pub(crate) fn chain(&self) -> &[Vec<u8>] {
        &self.chain
    }

    /// Reads certificate and key and tells whether they belong together.
    fn pair(pkcs8: &[u8], der: &[u8]) -> Result<Option<(Noekkeltype, Sertifikat)>, SigneringError> {
        let certificate =
            Certificate::from_der(der).map_err(|source| damaged("certificate", source))?;
        let public = &certificate.tbs_certificate.subject_public_key_info.subject_public_key;
        let kind = noekkeltype(&certificate);
        if Some(kind_of_key(pkcs8)?) != kind_name(kind) {
            return Ok(None);
        }
        if ready(kind, pkcs8, public.raw_bytes())?.public() != public.raw_bytes() {
            return Ok(None);
        }
        Ok(Sertifikat::from_der(der).map(|sertifikat| (kind, sertifikat)))
    }

    /// The name of the method, for the signature.
    pub(crate) fn algorithm(&self) -> AlgorithmIdentifierOwned {
        match self.kind {
            Noekkeltype::Rsa { .. } => {
                AlgorithmIdentifierOwned { oid: oid::RSA_SHA256, parameters: Some(Any::from(Null)) }
            }
            Noekkeltype::P256 | Noekkeltype::P384 | Noekkeltype::Annen => {
                AlgorithmIdentifierOwned { oid: oid::ECDSA_SHA256, parameters: None }
            }
        }
    }

    /// Signs `message` with SHA-256.
    pub(crate) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SigneringError> {
        let der = self.chain.first().map(Vec::as_slice).unwrap_or_default();
        let own = Certificate::from_der(der).map_err(|source| damaged("certificate", source))?;
        let public = own.tbs_certificate.subject_public_key_info.subject_public_key;
        let random = SystemRandom::new();
        match ready(self.kind, &self.pkcs8, public.raw_bytes())? {
            Ready::Rsa(key) => {
                let mut out = vec![0; key.public().modulus_len()];
                key.sign(&rs::RSA_PKCS1_SHA256, &random, message, &mut out).map_err(|source| {
                    SigneringError::intern("RSA signature", source.to_string())
                })?;
                Ok(out)
            }
            Ready::Ec(key) => key
                .sign(&random, message)
                .map(|signature| signature.as_ref().to_vec())
                .map_err(|source| SigneringError::intern("ECDSA signature", source.to_string())),
        }
    }
}

impl Ready {
    fn public(&self) -> &[u8] {
        match self {
            Self::Rsa(key) => key.public_key().as_ref(),
            Self::Ec(key) => key.public_key().as_ref(),
        }
    }
}

fn damaged(
    what: &'static str,
    source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
) -> SigneringError {
    SigneringError::SkadetNoekkelfil { what, source: source.into() }
}

/// Whether the file has the outer form of PKCS#12, and whether it carries a seal (MAC).
fn structure(p12: &[u8]) -> Result<bool, SigneringError> {
    let read = || {
        AnyRef::from_der(p12)?.sequence(|reader| {
            let _version: u8 = reader.decode()?;
            let _content: AnyRef<'_> = reader.decode()?;
            let sealed = !reader.is_finished();
            if sealed {
                let _mac: AnyRef<'_> = reader.decode()?;
            }
            Ok(sealed)
        })
    };
    read().map_err(|source: der::Error| damaged("outer structure", source))
}

/// Tells a wrong password from a damaged or foreign file.
fn explain(source: Pkcs12Error, sealed: bool) -> SigneringError {
    match source {
        Pkcs12Error::MacError(_) => SigneringError::FeilPassord { source },
        // without a seal the first sign of a wrong password is that decryption gives nonsense
        Pkcs12Error::UnpadError | Pkcs12Error::Pkcs5Error(_) if !sealed => {
            SigneringError::FeilPassord { source }
        }
        Pkcs12Error::UnsupportedEncryptionScheme
        | Pkcs12Error::UnsupportedMacAlgorithm
        | Pkcs12Error::UnsupportedContentType
        | Pkcs12Error::UnsupportedCertificateType
        | Pkcs12Error::InvalidVersion
        | Pkcs12Error::InvalidParameters => {
            SigneringError::UstoettetNoekkel { what: source.to_string() }
        }
        Pkcs12Error::IoError(_)
        | Pkcs12Error::DerError(_)
        | Pkcs12Error::X509Error(_)
        | Pkcs12Error::InvalidLength
        | Pkcs12Error::UnpadError
        | Pkcs12Error::InvalidData
        | Pkcs12Error::Pkcs5Error(_)
        | Pkcs12Error::InvalidPrivateKey => damaged("content", source),
    }
}

/// The signer's certificate, then each issuer that the file holds.
fn chain(own: &[u8], others: &[&[u8]]) -> Vec<Vec<u8>> {
    let mut chain = vec![own.to_vec()];
    let parse = |der: &[u8]| Certificate::from_der(der).ok().map(|found| found.tbs_certificate);
    let mut current = parse(own);
    while let Some(child) = current {
        let issuer = others.iter().find(|der| {
            parse(der).is_some_and(|found| found.subject == child.issuer)
                && !chain.iter().any(|known| known == *der)
        });
        let Some(der) = issuer else { break };
        chain.push(der.to_vec());
        current = parse(der);
    }
    chain
}

fn kind_name(kind: Noekkeltype) -> Option<ObjectIdentifier> {
    match kind {
        Noekkeltype::Rsa { .. } => Some(oid::RSA),
        Noekkeltype::P256 | Noekkeltype::P384 => Some(oid::EC),
        Noekkeltype::Annen => None,
    }
}

/// The algorithm a PKCS#8 key says it is for, refused when this program cannot sign with it.
fn kind_of_key(pkcs8: &[u8]) -> Result<ObjectIdentifier, SigneringError> {
    let (algorithm, inner) = pkcs8_parts(pkcs8).map_err(|source| damaged("private key", source))?;
    if algorithm == oid::RSA {
        let bits = rsa_bits(&inner).map_err(|source| damaged("private key", source))?;
        return if bits < 2048 { Err(SigneringError::SvakNoekkel { bits }) } else { Ok(algorithm) };
    }
    if algorithm == oid::EC {
        return Ok(algorithm);
    }
    Err(SigneringError::UstoettetNoekkel { what: algorithm.to_string() })
}

/// Length of the modulus in an RSA private key.
fn rsa_bits(key: &[u8]) -> der::Result<usize> {
    der::SliceReader::new(key)?.sequence(|reader| {
        let _version: u8 = reader.decode()?;
        let modulus: Uint = reader.decode()?;
        while !reader.is_finished() {
            let _secret: AnyRef<'_> = reader.decode()?;
        }
        Ok(modulus.as_bytes().len() * 8)
    })
}

fn pkcs8_parts(pkcs8: &[u8]) -> Result<(ObjectIdentifier, Zeroizing<Vec<u8>>), der::Error> {
    let mut reader = der::SliceReader::new(pkcs8)?;
    reader.sequence(|reader| {
        let _version: u8 = reader.decode()?;
        let algorithm: AlgorithmIdentifierOwned = reader.decode()?;
        let inner = Zeroizing::new(OctetString::decode(reader)?.into_bytes());
        while !reader.is_finished() {
            let _attributes: AnyRef<'_> = reader.decode()?;
        }
        Ok((algorithm.oid, inner))
    })
}

fn ready(kind: Noekkeltype, pkcs8: &[u8], public: &[u8]) -> Result<Ready, SigneringError> {
    let refused = |source: ring::error::KeyRejected| SigneringError::UstoettetNoekkel {
        what: source.to_string(),
    };
    match kind {
        Noekkeltype::Rsa { .. } => {
            RsaKeyPair::from_pkcs8(pkcs8).map(Box::new).map(Ready::Rsa).map_err(refused)
        }
        Noekkeltype::P256 => ec(pkcs8, public).map(Box::new).map(Ready::Ec),
        Noekkeltype::P384 | Noekkeltype::Annen => {
            Err(SigneringError::UstoettetNoekkel { what: kind.to_string() })
        }
    }
}

/// Some programs leave the public half out of the key; the certificate then supplies it.
fn ec(pkcs8: &[u8], public: &[u8]) -> Result<EcdsaKeyPair, SigneringError> {
    let (method, random) = (&rs::ECDSA_P256_SHA256_ASN1_SIGNING, SystemRandom::new());
    if let Ok(key) = EcdsaKeyPair::from_pkcs8(method, pkcs8, &random) {
        return Ok(key);
    }
    let (_, inner) = pkcs8_parts(pkcs8).map_err(|source| damaged("private key", source))?;
    let mut reader =
        der::SliceReader::new(&inner).map_err(|source| damaged("private key", source))?;
    let private = reader
        .sequence(|reader| {
            let _version: u8 = reader.decode()?;
            let private = Zeroizing::new(OctetString::decode(reader)?.into_bytes());
            while !reader.is_finished() {
                let _optional: AnyRef<'_> = reader.decode()?;
            }
            Ok(private)
        })
        .map_err(|source: der::Error| damaged("private key", source))?;
    EcdsaKeyPair::from_private_key_and_public_key(method, &private, public, &random)
        .map_err(|source| SigneringError::UstoettetNoekkel { what: source.to_string() })
}
