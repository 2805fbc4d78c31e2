//! The cells of the § 29 matrix in `tilsyn dobbel`: shown beside the answers and resolved like them.

use clap::ArgMatches;
use serde::Serialize;

use crate::app::arbeid::{self, Cellevalg};
use crate::cli::Kode;
use crate::cli::feil::CliFeil;
use crate::cli::kommandoer::{sti_av, tekst_av};
use crate::cli::kontekst::Kontekst;
use crate::domene::{Dobbel, SakId, Tilsyn, VilkaarId, Vilkaarsvurdering};

use super::Ulikhetsstand;

/// Cells that both have read.
#[derive(Serialize)]
pub(super) struct CellerJson<'a> {
    lest: usize,
    like: usize,
    ulikheter: Vec<CelleJson<'a>>,
}

#[derive(Serialize)]
struct CelleJson<'a> {
    sak: &'a str,
    vilkaar: &'a str,
    #[serde(flatten)]
    stand: Ulikhetsstand<'a>,
}

fn lest(dobbel: &Dobbel) -> usize {
    dobbel.tatt_inn.as_ref().map_or(0, |(_, vurdering)| vurdering.celler.len())
}

pub(super) fn som_json(tilsyn: &Tilsyn) -> CellerJson<'_> {
    let dobbel = &tilsyn.dobbel;
    let ulikheter = dobbel.ulike_celler().map(|celle| {
        let (sted, loest) = (celle.sted(), dobbel.celler_loest.get(&celle.sted()));
        let vurdering = dobbel.tatt_inn.as_ref();
        CelleJson {
            sak: celle.sak.as_str(),
            vilkaar: celle.foerste.vilkaar.as_str(),
            stand: Ulikhetsstand {
                foerste: celle.foerste.vurdering.kode(),
                andre: celle.andre.vurdering.kode(),
                naa: tilsyn.vilkaar.get(&sted).map(|post| post.celle.vurdering.kode()),
                sak_endret: vurdering.is_some_and(|(_, v)| v.endrede.contains(&celle.sak)),
                valg: loest.map(|l| l.valg.kode()),
                grunn: loest.map(|l| l.grunn.as_str()),
            },
        }
    });
    let ulikheter: Vec<_> = ulikheter.collect();
    CellerJson { lest: lest(dobbel), like: lest(dobbel) - ulikheter.len(), ulikheter }
}

/// The differences and how many are the same; nothing where nothing was read by both.
pub(super) fn fortell(tilsyn: &Tilsyn, k: &mut Kontekst<'_>) -> Result<(), CliFeil> {
    let dobbel = &tilsyn.dobbel;
    if lest(dobbel) == 0 {
        return Ok(());
    }
    for celle in dobbel.ulike_celler() {
        let ord = |v: Vilkaarsvurdering| k.ord.tekst(&format!("vilkaarsvurdering-{}", v.kode()));
        let mut verdier = vec![
            ("sak", celle.sak.as_str().into()),
            ("vilkaar", celle.foerste.vilkaar.as_str().into()),
            ("foerste", ord(celle.foerste.vurdering).into()),
            ("andre", ord(celle.andre.vurdering).into()),
        ];
        let Some(loest) = dobbel.celler_loest.get(&celle.sted()) else {
            k.si("dobbel-celle", &verdier)?;
            continue;
        };
        let valg = k.ord.tekst(&format!("loesningsvalg-{}", loest.valg.kode()));
        verdier.extend([("valg", valg.into()), ("grunn", loest.grunn.as_str().into())]);
        k.si("dobbel-celle-loest", &verdier)?;
    }
    k.si("dobbel-celler", &arbeid::celletall(dobbel))
}

/// `--vilkaar` in the place of `--punkt`.
pub(super) fn loes(vilkaar: &str, m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let mut oekt = k.aapne(&sti_av(m, "tilsyn"))?;
    let tekst = |navn| tekst_av(m, navn).unwrap_or_default();
    let (sak, vilkaar) = (SakId::new(tekst("sak")), VilkaarId::new(vilkaar));
    let valgt = valgt(tekst("velg"))?;
    arbeid::loes_celle(&mut oekt, (&sak, &vilkaar), valgt, tekst("grunn"), k.naa)?;
    k.si("dobbel-celler", &arbeid::celletall(&oekt.tilsyn().dobbel))?;
    Ok(Kode::Ferdig)
}

fn valgt(kode: &str) -> Result<Cellevalg, CliFeil> {
    let kjente = || {
        let koder: Vec<&str> = Vilkaarsvurdering::ALLE.iter().map(|v| v.kode()).collect();
        koder.join(", ")
    };
    match kode {
        "foerste" => Ok(Cellevalg::Foerste),
        "andre" => Ok(Cellevalg::Andre),
        kode => Vilkaarsvurdering::fra_kode(kode)
            .map(Cellevalg::Ny)
            .ok_or_else(|| CliFeil::bruk("cli-bruk-velg", &kjente())),
    }
}
