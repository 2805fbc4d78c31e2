//! `tilsyn verifiser`: what the signatures of a PDF are worth.

use clap::ArgMatches;
use serde::Serialize;

use super::Kode;
use super::feil::CliFeil;
use super::kommandoer::sti_av;
use super::kontekst::Kontekst;
use crate::app::arbeid::{Endringer, Utfall, Verifikasjon, forklar, verifiser_fil};

#[derive(Serialize)]
struct Ut<'a> {
    utfall: &'static str,
    signaturer: Vec<SignaturJson<'a>>,
}

#[derive(Serialize)]
struct SignaturJson<'a> {
    felt: &'a str,
    navn: Option<&'a str>,
    paastaatt_tid: Option<&'a str>,
    underfilter: &'a str,
    dekker_hele: bool,
    integritet: &'a str,
    endringer: &'a str,
    endret: Vec<&'a str>,
    sertifikat: Option<SertifikatJson<'a>>,
    sertifikatforhold: Vec<&'a str>,
}

#[derive(Serialize)]
struct SertifikatJson<'a> {
    innehaver: &'a str,
    utsteder: &'a str,
    serienummer: &'a str,
    gyldig_fra: String,
    gyldig_til: String,
    sha256: &'a str,
    demo: bool,
}

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let verifikasjon = verifiser_fil(&sti_av(m, "pdf"), k.naa)?;
    if m.get_flag("json") {
        k.json(&som_json(&verifikasjon))?;
    } else {
        k.forklaring(&forklar(&verifikasjon))?;
    }
    Ok(match verifikasjon.utfall {
        Utfall::Holder => Kode::Ferdig,
        Utfall::Usignert | Utfall::HolderIkke => Kode::Feil,
    })
}

fn som_json(verifikasjon: &Verifikasjon) -> Ut<'_> {
    let signaturer = verifikasjon.signaturer.iter().map(|s| SignaturJson {
        felt: &s.felt,
        navn: s.navn.as_deref(),
        paastaatt_tid: s.paastaatt_tid.as_deref(),
        underfilter: &s.underfilter,
        dekker_hele: s.dekker_hele,
        integritet: s.integritet.kode(),
        endringer: s.endringer.kode(),
        endret: match &s.endringer {
            Endringer::Ulovlige(hva) => hva.iter().map(String::as_str).collect(),
            Endringer::Ingen | Endringer::BareTillatte => Vec::new(),
        },
        sertifikat: s.sertifikat.as_ref().map(|c| SertifikatJson {
            innehaver: &c.innehaver,
            utsteder: &c.utsteder,
            serienummer: &c.serienummer,
            gyldig_fra: c.gyldig_fra.to_rfc3339(),
            gyldig_til: c.gyldig_til.to_rfc3339(),
            sha256: &c.sha256,
            demo: c.demo,
        }),
        sertifikatforhold: s.sertifikatforhold.iter().map(|f| f.kode()).collect(),
    });
    Ut { utfall: verifikasjon.utfall.kode(), signaturer: signaturer.collect() }
}
