//! What every rule asks of the case: the application, its end, the programme, and the limit that
//! applied.

use chrono::NaiveDate;

use crate::domene::{Dato, Merknadskode, Sak, Utvalgsgruppe, Vedtak};
use crate::regelverk::{Beregning, Grense, Grensenavn, Regelverk};

use super::super::regnestykke::{Regnestykke, Setning};
use super::super::virkedag::neste_virkedag;

pub(super) use super::grunn::{Grunn, har_ikke_soekt, uten_innvilgelse, uten_start};

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
            None => Ok(Program { start, slutt: self.stikkdato.into(), avsluttet: false }),
        }
    }

    /// Whether a date that is absent here may have stood unreadable in the file. Such a date
    /// answers nothing, so its absence proves nothing.
    pub(super) fn har_uleselig(&self) -> bool {
        self.sak.datakvalitet.iter().any(|m| m.kode == Merknadskode::UleseligDato)
    }

    /// Why the absence of a start cannot be read as waiting, where it cannot.
    pub(super) fn ukjent_start(&self, beregning: Beregning) -> Option<Regnestykke> {
        if self.sak.utvalgsgruppe == Utvalgsgruppe::AvbruttEllerAvsluttet {
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

/// A date in the case was written but could not be read.
pub(super) fn uleselig(beregning: Beregning) -> Regnestykke {
    Regnestykke::kan_ikke(beregning, Setning::new("fakta-uleselig"))
}

/// No limit was in force that day.
pub(super) fn ingen_grense(beregning: Beregning) -> Regnestykke {
    Regnestykke::kan_ikke(beregning, Setning::new("fakta-ingen-grense"))
}
