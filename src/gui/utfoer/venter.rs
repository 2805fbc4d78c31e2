//! What waits for the inspector: the next one from wherever the inspector is, and the way there.

use egui::Context;

use crate::domene::{MoensterId, SakId, VilkaarId};
use crate::gui::avledet::{Celletilstand, Venteliste, Ventested};
use crate::gui::handling::Vurderingsoenske;
use crate::gui::tilstand::Skjerm;
use crate::gui::vindu::Vindu;

impl Vindu {
    /// Does one wish of the assessment.
    pub(super) fn om_vurderingen(&mut self, ctx: &Context, oenske: Vurderingsoenske) {
        match oenske {
            Vurderingsoenske::NesteSomVenter => self.neste_som_venter(),
            Vurderingsoenske::VisVentende(sted) => self.vis_ventende(&sted),
            Vurderingsoenske::VurderCelle(vurdering) => self.vurder_celle(vurdering),
            Vurderingsoenske::CellebevisFra(sted, valgt) => self.cellebevis(&sted, valgt),
            Vurderingsoenske::FinnLikTekst => self.finn_lik_tekst(ctx),
            Vurderingsoenske::SpoerOmOverstyring(b) => self.spoer_om_overstyring(b),
            Vurderingsoenske::Overstyr(sak, ny) => self.overstyr(sak, ny),
            Vurderingsoenske::TrekkOverstyring(sak, b) => self.trekk_overstyring(sak, b),
        }
    }

    /// Goes where something waits.
    fn vis_ventende(&mut self, sted: &Ventested) {
        match sted {
            Ventested::Svar(sted) => self.vis_sted(sted),
            Ventested::Rad(sak) => {
                let foerste = self.foerste_uleste(sak);
                if let Some(vilkaar) = foerste {
                    self.vis_celle((sak.clone(), vilkaar));
                }
            }
            Ventested::Lovbrudd(id) => {
                let visning = &mut self.tilstand.lovbrudd;
                (visning.lovbrudd, visning.forslag) = (Some(*id), None);
                self.vis(Skjerm::Lovbrudd);
            }
        }
    }

    pub(super) fn vis_forslag(&mut self, moenster: MoensterId) {
        let visning = &mut self.tilstand.lovbrudd;
        (visning.forslag, visning.lovbrudd) = (Some(moenster), None);
        self.vis(Skjerm::Lovbrudd);
    }

    /// The next that waits after where the inspector is. Where a kind is chosen on the list, the next
    /// of that kind; when none is left, of any.
    fn neste_som_venter(&mut self) {
        let her = self.her();
        let Some((tilsyn, sjekkliste)) = self.med_sjekkliste() else { return };
        let liste = Venteliste { tilsyn, sjekkliste, stand: &self.avledet.stand };
        let etter = her.and_then(|her| liste.plass(&her));
        let art = self.tilstand.gjenstaar.art;
        let neste = liste.neste(etter, art).map(|v| (art, v));
        let neste = neste.or_else(|| liste.neste(etter, None).map(|v| (None, v)));
        let Some((art, venter)) = neste else {
            self.meld("gui-gjenstaar-ingen");
            return;
        };
        let Some(sted) = liste.sted(venter) else { return };
        let t = self.t();
        let verdier = [("art", t.tekst(&venter.art.noekkel()).into())];
        let status = t.med("gui-gjenstaar-her", &verdier);
        self.tilstand.gjenstaar.art = art;
        self.vis_ventende(&sted);
        self.tilstand.status = status;
    }

    /// Where the inspector is, on the screens where something can wait.
    fn her(&self) -> Option<Ventested> {
        match self.tilstand.skjermen() {
            Skjerm::Gjennomgang | Skjerm::Kontor => self.i_haand().map(Ventested::Svar),
            Skjerm::Vilkaar => {
                self.tilstand.vilkaar.celle.as_ref().map(|(sak, _)| Ventested::Rad(sak.clone()))
            }
            Skjerm::Lovbrudd => self.tilstand.lovbrudd.lovbrudd.map(Ventested::Lovbrudd),
            Skjerm::Oversikt
            | Skjerm::Saker
            | Skjerm::Utvalg
            | Skjerm::Gjenstaar
            | Skjerm::Egenvurdering
            | Skjerm::Dobbel
            | Skjerm::Rapport => None,
        }
    }

    fn foerste_uleste(&self, sak: &SakId) -> Option<VilkaarId> {
        let stand = &self.avledet.stand;
        let rad = stand.sak(sak)?.rad.as_ref()?;
        let nr =
            rad.celler.iter().position(|celle| *celle == Celletilstand::Ulest).unwrap_or_default();
        stand.kolonner.get(nr).cloned()
    }
}
