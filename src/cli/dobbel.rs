//! `tilsyn dobbel`: cases are drawn for a second inspector, a packet leaves and comes back, and the
//! differences are resolved.

mod celler;

use clap::{ArgMatches, Command};
use serde::Serialize;

use super::Kode;
use super::feil::CliFeil;
use super::kommandoer::{bryter, fil, grunnform, sti, sti_av, tekst_av, valg};
use super::kontekst::Kontekst;
use super::plan::{andel_av, antallsvalg};
use crate::app::Oekt;
use crate::app::arbeid::{self, Punktenighet, Valgt};
use crate::domene::{Andrevurdering, Dobbeltpar, PunktId, SakId, Svar, Svarsted};
use crate::i18n::{Tekster, hundredeler};

#[derive(Serialize)]
struct DobbelJson<'a> {
    froe: Option<&'a str>,
    trukket: Vec<&'a str>,
    av: u32,
    pakket: bool,
    avbrutt: Vec<&'a str>,
    tatt_inn: bool,
    samme_person: bool,
    uten_par: u32,
    ulikt_spurt: Vec<&'a str>,
    ulikheter: Vec<UlikhetJson<'a>>,
    celler: celler::CellerJson<'a>,
    enighet: Vec<EnighetJson<'a>>,
}

#[derive(Serialize)]
struct UlikhetJson<'a> {
    sak: &'a str,
    punkt: &'a str,
    #[serde(flatten)]
    stand: Ulikhetsstand<'a>,
}

/// What each of the two said, what stands now, and how it was resolved.
#[derive(Serialize)]
struct Ulikhetsstand<'a> {
    foerste: &'static str,
    andre: &'static str,
    naa: Option<&'static str>,
    sak_endret: bool,
    valg: Option<&'static str>,
    grunn: Option<&'a str>,
}

#[derive(Serialize)]
struct EnighetJson<'a> {
    punkt: &'a str,
    saker: usize,
    like: usize,
    andel: [Option<f64>; 2],
    kappa: [Option<f64>; 3],
    ac1: [Option<f64>; 3],
    svar: Vec<&'static str>,
    tabell: &'a [Vec<u32>],
    forbehold: Vec<&'static str>,
}

pub(super) fn kommando(ord: &Tekster) -> Command {
    let under = |navn: &'static str| {
        let kort = navn.strip_prefix("dobbel-").unwrap_or(navn);
        grunnform(navn, "TILSYN", ord).name(kort).arg(fil("tilsyn", ord))
    };
    grunnform("dobbel", "KOMMANDO", ord)
        .subcommand_required(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(ord.tekst("cli-hjelp-kommandoer"))
        .subcommand_value_name("KOMMANDO")
        .subcommands([
            under("dobbel-trekk").args([
                valg("froe", "TEKST", ord).required(true),
                antallsvalg("antall", ord).conflicts_with("andel"),
                valg("andel", "TALL", ord).help(ord.tekst("cli-valg-dobbelandel")),
            ]),
            under("dobbel-pakke").arg(
                sti(valg("ut", "FIL", ord)).required(true).help(ord.tekst("cli-valg-pakkeut")),
            ),
            under("dobbel-avbryt").arg(valg("grunn", "TEKST", ord).required(true)),
            under("dobbel-ta-inn").arg(sti(valg("pakke", "FIL", ord)).required(true)),
            under("dobbel-vis").arg(bryter("json", ord)),
            under("dobbel-loes").args([
                valg("sak", "ID", ord).required(true),
                valg("punkt", "ID", ord).conflicts_with("vilkaar"),
                valg("vilkaar", "ID", ord),
                valg("velg", "KODE", ord).required(true),
                valg("grunn", "TEKST", ord).required(true),
            ]),
        ])
}

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    match m.subcommand() {
        Some(("trekk", m)) => trekk(m, k),
        Some(("pakke", m)) => pakke(m, k),
        Some(("avbryt", m)) => avbryt(m, k),
        Some(("ta-inn", m)) => ta_inn(m, k),
        Some(("vis", m)) => vis(m, k),
        Some(("loes", m)) => loes(m, k),
        Some(_) | None => Ok(Kode::Bruk),
    }
}

