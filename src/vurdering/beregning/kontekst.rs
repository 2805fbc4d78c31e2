//! What every rule asks of the case: the application, its end, the programme, and the limit that
//! applied.

use chrono::NaiveDate;

use crate::domene::{Dato, Sak, Utfall, Utvalgsgruppe, Vedtak};
use crate::regelverk::{Beregning, Grense, Grensenavn, Regelverk};

use super::super::regnestykke::{Regnestykke, Setning};
use super::super::virkedag::neste_virkedag;

pub(super) use super::grunn::{
    Grunn, er_slutt, har_ikke_soekt, har_uleselig, uten_innvilgelse, uten_start,
};

/// The case with what its facts depend on.
pub(super) struct Kontekst<'a> {
    pub(super) sak: &'a Sak,
    pub(super) stikkdato: NaiveDate,
    regelverk: &'a Regelverk,
    lovdato: NaiveDate,
    annen_lov: bool,
}

/// When the application came in, as well as it is known.
#[derive(Clone, Copy)]
pub(super) struct Soeknad {
    pub(super) dato: Dato,
    /// Only the date of registration is known; the application may have come in earlier.
    pub(super) bare_registrert: bool,
}

impl Soeknad {
    /// Picks the first words of the sentence: came in, or was registered.
    pub(super) fn kilde(self) -> &'static str {
        if self.bare_registrert { "registrert" } else { "mottatt" }
    }
}

/// What ended the waiting for an answer to the application.
#[derive(Clone, Copy)]
pub(super) enum Slutt {
    /// The first vedtak on it.
    Vedtak(Dato),
    /// It was withdrawn.
    Trukket(Dato),
    /// Nothing yet at the stikkdato.
    Ubehandlet,
    /// It was decided or withdrawn, but the date is missing; the text is the field.
    Ukjent(&'static str),
}

/// The programme from its first day to its last, or to the stikkdato while it runs.
#[derive(Clone, Copy)]
pub(super) struct Program {
    pub(super) start: Dato,
    pub(super) slutt: Dato,
    pub(super) avsluttet: bool,
}

impl Program {
    /// Picks the words for the last day: the programme ended, or the facts do.
    pub(super) fn slutt_paa(self) -> &'static str {
        if self.avsluttet { "avsluttet" } else { "stikkdato" }
    }

    /// What is wrong where the first day is after the last: the end of the programme, or the
    /// stikkdato, after which nothing is known.
    pub(super) fn omvendt(self, start: NaiveDate, slutt: NaiveDate) -> Setning {
        let noekkel = if self.avsluttet { "fakta-k12-feil" } else { "fakta-k12-framtid" };
        Setning::new(noekkel).med("start", start).med("slutt", slutt)
    }
}

impl<'a> Kontekst<'a> {
    pub(super) fn new(sak: &'a Sak, stikkdato: NaiveDate, regelverk: &'a Regelverk) -> Self {
        let lovdato = sak.lovdato(stikkdato);
        let annen_lov = regelverk.grense(Grensenavn::StartMaaneder, lovdato).is_none();
        Self { sak, stikkdato, regelverk, lovdato, annen_lov }
    }

    /// The result where the case falls under the law before sosialtjenesteloven.
    pub(super) fn annen_lov(&self, beregning: Beregning) -> Option<Regnestykke> {
        self.annen_lov.then(|| Regnestykke::kan_ikke(beregning, Setning::new("fakta-annen-lov")))
    }

