//! A whole egentilsyn on the invented cases of the demo: the report and its outside judges, the
//! tiltaksplan, the findings to share, and the twin of the model tilsyn.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use chrono::{DateTime, FixedOffset};
use tilsyn::app::Oekt;
use tilsyn::app::arbeid::{Importvalg, beregnede_svar, importer_fil};
use tilsyn::domene::{
    Besvarelse, Egenfunn, Grunnlag, Hendelse, Maalform, SakId, Svar, Svarsted, Temavurdering,
    Tilsynsart,
};
use tilsyn::regelverk::Regelverk;
use tilsyn::vurdering;

use crate::hjelp::{DEMO, arg, kall, tilsyn, verktoey};

fn naa() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-02-03T10:00:00+01:00").unwrap()
}

/// An egentilsyn of the demo's cases, answered and concluded on; one measure by the command line.
struct Egentilsyn {
    nb: PathBuf,
    nn: PathBuf,
    _mappe: tempfile::TempDir,
}

static EGEN: LazyLock<Egentilsyn> = LazyLock::new(|| {
    let mappe = tempfile::tempdir().unwrap();
    let lag = |navn: &str, maalform| {
        let fil = mappe.path().join(navn);
        opprett(&fil, maalform);
        legg_til_tiltak(&fil);
        fil
    };
    let (nb, nn) = (lag("nb.tilsyn", Maalform::Bokmaal), lag("nn.tilsyn", Maalform::Nynorsk));
    for fil in [&nb, &nn] {
        tilsyn(["rapport", arg(fil)]).med_kode(0);
    }
    Egentilsyn { nb, nn, _mappe: mappe }
});

fn opprett(fil: &Path, maalform: Maalform) {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/demo");
    let navn = if maalform == Maalform::Bokmaal { "grunnlag.ron" } else { "grunnlag_nn.ron" };
    let tekst = std::fs::read_to_string(demo.join(navn)).unwrap();
    let ramme: Grunnlag = ron::from_str(&tekst).unwrap();
    let ramme =
        Grunnlag { art: Tilsynsart::Egentilsyn, demo: false, utloeser: String::new(), ..ramme };
    let mut oekt = Oekt::opprett(fil, ramme, "Nav-leder", naa()).unwrap();
    let saker = demo.join("saker.csv");
    importer_fil(&mut oekt, &saker, &Importvalg::default(), &mut |_| true, naa()).unwrap();
    besvar(&mut oekt);
    for tema in ["A", "B", "C", "E", "F", "G"] {
        vurder(&mut oekt, tema, Egenfunn::IOrden, "Dette er i orden.");
    }
    let ord = "Programmene starter for sent. Det tidligere tilsynet skrev «lovbrudd».";
    vurder(&mut oekt, "D", Egenfunn::MuligBrudd, ord);
}

/// What the dates settle, then «ja» to the rest; D1 is «nei».
fn besvar(oekt: &mut Oekt) {
    let saker: Vec<SakId> = oekt.tilsyn().saker.keys().cloned().collect();
    for sak in &saker {
        let klare = beregnede_svar(oekt, sak);
        oekt.utfoer_alle(klare, naa()).unwrap();
    }
    let t = oekt.tilsyn();
    let liste = Regelverk::innebygd().sjekkliste(&t.grunnlag.sjekkliste).unwrap();
    let art = t.grunnlag.art;
    let i_saker = t.saker.values().flat_map(|sak| {
        let punkter = vurdering::punkter_for_sak(liste, sak, art).into_iter();
        punkter.map(|p| Svarsted::Sak(sak.id.clone(), p.id.clone()))
    });
    let i_kontorer = t.grunnlag.kontorer.iter().flat_map(|kontor| {
        let punkter = vurdering::punkter_for_kontor(liste, art).into_iter();
        punkter.map(|p| Svarsted::Kontor(kontor.clone(), p.id.clone()))
    });
    let resten = i_saker.chain(i_kontorer).filter(|sted| !t.svar.contains_key(sted));
    let svar = resten.map(|sted| {
        let svar = if sted.punkt().as_str() == "D1" { Svar::IkkeOppfylt } else { Svar::Oppfylt };
        Hendelse::SvarGitt(sted, Besvarelse::new(svar))
    });
    let svar: Vec<Hendelse> = svar.collect();
    oekt.utfoer_alle(svar, naa()).unwrap();
}

