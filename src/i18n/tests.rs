//! The two languages are held against each other and against the closed lists of the program.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use fluent_bundle::FluentResource;

use crate::domene::{
    Aktivitetsart, Aldersgruppe, Bevisart, Dato, Embete, Informasjonskanal, Konklusjon, Maalform,
    Melding, Merknadskode, Milepaelart, Rapportstadium, Rolle, Svar, Tilsynsart, Utfall,
    Utvalgsgruppe, Vedtaksart, Ventegrunn,
};

use super::tekster::{FILER, is_of};
use super::*;

/// Keys with the variables each uses, read from the text of the files.
fn keys(maalform: Maalform) -> BTreeMap<String, BTreeSet<String>> {
    let mut keys: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (sti, tekst) in FILER.iter().filter(|(sti, _)| is_of(sti, maalform)) {
        let mut naa = String::new();
        for linje in tekst.lines().filter(|l| !l.starts_with('#')) {
            if !linje.starts_with(char::is_whitespace)
                && let Some((key, _)) = linje.split_once('=')
            {
                key.trim().clone_into(&mut naa);
                let gammel = keys.insert(naa.clone(), BTreeSet::new());
                assert!(gammel.is_none(), "{sti}: the key {naa} is given twice");
            }
            let variabler = linje.split('$').skip(1).map(variable_name);
            keys.entry(naa.clone()).or_default().extend(variabler);
        }
    }
    keys.remove("");
    keys
}

fn variable_name(etter: &str) -> String {
    etter.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect()
}

/// For tests of other layers: the sentence stands in both languages, with every value it uses.
pub(crate) fn check_worded(melding: &Melding) {
    for maalform in Maalform::ALLE {
        assert!(tekster(maalform).har(&melding.noekkel), "{} {}", maalform.kode(), melding.noekkel);
        let tekst = tekster(maalform).melding(melding);
        assert!(!tekst.contains(['⟦', '$']), "{tekst}");
    }
}

#[test]
fn every_text_file_is_read_without_faults() {
    for (sti, tekst) in FILER {
        let lest = FluentResource::try_new((*tekst).to_owned());
        assert!(lest.is_ok(), "{sti}: {:?}", lest.err().map(|(_, feil)| feil));
    }
}

#[test]
fn both_languages_have_the_same_keys_and_values() {
    let (nb, nn) = (keys(Maalform::Bokmaal), keys(Maalform::Nynorsk));
    assert!(nb.len() > 100);
    for (key, verdier) in &nb {
        assert_eq!(Some(verdier), nn.get(key), "{key}");
        assert!(tekster(Maalform::Bokmaal).har(key), "{key}");
    }
    assert_eq!(nb.len(), nn.len(), "keys only in nn: {:?}", {
        nn.keys().filter(|key| !nb.contains_key(*key)).collect::<Vec<_>>()
    });
}

#[test]
fn no_text_ends_in_white_space_or_uses_two_spaces() {
    for (sti, tekst) in FILER {
        for linje in tekst.lines() {
            assert_eq!(linje.trim_end(), linje, "{sti}");
            assert!(!linje.trim_start().contains("  "), "{sti}: {linje}");
        }
    }
}

macro_rules! domain_keys {
    ($($prefiks:literal: $navn:ident),+ $(,)?) => {
        [$($navn::ALLE.iter().map(|medlem| format!("{}-{}", $prefiks, medlem.kode())).collect::<Vec<_>>()),+]
    };
}

#[test]
fn every_member_of_the_closed_lists_has_its_text() {
    let lister = domain_keys![
        "svar": Svar, "egensvar": Svar, "utvalgsgruppe": Utvalgsgruppe, "aldersgruppe": Aldersgruppe,
        "ventegrunn": Ventegrunn, "aktivitetsart": Aktivitetsart, "informasjonskanal": Informasjonskanal,
        "vedtaksart": Vedtaksart, "utfall": Utfall, "bevisart": Bevisart, "konklusjon": Konklusjon,
        "tilsynsart": Tilsynsart, "embete": Embete, "rolle": Rolle, "rapportstadium": Rapportstadium,
        "milepaelart": Milepaelart,
    ];
    let maalformer = Maalform::ALLE.iter().map(|m| format!("maalform-{}", m.kode()));
    for key in lister.into_iter().flatten().chain(maalformer) {
        for maalform in Maalform::ALLE {
            assert!(tekster(maalform).har(&key), "{} lacks {key}", maalform.kode());
        }
    }
}