fn trekk(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let mut oekt = k.aapne(&sti_av(m, "tilsyn"))?;
    let alle = u32::try_from(oekt.tilsyn().saker.len()).unwrap_or(u32::MAX);
    let antall = match (m.get_one::<u32>("antall"), tekst_av(m, "andel")) {
        (Some(antall), _) => *antall,
        (None, Some(_)) => andel_av(m, "andel")?.av_rundet_opp(alle),
        (None, None) => return Err(CliFeil::bruk("cli-bruk-dobbelantall", "")),
    };
    let froe = tekst_av(m, "froe").unwrap_or_default();
    for sak in arbeid::trekk_dobbel(&mut oekt, froe, antall, k.naa)? {
        k.linje(sak)?;
    }
    Ok(Kode::Ferdig)
}

fn pakke(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let mut oekt = k.aapne(&sti_av(m, "tilsyn"))?;
    let ut = sti_av(m, "ut");
    let saker = arbeid::skriv_pakke(&mut oekt, &ut, k.naa)?;
    let verdier = [("saker", saker.into()), ("sti", ut.display().to_string().into())];
    k.si("dobbel-pakke-skrevet", &verdier)?;
    Ok(Kode::Ferdig)
}

fn avbryt(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let mut oekt = k.aapne(&sti_av(m, "tilsyn"))?;
    arbeid::avbryt_pakke(&mut oekt, tekst_av(m, "grunn").unwrap_or_default(), k.naa)?;
    k.si("dobbel-avbrutt", &[])?;
    Ok(Kode::Ferdig)
}

fn ta_inn(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let mut oekt = k.aapne(&sti_av(m, "tilsyn"))?;
    let inntak = arbeid::ta_inn_pakke(&mut oekt, &sti_av(m, "pakke"), k.naa)?;
    k.si("dobbel-tatt-inn", &[("par", inntak.par.into()), ("ulike", inntak.ulike.into())])?;
    if inntak.samme_person {
        k.si("dobbel-samme-person", &[])?;
    }
    Ok(Kode::Ferdig)
}

fn loes(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    if let Some(vilkaar) = tekst_av(m, "vilkaar") {
        return celler::loes(vilkaar, m, k);
    }
    if tekst_av(m, "punkt").is_none() {
        return Err(CliFeil::bruk("cli-bruk-dobbelsted", ""));
    }
    let mut oekt = k.aapne(&sti_av(m, "tilsyn"))?;
    let tekst = |navn| tekst_av(m, navn).unwrap_or_default();
    let sted = Svarsted::Sak(SakId::new(tekst("sak")), PunktId::new(tekst("punkt")));
    arbeid::loes_ulikhet(&mut oekt, &sted, valgt(tekst("velg"))?, tekst("grunn"), k.naa)?;
    k.si("dobbel-loest", &[("igjen", oekt.tilsyn().dobbel.uloeste().count().into())])?;
    Ok(Kode::Ferdig)
}

fn valgt(kode: &str) -> Result<Valgt, CliFeil> {
    let kjente = || Svar::ALLE.iter().map(|s| s.kode()).collect::<Vec<_>>().join(", ");
    match kode {
        "foerste" => Ok(Valgt::Foerste),
        "andre" => Ok(Valgt::Andre),
        kode => Svar::fra_kode(kode)
            .map(Valgt::Nytt)
            .ok_or_else(|| CliFeil::bruk("cli-bruk-velg", &kjente())),
    }
}

