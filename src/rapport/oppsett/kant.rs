//! What stands in the margins: the mark above, reference and page number below.

use crate::rapport::dokument::{Dokument, Drakt, Farge};
use crate::rapport::skrift::{Skrift, rens};

use super::modell::{Artefakt, Del, Eier, Side, Tegning, Tekstmerke};
use super::rad::vannrett;
use super::typografi::{
    BAANDHOEYDE, DEMPET, HVIT, KANTTEKST, SATSBREDDE, SIDEHOEYDE, STREK, VARSEL, VENSTRE,
};

const HOEYRE: f32 = VENSTRE + SATSBREDDE;
const BUNNLINJE: f32 = 47.0;

/// Header and footer on every page.
pub(super) fn kanttekster(sider: &mut [Side], dokument: &Dokument) {
    let antall = sider.len().to_string();
    for (nummer, side) in sider.iter_mut().enumerate() {
        let mal = dokument.ord.side_av.replace("{side}", &(nummer + 1).to_string());
        bunntekst(side, &dokument.bunntekst, &mal.replace("{sider}", &antall));
        if let Some(merke) = &dokument.merke {
            match dokument.drakt {
                Drakt::Tilsynsrapport => topptekst(side, merke),
                Drakt::Egentilsyn => i_baandet(side, merke),
            }
        }
    }
}

fn bunntekst(side: &mut Side, venstre: &str, hoeyre: &str) {
    let sidetall = hoeyrestilt(Skrift::Vanlig, DEMPET, BUNNLINJE, hoeyre);
    let plass = SATSBREDDE - Skrift::Vanlig.snitt().bredde(hoeyre, KANTTEKST) - 18.0;
    let tegninger = vec![
        vannrett(VENSTRE, HOEYRE, BUNNLINJE + 13.0, 0.5, STREK),
        tekst(VENSTRE, BUNNLINJE, Skrift::Vanlig, DEMPET, &kortet(venstre, plass)),
        sidetall,
    ];
    side.deler.push(Del { eier: Eier::Artefakt(Artefakt::Bunntekst), tegninger });
}

fn topptekst(side: &mut Side, merke: &str) {
    let tegninger = vec![hoeyrestilt(Skrift::Fet, VARSEL, SIDEHOEYDE - 47.0, &rens(merke))];
    side.deler.insert(0, Del { eier: Eier::Artefakt(Artefakt::Topptekst), tegninger });
}

/// The mark stands in the band across the top.
fn i_baandet(side: &mut Side, merke: &str) {
    let y = SIDEHOEYDE - BAANDHOEYDE / 2.0 - 3.0;
    let tegninger = vec![tekst(VENSTRE, y, Skrift::Fet, HVIT, &rens(merke))];
    side.deler.insert(1, Del { eier: Eier::Artefakt(Artefakt::Topptekst), tegninger });
}

fn hoeyrestilt(skrift: Skrift, farge: Farge, y: f32, ord: &str) -> Tegning {
    let x = HOEYRE - skrift.snitt().bredde(ord, KANTTEKST);
    tekst(x, y, skrift, farge, ord)
}

fn tekst(x: f32, y: f32, skrift: Skrift, farge: Farge, tekst: &str) -> Tegning {
    let tekst = tekst.replace('\u{A0}', " ");
    Tegning::Tekst(Tekstmerke { x, y, skrift, stoerrelse: KANTTEKST, farge, tekst })
}

/// The text, ended with an ellipsis where it would run into the page number.
fn kortet(ord: &str, plass: f32) -> String {
    let ord = rens(ord);
    let snitt = Skrift::Vanlig.snitt();
    if snitt.bredde(&ord, KANTTEKST) <= plass {
        return ord;
    }
    let mut kort = ord;
    while !kort.is_empty() && snitt.bredde(&format!("{kort}…"), KANTTEKST) > plass {
        kort.pop();
    }
    format!("{}…", kort.trim_end())
}
