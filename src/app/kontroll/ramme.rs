//! Checks of a changed frame against the work that is there.

use crate::domene::{Dokumentsted, Grunnlag, Svarsted, Tilsyn, Tilsynsart};

use super::gjennomgang;
use crate::app::egenfeil::Egenfeil;
use crate::app::feil::AppError;

/// Cases and lovbrudd that are there must have room in the new frame.
pub(super) fn frame_fits_work(nytt: &Grunnlag, tilsyn: &Tilsyn) -> Result<(), AppError> {
    if nytt.art == Tilsynsart::Egentilsyn && !tilsyn.lovbrudd.is_empty() {
        return Err(AppError::EgentilsynUtenLovbrudd);
    }
    let har_egne = !tilsyn.egen.temaer.is_empty() || !tilsyn.egen.tiltak.is_empty();
    if nytt.art == Tilsynsart::Tilsyn && har_egne {
        return Err(Egenfeil::BareEgentilsyn.into());
    }
    gjennomgang::same_list(nytt, tilsyn)?;
    let i_saker = tilsyn.saker.values().map(|sak| &sak.kontor);
    let i_listen = tilsyn.utvalg.iter().flat_map(|utvalg| &utvalg.populasjon.saker);
    let i_listen = i_listen.filter_map(|sak| sak.kontor.as_ref());
    let i_svar = tilsyn.svar.keys().filter_map(|sted| match sted {
        Svarsted::Kontor(kontor, _) => Some(kontor),
        Svarsted::Sak(..) => None,
    });
    let i_svar = i_svar.chain(tilsyn.egen.vurderinger.keys().map(|(kontor, _)| kontor));
    let i_dokumenter = tilsyn.dokumenter.values().filter_map(|dokument| match &dokument.sted {
        Dokumentsted::Kontor(kontor) => Some(kontor),
        Dokumentsted::Sak(_) => None,
    });
    let i_intervju = tilsyn.intervju.keys().map(|sted| &sted.kontor);
    let i_lovbrudd = tilsyn.lovbrudd.values().flat_map(|post| post.lovbrudd.kontorer.keys());
    let i_arbeidet = i_dokumenter.chain(i_intervju).chain(i_lovbrudd);
    match i_saker
        .chain(i_svar)
        .chain(i_listen)
        .chain(i_arbeidet)
        .find(|kontor| !nytt.kontorer.contains(kontor))
    {
        Some(kontor) => Err(AppError::KontorIBruk(kontor.clone())),
        None => Ok(()),
    }
}
