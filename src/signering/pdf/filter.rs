//! Undoes the compression of cross-reference and object streams, within fixed limits.
//!
//! Only what such streams use is understood: none or one `FlateDecode`, with PNG prediction.

use super::value::{Dict, Value, entry};

/// A structural stream larger than this is a bomb, not a report.
const MAX_PLAIN: usize = 16 * 1024 * 1024;

/// The plain bytes of a structural stream, or `None` when the filter is not understood.
pub(crate) fn decode(dict: &Dict, raw: &[u8]) -> Option<Vec<u8>> {
    let filter = single(entry(dict, "Filter"));
    let parms = single(entry(dict, "DecodeParms"));
    match filter {
        None | Some(Value::Null) => Some(raw.to_vec()),
        Some(filter) if filter.is_name("FlateDecode") => {
            unpredict(inflate(raw)?, parms.and_then(Value::as_dict))
        }
        Some(_) => None,
    }
}

/// A filter may stand alone or in an array of one; a longer array is not understood.
fn single(value: Option<&Value>) -> Option<&Value> {
    match value {
        Some(Value::Array(items)) => match items.as_slice() {
            [] => None,
            [only] => Some(only),
            _ => value,
        },
        other => other,
    }
}

fn inflate(raw: &[u8]) -> Option<Vec<u8>> {
    if raw.len() < 6 {
        return None; // shorter than the frame of an empty zlib stream
    }
    let dict = lopdf::dictionary! { "Filter" => "FlateDecode" };
    lopdf::Stream::new(dict, raw.to_vec()).decompressed_content_with_limit(MAX_PLAIN).ok()
}

fn unpredict(data: Vec<u8>, parms: Option<&Dict>) -> Option<Vec<u8>> {
    let number = |key, otherwise| {
        parms.and_then(|parms| entry(parms, key)).map_or(Some(otherwise), Value::as_int)
    };
    match number("Predictor", 1)? {
        1 => return Some(data),
        10..=15 => {}
        _ => return None,
    }
    let columns = usize::try_from(number("Columns", 1)?).ok()?;
    let plain = number("Colors", 1)? == 1 && number("BitsPerComponent", 8)? == 8;
    if !plain || columns == 0 || columns > 64 {
        return None; // a cross-reference row is a handful of bytes
    }
    let mut out: Vec<u8> = Vec::with_capacity(data.len());
    let mut above = vec![0u8; columns];
    for row in data.chunks(columns + 1) {
        let (kind, row) = row.split_first()?;
        if row.len() != columns {
            return None;
        }
        above = png_row(*kind, row, &above)?;
        out.extend_from_slice(&above);
    }
    Some(out)
}

fn png_row(kind: u8, row: &[u8], above: &[u8]) -> Option<Vec<u8>> {
    let (mut out, mut left, mut corner) = (Vec::with_capacity(row.len()), 0u8, 0u8);
    for (byte, up) in row.iter().zip(above) {
        let guess = match kind {
            0 => 0,
            1 => left,
            2 => *up,
            3 => u8::midpoint(left, *up),
            4 => paeth(left, *up, corner),
            _ => return None,
        };
        left = byte.wrapping_add(guess);
        corner = *up;
        out.push(left);
    }
    Some(out)
}

fn paeth(left: u8, up: u8, corner: u8) -> u8 {
    let (a, b, c) = (i16::from(left), i16::from(up), i16::from(corner));
    let guess = a + b - c;
    let (da, db, dc) = ((guess - a).abs(), (guess - b).abs(), (guess - c).abs());
    if da <= db && da <= dc {
        left
    } else if db <= dc {
        up
    } else {
        corner
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn png_prediction_is_undone() {
        let up = vec![0, 1, 2, 3, 2, 1, 1, 1];
        let parms =
            super::super::value::dict([("Predictor", Value::Int(12)), ("Columns", Value::Int(3))]);
        assert_eq!(unpredict(up, Some(&parms)), Some(vec![1, 2, 3, 2, 3, 4]));
        assert_eq!(unpredict(vec![9, 1, 2, 3], Some(&parms)), None);
    }

    #[test]
    fn unknown_filters_are_not_understood() {
        let lzw = super::super::value::dict([("Filter", Value::name("LZWDecode"))]);
        assert_eq!(decode(&lzw, b"abcdefgh"), None);
    }
}
