//! Asking for a file: the system's dialog on a thread of its own, and our own path field where the
//! system has none to show.
//!
//! Dropped files and a path on the command line lead to the same place.

use std::path::{Path, PathBuf};

use crate::i18n::Tekster;

/// Whose remarks are saved for the kommune.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Merknadskilde {
    /// Those of the file in the import wizard.
    Innlesing,
    /// Those of one file that was taken in, counted from 0.
    Fil(usize),
    /// Those of all files that were taken in.
    Alle,
}

/// What the file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Formaal {
    /// A tilsyn to open.
    AapneTilsyn,
    /// A tilsyn to look at.
    LesTilsyn,
    /// Where a new tilsyn is kept.
    NyttTilsyn,
    /// A folder for the demo.
    Demomappe,
    /// A sample to take in.
    Utvalg,
    /// A list the sample is drawn from.
    Populasjon,
    /// A folder for the drawing protocol.
    Protokollmappe,
    /// Where the report goes.
    Rapport,
    /// A report to sign.
    Signeres,
    /// Certificate and key.
    Noekkelfil,
    /// A PDF to verify.
    Verifiseres,
    /// An embete's checklist to read.
    Sjekkliste,
    /// Where the checklist goes.
    SjekklisteUt,
    /// Where the packet of a double review goes.
    Dobbelpakke,
    /// A packet that came back.
    Dobbelretur,
    /// Where the findings to share go.
    Delingsfil,
    /// The twin of the one that is open.
    Tvilling,
    /// Where remarks go, as a table for the kommune.
    Merknader(Merknadskilde),
    /// A case document to attach.
    Dokument,
}

impl Formaal {
    /// The last part of its text keys.
    pub fn kode(self) -> &'static str {
        match self {
            Self::AapneTilsyn => "aapne",
            Self::LesTilsyn => "les",
            Self::NyttTilsyn => "nytt",
            Self::Demomappe => "demo",
            Self::Utvalg => "utvalg",
            Self::Populasjon => "populasjon",
            Self::Protokollmappe => "protokoll",
            Self::Rapport => "rapport",
            Self::Signeres => "signeres",
            Self::Noekkelfil => "noekkel",
            Self::Verifiseres => "verifiseres",
            Self::Sjekkliste => "sjekkliste",
            Self::SjekklisteUt => "sjekkliste-ut",
            Self::Dobbelpakke => "dobbelpakke",
            Self::Dobbelretur => "dobbelretur",
            Self::Delingsfil => "deling",
            Self::Tvilling => "tvilling",
            Self::Merknader(_) => "merknader",
            Self::Dokument => "dokument",
        }
    }

    /// What the dialog and the path field are called.
    pub fn tittel(self, t: &Tekster) -> String {
        t.tekst(&format!("gui-fil-{}", self.kode()))
    }

    /// Endings of the files it can be.
    pub fn endelser(self) -> &'static [&'static str] {
        match self {
            Self::AapneTilsyn
            | Self::LesTilsyn
            | Self::NyttTilsyn
            | Self::Dobbelpakke
            | Self::Dobbelretur
            | Self::Tvilling => &["tilsyn"],
            Self::Delingsfil => &["json", "csv"],
            Self::Sjekkliste | Self::SjekklisteUt => &["ron"],
            Self::Demomappe | Self::Protokollmappe => &[],
            Self::Populasjon => &["csv", "tsv", "txt"],
            Self::Utvalg => &["csv", "tsv", "txt", "xlsx", "ods", "json", "ron"],
            Self::Rapport | Self::Signeres | Self::Verifiseres => &["pdf"],
            Self::Noekkelfil => &["p12", "pfx"],
            Self::Merknader(_) => &["csv"],
            Self::Dokument => DOKUMENTENDELSER,
        }
    }

    /// Where a file with that ending goes when it is dropped on the window.
    pub fn for_sluppet(sti: &Path) -> Option<Self> {
        match sti.extension()?.to_str()?.to_lowercase().as_str() {
            "tilsyn" => Some(Self::AapneTilsyn),
            "csv" | "tsv" | "txt" | "xlsx" | "ods" | "json" | "ron" => Some(Self::Utvalg),
            "pdf" => Some(Self::Verifiseres),
            "p12" | "pfx" => Some(Self::Noekkelfil),
            _ => None,
        }
    }

    /// Whether another tilsyn comes in place of the one that is open.
    pub fn bytter_tilsyn(self) -> bool {
        matches!(self, Self::AapneTilsyn | Self::LesTilsyn | Self::NyttTilsyn)
    }

    fn skrives(self) -> bool {
        matches!(
            self,
            Self::NyttTilsyn
                | Self::Rapport
                | Self::SjekklisteUt
                | Self::Dobbelpakke
                | Self::Delingsfil
                | Self::Merknader(_)
        )
    }

    /// The ending of a file that is written anew and may replace another.
    pub fn skriver_endelse(self) -> Option<&'static str> {
        match self {
            Self::Rapport => Some("pdf"),
            Self::Merknader(_) => Some("csv"),
            Self::AapneTilsyn
            | Self::LesTilsyn
            | Self::NyttTilsyn
            | Self::Demomappe
            | Self::Sjekkliste
            | Self::SjekklisteUt
            | Self::Dobbelpakke
            | Self::Dobbelretur
            | Self::Delingsfil
            | Self::Tvilling
            | Self::Utvalg
            | Self::Populasjon
            | Self::Protokollmappe
            | Self::Signeres
            | Self::Noekkelfil
            | Self::Verifiseres
            | Self::Dokument => None,
        }
    }

    /// Whether a file with that ending can be attached as a document.
    pub fn er_dokument(sti: &Path) -> bool {
        let endelse = sti.extension().and_then(|e| e.to_str()).map(str::to_lowercase);
        endelse.is_some_and(|e| DOKUMENTENDELSER.contains(&e.as_str()))
    }
}

