//! KOSTRA 11CF (kvalifiseringsstønad) for 2022–2026: one record of fixed width per participant.
//!
//! The year is recognised from the width of the records and their two-digit year. Birth date,
//! fødselsnummer, journal number and caseworker are dropped before anything is stored; a remark
//! names line and field and never a value. The form knows granted programmes only.

mod layout;
mod linjer;
mod alder;
mod post;
mod sak;

use std::collections::BTreeSet;

use crate::domene::{Filsted, Merknad, Merknadskode};
use crate::personvern::masker;

use super::merknadsliste::Merknadsliste;
use super::mottak::Mottak;
use super::{Filformat, ImportError, Saksted};
use layout::Layout;
use linjer::linjer;
use sak::Ramme;

pub use post::{Feltverdi, Kostrapost};

/// Records of one file that are read; no kommune has as many participants.
const FLESTE_POSTER: usize = 100_000;

/// The records of a file, without what identifies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kostrafil {
    /// Reporting year; `None` where the file says that there are no participants.
    pub aar: Option<i32>,
    /// The records that could be read.
    pub poster: Vec<Kostrapost>,
    /// What concerns the file and the records as such; what concerns their fields stands on the case.
    pub merknader: Vec<Merknad>,
}

/// Whether the file is an 11CF: records of a known year, a name that says so, or the single blank
/// that stands for «no participants».
pub fn er_kostra(bytes: &[u8], fil: &str) -> bool {
    let fil = fil.to_lowercase();
    let annen_form = [".csv", ".tsv", ".json", ".ron", ".xlsx", ".ods"];
    if annen_form.iter().any(|endelse| fil.ends_with(endelse)) {
        return linjer::er_poster(bytes);
    }
    linjer::er_blank(bytes) || linjer::er_poster(bytes) || (fil.contains("11cf") && er_tekst(bytes))
}

/// A workbook or a PDF may have the form's name too.
fn er_tekst(bytes: &[u8]) -> bool {
    !bytes.is_empty() && !bytes.iter().take(4096).any(|b| *b < 0x09)
}

