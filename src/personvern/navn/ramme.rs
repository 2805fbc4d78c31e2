//! What stands around a row: who does something, who something is said of, and what is no person.

use super::super::kontekst::slutter_paa;
use super::super::oppdeling::{Form, Ledd, Oppdelt};
use super::super::ordbok;
use super::ordform;
use super::rekke::Rekke;

/// Auxiliaries that persons stand before far more often than things do.
const PERSONLIGE: [&[u8]; 30] = [
    b"har", b"hadde", b"vil", b"ville", b"skal", b"skulle", b"kan", b"kunne", b"m\xe5",
    b"m\xe5tte", b"f\xe5r", b"fikk", b"fekk", b"kom", b"kjem", b"kommer", b"deltok", b"deltar",
    b"deltek", b"sluttet", b"slutta", b"begynte", b"gikk", b"tok", b"trenger", b"treng",
    b"s\xf8ker", b"s\xf8kjer", b"sendte", b"leverte",
];

/// Those that say it of an unknown word too.
const SIKRE: [&[u8]; 14] = [
    b"kom", b"fikk", b"fekk", b"vil", b"ville", b"deltok", b"deltar", b"trenger", b"treng",
    b"m\xe5tte", b"gikk", b"tok", b"sluttet", b"leverte",
];

/// What a clause about somebody begins with.
const BINDEORD: [&[u8]; 20] = [
    b"at", b"fordi", b"om", b"n\xe5r", b"da", b"hvis", b"mens", b"f\xf8r", b"dersom", b"siden",
    b"selv", b"men", b"og", b"der", b"som", b"etter", b"hvor", b"hva", b"hvorfor", b"kor",
];

/// Small words between the finite verb and the rest.
const INNSKUDD: [&[u8]; 26] = [
    b"ikke", b"ikkje", b"n\xe5", b"ogs\xe5", b"fortsatt", b"framleis", b"alltid", b"aldri",
    b"allerede", b"gjerne", b"enn\xe5", b"igjen", b"nettopp", b"selv", b"sj\xf8lv", b"ofte", b"i",
    b"p\xe5", b"til", b"veldig", b"sv\xe6rt", b"godt",
    b"endelig", b"likevel", b"likavel", b"kanskje",
];

/// Verbs whose object is somebody.
const MOETER: [&[u8]; 20] = [
    b"traff", b"treffer", b"treffe", b"truffet", b"m\xf8tte", b"m\xf8ter", b"m\xf8te", b"bes\xf8kte",
    b"bes\xf8ker", b"kjenner", b"ringte", b"ringer", b"ringe", b"oppringt", b"kontaktet",
    b"kontakta", b"spurte", b"bad", b"kalles", b"kalt",
];

/// Nouns and verbs after which a preposition leads to a person: «søknaden til», «samtale med».
const GJELDER: [&[u8]; 45] = [
    b"samtale", b"samtalen", b"samtaler", b"telefonsamtale", b"snakket", b"snakka", b"snakke",
    b"snakker", b"prata", b"pratet", b"s\xf8knad", b"s\xf8knaden", b"sak", b"saken", b"saka",
    b"plan", b"planen", b"klage", b"klagen", b"klaga", b"beskjed", b"melding", b"telefon", b"sms",
    b"bes\xf8k", b"vite", b"h\xf8rt", b"godkjent", b"skrevet", b"skrive", b"signert",
    b"underskrevet", b"underskrive", b"utarbeidet", b"ringt", b"sammen", b"saman", b"barnet",
    b"barna", b"m\xf8tt", b"oppf\xf8lging", b"oppf\xf8lgingen", b"rapport", b"notat", b"vegne",
];

/// Nouns after which an office is as likely: only a word that is a name counts there.
const ANDRE: [&[u8]; 15] = [
    b"m\xf8te", b"m\xf8tet", b"epost", b"e-post", b"mail", b"svar", b"levert", b"laget", b"sendt",
    b"tilbakemelding", b"bekreftelse", b"referat", b"vedtak", b"vedtaket", b"avtale",
];

/// Small words that lead from there to the name.
const LEDER_TIL: [&[u8]; 8] =
    [b"til", b"med", b"fra", b"fr\xe5", b"av", b"om", b"hos", b"for"];

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
        () if !PERSONLIGE.contains(&ord) || er_om_ting(tekst, rekke) => 0,
        () if kjent && er_bestemt_ord(tekst, rekke) => 1,
        () if kjent => 2,
        () if SIKRE.contains(&ord) => 3,
        () if rekke.ord > 1 || er_leddsetning(tekst, rekke) => 1,
        () => 0,
    }
}

/// «I vår har Mehret … begynt»: the finite verb stands before the name.
fn er_omvendt(tekst: &Oppdelt<'_>, rekke: &Rekke) -> bool {
    let foer = rekke.foerste.checked_sub(1).and_then(|n| tekst.ledd(n));
    tekst.mellomrom(rekke.foerste) == b" "
        && foer.is_some_and(|l| {
            l.form == Form::Liten && l.har(ordbok::HJELPEVERB) && PERSONLIGE.contains(&tekst.ord(l))
        })
        && (er_kjent_navn(tekst, rekke) || er_ukjent_navn(tekst, rekke))
        && gjort(tekst, rekke.siste + 1, &[])
}

