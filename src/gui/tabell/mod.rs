//! The virtualised table: painted cells, one tab stop, each row one node with a full name.
//!
//! `egui_table` draws only what is seen; selection, keys, roles and sorting are ours.

mod delegat;
mod taster;

use std::ops::Range;

use egui::accesskit::Role;
use egui::{Sense, Ui, UiBuilder};

use crate::gui::komponent::Tegn;

use delegat::Delegat;

/// Which way a column is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sortering {
    /// Smallest first.
    Stigende,
    /// Largest first.
    Synkende,
}

/// What a table remembers between frames.
#[derive(Debug, Default)]
pub(crate) struct Tabelltilstand {
    /// Chosen row among those shown.
    pub valgt: Option<usize>,
    /// Row to bring into view.
    pub rull_til: Option<usize>,
    /// Column the rows are sorted by.
    pub sortert: Option<(usize, Sortering)>,
    /// The table takes the focus when it is next drawn.
    pub ta_fokus: bool,
    /// Chosen cell of the chosen row, where cells are chosen one by one.
    pub celle: usize,
}

/// A column.
#[derive(Debug, Clone)]
pub(crate) struct Kolonne {
    /// Heading.
    pub navn: String,
    /// Width at first.
    pub bredde: f32,
    /// Numbers stand to the right.
    pub tall: bool,
}

/// What a table shows.
pub(crate) trait Kilde {
    /// Number of rows.
    fn antall(&self) -> usize;
    /// Text of a cell.
    fn celle(&self, rad: usize, kolonne: usize) -> String;
    /// The row as a sentence.
    fn tale(&self, rad: usize) -> String;
    /// Whether a cell is to be seen as less important.
    fn er_svak(&self, rad: usize, kolonne: usize) -> bool;
    /// Whether the headings sort; a list with an order of its own is not sorted.
    fn kan_sorteres(&self) -> bool {
        true
    }
    /// The columns whose cells are chosen one by one; none where only rows are.
    fn celler(&self) -> Range<usize> {
        0..0
    }
    /// A cell that can be chosen, as a sentence.
    fn celletale(&self, _rad: usize, _kolonne: usize) -> String {
        String::new()
    }
    /// The sign in front of the text of a cell.
    fn tegn(&self, _rad: usize, _kolonne: usize) -> Option<Tegn> {
        None
    }
    /// The heading as it is painted over several lines, where that is not its name.
    fn delt_overskrift(&self, _kolonne: usize) -> Option<String> {
        None
    }
    /// What stands under the heading of a column. A table that has it has high headings, is not
    /// sorted by them, and breaks them over two lines.
    fn under_overskrift(&self, _kolonne: usize) -> Option<String> {
        None
    }
}

/// Names of the table and its parts for screen readers.
pub(crate) struct Navn<'a> {
    /// The table.
    pub tabell: &'a str,
    /// The grip of a column, by the column's heading.
    pub grep: &'a dyn Fn(&str) -> String,
}

/// Draws the table; the row the user opened.
pub(crate) fn tabell_ui(
    ui: &mut Ui,
    navn: &Navn<'_>,
    kolonner: &[Kolonne],
    kilde: &dyn Kilde,
    tilstand: &mut Tabelltilstand,
) -> Option<usize> {
    let id = ui.make_persistent_id(navn.tabell);
    let flate = ui.available_rect_before_wrap();
    let fokus = ui.interact(flate, id, Sense::focusable_noninteractive());
    if std::mem::take(&mut tilstand.ta_fokus) {
        fokus.request_focus();
    }
    let aapnet = taster::les(ui, id, &fokus, kilde, tilstand);
    let mut delegat = Delegat::new(kolonner, kilde, tilstand);
    let inni = UiBuilder::new().accessibility_parent(id);
    let tabell_id = ui.scope_builder(inni, |ui| vis(ui, navn.tabell, &mut delegat)).inner;
    let Delegat { klikket, dobbeltklikket, aktiv, .. } = delegat;
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::Grid);
        node.set_label(navn.tabell);
        node.set_row_count(kilde.antall());
        node.set_column_count(kolonner.len());
        if let Some(rad) = aktiv {
            node.set_active_descendant(rad.accesskit_id());
        }
    });
    taster::grep(ui, tabell_id, kolonner, navn.grep);
    if fokus.has_focus() {
        let ring = ui.visuals().selection.stroke;
        ui.painter().rect_stroke(flate, 6.0, ring, egui::StrokeKind::Inside);
    }
    if let Some((rad, kolonne)) = klikket {
        tilstand.valgt = Some(rad);
        tilstand.celle = kolonne.unwrap_or(tilstand.celle);
        fokus.request_focus();
    }
    dobbeltklikket.or(aapnet)
}

fn vis(ui: &mut Ui, navn: &str, delegat: &mut Delegat<'_>) -> egui::Id {
    let kolonner: Vec<_> = delegat
        .kolonner
        .iter()
        .map(|k| egui_table::Column::new(k.bredde).range(50.0..=600.0))
        .collect();
    let mut tabell = egui_table::Table::new()
        .id_salt(navn)
        .num_rows(delegat.kilde.antall() as u64)
        .num_sticky_cols(1)
        .columns(kolonner)
        .headers([egui_table::HeaderRow::new(delegat.hodehoeyde())]);
    if let Some(rad) = delegat.tilstand.rull_til.take() {
        tabell = tabell.scroll_to_row(rad as u64, None);
        if delegat.kilde.celler().contains(&delegat.tilstand.celle) {
            tabell = tabell.scroll_to_column(delegat.tilstand.celle, None);
        }
    }
    // the table's scrolling has its own id only where what it stands in has one
    let i_tabellen = ui.push_id(navn, |ui| {
        let id = tabell.get_id(ui);
        tabell.show(ui, delegat);
        id
    });
    i_tabellen.inner
}
