//! The few building blocks all screens are made of: cards, badges, buttons, empty states.
//!
//! They paint and report clicks; they know nothing of a tilsyn.

use egui::{
    Button, Color32, CornerRadius, Frame, Label, Margin, Painter, Pos2, Response, RichText, Sense,
    Stroke, Ui, vec2,
};

use super::a11y;
use super::skrift::fet_tekst;
use super::tema::Tokens;
use super::valgboks;

/// What a badge or a notice says by its colour, besides its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    /// Good.
    God,
    /// In part, or mind this.
    Delvis,
    /// Not good.
    Svikt,
    /// Not certain.
    Usikker,
    /// Neither.
    Noeytral,
}

impl Tone {
    /// Text and ground.
    pub(crate) fn farger(self, t: &Tokens) -> (Color32, Color32) {
        match self {
            Self::God => (t.god, t.god_flate),
            Self::Delvis => (t.delvis, t.delvis_flate),
            Self::Svikt => (t.svikt, t.svikt_flate),
            Self::Usikker => (t.usikker, t.usikker_flate),
            Self::Noeytral => (t.noeytral, t.noeytral_flate),
        }
    }
}

/// A short word on a coloured ground.
pub(crate) fn merke(ui: &mut Ui, tekst: &str, tone: Tone) -> Response {
    let (farge, fyll) = tone.farger(&Tokens::av(ui.ctx()));
    let skrift = egui::FontId::proportional(12.0);
    let ord = ui.painter().layout_no_wrap(tekst.to_owned(), skrift, farge);
    let (flate, svar) = ui.allocate_exact_size(ord.size() + vec2(12.0, 5.0), Sense::HOVER);
    svar.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, tekst));
    ui.painter().rect_filled(flate, 4.0, fyll);
    ui.painter().galley(flate.min + vec2(6.0, 2.5), ord, farge);
    svar
}

/// A small sign that tells by its shape what its colour tells too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tegn {
    /// Nothing is given yet.
    Ring,
    /// Something is given.
    Fylt(Tone),
}

/// Paints the sign: a ring, a square for failure, a triangle for in part, a diamond for uncertain, a
/// dash for neither, a dot for good.
pub(crate) fn tegn(maler: &Painter, midt: Pos2, tegn: Tegn, t: &Tokens) {
    let Tegn::Fylt(tone) = tegn else {
        maler.circle_stroke(midt, 4.5, Stroke::new(1.5, t.feltkant));
        return;
    };
    let (farge, _) = tone.farger(t);
    match tone {
        Tone::Svikt => {
            let firkant = egui::Rect::from_center_size(midt, vec2(9.0, 9.0));
            maler.rect_filled(firkant, 1.5, farge);
        }
        Tone::Delvis => {
            let o = [vec2(0.0, -5.5), vec2(5.5, 4.5), vec2(-5.5, 4.5)].map(|d| midt + d);
            maler.add(egui::Shape::convex_polygon(o.to_vec(), farge, Stroke::NONE));
        }
        Tone::Usikker => {
            let o = [vec2(0.0, -6.0), vec2(6.0, 0.0), vec2(0.0, 6.0), vec2(-6.0, 0.0)];
            let o = o.map(|d| midt + d).to_vec();
            maler.add(egui::Shape::convex_polygon(o, farge, Stroke::NONE));
        }
        Tone::Noeytral => {
            let strek = egui::Rect::from_center_size(midt, vec2(10.0, 3.0));
            maler.rect_filled(strek, 1.0, farge);
        }
        Tone::God => {
            maler.circle_filled(midt, 5.0, farge);
        }
    }
}

/// A calm box with a message across the width.
pub(crate) fn boks<R>(ui: &mut Ui, tone: Tone, innhold: impl FnOnce(&mut Ui) -> R) -> R {
    let (farge, flate) = tone.farger(&Tokens::av(ui.ctx()));
    Frame::new()
        .fill(flate)
        .corner_radius(CornerRadius::same(6))
        .inner_margin(Margin::symmetric(12, 8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.visuals_mut().override_text_color = Some(farge);
            innhold(ui)
        })
        .inner
}

