//! A document comes in or goes: kind and date before it is attached, a reason before it is taken away.

use egui::{Label, Ui};

use crate::app::klokke;
use crate::domene::{Bevisart, DokumentId, Dokumentsted};
use crate::gui::a11y;
use crate::gui::handling::{Dokumentoenske, Handling};
use crate::gui::komponent::{Tone, langt_felt, ledetekst, melding, svak, valg};
use crate::gui::skjermer::dokumenter::{Dokumentskjema, anmerkninger};

use super::{Rom, Slutt, Valg, foerste_fokus, knapper_ui};

/// What was read and masked; what kind of source is it?
pub(super) fn legg_ved_ui(ui: &mut Ui, rom: &Rom<'_>, s: &mut Dokumentskjema) -> Slutt {
    a11y::overskrift(ui, rom.t.tekst("dokument-legg-ved-tittel"), 2);
    let lest = s.lest();
    let hvor = match &lest.sted {
        Dokumentsted::Sak(sak) => rom.t.med("gui-i-sak", &[("sak", sak.as_str().into())]),
        Dokumentsted::Kontor(kontor) => {
            rom.t.med("gui-ved-kontor", &[("kontor", kontor.as_str().into())])
        }
    };
    let sider = rom.t.med("dokument-sider", &[("antall", lest.sider.len().into())]);
    ui.add(Label::new(lest.navn.as_str()).wrap());
    svak(ui, &format!("{hvor}  ·  {sider}"));
    ui.add_space(6.0);
    let linjer = anmerkninger(rom.t, lest);
    if linjer.is_empty() {
        svak(ui, &rom.t.tekst("dokument-uten-funn"));
    }
    for linje in linjer {
        melding(ui, Tone::Delvis, &linje);
        ui.add_space(2.0);
    }
    svak(ui, &rom.t.tekst("dokument-lagres"));
    ui.add_space(8.0);
    ui.horizontal_top(|ui| {
        let art = valg(ui, &rom.t.tekst("dokument-art"), &mut s.art, &arter(rom));
        foerste_fokus(&art);
        let navn = rom.t.tekst("dokument-dato");
        s.dato.ui(ui, &navn, rom.t, klokke::naa().date_naive());
    });
    if s.art.is_none() {
        ledetekst(ui, &rom.t.tekst("dokument-art-mangler"));
    }
    let ferdig = s.dokument();
    match knapper_ui(ui, rom, &rom.t.tekst("dokument-legg-ved-knapp"), ferdig.is_some()) {
        Valg::Gjoer => {
            s.dato.les(klokke::naa().date_naive()); // the field may not have been left
            let Some(dokument) = s.dokument() else { return Slutt::Nei };
            rom.ut.send(Handling::Dokument(Dokumentoenske::LeggVed(Box::new(dokument))));
            Slutt::Ja
        }
        Valg::Avbryt => Slutt::Ja,
        Valg::Ingen => Slutt::Nei,
    }
}

/// Every kind of source, and first that none is chosen.
fn arter(rom: &Rom<'_>) -> Vec<(Option<Bevisart>, String)> {
    let ingen = (None, rom.t.tekst("dokument-art-velg"));
    let ord = |art: &Bevisart| (Some(*art), rom.t.tekst(&format!("bevisart-{}", art.kode())));
    std::iter::once(ingen).chain(Bevisart::ALLE.iter().map(ord)).collect()
}

/// Take it away, and why?
pub(super) fn fjern_ui(ui: &mut Ui, rom: &Rom<'_>, id: DokumentId, grunn: &mut String) -> Slutt {
    let nr = [("nr", i64::from(id.0).into())];
    a11y::overskrift(ui, rom.t.med("dokument-fjern-spoersmaal", &nr), 2);
    ui.add(Label::new(rom.t.tekst("dokument-fjern-foelge")).wrap());
    ui.add_space(6.0);
    let felt = langt_felt(ui, &rom.t.tekst("gui-grunn"), grunn, 2);
    foerste_fokus(&felt);
    let skrevet = grunn.trim().to_owned();
    match knapper_ui(ui, rom, &rom.t.tekst("dokument-fjern-knapp"), !skrevet.is_empty()) {
        Valg::Gjoer => {
            rom.ut.send(Handling::Dokument(Dokumentoenske::Fjern(id, skrevet)));
            Slutt::Ja
        }
        Valg::Avbryt => Slutt::Ja,
        Valg::Ingen => Slutt::Nei,
    }
}
