//! Checks one CMS signature: digest, signed attributes, the certificate it names and its value.
//!
//! A method that is not known here gives «unknown algorithm», never «holds».

use cms::cert::CertificateChoices;
use cms::content_info::ContentInfo;
use cms::signed_data::{SignedData, SignerIdentifier, SignerInfo};
use der::asn1::{Any, ObjectIdentifier, OctetString};
use der::{Decode as _, Encode as _, Reader as _, Sequence};
use spki::AlgorithmIdentifierOwned;
use x509_cert::Certificate;
use x509_cert::ext::pkix::SubjectKeyIdentifier;

use super::metode::{Digest, verify};
use super::oid;
use super::verifiser::Integritet;

/// What kind of CMS the signature dictionary promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// `ETSI.CAdES.detached`: the signer's certificate must be among the signed attributes.
    Pades,
    /// `adbe.pkcs7.detached`: the older form of other programs.
    Pkcs7,
    /// `ETSI.RFC3161`: a timestamp over the whole document.
    Tidsstempel,
}

/// The result of a check.
pub(crate) struct Funn {
    pub(crate) integritet: Integritet,
    pub(crate) sertifikat: Option<Certificate>,
    /// The signed attributes name the certificate in the way PAdES asks for.
    pub(crate) pades: bool,
}

#[derive(Sequence)]
struct EssCertIdV2 {
    #[asn1(optional = "true")]
    hash_algorithm: Option<AlgorithmIdentifierOwned>,
    cert_hash: OctetString,
    #[asn1(optional = "true")]
    issuer_serial: Option<Any>,
}

#[derive(Sequence)]
struct SigningCertificateV2 {
    certs: Vec<EssCertIdV2>,
    #[asn1(optional = "true")]
    policies: Option<Any>,
}

#[derive(Sequence)]
struct EssCertId {
    cert_hash: OctetString,
    #[asn1(optional = "true")]
    issuer_serial: Option<Any>,
}

#[derive(Sequence)]
struct SigningCertificate {
    certs: Vec<EssCertId>,
    #[asn1(optional = "true")]
    policies: Option<Any>,
}

#[derive(Sequence)]
struct MessageImprint {
    algorithm: AlgorithmIdentifierOwned,
    hash: OctetString,
}

/// Checks `contents` (DER with zeros behind) against the signed bytes.
pub(crate) fn check(contents: &[u8], form: Form, signed: [&[u8]; 2]) -> Funn {
    let unreadable = Funn { integritet: Integritet::Uleselig, sertifikat: None, pades: false };
    let Some(data) = parse(contents) else { return unreadable };
    let [info] = data.signer_infos.0.as_slice() else { return unreadable };
    let sertifikat = named(&data, &info.sid);
    let reference = sertifikat.as_ref().map_or(Reference::Wrong, |own| reference(info, own));
    let integritet = judge(&data, info, form, signed)
        .and_then(|()| match (&sertifikat, reference, form) {
            (None, _, _) | (_, Reference::Wrong, _) | (_, Reference::Missing, Form::Pades) => {
                Err(Integritet::UgyldigSignatur)
            }
            (Some(own), _, _) => verify(info, own),
        })
        .map_or_else(|fault| fault, |()| Integritet::Uendret);
    let pades = form == Form::Pades && reference == Reference::V2;
    Funn { integritet, sertifikat, pades: pades || form == Form::Tidsstempel }
}

/// The structure, if nothing but zeros follows it in the hole.
fn parse(contents: &[u8]) -> Option<SignedData> {
    let mut reader = der::SliceReader::new(contents).ok()?;
    let len = reader.tlv_bytes().ok()?.len();
    let (der, padding) = contents.split_at_checked(len)?;
    let content = ContentInfo::from_der(der).ok()?;
    let known = content.content_type == oid::SIGNED_DATA && padding.iter().all(|byte| *byte == 0);
    known.then(|| content.content.decode_as().ok())?
}

/// The one certificate that the signer's identifier names.
fn named(data: &SignedData, sid: &SignerIdentifier) -> Option<Certificate> {
    let mut found = data.certificates.iter().flat_map(|set| set.0.iter()).filter_map(|choice| {
        let CertificateChoices::Certificate(certificate) = choice else { return None };
        let own = &certificate.tbs_certificate;
        let hit = match sid {
            SignerIdentifier::IssuerAndSerialNumber(id) => {
                id.issuer == own.issuer && id.serial_number == own.serial_number
            }
            SignerIdentifier::SubjectKeyIdentifier(id) => {
                own.get::<SubjectKeyIdentifier>().ok().flatten().is_some_and(|(_, own)| own == *id)
            }
        };
        hit.then_some(certificate)
    });
    let first = found.next()?;
    found.next().is_none().then(|| first.clone())
}

