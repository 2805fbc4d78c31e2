//! Opening the window, and saying in plain words why it could not be opened.

use std::fmt;
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use crate::domene::{Maalform, Melding};

use super::arbeid::Arbeid;
use super::fildialog::{Fildialoger, Systemdialoger};
use super::skrift;
use super::tema::{Fargetema, Temaer};
use super::vindu::Vindu;

/// What the window starts with.
#[derive(Clone)]
pub struct Oppstart {
    /// A tilsyn to open at once.
    pub fil: Option<PathBuf>,
    /// Language of the window until a tilsyn is open.
    pub maalform: Maalform,
    /// Light or dark.
    pub tema: Fargetema,
    /// The work outside the window.
    pub arbeid: Arc<dyn Arbeid>,
    /// The system's file dialogs.
    pub dialoger: Arc<dyn Fildialoger>,
}

impl fmt::Debug for Oppstart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Oppstart").field("fil", &self.fil).finish_non_exhaustive()
    }
}

impl Oppstart {
    /// The ordinary start, with that work and the dialogs of the desktop.
    pub fn new(arbeid: Arc<dyn Arbeid>) -> Self {
        Self {
            fil: None,
            maalform: Maalform::Bokmaal,
            tema: Fargetema::Lyst,
            arbeid,
            dialoger: Arc::new(Systemdialoger),
        }
    }
}

/// The window could not be shown.
#[derive(Debug, thiserror::Error)]
pub enum GuiError {
    /// The system gives no window: no screen, no OpenGL, or a library is missing.
    #[error("no window")]
    Vindu(#[source] eframe::Error),
    /// The built-in theme cannot be read. A fault of the program.
    #[error("theme")]
    Tema(#[source] ron::error::SpannedError),
}

impl GuiError {
    /// The stable outward name.
    pub fn kode(&self) -> &'static str {
        match self {
            Self::Vindu(_) => "vindu",
            Self::Tema(_) => "tema",
        }
    }

    /// The sentence for the user: what happened and what to do.
    pub fn melding(&self) -> Melding {
        let detalj = match self {
            Self::Vindu(feil) => feil.to_string(),
            Self::Tema(feil) => feil.to_string(),
        };
        Melding::new(format!("gui-feil-{}", self.kode())).med("detalj", detalj)
    }
}

/// A bug, or a system library that the window library misses: say in plain words that nothing is
/// lost, then what the program knows.
fn sett_panikkrok(maalform: Maalform) {
    let standard = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panikk| {
        let ord = crate::i18n::tekster(maalform).tekst("gui-feil-uventet");
        // nobody is left to tell where the terminal is gone too
        writeln!(std::io::stderr(), "{ord}").ok();
        standard(panikk);
    }));
}

/// Opens the window and returns when it is closed.
pub fn kjoer(valg: Oppstart) -> Result<(), GuiError> {
    sett_panikkrok(valg.maalform);
    let temaer = Temaer::les().map_err(GuiError::Tema)?;
    let navn = crate::i18n::tekster(valg.maalform).tekst("gui-programnavn");
    let vindu = egui::ViewportBuilder::default()
        .with_title(navn)
        .with_app_id("no.tilsyn.tilsyn")
        .with_inner_size([1320.0, 860.0])
        .with_min_inner_size([1024.0, 640.0]);
    let innstillinger = eframe::NativeOptions {
        viewport: vindu,
        persist_window: false,
        system_font_fallback: false, // the same glyphs on every machine
        renderer: tegner(),
        ..Default::default()
    };
    let start = move |cc: &eframe::CreationContext<'_>| -> Box<dyn eframe::App> {
        skrift::installer(&cc.egui_ctx);
        temaer.tokens(valg.tema).ta_i_bruk(&cc.egui_ctx);
        Box::new(Vindu::new(valg, &temaer))
    };
    eframe::run_native("tilsyn", innstillinger, Box::new(move |cc| Ok(start(cc))))
        .map_err(GuiError::Vindu)
}

/// OpenGL, unless the program was built for machines that do not have it.
#[cfg(not(feature = "wgpu"))]
fn tegner() -> eframe::Renderer {
    eframe::Renderer::Glow
}

/// Direct3D, Metal or Vulkan, for machines that offer only OpenGL 1.1.
#[cfg(feature = "wgpu")]
fn tegner() -> eframe::Renderer {
    eframe::Renderer::Wgpu
}
