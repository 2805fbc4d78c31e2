//! Tables of days: from application to vedtak, from vedtak to start, and why a start was late.
//!
//! Days are facts; no number of them decides anything. Reasons that tell of a person's own
//! situation are gathered in one row, so that no small number of persons is described.

use crate::domene::{KontorId, Ventegrunn};
use crate::i18n;
use crate::rapport::dokument::{Justering, Opphav, Tabell};
use crate::regelverk::Beregning;
use crate::vurdering::{self, Utfallskode, Ventetid};

use super::super::underlag::Underlag;
use super::Bygger;
use super::overstyrt::merket;

/// Days from application to first vedtak, per office.
pub(in super::super) fn saksbehandlingstid(u: &Underlag<'_>) -> Tabell {
    let rader = u.kontorer().iter().filter_map(|kontor| {
        let fakta = u
            .saker_i(kontor)
            .map(|sak| vurdering::faktum_i_sak(Beregning::K01, u.tilsyn, sak, u.regelverk));
        let overstyrt = er_overstyrt(u, kontor, "K01");
        let (mut ferdige, mut aapne) = (Vec::new(), 0_usize);
        for fakta in fakta {
            match (fakta.utfall, fakta.dager) {
                (Utfallskode::Dager, Some(dager)) => ferdige.push(dager),
                (Utfallskode::MinstDager, _) => aapne += 1,
                (_, _) => {}
            }
        }
        ferdige.sort_unstable();
        let median = median(&ferdige)?;
        let navn = merket(kontor.to_string(), overstyrt);
        Some(vec![
            u.merk(&navn, u.beregnet_av("K01", u.saker_i(kontor).map(|sak| &sak.id))),
            tall(ferdige.len()),
            ferdige.first().map_or_else(String::new, |dager| i18n::tall(*dager)),
            median,
            ferdige.last().map_or_else(String::new, |dager| i18n::tall(*dager)),
            tall(aapne),
        ])
    });
    let noen = u.kontorer().iter().any(|kontor| er_overstyrt(u, kontor, "K01"));
    Bygger::new(u, "saksbehandlingstid")
        .med_overstyring(noen)
        .ord("kontor", 30.0)
        .tall("med-vedtak", 14.0)
        .tall("korteste", 14.0)
        .tall("midterste", 14.0)
        .tall("lengste", 14.0)
        .tall("uavklart", 14.0)
        .rader(rader)
}

/// Days from vedtak to start, per office, by what happened.
pub(in super::super) fn ventetid(u: &Underlag<'_>) -> Tabell {
    let tider = vurdering::ventetider(u.tilsyn);
    let rader = u.kontorer().iter().filter_map(|kontor| {
        let egne: Vec<&Ventetid> = tider.iter().filter(|tid| tid.kontor == *kontor).collect();
        if egne.is_empty() {
            return None;
        }
        let navn = merket(kontor.to_string(), egne.iter().any(|tid| tid.overstyrt));
        let kilder = u.beregnet_av("K07", egne.iter().map(|tid| &tid.sak));
        let mut rad = vec![u.merk(&navn, kilder), tall(egne.len())];
        rad.extend(
            Utgang::ALLE
                .map(|utgang| tall(egne.iter().filter(|tid| Utgang::av(tid) == utgang).count())),
        );
        rad.push(lengste(u, &egne));
        Some(rad)
    });
    let bygger = Bygger::new(u, "ventetid").med_overstyring(tider.iter().any(|t| t.overstyrt));
    let mut bygger = bygger.ord("kontor", 22.0).tall("innvilget", 13.0);
    for utgang in Utgang::ALLE {
        bygger = bygger.tall(utgang.kode(), 13.0);
    }
    bygger.tall("lengste-ventetid", 13.0).rader(rader)
}

/// The numbers of the figure, sorted, per office and outcome.
pub(super) fn dager(u: &Underlag<'_>) -> Tabell {
    let tider = vurdering::ventetider(u.tilsyn);
    let par = u.kontorer().iter().flat_map(|k| Utgang::ALLE.map(|utgang| (k, utgang)));
    let rader = par.filter_map(|(kontor, utgang)| {
        let egne = tider_i(&tider, kontor, utgang);
        let dager = egne.iter().map(|tid| merket(i18n::tall(tid.dager), tid.overstyrt));
        let ord: Vec<String> = dager.collect();
        let kilder = u.beregnet_av("K07", egne.iter().map(|tid| &tid.sak));
        (!ord.is_empty()).then(|| {
            let navn = u.ord(&format!("utgang-{}", utgang.kode()));
            vec![u.merk(kontor.as_str(), kilder), navn, tall(ord.len()), ord.join(", ")]
        })
    });
    Bygger::new(u, "ventetid-dager")
        .med_overstyring(tider.iter().any(|tid| tid.overstyrt))
        .ord("kontor", 22.0)
        .ord("utgang", 24.0)
        .tall("antall", 12.0)
        .ord("dager", 42.0)
        .rader(rader)
}

