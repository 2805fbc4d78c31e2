//! The steps of one case in the order they came: the same line serves waiting and its mirror.

use chrono::NaiveDate;

use crate::domene::{Aktivitetsart, Dato, Sak};

/// One dated step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Steg {
    /// Last part of its text key, `steg-…`.
    pub navn: &'static str,
    /// When.
    pub dato: Dato,
}

/// All dated steps of the case and the stikkdato, by the earliest day each can be; steps of the
/// same day stand in the order they should have.
pub fn tidslinje(sak: &Sak, stikkdato: NaiveDate) -> Vec<Steg> {
    let mut steg: Vec<Steg> = Vec::new();
    let mut ta_med = |navn, dato: Option<Dato>| steg.extend(dato.map(|dato| Steg { navn, dato }));
    ta_med("informert", sak.informasjon.iter().map(|i| i.dato).min_by_key(|d| d.tidligst()));
    ta_med("kartlegging", sak.aktivitet(Aktivitetsart::Kartlegging));
    ta_med("soeknad", sak.soeknad_mottatt);
    ta_med("registrert", sak.soeknad_registrert);
    ta_med("foreloepig-svar", sak.foreloepig_svar);
    ta_med("aev", sak.aev_dato);
    ta_med("planleggingssamtale", sak.aktivitet(Aktivitetsart::Planleggingssamtale));
    for vedtak in &sak.vedtak {
        ta_med("vedtak", Some(vedtak.dato));
    }
    ta_med("utforming", sak.aktivitet(Aktivitetsart::Utforming));
    for vedtak in &sak.vedtak {
        ta_med("angitt-start", vedtak.angitt_start);
    }
    ta_med("aktivitet", foerste_aktivitet(sak));
    ta_med("start", sak.start_faktisk);
    ta_med("trukket", sak.trukket);
    ta_med("stikkdato", Some(stikkdato.into()));
    steg.sort_by_key(|s| s.dato.tidligst());
    steg
}

/// The first activity that belongs to the programme itself.
fn foerste_aktivitet(sak: &Sak) -> Option<Dato> {
    let arter = [Aktivitetsart::TiltakEllerKurs, Aktivitetsart::Praksis, Aktivitetsart::Program];
    arter.iter().filter_map(|art| sak.aktivitet(*art)).min_by_key(|d| d.tidligst())
}

#[cfg(test)]
mod tests;
