//! A sample in RON: `(saker: [ (id: "…", kontor: "…", soeknad_mottatt: "15.01.2024", …), … ])`.
//!
//! Every case is read alone; a broken one gives a remark with its line, and the rest is taken in.

use ron::extensions::Extensions;

use crate::domene::{Filsted, Merknadskode};

use super::ImportError;
use super::mottak::Mottak;
use super::raasak::RaaSak;
use super::ron_deling::del;
use super::sakskilde::{Sakskilde, Skrivemaate};

/// Cases between two reports of progress.
const SAKER_MELLOM_FRAMDRIFT: usize = 500;

/// Brackets inside each other; a case needs four.
const DYPEST: usize = 32;

/// Reads the whole text into `mottak`.
pub(super) fn les(
    tekst: &str,
    mottak: &mut Mottak<'_>,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<(), ImportError> {
    let deling = del(tekst);
    let form = ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_recursion_limit(DYPEST);
    let antall = deling.saker.len();
    gransk_mellomrom(tekst, &deling.saker, mottak);
    for (nr, (linje, sak)) in deling.saker.into_iter().enumerate() {
        let kilde = Sakskilde::new(sak, linje, Skrivemaate::Ron, mottak);
        match form.from_str::<RaaSak>(sak) {
            Ok(raa) => kilde.ta_inn(raa, mottak),
            Err(feil) => {
                let sted = feilsted(&feil, linje, mottak);
                mottak.merk(Merknadskode::Syntaksfeil, sted);
                kilde.forkast(mottak);
            }
        }
        if mottak.er_mett() {
            break;
        }
        if (nr + 1).is_multiple_of(SAKER_MELLOM_FRAMDRIFT) && !framdrift(andel(nr, antall)) {
            return Err(ImportError::Stoppet);
        }
    }
    if let Some(linje) = deling.brudd {
        mottak.merk(Merknadskode::Syntaksfeil, mottak.linje(linje));
    }
    Ok(())
}

/// The gate for what stands before, between and after the cases: comments, and the end of a file
/// that is cut.
fn gransk_mellomrom(tekst: &str, saker: &[(u64, &str)], mottak: &mut Mottak<'_>) {
    let mut vakt = mottak.vakt();
    let fil = mottak.hele_filen();
    let (mut fra, mut linje) = (0, 1_u64);
    let slutt = (tekst.len(), tekst.len());
    let plass = |sak: &str| (sak.as_ptr() as usize).saturating_sub(tekst.as_ptr() as usize);
    let grenser = saker.iter().map(|(_, sak)| (plass(sak), plass(sak) + sak.len()));
    for (start, til) in grenser.chain([slutt]) {
        for del in tekst.get(fra..start).unwrap_or_default().split_inclusive('\n') {
            vakt.gransk_raatekst(del, || Filsted { linje: Some(linje), ..fil.clone() });
            linje += u64::from(del.ends_with('\n'));
        }
        let sak = tekst.get(start..til).unwrap_or_default();
        linje += sak.bytes().filter(|b| *b == b'\n').count() as u64;
        fra = til;
    }
    mottak.ta_funn(vakt.avslutt(None));
}

/// Where a case could not be read, with the name of a field that does not exist.
fn feilsted(feil: &ron::error::SpannedError, linje: u64, mottak: &mut Mottak<'_>) -> Filsted {
    let kolonnenavn = if let ron::Error::NoSuchStructField { found, .. } = &feil.code {
        let mut vakt = mottak.vakt();
        let maskert = vakt.gransk(found, None, Filsted::default).maskert;
        Some(maskert.unwrap_or_else(|| found.clone()))
    } else {
        None
    };
    let linje = linje + (feil.span.start.line as u64).saturating_sub(1);
    Filsted { kolonnenavn, ..mottak.linje(linje) }
}

fn andel(nr: usize, antall: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a share for a progress bar")]
    let andel = nr as f32 / antall.max(1) as f32;
    andel
}
