//! Every fault is found, with its place, and all at once.

use super::super::pdf::prove;
use super::*;
use crate::rapport::dokument::{Farge, Justering, Kolonne};

fn ord(tekst: &str) -> Vec<Tekst> {
    vec![Tekst::Vanlig(tekst.to_owned())]
}

fn overskrift(nivaa: u8, tekst: &str) -> Blokk {
    Blokk::Overskrift { nivaa, nummerert: true, tekst: ord(tekst) }
}

/// Codes and places of the faults of a document made of `blokker`.
fn check(blokker: &[Blokk], ventet: &[(&str, &str)]) {
    let feil = kontroller(&prove::dokument(blokker));
    let funnet: Vec<_> = feil.iter().map(|f| (f.kode(), f.sted.utdrag.as_str())).collect();
    assert_eq!(funnet, ventet);
}

fn tabell(kolonner: &[&str], rader: &[&[&str]]) -> Blokk {
    let kolonne = |tittel: &&str| Kolonne {
        tittel: (*tittel).to_owned(),
        andel: 1.0,
        justering: Justering::Venstre,
    };
    Blokk::Tabell(Tabell {
        tittel: "Krav".to_owned(),
        kolonner: kolonner.iter().map(kolonne).collect(),
        rader: rader.iter().map(|rad| rad.iter().map(|celle| ord(celle)).collect()).collect(),
        radhoder: false,
    })
}

fn figur(alt: &str, former: Vec<Form>) -> Blokk {
    let (tittel, alt) = ("Ventetid".to_owned(), alt.to_owned());
    Blokk::Figur(Figur { tittel, alt, bredde: 10.0, hoeyde: 10.0, former })
}

#[test]
fn et_helt_dokument_har_ingen_feil() {
    check(&prove::stort(), &[]);
}

#[test]
fn overskrifter_kan_ikke_hoppe() {
    check(&[overskrift(1, "En"), overskrift(3, "Tre")], &[("overskriftshopp", "Tre")]);
    check(&[overskrift(2, "Først")], &[("overskriftshopp", "Først")]);
    check(&[overskrift(4, "Fire")], &[("ugyldig-nivaa", "Fire")]);
}

#[test]
fn tegn_uten_glyf_meldes_med_sted() {
    let lang = "Kommunen svarte at alt er i orden 😀 og takket for besøket";
    let feil = kontroller(&prove::dokument(&[Blokk::Avsnitt(ord(lang))]));
    assert_eq!(feil.len(), 1);
    assert_eq!(feil[0].sted.utdrag, "Kommunen svarte at alt er i orden …");
    assert_eq!(feil[0].argumenter()[2].1, "😀 (U+1F600)");
}

#[test]
fn erstattede_tegn_er_ikke_feil() {
    check(&[Blokk::Avsnitt(ord("KVP\u{2011}vedtak ☑ ✔ a\u{30A}"))], &[]);
}

#[test]
fn figurer_trenger_alternativ_tekst_og_former() {
    let flate = || vec![Form::Flate([0.0; 4], Farge(0.0, 0.0, 0.0))];
    check(&[figur(" ", flate())], &[("figur-uten-alt", "Ventetid")]);
    check(&[figur("Viser ventetid", vec![])], &[("tom-figur", "Ventetid")]);
}

#[test]
fn tabeller_trenger_hode_rader_og_like_rader() {
    check(&[tabell(&[], &[&[]])], &[("tabell-uten-hode", "Krav")]);
    check(&[tabell(&["A", " "], &[&["1", "2"]])], &[("tabell-uten-hode", "Krav")]);
    check(&[tabell(&["A"], &[])], &[("tom-tabell", "Krav")]);
    check(&[tabell(&["A", "B"], &[&["1"]])], &[("ulik-radlengde", "Krav")]);
}

#[test]
fn tomme_blokker_meldes_med_teksten_foran() {
    let blokker = [
        Blokk::Avsnitt(ord("Her er noe.")),
        Blokk::Avsnitt(ord(" ")),
        Blokk::Boks(vec![]),
        Blokk::Liste { ordnet: false, punkter: vec![vec![]] },
    ];
    check(&blokker, &[("tom-blokk", "Her er noe."); 3]);
}

#[test]
fn alle_feil_kommer_paa_en_gang() {
    let mut dokument = prove::dokument(&[overskrift(2, "To"), figur("", vec![])]);
    dokument.tittel.clear();
    let koder: Vec<_> = kontroller(&dokument).iter().map(Feil::kode).collect();
    assert_eq!(koder, ["mangler-tittel", "overskriftshopp", "figur-uten-alt", "tom-figur"]);
}

#[test]
fn snittene_har_de_samme_tegnene() {
    let har = |skrift: Skrift| {
        let tegn = ('\u{20}'..'\u{FFFF}').filter(|t| skrift.snitt().glyf(*t).is_some());
        tegn.collect::<Vec<_>>()
    };
    let vanlig = har(Skrift::Vanlig);
    assert!(vanlig.len() > 2000);
    for skrift in [Skrift::Fet, Skrift::Kursiv] {
        let andre: BTreeSet<_> = har(skrift).into_iter().collect();
        assert!(vanlig.iter().all(|tegn| andre.contains(tegn)), "{skrift:?}");
    }
}

#[test]
fn hver_kode_har_tekst_i_begge_maalformer() {
    let nb = include_str!("../../../assets/i18n/nb/rapportfeil.ftl");
    let nn = include_str!("../../../assets/i18n/nn/rapportfeil.ftl");
    for kode in Feil::KODER.into_iter().chain(["forkontroll", "skriving"]) {
        let linje = format!("\nrapportfeil-{kode} =");
        assert!(nb.contains(&linje) && nn.contains(&linje), "{kode}");
    }
}

#[test]
fn tekstene_kan_settes_med_feilens_argumenter() {
    use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
    for (sprak, ftl) in [
        ("nb", include_str!("../../../assets/i18n/nb/rapportfeil.ftl")),
        ("nn", include_str!("../../../assets/i18n/nn/rapportfeil.ftl")),
    ] {
        let ressurs = FluentResource::try_new(ftl.to_owned()).expect("valid Fluent");
        let mut tekster = FluentBundle::new(vec![sprak.parse().expect("a language")]);
        tekster.set_use_isolating(false);
        tekster.add_resource(ressurs).expect("each key once");
        let feil = kontroller(&prove::dokument(&[
            overskrift(2, "Først 😀"),
            tabell(&["A", "B"], &[&["1"]]),
            Blokk::Boks(vec![]),
        ]));
        assert_eq!(feil.len(), 4);
        for feil in feil {
            let melding = tekster.get_message(&format!("rapportfeil-{}", feil.kode()));
            let monster = melding.and_then(|melding| melding.value()).expect("a text");
            let argumenter: FluentArgs<'_> = feil.argumenter().into_iter().collect();
            let mut mangler = Vec::new();
            let tekst = tekster.format_pattern(monster, Some(&argumenter), &mut mangler);
            assert!(mangler.is_empty(), "{tekst}: {mangler:?}");
        }
    }
}
