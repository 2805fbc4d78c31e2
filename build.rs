//! Embeds the texts and the report templates, so that the program is one file that cannot lose them.
//!
//! A list written by hand would have to be changed for every new file; this one is read from the
//! folders. Two expressions land in `OUT_DIR`, each a sorted slice, to be taken in with
//! `include!(concat!(env!("OUT_DIR"), "/…"))`:
//! `tekster.rs`, `&[(path under assets/i18n, text)]`, and `maler.rs`, `&[(path under templates, text)]`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let rot = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?);
    let ut = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    println!("cargo::rerun-if-changed=build.rs");
    embed(&rot, "assets/i18n", Some("ftl"), &ut.join("tekster.rs"))?;
    embed(&rot, "templates", None, &ut.join("maler.rs"))
}

/// Writes the list of one folder. Cargo watches a named folder with all that is under it.
fn embed(rot: &Path, mappe: &str, endelse: Option<&str>, til: &Path) -> io::Result<()> {
    println!("cargo::rerun-if-changed={mappe}");
    let mappe = rot.join(mappe);
    let mut filer = Vec::new();
    collect(&mappe, &mut filer)?;
    filer.retain(|fil| endelse.is_none_or(|e| fil.extension().is_some_and(|har| har == e)));
    filer.sort();
    let mut liste = String::from("&[\n");
    for fil in filer {
        let navn = fil.strip_prefix(&mappe).map_err(io::Error::other)?;
        // The same name on Windows, where a path is joined with a backslash.
        let navn = navn.to_string_lossy().replace('\\', "/");
        let sti = fil.to_string_lossy();
        writeln!(liste, "    ({navn:?}, include_str!({sti:?})),").map_err(io::Error::other)?;
    }
    liste.push_str("]\n");
    fs::write(til, liste)
}

/// All files under a folder, except those a system or an editor hides there.
fn collect(mappe: &Path, filer: &mut Vec<PathBuf>) -> io::Result<()> {
    if !mappe.is_dir() {
        return Ok(());
    }
    for innslag in fs::read_dir(mappe)? {
        let innslag = innslag?;
        if innslag.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        if innslag.file_type()?.is_dir() {
            collect(&innslag.path(), filer)?;
        } else {
            filer.push(innslag.path());
        }
    }
    Ok(())
}
