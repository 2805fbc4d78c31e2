//! Drawing of rows, cells and headings for `egui_table`.

use std::collections::BTreeSet;

use egui::accesskit::{Action, Role};
use egui::{Align2, Id, Sense, TextStyle, Ui, vec2};

use crate::gui::a11y::omriss;
use crate::gui::skrift;
use crate::gui::tema::Tokens;

use super::{Kilde, Kolonne, Sortering, Tabelltilstand};

/// One frame of the table.
pub(super) struct Delegat<'a> {
    pub(super) kolonner: &'a [Kolonne],
    pub(super) kilde: &'a dyn Kilde,
    pub(super) tilstand: &'a mut Tabelltilstand,
    pub(super) klikket: Option<usize>,
    pub(super) dobbeltklikket: Option<usize>,
    pub(super) aktiv: Option<Id>,
    merket: BTreeSet<u64>,
}

impl<'a> Delegat<'a> {
    pub(super) fn new(
        kolonner: &'a [Kolonne],
        kilde: &'a dyn Kilde,
        tilstand: &'a mut Tabelltilstand,
    ) -> Self {
        let merket = BTreeSet::new();
        Self { kolonner, kilde, tilstand, klikket: None, dobbeltklikket: None, aktiv: None, merket }
    }

    fn sorter_etter(&mut self, kolonne: usize) {
        self.tilstand.sortert = match self.tilstand.sortert {
            Some((k, Sortering::Stigende)) if k == kolonne => Some((k, Sortering::Synkende)),
            Some((k, Sortering::Synkende)) if k == kolonne => None,
            _ => Some((kolonne, Sortering::Stigende)),
        };
    }

    fn rad_node(&mut self, ui: &Ui, id: Id, rad: usize, valgt: bool) {
        if ui.input(|inn| inn.has_accesskit_action_request(id, Action::Click)) {
            self.klikket = Some(rad);
        }
        let (tale, flate) = (self.kilde.tale(rad), ui.max_rect());
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_bounds(omriss(flate));
            node.set_role(Role::Row);
            node.set_row_index(rad);
            node.set_label(tale);
            node.set_selected(valgt);
            node.add_action(Action::Click);
        });
        if valgt {
            self.aktiv = Some(id);
        }
    }
}

impl egui_table::TableDelegate for Delegat<'_> {
    fn prepare(&mut self, _info: &egui_table::PrefetchInfo) {
        self.merket.clear(); // runs before the rows of every pass
    }

    fn default_row_height(&self) -> f32 {
        30.0
    }

    fn header_cell_ui(&mut self, ui: &mut Ui, celle: &egui_table::HeaderCellInfo) {
        let Some(kolonne) = self.kolonner.get(celle.group_index) else { return };
        let t = Tokens::av(ui.ctx());
        let pil = match self.tilstand.sortert {
            Some((k, Sortering::Stigende)) if k == celle.group_index => " ▲",
            Some((k, Sortering::Synkende)) if k == celle.group_index => " ▼",
            _ => "",
        };
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Role::ColumnHeader);
            node.set_column_index(celle.group_index);
            node.set_label(kolonne.navn.as_str());
        });
        let tekst = skrift::fet_tekst(format!("{}{pil}", kolonne.navn)).size(12.5);
        let knapp = egui::Button::new(tekst.color(t.tekst_svak)).frame(false).truncate();
        let retning = if kolonne.tall { egui::Align::Max } else { egui::Align::Min };
        let plass = egui::Layout::top_down(retning).with_main_align(egui::Align::Center);
        let flate = ui.max_rect().shrink2(vec2(8.0, 4.0));
        let trykket =
            ui.scope_builder(egui::UiBuilder::new().max_rect(flate).layout(plass), |ui| {
                ui.spacing_mut().button_padding.x = 0.0;
                ui.add(knapp).clicked()
            });
        if trykket.inner {
            self.sorter_etter(celle.group_index);
        }
    }

    fn row_ui(&mut self, ui: &mut Ui, nr: u64) {
        let rad = usize::try_from(nr).unwrap_or(usize::MAX);
        let t = Tokens::av(ui.ctx());
        let valgt = self.tilstand.valgt == Some(rad);
        let id = ui.unique_id(); // for the node; the click needs an id of its own
        let klikk = ui.interact(ui.max_rect(), id.with("klikk"), Sense::CLICK); // not a tab stop
        let fyll = match (valgt, klikk.hovered(), rad % 2) {
            (true, ..) => t.utvalg,
            (false, true, _) => t.svev,
            (false, false, 1) => t.zebra,
            (false, false, _) => t.bakgrunn,
        };
        ui.painter().rect_filled(ui.max_rect(), 0.0, fyll);
        if klikk.clicked() {
            self.klikket = Some(rad);
        }
        if klikk.double_clicked() {
            self.dobbeltklikket = Some(rad);
        }
        // runs for the scrolling and for the fixed columns: one node only
        if self.merket.insert(nr) {
            self.rad_node(ui, id, rad, valgt);
        }
    }

    fn cell_ui(&mut self, ui: &mut Ui, celle: &egui_table::CellInfo) {
        let Some(kolonne) = self.kolonner.get(celle.col_nr) else { return };
        if ui.is_sizing_pass() {
            ui.allocate_space(vec2(kolonne.bredde, 16.0)); // the first show measures
            return;
        }
        let rad = usize::try_from(celle.row_nr).unwrap_or(usize::MAX);
        let tekst = self.kilde.celle(rad, celle.col_nr);
        let t = Tokens::av(ui.ctx());
        let svak = self.kilde.er_svak(rad, celle.col_nr);
        let farge = if svak { t.tekst_svak } else { t.tekst };
        let skrift = TextStyle::Body.resolve(ui.style());
        let flate = ui.max_rect().shrink2(vec2(8.0, 0.0));
        let maler = ui.painter().with_clip_rect(flate.intersect(ui.clip_rect()));
        if kolonne.tall {
            maler.text(flate.right_center(), Align2::RIGHT_CENTER, tekst, skrift, farge);
        } else {
            maler.text(flate.left_center(), Align2::LEFT_CENTER, tekst, skrift, farge);
        }
    }
}
