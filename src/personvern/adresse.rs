//! Where a person lives: street and number, farm and postcode, over two lines too.

use super::kandidat::Kandidat;
use super::kontekst::slutter_paa;
use super::oppdeling::{Form, Ledd, Oppdelt};
use super::ordbok;
use super::tegn::{Klasse, er_bokstav, klasse, liten};
use crate::domene::Opplysningsart as Art;

const VEKT: u8 = 75;

/// Endings of one-word street names, the ones that hardly end other words.
const ENDELSER: [&[u8]; 57] = [
    b"gate",
    b"gata",
    b"gaten",
    b"gt",
    b"vei",
    b"veien",
    b"veg",
    b"vegen",
    b"stien",
    b"stig",
    b"stigen",
    b"bakken",
    b"bakkane",
    b"bakkene",
    b"plassen",
    b"plass",
    b"torget",
    b"svingen",
    b"kroken",
    b"tunet",
    b"ringen",
    b"brygga",
    b"bryggen",
    b"kaia",
    b"terrasse",
    b"faret",
    b"l\xf8kka",
    b"hagen",
    b"haugen",
    b"\xe5sen",
    b"lia",
    b"lien",
    b"marka",
    b"jordet",
    b"enga",
    b"engen",
    b"vollen",
    b"sletta",
    b"grenda",
    b"myra",
    b"vika",
    b"dalen",
    b"stubben",
    b"toppen",
    b"tr\xe5kket",
    b"smauet",
    b"gangen",
    b"linna",
    b"alle",
    b"kollen",
    b"lunden",
    b"moen",
    b"vangen",
    b"neset",
    b"berget",
    b"bekken",
    b"stranda",
];

/// Words before a street name that belong to it.
const FORLEDD: [&str; 14] = [
    "nordre", "søndre", "østre", "vestre", "øvre", "nedre", "store", "lille", "vesle", "gamle",
    "nye", "indre", "ytre", "midtre",
];

/// Proposes every address.
pub(super) fn finn(tekst: &Oppdelt<'_>, ut: &mut Vec<Kandidat>) {
    for nr in tekst.tall.iter().copied() {
        let Some(ledd) = tekst.ledd(nr).filter(|l| tekst.byte(l.fra) != b'O') else { continue };
        let funn = match ledd.lengde() {
            1..=3 => gateadresse(tekst, nr),
            4 => gaard(tekst, nr),
            _ => None,
        };
        ut.extend(funn);
    }
}

/// A street and a number, with what follows of unit, postcode and place.
fn gateadresse(tekst: &Oppdelt<'_>, nr: usize) -> Option<Kandidat> {
    let foer = nr.checked_sub(1)?;
    let gate = tekst.ledd(foer)?;
    let skille = tekst.mellomrom(nr);
    if gate.er_tall() || !matches!(skille, b" " | b"  " | b". " | b" nr. " | b".") {
        return None;
    }
    let har_poststed = poststed(tekst, nr, ledd_slutt(tekst, nr));
    let sikker = er_gatenavn(tekst, gate);
    let kjent = sikker
        || (skille == b" "
            && stort_ord(gate)
            && !gate.har(ordbok::MAANED)
            && (har_poststed.is_some() || adresse_foer(tekst, foer)));
    if !kjent || !er_husnummer(tekst, nr) {
        return None;
    }
    let fra = gatens_start(tekst, foer)?;
    let til = har_poststed.unwrap_or_else(|| ledd_slutt(tekst, nr));
    Some(Kandidat { fra, til, art: Art::Adresse, vekt: VEKT })
}

/// «Elvegata», «Prinsens gate», «Tordenskjolds gt».
fn er_gatenavn(tekst: &Oppdelt<'_>, ledd: &Ledd) -> bool {
    let ord = tekst.ord(ledd);
    if ledd.har(ordbok::GATE) {
        return true;
    }
    ledd.er_stor() && slutter_paa(ord, &ENDELSER) || er_maigate(ord)
}

/// «17. mai-gata», «1. mai gate» in one word.
fn er_maigate(ord: &[u8]) -> bool {
    ord.starts_with(b"mai-") && slutter_paa(ord, &ENDELSER)
}

fn stort_ord(ledd: &Ledd) -> bool {
    ledd.er_stor()
        && ledd.lengde() > 2
        && !ledd
            .har(ordbok::STED | ordbok::ORGAN | ordbok::VANLIG | ordbok::ROLLE | ordbok::ETIKETT)
}

/// A word such as «adresse» or «bor» a little before.
fn adresse_foer(tekst: &Oppdelt<'_>, nr: usize) -> bool {
    let ledd = tekst.ledd.get(nr.saturating_sub(3)..nr).unwrap_or_default();
    ledd.iter().any(|l| l.har(ordbok::M_ADRESSE))
}

