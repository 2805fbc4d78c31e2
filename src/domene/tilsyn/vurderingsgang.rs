//! What the inspector judges in a case or an office: answers, cells of the § 29 matrix, computed facts
//! that were overridden.

use super::{Hendelse, Overstyringspost, Post, Svarpost, Tilsyn, Vilkaarspost};

impl Tilsyn {
    /// Takes in an event about a judgement.
    pub(super) fn om_vurderingen(&mut self, post: &Post) {
        let (nr, hvem) = (post.nr, post.hvem.clone());
        if let Hendelse::SvarGitt(sted, besvarelse) = &post.hendelse {
            self.dobbel.svart_paa_nytt(sted, Some(besvarelse.svar));
            let ny = Svarpost { besvarelse: besvarelse.clone(), post: nr, kjent_til: nr, hvem };
            self.svar.insert(sted.clone(), ny);
        } else if let Hendelse::SvarTrukket(sted) = &post.hendelse {
            self.dobbel.svart_paa_nytt(sted, None);
            self.svar.remove(sted);
        } else if let Hendelse::VilkaarVurdert { sak, celle } = &post.hendelse {
            let ny = Vilkaarspost { celle: celle.clone(), post: nr, hvem };
            let sted = (sak.clone(), celle.vilkaar.clone());
            self.dobbel.lest_paa_nytt(&sted, Some(celle.vurdering));
            self.vilkaar.insert(sted, ny);
        } else if let Hendelse::VilkaarTrukket { sak, vilkaar } = &post.hendelse {
            let sted = (sak.clone(), vilkaar.clone());
            self.dobbel.lest_paa_nytt(&sted, None);
            self.vilkaar.remove(&sted);
        } else if let Hendelse::BeregningOverstyrt { sak, overstyring } = &post.hendelse {
            let noekkel = (sak.clone(), overstyring.beregning.clone());
            let ny = Overstyringspost { overstyring: overstyring.clone(), post: nr, hvem };
            self.overstyrt.insert(noekkel, ny);
        } else if let Hendelse::OverstyringTrukket { sak, beregning } = &post.hendelse {
            self.overstyrt.remove(&(sak.clone(), beregning.clone()));
        }
        self.siste_faglige_endring = nr;
    }
}
