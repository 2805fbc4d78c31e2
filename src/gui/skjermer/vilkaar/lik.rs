//! Text that recurs: how much of each case's grounds stands in other cases, and which cases they are.
//! Says only that the text recurs.

use egui::{Label, ProgressBar, RichText, Ui};

use crate::domene::SakId;
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::handling::{Handling, Vurderingsoenske};
use crate::gui::komponent::{
    Tone, hovedknapp, knapp, ledetekst, melding, stille_knapp, svak, tekstlinje,
};
use crate::gui::liste::Liste;
use crate::gui::markert::{self, Merke, Merker};
use crate::gui::tabell::{self, Kilde, Kolonne};
use crate::vurdering::{self, Gjentakelse, Liketekst, NEVNTE_SAKER, Passasje};

use super::visning::{Sammenligning, Vilkaarsvisning};

/// Name of the job, also the key of its text.
pub(crate) const JOBB: &str = "gui-jobb-lik-tekst";

/// Columns in order: key part, width, numbers.
const KOLONNER: [(&str, f32, bool); 5] = [
    ("id", 100.0, false),
    ("kontor", 168.0, false),
    ("andel", 80.0, true),
    ("utfall", 244.0, false),
    ("deler", 230.0, false),
];

/// Draws the comparison: what it does, how far it is, or what it gave.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Vilkaarsvisning) {
    if let Some((_, framdrift)) = b.jobb.filter(|(navn, _)| *navn == JOBB) {
        gaar_ui(ui, b, framdrift);
        return;
    }
    let Some(sammenligning) = visning.gyldig(b) else {
        begynn_ui(ui, b, visning.sammenligning.is_some());
        return;
    };
    oppsummert_ui(ui, b, sammenligning);
    ui.add_space(8.0);
    let foer = visning.liktabell.valgt;
    tabell_ui(ui, b, visning);
    if visning.liktabell.valgt != foer {
        visning.passasje = 0;
    }
}

/// What the comparison is, before it is made or when the cases have changed since.
fn begynn_ui(ui: &mut Ui, b: &Bilde<'_>, foreldet: bool) {
    ui.set_max_width(560.0);
    ui.add_space(24.0);
    a11y::overskrift(ui, b.tekst("gui-lik-tittel"), 2);
    ui.add(Label::new(b.tekst("gui-lik-om")).wrap());
    if foreldet {
        melding(ui, Tone::Delvis, &b.tekst("gui-lik-foreldet"));
    }
    ui.add_space(8.0);
    ui.add_enabled_ui(b.jobb.is_none(), |ui| {
        if hovedknapp(ui, &b.tekst("gui-lik-finn")).clicked() {
            b.send(Vurderingsoenske::FinnLikTekst);
        }
    });
}

fn gaar_ui(ui: &mut Ui, b: &Bilde<'_>, framdrift: f32) {
    ui.set_max_width(560.0);
    ui.add_space(24.0);
    a11y::overskrift(ui, b.tekst(JOBB), 2);
    let bjelke = ui.add(ProgressBar::new(framdrift).desired_width(360.0).show_percentage());
    a11y::navn(ui, &bjelke, &b.tekst(JOBB));
    ui.add_space(6.0);
    if knapp(ui, &b.tekst("gui-lik-stopp")).clicked() {
        b.send(Handling::StoppJobb);
    }
}

fn oppsummert_ui(ui: &mut Ui, b: &Bilde<'_>, s: &Sammenligning) {
    let like: usize = s.resultat.like.iter().map(Vec::len).sum();
    let med = s.resultat.saker.values().filter(|g| !g.passasjer.is_empty()).count();
    let verdier = [
        ("saker", s.resultat.saker.len().into()),
        ("med", med.into()),
        ("like", like.into()),
        ("nesten", s.resultat.nesten_like.len().into()),
    ];
    ui.add(Label::new(b.med("gui-lik-oppsummert", &verdier)).wrap());
    tekstlinje(ui, |ui| {
        svak(ui, &b.tekst("gui-lik-forbehold"));
        if stille_knapp(ui, &b.tekst("gui-lik-igjen")).clicked() {
            b.send(Vurderingsoenske::FinnLikTekst);
        }
    });
}

