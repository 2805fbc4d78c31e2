//! The work of an office that inspects itself: what the dates have settled is accepted, and the
//! report is written.

use crate::app::Oekt;
use crate::domene::{Besvarelse, Bevis, Bevisart, Hendelse, SakId, Svarsted};
use crate::i18n::tekster;
use crate::vurdering::forhaandssvar_i_sak;

/// Answers to the items of the case that nobody has answered and the dates have settled; each has the
/// computed fact as its evidence. Nothing where nothing is settled.
pub fn beregnede_svar(oekt: &Oekt, sak: &SakId) -> Vec<Hendelse> {
    let (tilsyn, regelverk) = (oekt.tilsyn(), oekt.regelverk());
    let liste = regelverk.sjekkliste(&tilsyn.grunnlag.sjekkliste);
    let Some((sak, liste)) = tilsyn.saker.get(sak).zip(liste) else { return Vec::new() };
    let ord = tekster(tilsyn.grunnlag.maalform); // the evidence stands in the report
    let klare = forhaandssvar_i_sak(tilsyn, liste, sak, regelverk).into_iter();
    klare
        .map(|(punkt, klart)| {
            let verdier = [
                ("beregning", klart.fakta.beregning.kode().into()),
                ("setning", ord.melding(&klart.fakta.melding).into()),
            ];
            let bevis = Bevis {
                art: punkt.bevisarter.first().copied().unwrap_or(Bevisart::Saker),
                sted: ord.med("egen-bevis-beregnet", &verdier),
                dato: None,
                sha256: None,
                plass: None,
            };
            let sted = Svarsted::Sak(sak.id.clone(), punkt.id.clone());
            let svar = Besvarelse { bevis: vec![bevis], ..Besvarelse::new(klart.svar) };
            Hendelse::SvarGitt(sted, svar)
        })
        .collect()
}
