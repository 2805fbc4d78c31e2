//! What the window itself remembers: where the user is and what is half written.
//!
//! Nothing here is part of the tilsyn; closing the window loses nothing that was given.

use std::collections::BTreeSet;

use crate::domene::{
    DokumentId, Hendelse, KontorId, LovbruddId, Maalform, Melding, Merknad, MoensterId, PunktId,
    SakId, Svarsted, Utvalgsgruppe,
};

use super::avledet::viktigste;
use super::celleutkast::Cellested;
use super::dialog::Overstyringsskjema;
use super::fildialog::Formaal;
use super::handling::Handling;
use super::saksliste::Saksliste;
use super::skjermer::dobbel::Dobbelvisning;
use super::skjermer::dokumenter::{Dokumentskjema, Dokumentvisning};
use super::skjermer::egen::Egenvisning;
use super::skjermer::egen::tvilling::Tvillingvisning;
use super::skjermer::gjenstaar::Gjenstaarvisning;
use super::skjermer::innlesing::Innlesingsskjema;
use super::skjermer::kilder::Intervjuutkast;
use super::skjermer::lovbrudd::Lovbruddskjema;
use super::skjermer::ramme::Rammeskjema;
use super::skjermer::rapport::Rapportvisning;
use super::skjermer::sjekkliste::Sjekklistevisning;
use super::skjermer::utvalg::Utvalgsvisning;
use super::skjermer::vilkaar::Vilkaarsvisning;
use super::tabell::Tabelltilstand;
use super::tema::Fargetema;
use super::utkast::Utkastbok;
use super::varsel::Varsler;

/// The screens in the rail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Skjerm {
    /// Frame, sample and progress.
    Oversikt,
    /// All cases.
    Saker,
    /// The sample: list, draw, protocol.
    Utvalg,
    /// One case at a time.
    Gjennomgang,
    /// The § 29 matrix.
    Vilkaar,
    /// Items of the offices.
    Kontor,
    /// Everything that waits for the inspector.
    Gjenstaar,
    /// Lovbrudd; in an egentilsyn findings and tiltaksplan.
    Lovbrudd,
    /// What offices say of themselves.
    Egenvurdering,
    /// The report.
    Rapport,
    /// A second inspector on a share of the cases.
    Dobbel,
}

impl Skjerm {
    /// All screens, in order.
    pub(crate) const ALLE: [Self; 11] = [
        Self::Oversikt,
        Self::Saker,
        Self::Utvalg,
        Self::Gjennomgang,
        Self::Vilkaar,
        Self::Kontor,
        Self::Gjenstaar,
        Self::Dobbel,
        Self::Lovbrudd,
        Self::Egenvurdering,
        Self::Rapport,
    ];

    /// The last part of its text key.
    pub(crate) fn kode(self) -> &'static str {
        match self {
            Self::Oversikt => "oversikt",
            Self::Saker => "saker",
            Self::Utvalg => "utvalg",
            Self::Gjennomgang => "gjennomgang",
            Self::Vilkaar => "vilkaar",
            Self::Kontor => "kontor",
            Self::Gjenstaar => "gjenstaar",
            Self::Lovbrudd => "lovbrudd",
            Self::Egenvurdering => "egenvurdering",
            Self::Rapport => "rapport",
            Self::Dobbel => "dobbel",
        }
    }

    /// The key that goes to it, with Ctrl.
    pub(crate) fn tast(self) -> &'static str {
        match self {
            Self::Oversikt => "1",
            Self::Saker => "2",
            Self::Gjennomgang => "3",
            Self::Kontor => "4",
            Self::Lovbrudd => "5",
            Self::Rapport => "6",
            Self::Utvalg => "7",
            Self::Vilkaar => "8",
            Self::Gjenstaar => "9",
            Self::Egenvurdering => "0",
            Self::Dobbel => "D",
        }
    }
}

/// One step forward or back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Retning {
    /// To the next.
    Fram,
    /// To the one before.
    Tilbake,
}

/// What a reason is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Grunnart {
    /// Opening a finished lovbrudd.
    Gjenaapne,
    /// Dropping a lovbrudd.
    Forkast,
}

/// What a wish would cost, asked about before it is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Foelge {
    /// The file of that name is replaced.
    Erstatter(String),
    /// What is written there is lost, because the item has no answer to store it with.
    MisterNotat(Svarsted),
    /// The frame as it is written is lost.
    MisterRamme,
    /// What is written there is lost, because the cell is not read.
    MisterCellenotat(Cellested),
}

/// What is asked in front of the screen.
#[derive(Debug, Clone)]
pub(crate) enum Dialog {
    /// Do it, though it costs this?
    Bekreft(Foelge, Box<Handling>),
    /// A text that points to a person was refused: mask it and store, write it anew, or say why it
    /// is harmless.
    Maskeres(Box<Hendelse>, Vec<Melding>, String),
    /// The path of a file, where the system has no dialog.
    Sti(Formaal, String),
    /// Attach the document that was read? Kind and date are asked for.
    LeggVed(Box<Dokumentskjema>),
    /// Take a document away, and why?
    FjernDokument(DokumentId, String),
    /// Finish the lovbrudd?
    Ferdigstill(LovbruddId),
    /// Why?
    Grunn(LovbruddId, Grunnart, String),
    /// Another result in the place of a computed fact.
    Overstyr(Box<Overstyringsskjema>),
    /// What the keys do.
    Tastehjelp,
    /// All commands: search text and chosen row.
    Palett(String, usize),
    /// Work that failed because of the material, the gravest remarks, and how many more there are.
    Avvist(Melding, Vec<Merknad>, usize),
    /// The result of a verification, where the report screen is not in front.
    Verifisert(std::path::PathBuf, super::arbeid::Verifikasjon),
}

