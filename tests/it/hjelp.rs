//! Running the program and the outside judges.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;

/// What a run of a program gave.
pub(crate) struct Kjoering {
    pub(crate) kode: i32,
    pub(crate) ut: String,
    pub(crate) feil: String,
}

impl From<Output> for Kjoering {
    fn from(output: Output) -> Self {
        Self {
            kode: output.status.code().unwrap_or(-1),
            ut: String::from_utf8_lossy(&output.stdout).into_owned(),
            feil: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

impl Kjoering {
    /// The output, after making sure that the exit code is the expected one.
    pub(crate) fn med_kode(self, ventet: i32) -> Self {
        assert_eq!(self.kode, ventet, "ut:\n{}\nfeil:\n{}", self.ut, self.feil);
        self
    }

    /// The output as JSON.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.ut).unwrap_or_else(|e| panic!("{e}: {}", self.ut))
    }
}

/// The program itself, without a display.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tilsyn"));
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").stdin(Stdio::null());
    command
}

/// Runs `tilsyn` with these arguments.
pub(crate) fn tilsyn<S: AsRef<OsStr>>(argumenter: impl IntoIterator<Item = S>) -> Kjoering {
    program().args(argumenter).output().expect("the program starts").into()
}

/// Runs another program; a missing one fails the test and says which.
pub(crate) fn kall<S: AsRef<OsStr>>(
    navn: impl AsRef<OsStr>,
    argumenter: impl IntoIterator<Item = S>,
) -> Kjoering {
    let navn = navn.as_ref();
    let output = Command::new(navn).args(argumenter).output();
    output.unwrap_or_else(|e| panic!("{}: {e}; run bash tests/run.sh", navn.display())).into()
}

/// A program of the outside judges, `bin/vera` for example.
pub(crate) fn verktoey(navn: &str) -> PathBuf {
    let standard = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/verktoey");
    std::env::var_os("TILSYN_VERKTOEY").map_or(standard, PathBuf::from).join(navn)
}

/// A path as an argument.
pub(crate) fn arg(sti: &Path) -> &str {
    sti.to_str().expect("test paths are plain")
}

/// The demo in both languages, made once for all tests.
pub(crate) struct Demo {
    pub(crate) nb: PathBuf,
    pub(crate) nn: PathBuf,
    pub(crate) utskrift: String,
    _mappe: tempfile::TempDir,
}

impl Demo {
    /// The four report files.
    pub(crate) fn rapporter(&self) -> Vec<PathBuf> {
        let navn = ["tilsynsrapport.pdf", "tilsynsrapport-signert.pdf"];
        [&self.nb, &self.nn].iter().flat_map(|m| navn.map(|n| m.join(n))).collect()
    }
}

pub(crate) static DEMO: LazyLock<Demo> = LazyLock::new(|| {
    let mappe = tempfile::tempdir().unwrap();
    let (nb, nn) = (mappe.path().join("nb"), mappe.path().join("nn"));
    let mut utskrift = String::new();
    for (sti, maalform) in [(&nb, "nb"), (&nn, "nn")] {
        let argumenter = ["demo", "--uten-vindu", "--maalform", maalform, "--ut", arg(sti)];
        utskrift += &tilsyn(argumenter).med_kode(0).ut;
    }
    Demo { nb, nn, utskrift, _mappe: mappe }
});

/// A folder of its own for the files of one test.
pub(crate) struct Mappe(pub(crate) tempfile::TempDir);

impl Mappe {
    pub(crate) fn ny() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// Writes a file there.
    pub(crate) fn fil(&self, navn: &str, innhold: impl AsRef<[u8]>) -> PathBuf {
        let sti = self.0.path().join(navn);
        std::fs::write(&sti, innhold).unwrap();
        sti
    }
}
