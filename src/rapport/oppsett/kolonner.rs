//! How wide the columns of a table become.
//!
//! The shares of the document are wishes. A column of short words gets the room that keeps them on
//! one line, a header may take two, and the columns of running text share what is left.

use crate::rapport::dokument::{Kolonne, Tabell, Tekst};

use super::linjer::linjer;
use super::typografi as t;
use super::typografi::Stil;

/// No text is as long as this, so nothing is broken when it is measured.
const UENDELIG: f32 = 1.0e6;
/// The part of the width that is still a short column.
const KORT: f32 = 0.24;
/// The part of the width that the short columns may take together.
const KORTE_SAMLET: f32 = 0.55;

/// What a column asks for.
struct Behov {
    andel: f32,
    /// Everything on one line, the header too.
    helt: f32,
    /// The header on two lines.
    trangt: f32,
}

/// Width of each column, padding included; together they fill `bredde`.
pub(super) fn bredder(tabell: &Tabell, bredde: f32) -> Vec<f32> {
    let behov: Vec<Behov> =
        tabell.kolonner.iter().enumerate().map(|(nr, k)| behov(tabell, nr, k)).collect();
    let hele: Vec<f32> = behov.iter().map(|b| b.helt).collect();
    if hele.iter().sum::<f32>() <= bredde {
        return fyll_ut(&behov, &hele, bredde);
    }
    let fordelt = fordel(&behov, bredde);
    fyll_ut(&behov, &fordelt, bredde)
}

fn behov(tabell: &Tabell, nr: usize, kolonne: &Kolonne) -> Behov {
    let celler = tabell.rader.iter().filter_map(|rad| rad.get(nr));
    let kropp = celler.map(|celle| lengst(celle, &t::CELLE)).fold(0.0, f32::max);
    let tittel = [Tekst::Vanlig(kolonne.tittel.clone())];
    let hode = lengst(&tittel, &t::HODECELLE);
    let ord = |ord: &str| lengst(&[Tekst::Vanlig(ord.to_owned())], &t::HODECELLE);
    let lengste_ord = kolonne.tittel.split(' ').map(ord).fold(0.0, f32::max);
    // Two lines are seldom equally long.
    let deler =
        [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9].map(|del| lengste_ord.max(del * hode));
    let paa_to = |del: &f32| linjer(&tittel, &t::HODECELLE, *del).len() <= 2;
    let delt = deler.into_iter().find(paa_to).unwrap_or(hode);
    let med_luft = |innhold: f32| innhold + 2.0 * t::CELLE_SIDE + 0.1;
    Behov {
        andel: kolonne.andel,
        helt: med_luft(kropp.max(hode)),
        trangt: med_luft(kropp.max(delt)),
    }
}

fn lengst(tekst: &[Tekst], stil: &Stil) -> f32 {
    linjer(tekst, stil, UENDELIG).iter().map(|linje| linje.bredde).fold(0.0, f32::max)
}

/// Short columns first, then every column that needs no more than its share, then the rest.
fn fordel(behov: &[Behov], bredde: f32) -> Vec<f32> {
    let er_kort = |b: &Behov| b.trangt <= bredde * KORT;
    let korte: f32 = behov.iter().filter(|b| er_kort(b)).map(|b| b.trangt).sum();
    let mut fast: Vec<bool> =
        behov.iter().map(|b| er_kort(b) && korte <= bredde * KORTE_SAMLET).collect();
    loop {
        let par = || behov.iter().zip(&fast);
        let tatt: f32 = par().filter(|(_, fast)| **fast).map(|(b, _)| b.trangt).sum();
        let andeler: f32 = par().filter(|(_, fast)| !**fast).map(|(b, _)| b.andel).sum();
        let del = |b: &Behov| (bredde - tatt) * b.andel / andeler;
        let neste: Vec<bool> = par().map(|(b, fast)| *fast || b.trangt <= del(b)).collect();
        if neste == fast {
            return par().map(|(b, fast)| if *fast { b.trangt } else { del(b) }).collect();
        }
        fast = neste;
    }
}

/// Room that is left over goes to the columns by their shares.
fn fyll_ut(behov: &[Behov], bredder: &[f32], bredde: f32) -> Vec<f32> {
    let andeler: f32 = behov.iter().map(|b| b.andel).sum();
    let ledig = bredde - bredder.iter().sum::<f32>();
    behov.iter().zip(bredder).map(|(b, egen)| egen + ledig * b.andel / andeler).collect()
}

#[cfg(test)]
mod tests {
    use crate::rapport::dokument::Justering;

    use super::*;

    fn tabell(titler: &[&str], celler: &[&str]) -> Tabell {
        let kolonne = |tittel: &&str| Kolonne {
            tittel: (*tittel).to_owned(),
            andel: 1.0,
            justering: Justering::Venstre,
        };
        let rad = celler.iter().map(|celle| vec![Tekst::Vanlig((*celle).to_owned())]).collect();
        Tabell {
            tittel: "Prøve".to_owned(),
            kolonner: titler.iter().map(kolonne).collect(),
            rader: vec![rad],
            radhoder: true,
        }
    }

    #[test]
    fn short_words_stay_on_one_line_beside_running_text() {
        let lang = "Veilederne forteller at de informerer når programmet kan passe. ".repeat(4);
        let tabell = tabell(&["Svar", "Funn", "Kontor"], &["Ikke oppfylt", &lang, "Nav Øst"]);
        let funnet = bredder(&tabell, 411.0);
        assert!((funnet.iter().sum::<f32>() - 411.0).abs() < 0.01);
        let kort = lengst(&[Tekst::Vanlig("Ikke oppfylt".to_owned())], &t::CELLE);
        assert!(funnet[0] >= kort + 2.0 * t::CELLE_SIDE);
        assert!(funnet[1] > 250.0, "{funnet:?}");
    }

    #[test]
    fn long_columns_keep_their_shares_and_short_tables_fill_the_width() {
        let lang = "ord ".repeat(200);
        let like = bredder(&tabell(&["A", "B"], &[&lang, &lang]), 400.0);
        assert!((like[0] - like[1]).abs() < 0.01);
        let korte = bredder(&tabell(&["A", "B"], &["1", "2"]), 400.0);
        assert!((korte.iter().sum::<f32>() - 400.0).abs() < 0.01);
    }
}
