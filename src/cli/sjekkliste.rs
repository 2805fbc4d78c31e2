//! `tilsyn sjekkliste`: lists are shown, exported, checked, and a tilsyn goes over to another.

use std::path::Path;

use clap::{ArgMatches, Command};
use serde::Serialize;

use super::Kode;
use super::feil::CliFeil;
use super::kommandoer::{bryter, fil, grunnform, sti, sti_av, tekst_av, valg};
use super::kontekst::Kontekst;
use crate::app::arbeid::{
    self, Bytteforslag, Listeforskjell, Listekilde, Nivaa, Sjekkliste, innebygde_lister,
};
use crate::app::regelverket;
use crate::domene::{MoensterId, PunktId};
use crate::i18n::Tekster;

/// Lines of explanation in a new edition.
const FORKLARING: [&str; 4] =
    ["sjekkliste-mal-1", "sjekkliste-mal-2", "sjekkliste-mal-3", "sjekkliste-mal-4"];

#[derive(Serialize)]
struct ListeJson<'a> {
    id: &'a str,
    navn: &'a str,
    versjon: &'a str,
    bygger_paa: Option<&'a str>,
    lovstatus: String,
    terskel_saker: usize,
    punkter: Vec<PunktJson<'a>>,
}

#[derive(Serialize)]
struct PunktJson<'a> {
    id: &'a str,
    tema: &'a str,
    nivaa: &'static str,
    spoersmaal: &'a str,
    maa_bekreftes: &'a [u8],
}

#[derive(Serialize)]
struct ByttJson<'a> {
    liste: &'a str,
    versjon: &'a str,
    sha256: &'a str,
    nye: &'a [PunktId],
    borte: &'a [PunktId],
    endret: Vec<EndretJson<'a>>,
    terskel: Option<(usize, usize)>,
    moenstre: &'a [MoensterId],
    svar_borte: usize,
    svar_igjen: usize,
    utfoert: bool,
}

#[derive(Serialize)]
struct EndretJson<'a> {
    punkt: &'a str,
    hva: Vec<&'static str>,
}

pub(super) fn kommando(ord: &Tekster) -> Command {
    let under = |navn: &'static str, felt: &str| {
        let kort = navn.strip_prefix("sjekkliste-").unwrap_or(navn);
        grunnform(navn, felt, ord).name(kort)
    };
    let liste = || valg("liste", "ID|FIL", ord).help(ord.tekst("cli-valg-liste-id"));
    let i_tilsyn = || sti(valg("i-tilsyn", "FIL", ord)).help(ord.tekst("cli-valg-i-tilsyn-liste"));
    grunnform("sjekkliste", "KOMMANDO", ord)
        .subcommand_required(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(ord.tekst("cli-hjelp-kommandoer"))
        .subcommand_value_name("KOMMANDO")
        .subcommands([
            under("sjekkliste-vis", "").args([liste(), i_tilsyn(), bryter("json", ord)]),
            under("sjekkliste-eksporter", "").args([
                liste().required(true),
                i_tilsyn(),
                sti(valg("ut", "FIL", ord)).required(true),
                valg("embete", "KODE", ord).help(ord.tekst("cli-valg-embetekode")),
                bryter("hel", ord),
            ]),
            under("sjekkliste-kontroller", "LISTEFIL").arg(fil("listefil", ord)),
            under("sjekkliste-bruk", "TILSYN").arg(fil("tilsyn", ord)).args([
                liste().required(true),
                bryter("utfoer", ord),
                bryter("json", ord),
            ]),
        ])
}

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    match m.subcommand() {
        Some(("vis", m)) => vis(m, k),
        Some(("eksporter", m)) => eksporter(m, k),
        Some(("kontroller", m)) => kontroller(&sti_av(m, "listefil"), k),
        Some(("bruk", m)) => bruk(m, k),
        Some(_) | None => Ok(Kode::Bruk),
    }
}

/// The list that is asked for: by id, from a file, or the one a tilsyn uses.
fn valgt(m: &ArgMatches, k: &Kontekst<'_>) -> Result<Option<Sjekkliste>, CliFeil> {
    let oekt = m.get_one::<std::path::PathBuf>("i-tilsyn").map(|fil| k.les(fil)).transpose()?;
    let regelverk = match &oekt {
        Some(oekt) => oekt.regelverk(),
        None => regelverket(),
    };
    match (tekst_av(m, "liste"), &oekt) {
        (Some(liste), _) => {
            let kilde = Listekilde::av(liste, regelverk);
            Ok(Some(arbeid::finn_sjekkliste(&kilde, regelverk)?))
        }
        (None, Some(oekt)) => Ok(Some(oekt.sjekkliste()?.clone())),
        (None, None) => Ok(None),
    }
}

fn vis(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let Some(liste) = valgt(m, k)? else {
        let alle: Vec<&Sjekkliste> = innebygde_lister().collect();
        if m.get_flag("json") {
            k.json(&alle.iter().map(|l| som_json(l, k.ord)).collect::<Vec<_>>())?;
        } else {
            alle.iter().try_for_each(|liste| linje(liste, k))?;
        }
        return Ok(Kode::Ferdig);
    };
    if m.get_flag("json") {
        k.json(&som_json(&liste, k.ord))?;
        return Ok(Kode::Ferdig);
    }
    linje(&liste, k)?;
    if let Some(grunnliste) = &liste.bygger_paa {
        k.si("sjekkliste-bygger-paa", &[("liste", grunnliste.as_str().into())])?;
    }
    k.si("sjekkliste-lovstatus", &[("dato", liste.lovstatus.into())])?;
    for tema in &liste.temaer {
        k.linje(format!("\n{} {}", tema.id, tema.navn.i(k.ord.maalform())))?;
        for punkt in liste.i_tema(&tema.id) {
            let nivaa = k.ord.tekst(&format!("nivaa-{}", punkt.nivaa.kode()));
            let merker = punkt.maa_bekreftes.iter().map(|nr| {
                format!(" [{}]", k.ord.med("maa-bekreftes", &[("nummer", i64::from(*nr).into())]))
            });
            let merker: String = merker.collect();
            let spoersmaal = punkt.spoersmaal.i(k.ord.maalform());
            k.linje(format!("  {} ({nivaa}) {spoersmaal}{merker}", punkt.id))?;
        }
    }
    Ok(Kode::Ferdig)
}