impl Dialog {
    /// Work that failed because of the material, with the gravest of the remarks.
    pub(crate) fn avvist(melding: Melding, merknader: &[Merknad]) -> Self {
        let vist = viktigste(merknader);
        let flere = merknader.len() - vist.len();
        Self::Avvist(melding, vist, flere)
    }
}

/// Rows shown in the case table.
#[derive(Debug, Default)]
pub(crate) struct Sakervisning {
    /// Search text.
    pub filter: String,
    /// Only this office.
    pub kontor: Option<KontorId>,
    /// Only this group.
    pub gruppe: Option<Utvalgsgruppe>,
    /// The cases that pass these, in order.
    pub liste: Saksliste,
    /// Chosen row, sorting, scrolling.
    pub tabell: Tabelltilstand,
}

/// Where in the cases or offices the user is.
#[derive(Debug, Default)]
pub(crate) struct Plass {
    /// The case that is read.
    pub sak: Option<SakId>,
    /// Its item.
    pub sakspunkt: Option<PunktId>,
    /// The office that is answered for.
    pub kontor: Option<KontorId>,
    /// Its item.
    pub kontorpunkt: Option<PunktId>,
    /// The chosen item has just changed and must be scrolled into view.
    pub rull: bool,
    /// The note field is to have focus in the next frame.
    pub til_notat: bool,
    /// A new piece of evidence is to be begun in the next frame.
    pub til_bevis: bool,
}

impl Plass {
    /// The item of the case that is read.
    pub(crate) fn i_sak(&self) -> Option<Svarsted> {
        Some(Svarsted::Sak(self.sak.clone()?, self.sakspunkt.clone()?))
    }

    /// The item of the office that is answered for.
    pub(crate) fn i_kontor(&self) -> Option<Svarsted> {
        Some(Svarsted::Kontor(self.kontor.clone()?, self.kontorpunkt.clone()?))
    }
}

/// What is chosen on the lovbrudd screen.
#[derive(Debug, Default)]
pub(crate) struct Lovbruddvisning {
    /// A proposal.
    pub forslag: Option<MoensterId>,
    /// A lovbrudd.
    pub lovbrudd: Option<LovbruddId>,
    /// The lovbrudd under edit.
    pub skjema: Option<Lovbruddskjema>,
}

/// Everything the window remembers.
#[derive(Debug, Default)]
pub(crate) struct Tilstand {
    /// Screen in front.
    pub skjerm: Option<Skjerm>,
    /// Language of the window.
    pub maalform: Maalform,
    /// Light or dark.
    pub tema: Fargetema,
    /// The frame under edit: a new tilsyn, or changes of the open one.
    pub ramme: Option<Box<Rammeskjema>>,
    /// The same as it was shown first.
    pub ramme_foer: Option<Box<Rammeskjema>>,
    /// A file on its way in; it stands in the place of the case table.
    pub innlesing: Option<Box<Innlesingsskjema>>,
    /// The case table.
    pub saker: Sakervisning,
    /// The sample.
    pub utvalg: Utvalgsvisning,
    /// The checklist, where it stands in front.
    pub sjekkliste: Option<Sjekklistevisning>,
    /// The double review.
    pub dobbel: Dobbelvisning,
    /// Interview notes that are being written.
    pub intervju: Intervjuutkast,
    /// The sources of the office stand in the place of its items.
    pub viser_kilder: bool,
    /// Case and office in hand.
    pub plass: Plass,
    /// Documents of the case or office in hand.
    pub dokumenter: Dokumentvisning,
    /// Notes and evidence that are half written.
    pub utkast: Utkastbok,
    /// Lovbrudd.
    pub lovbrudd: Lovbruddvisning,
    /// The § 29 matrix.
    pub vilkaar: Vilkaarsvisning,
    /// What waits for the inspector.
    pub gjenstaar: Gjenstaarvisning,
    /// What an office that inspects itself works out.
    pub egen: Egenvisning,
    /// The comparison with the twin; it stands in front of the screen.
    pub tvilling: Option<Box<Tvillingvisning>>,
    /// Report.
    pub rapport: Rapportvisning,
    /// What is asked in front of the screen.
    pub dialog: Option<Dialog>,
    /// What had focus before the dialog came.
    pub foer_dialog: Option<egui::Id>,
    /// Notices.
    pub varsler: Varsler,
    /// The line at the bottom.
    pub status: String,
    /// Guidance folded out, by item, so that it stays out when the user comes back.
    pub utfoldet: BTreeSet<PunktId>,
}

impl Tilstand {
    /// The screen in front.
    pub(crate) fn skjermen(&self) -> Skjerm {
        self.skjerm.unwrap_or(Skjerm::Oversikt)
    }

    /// Forgets what belonged to the tilsyn that was open.
    pub(crate) fn nullstill(&mut self) {
        let gammel = std::mem::take(self);
        self.maalform = gammel.maalform;
        self.tema = gammel.tema;
        self.varsler = gammel.varsler;
    }
}
