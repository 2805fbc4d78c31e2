//! How the review is done: another checklist, a second inspector, interviews.

use super::super::dobbel::{Celleloesning, Loesning, Loesningsvalg};
use super::super::intervjunotat::Intervjupost;
use super::{
    Besvarelse, Hendelse, Post, SakId, Svarpost, Svarsted, Tilsyn, Vilkaarscelle, Vilkaarspost,
};

impl Tilsyn {
    /// Whether the answer there was given before the facts of its case changed, or before the
    /// checklist began to ask in another way.
    pub fn maa_ses_paa_igjen(&self, sted: &Svarsted) -> bool {
        let Some(svar) = self.svar.get(sted).filter(|_| self.liste.har(sted.punkt())) else {
            return false;
        };
        let endret = sted.sak().and_then(|sak| self.sak_endret.get(sak));
        endret.is_some_and(|nr| svar.kjent_til < *nr)
            || self.liste.spoer_annerledes(sted.punkt(), svar)
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
            self.dobbel.pakket_post = post.nr;
        } else if let Hendelse::DobbelAvbrutt(grunn) = &post.hendelse {
            let avbrutt = self.dobbel.pakket.take().map(|(nummer, _)| (nummer, grunn.clone()));
            self.dobbel.avbrutt.extend(avbrutt);
        } else if let Hendelse::DobbelTattInn(vurdering) = &post.hendelse {
            self.dobbel.tatt_inn = Some((post.nr, (**vurdering).clone()));
        } else if let Hendelse::UlikhetLoest { sted, valg, besvarelse, grunn } = &post.hendelse {
            self.la_svaret_staa(sted, *valg, besvarelse, post);
            let (valg, svar, grunn) = (*valg, besvarelse.svar, grunn.clone());
            let loesning = Loesning { valg, svar, grunn, post: post.nr, hvem: post.hvem.clone() };
            self.dobbel.loest.insert(sted.clone(), loesning);
            self.siste_faglige_endring = post.nr;
        } else if let Hendelse::CelleulikhetLoest { sak, valg, celle, grunn } = &post.hendelse {
            self.la_cellen_staa(sak, *valg, celle, post);
            let (valg, vurdering, grunn) = (*valg, celle.vurdering, grunn.clone());
            let hvem = post.hvem.clone();
            let loesning = Celleloesning { valg, vurdering, grunn, post: post.nr, hvem };
            self.dobbel.celler_loest.insert((sak.clone(), celle.vilkaar.clone()), loesning);
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

    /// The chosen answer takes its place. It is as old as it was: to choose between two is not to
    /// look at the case again.
    fn la_svaret_staa(
        &mut self,
        sted: &Svarsted,
        valg: Loesningsvalg,
        besvarelse: &Besvarelse,
        post: &Post,
    ) {
        let staar = self.svar.get(sted).is_some_and(|svar| svar.besvarelse == *besvarelse);
        let kjent_til = match valg {
            Loesningsvalg::Foerste if staar => return,
            Loesningsvalg::Foerste | Loesningsvalg::Andre => self.dobbel.pakket_post,
            Loesningsvalg::Ny => post.nr,
        };
        let (besvarelse, hvem) = (besvarelse.clone(), post.hvem.clone());
        self.svar.insert(sted.clone(), Svarpost { besvarelse, post: post.nr, kjent_til, hvem });
    }

    /// The chosen reading takes its place, as old as it was.
    fn la_cellen_staa(
        &mut self,
        sak: &SakId,
        valg: Loesningsvalg,
        celle: &Vilkaarscelle,
        post: &Post,
    ) {
        let sted = (sak.clone(), celle.vilkaar.clone());
        let staar = self.vilkaar.get(&sted).is_some_and(|post| post.celle == *celle);
        let nr = match valg {
            Loesningsvalg::Foerste if staar => return,
            Loesningsvalg::Foerste | Loesningsvalg::Andre => self.dobbel.pakket_post,
            Loesningsvalg::Ny => post.nr,
        };
        let (celle, hvem) = (celle.clone(), post.hvem.clone());
        self.vilkaar.insert(sted, Vilkaarspost { celle, post: nr, hvem });
    }
}
