//! The form of the legal data: acts, provisions by date, checklists and sentence patterns.
//!
//! Read from `assets/regelverk` and `assets/sjekklister`. Code holds the arithmetic, these hold the law.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domene::{
    Bevisart, HjemmelId, Maalform, PunktId, SjekklisteId, Svar, Utvalgsgruppe, VilkaarId, navngitt,
};

use super::moenster::Moenster;

/// A text in both written standards.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tospraak {
    /// Bokmål.
    pub nb: String,
    /// Nynorsk.
    pub nn: String,
}

impl Tospraak {
    /// The text in that standard.
    pub fn i(&self, maalform: Maalform) -> &str {
        match maalform {
            Maalform::Bokmaal => &self.nb,
            Maalform::Nynorsk => &self.nn,
        }
    }
}

/// How sure the legal data is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Sikkerhet {
    /// Read in the text of the statute or forskrift; may be cited.
    Lov,
    /// Seen in practice; never cited as hjemmel alone.
    Praksis,
    /// Not confirmed; the number is the row of the list of what must be confirmed (`U1` …). Shown
    /// with a badge, never cited alone.
    MaaBekreftes(u8),
}

/// An act or forskrift.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lov {
    /// Short name in running text, for example «sosialtjenesteloven».
    pub kortnavn: Tospraak,
    /// Abbreviation used in tables, for example `stl`.
    pub forkortelse: String,
    /// Full name.
    pub navn: String,
    /// Identifier, for example `LOV-2009-12-18-131`.
    pub ident: String,
    /// Address in Lovdata.
    pub url: String,
    /// First day in force; `None` for an act that is not yet in force.
    pub gjelder_fra: Option<NaiveDate>,
    /// Last day in force.
    #[serde(default)]
    pub gjelder_til: Option<NaiveDate>,
    /// How sure the dates are.
    pub sikkerhet: Sikkerhet,
}

/// A provision in one version.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hjemmel {
    /// Key of the act.
    pub lov: String,
    /// Paragraph and, where needed, ledd and letter: `31`, `1 (4)`, `25-1 (3) b`.
    pub paragraf: String,
    /// What versions of the same provision have in common, for example `stl-31`. Checklists refer
    /// to this; the date picks the version.
    pub henvisning: String,
    /// First day this version applied.
    pub gjelder_fra: NaiveDate,
    /// Last day it applied.
    #[serde(default)]
    pub gjelder_til: Option<NaiveDate>,
    /// Its content in own words, one sentence, fit for the report's chapter on requirements.
    pub tema: Tospraak,
    /// The day the text was read.
    pub lest_dato: NaiveDate,
    /// How sure it is.
    pub sikkerhet: Sikkerhet,
    /// Whether the provision is inside the authority of stl § 9: chapter 4, or § 5 cf. kl § 25-1.
    /// A lovbrudd needs at least one such.
    pub tilsynshjemmel: bool,
}

navngitt! {
    /// The computed facts. Data refers to them by code; a test checks that the two lists agree.
    Beregning {
        /// Days from application to vedtak.
        K01 = "K01",
        /// Foreløpig svar within one month (fvl § 11 a).
        K02 = "K02",
        /// Days from received to registered.
        K03 = "K03",
        /// Arbeidsevnevurdering before vedtak (stl § 29 (2)).
        K04 = "K04",
        /// Days from vedtak to underretning (fvl § 27 (1)).
        K05 = "K05",
        /// Which demands on the grounds apply (fvl § 24).
        K06 = "K06",
        /// Days from vedtak to start, both directions (stl § 31).
        K07 = "K07",
        /// Start against the start the programme names (kvpf § 1 (4)).
        K08 = "K08",
        /// Start at latest six calendar months after the application (stl § 31).
        K09 = "K09",
        /// Order of the steps in the case.
        K10 = "K10",
        /// Length of the vedtak, at most one year (kvpf § 2).
        K11 = "K11",
        /// Total length of the programme (stl § 32).
        K12 = "K12",
        /// Renewal before the period ended (kvpf § 2).
        K13 = "K13",
        /// Length of each interruption, at most one year (stl § 34).
        K14 = "K14",
        /// Times of evaluation that the programme names (kvpf § 1).
        K15 = "K15",
        /// Planned hours a week against full time (stl § 30, kvpf § 1).
        K16 = "K16",
        /// Days of the programme without activity (stl § 30).
        K17 = "K17",
        /// Age at application against the limits of stl § 29 (1).
        K18 = "K18",
        /// First information against the application (stl § 17).
        K19 = "K19",
        /// From considered to started, with drop-off at each step; for an office.
        K20 = "K20",
        /// Counted by hand against reported; for an office.
        K21 = "K21",
        /// Days between contacts during follow-up.
        K22 = "K22",
        /// Passages of grounds that recur in other cases.
        K23 = "K23",
    }
}

