//! Evidence as a place: a passage, a cell or a note that can be found again, and whether its source
//! is still what it was when the place was recorded.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::dokument::DokumentId;
use super::id::SakId;
use super::intervjunotat::Intervjusted;
use super::lovbrudd::Kilde;
use super::svar::{Besvarelse, Bevis, Svarsted};
use super::tilsyn::Tilsyn;
use super::vilkaar::Tekstspenn;

/// Where evidence stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Bevisplass {
    /// A passage of an attached document: of a case, a section of a routine, notes of an interview.
    Dokument {
        /// The document.
        dokument: DokumentId,
        /// Bytes of its text.
        spenn: Tekstspenn,
    },
    /// A passage of the grounds of a vedtak.
    Begrunnelse {
        /// The case.
        sak: SakId,
        /// The vedtak, as its place in the case, from 0.
        vedtak: usize,
        /// Bytes of the grounds.
        spenn: Tekstspenn,
    },
    /// A cell of the sample: a field of a case.
    Celle {
        /// The case.
        sak: SakId,
        /// The field, by its name in the sample.
        felt: String,
    },
    /// The inspector's note on another answer.
    Notat(Svarsted),
    /// What was said in an interview.
    Intervju(Intervjusted),
}

/// A place with the digest of the text it stood in when it was recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plassfeste {
    /// The place.
    pub plass: Bevisplass,
    /// SHA-256 in hex of the whole text it stands in.
    #[serde(default)]
    pub kildesum: String,
}

/// What has become of the source of a piece of evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kildetilstand {
    /// It is as it was, or nothing is known of it but its name.
    Uendret,
    /// Its text is another than when the place was recorded.
    Endret,
    /// It is no longer there.
    Borte,
}

/// SHA-256 in hex of a text.
pub(super) fn tekstsum(tekst: &str) -> String {
    format!("{:x}", Sha256::digest(tekst.as_bytes()))
}

impl Bevisplass {
    /// The place fastened to the text as it is now; `None` where there is no such place.
    pub fn fest(self, tilsyn: &Tilsyn) -> Option<Plassfeste> {
        let kilde = tilsyn.kildetekst(&self)?;
        let finnes = self.spenn().is_none_or(|spenn| spenn.i(&kilde).is_some());
        let kildesum = tekstsum(&kilde);
        finnes.then_some(Plassfeste { plass: self, kildesum })
    }

    fn spenn(&self) -> Option<Tekstspenn> {
        match self {
            Self::Dokument { spenn, .. } | Self::Begrunnelse { spenn, .. } => Some(*spenn),
            Self::Celle { .. } | Self::Notat(_) | Self::Intervju(_) => None,
        }
    }
}

impl Tilsyn {
    /// The text a place stands in; `None` where it is not there.
    pub fn kildetekst(&self, plass: &Bevisplass) -> Option<Cow<'_, str>> {
        match plass {
            Bevisplass::Dokument { dokument, .. } => {
                Some(Cow::Borrowed(&self.dokumenter.get(dokument)?.tekst))
            }
            Bevisplass::Begrunnelse { sak, vedtak, .. } => {
                let vedtak = self.saker.get(sak)?.vedtak.get(*vedtak)?;
                Some(Cow::Borrowed(vedtak.begrunnelse.as_deref()?))
            }
            Bevisplass::Celle { sak, felt } => {
                Some(Cow::Owned(self.saker.get(sak)?.felttekst(felt)?))
            }
            Bevisplass::Notat(sted) => Some(Cow::Borrowed(&self.svar.get(sted)?.besvarelse.notat)),
            Bevisplass::Intervju(sted) => {
                Some(Cow::Borrowed(&self.intervju.get(sted)?.notat.tekst))
            }
        }
    }

    /// Whether an answer, or a statement of a lovbrudd, rests on that interview note.
    pub fn er_bevis(&self, intervju: &Intervjusted) -> bool {
        let i_svar = self.svar.values().flat_map(|post| &post.besvarelse.bevis);
        let fakta = self.lovbrudd.values().flat_map(|post| &post.lovbrudd.fakta);
        let i_fakta = fakta.flat_map(|faktum| &faktum.kilder).filter_map(|kilde| match kilde {
            Kilde::Bevis(bevis) => Some(bevis),
            Kilde::Svar(_) => None,
        });
        let mut plasser = i_svar.chain(i_fakta).filter_map(|bevis| bevis.plass.as_ref());
        plasser.any(|f| matches!(&f.plass, Bevisplass::Intervju(sted) if sted == intervju))
    }

    /// What has become of the source of that evidence.
    pub fn kildetilstand(&self, bevis: &Bevis) -> Kildetilstand {
        if let Some(feste) = &bevis.plass {
            return match feste.plass.clone().fest(self) {
                None if self.kildetekst(&feste.plass).is_none() => Kildetilstand::Borte,
                Some(naa) if naa.kildesum == feste.kildesum => Kildetilstand::Uendret,
                None | Some(_) => Kildetilstand::Endret,
            };
        }
        let Some(sum) = &bevis.sha256 else { return Kildetilstand::Uendret };
        let fjernet = self.fjernede_dokumenter.values().any(|fjernet| fjernet == sum);
        let finnes = self.dokumenter.values().any(|dokument| dokument.sha256 == *sum);
        if fjernet && !finnes { Kildetilstand::Borte } else { Kildetilstand::Uendret }
    }

    /// The answers that count and must be looked at again: the facts of their case have changed
    /// since, or the source of their evidence has changed or is gone.
    pub fn svar_med_endret_grunnlag(&self) -> Vec<&Svarsted> {
        let steder = self.svar.keys().filter(|sted| {
            self.maa_ses_paa_igjen(sted) || self.svarets_kilder(sted) != Kildetilstand::Uendret
        });
        steder.filter(|s| s.sak().is_none_or(|sak| self.teller(sak))).collect()
    }

    /// The worst that has become of a source of the answer there.
    pub fn svarets_kilder(&self, sted: &Svarsted) -> Kildetilstand {
        let svar = self.svar.get(sted);
        svar.map_or(Kildetilstand::Uendret, |post| self.bevisets_kilder(&post.besvarelse))
    }

    /// The worst that has become of a source of that answer.
    pub fn bevisets_kilder(&self, svar: &Besvarelse) -> Kildetilstand {
        let tilstander = svar.bevis.iter().map(|bevis| self.kildetilstand(bevis));
        tilstander.max().unwrap_or(Kildetilstand::Uendret)
    }
}

#[cfg(test)]
mod tests;
