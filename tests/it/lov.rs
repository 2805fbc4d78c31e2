//! Every provision that is named anywhere exists in the legal data, with act, source and validity.
//!
//! Reads sources, texts, templates, checklists and documents as they lie in the repository.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use tilsyn::regelverk::{Hjemmel, Regelverk};

/// Folders and files that speak of law.
const STEDER: [&str; 5] = ["src", "assets", "templates", "docs", "ORDLISTE.md"];
/// What is read as text.
const ENDELSER: [&str; 5] = ["rs", "ron", "ftl", "md", "j2"];

fn filer(sti: &Path, ut: &mut Vec<PathBuf>) {
    if sti.is_dir() {
        for innslag in std::fs::read_dir(sti).unwrap() {
            filer(&innslag.unwrap().path(), ut);
        }
    } else if sti.extension().is_some_and(|e| ENDELSER.iter().any(|k| e == *k)) {
        ut.push(sti.to_owned());
    }
}

fn tekster() -> Vec<(PathBuf, String)> {
    let rot = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut alle = Vec::new();
    for sted in STEDER.iter().map(|s| rot.join(s)).filter(|s| s.exists()) {
        filer(&sted, &mut alle);
    }
    alle.sort();
    let les = |sti: PathBuf| {
        let tekst = std::fs::read_to_string(&sti).unwrap();
        (sti.strip_prefix(rot).unwrap().to_owned(), tekst)
    };
    alle.into_iter().map(les).collect()
}

/// The paragraph without ledd: `11 a (2)` → `11 a`.
fn nummer(hjemmel: &Hjemmel) -> String {
    hjemmel.paragraf.split(" (").next().unwrap().to_owned()
}

/// Act and paragraph of everything in the data.
fn kjente() -> BTreeSet<(String, String)> {
    Regelverk::innebygd().hjemler.values().map(|h| (h.lov.clone(), nummer(h))).collect()
}

/// The names an act is called by in texts, in small letters → key of the act.
fn lovnavn() -> BTreeMap<String, String> {
    let mut navn = BTreeMap::new();
    for (noekkel, lov) in &Regelverk::innebygd().lover {
        for kalt in [&lov.forkortelse, &lov.kortnavn.nb, &lov.kortnavn.nn] {
            if !kalt.is_empty() {
                navn.insert(kalt.to_lowercase(), noekkel.clone());
            }
        }
    }
    navn
}

/// The paragraphs that follow a section sign: `29`, `24–25`, `17 og 29`, `11 a, 16`.
fn paragrafer(tekst: &str) -> Vec<String> {
    let mut ut: Vec<String> = Vec::new();
    let mut rest = tekst.trim_start_matches(['§', ' ', '\u{a0}']);
    loop {
        let lengde = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        if lengde == 0 {
            return ut;
        }
        let (tall, etter) = rest.split_at(lengde);
        let (mut paragraf, mut etter) = (tall.to_owned(), etter);
        if let Some(under) = etter.strip_prefix('-')
            && under.starts_with(|c: char| c.is_ascii_digit())
        {
            let lengde = under.find(|c: char| !c.is_ascii_digit()).unwrap_or(under.len());
            paragraf = format!("{paragraf}-{}", &under[..lengde]);
            etter = &under[lengde..];
        }
        let mut tegn = etter.chars();
        if let (Some(' ' | '\u{a0}'), Some(bokstav @ 'a'..='h')) = (tegn.next(), tegn.next())
            && !tegn.clone().next().is_some_and(char::is_alphanumeric)
        {
            paragraf = format!("{paragraf} {bokstav}");
            etter = tegn.as_str();
        }
        while let Some(ledd) = etter.strip_prefix(" (") {
            etter = ledd.split_once(')').map_or("", |(_, etter)| etter);
        }
        ut.push(paragraf);
        let skille = ["–", " – ", ", §", ", ", " og § ", " og ", " and ", " eller ", " or "];
        let Some(neste) = skille.iter().find_map(|s| etter.strip_prefix(s)) else { return ut };
        rest = neste.trim_start_matches(['§', ' ', '\u{a0}']);
    }
}

