//! The checklist of the open tilsyn: which one, which others there are, and what going over would do.
//!
//! Stands in front of the screens like the frame does. The differences are shown before anything
//! changes.

use egui::{CentralPanel, Frame, Label, Margin, ScrollArea, Ui};

use crate::app::arbeid::{Bytteforslag, Listekilde, innebygde_lister};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::fildialog::Formaal;
use crate::gui::handling::{Handling, Listeoenske};
use crate::gui::komponent::{hovedknapp, knapp, kort, svak};
use crate::gui::tema::Tokens;
use crate::regelverk::Sjekkliste;

/// What the screen remembers.
#[derive(Debug, Default)]
pub(crate) struct Sjekklistevisning {
    /// The list that is being looked at, with its differences.
    pub forslag: Option<Box<Bytteforslag>>,
}

/// Draws the screen.
pub(crate) fn ui(ui: &mut Ui, b: &Bilde<'_>, visning: &Sjekklistevisning) {
    let t = Tokens::av(ui.ctx());
    let rundt = Frame::new().fill(t.flate).inner_margin(Margin::symmetric(24, 18));
    CentralPanel::no_frame().frame(rundt).show(ui, |ui| {
        ScrollArea::vertical().id_salt("sjekkliste").auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(820.0);
            a11y::overskrift(ui, b.tekst("gui-sjekkliste"), 1);
            svak(ui, &b.tekst("gui-sjekkliste-om"));
            ui.add_space(8.0);
            kort(ui, |ui| i_bruk_ui(ui, b));
            ui.add_space(6.0);
            kort(ui, |ui| andre_ui(ui, b));
            if let Some(forslag) = &visning.forslag {
                ui.add_space(6.0);
                kort(ui, |ui| forskjeller_ui(ui, b, forslag));
            }
            ui.add_space(10.0);
            if knapp(ui, &b.tekst("gui-sjekkliste-lukk")).clicked() {
                b.send(Handling::OmSjekklisten(Listeoenske::Lukk));
            }
        });
    });
}

fn i_bruk_ui(ui: &mut Ui, b: &Bilde<'_>) {
    let liste = b.sjekkliste;
    let verdier = [
        ("navn", b.i(&liste.navn).into()),
        ("liste", liste.id.as_str().into()),
        ("versjon", liste.versjon.as_str().into()),
    ];
    a11y::overskrift(ui, b.med("gui-sjekkliste-i-bruk", &verdier), 2);
    svak(ui, &b.med("sjekkliste-lovstatus", &[("dato", liste.lovstatus.into())]));
    if let Some(grunnliste) = &liste.bygger_paa {
        svak(ui, &b.med("sjekkliste-bygger-paa", &[("liste", grunnliste.as_str().into())]));
    }
    ui.add_space(6.0);
    ui.horizontal(|ui| {
        if knapp(ui, &b.tekst("gui-sjekkliste-eksporter")).clicked() {
            b.send(Handling::VelgFil(Formaal::SjekklisteUt));
        }
        ui.add_enabled_ui(b.kan_skrive(), |ui| {
            if knapp(ui, &b.tekst("gui-sjekkliste-fil")).clicked() {
                b.send(Handling::VelgFil(Formaal::Sjekkliste));
            }
        });
    });
}

/// The program's own lists of the same family.
fn andre_ui(ui: &mut Ui, b: &Bilde<'_>) {
    a11y::overskrift(ui, b.tekst("gui-sjekkliste-andre"), 2);
    for liste in innebygde_lister() {
        ui.horizontal(|ui| {
            ui.label(linje(b, liste));
            let kan = b.kan_skrive() && liste.id != b.sjekkliste.id;
            ui.add_enabled_ui(kan, |ui| {
                let svar = knapp(ui, &b.tekst("gui-sjekkliste-se"));
                let navn = format!("{}: {}", b.tekst("gui-sjekkliste-se"), b.i(&liste.navn));
                a11y::navn(ui, &svar, &navn);
                if svar.clicked() {
                    let kilde = Listekilde::Kjent(liste.id.clone());
                    b.send(Handling::OmSjekklisten(Listeoenske::Foreslaa(kilde)));
                }
            });
        });
    }
}

fn linje(b: &Bilde<'_>, liste: &Sjekkliste) -> String {
    let verdier = [
        ("liste", liste.id.as_str().into()),
        ("navn", b.i(&liste.navn).into()),
        ("versjon", liste.versjon.as_str().into()),
        ("punkter", liste.punkter.len().into()),
    ];
    b.med("sjekkliste-linje", &verdier)
}

fn forskjeller_ui(ui: &mut Ui, b: &Bilde<'_>, forslag: &Bytteforslag) {
    a11y::overskrift(ui, b.tekst("gui-sjekkliste-forskjeller"), 2);
    let verdier = [
        ("fra", b.sjekkliste.id.as_str().into()),
        ("fraversjon", b.sjekkliste.versjon.as_str().into()),
        ("til", forslag.liste.id.as_str().into()),
        ("tilversjon", forslag.liste.versjon.as_str().into()),
    ];
    ui.label(b.med("sjekkliste-fra-til", &verdier));
    ui.add_space(4.0);
    for melding in forslag.meldinger(b.sjekkliste, b.t) {
        ui.add(Label::new(format!("•  {melding}")).wrap());
    }
    ui.add_space(8.0);
    ui.add_enabled_ui(b.kan_skrive(), |ui| {
        if hovedknapp(ui, &b.tekst("gui-sjekkliste-ta-i-bruk")).clicked() {
            b.send(Handling::OmSjekklisten(Listeoenske::TaIBruk));
        }
    });
}
