use super::*;

use crate::domene::{
    Egenfunn, Hendelse, KontorId, Maalform, Periode, Post, Sak, SakId, SjekklisteId, Utvalgsgruppe,
};
use crate::regelverk::STANDARDLISTE;

/// An invented egentilsyn that has concluded so on theme D.
fn tilsyn(konklusjon: &str) -> Tilsyn {
    let dag = |tekst: &str| tekst.parse().unwrap();
    let periode = Periode { fra: dag("2025-01-01"), til: dag("2025-06-30") };
    let mut g = Grunnlag::new(
        Tilsynsart::Egentilsyn,
        "Granfjord kommune".to_owned(),
        periode,
        SjekklisteId::new(STANDARDLISTE),
    );
    g.kontorer = vec![KontorId::new("Nav Øst")];
    g.maalform = Maalform::Bokmaal;
    let vurdering = Temavurdering {
        tema: "D".to_owned(),
        funn: Egenfunn::MuligBrudd,
        konklusjon: konklusjon.to_owned(),
    };
    let hendelser =
        [Hendelse::TilsynOpprettet(Box::new(g)), Hendelse::TemaVurdert(Box::new(vurdering))];
    let tid = chrono::DateTime::parse_from_rfc3339("2025-09-01T10:00:00+02:00").unwrap();
    let poster: Vec<Post> = (1..)
        .zip(hendelser)
        .map(|(nr, hendelse)| Post { nr, tid, hvem: "test".to_owned(), hendelse })
        .collect();
    let mut tilsyn = Tilsyn::fold(&poster).unwrap();
    let id = SakId::new("G-07");
    let sak = Sak::new(id.clone(), KontorId::new("Nav Øst"), Utvalgsgruppe::Innvilget);
    tilsyn.saker.insert(id, sak);
    tilsyn
}

#[test]
fn a_text_that_points_to_somebody_stays_at_home_whole() {
    for (tekst, ventet) in [
        ("Vi starter programmene for sent.", None),
        ("Ved Nav Øst starter vi for sent.", Some(Utelatt::Navn)),
        ("Granfjords program starter for sent.", Some(Utelatt::Navn)),
        ("Østlige program starter i tide.", None),
        ("I sak G-07 gikk det galt.", Some(Utelatt::Sak)),
        ("I sak g-07: for sent.", Some(Utelatt::Sak)),
        ("En bruker sa «jeg ventet lenge».", Some(Utelatt::Sitat)),
        ("Se 13097248022.", Some(Utelatt::Personopplysning)), // invented number
    ] {
        assert_eq!(hvorfor_ikke(&tilsyn(tekst), tekst), ventet, "{tekst}");
    }
}

#[test]
fn neither_office_nor_kommune_nor_case_is_in_the_file() {
    let t = tilsyn("Vi starter programmene for sent.");
    let json = serde_json::to_string(&anonyme_funn(&t).unwrap()).unwrap();
    let csv = som_csv(&anonyme_funn(&t).unwrap(), tekster(Maalform::Bokmaal)).unwrap();
    for tekst in [json, String::from_utf8(csv).unwrap()] {
        assert!(tekst.contains("Vi starter programmene for sent."), "{tekst}");
        for ord in ["Nav Øst", "Granfjord", "G-07", "⟦"] {
            assert!(!tekst.contains(ord), "{ord}: {tekst}");
        }
    }
}

#[test]
fn a_tilsyn_has_nothing_to_share() {
    let mut t = tilsyn("x");
    t.grunnlag.art = Tilsynsart::Tilsyn;
    assert!(matches!(anonyme_funn(&t), Err(AppError::Egen(Egenfeil::BareEgentilsyn))));
}

#[test]
fn every_reason_has_its_words() {
    for maalform in Maalform::ALLE {
        for grunn in Utelatt::ALLE {
            assert!(tekster(maalform).har(&format!("delingsfil-utelatt-{}", grunn.kode())));
        }
    }
}
