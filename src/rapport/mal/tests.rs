use std::collections::BTreeMap;

use minijinja::value::{Serde, Value};

use crate::domene::Maalform;
use crate::rapport::dokument::{Blokk, Justering, Kolonne, Tabell, Tekst};

use super::{Deler, MalError, Malsett, Oppmerkingsfeil};

fn vanlig(ord: &str) -> Tekst {
    Tekst::Vanlig(ord.to_owned())
}

fn deler() -> Deler {
    let kolonner =
        vec![Kolonne { tittel: "a".to_owned(), andel: 1.0, justering: Justering::Hoeyre }];
    let full = Tabell {
        tittel: "T".to_owned(),
        kolonner,
        rader: vec![vec![vec![vanlig("1")]]],
        radhoder: true,
    };
    let tom = Tabell { rader: Vec::new(), ..full.clone() };
    Deler {
        tabeller: [("full".to_owned(), full), ("tom".to_owned(), tom)].into(),
        figurer: BTreeMap::new(),
        innhold: "Innhold".to_owned(),
    }
}

fn fyll_ut(mal: &str, verdi: &str) -> Result<Vec<Blokk>, MalError> {
    let maler = [("tittel.md.j2", "Tittel"), ("1.md.j2", mal)];
    let sett = Malsett { maler: maler.map(|(f, t)| (f.to_owned(), t.to_owned())).into() };
    let fakta: BTreeMap<&str, &str> = [("verdi", verdi)].into();
    sett.fyll_ut(&Value::from(Serde(fakta)), &deler()).map(|utfylt| utfylt.blokker)
}

#[test]
fn markdown_becomes_blocks() {
    let blokker = fyll_ut(
        "# En\n\n## To {-}\n\nVanlig **fet** og *skrå* [lenke](https://lovdata.no)\n\n- en\n  - to\n\n> boks\n\n{{ sideskift() }}\n{{ innhold() }}",
        "",
    );
    let blokker = blokker.unwrap();
    let overskrift =
        |nivaa, nummerert, ord| Blokk::Overskrift { nivaa, nummerert, tekst: vec![vanlig(ord)] };
    let lenke = Tekst::Lenke { tekst: "lenke".to_owned(), maal: "https://lovdata.no".to_owned() };
    let under =
        Blokk::Liste { ordnet: false, punkter: vec![vec![Blokk::Avsnitt(vec![vanlig("to")])]] };
    assert_eq!(
        blokker,
        vec![
            overskrift(1, true, "En"),
            overskrift(2, false, "To"),
            Blokk::Avsnitt(vec![
                vanlig("Vanlig "),
                Tekst::Fet("fet".to_owned()),
                vanlig(" og "),
                Tekst::Kursiv("skrå".to_owned()),
                vanlig(" "),
                lenke,
            ]),
            Blokk::Liste {
                ordnet: false,
                punkter: vec![vec![Blokk::Avsnitt(vec![vanlig("en")]), under]],
            },
            Blokk::Boks(vec![Blokk::Avsnitt(vec![vanlig("boks")])]),
            Blokk::Sideskift,
            Blokk::Innhold { overskrift: "Innhold".to_owned() },
        ]
    );
}

#[test]
fn tables_are_placed_by_name_or_written_out() {
    let blokker = fyll_ut(
        "{{ tabell(\"full\") }}\n{{ tabell(\"tom\") }}\nTabell: Ord\n\n| a | b |\n|---|--:|\n| x *y* | {{ verdi }} |\n",
        "1|2",
    );
    let blokker = blokker.unwrap();
    let titler: Vec<_> = blokker
        .iter()
        .filter_map(|b| {
            if let Blokk::Tabell(t) = b { Some((t.tittel.as_str(), &t.rader)) } else { None }
        })
        .collect();
    assert_eq!(titler.len(), 2);
    assert_eq!(titler[1].0, "Ord");
    let rad = &titler[1].1[0];
    assert_eq!(rad[1], vec![vanlig("1|2")]);
    assert_eq!(rad[0], vec![vanlig("x "), Tekst::Kursiv("y".to_owned())]);
}

