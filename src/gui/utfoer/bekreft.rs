//! What is asked about before it is done, because it cannot be undone afterwards.

use std::path::{Path, PathBuf};

use crate::gui::fildialog::Formaal;
use crate::gui::handling::Handling;
use crate::gui::tilstand::Foelge;
use crate::gui::vindu::Vindu;

use super::jobber::filnavn;

impl Vindu {
    /// What the wish would cost; `None` when it can be done at once.
    pub(super) fn spoersmaal(&self, handling: &Handling) -> Option<Foelge> {
        match handling {
            Handling::Valgt(Formaal::Rapport, sti) => {
                erstatter(&med_endelse(sti.clone(), "pdf"))
            }
            Handling::Signer(oppdrag) => erstatter(&oppdrag.til),
            _ => None,
        }
    }
}

/// The wish that follows from a file chosen in the system's dialog, which has asked by itself
/// whether the file it showed is to be replaced.
pub(super) fn valgt_i_system(formaal: Formaal, sti: PathBuf) -> Handling {
    let spurt = formaal == Formaal::Rapport && med_endelse(sti.clone(), "pdf") == sti;
    let valgt = Handling::Valgt(formaal, sti);
    if spurt { Handling::Bekreftet(Box::new(valgt)) } else { valgt }
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
