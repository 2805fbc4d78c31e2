//! The § 29 matrix: moving through its cells, reading them, and comparing the grounds.

use std::ops::Range;

use egui::Context;

use crate::domene::{
    Hendelse, Sak, SakId, Tekstspenn, Vilkaarscelle, Vilkaarspost, Vilkaarsvurdering,
};
use crate::gui::avledet::Celletilstand;
use crate::gui::celleutkast::Cellested;
use crate::gui::skjermer::vilkaar::{Del, LIK_JOBB, Sammenligning};
use crate::gui::tilstand::{Retning, Skjerm, Tilstand};
use crate::gui::vindu::Vindu;
use crate::vurdering::{Liketekst, Stoppet, matrisevedtak};

use super::jobber::Utfall;

impl Vindu {
    /// The cell that readings go to: the one shown on the screen of the matrix, where it can be read.
    pub(in crate::gui) fn celle_i_haand(&self) -> Option<Cellested> {
        let paa_skjermen = self.tilstand.skjermen() == Skjerm::Vilkaar
            && self.tilstand.ramme.is_none()
            && self.tilstand.vilkaar.del == Del::Matrise;
        let sted = self.tilstand.vilkaar.celle.as_ref().filter(|_| paa_skjermen)?;
        let lesbar =
            matches!(self.celletilstand(sted)?, Celletilstand::Ulest | Celletilstand::Lest(_));
        lesbar.then(|| sted.clone())
    }

    fn celletilstand(&self, (sak, vilkaar): &Cellested) -> Option<Celletilstand> {
        let stand = &self.avledet.stand;
        let plass = stand.kolonner.iter().position(|id| id == vilkaar)?;
        stand.sak(sak)?.rad.as_ref()?.celler.get(plass).copied()
    }

    pub(in crate::gui) fn celle_er_lest(&self) -> bool {
        let sted = self.celle_i_haand();
        let oekt = self.oekt.as_ref();
        sted.is_some_and(|sted| oekt.is_some_and(|o| o.tilsyn().vilkaar.contains_key(&sted)))
    }

    /// The note of what is in front: the cell's or the item's.
    pub(super) fn til_notat(&mut self) -> &mut bool {
        let paa_matrisen = self.tilstand.skjermen() == Skjerm::Vilkaar;
        let Tilstand { vilkaar, plass, .. } = &mut self.tilstand;
        if paa_matrisen { &mut vilkaar.til_notat } else { &mut plass.til_notat }
    }

    /// Evidence for what is in front.
    pub(super) fn til_bevis(&mut self) -> &mut bool {
        let paa_matrisen = self.tilstand.skjermen() == Skjerm::Vilkaar;
        let Tilstand { vilkaar, plass, .. } = &mut self.tilstand;
        if paa_matrisen { &mut vilkaar.til_bevis } else { &mut plass.til_bevis }
    }

    /// Takes the cell in hand, and its case on the other screens too.
    pub(super) fn vis_celle(&mut self, sted: Cellested) {
        if self.tilstand.plass.sak.as_ref() != Some(&sted.0) {
            self.ta_sak_i_haand(&sted.0.clone());
        }
        self.tilstand.vilkaar.celle = Some(sted);
        self.tilstand.vilkaar.del = Del::Matrise;
        if self.tilstand.skjermen() != Skjerm::Vilkaar {
            self.vis(Skjerm::Vilkaar);
        }
    }

    /// The screen of the matrix shows the case in hand, and takes the keys.
    pub(super) fn til_matrisen(&mut self) {
        let sak = self.tilstand.plass.sak.clone();
        let har_rad =
            |id: &SakId| self.avledet.stand.sak(id).is_some_and(|stand| stand.rad.is_some());
        let visning = &mut self.tilstand.vilkaar;
        if let Some(sak) = sak.filter(har_rad)
            && let Some((celle, _)) = &mut visning.celle
        {
            *celle = sak;
        } else if let Some(sak) = self.tilstand.plass.sak.clone().filter(har_rad) {
            let foerste = self.avledet.stand.kolonner.first().cloned();
            visning.celle = foerste.map(|vilkaar| (sak, vilkaar));
        }
        visning.til_tabell = true;
    }

