//! JSON: cases in the form of `Sak`, and flat ones.

use super::check;

#[test]
fn cases_with_lists() {
    let tekst = r#"{"saker":[
        {"id":1,"kontor":"nav øst","aldersgruppe":"30–39 år","soeknad_mottatt":"15.01.2024",
         "informasjon":[{"dato":"2024-01","kanal":"brev"}],"foreloepig_svar":null,"ekstra":{"a":1},
         "vedtak":[{"dato":"2. februar 2024","art":"Program","utfall":"innvilga","angitt_start":"2024-02"}],
         "start_faktisk":"2024-02-06","ventegrunn":"kapasitet"},
        {"id":"2","kontor":"Nav Vest","vedtak":[],"soeknad_mottatt":"31.02.2024"},
        {"id":"2","kontor":"Nav Vest","vedtak":[]},
        "nei"]}"#;
    check(
        "a.json",
        tekst.as_bytes(),
        &[
            "1 Nav Øst innvilget søkt 2024-01-15 innvilget 2024-02-02 start 2024-02 startet \
             2024-02-06 kapasitet",
            "2 Nav Vest vurdert-ikke-soekt",
            "! ukjent-kolonne l3 ekstra",
            "! uleselig-dato l6 soeknad_mottatt",
            "! dobbel-saks-id l7 id",
            "! syntaksfeil l8",
        ],
    );
}

#[test]
fn flat_cases_with_names_of_columns_or_fields() {
    let ventet = "1 Nav Øst avslag søkt 2024-01-15 avslaatt 2024-02-02";
    for tekst in [
        r#"[{"Saksnr":1,"NAV-kontor":"Nav Øst","Søknad mottatt":"15.01.2024","Vedtak":"2.2.24",
            "Resultat":"Avslag","Venteliste":false}]"#,
        r#"[{"id":"1","kontor":"Nav Øst","soeknad_mottatt":"2024-01-15","vedtak":"2024-02-02",
            "utfall":"avslag","start_faktisk":null}]"#,
    ] {
        check("a.json", tekst.as_bytes(), &[ventet]);
    }
}

#[test]
fn what_is_whole_before_a_break_is_kept() {
    let tekst = "[{\"id\":\"1\",\"kontor\":\"Nav Øst\",\"vedtak\":[]},\n{\"id\":\"2\"";
    check("a.json", tekst.as_bytes(), &["1 Nav Øst vurdert-ikke-soekt", "! syntaksfeil l2"]);
    check("a.json", b"{\"a\":1}", &["import-ulesbar", "! mangler-kolonne Saksnr."]);
    let dypt = format!("[{}{}]", "[".repeat(5_000), "]".repeat(5_000));
    check("a.json", dypt.as_bytes(), &["import-ulesbar", "! syntaksfeil l1"]);
}

#[test]
fn a_number_that_points_to_a_person_is_seen_everywhere() {
    for tekst in [
        "[{\"id\":\"1\",\"kontor\":\"Nav Øst\",\"vedtak\":[{\"dato\":\"1.1.2024\",\"art\":\"Avslag\",\
         \"utfall\":\"Avslaatt\",\"begrunnelse\":\"\\u0032\\u0035015104263\"}]}]",
        "[{\"id\":\"1\",\"kontor\":\"Nav Øst\",\"vedtak\":[],\"notat\":\"25015104263\"}]",
        "[{\"id\":\"1\",\"kontor\":\"Nav Øst\",\"Søknad mottatt\":\"1.1.2024\",\"notat\":25015104263}]",
        "{\"notat\":\"25015104263\",\"saker\":[]}",
        "[{\"id\":\"25015104263\"",
    ] {
        let resultat = super::les_to("a.json", tekst.as_bytes());
        let skrevet = format!("{resultat:?}");
        assert!(resultat.is_err_and(|feil| feil.kode() == "import-foedselsnummer"), "{tekst}");
        assert!(!skrevet.contains("04263"), "{skrevet}");
    }
}
