//! Everything that waits for the inspector, with a filter; Enter goes to the place.

use egui::{CentralPanel, Frame, Margin, Ui};

use crate::domene::{KontorId, Svarsted};
use crate::gui::a11y;
use crate::gui::avledet::{Arbeidsstand, Venteart, Venteliste, Ventende, Ventested};
use crate::gui::bilde::Bilde;
use crate::gui::handling::Vurderingsoenske;
use crate::gui::komponent::{Tegn, Tone, svak, tomt, valg};
use crate::gui::tabell::{self, Kilde, Kolonne, Tabelltilstand};
use crate::gui::tema::Tokens;
use crate::gui::tilstand::Tilstand;
use crate::vurdering::{self, Uroart};

/// Nobody reads a longer list to its end, and making it would hold the window up.
const FLEST_RADER: usize = 10_000;

/// Columns in order: key part and width.
const KOLONNER: [(&str, f32); 5] =
    [("art", 130.0), ("sted", 150.0), ("punkt", 70.0), ("hva", 470.0), ("hvorfor", 360.0)];

/// What the screen remembers.
#[derive(Debug, Default)]
pub(crate) struct Gjenstaarvisning {
    /// Only this kind; the shortcut to the next follows it.
    pub art: Option<Venteart>,
    /// Only this office.
    pub kontor: Option<KontorId>,
    /// Chosen row, scrolling.
    pub tabell: Tabelltilstand,
    /// What is shown, and what it was made from.
    vist: Vec<Ventende>,
    er_kuttet: bool,
    av: Option<(u64, usize, Option<Venteart>, Option<KontorId>)>,
}

/// Draws the screen.
pub(crate) fn ui(ui: &mut Ui, b: &Bilde<'_>, tilstand: &mut Tilstand) {
    let t = Tokens::av(ui.ctx());
    let visning = &mut tilstand.gjenstaar;
    let rundt = Frame::new().fill(t.bakgrunn).inner_margin(Margin::symmetric(24, 18));
    CentralPanel::no_frame().frame(rundt).show(ui, |ui| {
        let alle: usize = b.avledet.venter.iter().sum();
        if alle == 0 {
            tomt(ui, &b.tekst("gui-gjenstaar-ingen"), &b.tekst("gui-gjenstaar-ingen-om"));
            return;
        }
        a11y::overskrift(ui, b.tekst("gui-skjerm-gjenstaar"), 1);
        svak(ui, &b.tekst("gui-gjenstaar-om"));
        ui.add_space(6.0);
        arter_ui(ui, b, visning, alle);
        ui.add_space(4.0);
        kontor_ui(ui, b, visning);
        ui.add_space(8.0);
        oppdater(b, visning);
        if visning.vist.is_empty() {
            svak(ui, &b.tekst("gui-gjenstaar-ingen-treff"));
            return;
        }
        if visning.er_kuttet {
            svak(ui, &b.med("gui-gjenstaar-foerste", &[("antall", FLEST_RADER.into())]));
        }
        tabell_ui(ui, b, visning);
    });
}

/// One choice per kind, with how many wait.
fn arter_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Gjenstaarvisning, alle: usize) {
    ui.horizontal_wrapped(|ui| {
        let antall = b.avledet.venter.iter().copied();
        let arter = Venteart::ALLE.into_iter().zip(antall);
        let valgene = [(None, alle)].into_iter().chain(arter.map(|(art, n)| (Some(art), n)));
        // an egentilsyn has no lovbrudd
        let vises = |art: Option<Venteart>| !b.er_egentilsyn() || art != Some(Venteart::Lovbrudd);
        for (art, antall) in valgene.filter(|(art, _)| vises(*art)) {
            let navn = art.map_or_else(|| "gui-gjenstaar-alle".to_owned(), Venteart::noekkel);
            let navn = format!("{}  {antall}", b.tekst(&navn));
            let valgt = visning.art == art;
            let svar = ui.selectable_label(valgt, navn);
            a11y::fane(ui, &svar, valgt);
            if svar.clicked() {
                visning.art = art;
            }
        }
    });
}

