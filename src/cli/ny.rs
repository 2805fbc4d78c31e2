//! `tilsyn ny`: a tilsyn is created.

use chrono::NaiveDate;
use clap::ArgMatches;

use super::Kode;
use super::feil::CliFeil;
use super::kommandoer::{sti_av, tekst_av};
use super::kontekst::{Kontekst, les_ron};
use crate::app::arbeid::{self, Listekilde};
use crate::app::{STANDARDLISTE, bruker, opprett_tilsyn, regelverket};
use crate::domene::{
    Embete, Grunnlag, KontorId, Lagmedlem, Maalform, Periode, Rolle, SjekklisteId, Tilsynsart,
};
use crate::i18n::les_dato;

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let sti = sti_av(m, "tilsyn");
    let grunnlag = match m.get_one::<std::path::PathBuf>("grunnlag") {
        Some(fil) => fra_fil(fil)?,
        None => fra_valg(m, k)?,
    };
    let kilde = tekst_av(m, "sjekkliste").map(|liste| Listekilde::av(liste, regelverket()));
    if let Some(Listekilde::Fil(fil)) = &kilde {
        arbeid::les_sjekkliste(fil, regelverket())?; // before there is a file
    }
    let mut oekt = opprett_tilsyn(&sti, grunnlag, &bruker(), k.naa)
        .map_err(|uro| CliFeil::Tilsynsfil { sti: sti.display().to_string(), uro })?;
    if let Some(kilde @ Listekilde::Fil(_)) = kilde {
        let bytte = arbeid::foreslaa_bytte(&oekt, &kilde)?;
        arbeid::bytt_sjekkliste(&mut oekt, &bytte, k.naa)?;
    }
    k.si("cli-opprettet", &[("sti", sti.display().to_string().into())])?;
    Ok(Kode::Ferdig)
}

fn fra_fil(fil: &std::path::Path) -> Result<Grunnlag, CliFeil> {
    let sti = fil.display().to_string();
    let tekst =
        std::fs::read_to_string(fil).map_err(|kilde| CliFeil::Fil { sti: sti.clone(), kilde })?;
    les_ron(&tekst, "cli-bruk-grunnlag")
}

fn fra_valg(m: &ArgMatches, k: &Kontekst<'_>) -> Result<Grunnlag, CliFeil> {
    let til = dato(m, "til", k)?.unwrap_or_else(|| k.naa.date_naive());
    let fra = dato(m, "fra", k)?.unwrap_or(til);
    let liste = tekst_av(m, "sjekkliste").map(|liste| Listekilde::av(liste, regelverket()));
    let liste = match liste {
        Some(Listekilde::Kjent(id)) => id,
        Some(Listekilde::Fil(_)) | None => SjekklisteId::new(STANDARDLISTE),
    };
    let listens_tema = || match liste.as_str() {
        STANDARDLISTE => k.ord.tekst("tema-standard"),
        _ => arbeid::standardtema(&liste, maalform(m)),
    };
    let tema = tekst_av(m, "tema").map_or_else(listens_tema, str::to_owned);
    let kontorer = m.get_many::<String>("kontor").into_iter().flatten().map(KontorId::new);
    let egentilsyn = tekst_av(m, "art") == Some("egentilsyn");
    let art = if egentilsyn { Tilsynsart::Egentilsyn } else { Tilsynsart::Tilsyn };
    let kommune = tekst_av(m, "kommune").unwrap_or_default().to_owned();
    let periode = Periode { fra, til };
    Ok(Grunnlag {
        kontorer: kontorer.collect(),
        tema,
        embete: embete(m)?,
        tilsynslag: tilsynslag(m),
        maalform: maalform(m),
        stikkdato: stikkdato(m, til, k)?,
        ..Grunnlag::new(art, kommune, periode, liste)
    })
}

pub(super) fn maalform(m: &ArgMatches) -> Maalform {
    if tekst_av(m, "maalform") == Some("nn") { Maalform::Nynorsk } else { Maalform::Bokmaal }
}

pub(super) fn dato(
    m: &ArgMatches,
    navn: &str,
    k: &Kontekst<'_>,
) -> Result<Option<NaiveDate>, CliFeil> {
    let Some(tekst) = tekst_av(m, navn) else { return Ok(None) };
    let dag = les_dato(tekst, k.naa.date_naive());
    dag.map(Some).ok_or_else(|| CliFeil::bruk("cli-bruk-dato", tekst))
}

/// The last day of the period, or today where that is not over: nothing is known after today.
fn stikkdato(m: &ArgMatches, til: NaiveDate, k: &Kontekst<'_>) -> Result<NaiveDate, CliFeil> {
    let idag = k.naa.date_naive();
    match dato(m, "stikkdato", k)? {
        Some(dag) if dag > idag => {
            Err(CliFeil::bruk("cli-bruk-stikkdato", tekst_av(m, "stikkdato").unwrap_or_default()))
        }
        Some(dag) => Ok(dag),
        None => Ok(til.min(idag)),
    }
}

fn embete(m: &ArgMatches) -> Result<Option<Embete>, CliFeil> {
    let Some(kode) = tekst_av(m, "embete") else { return Ok(None) };
    let kjente = || Embete::ALLE.iter().map(|e| e.kode()).collect::<Vec<_>>().join(", ");
    let embete = Embete::fra_kode(kode);
    embete.map(Some).ok_or_else(|| CliFeil::bruk("cli-bruk-embete", &kjente()))
}

fn tilsynslag(m: &ArgMatches) -> Vec<Lagmedlem> {
    let med_rolle = |navn: &String, rolle| Lagmedlem { navn: navn.clone(), rolle };
    let leder = m.get_one::<String>("leder").map(|n| med_rolle(n, Rolle::Tilsynsleder));
    let medlemmer = m.get_many::<String>("medlem").into_iter().flatten();
    leder.into_iter().chain(medlemmer.map(|n| med_rolle(n, Rolle::Medlem))).collect()
}
