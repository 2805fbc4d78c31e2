//! The folded text as words and runs of digits, each with what is known of it.
//!
//! One pass over the bytes. Everything after it looks at these parts and at the few bytes between
//! them, and every look goes a bounded number of steps, so that the work grows with the text only.

use super::normal::Normal;
use super::ordbok::{self, Merker};
use super::tegn::{self, Klasse, er_bokstav, klasse, liten};

/// Counts the looks at bytes and parts, so that a test can see that the work grows with the text only.
pub(super) mod arbeid {
    #[cfg(test)]
    thread_local! {
        /// Looks so far on this thread.
        pub(in super::super) static ANTALL: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
    }

    /// So many looks more; nothing outside the tests.
    #[inline]
    pub(super) fn tell(antall: usize) {
        #[cfg(test)]
        ANTALL.with(|a| a.set(a.get() + antall));
        #[cfg(not(test))]
        let _: usize = antall;
    }
}

/// Digits of a fødselsnummer.
const ELLEVE: usize = 11;

/// How a part is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Digits, with the letter O taken for a nought and, in a run of eleven, l and I for a one.
    Tall,
    /// A word in lower case.
    Liten,
    /// A capital first.
    Stor,
    /// Capitals only, two or more.
    Versaler,
    /// One capital.
    Initial,
}

/// A word or a run of digits.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ledd {
    /// First folded byte.
    pub(super) fra: usize,
    /// The byte after the last.
    pub(super) til: usize,
    /// What is known of the word.
    pub(super) merker: Merker,
    /// How it is written.
    pub(super) form: Form,
    /// The word is known without its last s.
    pub(super) genitiv: bool,
}

impl Ledd {
    /// Whether one of the bits is set.
    pub(super) fn har(&self, merker: Merker) -> bool {
        self.merker & merker != 0
    }

    /// Number of bytes.
    pub(super) fn lengde(&self) -> usize {
        self.til - self.fra
    }

    /// Written as a name is: a capital first.
    pub(super) fn er_stor(&self) -> bool {
        matches!(self.form, Form::Stor | Form::Versaler)
    }

    /// A run of digits.
    pub(super) fn er_tall(&self) -> bool {
        self.form == Form::Tall
    }
}

/// A text divided.
pub(super) struct Oppdelt<'a> {
    /// The source.
    pub(super) kilde: &'a str,
    /// The folded text.
    pub(super) normal: Normal,
    /// Its parts in order.
    pub(super) ledd: Vec<Ledd>,
    /// Which parts are digits.
    pub(super) tall: Vec<usize>,
    /// Which parts are words in lower case that are names too.
    pub(super) smaa_navn: Vec<usize>,
    /// Where an at sign stands, or what people write for it.
    pub(super) kroellalfa: Vec<usize>,
    /// Where signs stand that part the cells of a table.
    pub(super) cellegrenser: Vec<usize>,
}

impl<'a> Oppdelt<'a> {
    /// Folds and divides a text.
    pub(super) fn av(kilde: &'a str) -> Self {
        let normal = Normal::av(kilde);
        let mut ut = Self {
            kilde,
            ledd: Vec::with_capacity(normal.tegn.len() / 6),
            normal,
            tall: Vec::new(),
            smaa_navn: Vec::new(),
            kroellalfa: Vec::new(),
            cellegrenser: Vec::new(),
        };
        let mut her = 0;
        while let Some(b) = ut.normal.tegn.get(her).copied() {
            her = match klasse(b) {
                Klasse::Liten | Klasse::Stor => ut.ta_ord(her),
                Klasse::Siffer => ut.ta_tall(her, her),
                Klasse::Rom | Klasse::Linje => {
                    if b == b'\t' {
                        ut.cellegrenser.push(her);
                    }
                    her + 1
                }
                Klasse::Annet => {
                    if matches!(b, b'|' | b';') {
                        ut.cellegrenser.push(her);
                    } else if b == b'@' || ut.er_skrevet_alfa(her) {
                        ut.kroellalfa.push(her);
                    }
                    her + 1
                }
            };
        }
        ut
    }

    /// The folded byte, or 0 outside the text.
    pub(super) fn byte(&self, plass: usize) -> u8 {
        arbeid::tell(1);
        self.normal.tegn.get(plass).copied().unwrap_or(0)
    }

    /// The byte before, or 0 at the start.
    pub(super) fn byte_foer(&self, plass: usize) -> u8 {
        plass.checked_sub(1).map_or(0, |p| self.byte(p))
    }

    /// Folded bytes of a stretch, as far as the text goes.
    pub(super) fn stykke(&self, fra: usize, til: usize) -> &[u8] {
        let til = til.min(self.normal.tegn.len());
        self.normal.tegn.get(fra..til).unwrap_or_default()
    }

    /// The part with that number.
    pub(super) fn ledd(&self, nr: usize) -> Option<&Ledd> {
        arbeid::tell(1);
        self.ledd.get(nr)
    }

