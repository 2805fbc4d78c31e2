//! What stands around a row: who does something, who something is said of, and what is no person.

use super::super::kontekst::slutter_paa;
use super::super::oppdeling::{Form, Ledd, Oppdelt};
use super::super::ordbok;
use super::ordform::{self, smaa};
use super::rammeord::{
    andre, bindeord, brukt, gjelder, innskudd, leder_til, moeter, om_ting, personlige, sikre,
};
use super::rekke::Rekke;

/// What somebody does or has done right after the row: 3 is sure, 2 and 1 need more.
pub(super) fn gjerning(tekst: &Oppdelt<'_>, rekke: &Rekke) -> i32 {
    let Some(verb) = tekst.ledd(rekke.siste + 1).filter(|l| l.form == Form::Liten) else {
        return 0;
    };
    if tekst.mellomrom(rekke.siste + 1) != b" " {
        return 0;
    }
    if er_omvendt(tekst, rekke) {
        return 3;
    }
    let ord = tekst.ord(verb);
    if matches!(ord, b"sin" | b"sitt" | b"sine" | b"si") {
        return 3;
    }
    let kjent = er_kjent_navn(tekst, rekke);
    let substantiv = !kjent && ser_ut_som_substantiv(tekst, rekke);
    if verb.har(ordbok::VERB) {
        return if substantiv { 1 } else { 3 };
    }
    if !verb.har(ordbok::HJELPEVERB) || substantiv {
        return 0;
    }
    if gjort(tekst, rekke.siste + 2, ramme_for(tekst, rekke, ord, kjent)) {
        return 3;
    }
    match () {
        () if !personlige(ord) || er_om_ting(tekst, rekke) => 0,
        () if kjent && er_bestemt_ord(tekst, rekke) => 1,
        () if kjent => 2,
        () if sikre(ord) => 3,
        () if rekke.ord > 1 || er_leddsetning(tekst, rekke) => 1,
        () => 0,
    }
}

/// «I vår har Mehret … begynt»: the finite verb stands before the name.
fn er_omvendt(tekst: &Oppdelt<'_>, rekke: &Rekke) -> bool {
    let foer = rekke.foerste.checked_sub(1).and_then(|n| tekst.ledd(n));
    tekst.mellomrom(rekke.foerste) == b" "
        && foer.is_some_and(|l| {
            l.form == Form::Liten && l.har(ordbok::HJELPEVERB) && personlige(tekst.ord(l))
        })
        && (er_kjent_navn(tekst, rekke) || er_ukjent_navn(tekst, rekke))
        && gjort(tekst, rekke.siste + 1, &[])
}

/// Which participles count after the verb: those that are done to things too are left out where the
/// word may be a thing or a place.
fn ramme_for(
    tekst: &Oppdelt<'_>,
    rekke: &Rekke,
    verb: &[u8],
    kjent: bool,
) -> &'static [&'static [u8]] {
    const LIDENDE: [&[u8]; 10] =
        [b"er", b"var", b"ble", b"blei", b"blir", b"vart", b"vert", b"skal", b"kan", b"m\xe5"];
    /// Done to things.
    const TING: [&[u8]; 34] = [
        b"sett",
        b"h\xf8rt",
        b"h\xf8yrt",
        b"kj\xf8rt",
        b"hentet",
        b"henta",
        b"funnet",
        b"lest",
        b"lese",
        b"levert",
        b"innlevert",
        b"valgt",
        b"valt",
        b"signert",
        b"skrevet",
        b"skrive",
        b"unders\xf8kt",
        b"pr\xf8vd",
        b"vurdert",
        b"betalt",
        b"bestilt",
        b"gjennomf\xf8rt",
        b"fullf\xf8rt",
        b"best\xe5tt",
        b"oppgitt",
        b"opplyst",
        b"forklart",
        b"bekreftet",
        b"tatt",
        b"bestemt",
        b"glemt",
        b"mistet",
        b"f\xe5tt",
        b"s\xf8kt",
    ];
    /// Done by municipalities.
    const STEDER: [&[u8]; 8] = [
        b"f\xe5tt",
        b"hatt",
        b"vurdert",
        b"gjennomf\xf8rt",
        b"bekreftet",
        b"sendt",
        b"valgt",
        b"begynt",
    ];
    let ledd = tekst.ledd.get(rekke.foerste..=rekke.siste).unwrap_or_default();
    let vanlig = ledd.iter().any(|l| l.har(ordbok::VANLIG));
    match () {
        () if LIDENDE.contains(&verb) && (!kjent || vanlig) => &TING,
        () if rekke.ord == 1 && ledd.iter().any(|l| l.har(ordbok::STED)) => &STEDER,
        () => &[],
    }
}

