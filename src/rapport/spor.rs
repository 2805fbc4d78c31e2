//! The way back from a statement of the report: what a reference leads to.
//!
//! A reference leads to the event that recorded it, the evidence under it and the provisions it is
//! held against. One that leads nowhere gives `None`.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::domene::{
    Bevis, HjemmelId, Kilde, Lovbrudd, LovbruddId, PunktId, SakId, Svarsted, Tilsyn,
};
use crate::regelverk::{Kontrollpunkt, Regelverk};

use super::dokument::Opphav;

/// Where a reference leads.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spor {
    /// Number of the event that recorded it; `None` where it is law, checklist or program.
    pub hendelse: Option<u64>,
    /// The evidence under it.
    pub bevis: Vec<Bevis>,
    /// The provisions it is held against, in the versions that applied.
    pub hjemler: Vec<HjemmelId>,
}

/// Looks a reference up.
pub fn spor(opphav: &Opphav, tilsyn: &Tilsyn, regelverk: &Regelverk) -> Option<Spor> {
    let o = Oppslag { tilsyn, regelverk };
    match opphav {
        Opphav::Ramme(_) => Some(Spor::hendelse(tilsyn.grunnlag_post)),
        Opphav::Sak(sak) => o.sak(sak),
        Opphav::Svar(sted) => o.svar(sted),
        Opphav::Beregning(sak, kode) => o.beregning(sak, kode),
        Opphav::Overstyring(sak, kode) => o.overstyring(sak, kode),
        Opphav::Fil(nr) => tilsyn.kilder.get(*nr).map(|fil| Spor::hendelse(fil.post)),
        Opphav::Utvalg => tilsyn.utvalg.as_ref().map(|utvalg| Spor::hendelse(utvalg.post)),
        Opphav::Dobbel => tilsyn.dobbel.tatt_inn.as_ref().map(|(nr, _)| Spor::hendelse(*nr)),
        Opphav::Lovbrudd(id) => o.lovbrudd(*id),
        Opphav::Faktum(id, nr) => o.faktum(*id, *nr),
        Opphav::Hjemmel(id) => {
            regelverk.hjemmel(id)?;
            Some(Spor { hjemler: vec![id.clone()], ..Spor::default() })
        }
        Opphav::Punkt(id) => o.punkt(id),
        Opphav::Sjekkliste => {
            regelverk.sjekkliste(&tilsyn.grunnlag.sjekkliste)?;
            Some(Spor::hendelse(tilsyn.grunnlag_post))
        }
        Opphav::Ubekreftet(nr) => regelverk.ubekreftet(*nr).map(|_| Spor::default()),
        Opphav::Regelverk | Opphav::Program => Some(Spor::default()),
    }
}

impl Spor {
    fn hendelse(nr: u64) -> Self {
        Self { hendelse: Some(nr), ..Self::default() }
    }
}

struct Oppslag<'a> {
    tilsyn: &'a Tilsyn,
    regelverk: &'a Regelverk,
}

