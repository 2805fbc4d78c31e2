//! Drawing of rows, cells and headings for `egui_table`.

use std::collections::BTreeSet;

use egui::accesskit::{Action, Role};
use egui::text::{LayoutJob, TextWrapping};
use egui::{Align2, FontId, Id, Sense, Stroke, StrokeKind, TextStyle, Ui, vec2};

use crate::gui::a11y::omriss;
use crate::gui::komponent;
use crate::gui::skrift;
use crate::gui::tema::Tokens;

use super::{Kilde, Kolonne, Sortering, Tabelltilstand};

/// One frame of the table.
pub(super) struct Delegat<'a> {
    pub(super) kolonner: &'a [Kolonne],
    pub(super) kilde: &'a dyn Kilde,
    pub(super) tilstand: &'a mut Tabelltilstand,
    /// The row, and the column where its cells are chosen one by one.
    pub(super) klikket: Option<(usize, Option<usize>)>,
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

    /// High where something stands under the headings.
    pub(super) fn hodehoeyde(&self) -> f32 {
        if self.har_hoyt_hode() { 74.0 } else { 32.0 }
    }

    fn har_hoyt_hode(&self) -> bool {
        (0..self.kolonner.len()).any(|nr| self.kilde.under_overskrift(nr).is_some())
    }

    /// The name over as many lines as there is room for, and what stands under it.
    fn hoyt_hode(&self, ui: &mut Ui, nr: usize, kolonne: &Kolonne) {
        let t = Tokens::av(ui.ctx());
        let under = self.kilde.under_overskrift(nr).unwrap_or_default();
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Role::ColumnHeader);
            node.set_column_index(nr);
            node.set_label(format!("{} {under}", kolonne.navn).trim().to_owned());
        });
        let flate = ui.max_rect().shrink2(vec2(6.0, 6.0));
        let maler = ui.painter().with_clip_rect(flate.expand(2.0).intersect(ui.clip_rect()));
        let skrift = FontId::new(12.0, skrift::fet());
        let navn = self.kilde.delt_overskrift(nr).unwrap_or_else(|| kolonne.navn.clone());
        let navn = maler.layout(navn, skrift, t.tekst, flate.width());
        maler.galley(flate.min, navn, t.tekst);
        let liten = FontId::proportional(12.0);
        maler.text(flate.left_bottom(), Align2::LEFT_BOTTOM, under, liten, t.tekst_svak);
    }

    /// The node of a cell that can be chosen, and the ring around the one that is.
    fn valgbar_celle(&mut self, ui: &Ui, (rad, kolonne): (usize, usize)) {
        let flate = ui.max_rect();
        let peker = ui.input(|inn| inn.pointer.interact_pos());
        if self.klikket == Some((rad, None)) && peker.is_some_and(|p| flate.contains(p)) {
            self.klikket = Some((rad, Some(kolonne)));
        }
        let id = ui.unique_id();
        if ui.input(|inn| inn.has_accesskit_action_request(id, Action::Click)) {
            self.klikket = Some((rad, Some(kolonne)));
        }
        let valgt = self.tilstand.valgt == Some(rad) && self.tilstand.celle == kolonne;
        let tale = self.kilde.celletale(rad, kolonne);
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_bounds(omriss(flate));
            node.set_role(Role::GridCell);
            node.set_column_index(kolonne);
            node.set_label(tale);
            node.set_selected(valgt);
            node.add_action(Action::Click);
        });
        if valgt {
            self.aktiv = Some(id);
            let t = Tokens::av(ui.ctx());
            let ring = Stroke::new(2.0, t.fokus);
            ui.painter().rect(flate.shrink(2.0), 4.0, t.bakgrunn, ring, StrokeKind::Inside);
        }
    }

    fn rad_node(&mut self, ui: &Ui, id: Id, rad: usize, valgt: bool) {
        if ui.input(|inn| inn.has_accesskit_action_request(id, Action::Click)) {
            self.klikket = Some((rad, None));
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
        if self.har_hoyt_hode() {
            self.hoyt_hode(ui, celle.group_index, kolonne);
            return;
        }
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
        let knapp = egui::Button::new(tekst.clone().color(t.tekst_svak)).frame(false).truncate();
        let retning = if kolonne.tall { egui::Align::Max } else { egui::Align::Min };
        let plass = egui::Layout::top_down(retning).with_main_align(egui::Align::Center);
        let flate = ui.max_rect().shrink2(vec2(8.0, 4.0));
        let trykket =
            ui.scope_builder(egui::UiBuilder::new().max_rect(flate).layout(plass), |ui| {
                ui.spacing_mut().button_padding.x = 0.0;
                if !self.kilde.kan_sorteres() {
                    ui.add(egui::Label::new(tekst.color(t.tekst_svak)).truncate());
                    return false;
                }
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
            self.klikket = Some((rad, None));
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
        if self.kilde.celler().contains(&celle.col_nr) {
            self.valgbar_celle(ui, (rad, celle.col_nr));
        }
        let tekst = self.kilde.celle(rad, celle.col_nr);
        let t = Tokens::av(ui.ctx());
        let svak = self.kilde.er_svak(rad, celle.col_nr);
        let farge = if svak { t.tekst_svak } else { t.tekst };
        let tett = self.kilde.celler().contains(&celle.col_nr);
        let skrift =
            if tett { FontId::proportional(12.5) } else { TextStyle::Body.resolve(ui.style()) };
        let luft = if tett { 6.0 } else { 8.0 };
        let mut flate = ui.max_rect().shrink2(vec2(luft, 0.0));
        let maler = ui.painter().with_clip_rect(flate.intersect(ui.clip_rect()));
        if let Some(merke) = self.kilde.tegn(rad, celle.col_nr) {
            komponent::tegn(&maler, flate.left_center() + vec2(6.0, 0.0), merke, &t);
            flate.min.x += if tett { 14.0 } else { 16.0 };
        }
        let mut linje = LayoutJob::simple_singleline(tekst.clone(), skrift, farge);
        linje.wrap = TextWrapping::truncate_at_width(flate.width());
        let linje = maler.layout_job(linje);
        let (kuttet, mut plass) = (linje.elided, linje.rect);
        plass = if kolonne.tall {
            Align2::RIGHT_CENTER.anchor_size(flate.right_center(), plass.size())
        } else {
            Align2::LEFT_CENTER.anchor_size(flate.left_center(), plass.size())
        };
        maler.galley(plass.min, linje, farge);
        if kuttet {
            let id = ui.unique_id().with("hele");
            ui.interact(flate, id, Sense::HOVER).on_hover_text(tekst);
        }
    }
}
