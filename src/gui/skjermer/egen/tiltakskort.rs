//! One measure: what, who, when, how it is controlled in new cases, and how far it has come.

use egui::Ui;

use crate::domene::{Hendelse, Tiltakspost, Tiltaksstatus};
use crate::gui::bilde::Bilde;
use crate::gui::handling::Handling;
use crate::gui::komponent::{Tone, felt_med, ledetekst, merke, svak, tekstlinje};
use crate::gui::skrift::fet_tekst;
use crate::gui::valgrad::valgrad_ui;
use crate::i18n;

use super::Tiltakskjema;

fn tone(status: Tiltaksstatus) -> Tone {
    match status {
        Tiltaksstatus::Planlagt | Tiltaksstatus::Avlyst => Tone::Noeytral,
        Tiltaksstatus::IGang => Tone::Usikker,
        Tiltaksstatus::Gjennomfoert => Tone::Delvis,
        Tiltaksstatus::Kontrollert => Tone::God,
    }
}

/// Draws the measure.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, post: &Tiltakspost, skjema: &mut Tiltakskjema) {
    let id = post.tiltak.id;
    let nummer = b.med("gui-egen-tiltak-nr", &[("nr", i64::from(id.0).into())]);
    tekstlinje(ui, |ui| {
        ui.label(fet_tekst(nummer.as_str()).size(13.5));
        let status = b.tekst(&format!("tiltaksstatus-{}", post.status.kode()));
        merke(ui, &status, tone(post.status));
        if post.er_forfalt(b.idag) {
            merke(ui, &b.tekst("gui-egen-forfalt"), Tone::Svikt);
        }
        if post.kontroll_er_forfalt(b.idag) {
            merke(ui, &b.tekst("gui-egen-kontroll-forfalt"), Tone::Delvis);
        }
    });
    ui.push_id(("tiltak", id.0), |ui| {
        felter_ui(ui, b, skjema);
        status_ui(ui, b, post, skjema, &nummer);
    });
}

/// The fields of a measure, stored or not; the first of them.
pub(super) fn felter_ui(ui: &mut Ui, b: &Bilde<'_>, skjema: &mut Tiltakskjema) -> egui::Response {
    let bredde = ui.available_width() - 18.0;
    let hva = felt_med(ui, &b.tekst("gui-egen-tiltak-hva"), &mut skjema.tiltak, bredde);
    let mut fokus = hva.has_focus();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        let navn = b.tekst("gui-egen-ansvarlig");
        fokus |= felt_med(ui, &navn, &mut skjema.ansvarlig, (bredde * 0.45).min(260.0)).has_focus();
        fokus |= dato_ui(ui, b, "gui-egen-frist", &mut skjema.frist);
    });
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        let navn = b.tekst("gui-egen-kontroll");
        fokus |= felt_med(ui, &navn, &mut skjema.kontroll, (bredde * 0.55).min(420.0)).has_focus();
        fokus |= dato_ui(ui, b, "gui-egen-kontrolldato", &mut skjema.kontrolldato);
    });
    skjema.i_fokus(fokus);
    hva
}

/// A date; true while it is being written.
fn dato_ui(
    ui: &mut Ui,
    b: &Bilde<'_>,
    noekkel: &str,
    felt: &mut crate::gui::datofelt::Datofelt,
) -> bool {
    let navn = b.tekst(noekkel);
    let svar = ui.vertical(|ui| {
        let id = ui.make_persistent_id(&navn);
        felt.ui(ui, &navn, b.t, b.idag);
        ui.memory(|minne| minne.has_focus(id))
    });
    svar.inner
}

/// How far it has come; «kontrollert» and «avlyst» ask for words first.
fn status_ui(
    ui: &mut Ui,
    b: &Bilde<'_>,
    post: &Tiltakspost,
    skjema: &mut Tiltakskjema,
    nummer: &str,
) {
    ui.add_space(6.0);
    ledetekst(ui, &b.tekst("gui-egen-status"));
    let alle = Tiltaksstatus::ALLE.iter();
    let alle: Vec<_> =
        alle.map(|s| (*s, b.tekst(&format!("tiltaksstatus-{}", s.kode())), tone(*s))).collect();
    if let Some(status) = valgrad_ui(ui, nummer, Some(post.status), &alle) {
        let (id, merknad) = (post.tiltak.id, skjema.merknad.trim().to_owned());
        b.send(Handling::LagreEgen(Box::new(Hendelse::TiltaksstatusEndret {
            id,
            status,
            merknad,
        })));
    }
    ui.add_space(4.0);
    let bredde = (ui.available_width() - 18.0).min(420.0);
    felt_med(ui, &b.tekst("gui-egen-merknad"), &mut skjema.merknad, bredde);
    if !post.merknad.trim().is_empty() {
        let verdier = [
            ("dato", i18n::dato(post.status_dato).into()),
            ("merknad", post.merknad.as_str().into()),
        ];
        svak(ui, &b.med("gui-egen-sist-sagt", &verdier));
    }
}