/// The single value of a signed attribute that must stand exactly once.
fn attribute(info: &SignerInfo, kind: ObjectIdentifier) -> Option<&Any> {
    let mut all = info.signed_attrs.iter().flat_map(|set| set.iter()).filter(|a| a.oid == kind);
    let [value] = all.next()?.values.as_slice() else { return None };
    all.next().is_none().then_some(value)
}

fn carries(info: &SignerInfo, kind: ObjectIdentifier) -> bool {
    info.signed_attrs.iter().flat_map(|set| set.iter()).any(|attribute| attribute.oid == kind)
}

/// Digest and content type; the bytes of the document against what was signed.
fn judge(
    data: &SignedData,
    info: &SignerInfo,
    form: Form,
    signed: [&[u8]; 2],
) -> Result<(), Integritet> {
    let digest = Digest::named(&info.digest_alg)?;
    let kind = data.encap_content_info.econtent_type;
    let claimed = attribute(info, oid::CONTENT_TYPE)
        .and_then(|value| value.decode_as::<ObjectIdentifier>().ok())
        .ok_or(Integritet::Uleselig)?;
    let message = attribute(info, oid::MESSAGE_DIGEST)
        .and_then(|value| value.decode_as::<OctetString>().ok())
        .ok_or(Integritet::Uleselig)?;
    if claimed != kind {
        return Err(Integritet::UgyldigSignatur);
    }
    let content = data.encap_content_info.econtent.as_ref();
    match (form, content) {
        (Form::Pades | Form::Pkcs7, None) if kind == oid::DATA => {
            same(&digest.of(&signed), message.as_bytes(), Integritet::Endret)
        }
        (Form::Tidsstempel, Some(content)) if kind == oid::TST_INFO => {
            let content: OctetString = content.decode_as().ok().ok_or(Integritet::Uleselig)?;
            let wrong = Integritet::UgyldigSignatur;
            same(&digest.of(&[content.as_bytes()]), message.as_bytes(), wrong)?;
            let imprint = imprint(content.as_bytes()).ok().ok_or(Integritet::Uleselig)?;
            let digest = Digest::named(&imprint.algorithm)?;
            same(&digest.of(&signed), imprint.hash.as_bytes(), Integritet::Endret)
        }
        (Form::Pades | Form::Pkcs7 | Form::Tidsstempel, _) => Err(Integritet::Uleselig),
    }
}

fn same(found: &[u8], wanted: &[u8], otherwise: Integritet) -> Result<(), Integritet> {
    if found == wanted { Ok(()) } else { Err(otherwise) }
}

/// What a timestamp token was made over; the rest of the token is not needed here.
fn imprint(token: &[u8]) -> der::Result<MessageImprint> {
    let mut reader = der::SliceReader::new(token)?;
    reader.sequence(|reader| {
        let _version: u8 = reader.decode()?;
        let _policy: ObjectIdentifier = reader.decode()?;
        let imprint = reader.decode()?;
        while !reader.is_finished() {
            let _rest: Any = reader.decode()?;
        }
        Ok(imprint)
    })
}

/// How the signed attributes name the signer's certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reference {
    V2,
    /// By SHA-1, as before PAdES.
    V1,
    Missing,
    Wrong,
}

fn reference(info: &SignerInfo, own: &Certificate) -> Reference {
    let Ok(der) = own.to_der() else { return Reference::Wrong };
    if carries(info, oid::SIGNING_CERTIFICATE_V2) {
        let fits = || {
            let value = attribute(info, oid::SIGNING_CERTIFICATE_V2)?;
            let list: SigningCertificateV2 = value.decode_as().ok()?;
            let first = list.certs.first()?;
            let digest = match &first.hash_algorithm {
                None => Digest::Sha256,
                Some(algorithm) => Digest::named(algorithm).ok()?,
            };
            Some(digest.of(&[&der]) == first.cert_hash.as_bytes())
        };
        return if fits() == Some(true) { Reference::V2 } else { Reference::Wrong };
    }
    if carries(info, oid::SIGNING_CERTIFICATE) {
        let fits = || {
            let value = attribute(info, oid::SIGNING_CERTIFICATE)?;
            let list: SigningCertificate = value.decode_as().ok()?;
            let sha1 = &ring::digest::SHA1_FOR_LEGACY_USE_ONLY;
            let found = ring::digest::digest(sha1, &der);
            Some(found.as_ref() == list.certs.first()?.cert_hash.as_bytes())
        };
        return if fits() == Some(true) { Reference::V1 } else { Reference::Wrong };
    }
    Reference::Missing
}