fn kontor_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Gjenstaarvisning) {
    let kontorer = &b.tilsyn.grunnlag.kontorer;
    if kontorer.len() < 2 {
        return;
    }
    let plass = |k: &KontorId| kontorer.iter().position(|m| m == k);
    let mut valgt = visning.kontor.as_ref().and_then(plass);
    let mut alle = vec![(None, b.tekst("gui-alle-kontorer"))];
    alle.extend(kontorer.iter().enumerate().map(|(i, k)| (Some(i), k.to_string())));
    valg(ui, &b.tekst("gui-kolonne-kontor"), &mut valgt, &alle);
    visning.kontor = valgt.and_then(|i| kontorer.get(i)).cloned();
}

/// The list as the screens and the shortcut read it.
pub(crate) fn venteliste<'a>(b: &Bilde<'a>) -> Venteliste<'a> {
    let stand: &Arbeidsstand = &b.avledet.stand;
    Venteliste { tilsyn: b.tilsyn, sjekkliste: b.sjekkliste, stand }
}

fn oppdater(b: &Bilde<'_>, visning: &mut Gjenstaarvisning) {
    let poster = b.oekt.poster().len();
    let av = Some((b.avledet.stand.versjon, poster, visning.art, visning.kontor.clone()));
    if visning.av == av {
        return;
    }
    let liste = venteliste(b);
    let ved = |v: &Ventende| liste.sted(*v).and_then(|sted| kontor(b, &sted));
    let passer = |v: &Ventende| visning.kontor.as_ref().is_none_or(|k| ved(v).as_ref() == Some(k));
    visning.vist = liste.alle(visning.art).filter(passer).take(FLEST_RADER + 1).collect();
    visning.er_kuttet = visning.vist.len() > FLEST_RADER;
    visning.vist.truncate(FLEST_RADER);
    let siste = visning.vist.len().checked_sub(1);
    visning.tabell.valgt = visning.tabell.valgt.and_then(|rad| Some(rad.min(siste?)));
    visning.av = av;
}

fn kontor(b: &Bilde<'_>, sted: &Ventested) -> Option<KontorId> {
    match sted {
        Ventested::Svar(Svarsted::Kontor(kontor, _)) => Some(kontor.clone()),
        Ventested::Svar(Svarsted::Sak(sak, _)) | Ventested::Rad(sak) => {
            Some(b.tilsyn.saker.get(sak)?.kontor.clone())
        }
        Ventested::Lovbrudd(_) => None,
    }
}

fn tabell_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Gjenstaarvisning) {
    let kolonner = KOLONNER.map(|(navn, bredde)| Kolonne {
        navn: b.tekst(&format!("gui-gjenstaar-kolonne-{navn}")),
        bredde,
        tall: false,
    });
    let kilde = Rader { b, liste: venteliste(b), vist: &visning.vist };
    let grep = |kolonne: &str| b.med("gui-kolonnebredde", &[("kolonne", kolonne.into())]);
    let navn = tabell::Navn { tabell: &b.tekst("gui-skjerm-gjenstaar"), grep: &grep };
    let aapnet = tabell::tabell_ui(ui, &navn, &kolonner, &kilde, &mut visning.tabell);
    if let Some(sted) = aapnet.and_then(|rad| venteliste(b).sted(*visning.vist.get(rad)?)) {
        b.send(Vurderingsoenske::VisVentende(sted));
    }
}

struct Rader<'a, 'b> {
    b: &'a Bilde<'b>,
    liste: Venteliste<'b>,
    vist: &'a [Ventende],
}

impl Rader<'_, '_> {
    fn ett(&self, rad: usize) -> Option<(Venteart, Ventested)> {
        let venter = self.vist.get(rad)?;
        Some((venter.art, self.liste.sted(*venter)?))
    }

    fn sted(&self, sted: &Ventested) -> String {
        match sted {
            Ventested::Svar(Svarsted::Sak(sak, _)) | Ventested::Rad(sak) => sak.to_string(),
            Ventested::Svar(Svarsted::Kontor(kontor, _)) => kontor.to_string(),
            Ventested::Lovbrudd(id) => {
                self.b.med("gui-lovbrudd-nr", &[("nr", i64::from(id.0).into())])
            }
        }
    }

    fn hva(&self, sted: &Ventested) -> String {
        match sted {
            Ventested::Svar(sted) => {
                let punkt = self.b.sjekkliste.punkt(sted.punkt());
                punkt.map_or_else(String::new, |p| self.b.i(&p.spoersmaal).to_owned())
            }
            Ventested::Rad(_) => self.b.tekst("gui-vilkaar-tittel"),
            Ventested::Lovbrudd(id) => {
                let post = self.b.tilsyn.lovbrudd.get(id);
                post.map_or_else(String::new, |p| p.lovbrudd.setning.clone())
            }
        }
    }