fn tabell_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Vilkaarsvisning) {
    let kolonner = KOLONNER.map(|(navn, bredde, tall)| {
        let noekkel = match navn {
            "id" | "kontor" => format!("gui-kolonne-{navn}"),
            _ => format!("gui-lik-kolonne-{navn}"),
        };
        Kolonne { navn: b.tekst(&noekkel), bredde, tall }
    });
    let Some(sammenligning) = &mut visning.sammenligning else { return };
    let sortert = visning.liktabell.sortert;
    let kilde = Rader { b, sammenligning };
    let grep = |kolonne: &str| b.med("gui-kolonnebredde", &[("kolonne", kolonne.into())]);
    let navn = tabell::Navn { tabell: &b.tekst("gui-lik-tabell"), grep: &grep };
    let aapnet = tabell::tabell_ui(ui, &navn, &kolonner, &kilde, &mut visning.liktabell);
    if visning.liktabell.sortert != sortert {
        sammenligning.sorter(visning.liktabell.sortert, b.tilsyn);
        visning.liktabell.valgt = None;
    }
    if let Some(sak) = aapnet.and_then(|rad| sammenligning.rader.get(rad)) {
        let vilkaar = visning.celle.as_ref().map(|(_, vilkaar)| vilkaar.clone());
        if let Some(vilkaar) = vilkaar {
            b.send(Handling::VisCelle((sak.clone(), vilkaar)));
        }
    }
}

struct Rader<'a, 'b> {
    b: &'a Bilde<'b>,
    sammenligning: &'a Sammenligning,
}

impl Rader<'_, '_> {
    fn sak(&self, rad: usize) -> Option<(&SakId, &Gjentakelse)> {
        let id = self.sammenligning.rader.get(rad)?;
        Some((id, self.sammenligning.resultat.saker.get(id)?))
    }

    fn utfall(&self, gjentatt: &Gjentakelse) -> String {
        let verdier = [("utfall", gjentatt.utfall().kode().into())];
        self.b.med("fakta-utfall", &verdier)
    }

    fn andel(&self, gjentatt: &Gjentakelse) -> String {
        self.b.med("gui-lik-andel", &[("andel", gjentatt.andel_prosent.into())])
    }
}

impl Kilde for Rader<'_, '_> {
    fn antall(&self) -> usize {
        self.sammenligning.rader.len()
    }

    fn celle(&self, rad: usize, kolonne: usize) -> String {
        let Some((id, gjentatt)) = self.sak(rad) else { return String::new() };
        match kolonne {
            0 => id.to_string(),
            1 => self.b.tilsyn.saker.get(id).map_or_else(String::new, |s| s.kontor.to_string()),
            2 => self.andel(gjentatt),
            3 => self.utfall(gjentatt),
            _ => {
                let mut andre: Vec<&SakId> =
                    gjentatt.passasjer.iter().flat_map(|p| &p.saker).collect();
                andre.sort();
                andre.dedup();
                let andre: Vec<&str> = andre.into_iter().map(SakId::as_str).collect();
                andre.join(", ")
            }
        }
    }

    fn tale(&self, rad: usize) -> String {
        let Some((id, gjentatt)) = self.sak(rad) else { return String::new() };
        let verdier = [
            ("sak", id.as_str().into()),
            ("andel", gjentatt.andel_prosent.into()),
            ("utfall", self.utfall(gjentatt).into()),
        ];
        self.b.med("gui-lik-rad", &verdier)
    }

    fn er_svak(&self, rad: usize, _kolonne: usize) -> bool {
        self.sak(rad).is_some_and(|(_, gjentatt)| gjentatt.passasjer.is_empty())
    }
}

