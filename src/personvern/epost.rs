//! E-mail addresses of persons; addresses of offices are left alone.

use super::kandidat::Kandidat;
use super::oppdeling::Oppdelt;
use super::ordbok;
use super::tegn::{Klasse, klasse, liten};
use crate::domene::Opplysningsart as Art;

/// The longest part before and after the sign.
const LENGSTE: usize = 80;

/// Parts of an address that name an office.
const FUNKSJON: [&[u8]; 34] = [
    b"post",
    b"postmottak",
    b"postmottaket",
    b"kontakt",
    b"info",
    b"firmapost",
    b"sfstpost",
    b"nav",
    b"support",
    b"kundeservice",
    b"servicekontor",
    b"servicetorg",
    b"resepsjon",
    b"arkiv",
    b"epost",
    b"noreply",
    b"no-reply",
    b"team",
    b"kvp",
    b"admin",
    b"booking",
    b"sentralbord",
    b"helpdesk",
    b"personvern",
    b"personvernombud",
    b"varsling",
    b"innsyn",
    b"faktura",
    b"regnskap",
    b"kommune",
    b"mottak",
    b"dokumentsenter",
    b"sentralpost",
    b"hr",
];

/// Proposes every address.
pub(super) fn finn(tekst: &Oppdelt<'_>, ut: &mut Vec<Kandidat>) {
    let mut ledig_fra = 0;
    for alfa in &tekst.kroellalfa {
        if let Some(funn) = adresse(tekst, *alfa, ledig_fra) {
            ledig_fra = funn.til;
            if !er_funksjon(tekst.stykke(funn.fra, *alfa)) {
                ut.push(funn);
            }
        }
    }
}

fn adresse(tekst: &Oppdelt<'_>, alfa: usize, ledig_fra: usize) -> Option<Kandidat> {
    let foer_rom = alfa - usize::from(alfa > ledig_fra && tekst.byte_foer(alfa) == b' ');
    let grense = foer_rom.saturating_sub(LENGSTE).max(ledig_fra);
    let navn =
        tekst.stykke(grense, foer_rom).iter().rev().take_while(|b| er_navnetegn(**b)).count();
    let mut etter = alfa + 1;
    if tekst.byte(alfa) != b'@' {
        let ord = tekst.stykke(alfa, alfa + 12);
        etter = alfa + 1 + ord.iter().position(|b| matches!(b, b')' | b']' | b'}'))?;
    }
    etter += usize::from(tekst.byte(etter) == b' ');
    let sted = tekst.stykke(etter, etter + LENGSTE);
    let lengde = sted.iter().take_while(|b| er_navnetegn(**b)).count();
    let sted = sted.get(..lengde)?;
    let deler = sted.split(|b| *b == b'.').count();
    // a full stop or a hyphen that ends the sentence is no part of the address
    let hale = sted.iter().rev().take_while(|b| matches!(b, b'.' | b'-' | b'_')).count();
    let til = etter + lengde - hale;
    let endelse = tekst.stykke(etter, til).rsplit(|b| *b == b'.').next()?.len();
    (navn > 0 && deler > 1 + usize::from(hale > 0) && endelse >= 2).then_some(Kandidat {
        fra: foer_rom - navn,
        til,
        art: Art::Epost,
        vekt: 95,
    })
}

fn er_navnetegn(b: u8) -> bool {
    !matches!(klasse(b), Klasse::Rom | Klasse::Linje | Klasse::Annet)
        || matches!(b, b'.' | b'-' | b'_' | b'+' | b'%')
}

/// Whether the name part is that of an office: a word for one, and no name of a person beside it.
fn er_funksjon(navn: &[u8]) -> bool {
    let smaa: Vec<u8> = navn.iter().map(|b| liten(*b)).collect();
    let deler = || smaa.split(|b| matches!(b, b'.' | b'_' | b'-' | b' '));
    let person = |del: &[u8]| {
        let merker = ordbok::slaa_opp(ordbok::hash(del));
        merker & (ordbok::FORNAVN | ordbok::ETTERNAVN) != 0
            && merker & (ordbok::VANLIG | ordbok::STED) == 0
    };
    FUNKSJON.contains(&smaa.as_slice())
        || deler().any(|del| FUNKSJON.contains(&del)) && !deler().any(person)
}
