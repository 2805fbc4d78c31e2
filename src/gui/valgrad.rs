//! A row of choices of which one is chosen, as buttons; each is a stop of its own and says whether
//! it is chosen.

use egui::accesskit::{Role, Toggled};
use egui::{Button, RichText, Stroke, Ui};

use super::komponent::Tone;
use super::skrift::fet_tekst;
use super::tema::Tokens;

/// One choice: its value, its words, and what its colour says.
pub(crate) type Valg<T> = (T, String, Tone);

/// Draws the row; the choice that was pressed. `hva` is what is chosen about, for screen readers.
pub(crate) fn valgrad_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    hva: &str,
    valgt: Option<T>,
    alle: &[Valg<T>],
) -> Option<T> {
    let t = Tokens::av(ui.ctx());
    let mut trykket = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        for (verdi, ord, tone) in alle {
            let er_valgt = valgt == Some(*verdi);
            let (farge, flate) = tone.farger(&t);
            let tekst = if er_valgt {
                fet_tekst(ord.as_str()).size(13.0).color(farge)
            } else {
                RichText::new(ord).size(13.0)
            };
            let mut knapp = Button::new(tekst);
            if er_valgt {
                knapp = knapp.fill(flate).stroke(Stroke::new(1.5, farge));
            }
            let svar = ui.add(knapp);
            ui.ctx().accesskit_node_builder(svar.id, |node| {
                node.set_role(Role::RadioButton);
                node.set_label(format!("{hva}: {ord}"));
                node.set_toggled(if er_valgt { Toggled::True } else { Toggled::False });
            });
            if svar.clicked() {
                trykket = Some(*verdi);
            }
        }
    });
    trykket
}
