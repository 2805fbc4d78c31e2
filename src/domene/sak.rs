//! The case record: one application, or one internal screening without application, in one office.
//!
//! Absent is not wrong: a date that is not known is `None` and never a breach. Nothing here leads
//! back to a person.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thin_vec::ThinVec;

use super::dato::Dato;
use super::forloep::{
    Aktivitetsperiode, Avslutning, Innsatsbehov, Klage, Saksperiode, Soeknadsform,
};
use super::id::{KontorId, SakId};
use super::merknad::Merknad;
use super::navngitt::navngitt;
use super::vedtak::{Utfall, Vedtak, Vedtaksart};

navngitt! {
    /// Which group of the sample the case belongs to.
    Utvalgsgruppe {
        /// Application granted.
        Innvilget = "innvilget",
        /// Application refused.
        Avslag = "avslag",
        /// Programme interrupted or ended.
        AvbruttEllerAvsluttet = "avbrutt-eller-avsluttet",
        /// Application withdrawn by the applicant.
        Trukket = "trukket",
        /// Application without vedtak on the stikkdato.
        Ubehandlet = "ubehandlet",
        /// Considered by the office, never applied.
        VurdertIkkeSoekt = "vurdert-ikke-soekt",
        /// Long-term recipient of økonomisk stønad who was never considered.
        LangtidsmottakerUtenVurdering = "langtidsmottaker-uten-vurdering",
    }
}

navngitt! {
    /// Age band at application; a birth date is never kept.
    Aldersgruppe {
        /// Under 18.
        Under18 = "under-18",
        /// 18–24.
        F18_24 = "18-24",
        /// 25–29.
        F25_29 = "25-29",
        /// 18–29, a wider band chosen on import.
        F18_29 = "18-29",
        /// 30–39.
        F30_39 = "30-39",
        /// 40–49.
        F40_49 = "40-49",
        /// 30–49, a wider band chosen on import.
        F30_49 = "30-49",
        /// 50–59.
        F50_59 = "50-59",
        /// 60–66.
        F60_66 = "60-66",
        /// 50–66, where the office gives it so.
        F50_66 = "50-66",
        /// 67 and over.
        Fra67 = "fra-67",
        /// Not known.
        Ukjent = "ukjent",
    }
}

navngitt! {
    /// Why the start was later than the vedtak, as the office registered it.
    Ventegrunn {
        /// Too few veiledere or places.
        Kapasitet = "kapasitet",
        /// Waited for a tiltak.
        Tiltak = "tiltak",
        /// Fixed dates of intake.
        Puljeopptak = "puljeopptak",
        /// Put on a waiting list.
        Venteliste = "venteliste",
        /// The participant's own wish.
        BrukersOenske = "brukers-oenske",
        /// Health.
        Helse = "helse",
        /// Holiday.
        Ferie = "ferie",
        /// Something had to be clarified first.
        Avklaring = "avklaring",
        /// Another reason.
        Annet = "annet",
        /// A reason was not registered.
        Ukjent = "ukjent",
    }
}

navngitt! {
    /// What kind of KVP activity a date stands for.
    Aktivitetsart {
        /// Assessment of needs.
        Kartlegging = "kartlegging",
        /// Talk about a possible plan.
        Planleggingssamtale = "planleggingssamtale",
        /// The programme was designed.
        Utforming = "utforming",
        /// A tiltak or a course.
        TiltakEllerKurs = "tiltak-eller-kurs",
        /// Work practice.
        Praksis = "praksis",
        /// The programme itself.
        Program = "program",
    }
}

navngitt! {
    /// How the person was informed about KVP.
    Informasjonskanal {
        /// In a talk.
        Samtale = "samtale",
        /// By letter.
        Brev = "brev",
        /// By brochure.
        Brosjyre = "brosjyre",
        /// On a screen in the office.
        Skjerm = "skjerm",
        /// On a web site.
        Nettside = "nettside",
        /// In another way.
        Annet = "annet",
    }
}

/// One time the person was informed about KVP.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Informasjon {
    /// When.
    pub dato: Dato,
    /// How, where the sample tells.
    #[serde(default)]
    pub kanal: Option<Informasjonskanal>,
}

/// The first activity of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aktivitet {
    /// When.
    pub dato: Dato,
    /// Of what kind.
    pub art: Aktivitetsart,
}

