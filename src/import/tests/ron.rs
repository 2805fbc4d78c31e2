//! Cases as RON.

use super::*;

#[test]
fn ron_with_dates_in_any_form() {
    let tekst = r#"(saker: [
        (id: "1", kontor: "nav øst", soeknad_mottatt: "15.01.2024", aldersgruppe: F30_39,
         vedtak: [(dato: "2. februar 2024", art: Program, utfall: Innvilget,
                   angitt_start: Some("2024-02"), begrunnelse: "Du «[(».")],
         foerste_kvp_aktivitet: [(dato: "3.2.24", art: Utforming)], start_faktisk: "2024-02-06"),
        (id: "2", kontor: "Nav Vest", informasjon: [(dato: "2024-01-01", kanal: Samtale)]),
    ])"#;
    check(
        "a.ron",
        tekst.as_bytes(),
        &[
            "1 Nav Øst innvilget søkt 2024-01-15 innvilget 2024-02-02 start 2024-02 \"Du «[(».\" \
             startet 2024-02-06",
            "2 Nav Vest vurdert-ikke-soekt",
        ],
    );
}

#[test]
fn events_of_a_ron_case_are_put_in_time_order() {
    let tekst = r#"(saker: [(id: "1", kontor: "Nav Øst", soeknad_mottatt: "2024-01-15",
        informasjon: [(dato: "2024-02-01", kanal: Brev), (dato: "2024-01-01", kanal: Samtale)],
        vedtak: [(dato: "2024-06-01", art: Program, utfall: Innvilget),
                 (dato: "2024-02-01", art: Avslag, utfall: Avslaatt),
                 (dato: "2024-02", art: Avslag, utfall: Avslaatt)])])"#;
    let sak = les_to("a.ron", tekst.as_bytes()).unwrap().saker.remove(0);
    let vedtak: Vec<String> = sak.vedtak.iter().map(|v| v.dato.to_string()).collect();
    assert_eq!(vedtak, ["2024-02-01", "2024-02", "2024-06-01"]);
    assert_eq!(sak.informasjon[0].dato.to_string(), "2024-01-01");
}

#[test]
fn a_broken_ron_case_does_not_stop_the_rest() {
    let tekst = "(saker: [\n(id: \"1\", kontor: \"Nav Øst\",\n soeknad: \"2024-01-01\"),\n\
        (id: \"2\", kontor: \"Nav Øst\",\n soeknad_mottatt: \"31.02.2024\", trukket: \"1.3.24\"),\n\
        (id: \"2\", kontor: \"Nav Øst\"),\n(kontor: \"Nav Nord\"),\n\
        (id: \"3\", kontor: \"Nav Øst\", vedtak: [(dato: \"x\",\n art: Avslag, utfall: Avslaatt)]),\n(id: ";
    check(
        "ukjent-ending.data",
        tekst.as_bytes(),
        &[
            "2 Nav Øst trukket",
            "3 Nav Øst vurdert-ikke-soekt",
            "! syntaksfeil l3 soeknad",
            "! uleselig-dato l5 soeknad_mottatt",
            "! dobbel-saks-id l6 id",
            "! ukjent-kontor l7 kontor",
            "! uleselig-dato l8 vedtak",
            "! ufullstendig-vedtak l8 vedtak",
            "! syntaksfeil l10",
        ],
    );
}

#[test]
fn the_gate_sees_comments_and_escapes_in_ron() {
    let tekst = "// 25015104263\n(saker: [(id: \"1\", kontor: \"Nav Øst\", vedtak: [(dato: \
        \"2024-01-01\",\n art: Avslag, utfall: Avslaatt, begrunnelse: \"\\u{32}5015104263\")])])";
    check(
        "a.ron",
        tekst.as_bytes(),
        &["import-foedselsnummer", "! foedselsnummer l1", "! foedselsnummer l3 begrunnelse"],
    );
}
