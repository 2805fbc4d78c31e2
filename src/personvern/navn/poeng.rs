//! How much speaks for a row of words being a name: what is known of each, and what stands around.

use std::sync::LazyLock;

use super::super::kontekst::{Endelser, slutter_paa};
use super::super::oppdeling::{Form, Ledd, Oppdelt};
use super::super::ordbok;
use super::bestemt::er_bestemt;
use super::ordform;
use super::ramme;
use super::rekke::Rekke;

/// What is said to be somebody's.
const EIES: [&[u8]; 26] = [
    b"praksisplass",
    b"praksis",
    b"sak",
    b"saka",
    b"s\xf8knad",
    b"program",
    b"plan",
    b"vedtak",
    b"aktivitetsplan",
    b"\xf8konomi",
    b"helse",
    b"situasjon",
    b"livssituasjon",
    b"arbeidsevne",
    b"\xf8nske",
    b"\xf8nsker",
    b"inntekt",
    b"utdanning",
    b"norsk",
    b"deltakelse",
    b"klage",
    b"bil",
    b"fnr",
    b"jobb",
    b"m\xe5l",
    b"st\xf8nad",
];

/// From here on the row is taken for a name.
pub(super) const GRENSE: i32 = 3;

/// The sum of what speaks for and against.
pub(super) fn av(tekst: &Oppdelt<'_>, rekke: &Rekke) -> i32 {
    let ledd = tekst.ledd.get(rekke.foerste..=rekke.siste).unwrap_or_default();
    if ramme::er_bare_initialer(tekst, ledd) {
        let navn = rekke.annonsert || gjoer_noe(tekst, rekke.siste + 1);
        return if navn { GRENSE } else { 0 };
    }
    if er_institusjon(tekst, rekke, ledd)
        || er_forkortelse(rekke, ledd)
        || er_bestemt_substantiv(tekst, rekke, ledd)
    {
        return i32::MIN;
    }
    let rundt = Rundt {
        gjerning: rekke.gjerning.unwrap_or_else(|| ramme::gjerning(tekst, rekke)),
        omtalt: ramme::omtalt(tekst, rekke),
        initial: har_initial(tekst, ledd),
    };
    let innhold = if rekke.ord >= 2 {
        fullt_navn(tekst, rekke, ledd) + ukjent_navn(tekst, rekke, ledd)
    } else {
        ett_navn(tekst, ledd, &rundt)
    };
    // «Familien Moss»: announced, a place is a surname
    let sted = rekke.annonsert && rekke.ord == 1 && ledd.iter().any(|l| l.har(ordbok::STED));
    innhold + omgivelser(tekst, rekke, ledd, &rundt) + if sted { 2 } else { 0 }
}

/// What stands around a row, looked up once.
struct Rundt {
    /// How much what follows is somebody's doing.
    gjerning: i32,
    /// Something is said of somebody, or somebody is met.
    omtalt: bool,
    /// An initial with its full stop is part of the row.
    initial: bool,
}

/// An initial stands before the name; «Hepatitt B.» ends a sentence.
fn har_initial(tekst: &Oppdelt<'_>, ledd: &[Ledd]) -> bool {
    let initial = |l: &Ledd| l.form == Form::Initial && tekst.byte(l.til) == b'.';
    ledd.windows(2).any(|par| matches!(par, [foer, etter] if initial(foer) && etter.er_stor()))
}

/// Somebody's doing after initials, whose last full stop stands between.
fn gjoer_noe(tekst: &Oppdelt<'_>, nr: usize) -> bool {
    matches!(tekst.mellomrom(nr), b". " | b".")
        && tekst
            .ledd(nr)
            .is_some_and(|l| l.form == Form::Liten && l.har(ordbok::VERB | ordbok::HJELPEVERB))
}

