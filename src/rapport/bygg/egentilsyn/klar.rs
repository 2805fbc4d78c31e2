//! Whether the egentilsyn is done: every item answered, every theme concluded on in the office's own
//! words, and something planned where the office thinks a requirement may be broken.

use crate::domene::{Egenfunn, Melding, Tiltaksstatus};
use crate::regelverk::Tema;
use crate::vurdering::ord_som_ikke_kan_brukes;

use super::super::klar::{aa_se_igjen, ubesvart};
use super::super::underlag::Underlag;

/// Every reason why the report cannot be written yet; empty when it can.
pub(super) fn hindringer(u: &Underlag<'_>) -> Vec<Melding> {
    let mut ut: Vec<Melding> = u.temaer().filter_map(|tema| ubesvart(u, tema)).collect();
    for melding in &mut ut {
        // «ikke vurderbart» is no answer of an egentilsyn
        "rapport-hindring-egen-ubesvart".clone_into(&mut melding.noekkel);
    }
    ut.extend(u.temaer().filter_map(|tema| i_tema(u, tema)));
    for post in u.tilsyn.egen.tiltak.values().filter(|p| p.status != Tiltaksstatus::Avlyst) {
        if post.tiltak.kontroll.trim().is_empty() || post.tiltak.kontrolldato.is_none() {
            let nr = i64::from(post.tiltak.id.0);
            ut.push(Melding::new("rapport-hindring-egen-kontroll").med("nr", nr));
        }
    }
    if u.tilsyn.saker_som_teller().next().is_none() {
        ut.push(Melding::new("rapport-hindring-ingen-saker"));
    }
    ut.extend(aa_se_igjen(u));
    ut
}

fn i_tema(u: &Underlag<'_>, tema: &Tema) -> Option<Melding> {
    let navn = tema.navn.i(u.maalform());
    let melding = |noekkel: &str| Some(Melding::new(noekkel).med("tema", navn));
    let Some(vurdering) = u.tilsyn.egen.temaer.get(&tema.id) else {
        return melding("rapport-hindring-egen-funn");
    };
    if vurdering.konklusjon.trim().is_empty() {
        return melding("rapport-hindring-egen-konklusjon");
    }
    let ord = ord_som_ikke_kan_brukes(&vurdering.konklusjon);
    if !ord.is_empty() {
        let liste = ord.join("», «");
        return melding("rapport-hindring-egen-ord").map(|m| m.med("ord", liste));
    }
    let mut tiltak = u.tilsyn.egen.tiltak_i(&tema.id);
    let har_tiltak = tiltak.any(|post| post.status != Tiltaksstatus::Avlyst);
    if vurdering.funn == Egenfunn::MuligBrudd && !har_tiltak {
        return melding("rapport-hindring-egen-tiltak");
    }
    None
}
