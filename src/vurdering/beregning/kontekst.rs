//! What every rule asks of the case: the application, its end, the limit that applied, and the
//! reasons why a fact does not arise.

use chrono::NaiveDate;

use crate::domene::{Dato, Melding, Merknadskode, Sak, Utfall, Utvalgsgruppe, Vedtaksart};
use crate::regelverk::{Beregning, Grense, Grensenavn, Regelverk};

use super::super::beregnet::{Beregnet, Utfallskode};
use super::super::virkedag::neste_virkedag;

/// The case with what its facts depend on.
pub(super) struct Kontekst<'a> {
    pub(super) sak: &'a Sak,
    pub(super) stikkdato: NaiveDate,
    regelverk: &'a Regelverk,
    lovdato: NaiveDate,
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

impl<'a> Kontekst<'a> {
    pub(super) fn new(sak: &'a Sak, stikkdato: NaiveDate, regelverk: &'a Regelverk) -> Self {
        Self { sak, stikkdato, regelverk, lovdato: sak.lovdato(stikkdato) }
    }

    /// The result where the case falls under the law before sosialtjenesteloven.
    pub(super) fn annen_lov(&self, beregning: Beregning) -> Option<Beregnet> {
        let annen = self.grense(Grensenavn::StartMaaneder).is_none();
        annen.then(|| Beregnet::kan_ikke(beregning, Melding::new("fakta-annen-lov")))
    }

    /// The limit in force on the day that picks the law.
    pub(super) fn grense(&self, navn: Grensenavn) -> Option<&'a Grense> {
        self.regelverk.grense(navn, self.lovdato)
    }

    /// The limit in force for a later vedtak in the same case.
    pub(super) fn grense_den(&self, navn: Grensenavn, vedtak: Dato) -> Option<&'a Grense> {
        let dag = self.sak.regelverksdato.unwrap_or_else(|| vedtak.tidligst());
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
    pub(super) fn uten_soeknad(&self, beregning: Beregning) -> Beregnet {
        if har_ikke_soekt(self.sak) {
            return Beregnet::ikke_aktuelt(beregning, Grunn::IngenSoeknad);
        }
        Beregnet::mangler(beregning, "soeknad")
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

    /// Whether a date that is absent here may have stood unreadable in the file. Such a date
    /// answers nothing, so its absence proves nothing.
    pub(super) fn har_uleselig(&self) -> bool {
        self.sak.datakvalitet.iter().any(|m| m.kode == Merknadskode::UleseligDato)
    }

    /// Why the absence of a start cannot be read as waiting, where it cannot.
    pub(super) fn ukjent_start(&self, beregning: Beregning) -> Option<Beregnet> {
        if self.sak.utvalgsgruppe == Utvalgsgruppe::AvbruttEllerAvsluttet {
            return Some(Beregnet::mangler(beregning, "start"));
        }
        self.har_uleselig().then(|| uleselig(beregning))
    }

    /// Marks a result near its limit where the dates are shifted: calendar months do not survive it.
    pub(super) fn merk_forskjoevet(&self, mut beregnet: Beregnet, avstand: i64) -> Beregnet {
        if self.sak.datoer_forskjoevet && avstand.abs() <= FORSKJOEVET_MARGIN_DAGER {
            beregnet.usikker = true;
            let margin = Melding::new("fakta-forskjoevet").med("margin", FORSKJOEVET_MARGIN_DAGER);
            return beregnet.med_tillegg(margin);
        }
        beregnet
    }

    /// Adds the next working day where a passed limit ended on none. Shifted dates have no weekday.
    pub(super) fn med_virkedag(&self, beregnet: Beregnet) -> Beregnet {
        let Some(frist) = beregnet.frist.filter(|_| !self.sak.datoer_forskjoevet) else {
            return beregnet;
        };
        let Some(virkedag) = neste_virkedag(frist) else { return beregnet };
        let melding = Melding::new("fakta-virkedag").med("frist", frist).med("virkedag", virkedag);
        beregnet.med_tillegg(melding)
    }
}

/// Months differ by up to three days, so an interval in days moves that much when dates are shifted.
const FORSKJOEVET_MARGIN_DAGER: i64 = 3;

/// Says that the application may have come in before it was registered: what is over is certain
/// and a minimum, what is within is provisional.
pub(super) fn merk_registrert(mut beregnet: Beregnet, er_over: bool) -> Beregnet {
    if er_over {
        return beregnet.med_tillegg(Melding::new("fakta-fra-registrering-minst"));
    }
    beregnet.usikker = true;
    beregnet.med_tillegg(Melding::new("fakta-fra-registrering-foreloepig"))
}

impl Beregnet {
    /// The fact does not arise, for that reason.
    pub(super) fn ikke_aktuelt(beregning: Beregning, grunn: Grunn) -> Self {
        Self::new(beregning, Utfallskode::IkkeAktuelt, Melding::new(grunn.noekkel()))
    }
}

/// A date in the case was written but could not be read.
pub(super) fn uleselig(beregning: Beregning) -> Beregnet {
    Beregnet::kan_ikke(beregning, Melding::new("fakta-uleselig"))
}

/// No limit was in force that day.
pub(super) fn ingen_grense(beregning: Beregning) -> Beregnet {
    Beregnet::kan_ikke(beregning, Melding::new("fakta-ingen-grense"))
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