/// «Dalen har», «Haugen kan»: a surname in the definite form, where the thing is as likely.
fn er_bestemt_ord(tekst: &Oppdelt<'_>, rekke: &Rekke) -> bool {
    let ledd = tekst.ledd.get(rekke.foerste..=rekke.siste).unwrap_or_default();
    let [ett] = ledd else { return false };
    ett.har(ordbok::VANLIG)
        && !ett.har(ordbok::FORNAVN)
        && slutter_paa(tekst.ord(ett), &[b"en", b"et", b"a"])
}

/// «har … flyttet», «er … syk», «skal … ringe»: within three words after the finite verb.
fn gjort(tekst: &Oppdelt<'_>, foerste: usize, unntatt: &[&[u8]]) -> bool {
    for nr in foerste..foerste + 3 {
        let Some(ledd) = tekst.ledd(nr).filter(|_| tekst.mellomrom(nr) == b" ") else {
            return false;
        };
        let ord = tekst.ord(ledd);
        if ledd.har(ordbok::GJORT) {
            return !unntatt.contains(&ord);
        }
        if !innskudd(ord) {
            return false;
        }
    }
    false
}

/// «Strand har vært stengt»: said of a thing, where the word is one.
fn er_om_ting(tekst: &Oppdelt<'_>, rekke: &Rekke) -> bool {
    let ledd = tekst.ledd.get(rekke.foerste..=rekke.siste).unwrap_or_default();
    let fornavn = ledd.iter().any(|l| l.har(ordbok::FORNAVN));
    let neste = tekst.ledd(rekke.siste + 2).map(|l| tekst.ord(l));
    let ting = matches!(neste, Some(b"v\xe6rt" | b"vore" | b"blitt" | b"blitte" | b"skint"));
    !fornavn && ting
}

/// One of the words is in a list of names, and no ordinary word that only others call their children.
pub(super) fn er_kjent_navn(tekst: &Oppdelt<'_>, rekke: &Rekke) -> bool {
    let ledd = tekst.ledd.get(rekke.foerste..=rekke.siste).unwrap_or_default();
    ledd.iter().any(|l| {
        l.har(ordbok::FORNAVN | ordbok::ETTERNAVN) || l.har(ordbok::NAVN) && !l.har(ordbok::VANLIG)
    })
}

/// Every word of the row is unknown, written with one capital, and no ordinary noun by its form.
pub(super) fn er_ukjent_navn(tekst: &Oppdelt<'_>, rekke: &Rekke) -> bool {
    let ledd = tekst.ledd.get(rekke.foerste..=rekke.siste).unwrap_or_default();
    ledd.iter().filter(|l| l.er_stor()).all(|l| {
        (l.merker == 0 || l.har(ordbok::NAVN) && !l.har(ordbok::EPONYM))
            && l.form == Form::Stor
            && l.lengde() > 1
            && (l.merker != 0 || !ordform::er_substantiv(tekst.ord(l)))
    })
}

/// An ordinary noun by its form, in the place where the row stands.
fn ser_ut_som_substantiv(tekst: &Oppdelt<'_>, rekke: &Rekke) -> bool {
    let ledd = tekst.ledd.get(rekke.foerste..=rekke.siste).unwrap_or_default();
    ledd.iter().any(|l| {
        let ord = tekst.ord(l);
        l.er_stor()
            && if rekke.foerst_i_setning {
                ordform::er_substantiv_foerst(ord)
            } else {
                ordform::er_substantiv(ord)
            }
    })
}

