//! What the counts of the report say of cases nobody has read: once for the whole sample, for each
//! item that fails, and for each assessment.

use crate::domene::{Lovbrudd, Melding};
use crate::lovbrudd;
use crate::rapport::dokument::Opphav;
use crate::regelverk::Kontrollpunkt;
use crate::vurdering::{self, Utvelging};

use super::telling;
use super::underlag::Underlag;

/// How the cases were chosen, and what the figures therefore concern: for the guide to the figures.
pub(super) fn om_tallene(u: &Underlag<'_>) -> String {
    let alle_lest =
        u.tilsyn.utvalg.as_ref().is_some_and(|utvalg| {
            utvalg.populasjon.saker.iter().all(|sak| u.tilsyn.teller(&sak.id))
        });
    let noekkel = match vurdering::utvelging(u.tilsyn) {
        _ if alle_lest => "utvelging-alle",
        Utvelging::Tilfeldig => "utvelging-tilfeldig",
        Utvelging::Blandet => "utvelging-blandet",
        Utvelging::Annen => "utvelging-annen",
    };
    u.merk(&u.ord(noekkel), [u.utvalgskilde()])
}

/// What the count of an item says of other cases, by office and jointly; empty where nothing can be
/// said.
pub(super) fn utsagn_om_punkt(u: &Underlag<'_>, punkt: &Kontrollpunkt) -> Vec<String> {
    let saker = u.tilsyn.saker_som_teller();
    let lest = saker.filter_map(|sak| Some((sak, telling::lesning(u, punkt, sak)?)));
    let Some(aerlig) = vurdering::utsagn(u.tilsyn, lest) else { return Vec::new() };
    let i_ord = |melding: &Melding| u.tekster.melding(melding);
    let per_kontor = aerlig.kontorer.iter().filter(|utsagn| utsagn.sier_noe_om_andre());
    let per_kontor = per_kontor.filter_map(|utsagn| {
        let slutning = lovbrudd::slutning_i_ord(utsagn, &i_ord);
        let kontor = utsagn.kontor.as_ref()?.as_str();
        Some(u.setning("utsagn-ved", &[("kontor", kontor.into()), ("slutning", slutning.into())]))
    });
    let samlet = aerlig.samlet.sier_noe_om_andre().then(|| {
        let slutning = lovbrudd::slutning_i_ord(&aerlig.samlet, &i_ord);
        match aerlig.kontorer.len() {
            0 => slutning,
            _ => u.setning("utsagn-samlet", &[("slutning", slutning.into())]),
        }
    });
    per_kontor.chain(samlet).collect()
}

/// What the cases behind an assessment say together. Sentences that already stand among its
/// statements of fact are not said twice.
pub(super) fn utsagn(u: &Underlag<'_>, vurdert: &Lovbrudd) -> Vec<String> {
    let aerlig = lovbrudd::utsagn_om_moenster(
        &vurdert.moenster,
        &vurdert.kontorer,
        u.tilsyn,
        u.sjekkliste,
        u.regelverk,
    );
    let Some(aerlig) = aerlig else { return Vec::new() };
    let setninger = lovbrudd::utsagnssetninger(&aerlig, &|melding| u.tekster.melding(melding));
    let sagt = |setning: &String| vurdert.fakta.iter().any(|f| f.tekst.contains(setning));
    let punkter = u.sjekkliste.moenster(&vurdert.moenster).into_iter().flat_map(|m| &m.punkter);
    let kilder = punkter.map(|id| Opphav::Punkt(id.clone()));
    let kilder: Vec<Opphav> =
        kilder.chain([Opphav::Lovbrudd(vurdert.id), u.utvalgskilde()]).collect();
    let usagte = setninger.into_iter().filter(|setning| !sagt(setning));
    usagte.map(|setning| u.merk(&setning, kilder.clone())).collect()
}

#[cfg(test)]
mod tests;
