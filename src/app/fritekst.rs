//! Free text on its way into the log: notes, evidence, lovbrudd, the frame.
//!
//! The same gate as for a sample, because the log is never rewritten. A text with a hard hit is
//! refused with field and kind; the value is not told. [`masker_tekster`] gives the same event with
//! the hits masked, for the face that offers it.

mod felter;

use crate::domene::{
    Filsted, Grunnlag, Hendelse, Import, KontorId, Melding, Opplysningsart, Personvernavgjoerelse,
    Personvernvalg, SakId, Svarsted, Tilsyn, VilkaarId,
};

use crate::personvern::{Maskering, Treff, finn};

use super::feil::AppError;

pub use felter::Tekstfelt;
use felter::hver_tekst;

/// Hits of one kind in one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tekstfunn {
    /// The field.
    pub felt: Tekstfelt,
    /// Which of several fields of that name, from 1.
    pub nr: usize,
    /// Kind of information.
    pub art: Opplysningsart,
    /// How many.
    pub antall: usize,
}

impl Tekstfunn {
    /// Kind and place in words; never the value.
    pub fn melding(&self) -> Melding {
        Melding::new("tekstfunn")
            .med("felt", self.felt.kode())
            .med("nr", self.nr)
            .med("art", self.art.kode())
            .med("antall", self.antall)
    }
}

/// Whether the texts of the event may be stored in that tilsyn.
pub(super) fn kontroller(hendelse: &Hendelse, tilsyn: Option<&Tilsyn>) -> Result<(), AppError> {
    let funn = finn_i_tekster(hendelse, tilsyn);
    if funn.is_empty() { Ok(()) } else { Err(AppError::Personopplysning(funn)) }
}

/// What is written in the log when the inspector calls the hits of an event harmless. The reason is
/// free text too.
pub(super) fn avgjoer_harmloes(
    hendelse: &Hendelse,
    tilsyn: &Tilsyn,
    grunn: &str,
) -> Result<Vec<Personvernavgjoerelse>, AppError> {
    let grunn = grunn.trim();
    if grunn.is_empty() {
        return Err(AppError::ManglerGrunn);
    }
    kontroller_tekst(Tekstfelt::Grunn, grunn)?;
    let som_avgjort = |funn: Tekstfunn| Personvernavgjoerelse {
        art: funn.art,
        sted: Filsted { kolonnenavn: Some(funn.felt.kode().to_owned()), ..Filsted::default() },
        valg: Personvernvalg::Harmloes,
        grunn: grunn.to_owned(),
        antall: funn.antall,
    };
    Ok(finn_i_tekster(hendelse, Some(tilsyn)).into_iter().map(som_avgjort).collect())
}

/// Hard hits in the texts of the event, by field and kind.
fn finn_i_tekster(hendelse: &Hendelse, tilsyn: Option<&Tilsyn>) -> Vec<Tekstfunn> {
    let kjente = Kjente::ved(hendelse, tilsyn);
    let mut funn: Vec<Tekstfunn> = Vec::new();
    let mut sett: Vec<Tekstfelt> = Vec::new();
    // Texts are visited on a copy: one list of fields serves checking and masking.
    hver_tekst(&mut uten_saker(hendelse), &mut |felt, tekst| {
        sett.push(felt);
        let nr = sett.iter().filter(|kjent| **kjent == felt).count();
        let treff = ikke_tillatt(felt, tekst, &kjente).into_iter();
        for sted in treff.filter(|sted| sted.art.er_hard()) {
            match funn.iter_mut().find(|f| (f.felt, f.nr, f.art) == (felt, nr, sted.art)) {
                Some(kjent) => kjent.antall += 1,
                None => funn.push(Tekstfunn { felt, nr, art: sted.art, antall: 1 }),
            }
        }
    });
    funn
}

/// Whether one text may be stored, names of the tilsyn's own people aside.
pub(super) fn kontroller_tekst(felt: Tekstfelt, tekst: &str) -> Result<(), AppError> {
    let treff = ikke_tillatt(felt, tekst, &Kjente::default());
    let funn: Vec<Tekstfunn> = treff
        .iter()
        .filter(|sted| sted.art.er_hard())
        .map(|sted| Tekstfunn { felt, nr: 1, art: sted.art, antall: 1 })
        .collect();
    if funn.is_empty() { Ok(()) } else { Err(AppError::Personopplysning(funn)) }
}

