//! The chain: the text a row is summed over, and the row it must follow.
//!
//! The sum is SHA-256 of nr, tid, hvem, hendelse and forrige, each written as its length in bytes, a
//! colon, the text and a line feed. The lengths make the text unambiguous whatever a field holds; the
//! rule is simple enough to be checked with another tool. It also stands in the file itself (`om`).

use chrono::DateTime;
use sha2::{Digest as _, Sha256};

use crate::domene::Post;

use super::feil::LagerError;

/// What stands for «the row before» in the first row.
pub(super) const INGEN_FORRIGE: &str =
    "0000000000000000000000000000000000000000000000000000000000000000";

/// A row as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rad {
    pub(super) nr: u64,
    pub(super) tid: String,
    pub(super) hvem: String,
    pub(super) hendelse: String,
    pub(super) forrige: String,
    pub(super) sum: String,
}

impl Rad {
    /// The row for an event that follows the row with that sum.
    pub(super) fn fra_post(post: &Post, forrige: String) -> Result<Self, LagerError> {
        let hendelse = ron::to_string(&post.hendelse)
            .map_err(|uro| LagerError::Hendelse { detalj: uro.to_string() })?;
        let mut rad = Self {
            nr: post.nr,
            tid: post.tid.to_rfc3339(),
            hvem: post.hvem.clone(),
            hendelse,
            forrige,
            sum: String::new(),
        };
        rad.sum = rad.regn_sum();
        Ok(rad)
    }

    /// The event of the row.
    pub(super) fn til_post(&self) -> Result<Post, LagerError> {
        // The parser's own message may quote the text, which may come from a case.
        let uleselig = |hva: &str| LagerError::skadet(format!("event {}: {hva}", self.nr));
        let tid = DateTime::parse_from_rfc3339(&self.tid).ok().ok_or_else(|| uleselig("time"))?;
        let hendelse = ron::from_str(&self.hendelse).map_err(|uro| {
            uleselig(&format!("line {}, column {}", uro.span.start.line, uro.span.start.col))
        })?;
        Ok(Post { nr: self.nr, tid, hvem: self.hvem.clone(), hendelse })
    }

    /// For tests that make a whole chain around something unreadable.
    #[cfg(test)]
    pub(super) fn med_riktig_sum(mut self) -> Self {
        self.sum = self.regn_sum();
        self
    }

    fn regn_sum(&self) -> String {
        let mut sum = Sha256::new();
        let nr = self.nr.to_string();
        for felt in [&nr, &self.tid, &self.hvem, &self.hendelse, &self.forrige] {
            sum.update(felt.len().to_string());
            sum.update(":");
            sum.update(felt);
            sum.update("\n");
        }
        format!("{:x}", sum.finalize())
    }
}

/// Walks along the chain row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Kjede {
    neste: u64,
    forrige: String,
}

impl Kjede {
    /// Before the first row.
    pub(super) fn start() -> Self {
        Self { neste: 1, forrige: INGEN_FORRIGE.to_owned() }
    }

    /// After a row whose chain has been checked before.
    pub(super) fn etter(nr: u64, sum: String) -> Self {
        Self { neste: nr + 1, forrige: sum }
    }

    /// Number the next row must have.
    pub(super) fn neste(&self) -> u64 {
        self.neste
    }

    /// Sum of the last row.
    pub(super) fn forrige(&self) -> &str {
        &self.forrige
    }

    /// Takes one step, or says where the chain is broken.
    pub(super) fn gaa_til(&mut self, rad: &Rad) -> Result<(), LagerError> {
        if rad.nr != self.neste || rad.forrige != self.forrige || rad.sum != rad.regn_sum() {
            return Err(LagerError::BruttKjede { nr: self.neste });
        }
        *self = Self::etter(rad.nr, rad.sum.clone());
        Ok(())
    }
}