/// Endings of the documents that can be read.
const DOKUMENTENDELSER: &[&str] = &["pdf", "txt", "md", "markdown"];

/// What came of the question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filsvar {
    /// This file.
    Valgt(PathBuf),
    /// The user changed their mind.
    Avbrutt,
    /// The system has no dialog: show the path field.
    Utilgjengelig,
}

/// What the system needs to know to ask.
#[derive(Debug, Clone)]
pub struct Filspoersmaal {
    /// What for.
    pub formaal: Formaal,
    /// Title of the dialog.
    pub tittel: String,
    /// Suggested file name.
    pub forslag: String,
}

/// The system's file dialogs. Blocks; is called on a thread of its own.
pub trait Fildialoger: Send + Sync {
    /// Asks and waits for the answer.
    fn spoer(&self, spoersmaal: &Filspoersmaal) -> Filsvar;
    /// Shows the folder of that file.
    fn vis_mappe(&self, fil: &Path) -> std::io::Result<()>;
}

/// The dialogs of the desktop.
#[derive(Debug, Clone, Copy, Default)]
pub struct Systemdialoger;

impl Fildialoger for Systemdialoger {
    fn spoer(&self, s: &Filspoersmaal) -> Filsvar {
        if !tilgjengelig() {
            return Filsvar::Utilgjengelig; // rfd would say None, the same as for cancel
        }
        let mut dialog = rfd::FileDialog::new().set_title(&s.tittel);
        let endelser = s.formaal.endelser();
        if !endelser.is_empty() {
            dialog = dialog.add_filter(&s.tittel, endelser);
        }
        let valgt = match (s.formaal, s.formaal.skrives()) {
            (Formaal::Demomappe | Formaal::Protokollmappe, _) => dialog.pick_folder(),
            (_, true) => dialog.set_file_name(&s.forslag).save_file(),
            (_, false) => dialog.pick_file(),
        };
        valgt.map_or(Filsvar::Avbrutt, Filsvar::Valgt)
    }

    fn vis_mappe(&self, fil: &Path) -> std::io::Result<()> {
        let mappe = fil.parent().unwrap_or(fil);
        let program = if cfg!(target_os = "windows") { "explorer" } else { "xdg-open" };
        std::process::Command::new(program).arg(mappe).spawn().map(drop)
    }
}

/// Whether rfd has something to show: a desktop portal on the session bus, or zenity.
fn tilgjengelig() -> bool {
    if cfg!(any(target_os = "windows", target_os = "macos")) {
        return true;
    }
    let finnes = |program: &str| {
        let mapper = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&mapper).any(|mappe| mappe.join(program).is_file())
    };
    finnes("zenity") || har_portal()
}

fn har_portal() -> bool {
    std::process::Command::new("gdbus")
        .args(["call", "--session", "--timeout", "2", "--dest", "org.freedesktop.DBus"])
        .args(["--object-path", "/org/freedesktop/DBus"])
        .args(["--method", "org.freedesktop.DBus.ListActivatableNames"])
        .output()
        .is_ok_and(|ut| {
            String::from_utf8_lossy(&ut.stdout).contains("org.freedesktop.portal.Desktop")
        })
}
