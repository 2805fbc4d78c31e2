//! Separated values: semicolon, comma or tab, quotes with line breaks inside.
//!
//! Every cell passes the identity gate, also those of columns the program does not know, and so do
//! neighbours that may be the two halves of one number.

use std::collections::BTreeMap;

use csv::StringRecord;

use crate::domene::{Filsted, Merknadskode};
use crate::personvern::masker;

use super::felt::Felt;
use super::mottak::Mottak;
use super::oppdeling::{Oppdeling, er_aapen, finn, leser};
use super::{ImportError, rad};

/// Rows between two reports of progress.
const RADER_MELLOM_FRAMDRIFT: usize = 2_000;

/// Which column holds which field.
pub(super) struct Kolonner {
    plasser: BTreeMap<Felt, usize>,
    navn: Vec<String>,
    /// Number of headings.
    pub(super) antall: usize,
}

impl Kolonner {
    /// Index of the column.
    pub(super) fn plass(&self, felt: Felt) -> Option<usize> {
        self.plasser.get(&felt).copied()
    }

    /// Number, from 1, and heading of the column.
    pub(super) fn kolonne(&self, felt: Felt) -> Option<(u32, &str)> {
        let plass = self.plass(felt)?;
        Some((kolonnenummer(plass), self.navn.get(plass)?))
    }

    /// The heading of a place in the row, for a remark.
    fn sted(&self, plass: usize, linje: Filsted) -> Filsted {
        let kolonnenavn = self.navn.get(plass).filter(|navn| !navn.is_empty()).cloned();
        Filsted { kolonne: Some(kolonnenummer(plass)), kolonnenavn, ..linje }
    }
}

/// Reads the whole text into `mottak`.
pub(super) fn les(
    tekst: &str,
    mottak: &mut Mottak<'_>,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<(), ImportError> {
    let Some(oppdeling) = finn(tekst) else {
        mottak.merk_mangler(Felt::Id);
        return Ok(());
    };
    let mut leser = leser(tekst, oppdeling.skilletegn);
    let mut celler = StringRecord::new();
    let mut kolonner: Option<Kolonner> = None;
    let mut rad_nr = 0_usize;
    // The text is valid and rows may have any length, so the reader has nothing to complain about.
    while leser.read_record(&mut celler).unwrap_or(false) {
        let start = celler.position().map_or((0, 0), |sted| (sted.byte(), sted.line()));
        let linje = foerste_linje(tekst, start);
        gransk(&celler, kolonner.as_ref(), linje, mottak);
        let slutt = leser.position().byte();
        if slutt == tekst.len() as u64 && er_avbrutt(tekst, start.0, oppdeling.skilletegn) {
            mottak.merk(Merknadskode::Syntaksfeil, mottak.linje(linje));
            break;
        }
        if rad_nr == oppdeling.overskriftsrad {
            kolonner = kart(&oppdeling, linje, mottak);
        } else if let Some(kolonner) = &kolonner
            && celler.iter().any(|celle| !celle.trim().is_empty())
        {
            rad::les(&celler, linje, kolonner, mottak);
        }
        rad_nr += 1;
        if rad_nr.is_multiple_of(RADER_MELLOM_FRAMDRIFT) && !framdrift(andel(slutt, tekst.len())) {
            return Err(ImportError::Stoppet);
        }
    }
    Ok(())
}

/// Which headings are known; says what is unknown, twice there or missing. `None` where the rows
/// cannot become cases.
fn kart(oppdeling: &Oppdeling, linje: u64, mottak: &mut Mottak<'_>) -> Option<Kolonner> {
    let overskrifter = &oppdeling.overskrifter;
    let navn: Vec<String> = overskrifter.iter().map(rent_navn).collect();
    let mut kolonner = Kolonner { plasser: BTreeMap::new(), antall: navn.len(), navn };
    for (plass, overskrift) in overskrifter.iter().enumerate() {
        let sted = kolonner.sted(plass, mottak.linje(linje));
        match Felt::fra_overskrift(overskrift) {
            Some(felt) if kolonner.plasser.contains_key(&felt) => {
                mottak.merk(Merknadskode::DobbelKolonne, sted);
            }
            Some(felt) => {
                kolonner.plasser.insert(felt, plass);
            }
            None if overskrift.trim().is_empty() => {}
            None => mottak.merk(Merknadskode::UkjentKolonne, sted),
        }
    }
    har_det_som_trengs(&kolonner, mottak).then_some(kolonner)
}

