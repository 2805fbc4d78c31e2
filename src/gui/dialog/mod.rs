//! What is asked in front of the screen. A dialog keeps the focus inside and gives it back.

mod bekreft;
mod dokument;
mod maskeres;
mod overstyr;
mod palett;
mod sti;
mod tastehjelp;

pub(crate) use overstyr::{Fakta, Overstyringsskjema};

use egui::{Context, Key, Modal, Modifiers, Response, ScrollArea, Ui, vec2};

use crate::app::kommando;
use crate::i18n::Tekster;

use super::a11y;
use super::handling::{Handling, Handlinger};
use super::komponent::{hovedknapp, knapp, svak};
use super::skjermer::oversikt::merknader_ui;
use super::tilstand::{Dialog, Tilstand};

/// What a dialog may use.
pub(crate) struct Rom<'a> {
    /// Texts.
    pub t: &'static Tekster,
    /// What can be done just now.
    pub naa: kommando::Tilstand,
    /// Where wishes go.
    pub ut: &'a Handlinger,
}

/// How a dialog ended in this frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Slutt {
    /// It stays.
    Nei,
    /// It closes.
    Ja,
}

/// Draws the dialog that is open, and gives the focus back when it has gone.
pub(crate) fn ui(ctx: &Context, rom: &Rom<'_>, tilstand: &mut Tilstand) {
    let Some(mut dialog) = tilstand.dialog.take() else {
        gi_tilbake(ctx, tilstand);
        return;
    };
    if tilstand.foer_dialog.is_none() {
        // remembered for when the dialog closes; nothing had focus: the window itself
        let hadde = ctx.memory(egui::Memory::focused);
        tilstand.foer_dialog = Some(hadde.unwrap_or(egui::Id::NULL));
        if let Some(id) = hadde {
            ctx.memory_mut(|minne| minne.surrender_focus(id));
        }
    }
    let ramme = egui::Frame::popup(&ctx.global_style()).inner_margin(20).corner_radius(10);
    let modal = Modal::new(egui::Id::unique("dialog")).frame(ramme).show(ctx, |ui| {
        ui.set_width(bredde(&dialog));
        match &mut dialog {
            Dialog::Bekreft(foelge, saa) => bekreft::foelge_ui(ui, rom, foelge, saa),
            Dialog::Maskeres(hendelse, funn, grunn) => {
                maskeres::ui(ui, rom, (hendelse, funn), grunn)
            }
            Dialog::Sti(formaal, tekst) => sti::ui(ui, rom, *formaal, tekst),
            Dialog::LeggVed(skjema) => dokument::legg_ved_ui(ui, rom, skjema),
            Dialog::FjernDokument(id, grunn) => dokument::fjern_ui(ui, rom, *id, grunn),
            Dialog::Ferdigstill(id) => bekreft::ferdigstill_ui(ui, rom, *id),
            Dialog::Grunn(id, hva, tekst) => bekreft::grunn_ui(ui, rom, (*id, *hva), tekst),
            Dialog::Overstyr(skjema) => overstyr::ui(ui, rom, skjema),
            Dialog::Tastehjelp => tastehjelp::ui(ui, rom),
            Dialog::Palett(tekst, valgt) => palett::ui(ui, rom, tekst, valgt),
            Dialog::Verifisert(fil, svar) => verifisert_ui(ui, rom, fil, svar),
            Dialog::Avvist(melding, merknader, flere) => {
                a11y::overskrift(ui, rom.t.tekst("gui-avvist"), 2);
                ui.add_space(4.0);
                let tekst = rom.t.melding(melding);
                a11y::lest_opp_brutt(ui, &tekst.into(), a11y::Tone::Straks);
                ui.add_space(8.0);
                let rull = rulling(ui);
                ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
                    ui.scroll_with_delta(vec2(0.0, -rull));
                    merknader_ui(ui, rom.t, merknader);
                });
                if *flere > 0 {
                    svak(ui, &rom.t.med("innlesing-flere", &[("antall", (*flere).into())]));
                }
                lukk_ui(ui, rom)
            }
        }
    });
    if modal.inner == Slutt::Nei {
        if !modal.should_close() {
            tilstand.dialog = Some(dialog);
        } else if let Dialog::Maskeres(hendelse, ..) = dialog {
            rom.ut.send(Handling::RettSelv(hendelse)); // Escape loses nothing that was written
        }
    }
    ctx.request_repaint_after_secs(if tilstand.dialog.is_some() { 3600.0 } else { 0.0 });
}

