//! The text files of one written standard, parsed once.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::domene::{Maalform, Melding, Verdi};

use super::{dato, tall};

/// Every text file by its path under `assets/i18n`, for example `nb/domene.ftl`.
pub(super) const FILER: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/tekster.rs"));

static BOKMAAL: LazyLock<Tekster> = LazyLock::new(|| Tekster::les(Maalform::Bokmaal));
static NYNORSK: LazyLock<Tekster> = LazyLock::new(|| Tekster::les(Maalform::Nynorsk));

/// The texts of that written standard.
pub fn tekster(maalform: Maalform) -> &'static Tekster {
    match maalform {
        Maalform::Bokmaal => &BOKMAAL,
        Maalform::Nynorsk => &NYNORSK,
    }
}

/// The texts of one written standard.
pub struct Tekster {
    maalform: Maalform,
    bunt: FluentBundle<FluentResource>,
}

impl Tekster {
    /// Which written standard it is.
    pub fn maalform(&self) -> Maalform {
        self.maalform
    }

    /// A text without values. A key that no file has comes out as «⟦key⟧», so that it is seen.
    pub fn tekst(&self, noekkel: &str) -> String {
        self.med(noekkel, &[])
    }

    /// A text with values by the names it uses.
    pub fn med(&self, noekkel: &str, verdier: &[(&str, Verdi)]) -> String {
        self.word(noekkel, verdier.iter().map(|(navn, verdi)| (*navn, verdi)).collect())
    }

    /// A decided sentence in words.
    pub fn melding(&self, melding: &Melding) -> String {
        let verdier = melding.verdier.iter().map(|(navn, verdi)| (navn.as_str(), verdi));
        self.word(&melding.noekkel, verdier.collect())
    }

    /// Whether there is a text with that key in this written standard itself.
    pub fn har(&self, noekkel: &str) -> bool {
        self.bunt.has_message(noekkel)
    }

    fn les(maalform: Maalform) -> Self {
        let mut bunt = FluentBundle::new_concurrent(vec![language(maalform)]);
        // The marks would end up in the report and in what a screen reader says.
        bunt.set_use_isolating(false);
        bunt.set_formatter(Some(number_in_text));
        for (_, tekst) in FILER.iter().filter(|(sti, _)| is_of(sti, maalform)) {
            // What could be read is used; a test refuses a file with faults or a key given twice.
            let ressurs = FluentResource::try_new((*tekst).to_owned()).unwrap_or_else(|(r, _)| r);
            bunt.add_resource_overriding(ressurs);
        }
        Self { maalform, bunt }
    }

    fn word(&self, noekkel: &str, verdier: Vec<(&str, &Verdi)>) -> String {
        let Some(moenster) = self.bunt.get_message(noekkel).and_then(|m| m.value()) else {
            return match self.maalform {
                Maalform::Bokmaal => format!("⟦{noekkel}⟧"),
                Maalform::Nynorsk => tekster(Maalform::Bokmaal).word(noekkel, verdier),
            };
        };
        let mut argumenter = FluentArgs::with_capacity(verdier.len());
        for (navn, verdi) in verdier {
            argumenter.set(navn, value(verdi));
        }
        // A value that is not given stands as «{$name}» in the text, which is seen and harmless.
        let mut mangler = Vec::new();
        self.bunt.format_pattern(moenster, Some(&argumenter), &mut mangler).into_owned()
    }
}

/// Whether a file of `FILER` belongs to that written standard.
pub(super) fn is_of(sti: &str, maalform: Maalform) -> bool {
    sti.split_once('/').is_some_and(|(mappe, _)| mappe == maalform.kode())
}

/// Picks the rules for singular and plural; both codes are well-formed.
fn language(maalform: Maalform) -> LanguageIdentifier {
    maalform.kode().parse().unwrap_or_default()
}

fn value(verdi: &Verdi) -> FluentValue<'_> {
    match verdi {
        Verdi::Tekst(tekst) => FluentValue::from(tekst.as_str()),
        Verdi::Tall(n) => FluentValue::from(*n),
        Verdi::Dato(dag) => FluentValue::from(dato(*dag)),
    }
}

/// Numbers keep being numbers until they are written, so that a text can choose singular or plural.
fn number_in_text<M>(verdi: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(n) = verdi else { return None };
    n.as_string().parse().ok().map(tall)
}