fn har_det_som_trengs(kolonner: &Kolonner, mottak: &mut Mottak<'_>) -> bool {
    let har = |felt: &Felt| kolonner.plasser.contains_key(felt);
    if !har(&Felt::Id) {
        let kolonnenavn = Some(Felt::Id.overskrift().to_owned());
        let sted = Filsted { kolonnenavn, ..mottak.hele_filen() };
        mottak.merk(Merknadskode::ManglerSaksId, sted);
    }
    let har_soeknad = har(&Felt::SoeknadMottatt) || har(&Felt::SoeknadRegistrert);
    for (finnes, felt) in [
        (har(&Felt::Kontor), Felt::Kontor),
        (har_soeknad, Felt::SoeknadMottatt),
        (har(&Felt::Vedtak), Felt::Vedtak),
        (har(&Felt::Utfall), Felt::Utfall),
    ] {
        if !finnes {
            mottak.merk_mangler(felt);
        }
    }
    let har_dato = kolonner.plasser.keys().any(|felt| felt.er_dato());
    har_dato && (har(&Felt::Kontor) || mottak.eneste_kontor().is_some())
}

/// The identity gate for one row: each cell, and each pair that reads as birth date and the rest.
fn gransk(celler: &StringRecord, kolonner: Option<&Kolonner>, linje: u64, mottak: &mut Mottak<'_>) {
    let sted = |plass: usize, mottak: &Mottak<'_>| {
        let linje = mottak.linje(linje);
        let uten_navn = Filsted { kolonne: Some(kolonnenummer(plass)), ..linje.clone() };
        kolonner.map_or(uten_navn, |kolonner| kolonner.sted(plass, linje))
    };
    for (plass, celle) in celler.iter().enumerate() {
        mottak.let_etter_personnummer(celle, |mottak| sted(plass, mottak));
    }
    for (plass, (foerste, neste)) in celler.iter().zip(celler.iter().skip(1)).enumerate() {
        if er_sifre(foerste, 6) && er_sifre(neste, 5) {
            let delt = format!("{} {}", foerste.trim(), neste.trim());
            mottak.let_etter_personnummer(&delt, |mottak| sted(plass, mottak));
        }
    }
}

/// Whether the cell holds exactly so many digits and nothing else.
fn er_sifre(celle: &str, antall: usize) -> bool {
    let celle = celle.trim();
    celle.len() == antall && celle.bytes().all(|b| b.is_ascii_digit())
}

/// Whether the last row ends inside quotes.
fn er_avbrutt(tekst: &str, fra: u64, skilletegn: u8) -> bool {
    let rad = usize::try_from(fra).ok().and_then(|fra| tekst.get(fra..));
    rad.is_some_and(|rad| er_aapen(rad, skilletegn))
}

/// The line a row begins on. Empty lines before it are counted as part of it by the reader.
fn foerste_linje(tekst: &str, (fra, linje): (u64, u64)) -> u64 {
    let rad = usize::try_from(fra).ok().and_then(|fra| tekst.get(fra..)).unwrap_or_default();
    let tomme = rad.bytes().take_while(|b| matches!(b, b'\r' | b'\n')).filter(|b| *b == b'\n');
    linje + tomme.count() as u64
}

/// The heading on one line and without numbers that point to a person.
fn rent_navn(overskrift: &str) -> String {
    masker(&overskrift.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn kolonnenummer(plass: usize) -> u32 {
    u32::try_from(plass).map_or(u32::MAX, |plass| plass.saturating_add(1))
}

fn andel(lest: u64, alt: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a share for a progress bar")]
    let andel = lest as f32 / alt.max(1) as f32;
    andel.min(1.0)
}
