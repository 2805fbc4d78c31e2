//! The references of a sheet are looked over before the sheet is read.
//!
//! The reader of workbooks counts with them as they stand, and a row with twelve digits is past what
//! it counts with. No workbook has one; a file that does was made to do harm.

use memchr::memmem;

use crate::import::xml;

/// Whether a reference of a cell, a row or an area cannot be.
pub(super) fn har_umulige(ark: &[u8]) -> bool {
    let umulig_sted = |verdi: &[u8]| !er_sted(verdi);
    let umulig_omraade = |verdi: &[u8]| {
        // Bytes that are no text are no reference either.
        let Ok(verdi) = std::str::from_utf8(verdi) else { return true };
        let mut ender = verdi.split(':').map(xml::celle);
        match (ender.next().flatten(), ender.next()) {
            (Some(_), None) => false,
            (Some(fra), Some(Some(til))) => til.0 < fra.0 || til.1 < fra.1,
            _ => true,
        }
    };
    verdier(ark, b"r=").any(umulig_sted) || verdier(ark, b"ref=").any(umulig_omraade)
}

/// At most three letters and seven digits: `B12`, or `12` for a row.
fn er_sted(verdi: &[u8]) -> bool {
    let bokstaver = verdi.iter().take_while(|b| b.is_ascii_alphabetic()).count();
    let mut sifre = verdi.iter().skip(bokstaver);
    bokstaver <= 3 && verdi.len() - bokstaver <= 7 && sifre.all(u8::is_ascii_digit)
}

/// The values of an attribute, wherever it stands.
fn verdier<'a>(ark: &'a [u8], navn: &'static [u8]) -> impl Iterator<Item = &'a [u8]> {
    memmem::find_iter(ark, navn).filter_map(move |plass| {
        let foer = plass.checked_sub(1).and_then(|foer| ark.get(foer))?;
        if !foer.is_ascii_whitespace() {
            return None;
        }
        let rest = ark.get(plass + navn.len()..)?;
        let (sitat, verdi) = rest.split_first()?;
        if !matches!(sitat, b'"' | b'\'') {
            return None;
        }
        // References are short, so a plain walk finds their end sooner than a search does.
        let slutt = verdi.iter().position(|b| b == sitat)?;
        verdi.get(..slutt)
    })
}

#[cfg(test)]
mod tests {
    use super::har_umulige;

    #[test]
    fn references_that_cannot_be() {
        for xml in ["<row r=\"1\"><c r='B12'/>", "<dimension ref=\"A1:B2\"/><c attr=\"x\"/>", ""] {
            assert!(!har_umulige(xml.as_bytes()), "{xml}");
        }
        for xml in [
            "<row r=\"123456789012\"/>",
            "<c r=\"ABCDE1\"/>",
            "<f ref=\"B2:A1\"/>",
            "<d ref=\"\"/>",
        ] {
            assert!(har_umulige(xml.as_bytes()), "{xml}");
        }
    }
}
