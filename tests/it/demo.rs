//! The main road on the model tilsyn, and what the outside judges say of its report.

use std::path::Path;

use crate::hjelp::{DEMO, arg, kall, tilsyn, verktoey};

fn moenstre(fil: &Path, liste: &str) -> Vec<String> {
    let json = tilsyn(["lovbrudd", "vis", "--json", arg(fil)]).med_kode(0).json();
    let rader = json[liste].as_array().unwrap();
    let mut navn: Vec<_> =
        rader.iter().map(|r| r["moenster"].as_str().unwrap().to_owned()).collect();
    navn.sort();
    navn
}

#[test]
fn modelltilsynet_gir_noeyaktig_fire_lovbrudd() {
    for mappe in [&DEMO.nb, &DEMO.nn] {
        let fil = mappe.join("fjordvik.tilsyn");
        assert_eq!(moenstre(&fil, "lovbrudd"), ["P-begr", "P-foer", "P-info", "P-start"]);
        assert!(moenstre(&fil, "forslag").is_empty(), "every proposal has become a lovbrudd");
        let vis = tilsyn(["vis", "--json", arg(&fil)]).med_kode(0).json();
        assert_eq!(vis["ferdige_lovbrudd"], 4);
        assert_eq!(vis["ubesvart"], 0);
        assert!(vis["saker"].as_u64().unwrap() >= 36, "{vis}");
    }
}

#[test]
fn hvert_lovbrudd_gjelder_begge_kontorene() {
    let json = tilsyn(["lovbrudd", "vis", "--json", arg(&DEMO.nb.join("fjordvik.tilsyn"))]).json();
    for rad in json["lovbrudd"].as_array().unwrap() {
        assert_eq!(rad["tilstand"], "ferdigstilt", "{rad}");
        assert_eq!(rad["foreldet"], false, "{rad}");
        assert_eq!(rad["mangler"].as_array().unwrap().len(), 0, "{rad}");
    }
}

#[test]
fn uten_svar_foreslaas_ingenting() {
    let mappe = tempfile::tempdir().unwrap();
    let fil = mappe.path().join("tomt.tilsyn");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/demo");
    let grunnlag = root.join("grunnlag.ron");
    tilsyn(["ny", arg(&fil), "--grunnlag", arg(&grunnlag)]).med_kode(0);
    tilsyn(["importer", arg(&fil), arg(&root.join("saker.csv"))]).med_kode(0);
    assert!(moenstre(&fil, "forslag").is_empty());
}

#[test]
fn csv_og_ron_gir_de_samme_sakene() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/demo");
    let mappe = tempfile::tempdir().unwrap();
    let mut fakta = Vec::new();
    for navn in ["saker.csv", "saker.ron"] {
        let fil = mappe.path().join(navn).with_extension("tilsyn");
        tilsyn(["ny", arg(&fil), "--grunnlag", arg(&root.join("grunnlag.ron"))]).med_kode(0);
        tilsyn(["importer", arg(&fil), arg(&root.join(navn))]).med_kode(0);
        let vis = tilsyn(["vis", "--json", arg(&fil)]).med_kode(0).json();
        let sak = tilsyn(["vis", "--json", "--sak", "S-01", arg(&fil)]).med_kode(0).json();
        fakta.push((vis["saker"].clone(), sak));
        std::fs::remove_file(&fil).unwrap();
    }
    assert_eq!(fakta[0], fakta[1]);
}

#[test]
fn the_demo_says_where_everything_lies() {
    for navn in ["fjordvik.tilsyn", "tilsynsrapport.pdf", "tilsynsrapport-signert.pdf"] {
        let sti = DEMO.nb.join(navn);
        assert!(sti.is_file());
        assert!(DEMO.utskrift.contains(arg(&sti)), "{}", DEMO.utskrift);
    }
}

#[test]
fn the_reports_are_archivable_and_accessible() {
    let filer = DEMO.rapporter();
    assert_eq!(filer.len(), 4);
    let vera = kall(verktoey("bin/vera"), &filer).med_kode(0);
    assert_eq!(vera.ut.lines().filter(|l| l.starts_with("PASS")).count(), 8, "{}", vera.ut);
    for fil in &filer {
        kall("qpdf", ["--check", arg(fil)]).med_kode(0);
    }
}

#[test]
fn the_report_reads_as_norwegian_text_in_order() {
    for (mappe, ventet) in [
        (&DEMO.nb, ["Fjordvik kommune", "Konklusjon", "Dette er brudd på"]),
        (&DEMO.nn, ["Fjordvik kommune", "Konklusjon", "Dette er brot på"]),
    ] {
        let pdf = mappe.join("tilsynsrapport.pdf");
        let tekst = kall("pdftotext", [arg(&pdf), "-"]).med_kode(0).ut;
        for ord in ventet {
            assert!(tekst.contains(ord), "{ord} is missing in {}", pdf.display());
        }
        assert!(!tekst.contains('⟦') && !tekst.contains("{{"), "a text is missing");
        let info = kall("pdfinfo", [arg(&pdf)]).med_kode(0).ut;
        let sider = info.lines().find_map(|l| l.strip_prefix("Pages:")).unwrap().trim();
        let sider: u32 = sider.parse().unwrap();
        assert!((15..=40).contains(&sider), "{sider} pages");
    }
}

#[test]
fn every_font_is_embedded_and_readable_as_text() {
    let fonts = kall("pdffonts", [arg(&DEMO.nb.join("tilsynsrapport.pdf"))]).med_kode(0).ut;
    let rader: Vec<_> = fonts.lines().skip(2).collect();
    assert!(!rader.is_empty());
    assert!(rader.iter().all(|r| r.matches("yes").count() >= 3), "{fonts}");
}
