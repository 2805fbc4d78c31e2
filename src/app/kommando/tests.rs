//! The table of commands is whole: words, shortcuts, and when each can be done.

use std::collections::BTreeSet;

use super::*;
use crate::domene::Maalform;
use crate::i18n::tekster;

#[test]
fn no_two_commands_share_a_shortcut_where_both_can_be_done() {
    let alt = Tilstand {
        er_aapent: true,
        kan_skrive: true,
        kan_angre: true,
        kan_gjenta: true,
        har_saker: true,
        er_egentilsyn: false,
        er_paa_punkt: false,
        har_svar: true,
        er_paa_celle: false,
        har_celle: true,
        er_i_sak: true,
        jobb_gaar: false,
    };
    let paa_punkt = Tilstand { er_paa_punkt: true, ..alt };
    let paa_celle = Tilstand { er_paa_celle: true, ..alt };
    let i_egentilsyn = Tilstand { er_egentilsyn: true, ..paa_punkt };
    let mut naadd: BTreeSet<&str> = BTreeSet::new();
    for naa in [paa_punkt, paa_celle, i_egentilsyn] {
        let mulige = Kommando::ALLE.iter().filter(|k| k.enabled(&naa));
        let alle: Vec<_> = mulige.clone().filter_map(|k| k.snarvei()).collect();
        let ulike: BTreeSet<_> = alle.iter().collect();
        assert_eq!(alle.len(), ulike.len());
        naadd.extend(mulige.map(|k| k.kode()));
    }
    // every command but the one for running work can be done in one of the three
    assert_eq!(naadd.len(), Kommando::ALLE.len() - 1);
}

#[test]
fn every_command_and_group_has_its_words_in_both_languages() {
    for maalform in Maalform::ALLE {
        let ord = tekster(maalform);
        for kommando in Kommando::ALLE {
            assert!(ord.har(&kommando.noekkel()), "{}", kommando.noekkel());
            assert!(ord.har(&kommando.hjelpenoekkel()), "{}", kommando.hjelpenoekkel());
            let snarvei = kommando.snarvei().map(|s| s.vis(ord)).unwrap_or_default();
            assert!(!snarvei.contains('⟦'), "{snarvei}");
        }
        for gruppe in Kommandogruppe::ALLE {
            assert!(ord.har(&format!("kommandogruppe-{}", gruppe.kode())));
        }
    }
}

#[test]
fn shortcuts_are_shown_as_people_write_them() {
    let ord = tekster(Maalform::Bokmaal);
    let vis = |k: Kommando| k.snarvei().map(|s| s.vis(ord)).unwrap();
    assert_eq!(vis(Kommando::Signer), "Ctrl+Shift+S");
    assert_eq!(vis(Kommando::NesteSak), "Alt+Pil høyre");
    assert_eq!(vis(Kommando::Hurtighjelp), "F1");
    assert_eq!(vis(Kommando::TrekkSvar), "0");
}

#[test]
fn answers_and_commands_point_at_each_other() {
    for (nr, svar) in (1..).zip(Svar::ALLE) {
        let kommando = Kommando::for_svar(*svar);
        assert_eq!(kommando.svar(), Some(*svar));
        assert_eq!(kommando.snarvei(), Some(Snarvei::tast(Tast::Siffer(nr))));
    }
    assert_eq!(Kommando::Angre.svar(), None);
    for (nr, vurdering) in (1..).zip(Vilkaarsvurdering::ALLE) {
        let kommando = Kommando::for_vilkaar(*vurdering);
        assert_eq!(kommando.vilkaarsvurdering(), Some(*vurdering));
        assert_eq!(kommando.snarvei(), Some(Snarvei::tast(Tast::Siffer(nr))));
    }
}

#[test]
fn letters_and_digits_are_text_in_a_text_field() {
    let virker = |k: Kommando| k.snarvei().is_some_and(Snarvei::virker_i_tekstfelt);
    assert!(!virker(Kommando::SvarOppfylt) && !virker(Kommando::Notat));
    assert!(virker(Kommando::Palett) && virker(Kommando::Hurtighjelp));
}

fn mulige(naa: &Tilstand) -> Vec<&'static str> {
    let alle = Kommando::ALLE.iter().filter(|k| k.enabled(naa));
    alle.map(|k| k.kode()).collect()
}

#[test]
fn without_a_tilsyn_one_can_begin_and_no_more() {
    let ventet = [
        "ny",
        "aapne",
        "aapne-for-lesing",
        "demo",
        "avslutt",
        "bytte-tema",
        "bytte-maalform",
        "signer",
        "verifiser",
        "palett",
        "hurtighjelp",
    ];
    assert_eq!(mulige(&Tilstand::default()), ventet);
}

#[test]
fn who_only_reads_changes_nothing() {
    let leser = Tilstand {
        er_aapent: true,
        kan_angre: true,
        har_saker: true,
        er_paa_punkt: true,
        har_svar: true,
        ..Tilstand::default()
    };
    let endrer = ["importer", "angre", "svar-oppfylt", "trekk-svar", "notat", "skriv-rapport"];
    assert!(mulige(&leser).iter().all(|kode| !endrer.contains(kode)));
    let skriver = Tilstand { kan_skrive: true, ..leser };
    assert!(endrer.iter().all(|kode| mulige(&skriver).contains(kode)));
    let paa_celle = Tilstand { er_paa_punkt: false, er_paa_celle: true, ..skriver };
    assert!(mulige(&paa_celle).contains(&"vilkaar-mangler"));
    assert!(!mulige(&paa_celle).contains(&"svar-oppfylt"));
    let leser = Tilstand { kan_skrive: false, ..paa_celle };
    assert!(!mulige(&leser).contains(&"vilkaar-mangler") && !mulige(&leser).contains(&"overstyr"));
}

#[test]
fn an_egentilsyn_has_commands_of_its_own() {
    let egentilsyn =
        Tilstand { er_aapent: true, kan_skrive: true, er_egentilsyn: true, ..Tilstand::default() };
    let paa_punkt = Tilstand { er_paa_punkt: true, ..egentilsyn };
    let egne = ["godta-beregnede", "del-funn"];
    assert!(egne.iter().all(|kode| mulige(&paa_punkt).contains(kode)));
    let tilsyn = Tilstand { er_egentilsyn: false, ..paa_punkt };
    assert!(egne.iter().all(|kode| !mulige(&tilsyn).contains(kode)));
    assert!(mulige(&egentilsyn).contains(&"skriv-rapport"), "a report of its own kind");
}

#[test]
fn work_that_runs_can_be_stopped_and_nothing_is_changed_under_it() {
    let travel = Tilstand {
        er_aapent: true,
        kan_skrive: true,
        kan_angre: true,
        jobb_gaar: true,
        ..Tilstand::default()
    };
    assert!(Kommando::StoppJobb.enabled(&travel));
    assert!(!Kommando::Angre.enabled(&travel) && !Kommando::Lukk.enabled(&travel));
}

#[test]
fn groups_follow_the_order_of_the_menu() {
    let grupper: Vec<_> = Kommando::ALLE.iter().map(|k| k.gruppe()).collect();
    assert!(grupper.is_sorted());
    assert_eq!(Kommando::TrekkSvar.gruppe(), Kommandogruppe::Gjennomgang);
}
