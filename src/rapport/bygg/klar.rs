//! Whether the work is done: what must be finished or answered before a report may conclude.

use crate::domene::{Lovbrudd, Lovbruddstilstand, Melding, PunktId, Svarsted};
use crate::lovbrudd;
use crate::regelverk::{Kontrollpunkt, Tema};
use crate::vurdering;

use super::underlag::Underlag;

/// Every reason why the report cannot be written yet; empty when it can.
pub(super) fn hindringer(u: &Underlag<'_>) -> Vec<Melding> {
    let mut ut = Vec::new();
    for (id, post) in &u.tilsyn.lovbrudd {
        let grunn = match &post.tilstand {
            Lovbruddstilstand::Utkast => "utkast",
            Lovbruddstilstand::Ferdigstilt { .. } if u.tilsyn.er_foreldet(post) => "foreldet",
            Lovbruddstilstand::Ferdigstilt { .. } => {
                ufullstendig(u, &post.lovbrudd, &mut ut);
                continue;
            }
            Lovbruddstilstand::Forkastet(_) => continue,
        };
        ut.push(melding(grunn, id.0, &post.lovbrudd.setning));
    }
    ut.extend(u.temaer().filter_map(|tema| ubesvart(u, tema)));
    if u.tilsyn.saker_som_teller().next().is_none() {
        ut.push(Melding::new("rapport-hindring-ingen-saker"));
    }
    ut.extend(aa_se_igjen(u));
    ut
}

/// What was judged on a ground that is no longer there, and what nobody has decided: neither can
/// carry a table or a conclusion.
pub(super) fn aa_se_igjen(u: &Underlag<'_>) -> impl Iterator<Item = Melding> {
    let tilsyn = u.tilsyn;
    let kjent = |punkt: &PunktId| u.sjekkliste.punkt(punkt).is_some();
    let svar = tilsyn.svar_med_endret_grunnlag().into_iter().filter(|sted| kjent(sted.punkt()));
    let uloeste = tilsyn.uloeste_ulikheter().filter(|par| kjent(par.sted.punkt()));
    let alle = [
        ("svar-igjen", svar.count()),
        ("ruter-igjen", vurdering::celler_med_endret_grunnlag(tilsyn, u.regelverk).len()),
        ("overstyrt-igjen", tilsyn.overstyringer_med_endret_grunnlag().count()),
        ("borte", tilsyn.uavgjorte_borte()),
        ("uloest", uloeste.count()),
    ];
    let melding = |(grunn, antall)| {
        (antall > 0)
            .then(|| Melding::new(format!("rapport-hindring-{grunn}")).med("antall", antall))
    };
    alle.into_iter().filter_map(melding)
}

/// A finished chain may have been broken by a change of the law's data.
fn ufullstendig(u: &Underlag<'_>, lovbrudd: &Lovbrudd, ut: &mut Vec<Melding>) {
    if !lovbrudd::mangler(lovbrudd, u.tilsyn, u.regelverk).is_empty() {
        ut.push(melding("ufullstendig", lovbrudd.id.0, &lovbrudd.setning));
    }
}

fn melding(grunn: &str, nummer: u32, setning: &str) -> Melding {
    Melding::new(format!("rapport-hindring-{grunn}"))
        .med("nummer", i64::from(nummer))
        .med("setning", setning)
}

/// The unanswered items of a theme, counted over cases and offices.
pub(super) fn ubesvart(u: &Underlag<'_>, tema: &Tema) -> Option<Melding> {
    let art = u.grunnlag().art;
    let i_tema = |punkt: &Kontrollpunkt| punkt.tema == tema.id && vurdering::teller_med(punkt);
    let saker = u.tilsyn.saker_som_teller().flat_map(|sak| {
        let punkter = vurdering::punkter_for_sak(u.sjekkliste, sak, art).into_iter();
        punkter.filter(|p| i_tema(p)).map(|p| Svarsted::Sak(sak.id.clone(), p.id.clone()))
    });
    let kontorer = u.kontorer().iter().flat_map(|kontor| {
        let punkter = vurdering::punkter_for_kontor(u.sjekkliste, art).into_iter();
        punkter.filter(|p| i_tema(p)).map(|p| Svarsted::Kontor(kontor.clone(), p.id.clone()))
    });
    let ubesvarte = |sted: &Svarsted| !u.tilsyn.svar.contains_key(sted);
    let i_saker = saker.filter(ubesvarte).count();
    let i_kontorer = kontorer.filter(ubesvarte).count();
    (i_saker + i_kontorer > 0).then(|| {
        Melding::new("rapport-hindring-ubesvart")
            .med("tema", tema.navn.i(u.maalform()))
            .med("saker", i_saker)
            .med("kontorer", i_kontorer)
    })
}
