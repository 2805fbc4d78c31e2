//! The walk test: from every sentence of the model report that states a fact to its evidence and
//! provision, and from the evidence of every lovbrudd back to a sentence.
//!
//! What counts as stating a fact: every paragraph, list item, table row and figure in which a value
//! stands, and every sentence of the template's own words that is not in the list of fixed ones
//! (`tests/data/vandring`): law, method and guidance that are the same in every report.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::Value;
use tilsyn::app::{Oekt, Tilgang, aapne_for_lesing, klokke};
use tilsyn::domene::{
    Hendelse, Intervjunotat, Intervjurolle, Intervjusted, Kilde, KontorId, Lovbruddstilstand,
    PunktId, SakId, Svarsted,
};

use crate::hjelp::{DEMO, Mappe, arg, tilsyn};

/// The sentences of the report of a tilsyn, as the command line tells them.
fn setninger(fil: &Path) -> Vec<Value> {
    let mappe = Mappe::ny();
    let (kopi, pdf) = (mappe.0.path().join("kopi.tilsyn"), mappe.0.path().join("ut.pdf"));
    let ut = mappe.0.path().join("kilder.json");
    std::fs::copy(fil, &kopi).unwrap();
    tilsyn(["rapport", arg(&kopi), "--ut", arg(&pdf), "--kilder", arg(&ut)]).med_kode(0);
    let json: Value = serde_json::from_str(&std::fs::read_to_string(ut).unwrap()).unwrap();
    json["setninger"].as_array().unwrap().clone()
}

/// The fixed sentences of the templates.
fn faste(maalform: &str) -> BTreeSet<String> {
    let sti = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(format!("tests/data/vandring/faste-{maalform}.txt"));
    let tekst = std::fs::read_to_string(sti).unwrap();
    tekst.lines().filter(|linje| !linje.trim().is_empty()).map(str::to_owned).collect()
}

fn modeller() -> [(&'static str, PathBuf); 2] {
    [("nb", DEMO.nb.join("fjordvik.tilsyn")), ("nn", DEMO.nn.join("fjordvik.tilsyn"))]
}

fn tekst<'a>(verdi: &'a Value, felt: &str) -> &'a str {
    verdi[felt].as_str().unwrap_or_default()
}

fn kilder(setning: &Value) -> &[Value] {
    setning["kilder"].as_array().unwrap()
}

/// What is wrong with a sentence that states a fact; nothing where it can be walked back.
fn brudd(setning: &Value, faste: &BTreeSet<String>) -> Vec<String> {
    let ord = tekst(setning, "setning");
    if kilder(setning).is_empty() {
        let fast = setning["har_verdi"] == false && faste.contains(ord);
        return if fast { Vec::new() } else { vec![format!("without sources: {ord}")] };
    }
    let feil = kilder(setning).iter().filter_map(|kilde| {
        let art = tekst(kilde, "art");
        let tom = |felt: &str| kilde[felt].as_array().is_none_or(Vec::is_empty);
        let uten_hendelse = kilde["hendelse"].is_null();
        let mangler = match art {
            _ if kilde["finnes"] != true => Some("cannot be looked up"),
            "ramme" | "sak" | "fil" | "utvalg" | "dobbel" | "sjekkliste" | "svar" | "beregning"
            | "overstyring"
                if uten_hendelse =>
            {
                Some("no event")
            }
            "lovbrudd" | "faktum" if tom("bevis") => Some("no evidence"),
            "lovbrudd" | "faktum" | "hjemmel" if tom("hjemler") => Some("no provision"),
            _ => None,
        };
        mangler.map(|hva| format!("{hva}: {kilde} in «{ord}»"))
    });
    feil.collect()
}

