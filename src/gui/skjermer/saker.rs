//! All cases in a table, with a filter; Enter reads the chosen case.

use egui::{CentralPanel, Frame, Margin, TextEdit, Ui};

use crate::domene::{Dato, KontorId, Utvalgsgruppe};
use crate::gui::a11y;
use crate::gui::avledet::{Saksrad, Venter};
use crate::gui::bilde::Bilde;
use crate::gui::fildialog::{Formaal, Merknadskilde};
use crate::gui::handling::Handling;
use crate::gui::komponent::{hovedknapp, knapp, ledetekst, stille_knapp, svak, tomt, valg};
use crate::gui::saksliste::Soek;
use crate::gui::tabell::{self, Kilde, Kolonne};
use crate::gui::tema::Tokens;
use crate::gui::tilstand::{Sakervisning, Tilstand};
use crate::i18n::dato_presis;

/// Columns in order: key part, width, numbers.
const KOLONNER: [(&str, f32, bool); 9] = [
    ("id", 110.0, false),
    ("kontor", 140.0, false),
    ("gruppe", 150.0, false),
    ("soeknad", 116.0, false),
    ("vedtak", 116.0, false),
    ("start", 116.0, false),
    ("dager", 164.0, true),
    ("besvart", 90.0, true),
    ("merknader", 100.0, true),
];

/// Draws the screen.
pub(crate) fn ui(ui: &mut Ui, b: &Bilde<'_>, tilstand: &mut Tilstand) {
    let t = Tokens::av(ui.ctx());
    let rundt = Frame::new().fill(t.bakgrunn).inner_margin(Margin::symmetric(24, 18));
    CentralPanel::no_frame().frame(rundt).show(ui, |ui| {
        if b.tilsyn.saker.is_empty() {
            ingen_ui(ui, b);
            return;
        }
        hode_ui(ui, b, &mut tilstand.saker);
        ui.add_space(10.0);
        if tilstand.saker.liste.plasser().is_empty() {
            svak(ui, &b.tekst("gui-saker-ingen-treff"));
            return;
        }
        tabell_ui(ui, b, &mut tilstand.saker);
    });
}

fn ingen_ui(ui: &mut Ui, b: &Bilde<'_>) {
    tomt(ui, &b.tekst("gui-saker-ingen"), &b.tekst("gui-saker-ingen-om"));
    ui.vertical_centered(|ui| {
        ui.add_enabled_ui(b.kan_skrive(), |ui| {
            if hovedknapp(ui, &b.tekst("gui-importer")).clicked() {
                b.send(Handling::VelgFil(Formaal::Utvalg));
            }
        });
    });
}

/// Heading, filter and choices, and how many rows pass them.
fn hode_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Sakervisning) {
    ui.horizontal(|ui| {
        a11y::overskrift(ui, b.tekst("gui-skjerm-saker"), 1);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            if b.kan_skrive() && knapp(ui, &b.tekst("gui-importer")).clicked() {
                b.send(Handling::VelgFil(Formaal::Utvalg));
            }
            let noen = b.tilsyn.kilder.iter().any(|kilde| !kilde.merknader.is_empty());
            let tekst = b.tekst("innlesing-merknader-lagre");
            let lagre = ui.add_enabled_ui(noen, |ui| stille_knapp(ui, &tekst)).inner;
            let lagre = lagre.on_disabled_hover_text(b.tekst("innlesing-merknader-ingen"));
            if lagre.on_hover_text(b.tekst("innlesing-merknader-om")).clicked() {
                b.send(Handling::VelgFil(Formaal::Merknader(Merknadskilde::Alle)));
            }
        });
    });
    ui.add_space(6.0);
    let foer = (visning.filter.clone(), visning.kontor.clone(), visning.gruppe);
    ui.horizontal(|ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            let over = ledetekst(ui, &b.tekst("gui-saker-filter"));
            let felt = TextEdit::singleline(&mut visning.filter)
                .id(filterfelt())
                .margin(Margin::symmetric(8, 5))
                .hint_text(b.tekst("gui-saker-filter-hint"))
                .desired_width(240.0);
            ui.add(felt).labelled_by(over.id);
        });
        kontorvalg(ui, b, visning);
        gruppevalg(ui, b, visning);
    });
    let soek = Soek {
        filter: &visning.filter,
        kontor: visning.kontor.as_ref(),
        gruppe: visning.gruppe,
        sortert: visning.tabell.sortert,
    };
    visning.liste.oppdater(b, &soek);
    let verdier =
        [("vist", visning.liste.plasser().len().into()), ("av", b.avledet.rader.len().into())];
    ui.add_space(2.0);
    svak(ui, &b.med("gui-saker-vist", &verdier));
    if foer != (visning.filter.clone(), visning.kontor.clone(), visning.gruppe) {
        visning.tabell.valgt = None;
        visning.tabell.rull_til = Some(0);
    }
}

/// The filter field, for the command that goes to it.
pub(crate) fn filterfelt() -> egui::Id {
    egui::Id::unique("saksfilter")
}