    /// The folded bytes of a part.
    pub(super) fn ord(&self, ledd: &Ledd) -> &[u8] {
        self.stykke(ledd.fra, ledd.til)
    }

    /// The bytes between a part and the one before it.
    pub(super) fn mellomrom(&self, nr: usize) -> &[u8] {
        let fra = nr.checked_sub(1).and_then(|f| self.ledd.get(f)).map_or(0, |l| l.til);
        let til = self.ledd.get(nr).map_or(self.normal.tegn.len(), |l| l.fra);
        arbeid::tell(1 + til.saturating_sub(fra));
        self.stykke(fra, til)
    }

    /// `(at)`, `[at]`, `(a)`.
    fn er_skrevet_alfa(&self, her: usize) -> bool {
        matches!(self.byte(her), b'(' | b'[' | b'{')
            && [b"at".as_slice(), b"a", b"AT", b"alfakr"].iter().any(|ord| {
                let til = her + 1 + ord.len();
                self.stykke(her + 1, til) == *ord
                    && (matches!(self.byte(til), b')' | b']' | b'}') || ord.len() > 2)
            })
    }

    /// Takes a word, hyphens and apostrophes between letters included.
    fn ta_ord(&mut self, fra: usize) -> usize {
        let ord = Ordform::les(self.normal.tegn.get(fra..).unwrap_or_default());
        let til = fra + ord.lengde;
        if self.er_null(fra, til) {
            return self.ta_tall(fra, til);
        }
        if self.er_elleve(fra) {
            return self.ta_elleve(fra);
        }
        let stor_foerst = klasse(self.byte(fra)) == Klasse::Stor;
        let form = match (stor_foerst, ord.store, ord.smaa) {
            (true, 1, 0) => Form::Initial,
            (true, _, 0) => Form::Versaler,
            (true, _, _) => Form::Stor,
            (false, _, _) => Form::Liten,
        };
        let (merker, genitiv) = self.kjenn_igjen(fra, &ord);
        // «al-Rashid» is written as a name is, though its article is small
        let form = if self.er_artikkel(fra, ord.strek) { Form::Stor } else { form };
        if form == Form::Liten && merker & ordbok::NAVN != 0 {
            self.smaa_navn.push(self.ledd.len());
        }
        self.ledd.push(Ledd { fra, til, merker, form, genitiv });
        til
    }

    /// The letter O beside a digit is a nought.
    fn er_null(&self, fra: usize, til: usize) -> bool {
        til - fra <= 2
            && self.stykke(fra, til).iter().all(|b| matches!(b, b'O' | b'o'))
            && klasse(self.byte(til)) == Klasse::Siffer
            && klasse(self.byte(til + 1)) == Klasse::Siffer
    }

    /// Takes a run of digits that begins at `fra`; up to `til` it is known already.
    fn ta_tall(&mut self, fra: usize, mut til: usize) -> usize {
        loop {
            let b = self.byte(til);
            let nestes = klasse(self.byte(til + 1));
            let som_null = matches!(b, b'O' | b'o')
                && (nestes == Klasse::Siffer || (til > fra + 1 && !er_bokstav(self.byte(til + 1))));
            if klasse(b) != Klasse::Siffer && !som_null {
                break;
            }
            til += 1;
        }
        if matches!(self.byte(til), b'l' | b'I') && self.er_elleve(fra) {
            return self.ta_elleve(fra);
        }
        self.legg_til_tall(fra, til)
    }

    fn legg_til_tall(&mut self, fra: usize, til: usize) -> usize {
        self.tall.push(self.ledd.len());
        self.ledd.push(Ledd { fra, til, merker: 0, form: Form::Tall, genitiv: false });
        til
    }

    /// Eleven signs in one run, most of them digits, with l or I written for a one.
    fn er_elleve(&self, fra: usize) -> bool {
        let tegn = |b: u8| b.is_ascii_digit() || matches!(b, b'l' | b'I' | b'O' | b'o');
        if !tegn(self.byte(fra)) || !tegn(self.byte(fra + 1)) {
            return false;
        }
        let run = self.stykke(fra, fra + ELLEVE);
        arbeid::tell(ELLEVE);
        let inntil = |b: u8| er_bokstav(b) || b.is_ascii_digit();
        run.len() == ELLEVE
            && run.iter().all(|b| tegn(*b))
            && run.iter().filter(|b| b.is_ascii_digit()).count() > ELLEVE / 2
            && !inntil(self.byte(fra + ELLEVE))
            && !inntil(self.byte_foer(fra))
    }

    fn ta_elleve(&mut self, fra: usize) -> usize {
        self.legg_til_tall(fra, fra + ELLEVE)
    }