fn vis(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let oekt = k.les(&sti_av(m, "tilsyn"))?;
    let enighet = arbeid::enighetstabell(&oekt)?;
    if m.get_flag("json") {
        k.json(&som_json(&oekt, &enighet))?;
        return Ok(Kode::Ferdig);
    }
    let dobbel = &oekt.tilsyn().dobbel;
    let Some(trekning) = &dobbel.trekning else {
        k.si("dobbel-ingen", &[])?;
        return Ok(Kode::Ferdig);
    };
    let verdier = [
        ("saker", trekning.saker.len().into()),
        ("av", i64::from(trekning.av).into()),
        ("froe", trekning.froe.as_str().into()),
    ];
    k.si("dobbel-trukket", &verdier)?;
    if let (Some((_, fil)), None) = (&dobbel.pakket, &dobbel.tatt_inn) {
        k.si("dobbel-venter", &[("fil", fil.as_str().into())])?;
    }
    om_pakkene(&oekt, k)?;
    for par in dobbel.ulike() {
        ulikhet(&oekt, par, k)?;
        om_grunnlaget(&oekt, par, k)?;
    }
    celler::fortell(oekt.tilsyn(), k)?;
    for punkt in &enighet {
        fortell(punkt, k)?;
    }
    Ok(Kode::Ferdig)
}

/// Packets that were given up, and items that could not be compared.
fn om_pakkene(oekt: &Oekt, k: &mut Kontekst<'_>) -> Result<(), CliFeil> {
    let dobbel = &oekt.tilsyn().dobbel;
    let grunner: Vec<&str> = dobbel.avbrutt.iter().map(|(_, grunn)| grunn.as_str()).collect();
    if !grunner.is_empty() {
        let verdier = [("antall", grunner.len().into()), ("grunner", grunner.join("; ").into())];
        k.si("dobbel-avbrutte", &verdier)?;
    }
    let punkter = ulikt_spurt(dobbel.tatt_inn.as_ref().map(|(_, v)| v));
    if !punkter.is_empty() {
        let verdier = [("antall", punkter.len().into()), ("punkter", punkter.join(", ").into())];
        k.si("dobbel-ulikt-spurt", &verdier)?;
    }
    Ok(())
}

/// What the one who resolves must know of a difference beside the two answers.
fn om_grunnlaget(oekt: &Oekt, par: &Dobbeltpar, k: &mut Kontekst<'_>) -> Result<(), CliFeil> {
    for melding in arbeid::forbehold_ved(oekt.tilsyn(), par) {
        let tekst = k.ord.melding(&melding);
        k.linje(format!("  {tekst}"))?;
    }
    Ok(())
}

fn ulikhet(oekt: &Oekt, par: &Dobbeltpar, k: &mut Kontekst<'_>) -> Result<(), CliFeil> {
    let svarord = |svar: Svar| k.ord.tekst(&format!("svar-{}", svar.kode()));
    let mut verdier = vec![
        ("sak", par.sted.sak().map_or("", SakId::as_str).into()),
        ("punkt", par.sted.punkt().as_str().into()),
        ("foerste", svarord(par.foerste.svar).into()),
        ("andre", svarord(par.andre.svar).into()),
    ];
    let Some(loest) = oekt.tilsyn().dobbel.loest.get(&par.sted) else {
        return k.si("dobbel-ulikhet", &verdier);
    };
    let valg = k.ord.tekst(&format!("loesningsvalg-{}", loest.valg.kode()));
    verdier.extend([("valg", valg.into()), ("grunn", loest.grunn.as_str().into())]);
    k.si("dobbel-ulikhet-loest", &verdier)
}

