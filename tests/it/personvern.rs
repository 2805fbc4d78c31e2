//! The identity gate as an outside program meets it, and own notes with marked stretches.

use std::io::Write as _;
use std::process::Stdio;

use serde_json::{Value, json};
use tilsyn::domene::Opplysningsart;

use crate::hjelp::{Mappe, arg, program, tilsyn};

/// Start, end and type.
type Spenn = (usize, usize, String);

/// Texts of `notater.txt` with what is marked in each, as byte offsets.
fn notater() -> Vec<(String, Vec<Spenn>)> {
    let sti = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/personvern/notater.txt");
    let fil = std::fs::read_to_string(sti).unwrap();
    let linjer: Vec<&str> = fil.lines().filter(|l| !l.starts_with('#')).collect();
    linjer.join("\n").split("\n---\n").map(notat).collect()
}

fn notat(merket: &str) -> (String, Vec<Spenn>) {
    let mut deler = merket.trim_matches('\n').split('⟦');
    let mut tekst = deler.next().unwrap().to_owned();
    let mut spenn = Vec::new();
    for del in deler {
        let (merke, resten) = del.split_once('⟧').unwrap();
        let (art, hva) = merke.split_once('|').unwrap();
        spenn.push((tekst.len(), tekst.len() + hva.len(), art.to_owned()));
        tekst = tekst + hva + resten;
    }
    (tekst, spenn)
}

/// What the program finds in each of the texts.
fn finn(tekster: impl IntoIterator<Item = String>) -> Vec<Vec<Spenn>> {
    let mappe = Mappe::ny();
    let linjer = tekster.into_iter().enumerate().map(|(id, text)| json!({"id": id, "text": text}));
    let linjer: Vec<String> = linjer.map(|l| l.to_string()).collect();
    let fil = mappe.fil("tekster.jsonl", linjer.join("\n"));
    let svar = tilsyn(["personvern", "--json", arg(&fil)]).med_kode(1);
    let svar = svar.ut.lines().map(|l| serde_json::from_str::<Value>(l).unwrap());
    svar.enumerate()
        .map(|(nr, linje)| {
            assert_eq!(linje["id"], nr);
            let spenn = linje["spans"].as_array().unwrap().iter();
            let tall = |s: &Value, felt: &str| usize::try_from(s[felt].as_u64().unwrap()).unwrap();
            spenn
                .map(|s| (tall(s, "start"), tall(s, "end"), s["type"].as_str().unwrap().to_owned()))
                .collect()
        })
        .collect()
}

#[test]
fn marked_stretches_are_found_and_nothing_else() {
    let notater = notater();
    assert!(notater.len() > 50);
    let funnet = finn(notater.iter().map(|(tekst, _)| tekst.clone()));
    let mut uventet = Vec::new();
    for ((tekst, merket), funnet) in notater.iter().zip(&funnet) {
        let rommer = |a: &Spenn, b: &Spenn| a.0 <= b.0 && b.1 <= a.1 && a.2 == b.2;
        let mangler =
            merket.iter().filter(|m| !funnet.iter().any(|f| rommer(f, m) || rommer(m, f)));
        let falske = funnet.iter().filter(|f| !merket.iter().any(|m| rommer(f, m) || rommer(m, f)));
        uventet.extend(mangler.map(|m| format!("not found: {}", tekst.get(m.0..m.1).unwrap())));
        uventet.extend(falske.map(|f| format!("false: {} {}", f.2, tekst.get(f.0..f.1).unwrap())));
    }
    assert!(uventet.is_empty(), "{}", uventet.join("\n"));
}

#[test]
fn offsets_are_bytes_and_a_clean_text_gives_zero() {
    let funn = finn(["Åse Bjørgum, fnr 26895700605.".to_owned(), "Ingen ting her.".to_owned()]);
    assert_eq!(funn[0], [(0, 13, "PERSON".to_owned()), (19, 30, "FNR".to_owned())]);
    assert!(funn[1].is_empty());
    let mappe = Mappe::ny();
    let ren = mappe.fil("ren.jsonl", "{\"id\":\"x\",\"text\":\"Vedtak 12.01.2024.\"}\n");
    let svar = tilsyn(["personvern", "--json", arg(&ren)]).med_kode(0);
    assert_eq!(svar.json(), json!({"id": "x", "spans": []}));
    tilsyn(["personvern", arg(&ren)]).med_kode(0);
}

