//! A file of answers and matrix cells, in JSON or RON; the form is described in `docs/json.md`.

use std::path::Path;

use serde::Deserialize;

use super::filer;
use crate::app::AppError;
use crate::domene::{
    Besvarelse, Bevis, Bevisart, Hendelse, KontorId, Overstyring, PunktId, SakId, Svar, Svarsted,
    Tekstspenn, VilkaarId, Vilkaarscelle, Vilkaarsvurdering,
};

/// Answers, cells and overridden facts, in the order they are given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Svarfil {
    /// Answers to items of cases and offices.
    #[serde(default)]
    svar: Vec<Svarrad>,
    /// Cells of the § 29 matrix.
    #[serde(default)]
    vilkaar: Vec<Vilkaarsrad>,
    /// Overridden facts.
    #[serde(default)]
    overstyrt: Vec<Overstyringsrad>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Svarrad {
    #[serde(default)]
    sak: Option<String>,
    #[serde(default)]
    kontor: Option<String>,
    punkt: String,
    svar: Svar,
    #[serde(default)]
    notat: String,
    #[serde(default)]
    bevis: Vec<Bevisrad>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Bevisrad {
    art: Bevisart,
    sted: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Vilkaarsrad {
    sak: String,
    vilkaar: String,
    vurdering: Vilkaarsvurdering,
    #[serde(default)]
    notat: String,
    #[serde(default)]
    bevis: Option<Tekstspenn>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Overstyringsrad {
    sak: String,
    beregning: String,
    utfall: String,
    #[serde(default)]
    dager: Option<i64>,
    grunn: String,
}

/// Reads the file. The ending tells the form; without one the first sign does.
pub(super) fn les(sti: &Path) -> Result<Svarfil, AppError> {
    let bytes = filer::les(sti)?;
    let feil = |linje| AppError::Svarfil { linje };
    let tekst = String::from_utf8(bytes).map_err(|uro| {
        let lest = uro.as_bytes().get(..uro.utf8_error().valid_up_to()).unwrap_or_default();
        feil(String::from_utf8_lossy(lest).lines().count().max(1))
    })?;
    let tekst = tekst.strip_prefix('\u{feff}').unwrap_or(&tekst);
    let endelse = sti.extension().map(std::ffi::OsStr::to_ascii_lowercase);
    let er_json = match endelse.as_deref().and_then(|e| e.to_str()) {
        Some("json") => true,
        Some("ron") => false,
        Some(_) | None => tekst.trim_start().starts_with('{'),
    };
    let svar: Svarfil = if er_json {
        serde_json::from_str(tekst).map_err(|uro| feil(uro.line()))?
    } else {
        let valg = ron::Options::default()
            .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        valg.from_str(tekst).map_err(|uro| feil(uro.span.start.line))?
    };
    match svar.svar.iter().position(|rad| rad.sak.is_some() == rad.kontor.is_some()) {
        Some(plass) => Err(AppError::SvarUtenSted { nr: plass + 1 }),
        None => Ok(svar),
    }
}

impl Svarfil {
    /// The same as events, to be checked like any other.
    pub(super) fn hendelser(self) -> impl Iterator<Item = Hendelse> {
        let svar = self.svar.into_iter().map(Svarrad::hendelse);
        let vilkaar = self.vilkaar.into_iter().map(|rad| Hendelse::VilkaarVurdert {
            sak: SakId::new(rad.sak),
            celle: Vilkaarscelle {
                vilkaar: VilkaarId::new(rad.vilkaar),
                vurdering: rad.vurdering,
                notat: rad.notat,
                bevis: rad.bevis,
                kildesum: String::new(),
            },
        });
        let overstyrt = self.overstyrt.into_iter().map(|rad| Hendelse::BeregningOverstyrt {
            sak: SakId::new(rad.sak),
            overstyring: Overstyring {
                beregning: rad.beregning,
                utfall: rad.utfall,
                dager: rad.dager,
                grunn: rad.grunn,
            },
        });
        svar.chain(overstyrt).chain(vilkaar)
    }
}

impl Svarrad {
    fn hendelse(self) -> Hendelse {
        let punkt = PunktId::new(self.punkt);
        let sted = match (self.sak, self.kontor) {
            (Some(sak), _) => Svarsted::Sak(SakId::new(sak), punkt),
            (None, kontor) => Svarsted::Kontor(KontorId::new(kontor.unwrap_or_default()), punkt),
        };
        let bevis = self.bevis.into_iter();
        let bevis = bevis.map(|b| Bevis::new(b.art, b.sted));
        let besvarelse = Besvarelse { svar: self.svar, notat: self.notat, bevis: bevis.collect() };
        Hendelse::SvarGitt(sted, besvarelse)
    }
}
