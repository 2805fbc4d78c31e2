//! `tilsyn dokument`: a case document is attached as a source of evidence, or taken away.

use clap::ArgMatches;
use serde::Serialize;

use super::Kode;
use super::feil::CliFeil;
use super::kommandoer::{sti_av, tekst_av};
use super::kontekst::Kontekst;
use crate::app::arbeid::{Dokumentoppdrag, fjern_dokument, legg_ved_dokument, les_dokument};
use crate::domene::{Bevisart, DokumentId, Dokumentsted, KontorId, SakId, Saksdokument};
use crate::i18n::les_dato;

/// A document as the command line shows it; its text stays in the tilsyn.
#[derive(Serialize)]
pub(super) struct DokumentJson<'a> {
    nr: u32,
    navn: &'a str,
    sak: Option<&'a str>,
    kontor: Option<&'a str>,
    art: &'static str,
    form: &'static str,
    dato: Option<String>,
    sha256: &'a str,
    sider: usize,
    tegn: usize,
    uleste_sider: &'a [u32],
    maskert: u32,
}

impl<'a> From<&'a Saksdokument> for DokumentJson<'a> {
    fn from(dokument: &'a Saksdokument) -> Self {
        let (sak, kontor) = match &dokument.sted {
            Dokumentsted::Sak(sak) => (Some(sak.as_str()), None),
            Dokumentsted::Kontor(kontor) => (None, Some(kontor.as_str())),
        };
        Self {
            nr: dokument.id.0,
            navn: &dokument.navn,
            sak,
            kontor,
            art: dokument.art.kode(),
            form: dokument.form.kode(),
            dato: dokument.dato.map(|dag| dag.to_string()),
            sha256: &dokument.sha256,
            sider: dokument.sider.len(),
            tegn: dokument.tekst.chars().count(),
            uleste_sider: &dokument.uleste_sider,
            maskert: dokument.maskert.values().sum(),
        }
    }
}

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let mut oekt = k.aapne(&sti_av(m, "tilsyn"))?;
    if let Some(nr) = m.get_one::<u32>("fjern") {
        let grunn = tekst_av(m, "grunn").unwrap_or_default();
        fjern_dokument(&mut oekt, DokumentId(*nr), grunn, k.naa)?;
        k.si("cli-svar-lagret", &[("nr", oekt.poster().len().into())])?;
        return Ok(Kode::Ferdig);
    }
    let dokument = les_dokument(&oppdrag(m, k)?)?;
    let id = legg_ved_dokument(&mut oekt, dokument, k.naa)?;
    let Some(dokument) = oekt.tilsyn().dokumenter.get(&id) else { return Ok(Kode::Mislyktes) };
    if m.get_flag("json") {
        k.json(&DokumentJson::from(dokument))?;
    } else {
        fortell(dokument, k)?;
    }
    Ok(if dokument.uleste_sider.is_empty() { Kode::Ferdig } else { Kode::Feil })
}

fn oppdrag(m: &ArgMatches, k: &Kontekst<'_>) -> Result<Dokumentoppdrag, CliFeil> {
    let sted = match (tekst_av(m, "sak"), tekst_av(m, "kontor")) {
        (Some(sak), _) => Dokumentsted::Sak(SakId::new(sak)),
        (None, Some(kontor)) => Dokumentsted::Kontor(KontorId::new(kontor)),
        (None, None) => return Err(CliFeil::bruk("cli-bruk-sak-eller-kontor", "")),
    };
    let kjente = || Bevisart::ALLE.iter().map(|art| art.kode()).collect::<Vec<_>>().join(", ");
    let art = tekst_av(m, "art").and_then(Bevisart::fra_kode);
    let art = art.ok_or_else(|| CliFeil::bruk("cli-bruk-dokumentart", &kjente()))?;
    let dato = match tekst_av(m, "dato") {
        None => None,
        Some(tekst) => {
            let dag = les_dato(tekst, k.naa.date_naive());
            Some(dag.ok_or_else(|| CliFeil::bruk("cli-bruk-dato", tekst))?)
        }
    };
    Ok(Dokumentoppdrag { sti: sti_av(m, "fil"), sted, art, dato })
}

/// One line per document, with what is worth knowing of it.
pub(super) fn fortell(dokument: &Saksdokument, k: &mut Kontekst<'_>) -> Result<(), CliFeil> {
    let sted = match &dokument.sted {
        Dokumentsted::Sak(sak) => sak.as_str(),
        Dokumentsted::Kontor(kontor) => kontor.as_str(),
    };
    let art = k.ord.tekst(&format!("bevisart-{}", dokument.art.kode()));
    k.si(
        "cli-dokumentlinje",
        &[
            ("nr", dokument.id.to_string().into()),
            ("navn", dokument.navn.clone().into()),
            ("sted", sted.into()),
            ("art", art.into()),
            ("sider", dokument.sider.len().into()),
        ],
    )?;
    if let Some(dag) = dokument.dato {
        k.linje(format!("  {}", k.ord.med("cli-dokument-dato", &[("dato", dag.into())])))?;
    }
    k.linje(format!("  SHA-256 {}", dokument.sha256))?;
    let maskert: u32 = dokument.maskert.values().sum();
    if maskert > 0 {
        let antall = [("antall", i64::from(maskert).into())];
        k.linje(format!("  {}", k.ord.med("cli-dokument-maskert", &antall)))?;
    }
    if !dokument.uleste_sider.is_empty() {
        let sider: Vec<_> = dokument.uleste_sider.iter().map(u32::to_string).collect();
        let sider = [("sider", sider.join(", ").into())];
        k.linje(format!("  {}", k.ord.med("cli-dokument-uleste", &sider)))?;
    }
    Ok(())
}
