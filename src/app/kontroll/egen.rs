//! What an office that inspects itself may store: no word that only Statsforvalteren may conclude
//! with, no measure without someone who answers for it, and no list of another kind.

use crate::app::egenfeil::{Egenfeil, Tiltaksmangel};
use crate::app::feil::AppError;
use crate::domene::{
    Besvarelse, EgenpunktId, Egenvurdering, Hendelse, Svar, Tilsyn, Tilsynsart, Tiltak,
};
use crate::regelverk::{Regelverk, egenpunkt};
use crate::vurdering::ord_som_ikke_kan_brukes;

use super::{checklist, known_office};

/// Whether the event fits the egentilsyn as it is now. Events of others fit.
pub(super) fn hendelse(
    hendelse: &Hendelse,
    tilsyn: &Tilsyn,
    regelverk: &Regelverk,
) -> Result<(), AppError> {
    if let Hendelse::EgenvurderingGitt { kontor, punkt, vurdering } = hendelse {
        known_office(kontor, tilsyn)?;
        return Ok(belongs_to_list(punkt, vurdering, tilsyn)?);
    }
    if let Hendelse::EgenvurderingTrukket { kontor, punkt } = hendelse {
        let der = tilsyn.egen.vurdering(kontor, punkt).is_some();
        return if der { Ok(()) } else { Err(AppError::IkkeBesvart) };
    }
    if tilsyn.grunnlag.art != Tilsynsart::Egentilsyn {
        return Err(Egenfeil::BareEgentilsyn.into());
    }
    if let Hendelse::TemaVurdert(vurdering) = hendelse {
        known_theme(&vurdering.tema, tilsyn, regelverk)?;
        own_words(&[&vurdering.konklusjon])?;
    } else if let Hendelse::TemavurderingTrukket(tema) = hendelse {
        let der = tilsyn.egen.temaer.contains_key(tema);
        return if der { Ok(()) } else { Err(AppError::IkkeBesvart) };
    } else if let Hendelse::TiltakSkrevet(tiltak) = hendelse {
        known_theme(&tiltak.tema, tilsyn, regelverk)?;
        whole_measure(tiltak, tilsyn)?;
    } else if let Hendelse::TiltaksstatusEndret { id, status, merknad } = hendelse {
        tilsyn.egen.tiltak.get(id).ok_or(Egenfeil::UkjentTiltak(*id))?;
        if status.krever_merknad() && merknad.trim().is_empty() {
            return Err(Egenfeil::StatusUtenOrd.into());
        }
        own_words(&[merknad])?;
    } else if let Hendelse::EgentilsynGodkjent(godkjenning) = hendelse
        && godkjenning.navn.trim().is_empty()
    {
        return Err(Egenfeil::UtenNavn.into());
    }
    Ok(())
}

/// An egentilsyn is answered ja, delvis, nei, ikke dokumentert or ikke relevant.
pub(super) fn answer_of_this_kind(
    besvarelse: &Besvarelse,
    tilsyn: &Tilsyn,
) -> Result<(), Egenfeil> {
    let egentilsyn = tilsyn.grunnlag.art == Tilsynsart::Egentilsyn;
    if egentilsyn && besvarelse.svar == Svar::IkkeVurderbart {
        return Err(Egenfeil::UkjentSvar(besvarelse.svar));
    }
    Ok(())
}

/// The words of the office in what it concludes and plans.
fn own_words(tekster: &[&str]) -> Result<(), Egenfeil> {
    let mut ord: Vec<_> = tekster.iter().flat_map(|t| ord_som_ikke_kan_brukes(t)).collect();
    ord.sort_unstable();
    ord.dedup();
    if ord.is_empty() { Ok(()) } else { Err(Egenfeil::Ord(ord)) }
}

fn known_theme(tema: &str, tilsyn: &Tilsyn, regelverk: &Regelverk) -> Result<(), AppError> {
    let liste = checklist(tilsyn, regelverk)?;
    let kjent = liste.temaer.iter().any(|kjent| kjent.id == tema);
    if kjent { Ok(()) } else { Err(Egenfeil::UkjentTema(tema.to_owned()).into()) }
}

/// A new one takes the next number.
fn whole_measure(tiltak: &Tiltak, tilsyn: &Tilsyn) -> Result<(), Egenfeil> {
    let kjent = tilsyn.egen.tiltak.contains_key(&tiltak.id);
    if !kjent && tiltak.id != tilsyn.egen.neste_tiltak() {
        return Err(Egenfeil::UkjentTiltak(tiltak.id));
    }
    let mangler = [
        (tiltak.tiltak.trim().is_empty(), Tiltaksmangel::Tiltak),
        (tiltak.ansvarlig.trim().is_empty(), Tiltaksmangel::Ansvarlig),
    ];
    let mangler: Vec<_> = mangler.into_iter().filter_map(|(er, hva)| er.then_some(hva)).collect();
    if !mangler.is_empty() {
        return Err(Egenfeil::UfullstendigTiltak(mangler));
    }
    own_words(&[&tiltak.tiltak, &tiltak.ansvarlig, &tiltak.kontroll])
}

/// The list has the item, is used in this kind of tilsyn, and is answered that way.
fn belongs_to_list(
    punkt: &EgenpunktId,
    vurdering: &Egenvurdering,
    tilsyn: &Tilsyn,
) -> Result<(), Egenfeil> {
    let ukjent = || Egenfeil::UkjentPunkt(punkt.to_string());
    let (liste, _) = egenpunkt(punkt).ok_or_else(ukjent)?;
    if !liste.i_tilsyn && tilsyn.grunnlag.art == Tilsynsart::Tilsyn {
        return Err(ukjent());
    }
    if !liste.slag.verdier().contains(&vurdering.verdi) {
        return Err(Egenfeil::UgyldigVerdi(vurdering.verdi.kode()));
    }
    match tilsyn.grunnlag.art {
        Tilsynsart::Tilsyn => Ok(()),
        Tilsynsart::Egentilsyn => own_words(&[&vurdering.tekst]),
    }
}
