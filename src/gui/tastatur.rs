//! Keys: the shortcuts of the table of commands, and the second keys that hands already know.

use egui::{Context, Key, Modifiers};

use crate::app::{Kommando, Snarvei, Tast, kommando};
use crate::i18n::Tekster;

use super::fildialog::Formaal;
use super::handling::{Handling, Handlinger, Listeoenske, Vurderingsoenske};
use super::markert;
use super::tilstand::{Dialog, Retning, Skjerm};

/// Second keys of a command; the first stands in the table. They work outside text fields only.
const ANDRE: [(Modifiers, Key, &str, Kommando); 8] = [
    (Modifiers::NONE, Key::J, "J", Kommando::NestePunkt),
    (Modifiers::NONE, Key::ArrowDown, "↓", Kommando::NestePunkt),
    (Modifiers::NONE, Key::Enter, "Enter", Kommando::NestePunkt),
    (Modifiers::NONE, Key::K, "K", Kommando::ForrigePunkt),
    (Modifiers::NONE, Key::ArrowUp, "↑", Kommando::ForrigePunkt),
    (Modifiers::NONE, Key::PageDown, "PgDn", Kommando::NesteSak),
    (Modifiers::NONE, Key::PageUp, "PgUp", Kommando::ForrigeSak),
    (Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z, "Ctrl+Shift+Z", Kommando::Gjenta),
];

/// Where the keys are pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tastested {
    /// A form over the screens: letters are never commands there.
    Skjema,
    /// A screen with an item in hand.
    Punkt,
    /// Any other screen.
    Skjerm,
}

/// Reads the keys of this frame and sends what they mean. Nothing while a dialog is open.
pub(crate) fn les(ctx: &Context, naa: &kommando::Tilstand, sted: Tastested, ut: &Handlinger) {
    let leser = sted == Tastested::Punkt;
    let i_felt = ctx.text_edit_focused() && !markert::har_fokus(ctx);
    let skriver = i_felt || sted == Tastested::Skjema;
    let har_fokus = ctx.memory(|minne| minne.focused().is_some());
    let trykket = |holdt: Modifiers, tast| ctx.input_mut(|inn| inn.consume_key(holdt, tast));
    for (holdt, tast, _, kommando) in ANDRE {
        // arrows and Enter belong to what has focus; letters only to the screens where one answers
        let egen = matches!(tast, Key::ArrowDown | Key::ArrowUp | Key::Enter);
        let vanlig = holdt == Modifiers::NONE;
        if skriver || (vanlig && (!leser || (egen && har_fokus))) || !kommando.enabled(naa) {
            continue;
        }
        if trykket(holdt, tast) {
            send(kommando, ut);
        }
    }
    for kommando in i_rekkefoelge() {
        let Some(snarvei) = kommando.snarvei() else { continue };
        let Some((holdt, tast)) = oversatt(snarvei) else { continue };
        // undo in a text field is the field's own
        let feltets = matches!(kommando, Kommando::Angre | Kommando::Gjenta);
        let tas_av_skjema = sted == Tastested::Skjema && !snarvei.ctrl && tast != Key::F1;
        if tas_av_skjema || (skriver && (feltets || !snarvei.virker_i_tekstfelt())) {
            continue;
        }
        if (kommando.enabled(naa) || viser_skjerm(kommando)) && trykket(holdt, tast) {
            send(kommando, ut);
        }
    }
}

/// The longer combinations first: egui takes Ctrl+Shift+S for Ctrl+S too.
fn i_rekkefoelge() -> Vec<Kommando> {
    let mut alle = Kommando::ALLE.to_vec();
    alle.sort_by_key(|k| k.snarvei().is_none_or(|s| !s.shift));
    alle
}

/// The screens tell themselves why they are empty.
fn viser_skjerm(kommando: Kommando) -> bool {
    kommando == Kommando::VisGjennomgang
}

/// Every key of a command, as it is shown.
pub(crate) fn alle_snarveier(kommando: Kommando, t: &Tekster) -> Vec<String> {
    let foerste = kommando.snarvei().map(|s| s.vis(t));
    let andre =
        ANDRE.iter().filter(|(.., k)| *k == kommando).map(|(_, _, navn, _)| (*navn).to_owned());
    foerste.into_iter().chain(andre).collect()
}

fn oversatt(snarvei: Snarvei) -> Option<(Modifiers, Key)> {
    let tast = match snarvei.tast {
        Tast::Bokstav(bokstav) => Key::from_name(&bokstav.to_string())?,
        Tast::Siffer(siffer) => Key::from_name(&siffer.to_string())?,
        Tast::F(nr) => Key::from_name(&format!("F{nr}"))?,
        Tast::PilOpp => Key::ArrowUp,
        Tast::PilNed => Key::ArrowDown,
        Tast::PilVenstre => Key::ArrowLeft,
        Tast::PilHoeyre => Key::ArrowRight,
    };
    let mut holdt = Modifiers::NONE;
    for (er, hva) in [
        (snarvei.ctrl, Modifiers::COMMAND),
        (snarvei.shift, Modifiers::SHIFT),
        (snarvei.alt, Modifiers::ALT),
    ] {
        if er {
            holdt = holdt.plus(hva);
        }
    }
    Some((holdt, tast))
}

