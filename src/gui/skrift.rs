//! The typeface of the window: Inter with figures of equal width, in two weights.
//!
//! egui has no bold of its own, so the second weight is a family. The same glyphs on every machine.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily, RichText};

const FET: &str = "fet";

/// The family of headings and of what must stand out.
pub(crate) fn fet() -> FontFamily {
    FontFamily::Name(FET.into())
}

/// Text in the heavier weight.
pub(crate) fn fet_tekst(tekst: impl Into<String>) -> RichText {
    RichText::new(tekst).family(fet())
}

/// Hands the fonts to egui; they apply from the next frame.
pub(crate) fn installer(ctx: &egui::Context) {
    let mut skrifter = FontDefinitions::default();
    let vanlig = include_bytes!("../../assets/fonter/skjerm/TilsynSans-Regular.otf").as_slice();
    let halvfet = include_bytes!("../../assets/fonter/skjerm/TilsynSans-SemiBold.otf").as_slice();
    for (navn, bytes) in [("vanlig", vanlig), (FET, halvfet)] {
        skrifter.font_data.insert(navn.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let familie = skrifter.families.entry(FontFamily::Proportional).or_default();
    familie.insert(0, "vanlig".to_owned());
    let reserve = familie.clone();
    let mut tunge = vec![FET.to_owned()];
    tunge.extend(reserve);
    skrifter.families.insert(fet(), tunge);
    ctx.set_fonts(skrifter);
}
