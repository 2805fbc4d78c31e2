//! Names written in lower case: two known names in a row, or one after a word that announces it.

use super::super::kandidat::Kandidat;
use super::super::oppdeling::{Form, Ledd, Oppdelt};
use super::super::ordbok;
use super::Kjente;
use super::kandidat;

/// Proposes names in lower case.
pub(super) fn finn(tekst: &Oppdelt<'_>, kjente: &mut Kjente, ut: &mut Vec<Kandidat>) {
    let mut ferdig_til = 0;
    for nr in tekst.smaa_navn.iter().copied() {
        let neste = nr + 1;
        if nr >= ferdig_til
            && let Some(ledd) = tekst.ledd(nr).filter(|l| er_fornavn(l))
        {
            let to = tekst.mellomrom(neste) == b" " && tekst.ledd(neste).is_some_and(er_navn);
            let annonsert = er_annonsert(tekst, nr) && ledd.har(ordbok::FORNAVN);
            if to {
                kjente.husk_ledd(tekst, &[nr, neste]);
                ut.push(kandidat(tekst, nr, neste));
                ferdig_til = neste + 1;
            } else if annonsert {
                kjente.husk_ledd(tekst, &[nr]);
                ut.push(kandidat(tekst, nr, nr));
            }
        }
    }
}

fn er_fornavn(ledd: &Ledd) -> bool {
    ledd.form == Form::Liten
        && ledd.har(ordbok::FORNAVN)
        && !ledd.har(
            ordbok::VANLIG
                | ordbok::STED
                | ordbok::ROLLE
                | ordbok::PREPOSISJON
                | ordbok::VERB
                | ordbok::HJELPEVERB,
        )
        && ledd.lengde() > 2
        && !ledd.genitiv
}

fn er_navn(ledd: &Ledd) -> bool {
    ledd.form == Form::Liten
        && ledd.har(ordbok::NAVN)
        && !ledd.har(
            ordbok::VANLIG
                | ordbok::ROLLE
                | ordbok::PREPOSISJON
                | ordbok::VERB
                | ordbok::HJELPEVERB
                | ordbok::ETTERORD,
        )
        && ledd.lengde() > 2
}

/// After a word for a person, or after «ringt», «til», «med» where the word is nothing but a name.
fn er_annonsert(tekst: &Oppdelt<'_>, nr: usize) -> bool {
    const FOER: [&[u8]; 14] = [
        b"med",
        b"til",
        b"fra",
        b"av",
        b"hos",
        b"for",
        b"ringt",
        b"ringte",
        b"ringer",
        b"kontaktet",
        b"kontakta",
        b"traff",
        b"informerte",
        b"varslet",
    ];
    let Some(foer) = nr.checked_sub(1).and_then(|n| tekst.ledd(n)) else { return false };
    let bare_navn = tekst.ledd(nr).is_some_and(|l| l.merker & !ordbok::NAVN == 0 && l.lengde() > 4);
    matches!(tekst.mellomrom(nr), b" " | b": ")
        && (foer.har(ordbok::ROLLE) || bare_navn && FOER.contains(&tekst.ord(foer)))
}
