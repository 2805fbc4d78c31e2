//! `tilsyn demo`: the model tilsyn from sample to signed report.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::feil::CliFeil;
use super::kontekst::Kontekst;
use super::ny::maalform;
use crate::app::arbeid::{Demokvittering, forklar, kjoer_demo};

/// Runs the demo; the file to open, unless the window is not wanted or there is no display.
pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Option<PathBuf>, CliFeil> {
    let mappe = m.get_one("ut").cloned().unwrap_or_else(|| PathBuf::from("tilsyn-demo"));
    let kvittering = kjoer_demo(&mappe, maalform(m), k.naa)?;
    fortell(&kvittering, k)?;
    let vindu = !m.get_flag("uten-vindu");
    if vindu && !har_skjerm() {
        k.si("cli-demo-uten-skjerm", &[])?;
        return Ok(None);
    }
    Ok(vindu.then_some(kvittering.tilsyn))
}

fn fortell(d: &Demokvittering, k: &mut Kontekst<'_>) -> Result<(), CliFeil> {
    k.si("cli-demo-innledning", &[])?;
    k.si("cli-demo-saker", &[("saker", d.saker.into()), ("svar", d.svar.into())])?;
    k.si("cli-demo-lovbrudd", &[("antall", d.lovbrudd.len().into())])?;
    for setning in &d.lovbrudd {
        k.linje(format!("  – {setning}"))?;
    }
    k.forklaring(&forklar(&d.verifikasjon))?;
    let steder: [(&str, &Path); 6] = [
        ("mappe", &d.mappe),
        ("tilsyn", &d.tilsyn),
        ("rapport", &d.rapport.sti),
        ("signert", &d.signert.sti),
        ("noekkel", &d.noekkel.0),
        ("passord", &d.noekkel.1),
    ];
    for (navn, sti) in steder {
        let sti = std::path::absolute(sti).unwrap_or_else(|_| sti.to_owned());
        k.si(&format!("cli-demo-sted-{navn}"), &[("sti", sti.display().to_string().into())])?;
    }
    Ok(())
}

/// Whether a window can be shown at all. Windows and macOS always have a screen.
fn har_skjerm() -> bool {
    if cfg!(all(unix, not(target_os = "macos"))) {
        ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|navn| std::env::var_os(navn).is_some_and(|verdi| !verdi.is_empty()))
    } else {
        true
    }
}
