//! Where the user is in the import wizard, and what is decided so far. Nothing of it is stored.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::app::arbeid::{
    Filformat, Filomfang, Forhaandsvisning, Gjenkjenning, Karantene, Kjennetegn, Kjennetegnsbord,
    Leseoppdrag, Saksendringer,
};
use crate::domene::{Generalisering, KontorId};
use crate::gui::tabell::Tabelltilstand;

/// The steps of the wizard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Steg {
    /// Which column is read as what.
    Kolonner,
    /// What the identity gate found, and how easily a case can be singled out.
    Personvern,
    /// What differs from the cases that are there.
    Endringer,
    /// The last look before the cases come in.
    TaInn,
}

impl Steg {
    /// The last part of its text keys.
    pub(crate) fn kode(self) -> &'static str {
        match self {
            Self::Kolonner => "kolonner",
            Self::Personvern => "personvern",
            Self::Endringer => "endringer",
            Self::TaInn => "ta-inn",
        }
    }
}

/// A file that has been read and waits.
#[derive(Debug)]
pub(crate) struct Lestfil {
    /// The hits and what is decided.
    pub karantene: Arc<Karantene>,
    /// The columns by which a case may be known.
    pub bord: Arc<Kjennetegnsbord>,
    /// What could be made coarser.
    pub mulige: Vec<Generalisering>,
    /// What was made coarser in the file before.
    pub forrige: BTreeSet<Generalisering>,
    /// Against the cases that are there.
    pub endringer: Saksendringer,
}

impl Lestfil {
    /// The quarantine, to decide something in it.
    pub(crate) fn endre(&mut self) -> &mut Karantene {
        Arc::make_mut(&mut self.karantene)
    }
}

/// Which hits are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Treffutvalg {
    /// Those that hold the file.
    #[default]
    Harde,
    /// Those on the review list.
    Myke,
}

/// The list of hits.
#[derive(Debug, Default)]
pub(crate) struct Treffvisning {
    /// Which hits are shown.
    pub utvalg: Treffutvalg,
    /// Chosen row.
    pub tabell: Tabelltilstand,
    /// The list is to have focus in the next frame.
    pub til_tabell: bool,
    /// The reason under work, while one is asked for.
    pub grunn: Option<String>,
    /// The reason field is to have focus in the next frame.
    pub til_grunn: bool,
    /// The reason that was given last; it often fits again.
    pub siste_grunn: String,
}

/// The wizard.
#[derive(Debug)]
pub(crate) struct Innlesingsskjema {
    /// The file and how to read it.
    pub oppdrag: Leseoppdrag,
    /// Where the user is.
    pub steg: Steg,
    /// The one office of the file, where the user has said so.
    pub kontor: Option<KontorId>,
    /// What the file says about the cases it does not have.
    pub omfang: Filomfang,
    /// The first rows as they will be read.
    pub visning: Option<Forhaandsvisning>,
    /// The choice of columns is kept for this kommune.
    pub husk: bool,
    /// The file after reading.
    pub lest: Option<Lestfil>,
    /// The list of hits.
    pub treff: Treffvisning,
    /// Columns chosen for the figures.
    pub kjennetegn: BTreeSet<Kjennetegn>,
    /// The figures for them.
    pub gjenkjenning: Option<Gjenkjenning>,
    /// What is made coarser.
    pub generalisering: BTreeSet<Generalisering>,
    /// Stretches somebody has checked by hand, and how many of them the gate had missed.
    pub renhet: (u32, u32),
    /// The main button is to have focus in the next frame.
    pub til_neste: bool,
}

impl Innlesingsskjema {
    /// The wizard at its first step.
    pub(crate) fn new(oppdrag: Leseoppdrag) -> Self {
        Self {
            oppdrag,
            steg: Steg::Kolonner,
            kontor: None,
            omfang: Filomfang::Hele,
            visning: None,
            husk: false,
            lest: None,
            treff: Treffvisning::default(),
            kjennetegn: BTreeSet::new(),
            gjenkjenning: None,
            generalisering: BTreeSet::new(),
            renhet: (0, 0),
            til_neste: true,
        }
    }

    /// Goes to a step.
    pub(crate) fn gaa_til(&mut self, steg: Steg) {
        self.steg = steg;
        self.til_neste = true;
    }

    /// Puts what was read in place and shows what it came to.
    pub(crate) fn ta_imot(&mut self, lest: Lestfil) {
        let finnes: BTreeSet<Kjennetegn> = lest.bord.kjennetegn().collect();
        self.kjennetegn =
            Kjennetegn::VANLIGE.into_iter().filter(|valg| finnes.contains(valg)).collect();
        let mulige = lest.mulige.iter().filter(|valg| lest.forrige.contains(valg));
        self.generalisering = mulige.copied().collect();
        self.gjenkjenning = None;
        let foerste = lest.karantene.neste_aapne(None);
        self.treff = Treffvisning::default();
        if foerste.is_none() && lest.karantene.treff().len() > 0 {
            self.treff.utvalg = Treffutvalg::Myke;
        }
        self.treff.tabell.valgt = (lest.karantene.treff().len() > 0).then_some(0);
        self.lest = Some(lest);
        self.gaa_til(Steg::Personvern);
        // the main button can do nothing before the hits are decided
        self.treff.til_tabell = foerste.is_some();
        self.til_neste = foerste.is_none();
    }

    /// Whether the file can be read: an 11CF names no office, so that one must be chosen where the
    /// tilsyn has several.
    pub(crate) fn kan_leses(&self) -> bool {
        let visning = self.visning.as_ref();
        visning.is_some_and(|v| v.format != Filformat::Kostra || self.oppdrag.kontorer.len() == 1)
    }

    /// Whether the file may leave quarantine.
    pub(crate) fn er_klar(&self) -> bool {
        self.lest.as_ref().is_some_and(|lest| lest.karantene.antall_aapne() == 0)
    }

    /// Whether there is something to compare with.
    pub(crate) fn har_endringer(&self) -> bool {
        self.lest.as_ref().is_some_and(|lest| {
            let e = &lest.endringer;
            !(e.endrede.is_empty() && e.borte.is_empty() && e.uendrede.is_empty())
        })
    }

    /// The steps this file has.
    pub(crate) fn steg(&self) -> Vec<Steg> {
        let alle = [Steg::Kolonner, Steg::Personvern, Steg::Endringer, Steg::TaInn];
        alle.into_iter().filter(|s| *s != Steg::Endringer || self.har_endringer()).collect()
    }

    /// The step after this one.
    pub(crate) fn neste(&self) -> Option<Steg> {
        self.steg().into_iter().find(|steg| *steg > self.steg)
    }

    /// The step before this one.
    pub(crate) fn forrige(&self) -> Option<Steg> {
        self.steg().into_iter().rev().find(|steg| *steg < self.steg)
    }
}
