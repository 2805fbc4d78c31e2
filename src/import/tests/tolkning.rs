//! What is understood beyond the lists, with its remark, and what is no case. All invented.

use super::{HODE, check, check_rader};
use crate::import::{Oppdrag, les_alt};

#[test]
fn an_outcome_that_cannot_be_read_gives_no_certain_group() {
    check_rader(
        "1;Nav Øst;01.02.2024;02.03.2024;Innvilget (etter klage);\n\
         2;Nav Øst;01.02.2024;;hmm;våren\n",
        &[
            "1 Nav Øst innvilget søkt 2024-02-01 innvilget 2024-03-02",
            "2 Nav Øst innvilget søkt 2024-02-01",
            "! verdi-tolket l2 k5 Utfall",
            "! uleselig-dato l3 k6 Programstart",
            "! ukjent-verdi l3 k5 Utfall",
            "! gruppe-usikker l3 k5 Utfall",
        ],
    );
}

#[test]
fn a_sum_under_the_list_is_no_case() {
    check_rader(
        "1;Nav Øst;01.02.2024;;;\nSum;;12;3;;\nTotalt: 1;Nav Øst;;;;\n",
        &[
            "1 Nav Øst ubehandlet søkt 2024-02-01",
            "! rad-uten-innhold l3 k1 Saksnr.",
            "! rad-uten-innhold l4 k1 Saksnr.",
        ],
    );
}

#[test]
fn names_in_any_cell_and_columns_of_persons_are_hits() {
    let tekst = "Sak;Kontor;Søknad mottatt;Vedtak;Utfall;Ventegrunn;Navn;Mobil\n\
        1;Nav Øst;01.02.2024;Kari Nilsen;;Ola Nordmann;Fatima Warsame;\n2;Nav Øst;01.02.2024;;;;;\n";
    let oppdrag = Oppdrag::uten_tilsyn("a.csv");
    let lest = les_alt(tekst.as_bytes(), &oppdrag, &mut |_| true).unwrap();
    let steder: Vec<_> = lest.treff.iter().map(|t| (t.sted.linje, t.sted.kolonne)).collect();
    for (linje, kolonne) in [(1, 7), (2, 4), (2, 6), (2, 7)] {
        assert!(steder.contains(&(Some(linje), Some(kolonne))), "{linje} {kolonne}: {steder:?}");
    }
    // A column without a value tells nothing of anybody.
    assert!(!steder.iter().any(|(_, kolonne)| *kolonne == Some(8)), "{steder:?}");
    let skrevet = format!("{lest:?}");
    assert!(!skrevet.contains("Warsame") && !skrevet.contains("Nilsen"), "{skrevet}");
}

#[test]
fn a_heading_that_ends_in_empty_cells_asks_for_no_cells() {
    let tekst = format!("{HODE};;;\n1;Nav Øst;01.02.2024;;;\n");
    check("a.csv", tekst.as_bytes(), &["1 Nav Øst ubehandlet søkt 2024-02-01"]);
}

#[test]
fn withdrawn_ended_and_complained_too_early() {
    let tekst = "Sak;Kontor;Søknad mottatt;Vedtak;Utfall;Programstart;Avsluttet;Trukket;Klage\n\
        1;Nav Øst;01.03.2024;01.04.2024;Innvilget;01.05.2024;01.04.2024;;01.03.2024\n\
        2;Nav Øst;01.03.2024;;Trukket;01.05.2024;;01.02.2024;\n";
    check(
        "a.csv",
        tekst.as_bytes(),
        &[
            "1 Nav Øst innvilget søkt 2024-03-01 innvilget 2024-04-01 startet 2024-05-01",
            "2 Nav Øst trukket søkt 2024-03-01 startet 2024-05-01",
            "! avsluttet-foer-start l2 k7 Avsluttet",
            "! klage-foer-vedtak l2 k9 Klage",
            "! trukket-foer-soeknad l3 k8 Trukket",
            "! start-tross-trukket l3 k6 Programstart",
        ],
    );
}