/// Registered reasons of cases that started after the vedtak or still wait.
pub(super) fn grunner(u: &Underlag<'_>) -> Tabell {
    let tider = vurdering::ventetider(u.tilsyn);
    let ventet: Vec<&Ventetid> = tider.iter().filter(|tid| tid.dager > 0).collect();
    let antall = |kontor: &KontorId, velg: &dyn Fn(Option<Ventegrunn>) -> bool| {
        let egne = ventet.iter().filter(|tid| tid.kontor == *kontor);
        let grunner = egne.filter_map(|tid| u.tilsyn.saker.get(&tid.sak)).map(|s| s.ventegrunn);
        grunner.filter(|grunn| velg(*grunn)).count()
    };
    let rad = |navn: String, velg: &dyn Fn(Option<Ventegrunn>) -> bool| {
        let per: Vec<usize> = u.kontorer().iter().map(|kontor| antall(kontor, velg)).collect();
        let sum: usize = per.iter().sum();
        let saker = ventet.iter().filter_map(|tid| u.tilsyn.saker.get(&tid.sak));
        let saker = saker.filter(|sak| velg(sak.ventegrunn));
        let mut rad = vec![u.merk(&navn, saker.map(|sak| Opphav::Sak(sak.id.clone())))];
        rad.extend(per.into_iter().map(tall));
        rad.extend((u.kontorer().len() > 1).then(|| tall(sum)));
        (sum > 0).then_some(rad)
    };
    let egne = VED_KONTORET
        .iter()
        .filter_map(|g| rad(u.navn("ventegrunn", g.kode()), &|grunn| grunn == Some(*g)));
    let andre = rad(u.ord("andre-grunner"), &|grunn| {
        grunn.is_none_or(|grunn| !VED_KONTORET.contains(&grunn))
    });
    Bygger::new(u, "ventegrunner")
        .ord("grunn", 46.0)
        .kontorkolonner(18.0, Justering::Hoeyre)
        .samlet(18.0, Justering::Hoeyre)
        .rader(egne.chain(andre))
}

/// Reasons that lie with the office and say nothing about the person.
const VED_KONTORET: [Ventegrunn; 4] =
    [Ventegrunn::Kapasitet, Ventegrunn::Tiltak, Ventegrunn::Puljeopptak, Ventegrunn::Venteliste];

/// How the way from vedtak to start came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Utgang {
    /// Started before the vedtak.
    Foer,
    /// Started on the day of the vedtak.
    SammeDag,
    /// Started after it.
    Etter,
    /// Not started on the stikkdato.
    Venter,
}

impl Utgang {
    pub(in super::super) const ALLE: [Self; 4] =
        [Self::Foer, Self::SammeDag, Self::Etter, Self::Venter];

    pub(in super::super) fn av(tid: &Ventetid) -> Self {
        match (tid.venter_fortsatt, tid.dager) {
            (true, _) => Self::Venter,
            (false, ..0) => Self::Foer,
            (false, 0) => Self::SammeDag,
            (false, _) => Self::Etter,
        }
    }

    pub(in super::super) fn kode(self) -> &'static str {
        match self {
            Self::Foer => "foer",
            Self::SammeDag => "samme-dag",
            Self::Etter => "etter",
            Self::Venter => "venter",
        }
    }
}

/// The cases of an office with that outcome, by days.
fn tider_i<'t>(tider: &'t [Ventetid], kontor: &KontorId, utgang: Utgang) -> Vec<&'t Ventetid> {
    let egne = tider.iter().filter(|tid| tid.kontor == *kontor && Utgang::av(tid) == utgang);
    let mut egne: Vec<&Ventetid> = egne.collect();
    egne.sort_by_key(|tid| tid.dager);
    egne
}

/// Whether that fact of a case of the office is overridden.
fn er_overstyrt(u: &Underlag<'_>, kontor: &KontorId, kode: &str) -> bool {
    let overstyrt = &u.tilsyn.overstyrt;
    let saker = u.tilsyn.saker_som_teller().filter(|sak| sak.kontor == *kontor);
    saker.into_iter().any(|sak| overstyrt.contains_key(&(sak.id.clone(), kode.to_owned())))
}

/// The longest wait; «minst» where that case is still waiting.
fn lengste(u: &Underlag<'_>, tider: &[&Ventetid]) -> String {
    let lengst = tider.iter().filter(|tid| tid.dager > 0).max_by_key(|tid| tid.dager);
    match lengst {
        None => i18n::tall(0),
        Some(tid) if tid.venter_fortsatt => u.setning("minst", &[("dager", tid.dager.into())]),
        Some(tid) => i18n::tall(tid.dager),
    }
}

/// The middle of sorted days; between two middle ones the half is written out.
fn median(dager: &[i64]) -> Option<String> {
    let midt = dager.len() / 2;
    let oevre = *dager.get(midt)?;
    let nedre =
        if dager.len().is_multiple_of(2) { *dager.get(midt.checked_sub(1)?)? } else { oevre };
    let sum = oevre + nedre;
    let halv = if sum % 2 == 0 { "" } else { ",5" };
    Some(format!("{}{halv}", i18n::tall(sum / 2)))
}

fn tall(antall: usize) -> String {
    i18n::tall(i64::try_from(antall).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_the_days() {
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[4]).as_deref(), Some("4"));
        assert_eq!(median(&[1, 4, 9]).as_deref(), Some("4"));
        assert_eq!(median(&[1, 4]).as_deref(), Some("2,5"));
    }
}
