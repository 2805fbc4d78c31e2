//! The written standard of a text: bokmål or nynorsk.

use serde::{Deserialize, Serialize};

/// Written standard of the report and the window; follows the kommune's språkvedtak (språklova § 13).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
pub enum Maalform {
    /// Bokmål.
    #[default]
    Bokmaal,
    /// Nynorsk.
    Nynorsk,
}

impl Maalform {
    /// Both standards, in the order they are offered.
    pub const ALLE: [Self; 2] = [Self::Bokmaal, Self::Nynorsk];

    /// Two-letter code used in asset file names: `nb` or `nn`.
    pub fn kode(self) -> &'static str {
        match self {
            Self::Bokmaal => "nb",
            Self::Nynorsk => "nn",
        }
    }

    /// BCP 47 tag as it stands in the finished report.
    pub fn sprakkode(self) -> &'static str {
        match self {
            Self::Bokmaal => "nb-NO",
            Self::Nynorsk => "nn-NO",
        }
    }
}