/// The same with only a sentence in it.
pub(crate) fn melding(ui: &mut Ui, tone: Tone, tekst: &str) {
    boks(ui, tone, |ui| ui.add(Label::new(tekst).wrap()));
}

/// A card: things that belong together.
pub(crate) fn kort<R>(ui: &mut Ui, innhold: impl FnOnce(&mut Ui) -> R) -> R {
    let t = Tokens::av(ui.ctx());
    Frame::new()
        .fill(t.kort)
        .stroke(Stroke::new(1.0, t.kant))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::same(16))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            innhold(ui)
        })
        .inner
}

/// The one thing to do here.
pub(crate) fn hovedknapp(ui: &mut Ui, tekst: &str) -> Response {
    let (t, paa) = (Tokens::av(ui.ctx()), ui.is_enabled());
    ui.scope(|ui| {
        let w = &mut ui.visuals_mut().widgets;
        // one that cannot be pressed is not a paler one that can
        let (hvile, under, tekstfarge) = if paa {
            (t.aksent, t.aksent_svev, t.paa_aksent)
        } else {
            (t.noeytral_flate, t.noeytral_flate, t.tekst_svak)
        };
        for (v, fyll) in [
            (&mut w.inactive, hvile),
            (&mut w.hovered, under),
            (&mut w.active, under),
            (&mut w.noninteractive, hvile),
        ] {
            v.weak_bg_fill = fyll;
            v.bg_stroke = Stroke::new(1.0, fyll);
            v.fg_stroke.color = tekstfarge;
        }
        let svar = ui.add(Button::new(fet_tekst(tekst)));
        fokusring(ui, &svar);
        svar
    })
    .inner
}

/// An ordinary button.
pub(crate) fn knapp(ui: &mut Ui, tekst: &str) -> Response {
    ui.button(tekst)
}

/// A button without a frame, for what is seldom used.
pub(crate) fn stille_knapp(ui: &mut Ui, tekst: &str) -> Response {
    let t = Tokens::av(ui.ctx());
    ui.scope(|ui| {
        ui.visuals_mut().widgets.inactive.weak_bg_fill = Color32::TRANSPARENT;
        ui.visuals_mut().widgets.inactive.bg_stroke = Stroke::NONE;
        let farge = if ui.is_enabled() { t.lenke } else { t.tekst_svak };
        ui.visuals_mut().widgets.inactive.fg_stroke.color = farge;
        ui.visuals_mut().widgets.hovered.fg_stroke.color = farge;
        ui.spacing_mut().button_padding = vec2(6.0, 4.0);
        ui.add(Button::new(tekst))
    })
    .inner
}

/// The ring around what has focus, where the widget does not draw one itself.
pub(crate) fn fokusring(ui: &Ui, svar: &Response) {
    if svar.has_focus() {
        let ring = Stroke::new(2.0, Tokens::av(ui.ctx()).fokus);
        ui.painter().rect_stroke(svar.rect.expand(2.0), 7.0, ring, egui::StrokeKind::Outside);
    }
}

/// A line of words and badges, no higher than its words.
pub(crate) fn tekstlinje<R>(ui: &mut Ui, innhold: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 19.0;
        ui.horizontal_wrapped(innhold).inner
    })
    .inner
}

/// A name and its value beside it, both from the top.
pub(crate) fn navngitt_verdi(ui: &mut Ui, navn: &str, navnebredde: f32, verdi: &str) {
    ui.horizontal_top(|ui| {
        let plass = egui::Layout::top_down(egui::Align::Min);
        ui.allocate_ui_with_layout(vec2(navnebredde, 0.0), plass, |ui| {
            ui.set_width(navnebredde);
            ui.add_space(1.0);
            ledetekst(ui, navn);
        });
        ui.vertical(|ui| ui.add(Label::new(verdi).wrap()));
    });
}

