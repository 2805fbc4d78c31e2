//! The window: what it holds, and what it does between the frames.
//!
//! `logikk` takes in finished work and stores drafts; `skall` draws; `utfoer` does the wishes.

use std::path::PathBuf;
use std::sync::Arc;

use egui::Context;

use crate::app::{Oekt, Tilgang, bruker, klokke, kommando};
use crate::domene::{Maalform, Tilsynsart};
use crate::i18n::tekster;

use super::Oppstart;
use super::arbeid::Arbeid;
use super::avledet::{Avledet, Igjen};
use super::bilde::Bilde;
use super::fildialog::{Fildialoger, Formaal};
use super::handling::{Dokumentoenske, Handling, Handlinger};
use super::tastatur::{self, Tastested};
use super::tema::Temaer;
use super::tilstand::Tilstand;
use super::utfoer::{Loepende, Naar, Regnejobb};

/// The window and everything in it.
pub(crate) struct Vindu {
    pub(super) temaer: Temaer,
    pub(super) arbeid: Arc<dyn Arbeid>,
    pub(super) dialoger: Arc<dyn Fildialoger>,
    pub(super) hvem: String,
    pub(super) oekt: Option<Oekt>,
    pub(super) avledet: Avledet,
    pub(super) tilstand: Tilstand,
    pub(super) handlinger: Handlinger,
    pub(super) jobb: Option<Loepende>,
    pub(super) filjobb: Option<Loepende>,
    /// The counting of cases that stand alone; a newer count replaces it.
    pub(super) tellejobb: Option<Loepende>,
    /// What the screens show, worked out beside the window.
    pub(super) regnejobb: Option<Regnejobb>,
    /// Length of the log at which that broke down.
    pub(super) regnet_feil: Option<usize>,
    /// A large file that is to be opened beside the window.
    pub(super) stor_fil: Option<(PathBuf, Tilgang)>,
    /// The tilsyn that a job is writing to; it comes back with the job's result.
    pub(super) utlaant: Option<PathBuf>,
    /// The user has accepted what closing costs.
    pub(super) lukkes: bool,
    aapne_foerst: Option<PathBuf>,
    tittel: String,
}

impl Vindu {
    /// The window as it is before its first frame.
    pub(crate) fn new(valg: Oppstart, temaer: &Temaer) -> Self {
        Self {
            temaer: *temaer,
            arbeid: valg.arbeid,
            dialoger: valg.dialoger,
            hvem: bruker(),
            oekt: None,
            avledet: Avledet::default(),
            tilstand: Tilstand { maalform: valg.maalform, tema: valg.tema, ..Tilstand::default() },
            handlinger: Handlinger::default(),
            jobb: None,
            filjobb: None,
            tellejobb: None,
            regnejobb: None,
            regnet_feil: None,
            stor_fil: None,
            utlaant: None,
            lukkes: false,
            aapne_foerst: valg.fil,
            tittel: String::new(),
        }
    }

    /// What happens between the frames; also while the window is hidden.
    pub(crate) fn logikk(&mut self, ctx: &Context) {
        if let Some(fil) = self.aapne_foerst.take() {
            self.aapne(&fil, Tilgang::Skrive);
        }
        self.toem_jobber();
        self.slupne_filer(ctx);
        if ctx.input(|inn| inn.viewport().close_requested()) {
            self.ved_lukking(ctx);
        }
        self.aapne_stor(ctx);
        self.regn_videre(ctx);
    }

