//! Dates of birth: a date beside a word that says so, after a name, or with the last digits hidden.

use super::kandidat::Kandidat;
use super::kontekst::{er_setningsslutt, har_tom_linje};
use super::kontrollsiffer::dager_i;
use super::oppdeling::{Form, Ledd, Oppdelt};
use super::ordbok;
use super::tabell::Tabell;
use super::tegn::{ANNET, liten};
use crate::domene::Opplysningsart as Art;

/// How many parts back the word may stand.
const TILBAKE: usize = 7;
const VEKT: u8 = 60;

/// A date written in the text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Dato {
    /// First part.
    foerste: usize,
    /// Last part.
    siste: usize,
    fra: usize,
    til: usize,
    /// Written with its dividing signs.
    delt: bool,
}

/// Every date in the text.
pub(super) fn datoer(tekst: &Oppdelt<'_>) -> Vec<Dato> {
    let mut ut: Vec<Dato> = Vec::new();
    for nr in tekst.tall.iter().copied() {
        if ut.last().is_none_or(|forrige| forrige.siste < nr) {
            ut.extend(dato(tekst, nr));
        }
    }
    ut
}

/// Proposes the dates that are somebody's birth by the words around them.
pub(super) fn finn(tekst: &Oppdelt<'_>, datoer: &[Dato], tabell: &Tabell, ut: &mut Vec<Kandidat>) {
    let mut forrige: Option<Dato> = None;
    for dato in datoer {
        let skjult = skjulte_sifre(tekst, dato);
        let lenket = forrige
            .is_some_and(|f| f.siste + 3 > dato.foerste && dato.delt && er_liste(tekst, &f, dato));
        let til = skjult.unwrap_or(dato.til);
        let i_kolonne = tabell.over(dato.fra) & ordbok::M_FOEDT != 0;
        if skjult.is_some()
            || i_kolonne
            || lenket
            || foedt_foer(tekst, dato)
            || foedt_etter(tekst, dato)
        {
            ut.push(Kandidat { fra: dato.fra, til, art: Art::Foedselsdato, vekt: VEKT });
            forrige = Some(*dato);
        }
    }
    ut.extend(tekst.tall.iter().filter_map(|nr| halv_dato(tekst, *nr)));
}

/// Proposes the dates that stand right after a name, as in «Kari Nordmann (12.03.1987)».
pub(super) fn finn_etter_navn(
    tekst: &Oppdelt<'_>,
    datoer: &[Dato],
    navn: &[Kandidat],
    ut: &mut Vec<Kandidat>,
) {
    let mut slutter: Vec<usize> = navn.iter().map(|n| n.til).collect();
    slutter.sort_unstable();
    for dato in datoer {
        let nr = slutter.partition_point(|til| *til <= dato.fra);
        let Some(til) = nr.checked_sub(1).and_then(|nr| slutter.get(nr)) else { continue };
        if matches!(tekst.stykke(*til, dato.fra), b" (" | b", (" | b" [") {
            let (fra, til) = (dato.fra, dato.til);
            ut.push(Kandidat { fra, til, art: Art::Foedselsdato, vekt: VEKT });
        }
    }
}

fn dato(tekst: &Oppdelt<'_>, nr: usize) -> Option<Dato> {
    delt_dato(tekst, nr).or_else(|| dato_med_maaned(tekst, nr)).or_else(|| sammenskrevet(tekst, nr))
}

