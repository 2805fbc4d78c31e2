//! Where cases and remarks are gathered while a file is read, whatever its form.
//!
//! Knows the offices, the ids already used and what the identity gate found. Holds no text of the
//! file beside the cases themselves.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::domene::{Filsted, KontorId, Merknad, Merknadskode, Opplysningsart, Sak, SakId};

use super::felt::Felt;
use super::format::Filformat;
use super::kolonnevalg::{Arkkart, Kolonnekart};
use super::kontorbok::Kontorbok;
use super::kontroll::motsigelser;
use super::merknadsliste::{FLEST_AV_ETT_SLAG, Merknadsliste};
use super::oppdrag::{Funn, Oppdrag, Port};
use super::porten::{Sett, Vakt};
use super::resultat::{Lest, Saksted, Vedtaksrest};
use super::tabell::Celle;
use super::{ImportError, LENGSTE_TEKST};

/// Times the cells of a workbook may be larger than the file; packed sheets are 10 to 30 times.
const STOERSTE_GJENBRUK: usize = 30;

/// Bytes of cells that any workbook may have, and that none may go past.
const MINSTE_RAAD: usize = 64 << 20;
const STOERSTE_RAAD: usize = 256 << 20;

/// What a cell counts at least.
const MINSTE_CELLE: usize = 16;

/// What has been read so far.
pub(super) struct Mottak<'a> {
    oppdrag: &'a Oppdrag<'a>,
    format: Filformat,
    fil: String,
    sha256: String,
    kontorer: Kontorbok<'a>,
    brukte_id: BTreeSet<SakId>,
    uten_id: usize,
    saker: Vec<Sak>,
    steder: Vec<Saksted>,
    rester: BTreeMap<usize, Vedtaksrest>,
    merknader: Merknadsliste,
    treff: Vec<Funn>,
    /// How often the gate found what, by kind.
    antall_treff: BTreeMap<&'static str, usize>,
    kart: Kolonnekart,
    sett: Sett,
    raad: Option<usize>,
    er_avvist: bool,
}

/// A case as it comes from a reader.
pub(super) struct Lestsak {
    /// The case.
    pub(super) sak: Sak,
    /// Where it begins.
    pub(super) sted: Saksted,
    /// Remarks made while reading it.
    pub(super) merknader: Vec<Merknad>,
    /// What belongs to a vedtak that lacks its date or outcome.
    pub(super) rest: Option<Vedtaksrest>,
}

impl<'a> Mottak<'a> {
    pub(super) fn new(oppdrag: &'a Oppdrag<'a>, sha256: String) -> Self {
        let mut vakt = Vakt::new(oppdrag.port, Sett::default());
        let granskning = vakt.gransk(oppdrag.fil, None, Filsted::default);
        let fil = granskning.maskert.unwrap_or_else(|| oppdrag.fil.to_owned());
        let mut mottak = Self {
            oppdrag,
            format: Filformat::Separert,
            sha256,
            kontorer: Kontorbok::new(oppdrag.kontorer),
            brukte_id: BTreeSet::new(),
            uten_id: 0,
            saker: Vec::new(),
            steder: Vec::new(),
            rester: BTreeMap::new(),
            merknader: Merknadsliste::default(),
            treff: Vec::new(),
            antall_treff: BTreeMap::new(),
            raad: None,
            er_avvist: false,
            kart: Kolonnekart::default(),
            sett: Sett::default(),
            fil,
        };
        let sted = mottak.hele_filen();
        let mut funn = vakt.avslutt(None);
        for funn in &mut funn {
            funn.sted = sted.clone();
        }
        mottak.ta_funn(funn);
        mottak
    }

    /// What to read and how.
    pub(super) fn oppdrag(&self) -> &'a Oppdrag<'a> {
        self.oppdrag
    }

    /// Says what kind of file it is.
    pub(super) fn sett_format(&mut self, format: Filformat) {
        self.format = format;
    }

    /// Makes room for so many cases at once, so that a large file does not need twice its room.
    pub(super) fn vent(&mut self, antall: usize) {
        let antall = self.oppdrag.hoeyst.map_or(antall, |hoeyst| antall.min(hoeyst));
        self.saker.reserve_exact(antall);
        self.steder.reserve_exact(antall);
    }

