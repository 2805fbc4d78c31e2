//! The real window on a virtual screen: opens on a file, shows its name, takes a key, closes.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::hjelp::{DEMO, arg};

/// Ends the process when the test ends, however it ends.
struct Barn(Child);

impl Drop for Barn {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// Asks again until the answer is yes; the window smoke test is the one place that may poll.
fn vent_paa(hva: &str, mut er_klart: impl FnMut() -> bool) {
    let start = Instant::now();
    while !er_klart() {
        assert!(start.elapsed() < Duration::from_mins(1), "waited for {hva}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

fn ut(skjerm: &str, program: &str, argumenter: &[&str]) -> String {
    let svar = Command::new(program).args(argumenter).env("DISPLAY", skjerm).output();
    String::from_utf8_lossy(&svar.unwrap_or_else(|e| panic!("{program}: {e}")).stdout).into_owned()
}

#[test]
fn vinduet_aapner_paa_en_fil_og_lukkes() {
    let skjerm = format!(":{}", 200 + std::process::id() % 700);
    let hjem = tempfile::tempdir().unwrap();
    let xvfb = Command::new("Xvfb")
        // without -noreset the screen starts anew when the first asker leaves, and the program that
        // comes in that moment is turned away
        .args([&skjerm, "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"])
        .stderr(Stdio::null())
        .spawn();
    let _xvfb = Barn(xvfb.expect("Xvfb; run bash tests/run.sh"));
    vent_paa("the screen", || !ut(&skjerm, "xdpyinfo", &[]).is_empty());
    let fil = DEMO.nb.join("fjordvik.tilsyn");
    let logg = hjem.path().join("feil.txt");
    let program = Command::new(env!("CARGO_BIN_EXE_tilsyn"))
        .arg(arg(&fil))
        .env("DISPLAY", &skjerm)
        .env("HOME", hjem.path())
        .env("XDG_DATA_HOME", hjem.path())
        .env_remove("WAYLAND_DISPLAY")
        .stderr(std::fs::File::create(&logg).unwrap())
        .spawn();
    let mut program = Barn(program.unwrap());
    let mut vindu = String::new();
    vent_paa("the window", || {
        vindu = ut(&skjerm, "xdotool", &["search", "--onlyvisible", "--name", "Tilsyn"]);
        let slutt = program.0.try_wait().unwrap();
        let sa = || std::fs::read_to_string(&logg).unwrap_or_default();
        assert!(slutt.is_none(), "the program ended by itself: {slutt:?} {}", sa());
        !vindu.trim().is_empty()
    });
    let vindu = vindu.lines().next().unwrap().to_owned();
    vent_paa("the name of the kommune in the title", || {
        ut(&skjerm, "xdotool", &["getwindowname", &vindu]).contains("Fjordvik")
    });
    ut(&skjerm, "xdotool", &["windowfocus", &vindu]);
    ut(&skjerm, "xdotool", &["key", "--window", &vindu, "ctrl+q"]);
    vent_paa("the program to end", || program.0.try_wait().unwrap().is_some());
    assert!(program.0.wait().unwrap().success());
}