#[test]
fn every_sentence_that_states_a_fact_can_be_walked_back() {
    for (maalform, fil) in modeller() {
        let (alle, faste) = (setninger(&fil), faste(maalform));
        let feil: Vec<String> = alle.iter().flat_map(|s| brudd(s, &faste)).collect();
        let fakta = alle.iter().filter(|s| !kilder(s).is_empty()).count();
        assert!(feil.is_empty(), "{} of {}:\n{}", feil.len(), alle.len(), feil.join("\n"));
        assert!(fakta > 300, "{fakta} of {} sentences state facts", alle.len());
        let brukt: BTreeSet<&str> = alle.iter().map(|s| tekst(s, "setning")).collect();
        let ubrukt: Vec<_> = faste.iter().filter(|fast| !brukt.contains(fast.as_str())).collect();
        assert!(ubrukt.is_empty(), "fixed sentences that stand nowhere: {ubrukt:?}");
    }
}

/// A copy of the model with a double review in which both agree, and with an interview note.
fn med_dobbel(fil: &Path, mappe: &Mappe) -> PathBuf {
    let (kopi, pakke) = (mappe.0.path().join("dobbel.tilsyn"), mappe.0.path().join("pakke.tilsyn"));
    std::fs::copy(fil, &kopi).unwrap();
    let trekk = ["dobbel", "trekk", arg(&kopi), "--froe", "dobbel 25", "--andel", "0,1"];
    tilsyn(trekk).med_kode(0);
    tilsyn(["dobbel", "pakke", arg(&kopi), "--ut", arg(&pakke)]).med_kode(0);
    let foerste = oekt(fil);
    let mut andre = Oekt::aapne(&pakke, Tilgang::Skrive, "andre", klokke::naa()).unwrap();
    let i_pakken =
        |sted: &Svarsted| sted.sak().is_some_and(|sak| andre.tilsyn().saker.contains_key(sak));
    let svar = foerste.tilsyn().svar.iter().filter(|(sted, _)| i_pakken(sted));
    let svar = svar.map(|(sted, post)| {
        let mut besvarelse = post.besvarelse.clone();
        besvarelse.bevis.iter_mut().for_each(|bevis| bevis.plass = None);
        Hendelse::SvarGitt(sted.clone(), besvarelse)
    });
    let svar: Vec<Hendelse> = svar.collect();
    andre.utfoer_alle(svar, klokke::naa()).unwrap();
    drop(andre);
    tilsyn(["dobbel", "ta-inn", arg(&kopi), "--pakke", arg(&pakke)]).med_kode(0);
    let mut oekt = Oekt::aapne(&kopi, Tilgang::Skrive, "prøve", klokke::naa()).unwrap();
    let kontor = oekt.tilsyn().grunnlag.kontorer[0].clone();
    let sted = Intervjusted { kontor, punkt: PunktId::new("A1"), rolle: Intervjurolle::Leder };
    let notat = Intervjunotat { tekst: "Vi har en rutine.".to_owned(), dato: None };
    oekt.utfoer(Hendelse::IntervjuNotert(sted, notat), klokke::naa()).unwrap();
    kopi
}

#[test]
fn a_report_with_a_double_review_can_be_walked_back_too() {
    for (maalform, fil) in modeller() {
        let mappe = Mappe::ny();
        let alle = setninger(&med_dobbel(&fil, &mappe));
        let faste = faste(maalform);
        let feil: Vec<String> = alle.iter().flat_map(|s| brudd(s, &faste)).collect();
        assert!(feil.is_empty(), "{}", feil.join("\n"));
        let fra_dobbel = alle.iter().flat_map(kilder).filter(|k| tekst(k, "art") == "dobbel");
        assert!(fra_dobbel.count() > 10, "the table and the sentences");
    }
}

/// Whether the event recorded what the source says.
fn er_hendelsen(kilde: &Value, hendelse: &Hendelse) -> bool {
    let sted = || {
        let punkt = PunktId::new(tekst(kilde, "punkt"));
        match kilde["sak"].as_str() {
            Some(sak) => Svarsted::Sak(SakId::new(sak), punkt),
            None => Svarsted::Kontor(KontorId::new(tekst(kilde, "kontor")), punkt),
        }
    };
    match tekst(kilde, "art") {
        "ramme" | "sjekkliste" => {
            matches!(hendelse, Hendelse::TilsynOpprettet(_) | Hendelse::GrunnlagEndret(_))
        }
        "sak" | "beregning" | "fil" => matches!(hendelse, Hendelse::SakerImportert(_)),
        "svar" => matches!(hendelse, Hendelse::SvarGitt(her, _) if *her == sted()),
        "lovbrudd" | "faktum" => matches!(
            hendelse,
            Hendelse::LovbruddSkrevet(l) if u64::from(l.id.0) == kilde["lovbrudd"].as_u64().unwrap()
        ),
        annet => panic!("no event is known for «{annet}»"),
    }
}

