//! The waiting time in words: counts by outcome, the curve of each office, and what a comparison of
//! offices says.

use serde::Serialize;

use crate::domene::{KontorId, Melding, Verdi};
use crate::rapport::dokument::Opphav;
use crate::vurdering::{self, Ventekurver};

use super::tabeller::Utgang;
use super::underlag::Underlag;

/// What a template may tell of the waiting time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Ventetall {
    setning: String,
    /// The curve in words: each office, jointly, and whether offices differ.
    linjer: Vec<String>,
    /// How the median is to be read.
    om: String,
    sammenligning: Option<String>,
}

/// Gathers the words.
pub(super) fn ventetall(u: &Underlag<'_>) -> Ventetall {
    let kurver = vurdering::ventekurver(u.tilsyn);
    let i_ord = |melding: &Melding| u.tekster.melding(melding);
    let alle = kurver.iter().flat_map(|k| {
        let flere = k.kontorer.len() > 1;
        k.kontorer.iter().chain(flere.then_some(&k.samlet))
    });
    let linjer = alle.map(|kurve| {
        let verdier = [
            ("setning", i_ord(&kurve.i_ord()).into()),
            ("median", i_ord(&kurve.median_i_ord()).into()),
        ];
        u.merk(&u.setning("ventekurve", &verdier), kurvekilder(u, kurve.kontor.as_ref()))
    });
    let linjer = linjer.collect();
    let sammenligning = kurver.as_ref().and_then(Ventekurver::sammenligning);
    Ventetall {
        setning: u.merk(&ventesetning(u), ventekilder(u)),
        linjer,
        om: u.merk(&u.tekster.tekst("ventekurve-om"), ventekilder(u)),
        sammenligning: sammenligning.map(|m| u.merk(&i_ord(&m), ventekilder(u))),
    }
}

/// The cases behind the curve of an office, or of all.
pub(super) fn kurvekilder(u: &Underlag<'_>, kontor: Option<&KontorId>) -> Vec<Opphav> {
    let tider = vurdering::ventetider(u.tilsyn);
    let egne = tider.iter().filter(|tid| kontor.is_none_or(|kontor| tid.kontor == *kontor));
    u.beregnet_av("K07", egne.map(|tid| &tid.sak))
}

fn ventesetning(u: &Underlag<'_>) -> String {
    let tider = vurdering::ventetider(u.tilsyn);
    let antall = |utgang| Verdi::from(tider.iter().filter(|t| Utgang::av(t) == utgang).count());
    let verdier = [
        ("saker", Verdi::from(tider.len())),
        ("foer", antall(Utgang::Foer)),
        ("sammedag", antall(Utgang::SammeDag)),
        ("etter", antall(Utgang::Etter)),
        ("venter", antall(Utgang::Venter)),
    ];
    u.setning("ventesetning", &verdier)
}

/// Every case behind the waiting time.
pub(super) fn ventekilder(u: &Underlag<'_>) -> Vec<Opphav> {
    let tider = vurdering::ventetider(u.tilsyn);
    u.beregnet_av("K07", tider.iter().map(|tid| &tid.sak))
}