/// One case of the sample.
///
/// Kept small, because a list may hold hundreds of thousands: what most cases lack takes one pointer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sak {
    /// The office's pseudonymous id.
    pub id: SakId,
    /// The office that handled it.
    pub kontor: KontorId,
    /// Group of the sample.
    pub utvalgsgruppe: Utvalgsgruppe,
    /// Number of the kommune, four digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kommune_nr: Option<Box<str>>,
    /// Bydel in Oslo, two digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bydel: Option<Box<str>>,
    /// Age band at application.
    #[serde(default = "ukjent_alder")]
    pub aldersgruppe: Aldersgruppe,
    /// First contact, or start of long-term økonomisk stønad.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kjent_siden: Option<Dato>,
    /// Long-term recipient by the office's own definition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub langtidsmottaker: Option<bool>,
    /// When the person was informed, in time order.
    #[serde(default)]
    pub informasjon: ThinVec<Informasjon>,
    /// The application came in, in any form.
    #[serde(default)]
    pub soeknad_mottatt: Option<Dato>,
    /// The application was entered in the system.
    #[serde(default)]
    pub soeknad_registrert: Option<Dato>,
    /// How it came in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub soeknad_form: Option<Soeknadsform>,
    /// Foreløpig svar was sent (fvl § 11 a).
    #[serde(default)]
    pub foreloepig_svar: Option<Dato>,
    /// The arbeidsevnevurdering was finished (navl § 14 a).
    #[serde(default)]
    pub aev_dato: Option<Dato>,
    /// What the arbeidsevnevurdering came to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub innsatsbehov: Option<Innsatsbehov>,
    /// Decisions, in time order.
    #[serde(default)]
    pub vedtak: ThinVec<Vedtak>,
    /// First activity of each kind.
    #[serde(default)]
    pub foerste_kvp_aktivitet: ThinVec<Aktivitet>,
    /// The participant began in the programme.
    #[serde(default)]
    pub start_faktisk: Option<Dato>,
    /// Registered reason for waiting.
    #[serde(default)]
    pub ventegrunn: Option<Ventegrunn>,
    /// The application was withdrawn that day.
    #[serde(default)]
    pub trukket: Option<Dato>,
    /// Approved leave.
    #[serde(default, skip_serializing_if = "ThinVec::is_empty")]
    pub permisjon: ThinVec<Saksperiode>,
    /// Interruptions decided by vedtak.
    #[serde(default, skip_serializing_if = "ThinVec::is_empty")]
    pub avbrudd: ThinVec<Saksperiode>,
    /// The end of the programme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avslutning: Option<Box<Avslutning>>,
    /// A complaint over the decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub klage: Option<Box<Klage>>,
    /// Activity in the programme, in time order.
    #[serde(default, skip_serializing_if = "ThinVec::is_empty")]
    pub aktiviteter: ThinVec<Aktivitetsperiode>,
    /// Days of contact during follow-up, in time order.
    #[serde(default, skip_serializing_if = "ThinVec::is_empty")]
    pub kontakt: ThinVec<Dato>,
    /// The programme was begun in another kommune.
    #[serde(default)]
    pub fra_annen_kommune: Option<bool>,
    /// The office has shifted the dates to hide the person.
    #[serde(default)]
    pub datoer_forskjoevet: bool,
    /// Date that picks the law where it differs from the vedtak's date (shifted dates).
    #[serde(default)]
    pub regelverksdato: Option<NaiveDate>,
    /// What the import noted about this case.
    #[serde(default)]
    pub datakvalitet: ThinVec<Merknad>,
}

fn ukjent_alder() -> Aldersgruppe {
    Aldersgruppe::Ukjent
}

impl Sak {
    /// A case of which only id, office and group are known.
    pub fn new(id: SakId, kontor: KontorId, utvalgsgruppe: Utvalgsgruppe) -> Self {
        Self {
            id,
            kontor,
            utvalgsgruppe,
            kommune_nr: None,
            bydel: None,
            aldersgruppe: Aldersgruppe::Ukjent,
            kjent_siden: None,
            langtidsmottaker: None,
            informasjon: ThinVec::new(),
            soeknad_mottatt: None,
            soeknad_registrert: None,
            soeknad_form: None,
            foreloepig_svar: None,
            aev_dato: None,
            innsatsbehov: None,
            vedtak: ThinVec::new(),
            foerste_kvp_aktivitet: ThinVec::new(),
            start_faktisk: None,
            ventegrunn: None,
            trukket: None,
            permisjon: ThinVec::new(),
            avbrudd: ThinVec::new(),
            avslutning: None,
            klage: None,
            aktiviteter: ThinVec::new(),
            kontakt: ThinVec::new(),
            fra_annen_kommune: None,
            datoer_forskjoevet: false,
            regelverksdato: None,
            datakvalitet: ThinVec::new(),
        }
    }

    /// The first decision on the application itself: programme granted or refused.
    pub fn foerste_vedtak(&self) -> Option<&Vedtak> {
        self.vedtak.iter().find(|v| matches!(v.art, Vedtaksart::Program | Vedtaksart::Avslag))
    }

    /// The decision that granted the programme.
    pub fn innvilgelse(&self) -> Option<&Vedtak> {
        self.vedtak.iter().find(|v| {
            matches!(v.art, Vedtaksart::Program | Vedtaksart::KlageOmgjoering)
                && matches!(v.utfall, Utfall::Innvilget | Utfall::DelvisInnvilget)
        })
    }

    /// The first activity of that kind.
    pub fn aktivitet(&self, art: Aktivitetsart) -> Option<Dato> {
        self.foerste_kvp_aktivitet.iter().find(|a| a.art == art).map(|a| a.dato)
    }

    /// The day that picks the wording of the law: the vedtak's, else the application's, else the
    /// stikkdato.
    pub fn lovdato(&self, stikkdato: NaiveDate) -> NaiveDate {
        let vedtak = self.foerste_vedtak().map(|v| v.dato.tidligst());
        let soeknad = self.soeknad_mottatt.or(self.soeknad_registrert).map(Dato::tidligst);
        self.regelverksdato.or(vedtak).or(soeknad).unwrap_or(stikkdato)
    }
}
