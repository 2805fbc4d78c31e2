//! Signing: which report, which key, the password, and what the signer states.

use std::path::PathBuf;

use egui::{Margin, TextEdit, Ui};
use zeroize::Zeroizing;

use crate::app::klokke;
use crate::gui::a11y;
use crate::gui::arbeid::Signering;
use crate::gui::bilde::Bilde;
use crate::gui::fildialog::Formaal;
use crate::gui::handling::Handling;
use crate::gui::komponent::{felt_med, hovedknapp, knapp, ledetekst, svak};

use super::{Rapportvisning, sist_ui};

/// The form for signing.
#[derive(Debug, Default)]
pub(crate) struct Signeringsskjema {
    /// The report.
    pub pdf: Option<PathBuf>,
    /// Certificate and key.
    pub p12: Option<PathBuf>,
    /// Opens the key; wiped when it goes.
    pub passord: Zeroizing<String>,
    /// Name the signer gives.
    pub navn: String,
    /// Reason.
    pub grunn: String,
    /// Place.
    pub sted: String,
}

impl Signeringsskjema {
    /// Takes the password out of the form and out of what egui remembers of its field.
    pub(crate) fn toem_passord(&mut self, ctx: &egui::Context) {
        self.passord = Zeroizing::default();
        let tom = egui::text_edit::TextEditState::default();
        TextEdit::store_state(ctx, passordfelt(), tom);
    }

    fn oppdrag(&self) -> Option<Signering> {
        let pdf = self.pdf.clone()?;
        let stamme = pdf.file_stem()?.to_string_lossy().into_owned();
        let til = pdf.with_file_name(format!("{stamme}-signert.pdf"));
        let tekst = |s: &str| s.trim().to_owned();
        Some(Signering {
            p12: self.p12.clone()?,
            passord: self.passord.clone(),
            navn: tekst(&self.navn),
            grunn: tekst(&self.grunn),
            sted: tekst(&self.sted),
            tidspunkt: klokke::naa(),
            pdf,
            til,
        })
    }
}

fn passordfelt() -> egui::Id {
    egui::Id::unique("signeringspassord")
}

/// Draws the form.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Rapportvisning) {
    a11y::overskrift(ui, b.tekst("gui-signer-tittel"), 2);
    svak(ui, &b.tekst("gui-signer-om"));
    ui.add_space(6.0);
    let s = &mut visning.signering;
    fil_ui(ui, b, "gui-signer-pdf", s.pdf.as_ref(), Formaal::Signeres);
    fil_ui(ui, b, "gui-signer-p12", s.p12.as_ref(), Formaal::Noekkelfil);
    ui.add_space(2.0);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        felt_med(ui, &b.tekst("gui-signer-navn"), &mut s.navn, 220.0);
        felt_med(ui, &b.tekst("gui-signer-grunn"), &mut s.grunn, 220.0);
        felt_med(ui, &b.tekst("gui-signer-sted"), &mut s.sted, 160.0);
    });
    ui.add_space(4.0);
    passord_ui(ui, b, s);
    ui.add_space(8.0);
    let oppdrag = s.oppdrag().filter(|o| !o.navn.is_empty());
    ui.horizontal(|ui| {
        let kan = oppdrag.is_some() && b.kan_skrive();
        let signer = ui.add_enabled_ui(kan, |ui| hovedknapp(ui, &b.tekst("gui-signer"))).inner;
        if let Some(oppdrag) = oppdrag
            && signer.clicked()
        {
            s.toem_passord(ui.ctx());
            b.send(Handling::Signer(Box::new(oppdrag)));
        }
        if let Some(fil) = &visning.signert
            && knapp(ui, &b.tekst("gui-aapne-mappe-signert")).clicked()
        {
            b.send(Handling::AapneMappe(fil.clone()));
        }
    });
    if let Some((fil, sum, innehaver)) = &b.tilsyn.signert {
        sist_ui(ui, b, "gui-signert-sist", fil, sum);
        svak(ui, &b.med("gui-signert-av", &[("innehaver", innehaver.as_str().into())]));
    }
}

fn passord_ui(ui: &mut Ui, b: &Bilde<'_>, s: &mut Signeringsskjema) {
    ui.spacing_mut().item_spacing.y = 3.0;
    let over = ledetekst(ui, &b.tekst("gui-signer-passord"));
    let felt = TextEdit::singleline(&mut *s.passord)
        .id(passordfelt())
        .password(true)
        .margin(Margin::symmetric(8, 5))
        .desired_width(340.0);
    ui.add(felt).labelled_by(over.id);
}

/// A file to choose, with the one that is chosen.
fn fil_ui(ui: &mut Ui, b: &Bilde<'_>, noekkel: &str, fil: Option<&PathBuf>, formaal: Formaal) {
    ui.horizontal(|ui| {
        let velg = knapp(ui, &b.tekst(noekkel));
        if velg.clicked() {
            b.send(Handling::VelgFil(formaal));
        }
        let navn = fil.and_then(|f| f.file_name()).map(|n| n.to_string_lossy().into_owned());
        ui.add(egui::Label::new(navn.unwrap_or_else(|| b.tekst("gui-ingen-fil"))).truncate());
    });
}
