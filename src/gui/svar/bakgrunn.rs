//! What helps the inspector judge the item in hand: guidance, the grounds of the vedtak, provisions.

use egui::{CollapsingHeader, Label, RichText, Ui};

use crate::domene::Sak;
use crate::gui::avledet::Sted;
use crate::gui::bilde::Bilde;
use crate::gui::komponent::{Tone, ledetekst, melding, svak, tekstlinje};
use crate::gui::skrift::fet_tekst;
use crate::gui::tilstand::Tilstand;
use crate::i18n;
use crate::regelverk::{Kontrollpunkt, Sikkerhet};

use super::punktkort::{Kort, ubekreftet_ui};

/// Draws the folded parts under the answer.
pub(super) fn bakgrunn_ui(ui: &mut Ui, b: &Bilde<'_>, tilstand: &mut Tilstand, kort: &Kort<'_>) {
    if let Sted::Sak(sak) = kort.sted {
        begrunnelse_ui(ui, b, sak, kort.punkt);
    }
    veiledning_ui(ui, b, tilstand, kort.punkt);
    hjemler_ui(ui, b, kort);
}

fn begrunnelse_ui(ui: &mut Ui, b: &Bilde<'_>, sak: &Sak, punkt: &Kontrollpunkt) {
    let med_tekst = sak.vedtak.iter().filter_map(|v| Some((v, v.begrunnelse.as_deref()?)));
    let begrunnelser: Vec<_> = med_tekst.filter(|(_, tekst)| !tekst.trim().is_empty()).collect();
    if begrunnelser.is_empty() {
        return;
    }
    let aapen = punkt.viser_begrunnelse;
    let hode = CollapsingHeader::new(fet_tekst(b.tekst("gui-begrunnelse")));
    hode.id_salt(("begrunnelse", aapen)).default_open(aapen).show(ui, |ui| {
        for (vedtak, tekst) in begrunnelser {
            let dato = i18n::dato_presis(vedtak.dato, b.t.maalform());
            let art = b.tekst(&format!("vedtaksart-{}", vedtak.art.kode()));
            ledetekst(ui, &format!("{art}, {dato}"));
            let lesbar = RichText::new(tekst).size(14.5).line_height(Some(22.0));
            ui.add(Label::new(lesbar).wrap().selectable(true));
            ui.add_space(4.0);
        }
    });
}

fn veiledning_ui(ui: &mut Ui, b: &Bilde<'_>, tilstand: &mut Tilstand, punkt: &Kontrollpunkt) {
    let (hjelp, grense) = (b.i(&punkt.veiledning), b.i(&punkt.ikke_konkluder));
    if hjelp.is_empty() && grense.is_empty() {
        return;
    }
    let ute = tilstand.utfoldet.contains(&punkt.id);
    let hode = CollapsingHeader::new(fet_tekst(b.tekst("gui-veiledning")));
    let vist = hode.id_salt(("veiledning", &punkt.id)).default_open(ute).show(ui, |ui| {
        if !hjelp.is_empty() {
            ui.add(Label::new(hjelp).wrap());
        }
        if !grense.is_empty() {
            let verdier = [("grense", grense.into())];
            melding(ui, Tone::Noeytral, &b.med("gui-ikke-konkluder", &verdier));
        }
    });
    if vist.header_response.clicked() && !tilstand.utfoldet.remove(&punkt.id) {
        tilstand.utfoldet.insert(punkt.id.clone());
    }
}

/// The provisions in the version that applied.
fn hjemler_ui(ui: &mut Ui, b: &Bilde<'_>, kort: &Kort<'_>) {
    if kort.punkt.hjemler.is_empty() {
        return;
    }
    let stikkdato = b.tilsyn.grunnlag.stikkdato;
    let dag = match kort.sted {
        Sted::Sak(sak) => sak.lovdato(stikkdato),
        Sted::Kontor(_) => b.tilsyn.grunnlag.periode.til,
    };
    let overskrift = b.med("gui-hjemler", &[("dato", dag.into())]);
    CollapsingHeader::new(fet_tekst(overskrift)).id_salt("hjemler").default_open(true).show(
        ui,
        |ui| {
            for henvisning in &kort.punkt.hjemler {
                let Some((_, hjemmel)) = b.regelverk.gjeldende(henvisning, dag) else { continue };
                tekstlinje(ui, |ui| {
                    ui.label(b.sitert(hjemmel));
                    svak(ui, &b.med("gui-hjemmel-fra", &[("dato", hjemmel.gjelder_fra.into())]));
                    if let Sikkerhet::MaaBekreftes(rad) = hjemmel.sikkerhet {
                        ubekreftet_ui(ui, b, &[rad]);
                    }
                });
                svak(ui, b.i(&hjemmel.tema));
                ui.add_space(6.0);
            }
        },
    );
}
