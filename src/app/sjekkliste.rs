//! The checklists of a tilsyn: which data it is judged by, and what an embete's own list must pass
//! before it is taken into use.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::domene::{SjekklisteId, Tilsyn};
use crate::regelverk::{Regelverk, Sjekkliste, listens_sha256};

use super::feil::AppError;
use super::fritekst::{Tekstfelt, kontroller_tekst};

/// Law and checklists as the program carries them.
pub fn regelverket() -> &'static Regelverk {
    Regelverk::innebygd()
}

/// Law and checklists as the tilsyn is judged by: the program's own, and the lists it carries. A
/// list that this program cannot read is left out; what needs it says that it is not known.
pub fn regelverk_for(tilsyn: &Tilsyn) -> Cow<'static, Regelverk> {
    let mut regelverk = Cow::Borrowed(Regelverk::innebygd());
    for (id, utgave) in &tilsyn.liste.utgaver {
        let lest = regelverk.les_sjekkliste(id.as_str(), &utgave.tekst);
        let hel = lest.ok().filter(|_| listens_sha256(&utgave.tekst) == utgave.sha256);
        if let Some(liste) = hel {
            regelverk = Cow::Owned(regelverk.into_owned().med_sjekkliste(liste));
        }
    }
    regelverk
}

/// What the lists of a tilsyn are, to tell whether [`regelverk_for`] would give something new.
pub(super) fn listene(tilsyn: &Tilsyn) -> Vec<(SjekklisteId, String)> {
    let utgaver = tilsyn.liste.utgaver.iter();
    utgaver.map(|(id, utgave)| (id.clone(), utgave.sha256.clone())).collect()
}

/// What is judged belongs to a family of lists; with answers, cells, interview notes, lovbrudd or the
/// own work of an office a tilsyn stays in its own.
pub(super) fn familien_passer(
    tilsyn: &Tilsyn,
    naa: &Sjekkliste,
    ny: &Sjekkliste,
) -> Result<(), AppError> {
    let vurdert = !tilsyn.svar.is_empty() || !tilsyn.vilkaar.is_empty();
    let skrevet = !tilsyn.lovbrudd.is_empty() || !tilsyn.intervju.is_empty();
    let eget = !tilsyn.egen.temaer.is_empty() || !tilsyn.egen.tiltak.is_empty();
    let i_bruk = vurdert || skrevet || eget;
    if i_bruk && naa.familie() != ny.familie() {
        return Err(AppError::Listebytte { id: ny.id.clone(), grunn: "annen-familie" });
    }
    Ok(())
}

/// The identity gate for what an embete has written itself: the list is stored in the log.
pub(super) fn kontroller_tekster(liste: &Sjekkliste) -> Result<(), AppError> {
    let innebygde = Regelverk::innebygd().sjekklister.values();
    let kjente: BTreeSet<&str> = innebygde.flat_map(tekster).collect();
    let egne = tekster(liste).into_iter().filter(|tekst| !kjente.contains(tekst));
    let samlet: Vec<&str> = egne.collect();
    samlet.iter().try_for_each(|tekst| kontroller_tekst(Tekstfelt::Sjekkliste, tekst))
}

/// Every text of a list, in both standards.
fn tekster(liste: &Sjekkliste) -> Vec<&str> {
    let ord = &liste.rapport;
    let om_listen = [
        &liste.navn,
        &ord.tema,
        &ord.tjenesten,
        &ord.om_tjenesten,
        &ord.avgrensning,
        &ord.om_kravene,
    ];
    let temaer = liste.temaer.iter().flat_map(|t| [&t.navn, &t.spoersmaal]);
    let punkter =
        liste.punkter.iter().flat_map(|p| [&p.spoersmaal, &p.veiledning, &p.ikke_konkluder]);
    let moenstre = liste.moenstre.iter().flat_map(|m| [&m.setning, &m.krav]);
    let alle = om_listen.into_iter().chain(temaer).chain(punkter).chain(moenstre);
    alle.flat_map(|tekst| [tekst.nb.as_str(), tekst.nn.as_str()])
        .chain([liste.versjon.as_str()])
        .collect()
}
