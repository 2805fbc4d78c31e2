//! Notes to cells of the § 29 matrix between the first key and the moment the field is left.
//!
//! A reading is stored at once; what is written beside it is stored when its field is left. A note to
//! a cell that is not read yet waits for the reading.

use std::collections::BTreeMap;

use crate::domene::{SakId, Tilsyn, VilkaarId, Vilkaarscelle, Vilkaarspost, Vilkaarsvurdering};
use crate::vurdering::matrisevedtak;

/// A cell: case and vilkår.
pub(crate) type Cellested = (SakId, VilkaarId);

/// The note to one cell under edit.
#[derive(Debug, Clone, Default)]
pub(crate) struct Celleutkast {
    /// The note.
    pub notat: String,
    /// Something is written that is not stored.
    pub endret: bool,
    lest_av: Option<u64>,
    /// What was refused as it stands; tried again when it has changed.
    holdt: Option<String>,
}

impl Celleutkast {
    fn av(post: Option<&Vilkaarspost>) -> Self {
        let notat = post.map(|p| p.celle.notat.clone()).unwrap_or_default();
        Self { notat, endret: false, lest_av: post.map(|p| p.post), holdt: None }
    }
}

/// All notes of the open tilsyn that are under edit.
#[derive(Debug, Default)]
pub(crate) struct Celleutkastbok {
    utkast: BTreeMap<Cellested, Celleutkast>,
    skriver_ved: Option<Cellested>,
}

impl Celleutkastbok {
    /// The note of that cell, fresh from the tilsyn unless something is half written.
    pub(crate) fn ved(&mut self, sted: &Cellested, tilsyn: &Tilsyn) -> &mut Celleutkast {
        let post = tilsyn.vilkaar.get(sted);
        let utkast = self.utkast.entry(sted.clone()).or_insert_with(|| Celleutkast::av(post));
        if !utkast.endret && utkast.lest_av != post.map(|p| p.post) {
            *utkast = Celleutkast::av(post);
        }
        utkast
    }

    /// The cell with that reading, with what is written beside it.
    pub(crate) fn celle(
        &mut self,
        sted: &Cellested,
        tilsyn: &Tilsyn,
        vurdering: Vilkaarsvurdering,
    ) -> Vilkaarscelle {
        let notat = self.ved(sted, tilsyn).notat.trim_end().to_owned();
        let begrunnelse = tilsyn.saker.get(&sted.0).and_then(matrisevedtak);
        let begrunnelse = begrunnelse.and_then(|v| v.begrunnelse.as_deref()).unwrap_or_default();
        // a passage of grounds that have changed since shows nothing
        let (bevis, kildesum) = tilsyn
            .vilkaar
            .get(sted)
            .and_then(|post| Some((post.celle.passasje(begrunnelse)?, &post.celle.kildesum)))
            .map_or((None, String::new()), |(bevis, sum)| (Some(bevis), sum.clone()));
        Vilkaarscelle { vilkaar: sted.1.clone(), vurdering, notat, bevis, kildesum }
    }

    /// The note field of that cell has focus in this frame.
    pub(crate) fn skriver_ved(&mut self, sted: &Cellested) {
        self.skriver_ved = Some(sted.clone());
    }

    /// The first cell where something is written and no reading can carry it.
    pub(crate) fn uten_vurdering(&self, tilsyn: &Tilsyn) -> Option<&Cellested> {
        let venter = |(sted, utkast): &(&Cellested, &Celleutkast)| {
            utkast.endret && !utkast.notat.trim().is_empty() && !tilsyn.vilkaar.contains_key(*sted)
        };
        self.utkast.iter().find(venter).map(|(sted, _)| sted)
    }

    /// No field is in hand any more, and what was refused is tried again.
    pub(crate) fn slipp(&mut self) {
        self.skriver_ved = None;
        self.utkast.values_mut().for_each(|utkast| utkast.holdt = None);
    }

    /// The note was refused: it stays, and waits until it changes.
    pub(crate) fn hold(&mut self, sted: &Cellested, notat: &str) {
        if let Some(utkast) = self.utkast.get_mut(sted) {
            utkast.endret = true;
            utkast.holdt = Some(notat.to_owned());
        }
    }

    /// Forgets what is written there, because it has been stored.
    pub(crate) fn glem(&mut self, sted: &Cellested) {
        self.utkast.remove(sted);
    }

    /// Notes that are written and not stored, except where the field had focus in the frame just
    /// drawn. Notes without a reading wait for it.
    pub(crate) fn ferdige(&mut self, tilsyn: &Tilsyn) -> Vec<(SakId, Vilkaarscelle)> {
        let skriver_ved = self.skriver_ved.take();
        let mut ferdige = Vec::new();
        for (sted, utkast) in &mut self.utkast {
            let Some(post) = tilsyn.vilkaar.get(sted) else { continue };
            if !utkast.endret || skriver_ved.as_ref() == Some(sted) {
                continue;
            }
            let notat = utkast.notat.trim_end();
            if utkast.holdt.as_deref() == Some(notat) {
                continue;
            }
            utkast.endret = false;
            if notat != post.celle.notat {
                let celle = Vilkaarscelle { notat: notat.to_owned(), ..post.celle.clone() };
                ferdige.push((sted.0.clone(), celle));
            }
        }
        ferdige
    }
}