/// The grounds of the chosen case with what recurs marked, and the passages one by one.
pub(super) fn side_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Vilkaarsvisning) {
    let Some(sammenligning) = visning.gyldig(b) else { return };
    let valgt = visning.liktabell.valgt.and_then(|rad| sammenligning.rader.get(rad));
    let Some(sak) = valgt.and_then(|id| b.tilsyn.saker.get(id)) else {
        svak(ui, &b.tekst("gui-lik-velg"));
        return;
    };
    let Some(gjentatt) = sammenligning.resultat.saker.get(&sak.id) else { return };
    a11y::overskrift(ui, sak.id.as_str(), 2);
    fakta_ui(ui, b, &sammenligning.resultat, &sak.id);
    ui.add_space(8.0);
    let tekst = vurdering::matrisevedtak(sak).and_then(|v| v.begrunnelse.as_deref());
    let tekst = tekst.unwrap_or_default();
    let (passasjer, antall) = (gjentatt.passasjer.clone(), gjentatt.passasjer.len());
    let naa = visning.passasje.min(antall.saturating_sub(1));
    if antall > 0 {
        if let Some(til) = passasjer_ui(ui, b, tekst, &passasjer, naa) {
            visning.passasje = til;
        }
        ui.add_space(8.0);
    }
    let mut merker: Merker = passasjer.iter().map(|p| (p.sted.clone(), Merke::Gjentatt)).collect();
    merker.extend(passasjer.get(naa).map(|p| (p.sted.clone(), Merke::Valgt)));
    let navn = b.tekst("gui-begrunnelse");
    a11y::overskrift(ui, navn.as_str(), 3);
    markert::ui(ui, &navn, tekst, &merker);
}

/// K23 in words.
fn fakta_ui(ui: &mut Ui, b: &Bilde<'_>, resultat: &Liketekst, sak: &SakId) {
    let faktum = resultat.faktum(sak);
    ui.add(Label::new(b.melding(&faktum.melding)).wrap());
    for tillegg in &faktum.tillegg {
        svak(ui, &b.melding(tillegg));
    }
}

/// The passages; the one the user moved to.
fn passasjer_ui(
    ui: &mut Ui,
    b: &Bilde<'_>,
    tekst: &str,
    passasjer: &[Passasje],
    valgt: usize,
) -> Option<usize> {
    let navn = b.tekst("gui-lik-passasjer");
    a11y::overskrift(ui, navn.as_str(), 3);
    let liste = Liste { navn: &navn, antall: passasjer.len(), valgt: Some(valgt), rull: false };
    liste.ui(
        ui,
        |_, _| {},
        |ui, nr| {
            let Some(passasje) = passasjer.get(nr) else { return String::new() };
            let innhold = utdrag(tekst.get(passasje.sted.clone()).unwrap_or_default());
            ui.add(Label::new(RichText::new(innhold.as_str()).size(13.0)).wrap());
            let deler = deler_med(b, passasje);
            ledetekst(ui, &deler);
            format!("{innhold}, {deler}")
        },
    )
}

/// In how many cases it stands, and which.
fn deler_med(b: &Bilde<'_>, passasje: &Passasje) -> String {
    let saker: Vec<&str> = passasje.saker.iter().map(SakId::as_str).collect();
    let flere = saker.len() >= NEVNTE_SAKER;
    let noekkel = if flere { "gui-lik-deler-flere" } else { "gui-lik-deler" };
    let antall = passasje.andre.max(saker.len());
    b.med(noekkel, &[("antall", antall.into()), ("saker", saker.join(", ").into())])
}

/// The first words of a passage.
fn utdrag(tekst: &str) -> String {
    const ORD: usize = 12;
    let mut ord = tekst.split_whitespace();
    let foerste: Vec<&str> = ord.by_ref().take(ORD).collect();
    let mer = if ord.next().is_some() { " …" } else { "" };
    format!("«{}{mer}»", foerste.join(" "))
}
