//! Where cases and remarks are gathered while a file is read, whatever its form.
//!
//! Knows the offices, the ids already used and the numbers that stop the import. Holds no text of
//! the file beside the cases themselves.

use std::collections::{BTreeMap, BTreeSet};

use crate::domene::{Filsted, KontorId, Merknad, Merknadskode, Sak, SakId};
use crate::personvern::{finn_foedselsnummer, masker};

use super::felt::Felt;
use super::kontroll::motsigelser;
use super::ord::fold_navn;
use super::{ImportError, LENGSTE_TEKST, Lest, Oppdrag};

/// What has been read so far.
pub(super) struct Mottak<'a> {
    oppdrag: &'a Oppdrag<'a>,
    fil: String,
    sha256: String,
    kontorer: BTreeMap<String, &'a KontorId>,
    brukte_id: BTreeSet<SakId>,
    uten_id: usize,
    saker: Vec<Sak>,
    merknader: Vec<Merknad>,
    personnumre: Vec<Merknad>,
}

impl<'a> Mottak<'a> {
    pub(super) fn new(oppdrag: &'a Oppdrag<'a>, sha256: String) -> Self {
        let fil = masker(oppdrag.fil);
        let kontorer = oppdrag.kontorer.iter().map(|k| (fold_navn(k.as_str()), k)).collect();
        let mut mottak = Self {
            oppdrag,
            sha256,
            kontorer,
            brukte_id: BTreeSet::new(),
            uten_id: 0,
            saker: Vec::new(),
            merknader: Vec::new(),
            personnumre: Vec::new(),
            fil,
        };
        mottak.let_etter_personnummer(oppdrag.fil, Self::hele_filen);
        mottak
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
        self.merknader.push(Merknad { kode, sted });
    }

    /// A remark about the file as a whole.
    pub(super) fn merk_fil(&mut self, kode: Merknadskode) {
        self.merk(kode, self.hele_filen());
    }

    /// A remark that the column of that field is missing, named by its usual heading.
    pub(super) fn merk_mangler(&mut self, felt: Felt) {
        let kolonnenavn = Some(felt.overskrift().to_owned());
        self.merk(Merknadskode::ManglerKolonne, Filsted { kolonnenavn, ..self.hele_filen() });
    }

    /// Looks for numbers that point to a person; the place is kept, the value is not.
    pub(super) fn let_etter_personnummer(
        &mut self,
        tekst: &str,
        sted: impl FnOnce(&Self) -> Filsted,
    ) {
        if !finn_foedselsnummer(tekst).is_empty() {
            let sted = sted(self);
            self.personnumre.push(Merknad { kode: Merknadskode::Foedselsnummer, sted });
        }
    }

    /// The office of the tilsyn with that name; an empty name means the only office, where there is
    /// only one.
    pub(super) fn kontor(&self, navn: &str) -> Option<KontorId> {
        if navn.is_empty() {
            return self.eneste_kontor().cloned();
        }
        if self.oppdrag.kontorer.is_empty() {
            // Read without a tilsyn: the offices are those of the file.
            return Some(KontorId::new(navn));
        }
        self.kontorer.get(&fold_navn(navn)).map(|kontor| (*kontor).clone())
    }

    /// The office, where the tilsyn has one only.
    pub(super) fn eneste_kontor(&self) -> Option<&'a KontorId> {
        match self.oppdrag.kontorer {
            [kontor] => Some(kontor),
            _ => None,
        }
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

    /// Takes the case in, with the remarks made while reading it and those on contradictions. The
    /// file may list events in any order; the case has them in time order.
    pub(super) fn ta_inn(
        &mut self,
        mut sak: Sak,
        merknader: Vec<Merknad>,
        sted: impl Fn(Felt) -> Filsted,
    ) {
        sak.vedtak.sort_by_key(|vedtak| vedtak.dato.tidligst());
        sak.informasjon.sort_by_key(|gang| gang.dato.tidligst());
        sak.datakvalitet.extend(merknader);
        for (kode, felt) in motsigelser(&sak, self.oppdrag.stikkdato) {
            sak.datakvalitet.push(Merknad { kode, sted: sted(felt) });
        }
        self.merknader.extend(sak.datakvalitet.iter().cloned());
        self.brukte_id.insert(sak.id.clone());
        self.saker.push(sak);
    }

    /// The result: the gate first, then whether anything could be read.
    pub(super) fn avslutt(mut self) -> Result<Lest, ImportError> {
        if !self.personnumre.is_empty() {
            return Err(ImportError::Foedselsnummer(self.personnumre));
        }
        if self.saker.is_empty() {
            if self.merknader.is_empty() {
                self.merk_fil(Merknadskode::TomFil);
            }
            return Err(ImportError::Ulesbar(self.merknader));
        }
        let Self { fil, sha256, saker, merknader, .. } = self;
        Ok(Lest { saker, merknader, sha256, fil })
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