    /// The next cell that is not read: in the row, then in the rows that follow and round, among the
    /// rows that are shown.
    pub(super) fn neste_uleste(&mut self) {
        let stand = &self.avledet.stand;
        let visning = &self.tilstand.vilkaar;
        let rader = &visning.vist.rader;
        let uleste = |sak: &SakId| -> Vec<usize> {
            let rad = stand.sak(sak).and_then(|s| s.rad.as_ref());
            let celler = rad.map(|r| r.celler.as_slice()).unwrap_or_default().iter().enumerate();
            celler.filter(|(_, c)| **c == Celletilstand::Ulest).map(|(nr, _)| nr).collect()
        };
        let her = visning.celle.as_ref();
        let kolonne = her.and_then(|(_, v)| stand.kolonner.iter().position(|id| id == v));
        let fra = her.and_then(|(sak, _)| rader.binary_search(sak).ok()).unwrap_or_default();
        let i_raden = her.and_then(|(sak, _)| {
            let nr = uleste(sak).into_iter().find(|nr| Some(*nr) > kolonne)?;
            Some((sak.clone(), nr))
        });
        let andre = rader.iter().skip(fra + 1).chain(rader.iter().take(fra + 1));
        let neste = i_raden.or_else(|| {
            andre.into_iter().find_map(|sak| Some((sak.clone(), uleste(sak).into_iter().next()?)))
        });
        let neste = neste.and_then(|(sak, nr)| Some((sak, stand.kolonner.get(nr)?.clone())));
        match neste {
            Some(sted) => self.vis_celle(sted),
            None => self.meld("gui-vilkaar-alt-lest"),
        }
    }

    /// The same vilkår in the row before or after.
    pub(super) fn steg_rad(&mut self, retning: Retning) {
        let visning = &self.tilstand.vilkaar;
        let Some((sak, vilkaar)) = visning.celle.clone() else { return };
        let rader = &visning.vist.rader;
        let ved = rader.binary_search(&sak).ok();
        let neste = ved.and_then(|nr| match retning {
            Retning::Fram => nr.checked_add(1),
            Retning::Tilbake => nr.checked_sub(1),
        });
        if let Some(sak) = neste.and_then(|nr| rader.get(nr)).cloned() {
            self.vis_celle((sak, vilkaar));
        }
    }

    pub(super) fn vurder_celle(&mut self, vurdering: Vilkaarsvurdering) {
        let (Some(sted), Some(oekt)) = (self.celle_i_haand(), &self.oekt) else { return };
        let tilsyn = oekt.tilsyn();
        let celle = self.tilstand.vilkaar.utkast.celle(&sted, tilsyn, vurdering);
        let staar =
            |post: &Vilkaarspost| post.celle == celle && !tilsyn.celle_maa_ses(&sted.0, post);
        if tilsyn.vilkaar.get(&sted).is_some_and(staar) {
            return; // the same reading again is no event, unless it confirms an old one
        }
        if self.lagre_celle(&sted.0, celle) {
            let t = self.t();
            let ord = t.tekst(&format!("vilkaarsvurdering-{}", vurdering.kode()));
            let verdier = [
                ("sak", sted.0.as_str().into()),
                ("vilkaar", self.vilkaarsnavn(&sted).into()),
                ("vurdering", ord.into()),
            ];
            self.tilstand.status = t.med("gui-vilkaar-status-lest", &verdier);
        }
    }

    /// Stores a cell; what is written beside it is part of it.
    pub(super) fn lagre_celle(&mut self, sak: &SakId, celle: Vilkaarscelle) -> bool {
        let sted = (sak.clone(), celle.vilkaar.clone());
        let lagret = self.lagre(Hendelse::VilkaarVurdert { sak: sak.clone(), celle });
        if lagret {
            self.tilstand.vilkaar.utkast.glem(&sted);
        }
        lagret
    }

