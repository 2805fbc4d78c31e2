//! A list of which one line is chosen: one tab stop, arrow keys, each line spoken by its full name.

use egui::accesskit::Role;
use egui::{Color32, EventFilter, Frame, Id, Key, Margin, Modifiers, Sense, Stroke, Ui, UiBuilder};

use super::a11y::omriss;
use super::tema::Tokens;

/// A list to choose from.
pub(crate) struct Liste<'a> {
    /// What the list is called.
    pub navn: &'a str,
    /// Number of lines.
    pub antall: usize,
    /// The chosen line.
    pub valgt: Option<usize>,
    /// Bring the chosen line into view.
    pub rull: bool,
}

impl Liste<'_> {
    /// Draws the list; the line the user moved to, if any. `rad` draws a line and returns its name;
    /// `skille` draws what stands before a line, such as a heading.
    pub(crate) fn ui(
        self,
        ui: &mut Ui,
        mut skille: impl FnMut(&mut Ui, usize),
        mut rad: impl FnMut(&mut Ui, usize) -> String,
    ) -> Option<usize> {
        let id = ui.make_persistent_id(self.navn);
        let mut valgt = self.taster(ui, id);
        let mut aktiv = None;
        let under = UiBuilder::new().accessibility_parent(id);
        let flate = ui.scope_builder(under, |ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            for i in 0..self.antall {
                skille(ui, i);
                let (linje, klikket) = self.linje(ui, id.with(i), i, &mut rad);
                if self.valgt == Some(i) {
                    aktiv = Some(linje);
                }
                if klikket {
                    valgt = Some(i);
                }
            }
        });
        let flate = flate.response.rect;
        let fokus = ui.interact(flate, id, Sense::focusable_noninteractive());
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(Role::ListBox);
            node.set_label(self.navn);
            node.set_bounds(omriss(flate));
            if let Some(linje) = aktiv {
                node.set_active_descendant(linje.accesskit_id());
            }
        });
        if fokus.has_focus() {
            let ring = Stroke::new(2.0, Tokens::av(ui.ctx()).fokus);
            ui.painter().rect_stroke(flate.expand(2.0), 6.0, ring, egui::StrokeKind::Inside);
        }
        valgt.filter(|v| Some(*v) != self.valgt)
    }

    fn taster(&self, ui: &Ui, id: Id) -> Option<usize> {
        if !ui.memory(|minne| minne.has_focus(id)) || self.antall == 0 {
            return None;
        }
        let behold = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|minne| minne.set_focus_lock_filter(id, behold));
        let siste = self.antall - 1;
        let naa = self.valgt;
        let trykket = |tast| ui.input_mut(|inn| inn.consume_key(Modifiers::NONE, tast));
        [
            (Key::ArrowDown, naa.map_or(0, |n| n + 1).min(siste)),
            (Key::ArrowUp, naa.map_or(0, |n| n.saturating_sub(1))),
            (Key::Home, 0),
            (Key::End, siste),
        ]
        .into_iter()
        .find(|(tast, _)| trykket(*tast))
        .map(|(_, til)| til)
    }

    fn linje(
        &self,
        ui: &mut Ui,
        id: Id,
        i: usize,
        rad: &mut impl FnMut(&mut Ui, usize) -> String,
    ) -> (Id, bool) {
        let t = Tokens::av(ui.ctx());
        let valgt = self.valgt == Some(i);
        let bakgrunn = ui.painter().add(egui::Shape::Noop);
        let ramme = Frame::new().inner_margin(Margin::symmetric(10, 6)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            rad(ui, i)
        });
        let flate = ramme.response.rect;
        let svar = ui.interact(flate, id, Sense::CLICK); // not a tab stop
        let fyll = match (valgt, svar.hovered()) {
            (true, _) => t.utvalg,
            (false, true) => t.svev,
            (false, false) => Color32::TRANSPARENT,
        };
        ui.painter().set(bakgrunn, egui::Shape::rect_filled(flate, 6.0, fyll));
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(Role::ListBoxOption);
            node.set_label(ramme.inner);
            node.set_selected(valgt);
            node.set_bounds(omriss(flate));
            node.add_action(egui::accesskit::Action::Click);
        });
        if valgt && self.rull {
            ui.scroll_to_rect(flate.expand(24.0), None);
        }
        (id, svar.clicked())
    }
}
