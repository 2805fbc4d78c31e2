//! How the review is done: another checklist, a second inspector, interviews.

use super::super::dobbel::Loesning;
use super::super::intervjunotat::Intervjupost;
use super::{Hendelse, Post, Svarpost, Svarsted, Tilsyn};

impl Tilsyn {
    /// Whether the answer there was given before the facts of its case changed, or before the
    /// checklist began to ask in another way.
    pub fn maa_ses_paa_igjen(&self, sted: &Svarsted) -> bool {
        let Some(svar) = self.svar.get(sted).filter(|_| self.liste.har(sted.punkt())) else {
            return false;
        };
        let endret = sted.sak().and_then(|sak| self.sak_endret.get(sak));
        endret.is_some_and(|nr| svar.post < *nr) || self.liste.spoer_annerledes(sted.punkt(), svar)
    }

    /// Takes in an event about the way the review is done.
    pub(super) fn om_gjennomgangen(&mut self, post: &Post) {
        self.om_den_andre(post);
        if let Hendelse::SjekklisteByttet(bytte) = &post.hendelse {
            self.grunnlag.sjekkliste = bytte.id.clone();
            self.liste.bytt(bytte, post.nr);
            self.siste_faglige_endring = post.nr;
        } else if let Hendelse::IntervjuNotert(sted, notat) = &post.hendelse {
            let (notat, hvem) = (notat.clone(), post.hvem.clone());
            let foer = self.intervju.get(sted);
            if foer.is_some_and(|f| f.notat.tekst != notat.tekst) && self.er_bevis(sted) {
                self.siste_faglige_endring = post.nr;
            }
            self.intervju.insert(sted.clone(), Intervjupost { notat, post: post.nr, hvem });
        } else if let Hendelse::IntervjunotatTrukket(sted) = &post.hendelse {
            self.intervju.remove(sted);
            if self.er_bevis(sted) {
                self.siste_faglige_endring = post.nr;
            }
        }
    }

    /// The double review. Nothing of it touches the answers until a difference is resolved.
    fn om_den_andre(&mut self, post: &Post) {
        if let Hendelse::DobbelTrukket(trekning) = &post.hendelse {
            self.dobbel.trekning = Some(trekning.clone());
            self.dobbel.trekninger += 1;
        } else if let Hendelse::DobbelPakket { nummer, fil } = &post.hendelse {
            self.dobbel.pakket = Some((nummer.clone(), fil.clone()));
        } else if let Hendelse::DobbelTattInn(vurdering) = &post.hendelse {
            self.dobbel.tatt_inn = Some((post.nr, (**vurdering).clone()));
        } else if let Hendelse::UlikhetLoest { sted, valg, besvarelse, grunn } = &post.hendelse {
            let hvem = post.hvem.clone();
            let svar = Svarpost { besvarelse: besvarelse.clone(), post: post.nr, hvem };
            self.svar.insert(sted.clone(), svar);
            let (valg, grunn, hvem) = (*valg, grunn.clone(), post.hvem.clone());
            let loesning = Loesning { valg, grunn, post: post.nr, hvem };
            self.dobbel.loest.insert(sted.clone(), loesning);
            self.siste_faglige_endring = post.nr;
        } else if let Hendelse::PakkeMottatt(pakke) = &post.hendelse {
            self.dobbel.er_pakke = Some(pakke.nummer.clone());
            self.saker.extend(pakke.saker.iter().map(|sak| (sak.id.clone(), sak.clone())));
            self.dokumenter.extend(pakke.dokumenter.iter().map(|d| (d.id, d.clone())));
            if let Some(bytte) = &pakke.liste {
                self.grunnlag.sjekkliste = bytte.id.clone();
                self.liste.bytt(bytte, post.nr);
            }
            self.siste_faglige_endring = post.nr;
        }
    }
}
