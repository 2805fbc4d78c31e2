//! The window without a window: found by accessible label, driven by keys, held against the log.

mod bekreft;
mod bytte;
mod datafil;
mod egentilsyn;
mod dokumenter;
mod fokus;
mod gjenstaar;
mod gjennomgang;
mod innlesing;
mod overstyring;
mod omfang;
mod stort;
mod tekster;
mod tema;
mod tilgang;
mod utkast;
mod valg;
mod utvalg;
mod veien;
mod vilkaar;

use std::sync::Arc;

use chrono::{DateTime, FixedOffset, NaiveDate};
use egui::{Key, Modifiers};
use egui_kittest::Harness;

use crate::app::{Oekt, Tilgang};
use crate::domene::{
    Embete, Grunnlag, Hendelse, KontorId, Lagmedlem, Maalform, Periode, Rapportstadium, Rolle,
    SjekklisteId, Tilsynsart, Utvalgsbeskrivelse,
};
use crate::gui::Oppstart;
use crate::gui::skrift;
use crate::gui::tema::{Fargetema, Temaer};
use crate::gui::vindu::Vindu;
use crate::regelverk::STANDARDLISTE;

use datafil::Falsk;

pub(super) type Prove = Harness<'static, Vindu>;

pub(super) fn naa() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-02-03T10:00:00+01:00").unwrap()
}

pub(super) fn dag(aar: i32, maaned: u32, dag: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(aar, maaned, dag).unwrap()
}

pub(super) fn grunnlag(art: Tilsynsart, maalform: Maalform) -> Grunnlag {
    Grunnlag {
        art,
        demo: true,
        kommune: "Prøvik kommune".to_owned(),
        kontorer: vec![KontorId::new("Nav Øst"), KontorId::new("Nav Vest")],
        periode: Periode { fra: dag(2022, 1, 1), til: dag(2023, 12, 31) },
        tema: "tildeling av kvalifiseringsprogram".to_owned(),
        embete: Some(Embete::Troendelag),
        tilsynslag: vec![Lagmedlem { navn: "Kari Prøve".to_owned(), rolle: Rolle::Tilsynsleder }],
        maalform,
        stikkdato: dag(2024, 1, 31),
        sjekkliste: SjekklisteId::new(STANDARDLISTE),
        saksnummer: String::new(),
        utloeser: String::new(),
        utvalg: Utvalgsbeskrivelse::default(),
        milepaeler: Vec::new(),
        dokumenter: Vec::new(),
        intervjuer: Vec::new(),
        stadium: Rapportstadium::Foreloepig,
        godkjenner: None,
        innsigelser: String::new(),
        virksomhet: String::new(),
    }
}

/// A folder with a tilsyn of three cases.
pub(super) fn mappe(art: Tilsynsart, maalform: Maalform) -> tempfile::TempDir {
    let mappe = tempfile::tempdir().unwrap();
    let sti = mappe.path().join("prove.tilsyn");
    let mut oekt = Oekt::opprett(&sti, grunnlag(art, maalform), "Kari Prøve", naa()).unwrap();
    oekt.utfoer(Hendelse::SakerImportert(datafil::import("utvalg.csv")), naa()).unwrap();
    mappe
}

pub(super) fn aapne(mappe: &tempfile::TempDir) -> Oekt {
    Oekt::aapne(&mappe.path().join("prove.tilsyn"), Tilgang::Lese, "test", naa()).unwrap()
}

/// The window, on that folder's tilsyn where one is given.
pub(super) fn vindu(mappe: Option<&tempfile::TempDir>, maalform: Maalform) -> Prove {
    let mut valg = Oppstart::new(Arc::new(Falsk));
    valg.dialoger = Arc::new(Falsk);
    valg.fil = mappe.map(|m| m.path().join("prove.tilsyn"));
    valg.maalform = maalform;
    let temaer = Temaer::les().unwrap();
    let mut h = Harness::builder()
        .with_size([1320.0, 1000.0])
        .with_max_steps(60)
        .with_theme(egui::Theme::Light)
        .with_context_setup(move |ctx| {
            skrift::installer(ctx);
            temaer.tokens(Fargetema::Lyst).ta_i_bruk(ctx);
        })
        .build_ui_state(
            |ui, vindu: &mut Vindu| {
                let ctx = ui.ctx().clone();
                vindu.logikk(&ctx);
                vindu.tegn(ui);
            },
            Vindu::new(valg, &temaer),
        );
    vent(&mut h);
    h
}

/// A key, and what comes of it.
pub(super) fn tast(h: &mut Prove, tast: Key) {
    h.key_press(tast);
    h.run();
}

/// A key with Ctrl.
pub(super) fn ctrl(h: &mut Prove, tast: Key) {
    h.key_press_modifiers(Modifiers::COMMAND, tast);
    h.run();
}

fn er_i_arbeid(v: &Vindu) -> bool {
    v.jobb.is_some() || v.filjobb.is_some() || v.tellejobb.is_some() || v.regnejobb.is_some()
}

/// Lets work beside the window finish.
pub(super) fn vent(h: &mut Prove) {
    for _ in 0..100_000 {
        let v = h.state();
        if !er_i_arbeid(v) {
            break;
        }
        h.step();
        std::thread::yield_now();
    }
    h.run();
    assert!(h.state().jobb.is_none() && h.state().filjobb.is_none(), "the work did not end");
}