#[test]
fn every_kind_of_event_has_its_text() {
    let koder = "tilsyn-opprettet grunnlag-endret saker-importert svar-gitt svar-trukket \
        lovbrudd-skrevet lovbrudd-forkastet lovbrudd-ferdigstilt lovbrudd-gjenaapnet \
        rapport-skrevet rapport-signert tekster-avgjort angret gjentatt saker-borte borte-avgjort \
        dokument-vedlagt dokument-fjernet";
    for kode in koder.split_whitespace() {
        for maalform in Maalform::ALLE {
            assert!(tekster(maalform).har(&format!("hendelse-{kode}")), "{kode}");
        }
    }
}

#[test]
fn every_remark_has_its_text() {
    for kode in Merknadskode::ALLE {
        check_worded(&Melding::new(format!("merknad-{}", kode.kode())));
    }
}

#[test]
fn a_missing_key_is_seen_and_harmless() {
    for maalform in Maalform::ALLE {
        assert_eq!(tekster(maalform).tekst("finnes-ikke"), "⟦finnes-ikke⟧");
        assert!(!tekster(maalform).har("finnes-ikke"));
    }
}

#[test]
fn a_sentence_gets_its_values_without_invisible_marks() {
    let dag = NaiveDate::from_ymd_opt(2025, 9, 1).unwrap();
    let melding = Melding::new("lager-feil-laast")
        .med("navn", "Kari")
        .med("maskin", "PC-1")
        .med("dag", dag)
        .med("klokken", "10.00");
    for maalform in Maalform::ALLE {
        let tekst = tekster(maalform).melding(&melding);
        for del in ["Kari", "PC-1", "01.09.2025", "10.00"] {
            assert!(tekst.contains(del), "{tekst}");
        }
        assert!(!tekst.contains(['\u{2068}', '\u{2069}', '$', '⟦']), "{tekst}");
    }
}

#[test]
fn a_number_picks_singular_or_plural() {
    let ord = tekster(Maalform::Bokmaal);
    let med = |antall: i64| ord.med("app-feil-ugyldig-grunnlag", &[("antall", antall.into())]);
    assert!(med(1).contains("én opplysning") && med(12_345).contains("12\u{a0}345 opplysninger"));
}

#[test]
fn a_day_is_read_as_people_write_it() {
    let idag = NaiveDate::from_ymd_opt(2025, 9, 1).unwrap();
    let les = |tekst| les_dato(tekst, idag).map(dato).unwrap_or_default();
    for tekst in ["31.12.2019", "31.12.19", " 2019-12-31 ", "31. 12. 2019"] {
        assert_eq!(les(tekst), "31.12.2019", "{tekst}");
    }
    assert_eq!(les("1.2"), "01.02.2025");
    assert_eq!(les("1.2."), "01.02.2025");
    for tekst in ["", "31.02.2019", "1", "1.2.3", "1.2.2019.4", "+1.2.2019", "a.b.c", "æ", "..."] {
        assert_eq!(les(tekst), "", "{tekst}");
    }
}

#[test]
fn dates_are_written_as_in_norwegian() {
    let dag = NaiveDate::from_ymd_opt(2019, 12, 3).unwrap();
    assert_eq!(dato(dag), "03.12.2019");
    assert_eq!(dato_lang(dag, Maalform::Nynorsk), "3. desember 2019");
    assert_eq!(dato_presis(Dato::dag(dag), Maalform::Bokmaal), "03.12.2019");
    assert_eq!(dato_presis(Dato::maaned(2019, 12).unwrap(), Maalform::Bokmaal), "desember 2019");
}

#[test]
fn numbers_are_grouped_from_five_figures() {
    let par = [(0, "0"), (999, "999"), (2019, "2019"), (12_345, "12\u{a0}345")];
    for (n, skrevet) in par {
        assert_eq!(tall(n), skrevet);
    }
    assert_eq!(tall(-1_234_567), "\u{2212}1\u{a0}234\u{a0}567");
    assert_eq!(tall(i64::MIN), "\u{2212}9\u{a0}223\u{a0}372\u{a0}036\u{a0}854\u{a0}775\u{a0}808");
}

#[test]
fn the_texts_may_be_read_from_every_thread() {
    fn is_shared<T: Send + Sync>() {}
    is_shared::<Tekster>();
}
