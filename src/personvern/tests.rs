//! What must hold of every text: places in order, nothing left after masking, work in proportion.

use proptest::prelude::*;

use super::oppdeling::arbeid;
use super::*;
use crate::domene::Opplysningsart as Art;

fn check(tekst: &str, ventet: &[(&str, Art)]) {
    let funn: Vec<(&str, Art)> =
        finn(tekst).iter().map(|t| (tekst.get(t.start..t.slutt).unwrap(), t.art)).collect();
    assert_eq!(funn, ventet, "{tekst}");
}

/// Sorted, apart, inside the text and between characters.
fn er_hele(tekst: &str) -> Result<(), TestCaseError> {
    let mut forrige = 0;
    for t in finn(tekst) {
        prop_assert!(forrige <= t.start && t.start < t.slutt, "{t:?}");
        prop_assert!(tekst.get(t.start..t.slutt).is_some(), "{t:?}");
        forrige = t.slutt;
    }
    Ok(())
}

/// Pieces that rules react to, in any order.
fn biter() -> impl Strategy<Value = String> {
    let bit = prop_oneof![
        Just("Kari Solbakken"),
        Just("25015104263"),
        Just("2501 51"),
        Just("04263"),
        Just(" "),
        Just("\n"),
        Just(". "),
        Just(", "),
        Just("fnr "),
        Just("f. "),
        Just("12.03.1987"),
        Just("("),
        Just("+47 "),
        Just("412 34 567"),
        Just("NO82"),
        Just(" 1572 5585 117"),
        Just("Elvegata 3"),
        Just("7650 Verdal"),
        Just("DP 41233"),
        Just("Z123456"),
        Just("kari@x.no"),
        Just("(at)"),
        Just("A\u{30a}se"),
        Just("\u{200b}"),
        Just("２５"),
        Just("O"),
        Just("0"),
        Just("-"),
        Just("*****"),
        Just("Олена"),
        Just("|"),
        Just("navn |"),
        Just("\u{2014}"),
        Just("😀"),
        Just("\r\n"),
        Just("KID "),
    ];
    proptest::collection::vec(bit, 0..60).prop_map(|b| b.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_whole_places(tekst in "\\PC{0,200}|.{0,200}") {
        er_hele(&tekst)?;
    }

    #[test]
    fn any_mix_gives_whole_places_and_is_masked(tekst in biter()) {
        er_hele(&tekst)?;
        let treff = finn(&tekst);
        let maskert = Maskering::new().masker(&tekst, &treff);
        let mut rest = maskert.as_str();
        let mut fra = 0;
        for t in &treff {
            let foer = tekst.get(fra..t.start).unwrap();
            let med_merke = rest.strip_prefix(foer).and_then(|r| r.strip_prefix('['));
            prop_assert!(med_merke.is_some(), "{maskert:?}");
            rest = med_merke.unwrap().split_once(']').unwrap().1;
            fra = t.slutt;
        }
        prop_assert_eq!(rest, tekst.get(fra..).unwrap());
    }

    #[test]
    fn a_heading_never_moves_a_place_outside_the_cell(tekst in biter(), hode in "Navn|Fnr|Konto|x{0,5}") {
        for t in finn_i_felt(&tekst, &hode) {
            prop_assert!(tekst.get(t.start..t.slutt).is_some_and(|s| !s.is_empty()), "{t:?}");
        }
    }
}

/// Looks at bytes and parts for each byte of the text.
fn arbeid_per_byte(bit: &str, antall: usize) -> usize {
    let tekst = bit.repeat(antall);
    let foer = arbeid::ANTALL.with(std::cell::Cell::get);
    finn(&tekst);
    (arbeid::ANTALL.with(std::cell::Cell::get) - foer) / tekst.len()
}

#[test]
fn hostile_texts_take_work_in_proportion() {
    for bit in [
        "1",
        "1 ",
        "11 ",
        "1.",
        "Kari ",
        "K. ",
        "K",
        "a-",
        "a'",
        "@",
        "a@",
        "(at)",
        "NO",
        "NO1 ",
        "AB 1",
        "|",
        "navn|",
        "navn|\n",
        "f. ",
        "fnr 1 ",
        ",",
        "\n",
        "\u{200b}",
        "a\u{301}",
        "kari nordmann ",
        "Kari og ",
        "født ",
        "O",
        "O1",
        "*",
        "12.03.87 ",
        "Storgata 1 ",
        "1234 Oslo, ",
        "Ж",
        "😀",
        "KID 1 ",
        "\t1",
    ] {
        let (kort, lang) = (arbeid_per_byte(bit, 200), arbeid_per_byte(bit, 20_000 / bit.len()));
        assert!(lang <= 400 && lang <= 2 * kort + 20, "{bit:?}: {kort}, then {lang}");
    }
}

/// A long text is searched in pieces; what lies where two meet is found once.
#[test]
fn a_hit_where_two_pieces_meet_is_found_once() {
    let fyll = "Det går bra. ".repeat(40_000);
    let tekst = format!("{fyll}Bruker Kari Solbakken, fnr 250151 04263, ringte. ").repeat(2);
    let funn = finn(&tekst);
    assert_eq!(funn.len(), 4, "{funn:?}");
    let midt = (1 << 18) - 20;
    for foran in midt..midt + 40 {
        let tekst = format!("{}fnr 250151 04263 i dag", " ".repeat(foran));
        let steder: Vec<_> = finn(&tekst).iter().map(|t| (t.start, t.slutt)).collect();
        assert_eq!(steder, [(foran + 4, foran + 16)]);
    }
}

#[test]
fn two_letters_for_two_noughts_are_taken_in_one_go() {
    for tekst in ["fnr OO0151 04263", "ring OO47 412 34 567 i dag", "OO", "oO12", "1OO22OO"] {
        er_hele(tekst).unwrap();
    }
}

#[test]
fn a_heading_is_context() {
    let funn = |tekst, hode| finn_i_felt(tekst, hode).iter().map(|t| t.art).collect::<Vec<_>>();
    assert_eq!(funn("Xindra Qopal", "Navn"), [Art::Person]);
    assert_eq!(funn("25015104264", "Fnr"), [Art::Foedselsnummer]);
    assert_eq!(funn("12.03.1987", "Født"), [Art::Foedselsdato]);
    assert_eq!(funn("19466405461", "Kontonummer"), [Art::Konto]);
    assert_eq!(funn("12.03.2024", "Søknad mottatt"), []);
    assert_eq!(funn("Nav Øst", "Kontor"), []);
    assert_eq!(funn("", "Navn"), []);
}

/// Before a verb, and as the owner of a person's work, where a name could stand too.
#[test]
fn definite_compounds_are_no_names() {
    for tekst in [
        "Møtereferatet opplyser at planen er klar.",
        "Delegasjonsreglementet sier at leder avgjør.",
        "Ifølge Helsetilsynets veileder skal svaret være skriftlig.",
        "Saksframlegget viser til Arbeidstilsynets veileder.",
        "Årsrapporten opplyser dette. Se Fylkesmannens veileder.",
        "Rutinebeskrivelsene sier noe annet. Kvalitetssikringen viser avvik.",
        "Tilretteleggingsplanen opplyser at Utdanningsdirektoratets veileder er brukt.",
    ] {
        check(tekst, &[]);
    }
    for navn in ["Qopalsen", "Zorkiene", "Vandelbakken"] {
        let tekst = format!("{navn} opplyser at planen er klar.");
        check(&tekst, &[(navn, Art::Person)]);
    }
}

/// Invented numbers from the ends of their series.
#[test]
fn however_it_is_written_it_is_the_same_number() {
    for tekst in [
        "25015104263",
        "250151 04263",
        "250151  04263",
        "250151-04263",
        "250151–04263",
        "250151/04263",
        "25.01.51 04263",
        "250151\u{a0}042\u{a0}63",
        "250151\u{202f}04263",
        "25015\u{200b}104263",
        "２５０１５１０４２６３",
        "25O151O4263",
        "250151\r\n04263",
        "250151 042 63",
        "2 5 0 1 5 1 0 4 2 6 3",
    ] {
        check(tekst, &[(tekst, Art::Foedselsnummer)]);
        let i_setning = format!("Bruker ({tekst}) kom.");
        check(&i_setning, &[(tekst, Art::Foedselsnummer)]);
    }
    check("kr 250151, 04263", &[]);
    check("250151     04263", &[]);
}

#[test]
fn every_series_is_found_and_wrong_ones_are_not() {
    for nummer in [
        "25015104263",
        "29025204563",
        "02013299997",
        "52098405968",
        "51100920984",
        "55048991393",
        "26416200393",
        "84304260857",
        "26895700605",
        "71835003412",
        "08715501687",
        "03319000177",
        "8715501687",
    ] {
        check(nummer, &[(nummer, Art::Foedselsnummer)]);
    }
    for nummer in ["30029503350", "22115706058", "12167905151", "250151042631", "97207735799"] {
        check(nummer, &[]);
    }
    check("Fødselsnummeret 22115706058 stemmer ikke.", &[("22115706058", Art::Foedselsnummer)]);
}

#[test]
fn ordinary_words_and_places_are_no_names() {
    for tekst in [
        "Liv og død. Stein på stein. Odd tall. Dag for dag. Vår og sol.",
        "Nav Berg og Nes kommune, Vik skole, Lund legesenter.",
        "Bekhterevs sykdom og Parkinson. Bernt-utvalget. Henrik Ibsens «Peer Gynt».",
        "Kjørte fra Moss til Hamar og Gol.",
    ] {
        check(tekst, &[]);
    }
}
