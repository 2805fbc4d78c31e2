use crate::domene::Utvalgsgruppe;
use crate::vurdering::proever::{i_gruppe, i_ord, innvilget, sjekkliste};

use super::*;

fn ider(sak: &Sak, art: Tilsynsart) -> Vec<String> {
    let punkter = punkter_for_sak(sjekkliste(), sak, art);
    punkter.iter().map(|punkt| punkt.id.to_string()).collect()
}

#[test]
fn a_granted_case_is_asked_about_its_start_and_a_refused_one_is_not() {
    let startet = innvilget("01.02.2024", "20.02.2024", "01.03.2024");
    let punkter = ider(&startet, Tilsynsart::Tilsyn);
    for id in ["A3", "B2", "C5", "D1", "D3", "D7"] {
        assert!(punkter.contains(&id.to_owned()), "{id}");
    }
    let venter = innvilget("01.02.2024", "20.02.2024", "");
    let punkter = ider(&venter, Tilsynsart::Tilsyn);
    assert!(punkter.contains(&"D1".to_owned()));
    assert!(!punkter.contains(&"D7".to_owned()));
    let avslag = i_gruppe(startet, Utvalgsgruppe::Avslag);
    assert!(ider(&avslag, Tilsynsart::Tilsyn).iter().all(|id| !id.starts_with('D')));
}

#[test]
fn a_rule_that_says_no_gives_its_words() {
    let venter = innvilget("01.02.2024", "20.02.2024", "");
    let avslag = i_gruppe(venter.clone(), Utvalgsgruppe::Avslag);
    let punkt = |id: &str| sjekkliste().punkter.iter().find(|p| p.id.as_str() == id).unwrap();
    let nei = |id: &str, sak: &Sak| match gjelder(punkt(id), sak, Tilsynsart::Tilsyn) {
        Gjelder::Nei(melding) => i_ord(&melding),
        Gjelder::Ja => String::new(),
    };
    assert_eq!(nei("D7", &venter), "Punktet gjelder bare når programmet har startet.");
    assert_eq!(nei("D1", &avslag), "Punktet gjelder ikke saker der søknaden er avslått.");
    assert_eq!(nei("A1", &venter), "Punktet besvares én gang for kontoret, ikke i hver sak.");
    for gruppe in Utvalgsgruppe::ALLE {
        let melding = Melding::new("gjelder-gruppe").med("gruppe", gruppe.kode());
        assert!(!i_ord(&melding).is_empty());
    }
    i_ord(&Melding::new("gjelder-bare-egentilsyn"));
}

#[test]
fn words_and_counting_follow_the_same_rule() {
    let mut egen = sjekkliste().clone();
    for punkt in egen.punkter.iter_mut().take(3) {
        punkt.kun_egentilsyn = true;
    }
    for gruppe in Utvalgsgruppe::ALLE {
        let sak = i_gruppe(innvilget("01.02.2024", "", ""), *gruppe);
        for (punkt, art) in
            egen.punkter.iter().flat_map(|p| Tilsynsart::ALLE.iter().map(move |art| (p, *art)))
        {
            let med_ord = gjelder(punkt, &sak, art) == Gjelder::Ja;
            assert_eq!(gjelder_stille(punkt, &sak, art), med_ord, "{} {gruppe:?}", punkt.id);
        }
    }
}

#[test]
fn items_of_an_egentilsyn_stay_there() {
    let mut liste = sjekkliste().clone();
    let kontorpunkter = punkter_for_kontor(&liste, Tilsynsart::Tilsyn).len();
    for punkt in &mut liste.punkter {
        punkt.kun_egentilsyn = true;
        punkt.kun_tilsyn = false;
    }
    assert_eq!(punkter_for_kontor(&liste, Tilsynsart::Tilsyn), Vec::<&Kontrollpunkt>::new());
    assert_eq!(punkter_for_kontor(&liste, Tilsynsart::Egentilsyn).len(), kontorpunkter);
}

/// The set of the handbook (fag 11.1); F8–F12 may be answered and nobody has to.
#[test]
fn an_egentilsyn_asks_the_simplified_guide() {
    let guide = "A1 A2 A3 A4 A5 A6 A9 B2 B3 B4 B7 C1 C5 C7 C8 C9 C10 D1 D2 D3 D4 D5 E1 E2 E3 \
        F1 F2 F3 F4 F5 F6 F7 G1 G2 G3 G4 G5 G6 G7 G9 G12";
    let i_egentilsyn = |p: &&Kontrollpunkt| er_med_i(p, Tilsynsart::Egentilsyn) && !p.valgfritt;
    let med: Vec<&str> =
        sjekkliste().punkter.iter().filter(i_egentilsyn).map(|p| p.id.as_str()).collect();
    assert_eq!(med, guide.split_whitespace().collect::<Vec<_>>());
    i_ord(&Melding::new("gjelder-bare-tilsyn"));
}

#[test]
fn an_item_is_not_asked_of_a_case_decided_before_its_rule() {
    for (vedtak, venta) in [("31.12.2018", false), ("01.01.2019", true), ("", true)] {
        let sak = innvilget("", vedtak, "01.02.2019");
        for id in ["E3", "E4", "E5", "E7", "E8", "E9"] {
            let punkt = sjekkliste().punkter.iter().find(|p| p.id.as_str() == id).unwrap();
            let stille = gjelder_stille(punkt, &sak, Tilsynsart::Tilsyn);
            if punkt.gjelder.contains(&sak.utvalgsgruppe) && !punkt.valgfritt {
                assert_eq!(stille, venta, "{id} {vedtak}");
            }
            let ja = gjelder(punkt, &sak, Tilsynsart::Tilsyn) == Gjelder::Ja;
            assert_eq!(stille, ja, "{id} {vedtak}");
        }
    }
}