/// Given name first, surname last.
fn fullt_navn(tekst: &Oppdelt<'_>, rekke: &Rekke, ledd: &[Ledd]) -> i32 {
    let mut store = ledd.iter().filter(|l| l.er_stor());
    let Some(foerste) = store.next() else { return 0 };
    let siste = store.next_back().unwrap_or(foerste);
    let for_foerste = fornavn(foerste).max(i32::from(foerste.har(ordbok::ETTERNAVN)));
    let for_siste = etternavn(siste).max(i32::from(ligner_etternavn(tekst.ord(siste))) * 2);
    let omvendt = etternavn(foerste) + fornavn(siste).min(2);
    // «Beck Depression Inventory»; «Feiret Jul», where nothing but the sentence gives the capital
    let begynnelse = rekke.foerst_i_setning && foerste.merker == 0 && siste.har(ordbok::VANLIG);
    if foerste.har(ordbok::EPONYM) && !siste.har(ordbok::NAVN)
        || begynnelse && !siste.har(ordbok::FORNAVN | ordbok::ETTERNAVN)
    {
        return -3;
    }
    // «Fagskolen Rogaland»: a place after something that is no given name
    let sted =
        siste.har(ordbok::STED) && fornavn(foerste) < if foerste.har(ordbok::STED) { 3 } else { 1 };
    (for_foerste + for_siste).max(omvendt) + 1 - if sted { 3 } else { 0 }
}

/// Two words side by side that nothing is known of, inside a sentence; or a small word of names
/// between two: «van», «al», «dos».
fn ukjent_navn(tekst: &Oppdelt<'_>, rekke: &Rekke, ledd: &[Ledd]) -> i32 {
    let partikkel = ledd.iter().any(|l| {
        l.form == Form::Liten
            && l.har(ordbok::MELLOMORD)
            && !l.har(ordbok::VERB)
            && tekst.ord(l) != b"av"
    });
    let ukjent = rekke.ord <= 3 && !rekke.om_ting && ramme::er_ukjent_navn(tekst, rekke);
    let inne = !rekke.foerst_i_setning || er_punkt_i_liste(tekst, rekke);
    i32::from(partikkel || ukjent && inne) * 2
}

/// «- Kidist Mulatu: venter på svar».
fn er_punkt_i_liste(tekst: &Oppdelt<'_>, rekke: &Rekke) -> bool {
    let neste = tekst.ledd(rekke.siste + 1);
    tekst.mellomrom(rekke.foerste).ends_with(b"- ")
        && tekst.mellomrom(rekke.siste + 1) == b": "
        && neste.is_some_and(|l| l.form == Form::Liten)
}

fn ett_navn(tekst: &Oppdelt<'_>, ledd: &[Ledd], rundt: &Rundt) -> i32 {
    let Some(navn) = ledd.iter().find(|l| l.er_stor()) else { return 0 };
    let initialer = i32::from(ledd.len() > 1 && navn.har(ordbok::NAVN));
    let kjent = fornavn(navn).max(match etternavn(navn) {
        2.. if navn.har(ordbok::ETTERNAVN) => 2,
        n => n.min(1),
    });
    if rundt.initial {
        return initial_og_navn(tekst, navn, kjent);
    }
    // somebody's doing makes a place a surname, where it can be one
    let gjoer = rundt.gjerning >= GRENSE || rundt.omtalt;
    let sted =
        if navn.har(ordbok::STED) && !(gjoer && navn.har(ordbok::ETTERNAVN)) { 3 } else { 0 };
    let eponym = if navn.har(ordbok::EPONYM) { 6 } else { 0 };
    let versaler = i32::from(navn.form == Form::Versaler && ledd.len() == 1);
    // an ordinary noun seldom stands in the genitive without its article
    let eier =
        if navn.genitiv && navn.har(ordbok::FORNAVN) && navn.har(ordbok::VANLIG) { 3 } else { 0 };
    kjent + initialer + eier - sted - eponym - versaler
}

/// «S. K. Lande»: the initial makes a surname of a place, of an ordinary word and of an eponym.
fn initial_og_navn(tekst: &Oppdelt<'_>, navn: &Ledd, kjent: i32) -> i32 {
    match () {
        () if navn.har(ordbok::NAVN) => kjent.max(1) + 2,
        () if navn.merker == 0 && !ordform::er_substantiv(tekst.ord(navn)) => 2,
        () => kjent,
    }
}

fn fornavn(ledd: &Ledd) -> i32 {
    let vanlig = i32::from(ledd.har(ordbok::VANLIG));
    match () {
        () if ledd.har(ordbok::FORNAVN) => 3 - vanlig,
        () if ledd.har(ordbok::FORNAVN_SVAK) => 2 - vanlig,
        () => 0,
    }
}