    fn hvorfor(&self, art: Venteart, sted: &Ventested) -> String {
        match (art, sted) {
            (Venteart::Punkt(Uroart::Ubesvart), _) => self.b.tekst("uro-ubesvart"),
            (Venteart::Punkt(_), Ventested::Svar(sted)) => self.av_svaret(sted),
            (Venteart::Vilkaar, Ventested::Rad(sak)) => {
                let rad = self.b.avledet.stand.sak(sak).and_then(|s| s.rad.as_ref());
                let uleste = rad.map_or(0, |rad| {
                    let ulest = crate::gui::avledet::Celletilstand::Ulest;
                    rad.celler.iter().filter(|c| **c == ulest).count()
                });
                self.b.med("gui-gjenstaar-uleste", &[("antall", uleste.into())])
            }
            (_, Ventested::Lovbrudd(id)) => {
                let post = self.b.tilsyn.lovbrudd.get(id);
                let foreldet = post.is_some_and(|p| self.b.tilsyn.er_foreldet(p));
                let noekkel = if foreldet { "gui-foreldet-om" } else { "gui-gjenstaar-utkast" };
                self.b.tekst(noekkel)
            }
            (Venteart::Punkt(_) | Venteart::Vilkaar | Venteart::Lovbrudd, _) => String::new(),
        }
    }

    fn av_svaret(&self, sted: &Svarsted) -> String {
        let b = self.b;
        let uro = match sted {
            Svarsted::Sak(sak, _) => b.tilsyn.saker.get(sak).and_then(|sak| {
                vurdering::uro_i_sak(b.tilsyn, b.sjekkliste, sak, b.regelverk)
                    .find(|uro| uro.sted == *sted)
            }),
            Svarsted::Kontor(kontor, _) => vurdering::uro_i_kontor(b.tilsyn, b.sjekkliste, kontor)
                .find(|uro| uro.sted == *sted),
        };
        uro.map_or_else(String::new, |uro| b.melding(&uro.melding))
    }
}

impl Kilde for Rader<'_, '_> {
    fn antall(&self) -> usize {
        self.vist.len()
    }

    fn celle(&self, rad: usize, kolonne: usize) -> String {
        let Some((art, sted)) = self.ett(rad) else { return String::new() };
        match (kolonne, &sted) {
            (0, _) => self.b.tekst(&art.noekkel()),
            (1, sted) => self.sted(sted),
            (2, Ventested::Svar(sted)) => sted.punkt().to_string(),
            (2, _) => String::new(),
            (3, sted) => self.hva(sted),
            (_, sted) => self.hvorfor(art, sted),
        }
    }

    fn tale(&self, rad: usize) -> String {
        let Some((art, sted)) = self.ett(rad) else { return String::new() };
        let punkt = match &sted {
            Ventested::Svar(sted) => sted.punkt().to_string(),
            Ventested::Rad(_) | Ventested::Lovbrudd(_) => String::new(),
        };
        let deler = [
            self.b.tekst(&art.noekkel()),
            self.sted(&sted),
            punkt,
            self.hva(&sted),
            self.hvorfor(art, &sted),
        ];
        let deler: Vec<String> = deler.into_iter().filter(|del| !del.is_empty()).collect();
        deler.join(", ")
    }

    fn er_svak(&self, _rad: usize, kolonne: usize) -> bool {
        kolonne == 4
    }

    fn kan_sorteres(&self) -> bool {
        false
    }

    fn tegn(&self, rad: usize, kolonne: usize) -> Option<Tegn> {
        let venter = self.vist.get(rad).filter(|_| kolonne == 0)?;
        Some(match venter.art {
            Venteart::Punkt(Uroart::Ubesvart) => Tegn::Ring,
            Venteart::Punkt(Uroart::Uavklart) => Tegn::Fylt(Tone::Delvis),
            Venteart::Punkt(Uroart::Motstrid) => Tegn::Fylt(Tone::Svikt),
            Venteart::Vilkaar | Venteart::Lovbrudd => Tegn::Fylt(Tone::Noeytral),
        })
    }
}