fn bredde(dialog: &Dialog) -> f32 {
    match dialog {
        Dialog::Maskeres(..) | Dialog::Overstyr(_) | Dialog::LeggVed(_) => 520.0,
        Dialog::FjernDokument(..)
        | Dialog::Bekreft(..)
        | Dialog::Sti(..)
        | Dialog::Ferdigstill(_)
        | Dialog::Grunn(..) => 480.0,
        Dialog::Palett(..) | Dialog::Avvist(..) | Dialog::Verifisert(..) => 560.0,
        Dialog::Tastehjelp => 860.0,
    }
}

/// How far the keys roll a long text, in points downwards.
fn rulling(ui: &Ui) -> f32 {
    let steg = [
        (Key::ArrowDown, 40.0),
        (Key::ArrowUp, -40.0),
        (Key::PageDown, 400.0),
        (Key::PageUp, -400.0),
        (Key::Home, -100_000.0),
        (Key::End, 100_000.0),
    ];
    let trykket = |tast| ui.input_mut(|inn| inn.consume_key(Modifiers::NONE, tast));
    steg.into_iter().filter(|(tast, _)| trykket(*tast)).map(|(_, steg)| steg).sum()
}

/// egui drops a focus that is given while the modal's layer is still there: wait until it is gone.
fn gi_tilbake(ctx: &Context, tilstand: &mut Tilstand) {
    let borte = ctx.memory(|minne| minne.top_modal_layer().is_none());
    if !borte {
        return;
    }
    if let Some(id) = tilstand.foer_dialog.take().filter(|id| *id != egui::Id::NULL) {
        ctx.memory_mut(|minne| minne.request_focus(id));
    }
}

/// The first focus of a dialog, which egui does not set.
fn foerste_fokus(svar: &Response) {
    if svar.ctx.memory(egui::Memory::focused).is_none() {
        svar.request_focus();
    }
}

/// A button row with the safe choice; the dialog ends when it is taken.
fn lukk_ui(ui: &mut Ui, rom: &Rom<'_>) -> Slutt {
    ui.add_space(12.0);
    let lukk = knapp(ui, &rom.t.tekst("gui-lukk"));
    foerste_fokus(&lukk);
    if lukk.clicked() { Slutt::Ja } else { Slutt::Nei }
}

/// What was pressed in a row with one act and a way out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Valg {
    Ingen,
    Gjoer,
    Avbryt,
}

/// The act named by what it does, and a way out.
fn knapper_ui(ui: &mut Ui, rom: &Rom<'_>, gjoer: &str, kan: bool) -> Valg {
    rad_ui(ui, &(gjoer.to_owned(), rom.t.tekst("gui-avbryt")), kan)
}

/// The same with a name for the way out.
fn rad_ui(ui: &mut Ui, (gjoer, avbryt): &(String, String), kan: bool) -> Valg {
    ui.add_space(14.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 0.0);
        let gjoer = ui.add_enabled_ui(kan, |ui| hovedknapp(ui, gjoer)).inner;
        let avbryt = knapp(ui, avbryt);
        foerste_fokus(&avbryt);
        match (gjoer.clicked(), avbryt.clicked()) {
            (true, _) => Valg::Gjoer,
            (false, true) => Valg::Avbryt,
            (false, false) => Valg::Ingen,
        }
    })
    .inner
}

fn verifisert_ui(
    ui: &mut Ui,
    rom: &Rom<'_>,
    fil: &std::path::Path,
    svar: &super::arbeid::Verifikasjon,
) -> Slutt {
    a11y::overskrift(ui, rom.t.tekst("gui-verifiser-tittel"), 2);
    ui.add_space(6.0);
    super::skjermer::rapport::verifikasjon_ui(ui, rom.t, fil, svar);
    lukk_ui(ui, rom)
}