#[test]
fn values_are_never_markdown() {
    for verdi in [
        "# nei",
        "- nei",
        "1. nei",
        "1) nei",
        "> nei",
        "```nei",
        "    nei",
        "*nei* _nei_ **nei**",
        "[a](b) <https://x.no> ![c](d)",
        "<b>nei</b> &amp; \\",
        "{{ nei }} {% nei %}",
        "---",
        "===",
        "a | b",
        "nei {-}",
        "+ nei",
        "~~~",
    ] {
        let ventet = vec![Blokk::Avsnitt(vec![vanlig(verdi.trim())])];
        assert_eq!(fyll_ut("{{ verdi }}", verdi).unwrap(), ventet, "{verdi}");
        assert_eq!(fyll_ut("{{ verdi|avsnitt }}", verdi).unwrap(), ventet, "{verdi}");
        let i_overskrift = fyll_ut("# {{ verdi }}", verdi).unwrap();
        let tekst = vec![vanlig(verdi.trim())];
        let overskrift = Blokk::Overskrift { nivaa: 1, nummerert: true, tekst };
        assert_eq!(i_overskrift, vec![overskrift], "{verdi}");
    }
}

#[test]
fn long_text_keeps_its_paragraphs() {
    let blokker = fyll_ut("{{ verdi|avsnitt }}", "en\nto\n\ntre").unwrap();
    let foerste = vec![vanlig("en"), Tekst::Linjeskift, vanlig("to")];
    assert_eq!(blokker, vec![Blokk::Avsnitt(foerste), Blokk::Avsnitt(vec![vanlig("tre")])]);
}

#[test]
fn faults_name_file_line_and_kind() {
    for (mal, ventet_linje, art) in [
        ("a\n\n![b](c)", 3, Oppmerkingsfeil::Ustoettet),
        ("a\n\n---\n", 3, Oppmerkingsfeil::Ustoettet),
        ("a\n\n#### b", 3, Oppmerkingsfeil::ForDypOverskrift),
        ("# a\n\n### b", 3, Oppmerkingsfeil::Overskriftshopp),
        ("{% if true %}\na\n{% endif %}\n\n|a|\n|-|\n|b|", 5, Oppmerkingsfeil::TabellUtenTittel),
        ("```tabell\nukjent\n```", 1, Oppmerkingsfeil::UkjentDel),
    ] {
        match fyll_ut(mal, "") {
            Err(MalError::Oppmerking { fil, linje, art: funnet, .. }) => {
                assert_eq!((fil.as_str(), linje, funnet), ("1.md.j2", ventet_linje, art), "{mal}");
            }
            annet => panic!("{mal}: {annet:?}"),
        }
    }
    for mal in ["\n{{ ukjent }}", "\n{{ tabell(\"ukjent\") }}", "\n{% if %}"] {
        match fyll_ut(mal, "") {
            Err(MalError::Utfylling { fil, linje, .. }) => {
                assert_eq!((fil.as_str(), linje), ("1.md.j2", 2), "{mal}");
            }
            annet => panic!("{mal}: {annet:?}"),
        }
    }
}

#[test]
fn both_languages_have_the_same_files() {
    let [nb, nn] = Maalform::ALLE.map(Malsett::innebygd);
    assert_eq!(nb.filer().collect::<Vec<_>>(), nn.filer().collect::<Vec<_>>());
    assert!(nb.filer().count() > 10);
}

#[test]
fn own_files_must_be_named_as_templates() {
    let sett = Malsett::innebygd(Maalform::Bokmaal);
    for navn in ["a.md", "../a.md.j2", "mappe\\a.md.j2"] {
        let egne = [(navn.to_owned(), String::new())];
        assert!(matches!(sett.clone().med_egne(egne), Err(MalError::UkjentNavn { .. })), "{navn}");
    }
}