/// Sends what a command means.
pub(crate) fn send(kommando: Kommando, ut: &Handlinger) {
    ut.send(handling(kommando));
}

fn handling(kommando: Kommando) -> Handling {
    let dialog = |d| Handling::VisDialog(Box::new(d));
    match kommando {
        Kommando::Ny => Handling::NyRamme,
        Kommando::Aapne => Handling::VelgFil(Formaal::AapneTilsyn),
        Kommando::AapneForLesing => Handling::VelgFil(Formaal::LesTilsyn),
        Kommando::Demo => Handling::VelgFil(Formaal::Demomappe),
        Kommando::Importer => Handling::VelgFil(Formaal::Utvalg),
        Kommando::Lukk => Handling::Lukk,
        Kommando::Avslutt => Handling::Avslutt,
        Kommando::Angre => Handling::Angre,
        Kommando::Gjenta => Handling::Gjenta,
        Kommando::VisOversikt => Handling::Vis(Skjerm::Oversikt),
        Kommando::VisSaker => Handling::Vis(Skjerm::Saker),
        Kommando::VisUtvalg => Handling::Vis(Skjerm::Utvalg),
        Kommando::VisGjennomgang => Handling::Vis(Skjerm::Gjennomgang),
        Kommando::VisVilkaar => Handling::Vis(Skjerm::Vilkaar),
        Kommando::VisKontor => Handling::Vis(Skjerm::Kontor),
        Kommando::VisGjenstaar => Handling::Vis(Skjerm::Gjenstaar),
        Kommando::VisLovbrudd => Handling::Vis(Skjerm::Lovbrudd),
        Kommando::VisDobbel => Handling::Vis(Skjerm::Dobbel),
        Kommando::VisSjekkliste => Handling::OmSjekklisten(Listeoenske::Vis),
        Kommando::VisEgenvurdering => Handling::Vis(Skjerm::Egenvurdering),
        Kommando::GodtaBeregnede => Handling::GodtaBeregnede,
        Kommando::DelFunn => Handling::VelgFil(Formaal::Delingsfil),
        Kommando::Tvilling => Handling::VelgFil(Formaal::Tvilling),
        Kommando::VisRapport | Kommando::Signer => Handling::Vis(Skjerm::Rapport),
        Kommando::BytteTema => Handling::BytteTema,
        Kommando::BytteMaalform => Handling::BytteMaalform,
        Kommando::NesteSak => Handling::Sak(Retning::Fram),
        Kommando::ForrigeSak => Handling::Sak(Retning::Tilbake),
        Kommando::NestePunkt => Handling::Punkt(Retning::Fram),
        Kommando::ForrigePunkt => Handling::Punkt(Retning::Tilbake),
        Kommando::NesteUbesvarte => Handling::NesteUbesvarte,
        Kommando::NesteSomVenter => Vurderingsoenske::NesteSomVenter.into(),
        Kommando::VilkaarIndividuelt
        | Kommando::VilkaarBareNevnt
        | Kommando::VilkaarMangler
        | Kommando::VilkaarIkkeRelevant => {
            let vurdering = kommando.vilkaarsvurdering();
            vurdering.map_or(Handling::TrekkHer, |v| Vurderingsoenske::VurderCelle(v).into())
        }
        Kommando::Overstyr => Vurderingsoenske::SpoerOmOverstyring(None).into(),
        Kommando::FinnLikTekst => Vurderingsoenske::FinnLikTekst.into(),
        Kommando::SvarOppfylt
        | Kommando::SvarDelvisOppfylt
        | Kommando::SvarIkkeOppfylt
        | Kommando::SvarIkkeDokumentert
        | Kommando::SvarIkkeVurderbart
        | Kommando::SvarIkkeRelevant => {
            kommando.svar().map_or(Handling::TrekkHer, Handling::SvarHer)
        }
        Kommando::TrekkSvar => Handling::TrekkHer,
        Kommando::Notat => Handling::TilNotat,
        Kommando::Bevis => Handling::TilBevis,
        Kommando::SkrivRapport => Handling::VelgFil(Formaal::Rapport),
        Kommando::Verifiser => Handling::VelgFil(Formaal::Verifiseres),
        Kommando::StoppJobb => Handling::StoppJobb,
        Kommando::Palett => dialog(Dialog::Palett(String::new(), 0)),
        Kommando::Hurtighjelp => dialog(Dialog::Tastehjelp),
    }
}
