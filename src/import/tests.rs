//! Import end to end: bytes in, cases and remarks out, both as text.

use super::*;
use crate::domene::{KontorId, Merknad, Sak, Vedtak};

fn kontorer(navn: &[&str]) -> Vec<KontorId> {
    navn.iter().map(|navn| KontorId::new(*navn)).collect()
}

fn les_som(fil: &str, bytes: &[u8], kontorer: &[KontorId]) -> Result<Lest, ImportError> {
    let stikkdato = chrono::NaiveDate::from_ymd_opt(2025, 6, 30).unwrap();
    les(bytes, &Oppdrag::new(fil, kontorer, stikkdato), &mut |_| true)
}

fn les_to(fil: &str, bytes: &[u8]) -> Result<Lest, ImportError> {
    les_som(fil, bytes, &kontorer(&["Nav Øst", "Nav Vest"]))
}

fn vis_vedtak(vedtak: &Vedtak) -> String {
    let start = vedtak.angitt_start.map(|dato| format!(" start {dato}")).unwrap_or_default();
    let tekst = vedtak.begrunnelse.as_ref().map(|t| format!(" {t:?}")).unwrap_or_default();
    format!(" {} {}{start}{tekst}", vedtak.utfall.kode(), vedtak.dato)
}

fn vis_sak(sak: &Sak) -> String {
    let mut ut = format!("{} {} {}", sak.id, sak.kontor, sak.utvalgsgruppe.kode());
    let dato = |navn: &str, dato: Option<crate::domene::Dato>| {
        dato.map(|dato| format!(" {navn} {dato}")).unwrap_or_default()
    };
    ut.push_str(&dato("søkt", sak.soeknad_mottatt));
    sak.vedtak.iter().for_each(|vedtak| ut.push_str(&vis_vedtak(vedtak)));
    ut.push_str(&dato("startet", sak.start_faktisk));
    ut.push_str(&sak.ventegrunn.map(|grunn| format!(" {}", grunn.kode())).unwrap_or_default());
    ut
}

fn vis_merknad(merknad: &Merknad) -> String {
    let sted = &merknad.sted;
    let linje = sted.linje.map(|l| format!(" l{l}")).unwrap_or_default();
    let kolonne = sted.kolonne.map(|k| format!(" k{k}")).unwrap_or_default();
    let navn = sted.kolonnenavn.as_ref().map(|n| format!(" {n}")).unwrap_or_default();
    format!("! {}{linje}{kolonne}{navn}", merknad.kode.kode())
}

fn vis(resultat: &Result<Lest, ImportError>) -> Vec<String> {
    match resultat {
        Ok(lest) => {
            let merknader = lest.merknader.iter().map(vis_merknad);
            lest.saker.iter().map(vis_sak).chain(merknader).collect()
        }
        Err(feil) => {
            let merknader = feil.merknader().iter().map(vis_merknad);
            std::iter::once(feil.kode().to_owned()).chain(merknader).collect()
        }
    }
}

#[track_caller]
fn check(fil: &str, bytes: &[u8], ventet: &[&str]) {
    assert_eq!(vis(&les_to(fil, bytes)), ventet);
}

const HODE: &str = "Saksnr.;Nav-kontor;Søknad mottatt;Vedtaksdato;Utfall;Programstart";

#[track_caller]
fn check_rader(rader: &str, ventet: &[&str]) {
    check("utvalg.csv", format!("{HODE}\n{rader}").as_bytes(), ventet);
}

#[test]
fn a_clean_row_is_a_case_without_remarks() {
    check_rader(
        "A-1;nav  ØST ;15.01.2024;2.2.24;Innvilget;6. februar 2024",
        &["A-1 Nav Øst innvilget søkt 2024-01-15 innvilget 2024-02-02 startet 2024-02-06"],
    );
}

#[test]
fn outcomes_give_group_and_decision() {
    check_rader(
        "1;Nav Øst;2024-01-01;2024-02-01;Avslått;\n2;Nav Øst;2024-01-01;;Trekt;\n\
         3;Nav Øst;2024-01-01;;;\n4;Nav Vest;;;Ikke søkt;\n5;Nav Vest;;;;",
        &[
            "1 Nav Øst avslag søkt 2024-01-01 avslaatt 2024-02-01",
            "2 Nav Øst trukket søkt 2024-01-01",
            "3 Nav Øst ubehandlet søkt 2024-01-01",
            "4 Nav Vest vurdert-ikke-soekt",
            "5 Nav Vest vurdert-ikke-soekt",
        ],
    );
}

