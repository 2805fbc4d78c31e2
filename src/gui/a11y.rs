//! What a screen reader hears: roles and names that egui does not give by itself.
//!
//! Calls cost nothing while no screen reader (and no test) listens.

use egui::accesskit::{Invalid, Live, Rect, Role};
use egui::{Response, RichText, Ui};

/// A heading of level 1 to 3 in the window's hierarchy.
pub(crate) fn overskrift(ui: &mut Ui, tekst: impl Into<String>, nivaa: usize) -> Response {
    let tekst = tekst.into();
    let stoerrelse = match nivaa {
        0 | 1 => 22.0,
        2 => 16.0,
        _ => 14.0,
    };
    let rik = super::skrift::fet_tekst(tekst.clone()).size(stoerrelse);
    let svar = ui.label(rik);
    ui.ctx().accesskit_node_builder(svar.id, |node| {
        node.set_role(Role::Heading);
        node.set_label(tekst); // a label keeps its text in `value`; a new role alone has no name
        node.set_level(nivaa);
    });
    svar
}

/// How urgently something is read aloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    /// After what is being read.
    Rolig,
    /// At once.
    Straks,
}

/// A line that is read aloud when its text changes.
pub(crate) fn lest_opp(ui: &mut Ui, tekst: &RichText, tone: Tone) -> Response {
    les_opp(ui, egui::Label::new(tekst.clone()).truncate(), tekst.text(), tone)
}

/// The same over as many lines as it takes.
pub(crate) fn lest_opp_brutt(ui: &mut Ui, tekst: &RichText, tone: Tone) -> Response {
    les_opp(ui, egui::Label::new(tekst.clone()).wrap(), tekst.text(), tone)
}

fn les_opp(ui: &mut Ui, linje: egui::Label, navn: &str, tone: Tone) -> Response {
    let svar = ui.add(linje);
    ui.ctx().accesskit_node_builder(svar.id, |node| {
        let (rolle, live) = match tone {
            Tone::Rolig => (Role::Status, Live::Polite),
            Tone::Straks => (Role::Alert, Live::Assertive),
        };
        node.set_role(rolle);
        node.set_label(navn);
        node.set_live(live);
    });
    svar
}

/// Gives a widget the name it is spoken by.
pub(crate) fn navn(ui: &Ui, svar: &Response, navn: &str) {
    ui.ctx().accesskit_node_builder(svar.id, |node| node.set_label(navn));
}

/// Something painted that has no node of its own: a picture with its content in words.
pub(crate) fn bilde(ui: &Ui, svar: &Response, innhold: &str) {
    let r = svar.rect;
    ui.ctx().accesskit_node_builder(svar.id, |node| {
        node.set_role(Role::Image);
        node.set_label(innhold);
        node.set_bounds(omriss(r));
    });
}

/// One of several views, of which exactly one is shown.
pub(crate) fn fane(ui: &Ui, svar: &Response, valgt: bool) {
    ui.ctx().accesskit_node_builder(svar.id, |node| {
        node.set_role(Role::Tab);
        node.clear_toggled();
        node.set_selected(valgt);
    });
}

/// A field whose content is not accepted, and the text that says why.
pub(crate) fn ugyldig(ui: &Ui, felt: egui::Id, forklaring: &Response) {
    ui.ctx().accesskit_node_builder(felt, |node| {
        node.set_invalid(Invalid::True);
        node.push_described_by(forklaring.id.accesskit_id());
    });
}

/// The rectangle in the form the tree wants.
pub(crate) fn omriss(r: egui::Rect) -> Rect {
    Rect { x0: r.min.x.into(), y0: r.min.y.into(), x1: r.max.x.into(), y1: r.max.y.into() }
}
