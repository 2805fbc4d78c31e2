//! Tables of an egentilsyn, by the name a template places them with.

use std::collections::BTreeMap;

use crate::domene::{Godkjennerrolle, Svar, Svarsted, Tiltakspost};
use crate::rapport::dokument::Tabell;
use crate::regelverk::{Egenliste, Kontrollpunkt, Nivaa, Tema, egenlister};

use super::super::lovbruddsdel::bevis_i_ord;
use super::super::tabeller::{Bygger, saksbehandlingstid, tall, ventetid};
use super::super::telling;
use super::super::underlag::Underlag;
use super::fakta;

/// All tables; those without rows are left out where they are placed.
pub(super) fn alle(u: &Underlag<'_>) -> BTreeMap<String, Tabell> {
    let mut ut = BTreeMap::new();
    for tema in u.temaer() {
        ut.insert(format!("saker-{}", tema.id), i_saker(u, tema));
        ut.insert(format!("kontor-{}", tema.id), i_kontorer(u, tema));
    }
    for liste in egenlister() {
        ut.insert(format!("egenvurdering-{}", liste.id), egenvurdering(u, liste));
    }
    let faste = [
        ("bakgrunnstall", bakgrunnstall(u)),
        ("saksbehandlingstid", saksbehandlingstid(u)),
        ("ventetid", ventetid(u)),
        ("tiltaksplan", tiltaksplan(u)),
        ("godkjenning", godkjenning(u)),
    ];
    ut.extend(faste.map(|(navn, tabell)| (navn.to_owned(), tabell)));
    ut
}

fn bakgrunnstall(u: &Underlag<'_>) -> Tabell {
    let rader = fakta::bakgrunnstall(u).into_iter();
    let rader = rader.map(|(navn, antall)| vec![u.ord(&format!("egen-tall-{navn}")), tall(antall)]);
    Bygger::new(u, "egen-bakgrunnstall").ord("opplysning", 75.0).tall("antall", 25.0).rader(rader)
}

fn spoersmaal(u: &Underlag<'_>, punkt: &Kontrollpunkt) -> String {
    format!("{} {}", punkt.id, punkt.spoersmaal_i(u.grunnlag().art).i(u.maalform()))
}

fn om_tema(u: &Underlag<'_>, navn: &str, tema: &Tema, mut tabell: Tabell) -> Tabell {
    let verdier = [("tema", tema.navn.i(u.maalform()).into())];
    tabell.tittel = u.setning(&format!("tabell-{navn}"), &verdier);
    tabell
}

/// k of n for each item of a theme: no case is named.
fn i_saker<'a>(u: &Underlag<'a>, tema: &'a Tema) -> Tabell {
    let punkter = u.punkter_i(tema).filter(|punkt| punkt.nivaa == Nivaa::Sak);
    let rader = punkter.filter_map(|punkt| {
        let svar = u.tilsyn.saker_som_teller().filter_map(|sak| telling::sakssvar(u, punkt, sak));
        let svar: Vec<Svar> = svar.filter(|svar| svar.krever_bevis()).collect();
        let av = |hva: Svar| {
            let antall = svar.iter().filter(|s| **s == hva).count();
            u.setning("av", &[("k", antall.into()), ("n", svar.len().into())])
        };
        (!svar.is_empty()).then(|| {
            let kolonner =
                [Svar::Oppfylt, Svar::DelvisOppfylt, Svar::IkkeOppfylt, Svar::IkkeDokumentert];
            let mut rad = vec![spoersmaal(u, punkt)];
            rad.extend(kolonner.map(av));
            rad
        })
    });
    let tabell = Bygger::new(u, "egen-saker")
        .ord("spoersmaal", 48.0)
        .tall("egen-ja", 12.0)
        .tall("egen-delvis", 12.0)
        .tall("egen-nei", 12.0)
        .tall("egen-ikke-dokumentert", 16.0)
        .rader(rader);
    om_tema(u, "egen-saker", tema, tabell)
}

/// What was answered for each office, with the note.
fn i_kontorer<'a>(u: &Underlag<'a>, tema: &'a Tema) -> Tabell {
    let punkter = u.punkter_i(tema).filter(|punkt| punkt.nivaa == Nivaa::Kontor);
    let rader = punkter.filter_map(|punkt| {
        let svar = u.kontorer().iter().filter_map(|kontor| {
            let sted = Svarsted::Kontor(kontor.clone(), punkt.id.clone());
            let besvarelse = &u.tilsyn.svar.get(&sted)?.besvarelse;
            let ord = u.navn("egensvar", besvarelse.svar.kode());
            let svar = if u.kontorer().len() > 1 { format!("{kontor}: {ord}") } else { ord };
            Some((svar, besvarelse.notat.trim().to_owned()))
        });
        let (svar, notat): (Vec<String>, Vec<String>) = svar.unzip();
        let notat: Vec<String> = notat.into_iter().filter(|ord| !ord.is_empty()).collect();
        (!svar.is_empty()).then(|| vec![spoersmaal(u, punkt), svar.join("\n"), notat.join("\n")])
    });
    let tabell = Bygger::new(u, "egen-kontor")
        .ord("spoersmaal", 45.0)
        .ord("egen-svar", 20.0)
        .ord("egen-ord", 35.0)
        .rader(rader);
    om_tema(u, "egen-kontor", tema, tabell)
}