#[test]
fn byte_order_mark_windows_1252_and_utf16_are_read() {
    let ventet = "1 Nav Øst ubehandlet søkt 2024-01-01";
    let tekst = "Sak;Eining;Søknad motteken;Vedtak;Avgjerd\r\n1;NAV ØST;01.01.24;;\r\n";
    check("a.csv", format!("\u{feff}{tekst}").as_bytes(), &[ventet]);
    check("a.csv", &encoding_rs::WINDOWS_1252.encode(tekst).0, &[ventet]);
    let utf16: Vec<u8> = tekst.encode_utf16().flat_map(u16::to_le_bytes).collect();
    check("a.csv", &utf16, &[ventet]);
}

#[test]
fn what_is_not_text_is_refused() {
    check("a.csv", b"a\x01b", &["import-ulesbar", "! ukjent-tegnsett"]);
    check("a.csv", b"PK\x03\x04", &["import-ulesbar", "! ukjent-format"]);
    check("a.xls", b"\xd0\xcf\x11\xe0\xa1", &["import-ulesbar", "! ukjent-format"]);
}

#[test]
fn empty_files_say_so() {
    check("a.csv", b"", &["import-ulesbar", "! tom-fil"]);
    check("a.csv", b"\xef\xbb\xbf \r\n", &["import-ulesbar", "! tom-fil"]);
    check_rader(";;;;;\n\n", &["import-ulesbar", "! tom-fil"]);
    check("a.ron", b"(saker: [])", &["import-ulesbar", "! tom-fil"]);
}

#[test]
fn commas_tabs_and_line_breaks_in_quotes() {
    let tekst = "Tittel,,,,,\nSak,Kontor,\"Søknad\nmottatt\",Vedtak,Utfall,Begrunnelse\n\n\
                 1,Nav Øst,01.01.2024,1.2.2024,Innvilget,\"Du, \"\"A\"\".\r\nVi;\"\n\
                 2,Nav Øst,x,,,\n";
    check(
        "a.csv",
        tekst.as_bytes(),
        &[
            "1 Nav Øst innvilget søkt 2024-01-01 innvilget 2024-02-01 \"Du, \\\"A\\\".\\r\\nVi;\"",
            "2 Nav Øst ubehandlet",
            "! uleselig-dato l7 k3 Søknad mottatt",
            "! gruppe-usikker l7 k5 Utfall",
        ],
    );
    let med_tab = HODE.replace(';', "\t") + "\n1\tNav Vest\t2024-01\t\t\t";
    check("a.tsv", med_tab.as_bytes(), &["1 Nav Vest ubehandlet søkt 2024-01"]);
}

#[test]
fn a_day_that_does_not_exist_is_a_remark_with_its_place() {
    check_rader(
        "1;Nav Øst;31.02.2019;1.3.2019;kanskje;",
        &[
            "1 Nav Øst ubehandlet",
            "! uleselig-dato l2 k3 Søknad mottatt",
            "! ukjent-verdi l2 k5 Utfall",
            "! ufullstendig-vedtak l2 k4 Vedtaksdato",
            "! gruppe-usikker l2 k5 Utfall",
        ],
    );
}

#[test]
fn contradictions_are_remarks_and_the_case_is_in() {
    check_rader(
        "1;Nav Øst;15.03.2024;10.03.2024;Innvilget;11.03.2024\n\
         2;Nav Øst;15.03.2024;03.2024;Innvilget;01.07.2025\n",
        &[
            "1 Nav Øst innvilget søkt 2024-03-15 innvilget 2024-03-10 startet 2024-03-11",
            "2 Nav Øst innvilget søkt 2024-03-15 innvilget 2024-03 startet 2025-07-01",
            "! vedtak-foer-soeknad l2 k4 Vedtaksdato",
            "! start-foer-soeknad l2 k6 Programstart",
            "! dato-etter-stikkdato l3 k6 Programstart",
        ],
    );
}

#[test]
fn rows_that_cannot_be_placed_are_left_out_with_one_remark() {
    check_rader(
        "1;Nav Øst;2024-01-01;;;\n1;Nav Vest;uleselig;;;\n2;Nav Nord;uleselig;;;\n\
         3;;2024-01-01;;;\n;Nav Øst;2024-01-01;;;",
        &[
            "1 Nav Øst ubehandlet søkt 2024-01-01",
            "5abd-001 Nav Øst ubehandlet søkt 2024-01-01",
            "! dobbel-saks-id l3 k1 Saksnr.",
            "! ukjent-kontor l4 k2 Nav-kontor",
            "! ukjent-kontor l5 k2 Nav-kontor",
            "! mangler-saks-id l6 k1 Saksnr.",
        ],
    );
}

