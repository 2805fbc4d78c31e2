//! The day of the vedtak moved across the days the law changed: wording and provisions follow.

use super::*;
use crate::vurdering::matrise;
use crate::vurdering::proever::dag;

/// Two failing cases with a vedtak on that day, and the provisions proposed for them.
fn hjemler(punkt: &str, vedtak: &str) -> Vec<String> {
    let mut tilsyn = seks_saker();
    for id in ["A-1", "A-2"] {
        let sak = tilsyn.saker.get_mut(&SakId::new(id)).unwrap();
        sak.vedtak = program(vedtak).into_iter().collect();
        sak.vedtak[0].utfall = Utfall::DelvisInnvilget;
    }
    gi(&mut tilsyn, &[("A-1", punkt, Svar::IkkeOppfylt), ("A-2", punkt, Svar::IkkeOppfylt)]);
    foreslaatt(&tilsyn).remove(0).hjemler.iter().map(ToString::to_string).collect()
}

#[test]
fn across_2019_01_01() {
    for (punkt, foer, etter) in [
        ("D1", vec!["stl-31", "stl-4"], vec!["stl-31", "kvpf-1-4-v2", "stl-4"]),
        (
            "C5",
            vec!["stl-29-v1", "stl-41", "fvl-24", "fvl-25", "stl-4"],
            vec!["stl-29-v2", "stl-41", "fvl-24", "fvl-25", "stl-4"],
        ),
        (
            "E2",
            vec!["stl-32-v1", "kvpf-2-1-v1", "stl-41"],
            vec!["stl-32-v2", "kvpf-2-1-v2", "stl-41"],
        ),
        (
            "D4",
            vec!["stl-29-v1", "stl-31", "stl-41", "fvl-23"],
            vec!["stl-29-v2", "stl-31", "stl-41", "fvl-23"],
        ),
    ] {
        assert_eq!(hjemler(punkt, "31.12.2018"), foer, "{punkt}");
        assert_eq!(hjemler(punkt, "01.01.2019"), etter, "{punkt}");
    }
}

#[test]
fn across_2019_01_01_the_columns_and_the_wording_change() {
    let rad = |vedtak: &str| -> Vec<(String, String)> {
        let mut tilsyn = seks_saker();
        let sak = tilsyn.saker.get_mut(&SakId::new("A-1")).unwrap();
        sak.vedtak = program(vedtak).into_iter().collect();
        let sak = tilsyn.saker[&SakId::new("A-1")].clone();
        let rad = matrise(&tilsyn, &sak, Regelverk::innebygd()).unwrap();
        rad.celler
            .iter()
            .map(|c| (c.vilkaar.id.to_string(), c.vilkaar.hjemmel.to_string()))
            .collect()
    };
    let (foer, etter) = (rad("31.12.2018"), rad("01.01.2019"));
    let hjemmel = |rad: &[(String, String)], id: &str| {
        rad.iter().find(|(v, _)| v == id).map(|(_, h)| h.clone())
    };
    assert_eq!(hjemmel(&foer, "aev").as_deref(), Some("stl-29-2-a-v1"));
    assert_eq!(hjemmel(&etter, "aev").as_deref(), Some("stl-29-2-v2"));
    assert_eq!(hjemmel(&foer, "noedvendig").as_deref(), Some("stl-29-2-b-v1"));
    assert_eq!(hjemmel(&foer, "kan_tilby").as_deref(), Some("stl-29-2-c-v1"));
    assert_eq!((hjemmel(&foer, "byrdefullt"), hjemmel(&etter, "kan_tilby")), (None, None));
    assert_eq!(hjemmel(&etter, "byrdefullt").as_deref(), Some("stl-29-3-v2"));
}

#[test]
fn across_2021_01_01_internkontroll_moves_to_kommuneloven() {
    let foer = hjemler("A3", "31.12.2020");
    let etter = hjemler("A3", "01.01.2021");
    assert!(foer.iter().any(|h| h == "stl-5-v1") && !foer.iter().any(|h| h == "kl-25-1"));
    assert!(etter.iter().any(|h| h == "stl-5-v2") && etter.iter().any(|h| h == "kl-25-1"));
    let kontor = |til: &str| -> Vec<String> {
        let mut tilsyn = seks_saker();
        tilsyn.grunnlag.periode.til = dag(til);
        svar(&mut tilsyn, i_kontor("Nav Øst", "G2"), Svar::IkkeOppfylt, &[Bevisart::Rutine]);
        foreslaatt(&tilsyn).remove(0).hjemler.iter().map(ToString::to_string).collect()
    };
    assert_eq!(kontor("31.12.2020"), ["stl-5-v1"]);
    assert_eq!(kontor("01.01.2021"), ["stl-5-v2", "kl-25-1"]);
}