/// `dd.mm.yyyy`, `d/m-yy`, `yyyy-mm-dd`.
fn delt_dato(tekst: &Oppdelt<'_>, nr: usize) -> Option<Dato> {
    let [a, b, c] = tekst.ledd.get(nr..nr + 3)? else { return None };
    let skille =
        |n| matches!(tekst.mellomrom(n), b"." | b"/" | b"-" | b". " | b" " | b"/ " | b" - ");
    if !(b.er_tall() && c.er_tall() && skille(nr + 1) && skille(nr + 2)) {
        return None;
    }
    let (dag, maaned, aar) = if a.lengde() == 4 { (c, b, a) } else { (a, b, c) };
    let lengder = dag.lengde() <= 2 && maaned.lengde() <= 2 && matches!(aar.lengde(), 2 | 4);
    (lengder && er_mulig(tall(tekst, dag), tall(tekst, maaned), tall(tekst, aar), aar.lengde()))
        .then_some(Dato { foerste: nr, siste: nr + 2, fra: a.fra, til: c.til, delt: true })
}

/// «2. februar 2011», «2 feb. 11».
fn dato_med_maaned(tekst: &Oppdelt<'_>, nr: usize) -> Option<Dato> {
    let [dag, maaned, aar] = tekst.ledd.get(nr..nr + 3)? else { return None };
    let skille = |n| matches!(tekst.mellomrom(n), b"." | b". " | b" " | b"-" | b".\n" | b"\n");
    let formen = maaned.har(ordbok::MAANED) && aar.er_tall() && skille(nr + 1) && skille(nr + 2);
    let lengder = dag.lengde() <= 2 && matches!(aar.lengde(), 2 | 4);
    (formen && lengder && er_mulig(tall(tekst, dag), 1, tall(tekst, aar), aar.lengde()))
        .then_some(Dato { foerste: nr, siste: nr + 2, fra: dag.fra, til: aar.til, delt: true })
}

/// `ddmmyy`, `ddmmyyyy`.
fn sammenskrevet(tekst: &Oppdelt<'_>, nr: usize) -> Option<Dato> {
    let ledd = tekst.ledd(nr)?;
    let sifre = tekst.ord(ledd);
    let del = |fra, til| {
        sifre.get(fra..til).unwrap_or_default().iter().fold(0, |t, b| t * 10 + verdi(*b))
    };
    let mulig = match sifre.len() {
        6 => er_mulig(del(0, 2), del(2, 4), del(4, 6), 2),
        8 => {
            er_mulig(del(0, 2), del(2, 4), del(4, 8), 4)
                || er_mulig(del(6, 8), del(4, 6), del(0, 4), 4)
        }
        _ => false,
    };
    mulig.then_some(Dato { foerste: nr, siste: nr, fra: ledd.fra, til: ledd.til, delt: false })
}

fn tall(tekst: &Oppdelt<'_>, ledd: &Ledd) -> u32 {
    tekst.ord(ledd).iter().take(4).fold(0, |t, b| t * 10 + verdi(*b))
}

fn verdi(b: u8) -> u32 {
    if b.is_ascii_digit() { u32::from(b - b'0') } else { 0 }
}

fn er_mulig(dag: u32, maaned: u32, aar: u32, sifre_i_aar: usize) -> bool {
    let aar_ok = sifre_i_aar == 2 || (1880..=2060).contains(&aar);
    aar_ok && (1..=dager_i(maaned, aar)).contains(&dag)
}

/// «født», «f.», «fødselsdato» before the date, with no other doing between.
fn foedt_foer(tekst: &Oppdelt<'_>, dato: &Dato) -> bool {
    for steg in 1..=TILBAKE {
        let Some(nr) = dato.foerste.checked_sub(steg) else { return false };
        let Some(ledd) = tekst.ledd(nr) else { return false };
        let mellom = tekst.mellomrom(nr + 1);
        if mellom.contains(&b'|') || har_tom_linje(mellom) {
            return false;
        }
        if ledd.har(ordbok::M_FOEDT) || er_f(tekst, ledd, mellom) || kom_til_verden(tekst, ledd, nr)
        {
            return true;
        }
        // «fødselsdato er 12.03.1987», but not «født i Syria, kom 12.03.2016»
        let er = matches!(tekst.ord(ledd), b"er" | b"var");
        let annet = !er
            && ledd.har(ordbok::VERB | ordbok::HJELPEVERB | ordbok::ETIKETT)
            && ledd.form == Form::Liten;
        if annet
            || er_setningsslutt(mellom, ledd, tekst.ledd(nr + 1))
            || (ledd.er_tall() && steg > 3)
        {
            return false;
        }
    }
    false
}

