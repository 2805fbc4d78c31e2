//! What the report concludes about a theme, and the words for it.
//!
//! «Vi fant ikke lovbrudd» is said only where what was examined is met. What was looked for and not
//! found carries no such sentence, and neither does what could not be examined.

use serde::Serialize;

use crate::domene::Verdi;
use crate::rapport::dokument::Opphav;
use crate::regelverk::Tema;

use super::kildebok::vurderingskilder;
use super::lovbruddsdel::Lovbruddsdel;
use super::telling::Punkttall;
use super::underlag::Underlag;

/// What the report concludes about a theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Utfall {
    /// At least one lovbrudd.
    Lovbrudd,
    /// No lovbrudd, but an item is not met somewhere.
    Enkeltfunn,
    /// The material carries no conclusion.
    Uavklart,
    /// No lovbrudd and nothing that fails, but something was looked for and not found.
    IkkeDokumentert,
    /// About internkontroll as a whole no lovbrudd, but a lovbrudd under another theme is one on
    /// internkontroll too.
    VedLovbrudd,
    /// No lovbrudd, and nothing that fails.
    Ingen,
}

/// The outcome by the counts of the theme's items, its assessments, and the lovbrudd under other
/// themes that concern it as well.
pub(super) fn utfall(
    tall: &[Punkttall<'_>],
    deler: &[Lovbruddsdel],
    ved: &[&Lovbruddsdel],
) -> Utfall {
    let finnes = |antall: fn(&Punkttall<'_>) -> usize| tall.iter().any(|t| antall(t) > 0);
    let svikt = finnes(|t| t.samlet.svikt);
    let udokumentert = finnes(|t| t.samlet.udokumentert);
    let bare_lett = !svikt && !finnes(|t| t.samlet.oppfylt);
    if deler.iter().any(|l| l.paavist) {
        Utfall::Lovbrudd
    } else if deler.iter().any(|l| l.ikke_grunnlag) || bare_lett {
        Utfall::Uavklart
    } else if svikt {
        Utfall::Enkeltfunn
    } else if udokumentert {
        Utfall::IkkeDokumentert
    } else if ved.is_empty() {
        Utfall::Ingen
    } else {
        Utfall::VedLovbrudd
    }
}

/// The breaches under other themes that are breaches of the duty of internkontroll as well (stl § 5),
/// for the theme about it.
pub(super) fn ved_lovbrudd<'a>(
    u: &Underlag<'_>,
    tema: &Tema,
    ferdige: &'a [Lovbruddsdel],
) -> Vec<&'a Lovbruddsdel> {
    if !u.sjekkliste.er_internkontroll(&tema.id) {
        return Vec::new();
    }
    ferdige.iter().filter(|l| l.paavist && l.tema != tema.id && l.om_internkontroll).collect()
}

/// The sentences that end the section of a theme.
pub(super) fn konklusjon(
    u: &Underlag<'_>,
    tema: &Tema,
    utfall: Utfall,
    deler: &[Lovbruddsdel],
    ved: &[&Lovbruddsdel],
) -> Vec<String> {
    let noekkel = match utfall {
        Utfall::Lovbrudd => {
            return deler.iter().filter(|l| l.paavist).map(|l| l.setning.clone()).collect();
        }
        Utfall::VedLovbrudd => return vec![om_internkontroll(u, ved, "konklusjon-ved-lovbrudd")],
        Utfall::Enkeltfunn => "konklusjon-enkeltfunn",
        Utfall::Uavklart if deler.iter().any(|l| l.ikke_grunnlag) => "konklusjon-uavklart",
        Utfall::Uavklart => "konklusjon-uavklart-ulest",
        Utfall::IkkeDokumentert => "konklusjon-ikke-dokumentert",
        Utfall::Ingen => "konklusjon-ingen",
    };
    let kilder = u.temakilder(tema).into_iter().chain(vurderingskilder(deler));
    let mut ut = vec![u.merk(&u.ord(noekkel), kilder)];
    if !ved.is_empty() {
        ut.push(om_internkontroll(u, ved, "konklusjon-gjelder-ogsaa"));
    }
    ut
}

/// «Lovbrudd 1 og 3 gjelder også internkontrollen.»
fn om_internkontroll(u: &Underlag<'_>, ved: &[&Lovbruddsdel], noekkel: &str) -> String {
    let numre: Vec<String> = ved.iter().map(|l| l.nummer.to_string()).collect();
    let setning = u.setning(noekkel, &[("nr", Verdi::from(u.oppramsing(&numre)))]);
    u.merk(&setning, ved.iter().map(|l| Opphav::Lovbrudd(l.id)))
}

/// «bare G1 og G2 er vurdert» where fewer than half of the items that apply could be assessed.
pub(super) fn bare_vurdert(u: &Underlag<'_>, tema: &Tema, tall: &[Punkttall<'_>]) -> String {
    let vurdert: Vec<&str> =
        tall.iter().filter(|t| t.samlet.vurdert() > 0).map(|t| t.punkt.id.as_str()).collect();
    let uten = tall.iter().filter(|t| t.samlet.vurdert() == 0 && t.samlet.ikke_vurderbart > 0);
    if vurdert.is_empty() || vurdert.len() >= uten.count() {
        return String::new();
    }
    let punkter = Verdi::from(u.oppramsing(&vurdert));
    u.merk(&u.setning("bare-vurdert", &[("punkter", punkter)]), u.temakilder(tema))
}
