//! Why a subcommand stopped, and the exit code that follows.

use std::io::Write;

use super::Kode;
use crate::app::AppError;
use crate::domene::Melding;
use crate::i18n::Tekster;

/// Why a subcommand stopped.
#[derive(Debug, thiserror::Error)]
pub(super) enum CliFeil {
    /// The work itself failed.
    #[error(transparent)]
    App(#[from] AppError),
    /// The tilsyn could not be opened.
    #[error("{sti}")]
    Tilsynsfil {
        /// Its path as written.
        sti: String,
        /// Why.
        #[source]
        uro: AppError,
    },
    /// Arguments that clap cannot check by itself do not fit.
    #[error("wrong use")]
    Bruk(Melding),
    /// A file named on the command line cannot be read or written.
    #[error("file")]
    Fil {
        /// Its path as written.
        sti: String,
        /// What the system says.
        #[source]
        kilde: std::io::Error,
    },
    /// A file named on the command line does not hold what it should; the sentence names the line.
    #[error("content")]
    Innhold(Melding),
    /// The output cannot be written, for example because the pipe was closed.
    #[error("output")]
    Utskrift(#[source] std::io::Error),
    /// The result cannot be written as JSON.
    #[error("json")]
    Json(#[from] serde_json::Error),
}

impl CliFeil {
    /// A complaint about the arguments, by key.
    pub(super) fn bruk(noekkel: &str, verdi: &str) -> Self {
        Self::Bruk(Melding::new(noekkel).med("verdi", verdi))
    }

    /// Says it in Norwegian and gives the exit code.
    pub(super) fn si(&self, ord: &Tekster, feil: &mut dyn Write) -> Kode {
        let (tekst, kode) = match self {
            Self::App(uro) => (fullt_ut(uro, ord), app_kode(uro)),
            Self::Tilsynsfil { sti, uro } => {
                let tekst = fullt_ut(uro, ord);
                let verdier = [("sti", sti.as_str().into()), ("tekst", tekst.into())];
                (ord.med("cli-feil-tilsynsfil", &verdier), app_kode(uro))
            }
            Self::Bruk(melding) => (ord.melding(melding), Kode::Bruk),
            Self::Innhold(melding) => (ord.melding(melding), Kode::Mislyktes),
            Self::Fil { sti, kilde } => {
                let verdier = [("sti", sti.as_str().into()), ("detalj", kilde.to_string().into())];
                (ord.med("cli-feil-fil", &verdier), Kode::Mislyktes)
            }
            Self::Utskrift(_) | Self::Json(_) => {
                (ord.med("cli-feil-utskrift", &[]), Kode::Mislyktes)
            }
        };
        // Where even the complaint cannot be written, the exit code still tells.
        writeln!(feil, "{tekst}").ok();
        kode
    }
}

fn app_kode(uro: &AppError) -> Kode {
    if uro.gjelder_materialet() { Kode::Feil } else { Kode::Mislyktes }
}

/// The sentence, with each fault on a line of its own where there are several.
fn fullt_ut(uro: &AppError, ord: &Tekster) -> String {
    let detaljer = uro.detaljer();
    let linjer = std::iter::once(ord.melding(&uro.melding()));
    let linjer = linjer.chain(detaljer.iter().map(|d| format!("  – {}", ord.melding(d))));
    linjer.collect::<Vec<_>>().join("\n")
}