#[test]
fn missing_columns() {
    check("a.csv", b"navn;adresse\n1;2", &["import-ulesbar", "! mangler-kolonne Saksnr."]);
    check(
        "a.csv",
        "Kontor;Utfall\nNav Øst;avslag".as_bytes(),
        &[
            "import-ulesbar",
            "! mangler-saks-id Saksnr.",
            "! mangler-kolonne Søknad mottatt",
            "! mangler-kolonne Vedtaksdato",
        ],
    );
    let uten_kontor = "Sak;Søknad;Vedtak;Utfall;Notat;Søknadsdato\n1;1.1.24;;;x;\n".as_bytes();
    let felles = [
        "! ukjent-kolonne l1 k5 Notat",
        "! dobbel-kolonne l1 k6 Søknadsdato",
        "! mangler-kolonne Nav-kontor",
    ];
    check("a.csv", uten_kontor, &[&["import-ulesbar"][..], &felles].concat());
    let ett = les_som("a.csv", uten_kontor, &kontorer(&["Nav Øst"]));
    let sak = "1 Nav Øst ubehandlet søkt 2024-01-01";
    assert_eq!(vis(&ett), [&[sak][..], &felles].concat());
}

#[test]
fn rows_with_too_many_or_too_few_cells() {
    check_rader(
        "1;Nav Øst;2024-01-01\n2;Nav Øst;2024-01-01;;;;rest\n3;Nav Øst;2024-01-01;;;;;",
        &[
            "1 Nav Øst ubehandlet søkt 2024-01-01",
            "2 Nav Øst ubehandlet søkt 2024-01-01",
            "3 Nav Øst ubehandlet søkt 2024-01-01",
            "! feil-antall-celler l2",
            "! feil-antall-celler l3",
        ],
    );
}

#[test]
fn a_file_cut_inside_quotes_keeps_what_was_whole() {
    check_rader(
        "1;Nav Øst;2024-01-01;;;\n2;Nav Øst;2024-01-01;;;\"2024\n3;Nav Øst;2024-01-01;;;\n",
        &[
            "1 Nav Øst ubehandlet søkt 2024-01-01",
            "3 Nav Øst ubehandlet søkt 2024-01-01",
            "! syntaksfeil l3",
        ],
    );
}

#[test]
fn waiting_list_and_reason() {
    let hode = "Sak;Kontor;Søknad mottatt;Vedtak;Utfall;Venteliste J/N;Ventegrunn";
    let rader = "1;Nav Øst;2024-01-01;;;x;\n2;Nav Øst;2024-01-01;;;J;Kapasitet\n\
                 3;Nav Øst;2024-01-01;;;Nei;-\n4;Nav Øst;2024-01-01;;;;månen\n";
    check(
        "a.csv",
        format!("{hode}\n{rader}").as_bytes(),
        &[
            "1 Nav Øst ubehandlet søkt 2024-01-01 venteliste",
            "2 Nav Øst ubehandlet søkt 2024-01-01 kapasitet",
            "3 Nav Øst ubehandlet søkt 2024-01-01",
            "4 Nav Øst ubehandlet søkt 2024-01-01",
            "! ukjent-verdi l5 k7 Ventegrunn",
        ],
    );
}

#[test]
fn long_texts_are_cut_with_a_remark() {
    let tekst = "æ".repeat(LENGSTE_TEKST + 1);
    let csv =
        format!("Sak;Kontor;Søknad;Vedtak;Utfall;Begrunnelse\n1;Nav Øst;;1.1.24;avslag;{tekst}");
    let lest = les_to("a.csv", csv.as_bytes()).unwrap();
    let begrunnelse = lest.saker[0].vedtak[0].begrunnelse.as_ref().unwrap();
    assert_eq!(begrunnelse.chars().count(), LENGSTE_TEKST);
    assert_eq!(vis_merknad(&lest.merknader[0]), "! for-lang-tekst l2 k6 Begrunnelse");
    assert_eq!(lest.saker[0].datakvalitet, lest.merknader);
}

#[test]
fn a_number_that_points_to_a_person_stops_the_import() {
    let tekst = "Sak;Kontor;Søknad mottatt;Vedtak;Utfall;Notat\n1;Nav Øst;2024-01-01;;;ring\n\
                 268957 00605;Nav Øst;2024-01-01;;;\n3;Nav Nord;;;;\"nr.\n52098405968.\"\n";
    let resultat = les_to("a.csv", tekst.as_bytes());
    assert_eq!(
        vis(&resultat),
        ["import-foedselsnummer", "! foedselsnummer l3 k1 Sak", "! foedselsnummer l4 k6 Notat"]
    );
    let skrevet = format!("{resultat:?}");
    assert!(!skrevet.contains("00605") && !skrevet.contains("520984"), "{skrevet}");
}

