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
        /// Simultaneous grounds are required (fvl §§ 24–25).
        Full = "full",
        /// Granted as applied for: simultaneous grounds may be left out (fvl § 24 second ledd).
        Lett = "lett",
        /// The new vedtak came before the old period ended, and the periods follow each other.
        FornyetITide = "fornyet-i-tide",
        /// The new vedtak came after the old period had ended.
        FornyetForSent = "fornyet-for-sent",
        /// Days without a vedtak (K13) or without content (K17).
        Opphold = "opphold",
        /// No day without content.
        UtenOpphold = "uten-opphold",
        /// Times of evaluation are named, all inside the period.
        Angitt = "angitt",
        /// A time of evaluation is named outside the period.
        UtenforPerioden = "utenfor-perioden",
        /// Planned for full time in every week.
        FullTid = "full-tid",
        /// Planned for less than full time in at least one week.
        UnderFullTid = "under-full-tid",
        /// The grounds are the same text as in other cases.
        LikTekst = "lik-tekst",
        /// The grounds are nearly the same text as in other cases.
        NestenLikTekst = "nesten-lik-tekst",
        /// The grounds share no long passage with other cases.
        EgenTekst = "egen-tekst",
        /// A date is missing, too coarse or outside the law the program knows. Never a breach.
        KanIkkeBeregnes = "kan-ikke-beregnes",
    }
}

impl Utfallskode {
    /// Whether the number of days is the whole outcome, so that it says nothing without it.
    pub fn er_antall(self) -> bool {
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
    /// The inspector has put another result in its place; what was computed is kept here.
    pub overstyrt: Option<Overstyrt>,
}

/// What an inspector put in the place of a computed fact, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overstyrt {
    /// The outcome as computed.
    pub utfall: Utfallskode,
    /// The days as computed.
    pub dager: Option<i64>,
    /// The reason given.
    pub grunn: String,
    /// Who gave it.
    pub hvem: String,
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
            overstyrt: None,
        }
    }
}