fn kontorvalg(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Sakervisning) {
    let kontorer = &b.tilsyn.grunnlag.kontorer;
    let plass =
        |k: &Option<KontorId>| k.as_ref().and_then(|k| kontorer.iter().position(|m| m == k));
    let mut valgt = plass(&visning.kontor);
    let mut alle = vec![(None, b.tekst("gui-alle-kontorer"))];
    alle.extend(kontorer.iter().enumerate().map(|(i, k)| (Some(i), k.to_string())));
    valg(ui, &b.tekst("gui-kolonne-kontor"), &mut valgt, &alle);
    visning.kontor = valgt.and_then(|i| kontorer.get(i)).cloned();
}

fn gruppevalg(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Sakervisning) {
    let mut alle = vec![(None, b.tekst("gui-alle-grupper"))];
    alle.extend(Utvalgsgruppe::ALLE.iter().map(|g| (Some(*g), gruppenavn(b, *g))));
    valg(ui, &b.tekst("gui-kolonne-gruppe"), &mut visning.gruppe, &alle);
    let i_bruk = visning.kontor.is_some() || visning.gruppe.is_some() || !visning.filter.is_empty();
    if i_bruk {
        ui.vertical(|ui| {
            ui.add_space(18.0);
            if stille_knapp(ui, &b.tekst("gui-saker-nullstill")).clicked() {
                visning.filter.clear();
                (visning.kontor, visning.gruppe) = (None, None);
            }
        });
    }
}

fn gruppenavn(b: &Bilde<'_>, gruppe: Utvalgsgruppe) -> String {
    b.tekst(&format!("utvalgsgruppe-{}", gruppe.kode()))
}

fn tabell_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Sakervisning) {
    let kolonner = KOLONNER.map(|(navn, bredde, tall)| Kolonne {
        navn: b.tekst(&format!("gui-kolonne-{navn}")),
        bredde,
        tall,
    });
    let kilde = Rader { b, vist: visning.liste.plasser() };
    let grep = |kolonne: &str| b.med("gui-kolonnebredde", &[("kolonne", kolonne.into())]);
    let navn = tabell::Navn { tabell: &b.tekst("gui-skjerm-saker"), grep: &grep };
    let aapnet = tabell::tabell_ui(ui, &navn, &kolonner, &kilde, &mut visning.tabell);
    if let Some(sak) = aapnet.and_then(|i| kilde.rad(i)) {
        b.send(Handling::VisSak(sak.id.clone()));
    }
}

struct Rader<'a, 'b> {
    b: &'a Bilde<'b>,
    vist: &'a [usize],
}

impl Rader<'_, '_> {
    fn rad(&self, nr: usize) -> Option<&Saksrad> {
        self.b.avledet.rader.get(*self.vist.get(nr)?)
    }

    fn dato(&self, dato: Option<Dato>) -> String {
        dato.map_or_else(|| "–".to_owned(), |d| dato_presis(d, self.b.t.maalform()))
    }

    fn tekst(&self, r: &Saksrad, kolonne: usize) -> String {
        let f = &r.framdrift;
        match kolonne {
            0 => r.id.to_string(),
            1 => r.kontor.to_string(),
            2 => gruppenavn(self.b, r.gruppe),
            3 => self.dato(r.soeknad),
            4 => self.dato(r.vedtak),
            5 => self.dato(r.start),
            6 => match r.ventetid {
                None => "–".to_owned(),
                Some((dager, Venter::Nei)) => dager.to_string().replace('-', "−"),
                Some((dager, Venter::Ja)) => {
                    self.b.med("gui-venter-minst", &[("dager", dager.into())])
                }
            },
            7 => format!("{}/{}", f.besvart, f.besvart + f.ubesvart),
            _ if r.merknader == 0 => String::new(),
            _ => r.merknader.to_string(),
        }
    }
}

impl Kilde for Rader<'_, '_> {
    fn antall(&self) -> usize {
        self.vist.len()
    }

    fn celle(&self, rad: usize, kolonne: usize) -> String {
        self.rad(rad).map_or_else(String::new, |r| self.tekst(r, kolonne))
    }

    fn tale(&self, rad: usize) -> String {
        let Some(r) = self.rad(rad) else { return String::new() };
        let verdier = [
            ("sak", r.id.as_str().into()),
            ("kontor", r.kontor.as_str().into()),
            ("gruppe", gruppenavn(self.b, r.gruppe).into()),
            ("vedtak", self.dato(r.vedtak).into()),
            ("start", self.dato(r.start).into()),
            ("besvart", r.framdrift.besvart.into()),
            ("av", (r.framdrift.besvart + r.framdrift.ubesvart).into()),
        ];
        self.b.med("gui-saksrad", &verdier)
    }

    fn er_svak(&self, rad: usize, kolonne: usize) -> bool {
        let ferdig = self.rad(rad).is_some_and(|r| r.framdrift.ubesvart > 0);
        kolonne == 7 && ferdig
    }
}
