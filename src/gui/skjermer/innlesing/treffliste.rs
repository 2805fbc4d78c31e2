//! The hits in a table: what is decided, kind and place; never a value.

use egui::{Ui, UiBuilder, vec2};

use crate::app::arbeid::{Funn, Karantene, Treffvalg};
use crate::app::sted_i_filen;
use crate::gui::bilde::Bilde;
use crate::gui::tabell::{self, Kilde, Kolonne};

use super::skjema::{Treffutvalg, Treffvisning};

/// Columns: key part and width.
const KOLONNER: [(&str, f32); 4] =
    [("avgjort", 130.0), ("art", 310.0), ("sted", 340.0), ("sak", 140.0)];

/// Rows shown at once.
const FLEST_RADER: f32 = 8.0;

/// Numbers of the hits in that selection.
pub(super) fn vist(karantene: &Karantene, utvalg: Treffutvalg) -> Vec<usize> {
    let med = |funn: &Funn| match utvalg {
        Treffutvalg::Harde => funn.art.er_hard(),
        Treffutvalg::Myke => !funn.art.er_hard(),
    };
    let alle = karantene.treff().enumerate();
    alle.filter(|(_, (funn, _))| med(funn)).map(|(nr, _)| nr).collect()
}

/// Draws the table.
pub(super) fn ui(
    ui: &mut Ui,
    b: &Bilde<'_>,
    karantene: &Karantene,
    visning: &mut Treffvisning,
    vist: &[usize],
) {
    let kolonner = KOLONNER.map(|(navn, bredde)| Kolonne {
        navn: b.tekst(&format!("innlesing-kolonne-{navn}")),
        bredde,
        tall: false,
    });
    let kilde = Treffrader { b, karantene, vist };
    let grep = |kolonne: &str| b.med("gui-kolonnebredde", &[("kolonne", kolonne.into())]);
    let navn = tabell::Navn { tabell: &b.tekst("innlesing-funn"), grep: &grep };
    #[expect(clippy::cast_precision_loss, reason = "at most a handful of rows")]
    let rader = (vist.len().min(8) as f32).min(FLEST_RADER);
    let hoeyde = 34.0 + 30.0 * rader;
    let (_, flate) = ui.allocate_space(vec2(ui.available_width(), hoeyde));
    let aapnet = ui.scope_builder(UiBuilder::new().max_rect(flate), |ui| {
        visning.tabell.ta_fokus |= std::mem::take(&mut visning.til_tabell);
        tabell::tabell_ui(ui, &navn, &kolonner, &kilde, &mut visning.tabell)
    });
    if aapnet.inner.is_some() {
        visning.til_grunn = visning.grunn.is_some();
    }
}

/// Kind of information, in words.
pub(super) fn art(b: &Bilde<'_>, funn: &Funn) -> String {
    stor_forbokstav(&b.tekst(&format!("opplysningsart-{}", funn.art.kode())))
}

fn stor_forbokstav(tekst: &str) -> String {
    let mut tegn = tekst.chars();
    let foerste = tegn.next().map(|tegn| tegn.to_uppercase().collect::<String>());
    foerste.unwrap_or_default() + tegn.as_str()
}

/// What is decided about a hit, in words.
pub(super) fn avgjort(b: &Bilde<'_>, valg: &Treffvalg) -> String {
    match valg {
        Treffvalg::Aapen => b.tekst("innlesing-valg-aapen"),
        Treffvalg::Maskert => b.tekst("innlesing-valg-maskert"),
        Treffvalg::Harmloes(_) => b.tekst("innlesing-valg-harmloes"),
    }
}

/// Where a hit stands, in words.
pub(super) fn sted(b: &Bilde<'_>, funn: &Funn) -> String {
    let sted = sted_i_filen(&funn.sted, b.t);
    if sted.is_empty() { b.tekst("innlesing-sted-filnavn") } else { sted }
}

struct Treffrader<'a, 'b> {
    b: &'a Bilde<'b>,
    karantene: &'a Karantene,
    vist: &'a [usize],
}

impl Treffrader<'_, '_> {
    fn ett(&self, rad: usize) -> Option<(&Funn, &Treffvalg)> {
        self.karantene.ett(*self.vist.get(rad)?)
    }
}

impl Kilde for Treffrader<'_, '_> {
    fn antall(&self) -> usize {
        self.vist.len()
    }

    fn celle(&self, rad: usize, kolonne: usize) -> String {
        let Some((funn, valg)) = self.ett(rad) else { return String::new() };
        match kolonne {
            0 => avgjort(self.b, valg),
            1 => art(self.b, funn),
            2 => sted(self.b, funn),
            _ => funn.sak.as_ref().map_or_else(String::new, ToString::to_string),
        }
    }

    fn tale(&self, rad: usize) -> String {
        let Some((funn, valg)) = self.ett(rad) else { return String::new() };
        let deler = [art(self.b, funn), sted(self.b, funn), avgjort(self.b, valg)];
        deler.join(", ")
    }

    fn er_svak(&self, rad: usize, kolonne: usize) -> bool {
        kolonne == 0 && self.ett(rad).is_some_and(|(_, valg)| *valg != Treffvalg::Aapen)
    }
}