/// Which participles count after the verb: those that are done to things too are left out where the
/// word may be a thing or a place.
fn ramme_for(tekst: &Oppdelt<'_>, rekke: &Rekke, verb: &[u8], kjent: bool) -> &'static [&'static [u8]] {
    const LIDENDE: [&[u8]; 10] = [
        b"er", b"var", b"ble", b"blei", b"blir", b"vart", b"vert", b"skal", b"kan", b"m\xe5",
    ];
    /// Done to things.
    const TING: [&[u8]; 34] = [
        b"sett", b"h\xf8rt", b"h\xf8yrt", b"kj\xf8rt", b"hentet", b"henta", b"funnet", b"lest",
        b"lese", b"levert", b"innlevert", b"valgt", b"valt", b"signert", b"skrevet", b"skrive",
        b"unders\xf8kt", b"pr\xf8vd", b"vurdert", b"betalt", b"bestilt", b"gjennomf\xf8rt",
        b"fullf\xf8rt", b"best\xe5tt", b"oppgitt", b"opplyst", b"forklart", b"bekreftet", b"tatt",
        b"bestemt", b"glemt", b"mistet", b"f\xe5tt", b"s\xf8kt",
    ];
    /// Done by municipalities.
    const STEDER: [&[u8]; 8] = [
        b"f\xe5tt", b"hatt", b"vurdert", b"gjennomf\xf8rt", b"bekreftet", b"sendt", b"valgt",
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
        if !INNSKUDD.contains(&ord) {
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
        && foer.is_some_and(|l| l.form != Form::Tall && BINDEORD.contains(&tekst.ord(l)))
}

/// Somebody is met, or something is said to be somebody's: what stands before the row.
pub(super) fn omtalt(tekst: &Oppdelt<'_>, rekke: &Rekke) -> bool {
    if tekst.mellomrom(rekke.foerste) != b" " {
        return false;
    }
    let Some(foer) = rekke.foerste.checked_sub(1) else { return false };
    let Some(ledd) = tekst.ledd(foer) else { return false };
    let ord = tekst.ord(ledd);
    if er_i(&MOETER, ord) {
        return true;
    }
    if !LEDER_TIL.contains(&ord) || tekst.mellomrom(foer) != b" " {
        return false;
    }
    let Some(hva) = foer.checked_sub(1).and_then(|n| tekst.ledd(n)).map(|l| tekst.ord(l)) else {
        return false;
    };
    er_i(&GJELDER, hva) || er_i(&ANDRE, hva) && er_kjent_navn(tekst, rekke)
}

/// «Vedtaket gjelder», «ifølge», «skrevet av»: a person or an office may follow.
pub(super) fn kan_vaere_omtalt(tekst: &Oppdelt<'_>, rekke: &Rekke) -> bool {
    let foer = rekke.foerste.checked_sub(1).and_then(|n| tekst.ledd(n));
    tekst.mellomrom(rekke.foerste) == b" "
        && foer.is_some_and(|l| {
            matches!(tekst.ord(l), b"gjelder" | b"gjeld" | b"gjaldt" | b"if\xf8lge" | b"If\xf8lge" | b"vedr")
        })
}

fn er_i(liste: &[&[u8]], ord: &[u8]) -> bool {
    liste.iter().any(|o| o.eq_ignore_ascii_case(ord))
}

/// «tiltaket», «hos», «erfaring fra» right before: what follows is called so, and is no person.
pub(super) fn etter_ting(tekst: &Oppdelt<'_>, foerste: usize) -> bool {
    /// Verbs whose object is a thing.
    const VERB: [&[u8]; 22] = [
        b"tar", b"bruker", b"brukar", b"brukte", b"drikker", b"spiser", b"spiller", b"leser",
        b"leste", b"lest", b"pr\xf8vd", b"pr\xf8vde", b"kj\xf8pte", b"kj\xf8pt", b"kj\xf8rer",
        b"feirer", b"h\xf8rer", b"lastet", b"f\xe5r", b"ta", b"bruke", b"l\xe6rer",
    ];
    /// Before «fra», «i», «med», «for».
    const MED: [&[u8]; 34] = [
        b"erfaring", b"erfaringer", b"vakter", b"jobbet", b"jobba", b"jobber", b"arbeidet",
        b"arbeid", b"ansatt", b"praksis", b"faktura", b"regning", b"kurs", b"utdanning", b"sertifikat",
        b"kartlagt", b"testet", b"utredet", b"unders\xf8kt", b"vaksinert", b"behandlet", b"medisinert",
        b"behandling", b"startet", b"begynt", b"lever", b"sliter", b"sykdom", b"drevet", b"eid",
        b"levert", b"arrangert", b"utviklet", b"kj\xf8pt",
    ];
    let Some(foer) = foerste.checked_sub(1) else { return false };
    let Some(ledd) = tekst.ledd(foer) else { return false };
    let ord = tekst.ord(ledd);
    match tekst.mellomrom(foerste) {
        b" " if er_i(&VERB, ord) => return true,
        b" " if matches!(ord, b"fra" | b"fr\xe5" | b"i" | b"med" | b"for" | b"p\xe5" | b"av") => {
            let hva = foer.checked_sub(1).and_then(|n| tekst.ledd(n));
            return tekst.mellomrom(foer) == b" " && hva.is_some_and(|l| er_i(&MED, tekst.ord(l)));
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
            && neste.is_some_and(|l| {
                l.form == Form::Liten && l.har(ordbok::VERB | ordbok::HJELPEVERB)
            });
    let nummer = matches!(tekst.mellomrom(rekke.siste + 1), b" (" | b", " | b" ")
        && neste.is_some_and(|l| l.er_tall() || l.har(ordbok::M_FOEDT | ordbok::M_FNR | ordbok::M_DUF));
    verb || nummer
}

/// Two capitals or more, each with its full stop, and somebody's doing: «A.H. møtte».
pub(super) fn er_bare_initialer(tekst: &Oppdelt<'_>, ledd: &[Ledd]) -> bool {
    ledd.len() > 1 && ledd.iter().all(|l| l.form == Form::Initial && tekst.byte(l.til) == b'.')
}
