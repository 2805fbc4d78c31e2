//! One byte for every letter, digit and dividing sign, whatever way it was written.
//!
//! The bytes are those of Latin-1, narrowed: æ ø å stay letters of their own, other accents fall
//! away, ä and ö become æ and ø, Cyrillic is spelt out, every kind of digit, dash, space and quote
//! becomes the plain one. Rules then look at bytes and need to know one way of writing only.

use unicode_normalization::char::decompose_compatible;

/// A letter of a script without an alphabet the rules know.
pub(super) const FREMMED: u8 = 0xff;
/// Any other sign.
pub(super) const ANNET: u8 = 0x01;

/// What a character becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Foldet {
    /// One byte.
    En(u8),
    /// Several letters.
    Flere(&'static [u8]),
    /// Nothing: it takes no room on the screen.
    Ingen,
    /// A mark on the letter before.
    Merke(char),
}

/// Folds a character that is not plain ASCII.
pub(super) fn fold(tegn: char) -> Foldet {
    match tegn {
        'å' | 'Å' | 'æ' | 'Æ' | 'ø' | 'Ø' => Foldet::En(latin(tegn)),
        'ä' => Foldet::En(0xe6),
        'Ä' => Foldet::En(0xc6),
        'ö' | 'ő' => Foldet::En(0xf8),
        'Ö' | 'Ő' => Foldet::En(0xd8),
        '\u{300}'..='\u{36f}' => Foldet::Merke(tegn),
        '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{80}'..='\u{84}'
        | '\u{86}'..='\u{9f}'
        | '\u{e0000}'..='\u{e0fff}' => Foldet::Ingen,
        '\u{85}' | '\u{2028}' | '\u{2029}' => Foldet::En(b'\n'),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2043}' | '\u{58a}' => Foldet::En(b'-'),
        '·' | '\u{2022}' | '\u{2027}' | '。' => Foldet::En(b'.'),
        '\u{2044}' | '\u{2215}' => Foldet::En(b'/'),
        '’' | '‘' | 'ʼ' | '´' | '′' | 'ʻ' => Foldet::En(b'\''),
        '“' | '”' | '„' | '«' | '»' | '″' => Foldet::En(b'"'),
        '¼'..='¾' | '…' => Foldet::En(ANNET),
        '\u{400}'..='\u{4ff}' => kyrillisk(tegn),
        _ => saertegn(tegn),
    }
}

fn latin(tegn: char) -> u8 {
    u8::try_from(u32::from(tegn)).unwrap_or(FREMMED)
}

/// Letters that have no decomposition, then what the tables of Unicode say.
fn saertegn(tegn: char) -> Foldet {
    match tegn {
        'ß' => Foldet::Flere(b"ss"),
        'þ' => Foldet::Flere(b"th"),
        'Þ' => Foldet::Flere(b"Th"),
        'ŋ' => Foldet::Flere(b"ng"),
        'Ŋ' => Foldet::Flere(b"Ng"),
        'œ' => Foldet::Flere(b"oe"),
        'ð' | 'đ' => Foldet::En(b'd'),
        'Ð' | 'Đ' => Foldet::En(b'D'),
        'ł' => Foldet::En(b'l'),
        'Ł' => Foldet::En(b'L'),
        'ı' => Foldet::En(b'i'),
        'ŧ' => Foldet::En(b't'),
        'Ŧ' => Foldet::En(b'T'),
        'ə' => Foldet::En(b'e'),
        _ => siffer(tegn).map_or_else(|| grunntegn(tegn), Foldet::En),
    }
}

/// The first plain character of the compatibility decomposition.
fn grunntegn(tegn: char) -> Foldet {
    let mut grunn = None;
    decompose_compatible(tegn, |del| {
        if grunn.is_none() {
            grunn = Some(del);
        }
    });
    match grunn {
        Some(del) if del.is_ascii_graphic() => Foldet::En(latin(del)),
        _ if tegn.is_whitespace() => Foldet::En(b' '),
        _ if tegn.is_alphabetic() => Foldet::En(FREMMED),
        _ => Foldet::En(ANNET),
    }
}

/// Digits of other scripts: the first of each ten in a row.
fn siffer(tegn: char) -> Option<u8> {
    const NULLER: [u32; 16] = [
        0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040,
        0x17e0, 0x1810, 0xff10,
    ];
    let kode = u32::from(tegn);
    let verdi = NULLER.iter().map(|null| kode.wrapping_sub(*null)).find(|verdi| *verdi < 10)?;
    u8::try_from(verdi).ok().map(|verdi| b'0' + verdi)
}