/// On what level an item is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Nivaa {
    /// Once per case.
    Sak,
    /// Once per office.
    Kontor,
}

/// How an item is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Svarmaate {
    /// The inspector judges.
    Inspektoer,
    /// Computed; a fact, not a conclusion.
    Beregnet,
    /// Computed and shown, then confirmed or overridden by the inspector with a reason.
    BeregnetBekreftet,
}

/// A theme of the checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tema {
    /// Letter, `A` to `G`.
    pub id: String,
    /// Name in headings.
    pub navn: Tospraak,
    /// The deltema as a question, for the report's chapter on theme and scope.
    pub spoersmaal: Tospraak,
}

/// An item of the checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts, each asked by itself")]
pub struct Kontrollpunkt {
    /// Id, for example `D1`.
    pub id: PunktId,
    /// Letter of its theme.
    pub tema: String,
    /// Per case or per office.
    pub nivaa: Nivaa,
    /// Who answers.
    pub svarmaate: Svarmaate,
    /// The question.
    pub spoersmaal: Tospraak,
    /// The question as an office puts it to itself, where it must be put in another way: «ja» always
    /// means that it is in order.
    #[serde(default)]
    pub spoersmaal_egentilsyn: Option<Tospraak>,
    /// Short help for the one who answers; may be empty.
    #[serde(default)]
    pub veiledning: Tospraak,
    /// What the item must not be used to conclude; may be empty.
    #[serde(default)]
    pub ikke_konkluder: Tospraak,
    /// What «oppfylt» means where the question is put the other way, so that «no» is in order, or
    /// where it names two things; may be empty.
    #[serde(default)]
    pub oppfylt_betyr: Tospraak,
    /// Computed facts shown with it.
    #[serde(default)]
    pub beregninger: Vec<Beregning>,
    /// The answer that follows from the fact, by the code of its outcome; only where the outcome
    /// settles the question.
    #[serde(default)]
    pub forhaandssvar: BTreeMap<String, Svar>,
    /// Provisions by `henvisning`; the date picks the version.
    #[serde(default)]
    pub hjemler: Vec<String>,
    /// Kinds of evidence that usually answer it.
    #[serde(default)]
    pub bevisarter: Vec<Bevisart>,
    /// Groups of the sample it applies to; empty for items of an office.
    #[serde(default)]
    pub gjelder: Vec<Utvalgsgruppe>,
    /// First day of the rule behind the item; a case decided before it is not asked. `None` where the
    /// rule is as old as the law.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gjelder_fra: Option<NaiveDate>,
    /// Whether a case must have started for the item to apply.
    #[serde(default)]
    pub krever_start: bool,
    /// Rows of the list of what must be confirmed.
    #[serde(default)]
    pub maa_bekreftes: Vec<u8>,
    /// Answered only in egentilsyn.
    #[serde(default)]
    pub kun_egentilsyn: bool,
    /// Not in the simplified guide of an egentilsyn.
    #[serde(default)]
    pub kun_tilsyn: bool,
    /// Optional and off unless switched on.
    #[serde(default)]
    pub valgfritt: bool,
    /// About the grounds of the vedtak: they are unfolded beside it.
    #[serde(default)]
    pub viser_begrunnelse: bool,
}

/// What forms and report say about the service a checklist is about. A text may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rapportord {
    /// The theme a new tilsyn begins with.
    #[serde(default)]
    pub tema: Tospraak,
    /// What begins when it starts, in the definite form: «programmet».
    #[serde(default)]
    pub tjenesten: Tospraak,
    /// What the service is, for readers who do not know it.
    #[serde(default)]
    pub om_tjenesten: Tospraak,
    /// What was not examined, and what the findings do not say.
    #[serde(default)]
    pub avgrensning: Tospraak,
    /// What the chapter on requirements adds about the limits of the tilsyn.
    #[serde(default)]
    pub om_kravene: Tospraak,
}

