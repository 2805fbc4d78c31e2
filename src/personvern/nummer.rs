//! Numbers that point to a person: gathers digits that belong together and asks each rule.
//!
//! A rule needs right control digits, or a word beside the number that says what it is.

use super::kandidat::Kandidat;
use super::kontekst::{etikett, har_naer};
use super::kontrollsiffer as kontroll;
use super::oppdeling::Oppdelt;
use super::ordbok::{self, Merker};
use super::tegn::er_bokstav;
use crate::domene::Opplysningsart as Art;

/// At most this many signs stand between two parts of one number.
const LENGSTE_SKILLE: usize = 3;
/// More parts than a number is divided into.
const FLESTE_DELER: usize = 12;
/// The longest number, a KID.
const FLESTE_SIFRE: usize = 25;

/// Ways people divide a person's number.
const FNR: [&[usize]; 12] = [
    &[11],
    &[6, 5],
    &[6, 3, 2],
    &[6, 2, 3],
    &[2, 2, 2, 5],
    &[2, 2, 2, 3, 2],
    &[2, 2, 2, 2, 3],
    &[2, 2, 4, 3],
    &[4, 2, 5],
    &[2, 4, 5],
    &[3, 3, 3, 2],
    &[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
];
/// The same with the year in four digits.
const FNR_LANGT_AAR: [&[usize]; 2] = [&[2, 2, 4, 5], &[8, 5]];
/// Signs people seldom put between the date and the last five.
const UVANLIGE: [&[u8]; 9] = [b":", b"*", b"_", b",", b" (", b"(", b" * ", b" : ", b" _ "];
const KONTO: [&[usize]; 4] = [&[11], &[4, 2, 5], &[4, 2, 2, 3], &[4, 2, 3, 2]];
const DUF: [&[usize]; 7] = [&[12], &[4, 6, 2], &[4, 8], &[6, 6], &[4, 4, 4], &[10, 2], &[4, 2, 6]];

/// Groups of digits that may be one number, from one group on.
struct Rekke<'a> {
    tekst: &'a Oppdelt<'a>,
    /// First part.
    foerste: usize,
    /// Digits of each group, in order.
    lengder: Vec<usize>,
    sifre: Vec<u8>,
}

/// Proposes every number in the text.
pub(super) fn finn(tekst: &Oppdelt<'_>, ut: &mut Vec<Kandidat>) {
    let mut rekke = Rekke {
        tekst,
        foerste: 0,
        lengder: Vec::with_capacity(FLESTE_DELER),
        sifre: Vec::with_capacity(FLESTE_SIFRE),
    };
    for nr in tekst.tall.iter().copied() {
        rekke.fyll(nr);
        if rekke.sifre.len() >= 4 {
            rekke.proev(ut);
        }
    }
}

/// A digit, or the letter that stands for it.
fn siffer(b: u8) -> u8 {
    match b {
        b'0'..=b'9' => b - b'0',
        b'l' | b'I' => 1,
        _ => 0,
    }
}

