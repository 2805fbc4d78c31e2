//! The digests and signature methods that are accepted, and the check of a signature value.
//!
//! SHA-1, RSA below 2048 bits and curves that are not listed are named as unknown.

use cms::signed_data::SignerInfo;
use der::{Encode as _, Sequence};
use ring::signature::{self as rs, UnparsedPublicKey, VerificationAlgorithm};
use sha2::{Sha256, Sha384, Sha512};
use spki::AlgorithmIdentifierOwned;
use x509_cert::Certificate;

use super::oid;
use super::sertifikat::{Noekkeltype, noekkeltype};
use super::verifiser::Integritet;

/// An accepted digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Digest {
    Sha256,
    Sha384,
    Sha512,
}

impl Digest {
    /// The digest an algorithm identifier names.
    pub(crate) fn named(algorithm: &AlgorithmIdentifierOwned) -> Result<Self, Integritet> {
        match algorithm.oid {
            oid::SHA256 => Ok(Self::Sha256),
            oid::SHA384 => Ok(Self::Sha384),
            oid::SHA512 => Ok(Self::Sha512),
            oid::SHA1 => Err(Integritet::UkjentAlgoritme("SHA-1".to_owned())),
            other => Err(Integritet::UkjentAlgoritme(other.to_string())),
        }
    }

    /// The digest of the parts, one after the other.
    pub(crate) fn of(self, parts: &[&[u8]]) -> Vec<u8> {
        fn digest<D: sha2::Digest>(parts: &[&[u8]]) -> Vec<u8> {
            let mut state = D::new();
            for part in parts {
                state.update(part);
            }
            state.finalize().to_vec()
        }
        match self {
            Self::Sha256 => digest::<Sha256>(parts),
            Self::Sha384 => digest::<Sha384>(parts),
            Self::Sha512 => digest::<Sha512>(parts),
        }
    }

    fn len(self) -> u32 {
        match self {
            Self::Sha256 => 32,
            Self::Sha384 => 48,
            Self::Sha512 => 64,
        }
    }
}

/// Checks the signature value over the DER form of the signed attributes.
pub(crate) fn verify(info: &SignerInfo, own: &Certificate) -> Result<(), Integritet> {
    let method = method(info, own)?;
    let message = info.signed_attrs.as_ref().and_then(|attributes| attributes.to_der().ok());
    let message = message.ok_or(Integritet::Uleselig)?;
    let key = own.tbs_certificate.subject_public_key_info.subject_public_key.raw_bytes();
    let value = info.signature.as_bytes();
    if UnparsedPublicKey::new(method, key).verify(&message, value).is_ok() {
        return Ok(());
    }
    Err(Integritet::UgyldigSignatur) // the library tells no more than that
}

fn method(
    info: &SignerInfo,
    own: &Certificate,
) -> Result<&'static dyn VerificationAlgorithm, Integritet> {
    let kind = noekkeltype(own);
    let digest = Digest::named(&info.digest_alg)?;
    let unknown = |what: &str| Integritet::UkjentAlgoritme(format!("{what} ({kind}, {digest:?})"));
    let name = info.signature_algorithm.oid;
    match (kind, name) {
        (Noekkeltype::Rsa { bits }, _) if bits < 2048 => Err(unknown("RSA")),
        (Noekkeltype::Rsa { .. }, oid::RSA_PSS) => {
            if pss(&info.signature_algorithm) == Some(digest) {
                Ok(rsa_pss(digest))
            } else {
                Err(unknown("RSA-PSS"))
            }
        }
        (Noekkeltype::Rsa { .. }, _) => {
            let fits = match digest {
                Digest::Sha256 => [oid::RSA, oid::RSA_SHA256],
                Digest::Sha384 => [oid::RSA, oid::RSA_SHA384],
                Digest::Sha512 => [oid::RSA, oid::RSA_SHA512],
            };
            if fits.contains(&name) { Ok(rsa(digest)) } else { Err(unknown("RSA")) }
        }
        (Noekkeltype::P256 | Noekkeltype::P384, _) => {
            let fits = match digest {
                Digest::Sha256 => name == oid::ECDSA_SHA256,
                Digest::Sha384 => name == oid::ECDSA_SHA384,
                Digest::Sha512 => false,
            };
            if fits { Ok(ecdsa(kind, digest)) } else { Err(unknown("ECDSA")) }
        }
        (Noekkeltype::Annen, _) => Err(unknown(&name.to_string())),
    }
}

fn rsa(digest: Digest) -> &'static dyn VerificationAlgorithm {
    match digest {
        Digest::Sha256 => &rs::RSA_PKCS1_2048_8192_SHA256,
        Digest::Sha384 => &rs::RSA_PKCS1_2048_8192_SHA384,
        Digest::Sha512 => &rs::RSA_PKCS1_2048_8192_SHA512,
    }
}

fn rsa_pss(digest: Digest) -> &'static dyn VerificationAlgorithm {
    match digest {
        Digest::Sha256 => &rs::RSA_PSS_2048_8192_SHA256,
        Digest::Sha384 => &rs::RSA_PSS_2048_8192_SHA384,
        Digest::Sha512 => &rs::RSA_PSS_2048_8192_SHA512,
    }
}

fn ecdsa(kind: Noekkeltype, digest: Digest) -> &'static dyn VerificationAlgorithm {
    match (kind == Noekkeltype::P384, digest == Digest::Sha256) {
        (false, true) => &rs::ECDSA_P256_SHA256_ASN1,
        (false, false) => &rs::ECDSA_P256_SHA384_ASN1,
        (true, true) => &rs::ECDSA_P384_SHA256_ASN1,
        (true, false) => &rs::ECDSA_P384_SHA384_ASN1,
    }
}

#[derive(Sequence)]
struct PssParameters {
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    hash: Option<AlgorithmIdentifierOwned>,
    #[asn1(context_specific = "1", tag_mode = "EXPLICIT", optional = "true")]
    mask: Option<AlgorithmIdentifierOwned>,
    #[asn1(context_specific = "2", tag_mode = "EXPLICIT", optional = "true")]
    salt: Option<u32>,
    #[asn1(context_specific = "3", tag_mode = "EXPLICIT", optional = "true")]
    trailer: Option<u32>,
}

/// The digest of an RSA-PSS signature in the one form that can be checked: the same digest
/// throughout and a salt of its length. Left-out parameters mean SHA-1 and are refused.
fn pss(algorithm: &AlgorithmIdentifierOwned) -> Option<Digest> {
    let parameters: PssParameters = algorithm.parameters.as_ref()?.decode_as().ok()?;
    let digest = Digest::named(&parameters.hash?).ok()?;
    let mask = parameters.mask?;
    let inner: AlgorithmIdentifierOwned = mask.parameters.as_ref()?.decode_as().ok()?;
    let fits = mask.oid == oid::MGF1
        && Digest::named(&inner).ok()? == digest
        && parameters.salt? == digest.len()
        && parameters.trailer.unwrap_or(1) == 1;
    fits.then_some(digest)
}
