//! Documents that must not drift from the code.

use std::path::Path;

use tilsyn::domene::Merknadskode;

fn read(path: &str) -> String {
    let full = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&full).unwrap_or_else(|e| panic!("{}: {e}", full.display()))
}

#[test]
fn every_remark_is_explained_in_the_manual() {
    let manual = read("docs/merknader.md");
    let missing: Vec<_> = Merknadskode::ALLE
        .iter()
        .map(|k| k.kode())
        .filter(|kode| !manual.contains(&format!("`{kode}`")))
        .collect();
    assert!(missing.is_empty(), "docs/merknader.md lacks {missing:?}");
}

#[test]
fn every_public_type_of_the_domain_is_in_the_glossary() {
    let glossary = read("ORDLISTE.md");
    let exports = read("src/domene/mod.rs");
    let types: Vec<String> = exports
        .lines()
        .skip_while(|l| !l.starts_with("pub use"))
        .flat_map(|l| {
            l.split([' ', ',', '{', '}', ';', ':']).map(str::to_owned).collect::<Vec<_>>()
        })
        .filter(|w| w.starts_with(char::is_uppercase))
        .collect();
    assert!(types.len() > 30, "the list of exports could not be read");
    let missing: Vec<_> = types.iter().filter(|t| !glossary.contains(&format!("`{t}`"))).collect();
    assert!(missing.is_empty(), "ORDLISTE.md lacks {missing:?}");
}

#[test]
fn every_dependency_says_why_it_is_there() {
    let manifest = read("Cargo.toml");
    let section = |name: &str| {
        let after = manifest.split(&format!("\n[{name}]\n")).nth(1).unwrap().to_owned();
        after.split("\n[").next().unwrap().to_owned()
    };
    for name in ["dependencies", "dev-dependencies"] {
        for line in section(name).lines().filter(|l| l.contains('=') && !l.starts_with('#')) {
            assert!(line.contains(" # "), "no reason given: {line}");
        }
    }
}

#[test]
fn every_file_the_readme_points_to_is_there() {
    for document in ["README.md", "ARCHITECTURE.md"] {
        for link in read(document).split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(link);
            assert!(link.starts_with("http") || path.exists(), "{document} points to {link}");
        }
    }
}
