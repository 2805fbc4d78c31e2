//! Fills the templates in: a closed set of functions, strict about names, and every value literal.

use std::collections::BTreeMap;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Value;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior};

use crate::i18n;

use super::bokstavelig;
use super::feil::MalError;
use super::merke::verdimerke;

/// The named parts a template may place, and whether each has content.
pub(super) type Delenavn = BTreeMap<String, bool>;

/// Fills in one template of the set with those facts.
pub(super) fn fyll_ut(
    maler: &BTreeMap<String, String>,
    fil: &str,
    deler: &Delenavn,
    fakta: &Value,
) -> Result<String, MalError> {
    let miljoe = miljoe(maler, deler).map_err(|feil| utfyllingsfeil(fil, feil))?;
    let mal = miljoe.get_template(fil).map_err(|feil| utfyllingsfeil(fil, feil))?;
    mal.render(fakta).map_err(|feil| utfyllingsfeil(fil, feil))
}

fn miljoe<'a>(
    maler: &'a BTreeMap<String, String>,
    deler: &Delenavn,
) -> Result<Environment<'a>, Error> {
    let mut miljoe = Environment::new();
    miljoe.set_undefined_behavior(UndefinedBehavior::Strict);
    miljoe.set_auto_escape_callback(|_| AutoEscape::Custom("markdown".into()));
    miljoe.set_formatter(skriv_verdi);
    // A line with nothing but a block tag leaves no line behind.
    miljoe.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    miljoe.add_filter("avsnitt", |tekst: String, innledning: Option<String>| {
        Value::from_safe_string(bokstavelig::avsnitt(&tekst, innledning.as_deref()))
    });
    miljoe.add_filter("stor", |tekst: String| bokstavelig::stor(&tekst));
    miljoe.add_filter("liten", |tekst: String| bokstavelig::liten(&tekst));
    miljoe.add_filter("punktum", |tekst: String| bokstavelig::punktum(&tekst));
    miljoe.add_function("sideskift", || direktiv("sideskift", ""));
    miljoe.add_function("innhold", || direktiv("innhold", ""));
    for slag in ["tabell", "figur"] {
        let kjente = deler.clone();
        miljoe.add_function(slag, move |navn: String| {
            kjent(&kjente, &navn).map(|_| direktiv(slag, &navn))
        });
    }
    let kjente = deler.clone();
    miljoe.add_function("har", move |navn: String| kjent(&kjente, &navn));
    for (navn, tekst) in maler {
        miljoe.add_template(navn, tekst)?;
    }
    Ok(miljoe)
}

/// A value from the facts is literal; only what our own functions make carries marks.
fn skriv_verdi(ut: &mut Output<'_>, _: &mut State<'_, '_>, verdi: &Value) -> Result<(), Error> {
    if verdi.is_undefined() || verdi.is_none() {
        return Err(Error::new(ErrorKind::UndefinedError, "the value is empty; test it first"));
    }
    let tekst = match (verdi.is_integer(), verdi.as_i64()) {
        (true, Some(tall)) => bokstavelig::linje(&i18n::tall(tall)),
        _ if verdi.is_safe() => verdi.to_string(),
        _ => bokstavelig::linje(&verdi.to_string()),
    };
    let tekst = if verdi.is_safe() { tekst } else { tekst + &verdimerke() };
    ut.write_str(&tekst).map_err(Error::from)
}

fn direktiv(slag: &str, navn: &str) -> Value {
    Value::from_safe_string(format!("\n\n```{slag}\n{navn}\n```\n\n"))
}

fn kjent(deler: &Delenavn, navn: &str) -> Result<bool, Error> {
    let finnes = deler.get(navn).copied();
    finnes.ok_or_else(|| Error::new(ErrorKind::InvalidOperation, format!("no part «{navn}»")))
}

fn utfyllingsfeil(malnavn: &str, feil: Error) -> MalError {
    let detalj = feil.detail().map_or_else(|| feil.kind().to_string(), str::to_owned);
    MalError::Utfylling {
        fil: feil.name().unwrap_or(malnavn).to_owned(),
        linje: feil.line().unwrap_or(0),
        detalj,
        kilde: Box::new(feil),
    }
}
