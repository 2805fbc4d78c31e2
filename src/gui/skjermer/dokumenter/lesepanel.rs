//! The text of a document in a pane to the right of the items, one page at a time.
//!
//! A long page is shown in pieces, so that a frame never lays out more than one of them.

use egui::{Frame, Label, Margin, Panel, RichText, ScrollArea, Ui};

use crate::domene::{Dokumentsted, Saksdokument};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::handling::{Dokumentoenske, Handling};
use crate::gui::komponent::{knapp, stille_knapp, svak};
use crate::gui::tema::Tokens;

use super::{Dokumentvisning, anmerkninger, fjern_ui, kjennemerke};

/// Bytes of a page that are laid out at once.
const LENGSTE_STYKKE: usize = 12_000;

/// Width of the pane, where there is room for it.
const BREDDE: f32 = 440.0;

/// A piece of a document: which page it is of, from 1, and where it is in the text of that page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stykke {
    side: usize,
    fra: usize,
    til: usize,
}

/// Draws the pane where a document of that place is open.
pub(crate) fn lesepanel_ui(
    ui: &mut Ui,
    b: &Bilde<'_>,
    visning: &mut Dokumentvisning,
    sted: &Dokumentsted,
) {
    let dokument = visning.vist.and_then(|id| b.tilsyn.dokumenter.get(&id));
    let Some(dokument) = dokument.filter(|d| d.sted == *sted) else { return };
    let t = Tokens::av(ui.ctx());
    let ramme = Frame::new().fill(t.flate).inner_margin(Margin::symmetric(16, 12));
    let bredde = BREDDE.min(ui.available_width() * 0.45);
    Panel::right("dokument").resizable(false).exact_size(bredde).frame(ramme).show(ui, |ui| {
        a11y::overskrift(ui, dokument.navn.as_str(), 2);
        svak(ui, &kjennemerke(b.t, dokument));
        for linje in anmerkninger(b.t, dokument) {
            svak(ui, &linje);
        }
        ui.add_space(6.0);
        let stykker = stykker(dokument);
        let nr = visning.stykke.min(stykker.len().saturating_sub(1));
        let Some(stykke) = stykker.get(nr).copied() else { return };
        visning.stykke = nr;
        linje_ui(ui, b, visning, dokument, (stykke, stykker.len()));
        ui.separator();
        tekst_ui(ui, visning, dokument, stykke);
    });
}

/// Turning pages, using the page as evidence, putting the text away.
fn linje_ui(
    ui: &mut Ui,
    b: &Bilde<'_>,
    visning: &mut Dokumentvisning,
    dokument: &Saksdokument,
    (stykke, antall): (Stykke, usize),
) {
    ui.horizontal_wrapped(|ui| {
        if antall > 1 {
            for (tegn, noekkel, ny) in [
                ("←", "dokument-forrige", visning.stykke.checked_sub(1)),
                ("→", "dokument-neste", Some(visning.stykke + 1).filter(|ny| *ny < antall)),
            ] {
                let pil = ui.add_enabled_ui(ny.is_some(), |ui| stille_knapp(ui, tegn)).inner;
                a11y::navn(ui, &pil, &b.tekst(noekkel));
                if pil.on_hover_text(b.tekst(noekkel)).clicked()
                    && let Some(ny) = ny
                {
                    visning.stykke = ny;
                }
            }
            let verdier = [("side", stykke.side.into()), ("av", dokument.sider.len().into())];
            svak(ui, &b.med("dokument-side-av", &verdier));
        }
        if b.kan_skrive() && knapp(ui, &b.tekst("dokument-som-bevis")).clicked() {
            let oenske = Dokumentoenske::SomBevis(dokument.id, stykke.side);
            b.send(Handling::Dokument(oenske));
        }
        if b.kan_skrive() {
            fjern_ui(ui, b, dokument);
        }
        if knapp(ui, &b.tekst("dokument-lukk")).clicked() {
            b.send(Handling::Dokument(Dokumentoenske::LukkVisning));
        }
    });
}

fn tekst_ui(ui: &mut Ui, visning: &mut Dokumentvisning, dokument: &Saksdokument, stykke: Stykke) {
    let flate = ScrollArea::vertical().id_salt(("dokumenttekst", dokument.id.0, visning.stykke));
    flate.auto_shrink(false).show(ui, |ui| {
        let side = dokument.side(stykke.side).unwrap_or_default();
        let tekst = side.get(stykke.fra..stykke.til).unwrap_or_default();
        let linje = Label::new(RichText::new(tekst.trim_end())).wrap().selectable(true);
        let linje = ui.add(linje);
        if std::mem::take(&mut visning.til_tekst) {
            linje.scroll_to_me(Some(egui::Align::TOP));
        }
    });
}

/// The pieces of all pages, in order. A page without text is one empty piece.
fn stykker(dokument: &Saksdokument) -> Vec<Stykke> {
    let mut ut = Vec::new();
    for side in 1..=dokument.sider.len() {
        let tekst = dokument.side(side).unwrap_or_default();
        let mut fra = 0;
        loop {
            let til = slutt(tekst, fra);
            ut.push(Stykke { side, fra, til });
            if til >= tekst.len() {
                break;
            }
            fra = til;
        }
    }
    ut
}

/// Where the piece that begins there ends: at a line's end where one is near.
fn slutt(tekst: &str, fra: usize) -> usize {
    if tekst.len() - fra <= LENGSTE_STYKKE {
        return tekst.len();
    }
    let hoeyst = tekst.floor_char_boundary(fra + LENGSTE_STYKKE);
    let linje = tekst.get(fra..hoeyst).and_then(|del| del.rfind('\n'));
    linje.filter(|plass| *plass > 0).map_or(hoeyst, |plass| fra + plass + 1)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::domene::{Bevisart, DokumentId, Dokumentform, SakId};

    fn dokument(tekst: String, sider: Vec<usize>) -> Saksdokument {
        Saksdokument {
            id: DokumentId(1),
            navn: "oppdiktet.pdf".to_owned(),
            sted: Dokumentsted::Sak(SakId::new("A-1")),
            art: Bevisart::Vedtak,
            form: Dokumentform::Pdf,
            dato: None,
            sha256: "00".repeat(32),
            tekst,
            sider,
            uleste_sider: vec![],
            maskert: BTreeMap::new(),
        }
    }

    #[test]
    fn pieces_cover_every_page_and_end_at_lines() {
        let linje = format!("{}\n", "æ".repeat(500));
        let lang = linje.repeat(40);
        let sider = vec![0, lang.len(), lang.len()];
        let d = dokument(format!("{lang}slutt"), sider);
        let alle = stykker(&d);
        let sider: Vec<usize> = alle.iter().map(|s| s.side).collect();
        assert_eq!(sider, [1, 1, 1, 1, 2, 3]);
        let hel: String =
            alle.iter().map(|s| d.side(s.side).unwrap().get(s.fra..s.til).unwrap()).collect();
        assert_eq!(hel, d.tekst);
        assert!(alle.iter().all(|s| s.til - s.fra <= LENGSTE_STYKKE));
        let uten_linjer = dokument("ø".repeat(20_000), vec![0]);
        assert_eq!(stykker(&uten_linjer).len(), 4);
    }
}
