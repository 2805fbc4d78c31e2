//! Acts with a consequence: confirmed in words that name it, some with a reason.

use egui::{Label, Ui};

use crate::domene::{LovbruddId, Svarsted};
use crate::gui::a11y;
use crate::gui::handling::Handling;
use crate::gui::komponent::langt_felt;
use crate::gui::tilstand::{Foelge, Grunnart};

use super::{Rom, Slutt, Valg, foerste_fokus, knapper_ui};

/// Finish a lovbrudd?
pub(super) fn ferdigstill_ui(ui: &mut Ui, rom: &Rom<'_>, id: LovbruddId) -> Slutt {
    let nr = [("nr", i64::from(id.0).into())];
    a11y::overskrift(ui, rom.t.med("gui-ferdigstill-spoersmaal", &nr), 2);
    ui.add(Label::new(rom.t.tekst("gui-ferdigstill-foelge")).wrap());
    match knapper_ui(ui, rom, &rom.t.tekst("gui-ferdigstill"), true) {
        Valg::Gjoer => {
            rom.ut.send(Handling::Ferdigstill(id));
            Slutt::Ja
        }
        Valg::Avbryt => Slutt::Ja,
        Valg::Ingen => Slutt::Nei,
    }
}

/// Do it, though it costs this?
pub(super) fn foelge_ui(ui: &mut Ui, rom: &Rom<'_>, foelge: &Foelge, saa: &Handling) -> Slutt {
    let (noekkel, verdier) = match foelge {
        Foelge::Erstatter(fil) => ("gui-erstatt", vec![("fil", fil.as_str().into())]),
        Foelge::MisterNotat(sted) => {
            let hvor = match sted {
                Svarsted::Sak(sak, _) => sak.as_str(),
                Svarsted::Kontor(kontor, _) => kontor.as_str(),
            };
            let punkt = sted.punkt().as_str();
            ("gui-notattap", vec![("punkt", punkt.into()), ("sted", hvor.into())])
        }
        Foelge::MisterRamme => ("gui-rammetap", Vec::new()),
        Foelge::MisterCellenotat((sak, vilkaar)) => {
            let verdier = vec![("punkt", vilkaar.as_str().into()), ("sted", sak.as_str().into())];
            ("gui-notattap", verdier)
        }
    };
    a11y::overskrift(ui, rom.t.tekst(&format!("{noekkel}-spoersmaal")), 2);
    ui.add(Label::new(rom.t.med(&format!("{noekkel}-foelge"), &verdier)).wrap());
    match knapper_ui(ui, rom, &rom.t.tekst(noekkel), true) {
        Valg::Gjoer => {
            rom.ut.send(Handling::Bekreftet(Box::new(saa.clone())));
            Slutt::Ja
        }
        Valg::Avbryt => {
            if let Foelge::MisterNotat(sted) = foelge {
                rom.ut.send(Handling::VisSted(sted.clone())); // where the answer can be given
            } else if let Foelge::MisterCellenotat(sted) = foelge {
                rom.ut.send(Handling::VisCelle(sted.clone()));
            }
            Slutt::Ja
        }
        Valg::Ingen => Slutt::Nei,
    }
}

/// Open or drop a lovbrudd, with the reason.
pub(super) fn grunn_ui(
    ui: &mut Ui,
    rom: &Rom<'_>,
    (id, hva): (LovbruddId, Grunnart),
    tekst: &mut String,
) -> Slutt {
    let (noekkel, gjoer) = match hva {
        Grunnart::Gjenaapne => ("gui-gjenaapne", Handling::Gjenaapne as fn(_, _) -> _),
        Grunnart::Forkast => ("gui-forkast", Handling::Forkast as fn(_, _) -> _),
    };
    let nr = [("nr", i64::from(id.0).into())];
    a11y::overskrift(ui, rom.t.med(&format!("{noekkel}-spoersmaal"), &nr), 2);
    ui.add(Label::new(rom.t.tekst(&format!("{noekkel}-foelge"))).wrap());
    ui.add_space(6.0);
    let felt = langt_felt(ui, &rom.t.tekst("gui-grunn"), tekst, 3);
    foerste_fokus(&felt);
    let grunn = tekst.trim().to_owned();
    match knapper_ui(ui, rom, &rom.t.tekst(noekkel), !grunn.is_empty()) {
        Valg::Gjoer => {
            rom.ut.send(gjoer(id, grunn));
            Slutt::Ja
        }
        Valg::Avbryt => Slutt::Ja,
        Valg::Ingen => Slutt::Nei,
    }
}
