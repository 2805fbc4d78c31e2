//! The drawing protocol: what was drawn from what, and the lines of a shell that draw it again.
//!
//! Words are decided here and worded elsewhere. The lines use nothing but `sh`, `sort`, `cut`, `head`
//! and `sha256sum`; a test runs them.

use crate::domene::{KontorId, Melding, SakId, Trekning, Utvalg};

use super::plan::gruppemerknader;
use super::rekkefoelge::{Koe, Rekkefoelge};

/// One line of the protocol.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Protokollinje {
    /// A heading.
    Overskrift(Melding),
    /// A sentence.
    Ord(Melding),
    /// A line to write in a shell.
    Skall(String),
    /// A line the shell answers.
    Svar(String),
}

/// The protocol of a sample; `None` where nothing has been drawn. `trekninger` are the draws made in
/// all, also those undone.
pub fn protokoll(utvalg: &Utvalg, trekninger: usize) -> Option<Vec<Protokollinje>> {
    let trekning = utvalg.trekning.as_ref()?;
    let mut ut = grunnlag(utvalg, trekning, trekninger);
    ut.extend(kontroll_av_lista(utvalg));
    ut.push(overskrift("utvalg-protokoll-steg-2"));
    ut.push(ord("utvalg-protokoll-trekk"));
    ut.push(Protokollinje::Skall(format!("froe={}", sitert(&trekning.froe))));
    ut.push(Protokollinje::Skall(r"tab=$(printf '\t')".to_owned()));
    for koe in Rekkefoelge::av(&utvalg.populasjon, &trekning.froe).koeer() {
        ut.extend(trekk_igjen(utvalg, koe));
    }
    ut.extend(senere(utvalg));
    Some(ut)
}

fn grunnlag(utvalg: &Utvalg, trekning: &Trekning, trekninger: usize) -> Vec<Protokollinje> {
    let populasjon = &utvalg.populasjon;
    let liste = Melding::new("utvalg-protokoll-liste")
        .med("fil", populasjon.fil.as_str())
        .med("sha256", populasjon.fil_sha256.as_str())
        .med("antall", populasjon.saker.len())
        .med("dato", utvalg.frosset);
    let trukket = Melding::new("utvalg-protokoll-trukket")
        .med("antall", trekning.saker.len())
        .med("froe", trekning.froe.as_str())
        .med("dato", utvalg.trukket.unwrap_or(utvalg.frosset));
    let mut ut = vec![
        overskrift("utvalg-protokoll-grunnlag"),
        Protokollinje::Ord(liste),
        Protokollinje::Ord(trukket),
        ord("utvalg-protokoll-metode"),
    ];
    for del in trekning.deler.iter().filter(|del| del.kontor.is_some()) {
        let kontor = del.kontor.as_ref().map_or("", KontorId::as_str);
        let melding = Melding::new("utvalg-protokoll-del")
            .med("kontor", kontor)
            .med("antall", i64::from(del.antall))
            .med("populasjon", i64::from(del.populasjon));
        ut.push(Protokollinje::Ord(melding));
    }
    if trekninger > 1 {
        let flere = Melding::new("utvalg-protokoll-flere").med("antall", trekninger);
        ut.push(Protokollinje::Ord(flere));
    }
    ut.extend(gruppemerknader(populasjon).into_iter().map(Protokollinje::Ord));
    ut
}

fn kontroll_av_lista(utvalg: &Utvalg) -> [Protokollinje; 5] {
    [
        overskrift("utvalg-protokoll-steg-1"),
        ord("utvalg-protokoll-kontroll"),
        Protokollinje::Skall(
            r#"printf '%s' "$(LC_ALL=C sort populasjon.txt)" | sha256sum | cut -c1-64"#.to_owned(),
        ),
        ord("utvalg-protokoll-ventet"),
        Protokollinje::Svar(utvalg.populasjon.sha256.clone()),
    ]
}

/// All that was ever taken from a queue is the beginning of it.
fn trekk_igjen(utvalg: &Utvalg, koe: &Koe) -> Vec<Protokollinje> {
    let tatt: Vec<&SakId> =
        koe.saker.iter().filter(|sak| utvalg.trukne().any(|t| t == *sak)).collect();
    if tatt.is_empty() {
        return Vec::new();
    }
    let kontor = koe.kontor.as_ref().map_or("", KontorId::as_str);
    let noekkel =
        if kontor.is_empty() { "utvalg-protokoll-alle" } else { "utvalg-protokoll-kontor" };
    let hode = Melding::new(noekkel).med("kontor", kontor).med("antall", tatt.len());
    let linjer = [
        r#"while IFS="$tab" read -r id kontor || [ -n "$id" ]; do"#.to_owned(),
        format!(r#"  if [ "$kontor" = {} ]; then"#, sitert(kontor)),
        r#"    rang=$(printf '%s\037%s' "$froe" "$id" | sha256sum | cut -c1-64)"#.to_owned(),
        r#"    printf '%s %s\n' "$rang" "$id""#.to_owned(),
        "  fi".to_owned(),
        format!("done < populasjon.txt | LC_ALL=C sort | head -n {} | cut -c66-", tatt.len()),
    ];
    let mut ut = vec![Protokollinje::Ord(hode)];
    ut.extend(linjer.map(Protokollinje::Skall));
    ut.push(ord("utvalg-protokoll-ventet"));
    ut.extend(tatt.into_iter().map(|sak| Protokollinje::Svar(sak.to_string())));
    ut
}

/// What came after the draw.
fn senere(utvalg: &Utvalg) -> Vec<Protokollinje> {
    let utvidelser = utvalg.utvidelser.iter().map(|utvidelse| {
        let saker: Vec<&str> = utvidelse.saker.iter().map(SakId::as_str).collect();
        Melding::new("utvalg-protokoll-utvidet")
            .med("antall", saker.len())
            .med("saker", saker.join(", "))
            .med("grunn", utvidelse.grunn.as_str())
    });
    let bortfall = utvalg.bortfall.iter().map(|bortfall| {
        let noekkel = match bortfall.erstatning {
            Some(_) => "utvalg-protokoll-erstattet",
            None => "utvalg-protokoll-bortfalt",
        };
        Melding::new(noekkel)
            .med("sak", bortfall.sak.as_str())
            .med("grunn", bortfall.grunn.as_str())
            .med("erstatning", bortfall.erstatning.as_ref().map_or("", SakId::as_str))
    });
    let linjer: Vec<Melding> = utvidelser.chain(bortfall).collect();
    if linjer.is_empty() {
        return Vec::new();
    }
    let mut ut = vec![overskrift("utvalg-protokoll-senere")];
    ut.extend(linjer.into_iter().map(Protokollinje::Ord));
    ut
}

fn overskrift(noekkel: &str) -> Protokollinje {
    Protokollinje::Overskrift(Melding::new(noekkel))
}

fn ord(noekkel: &str) -> Protokollinje {
    Protokollinje::Ord(Melding::new(noekkel))
}

/// A text as one word of a shell, whatever it holds.
fn sitert(tekst: &str) -> String {
    format!("'{}'", tekst.replace('\'', r"'\''"))
}
