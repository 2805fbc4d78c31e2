//! The text around a hit, so that the inspector can judge it without seeing the value.

use crate::domene::Sak;
use crate::import::{Felt, Funn, Lest};

/// Characters shown on each side of a hit.
const BREDDE: usize = 60;

/// A masked hit in its surroundings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Utdrag {
    /// What stands before it.
    pub foer: String,
    /// The mask, «[navn 1]» for example.
    pub maske: String,
    /// What stands after it.
    pub etter: String,
}

/// Finds the mask of hit `nr` in the masked text of its cell. The masks stand where the hits stood,
/// moved by the masks before them in the same cell.
pub(super) fn rundt(lest: &Lest, nr: usize) -> Option<Utdrag> {
    let valgt = lest.treff.get(nr)?;
    let tekst = maskert_tekst(lest, valgt)?;
    let i_cellen = |funn: &&Funn| funn.sted == valgt.sted && funn.felt == valgt.felt;
    let foer_meg = lest.treff.iter().filter(i_cellen).take_while(|funn| funn.start < valgt.start);
    let mut flyttet = 0_isize;
    for funn in foer_meg {
        let maske = maske_ved(tekst, funn.start.checked_add_signed(flyttet)?)?;
        let lengde = isize::try_from(funn.slutt.checked_sub(funn.start)?).ok()?;
        flyttet += isize::try_from(maske.len()).ok()? - lengde;
    }
    let start = valgt.start.checked_add_signed(flyttet)?;
    let maske = maske_ved(tekst, start)?;
    Some(Utdrag {
        foer: siste(&uten_lange_tall(tekst.get(..start)?)),
        maske: maske.to_owned(),
        etter: foerste(&uten_lange_tall(tekst.get(start + maske.len()..)?)),
    })
}

/// The mask that begins there.
fn maske_ved(tekst: &str, start: usize) -> Option<&str> {
    let fra = tekst.get(start..)?;
    fra.starts_with('[').then_some(())?;
    fra.get(..=fra.find(']')?)
}

/// The text the cell became, with everything found masked.
fn maskert_tekst<'a>(lest: &'a Lest, funn: &Funn) -> Option<&'a str> {
    let plass = lest.saker.iter().position(|sak| Some(&sak.id) == funn.sak.as_ref())?;
    let sak = lest.saker.get(plass)?;
    let rest = lest.rester.get(&plass);
    let felt = funn.felt?;
    if felt == Felt::Begrunnelse {
        i_vedtak(sak, |v| v.begrunnelse.as_deref()).or_else(|| rest?.begrunnelse.as_deref())
    } else if felt == Felt::SitertHjemmel {
        i_vedtak(sak, |v| v.sitert_hjemmel.as_deref())
    } else {
        None // ids and offices; nothing else is kept as text
    }
}

/// The text where only one decision has it; with several the place does not tell which.
fn i_vedtak<'a>(
    sak: &'a Sak,
    tekst: impl Fn(&'a crate::domene::Vedtak) -> Option<&'a str>,
) -> Option<&'a str> {
    let mut med_tekst = sak.vedtak.iter().filter_map(tekst);
    let funnet = med_tekst.next()?;
    med_tekst.next().is_none().then_some(funnet)
}

/// Digits of a fødselsnummer.
const ELLEVE: usize = 11;

/// The text with a dot for every digit of a run of eleven: what fails its control digits is no hit, but
/// may be somebody's number mistyped, and must not be shown beside one.
fn uten_lange_tall(tekst: &str) -> String {
    let mut ut = String::with_capacity(tekst.len());
    let mut rest = tekst;
    while let Some(fra) = rest.find(|t: char| t.is_numeric()) {
        let (foer, tall) = rest.split_at(fra);
        let (lengde, skjul) = tallrekke(tall);
        let (tall, etter) = tall.split_at(lengde);
        ut.push_str(foer);
        if skjul {
            ut.extend(tall.chars().map(|t| if t.is_numeric() { '•' } else { t }));
        } else {
            ut.push_str(tall);
        }
        rest = etter;
    }
    ut + rest
}

/// How long the digits that begin here are, single signs between them included, and whether they are
/// eleven in all or in one run.
fn tallrekke(tekst: &str) -> (usize, bool) {
    let (mut slutt, mut antall, mut loepende, mut lengste) = (0, 0, 0, 0);
    let mut forrige_var_tall = true;
    for (plass, tegn) in tekst.char_indices() {
        if tegn.is_numeric() {
            antall += 1;
            loepende = if forrige_var_tall { loepende + 1 } else { 1 };
            lengste = lengste.max(loepende);
            slutt = plass + tegn.len_utf8();
            forrige_var_tall = true;
        } else if forrige_var_tall && matches!(tegn, ' ' | '.' | '-' | '\u{a0}' | '\u{202f}') {
            forrige_var_tall = false;
        } else {
            break;
        }
    }
    (slutt, antall == ELLEVE || lengste >= ELLEVE)
}

fn siste(tekst: &str) -> String {
    let antall = tekst.chars().count();
    let kort: String = tekst.chars().skip(antall.saturating_sub(BREDDE)).collect();
    if antall > BREDDE { format!("…{kort}") } else { kort }
}

fn foerste(tekst: &str) -> String {
    let kort: String = tekst.chars().take(BREDDE).collect();
    if kort.len() < tekst.len() { format!("{kort}…") } else { kort }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eleven_digits_beside_a_hit_are_not_shown() {
        let check = |tekst: &str, vist: &str| assert_eq!(uten_lange_tall(tekst), vist);
        check(" (f. [fødselsdato], 31129912345) kom", " (f. [fødselsdato], •••••••••••) kom");
        check("311299 12345.", "•••••• •••••.");
        check("31.12.99 12345 æ", "••.••.•• ••••• æ");
        check("sak 2024/1234, 12.03.2024 kl. 10", "sak 2024/1234, 12.03.2024 kl. 10");
        check("", "");
    }
}