fn oekt(fil: &Path) -> Oekt {
    aapne_for_lesing(fil, klokke::naa()).unwrap()
}

#[test]
fn every_source_leads_to_the_event_that_recorded_it() {
    for (_, fil) in modeller() {
        let oekt = oekt(&fil);
        let poster: BTreeMap<u64, &Hendelse> =
            oekt.poster().iter().map(|post| (post.nr, &post.hendelse)).collect();
        let alle = setninger(&fil);
        for kilde in alle.iter().flat_map(kilder) {
            let Some(nr) = kilde["hendelse"].as_u64() else { continue };
            assert!(er_hendelsen(kilde, poster[&nr]), "{kilde} is not event {nr}");
        }
    }
}

#[test]
fn the_evidence_and_the_law_of_every_lovbrudd_reach_a_sentence() {
    for (_, fil) in modeller() {
        let oekt = oekt(&fil);
        let alle = setninger(&fil);
        let kilder: Vec<&Value> = alle.iter().flat_map(kilder).collect();
        let bevis: BTreeSet<(String, String)> = kilder
            .iter()
            .flat_map(|kilde| kilde["bevis"].as_array().unwrap())
            .map(|b| (tekst(b, "art").to_owned(), tekst(b, "sted").to_owned()))
            .collect();
        let hjemler: BTreeSet<&str> = kilder
            .iter()
            .flat_map(|kilde| kilde["hjemler"].as_array().unwrap())
            .filter_map(Value::as_str)
            .collect();
        let mut naadd = 0;
        for post in oekt.tilsyn().lovbrudd.values() {
            assert!(matches!(post.tilstand, Lovbruddstilstand::Ferdigstilt { .. }));
            for hjemmel in &post.lovbrudd.hjemler {
                assert!(hjemler.contains(hjemmel.as_str()), "{hjemmel} is cited nowhere");
            }
            for kilde in post.lovbrudd.fakta.iter().flat_map(|faktum| &faktum.kilder) {
                let stykker = match kilde {
                    Kilde::Svar(sted) => &oekt.tilsyn().svar[sted].besvarelse.bevis,
                    Kilde::Bevis(stykke) => &vec![stykke.clone()],
                };
                for stykke in stykker {
                    let noekkel = (stykke.art.kode().to_owned(), stykke.sted.clone());
                    assert!(bevis.contains(&noekkel), "no sentence reaches {noekkel:?}");
                    naadd += 1;
                }
            }
        }
        assert!(naadd > 50, "{naadd} pieces of evidence");
    }
}

#[test]
fn the_test_itself_sees_what_is_missing() {
    let faste = BTreeSet::from(["Slik er loven.".to_owned()]);
    let sagt = |json: &str| brudd(&serde_json::from_str(json).unwrap(), &faste).len();
    let fast = r#"{"setning":"Slik er loven.","har_verdi":false,"kilder":[]}"#;
    assert_eq!(sagt(fast), 0);
    assert_eq!(sagt(r#"{"setning":"Slik er loven.","har_verdi":true,"kilder":[]}"#), 1);
    assert_eq!(sagt(r#"{"setning":"Ti saker.","har_verdi":false,"kilder":[]}"#), 1);
    let kilde = |kilde: &str| {
        sagt(&format!(r#"{{"setning":"Ti saker.","har_verdi":true,"kilder":[{kilde}]}}"#))
    };
    let god = r#"{"art":"svar","finnes":true,"hendelse":3,"bevis":[],"hjemler":[]}"#;
    assert_eq!(kilde(god), 0);
    assert_eq!(kilde(&god.replace("true", "false")), 1);
    assert_eq!(kilde(&god.replace('3', "null")), 1);
    assert_eq!(kilde(&god.replace("svar", "faktum")), 1);
}
