//! Notes and evidence between the first key and the moment the field is left.
//!
//! An answer is stored at once; what is written beside it is stored when its fields are left, as one
//! event. Nothing half written is lost by going elsewhere.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domene::{
    Besvarelse, Bevis, Bevisart, Bevisplass, Plassfeste, Svar, Svarpost, Svarsted, Tilsyn,
};

use super::datofelt::Datofelt;

/// A piece of evidence under edit.
#[derive(Debug, Clone)]
pub(crate) struct Bevislinje {
    /// Kind of source.
    pub art: Bevisart,
    /// Place in the source.
    pub sted: String,
    /// Date of the source.
    pub dato: Datofelt,
    /// Digest of the document and place in it, kept as they came.
    sha256: Option<String>,
    plass: Option<Plassfeste>,
}

impl Bevislinje {
    /// An empty line of that kind.
    pub(crate) fn ny(art: Bevisart) -> Self {
        Self { art, sted: String::new(), dato: Datofelt::default(), sha256: None, plass: None }
    }

    /// The line that shows that evidence.
    pub(crate) fn av(bevis: &Bevis) -> Self {
        Self {
            art: bevis.art,
            sted: bevis.sted.clone(),
            dato: Datofelt::med(bevis.dato),
            sha256: bevis.sha256.clone(),
            plass: bevis.plass.clone(),
        }
    }

    /// The source it is fastened to.
    pub(crate) fn plass(&self) -> Option<&Bevisplass> {
        self.plass.as_ref().map(|feste| &feste.plass)
    }

    /// Fastens it to a source, or lets go of it. The words of the place are the inspector's; where
    /// none are written, those of the source stand.
    pub(crate) fn fest(&mut self, kilde: Option<&(Bevisplass, String)>) {
        self.plass = kilde.map(|(plass, _)| Plassfeste {
            plass: plass.clone(),
            kildesum: String::new(), // given when it is stored
        });
        if let Some((_, navn)) = kilde.filter(|_| self.sted.trim().is_empty()) {
            self.sted.clone_from(navn);
        }
    }

    /// The evidence, where a place is written.
    pub(crate) fn bevis(&self) -> Option<Bevis> {
        let sted = self.sted.trim();
        (!sted.is_empty()).then(|| Bevis {
            art: self.art,
            sted: sted.to_owned(),
            dato: self.dato.dag,
            sha256: self.sha256.clone(),
            plass: self.plass.clone(),
        })
    }
}

/// Note and evidence of one answer under edit.
#[derive(Debug, Clone, Default)]
pub(crate) struct Utkast {
    /// The note.
    pub notat: String,
    /// The evidence.
    pub bevis: Vec<Bevislinje>,
    /// Something is written that is not stored.
    pub endret: bool,
    lest_av: Option<u64>,
    /// What was refused as it stands; tried again when it has changed.
    holdt: Option<Besvarelse>,
}

impl Utkast {
    fn av(post: Option<&Svarpost>) -> Self {
        let Some(post) = post else { return Self::default() };
        Self {
            notat: post.besvarelse.notat.clone(),
            bevis: post.besvarelse.bevis.iter().map(Bevislinje::av).collect(),
            endret: false,
            lest_av: Some(post.post),
            holdt: None,
        }
    }

    /// The answer with what is written beside it.
    pub(crate) fn besvarelse(&self, svar: Svar) -> Besvarelse {
        let bevis = self.bevis.iter().filter_map(Bevislinje::bevis).collect();
        Besvarelse { svar, notat: self.notat.trim_end().to_owned(), bevis }
    }

    /// Whether something is written at all.
    pub(crate) fn har_innhold(&self) -> bool {
        !self.notat.trim().is_empty() || self.bevis.iter().any(|b| b.bevis().is_some())
    }
}

/// All drafts of the open tilsyn.
#[derive(Debug, Default)]
pub(crate) struct Utkastbok {
    utkast: BTreeMap<Svarsted, Utkast>,
    skriver_ved: Option<Svarsted>,
}

impl Utkastbok {
    /// The draft of that place, fresh from the tilsyn unless something is half written.
    pub(crate) fn ved(&mut self, sted: &Svarsted, tilsyn: &Tilsyn) -> &mut Utkast {
        let post = tilsyn.svar.get(sted);
        let utkast = self.utkast.entry(sted.clone()).or_insert_with(|| Utkast::av(post));
        if !utkast.endret && utkast.lest_av != post.map(|p| p.post) {
            *utkast = Utkast::av(post);
        }
        utkast
    }

    /// Adds a piece of evidence to the draft of that place.
    pub(crate) fn legg_til_bevis(&mut self, sted: &Svarsted, bevis: &Bevis, tilsyn: &Tilsyn) {
        let utkast = self.ved(sted, tilsyn);
        utkast.bevis.push(Bevislinje::av(bevis));
        utkast.endret = true;
    }

    /// A field of that draft has focus in this frame.
    pub(crate) fn skriver_ved(&mut self, sted: &Svarsted) {
        self.skriver_ved = Some(sted.clone());
    }

    /// The first place where something is written and no answer can carry it.
    pub(crate) fn uten_svar(&self, tilsyn: &Tilsyn) -> Option<&Svarsted> {
        let venter = |(sted, utkast): &(&Svarsted, &Utkast)| {
            utkast.endret && utkast.har_innhold() && !tilsyn.svar.contains_key(*sted)
        };
        self.utkast.iter().find(venter).map(|(sted, _)| sted)
    }

    /// No field is in hand any more, and what was refused is tried again.
    pub(crate) fn slipp(&mut self) {
        self.skriver_ved = None;
        self.utkast.values_mut().for_each(|utkast| utkast.holdt = None);
    }

    /// What is written there was refused: it stays, and waits until it changes.
    pub(crate) fn hold(&mut self, sted: &Svarsted, besvarelse: &Besvarelse) {
        if let Some(utkast) = self.utkast.get_mut(sted) {
            utkast.endret = true;
            utkast.holdt = Some(besvarelse.clone());
        }
    }

    /// Forgets what is written there, because it has been stored in another form.
    pub(crate) fn glem(&mut self, sted: &Svarsted) {
        self.utkast.remove(sted);
    }

    /// What is written and not stored, except where a field had focus in the frame just drawn.
    /// Drafts without an answer wait for it.
    pub(crate) fn ferdige(
        &mut self,
        tilsyn: &Tilsyn,
        idag: NaiveDate,
    ) -> Vec<(Svarsted, Besvarelse)> {
        let skriver_ved = self.skriver_ved.take();
        let mut ferdige = Vec::new();
        for (sted, utkast) in &mut self.utkast {
            let Some(post) = tilsyn.svar.get(sted) else { continue };
            if !utkast.endret || skriver_ved.as_ref() == Some(sted) {
                continue;
            }
            utkast.bevis.iter_mut().for_each(|linje| linje.dato.les(idag));
            let ny = utkast.besvarelse(post.besvarelse.svar);
            if utkast.holdt.as_ref() == Some(&ny) {
                continue;
            }
            utkast.holdt = None;
            utkast.endret = false;
            if ny != post.besvarelse {
                ferdige.push((sted.clone(), ny));
            }
        }
        ferdige
    }
}
