//! The program `tilsyn`: reads the command line, opens the window where one is wanted.

use std::process::ExitCode;

use tilsyn::cli::{self, Kode, Videre};

fn main() -> ExitCode {
    let (mut ut, mut feil) = (std::io::stdout(), std::io::stderr());
    let kode = match cli::kjoer(std::env::args_os(), &mut ut, &mut feil) {
        Videre::Avslutt(kode) => kode,
        Videre::Vindu { fil, maalform } => vindu(fil, maalform),
    };
    ExitCode::from(kode as u8)
}

#[cfg(feature = "gui")]
fn vindu(fil: Option<std::path::PathBuf>, maalform: tilsyn::domene::Maalform) -> Kode {
    match tilsyn::gui::kjoer(tilsyn::gui::Oppstart { fil, maalform }) {
        Ok(()) => Kode::Ferdig,
        Err(uro) => cli::uten_vindu(&uro, maalform, &mut std::io::stderr()),
    }
}

#[cfg(not(feature = "gui"))]
fn vindu(_fil: Option<std::path::PathBuf>, maalform: tilsyn::domene::Maalform) -> Kode {
    cli::uten_vindu(&"gui", maalform, &mut std::io::stderr())
}