/// The same event with every hit in its texts masked, hard and soft alike.
#[must_use]
pub fn masker_tekster(hendelse: &Hendelse, tilsyn: &Tilsyn) -> Hendelse {
    let kjente = Kjente::ved(hendelse, Some(tilsyn));
    let mut ny = hendelse.clone();
    let mut maskering = Maskering::new();
    hver_tekst(&mut ny, &mut |felt, tekst| {
        let treff = ikke_tillatt(felt, tekst, &kjente);
        if treff.iter().any(|sted| sted.art.er_hard()) {
            *tekst = maskering.masker(tekst, &treff);
        }
    });
    ny
}

fn ikke_tillatt(felt: Tekstfelt, tekst: &str, kjente: &Kjente) -> Vec<Treff> {
    let mut treff = finn(tekst);
    treff.retain(|sted| {
        let verdi = tekst.get(sted.start..sted.slutt).unwrap_or_default().trim().to_lowercase();
        !kjente.tillater(felt, sted.art, &verdi)
    });
    treff
}

/// What stands in the tilsyn already and may stand there again.
#[derive(Default)]
struct Kjente {
    /// Full names: those who do the tilsyn, the kommune and the offices.
    navn: Vec<String>,
    /// The same texts as they were stored last; what stands there has been decided on.
    forrige: String,
}

impl Kjente {
    fn ved(hendelse: &Hendelse, tilsyn: Option<&Tilsyn>) -> Self {
        let ramme =
            if let Hendelse::TilsynOpprettet(ramme) | Hendelse::GrunnlagEndret(ramme) = hendelse {
                Some(&**ramme)
            } else {
                tilsyn.map(|tilsyn| &tilsyn.grunnlag)
            };
        let mut forrige = String::new();
        let lagret = tilsyn.map(|tilsyn| slik_det_staar(hendelse, tilsyn)).unwrap_or_default();
        for mut lagret in lagret {
            hver_tekst(&mut lagret, &mut |_, tekst| {
                forrige.push_str(&tekst.to_lowercase());
                forrige.push('\n');
            });
        }
        Self { navn: ramme.map(kjente_navn).unwrap_or_default(), forrige }
    }

    fn tillater(&self, felt: Tekstfelt, art: Opplysningsart, verdi: &str) -> bool {
        let er_navn = art == Opplysningsart::Person;
        let kjent = er_navn && (felt.tillater_navn() || self.navn.iter().any(|n| n == verdi));
        kjent || (!verdi.is_empty() && self.forrige.contains(verdi))
    }
}

/// The events that would store the same texts as they stand now.
fn slik_det_staar(hendelse: &Hendelse, tilsyn: &Tilsyn) -> Vec<Hendelse> {
    if let Hendelse::UlikhetLoest { sted, .. } = hendelse {
        return svarene_der(sted, tilsyn);
    }
    if let Hendelse::CelleulikhetLoest { sak, celle, .. } = hendelse {
        return lesningene_der(sak, &celle.vilkaar, tilsyn);
    }
    let lagret = if let Hendelse::SvarGitt(sted, _) = hendelse {
        tilsyn.svar.get(sted).map(|post| Hendelse::SvarGitt(sted.clone(), post.besvarelse.clone()))
    } else if let Hendelse::LovbruddSkrevet(lovbrudd) = hendelse {
        let post = tilsyn.lovbrudd.get(&lovbrudd.id);
        post.map(|post| Hendelse::LovbruddSkrevet(Box::new(post.lovbrudd.clone())))
    } else if let Hendelse::GrunnlagEndret(_) = hendelse {
        Some(Hendelse::GrunnlagEndret(Box::new(tilsyn.grunnlag.clone())))
    } else if let Hendelse::IntervjuNotert(sted, _) = hendelse {
        let post = tilsyn.intervju.get(sted);
        post.map(|post| Hendelse::IntervjuNotert(sted.clone(), post.notat.clone()))
    } else {
        vurdering_som_staar(hendelse, tilsyn).or_else(|| egenarbeid_som_staar(hendelse, tilsyn))
    };
    lagret.into_iter().collect()
}

