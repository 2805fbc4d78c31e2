//! What every rule asks of the case: the application, its end, the limit that applied, and the
//! reasons why a fact does not arise.

use chrono::NaiveDate;

use crate::domene::{Dato, Merknadskode, Sak, Utfall, Utvalgsgruppe, Vedtak, Vedtaksart};
use crate::regelverk::{Beregning, Grense, Grensenavn, Regelverk};

use super::super::beregnet::Utfallskode;
use super::super::regnestykke::{Regnestykke, Setning};
use super::super::virkedag::neste_virkedag;

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
    pub(super) fn program(&self, beregning: Beregning) -> Result<Program, Regnestykke> {
        if let Some(grunn) = uten_start(self.sak) {
            return Err(Regnestykke::ikke_aktuelt(beregning, grunn));
        }
        let Some(start) = self.sak.start_faktisk else {
            let ukjent = self.ukjent_start(beregning);
            return Err(
                ukjent.unwrap_or_else(|| Regnestykke::ikke_aktuelt(beregning, Grunn::IkkeStartet))
            );
        };
        let avsluttet = self.sak.avslutning.is_some()
            || self.sak.utvalgsgruppe == Utvalgsgruppe::AvbruttEllerAvsluttet;
        match self.sak.avslutning.as_ref().and_then(|a| a.dato) {
            Some(slutt) => Ok(Program { start, slutt, avsluttet: true }),
            None if avsluttet => Err(Regnestykke::mangler(beregning, "avslutning")),
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

impl Regnestykke {
    /// The fact does not arise, for that reason.
    pub(super) fn ikke_aktuelt(beregning: Beregning, grunn: Grunn) -> Self {
        Self::new(beregning, Utfallskode::IkkeAktuelt, Setning::new(grunn.noekkel()))
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

/// Why there is no start, or no grant, to measure from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Grunn {
    /// The application was refused.
    Avslag,
    /// It was withdrawn.
    Trukket,
    /// Not decided at the stikkdato.
    IkkeAvgjort,
    /// None was made.
    IngenSoeknad,
    /// Ended before the programme began.
    Avsluttet,
    /// Granted, not begun at the stikkdato.
    IkkeStartet,
    /// The programme has not been interrupted.
    IngenAvbrudd,
}

impl Grunn {
    /// Key of the sentence.
    pub(super) fn noekkel(self) -> &'static str {
        match self {
            Self::Avslag => "fakta-ikke-aktuelt-avslag",
            Self::Trukket => "fakta-ikke-aktuelt-trukket",
            Self::IkkeAvgjort => "fakta-ikke-aktuelt-ikke-avgjort",
            Self::IngenSoeknad => "fakta-ikke-aktuelt-ingen-soeknad",
            Self::Avsluttet => "fakta-ikke-aktuelt-avsluttet",
            Self::IkkeStartet => "fakta-ikke-aktuelt-ikke-startet",
            Self::IngenAvbrudd => "fakta-ikke-aktuelt-ingen-avbrudd",
        }
    }
}

/// Why no start can be measured in the case; `None` where it can.
pub(in super::super) fn uten_start(sak: &Sak) -> Option<Grunn> {
    if sak.innvilgelse().is_none() {
        return uten_innvilgelse(sak);
    }
    if sak.start_faktisk.is_some() {
        return None;
    }
    if sak.trukket.is_some() || sak.utvalgsgruppe == Utvalgsgruppe::Trukket {
        return Some(Grunn::Trukket);
    }
    let avsluttet = sak.vedtak.iter().any(|v| v.art == Vedtaksart::Avslutning);
    let i_gang = sak.utvalgsgruppe == Utvalgsgruppe::AvbruttEllerAvsluttet;
    (avsluttet && !i_gang).then_some(Grunn::Avsluttet)
}

/// Why nothing was granted; `None` where something was, or where only the date of it is missing.
pub(super) fn uten_innvilgelse(sak: &Sak) -> Option<Grunn> {
    if sak.innvilgelse().is_some() {
        return None;
    }
    if sak.foerste_vedtak().is_some_and(|v| v.utfall == Utfall::Avslaatt) {
        return Some(Grunn::Avslag);
    }
    if sak.trukket.is_some() {
        return Some(Grunn::Trukket);
    }
    match sak.utvalgsgruppe {
        Utvalgsgruppe::Innvilget | Utvalgsgruppe::AvbruttEllerAvsluttet => None,
        Utvalgsgruppe::Avslag => Some(Grunn::Avslag),
        Utvalgsgruppe::Trukket => Some(Grunn::Trukket),
        Utvalgsgruppe::Ubehandlet => Some(Grunn::IkkeAvgjort),
        Utvalgsgruppe::VurdertIkkeSoekt | Utvalgsgruppe::LangtidsmottakerUtenVurdering => {
            Some(if har_ikke_soekt(sak) { Grunn::IngenSoeknad } else { Grunn::IkkeAvgjort })
        }
    }
}

/// Whether the person was only considered: no application and no vedtak.
pub(super) fn har_ikke_soekt(sak: &Sak) -> bool {
    let uten_dato = sak.soeknad_mottatt.or(sak.soeknad_registrert).is_none();
    let gruppe = matches!(
        sak.utvalgsgruppe,
        Utvalgsgruppe::VurdertIkkeSoekt | Utvalgsgruppe::LangtidsmottakerUtenVurdering
    );
    uten_dato && gruppe && sak.vedtak.is_empty()
}