    /// Takes the cell in hand back; true where the screen of the matrix is in front.
    pub(super) fn trekk_celle(&mut self) -> bool {
        if self.tilstand.skjermen() != Skjerm::Vilkaar {
            return false;
        }
        let Some(sted) = self.celle_i_haand().filter(|_| self.celle_er_lest()) else { return true };
        let (sak, vilkaar) = sted.clone();
        if self.lagre(Hendelse::VilkaarTrukket { sak, vilkaar }) {
            let verdier =
                [("sak", sted.0.as_str().into()), ("vilkaar", self.vilkaarsnavn(&sted).into())];
            self.tilstand.status = self.t().med("gui-vilkaar-status-trukket", &verdier);
        }
        true
    }

    /// The chosen passage of the grounds shows the reading; chosen nothing tells how to choose.
    pub(super) fn cellebevis(&mut self, sted: &Cellested, valgt: Option<Range<usize>>) {
        let Some(valgt) = valgt else {
            self.meld("gui-vilkaar-intet-utvalg");
            return;
        };
        let Some(oekt) = &self.oekt else { return };
        let Some(post) = oekt.tilsyn().vilkaar.get(sted) else { return };
        let bevis = Some(Tekstspenn { start: valgt.start, slutt: valgt.end });
        let mut celle = Vilkaarscelle { bevis, kildesum: String::new(), ..post.celle.clone() };
        let vurdering = celle.vurdering;
        celle.notat = self.tilstand.vilkaar.utkast.celle(sted, oekt.tilsyn(), vurdering).notat;
        if self.lagre_celle(&sted.0, celle) {
            self.meld("gui-status-lagret");
        }
    }

    fn vilkaarsnavn(&self, (_, vilkaar): &Cellested) -> String {
        let alle = self.oekt.iter().flat_map(|oekt| &oekt.regelverk().vilkaar);
        let funnet = alle.rev().find(|v| v.id == *vilkaar);
        funnet.map_or_else(String::new, |v| v.navn.i(self.tilstand.maalform).to_owned())
    }

    /// Compares the grounds of all cases, beside the window.
    pub(super) fn finn_lik_tekst(&mut self, ctx: &Context) {
        let Some(oekt) = &self.oekt else { return };
        // only what is compared leaves for the other thread
        let saker: Vec<_> = oekt.tilsyn().saker_som_teller().filter_map(med_begrunnelsen).collect();
        let (regler, utgave) = (oekt.regelverk().tekstlikhet, self.avledet.stand.utgave);
        self.tilstand.vilkaar.del = Del::LikTekst;
        self.vis(Skjerm::Vilkaar);
        self.start(ctx, LIK_JOBB, move |arbeid, melder| {
            let svar = arbeid.finn_lik_tekst(&saker, &regler, &mut |del| melder.meld(del));
            Utfall::LikTekst(svar.map(Box::new), utgave)
        });
    }

    pub(super) fn lik_tekst_funnet(&mut self, svar: Result<Box<Liketekst>, Stoppet>, utgave: u64) {
        let (Ok(resultat), Some(oekt)) = (svar, &self.oekt) else {
            self.meld("gui-lik-stoppet");
            return;
        };
        let visning = &mut self.tilstand.vilkaar;
        visning.sammenligning = Some(Sammenligning::ny(*resultat, utgave, oekt.tilsyn()));
        visning.liktabell = crate::gui::tabell::Tabelltilstand::default();
        visning.liktabell.valgt = Some(0);
        visning.passasje = 0;
        self.meld("gui-lik-ferdig");
    }
}

/// The case with nothing but the grounds that are compared.
fn med_begrunnelsen(sak: &Sak) -> Option<Sak> {
    let vedtak = matrisevedtak(sak)?;
    vedtak.begrunnelse.as_ref()?;
    let mut kopi = Sak::new(sak.id.clone(), sak.kontor.clone(), sak.utvalgsgruppe);
    kopi.vedtak.push(vedtak.clone());
    Some(kopi)
}
