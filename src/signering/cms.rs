//! Builds the signature itself: CMS in the PAdES baseline form (ETSI EN 319 142-1, level B-B).
//!
//! Signed are exactly three attributes: content type, digest and the signer's certificate. The
//! claimed time stands in the PDF (`/M`), not here, as PAdES wants it.

use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{
    CertificateSet, EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo, SignerInfos,
};
use der::asn1::{Any, ObjectIdentifier, OctetString, SetOfVec};
use der::{Decode as _, Encode as _, Sequence, Tagged};
use sha2::{Digest as _, Sha256};
use spki::AlgorithmIdentifierOwned;
use x509_cert::Certificate;
use x509_cert::attr::{Attribute, Attributes};

use super::feil::SigneringError;
use super::noekkel::Noekkel;
use super::oid;

#[derive(Sequence)]
struct EssCertIdV2 {
    cert_hash: OctetString, // the algorithm is SHA-256 by default and must then be left out
}

#[derive(Sequence)]
struct SigningCertificateV2 {
    certs: Vec<EssCertIdV2>,
}

/// Signs the SHA-256 digest of a byte range.
pub(crate) fn build(noekkel: &Noekkel, digest: &[u8]) -> Result<Vec<u8>, SigneringError> {
    let der_fault = |source: der::Error| SigneringError::intern("CMS structure", source);
    let own = noekkel.chain().first().map(Vec::as_slice).unwrap_or_default();
    let attributes = attributes(own, digest).map_err(der_fault)?;
    // over the DER SET OF, not over the form with tag [0] that stands in the structure
    let value = noekkel.sign(&attributes.to_der().map_err(der_fault)?)?;
    structure(noekkel, own, attributes, value).map_err(der_fault)
}

fn attributes(own: &[u8], digest: &[u8]) -> der::Result<Attributes> {
    let hash = OctetString::new(Sha256::digest(own).to_vec())?;
    let reference = SigningCertificateV2 { certs: vec![EssCertIdV2 { cert_hash: hash }] };
    let mut attributes = SetOfVec::new();
    attributes.insert(attribute(oid::CONTENT_TYPE, &oid::DATA)?)?;
    attributes.insert(attribute(oid::MESSAGE_DIGEST, &OctetString::new(digest)?)?)?;
    attributes.insert(attribute(oid::SIGNING_CERTIFICATE_V2, &reference)?)?;
    Ok(attributes)
}

fn attribute<T: Tagged + der::EncodeValue>(
    oid: ObjectIdentifier,
    value: &T,
) -> der::Result<Attribute> {
    let mut values = SetOfVec::new();
    values.insert(Any::encode_from(value)?)?;
    Ok(Attribute { oid, values })
}

fn structure(
    noekkel: &Noekkel,
    own: &[u8],
    attributes: Attributes,
    value: Vec<u8>,
) -> der::Result<Vec<u8>> {
    let sha256 = AlgorithmIdentifierOwned { oid: oid::SHA256, parameters: None };
    let own = Certificate::from_der(own)?.tbs_certificate;
    let sid = IssuerAndSerialNumber { issuer: own.issuer, serial_number: own.serial_number };
    let info = SignerInfo {
        version: CmsVersion::V1,
        sid: SignerIdentifier::IssuerAndSerialNumber(sid),
        digest_alg: sha256.clone(),
        signed_attrs: Some(attributes),
        signature_algorithm: noekkel.algorithm(),
        signature: OctetString::new(value)?,
        unsigned_attrs: None,
    };
    let mut certificates = SetOfVec::new();
    for der in noekkel.chain() {
        certificates.insert(CertificateChoices::Certificate(Certificate::from_der(der)?))?;
    }
    let data = SignedData {
        version: CmsVersion::V1,
        digest_algorithms: SetOfVec::try_from(vec![sha256])?,
        encap_content_info: EncapsulatedContentInfo { econtent_type: oid::DATA, econtent: None },
        certificates: Some(CertificateSet(certificates)),
        crls: None,
        signer_infos: SignerInfos(SetOfVec::try_from(vec![info])?),
    };
    let content = Any::encode_from(&data)?;
    ContentInfo { content_type: oid::SIGNED_DATA, content }.to_der()
}
