//! Who may name whom: reads the sources and fails on an import outside the table.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Layer → the layers it may name besides itself. The same table stands in `ARCHITECTURE.md`.
const LAG: &[(&str, &[&str])] = &[
    ("domene", &[]),
    ("i18n", &["domene"]),
    ("regelverk", &["domene"]),
    ("personvern", &["domene"]),
    ("import", &["domene", "personvern"]),
    ("statistikk", &[]),
    ("utvalg", &["domene", "statistikk"]),
    ("vurdering", &["domene", "regelverk", "statistikk"]),
    ("lovbrudd", &["domene", "regelverk", "statistikk", "vurdering"]),
    ("rapport", &["domene", "i18n", "regelverk", "statistikk", "utvalg", "vurdering", "lovbrudd"]),
    ("signering", &["domene"]),
    ("lager", &["domene"]),
    (
        "app",
        &[
            "domene",
            "i18n",
            "regelverk",
            "personvern",
            "import",
            "statistikk",
            "utvalg",
            "vurdering",
            "lovbrudd",
            "rapport",
            "signering",
            "lager",
        ],
    ),
    ("gui", &["domene", "i18n", "regelverk", "vurdering", "lovbrudd", "app"]),
    ("cli", &["domene", "i18n", "app"]),
];

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Layers named after `crate::` in one source text.
fn named(source: &str) -> BTreeSet<String> {
    let code = source.lines().filter(|l| !l.trim_start().starts_with("//"));
    let mut found = BTreeSet::new();
    for line in code {
        for rest in line.split("crate::").skip(1) {
            let name: String =
                rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            found.insert(name);
        }
    }
    found
}

fn breaches(layer: &str, source: &str) -> Vec<String> {
    let table: BTreeMap<_, _> = LAG.iter().copied().collect();
    let allowed = table[layer];
    let known = |name: &String| table.contains_key(name.as_str());
    let named = named(source).into_iter().filter(known);
    named.filter(|n| n != layer && !allowed.contains(&n.as_str())).collect()
}

#[test]
fn no_layer_names_one_above_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    for (layer, _) in LAG {
        for file in rust_files(&root.join(layer)) {
            let source = std::fs::read_to_string(&file).unwrap();
            for name in breaches(layer, &source) {
                wrong.push(format!("{} names {name}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "imports outside the layer table:\n{}", wrong.join("\n"));
}

#[test]
fn every_folder_of_the_sources_is_in_the_table() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let folders = std::fs::read_dir(root).unwrap().map(|e| e.unwrap().path());
    let folders: BTreeSet<String> = folders
        .filter(|p| p.is_dir())
        .map(|p| p.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    let table: BTreeSet<String> = LAG.iter().map(|(n, _)| (*n).to_owned()).collect();
    assert_eq!(folders, table);
}

#[test]
fn the_test_itself_sees_an_upward_import() {
    assert_eq!(breaches("domene", "use crate::lager::Lager;"), ["lager"]);
    assert_eq!(breaches("gui", "fn f() { crate::signering::signer() }"), ["signering"]);
    assert!(breaches("gui", "use crate::app::Oekt;\n// crate::lager is not for us").is_empty());
}

#[test]
fn one_file_only_knows_the_pdf_writer() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let users: Vec<_> = rust_files(&root)
        .into_iter()
        .filter(|f| std::fs::read_to_string(f).unwrap().contains("printpdf::"))
        .map(|f| f.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/"))
        .collect();
    assert!(users.iter().all(|f| f.starts_with("rapport/")), "printpdf is used in {users:?}");
}

/// Lines that go through all cases of the sample instead of those that count.
fn counts_all_cases(source: &str) -> Vec<String> {
    let forms =
        [".values()", ".keys()", ".iter()", ".range(", ".range::", ".len()", ".into_iter()"];
    let compact: String = source.split_whitespace().collect::<Vec<_>>().join("");
    let hit = |start: &str| forms.iter().any(|f| compact.contains(&format!("{start}{f}")));
    let mut found = Vec::new();
    if hit("tilsyn.saker") {
        found.push("tilsyn.saker".to_owned());
    }
    if ["in&tilsyn.saker{", "in&u.tilsyn.saker{", "in&self.tilsyn.saker{"]
        .iter()
        .any(|form| compact.contains(form))
    {
        found.push("for in tilsyn.saker".to_owned());
    }
    found
}

#[test]
fn what_counts_cases_counts_those_that_count() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    for layer in ["utvalg", "vurdering", "lovbrudd", "rapport"] {
        for file in rust_files(&root.join(layer)) {
            let name = file.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
            let is_test = name.contains("tests") || name.ends_with("proever.rs");
            if is_test {
                continue;
            }
            let source = std::fs::read_to_string(&file).unwrap();
            let code = source.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            wrong.extend(counts_all_cases(code).into_iter().map(|form| format!("{name}: {form}")));
        }
    }
    assert!(wrong.is_empty(), "use saker_som_teller():\n{}", wrong.join("\n"));
    assert_eq!(counts_all_cases("tilsyn\n    .saker\n    .values()").len(), 1);
    assert_eq!(counts_all_cases("for (id, sak) in &tilsyn.saker {").len(), 1);
    assert!(counts_all_cases("tilsyn.saker.get(id); trekning.saker.len()").is_empty());
}
