//! Colours by meaning, read from `assets/tema`, and the style that egui draws with.
//!
//! A screen asks for a colour by what it means and never writes one. The contrast of every pair
//! that is used is held by a test in this folder.

use egui::{Color32, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, TextStyle, vec2};
use serde::{Deserialize, Deserializer, de::Error as _};

use super::skrift;

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Fargetema {
    /// Dark text on light ground.
    #[default]
    Lyst,
    /// Light text on dark ground.
    Moerkt,
}

impl From<bool> for Fargetema {
    fn from(moerkt: bool) -> Self {
        if moerkt { Self::Moerkt } else { Self::Lyst }
    }
}

impl Fargetema {
    /// The other one.
    #[must_use]
    pub fn motsatt(self) -> Self {
        match self {
            Self::Lyst => Self::Moerkt,
            Self::Moerkt => Self::Lyst,
        }
    }
}

/// A colour written `#RRGGBB` in the theme file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Farge(Color32);

impl<'de> Deserialize<'de> for Farge {
    fn deserialize<D: Deserializer<'de>>(fra: D) -> Result<Self, D::Error> {
        let tekst = String::deserialize(fra)?;
        Color32::from_hex(&tekst)
            .map(Self)
            .map_err(|feil| D::Error::custom(format!("{tekst}: {feil:?}")))
    }
}