/// Reads the records as such. `framdrift` gets the share that is done and answers `false` to stop.
pub fn les_poster(
    bytes: &[u8],
    fil: &str,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<Kostrafil, ImportError> {
    let mut poster = Vec::new();
    let mut leser = Leser::new(masker(fil));
    let layout = leser.les(bytes, framdrift, &mut |_, post| poster.push(post))?;
    Ok(Kostrafil { aar: layout.map(|l| l.aar), poster, merknader: leser.merknader.ferdig() })
}

/// Reads the file to cases. The form does not name the office: the only one of the tilsyn is taken,
/// none where the tilsyn is not known.
pub(super) fn les(
    bytes: &[u8],
    mottak: &mut Mottak<'_>,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<(), ImportError> {
    mottak.sett_format(Filformat::Kostra);
    let Some(kontor) = mottak.kontor("") else {
        mottak.merk_fil(Merknadskode::KostraUtenKontor);
        return Ok(());
    };
    let fil = mottak.hele_filen().fil;
    let stikkdato = mottak.oppdrag().stikkdato;
    let mut leser = Leser::new(fil.clone());
    let lest = leser.les(bytes, framdrift, &mut |layout, post| {
        let ramme = Ramme { layout, fil: &fil, kontor: &kontor, stikkdato };
        let sted = Saksted { ark: None, linje: post.linje };
        mottak.ta_inn_kontrollert(ramme.sak(&post), sted);
    });
    let (merknader, feil) = match lest {
        Ok(_) => (leser.merknader.ferdig(), None),
        Err(ImportError::Ulesbar(merknader)) => (merknader, None),
        Err(annen) => (Vec::new(), Some(annen)),
    };
    mottak.ta_merknader_foerst(merknader);
    feil.map_or(Ok(()), Err)
}

struct Leser {
    fil: String,
    merknader: Merknadsliste,
    sett: Sett,
}

/// Numbers met so far, to see a record that stands twice; gone when the file has been read.
#[derive(Default)]
struct Sett {
    personer: BTreeSet<(Vec<u8>, Vec<u8>)>,
    journaler: BTreeSet<Vec<u8>>,
}

impl Leser {
    fn new(fil: String) -> Self {
        Self { fil, merknader: Merknadsliste::default(), sett: Sett::default() }
    }

    fn merk(&mut self, kode: Merknadskode, linje: Option<u64>) {
        let sted = Filsted { fil: self.fil.clone(), linje, ..Filsted::default() };
        self.merknader.ta(&Merknad { kode, sted });
    }

    /// Hands every record to `ta`. Gives back the year, `None` where there are no participants.
    fn les(
        &mut self,
        bytes: &[u8],
        framdrift: &mut dyn FnMut(f32) -> bool,
        ta: &mut dyn FnMut(&'static Layout, Kostrapost),
    ) -> Result<Option<&'static Layout>, ImportError> {
        if linjer::er_blank(bytes) {
            self.merk(Merknadskode::KostraUtenDeltakere, None);
            return Ok(None);
        }
        let Some(layout) = linjer::finn_layout(bytes) else {
            self.merk(Merknadskode::KostraUkjentAargang, None);
            return Err(ImportError::Ulesbar(std::mem::take(&mut self.merknader).ferdig()));
        };
        self.merk(Merknadskode::KostraBareInnvilget, None);
        self.poster(bytes, layout, framdrift, ta)?;
        Ok(Some(layout))
    }

    fn poster(
        &mut self,
        bytes: &[u8],
        layout: &'static Layout,
        framdrift: &mut dyn FnMut(f32) -> bool,
        ta: &mut dyn FnMut(&'static Layout, Kostrapost),
    ) -> Result<(), ImportError> {
        let ventet = (bytes.len() / layout.postlengde.max(1)).max(1);
        for (nr, linje) in (1..).zip(linjer(bytes)) {
            if nr > FLESTE_POSTER {
                self.merk(Merknadskode::KostraForMangePoster, Some(linje.nr));
                break;
            }
            if nr % 512 == 1 && !framdrift(andel(nr, ventet)) {
                return Err(ImportError::Stoppet);
            }
            let Some(post) = linje.post(layout.postlengde) else {
                self.merk(Merknadskode::KostraFeilLengde, Some(linje.nr));
                continue;
            };
            if !layout.er_aaret_i(&post) {
                self.merk(Merknadskode::KostraAnnenAargang, Some(linje.nr));
            }
            let lest = Kostrapost::les(&post, layout, nr, linje.nr);
            if !lest.er_oslo() && self.sett.er_dobbel(&post, layout) {
                self.merk(Merknadskode::KostraDobbelPost, Some(linje.nr));
            }
            ta(layout, lest);
        }
        Ok(())
    }
}

impl Sett {
    /// Whether the same journal number, or the same person with the same status, has been met.
    fn er_dobbel(&mut self, post: &[u8], layout: &Layout) -> bool {
        let bytes = |navn| layout.felt(navn).map(|felt| felt.i(post)).unwrap_or_default();
        let (person, status) = (bytes("PERSON_FODSELSNR"), bytes("STATUS"));
        let journal = bytes("PERSON_JOURNALNR").trim_ascii();
        let er_nummer = person.iter().all(u8::is_ascii_digit);
        let kjent_person = er_nummer && !self.personer.insert((person.to_vec(), status.to_vec()));
        let kjent_journal = !journal.is_empty() && !self.journaler.insert(journal.to_vec());
        kjent_person || kjent_journal
    }
}

fn andel(nr: usize, antall: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a share for a progress bar")]
    let andel = nr as f32 / antall as f32;
    andel.min(1.0)
}

#[cfg(test)]
mod tests;