/// First byte of the street's name.
fn gatens_start(tekst: &Oppdelt<'_>, nr: usize) -> Option<usize> {
    let gate = tekst.ledd(nr)?;
    let mut fra = gate.fra;
    if er_maigate(tekst.ord(gate)) {
        let dag = nr.checked_sub(1).and_then(|n| tekst.ledd(n)).filter(|l| l.er_tall());
        return dag.filter(|_| tekst.mellomrom(nr) == b". ").map(|l| l.fra);
    }
    let alene = gate.form != Form::Liten && !gate.har(ordbok::GATE);
    for steg in 1..=3 {
        let Some(ledd) = nr.checked_sub(steg).and_then(|n| tekst.ledd(n)) else { break };
        let inntil = matches!(tekst.mellomrom(nr + 1 - steg), b" " | b". " | b".");
        let forledd = FORLEDD.iter().any(|f| er_ord(tekst.ord(ledd), f));
        let navn = (ledd.er_stor() || ledd.form == Form::Initial)
            && !ledd.har(ordbok::ROLLE | ordbok::M_ADRESSE | ordbok::ORGAN);
        if !inntil || !(forledd || (navn && !alene)) {
            break;
        }
        fra = ledd.fra;
    }
    // «gate 5» without a name is no address
    (gate.form != Form::Liten || fra != gate.fra).then_some(fra)
}

fn er_ord(ord: &[u8], mal: &str) -> bool {
    let mal = mal.chars().map(|t| u8::try_from(u32::from(t)).unwrap_or(0));
    ord.iter().map(|b| liten(*b)).eq(mal)
}

/// The digits number a house: no unit of time or money, no date, no percentage follows.
fn er_husnummer(tekst: &Oppdelt<'_>, nr: usize) -> bool {
    let Some(ledd) = tekst.ledd(nr) else { return false };
    let etter = tekst.byte(ledd.til);
    let siffer_etter = klasse(tekst.byte(ledd.til + 1)) == Klasse::Siffer;
    let dato = matches!(etter, b'.' | b'/' | b':' | b'-')
        && siffer_etter
        && tekst.ledd(nr + 1).is_none_or(|l| !er_husrekke(tekst, nr, l));
    let maaned = etter == b'.' && tekst.ledd(nr + 1).is_some_and(|l| l.har(ordbok::MAANED));
    let enhet = tekst.mellomrom(nr + 1) == b" "
        && tekst
            .ledd(nr + 1)
            .is_some_and(|l| l.har(ordbok::BELOEP | ordbok::MAANED) || er_tidsenhet(tekst.ord(l)));
    !dato && !maaned && !enhet && etter != b'%' && tekst.byte(ledd.fra) != b'0'
}

/// «3-5»: two houses, and no more numbers after them.
fn er_husrekke(tekst: &Oppdelt<'_>, nr: usize, andre: &Ledd) -> bool {
    let etter = tekst.byte(andre.til);
    let mer = matches!(etter, b'-' | b'/' | b'.') && tekst.byte(andre.til + 1).is_ascii_digit();
    tekst.mellomrom(nr + 1) == b"-"
        && andre.er_tall()
        && andre.lengde() <= 3
        && !mer
        && tekst
            .ledd(nr.saturating_sub(1))
            .is_some_and(|gate| er_gatenavn(tekst, gate) && gate.form != Form::Liten)
}

fn er_tidsenhet(ord: &[u8]) -> bool {
    const ENHETER: [&str; 16] = [
        "dager",
        "dagar",
        "uker",
        "veker",
        "måneder",
        "månader",
        "md",
        "mnd",
        "år",
        "timer",
        "timar",
        "prosent",
        "ganger",
        "gonger",
        "deltakere",
        "plasser",
    ];
    ENHETER.iter().any(|enhet| er_ord(ord, enhet))
}

/// The byte after the number and its letter.
fn ledd_slutt(tekst: &Oppdelt<'_>, nr: usize) -> usize {
    let Some(ledd) = tekst.ledd(nr) else { return 0 };
    let andre = tekst.ledd(nr + 1).filter(|l| er_husrekke(tekst, nr, l));
    let slutt = andre.unwrap_or(ledd).til;
    let alene = |plass: usize| {
        !er_bokstav(tekst.byte(plass + 1)) && klasse(tekst.byte(plass + 1)) != Klasse::Siffer
    };
    let inntil = tekst.byte(slutt);
    if er_bokstav(inntil) && alene(slutt) {
        return slutt + 1;
    }
    let etter_rom = tekst.byte(slutt + 1);
    let stor = klasse(etter_rom) == Klasse::Stor;
    if inntil == b' ' && stor && alene(slutt + 1) && etter_rom != b'I' { slutt + 2 } else { slutt }
}