fn vurder(oekt: &mut Oekt, tema: &str, funn: Egenfunn, konklusjon: &str) {
    let (tema, konklusjon) = (tema.to_owned(), konklusjon.to_owned());
    let vurdering = Temavurdering { tema, funn, konklusjon };
    oekt.utfoer(Hendelse::TemaVurdert(Box::new(vurdering)), naa()).unwrap();
}

fn legg_til_tiltak(fil: &Path) {
    let nytt = [
        "tiltak",
        arg(fil),
        "nytt",
        "--tema",
        "D",
        "--tiltak",
        "Ny rutine for oppstart",
        "--ansvarlig",
        "fagleder",
        "--frist",
        "1.3.2026",
        "--kontroll",
        "Vi leser fem nye saker",
        "--kontrolldato",
        "1.9.2026",
    ];
    tilsyn(nytt).med_kode(0);
}

fn rapporter() -> [String; 2] {
    [&EGEN.nb, &EGEN.nn].map(|fil| arg(&fil.with_extension("pdf")).to_owned())
}

#[test]
fn the_report_of_an_egentilsyn_is_archivable_and_accessible() {
    let vera = kall(verktoey("bin/vera"), rapporter()).med_kode(0);
    assert_eq!(vera.ut.lines().filter(|l| l.starts_with("PASS")).count(), 4, "{}", vera.ut);
    for fil in rapporter() {
        kall("qpdf", ["--check", fil.as_str()]).med_kode(0);
    }
}

#[test]
fn nobody_takes_it_for_a_tilsynsrapport() {
    for (fil, tittel) in rapporter().iter().zip(["Egentilsyn: ", "Eigentilsyn: "]) {
        let info = kall("pdfinfo", [fil.as_str()]).med_kode(0).ut;
        let felt = |navn: &str| {
            let linje = info.lines().find_map(|l| l.strip_prefix(navn));
            linje.unwrap_or_default().trim().to_owned()
        };
        assert!(felt("Title:").starts_with(tittel), "{info}");
        assert!(felt("Author:").starts_with("Nav "), "{info}");
        let tekst = kall("pdftotext", [fil.as_str(), "-"]).med_kode(0).ut;
        for ord in ["tatsforvalt", "ilsynsrapport", "pålegg", "⟦", "{{"] {
            assert!(!tekst.contains(ord), "{ord} stands in {fil}");
        }
        assert_eq!(tekst.to_lowercase().matches("lovbr").count(), 1, "only in the quotation");
    }
}

#[test]
fn the_plan_is_held_against_a_day_that_is_given() {
    let plan = |dag: &str| {
        let svar = tilsyn(["tiltak", arg(&EGEN.nb), "--dato", dag, "--json"]).med_kode(0).json();
        (svar[0]["forfalt"].clone(), svar[0]["kontroll_forfalt"].clone())
    };
    assert_eq!(plan("1.3.2026"), (false.into(), false.into()));
    assert_eq!(plan("2.3.2026"), (true.into(), false.into()));
    assert_eq!(plan("2.9.2026"), (true.into(), true.into()));
}

#[test]
fn a_measure_is_changed_and_closed_with_words_only() {
    let mappe = tempfile::tempdir().unwrap();
    let fil = mappe.path().join("egen.tilsyn");
    std::fs::copy(&EGEN.nb, &fil).unwrap();
    let status = |kode: &str, ord: &[&str]| {
        let fast = ["tiltak", arg(&fil), "status", "--nr", "1", "--status", kode];
        tilsyn(fast.iter().chain(ord)).kode
    };
    assert_eq!(status("i-gang", &[]), 0);
    assert_eq!(status("kontrollert", &[]), 1, "a new template closes nothing");
    assert_eq!(status("kontrollert", &["--merknad", "Fem av fem nye saker startet i tide"]), 0);
    tilsyn(["tiltak", arg(&fil), "endre", "--nr", "1", "--frist", "1.4.2026"]).med_kode(0);
    let rad = tilsyn(["tiltak", arg(&fil), "--json"]).med_kode(0).json()[0].clone();
    assert_eq!(rad["status"], "kontrollert");
    assert_eq!(rad["frist"], "2026-04-01");
    assert_eq!(rad["ansvarlig"], "fagleder");
    assert_eq!(tilsyn(["tiltak", arg(&fil), "endre", "--nr", "9"]).kode, 1);
}

