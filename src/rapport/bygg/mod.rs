//! The content of the report: from a finished tilsyn and the law to the document model.
//!
//! Every number and every order is decided here; the sentences stand in `templates/`, fixed words
//! and table headings in `rapport.ftl`. Only finished and fresh lovbrudd become conclusions; while
//! work remains the answer is a list of what remains. Never reads the clock or a file.

mod dobbel;
mod egentilsyn;
mod feil;
mod figur;
mod funn;
mod kildebok;
mod klar;
mod kontekst;
mod krav;
mod lovbruddsdel;
mod ord;
mod personvern;
mod sitater;
mod tabeller;
mod telling;
mod temadel;
mod trekning;
mod utfall;
mod utvelging;
mod ventetall;
mod underlag;

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use minijinja::value::{Serde, Value};

use crate::domene::{Tilsyn, Tilsynsart};
use crate::regelverk::Regelverk;

use super::dokument::{Blokk, Dokument, Drakt, Fastord, Opphav, Setning, Tabell, Tekst};
use super::mal::{Deler, Malsett, Utfylt, verdimerke};

pub use egentilsyn::{bygg_egentilsyn, bygg_egentilsyn_med};
pub use feil::ByggError;
use underlag::Underlag;

/// Builds the report of a tilsyn with the templates that come with the program.
pub fn bygg(
    tilsyn: &Tilsyn,
    regelverk: &Regelverk,
    tidspunkt: DateTime<FixedOffset>,
    programversjon: &str,
) -> Result<Dokument, ByggError> {
    let malsett = Malsett::innebygd(tilsyn.grunnlag.maalform);
    bygg_med(tilsyn, regelverk, tidspunkt, programversjon, &malsett)
}

/// Builds the report with an office's own templates.
pub fn bygg_med(
    tilsyn: &Tilsyn,
    regelverk: &Regelverk,
    tidspunkt: DateTime<FixedOffset>,
    programversjon: &str,
    malsett: &Malsett,
) -> Result<Dokument, ByggError> {
    if tilsyn.grunnlag.art == Tilsynsart::Egentilsyn {
        return Err(ByggError::Egentilsyn);
    }
    let u = Underlag::new(tilsyn, regelverk, tidspunkt.date_naive())?;
    let hindringer = klar::hindringer(&u);
    if !hindringer.is_empty() {
        return Err(ByggError::IkkeKlar(hindringer));
    }
    let ferdige = lovbruddsdel::ferdige(&u);
    let deler = Deler {
        tabeller: med_verdimerke(tabeller::alle(&u, &ferdige, programversjon)),
        figurer: [("ventetid".to_owned(), figur::ventetid(&u))].into(),
        innhold: u.ord("innhold"),
    };
    let fakta = kontekst::fakta(&u, &ferdige, programversjon);
    let utfylt = malsett.fyll_ut(&Value::from(Serde(&fakta)), &deler)?;
    Ok(dokument(&u, tidspunkt, utfylt))
}

/// The document around the filled-in templates. Title, marks and footer are not theirs to change.
fn dokument(u: &Underlag<'_>, tidspunkt: DateTime<FixedOffset>, utfylt: Utfylt) -> Dokument {
    let fra_ramme = |tekst: &str, felt: &[&'static str]| Setning {
        sti: Vec::new(),
        tekst: tekst.to_owned(),
        opphav: felt.iter().map(|felt| Opphav::Ramme(felt)).collect(),
        har_verdi: true,
    };
    let mut blokker = vec![Blokk::Tittel(vec![Tekst::Vanlig(utfylt.tittel.clone())])];
    let mut setninger = vec![fra_ramme(&utfylt.tittel, &["kommune", "tema", "stadium"])];
    if u.grunnlag().demo {
        let (merke, forklaring) = (u.ord("demo-merke"), u.ord("demo-forklaring"));
        setninger.extend([&merke, &forklaring].map(|ord| fra_ramme(ord, &["demo"])));
        let linje = |ord: Tekst| Blokk::Avsnitt(vec![ord]);
        blokker.push(Blokk::Boks(vec![linje(Tekst::Fet(merke)), linje(Tekst::Vanlig(forklaring))]));
    }
    blokker.extend(utfylt.blokker);
    setninger.extend(u.kildebok.setninger(utfylt.sagt));
    Dokument {
        tittel: utfylt.tittel,
        forfatter: ord::myndighet(u).navn,
        maalform: u.maalform(),
        tidspunkt,
        bunntekst: bunntekst(u),
        drakt: Drakt::Tilsynsrapport,
        merke: u.er_foreloepig().then(|| u.ord("foreloepig-merke")),
        ord: fastord(u),
        blokker,
        setninger,
    }
}

/// Every row the program makes holds values.
fn med_verdimerke(mut tabeller: BTreeMap<String, Tabell>) -> BTreeMap<String, Tabell> {
    let rader = tabeller.values_mut().flat_map(|tabell| &mut tabell.rader);
    for celle in rader.filter_map(|rad| rad.first_mut()) {
        celle.push(Tekst::Vanlig(verdimerke()));
    }
    tabeller
}

fn bunntekst(u: &Underlag<'_>) -> String {
    let grunnlag = u.grunnlag();
    let mut ledd = vec![grunnlag.kommune.trim().to_owned()];
    if !grunnlag.saksnummer.trim().is_empty() {
        ledd.push(grunnlag.saksnummer.trim().to_owned());
    }
    if grunnlag.demo {
        ledd.insert(0, u.ord("demo-merke"));
    }
    ledd.join(" · ")
}

/// The placeholders are handed through: layout replaces them, not the texts.
fn fastord(u: &Underlag<'_>) -> Fastord {
    Fastord {
        side_av: u.setning("side-av", &[("side", "{side}".into()), ("sider", "{sider}".into())]),
        figur: u.ord("figur"),
        tabell: u.ord("tabell"),
        lenke: u.setning("lenke", &[("maal", "{maal}".into())]),
    }
}

#[cfg(test)]
mod proeve;
#[cfg(test)]
mod tests;
