//! `tilsyn funn`, `tilsyn egenvurdering`, `tilsyn godkjenn` and `tilsyn del`: what an office that
//! inspects itself finds, says of itself, approves and shares.

use clap::{ArgAction, ArgMatches, Command};
use serde::Serialize;

use super::Kode;
use super::feil::CliFeil;
use super::kommandoer::{bryter, fil, grunnform, sti, sti_av, tekst_av, valg};
use super::kontekst::Kontekst;
use super::ny::dato;
use super::svar::bevis;
use crate::app::arbeid::{del_funn, egenlister};
use crate::domene::{
    Egenfunn, Egengodkjenning, EgenpunktId, Egenverdi, Egenvurdering, Godkjennerrolle, Hendelse,
    KontorId, Temavurdering, Tilsyn, Tilsynsart,
};
use crate::i18n::Tekster;

#[derive(Serialize)]
struct FunnJson<'a> {
    tema: &'a str,
    funn: &'static str,
    konklusjon: &'a str,
}

#[derive(Serialize)]
struct EgenvurderingJson<'a> {
    liste: &'a str,
    slag: &'static str,
    punkt: &'a str,
    tekst: &'a str,
    kontor: &'a str,
    verdi: Option<&'static str>,
    ord: Option<&'a str>,
    bevis: Vec<BevisJson<'a>>,
}

#[derive(Serialize)]
struct BevisJson<'a> {
    art: &'static str,
    sted: &'a str,
}

pub(super) fn kommandoer(ord: &Tekster) -> [Command; 4] {
    let tilsyn = || fil("tilsyn", ord);
    [
        grunnform("egenfunn", "TILSYN", ord)
            .override_usage(format!("tilsyn funn [{}] TILSYN", ord.tekst("cli-hjelp-valgfelt")))
            .name("funn")
            .arg(tilsyn())
            .args([
                valg("tema", "BOKSTAV", ord).help(ord.tekst("cli-valg-tiltak-tema")),
                valg("funn", "KODE", ord)
                    .help(ord.tekst("cli-valg-egenfunn"))
                    .value_parser(Egenfunn::ALLE.iter().map(|f| f.kode()).collect::<Vec<_>>())
                    .requires("tema"),
                valg("konklusjon", "TEKST", ord).requires("funn"),
                bryter("trekk", ord).conflicts_with("funn").requires("tema"),
                bryter("json", ord),
            ]),
        grunnform("egenvurdering", "TILSYN", ord).arg(tilsyn()).args([
            valg("kontor", "NAVN", ord).help(ord.tekst("cli-valg-dokumentkontor")),
            valg("punkt", "ID", ord).help(ord.tekst("cli-valg-egenpunkt")).requires("kontor"),
            valg("verdi", "KODE", ord)
                .value_parser(Egenverdi::ALLE.iter().map(|v| v.kode()).collect::<Vec<_>>())
                .requires("punkt"),
            valg("tekst", "TEKST", ord).help(ord.tekst("cli-valg-egentekst")).requires("verdi"),
            valg("bevis", "ART:STED", ord).action(ArgAction::Append).requires("verdi"),
            bryter("trekk", ord).conflicts_with("verdi").requires("punkt"),
            bryter("json", ord),
        ]),
        grunnform("godkjenn", "TILSYN", ord).arg(tilsyn()).args([
            valg("rolle", "KODE", ord)
                .help(ord.tekst("cli-valg-egenrolle"))
                .value_parser(Godkjennerrolle::ALLE.iter().map(|r| r.kode()).collect::<Vec<_>>())
                .required(true),
            valg("navn", "NAVN", ord).help(ord.tekst("cli-valg-godkjenner")).required(true),
            valg("dato", "DATO", ord).help(ord.tekst("cli-valg-godkjent-dato")),
        ]),
        grunnform("del", "TILSYN", ord)
            .arg(tilsyn())
            .args([sti(valg("ut", "FIL", ord)), bryter("erstatt", ord)]),
    ]
}

/// One theme is concluded on, or the conclusions are shown.
pub(super) fn funn(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let sti = sti_av(m, "tilsyn");
    let tema = tekst_av(m, "tema").unwrap_or_default().to_owned();
    if m.get_flag("trekk") {
        return lagre(&sti, Hendelse::TemavurderingTrukket(tema), k);
    }
    if let Some(funn) = tekst_av(m, "funn").and_then(Egenfunn::fra_kode) {
        let konklusjon = tekst_av(m, "konklusjon").unwrap_or_default().to_owned();
        let vurdering = Temavurdering { tema, funn, konklusjon };
        return lagre(&sti, Hendelse::TemaVurdert(Box::new(vurdering)), k);
    }
    let oekt = k.les(&sti)?;
    let temaer = &oekt.tilsyn().egen.temaer;
    if m.get_flag("json") {
        let liste: Vec<_> = temaer
            .values()
            .map(|v| FunnJson { tema: &v.tema, funn: v.funn.kode(), konklusjon: &v.konklusjon })
            .collect();
        k.json(&liste)?;
        return Ok(Kode::Ferdig);
    }
    for v in temaer.values() {
        let funn = k.ord.tekst(&format!("egenfunn-{}", v.funn.kode()));
        k.linje(format!("{}: {funn}. {}", v.tema, v.konklusjon))?;
    }
    if temaer.is_empty() {
        k.si("cli-funn-ingen", &[])?;
    }
    Ok(Kode::Ferdig)
}

