//! `tilsyn lovbrudd`: proposals, writing, and the way to final or dropped.

use clap::ArgMatches;
use serde::Serialize;

use super::Kode;
use super::feil::CliFeil;
use super::fritekst::{Tekstvalg, lagre};
use super::json::StedJson;
use super::kommandoer::{sti_av, tekst_av};
use super::kontekst::{Kontekst, les_ron};
use crate::app::Oekt;
use crate::app::arbeid::{forslag, samsvar, skriv_lovbrudd, skriv_samsvar};
use crate::app::oversikt::{
    Lovbruddslinje, Utsagnslinje, enkeltfunn, lovbruddslinjer, utsagnslinjer,
};
use crate::domene::{Hendelse, HjemmelId, Lovbrudd, LovbruddId, MoensterId, PunktId, SakId};

#[derive(Serialize)]
struct ForslagJson<'a> {
    moenster: &'a str,
    setning: &'a str,
    hjemler: Vec<&'a str>,
    kontorer: std::collections::BTreeMap<&'a str, KontorJson<'a>>,
    utsagn: Vec<UtsagnJson>,
}

/// What the cases say, by office; `kontor` is null for all together.
#[derive(Serialize)]
struct UtsagnJson {
    kontor: Option<String>,
    funn: u32,
    av: u32,
    lest: u32,
    trukket: u32,
    populasjon: Option<u32>,
    mengdeord: Option<&'static str>,
    nedre: Option<u32>,
    oevre: Option<u32>,
    setning: String,
}

#[derive(Serialize)]
struct KontorJson<'a> {
    #[serde(rename = "for")]
    saker_for: Vec<&'a str>,
    #[serde(rename = "mot")]
    saker_mot: Vec<&'a str>,
    punkter: Vec<&'a str>,
}

/// What a finished lovbrudd is bound to.
#[derive(Serialize)]
struct FerdigJson {
    hendelse: u64,
    loggsum: String,
}

#[derive(Serialize)]
struct LovbruddJson {
    nr: u32,
    moenster: String,
    tilstand: &'static str,
    foreldet: bool,
    ferdigstilt: Option<FerdigJson>,
    setning: String,
    mangler: Vec<String>,
    advarsler: Vec<String>,
    utsagn: Vec<UtsagnJson>,
}

#[derive(Serialize)]
struct ListeJson<'a> {
    forslag: Vec<ForslagJson<'a>>,
    lovbrudd: Vec<LovbruddJson>,
    enkeltfunn: Vec<StedJson<'a>>,
    samsvar: Vec<&'a str>,
}

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    match m.subcommand() {
        Some(("vis", m)) => vis(m, k),
        Some(("skriv", m)) => skriv(m, k),
        Some(("ferdigstill", m)) => endre(m, k, |id, _| Hendelse::LovbruddFerdigstilt(id)),
        Some(("gjenaapne", m)) => endre(m, k, Hendelse::LovbruddGjenaapnet),
        Some(("forkast", m)) => endre(m, k, Hendelse::LovbruddForkastet),
        Some(_) | None => Ok(Kode::Bruk),
    }
}

fn vis(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let oekt = k.les(&sti_av(m, "tilsyn"))?;
    let linjer = lovbruddslinjer(&oekt, k.ord);
    if m.get_flag("json") {
        som_json(&oekt, linjer, k)?;
    } else {
        som_tekst(&oekt, &linjer, k)?;
    }
    Ok(Kode::Ferdig)
}

fn som_tekst(oekt: &Oekt, linjer: &[Lovbruddslinje], k: &mut Kontekst<'_>) -> Result<(), CliFeil> {
    let maalform = oekt.tilsyn().grunnlag.maalform;
    for f in forslag(oekt)? {
        let verdier =
            [("moenster", f.moenster.as_str().into()), ("setning", f.setning.i(maalform).into())];
        k.si("cli-lovbrudd-forslag", &verdier)?;
        for lesning in &f.lesninger {
            let lesning = k.ord.melding(lesning);
            k.linje(format!("   – {lesning}"))?;
        }
        for utsagn in utsagnslinjer(oekt, &f.moenster, &f.kontorer, k.ord) {
            k.linje(format!("   {}", utsagn.setning))?;
        }
    }
    for f in samsvar(oekt)? {
        k.si("cli-lovbrudd-samsvar", &[("moenster", f.moenster.as_str().into())])?;
    }
    for linje in linjer {
        let tilstand = if linje.foreldet { "foreldet" } else { linje.tilstand };
        let tilstand = k.ord.tekst(&format!("lovbruddstilstand-{tilstand}"));
        k.linje(format!("{}. {} [{tilstand}] {}", linje.nr, linje.moenster, linje.setning))?;
        for mangel in &linje.mangler {
            k.linje(format!("   – {mangel}"))?;
        }
        let utkast = linje.tilstand == "utkast";
        for advarsel in linje.advarsler.iter().filter(|_| utkast) {
            k.linje(format!("   ! {advarsel}"))?;
        }
        for utsagn in &linje.utsagn {
            k.linje(format!("   {}", utsagn.setning))?;
        }
    }
    if linjer.is_empty() && forslag(oekt)?.is_empty() {
        k.si("cli-lovbrudd-ingen", &[])?;
    }
    Ok(())
}

