//! `OpenDocument` spreadsheets, read as a stream.
//!
//! Read here and not by calamine, because hidden columns and rows must be seen while reading, and a
//! cell that is repeated a million times must cost nothing.

mod celle;
mod synlighet;

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::domene::{Filsted, Merknadskode};

use super::ImportError;
use super::arkiv;
use super::arkleser::{Arkleser, Arkslutt};
use super::dato::Epoke;
use super::felt::Felt;
use super::mottak::Mottak;
use super::tabell::{Arkhode, Celle, FLEST_KOLONNER, Tabellrad};
use super::xlsx::{ark_uten_saker, merknadskode, rent_arknavn, skjult_ark};
use super::xml;
use celle::Raacelle;

/// Rows between two reports of progress.
const RADER_MELLOM_FRAMDRIFT: u64 = 500;

/// Times one row with content may be repeated; the program that writes such files repeats equal rows.
const FLEST_GJENTAKELSER: u64 = 1_000;

/// Reads every table that can be seen.
pub(super) fn les(
    bytes: &[u8],
    mottak: &mut Mottak<'_>,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<(), ImportError> {
    let deler = match arkiv::pakk_ut(bytes, |navn| navn == "content.xml") {
        Ok(deler) => deler,
        Err(feil) => {
            mottak.merk_fil(merknadskode(feil));
            return Ok(());
        }
    };
    let innhold = deler.into_iter().next().map(|(_, innhold)| innhold).unwrap_or_default();
    mottak.sett_raad(bytes.len());
    let skjulte = synlighet::skjulte_stiler(&innhold);
    let mut leser = Odsleser { xml: xml::leser(&innhold), storrelse: innhold.len() };
    let mut lest = 0;
    loop {
        match leser.xml.read_event() {
            Ok(Event::Start(merke)) if merke.local_name().as_ref() == b"table" => {
                let navn = xml::attributt(&merke, "name").unwrap_or_default();
                let stil = xml::attributt(&merke, "style-name").unwrap_or_default();
                if skjulte.contains(&stil) {
                    skjult_ark(&navn, mottak);
                    leser.hopp_over(b"table");
                } else if leser.les_ark(&navn, mottak, framdrift)? == Arkslutt::Lest {
                    lest += 1;
                }
            }
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(_uro) => {
                mottak.merk_fil(Merknadskode::Syntaksfeil);
                break;
            }
        }
    }
    if lest == 0 {
        mottak.merk_mangler(Felt::Id, mottak.hele_filen());
    }
    Ok(())
}

struct Odsleser<'x> {
    xml: Reader<&'x [u8]>,
    storrelse: usize,
}

/// Where the reading of one table has come.
struct Arkstand {
    navn: String,
    /// `None` until the columns have been listed.
    leser: Option<Arkleser>,
    hode: Arkhode,
    kolonne: usize,
    rad: u64,
    flettet: BTreeMap<usize, (u64, Celle<'static>)>,
}

impl Odsleser<'_> {
    /// Goes past the rest of an element, with those of the same name inside it.
    fn hopp_over(&mut self, navn: &[u8]) {
        let mut dybde = 1_u32;
        while dybde > 0 {
            match self.xml.read_event() {
                Ok(Event::Start(merke)) if merke.local_name().as_ref() == navn => dybde += 1,
                Ok(Event::End(merke)) if merke.local_name().as_ref() == navn => dybde -= 1,
                Ok(Event::Eof) | Err(_) => break,
                Ok(_) => {}
            }
        }
    }

    fn les_ark(
        &mut self,
        navn: &str,
        mottak: &mut Mottak<'_>,
        framdrift: &mut dyn FnMut(f32) -> bool,
    ) -> Result<Arkslutt, ImportError> {
        let navn = rent_arknavn(navn, mottak);
        let hode =
            Arkhode { navn: Some(navn.clone()), epoke: Epoke::Fra1900, ..Arkhode::default() };
        let mut stand =
            Arkstand { navn, leser: None, hode, kolonne: 0, rad: 0, flettet: BTreeMap::new() };
        loop {
            match self.xml.read_event() {
                Ok(Event::Start(merke) | Event::Empty(merke))
                    if merke.local_name().as_ref() == b"table-column" =>
                {
                    stand.ta_kolonne(&merke);
                }
                Ok(Event::Start(merke)) if merke.local_name().as_ref() == b"table-row" => {
                    let merke = merke.into_owned();
                    self.les_rad(&merke, &mut stand, mottak);
                    if stand.rad.is_multiple_of(RADER_MELLOM_FRAMDRIFT) {
                        self.meld(framdrift)?;
                    }
                }
                Ok(Event::Empty(merke)) if merke.local_name().as_ref() == b"table-row" => {
                    stand.rad += gjentatt(&merke, "number-rows-repeated");
                }
                // Tables inside shapes and the notes beside the rows are not part of the sheet.
                Ok(Event::Start(merke)) if merke.local_name().as_ref() == b"shapes" => {
                    self.hopp_over(b"shapes");
                }
                Ok(Event::End(merke)) if merke.local_name().as_ref() == b"table" => break,
                Ok(Event::Eof) => break,
                Ok(_) => {}
                Err(_uro) => {
                    let sted = stand.sted(mottak);
                    mottak.merk(Merknadskode::Syntaksfeil, sted);
                    break;
                }
            }
        }
        let navn = stand.navn.clone();
        let slutt = stand.ferdig().slutt(mottak);
        if slutt == Arkslutt::UtenOverskrift {
            ark_uten_saker(&navn, mottak);
        }
        Ok(slutt)
    }