#[test]
fn own_conclusions_cannot_speak_as_statsforvalteren_does() {
    let mappe = tempfile::tempdir().unwrap();
    let fil = mappe.path().join("egen.tilsyn");
    std::fs::copy(&EGEN.nb, &fil).unwrap();
    let skriv = |ord: &str| {
        let funn = ["--tema", "D", "--funn", "mulig-brudd", "--konklusjon", ord];
        tilsyn(["funn", arg(&fil)].into_iter().chain(funn))
    };
    let nei = skriv("Dette er et lovbrudd.").med_kode(1);
    assert!(nei.feil.contains("mulig brudd"), "{}", nei.feil);
    skriv("Vi finner et mulig brudd på reglene om start.").med_kode(0);
    let funn = tilsyn(["funn", arg(&fil), "--json"]).med_kode(0).json();
    let d = funn.as_array().unwrap().iter().find(|rad| rad["tema"] == "D").unwrap();
    assert_eq!(d["funn"], "mulig-brudd");
    let tilsynet = DEMO.nb.join("fjordvik.tilsyn");
    tilsyn(["funn", arg(&tilsynet), "--tema", "D", "--funn", "i-orden"]).med_kode(1);
}

#[test]
fn lists_are_answered_by_office_and_a_tilsyn_has_two_of_them() {
    let mappe = tempfile::tempdir().unwrap();
    let fil = mappe.path().join("egen.tilsyn");
    std::fs::copy(&EGEN.nb, &fil).unwrap();
    let rader = tilsyn(["egenvurdering", arg(&fil), "--json"]).med_kode(0).json();
    let kontor = rader[0]["kontor"].as_str().unwrap().to_owned();
    let svar = |punkt: &str, verdi: &str| {
        let valg = ["--kontor", &kontor, "--punkt", punkt, "--verdi", verdi];
        tilsyn(["egenvurdering", arg(&fil)].into_iter().chain(valg)).kode
    };
    assert_eq!(svar("behov-1", "2"), 0);
    assert_eq!(svar("rekruttering-1", "delvis"), 0);
    assert_eq!(svar("behov-1", "ja"), 1, "the list is answered 0 to 3");
    assert_eq!(svar("behov-99", "2"), 1);
    let i_tilsyn = DEMO.nb.join("fjordvik.tilsyn");
    let rader = tilsyn(["egenvurdering", arg(&i_tilsyn), "--json"]).med_kode(0).json();
    let lister: std::collections::BTreeSet<_> =
        rader.as_array().unwrap().iter().map(|r| r["liste"].as_str().unwrap().to_owned()).collect();
    assert_eq!(lister.into_iter().collect::<Vec<_>>(), ["kvalitetssikring", "rekruttering"]);
}

#[test]
fn shared_findings_name_no_office_and_no_case() {
    let mappe = tempfile::tempdir().unwrap();
    let (json, csv) = (mappe.path().join("funn.json"), mappe.path().join("funn.csv"));
    for til in [&json, &csv] {
        tilsyn(["del", arg(&EGEN.nb), "--ut", arg(til)]).med_kode(0);
        let tekst = std::fs::read_to_string(til).unwrap();
        for ord in ["Fjordvik", "Nav ", "S-01", "lovbrudd"] {
            assert!(!tekst.contains(ord), "{ord}: {tekst}");
        }
    }
    let funn: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(&json).unwrap()).unwrap();
    let d = funn["temaer"].as_array().unwrap().iter().find(|t| t["tema"] == "D").unwrap();
    assert_eq!(d["konklusjon"]["utelatt"], "sitat", "a quotation stays at home");
    assert_eq!(d["tiltak"][0]["tiltak"]["tekst"], "Ny rutine for oppstart");
    assert_eq!(tilsyn(["del", arg(&EGEN.nb), "--ut", arg(&json)]).kode, 2, "nothing is replaced");
    tilsyn([
        "del",
        arg(&DEMO.nb.join("fjordvik.tilsyn")),
        "--ut",
        arg(&mappe.path().join("x.json")),
    ])
    .med_kode(1);
}