fn etternavn(ledd: &Ledd) -> i32 {
    let vanlig = i32::from(ledd.har(ordbok::VANLIG));
    match () {
        () if ledd.har(ordbok::ETTERNAVN) => 2 - vanlig,
        () if ledd.har(ordbok::ETTERNAVN_SVAK) => 1,
        () => 0,
    }
}

/// Endings of surnames in Norway and among those who have come here.
fn ligner_etternavn(ord: &[u8]) -> bool {
    static ENDELSER: LazyLock<Endelser> = LazyLock::new(|| {
        Endelser::av(&[
            b"sen", b"ssen", b"stad", b"land", b"rud", b"vik", b"heim", b"eim", b"haug", b"dal",
            b"nes", b"seth", b"set", b"bakken", b"moen", b"lien", b"hagen", b"berg", b"strand",
            b"sveen", b"eng", b"holm", b"ski", b"ska", b"wicz", b"enko", b"chuk", b"czyk", b"ova",
            b"ov", b"yshyn", b"iuk", b"auskas", b"iene", b"escu", b"ovic", b"zadeh", b"pour",
            b"mariam", b"michael", b"yeva", b"ayev", b"oyev", b"eeva", b"ovna", b"dze", b"shvili",
            b"yan", b"zhon", b"zai",
        ])
    });
    let uten_s = ord.split_last().filter(|(s, _)| **s == b's').map_or(ord, |(_, resten)| resten);
    ENDELSER.slutter(ord) || ENDELSER.slutter(uten_s)
}

/// What the words around the row say.
fn omgivelser(tekst: &Oppdelt<'_>, rekke: &Rekke, ledd: &[Ledd], rundt: &Rundt) -> i32 {
    let foer = rekke.foerste.checked_sub(1).and_then(|n| tekst.ledd(n));
    let inntil_foer = tekst.mellomrom(rekke.foerste) == b" ";
    let mut sum = if rekke.annonsert { 3 } else { 0 };
    if rekke.foerst_i_setning {
        let vanlig = ledd.iter().find(|l| l.er_stor()).is_some_and(|l| l.har(ordbok::VANLIG));
        sum -= if vanlig && rekke.ord == 1 && rundt.gjerning < 2 { 2 } else { 0 };
    } else {
        sum += 1;
    }
    let preposisjon =
        inntil_foer && foer.is_some_and(|l| l.har(ordbok::PREPOSISJON) && l.form == Form::Liten);
    let har_fornavn = ledd.iter().any(|l| l.har(ordbok::FORNAVN) && !l.har(ordbok::STED));
    let ting = rekke.om_ting && !ledd.iter().any(er_sikkert_navn);
    if (preposisjon && !har_fornavn || ting) && !rekke.annonsert {
        sum -= 3;
    }
    if !rekke.annonsert && !rekke.om_ting {
        sum += omtale(tekst, rekke, rundt);
    }
    let i_liste = er_punkt_i_liste(tekst, rekke) && ramme::er_kjent_navn(tekst, rekke);
    let celle = er_hel_celle(tekst, rekke) && rekke.ord >= 2;
    sum + etter(tekst, rekke).max(rundt.gjerning) + i32::from(celle || i_liste) * 2
}

/// A name in use in Norway that is nothing else.
fn er_sikkert_navn(ledd: &Ledd) -> bool {
    ledd.har(ordbok::FORNAVN | ordbok::ETTERNAVN)
        && !ledd.har(ordbok::VANLIG | ordbok::STED | ordbok::EPONYM)
}

/// Somebody is met or spoken of.
fn omtale(tekst: &Oppdelt<'_>, rekke: &Rekke, rundt: &Rundt) -> i32 {
    let omtalt = rundt.omtalt || ramme::kan_vaere_omtalt(tekst, rekke);
    let navn = || ramme::er_kjent_navn(tekst, rekke) || ramme::er_ukjent_navn(tekst, rekke);
    i32::from(omtalt && navn()) * 2
}