/// Cyrillic in the spelling Norwegian papers use for Ukrainian names.
fn kyrillisk(tegn: char) -> Foldet {
    let stor = tegn.is_uppercase();
    let liten = tegn.to_lowercase().next().unwrap_or(tegn);
    let smaa: &'static [u8] = match liten {
        'а' => b"a",
        'б' => b"b",
        'в' => b"v",
        'г' => b"h",
        'ґ' => b"g",
        'д' => b"d",
        'е' | 'э' => b"e",
        'є' => b"ie",
        'ж' => b"zh",
        'з' => b"z",
        'и' | 'ы' => b"y",
        'і' | 'ї' | 'й' => b"i",
        'к' => b"k",
        'л' => b"l",
        'м' => b"m",
        'н' => b"n",
        'о' => b"o",
        'п' => b"p",
        'р' => b"r",
        'с' => b"s",
        'т' => b"t",
        'у' => b"u",
        'ф' => b"f",
        'х' => b"kh",
        'ц' => b"ts",
        'ч' => b"ch",
        'ш' => b"sh",
        'щ' => b"shch",
        'ю' => b"iu",
        'я' => b"ia",
        'ё' => b"io",
        'ь' | 'ъ' => return Foldet::Ingen,
        _ => return Foldet::En(FREMMED),
    };
    match (stor, smaa) {
        (true, [en]) => Foldet::En(en.to_ascii_uppercase()),
        (true, flere) => Foldet::Flere(stor_forbokstav(flere)),
        (false, flere) => Foldet::Flere(flere),
    }
}

fn stor_forbokstav(smaa: &'static [u8]) -> &'static [u8] {
    match smaa {
        b"ie" => b"Ie",
        b"zh" => b"Zh",
        b"kh" => b"Kh",
        b"ts" => b"Ts",
        b"ch" => b"Ch",
        b"sh" => b"Sh",
        b"shch" => b"Shch",
        b"iu" => b"Iu",
        b"ia" => b"Ia",
        b"io" => b"Io",
        annet => annet,
    }
}

/// The letter a mark makes of the letter before it.
pub(super) fn med_merke(bokstav: u8, merke: char) -> u8 {
    match (bokstav, merke) {
        (b'a', '\u{30a}') => 0xe5,
        (b'A', '\u{30a}') => 0xc5,
        (b'a', '\u{308}') => 0xe6,
        (b'A', '\u{308}') => 0xc6,
        (b'o', '\u{308}' | '\u{337}' | '\u{338}') => 0xf8,
        (b'O', '\u{308}' | '\u{337}' | '\u{338}') => 0xd8,
        _ => bokstav,
    }
}

/// Classes of folded bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Klasse {
    /// A lower-case letter.
    Liten,
    /// A capital.
    Stor,
    /// A digit.
    Siffer,
    /// A space or a tab.
    Rom,
    /// The end of a line.
    Linje,
    /// All else.
    Annet,
}

/// The class of a folded byte.
pub(super) fn klasse(b: u8) -> Klasse {
    KLASSER.get(usize::from(b)).copied().unwrap_or(Klasse::Annet)
}

static KLASSER: [Klasse; 256] = klasser();

#[expect(clippy::indexing_slicing, reason = "evaluated when the program is built")]
const fn klasser() -> [Klasse; 256] {
    let mut ut = [Klasse::Annet; 256];
    let mut b = 0;
    while b < 256 {
        ut[b] = match b {
            0x61..=0x7a | 0xe5 | 0xe6 | 0xf8 | 0xff => Klasse::Liten,
            0x41..=0x5a | 0xc5 | 0xc6 | 0xd8 => Klasse::Stor,
            0x30..=0x39 => Klasse::Siffer,
            0x20 | 0x09 => Klasse::Rom,
            0x0a => Klasse::Linje,
            _ => Klasse::Annet,
        };
        b += 1;
    }
    ut
}

/// Whether the byte is a letter.
pub(super) fn er_bokstav(b: u8) -> bool {
    liten_bokstav(b) != 0
}

/// The lower-case form of a letter; 0 for all else.
pub(super) fn liten_bokstav(b: u8) -> u8 {
    SMAA.get(usize::from(b)).copied().unwrap_or(0)
}

static SMAA: [u8; 256] = smaa();

#[expect(clippy::indexing_slicing, reason = "evaluated when the program is built")]
const fn smaa() -> [u8; 256] {
    let klasser = klasser();
    let mut ut = [0; 256];
    let mut b: u8 = 0;
    while b < 255 {
        b += 1;
        ut[b as usize] = match klasser[b as usize] {
            Klasse::Liten => b,
            Klasse::Stor => b + 0x20,
            Klasse::Siffer | Klasse::Rom | Klasse::Linje | Klasse::Annet => 0,
        };
    }
    ut
}

/// The lower-case form of a folded letter.
pub(super) fn liten(b: u8) -> u8 {
    match liten_bokstav(b) {
        0 => b,
        liten => liten,
    }
}
