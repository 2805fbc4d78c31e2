//! What takes longer than a frame may: opening a large file, and working out what a large sample says.
//!
//! Each is a job beside the window. The screens show what was known before until the job is done.

use std::path::{Path, PathBuf};

use egui::Context;

use crate::app::{AppError, Jobb, Oekt, Tilgang, klokke};
use crate::gui::avledet::{Avledet, Grunnlaget, Igjen, Utregnet, regn};
use crate::gui::vindu::Vindu;

use super::jobber::Utfall;

/// A file of more bytes than this is opened beside the window; a tilsyn of 40 cases has half of it.
const STOR_FIL: u64 = 1 << 20;

/// An opened tilsyn, with what the screens show of it.
pub(crate) type Aapnet = (Oekt, Avledet);

/// Whether the file is opened beside the window.
pub(super) fn er_stor(sti: &Path) -> bool {
    std::fs::metadata(sti).is_ok_and(|om| om.len() > STOR_FIL)
}

/// Opens a tilsyn; where another has it, for reading, so that the user sees who has it.
pub(super) fn aapne_eller_les(
    sti: &Path,
    tilgang: Tilgang,
    hvem: &str,
) -> Result<Aapnet, AppError> {
    let oekt = match Oekt::aapne(sti, tilgang, hvem, klokke::naa()) {
        Err(AppError::Lager(feil)) if feil.kode() == "laast" => {
            Oekt::aapne(sti, Tilgang::Lese, hvem, klokke::naa())?
        }
        svar => svar?,
    };
    let avledet = Avledet::av_oekt(&oekt);
    Ok((oekt, avledet))
}

impl Vindu {
    /// Opens beside the window what was too large to be opened at once.
    pub(in crate::gui) fn aapne_stor(&mut self, ctx: &Context) {
        let Some((sti, tilgang)) = self.stor_fil.take() else { return };
        let hvem = self.hvem.clone();
        self.start(ctx, "gui-jobb-aapner", move |_, _| {
            Utfall::Aapnet(aapne_eller_les(&sti, tilgang, &hvem).map(Box::new))
        });
    }

    /// Leaves the file to [`Vindu::aapne_stor`].
    pub(super) fn vent_med(&mut self, sti: PathBuf, tilgang: Tilgang) {
        self.stor_fil = Some((sti, tilgang));
    }

    /// Starts what is to be worked out beside the window: one thing at a time, of the newest state.
    pub(in crate::gui) fn regn_videre(&mut self, ctx: &Context) {
        let igjen = self.oppdater_avledet();
        let Some(oekt) = self.oekt.as_ref().filter(|_| self.regnejobb.is_none()) else { return };
        let antall = oekt.poster().len();
        if igjen == Igjen::Ingenting || self.regnet_feil == Some(antall) {
            return;
        }
        let (tilsyn, regelverk) = (oekt.tilsyn().clone(), oekt.regelverk_kopi());
        let (ctx, navn) = (ctx.clone(), "gui-regner");
        let regn_ut = move || {
            let sjekkliste = regelverk.sjekkliste(&tilsyn.grunnlag.sjekkliste)?;
            let g = Grunnlaget { tilsyn: &tilsyn, sjekkliste, regelverk: &regelverk };
            regn(igjen, &g, antall)
        };
        match Jobb::start(navn, move || ctx.request_repaint(), move |_| Ok(regn_ut())) {
            Ok(jobb) => self.regnejobb = Some(jobb),
            Err(feil) => self.regning_brast(antall, &feil),
        }
    }

    /// Takes what was worked out, without waiting.
    pub(super) fn toem_regning(&mut self) {
        let Some(svar) = self.regnejobb.as_ref().and_then(Jobb::sjekk) else { return };
        self.regnejobb = None;
        match svar {
            Ok(utregnet) => self.avledet.ta_imot(utregnet),
            Err(feil) => {
                let antall = self.oekt.as_ref().map_or(0, |oekt| oekt.poster().len());
                self.regning_brast(antall, &feil);
            }
        }
    }

    /// It is not tried again before something has happened.
    fn regning_brast(&mut self, antall: usize, feil: &AppError) {
        self.regnet_feil = Some(antall);
        self.meld_feil(feil);
    }
}

/// Work on what the screens show.
pub(crate) type Regnejobb = Jobb<Result<Option<Utregnet>, AppError>>;
