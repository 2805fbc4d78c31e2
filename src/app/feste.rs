//! Evidence that points at a place is fastened to the text as it is when the event is stored, so
//! that a later change of the text is seen.

use crate::domene::{Bevis, Hendelse, Kilde, Lovbrudd, SakId, Tilsyn};
use crate::vurdering::matrisevedtak;

use super::feil::AppError;

/// The event with every place fastened. A place that is fastened already stays as it was: it tells
/// what the source was then.
pub(super) fn fest(mut hendelse: Hendelse, tilsyn: &Tilsyn) -> Hendelse {
    for bevis in bevis_i(&mut hendelse) {
        if let Some(feste) = &mut bevis.plass
            && feste.kildesum.is_empty()
            && let Some(nytt) = feste.plass.clone().fest(tilsyn)
        {
            *feste = nytt;
        }
    }
    if let Hendelse::LovbruddSkrevet(lovbrudd) = &mut hendelse {
        uten_saker_som_ikke_teller(lovbrudd, tilsyn);
    }
    if let Hendelse::VilkaarVurdert { sak, celle } = &mut hendelse {
        let vedtak = tilsyn.saker.get(sak).and_then(matrisevedtak);
        celle.fest(vedtak.and_then(|v| v.begrunnelse.as_deref()).unwrap_or_default());
    }
    hendelse
}

/// A lovbrudd that is written again lets go of cases that do not count any more. A case the tilsyn
/// has never had stays, to be refused.
fn uten_saker_som_ikke_teller(lovbrudd: &mut Lovbrudd, tilsyn: &Tilsyn) {
    let kjent = |sak: &SakId| tilsyn.saker.contains_key(sak) || tilsyn.utelatte.contains_key(sak);
    for funn in lovbrudd.kontorer.values_mut() {
        for saker in [&mut funn.saker_for, &mut funn.saker_mot] {
            saker.retain(|sak| tilsyn.teller(sak) || !kjent(sak));
        }
    }
}

/// A place that is nowhere cannot be evidence.
pub(super) fn kontroller<'b>(bevis: impl IntoIterator<Item = &'b Bevis>) -> Result<(), AppError> {
    let loest = |bevis: &&Bevis| bevis.plass.as_ref().is_some_and(|f| f.kildesum.is_empty());
    match bevis.into_iter().find(loest) {
        Some(_) => Err(AppError::UgyldigSpenn),
        None => Ok(()),
    }
}

fn bevis_i(hendelse: &mut Hendelse) -> Vec<&mut Bevis> {
    if let Hendelse::SvarGitt(_, besvarelse) = hendelse {
        besvarelse.bevis.iter_mut().collect()
    } else if let Hendelse::LovbruddSkrevet(lovbrudd) = hendelse {
        let kilder = lovbrudd.fakta.iter_mut().flat_map(|faktum| &mut faktum.kilder);
        let egne = kilder.filter_map(|kilde| match kilde {
            Kilde::Bevis(bevis) => Some(bevis),
            Kilde::Svar(_) => None,
        });
        egne.collect()
    } else {
        Vec::new()
    }
}
