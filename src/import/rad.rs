//! One row of a table: its cells by field, each with its remark where it cannot be read.
//!
//! A row that is left out gives one remark, not one for each cell.

use std::borrow::Cow;

use crate::domene::{Dato, Filsted, KontorId, Merknad, Merknadskode, Sak, SakId, Utvalgsgruppe};

use super::arkleser::{gransk_celler, gransk_par};
use super::dato::{self, Lestdato};
use super::felt::Felt;
use super::kolonner::Kolonner;
use super::mottak::{Lestsak, Mottak, avkort};
use super::porten::Vakt;
use super::radsak;
use super::resultat::Saksted;
use super::tabell::{Celle, Tabellrad};
use super::verdier;

/// A longer text in a column of dates or words is neither, and is not looked at word by word.
const LENGSTE_VERDI: usize = 300;

/// The same for a column that may hold several dates.
const LENGSTE_LISTE: usize = 4_000;

fn er_kort(tekst: &str) -> bool {
    tekst.len() <= LENGSTE_VERDI
}

/// Reads the row and takes the case in, or says why not.
pub(super) fn les(rad: &Tabellrad<'_>, kolonner: &Kolonner, mottak: &mut Mottak<'_>) {
    let mut rad = Rad { celler: rad, kolonner, vakt: mottak.vakt(), merknader: Vec::new() };
    match rad.hode(mottak) {
        Ok((id, kontor)) => rad.ta_inn(id, kontor, mottak),
        Err((kode, felt)) => {
            let sted = rad.sted(felt);
            mottak.merk(kode, sted);
            gransk_celler(rad.celler, &mut rad.vakt, |plass| {
                kolonner.sted(plass, rad.celler.linje)
            });
            mottak.ta_funn(rad.vakt.avslutt(None));
        }
    }
}

/// One row, its columns, and what has been said about it.
pub(super) struct Rad<'r, 'v> {
    celler: &'r Tabellrad<'r>,
    kolonner: &'r Kolonner,
    vakt: Vakt<'v>,
    merknader: Vec<Merknad>,
}

/// Why a row is left out, and where that is seen.
type Utelatt = (Merknadskode, Felt);

