//! The program `tilsyn`: reads the command line, opens the window where one is wanted.

use std::process::ExitCode;

use tilsyn::cli::{self, Kode, Videre};
use tilsyn::domene::Maalform;
#[cfg(not(feature = "gui"))]
use tilsyn::domene::Melding;

fn main() -> ExitCode {
    let (mut ut, mut feil) = (std::io::stdout(), std::io::stderr());
    let kode = match cli::kjoer(std::env::args_os(), &mut ut, &mut feil) {
        Videre::Avslutt(kode) => kode,
        Videre::Vindu { fil, spraak } => vindu(fil, spraak),
    };
    ExitCode::from(kode as u8)
}

#[cfg(feature = "gui")]
fn vindu(fil: Option<std::path::PathBuf>, spraak: Option<Maalform>) -> Kode {
    use tilsyn::app::arbeid::les_innstillinger;
    use tilsyn::gui::{Oppstart, arbeid::EkteArbeid, kjoer};

    let husket = les_innstillinger();
    let maalform = spraak.or(husket.maalform).unwrap_or(Maalform::Bokmaal);
    let start = Oppstart::new(std::sync::Arc::new(EkteArbeid { maalform }));
    match kjoer(Oppstart { fil, maalform, tema: husket.moerkt.into(), ..start }) {
        Ok(()) => Kode::Ferdig,
        Err(uro) => cli::uten_vindu(&uro.melding(), maalform, &mut std::io::stderr()),
    }
}

#[cfg(not(feature = "gui"))]
fn vindu(_fil: Option<std::path::PathBuf>, spraak: Option<Maalform>) -> Kode {
    let maalform = spraak.unwrap_or(Maalform::Bokmaal);
    cli::uten_vindu(&Melding::new("cli-feil-uten-gui"), maalform, &mut std::io::stderr())
}