/// What a text cites, by act and paragraph.
fn sitater(tekst: &str, navn: &BTreeMap<String, String>) -> BTreeSet<(String, String)> {
    let mut ut = BTreeSet::new();
    for (plass, _) in tekst.match_indices('§') {
        let foran = tekst[..plass].trim_end_matches(['§', ' ', '\u{a0}']).to_lowercase();
        let treff = navn.iter().filter(|(kalt, _)| {
            let foer = foran.strip_suffix(kalt.as_str());
            foer.is_some_and(|foer| !foer.ends_with(|c: char| c.is_alphanumeric() || c == '-'))
        });
        if let Some((_, lov)) = treff.max_by_key(|(kalt, _)| kalt.len()) {
            ut.extend(paragrafer(&tekst[plass..]).into_iter().map(|p| (lov.clone(), p)));
        }
    }
    ut
}

#[test]
fn every_provision_named_in_words_is_in_the_legal_data() {
    let (kjente, navn) = (kjente(), lovnavn());
    let mut ukjente = Vec::new();
    let mut antall = 0;
    for (fil, tekst) in tekster() {
        for sitat in sitater(&tekst, &navn) {
            antall += 1;
            if !kjente.contains(&sitat) {
                ukjente.push(format!("{}: {} § {}", fil.display(), sitat.0, sitat.1));
            }
        }
    }
    assert!(ukjente.is_empty(), "not in assets/regelverk:\n{}", ukjente.join("\n"));
    assert!(antall > 100, "only {antall} citations were found");
}

#[test]
fn every_reference_by_id_is_in_the_legal_data() {
    let regelverk = Regelverk::innebygd();
    let finnes = |id: &str| {
        regelverk.hjemler.iter().any(|(h, hjemmel)| h.as_str() == id || hjemmel.henvisning == id)
    };
    let mut ukjente = Vec::new();
    let mut antall = 0;
    for (fil, tekst) in tekster() {
        // The data's own tests name references that must not exist.
        let er_proeve = fil.to_string_lossy().contains("tests");
        for ord in tekst.split('"').skip(1).step_by(2).filter(|_| !er_proeve) {
            let lov = regelverk.lover.keys().find(|lov| {
                let rest = ord.strip_prefix(lov.as_str()).and_then(|r| r.strip_prefix('-'));
                rest.is_some_and(|r| r.starts_with(|c: char| c.is_ascii_digit()))
            });
            if lov.is_some() {
                antall += 1;
                if !finnes(ord) {
                    ukjente.push(format!("{}: {ord}", fil.display()));
                }
            }
        }
    }
    assert!(ukjente.is_empty(), "not in assets/regelverk:\n{}", ukjente.join("\n"));
    assert!(antall > 200, "only {antall} references were found");
}

#[test]
fn every_provision_has_act_source_and_validity() {
    let regelverk = Regelverk::innebygd();
    for (id, hjemmel) in &regelverk.hjemler {
        let lov = &regelverk.lover[&hjemmel.lov];
        assert!(lov.url.starts_with("https://") && !lov.ident.is_empty(), "{id}");
        assert!(lov.gjelder_fra.is_some_and(|fra| fra <= hjemmel.gjelder_fra), "{id}");
        assert!(hjemmel.gjelder_til.is_none_or(|til| til >= hjemmel.gjelder_fra), "{id}");
        assert!(hjemmel.lest_dato >= hjemmel.gjelder_fra, "{id}");
        assert!(!hjemmel.tema.nb.is_empty() && !hjemmel.tema.nn.is_empty(), "{id}");
    }
}

#[test]
fn the_scanner_sees_what_it_should() {
    let navn = lovnavn();
    let av = |tekst: &str| -> Vec<String> {
        sitater(tekst, &navn).into_iter().map(|(lov, p)| format!("{lov} {p}")).collect()
    };
    assert_eq!(av("brudd på sosialtjenesteloven §§ 4, 17 og 29"), ["stl 17", "stl 29", "stl 4"]);
    assert_eq!(av("(fvl §§ 24–25, stl § 41 (2))"), ["fvl 24", "fvl 25", "stl 41"]);
    assert_eq!(av("Forvaltningslova § 11 a andre ledd"), ["fvl 11 a"]);
    assert_eq!(av("kl § 25-1 (3) b; §§ 7"), ["kl 25-1"]);
    assert_eq!(av("see stl § 4 and others"), ["stl 4"]);
}