    /// Whether as many cases as were asked for have been read, or the file is refused.
    pub(super) fn er_mett(&self) -> bool {
        self.er_avvist || self.oppdrag.hoeyst.is_some_and(|hoeyst| self.saker.len() >= hoeyst)
    }

    /// Whether the file is refused.
    pub(super) fn er_avvist(&self) -> bool {
        self.er_avvist
    }

    /// Sets how much the cells of a workbook may hold together. A text or a row can stand in the
    /// file once and be used a million times.
    pub(super) fn sett_raad(&mut self, filstorrelse: usize) {
        self.raad =
            Some(filstorrelse.saturating_mul(STOERSTE_GJENBRUK).clamp(MINSTE_RAAD, STOERSTE_RAAD));
    }

    /// Refuses the file where one row alone would take more than what is left.
    pub(super) fn har_plass(&mut self, bytes: usize) -> bool {
        self.er_avvist |= self.raad.is_some_and(|raad| bytes > raad);
        !self.er_avvist
    }

    /// Counts the cells of a row, and tells whether there is room for them. A file that goes past
    /// its room is refused as a whole.
    pub(super) fn har_raad(&mut self, celler: &[Celle<'_>]) -> bool {
        let Some(raad) = &mut self.raad else { return true };
        let kostnad = celler.iter().map(|celle| match celle {
            Celle::Tom => 1,
            Celle::Tekst(tekst) => tekst.len().max(MINSTE_CELLE),
            Celle::Dag(_) | Celle::Tall(_) | Celle::Sann(_) | Celle::Feil | Celle::Formel => {
                MINSTE_CELLE
            }
        });
        match raad.checked_sub(kostnad.sum()) {
            Some(rest) => *raad = rest,
            None => self.er_avvist = true,
        }
        !self.er_avvist
    }

    /// A gate for one case, or for what stands outside the cases.
    pub(super) fn vakt(&self) -> Vakt<'a> {
        Vakt::new(self.oppdrag.port, Rc::clone(&self.sett))
    }

    /// The file as a whole.
    pub(super) fn hele_filen(&self) -> Filsted {
        Filsted { fil: self.fil.clone(), ..Filsted::default() }
    }

    /// A line of the file.
    pub(super) fn linje(&self, linje: u64) -> Filsted {
        Filsted { linje: Some(linje), ..self.hele_filen() }
    }

    /// A remark about a place.
    pub(super) fn merk(&mut self, kode: Merknadskode, sted: Filsted) {
        self.merknader.ta(&Merknad { kode, sted });
    }

    /// A remark about the file as a whole.
    pub(super) fn merk_fil(&mut self, kode: Merknadskode) {
        self.merk(kode, self.hele_filen());
    }

    /// A remark that the column of that field is missing, named by its usual heading.
    pub(super) fn merk_mangler(&mut self, felt: Felt, sted: Filsted) {
        let kolonnenavn = Some(felt.overskrift().to_owned());
        self.merk(Merknadskode::ManglerKolonne, Filsted { kolonnenavn, ..sted });
    }

    /// Keeps what the gate found, with a remark for each place.
    pub(super) fn ta_funn(&mut self, funn: Vec<Funn>) {
        let stopper = matches!(self.oppdrag.port, Port::Stopp);
        for funn in funn {
            if !(stopper && funn.art == Opplysningsart::Foedselsnummer) {
                self.merk(Merknadskode::Personopplysning, funn.sted.clone());
            }
            let antall = self.antall_treff.entry(funn.art.kode()).or_default();
            *antall += 1;
            if *antall <= FLEST_AV_ETT_SLAG {
                self.treff.push(funn);
            }
        }
    }

    /// The office with that name.
    pub(super) fn kontor(&mut self, navn: &str) -> Option<KontorId> {
        self.kontorer.finn(navn)
    }