/// A copy of a tilsyn that has gone over to an edition without one item.
fn med_utgave(mappe: &Path, original: &Path) -> PathBuf {
    let (fil, utgave) = (mappe.join(original.file_name().unwrap()), mappe.join("utgave.ron"));
    std::fs::copy(original, &fil).unwrap();
    let tekst =
        r#"(id: "kvp-tildeling-x-1", bygger_paa: "kvp-tildeling-1", versjon: "x 1", av: ["A2"])"#;
    std::fs::write(&utgave, tekst).unwrap();
    let bruk = ["sjekkliste", "bruk", arg(&fil), "--liste", arg(&utgave), "--utfoer"];
    tilsyn(bruk).med_kode(0);
    fil
}

#[test]
fn an_own_edition_is_shared_compared_and_answered_like_the_built_in_list() {
    let mappe = tempfile::tempdir().unwrap();
    let egen = med_utgave(mappe.path(), &EGEN.nb);
    let tilsynet = med_utgave(mappe.path(), &DEMO.nb.join("fjordvik.tilsyn"));
    let ut = mappe.path().join("funn.json");
    tilsyn(["del", arg(&egen), "--ut", arg(&ut)]).med_kode(0);
    let funn: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(&ut).unwrap()).unwrap();
    assert_eq!(funn["sjekkliste"]["id"], "kvp-tildeling-x-1");
    let json = tilsyn(["tvilling", arg(&tilsynet), arg(&egen), "--json"]).med_kode(0).json();
    assert!(json["samlet"]["antall"].as_u64() > Some(0));

    let mut oekt = Oekt::aapne(&egen, tilsyn::app::Tilgang::Skrive, "Nav-leder", naa()).unwrap();
    let sak = oekt.tilsyn().saker.keys().next().unwrap().clone();
    let svar: Vec<Svarsted> =
        oekt.tilsyn().svar.keys().filter(|sted| sted.sak() == Some(&sak)).cloned().collect();
    oekt.utfoer_alle(svar.into_iter().map(Hendelse::SvarTrukket).collect(), naa()).unwrap();
    assert!(!beregnede_svar(&oekt, &sak).is_empty());
}

#[test]
fn twins_are_held_against_each_other_in_either_order() {
    let tilsynet = DEMO.nb.join("fjordvik.tilsyn");
    let json = tilsyn(["tvilling", arg(&tilsynet), arg(&EGEN.nb), "--json"]).med_kode(0).json();
    let snudd = tilsyn(["tvilling", arg(&EGEN.nb), arg(&tilsynet), "--json"]).med_kode(0).json();
    assert_eq!(json, snudd);
    assert!(json["saker"]["felles"].as_array().unwrap().len() >= 36);
    assert_eq!(json["saker"]["ulike_fakta"].as_array().unwrap().len(), 0);
    let samlet = &json["samlet"];
    assert!(samlet["kan_baere"] == true && samlet["like"].as_u64() < samlet["antall"].as_u64());
    for maal in ["kappa", "ac1"] {
        let (nedre, oevre) = (&samlet[maal]["nedre"], &samlet[maal]["oevre"]);
        assert!(nedre.as_f64() <= samlet[maal]["verdi"].as_f64() && oevre.as_f64() <= Some(1.0));
    }
    let d = json["temaer"].as_array().unwrap().iter().find(|t| t["tema"] == "D").unwrap();
    assert_eq!(d["egentilsyn"]["funn"], "mulig-brudd");
    assert!(!d["lovbrudd"].as_array().unwrap().is_empty());
    tilsyn(["tvilling", arg(&tilsynet), arg(&tilsynet)]).med_kode(1);
    let tekst = tilsyn(["tvilling", arg(&tilsynet), arg(&EGEN.nb)]).med_kode(0).ut;
    assert!(tekst.contains("Ingen av de to er fasit") && !tekst.contains('⟦'), "{tekst}");
}
