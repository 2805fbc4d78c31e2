//! `tilsyn borte`: cases that the new edition of their file no longer has, and what is decided.

use clap::ArgMatches;
use serde::Serialize;

use super::Kode;
use super::feil::CliFeil;
use super::kommandoer::{sti_av, tekst_av};
use super::kontekst::Kontekst;
use crate::app::arbeid::avgjoer_borte;
use crate::domene::{Borteavgjoerelse, SakId};

#[derive(Serialize)]
struct BorteJson<'a> {
    sak: &'a str,
    grunn: &'a str,
    avgjort: Option<&'static str>,
    begrunnelse: Option<&'a str>,
}

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let fil = sti_av(m, "tilsyn");
    let avgjoerelse = tekst_av(m, "avgjoer").and_then(Borteavgjoerelse::fra_kode);
    if let Some((avgjoerelse, sak)) = avgjoerelse.zip(tekst_av(m, "sak")) {
        let mut oekt = k.aapne(&fil)?;
        let grunn = tekst_av(m, "grunn").unwrap_or_default();
        avgjoer_borte(&mut oekt, &SakId::new(sak), avgjoerelse, grunn, k.naa)?;
        k.si("cli-svar-lagret", &[("nr", oekt.poster().len().into())])?;
        return Ok(Kode::Ferdig);
    }
    let oekt = k.les(&fil)?;
    let borte = &oekt.tilsyn().borte;
    if m.get_flag("json") {
        let liste: Vec<_> = borte
            .iter()
            .map(|(sak, borte)| BorteJson {
                sak: sak.as_str(),
                grunn: &borte.grunn,
                avgjort: borte.avgjort.as_ref().map(|(avgjoerelse, _)| avgjoerelse.kode()),
                begrunnelse: borte.avgjort.as_ref().map(|(_, grunn)| grunn.as_str()),
            })
            .collect();
        k.json(&liste)?;
        return Ok(Kode::Ferdig);
    }
    for (sak, borte) in borte {
        let avgjort = borte.avgjort.as_ref().map_or("aapen", |(avgjoerelse, _)| avgjoerelse.kode());
        let avgjort = k.ord.tekst(&format!("borteavgjoerelse-{avgjort}"));
        let verdier = [
            ("sak", sak.as_str().into()),
            ("fil", borte.grunn.clone().into()),
            ("avgjort", avgjort.into()),
        ];
        k.si("cli-borte-sak", &verdier)?;
    }
    if borte.is_empty() {
        k.si("cli-borte-ingen", &[])?;
    }
    Ok(Kode::Ferdig)
}