    fn meld(&self, framdrift: &mut dyn FnMut(f32) -> bool) -> Result<(), ImportError> {
        #[expect(clippy::cast_precision_loss, reason = "a share for a progress bar")]
        let andel = self.xml.buffer_position() as f32 / self.storrelse.max(1) as f32;
        if framdrift(andel.min(1.0)) { Ok(()) } else { Err(ImportError::Stoppet) }
    }

    fn les_rad(&mut self, merke: &BytesStart<'_>, stand: &mut Arkstand, mottak: &mut Mottak<'_>) {
        let antall = gjentatt(merke, "number-rows-repeated");
        let synlighet = xml::attributt(merke, "visibility");
        let er_skjult = synlighet.is_some_and(|synlighet| synlighet != "visible");
        let (celler, flettet) = self.les_celler(mottak);
        let er_tom = celler.iter().all(Celle::er_tom);
        for nr in 0..antall.min(FLEST_GJENTAKELSER) {
            if er_tom || mottak.er_mett() {
                break;
            }
            let linje = stand.rad + nr + 1;
            stand.lever(linje, celler.clone(), er_skjult, mottak);
        }
        for (plass, rader) in flettet {
            stand.flett(plass, rader, &celler, mottak);
        }
        stand.rad += antall;
    }

    /// The cells of a row, and those that are merged with cells below.
    fn les_celler(&mut self, mottak: &mut Mottak<'_>) -> (Vec<Celle<'static>>, Vec<(usize, u64)>) {
        let mut celler = Vec::new();
        let mut flettet = Vec::new();
        loop {
            let (raa, er_slutt) = match self.xml.read_event() {
                Ok(Event::Start(merke)) if Raacelle::er_celle(&merke) => {
                    let merke = merke.into_owned();
                    (Some(celle::les(&merke, &mut self.xml)), false)
                }
                Ok(Event::Empty(merke)) if Raacelle::er_celle(&merke) => {
                    (Some(celle::tom(&merke)), false)
                }
                Ok(Event::End(merke)) if merke.local_name().as_ref() == b"table-row" => {
                    (None, true)
                }
                Ok(Event::Eof) | Err(_) => (None, true),
                Ok(_) => (None, false),
            };
            if er_slutt {
                return (celler, flettet);
            }
            let Some(raa) = raa else { continue };
            if raa.rader > 1 && !raa.celle.er_tom() {
                flettet.push((celler.len(), raa.rader));
            }
            let plass_igjen = (FLEST_KOLONNER + 1).saturating_sub(celler.len());
            let antall = raa.antall.min(plass_igjen);
            let lengde = if let Celle::Tekst(tekst) = &raa.celle { tekst.len() } else { 0 };
            if mottak.har_plass(lengde.saturating_mul(antall)) {
                celler.extend(std::iter::repeat_n(raa.celle, antall));
            }
        }
    }
}

impl Arkstand {
    fn sted(&self, mottak: &Mottak<'_>) -> Filsted {
        Filsted { ark: Some(self.navn.clone()), ..mottak.linje(self.rad + 1) }
    }

    fn ta_kolonne(&mut self, merke: &BytesStart<'_>) {
        let antall = gjentatt(merke, "number-columns-repeated");
        let antall = usize::try_from(antall).unwrap_or(usize::MAX).min(FLEST_KOLONNER);
        let synlighet = xml::attributt(merke, "visibility");
        if synlighet.is_some_and(|synlighet| synlighet != "visible") {
            let til = self.kolonne.saturating_add(antall).min(FLEST_KOLONNER);
            self.hode.skjulte_kolonner.extend(self.kolonne..til);
        }
        self.kolonne = self.kolonne.saturating_add(antall);
    }

    fn lever(
        &mut self,
        linje: u64,
        mut celler: Vec<Celle<'static>>,
        er_skjult: bool,
        mottak: &mut Mottak<'_>,
    ) {
        self.flettet.retain(|_, (siste, _)| *siste >= linje);
        for (plass, (_, verdi)) in &self.flettet {
            if let Some(her) = celler.get_mut(*plass).filter(|her| her.er_tom()) {
                *her = verdi.clone();
            }
        }
        // Empty cells at the end say nothing and are often many.
        let fylt = celler.iter().rposition(|celle| !celle.er_tom()).map_or(0, |siste| siste + 1);
        celler.truncate(fylt);
        if !mottak.har_raad(&celler) {
            return;
        }
        let rad = Tabellrad { er_skjult, ..Tabellrad::new(linje, celler) };
        let hode = &self.hode;
        self.leser.get_or_insert_with(|| Arkleser::new(hode.clone())).ta(rad, mottak);
    }

    /// Remembers a cell that reaches into the rows below.
    fn flett(&mut self, plass: usize, rader: u64, celler: &[Celle<'_>], mottak: &mut Mottak<'_>) {
        let Some(verdi) = celler.get(plass) else { return };
        let linje = self.rad + 1;
        self.flettet.insert(plass, (linje + rader - 1, verdi.til_eie()));
        let kolonne = Some(super::kolonner::kolonnenummer(plass));
        mottak.merk(
            Merknadskode::FlettedeCeller,
            Filsted { ark: Some(self.navn.clone()), kolonne, ..mottak.linje(linje) },
        );
    }

    fn ferdig(self) -> Arkleser {
        let hode = self.hode;
        self.leser.unwrap_or_else(|| Arkleser::new(hode))
    }
}

/// How many times the element counts.
fn gjentatt(merke: &BytesStart<'_>, navn: &str) -> u64 {
    xml::tall::<u64>(merke, navn).unwrap_or(1).clamp(1, 10_000_000)
}