impl Oppslag<'_> {
    fn sak(&self, id: &SakId) -> Option<Spor> {
        self.tilsyn.saker.get(id)?;
        let fil = self.tilsyn.kilder.get(*self.tilsyn.opphav.get(id)?)?;
        Some(Spor::hendelse(fil.post))
    }

    fn svar(&self, sted: &Svarsted) -> Option<Spor> {
        let post = self.tilsyn.svar.get(sted)?;
        let punkt = self.kontrollpunkt(sted.punkt())?;
        Some(Spor {
            hendelse: Some(post.post),
            bevis: post.besvarelse.bevis.clone(),
            hjemler: self.hjemler([(punkt, self.lovdag(sted)?)]),
        })
    }

    fn beregning(&self, sak: &SakId, kode: &str) -> Option<Spor> {
        let spor = self.sak(sak)?;
        let lovdag = self.tilsyn.saker.get(sak)?.lovdato(self.tilsyn.grunnlag.stikkdato);
        let punkter = &self.regelverk.sjekkliste(&self.tilsyn.grunnlag.sjekkliste)?.punkter;
        let bygger_paa = punkter.iter().filter(|p| p.beregninger.iter().any(|b| b.kode() == kode));
        let hjemler = self.hjemler(bygger_paa.map(|punkt| (punkt, lovdag)));
        Some(Spor { hjemler, ..spor })
    }

    fn overstyring(&self, sak: &SakId, kode: &str) -> Option<Spor> {
        let post = self.tilsyn.overstyrt.get(&(sak.clone(), kode.to_owned()))?;
        Some(Spor { hendelse: Some(post.post), ..self.beregning(sak, kode)? })
    }

    fn lovbrudd(&self, id: LovbruddId) -> Option<Spor> {
        let post = self.tilsyn.lovbrudd.get(&id)?;
        let lovbrudd = &post.lovbrudd;
        let bevis = (0..lovbrudd.fakta.len()).filter_map(|nr| self.bevis(lovbrudd, nr)).flatten();
        Some(Spor {
            hendelse: Some(post.skrevet),
            bevis: uten_like(bevis),
            hjemler: lovbrudd.hjemler.clone(),
        })
    }

    fn faktum(&self, id: LovbruddId, nr: usize) -> Option<Spor> {
        let post = self.tilsyn.lovbrudd.get(&id)?;
        let bevis = uten_like(self.bevis(&post.lovbrudd, nr)?);
        Some(Spor { hendelse: Some(post.skrevet), bevis, hjemler: post.lovbrudd.hjemler.clone() })
    }

    /// The evidence of a statement: its own, and that of the answers it rests on.
    fn bevis(&self, lovbrudd: &Lovbrudd, nr: usize) -> Option<Vec<Bevis>> {
        let kilder = lovbrudd.fakta.get(nr)?.kilder.iter();
        let bevis = kilder.flat_map(|kilde| match kilde {
            Kilde::Svar(sted) => {
                let post = self.tilsyn.svar.get(sted);
                post.map(|post| post.besvarelse.bevis.clone()).unwrap_or_default()
            }
            Kilde::Bevis(bevis) => vec![bevis.clone()],
        });
        Some(bevis.collect())
    }

    /// An item: every answer to it, with the provisions by the day of each.
    fn punkt(&self, id: &PunktId) -> Option<Spor> {
        let punkt = self.kontrollpunkt(id)?;
        let svar = self.tilsyn.svar.iter().filter(|(sted, _)| sted.punkt() == id);
        let bevis = svar.clone().flat_map(|(_, post)| post.besvarelse.bevis.clone());
        let dager = svar.filter_map(|(sted, _)| self.lovdag(sted));
        let dager: BTreeSet<NaiveDate> = dager.chain([self.tilsyn.grunnlag.periode.til]).collect();
        Some(Spor {
            hendelse: None,
            bevis: uten_like(bevis),
            hjemler: self.hjemler(dager.into_iter().map(|dag| (punkt, dag))),
        })
    }

    fn kontrollpunkt(&self, id: &PunktId) -> Option<&Kontrollpunkt> {
        self.regelverk.sjekkliste(&self.tilsyn.grunnlag.sjekkliste)?.punkt(id)
    }

    /// The day that picks the law: of the case, or the end of the period for an office.
    fn lovdag(&self, sted: &Svarsted) -> Option<NaiveDate> {
        let grunnlag = &self.tilsyn.grunnlag;
        match sted {
            Svarsted::Sak(sak, _) => Some(self.tilsyn.saker.get(sak)?.lovdato(grunnlag.stikkdato)),
            Svarsted::Kontor(..) => Some(grunnlag.periode.til),
        }
    }

    fn hjemler<'p>(
        &self,
        punkter: impl IntoIterator<Item = (&'p Kontrollpunkt, NaiveDate)>,
    ) -> Vec<HjemmelId> {
        let mut ut: Vec<HjemmelId> = Vec::new();
        for (punkt, dag) in punkter {
            for henvisning in &punkt.hjemler {
                let Some((id, _)) = self.regelverk.gjeldende(henvisning, dag) else { continue };
                if !ut.contains(id) {
                    ut.push(id.clone());
                }
            }
        }
        ut
    }
}

fn uten_like(bevis: impl IntoIterator<Item = Bevis>) -> Vec<Bevis> {
    let mut ut: Vec<Bevis> = Vec::new();
    for stykke in bevis {
        if !ut.contains(&stykke) {
            ut.push(stykke);
        }
    }
    ut
}