    /// The limit in force on the day that picks the law.
    pub(super) fn grense(&self, navn: Grensenavn) -> Option<&'a Grense> {
        self.regelverk.grense(navn, self.lovdato)
    }

    /// The limit in force for a later vedtak or event in the same case.
    pub(super) fn grense_den(&self, navn: Grensenavn, dato: Dato) -> Option<&'a Grense> {
        let dag = self.sak.regelverksdato.unwrap_or_else(|| dato.tidligst());
        self.regelverk.grense(navn, dag)
    }

    /// The application, where any date of it is known.
    pub(super) fn soeknad(&self) -> Option<Soeknad> {
        let mottatt = self.sak.soeknad_mottatt;
        let registrert = self.sak.soeknad_registrert;
        let fra_mottatt = mottatt.map(|dato| Soeknad { dato, bare_registrert: false });
        fra_mottatt.or_else(|| registrert.map(|dato| Soeknad { dato, bare_registrert: true }))
    }

    /// The result where no date of application is known: none was made, or the date is missing.
    pub(super) fn uten_soeknad(&self, beregning: Beregning) -> Regnestykke {
        if har_ikke_soekt(self.sak) {
            return Regnestykke::ikke_aktuelt(beregning, Grunn::IngenSoeknad);
        }
        Regnestykke::mangler(beregning, "soeknad")
    }

    /// What ended the waiting for an answer.
    pub(super) fn slutt(&self) -> Slutt {
        let sak = self.sak;
        if let Some(vedtak) = sak.foerste_vedtak() {
            return Slutt::Vedtak(vedtak.dato);
        }
        if let Some(trukket) = sak.trukket {
            return Slutt::Trukket(trukket);
        }
        match sak.utvalgsgruppe {
            Utvalgsgruppe::Trukket => Slutt::Ukjent("trukket"),
            Utvalgsgruppe::Innvilget
            | Utvalgsgruppe::Avslag
            | Utvalgsgruppe::AvbruttEllerAvsluttet => Slutt::Ukjent("vedtak"),
            Utvalgsgruppe::Ubehandlet
            | Utvalgsgruppe::VurdertIkkeSoekt
            | Utvalgsgruppe::LangtidsmottakerUtenVurdering => {
                if sak.vedtak.is_empty() {
                    Slutt::Ubehandlet
                } else {
                    Slutt::Ukjent("vedtak")
                }
            }
        }
    }

    /// The vedtak that decided the application.
    pub(super) fn avgjoerelse(&self) -> Option<&'a Vedtak> {
        self.sak.foerste_vedtak().or_else(|| self.sak.innvilgelse())
    }

    /// The result where no such vedtak is known: none was made, or its date is missing.
    pub(super) fn uten_vedtak(&self, beregning: Beregning) -> Regnestykke {
        match uten_innvilgelse(self.sak) {
            Some(Grunn::Avslag) | None => Regnestykke::mangler(beregning, "vedtak"),
            Some(grunn) => Regnestykke::ikke_aktuelt(beregning, grunn),
        }
    }

    /// How long the programme is known to have lasted; the result in its place where it has none.
    pub(super) fn program(&self, beregning: Beregning) -> Result<Program, Box<Regnestykke>> {
        if let Some(grunn) = uten_start(self.sak) {
            return Err(Box::new(Regnestykke::ikke_aktuelt(beregning, grunn)));
        }
        let Some(start) = self.sak.start_faktisk else {
            let ukjent = self.ukjent_start(beregning);
            let ikke_startet = || Regnestykke::ikke_aktuelt(beregning, Grunn::IkkeStartet);
            return Err(Box::new(ukjent.unwrap_or_else(ikke_startet)));
        };
        let avsluttet = self.sak.avslutning.is_some()
            || self.sak.utvalgsgruppe == Utvalgsgruppe::AvbruttEllerAvsluttet;
        match self.sak.avslutning.as_ref().and_then(|a| a.dato) {
            Some(slutt) => Ok(Program { start, slutt, avsluttet: true }),
            None if avsluttet => Err(Box::new(Regnestykke::mangler(beregning, "avslutning"))),
            None if let Some(til) = self.utloept() => Err(Box::new(slutt_ukjent(beregning, til))),
            None => Ok(Program { start, slutt: self.stikkdato.into(), avsluttet: false }),
        }
    }

    /// The end of the last period the case has a vedtak for, where that is past at the stikkdato:
    /// whether the programme went on is then not known.
    fn utloept(&self) -> Option<Dato> {
        let innvilget = self.sak.vedtak.iter().filter(|v| v.utfall != Utfall::Avslaatt);
        let siste = innvilget.filter_map(|v| v.periode_til).max_by_key(|til| til.senest())?;
        (siste.senest() < self.stikkdato).then_some(siste)
    }

    /// Whether a date that is absent here may have stood unreadable in the file. Such a date
    /// answers nothing, so its absence proves nothing.
    pub(super) fn har_uleselig(&self) -> bool {
        har_uleselig(self.sak)
    }

    /// Why the absence of a start cannot be read as waiting, where it cannot.
    pub(super) fn ukjent_start(&self, beregning: Beregning) -> Option<Regnestykke> {
        if er_slutt(self.sak) {
            return Some(Regnestykke::mangler(beregning, "start"));
        }
        self.har_uleselig().then(|| uleselig(beregning))
    }

    /// Why it cannot be said that nothing came after the last period, where it cannot.
    pub(super) fn ukjent_slutt(&self, beregning: Beregning) -> Option<Regnestykke> {
        if self.sak.utvalgsgruppe == Utvalgsgruppe::AvbruttEllerAvsluttet {
            return Some(Regnestykke::mangler(beregning, "avslutning"));
        }
        self.har_uleselig().then(|| uleselig(beregning))
    }

    /// Marks a result near its limit where the dates are shifted: calendar months do not survive it.
    pub(super) fn merk_forskjoevet(&self, mut beregnet: Regnestykke, avstand: i64) -> Regnestykke {
        if self.sak.datoer_forskjoevet && avstand.abs() <= FORSKJOEVET_MARGIN_DAGER {
            beregnet.usikker = true;
            let margin = Setning::new("fakta-forskjoevet").med("margin", FORSKJOEVET_MARGIN_DAGER);
            return beregnet.med_tillegg(margin);
        }
        beregnet
    }

    /// Adds the next working day where a passed limit ended on none. Shifted dates have no weekday.
    pub(super) fn med_virkedag(&self, beregnet: Regnestykke) -> Regnestykke {
        let Some(frist) = beregnet.frist.filter(|_| !self.sak.datoer_forskjoevet) else {
            return beregnet;
        };
        let Some(virkedag) = neste_virkedag(frist) else { return beregnet };
        let setning = Setning::new("fakta-virkedag").med("frist", frist).med("virkedag", virkedag);
        beregnet.med_tillegg(setning)
    }
}

