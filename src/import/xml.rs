//! Small help for reading the XML of a workbook: attributes by local name, numbers, cell references.

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart};

/// A reader that takes XML as programs write it.
pub(super) fn leser(bytes: &[u8]) -> Reader<&[u8]> {
    let mut leser = Reader::from_reader(bytes);
    leser.config_mut().check_end_names = false;
    leser
}

/// The attribute with that local name.
pub(super) fn attributt(merke: &BytesStart<'_>, navn: &str) -> Option<String> {
    let mut alle = merke.attributes();
    let alle = alle.with_checks(false).filter_map(Result::ok);
    let mut treff = alle.filter(|a| a.key.local_name().as_ref() == navn.as_bytes());
    let verdi = treff.next()?.value;
    let verdi = std::str::from_utf8(&verdi).ok()?;
    quick_xml::escape::unescape(verdi).ok().map(std::borrow::Cow::into_owned)
}

/// Whether the attribute is there and says yes.
pub(super) fn er_satt(merke: &BytesStart<'_>, navn: &str) -> bool {
    attributt(merke, navn).is_some_and(|verdi| verdi == "1" || verdi == "true")
}

/// The number in the attribute.
pub(super) fn tall<T: std::str::FromStr>(merke: &BytesStart<'_>, navn: &str) -> Option<T> {
    attributt(merke, navn)?.trim().parse().ok()
}

/// The sign an entity stands for; only the five of XML and numbers are known.
pub(super) fn tegn(henvisning: &BytesRef<'_>) -> Option<char> {
    if let Ok(Some(tegn)) = henvisning.resolve_char_ref() {
        return Some(tegn);
    }
    match std::str::from_utf8(henvisning).ok()? {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

/// Row and column of a reference such as `B12`, from 0.
pub(super) fn celle(henvisning: &str) -> Option<(u32, u32)> {
    let henvisning = henvisning.replace('$', "");
    let skille = henvisning.find(|tegn: char| tegn.is_ascii_digit())?;
    let (bokstaver, sifre) = henvisning.split_at_checked(skille)?;
    if bokstaver.is_empty() || bokstaver.len() > 3 {
        return None;
    }
    let kolonne = bokstaver.bytes().try_fold(0_u32, |sum, b| {
        let b = b.to_ascii_uppercase();
        b.is_ascii_uppercase().then(|| sum * 26 + u32::from(b - b'A') + 1)
    })?;
    Some((sifre.parse::<u32>().ok()?.checked_sub(1)?, kolonne - 1))
}

#[cfg(test)]
mod tests {
    use super::celle;

    #[test]
    fn references() {
        assert_eq!(celle("A1"), Some((0, 0)));
        assert_eq!(celle("$AB$12"), Some((11, 27)));
        assert_eq!(celle("XFD1048576"), Some((1_048_575, 16_383)));
        for feil in ["", "A", "1", "A0", "ABCD1", "Æ1", "A99999999999"] {
            assert_eq!(celle(feil), None, "{feil}");
        }
    }
}