    /// What the lists say of the word, of the word without its genitive s, or of its two halves.
    fn kjenn_igjen(&self, fra: usize, ord: &Ordform) -> (Merker, bool) {
        /// No word in the lists is longer.
        const LENGSTE: usize = 40;
        if ord.lengde > LENGSTE {
            return (0, false);
        }
        let hele = ordbok::slaa_opp(ordbok::avslutt(ord.hash));
        if hele != 0 {
            return (hele, false);
        }
        if let Some(strek) = ord.strek {
            return self.to_halvdeler(fra, fra + strek, fra + ord.lengde);
        }
        if ord.siste != b's' || ord.lengde < 4 {
            return (0, false);
        }
        let uten_s = ordbok::slaa_opp(ordbok::avslutt(ord.hash_uten_siste));
        if uten_s & ordbok::NAVN == 0 {
            return (uten_s & ordbok::STED, false);
        }
        (uten_s, true)
    }

    /// An Arabic article before the hyphen, and a capital after it.
    fn er_artikkel(&self, fra: usize, strek: Option<usize>) -> bool {
        const ARTIKLER: [&[u8]; 14] = [
            b"al", b"el", b"ad", b"ar", b"as", b"at", b"az", b"an", b"ash", b"abd", b"ul", b"ud",
            b"bin", b"ibn",
        ];
        let Some(strek) = strek.filter(|s| *s <= 3) else { return false };
        let artikkel = self.stykke(fra, fra + strek);
        klasse(self.byte(fra + strek + 1)) == Klasse::Stor
            && ARTIKLER.iter().any(|a| a.eq_ignore_ascii_case(artikkel))
            && !artikkel.iter().all(u8::is_ascii_uppercase)
    }

    /// «Ann-Kristin» is a name when both halves are; «DUF-nr» says what «DUF» says.
    fn to_halvdeler(&self, fra: usize, strek: usize, til: usize) -> (Merker, bool) {
        let slaa_opp = |fra, til| ordbok::slaa_opp(ordbok::hash(self.stykke(fra, til)));
        let (foerste, hele) = (slaa_opp(fra, strek), slaa_opp(strek + 1, til));
        let genitiv = hele & ordbok::NAVN == 0 && liten(self.byte(til - 1)) == b's';
        let andre = if genitiv { slaa_opp(strek + 1, til - 1) } else { hele };
        let smaa_etter = klasse(self.byte(strek + 1)) == Klasse::Liten;
        let stor_foerst = klasse(self.byte(fra)) == Klasse::Stor;
        if self.er_artikkel(fra, Some(strek - fra)) {
            return ((hele & ordbok::NAVN) | ordbok::ETTERNAVN, genitiv);
        }
        if stor_foerst && smaa_etter && self.byte(strek) == b'-' {
            return ((foerste | hele) & ordbok::ETIKETT | ordbok::EPONYM, false);
        }
        // «Heidi-Anett»: the first half is enough, where the second is no word
        let bare_fornavn = foerste & ordbok::FORNAVN != 0 && foerste & !ordbok::NAVN == 0;
        if bare_fornavn && andre == 0 && stor_foerst {
            return (ordbok::FORNAVN, liten(self.byte(til - 1)) == b's');
        }
        let blandet = foerste & ordbok::NAVN != 0 && andre & ordbok::NAVN != 0;
        let blandet = if blandet { ordbok::ETTERNAVN_SVAK } else { 0 };
        let felles = foerste & andre & ordbok::NAVN;
        let ord = (foerste | hele) & (ordbok::ETIKETT | ordbok::ROLLE);
        (felles | blandet | ord, genitiv && felles != 0)
    }
}

/// What one pass over a word tells.
struct Ordform {
    lengde: usize,
    store: usize,
    smaa: usize,
    /// Where the last hyphen or apostrophe inside it stands.
    strek: Option<usize>,
    /// The last letter in lower case.
    siste: u8,
    hash: u64,
    hash_uten_siste: u64,
}

impl Ordform {
    fn les(bytes: &[u8]) -> Self {
        let start = ordbok::START;
        let mut ut = Self {
            lengde: 0,
            store: 0,
            smaa: 0,
            strek: None,
            siste: 0,
            hash: start,
            hash_uten_siste: start,
        };
        for (plass, b) in bytes.iter().enumerate() {
            let liten = tegn::liten_bokstav(*b);
            if liten == 0 {
                let inne = bytes.get(plass + 1).is_some_and(|n| er_bokstav(*n));
                if !matches!(*b, b'-' | b'\'') || !inne {
                    break;
                }
                ut.strek = Some(plass);
            }
            ut.store += usize::from(liten != 0 && liten != *b);
            ut.siste = if liten == 0 { *b } else { liten };
            ut.hash_uten_siste = ut.hash;
            ut.hash = ordbok::bland(ut.hash, ut.siste);
            ut.lengde = plass + 1;
            ut.smaa += usize::from(liten == *b);
        }
        ut
    }
}
