//! Colours have contrast, and the typeface has the signs.

use egui::Color32;

use crate::gui::komponent::Tone;
use crate::gui::skrift;
use crate::gui::tema::{Fargetema, Temaer};

/// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
fn kontrast(a: Color32, b: Color32) -> f32 {
    let lysstyrke = |c: Color32| {
        let linear = |v: u8| {
            let v = f32::from(v) / 255.0;
            if v <= 0.04045 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(c.r()) + 0.7152 * linear(c.g()) + 0.0722 * linear(c.b())
    };
    let (a, b) = (lysstyrke(a), lysstyrke(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn text_has_contrast_on_every_ground_it_stands_on() {
    let temaer = Temaer::les().unwrap();
    for tema in [Fargetema::Lyst, Fargetema::Moerkt] {
        let t = temaer.tokens(tema);
        let grunner = [t.bakgrunn, t.flate, t.kort, t.zebra, t.svev, t.utvalg];
        for (navn, farge) in [
            ("tekst", t.tekst),
            ("svak", t.tekst_svak),
            ("lenke", t.lenke),
            ("aksent", t.aksent),
            ("svikt", t.svikt),
            ("delvis", t.delvis),
        ] {
            for grunn in grunner {
                let forhold = kontrast(farge, grunn);
                assert!(forhold >= 4.5, "{tema:?} {navn} {forhold:.2}:1 on {grunn:?}");
            }
        }
        for tone in [Tone::God, Tone::Delvis, Tone::Svikt, Tone::Usikker, Tone::Noeytral] {
            let (farge, flate) = tone.farger(t);
            assert!(kontrast(farge, flate) >= 4.5, "{tema:?} {tone:?}");
        }
        assert!(kontrast(t.paa_aksent, t.aksent) >= 4.5, "{tema:?}");
        assert!(kontrast(t.paa_aksent, t.aksent_svev) >= 4.5, "{tema:?}");
    }
}

#[test]
fn edges_focus_and_marks_in_plots_can_be_seen() {
    let temaer = Temaer::les().unwrap();
    for tema in [Fargetema::Lyst, Fargetema::Moerkt] {
        let t = temaer.tokens(tema);
        for grunn in [t.bakgrunn, t.flate, t.kort] {
            assert!(kontrast(t.feltkant, grunn) >= 3.0, "{tema:?} edge on {grunn:?}");
            assert!(kontrast(t.fokus, grunn) >= 3.0, "{tema:?} focus on {grunn:?}");
            for farge in t.serie {
                assert!(kontrast(farge, grunn) >= 3.0, "{tema:?} {farge:?} on {grunn:?}");
            }
        }
    }
}

#[test]
fn the_typeface_has_norwegian_sami_and_the_signs_that_are_used() {
    // the harness fails on a missing glyph
    let tegn =
        "æøåÆØÅ áčđŋšŧž ÁČĐŊŠŦŽ äö « » – — … · § • ½ ≤ ≥ − × ← ↑ → ↓ ▲ ▼ ✓ ○ ● \u{a0}\u{202f}";
    let mut h =
        egui_kittest::Harness::builder().with_context_setup(skrift::installer).build_ui(|ui| {
            ui.label(tegn);
            ui.label(skrift::fet_tekst(tegn));
        });
    h.run();
}

#[test]
fn figures_have_the_same_width_so_that_columns_line_up() {
    let mut h =
        egui_kittest::Harness::builder().with_context_setup(skrift::installer).build_ui(|ui| {
            for familie in [egui::FontFamily::Proportional, skrift::fet()] {
                let skrift = egui::FontId::new(14.0, familie);
                let bredde = |c| ui.fonts_mut(|f| f.glyph_width(&skrift, c));
                for tall in '0'..='9' {
                    assert!((bredde(tall) - bredde('0')).abs() < 0.05, "{tall}");
                }
            }
        });
    h.run();
}
