//! The report of an egentilsyn: seven parts in the office's own words.
//!
//! Another document than a tilsynsrapport, with other templates, another look and the office as
//! author. It names findings as the office does and never says what only Statsforvalteren may
//! conclude. Never reads the clock or a file.

mod fakta;
mod klar;
mod tabeller;
#[cfg(test)]
mod tests;

use chrono::{DateTime, FixedOffset};
use minijinja::value::{Serde, Value};

use crate::domene::{KontorId, Tilsyn, Tilsynsart};
use crate::rapport::dokument::{Blokk, Dokument, Drakt, Tekst};
use crate::rapport::mal::{Deler, Malsett, Utfylt};
use crate::regelverk::Regelverk;

use super::feil::ByggError;
use super::underlag::Underlag;

/// Builds the report of an egentilsyn with the templates that come with the program.
pub fn bygg_egentilsyn(
    tilsyn: &Tilsyn,
    regelverk: &Regelverk,
    tidspunkt: DateTime<FixedOffset>,
    programversjon: &str,
) -> Result<Dokument, ByggError> {
    let malsett = Malsett::egentilsyn(tilsyn.grunnlag.maalform);
    bygg_egentilsyn_med(tilsyn, regelverk, tidspunkt, programversjon, &malsett)
}

/// Builds the report of an egentilsyn with an office's own templates.
pub fn bygg_egentilsyn_med(
    tilsyn: &Tilsyn,
    regelverk: &Regelverk,
    tidspunkt: DateTime<FixedOffset>,
    programversjon: &str,
    malsett: &Malsett,
) -> Result<Dokument, ByggError> {
    if tilsyn.grunnlag.art == Tilsynsart::Tilsyn {
        return Err(ByggError::Tilsyn);
    }
    let mut u = Underlag::new(tilsyn, regelverk, tidspunkt.date_naive())?;
    u.rapportdato = tidspunkt.date_naive(); // dated steps are those of a tilsyn
    let hindringer = klar::hindringer(&u);
    if !hindringer.is_empty() {
        return Err(ByggError::IkkeKlar(hindringer));
    }
    let deler =
        Deler { tabeller: tabeller::alle(&u), figurer: [].into(), innhold: u.ord("innhold") };
    let fakta = fakta::fakta(&u, programversjon);
    let utfylt = malsett.fyll_ut(&Value::from(Serde(&fakta)), &deler)?;
    Ok(dokument(&u, tidspunkt, utfylt))
}

/// The document around the filled-in templates: the office is the author, and every page says what
/// it is.
fn dokument(u: &Underlag<'_>, tidspunkt: DateTime<FixedOffset>, utfylt: Utfylt) -> Dokument {
    let mut blokker = vec![Blokk::Tittel(vec![Tekst::Vanlig(utfylt.tittel.clone())])];
    if u.grunnlag().demo {
        let linje = |ord: Tekst| Blokk::Avsnitt(vec![ord]);
        let merke = linje(Tekst::Fet(u.ord("demo-merke")));
        let forklaring = linje(Tekst::Vanlig(u.ord("demo-forklaring")));
        blokker.push(Blokk::Boks(vec![merke, forklaring]));
    }
    blokker.extend(utfylt.blokker);
    let mut merke = u.ord("egen-merke");
    if u.grunnlag().demo {
        merke = format!("{merke} · {}", u.ord("demo-merke"));
    }
    Dokument {
        tittel: utfylt.tittel,
        forfatter: forfatter(u),
        maalform: u.maalform(),
        tidspunkt,
        bunntekst: format!("{} · {}", u.ord("egen-bunntekst"), forfatter(u)),
        merke: Some(merke),
        drakt: Drakt::Egentilsyn,
        ord: super::fastord(u),
        blokker,
        setninger: u.kildebok.setninger(utfylt.sagt),
    }
}

/// «Nav Øst, Fjordvik kommune».
fn forfatter(u: &Underlag<'_>) -> String {
    let kontorer: Vec<&str> = u.kontorer().iter().map(KontorId::as_str).collect();
    format!("{}, {}", u.oppramsing(&kontorer), u.grunnlag().kommune.trim())
}