/// A date of birth or a number follows, or what persons own.
fn etter(tekst: &Oppdelt<'_>, rekke: &Rekke) -> i32 {
    let mellom = tekst.mellomrom(rekke.siste + 1);
    let Some(neste) = tekst.ledd(rekke.siste + 1) else { return 0 };
    let f = matches!(tekst.ord(neste), b"f" | b"F")
        && matches!(tekst.byte(neste.til), b'.' | b':' | b' ');
    let foedt = neste.har(ordbok::M_FOEDT | ordbok::M_FNR) || f;
    match mellom {
        b" (" | b", " | b" " if foedt => 3,
        b" (" if neste.er_tall() && er_datoskille(tekst.mellomrom(rekke.siste + 2)) => 2,
        b" " if er_eier(tekst, rekke, neste) => 3,
        _ => 0,
    }
}

/// What stands between day and month.
fn er_datoskille(mellom: &[u8]) -> bool {
    matches!(mellom, b"." | b". " | b"/" | b"-")
}

/// «Veslemøys søknad»: an unknown word that owns what persons own.
fn er_eier(tekst: &Oppdelt<'_>, rekke: &Rekke, neste: &Ledd) -> bool {
    let Some(ledd) = tekst.ledd(rekke.siste) else { return false };
    let ord = tekst.ord(ledd);
    // «Kommunens», «Kontorets», «Brukernes» begin sentences too
    let bestemt = rekke.foerst_i_setning
        && rekke.ord == 1
        && slutter_paa(ord, &[b"ens", b"ets", b"nes", b"ers", b"as"]);
    let ukjent = ledd.merker == 0 && ord.last() == Some(&b's') && ord.len() > 3;
    let eies = neste.har(ordbok::ROLLE | ordbok::M_ADRESSE) || EIES.contains(&tekst.ord(neste));
    ukjent && !bestemt && neste.form == Form::Liten && eies
}

/// The row fills a cell of a table.
fn er_hel_celle(tekst: &Oppdelt<'_>, rekke: &Rekke) -> bool {
    let foer = tekst.mellomrom(rekke.foerste);
    let etter = tekst.mellomrom(rekke.siste + 1);
    let skille = |b: Option<&u8>| matches!(b, Some(b'|' | b'\t' | b';'));
    let rom = |b: &&u8| **b != b' ';
    skille(foer.iter().rev().find(rom)) && skille(etter.iter().find(rom))
}

/// A school, a foundation, a disease, a street, an office follows or ends the row.
fn er_institusjon(tekst: &Oppdelt<'_>, rekke: &Rekke, ledd: &[Ledd]) -> bool {
    let indre = ledd.iter().skip(1).any(|l| ordform::er_etterord(tekst, l) && !l.har(ordbok::NAVN));
    let neste = tekst.ledd(rekke.siste + 1).filter(|_| tekst.mellomrom(rekke.siste + 1) == b" ");
    let eier = rekke.ord == 1
        && ledd.first().is_some_and(|l| {
            l.genitiv && l.har(ordbok::FORNAVN) && !l.har(ordbok::STED | ordbok::VANLIG)
        });
    // «Rognstad & Co»
    let firma = !ledd.iter().any(|l| l.har(ordbok::FORNAVN))
        && tekst.mellomrom(rekke.siste + 1) == b" & "
        && tekst.ledd(rekke.siste + 1).is_some_and(Ledd::er_stor);
    indre
        || firma
        || !eier && !rekke.annonsert && neste.is_some_and(|l| ordform::er_etterord(tekst, l))
}

/// «Møtereferatet», «Helsetilsynets»: one word that nothing is known of and that nobody announces.
fn er_bestemt_substantiv(tekst: &Oppdelt<'_>, rekke: &Rekke, ledd: &[Ledd]) -> bool {
    let [ett] = ledd else { return false };
    !rekke.annonsert
        && ett.form == Form::Stor
        && !ett.har(ordbok::NAVN)
        && er_bestemt(tekst.ord(ett))
}

/// Letters that stand for something: «UDI», «KVP», «AAP».
fn er_forkortelse(rekke: &Rekke, ledd: &[Ledd]) -> bool {
    let ukjent = |l: &Ledd| !l.har(ordbok::NAVN);
    let versaler = ledd.iter().filter(|l| l.form == Form::Versaler);
    // «Bruker XINDRA QOPAL»: two long words after a word for a person are a name all the same
    let navn = rekke.annonsert && rekke.ord > 1 && versaler.clone().all(|l| l.lengde() > 3);
    !navn && rekke.ord == versaler.clone().count() && versaler.clone().all(ukjent) && rekke.ord > 0
}