/// Unit, postcode and place after a house number; the byte after the place.
fn poststed(tekst: &Oppdelt<'_>, nr: usize, slutt: usize) -> Option<usize> {
    let mut neste = nr + 1;
    while tekst.ledd(neste).is_some_and(|l| l.fra < slutt) {
        neste += 1;
    }
    if tekst
        .ledd(neste)
        .is_some_and(|l| l.lengde() == 1 && matches!(tekst.byte(l.fra), b'H' | b'U' | b'K' | b'L'))
        && tekst.ledd(neste + 1).is_some_and(|l| l.er_tall() && l.lengde() == 4)
        && matches!(tekst.stykke(slutt, slutt + 2), b", " | b" H")
    {
        let enhet = tekst.ledd(neste + 1)?.til;
        return Some(postnummer_og_sted(tekst, neste + 2, enhet).unwrap_or(enhet));
    }
    if let Some(enhet) = leilighet(tekst, neste, slutt) {
        return Some(postnummer_og_sted(tekst, neste + 2, enhet).unwrap_or(enhet));
    }
    postnummer_og_sted(tekst, neste, slutt)
}

/// «, leil. 14».
fn leilighet(tekst: &Oppdelt<'_>, nr: usize, slutt: usize) -> Option<usize> {
    let ord = tekst.ledd(nr).filter(|l| er_boenhet(tekst.ord(l)))?;
    let tall = tekst.ledd(nr + 1).filter(|l| l.er_tall() && l.lengde() <= 4)?;
    let foran = matches!(tekst.stykke(slutt, ord.fra), b", " | b" ");
    (foran && matches!(tekst.mellomrom(nr + 1), b". " | b" ")).then_some(tall.til)
}

fn er_boenhet(ord: &[u8]) -> bool {
    const ENHETER: [&[u8]; 6] =
        [b"leil", b"leilighet", b"leilegheit", b"oppgang", b"inngang", b"bolignr"];
    ENHETER.iter().any(|e| e.eq_ignore_ascii_case(ord))
}

/// «, 7713 Steinkjer», also on the next line.
fn postnummer_og_sted(tekst: &Oppdelt<'_>, nr: usize, slutt: usize) -> Option<usize> {
    let postnummer = tekst.ledd(nr).filter(|l| l.er_tall() && l.lengde() == 4)?;
    let mellom = tekst.stykke(slutt, postnummer.fra);
    let inntil = !mellom.is_empty()
        && mellom.len() <= 5
        && mellom.iter().all(|b| matches!(b, b',' | b' ' | b'\n' | b'-' | b'N' | b'O'));
    let sted = tekst.ledd(nr + 1).filter(|l| l.er_stor())?;
    (inntil && tekst.mellomrom(nr + 1) == b" ").then(|| stedets_slutt(tekst, nr + 1, sted.til))
}

/// «Mo i Rana», «Indre Fosen»: further words of a place.
fn stedets_slutt(tekst: &Oppdelt<'_>, nr: usize, slutt: usize) -> usize {
    let andre = tekst.ledd(nr + 1);
    let tredje = tekst.ledd(nr + 2);
    let inntil = |n| tekst.mellomrom(n) == b" ";
    match (andre, tredje) {
        (Some(i), Some(sted))
            if i.lengde() == 1
                && tekst.ord(i) == b"i"
                && inntil(nr + 1)
                && inntil(nr + 2)
                && sted.er_stor() =>
        {
            sted.til
        }
        (Some(del), _)
            if inntil(nr + 1)
                && (del.form == Form::Initial && tekst.byte(del.til) != b'.'
                    || del.er_stor() && er_ord(tekst.ord(del), "verk")) =>
        {
            del.til
        }
        _ => slutt,
    }
}

/// A named place with postcode: «Myrvang, 6800 Førde».
fn gaard(tekst: &Oppdelt<'_>, nr: usize) -> Option<Kandidat> {
    let foer = nr.checked_sub(1)?;
    let navn = tekst.ledd(foer).filter(|l| stort_eller_sted(l))?;
    let til = postnummer_og_sted(tekst, nr, navn.til)?;
    let skille = tekst.mellomrom(nr);
    let aar = matches!(tekst.stykke(tekst.ledd(nr)?.fra, tekst.ledd(nr)?.fra + 2), b"19" | b"20");
    let delt = skille.contains(&b',') || skille.contains(&b'\n');
    let kjent = adresse_foer(tekst, foer) || delt && !aar;
    kjent.then_some(Kandidat { fra: navn.fra, til, art: Art::Adresse, vekt: VEKT - 20 })
}

fn stort_eller_sted(ledd: &Ledd) -> bool {
    ledd.er_stor() && ledd.lengde() > 2 && !ledd.har(ordbok::ORGAN | ordbok::ROLLE | ordbok::MAANED)
}
