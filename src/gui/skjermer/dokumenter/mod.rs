//! Documents of a case or an office: what is attached, a way to attach more, and the text to read
//! beside the items. The file itself is never kept; what identifies is masked before it gets here.

mod lesepanel;

pub(crate) use lesepanel::lesepanel_ui;

use egui::{Label, RichText, Ui};

use crate::domene::{Bevisart, DokumentId, Dokumentsted, Opplysningsart, Saksdokument, Verdi};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::datofelt::Datofelt;
use crate::gui::handling::{Dokumentoenske, Handling};
use crate::gui::komponent::{ledetekst, stille_knapp, svak};
use crate::gui::skrift::fet_tekst;
use crate::gui::tilstand::Dialog;
use crate::i18n::{Tekster, dato};

/// What the window remembers about documents.
#[derive(Debug, Default)]
pub(crate) struct Dokumentvisning {
    /// Where the file that is being asked for belongs.
    pub til: Option<Dokumentsted>,
    /// The document whose text is shown.
    vist: Option<DokumentId>,
    /// Which piece of it, from 0.
    stykke: usize,
    /// The text is to have focus in the next frame.
    til_tekst: bool,
}

impl Dokumentvisning {
    /// Shows the text of that document from its beginning.
    pub(crate) fn vis(&mut self, id: DokumentId) {
        (self.vist, self.stykke, self.til_tekst) = (Some(id), 0, true);
    }

    /// Puts the text away.
    pub(crate) fn lukk(&mut self) {
        self.vist = None;
    }
}

/// A document that was read and waits for its kind and date.
#[derive(Debug, Clone)]
pub(crate) struct Dokumentskjema {
    dokument: Saksdokument,
    /// What kind of source it is; nobody has said so at first.
    pub art: Option<Bevisart>,
    /// Date the document shows.
    pub dato: Datofelt,
}

impl Dokumentskjema {
    /// The form for what was read.
    pub(crate) fn new(dokument: Saksdokument) -> Self {
        Self { dokument, art: None, dato: Datofelt::default() }
    }

    /// What was read.
    pub(crate) fn lest(&self) -> &Saksdokument {
        &self.dokument
    }

    /// The document to attach, when its kind is given and its date is a date or nothing.
    pub(crate) fn dokument(&self) -> Option<Saksdokument> {
        let art = self.art.filter(|_| !self.dato.er_uleselig())?;
        Some(Saksdokument { art, dato: self.dato.dag, ..self.dokument.clone() })
    }
}

/// Draws the documents of a case or an office.
pub(crate) fn ui(ui: &mut Ui, b: &Bilde<'_>, sted: &Dokumentsted) {
    a11y::overskrift(ui, b.tekst("dokument-overskrift"), 3);
    let mut noen = false;
    for dokument in b.tilsyn.dokumenter.values().filter(|d| d.sted == *sted) {
        noen = true;
        ui.add_space(6.0);
        ui.push_id(("dokument", dokument.id.0), |ui| ett_ui(ui, b, dokument));
    }
    if !noen {
        svak(ui, &b.tekst("dokument-ingen"));
    }
    if b.kan_skrive() {
        ui.add_space(4.0);
        let knapp = stille_knapp(ui, &b.tekst("dokument-legg-ved"));
        if knapp.on_hover_text(b.tekst("dokument-slipp")).clicked() {
            b.send(Handling::Dokument(Dokumentoenske::VelgFil(sted.clone())));
        }
    }
}

fn ett_ui(ui: &mut Ui, b: &Bilde<'_>, d: &Saksdokument) {
    ui.spacing_mut().item_spacing.y = 2.0;
    ui.add(Label::new(fet_tekst(d.navn.as_str()).size(13.0)).wrap());
    ledetekst(ui, &kjennemerke(b.t, d));
    for linje in anmerkninger(b.t, d) {
        let farge = ui.visuals().warn_fg_color;
        ui.add(Label::new(RichText::new(linje).size(12.5).color(farge)).wrap());
    }
    ui.horizontal(|ui| {
        let nr = [("nr", i64::from(d.id.0).into()), ("navn", d.navn.as_str().into())];
        let les = stille_knapp(ui, &b.tekst("dokument-les"));
        a11y::navn(ui, &les, &b.med("dokument-les-nr", &nr));
        if les.clicked() {
            b.send(Handling::Dokument(Dokumentoenske::Vis(d.id)));
        }
        if b.kan_skrive() {
            fjern_ui(ui, b, d);
        }
    });
}

/// The way to take a document away; asks for the reason first.
fn fjern_ui(ui: &mut Ui, b: &Bilde<'_>, d: &Saksdokument) {
    let nr = [("nr", i64::from(d.id.0).into()), ("navn", d.navn.as_str().into())];
    let fjern = stille_knapp(ui, &b.tekst("dokument-fjern"));
    a11y::navn(ui, &fjern, &b.med("dokument-fjern-nr", &nr));
    if fjern.clicked() {
        let dialog = Dialog::FjernDokument(d.id, String::new());
        b.send(Handling::VisDialog(Box::new(dialog)));
    }
}

/// Kind, form, date and the beginning of the digest.
pub(crate) fn kjennemerke(t: &Tekster, d: &Saksdokument) -> String {
    let art = t.tekst(&format!("bevisart-{}", d.art.kode()));
    let form = t.tekst(&format!("dokumentform-{}", d.form.kode()));
    let dag = d.dato.map_or_else(|| t.tekst("dokument-uten-dato"), dato);
    let kort_sum = d.sha256.get(..12).unwrap_or(&d.sha256);
    format!("{art}  ·  {form}  ·  {dag}  ·  SHA-256\u{a0}{kort_sum}…")
}

/// What the gate has masked, and pages that could not be read in full.
pub(crate) fn anmerkninger(t: &Tekster, d: &Saksdokument) -> Vec<String> {
    let mut linjer = Vec::new();
    if !d.maskert.is_empty() {
        let ett = |(art, antall): (&Opplysningsart, &u32)| {
            let art = t.tekst(&format!("opplysningsart-{}", art.kode()));
            format!("{art} ({antall})")
        };
        let hva: Vec<String> = d.maskert.iter().map(ett).collect();
        linjer.push(t.med("dokument-maskert", &[("hva", hva.join(", ").into())]));
    }
    if !d.uleste_sider.is_empty() {
        let sider: Vec<String> = d.uleste_sider.iter().map(u32::to_string).collect();
        linjer.push(t.med("dokument-uleste", &[("sider", sider.join(", ").into())]));
    }
    linjer
}

/// How a page is named as a place for evidence.
pub(crate) fn sted_i_dokument(t: &Tekster, d: &Saksdokument, side: usize) -> String {
    match d.sider.len() {
        0 | 1 => d.dato.map_or_else(
            || t.tekst("dokument-hele"),
            |dag| t.med("dokument-hele-datert", &[("dato", Verdi::from(dag))]),
        ),
        _ => t.med("dokument-side", &[("side", side.into())]),
    }
}
