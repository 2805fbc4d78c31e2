//! Signs a finished report: one incremental update with an invisible field and a PAdES signature.
//!
//! The texts of the signature come from the caller. The certificate is checked against the time of
//! the signature before anything is made, and the result is checked before it leaves.

use chrono::{DateTime, FixedOffset};
use der::Decode as _;
use sha2::{Digest as _, Sha256};
use x509_cert::Certificate;

use super::cms;
use super::feil::SigneringError;
use super::felt;
use super::noekkel::Noekkel;
use super::pdf::document::Document;
use super::pdf::update::Update;
use super::pdf::value::{Dict, Value, dict};
use super::pdf::write;
use super::sertifikat::uegnet;
use super::verifiser::{Integritet, verifiser};

/// Room for what stands in the CMS beside the certificates.
const FRAME: usize = 2048;
/// Ten digits, overwritten when the offsets are known.
const WIDE: i64 = 9_999_999_999;

/// What the signature tells about itself, shown by every PDF reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signaturopplysninger {
    /// Who signs.
    pub navn: String,
    /// Why; left out when empty.
    pub grunn: String,
    /// Where; left out when empty.
    pub sted: String,
    /// The time the signer claims. No timestamp service confirms it.
    pub tidspunkt: DateTime<FixedOffset>,
}

/// Signs `pdf` and returns it with the signature added; the given bytes stand unchanged in front.
///
/// Refused are certificates that are not valid at the time of the signature or are made for
/// something else, and bytes that are no readable, unencrypted PDF.
pub fn signer(
    pdf: &[u8],
    noekkel: &Noekkel,
    opplysninger: &Signaturopplysninger,
) -> Result<Vec<u8>, SigneringError> {
    suitable(noekkel, opplysninger)?;
    let document = Document::open(pdf)?;
    if document.xref.trailing {
        return Err(SigneringError::SkadetPdf { what: "data after the end", at: pdf.len() });
    }
    let room = noekkel.chain().iter().map(Vec::len).sum::<usize>().saturating_add(FRAME);
    let name = felt::free_name(&document);
    let mut update = Update::new(&document);
    felt::add(&mut update, &document, &name, placeholder(opplysninger, room))?;
    let signed = fill(update.write()?, pdf.len(), room, noekkel)?;
    check(&signed, &name, opplysninger)?;
    Ok(signed)
}

fn suitable(noekkel: &Noekkel, opplysninger: &Signaturopplysninger) -> Result<(), SigneringError> {
    let sertifikat = noekkel.sertifikat();
    if opplysninger.tidspunkt > sertifikat.gyldig_til {
        return Err(SigneringError::UtloeptSertifikat { gyldig_til: sertifikat.gyldig_til });
    }
    if opplysninger.tidspunkt < sertifikat.gyldig_fra {
        return Err(SigneringError::IkkeGyldigEnnaa { gyldig_fra: sertifikat.gyldig_fra });
    }
    let own = noekkel.chain().first().map(Vec::as_slice).unwrap_or_default();
    let own = Certificate::from_der(own)
        .map_err(|source| SigneringError::intern("reading the certificate again", source))?;
    uegnet(&own).map_or(Ok(()), |what| Err(SigneringError::UegnetSertifikat { what }))
}

/// The signature dictionary with a hole where the signature will stand.
fn placeholder(opplysninger: &Signaturopplysninger, room: usize) -> Dict {
    let range = [0, WIDE, WIDE, WIDE].map(Value::Int).to_vec();
    let mut signature = dict([
        ("Type", Value::name("Sig")),
        ("Filter", Value::name("Adobe.PPKLite")),
        ("SubFilter", Value::name("ETSI.CAdES.detached")),
        ("ByteRange", Value::Array(range)),
        ("Contents", Value::hex(&vec![0; room])),
        ("M", Value::literal(pdf_time(opplysninger.tidspunkt).as_bytes())),
        ("Name", Value::text(&opplysninger.navn)),
    ]);
    for (key, text) in [("Reason", &opplysninger.grunn), ("Location", &opplysninger.sted)] {
        if !text.is_empty() {
            signature.insert(key.as_bytes().to_vec(), Value::text(text));
        }
    }
    signature
}

/// `D:20261122120000+01'00'`.
fn pdf_time(time: DateTime<FixedOffset>) -> String {
    let minutes = time.offset().local_minus_utc() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
    format!("D:{}{sign}{hours:02}'{rest:02}'", time.format("%Y%m%d%H%M%S"))
}

/// Sets the byte range, signs everything outside the hole, and fills the hole.
fn fill(
    mut out: Vec<u8>,
    earlier: usize,
    room: usize,
    noekkel: &Noekkel,
) -> Result<Vec<u8>, SigneringError> {
    let fault = |what| SigneringError::intern(what, "the written update is not as expected");
    let mut hole = Vec::with_capacity(room * 2 + 2);
    write::hex(&vec![0; room], &mut hole);
    let start = find(&out, earlier, &[b"/Contents ", hole.as_slice()].concat())
        .and_then(|at| at.checked_add("/Contents ".len()))
        .ok_or_else(|| fault("finding the hole"))?;
    let end = start.saturating_add(hole.len());
    let wide = format!("/ByteRange [0 {WIDE} {WIDE} {WIDE}]");
    let range = format!("/ByteRange [0 {start} {end} {}", out.len().saturating_sub(end));
    let range = format!("{range:<width$}]", width = wide.len() - 1);
    let at = find(&out, earlier, wide.as_bytes()).ok_or_else(|| fault("finding the byte range"))?;
    overwrite(&mut out, at, range.as_bytes()).ok_or_else(|| fault("writing the byte range"))?;
    let digest = Sha256::new()
        .chain_update(out.get(..start).unwrap_or_default())
        .chain_update(out.get(end..).unwrap_or_default())
        .finalize();
    let signature = cms::build(noekkel, &digest)?;
    if signature.len() > room {
        return Err(fault("fitting the signature into its hole"));
    }
    let mut digits = Vec::with_capacity(signature.len() * 2);
    write::hex_digits(&signature, &mut digits);
    overwrite(&mut out, start.saturating_add(1), &digits)
        .ok_or_else(|| fault("filling the hole"))?;
    Ok(out)
}

fn find(bytes: &[u8], from: usize, text: &[u8]) -> Option<usize> {
    let rest = bytes.get(from..)?;
    rest.windows(text.len()).position(|window| window == text)?.checked_add(from)
}

fn overwrite(bytes: &mut [u8], at: usize, text: &[u8]) -> Option<()> {
    bytes.get_mut(at..at.checked_add(text.len())?)?.copy_from_slice(text);
    Some(())
}

/// A signature that does not stand up to our own check never leaves this layer.
fn check(
    signed: &[u8],
    name: &str,
    opplysninger: &Signaturopplysninger,
) -> Result<(), SigneringError> {
    let found = verifiser(signed, opplysninger.tidspunkt)?;
    let whole = found.signaturer.iter().any(|signature| {
        signature.felt == name
            && signature.dekker_hele
            && signature.integritet == Integritet::Uendret
    });
    if whole {
        return Ok(());
    }
    Err(SigneringError::intern("checking the new signature", "the signature does not hold"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_with_their_offset() {
        let time = |text| pdf_time(DateTime::parse_from_rfc3339(text).unwrap());
        assert_eq!(time("2026-11-22T12:00:00+01:00"), "D:20261122120000+01'00'");
        assert_eq!(time("2026-11-22T12:00:00-03:30"), "D:20261122120000-03'30'");
    }
}
