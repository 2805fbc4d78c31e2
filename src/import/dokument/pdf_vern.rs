//! What is done before lopdf gets a PDF: chains that it would follow by calling itself are cut.
//!
//! A stream may name another object as its length, and a page names its parent. Both are followed by
//! recursion, and a chain or a ring that somebody has made would exhaust the stack, which no program
//! can catch. Here the length of every stream is written where its reference stood, counted from the
//! bytes themselves.

use std::borrow::Cow;
use std::ops::Range;

use lopdf::{Document, ObjectId};

/// Levels of a page tree that are followed.
const DYPESTE_SIDETRE: usize = 100;

/// How far behind its length a stream may begin.
const LENGSTE_ORDBOK: usize = 16 * 1024;

/// The same file, each stream with its own length; `None` where a length is written in a way that no
/// program that makes PDFs writes it.
pub(super) fn med_egne_lengder(bytes: &[u8]) -> Option<Cow<'_, [u8]>> {
    let mut ut = Cow::Borrowed(bytes);
    let slutter = steder(bytes, b"endstream");
    for (plass, _) in bytes.iter().enumerate().filter(|(_, b)| **b == b'/') {
        let fra = plass + 1;
        let navn = ord(bytes, fra);
        if !er_length(bytes.get(navn.clone())?) {
            continue;
        }
        match verdi(bytes, navn.end) {
            Verdi::Annet => {}
            Verdi::Skjult => return None,
            Verdi::Henvisning(sted) => {
                let lengde = lengde(bytes, sted.end, &slutter).unwrap_or_default().to_string();
                let bredde = sted.len();
                // where the number has no room the stream is left out; only a picture is as large
                let lengde = if lengde.len() <= bredde { lengde } else { "0".to_owned() };
                let plass = ut.to_mut().get_mut(sted)?;
                plass.copy_from_slice(format!("{lengde:<bredde$}").as_bytes());
            }
        }
    }
    Some(ut)
}

/// Whether the page has more ancestors than a page can have.
pub(super) fn har_dyp_side(dokument: &Document, side: ObjectId) -> bool {
    let mut id = side;
    for _ in 0..DYPESTE_SIDETRE {
        let forelder = dokument.get_dictionary(id).and_then(|side| side.get(b"Parent"));
        match forelder.and_then(lopdf::Object::as_reference) {
            Ok(forelder) => id = forelder,
            Err(_) => return false,
        }
    }
    true
}

/// What stands after the name `Length`.
enum Verdi {
    /// A number, or something lopdf will not take for a reference.
    Annet,
    /// A reference, at that place.
    Henvisning(Range<usize>),
    /// Something between the parts that hides what it is.
    Skjult,
}

fn verdi(bytes: &[u8], fra: usize) -> Verdi {
    let start = uten_mellomrom(bytes, fra);
    let mut plass = start;
    for _ in 0..2 {
        let resten = bytes.get(plass..).unwrap_or_default();
        let sifre = resten.iter().take_while(|b| b.is_ascii_digit()).count();
        let etter = uten_mellomrom(bytes, plass + sifre);
        if bytes.get(etter) == Some(&b'%') {
            return Verdi::Skjult;
        }
        if sifre == 0 {
            return Verdi::Annet;
        }
        plass = etter;
    }
    if bytes.get(plass) == Some(&b'R') { Verdi::Henvisning(start..plass + 1) } else { Verdi::Annet }
}

/// The number of bytes in the stream whose dictionary goes on at that place.
fn lengde(bytes: &[u8], fra: usize, slutter: &[usize]) -> Option<usize> {
    let vindu = bytes.get(fra..bytes.len().min(fra + LENGSTE_ORDBOK))?;
    let start = fra + vindu.windows(6).position(|ord| ord == b"stream")? + 6;
    let start = match bytes.get(start..)? {
        [b'\r', b'\n', ..] => start + 2,
        [b'\n' | b'\r', ..] => start + 1,
        _ => start,
    };
    let neste = slutter.partition_point(|slutt| *slutt < start);
    let slutt = *slutter.get(neste)?;
    let innhold = bytes.get(start..slutt)?;
    let linjeslutt = [b"\r\n".as_slice(), b"\n", b"\r"];
    let uten = linjeslutt.into_iter().find_map(|slutt| innhold.strip_suffix(slutt));
    Some(uten.unwrap_or(innhold).len())
}

fn steder(bytes: &[u8], ord: &[u8]) -> Vec<usize> {
    let treff = bytes.windows(ord.len()).enumerate().filter(|(_, vindu)| *vindu == ord);
    treff.map(|(plass, _)| plass).collect()
}

/// The word from that place to the next dividing sign.
fn ord(bytes: &[u8], fra: usize) -> Range<usize> {
    let resten = bytes.get(fra..).unwrap_or_default();
    let slutt = resten.iter().take(40).position(|b| er_skille(*b)).unwrap_or(resten.len().min(40));
    fra..fra + slutt
}

fn uten_mellomrom(bytes: &[u8], fra: usize) -> usize {
    let resten = bytes.get(fra..).unwrap_or_default();
    fra + resten.iter().take_while(|b| b.is_ascii_whitespace() || **b == 0).count()
}

/// `Length`, also where letters are written as `#4c`.
fn er_length(navn: &[u8]) -> bool {
    if !navn.contains(&b'#') {
        return navn == b"Length";
    }
    let mut tegn = Vec::with_capacity(navn.len());
    let mut resten = navn;
    while let [foerste, etter @ ..] = resten {
        let siffer = |b: &u8| char::from(*b).to_digit(16);
        let skjult = match (foerste, etter) {
            (b'#', [a, b, ..]) => siffer(a).zip(siffer(b)).map(|(a, b)| a * 16 + b),
            _ => None,
        };
        let kode = skjult.and_then(|kode| u8::try_from(kode).ok());
        resten = if kode.is_some() { etter.get(2..).unwrap_or_default() } else { etter };
        tegn.push(kode.unwrap_or(*foerste));
    }
    tegn == b"Length"
}

fn er_skille(b: u8) -> bool {
    b.is_ascii_whitespace() || b == 0 || b"/<>[]()%{}".contains(&b)
}
