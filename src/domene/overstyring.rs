//! A computed fact that the inspector has put another result in the place of.
//!
//! What was computed is never lost: it is shown beside the new result, with the reason.

use serde::{Deserialize, Serialize};

/// The result the inspector puts in the place of a computed one, with the reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overstyring {
    /// Code of the computed fact, for example `K06`.
    pub beregning: String,
    /// Code of the new outcome, for example `full`.
    pub utfall: String,
    /// New number of days, where the outcome has one.
    #[serde(default)]
    pub dager: Option<i64>,
    /// Why.
    pub grunn: String,
}
