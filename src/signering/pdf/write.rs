//! Writes values back as PDF syntax.

use super::lexer::is_regular;
use super::value::{Dict, Text, Value};

/// Appends `value`.
pub(crate) fn value(value: &Value, out: &mut Vec<u8>) {
    match value {
        Value::Null => out.extend(b"null"),
        Value::Bool(true) => out.extend(b"true"),
        Value::Bool(false) => out.extend(b"false"),
        Value::Int(number) => out.extend(number.to_string().bytes()),
        Value::Real(spelling) => out.extend(spelling),
        Value::Name(text) => name(text, out),
        Value::Text(text) if text.hex => hex(&text.bytes, out),
        Value::Text(text) => literal(text, out),
        Value::Array(items) => array(items, out),
        Value::Dict(entries) => dict(entries, out),
        Value::Ref((number, generation)) => {
            out.extend(format!("{number} {generation} R").bytes());
        }
    }
}

/// Appends `<< … >>`.
pub(crate) fn dict(entries: &Dict, out: &mut Vec<u8>) {
    out.extend(b"<<");
    for (key, item) in entries {
        name(key, out);
        out.push(b' ');
        value(item, out);
    }
    out.extend(b">>");
}

fn array(items: &[Value], out: &mut Vec<u8>) {
    out.push(b'[');
    for (place, item) in items.iter().enumerate() {
        if place > 0 {
            out.push(b' ');
        }
        value(item, out);
    }
    out.push(b']');
}

fn name(text: &[u8], out: &mut Vec<u8>) {
    out.push(b'/');
    for byte in text {
        if is_regular(*byte) && byte.is_ascii_graphic() && *byte != b'#' {
            out.push(*byte);
        } else {
            out.extend(format!("#{byte:02X}").bytes());
        }
    }
}

/// Appends `<…>` with capital digits.
pub(crate) fn hex(bytes: &[u8], out: &mut Vec<u8>) {
    out.push(b'<');
    hex_digits(bytes, out);
    out.push(b'>');
}

/// Appends two digits for each byte.
pub(crate) fn hex_digits(bytes: &[u8], out: &mut Vec<u8>) {
    for byte in bytes {
        out.extend(format!("{byte:02X}").bytes());
    }
}

fn literal(text: &Text, out: &mut Vec<u8>) {
    out.push(b'(');
    for byte in &text.bytes {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', *byte]),
            b'\r' => out.extend(b"\\r"),
            b'\n' => out.extend(b"\\n"),
            other => out.push(*other),
        }
    }
    out.push(b')');
}

#[cfg(test)]
mod tests {
    use super::super::lexer::{Lexer, Source};

    #[test]
    fn what_is_written_is_read_back_the_same() {
        let source = b"<</A#20#2F [1 -2 3.50 true null (a\\)\\r\\n\\\\) <00FF>]/B<</C 4 0 R>>>>";
        let first = Lexer::new(source, 0, Source::File).value().unwrap();
        let mut out = Vec::new();
        super::value(&first, &mut out);
        assert_eq!(Lexer::new(&out, 0, Source::File).value().unwrap(), first);
    }
}