/// An explanation in the weaker colour.
pub(crate) fn svak(ui: &mut Ui, tekst: &str) -> Response {
    ui.add(Label::new(RichText::new(tekst).weak()).wrap())
}

/// A small label over a field or a value.
pub(crate) fn ledetekst(ui: &mut Ui, tekst: &str) -> Response {
    let farge = Tokens::av(ui.ctx()).tekst_svak;
    ui.add(Label::new(RichText::new(tekst).size(12.5).color(farge)))
}

/// What stands where there is nothing yet: what this place is for and what to do.
pub(crate) fn tomt(ui: &mut Ui, overskrift: &str, tekst: &str) {
    ui.add_space(ui.available_height() * 0.22);
    ui.vertical_centered(|ui| {
        a11y::overskrift(ui, overskrift, 2);
        ui.add_space(4.0);
        ui.set_max_width(460.0);
        svak(ui, tekst);
    });
    ui.add_space(12.0);
}

/// A text field with its label above.
pub(crate) fn felt(ui: &mut Ui, navn: &str, verdi: &mut String) -> Response {
    felt_med(ui, navn, verdi, ui.available_width().min(480.0))
}

/// The same with a width of its own.
pub(crate) fn felt_med(ui: &mut Ui, navn: &str, verdi: &mut String, bredde: f32) -> Response {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        let over = ledetekst(ui, navn);
        rolig_under_peker(ui);
        let redigering = egui::TextEdit::singleline(verdi).margin(Margin::symmetric(8, 5));
        ui.add(redigering.desired_width(bredde)).labelled_by(over.id)
    })
    .inner
}

/// A text field of several lines with its label above.
pub(crate) fn langt_felt(ui: &mut Ui, navn: &str, verdi: &mut String, linjer: usize) -> Response {
    ui.spacing_mut().item_spacing.y = 3.0;
    let over = ledetekst(ui, navn);
    let redigering = egui::TextEdit::multiline(verdi)
        .margin(Margin::symmetric(8, 6))
        .desired_rows(linjer)
        .desired_width(f32::INFINITY);
    let svar = ui.scope(|ui| {
        rolig_under_peker(ui);
        ui.add(redigering).labelled_by(over.id)
    });
    ui.add_space(6.0);
    svar.inner
}

/// A field under the pointer keeps its thin edge: the ring belongs to the one that has the focus.
fn rolig_under_peker(ui: &mut Ui) {
    let w = &mut ui.visuals_mut().widgets;
    w.hovered.bg_stroke = w.inactive.bg_stroke;
}

/// One choice of a closed list.
pub(crate) fn valg<T: Copy + PartialEq>(
    ui: &mut Ui,
    navn: &str,
    verdi: &mut T,
    alle: &[(T, String)],
) -> Response {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        let over = ledetekst(ui, navn);
        valg_uten_ledetekst(ui, navn, 180.0, verdi, alle).labelled_by(over.id)
    })
    .inner
}

/// The same without a label of its own; the caller names it for the screen reader.
pub(crate) fn valg_uten_ledetekst<T: Copy + PartialEq>(
    ui: &mut Ui,
    salt: impl egui::AsIdSalt,
    bredde: f32,
    verdi: &mut T,
    alle: &[(T, String)],
) -> Response {
    let linje = |(v, tekst): &(T, String)| {
        let (tekst, valgt) = (tekst.clone(), v == verdi);
        valgboks::Linje { tekst, valgt, tips: String::new() }
    };
    let linjer: Vec<_> = alle.iter().map(linje).collect();
    let vist = alle.iter().find(|(v, _)| v == verdi).map_or("", |(_, t)| t.as_str());
    let (svar, nytt) = valgboks::vis(ui, salt, bredde, vist, &linjer);
    if let Some((v, _)) = nytt.and_then(|nr| alle.get(nr)) {
        *verdi = *v;
    }
    svar
}
