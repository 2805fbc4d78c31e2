//! Beside the matrix: the vilkår in hand in the words that applied, how the grounds treat it, and the
//! grounds with its words marked.

use egui::{Label, RichText, Ui};

use crate::domene::{Sak, Utfall};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::komponent::{Tone, ledetekst, melding, merke, svak, tekstlinje};
use crate::gui::markert::{self, Merke, Merker};
use crate::gui::skrift::fet_tekst;
use crate::gui::svar::ubekreftet_ui;
use crate::i18n::dato_presis;
use crate::vurdering::{self, Begrunnelsesregime, Celle, Matrise, Radlesning};

use super::matrise::stor_forbokstav;
use super::visning::Vilkaarsvisning;

/// Draws the side.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Vilkaarsvisning) {
    let Some((id, vilkaar)) = visning.celle.clone() else { return };
    let Some(sak) = b.tilsyn.saker.get(&id) else { return };
    let Some(rad) = vurdering::matrise(b.tilsyn, sak, b.regelverk) else { return };
    hode_ui(ui, b, sak, &rad);
    ui.add_space(10.0);
    let celle = rad.celler.iter().find(|c| c.vilkaar.id == vilkaar);
    if let Some(celle) = celle {
        vilkaar_ui(ui, b, celle);
        ui.add_space(8.0);
        super::celle::ui(ui, b, visning, &(id, vilkaar), celle);
    } else {
        let verdier = [("dato", rad.lovdato.into())];
        melding(ui, Tone::Noeytral, &b.med("gui-vilkaar-gjaldt-ikke-da", &verdier));
    }
    ui.add_space(10.0);
    tekst_ui(ui, b, visning, &rad, celle);
}

fn hode_ui(ui: &mut Ui, b: &Bilde<'_>, sak: &Sak, rad: &Matrise<'_>) {
    a11y::overskrift(ui, sak.id.as_str(), 2);
    let vedtak = vurdering::matrisevedtak(sak);
    let utfall = vedtak.map_or("", |v| match v.utfall {
        Utfall::Innvilget => "gui-vilkaar-vedtak-innvilget",
        Utfall::DelvisInnvilget => "gui-vilkaar-vedtak-delvis",
        Utfall::Avslaatt => "gui-vilkaar-vedtak-avslaatt",
    });
    let dato = vedtak.map(|v| dato_presis(v.dato, b.t.maalform())).unwrap_or_default();
    let vedtak =
        if utfall.is_empty() { String::new() } else { b.med(utfall, &[("dato", dato.into())]) };
    svak(ui, &format!("{}  ·  {vedtak}", sak.kontor));
    tekstlinje(ui, |ui| {
        let (noekkel, tone) = match rad.regime {
            Begrunnelsesregime::Full => ("full", Tone::Usikker),
            Begrunnelsesregime::Lett => ("lett", Tone::Noeytral),
        };
        merke(ui, &b.tekst(&format!("begrunnelsesregime-{noekkel}")), tone)
            .on_hover_text(b.tekst(&format!("gui-vilkaar-{noekkel}-om")));
        let (lesning, tone) = match rad.lesning() {
            Radlesning::Dekket => ("gui-vilkaar-rad-dekket", Tone::God),
            Radlesning::Svikt => ("gui-vilkaar-rad-svikt", Tone::Svikt),
            Radlesning::Uferdig => ("gui-vilkaar-rad-uferdig", Tone::Noeytral),
            Radlesning::Uaktuell => ("gui-vilkaar-rad-uaktuell", Tone::Noeytral),
        };
        merke(ui, &b.tekst(lesning), tone);
    });
}

/// The vilkår in the wording in force, its provision and its validity.
fn vilkaar_ui(ui: &mut Ui, b: &Bilde<'_>, celle: &Celle<'_>) {
    let vilkaar = celle.vilkaar;
    a11y::overskrift(ui, stor_forbokstav(b.i(&vilkaar.navn)), 2);
    ui.add(Label::new(b.i(&vilkaar.ordlyd)).wrap());
    let tid = match vilkaar.gjelder_til {
        Some(til) => {
            let verdier = [("fra", vilkaar.gjelder_fra.into()), ("til", til.into())];
            b.med("gui-vilkaar-gjaldt", &verdier)
        }
        None => b.med("gui-vilkaar-gjelder", &[("fra", vilkaar.gjelder_fra.into())]),
    };
    tekstlinje(ui, |ui| {
        svak(ui, &format!("{}  ·  {tid}", b.sitat(&vilkaar.hjemmel)));
        ubekreftet_ui(ui, b, &vilkaar.maa_bekreftes);
    });
}

/// The grounds, with the words of the vilkår, what recurs in other cases, and what is evidence.
fn tekst_ui(
    ui: &mut Ui,
    b: &Bilde<'_>,
    visning: &mut Vilkaarsvisning,
    rad: &Matrise<'_>,
    celle: Option<&Celle<'_>>,
) {
    let navn = b.tekst("gui-begrunnelse");
    a11y::overskrift(ui, navn.as_str(), 3);
    let Some(tekst) = rad.tekst else {
        melding(ui, Tone::Delvis, &b.tekst("gui-vilkaar-ingen-tekst"));
        return;
    };
    let mut merker = Merker::new();
    if let Some(celle) = celle {
        merker.extend(celle.ord.iter().map(|sted| (sted.clone(), Merke::Ord)));
        let bevis = celle.svar.and_then(|post| post.celle.passasje(tekst));
        merker.extend(bevis.map(|s| (s.start..s.slutt, Merke::Valgt)));
        ord_i_ord(ui, b, tekst, celle);
    }
    if let (Some(lik), Some((id, _))) = (visning.gyldig(b), &visning.celle)
        && let Some(gjentatt) = lik.resultat.saker.get(id).filter(|g| !g.passasjer.is_empty())
    {
        merker.extend(gjentatt.passasjer.iter().map(|p| (p.sted.clone(), Merke::Gjentatt)));
        let verdier = [("andel", gjentatt.andel_prosent.into())];
        ledetekst(ui, &b.med("gui-vilkaar-understreket", &verdier));
    }
    let felt = markert::ui(ui, &navn, tekst, &merker);
    let i_haand = visning.celle.clone();
    if let (Some(sted), Some(celle)) = (i_haand, celle.filter(|c| !c.ikke_relevant)) {
        super::celle::bevis_ui(ui, b, visning, &sted, (celle, tekst, felt));
    }
}

/// The words that were found, told in words too.
fn ord_i_ord(ui: &mut Ui, b: &Bilde<'_>, tekst: &str, celle: &Celle<'_>) {
    let funnet: Vec<String> = celle
        .ord
        .iter()
        .filter_map(|sted| tekst.get(sted.clone()))
        .map(|ord| format!("«{}»", ord.split_whitespace().collect::<Vec<_>>().join(" ")))
        .collect();
    let linje = if funnet.is_empty() {
        b.tekst("gui-vilkaar-ingen-ord")
    } else {
        b.med("gui-vilkaar-ord", &[("ord", funnet.join(", ").into())])
    };
    let linje = if funnet.is_empty() { RichText::new(linje).weak() } else { fet_tekst(linje) };
    ui.add(Label::new(linje.size(12.5)).wrap());
}