/// One item is answered for an office, or the lists are shown.
pub(super) fn egenvurdering(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let sti = sti_av(m, "tilsyn");
    let kontor = KontorId::new(tekst_av(m, "kontor").unwrap_or_default());
    let punkt = EgenpunktId::new(tekst_av(m, "punkt").unwrap_or_default());
    if m.get_flag("trekk") {
        return lagre(&sti, Hendelse::EgenvurderingTrukket { kontor, punkt }, k);
    }
    if let Some(verdi) = tekst_av(m, "verdi").and_then(Egenverdi::fra_kode) {
        let funnet = m.get_many::<String>("bevis").into_iter().flatten().map(|b| bevis(b));
        let vurdering = Box::new(Egenvurdering {
            verdi,
            tekst: tekst_av(m, "tekst").unwrap_or_default().to_owned(),
            bevis: funnet.collect::<Result<_, _>>()?,
        });
        return lagre(&sti, Hendelse::EgenvurderingGitt { kontor, punkt, vurdering }, k);
    }
    let oekt = k.les(&sti)?;
    let rader = rader(oekt.tilsyn(), k.ord);
    if m.get_flag("json") {
        k.json(&rader)?;
        return Ok(Kode::Ferdig);
    }
    for rad in rader {
        let verdi = match rad.verdi {
            Some(kode) => k.ord.tekst(&format!("egenverdi-{}-{kode}", rad.slag)),
            None => k.ord.tekst("svar-ubesvart"),
        };
        k.linje(format!("{} {} – {}: {verdi}", rad.punkt, rad.kontor, rad.tekst))?;
    }
    Ok(Kode::Ferdig)
}

/// Every item of every list that this kind of tilsyn uses, for every office.
fn rader<'a>(tilsyn: &'a Tilsyn, ord: &Tekster) -> Vec<EgenvurderingJson<'a>> {
    let art = tilsyn.grunnlag.art;
    let maalform = ord.maalform();
    let lister = egenlister().iter().filter(|l| l.i_tilsyn || art == Tilsynsart::Egentilsyn);
    let punkter = lister.flat_map(|liste| liste.punkter.iter().map(move |punkt| (liste, punkt)));
    punkter
        .flat_map(|(liste, punkt)| {
            tilsyn.grunnlag.kontorer.iter().map(move |kontor| {
                let sagt = tilsyn.egen.vurdering(kontor, &punkt.id);
                let bevis = sagt.map(|s| s.bevis.as_slice()).unwrap_or_default();
                EgenvurderingJson {
                    liste: &liste.id,
                    slag: liste.slag.kode(),
                    punkt: punkt.id.as_str(),
                    tekst: punkt.tekst.i(maalform),
                    kontor: kontor.as_str(),
                    verdi: sagt.map(|s| s.verdi.kode()),
                    ord: sagt.map(|s| s.tekst.as_str()),
                    bevis: bevis
                        .iter()
                        .map(|b| BevisJson { art: b.art.kode(), sted: &b.sted })
                        .collect(),
                }
            })
        })
        .collect()
}

pub(super) fn godkjenn(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let dag = dato(m, "dato", k)?.unwrap_or_else(|| k.naa.date_naive());
    let kode = tekst_av(m, "rolle").unwrap_or_default();
    let rolle = Godkjennerrolle::fra_kode(kode)
        .ok_or_else(|| CliFeil::bruk("cli-bruk-ugyldig-verdi", kode))?;
    let navn = tekst_av(m, "navn").unwrap_or_default().to_owned();
    let godkjenning = Egengodkjenning { rolle, navn, dato: dag };
    lagre(&sti_av(m, "tilsyn"), Hendelse::EgentilsynGodkjent(godkjenning), k)
}

/// Findings by theme to share, without office, case or quotation.
pub(super) fn del(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let sti = sti_av(m, "tilsyn");
    let til = Kontekst::maal(m, || sti.with_extension("funn.json"))?;
    if til.extension().is_none_or(|e| e != "json" && e != "csv") {
        return Err(CliFeil::bruk("cli-bruk-delingsfil", &til.display().to_string()));
    }
    let oekt = k.les(&sti)?;
    let kvittering = del_funn(oekt.tilsyn(), &til)?;
    let verdier = [
        ("sti", til.display().to_string().into()),
        ("temaer", kvittering.temaer.into()),
        ("utelatt", kvittering.utelatt.into()),
    ];
    k.si("cli-delt", &verdier)?;
    Ok(Kode::Ferdig)
}

fn lagre(sti: &std::path::Path, hendelse: Hendelse, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let mut oekt = k.aapne(sti)?;
    oekt.utfoer(hendelse, k.naa)?;
    k.si("cli-svar-lagret", &[("nr", oekt.poster().len().into())])?;
    Ok(Kode::Ferdig)
}
