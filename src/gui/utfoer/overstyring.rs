//! Another result in the place of a computed fact: asked for, stored, taken back.

use crate::app::Oekt;
use crate::domene::{Hendelse, Overstyring, SakId};
use crate::gui::dialog::{Fakta, Overstyringsskjema};
use crate::gui::tilstand::Dialog;
use crate::gui::vindu::Vindu;
use crate::regelverk::Beregning;
use crate::vurdering;

impl Vindu {
    /// Opens the form for the case in hand: on that fact, else on the first of the item in hand, else
    /// on the first of the case.
    pub(super) fn spoer_om_overstyring(&mut self, valgt: Option<Beregning>) {
        let Some(sted) = self.i_haand() else { return };
        let Some((tilsyn, sjekkliste)) = self.med_sjekkliste() else { return };
        let Some(regelverk) = self.oekt.as_ref().map(Oekt::regelverk) else { return };
        let Some(sak) = sted.sak().and_then(|id| tilsyn.saker.get(id)) else { return };
        let punkt = sjekkliste.punkt(sted.punkt());
        let av_punktet = punkt.map(|p| p.beregninger.as_slice()).unwrap_or_default();
        let mut alle: Vec<Beregning> = vurdering::fakta_i_sak(tilsyn, sak, regelverk)
            .into_iter()
            .map(|f| f.beregning)
            .collect();
        alle.extend(av_punktet.iter().copied().filter(|b| !alle.contains(b)).collect::<Vec<_>>());
        alle.sort();
        let t = self.t();
        let fakta = alle.iter().map(|beregning| {
            let faktum = vurdering::faktum_i_sak(*beregning, tilsyn, sak, regelverk);
            let beregnet = faktum.overstyrt.as_ref().and(faktum.tillegg.first());
            let noekkel = (sak.id.clone(), beregning.kode().to_owned());
            Fakta {
                beregning: *beregning,
                beregnet: t.melding(beregnet.unwrap_or(&faktum.melding)),
                overstyrt: tilsyn.overstyrt.get(&noekkel).map(|post| post.overstyring.clone()),
            }
        });
        let fakta: Vec<Fakta> = fakta.collect();
        let valgt = valgt.or_else(|| av_punktet.first().copied()).or_else(|| alle.first().copied());
        let Some(valgt) = valgt else { return };
        let skjema = Overstyringsskjema::new(sak.id.clone(), fakta, valgt);
        self.tilstand.dialog = Some(Dialog::Overstyr(Box::new(skjema)));
    }

    pub(super) fn overstyr(&mut self, sak: SakId, overstyring: Overstyring) {
        if self.lagre(Hendelse::BeregningOverstyrt { sak, overstyring }) {
            self.meld("hendelse-beregning-overstyrt");
        }
    }

    pub(super) fn trekk_overstyring(&mut self, sak: SakId, beregning: Beregning) {
        let beregning = beregning.kode().to_owned();
        if self.lagre(Hendelse::OverstyringTrukket { sak, beregning }) {
            self.meld("hendelse-overstyring-trukket");
        }
    }

    /// Back to the form with what was written, after it was refused.
    pub(super) fn rett_overstyring(&mut self, overstyring: &Overstyring) {
        self.spoer_om_overstyring(Beregning::fra_kode(&overstyring.beregning));
        if let Some(Dialog::Overstyr(skjema)) = &mut self.tilstand.dialog {
            skjema.fyll(overstyring);
        }
    }
}
