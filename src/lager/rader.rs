//! Rows of the log: read along the chain, and one more at its end.

use rusqlite::{Connection, OptionalExtension as _, Row};

use crate::domene::Post;

use super::feil::LagerError;
use super::kjede::{Kjede, Rad};

const ALLE_RADER: &str = "SELECT nr, tid, hvem, hendelse, forrige, sum FROM hendelse ORDER BY nr";
const SISTE_RAD: &str = "SELECT nr, sum FROM hendelse ORDER BY nr DESC LIMIT 1";
const SUM_AV_RAD: &str = "SELECT sum FROM hendelse WHERE nr = ?1";
const NY_RAD: &str = "INSERT INTO hendelse (nr, tid, hvem, hendelse, forrige, sum)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6)";

/// Reads every row and checks the chain on the way.
pub(super) fn walk(
    kobling: &Connection,
    mut for_hver: impl FnMut(&Rad) -> Result<(), LagerError>,
) -> Result<(), LagerError> {
    let mut kjede = Kjede::start();
    let mut setning = kobling.prepare(ALLE_RADER)?;
    let mut rader = setning.query([])?;
    while let Some(rad) = rader.next()? {
        let rad = read_row(rad)?;
        kjede.gaa_til(&rad)?;
        for_hver(&rad)?;
    }
    Ok(())
}

/// Where the chain ends. The chain itself was checked when the file was opened.
pub(super) fn end_of_chain(kobling: &Connection) -> Result<Kjede, LagerError> {
    let siste =
        kobling.query_row(SISTE_RAD, [], |rad| Ok((number(rad)?, rad.get(1)?))).optional()?;
    Ok(siste.map_or_else(Kjede::start, |(nr, sum)| Kjede::etter(nr, sum)))
}

/// The sum of the row with that number: a digest of the log from its beginning up to that event.
pub(super) fn sum_of(kobling: &Connection, nr: u64) -> Result<Option<String>, LagerError> {
    let Ok(nr) = i64::try_from(nr) else { return Ok(None) };
    Ok(kobling.query_row(SUM_AV_RAD, [nr], |rad| rad.get(0)).optional()?)
}

/// Writes the event as the next row; the caller commits.
pub(super) fn add(kobling: &Connection, post: &Post) -> Result<(), LagerError> {
    let kjede = end_of_chain(kobling)?;
    if post.nr != kjede.neste() {
        let detalj = format!("number {}, expected {}", post.nr, kjede.neste());
        return Err(LagerError::Hendelse { detalj });
    }
    let rad = Rad::fra_post(post, kjede.forrige().to_owned())?;
    let nr =
        i64::try_from(rad.nr).map_err(|uro| LagerError::Hendelse { detalj: uro.to_string() })?;
    kobling.execute(NY_RAD, (nr, rad.tid, rad.hvem, rad.hendelse, rad.forrige, rad.sum))?;
    Ok(())
}

fn read_row(rad: &Row<'_>) -> Result<Rad, LagerError> {
    Ok(Rad {
        nr: number(rad)?,
        tid: rad.get(1)?,
        hvem: rad.get(2)?,
        hendelse: rad.get(3)?,
        forrige: rad.get(4)?,
        sum: rad.get(5)?,
    })
}

fn number(rad: &Row<'_>) -> rusqlite::Result<u64> {
    let nr: i64 = rad.get(0)?;
    u64::try_from(nr).ok().ok_or(rusqlite::Error::IntegralValueOutOfRange(0, nr))
}