#[test]
fn a_broken_line_is_named_and_not_shown() {
    let mappe = Mappe::ny();
    let linjer = "{\"id\":1,\"text\":\"ok\"}\n\n{\"id\":2,\"tekst\":\"26895700605\"}\n{\"id\":3,\"text\":\"\"}\n";
    let fil = mappe.fil("brutt.jsonl", linjer);
    let svar = tilsyn(["personvern", "--json", arg(&fil)]).med_kode(3);
    assert_eq!(svar.ut.lines().count(), 2, "the lines after it are searched too");
    assert!(svar.feil.contains('3') && !svar.feil.contains("26895700605"), "{}", svar.feil);
    let ugyldig = mappe.fil("tegn.jsonl", [b'{', 0xff, b'}']);
    tilsyn(["personvern", "--json", arg(&ugyldig)]).med_kode(3);
    tilsyn(["personvern", "--json", "finnes-ikke.jsonl"]).med_kode(3);
}

#[test]
fn standard_input_and_the_count_for_people() {
    let mut barn = program()
        .args(["personvern", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let linje = "{\"id\":1,\"text\":\"Bruker Kari Solbakken og mor Åse Solbakken\"}\n";
    barn.stdin.take().unwrap().write_all(linje.as_bytes()).unwrap();
    let ut = barn.wait_with_output().unwrap();
    let tekst = String::from_utf8(ut.stdout).unwrap();
    assert_eq!(ut.status.code(), Some(1));
    assert!(tekst.contains("2  navn") && !tekst.contains("Kari"), "{tekst}");
    let mappe = Mappe::ny();
    let fil = mappe.fil("notat.txt", "Ring 412 34 567.");
    let svar = tilsyn(["personvern", arg(&fil), "--spraak", "nn"]).med_kode(1);
    assert!(svar.ut.contains("1  telefonnummer"), "{}", svar.ut);
}

/// The kind and a sentence with the word that the rule needs.
fn art_og_setning(navn: &str) -> (Opplysningsart, &'static str) {
    match navn {
        "duf" => (Opplysningsart::Duf, "Notert: {}."),
        "orgnr" => (Opplysningsart::Orgnr, "Driver enkeltpersonforetak, org.nr. {}, alene."),
        "kontonr" => (Opplysningsart::Konto, "Kontonummer {} er oppgitt."),
        "kid" => (Opplysningsart::Kid, "Betalt med KID {} i dag."),
        "iban" => (Opplysningsart::Iban, "Overført til {} i dag."),
        "telefon" => (Opplysningsart::Telefon, "Notert {} i dag."),
        _ => (Opplysningsart::Foedselsnummer, "Notert: {}."),
    }
}

#[test]
fn every_kind_of_number_is_told_from_its_near_misses() {
    let sti = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/personvern/identifikatorer.json");
    let fil: Value = serde_json::from_str(&std::fs::read_to_string(sti).unwrap()).unwrap();
    for (type_, vektorer) in fil["typer"].as_object().unwrap() {
        let (art, setning) = art_og_setning(type_);
        let fra = setning.find("{}").unwrap();
        let finn = |verdi: &str| {
            let treff = tilsyn::personvern::finn(&setning.replace("{}", verdi));
            treff
                .into_iter()
                .filter(|t| t.art == art)
                .map(|t| (t.start, t.slutt))
                .collect::<Vec<_>>()
        };
        for verdi in vektorer["gyldige"].as_array().unwrap() {
            let verdi = verdi.as_str().unwrap();
            assert_eq!(finn(verdi), [(fra, fra + verdi.len())], "{type_} {verdi}");
        }
        for vektor in vektorer["ugyldige"].as_array().unwrap() {
            let verdi = vektor["verdi"].as_str().unwrap();
            // the gate takes the letter O for a nought; as a number it is not valid
            if vektor["grunn"] != "bokstav O for 0" {
                assert_eq!(finn(verdi), [], "{type_} {verdi}: {}", vektor["grunn"]);
            }
        }
    }
}