fn er_leddsetning(tekst: &Oppdelt<'_>, rekke: &Rekke) -> bool {
    let foer = rekke.foerste.checked_sub(1).and_then(|n| tekst.ledd(n));
    tekst.mellomrom(rekke.foerste) == b" "
        && foer.is_some_and(|l| l.form != Form::Tall && bindeord(tekst.ord(l)))
}

/// Somebody is met, or something is said to be somebody's: what stands before the row.
pub(super) fn omtalt(tekst: &Oppdelt<'_>, rekke: &Rekke) -> bool {
    if tekst.mellomrom(rekke.foerste) != b" " {
        return false;
    }
    let Some(foer) = rekke.foerste.checked_sub(1) else { return false };
    let Some(ledd) = tekst.ledd(foer) else { return false };
    let ord = tekst.ord(ledd);
    if moeter(smaa(ord).as_ref()) {
        return true;
    }
    if !leder_til(ord) || tekst.mellomrom(foer) != b" " {
        return false;
    }
    let Some(hva) = foer.checked_sub(1).and_then(|n| tekst.ledd(n)).map(|l| smaa(tekst.ord(l)))
    else {
        return false;
    };
    gjelder(hva.as_ref()) || andre(hva.as_ref()) && er_kjent_navn(tekst, rekke)
}

/// «Vedtaket gjelder», «ifølge», «skrevet av»: a person or an office may follow.
pub(super) fn kan_vaere_omtalt(tekst: &Oppdelt<'_>, rekke: &Rekke) -> bool {
    let foer = rekke.foerste.checked_sub(1).and_then(|n| tekst.ledd(n));
    tekst.mellomrom(rekke.foerste) == b" "
        && foer.is_some_and(|l| {
            matches!(
                tekst.ord(l),
                b"gjelder" | b"gjeld" | b"gjaldt" | b"if\xf8lge" | b"If\xf8lge" | b"vedr"
            )
        })
}

/// «tiltaket», «hos», «erfaring fra» right before: what follows is called so, and is no person.
pub(super) fn etter_ting(tekst: &Oppdelt<'_>, foerste: usize) -> bool {
    let Some(foer) = foerste.checked_sub(1) else { return false };
    let Some(ledd) = tekst.ledd(foer) else { return false };
    let ord = tekst.ord(ledd);
    match tekst.mellomrom(foerste) {
        b" " if brukt(smaa(ord).as_ref()) => return true,
        b" " if matches!(ord, b"fra" | b"fr\xe5" | b"i" | b"med" | b"for" | b"p\xe5" | b"av") => {
            let hva = foer.checked_sub(1).and_then(|n| tekst.ledd(n));
            return tekst.mellomrom(foer) == b" "
                && hva.is_some_and(|l| om_ting(smaa(tekst.ord(l)).as_ref()));
        }
        b" " | b" \"" | b": " => {}
        _ => return false,
    }
    ordform::er_ting(tekst, ledd)
}

/// Somebody's doing, a date or a number follows, so that even an unknown word is a name.
pub(super) fn har_person_etter(tekst: &Oppdelt<'_>, rekke: &Rekke) -> bool {
    let neste = tekst.ledd(rekke.siste + 1);
    let verb = gjerning(tekst, rekke) >= 2
        || tekst.mellomrom(rekke.siste + 1) == b" "
            && neste
                .is_some_and(|l| l.form == Form::Liten && l.har(ordbok::VERB | ordbok::HJELPEVERB));
    let nummer = matches!(tekst.mellomrom(rekke.siste + 1), b" (" | b", " | b" ")
        && neste
            .is_some_and(|l| l.er_tall() || l.har(ordbok::M_FOEDT | ordbok::M_FNR | ordbok::M_DUF));
    verb || nummer
}

/// Two capitals or more, each with its full stop, and somebody's doing: «A.H. møtte».
pub(super) fn er_bare_initialer(tekst: &Oppdelt<'_>, ledd: &[Ledd]) -> bool {
    ledd.len() > 1 && ledd.iter().all(|l| l.form == Form::Initial && tekst.byte(l.til) == b'.')
}
