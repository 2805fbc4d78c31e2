//! `tilsyn personvern`: what the identity gate finds in texts, as places and kinds.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use clap::ArgMatches;
use serde::Serialize;

use super::Kode;
use super::feil::CliFeil;
use super::kommandoer::sti_av;
use super::kontekst::{Kontekst, uten_bom};
use crate::app::arbeid::{Tekstlinje, Treff, let_etter_personopplysninger, tell_opp};
use crate::domene::{Melding, Opplysningsart};

#[derive(Serialize)]
struct Ut<'a> {
    id: &'a serde_json::Value,
    spans: Vec<SpennJson>,
}

/// UTF-8 byte offsets, the end exclusive.
#[derive(Serialize)]
struct SpennJson {
    start: usize,
    end: usize,
    r#type: &'static str,
}

impl From<&Treff> for SpennJson {
    fn from(treff: &Treff) -> Self {
        Self { start: treff.start, end: treff.slutt, r#type: typenavn(treff.art) }
    }
}

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let sti = sti_av(m, "tekstfil");
    let json = m.get_flag("json");
    let mut antall = BTreeMap::new();
    let mut les = |id: &serde_json::Value, tekst: &str, k: &mut Kontekst<'_>| {
        let treff = let_etter_personopplysninger(tekst);
        tell_opp(&treff, &mut antall);
        if json {
            k.json(&Ut { id, spans: treff.iter().map(SpennJson::from).collect() })
        } else {
            Ok(())
        }
    };
    if !json && er_ren_tekst(&sti) {
        let tekst = std::fs::read(&sti).map_err(|kilde| fil(&sti, kilde))?;
        les(&serde_json::Value::Null, &String::from_utf8_lossy(&tekst), k)?;
    } else {
        let leser: Box<dyn BufRead> = if sti == Path::new("-") {
            Box::new(std::io::stdin().lock())
        } else {
            Box::new(BufReader::new(File::open(&sti).map_err(|kilde| fil(&sti, kilde))?))
        };
        hver_linje(leser, &sti, |linje| les(&linje.id, &linje.text, k))?;
    }
    if !json {
        fortell(&antall, k)?;
    }
    Ok(if antall.is_empty() { Kode::Ferdig } else { Kode::Feil })
}

/// A text file is one text; all else holds a JSON object a line.
fn er_ren_tekst(sti: &Path) -> bool {
    sti.extension().is_some_and(|e| e.eq_ignore_ascii_case("txt") || e.eq_ignore_ascii_case("md"))
}

/// Every line that holds a text. One that does not is passed by, so that the others are searched all the
/// same; the first of them is the error at the end.
fn hver_linje(
    mut leser: impl BufRead,
    sti: &Path,
    mut gjoer: impl FnMut(Tekstlinje) -> Result<(), CliFeil>,
) -> Result<(), CliFeil> {
    let mut bytes = Vec::new();
    let mut foerste_feil = None;
    for nr in 1_usize.. {
        bytes.clear();
        if leser.read_until(b'\n', &mut bytes).map_err(|kilde| fil(sti, kilde))? == 0 {
            break;
        }
        match tekstlinje(&bytes) {
            Ok(None) => {}
            Ok(Some(linje)) => gjoer(linje)?,
            Err(UlesbarLinje) => {
                foerste_feil.get_or_insert(nr);
            }
        }
    }
    foerste_feil.map_or(Ok(()), |nr| {
        Err(CliFeil::Innhold(Melding::new("cli-feil-personvern-linje").med("linje", nr)))
    })
}

/// A line is no JSON object with a text. The cause may quote the line, so it is not kept.
struct UlesbarLinje;

/// The text of a line; an empty line has none.
fn tekstlinje(bytes: &[u8]) -> Result<Option<Tekstlinje>, UlesbarLinje> {
    let linje = std::str::from_utf8(bytes).map_err(|_uro| UlesbarLinje)?;
    let linje = uten_bom(linje).trim();
    if linje.is_empty() {
        return Ok(None);
    }
    serde_json::from_str(linje).map(Some).map_err(|_uro| UlesbarLinje)
}

/// One line a kind, and what it is not.
fn fortell(antall: &BTreeMap<Opplysningsart, usize>, k: &mut Kontekst<'_>) -> Result<(), CliFeil> {
    if antall.is_empty() {
        k.si("cli-personvern-ingen", &[])?;
    }
    for (art, n) in antall {
        let navn = k.ord.tekst(&format!("opplysningsart-{}", art.kode()));
        k.linje(format!("{n:>6}  {navn}"))?;
    }
    k.si("personvern-ikke-bevis", &[])
}

fn fil(sti: &Path, kilde: std::io::Error) -> CliFeil {
    CliFeil::Fil { sti: sti.display().to_string(), kilde }
}

/// The names outside programs use for the kinds.
fn typenavn(art: Opplysningsart) -> &'static str {
    match art {
        Opplysningsart::Foedselsnummer => "FNR",
        Opplysningsart::Duf => "DUF",
        Opplysningsart::Orgnr => "ORGNR",
        Opplysningsart::Konto => "KONTO",
        Opplysningsart::Iban => "IBAN",
        Opplysningsart::Kid => "KID",
        Opplysningsart::Telefon => "PHONE",
        Opplysningsart::Epost => "EMAIL",
        Opplysningsart::Adresse => "ADDRESS",
        Opplysningsart::Bilskilt => "PLATE",
        Opplysningsart::Foedselsdato => "DOB",
        Opplysningsart::Person => "PERSON",
        Opplysningsart::Aktoerid => "AKTORID",
        Opplysningsart::Navident => "NAVIDENT",
    }
}