/// «kom til verden».
fn kom_til_verden(tekst: &Oppdelt<'_>, ledd: &Ledd, nr: usize) -> bool {
    tekst.ord(ledd) == b"verden"
        && nr.checked_sub(1).and_then(|n| tekst.ledd(n)).is_some_and(|l| tekst.ord(l) == b"til")
}

/// «bursdag 9. oktober», «født i mars 2011»: half a date, right after a word for birth.
fn halv_dato(tekst: &Oppdelt<'_>, nr: usize) -> Option<Kandidat> {
    let tall = tekst.ledd(nr)?;
    let maaned = |n: usize| tekst.ledd(n).filter(|l| l.har(ordbok::MAANED));
    let (foerste, fra, til) = match tall.lengde() {
        1 | 2 if tekst.mellomrom(nr + 1) == b". " => (nr, tall.fra, maaned(nr + 1)?.til),
        4 if tekst.mellomrom(nr) == b" " && matches!(tekst.byte(tall.fra), b'1' | b'2') => {
            let foer = nr.checked_sub(1)?;
            (foer, maaned(foer)?.fra, tall.til)
        }
        _ => return None,
    };
    let foer = tekst.ledd.get(foerste.saturating_sub(2)..foerste)?;
    let inntil =
        |steg: usize| foerste.checked_sub(steg).is_some_and(|n| tekst.mellomrom(n + 1).len() < 3);
    let foedt = match foer {
        [_, b] if b.har(ordbok::M_FOEDT) => inntil(1),
        [a, b] if a.har(ordbok::M_FOEDT) => {
            matches!(tekst.ord(b), b"i" | b"den" | b"er" | b"var") && inntil(1) && inntil(2)
        }
        _ => false,
    };
    foedt.then_some(Kandidat { fra, til, art: Art::Foedselsdato, vekt: VEKT - 1 })
}

/// «f.», «f:», «fd.», «f. dato».
fn er_f(tekst: &Oppdelt<'_>, ledd: &Ledd, etter: &[u8]) -> bool {
    let ord = tekst.ord(ledd);
    let kort = matches!(ord, [f] if liten(*f) == b'f') || ord.eq_ignore_ascii_case(b"fd");
    kort && matches!(etter.first(), Some(b'.' | b':' | b' ')) && etter.len() <= 3
}

/// «12.03.1987 (fødselsdato)».
fn foedt_etter(tekst: &Oppdelt<'_>, dato: &Dato) -> bool {
    let neste = tekst.ledd(dato.siste + 1);
    neste.is_some_and(|l| l.har(ordbok::M_FOEDT))
        && matches!(tekst.mellomrom(dato.siste + 1), b" (" | b" - ")
}

/// «21.03.2010 og 06.11.1983», the first of them a birth.
fn er_liste(tekst: &Oppdelt<'_>, forrige: &Dato, dato: &Dato) -> bool {
    let mellom = tekst.stykke(forrige.til, dato.fra);
    matches!(mellom, b", " | b" og " | b" / " | b" & ")
}

/// «120387 *****», «12.03.87 xxxxx»: the end of what is hidden.
fn skjulte_sifre(tekst: &Oppdelt<'_>, dato: &Dato) -> Option<usize> {
    let mut her = dato.til;
    her += usize::from(matches!(tekst.byte(her), b' ' | b'-' | b'\n'));
    let foerste = tekst.byte(her);
    if !matches!(foerste, b'*' | b'x' | b'X' | b'#' | b'.' | b'_' | b'?' | ANNET) {
        return None;
    }
    let antall = (0..7).take_while(|i| tekst.byte(her + i) == foerste).count();
    matches!(antall, 5 | 6).then_some(her + antall)
}