/// The answer that stands, and those of both inspectors.
fn svarene_der(sted: &Svarsted, tilsyn: &Tilsyn) -> Vec<Hendelse> {
    let staar = tilsyn.svar.get(sted).map(|post| &post.besvarelse);
    let par = tilsyn.dobbel.par(sted).into_iter().flat_map(|par| [&par.foerste, &par.andre]);
    let alle = staar.into_iter().chain(par);
    alle.map(|svar| Hendelse::SvarGitt(sted.clone(), svar.clone())).collect()
}

/// The reading that stands, and those of both inspectors.
fn lesningene_der(sak: &SakId, vilkaar: &VilkaarId, tilsyn: &Tilsyn) -> Vec<Hendelse> {
    let staar = tilsyn.vilkaar.get(&(sak.clone(), vilkaar.clone())).map(|post| &post.celle);
    let begge = tilsyn.dobbel.celle(sak, vilkaar).into_iter().flat_map(|c| [&c.foerste, &c.andre]);
    let alle = staar.into_iter().chain(begge);
    alle.map(|c| Hendelse::VilkaarVurdert { sak: sak.clone(), celle: c.clone() }).collect()
}

fn vurdering_som_staar(hendelse: &Hendelse, tilsyn: &Tilsyn) -> Option<Hendelse> {
    if let Hendelse::VilkaarVurdert { sak, celle } = hendelse {
        let post = tilsyn.vilkaar.get(&(sak.clone(), celle.vilkaar.clone()))?;
        Some(Hendelse::VilkaarVurdert { sak: sak.clone(), celle: post.celle.clone() })
    } else if let Hendelse::BeregningOverstyrt { sak, overstyring } = hendelse {
        let post = tilsyn.overstyrt.get(&(sak.clone(), overstyring.beregning.clone()))?;
        let overstyring = post.overstyring.clone();
        Some(Hendelse::BeregningOverstyrt { sak: sak.clone(), overstyring })
    } else {
        None
    }
}

fn egenarbeid_som_staar(hendelse: &Hendelse, tilsyn: &Tilsyn) -> Option<Hendelse> {
    if let Hendelse::TemaVurdert(ny) = hendelse {
        let vurdering = tilsyn.egen.temaer.get(&ny.tema)?;
        Some(Hendelse::TemaVurdert(Box::new(vurdering.clone())))
    } else if let Hendelse::TiltakSkrevet(ny) = hendelse {
        let post = tilsyn.egen.tiltak.get(&ny.id)?;
        Some(Hendelse::TiltakSkrevet(Box::new(post.tiltak.clone())))
    } else if let Hendelse::TiltaksstatusEndret { id, .. } = hendelse {
        let post = tilsyn.egen.tiltak.get(id)?;
        let (id, status, merknad) = (*id, post.status, post.merknad.clone());
        Some(Hendelse::TiltaksstatusEndret { id, status, merknad })
    } else if let Hendelse::EgenvurderingGitt { kontor, punkt, .. } = hendelse {
        let vurdering = tilsyn.egen.vurdering(kontor, punkt)?;
        let (kontor, punkt) = (kontor.clone(), punkt.clone());
        let vurdering = Box::new(vurdering.clone());
        Some(Hendelse::EgenvurderingGitt { kontor, punkt, vurdering })
    } else {
        None
    }
}

fn kjente_navn(g: &Grunnlag) -> Vec<String> {
    let lag = g.tilsynslag.iter().map(|medlem| medlem.navn.as_str());
    let godkjenner = g.godkjenner.iter().map(|(navn, _)| navn.as_str());
    let kontorer = g.kontorer.iter().map(KontorId::as_str);
    let alle = lag.chain(godkjenner).chain(kontorer).chain([g.kommune.as_str()]);
    alle.map(|navn| navn.trim().to_lowercase()).collect()
}

/// The cases of an import went through the gate when they were read.
fn uten_saker(hendelse: &Hendelse) -> Hendelse {
    if let Hendelse::SakerImportert(import) = hendelse {
        let personvern = import.personvern.clone();
        return Hendelse::SakerImportert(Import { personvern, ..Import::default() });
    }
    hendelse.clone()
}

#[cfg(test)]
mod tests;