fn fortell(punkt: &Punktenighet, k: &mut Kontekst<'_>) -> Result<(), CliFeil> {
    let [kappa, ac1] = [punkt.kappa_rad(), punkt.ac1_rad()].map(|rad| maal(rad, k.ord));
    let verdier = [
        ("punkt", punkt.punkt.as_str().into()),
        ("like", punkt.like.into()),
        ("saker", punkt.saker.into()),
        ("kappa", kappa.into()),
        ("ac1", ac1.into()),
    ];
    k.si("dobbel-enighet", &verdier)?;
    if punkt.forbehold.is_empty() {
        return Ok(());
    }
    let forbehold = punkt.forbehold.iter();
    let forbehold = forbehold.map(|f| k.ord.tekst(&format!("enighetsforbehold-{}", f.kode())));
    let forbehold = forbehold.collect::<Vec<_>>().join(", ");
    let tekst = k.ord.med("dobbel-forbehold", &[("forbehold", forbehold.into())]);
    k.linje(format!("  {tekst}"))
}

/// «0,40 (0,14–0,66)».
fn maal(rad: [Option<f64>; 3], ord: &Tekster) -> String {
    match rad {
        [Some(verdi), Some(nedre), Some(oevre)] => {
            let verdier = [("verdi", verdi), ("nedre", nedre), ("oevre", oevre)];
            let verdier = verdier.map(|(navn, tall)| (navn, hundredeler(tall).into()));
            ord.med("dobbel-maal", &verdier)
        }
        [Some(verdi), _, _] => hundredeler(verdi),
        [None, _, _] => ord.tekst("dobbel-ikke-definert"),
    }
}

fn ulikt_spurt(vurdering: Option<&Andrevurdering>) -> Vec<&str> {
    vurdering.into_iter().flat_map(|v| &v.ulikt_spurt).map(PunktId::as_str).collect()
}

fn som_json<'a>(oekt: &'a Oekt, enighet: &'a [Punktenighet]) -> DobbelJson<'a> {
    let dobbel = &oekt.tilsyn().dobbel;
    let (trekning, tatt_inn) = (dobbel.trekning.as_ref(), dobbel.tatt_inn.as_ref());
    let ulikheter = dobbel.ulike().map(|par| {
        let loest = dobbel.loest.get(&par.sted);
        UlikhetJson {
            sak: par.sted.sak().map_or("", SakId::as_str),
            punkt: par.sted.punkt().as_str(),
            stand: Ulikhetsstand {
                foerste: par.foerste.svar.kode(),
                andre: par.andre.svar.kode(),
                naa: oekt.tilsyn().svar.get(&par.sted).map(|svar| svar.besvarelse.svar.kode()),
                sak_endret: tatt_inn.is_some_and(|(_, v)| v.er_endret(&par.sted)),
                valg: loest.map(|l| l.valg.kode()),
                grunn: loest.map(|l| l.grunn.as_str()),
            },
        }
    });
    let enighet = enighet.iter().map(|punkt| EnighetJson {
        punkt: punkt.punkt.as_str(),
        saker: punkt.saker,
        like: punkt.like,
        andel: [punkt.andel_grenser.map(|g| g.nedre), punkt.andel_grenser.map(|g| g.oevre)],
        kappa: punkt.kappa_rad(),
        ac1: punkt.ac1_rad(),
        svar: punkt.svar.iter().map(|s| s.kode()).collect(),
        tabell: &punkt.tabell,
        forbehold: punkt.forbehold.iter().map(|f| f.kode()).collect(),
    });
    DobbelJson {
        froe: trekning.map(|t| t.froe.as_str()),
        trukket: trekning.iter().flat_map(|t| &t.saker).map(SakId::as_str).collect(),
        av: trekning.map_or(0, |t| t.av),
        pakket: dobbel.pakket.is_some(),
        avbrutt: dobbel.avbrutt.iter().map(|(_, grunn)| grunn.as_str()).collect(),
        tatt_inn: tatt_inn.is_some(),
        samme_person: tatt_inn.is_some_and(|(_, v)| v.er_samme_person()),
        uten_par: tatt_inn.map_or(0, |(_, v)| v.uten_par),
        ulikt_spurt: ulikt_spurt(tatt_inn.map(|(_, v)| v)),
        ulikheter: ulikheter.collect(),
        celler: celler::som_json(oekt.tilsyn()),
        enighet: enighet.collect(),
    }
}