/// A checklist in one version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sjekkliste {
    /// Id with version, for example `kvp-tildeling-1`.
    pub id: SjekklisteId,
    /// Name.
    pub navn: Tospraak,
    /// Version as printed in the report.
    pub versjon: String,
    /// Law status: the day the list was held against the law.
    pub lovstatus: NaiveDate,
    /// Number of cases that make a pattern worth proposing.
    pub terskel_saker: usize,
    /// The list this one is an edition of, where an embete has edited one.
    #[serde(default)]
    pub bygger_paa: Option<SjekklisteId>,
    /// What forms and report say about the service.
    #[serde(default)]
    pub rapport: Rapportord,
    /// Themes in order.
    pub temaer: Vec<Tema>,
    /// Items in order.
    pub punkter: Vec<Kontrollpunkt>,
    /// Sentence patterns.
    pub moenstre: Vec<Moenster>,
}

/// A row of the list of what must be confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ubekreftet {
    /// The open question.
    pub spoersmaal: Tospraak,
}

/// A limit that the law sets, as data.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grense {
    /// The number: months, minutes, or years of age.
    pub verdi: u32,
    /// First day the limit applied.
    pub gjelder_fra: NaiveDate,
    /// Last day it applied.
    #[serde(default)]
    pub gjelder_til: Option<NaiveDate>,
    /// Provision it stands in, by `henvisning`.
    pub henvisning: String,
    /// Rows of the list of what must be confirmed.
    #[serde(default)]
    pub maa_bekreftes: Vec<u8>,
}

navngitt! {
    /// The limits that rules ask for. Data refers to them by code.
    Grensenavn {
        /// Months until foreløpig svar (fvl § 11 a).
        ForeloepigSvarMaaneder = "foreloepig-svar-maaneder",
        /// Months from application to start (stl § 31).
        StartMaaneder = "start-maaneder",
        /// Months one vedtak may last (kvpf § 2).
        VedtaksperiodeMaaneder = "vedtaksperiode-maaneder",
        /// Months the programme may last in all (stl § 32).
        ProgramMaaneder = "program-maaneder",
        /// The same with særlige grunner (stl § 32).
        ProgramMaanederSaerligeGrunner = "program-maaneder-saerlige-grunner",
        /// Months an interruption may last (stl § 34).
        AvbruddMaaneder = "avbrudd-maaneder",
        /// Minutes a week of full time (kvpf § 1): thirty-seven and a half hours.
        ProgramtidMinutterUke = "programtid-minutter-uke",
        /// Lowest age (stl § 29).
        AlderFra = "alder-fra",
        /// Upper age (stl § 29).
        AlderTil = "alder-til",
    }
}

/// A vilkår of stl § 29 in one wording: a column of the matrix.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vilkaar {
    /// The vilkår; the same in all its wordings.
    pub id: VilkaarId,
    /// Name of the column.
    pub navn: Tospraak,
    /// What the law asks for, in own words.
    pub ordlyd: Tospraak,
    /// First day this wording applied.
    pub gjelder_fra: NaiveDate,
    /// Last day it applied.
    #[serde(default)]
    pub gjelder_til: Option<NaiveDate>,
    /// Where it stands: the id of the provision in that version.
    pub hjemmel: HjemmelId,
    /// An exception that only matters when the application was refused.
    #[serde(default)]
    pub bare_avslag: bool,
    /// Words and phrases by which the grounds may speak of it, in both standards. `*` at the end of
    /// a word stands for any ending, `#` for a number.
    pub ord: Vec<String>,
    /// Rows of the list of what must be confirmed.
    #[serde(default)]
    pub maa_bekreftes: Vec<u8>,
}

/// When two texts are told to be alike: data, shown beside the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tekstlikhet {
    /// Words in a row that are compared as one.
    pub ord_i_rekke: usize,
    /// Shortest passage, in words, that is told to recur.
    pub korteste_passasje: usize,
    /// Share of common rows, in percent, from which two texts are nearly the same.
    pub nesten_lik_prosent: usize,
}

/// All legal data the program carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regelverk {
    /// Version of the data, printed in the report.
    pub versjon: String,
    /// Acts by key.
    pub lover: BTreeMap<String, Lov>,
    /// Provisions by id.
    pub hjemler: BTreeMap<HjemmelId, Hjemmel>,
    /// Limits; several where the law changed.
    pub grenser: BTreeMap<Grensenavn, Vec<Grense>>,
    /// Vilkår of stl § 29; one entry for each wording.
    pub vilkaar: Vec<Vilkaar>,
    /// When grounds are told to be alike.
    pub tekstlikhet: Tekstlikhet,
    /// What must be confirmed, by row number.
    pub ubekreftet: BTreeMap<u8, Ubekreftet>,
    /// Checklists by id.
    pub sjekklister: BTreeMap<SjekklisteId, Sjekkliste>,
}