impl<'r> Rad<'r, '_> {
    /// The place of a field in this row.
    fn sted(&self, felt: Felt) -> Filsted {
        self.kolonner.feltsted(felt, self.celler.linje)
    }

    /// A remark about a field of this row.
    pub(super) fn merk(&mut self, kode: Merknadskode, felt: Felt) {
        self.merknader.push(Merknad { kode, sted: self.sted(felt) });
    }

    /// The cell as it stands, without a look at what it means.
    fn raa(&self, felt: Felt) -> &'r Celle<'r> {
        let plass = self.kolonner.plass(felt);
        plass.and_then(|plass| self.celler.celler.get(plass)).unwrap_or(&Celle::Tom)
    }

    /// The text of the cell, empty where it stands for nothing.
    fn raatekst(&self, felt: Felt) -> Cow<'r, str> {
        let tekst = self.raa(felt).som_tekst();
        if verdier::er_tom(&tekst) { Cow::Borrowed("") } else { tekst }
    }

    /// Id and office, which decide whether the row is a case at all.
    fn hode(&mut self, mottak: &mut Mottak<'_>) -> Result<(Option<SakId>, KontorId), Utelatt> {
        let kontornavn = self.kontornavn(mottak);
        if self.er_sum() || self.er_uten_innhold() {
            return Err((Merknadskode::RadUtenInnhold, Felt::Id));
        }
        let kontor = mottak.kontor(&kontornavn);
        let kontor = kontor.ok_or((Merknadskode::UkjentKontor, Felt::Kontor))?;
        if kontor.as_str().is_empty() && self.kolonner.plass(Felt::Kontor).is_some() {
            self.merk(Merknadskode::ManglerKontor, Felt::Kontor);
        }
        let id = self.id();
        if id.as_ref().is_some_and(|id| mottak.er_brukt(id)) {
            return Err((Merknadskode::DobbelSaksId, Felt::Id));
        }
        Ok((id, kontor))
    }

    /// The office as the row names it. A name that is no office of the tilsyn passes the gate.
    fn kontornavn(&mut self, mottak: &Mottak<'_>) -> String {
        let navn = self.raatekst(Felt::Kontor);
        if navn.is_empty() {
            return self.kolonner.arkkontor.clone().unwrap_or_default();
        }
        if mottak.kontorer().kjenner(&navn) {
            return navn.into_owned();
        }
        let sted = || self.kolonner.feltsted(Felt::Kontor, self.celler.linje);
        let granskning = self.vakt.gransk(&navn, Some(Felt::Kontor), sted);
        granskning.maskert.unwrap_or_else(|| navn.into_owned())
    }

    /// A row with nothing but an id or cells that are not read says nothing of a case; notes under
    /// the list look like that.
    fn er_uten_innhold(&self) -> bool {
        let fylt = |felt: &&Felt| !self.raa(**felt).er_tom();
        let mut andre = Felt::ALLE.iter().filter(|felt| **felt != Felt::Id).filter(fylt);
        andre.next().is_none()
    }

    /// A sum under the list, told by the word where the id should stand.
    fn er_sum(&self) -> bool {
        let Celle::Tekst(tekst) = self.raa(Felt::Id) else { return false };
        verdier::er_sum(tekst)
    }

    /// The id, without one that points to a person.
    fn id(&mut self) -> Option<SakId> {
        let tekst = self.raatekst(Felt::Id);
        let (tekst, er_kuttet) = avkort(&tekst);
        if er_kuttet {
            self.merk(Merknadskode::ForLangTekst, Felt::Id);
        }
        if tekst.is_empty() {
            if self.kolonner.plass(Felt::Id).is_some() {
                self.merk(Merknadskode::ManglerSaksId, Felt::Id);
            }
            return None;
        }
        let sted = || self.kolonner.feltsted(Felt::Id, self.celler.linje);
        let granskning = self.vakt.gransk(tekst, Some(Felt::Id), sted);
        granskning.maskert.is_none().then(|| SakId::new(tekst))
    }

    fn ta_inn(mut self, id: Option<SakId>, kontor: KontorId, mottak: &mut Mottak<'_>) {
        self.tell_celler();
        self.gransk_uleste();
        let id = id.unwrap_or_else(|| mottak.loepenummer());
        let mut sak = Sak::new(id, kontor, Utvalgsgruppe::Ubehandlet);
        let rest = radsak::fyll_ut(&mut self, &mut sak);
        let (kolonner, linje) = (self.kolonner, self.celler.linje);
        let sted = Saksted { ark: kolonner.ark(), linje };
        if self.vakt.har_funn() {
            mottak.ta_funn(self.vakt.avslutt(Some(&sak.id)));
        }
        let lest = Lestsak { sak, sted, merknader: self.merknader, rest };
        mottak.ta_inn(lest, |felt| kolonner.feltsted(felt, linje));
    }

    /// A row of separated values may end early only in empty cells, and go on only in empty cells.
    fn tell_celler(&mut self) {
        let for_faa = self.celler.maa_vaere_hel && self.celler.celler.len() < self.kolonner.antall;
        let mut utenfor = self.celler.celler.iter().skip(self.kolonner.antall);
        if for_faa || utenfor.any(|celle| !celle.er_tom()) {
            let sted = Filsted { linje: Some(self.celler.linje), ..self.kolonner.sted.clone() };
            self.merknader.push(Merknad { kode: Merknadskode::FeilAntallCeller, sted });
        }
    }

    /// The gate for columns that are not read.
    fn gransk_uleste(&mut self) {
        let (kolonner, linje) = (self.kolonner, self.celler.linje);
        for (plass, celle) in self.celler.celler.iter().enumerate() {
            if kolonner.er_lest(plass) {
                continue;
            }
            if let Some((art, navn)) = kolonner.ny_personkolonne(plass, celle) {
                let sted = kolonner.sted(plass, kolonner.linje);
                self.vakt.noter_kolonne(art, navn.len(), &sted);
            }
            if matches!(celle, Celle::Tekst(_) | Celle::Tall(_)) {
                let hode = kolonner.navn(plass);
                self.vakt.gransk_ulest(&celle.som_tekst(), hode, || kolonner.sted(plass, linje));
            }
        }
        gransk_par(self.celler, &mut self.vakt, |plass| kolonner.sted(plass, linje));
    }

    /// The cell of a field that is about to be read; an error of the workbook is a remark and empty.
    fn celle(&mut self, felt: Felt) -> &'r Celle<'r> {
        let celle = self.raa(felt);
        match celle {
            Celle::Feil => self.merk(Merknadskode::Cellefeil, felt),
            Celle::Formel => self.merk(Merknadskode::FormelUtenVerdi, felt),
            Celle::Tekst(tekst) if verdier::er_tom(tekst.trim()) => return &Celle::Tom,
            Celle::Tekst(_) | Celle::Tom | Celle::Dag(_) | Celle::Tall(_) | Celle::Sann(_) => {
                return celle;
            }
        }
        &Celle::Tom
    }

    /// A remark about a cell whose text is not kept as it stands; it passes the gate.
    fn uforstaatt(&mut self, kode: Merknadskode, felt: Felt) {
        self.merk(kode, felt);
        let sted = || self.kolonner.feltsted(felt, self.celler.linje);
        self.vakt.gransk_ulest(&self.raa(felt).som_tekst(), None, sted);
    }

    /// The date in that column.
    pub(super) fn dato(&mut self, felt: Felt) -> Option<Dato> {
        let celle = self.celle(felt);
        let epoke = self.kolonner.epoke;
        let lest = match celle {
            Celle::Tom | Celle::Feil | Celle::Formel => return None,
            Celle::Dag(dag) => dato::gyldig(*dag).map(Lestdato::from),
            Celle::Tall(tall) => dato::fra_serie(*tall, epoke)
                .map(Lestdato::from)
                .or_else(|| dato::les(&tall.to_string(), epoke)),
            Celle::Tekst(tekst) if er_kort(tekst) => dato::les(tekst, epoke),
            Celle::Tekst(_) | Celle::Sann(_) => None,
        };
        let Some(lest) = lest else {
            self.uforstaatt(Merknadskode::UleseligDato, felt);
            return None;
        };
        self.merk_lest(lest, felt);
        Some(lest.dato)
    }

    /// Says how a date was read, where that is not certain.
    fn merk_lest(&mut self, lest: Lestdato, felt: Felt) {
        if lest.er_tvetydig {
            self.merk(Merknadskode::DatoTolket, felt);
        }
        if lest.er_tolket {
            self.uforstaatt(Merknadskode::VerdiTolket, felt);
        }
    }

    /// The date of something that need not have happened: «nei» stands for nothing.
    pub(super) fn hendelse(&mut self, felt: Felt) -> Option<Dato> {
        match self.raa(felt) {
            Celle::Sann(false) => None,
            Celle::Tekst(tekst) if er_kort(tekst) && verdier::ja_nei(tekst) == Some(false) => None,
            Celle::Tekst(_)
            | Celle::Tom
            | Celle::Dag(_)
            | Celle::Tall(_)
            | Celle::Sann(true)
            | Celle::Feil
            | Celle::Formel => self.dato(felt),
        }
    }

    /// The dates in that column.
    pub(super) fn datoer(&mut self, felt: Felt) -> Vec<Dato> {
        let Celle::Tekst(tekst) = self.raa(felt) else {
            return self.dato(felt).into_iter().collect();
        };
        if verdier::er_tom(tekst.trim()) {
            return Vec::new();
        }
        let epoke = self.kolonner.epoke;
        let en = er_kort(tekst).then(|| dato::les(tekst, epoke)).flatten();
        let en = en.map(|lest| vec![Some(lest)]);
        let flere = || match tekst.len() {
            0..=LENGSTE_LISTE => dato::les_flere(tekst, epoke),
            _ => vec![None],
        };
        let lest = en.unwrap_or_else(flere);
        if lest.iter().any(Option::is_none) {
            self.uforstaatt(Merknadskode::UleseligDato, felt);
        } else if let Some(usikker) = lest.iter().flatten().find(|l| l.er_tvetydig || l.er_tolket) {
            self.merk_lest(*usikker, felt);
        }
        let mut datoer: Vec<Dato> = lest.into_iter().flatten().map(|lest| lest.dato).collect();
        datoer.sort_by_key(|dato| dato.tidligst());
        datoer
    }

    /// The value in that column, by a word list.
    pub(super) fn verdi<T>(&mut self, felt: Felt, oppslag: fn(&str) -> Option<T>) -> Option<T> {
        let tekst = self.celle(felt).som_tekst();
        if tekst.is_empty() {
            return None;
        }
        let verdi = er_kort(&tekst).then(|| oppslag(&tekst)).flatten();
        if verdi.is_none() {
            self.uforstaatt(Merknadskode::UkjentVerdi, felt);
        }
        verdi
    }

    /// The same, with a second way to understand a text that is not in the list. What is read in
    /// that way has its remark.
    pub(super) fn tolket<T>(
        &mut self,
        felt: Felt,
        oppslag: fn(&str) -> Option<T>,
        tolk: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let tekst = self.celle(felt).som_tekst();
        if tekst.is_empty() {
            return None;
        }
        let kort = er_kort(&tekst);
        let kjent = kort.then(|| oppslag(&tekst)).flatten();
        if kjent.is_some() {
            return kjent;
        }
        let tolket = kort.then(|| tolk(&tekst)).flatten();
        let kode = match tolket {
            Some(_) => Merknadskode::VerdiTolket,
            None => Merknadskode::UkjentVerdi,
        };
        self.uforstaatt(kode, felt);
        tolket
    }

    /// Whether the cell says something, understood or not. «Nei» says that nothing happened.
    pub(super) fn er_fylt(&self, felt: Felt) -> bool {
        let tekst = self.raatekst(felt);
        !tekst.is_empty() && verdier::ja_nei(&tekst) != Some(false)
    }

    /// The heading of the column.
    pub(super) fn overskrift(&self, felt: Felt) -> &'r str {
        let kolonner = self.kolonner;
        kolonner.plass(felt).and_then(|plass| kolonner.navn(plass)).unwrap_or_default()
    }

    /// The text in that column, after the gate.
    pub(super) fn tekst(&mut self, felt: Felt) -> Option<Box<str>> {
        let tekst = self.celle(felt).som_tekst();
        let (tekst, er_kuttet) = avkort(&tekst);
        if er_kuttet {
            self.merk(Merknadskode::ForLangTekst, felt);
        }
        if tekst.is_empty() {
            return None;
        }
        let sted = || self.kolonner.feltsted(felt, self.celler.linje);
        let granskning = self.vakt.gransk(tekst, Some(felt), sted);
        Some(granskning.maskert.map_or_else(|| Box::from(tekst), String::into_boxed_str))
    }
}
