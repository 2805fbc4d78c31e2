//! Another result in the place of a computed fact: which fact, the new outcome, and why. What was
//! computed stands beside it.

use egui::{Label, Ui};

use crate::domene::{Overstyring, SakId};
use crate::gui::a11y;
use crate::gui::handling::Vurderingsoenske;
use crate::gui::komponent::{
    Tone, felt_med, langt_felt, ledetekst, melding, stille_knapp, svak, valg,
};
use crate::regelverk::Beregning;
use crate::vurdering::{Utfallskode, krever_dager, mulige_utfall};

use super::{Rom, Slutt, Valg, foerste_fokus, knapper_ui};

/// One fact of the case.
#[derive(Debug, Clone)]
pub(crate) struct Fakta {
    /// Which.
    pub beregning: Beregning,
    /// What was computed, in words.
    pub beregnet: String,
    /// What stands in its place.
    pub overstyrt: Option<Overstyring>,
}

/// The form.
#[derive(Debug, Clone)]
pub(crate) struct Overstyringsskjema {
    sak: SakId,
    fakta: Vec<Fakta>,
    valgt: Beregning,
    utfall: Option<Utfallskode>,
    dager: String,
    grunn: String,
}

impl Overstyringsskjema {
    /// The form on one of the facts of a case.
    pub(crate) fn new(sak: SakId, fakta: Vec<Fakta>, valgt: Beregning) -> Self {
        let (dager, grunn) = (String::new(), String::new());
        let mut skjema = Self { sak, fakta, valgt, utfall: None, dager, grunn };
        skjema.les();
        skjema
    }

    /// Fills in what was written before.
    pub(crate) fn fyll(&mut self, overstyring: &Overstyring) {
        self.utfall = Utfallskode::fra_kode(&overstyring.utfall);
        self.dager = overstyring.dager.map(|d| d.to_string()).unwrap_or_default();
        self.grunn.clone_from(&overstyring.grunn);
    }

    /// Shows what stands in the place of the chosen fact, or an empty form.
    fn les(&mut self) {
        (self.utfall, self.dager, self.grunn) = (None, String::new(), String::new());
        if let Some(overstyrt) = self.her().and_then(|f| f.overstyrt.clone()) {
            self.fyll(&overstyrt);
        }
    }

    fn her(&self) -> Option<&Fakta> {
        self.fakta.iter().find(|f| f.beregning == self.valgt)
    }

    /// The result as it would be stored, or the key of what is missing.
    fn ferdig(&self) -> Result<Overstyring, &'static str> {
        let utfall = self.utfall.ok_or("gui-overstyr-mangler-utfall")?;
        let dager = match self.dager.trim() {
            "" if krever_dager(self.valgt, utfall) => return Err("gui-overstyr-mangler-dager"),
            "" => None,
            tekst => {
                let dager = tekst.parse::<i64>().ok().filter(|dager| *dager >= 0);
                Some(dager.ok_or("gui-overstyr-mangler-dager")?)
            }
        };
        let grunn = self.grunn.trim();
        if grunn.is_empty() {
            return Err("gui-overstyr-mangler-grunn");
        }
        Ok(Overstyring {
            beregning: self.valgt.kode().to_owned(),
            utfall: utfall.kode().to_owned(),
            dager,
            grunn: grunn.to_owned(),
        })
    }
}

/// Draws the form.
pub(super) fn ui(ui: &mut Ui, rom: &Rom<'_>, skjema: &mut Overstyringsskjema) -> Slutt {
    let sak = [("sak", skjema.sak.as_str().into())];
    a11y::overskrift(ui, rom.t.med("gui-overstyr-tittel", &sak), 2);
    ui.add(Label::new(rom.t.tekst("gui-overstyr-om")).wrap());
    ui.add_space(6.0);
    velg_ui(ui, rom, skjema);
    langt_felt(ui, &rom.t.tekst("gui-overstyr-grunn"), &mut skjema.grunn, 3);
    if skjema.her().is_some_and(|f| f.overstyrt.is_some())
        && stille_knapp(ui, &rom.t.tekst("gui-overstyr-trekk")).clicked()
    {
        rom.ut.send(Vurderingsoenske::TrekkOverstyring(skjema.sak.clone(), skjema.valgt));
        return Slutt::Ja;
    }
    let ferdig = skjema.ferdig();
    if let Err(mangler) = ferdig {
        svak(ui, &rom.t.tekst(mangler));
    }
    match knapper_ui(ui, rom, &rom.t.tekst("gui-overstyr"), ferdig.is_ok()) {
        Valg::Gjoer => {
            if let Ok(overstyring) = ferdig {
                rom.ut.send(Vurderingsoenske::Overstyr(skjema.sak.clone(), overstyring));
            }
            Slutt::Ja
        }
        Valg::Avbryt => Slutt::Ja,
        Valg::Ingen => Slutt::Nei,
    }
}

/// The fact, what was computed, the new outcome, and days where they tell something.
fn velg_ui(ui: &mut Ui, rom: &Rom<'_>, skjema: &mut Overstyringsskjema) {
    let navn = |b: Beregning| rom.t.tekst(&format!("gui-beregning-{}", b.kode()));
    let alle: Vec<_> = skjema.fakta.iter().map(|f| (f.beregning, navn(f.beregning))).collect();
    let foer = skjema.valgt;
    valg(ui, &rom.t.tekst("gui-overstyr-beregning"), &mut skjema.valgt, &alle);
    if skjema.valgt != foer {
        skjema.les();
    }
    ui.add_space(4.0);
    let beregnet = skjema.her().map(|f| f.beregnet.clone()).unwrap_or_default();
    ledetekst(ui, &rom.t.tekst("gui-overstyr-beregnet"));
    melding(ui, Tone::Noeytral, &beregnet);
    ui.add_space(4.0);
    let ord = |u: Utfallskode| rom.t.med("fakta-utfall", &[("utfall", u.kode().into())]);
    let mulige = mulige_utfall(skjema.valgt).into_iter().map(|u| (Some(u), ord(u)));
    let mulige: Vec<_> =
        [(None, rom.t.tekst("gui-overstyr-velg"))].into_iter().chain(mulige).collect();
    ui.horizontal(|ui| {
        let nytt = valg(ui, &rom.t.tekst("gui-overstyr-utfall"), &mut skjema.utfall, &mulige);
        foerste_fokus(&nytt);
        felt_med(ui, &rom.t.tekst("gui-overstyr-dager"), &mut skjema.dager, 120.0);
    });
    ui.add_space(4.0);
}
