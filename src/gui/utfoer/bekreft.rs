//! What is asked about before it is done, because it cannot be undone afterwards.

use std::path::{Path, PathBuf};

use egui::{Context, ViewportCommand};

use crate::gui::fildialog::Formaal;
use crate::gui::handling::Handling;
use crate::gui::tilstand::{Dialog, Foelge};
use crate::gui::vindu::Vindu;

use super::Naar;
use super::jobber::filnavn;

impl Vindu {
    /// What the wish would cost; `None` when it can be done at once.
    pub(super) fn spoersmaal(&self, handling: &Handling) -> Option<Foelge> {
        if let Handling::Valgt(formaal, sti) = handling
            && let Some(endelse) = formaal.skriver_endelse()
        {
            erstatter(&med_endelse(sti.clone(), endelse))
        } else if let Handling::Valgt(Formaal::Delingsfil, sti) = handling {
            erstatter(&delingsnavn(sti.clone()))
        } else if let Handling::Signer(oppdrag) = handling {
            erstatter(&oppdrag.til)
        } else if self.forlater_rammen(handling) {
            Some(Foelge::MisterRamme)
        } else if forlater(handling) {
            self.mister_notat()
        } else {
            None
        }
    }

    /// Whether a frame that was written on is left without being stored.
    fn forlater_rammen(&self, handling: &Handling) -> bool {
        let skrevet = match (&self.tilstand.ramme, &self.tilstand.ramme_foer) {
            (Some(ramme), Some(foer)) => ramme != foer,
            (_, None) | (None, _) => false,
        };
        let visning = matches!(
            handling,
            Handling::Vis(_)
                | Handling::VisSak(_)
                | Handling::VisSted(_)
                | Handling::VisKontor(_)
                | Handling::NyRamme
                | Handling::AvbrytRamme
                | Handling::OmSjekklisten(_)
        );
        let lagrer = matches!(handling, Handling::Valgt(Formaal::NyttTilsyn, _));
        skrevet && !lagrer && (visning || forlater(handling))
    }

    fn mister_notat(&self) -> Option<Foelge> {
        let oekt = self.oekt.as_ref().filter(|o| o.kan_skrive())?;
        if let Some(sted) = self.tilstand.utkast.uten_svar(oekt.tilsyn()) {
            return Some(Foelge::MisterNotat(sted.clone()));
        }
        let celle = self.tilstand.vilkaar.utkast.uten_vurdering(oekt.tilsyn())?;
        Some(Foelge::MisterCellenotat(celle.clone()))
    }

    /// The window is asked to close: stores what can be stored, and stays open once where a note
    /// would be lost. Asked again while the question stands, it closes.
    pub(in crate::gui) fn ved_lukking(&mut self, ctx: &Context) {
        let dialog = self.tilstand.dialog.as_ref();
        let spurt = matches!(
            dialog,
            Some(
                Dialog::Bekreft(Foelge::MisterNotat(_) | Foelge::MisterCellenotat(_), _)
                    | Dialog::Maskeres(..)
            )
        );
        self.lagre_utkast(Naar::Alt);
        if spurt || self.lukkes {
            return;
        }
        if matches!(self.tilstand.dialog, Some(Dialog::Maskeres(..))) {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            return;
        }
        if let Some(foelge) = self.spoersmaal(&Handling::Avslutt) {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.tilstand.dialog = Some(Dialog::Bekreft(foelge, Box::new(Handling::Avslutt)));
        }
    }

    pub(super) fn avslutt(&mut self, ctx: &Context) {
        self.lukkes = true;
        ctx.send_viewport_cmd(ViewportCommand::Close);
    }
}

/// The wish that follows from a file chosen in the system's dialog, which has asked by itself
/// whether the file it showed is to be replaced.
pub(super) fn valgt_i_system(formaal: Formaal, sti: PathBuf) -> Handling {
    let endelse = formaal.skriver_endelse();
    let spurt = endelse.is_some_and(|endelse| med_endelse(sti.clone(), endelse) == sti);
    let valgt = Handling::Valgt(formaal, sti);
    if spurt { Handling::Bekreftet(Box::new(valgt)) } else { valgt }
}

/// Whether the open tilsyn is left by it.
pub(super) fn forlater(handling: &Handling) -> bool {
    matches!(handling, Handling::Lukk | Handling::Avslutt)
        || matches!(handling, Handling::Valgt(formaal, _) if formaal.bytter_tilsyn())
}

fn erstatter(sti: &Path) -> Option<Foelge> {
    sti.exists().then(|| Foelge::Erstatter(filnavn(sti)))
}

/// The path with that ending, put after whatever stands there: «rapport v1.2» has no ending.
pub(super) fn med_endelse(sti: PathBuf, endelse: &str) -> PathBuf {
    let har = sti.extension().is_some_and(|e| e.eq_ignore_ascii_case(endelse));
    let Some(navn) = sti.file_name().filter(|_| !har) else { return sti };
    let mut navn = navn.to_owned();
    navn.push(".");
    navn.push(endelse);
    sti.with_file_name(navn)
}

/// Findings are shared as JSON or CSV; any other name becomes JSON.
pub(super) fn delingsnavn(sti: PathBuf) -> PathBuf {
    let er_csv = sti.extension().is_some_and(|e| e.eq_ignore_ascii_case("csv"));
    if er_csv { sti } else { med_endelse(sti, "json") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_is_added_and_nothing_is_cut() {
        for (foer, etter) in [
            ("/m/rapport", "/m/rapport.pdf"),
            ("/m/rapport v1.2", "/m/rapport v1.2.pdf"),
            ("/m/rapport.pdf", "/m/rapport.pdf"),
            ("/m/RAPPORT.PDF", "/m/RAPPORT.PDF"),
            ("rapport.txt", "rapport.txt.pdf"),
        ] {
            assert_eq!(med_endelse(PathBuf::from(foer), "pdf"), PathBuf::from(etter));
        }
    }

    #[test]
    fn the_system_asks_only_about_the_name_it_showed() {
        let spurt = |navn: &str| {
            let handling = valgt_i_system(Formaal::Rapport, PathBuf::from(navn));
            matches!(handling, Handling::Bekreftet(_))
        };
        assert!(spurt("rapport.pdf"));
        assert!(!spurt("rapport"));
    }
}
