//! Names of persons: known names, the shape of a name, and the words around it.
//!
//! Three looks at the same parts. First rows of capitalised words, weighed by what is known of each
//! and by what stands beside them; then names in lower case; then everything that an accepted name
//! makes known, such as the first name alone later in the note.

mod endelser;
mod ordform;
mod rekke;
mod rammeord;
mod ramme;
mod kjede;
mod poeng;
mod bestemt;
mod smaa;
mod kjente;

pub(super) use kjente::Kjente;

use super::kandidat::Kandidat;
use super::oppdeling::Oppdelt;
use super::ordbok;
use super::tabell::Tabell;
use super::tegn::liten;
use crate::domene::Opplysningsart as Art;
use rekke::Rekke;

/// How sure a name is beside other finds.
const VEKT: u8 = 50;

/// Proposes every name. `kjente` carries names on from earlier parts of the same text.
pub(super) fn finn(
    tekst: &Oppdelt<'_>,
    tabell: &Tabell,
    kjente: &mut Kjente,
    ut: &mut Vec<Kandidat>,
) {
    let mut sikre: Vec<Rekke> = Vec::new();
    let mut usikre: Vec<Rekke> = Vec::new();
    let mut verk_til = None;
    let mut rekker = rekke::alle(tekst);
    kjede::les(tekst, &mut rekker);
    for mut rekke in rekker {
        let fra = tekst.ledd(rekke.foerste).map_or(0, |l| l.fra);
        rekke.annonsert |= tabell.over(fra) & ordbok::ROLLE != 0;
        // «Henrik Ibsens "Peer Gynt"»: the work goes with its author
        let verk = rekke.er_kjent_verk
            || verk_til == Some(rekke.foerste) && tekst.mellomrom(rekke.foerste) == b" \"";
        verk_til = verk.then_some(rekke.siste + 1);
        if verk {
            continue;
        }
        rekke.poeng = poeng::av(tekst, &rekke);
        let navn = rekke.poeng >= poeng::GRENSE
            || sikre.last().is_some_and(|forrige| rekke::hoerer_til(tekst, forrige, &rekke));
        if !navn {
            usikre.push(rekke);
            continue;
        }
        // «Hagerup, Sunniva»: the given name tells what the word before the comma was
        if let Some(etternavn) = usikre.pop_if(|foer| kjede::er_snudd(tekst, foer, &rekke)) {
            kjente.husk(tekst, &etternavn);
            sikre.push(etternavn);
        }
        kjente.husk(tekst, &rekke);
        sikre.push(rekke);
    }
    let foerste = ut.len();
    ut.extend(sikre.iter().map(|r| kandidat(tekst, r.foerste, r.siste)));
    smaa::finn(tekst, kjente, ut);
    kjente.finn_igjen(tekst, &usikre, ut);
    slaa_sammen(tekst, foerste, ut);
}

/// The parts from one to another, with the genitive apostrophe or the full stop of an initial.
fn kandidat(tekst: &Oppdelt<'_>, foerste: usize, siste: usize) -> Kandidat {
    let fra = tekst.ledd(foerste).map_or(0, |l| l.fra);
    let (mut til, lengde) = tekst.ledd(siste).map_or((0, 0), |l| (l.til, l.lengde()));
    let genitiv =
        tekst.byte(til) == b'\'' && matches!(liten(tekst.byte_foer(til)), b's' | b'x' | b'z');
    let initial = lengde == 1 && tekst.byte(til) == b'.';
    til += usize::from(genitiv || initial);
    Kandidat { fra, til, art: Art::Person, vekt: VEKT }
}

/// «Hagen, Astrid»: a surname and what follows it are one name.
fn slaa_sammen(tekst: &Oppdelt<'_>, foerste: usize, ut: &mut Vec<Kandidat>) {
    let mut navn: Vec<Kandidat> = ut.drain(foerste..).collect();
    navn.sort_by_key(|k| k.fra);
    for ny in navn {
        let forrige = ut.get_mut(foerste..).and_then(|d| d.last_mut());
        match forrige {
            Some(forrige) if ny.fra < forrige.til => forrige.til = forrige.til.max(ny.til),
            Some(forrige) if kjede::henger_sammen(tekst, forrige, &ny) => forrige.til = ny.til,
            _ => ut.push(ny),
        }
    }
}