fn som_json(oekt: &Oekt, linjer: Vec<Lovbruddslinje>, k: &mut Kontekst<'_>) -> Result<(), CliFeil> {
    let maalform = oekt.tilsyn().grunnlag.maalform;
    let forslag = forslag(oekt)?;
    let enkelt = enkeltfunn(oekt);
    let oppfylt = samsvar(oekt)?;
    k.json(&ListeJson {
        forslag: forslag
            .iter()
            .map(|f| ForslagJson {
                moenster: f.moenster.as_str(),
                setning: f.setning.i(maalform),
                hjemler: f.hjemler.iter().map(HjemmelId::as_str).collect(),
                kontorer: f
                    .kontorer
                    .iter()
                    .map(|(kontor, funn)| {
                        let funn = KontorJson {
                            saker_for: funn.saker_for.iter().map(SakId::as_str).collect(),
                            saker_mot: funn.saker_mot.iter().map(SakId::as_str).collect(),
                            punkter: funn.punkter_for.iter().map(PunktId::as_str).collect(),
                        };
                        (kontor.as_str(), funn)
                    })
                    .collect(),
                utsagn: som_utsagn(utsagnslinjer(oekt, &f.moenster, &f.kontorer, k.ord)),
            })
            .collect(),
        lovbrudd: linjer
            .into_iter()
            .map(|l| LovbruddJson {
                nr: l.nr,
                moenster: l.moenster,
                tilstand: l.tilstand,
                foreldet: l.foreldet,
                ferdigstilt: l
                    .ferdigstilt
                    .map(|(hendelse, loggsum)| FerdigJson { hendelse, loggsum }),
                setning: l.setning,
                mangler: l.mangler,
                advarsler: l.advarsler,
                utsagn: som_utsagn(l.utsagn),
            })
            .collect(),
        enkeltfunn: enkelt.iter().map(StedJson::from).collect(),
        samsvar: oppfylt.iter().map(|f| f.moenster.as_str()).collect(),
    })
}

fn som_utsagn(linjer: Vec<Utsagnslinje>) -> Vec<UtsagnJson> {
    let linje = |l: Utsagnslinje| UtsagnJson {
        kontor: l.kontor.map(|kontor| kontor.to_string()),
        funn: l.tall.funn,
        av: l.tall.gjennomgaatt,
        lest: l.tall.lest,
        trukket: l.tall.trukket,
        populasjon: l.tall.populasjon,
        mengdeord: l.mengdeord,
        nedre: l.grenser.map(|(nedre, _)| nedre),
        oevre: l.grenser.map(|(_, oevre)| oevre),
        setning: l.setning,
    };
    linjer.into_iter().map(linje).collect()
}

/// From a proposal (`--moenster`), or the whole text from a RON file (`--fra-fil`).
fn skriv(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let mut oekt = k.aapne(&sti_av(m, "tilsyn"))?;
    let id = if let Some(fil) = m.get_one::<std::path::PathBuf>("fra-fil") {
        let sti = fil.display().to_string();
        let tekst = std::fs::read_to_string(fil)
            .map_err(|kilde| CliFeil::Fil { sti: sti.clone(), kilde })?;
        let lovbrudd: Lovbrudd = les_ron(&tekst, "cli-bruk-lovbruddfil")?;
        let id = lovbrudd.id;
        lagre(&mut oekt, Hendelse::LovbruddSkrevet(Box::new(lovbrudd)), &Tekstvalg::av(m), k)?;
        id
    } else {
        let moenster =
            tekst_av(m, "moenster").ok_or_else(|| CliFeil::bruk("cli-bruk-moenster", ""))?;
        let moenster = MoensterId::new(moenster);
        if m.get_flag("samsvar") {
            skriv_samsvar(&mut oekt, &moenster, k.naa)?
        } else {
            skriv_lovbrudd(&mut oekt, &moenster, k.naa)?
        }
    };
    k.si("cli-lovbrudd-skrevet", &[("nr", i64::from(id.0).into())])?;
    Ok(Kode::Ferdig)
}

fn endre(
    m: &ArgMatches,
    k: &mut Kontekst<'_>,
    hendelse: impl FnOnce(LovbruddId, String) -> Hendelse,
) -> Result<Kode, CliFeil> {
    let mut oekt = k.aapne(&sti_av(m, "tilsyn"))?;
    let id = LovbruddId(m.get_one::<u32>("nr").copied().unwrap_or_default());
    let grunn = m.try_get_one::<String>("grunn").ok().flatten().cloned().unwrap_or_default();
    lagre(&mut oekt, hendelse(id, grunn), &Tekstvalg::av(m), k)?;
    k.si("cli-lovbrudd-endret", &[("nr", i64::from(id.0).into())])?;
    Ok(Kode::Ferdig)
}