#[test]
fn across_2024_07_01_the_rate_of_the_stoenad_changes() {
    let c16 = sjekkliste().punkt(&crate::domene::PunktId::new("C16")).unwrap();
    let satsen = |vedtak: &str| -> (String, bool) {
        let mut tilsyn = seks_saker();
        let sak = tilsyn.saker.get_mut(&SakId::new("A-1")).unwrap();
        sak.vedtak = program(vedtak).into_iter().collect();
        let lovdato = sak.lovdato(tilsyn.grunnlag.stikkdato);
        let gjeldende = Regelverk::innebygd().gjeldende(&c16.hjemler[0], lovdato);
        let (id, hjemmel) = gjeldende.unwrap();
        (id.to_string(), hjemmel.tema.nb.contains("2,041"))
    };
    assert_eq!(satsen("30.06.2024"), ("stl-35-v1".to_owned(), false));
    assert_eq!(satsen("01.07.2024"), ("stl-35-v2".to_owned(), true));
}

/// The yardstick in the draft, for two failing cases with these vedtak.
fn krav(punkt: &str, vedtak: [&str; 2], maalform: crate::domene::Maalform) -> String {
    let mut tilsyn = seks_saker();
    tilsyn.grunnlag.maalform = maalform;
    for (id, dag) in ["A-1", "A-2"].into_iter().zip(vedtak) {
        tilsyn.saker.get_mut(&SakId::new(id)).unwrap().vedtak = program(dag).into_iter().collect();
    }
    gi(&mut tilsyn, &[("A-1", punkt, Svar::IkkeOppfylt), ("A-2", punkt, Svar::IkkeOppfylt)]);
    let forslag = foreslaatt(&tilsyn).remove(0);
    crate::lovbrudd::skriv_utkast(&forslag, LovbruddId(1), &tilsyn, sjekkliste(), &i_ord).krav
}

#[test]
fn the_yardstick_follows_the_days_of_the_cases() {
    use crate::domene::Maalform::{Bokmaal, Nynorsk};
    let (gammel, ny) = (["31.12.2018"; 2], ["01.01.2019"; 2]);
    for (punkt, foer, etter) in [
        ("E2", "etter ny vurdering", "om gangen"),
        ("D1", "programmet anga", "individuell vurdering"),
    ] {
        let (eldre, naa) = (krav(punkt, gammel, Bokmaal), krav(punkt, ny, Bokmaal));
        assert!(eldre.contains(foer) && eldre.contains("U1") && !eldre.contains(etter), "{eldre}");
        assert!(naa.contains(etter) && !naa.contains(foer), "{naa}");
        let begge = krav(punkt, ["31.12.2018", "01.01.2019"], Bokmaal);
        assert_eq!(begge, format!("{eldre}\n\n{naa}"), "both wordings, oldest first");
    }
    assert!(krav("E2", gammel, Nynorsk).contains("etter ny vurdering (må stadfestast, U1)"));
}

#[test]
fn the_yardstick_of_internkontroll_follows_the_end_of_the_period() {
    for (til, venta) in [("31.12.2020", "egen forskrift"), ("01.01.2021", "systematisk")] {
        let mut tilsyn = seks_saker();
        tilsyn.grunnlag.periode.til = dag(til);
        svar(&mut tilsyn, i_kontor("Nav Øst", "G2"), Svar::IkkeOppfylt, &[Bevisart::Rutine]);
        let forslag = foreslaatt(&tilsyn).remove(0);
        let utkast =
            crate::lovbrudd::skriv_utkast(&forslag, LovbruddId(1), &tilsyn, sjekkliste(), &i_ord);
        assert!(utkast.krav.contains(venta), "{}", utkast.krav);
    }
}