fn tiltaksplan(u: &Underlag<'_>) -> Tabell {
    let rader = u.tilsyn.egen.tiltak.values().map(|post| {
        let tiltak = &post.tiltak;
        vec![
            format!("{} ({})", tiltak.id, tiltak.tema),
            tiltak.tiltak.trim().to_owned(),
            tiltak.ansvarlig.trim().to_owned(),
            u.dato(tiltak.frist),
            kontroll(u, post),
            status(u, post),
        ]
    });
    Bygger::new(u, "egen-tiltaksplan")
        .ord("egen-nr", 9.0)
        .ord("egen-tiltak", 27.0)
        .ord("egen-ansvarlig", 14.0)
        .ord("egen-frist", 14.0)
        .ord("egen-kontroll", 20.0)
        .ord("egen-status", 16.0)
        .rader(rader)
}

/// How and when it is controlled in new cases.
fn kontroll(u: &Underlag<'_>, post: &Tiltakspost) -> String {
    let hvordan = post.tiltak.kontroll.trim().to_owned();
    match post.tiltak.kontrolldato {
        Some(dag) if hvordan.is_empty() => u.dato(dag),
        Some(dag) => format!("{hvordan}\n{}", u.dato(dag)),
        None => hvordan,
    }
}

/// How far it has come, whether the deadline has passed on the day of the report, and what was said.
fn status(u: &Underlag<'_>, post: &Tiltakspost) -> String {
    let mut ord = vec![u.navn("tiltaksstatus", post.status.kode())];
    ord.extend(post.er_forfalt(u.rapportdato).then(|| u.ord("egen-forfalt")));
    ord.extend(post.kontroll_er_forfalt(u.rapportdato).then(|| u.ord("egen-kontroll-forfalt")));
    let merknad = post.merknad.trim();
    ord.extend((!merknad.is_empty()).then(|| merknad.to_owned()));
    ord.join("\n")
}

/// Nav-leder and kommunedirektør; a row without a name waits for one.
fn godkjenning(u: &Underlag<'_>) -> Tabell {
    let egen = &u.tilsyn.egen;
    let rader = Godkjennerrolle::ALLE.iter().map(|rolle| {
        let post = egen.godkjenninger.get(rolle);
        let sist = u.tilsyn.siste_faglige_endring.max(egen.siste_endring);
        let (navn, naar) = match post {
            None => (u.ord("egen-ikke-godkjent"), String::new()),
            Some(post) => {
                let dag = u.dato(post.godkjenning.dato);
                let foreldet = post.post < sist;
                let naar = if foreldet {
                    u.setning("egen-godkjent-foer", &[("dato", dag.into())])
                } else {
                    dag
                };
                (post.godkjenning.navn.trim().to_owned(), naar)
            }
        };
        vec![u.navn("godkjennerrolle", rolle.kode()), navn, naar]
    });
    Bygger::new(u, "egen-godkjenning")
        .ord("rolle", 30.0)
        .ord("navn", 40.0)
        .ord("dato", 30.0)
        .rader(rader)
}

/// What the offices say at the items of a list; nothing is summed.
fn egenvurdering(u: &Underlag<'_>, liste: &Egenliste) -> Tabell {
    let rader = liste.punkter.iter().flat_map(|punkt| {
        u.kontorer().iter().filter_map(move |kontor| {
            let sagt = u.tilsyn.egen.vurdering(kontor, &punkt.id)?;
            let tekst = punkt.tekst.i(u.maalform());
            let hva = if u.kontorer().len() > 1 {
                format!("{tekst}\n{kontor}")
            } else {
                tekst.to_owned()
            };
            let verdi = format!("{}-{}", liste.slag.kode(), sagt.verdi.kode());
            let mut ord = vec![sagt.tekst.trim().to_owned()];
            ord.extend(sagt.bevis.iter().map(|bevis| bevis_i_ord(u, bevis)));
            ord.retain(|ord| !ord.is_empty());
            Some(vec![hva, u.navn("egenverdi", &verdi), ord.join("\n")])
        })
    });
    let mut tabell = Bygger::new(u, "egenvurdering")
        .ord("egen-punkt", 45.0)
        .ord("egen-svar", 20.0)
        .ord("egen-ord", 35.0)
        .rader(rader);
    liste.navn.i(u.maalform()).clone_into(&mut tabell.tittel);
    tabell
}
