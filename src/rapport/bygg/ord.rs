//! Words that follow the date of the document: who inspects, and how the office is called.

use chrono::NaiveDate;
use serde::Serialize;

use super::underlag::Underlag;

/// First day of the title «statsforvalter».
const STATSFORVALTER_FRA: Option<NaiveDate> = NaiveDate::from_ymd_opt(2021, 1, 1);

/// The authority in the forms that sentences need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Myndighet {
    /// «Statsforvalteren i Trøndelag», or only the title where no embete is given.
    pub(super) navn: String,
    /// «Statsforvalteren».
    pub(super) bestemt: String,
}

/// The authority as it was called on the day of the report.
pub(super) fn myndighet(u: &Underlag<'_>) -> Myndighet {
    let i_dag = u.ord("statsforvalteren");
    let foer = STATSFORVALTER_FRA.is_some_and(|fra| u.rapportdato < fra);
    let bestemt = if foer { u.ord("fylkesmannen") } else { i_dag.clone() };
    let embete = u.grunnlag().embete.map(|embete| u.navn("embete", embete.kode()));
    let navn = embete.map_or_else(|| bestemt.clone(), |navn| navn.replace(&i_dag, &bestemt));
    Myndighet { navn, bestemt }
}
