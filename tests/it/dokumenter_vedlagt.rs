//! Case documents as sources of evidence: text, Markdown, and the program's own report as PDF.

use std::path::{Path, PathBuf};

use crate::hjelp::{DEMO, arg, tilsyn};

/// Invented: a number with month + 80 that nobody can have.
const OPPDIKTET_NUMMER: &str = "01819010001";

fn kopi_av_demo(mappe: &Path) -> PathBuf {
    let til = mappe.join("a.tilsyn");
    std::fs::copy(DEMO.nb.join("fjordvik.tilsyn"), &til).unwrap();
    til
}

fn foerste_sak(fil: &Path) -> String {
    let vis = std::fs::read_to_string(DEMO.nb.join("saker.csv")).unwrap();
    assert!(fil.exists());
    vis.lines().nth(1).unwrap().split(';').next().unwrap().to_owned()
}

#[test]
fn tekst_og_markdown_legges_ved_maskert_og_vises() {
    let mappe = tempfile::tempdir().unwrap();
    let fil = kopi_av_demo(mappe.path());
    let sak = foerste_sak(&fil);
    let notat = mappe.path().join(format!("notat {OPPDIKTET_NUMMER}.txt"));
    std::fs::write(&notat, format!("Søknad fra {OPPDIKTET_NUMMER} kom 3. mai.\r\n")).unwrap();
    let argumenter = ["dokument", arg(&fil), "--sak", &sak, "--fil", arg(&notat), "--art", "jour"];
    let svar = tilsyn(argumenter.iter().chain(&["--dato", "3.5.2024", "--json"])).med_kode(0);
    let json = svar.json();
    assert_eq!(
        (&json["nr"], &json["form"], &json["maskert"]),
        (&1.into(), &"tekst".into(), &1.into())
    );
    assert_eq!((&json["dato"], &json["sak"]), (&"2024-05-03".into(), &sak.as_str().into()));
    assert!(!svar.ut.contains(OPPDIKTET_NUMMER));

    let rutine = mappe.path().join("rutine.md");
    std::fs::write(&rutine, "# Rutine\n\nSvar innen to uker.\n").unwrap();
    let kontor = "Nav Fjordvik sentrum";
    let argumenter = ["dokument", arg(&fil), "--kontor", kontor, "--fil", arg(&rutine)];
    tilsyn(argumenter.iter().chain(&["--art", "rut"])).med_kode(0);
    // the same file once more, an unknown case, an unknown kind
    tilsyn(argumenter.iter().chain(&["--art", "rut"])).med_kode(1);
    let ukjent = ["dokument", arg(&fil), "--sak", "finnes-ikke", "--fil", arg(&rutine)];
    tilsyn(ukjent.iter().chain(&["--art", "rut"])).med_kode(1);
    tilsyn(argumenter.iter().chain(&["--art", "tull"])).med_kode(2);

    let vis = tilsyn(["vis", arg(&fil)]).med_kode(0).ut;
    assert!(vis.contains("notat [fnr].txt") && vis.contains("03.05.2024"), "{vis}");
    tilsyn(["dokument", arg(&fil), "--fjern", "1", "--grunn", "feil sak"]).med_kode(0);
    let vis = tilsyn(["vis", "--json", arg(&fil)]).med_kode(0).json();
    let navn: Vec<_> =
        vis["dokumenter"].as_array().unwrap().iter().map(|d| d["nr"].clone()).collect();
    assert_eq!(navn, [2]);
    let lagret = std::fs::read(&fil).unwrap();
    assert!(!String::from_utf8_lossy(&lagret).contains(OPPDIKTET_NUMMER));
}

#[test]
fn teksten_i_en_pdf_leses_side_for_side_og_likt_hver_gang() {
    let mappe = tempfile::tempdir().unwrap();
    let pdf = DEMO.nb.join("tilsynsrapport.pdf");
    let oppdrag = tilsyn::app::arbeid::Dokumentoppdrag {
        sti: pdf.clone(),
        sted: tilsyn::domene::Dokumentsted::Sak(tilsyn::domene::SakId::new("A-1")),
        art: tilsyn::domene::Bevisart::Lederrapport,
        dato: None,
    };
    let lest = tilsyn::app::arbeid::les_dokument(&oppdrag).unwrap();
    assert_eq!(lest, tilsyn::app::arbeid::les_dokument(&oppdrag).unwrap());
    assert!(lest.sider.len() > 5 && lest.uleste_sider.is_empty());
    assert!(lest.tekst.contains("Fjordvik kommune"), "{}", lest.tekst);
    assert!(lest.side(lest.sider.len()).is_some_and(|side| !side.trim().is_empty()));

    let fil = kopi_av_demo(mappe.path());
    let sak = foerste_sak(&fil);
    let argumenter = ["dokument", arg(&fil), "--sak", &sak, "--fil", arg(&pdf), "--art", "rapp"];
    let json = tilsyn(argumenter.iter().chain(&["--json"])).med_kode(0).json();
    assert_eq!(json["sider"].as_u64(), Some(lest.sider.len() as u64));
    assert_eq!(json["sha256"], lest.sha256);
}

#[test]
fn en_fil_uten_tekst_faar_en_grunn() {
    let mappe = tempfile::tempdir().unwrap();
    let fil = kopi_av_demo(mappe.path());
    let sak = foerste_sak(&fil);
    for (navn, innhold, ord) in [
        ("tom.txt", b"".as_slice(), "ingen tekst"),
        ("brev.docx", b"PK\x03\x04", "Markdown"),
        ("brutt.pdf", b"%PDF-1.7\n", "kan ikke leses"),
    ] {
        let sti = mappe.path().join(navn);
        std::fs::write(&sti, innhold).unwrap();
        let svar =
            tilsyn(["dokument", arg(&fil), "--sak", &sak, "--fil", arg(&sti), "--art", "sok"]);
        let svar = svar.med_kode(1);
        assert!(svar.feil.contains(ord), "{}", svar.feil);
    }
}
