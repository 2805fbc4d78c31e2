//! What an embete may write, and what is refused with the place.

use crate::domene::{MoensterId, PunktId};
use crate::regelverk::{Grunn, Punktendring, Regelverk, RegelverkError, Sjekkliste, forskjell};

fn utgave(felt: &str) -> String {
    let hode = r#"id: "kvp-tildeling-vest-1", bygger_paa: "kvp-tildeling-1", versjon: "Vest 1""#;
    format!("(\n{hode},\nprefiks: \"VL\",\n{felt}\n)")
}

const PUNKT: &str = r#"(id: "VL-1", tema: "D", nivaa: Sak, svarmaate: Inspektoer,
    spoersmaal: (nb: "Spørsmål?", nn: "Spørsmål?"), veiledning: (nb: "a", nn: "a"),
    ikke_konkluder: (nb: "b", nn: "b"), hjemler: ["stl-31"], bevisarter: [Vedtak], gjelder: [Innvilget])"#;

fn les(tekst: &str) -> Result<Sjekkliste, RegelverkError> {
    Regelverk::innebygd().les_sjekkliste("utgave.ron", tekst)
}

fn grunner(tekst: &str) -> Vec<(Grunn, String)> {
    let uro = les(tekst).unwrap_err();
    let RegelverkError::Uriktig(feil) = uro else { panic!("{uro:?}") };
    feil.into_iter().map(|f| (f.grunn, f.detalj)).collect()
}

#[test]
fn en_utgave_er_grunnlisten_med_det_som_er_annerledes() {
    let felt = format!(
        "av: [\"D2\", \"E2\"], terskel_saker: 4, egne: [{PUNKT}], mater: {{\"P-start\": [\"VL-1\"]}}"
    );
    let liste = les(&utgave(&felt)).unwrap();
    let standard = Regelverk::innebygd()
        .sjekklister
        .values()
        .find(|l| l.id.as_str() == "kvp-tildeling-1")
        .unwrap();
    let id = |navn: &str| PunktId::new(navn);
    assert_eq!(liste.punkter.len(), standard.punkter.len() - 1);
    assert!(liste.punkt(&id("D2")).is_none() && liste.punkt(&id("VL-1")).is_some());
    let start = liste.moenster(&MoensterId::new("P-start")).unwrap();
    assert!(start.punkter.contains(&id("VL-1")) && !start.punkter.contains(&id("D2")));
    let forl = liste.moenster(&MoensterId::new("P-forl")).unwrap();
    assert!(forl.punkter.is_empty() && !forl.foreslaas, "nothing feeds it any more");
    let i_d: Vec<_> = liste.i_tema("D").map(|p| p.id.as_str()).collect();
    assert_eq!(i_d.last(), Some(&"VL-1"));
    let tilbake = Regelverk::innebygd().les_sjekkliste("", &liste.som_tekst()).unwrap();
    assert_eq!(tilbake, liste);
    let ulikt = forskjell(standard, &liste);
    assert_eq!((ulikt.nye.len(), ulikt.borte.len(), ulikt.terskel), (1, 2, Some((2, 4))));
}

#[test]
fn et_eget_punkt_maa_si_alt_et_punkt_kan_si() {
    for (fra, til, ventet) in [
        ("VL-1", "D99", Grunn::FeilPrefiks),
        ("VL-1", "VL-x", Grunn::FeilPrefiks),
        ("nn: \"a\"", "nn: \"\"", Grunn::ManglerTekst),
        ("b\", nn", "\", nn", Grunn::ManglerTekst),
        ("bevisarter: [Vedtak]", "bevisarter: []", Grunn::ManglerBevisart),
        ("\"stl-31\"", "", Grunn::ManglerHjemmel),
        ("\"stl-31\"", "\"stl-999\"", Grunn::UkjentHenvisning),
        ("tema: \"D\"", "tema: \"Q\"", Grunn::UkjentTema),
        ("gjelder: [Innvilget]", "gjelder: []", Grunn::GruppePasserIkke),
    ] {
        assert!(PUNKT.contains(fra), "{fra}");
        let tekst = utgave(&format!("egne: [{}]", PUNKT.replace(fra, til)));
        let funn = grunner(&tekst);
        assert!(funn.iter().any(|(grunn, _)| *grunn == ventet), "{fra} → {til}: {funn:?}");
    }
}

#[test]
fn det_utgaven_peker_paa_maa_finnes() {
    for (felt, ventet) in [
        ("av: [\"D99\"]", Grunn::UkjentPunkt),
        ("paa: [\"D99\"]", Grunn::UkjentPunkt),
        ("veiledning: {\"D99\": (nb: \"a\", nn: \"a\")}", Grunn::UkjentPunkt),
        ("terskel_saker: 0", Grunn::UgyldigTerskel),
        ("mater: {\"P-start\": [\"VL-9\"]}", Grunn::UkjentPunkt),
        ("mater: {\"P-borte\": []}", Grunn::UkjentMoenster),
    ] {
        assert_eq!(grunner(&utgave(felt))[0].0, ventet, "{felt}");
    }
    let ukjent = utgave("").replace("\"kvp-tildeling-1\"", "\"kvp-tildeling-9\"");
    assert_eq!(grunner(&ukjent)[0].0, Grunn::UkjentGrunnliste);
    let opptatt = utgave("").replace("\"kvp-tildeling-vest-1\"", "\"kvp-tildeling-1\"");
    assert_eq!(grunner(&opptatt)[0].0, Grunn::OpptattId);
    let uten_prefiks = utgave(&format!("egne: [{PUNKT}]")).replace("\"VL\"", "\"v\"");
    assert_eq!(grunner(&uten_prefiks)[0].0, Grunn::UgyldigPrefiks);
    assert!(matches!(les("(id: 1"), Err(RegelverkError::Ulesbar { .. })));
    assert!(matches!(les(&utgave("ukjent: 1")), Err(RegelverkError::Ulesbar { linje: 4, .. })));
}

#[test]
fn et_valgfritt_punkt_kan_slaas_paa() {
    let liste = les(&utgave("paa: [\"C16\"]")).unwrap();
    assert!(!liste.punkt(&PunktId::new("C16")).unwrap().valgfritt);
    assert_eq!(liste.familie(), "kvp-tildeling");
}

#[test]
fn bare_det_som_roerer_svaret_ber_om_et_nytt_blikk() {
    let roerer = Punktendring::ALLE.iter().filter(|e| e.roerer_svaret()).count();
    assert_eq!(roerer, Punktendring::ALLE.len() - 1);
    assert!(!Punktendring::Hjelp.roerer_svaret());
}