    /// The kommune stands in the title bar, so that two open tilsyn are told apart.
    fn sett_tittel(&mut self, ctx: &Context) {
        let t = tekster(self.tilstand.maalform);
        let tittel = match &self.oekt {
            Some(oekt) => {
                let kommune = oekt.tilsyn().grunnlag.kommune.as_str().into();
                t.med("gui-vindustittel", &[("kommune", kommune)])
            }
            None => t.tekst("gui-programnavn"),
        };
        if tittel != self.tittel {
            self.tittel.clone_from(&tittel);
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(tittel));
        }
    }

    /// After a frame: stores what was left and does what was wished.
    pub(crate) fn etter_ramme(&mut self, ctx: &Context) {
        let lagret = self.lagre_utkast(Naar::Forlatt);
        let handlinger = self.handlinger.ta();
        if handlinger.is_empty() && !lagret {
            return;
        }
        for handling in handlinger {
            self.utfoer(ctx, handling);
        }
        self.oppdater_avledet();
        ctx.request_repaint(); // bars and lines drawn before the wish was done
    }

    /// Reads the keys, unless a dialog has them.
    pub(super) fn les_taster(&mut self, ctx: &Context) {
        if self.tilstand.dialog.is_some() {
            return;
        }
        let sted = if self.tilstand.ramme.is_some() {
            Tastested::Skjema
        } else if self.i_haand().is_some() {
            Tastested::Punkt
        } else {
            Tastested::Skjerm
        };
        tastatur::les(ctx, &self.naa(), sted, &self.handlinger);
    }

    /// What decides which commands can be done.
    pub(super) fn naa(&self) -> kommando::Tilstand {
        let oekt = self.oekt.as_ref();
        let her = self.i_haand();
        let har_svar = |o: &Oekt| her.as_ref().is_some_and(|h| o.tilsyn().svar.contains_key(h));
        kommando::Tilstand {
            er_aapent: oekt.is_some(),
            kan_skrive: oekt.is_some_and(Oekt::kan_skrive),
            kan_angre: oekt.is_some_and(Oekt::kan_angre),
            kan_gjenta: oekt.is_some_and(Oekt::kan_gjenta),
            har_saker: oekt.is_some_and(|o| !o.tilsyn().saker.is_empty()),
            er_egentilsyn: oekt.is_some_and(|o| o.tilsyn().grunnlag.art == Tilsynsart::Egentilsyn),
            er_paa_punkt: her.is_some(),
            har_svar: oekt.is_some_and(har_svar),
            er_paa_celle: self.celle_i_haand().is_some(),
            har_celle: self.celle_er_lest(),
            er_i_sak: her.as_ref().is_some_and(|h| h.sak().is_some()),
            jobb_gaar: self.jobb.is_some(),
        }
    }

    /// Brings what the screens show up to date; gives back what is to be done beside the window.
    pub(super) fn oppdater_avledet(&mut self) -> Igjen {
        let Some(oekt) = &self.oekt else {
            (self.avledet, self.regnejobb) = (Avledet::default(), None);
            return Igjen::Ingenting;
        };
        self.avledet.oppdater(oekt)
    }

    /// The picture the screens draw from; `None` when no tilsyn is open.
    pub(super) fn bilde(&self, maalform: Maalform) -> Option<Bilde<'_>> {
        let oekt = self.oekt.as_ref()?;
        let tilsyn = oekt.tilsyn();
        Some(Bilde {
            t: tekster(maalform),
            regelverk: oekt.regelverk(),
            sjekkliste: oekt.sjekkliste().ok()?,
            oekt,
            tilsyn,
            avledet: &self.avledet,
            jobb: self.jobb.as_ref().map(|jobb| (jobb.navn(), jobb.framdrift())),
            idag: klokke::naa().date_naive(),
            ut: &self.handlinger,
        })
    }

    /// Files dropped on the window go where their ending belongs: beside a case or an office a
    /// document is attached to it.
    fn slupne_filer(&mut self, ctx: &Context) {
        let filer: Vec<PathBuf> = ctx.input(|inn| {
            inn.raw.dropped_files.iter().map(|fil| fil.path().to_path_buf()).collect()
        });
        for fil in filer {
            if let Some(sted) = self.dokumentsted().filter(|_| Formaal::er_dokument(&fil)) {
                let oenske = Dokumentoenske::LesInn(sted, fil);
                self.handlinger.send(Handling::Dokument(oenske));
                continue;
            }
            match Formaal::for_sluppet(&fil) {
                Some(formaal) => self.handlinger.send(Handling::Valgt(formaal, fil)),
                None => self.meld("gui-sluppet-ukjent"),
            }
        }
    }
}

impl eframe::App for Vindu {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        self.logikk(ctx);
        self.sett_tittel(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.tegn(ui);
    }

    fn persist_egui_memory(&self) -> bool {
        false
    }
}