impl Rekke<'_> {
    /// Gathers the groups from this one on.
    fn fyll(&mut self, nr: usize) {
        self.foerste = nr;
        self.lengder.clear();
        self.sifre.clear();
        for del in nr..nr + FLESTE_DELER {
            let Some(ledd) = self.tekst.ledd(del).filter(|l| l.er_tall()) else { break };
            let henger = del == nr || er_skille(self.tekst.mellomrom(del));
            if !henger || self.sifre.len() + ledd.lengde() > FLESTE_SIFRE {
                break;
            }
            self.lengder.push(ledd.lengde());
            let sifre = self.tekst.ord(ledd).iter();
            self.sifre.extend(sifre.map(|b| siffer(*b)));
        }
    }

    fn proev(&self, ut: &mut Vec<Kandidat>) {
        self.uvanlig_delt(ut);
        if !self.kan_vaere_noe() {
            return;
        }
        let merke = etikett(self.tekst, self.foerste, self.foerste);
        self.personnummer(merke, ut);
        self.konto(merke, ut);
        self.kid(merke, ut);
        self.duf(merke, ut);
        self.orgnr(ut);
        self.aktoerid(merke, ut);
    }

    /// A cheap look before the words around are read: the length of a number, or a word close by.
    fn kan_vaere_noe(&self) -> bool {
        let mut sum = 0;
        let lengder = self.lengder.iter().map(|lengde| {
            sum += lengde;
            sum
        });
        let mut lengder = lengder.take_while(|sum| *sum <= 13);
        lengder.any(|sum| (9..=13).contains(&sum))
            || har_naer(self.tekst, self.foerste, (8, 3), ordbok::M_KID | ordbok::M_FNR)
    }

    /// The digits when the first groups are divided in one of these ways.
    fn delt<'b>(&'b self, maater: &[&[usize]]) -> Option<(&'b [u8], usize)> {
        let deler = maater.iter().find(|m| self.lengder.starts_with(m))?;
        self.sifre.get(..deler.iter().sum()).map(|sifre| (sifre, deler.len()))
    }

    fn foreslaa(&self, deler: usize, art: Art, vekt: u8, ut: &mut Vec<Kandidat>) {
        let fra = self.tekst.ledd(self.foerste).map(|l| l.fra);
        let siste = (self.foerste + deler).checked_sub(1).and_then(|nr| self.tekst.ledd(nr));
        if let (Some(fra), Some(til)) = (fra, siste.map(|l| l.til)) {
            ut.push(Kandidat { fra, til, art, vekt });
        }
    }

    /// «040590 (99871)», `120203_99803`: right control digits make up for the odd sign.
    fn uvanlig_delt(&self, ut: &mut Vec<Kandidat>) {
        let foran = match self.lengder.as_slice() {
            [6] => 1,
            [2, 2, 2] => 3,
            _ => return,
        };
        let neste = self.foerste + foran;
        let Some(siste) = self.tekst.ledd(neste).filter(|l| l.er_tall() && l.lengde() == 5) else {
            return;
        };
        if !UVANLIGE.contains(&self.tekst.mellomrom(neste)) {
            return;
        }
        let mut sifre = [0; 11];
        let begge =
            self.sifre.iter().copied().chain(self.tekst.ord(siste).iter().map(|b| siffer(*b)));
        sifre.iter_mut().zip(begge).for_each(|(plass, s)| *plass = s);
        let merke = etikett(self.tekst, self.foerste, self.foerste);
        if merke & (ordbok::ANNET | ordbok::BELOEP) == 0 && kontroll::er_personnummer_i_dag(&sifre)
        {
            self.foreslaa(foran + 1, Art::Foedselsnummer, 89, ut);
        }
    }

    /// «06.12.1937 98668»: the year in four digits.
    fn med_langt_aar(&self, har_ord: bool) -> Option<usize> {
        let (sifre, deler) = self.delt(&FNR_LANGT_AAR)?;
        let mut kort = [0; 11];
        let uten_aarhundre = sifre.iter().take(4).chain(sifre.iter().skip(6));
        kort.iter_mut().zip(uten_aarhundre).for_each(|(plass, s)| *plass = *s);
        (har_ord || kontroll::er_personnummer(&kort)).then_some(deler)
    }

    fn personnummer(&self, merke: Merker, ut: &mut Vec<Kandidat>) {
        let har_ord = merke & ordbok::M_FNR != 0;
        // mistyped, but said to be somebody's birth: «født 31129912345»
        let foedt = merke & ordbok::ETIKETT == ordbok::M_FOEDT;
        if let Some((sifre, deler)) = self.delt(&FNR)
            && (har_ord
                || foedt && deler < 3 && kontroll::er_dato_i_personnummer(sifre)
                || kontroll::er_personnummer(sifre))
        {
            self.foreslaa(deler, Art::Foedselsnummer, 90, ut);
            return;
        }
        if let Some(deler) = self.med_langt_aar(har_ord) {
            self.foreslaa(deler, Art::Foedselsnummer, 90, ut);
            return;
        }
        let uten_null = self.lengder.first() == Some(&10)
            && merke & (ordbok::ANNET | ordbok::BELOEP) == 0
            && kontroll::er_personnummer_i_dag(&foran(0, self.sifre.get(..10)));
        if uten_null {
            self.foreslaa(1, Art::Foedselsnummer, 72, ut);
        } else if har_ord {
            self.skrivefeil(ut);
        }
    }

    /// One digit too few or too many, or the last five alone, beside a word that says what it is.
    fn skrivefeil(&self, ut: &mut Vec<Kandidat>) {
        const NESTEN: [&[usize]; 8] =
            [&[10], &[12], &[6, 4], &[5, 5], &[6, 6], &[7, 5], &[2, 2, 2, 4], &[2, 2, 2, 6]];
        if let Some((_, deler)) = self.delt(&NESTEN) {
            self.foreslaa(deler, Art::Foedselsnummer, 71, ut);
        } else if self.lengder.as_slice() == [5] {
            self.foreslaa(1, Art::Foedselsnummer, 71, ut);
        }
    }

    fn konto(&self, merke: Merker, ut: &mut Vec<Kandidat>) {
        let Some((sifre, deler)) = self.delt(&KONTO) else { return };
        let har_ord = merke & ordbok::M_KONTO != 0 || merke == 0 && self.skal_betales();
        let vekt = if har_ord { 93 } else { 86 };
        // without a word, only the way accounts are written tells it from other eleven digits
        if (har_ord || (deler > 1 && merke & ordbok::M_FNR == 0)) && kontroll::er_konto(sifre) {
            self.foreslaa(deler, Art::Konto, vekt, ut);
        }
    }

    /// «betales inn til» stands before.
    fn skal_betales(&self) -> bool {
        let foer = self.tekst.ledd.get(self.foerste.saturating_sub(3)..self.foerste);
        foer.unwrap_or_default().iter().any(|l| self.tekst.ord(l).starts_with(b"betal"))
    }

    fn kid(&self, merke: Merker, ut: &mut Vec<Kandidat>) {
        if merke & ordbok::M_KID == 0 {
            return;
        }
        let mut slutt = self.sifre.len();
        for deler in (1..=self.lengder.len()).rev() {
            let Some(sifre) = self.sifre.get(..slutt) else { return };
            let etter = self.etter(deler);
            let strek = etter == b'-' && kontroll::er_kid_med_strek(sifre);
            if !er_bokstav(etter) && (strek || kontroll::er_kid(sifre)) && !self.fortsetter() {
                self.foreslaa(deler, Art::Kid, 92, ut);
                if let Some(siste) = ut.last_mut().filter(|_| strek) {
                    siste.til += 1;
                }
                return;
            }
            slutt -= self.lengder.get(deler - 1).copied().unwrap_or(0);
        }
    }

    /// The byte after the last of so many groups.
    fn etter(&self, deler: usize) -> u8 {
        let siste = (self.foerste + deler).checked_sub(1).and_then(|nr| self.tekst.ledd(nr));
        siste.map_or(0, |l| self.tekst.byte(l.til))
    }

    /// Letters stand before the first digit.
    fn fortsetter(&self) -> bool {
        let foerste = self.tekst.ledd(self.foerste);
        foerste.is_some_and(|l| er_bokstav(self.tekst.byte_foer(l.fra)))
    }

    fn duf(&self, merke: Merker, ut: &mut Vec<Kandidat>) {
        let har_ord = merke & ordbok::M_DUF != 0;
        let delt = self.delt(&DUF).or_else(|| self.delt(&[&[3, 3, 3, 3]]).filter(|_| har_ord));
        let Some((sifre, deler)) = delt else { return };
        let filnavn = self
            .tekst
            .ledd(self.foerste)
            .is_some_and(|l| self.tekst.byte_foer(l.fra) == b'_' && er_tidspunkt(sifre));
        if kontroll::er_duf(sifre) && !filnavn || har_ord && kontroll::er_duf_form(sifre) {
            self.foreslaa(deler, Art::Duf, if har_ord { 94 } else { 88 }, ut);
        }
    }

    fn orgnr(&self, ut: &mut Vec<Kandidat>) {
        let Some((sifre, deler)) = self.delt(&[&[9], &[3, 3, 3]]) else { return };
        if !kontroll::er_orgnr(sifre) {
            return;
        }
        let naer = |fra_til, merker| har_naer(self.tekst, self.foerste, fra_til, merker);
        let enk = naer((8, deler + 8), ordbok::M_ENK);
        let selskap = naer((3, deler + 2), ordbok::M_SELSKAP);
        let enk_naermere = naer((3, deler + 2), ordbok::M_ENK);
        if enk && (!selskap || enk_naermere) {
            self.foreslaa(deler, Art::Orgnr, 80, ut);
        }
    }

    fn aktoerid(&self, merke: Merker, ut: &mut Vec<Kandidat>) {
        let Some((sifre, deler)) = self.delt(&[&[13], &[7, 6], &[1, 3, 3, 3, 3], &[4, 3, 3, 3]])
        else {
            return;
        };
        let mulig = matches!(sifre, [1 | 2, ..]);
        let person = har_naer(self.tekst, self.foerste, (5, 5), ordbok::ROLLE | ordbok::ORGAN);
        let uten_ord = merke == 0 && deler == 1 && person && !kontroll::er_strekkode(sifre);
        // «Bruker (2000012345678)»
        let i_parentes = merke == 0
            && self.tekst.mellomrom(self.foerste) == b" ("
            && har_naer(self.tekst, self.foerste, (1, 0), ordbok::ROLLE);
        if mulig && (merke & ordbok::M_AKTOER != 0 || uten_ord || i_parentes) {
            self.foreslaa(deler, Art::Aktoerid, 85, ut);
        }
    }
}

/// Ten digits with a nought in front.
fn foran(null: u8, sifre: Option<&[u8]>) -> Vec<u8> {
    std::iter::once(null).chain(sifre.unwrap_or_default().iter().copied()).collect()
}

/// Year, month, day, hour and minute, as in the name of an exported file.
fn er_tidspunkt(sifre: &[u8]) -> bool {
    let i = |fra, grense| kontroll::to(sifre, fra).is_some_and(|t| t <= grense);
    i(4, 12) && i(6, 31) && i(8, 23) && i(10, 59)
}

/// Only signs people put between the parts of one number.
pub(super) fn er_skille(mellom: &[u8]) -> bool {
    mellom.len() <= LENGSTE_SKILLE
        && mellom.iter().all(|b| matches!(b, b' ' | b'\t' | b'\n' | b'-' | b'.' | b'/'))
}
