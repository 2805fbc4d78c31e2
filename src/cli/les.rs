//! `tilsyn les`: shows what a file says, without storing or computing anything.
//!
//! What the identity gate finds is masked and gives a remark; the exit code is then 1.

use clap::ArgMatches;

use super::Kode;
use super::feil::CliFeil;
use super::kommandoer::sti_av;
use super::kontekst::Kontekst;
use super::lesform;
use crate::app::arbeid::{Utvalgsfil, les_uten_tilsyn};
use crate::app::stedfestet;

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let lest = les_uten_tilsyn(&sti_av(m, "saksfil"), None, &mut |_| true)?;
    if m.get_flag("json") {
        serde_json::to_writer(&mut *k.ut, &lesform::Utvalgsform::from(&lest))?;
        k.linje("")?;
    } else {
        fortell(&lest, k)?;
    }
    let har_feil = !lest.treff.is_empty() || lest.saker.is_empty();
    Ok(if har_feil { Kode::Feil } else { Kode::Ferdig })
}

/// A summary: how many cases by office, how the columns were read, the remarks.
fn fortell(lest: &Utvalgsfil, k: &mut Kontekst<'_>) -> Result<(), CliFeil> {
    let verdier = [
        ("fil", lest.fil.clone().into()),
        ("format", lest.format.kode().into()),
        ("saker", lest.saker.len().into()),
        ("merknader", lest.merknader.len().into()),
        ("treff", lest.treff.len().into()),
    ];
    k.si("cli-les-sammendrag", &verdier)?;
    let mut kontorer = std::collections::BTreeMap::<&str, usize>::new();
    for sak in &lest.saker {
        *kontorer.entry(sak.kontor.as_str()).or_default() += 1;
    }
    for (kontor, antall) in kontorer {
        k.linje(format!("  {kontor}: {antall}"))?;
    }
    for ark in &lest.kart.ark {
        let navn = ark.ark.clone().unwrap_or_else(|| lest.fil.clone());
        let lest_som = ark.kolonner.iter().filter_map(|kolonne| {
            let felt = k.ord.tekst(&format!("felt-{}", kolonne.bruk.felt()?.kode()));
            Some(format!("{} → {felt}", kolonne.overskrift))
        });
        let kolonner = lest_som.collect::<Vec<_>>().join("; ");
        let verdier = [("ark", navn.into()), ("kolonner", kolonner.into())];
        k.linje(format!("  {}", k.ord.med("cli-les-kolonner", &verdier)))?;
    }
    for merknad in &lest.merknader {
        k.linje(format!("  {}", stedfestet(merknad, k.ord)))?;
    }
    Ok(())
}
