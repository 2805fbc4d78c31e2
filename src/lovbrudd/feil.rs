//! Why the step from answers to lovbrudd was refused.

/// Failures of this layer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LovbruddError {
    /// A lovbrudd was asked for in an egentilsyn. An office that inspects itself has findings and
    /// measures; only statsforvalteren speaks of lovbrudd (stl § 9).
    #[error("an egentilsyn has no lovbrudd")]
    Egentilsyn,
}

impl LovbruddError {
    /// The stable outward name; the text stands under `lovbruddfeil-<kode>`.
    pub fn kode(self) -> &'static str {
        match self {
            Self::Egentilsyn => "egentilsyn",
        }
    }
}
