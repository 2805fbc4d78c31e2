//! Texts that the identity gate refused: kept where they were written, until they are masked or
//! written anew.

use crate::app::{Tekstfunn, klokke, masker_tekster};
use crate::domene::Hendelse;
use crate::gui::skjermer::lovbrudd::Lovbruddskjema;
use crate::gui::tilstand::{Dialog, Skjerm};
use crate::gui::vindu::Vindu;

/// Whether the event carries texts that the user can write in another way.
pub(super) fn kan_skrives_om(hendelse: &Hendelse) -> bool {
    matches!(
        hendelse,
        Hendelse::GrunnlagEndret(_)
            | Hendelse::SvarGitt(..)
            | Hendelse::LovbruddSkrevet(_)
            | Hendelse::LovbruddForkastet(..)
            | Hendelse::LovbruddGjenaapnet(..)
            | Hendelse::TemaVurdert(_)
            | Hendelse::TiltakSkrevet(_)
            | Hendelse::TiltaksstatusEndret { .. }
            | Hendelse::EgenvurderingGitt { .. }
            | Hendelse::VilkaarVurdert { .. }
            | Hendelse::BeregningOverstyrt { .. }
            | Hendelse::IntervjuNotert(..)
            | Hendelse::UlikhetLoest { .. }
    )
}

impl Vindu {
    /// Nothing that was written is lost: the field keeps it, and a dialog says what can be done.
    pub(super) fn hold_igjen(&mut self, hendelse: Hendelse, funn: &[Tekstfunn]) {
        if let Hendelse::SvarGitt(sted, besvarelse) = &hendelse {
            self.tilstand.utkast.hold(sted, besvarelse);
        } else if let Hendelse::VilkaarVurdert { sak, celle } = &hendelse {
            let sted = (sak.clone(), celle.vilkaar.clone());
            self.tilstand.vilkaar.utkast.hold(&sted, &celle.notat);
        } else if let Hendelse::LovbruddSkrevet(skrevet) = &hendelse {
            let lagret = self.oekt.as_ref().and_then(|o| o.tilsyn().lovbrudd.get(&skrevet.id));
            let skjema = lagret.map(|post| Lovbruddskjema::holdt(skrevet, &post.lovbrudd));
            self.tilstand.lovbrudd.skjema = skjema;
        }
        let funn = funn.iter().map(Tekstfunn::melding).collect();
        self.tilstand.dialog = Some(Dialog::Maskeres(Box::new(hendelse), funn, String::new()));
    }

    /// Stores the event with its hits masked.
    pub(super) fn lagre_maskert(&mut self, hendelse: &Hendelse) {
        let Some(oekt) = &self.oekt else { return };
        let maskert = masker_tekster(hendelse, oekt.tilsyn());
        if self.lagre(maskert) {
            self.er_lagret(hendelse, "innlesing-maskert-lagret");
        }
    }

    /// Stores the event as it stands, with the reason why its hits are harmless.
    pub(super) fn lagre_harmloes(&mut self, hendelse: &Hendelse, grunn: &str) {
        let Some(oekt) = &mut self.oekt else { return };
        match oekt.utfoer_harmloes(hendelse.clone(), grunn, klokke::naa()) {
            Ok(()) => self.er_lagret(hendelse, "gui-status-lagret"),
            Err(feil) => {
                self.meld_feil(&feil);
                self.rett_selv(hendelse);
            }
        }
    }

    /// What was held is stored now, in one form or the other.
    fn er_lagret(&mut self, hendelse: &Hendelse, noekkel: &str) {
        if let Hendelse::SvarGitt(sted, _) = hendelse {
            self.tilstand.utkast.glem(sted);
        } else if let Hendelse::VilkaarVurdert { sak, celle } = hendelse {
            self.tilstand.vilkaar.utkast.glem(&(sak.clone(), celle.vilkaar.clone()));
        } else if let Hendelse::GrunnlagEndret(_) = hendelse {
            self.tilstand.ramme = None;
        } else if let Hendelse::IntervjuNotert(..) = hendelse {
            self.tilstand.intervju.glem();
        } else if !matches!(hendelse, Hendelse::BeregningOverstyrt { .. }) {
            self.tilstand.lovbrudd.skjema = None;
        }
        self.meld(noekkel);
    }

    /// Back to the field.
    pub(super) fn rett_selv(&mut self, hendelse: &Hendelse) {
        if let Hendelse::SvarGitt(sted, _) = hendelse {
            self.vis_sted(sted);
            self.tilstand.plass.til_notat = true;
        } else if let Hendelse::VilkaarVurdert { sak, celle } = hendelse {
            self.vis_celle((sak.clone(), celle.vilkaar.clone()));
            self.tilstand.vilkaar.til_notat = true;
        } else if let Hendelse::BeregningOverstyrt { overstyring, .. } = hendelse {
            self.rett_overstyring(overstyring);
        } else if let Hendelse::LovbruddSkrevet(_) = hendelse {
            self.tilstand.skjerm = Some(Skjerm::Lovbrudd);
        }
    }
}