macro_rules! tokens {
    ($($(#[$doc:meta])* $navn:ident,)+) => {
        /// Colours by meaning. One value per theme.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct Tokens {
            $($(#[$doc])* pub $navn: Color32,)+
            /// Colours that tell offices apart in plots; shape and text tell the same.
            pub serie: [Color32; 8],
            /// Which theme this is.
            pub tema: Fargetema,
        }

        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Fil { $($navn: Farge,)+ serie: [Farge; 8] }

        impl Fil {
            fn tokens(self, tema: Fargetema) -> Tokens {
                Tokens { $($navn: self.$navn.0,)+ serie: self.serie.map(|f| f.0), tema }
            }
        }
    };
}

tokens! {
    /// Ground of the working area.
    bakgrunn,
    /// Ground of rail, top bar and side panels.
    flate,
    /// Ground of a card.
    kort,
    /// Every other row.
    zebra,
    /// Under the pointer.
    svev,
    /// Chosen row or item.
    utvalg,
    /// Text.
    tekst,
    /// Explanations and labels.
    tekst_svak,
    /// The one thing to do here.
    aksent,
    /// The same under the pointer.
    aksent_svev,
    /// Text on the accent.
    paa_aksent,
    /// Links.
    lenke,
    /// Lines between things.
    kant,
    /// Edges of fields and buttons.
    feltkant,
    /// Ring of what has focus.
    fokus,
    /// Shadow under what floats.
    skygge,
    /// Met.
    god,
    /// Ground of met.
    god_flate,
    /// Not met, error.
    svikt,
    /// Ground of not met.
    svikt_flate,
    /// Met in part, warning.
    delvis,
    /// Ground of met in part.
    delvis_flate,
    /// Not documented, must be confirmed.
    usikker,
    /// Ground of not documented.
    usikker_flate,
    /// Neither good nor bad.
    noeytral,
    /// Ground of neither.
    noeytral_flate,
}

/// Both themes, read once.
#[derive(Debug, Clone, Copy)]
pub struct Temaer {
    lyst: Tokens,
    moerkt: Tokens,
}

impl Temaer {
    /// Reads the two theme files that are built in. Fails where a file misses a colour.
    pub fn les() -> Result<Self, ron::error::SpannedError> {
        let lyst: Fil = ron::from_str(include_str!("../../assets/tema/lys.ron"))?;
        let moerkt: Fil = ron::from_str(include_str!("../../assets/tema/moerk.ron"))?;
        Ok(Self { lyst: lyst.tokens(Fargetema::Lyst), moerkt: moerkt.tokens(Fargetema::Moerkt) })
    }

    /// The colours of that theme.
    pub fn tokens(&self, tema: Fargetema) -> &Tokens {
        match tema {
            Fargetema::Lyst => &self.lyst,
            Fargetema::Moerkt => &self.moerkt,
        }
    }
}

impl Tokens {
    /// The colours in use in this window.
    pub fn av(ctx: &egui::Context) -> Self {
        ctx.data(|data| data.get_temp(noekkel())).unwrap_or_else(|| Self::fra(ctx))
    }

    /// Before a theme is set (a test of one widget), what egui itself draws with.
    fn fra(ctx: &egui::Context) -> Self {
        let v = &ctx.global_style().visuals;
        let (t, b) = (v.text_color(), v.panel_fill);
        Self {
            bakgrunn: b,
            flate: b,
            kort: b,
            zebra: b,
            svev: b,
            utvalg: b,
            tekst: t,
            tekst_svak: t,
            aksent: t,
            aksent_svev: t,
            paa_aksent: b,
            lenke: t,
            kant: t,
            feltkant: t,
            fokus: t,
            skygge: b,
            god: t,
            god_flate: b,
            svikt: t,
            svikt_flate: b,
            delvis: t,
            delvis_flate: b,
            usikker: t,
            usikker_flate: b,
            noeytral: t,
            noeytral_flate: b,
            serie: [t; 8],
            tema: Fargetema::Lyst,
        }
    }

    /// Dresses the window.
    pub fn ta_i_bruk(&self, ctx: &egui::Context) {
        ctx.data_mut(|data| data.insert_temp(noekkel(), *self));
        let (preferanse, visuals) = match self.tema {
            Fargetema::Lyst => (egui::ThemePreference::Light, egui::Visuals::light()),
            Fargetema::Moerkt => (egui::ThemePreference::Dark, egui::Visuals::dark()),
        };
        ctx.options_mut(|o| o.theme_preference = preferanse);
        ctx.all_styles_mut(|stil| {
            stil.visuals = self.visuals(visuals.clone());
            rom(stil);
        });
    }

    fn visuals(&self, mut v: egui::Visuals) -> egui::Visuals {
        v.panel_fill = self.bakgrunn;
        v.window_fill = self.kort;
        v.window_stroke = Stroke::new(1.0, self.kant);
        v.extreme_bg_color = self.bakgrunn;
        v.text_edit_bg_color = Some(self.bakgrunn);
        v.faint_bg_color = self.zebra;
        v.code_bg_color = self.flate;
        v.weak_text_color = Some(self.tekst_svak);
        v.hyperlink_color = self.lenke;
        v.warn_fg_color = self.delvis;
        v.error_fg_color = self.svikt;
        v.selection.bg_fill = self.utvalg;
        v.selection.stroke = Stroke::new(2.0, self.fokus);
        v.disabled_alpha = 0.75;
        v.window_corner_radius = CornerRadius::same(10);
        v.menu_corner_radius = CornerRadius::same(8);
        let skygge = self.skygge.gamma_multiply(0.18);
        v.window_shadow = Shadow { offset: [0, 8], blur: 28, spread: 0, color: skygge };
        v.popup_shadow = Shadow { offset: [0, 4], blur: 14, spread: 0, color: skygge };
        v.indent_has_left_vline = false;
        self.knapper(&mut v.widgets);
        v
    }

    /// At rest a thin edge, under the pointer a ground, with focus a ring. egui draws a focused
    /// button as a hovered one, so the ring stands on both.
    fn knapper(&self, w: &mut egui::style::Widgets) {
        let ring = Stroke::new(2.0, self.fokus);
        for (tilstand, fyll, kant) in [
            (&mut w.noninteractive, self.kort, Stroke::new(1.0, self.kant)),
            (&mut w.inactive, self.kort, Stroke::new(1.0, self.feltkant)),
            (&mut w.hovered, self.svev, ring),
            (&mut w.active, self.utvalg, ring),
            (&mut w.open, self.svev, Stroke::new(1.0, self.feltkant)),
        ] {
            tilstand.bg_fill = fyll;
            tilstand.weak_bg_fill = fyll;
            tilstand.bg_stroke = kant;
            tilstand.fg_stroke = Stroke::new(1.0, self.tekst);
            tilstand.corner_radius = CornerRadius::same(6);
            tilstand.expansion = 0.0;
        }
    }
}

fn noekkel() -> egui::Id {
    egui::Id::unique("tilsyn-tokens")
}

/// Sizes and distances, and nothing that moves by itself.
fn rom(stil: &mut egui::Style) {
    let fet = skrift::fet();
    stil.text_styles = [
        (TextStyle::Small, FontId::proportional(12.0)),
        (TextStyle::Body, FontId::proportional(14.0)),
        (TextStyle::Button, FontId::proportional(14.0)),
        (TextStyle::Heading, FontId::new(20.0, fet)),
        (TextStyle::Monospace, FontId::new(13.0, FontFamily::Monospace)),
    ]
    .into();
    let s = &mut stil.spacing;
    s.item_spacing = vec2(8.0, 6.0);
    s.button_padding = vec2(12.0, 5.0);
    s.interact_size = vec2(32.0, 28.0);
    s.menu_margin = Margin::same(6);
    s.window_margin = Margin::same(20);
    s.combo_height = 320.0;
    s.icon_width = 18.0;
    s.icon_spacing = 8.0;
    s.tooltip_width = 360.0;
    s.scroll.bar_width = 8.0;
    s.scroll.floating = true;
    s.scroll.floating_allocated_width = 12.0; // the bar never covers what it scrolls
    s.scroll.fade.strength = 0.0;
    stil.animation_time = 0.0;
    stil.scroll_animation = egui::style::ScrollAnimation::none();
    stil.interaction.selectable_labels = false;
    stil.visuals.text_cursor.blink = false; // an idle window draws nothing
}