/// Months differ by up to three days, so an interval in days moves that much when dates are shifted.
const FORSKJOEVET_MARGIN_DAGER: i64 = 3;

/// Says that the application may have come in before it was registered: what is over is certain
/// and a minimum, what is within is provisional.
pub(super) fn merk_registrert(mut beregnet: Regnestykke, er_over: bool) -> Regnestykke {
    if er_over {
        return beregnet.med_tillegg(Setning::new("fakta-fra-registrering-minst"));
    }
    beregnet.usikker = true;
    beregnet.med_tillegg(Setning::new("fakta-fra-registrering-foreloepig"))
}

/// The programme may have ended with its last period, or gone on.
fn slutt_ukjent(beregning: Beregning, til: Dato) -> Regnestykke {
    match til.som_dag() {
        Some(til) => {
            Regnestykke::kan_ikke(beregning, Setning::new("fakta-slutt-ukjent").med("til", til))
        }
        None => Regnestykke::mangler(beregning, "avslutning"),
    }
}

/// A date in the case was written but could not be read.
pub(super) fn uleselig(beregning: Beregning) -> Regnestykke {
    Regnestykke::kan_ikke(beregning, Setning::new("fakta-uleselig"))
}

/// No limit was in force that day.
pub(super) fn ingen_grense(beregning: Beregning) -> Regnestykke {
    Regnestykke::kan_ikke(beregning, Setning::new("fakta-ingen-grense"))
}