#[test]
fn a_number_divided_over_two_columns_or_without_its_zero_stops_the_import() {
    let hode = "Sak;Kontor;Søknad mottatt;Vedtak;Utfall;Født;Pnr";
    let rader = "1;Nav Øst;2024-01-01;;;250151;04264\n2;Nav Øst;2024-01-01;;; 250151 ;04263\n\
                 3;Nav Øst;2024-01-01;;;8715501687;\n4;Nav Øst;2024-01-01;;04263;250151;\n";
    let resultat = les_to("a.csv", format!("{hode}\n{rader}").as_bytes());
    assert_eq!(
        vis(&resultat),
        [
            "import-foedselsnummer",
            "! foedselsnummer l2 k7 Pnr",
            "! foedselsnummer l3 k7 Pnr",
            "! foedselsnummer l3 k6 Født",
            "! foedselsnummer l4 k6 Født",
        ]
    );
    let skrevet = format!("{resultat:?}");
    assert!(!skrevet.contains("04263") && !skrevet.contains("871550"), "{skrevet}");
}

#[test]
fn a_number_in_the_file_name_or_a_heading_is_not_shown() {
    let tekst = "Sak;Kontor;Søknad mottatt;Notat 26895700605\n1;Nav Øst;2024-01-01;\n";
    let feil = les_to("25015104263.csv", tekst.as_bytes()).unwrap_err();
    let skrevet = format!("{feil:?} {feil}");
    assert_eq!(feil.merknader().len(), 2);
    assert!(!skrevet.contains("00605") && !skrevet.contains("04263"), "{skrevet}");
}

#[test]
fn the_user_can_stop_halfway() {
    let rader = (0..10_000).map(|nr| format!("{nr};Nav Øst;2024-01-01;;;\n"));
    let tekst = format!("{HODE}\n{}", rader.collect::<String>());
    let stikkdato = chrono::NaiveDate::from_ymd_opt(2025, 6, 30).unwrap();
    let kontorer = kontorer(&["Nav Øst"]);
    let oppdrag = Oppdrag::new("a.csv", &kontorer, stikkdato);
    let mut andeler = Vec::new();
    let resultat = les(tekst.as_bytes(), &oppdrag, &mut |andel| {
        andeler.push(andel);
        andel < 0.5
    });
    assert_eq!(resultat, Err(ImportError::Stoppet));
    assert!(andeler.is_sorted() && andeler.len() > 2 && andeler.last() < Some(&0.9), "{andeler:?}");
}

#[test]
fn same_bytes_give_the_same_result_and_digest() {
    let tekst = format!("{HODE}\n1;Nav Øst;2024-01-01;;;\n");
    let lest = les_to("a.csv", tekst.as_bytes()).unwrap();
    assert_eq!(Ok(lest.clone()), les_to("a.csv", tekst.as_bytes()));
    assert_eq!(lest.sha256.len(), 64);
}

#[test]
fn every_remark_and_error_has_its_text_in_both_standards() {
    let feil = [
        ImportError::Stoppet,
        ImportError::Foedselsnummer(Vec::new()),
        ImportError::Ulesbar(Vec::new()),
    ];
    let merknader = Merknadskode::ALLE.iter().map(|kode| format!("merknad-{}", kode.kode()));
    let noekler: Vec<String> = merknader.chain(feil.map(|f| f.melding().noekkel)).collect();
    for tekst in [
        concat!(
            include_str!("../../assets/i18n/nb/import.ftl"),
            include_str!("../../assets/i18n/nb/lesing.ftl"),
            include_str!("../../assets/i18n/nb/kostra.ftl")
        ),
        concat!(
            include_str!("../../assets/i18n/nn/import.ftl"),
            include_str!("../../assets/i18n/nn/lesing.ftl"),
            include_str!("../../assets/i18n/nn/kostra.ftl")
        ),
    ] {
        for noekkel in &noekler {
            assert!(tekst.contains(&format!("\n{noekkel} = ")), "{noekkel}");
        }
    }
}

mod arkfil;
mod fiendtlig;
mod json;
mod kolonnevalg;
mod regneark;
mod ron;
mod tilfeldig;
mod tolkning;
