//! What a computed fact came to: outcome, days, limit and the sentence that shows the arithmetic.
//!
//! A computed fact is a fact and never a conclusion; only an inspector turns facts into lovbrudd.

use chrono::NaiveDate;

use crate::domene::{Melding, navngitt};
use crate::regelverk::Beregning;

navngitt! {
    /// The outcome of a computed fact, without its numbers.
    Utfallskode {
        /// A number of days, nothing more (K01, K03).
        Dager = "dager",
        /// At least that many days: still waiting at the stikkdato, or counted from registration.
        MinstDager = "minst-dager",
        /// Days until the application was withdrawn.
        DagerTilTrekking = "dager-til-trekking",
        /// The programme started on the day of the vedtak or later.
        Startet = "startet",
        /// The programme started before the vedtak.
        StartetFoerVedtak = "startet-foer-vedtak",
        /// Granted, not started at the stikkdato.
        VenterFortsatt = "venter-fortsatt",
        /// The fact does not arise in this case; the sentence gives the reason.
        IkkeAktuelt = "ikke-aktuelt",
        /// Within the limit; the limit day itself is within.
        Innenfor = "innenfor",
        /// After the limit.
        Over = "over",
        /// One day after the limit of a period, often «15.01–15.01».
        EnDagOver = "en-dag-over",
        /// Not started, and the limit has not passed.
        VenterInnenfor = "venter-innenfor",
        /// Not started, and the limit has passed.
        VenterOver = "venter-over",
        /// Foreløpig svar was sent in time.
        GittIRettTid = "gitt-i-rett-tid",
        /// Foreløpig svar was sent too late.
        GittForSent = "gitt-for-sent",
        /// What should be there is not in the data of the case.
        Mangler = "mangler",
        /// The limit has not passed at the stikkdato.
        IkkeForfalt = "ikke-forfalt",
        /// All checked steps came in the right order.
        IRekkefoelge = "i-rekkefoelge",
        /// At least one step came before the step it should follow.
        BruttRekkefoelge = "brutt-rekkefoelge",
        /// The programme was designed before the vedtak, nothing else is out of order.
        UtformetFoerVedtak = "utformet-foer-vedtak",
        /// Designed, active or started, and no vedtak.
        IGangUtenVedtak = "i-gang-uten-vedtak",
        /// Started on the day the programme names.
        SomAngitt = "som-angitt",
        /// Started before the day the programme names.
        FoerAngitt = "foer-angitt",
        /// Started after the day the programme names.
        EtterAngitt = "etter-angitt",
        /// The age band is outside the limits.
        Utenfor = "utenfor",
        /// Informed before the application, or on the same day.
        InformertFoer = "informert-foer",
        /// First informed after the application came in.
        InformertEtter = "informert-etter",
        /// Informed, never applied.
        InformertUtenSoeknad = "informert-uten-soeknad",
        /// The dates contradict each other.
        FeilIData = "feil-i-data",
        /// A date is missing, too coarse or outside the law the program knows. Never a breach.
        KanIkkeBeregnes = "kan-ikke-beregnes",
    }
}

impl Utfallskode {
    /// Whether the number of days is the whole outcome, so that it says nothing without it.
    pub(super) fn er_antall(self) -> bool {
        matches!(self, Self::Dager | Self::MinstDager | Self::DagerTilTrekking)
    }
}

/// A computed fact of one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beregnet {
    /// Which fact.
    pub beregning: Beregning,
    /// What it came to.
    pub utfall: Utfallskode,
    /// Days, never negative; what they count (over, left, waited, before) follows from the outcome.
    pub dager: Option<i64>,
    /// The limit day, where there is one.
    pub frist: Option<NaiveDate>,
    /// The sentence, with the arithmetic shown.
    pub melding: Melding,
    /// More sentences that belong to it: broken pairs, next working day, why it is uncertain.
    pub tillegg: Vec<Melding>,
    /// Provisional: dates are shifted and the limit is near, or only the registration date is known.
    pub usikker: bool,
    /// Rows of the list of what must be confirmed.
    pub maa_bekreftes: Vec<u8>,
}

impl Beregnet {
    /// A fact of which only outcome and sentence are known.
    pub(super) fn new(beregning: Beregning, utfall: Utfallskode, melding: Melding) -> Self {
        Self {
            beregning,
            utfall,
            dager: None,
            frist: None,
            melding,
            tillegg: Vec::new(),
            usikker: false,
            maa_bekreftes: Vec::new(),
        }
    }

    /// The fact cannot be computed, for that reason.
    pub(super) fn kan_ikke(beregning: Beregning, melding: Melding) -> Self {
        Self::new(beregning, Utfallskode::KanIkkeBeregnes, melding)
    }

    /// A date the fact needs is missing; `felt` picks the words.
    pub(super) fn mangler(beregning: Beregning, felt: &str) -> Self {
        Self::kan_ikke(beregning, Melding::new("fakta-mangler-dato").med("felt", felt))
    }

    /// The same fact with its number of days, in the sentence too.
    pub(super) fn med_dager(mut self, dager: i64) -> Self {
        self.dager = Some(dager);
        self.melding = self.melding.med("dager", dager);
        self
    }

    /// The same fact with its limit day, in the sentence too.
    pub(super) fn med_frist(mut self, frist: NaiveDate) -> Self {
        self.frist = Some(frist);
        self.melding = self.melding.med("frist", frist);
        self
    }

    /// The same fact with one more sentence.
    pub(super) fn med_tillegg(mut self, melding: Melding) -> Self {
        self.tillegg.push(melding);
        self
    }

    /// The same fact with rows that must be confirmed.
    pub(super) fn med_bekreftes(mut self, rader: &[u8]) -> Self {
        self.maa_bekreftes.extend_from_slice(rader);
        self.maa_bekreftes.sort_unstable();
        self.maa_bekreftes.dedup();
        self
    }
}