    /// The offices.
    pub(super) fn kontorer(&self) -> &Kontorbok<'a> {
        &self.kontorer
    }

    /// A running number for a case without id. The digest of the file is in it, so that two files
    /// without ids cannot overwrite each other's cases.
    pub(super) fn loepenummer(&mut self) -> SakId {
        self.uten_id += 1;
        let fil = self.sha256.get(..4).unwrap_or_default();
        SakId::new(format!("{fil}-{:03}", self.uten_id))
    }

    /// Whether a case with that id has been taken in already.
    pub(super) fn er_brukt(&self, id: &SakId) -> bool {
        self.brukte_id.contains(id)
    }

    /// Keeps what is known of the columns of a sheet.
    pub(super) fn kartlegg(&mut self, ark: Arkkart) {
        self.kart.ark.push(ark);
    }

    /// Takes the case in, with the remarks made while reading it and those on contradictions. The
    /// file may list events in any order; the case has them in time order.
    pub(super) fn ta_inn(&mut self, lest: Lestsak, sted: impl Fn(Felt) -> Filsted) {
        let Lestsak { mut sak, sted: saksted, merknader, rest } = lest;
        sak.vedtak.sort_by_key(|vedtak| vedtak.dato.tidligst());
        sak.informasjon.sort_by_key(|gang| gang.dato.tidligst());
        sak.datakvalitet.extend(merknader);
        for (kode, felt) in motsigelser(&sak, self.oppdrag.stikkdato) {
            sak.datakvalitet.push(Merknad { kode, sted: sted(felt) });
        }
        if let Some(rest) = rest {
            self.rester.insert(self.saker.len(), rest);
        }
        self.ta_inn_kontrollert(sak, saksted);
    }

    /// Takes in a case whose reader has made all its remarks itself.
    pub(super) fn ta_inn_kontrollert(&mut self, mut sak: Sak, sted: Saksted) {
        sak.datakvalitet.retain(|merknad| self.merknader.ta(merknad));
        self.brukte_id.insert(sak.id.clone());
        self.saker.push(sak);
        self.steder.push(sted);
    }

    /// Keeps remarks about the file as a whole, before those about its cases.
    pub(super) fn ta_merknader_foerst(&mut self, merknader: Vec<Merknad>) {
        self.merknader.ta_foerst(merknader);
    }

    /// All that was read, whatever it is worth.
    pub(super) fn som_lest(mut self) -> Lest {
        if self.er_avvist {
            self = self.avvist();
        }
        if self.saker.is_empty() && self.merknader.er_tom() && self.treff.is_empty() {
            self.merk_fil(Merknadskode::TomFil);
        }
        self.kontorer.samle(&mut self.saker);
        let Self { fil, sha256, format, saker, steder, rester, merknader, treff, kart, .. } = self;
        let merknader = merknader.ferdig();
        Lest { saker, merknader, sha256, fil, format, steder, rester, treff, kart }
    }

    /// The same without anything of the file, but for what says why.
    fn avvist(self) -> Self {
        let mut tomt = Self::new(self.oppdrag, self.sha256);
        tomt.format = self.format;
        tomt.merk_fil(Merknadskode::UtrygtInnhold);
        tomt
    }

    /// The result: the gate first, then whether anything could be read.
    pub(super) fn avslutt(self) -> Result<Lest, ImportError> {
        let stopper = matches!(self.oppdrag.port, Port::Stopp);
        let lest = self.som_lest();
        if stopper {
            let numre = lest.treff.iter().filter(|f| f.art == Opplysningsart::Foedselsnummer);
            let merk = |funn: &Funn| Merknad {
                kode: Merknadskode::Foedselsnummer,
                sted: funn.sted.clone(),
            };
            let mut numre: Vec<Merknad> = numre.map(merk).collect();
            numre.dedup();
            if !numre.is_empty() {
                return Err(ImportError::Foedselsnummer(numre));
            }
        }
        // An 11CF without participants is an answer, not a fault.
        let uten_deltakere = |m: &Merknad| m.kode == Merknadskode::KostraUtenDeltakere;
        if lest.saker.is_empty() && !lest.merknader.iter().any(uten_deltakere) {
            return Err(ImportError::Ulesbar(lest.merknader));
        }
        Ok(lest)
    }
}

/// The text as long as it may be, and whether something was cut off.
pub(super) fn avkort(tekst: &str) -> (&str, bool) {
    if tekst.len() <= LENGSTE_TEKST {
        return (tekst, false);
    }
    match tekst.char_indices().nth(LENGSTE_TEKST) {
        Some((slutt, _)) => (tekst.get(..slutt).unwrap_or(tekst), true),
        None => (tekst, false),
    }
}