fn linje(liste: &Sjekkliste, k: &mut Kontekst<'_>) -> Result<(), CliFeil> {
    let verdier = [
        ("liste", liste.id.as_str().into()),
        ("navn", liste.navn.i(k.ord.maalform()).into()),
        ("versjon", liste.versjon.as_str().into()),
        ("punkter", liste.punkter.len().into()),
    ];
    k.si("sjekkliste-linje", &verdier)
}

fn som_json<'a>(liste: &'a Sjekkliste, ord: &Tekster) -> ListeJson<'a> {
    let punkter = liste.punkter.iter().map(|punkt| PunktJson {
        id: punkt.id.as_str(),
        tema: &punkt.tema,
        nivaa: nivaa(punkt.nivaa),
        spoersmaal: punkt.spoersmaal.i(ord.maalform()),
        maa_bekreftes: &punkt.maa_bekreftes,
    });
    ListeJson {
        id: liste.id.as_str(),
        navn: liste.navn.i(ord.maalform()),
        versjon: &liste.versjon,
        bygger_paa: liste.bygger_paa.as_ref().map(crate::domene::SjekklisteId::as_str),
        lovstatus: liste.lovstatus.to_string(),
        terskel_saker: liste.terskel_saker,
        punkter: punkter.collect(),
    }
}

fn nivaa(nivaa: Nivaa) -> &'static str {
    nivaa.kode()
}

fn eksporter(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let Some(liste) = valgt(m, k)? else { return Ok(Kode::Bruk) };
    let ut = sti_av(m, "ut");
    if m.get_flag("hel") {
        arbeid::eksporter_sjekkliste(&liste, &ut)?;
    } else {
        let embete = tekst_av(m, "embete").unwrap_or("embetet");
        let forklaring = FORKLARING.map(|noekkel| k.ord.tekst(noekkel));
        arbeid::skriv_utgave(&liste, embete, &forklaring, &ut)?;
    }
    k.si("sjekkliste-skrevet", &[("sti", ut.display().to_string().into())])?;
    Ok(Kode::Ferdig)
}

fn kontroller(listefil: &Path, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let liste = arbeid::les_sjekkliste(listefil, regelverket())?;
    let verdier = [
        ("liste", liste.id.as_str().into()),
        ("versjon", liste.versjon.as_str().into()),
        ("punkter", liste.punkter.len().into()),
        ("temaer", liste.temaer.len().into()),
    ];
    k.si("sjekkliste-kan-brukes", &verdier)?;
    Ok(Kode::Ferdig)
}

fn bruk(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let utfoer = m.get_flag("utfoer");
    let tilsyn = sti_av(m, "tilsyn");
    let mut oekt = if utfoer { k.aapne(&tilsyn)? } else { k.les(&tilsyn)? };
    let kilde = Listekilde::av(tekst_av(m, "liste").unwrap_or_default(), oekt.regelverk());
    let forslag = arbeid::foreslaa_bytte(&oekt, &kilde)?;
    let gammel = oekt.sjekkliste()?.clone();
    if utfoer {
        arbeid::bytt_sjekkliste(&mut oekt, &forslag, k.naa)?;
    }
    if m.get_flag("json") {
        k.json(&bytt_json(&forslag, utfoer))?;
        return Ok(Kode::Ferdig);
    }
    fortell_forskjell(&gammel, &forslag, k)?;
    let verdier = [
        ("liste", forslag.liste.id.as_str().into()),
        ("versjon", forslag.liste.versjon.as_str().into()),
    ];
    if utfoer {
        k.si("sjekkliste-byttet", &verdier)?;
    } else {
        k.si("sjekkliste-ikke-utfoert", &[])?;
    }
    Ok(Kode::Ferdig)
}

fn bytt_json(forslag: &Bytteforslag, utfoert: bool) -> ByttJson<'_> {
    let Listeforskjell { nye, borte, endret, terskel, moenstre } = &forslag.forskjell;
    let endret = endret.iter().map(|(punkt, hva)| EndretJson {
        punkt: punkt.as_str(),
        hva: hva.iter().map(|endring| endring.kode()).collect(),
    });
    ByttJson {
        liste: forslag.liste.id.as_str(),
        versjon: &forslag.liste.versjon,
        sha256: &forslag.bytte.sha256,
        nye,
        borte,
        endret: endret.collect(),
        terskel: *terskel,
        moenstre,
        svar_borte: forslag.svar_borte,
        svar_igjen: forslag.svar_igjen,
        utfoert,
    }
}

fn fortell_forskjell(
    gammel: &Sjekkliste,
    forslag: &Bytteforslag,
    k: &mut Kontekst<'_>,
) -> Result<(), CliFeil> {
    let verdier = [
        ("fra", gammel.id.as_str().into()),
        ("fraversjon", gammel.versjon.as_str().into()),
        ("til", forslag.liste.id.as_str().into()),
        ("tilversjon", forslag.liste.versjon.as_str().into()),
    ];
    k.si("sjekkliste-fra-til", &verdier)?;
    for melding in forslag.meldinger(gammel, k.ord) {
        k.linje(format!("  {melding}"))?;
    }
    Ok(())
}
