//! Separated values: any sign between cells, quotes with line breaks inside.

use std::borrow::Cow;

use csv::StringRecord;
use memchr::memchr_iter;

use crate::domene::Merknadskode;

use super::ImportError;
use super::arkleser::{Arkleser, Arkslutt};
use super::felt::Felt;
use super::mottak::Mottak;
use super::oppdeling::{Oppdeling, finn, leser};
use super::sitat::{self, Bit};
use super::tabell::{Arkhode, Celle, Tabellrad};

/// Rows between two reports of progress.
const RADER_MELLOM_FRAMDRIFT: usize = 2_000;

/// Bytes of one line; a row with grounds takes some thousands.
const LENGSTE_LINJE: usize = 4 << 20;

/// Reads the whole text into `mottak`.
pub(super) fn les(
    tekst: &str,
    mottak: &mut Mottak<'_>,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<(), ImportError> {
    let (tekst, for_lang) = til_for_lang_linje(tekst);
    let valg = mottak.oppdrag().kolonner;
    if let Some(oppdeling) = finn(tekst, valg) {
        les_rader(tekst, oppdeling, mottak, framdrift)?;
    } else {
        mottak.merk_mangler(Felt::Id, mottak.hele_filen());
        gransk_uten_tabell(tekst, mottak);
    }
    if let Some(linje) = for_lang {
        mottak.merk(Merknadskode::ForLangLinje, mottak.linje(linje));
    }
    Ok(())
}

fn les_rader(
    tekst: &str,
    oppdeling: Oppdeling,
    mottak: &mut Mottak<'_>,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<(), ImportError> {
    mottak.vent(memchr_iter(b'\n', tekst.as_bytes()).count());
    let mut ark = Arkleser::new(Arkhode::default());
    let mut lest = 0;
    for bit in sitat::del(tekst, oppdeling) {
        if let Some(linje) = bit.brudd {
            mottak.merk(Merknadskode::Syntaksfeil, mottak.linje(linje));
            gransk_uten_tabell(bit.tekst, mottak);
        } else {
            let mut meld = |slutt: u64| framdrift(andel(lest + slutt, tekst.len()));
            les_bit(bit, oppdeling, &mut ark, mottak, &mut meld)?;
        }
        lest += bit.tekst.len() as u64;
        if mottak.er_mett() {
            break;
        }
    }
    if ark.slutt(mottak) == Arkslutt::UtenOverskrift {
        mottak.merk_mangler(Felt::Id, mottak.hele_filen());
    }
    Ok(())
}

/// Reads the rows of a part without open quotations.
fn les_bit(
    bit: Bit<'_>,
    oppdeling: Oppdeling,
    ark: &mut Arkleser,
    mottak: &mut Mottak<'_>,
    framdrift: &mut dyn FnMut(u64) -> bool,
) -> Result<(), ImportError> {
    let mut leser = leser(bit.tekst, oppdeling);
    let mut celler = StringRecord::new();
    let mut rad_nr = 0_usize;
    // The text is valid and rows may have any length, so the reader has nothing to complain about.
    while leser.read_record(&mut celler).unwrap_or(false) {
        let start = celler.position().map_or((0, 0), |sted| (sted.byte(), sted.line()));
        let linje = bit.linjer_foer + foerste_linje(bit.tekst, start);
        ark.ta(som_rad(&celler, linje), mottak);
        rad_nr += 1;
        if mottak.er_mett() {
            break;
        }
        if rad_nr.is_multiple_of(RADER_MELLOM_FRAMDRIFT) && !framdrift(leser.position().byte()) {
            return Err(ImportError::Stoppet);
        }
    }
    Ok(())
}

fn som_rad(celler: &StringRecord, linje: u64) -> Tabellrad<'_> {
    let celler = celler.iter().map(|celle| Celle::fra_tekst(Cow::Borrowed(celle))).collect();
    Tabellrad { maa_vaere_hel: true, ..Tabellrad::new(linje, celler) }
}

/// A file without a heading, or the end of a broken one, is not read, but it passes the gate.
fn gransk_uten_tabell(tekst: &str, mottak: &mut Mottak<'_>) {
    let mut vakt = mottak.vakt();
    vakt.gransk_raatekst(tekst, || mottak.hele_filen());
    let funn = vakt.avslutt(None);
    mottak.ta_funn(funn);
}

/// The text up to a line that is longer than any row, with the number of that line.
fn til_for_lang_linje(tekst: &str) -> (&str, Option<u64>) {
    let mut start = 0;
    let slutter = memchr_iter(b'\n', tekst.as_bytes()).chain([tekst.len()]);
    for (slutt, linje) in slutter.zip(1_u64..) {
        if slutt - start > LENGSTE_LINJE {
            return (tekst.get(..start).unwrap_or_default(), Some(linje));
        }
        start = slutt + 1;
    }
    (tekst, None)
}

fn fra_byte(tekst: &str, fra: u64) -> &str {
    usize::try_from(fra).ok().and_then(|fra| tekst.get(fra..)).unwrap_or_default()
}

/// The line a row begins on. Empty lines before it are counted as part of it by the reader.
fn foerste_linje(tekst: &str, (fra, linje): (u64, u64)) -> u64 {
    let rad = fra_byte(tekst, fra);
    let tomme = rad.bytes().take_while(|b| matches!(b, b'\r' | b'\n')).filter(|b| *b == b'\n');
    linje + tomme.count() as u64
}

fn andel(lest: u64, alt: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a share for a progress bar")]
    let andel = lest as f32 / alt.max(1) as f32;
    andel.min(1.0)
}
