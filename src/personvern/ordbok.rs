//! What the gate knows of words: names, ordinary words, places, and words that tell what a number is.
//!
//! The lists lie in `assets/personvern`. They are read once into a table of hashes, so that a word
//! costs one look-up and the start costs a few milliseconds.

use std::sync::LazyLock;

use super::tegn::liten;

/// What is known of a word, one bit for each list.
pub(super) type Merker = u32;

macro_rules! merker {
    ($($(#[$doc:meta])* $navn:ident = $nr:literal,)+) => {
        $($(#[$doc])* pub(super) const $navn: Merker = 1 << $nr;)+
    };
}

merker! {
    /// A given name.
    FORNAVN = 0,
    /// A given name of another country.
    FORNAVN_SVAK = 1,
    /// A surname.
    ETTERNAVN = 2,
    /// A surname of another country.
    ETTERNAVN_SVAK = 3,
    /// An ordinary word.
    VANLIG = 4,
    /// A place.
    STED = 5,
    /// Opens the name of an office or a system.
    ORGAN = 6,
    /// After a name: an institution, a work.
    ETTERORD = 7,
    /// Announces a person.
    ROLLE = 8,
    /// What a person does.
    VERB = 9,
    /// What a person or a thing does.
    HJELPEVERB = 10,
    /// Names a number of another kind.
    ANNET = 11,
    /// Money.
    BELOEP = 12,
    /// Fødselsnummer.
    M_FNR = 13,
    /// DUF number.
    M_DUF = 14,
    /// Account.
    M_KONTO = 15,
    /// Payment reference.
    M_KID = 16,
    /// Telephone.
    M_TLF = 17,
    /// Telephone of an office.
    M_KONTORTLF = 18,
    /// Aktørid.
    M_AKTOER = 19,
    /// Car.
    M_BIL = 20,
    /// Birth.
    M_FOEDT = 21,
    /// Sole trader.
    M_ENK = 22,
    /// Company.
    M_SELSKAP = 23,
    /// Address.
    M_ADRESSE = 24,
    /// Caseworker ident.
    M_NAVIDENT = 25,
    /// Month.
    MAANED = 26,
    /// Before a place.
    PREPOSISJON = 27,
    /// Inside a name.
    MELLOMORD = 28,
    /// A name that stands for something else; of two names with a hyphen, somebody known to all.
    EPONYM = 29,
    /// What is said of persons after an auxiliary: «har flyttet», «er syk».
    GJORT = 30,
    /// Ending of a street name.
    GATE = 31,
}

/// All bits that name the kind of a number.
pub(super) const ETIKETT: Merker = ANNET
    | BELOEP
    | M_FNR
    | M_DUF
    | M_KONTO
    | M_KID
    | M_TLF
    | M_KONTORTLF
    | M_AKTOER
    | M_BIL
    | M_FOEDT
    | M_ENK
    | M_SELSKAP
    | M_NAVIDENT;

/// Any name.
pub(super) const NAVN: Merker = FORNAVN | FORNAVN_SVAK | ETTERNAVN | ETTERNAVN_SVAK;

const LISTER: [(&str, Merker); 7] = [
    (include_str!("../../assets/personvern/fornavn.txt"), FORNAVN),
    (include_str!("../../assets/personvern/fornavn_svake.txt"), FORNAVN_SVAK),
    (include_str!("../../assets/personvern/etternavn.txt"), ETTERNAVN),
    (include_str!("../../assets/personvern/etternavn_svake.txt"), ETTERNAVN_SVAK),
    (include_str!("../../assets/personvern/vanlige.txt"), VANLIG),
    (include_str!("../../assets/personvern/ordtilfang.txt"), VANLIG),
    (include_str!("../../assets/personvern/substantiv.txt"), VANLIG),
];

const ORD: &str = include_str!("../../assets/personvern/ord.txt");

/// Room for 65 536 words; the lists hold about 50 000.
const PLASSER: usize = 1 << 17;

struct Tabell {
    /// Upper half of the hash, then the bits; no bits is a free place.
    plasser: Vec<(u32, Merker)>,
}

static TABELL: LazyLock<Tabell> = LazyLock::new(Tabell::les);

impl Tabell {
    fn les() -> Self {
        let mut tabell = Self { plasser: vec![(0, 0); PLASSER] };
        for (liste, merke) in LISTER {
            for ord in ordene(liste) {
                tabell.legg_til(ord, merke, 0);
            }
        }
        let (mut merke, mut bort) = (0, 0);
        for ord in ordene(ORD) {
            match ord.strip_prefix('[').and_then(|o| o.strip_suffix(']')) {
                Some(navn) => {
                    merke = avsnitt(navn);
                    bort = if navn == "aldri" { NAVN } else { 0 };
                }
                None => tabell.legg_til(ord, merke, bort),
            }
        }
        tabell
    }

    /// Notes a word with its bits, and takes others away.
    fn legg_til(&mut self, ord: &str, merke: Merker, bort: Merker) {
        let foldet = super::normal::Normal::av(ord).tegn;
        let (plass, merkelapp) = del_hash(hash(&foldet));
        for steg in 0..PLASSER {
            let Some(sted) = self.plasser.get_mut((plass + steg) % PLASSER) else { return };
            if sted.1 == 0 || sted.0 == merkelapp {
                *sted = (merkelapp, sted.1 & !bort | merke);
                return;
            }
        }
    }

    fn finn(&self, hash: u64) -> Merker {
        let (plass, merkelapp) = del_hash(hash);
        for steg in 0..PLASSER {
            match self.plasser.get((plass + steg) % PLASSER) {
                Some((_, 0)) | None => return 0,
                Some((lapp, merker)) if *lapp == merkelapp => return *merker,
                Some(_) => {}
            }
        }
        0
    }
}

fn ordene(liste: &'static str) -> impl Iterator<Item = &'static str> {
    liste.lines().filter(|l| !l.starts_with('#')).flat_map(str::split_whitespace)
}

/// The bit of a section in `ord.txt`.
fn avsnitt(navn: &str) -> Merker {
    match navn {
        "rolle" => ROLLE,
        "verb" => VERB,
        "hjelpeverb" => HJELPEVERB,
        "sted" => STED,
        "organ" => ORGAN,
        "etterord" => ETTERORD,
        "annet" => ANNET,
        "beloep" => BELOEP,
        "m-fnr" => M_FNR,
        "m-duf" => M_DUF,
        "m-konto" | "m-iban" => M_KONTO,
        "m-kid" => M_KID,
        "m-tlf" => M_TLF,
        "m-kontortlf" => M_KONTORTLF,
        "m-aktoer" => M_AKTOER,
        "m-bil" => M_BIL,
        "m-foedt" => M_FOEDT,
        "m-enk" => M_ENK,
        "m-selskap" => M_SELSKAP,
        "m-adresse" => M_ADRESSE,
        "m-navident" => M_NAVIDENT,
        "maaned" => MAANED,
        "preposisjon" => PREPOSISJON,
        "mellomord" => MELLOMORD,
        "eponym" | "famoese" => EPONYM,
        "gjort" => GJORT,
        "aldri" | "vare" => VANLIG,
        "gateslutt" => GATE,
        _ => 0,
    }
}

/// What is known of a word, given its hash.
pub(super) fn slaa_opp(hash: u64) -> Merker {
    TABELL.finn(hash)
}

/// The hash of a folded word in lower case.
pub(super) fn hash(ord: &[u8]) -> u64 {
    avslutt(ord.iter().fold(START, |h, b| bland(h, liten(*b))))
}

/// The hash of two folded words with a hyphen between.
pub(super) fn hash_par(foerste: &[u8], andre: &[u8]) -> u64 {
    let bytes = foerste.iter().chain(b"-").chain(andre);
    avslutt(bytes.fold(START, |h, b| bland(h, liten(*b))))
}

/// What a hash begins with.
pub(super) const START: u64 = 0xcbf2_9ce4_8422_2325;

/// Mixes in one more byte.
pub(super) fn bland(h: u64, b: u8) -> u64 {
    (h ^ u64::from(b)).wrapping_mul(0x0000_0100_0000_01b3)
}

/// The hash of what has been mixed in.
pub(super) fn avslutt(h: u64) -> u64 {
    let h = (h ^ (h >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    h ^ (h >> 29)
}

#[expect(clippy::cast_possible_truncation, reason = "halves of a hash")]
fn del_hash(h: u64) -> (usize, u32) {
    ((h as usize) % PLASSER, ((h >> 32) as u32) | 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merker(ord: &str) -> Merker {
        slaa_opp(hash(&super::super::normal::Normal::av(ord).tegn))
    }

    #[test]
    fn words_are_known_by_their_lists() {
        assert_ne!(merker("Kari") & FORNAVN, 0);
        assert_ne!(merker("ØDEGÅRD") & ETTERNAVN, 0);
        assert_ne!(merker("Áilu") & FORNAVN, 0);
        assert_ne!(merker("Bjørn") & (FORNAVN & VANLIG | VANLIG), 0);
        assert_ne!(merker("fødselsnummeret") & M_FNR, 0);
        assert_ne!(merker("Tromsø") & STED, 0);
        assert_eq!(merker("xqzzy"), 0);
    }

    #[test]
    fn every_section_is_known_and_the_table_is_half_empty() {
        let overskrifter = ordene(ORD).filter_map(|o| o.strip_prefix('[')?.strip_suffix(']'));
        for navn in overskrifter {
            assert_ne!(avsnitt(navn), 0, "{navn}");
        }
        let brukt = TABELL.plasser.iter().filter(|p| p.1 != 0).count();
        assert!(brukt > 30_000 && brukt * 2 < PLASSER, "{brukt}");
    }
}
