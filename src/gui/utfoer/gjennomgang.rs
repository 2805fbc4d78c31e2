//! What is done about the way the review is done: another checklist, a second inspector, interviews.

use std::path::Path;

use crate::app::arbeid::{self, Listekilde};
use crate::app::klokke;
use crate::domene::{Hendelse, Intervjunotat, Intervjusted, Tilsyn};
use crate::gui::handling::{Dobbeloenske, Listeoenske};
use crate::gui::skjermer::sjekkliste::Sjekklistevisning;
use crate::gui::vindu::Vindu;

use super::bekreft::med_endelse;

impl Vindu {
    /// A wish about the checklist.
    pub(super) fn om_sjekklisten(&mut self, oenske: Listeoenske) {
        match oenske {
            Listeoenske::Vis => self.tilstand.sjekkliste = Some(Sjekklistevisning::default()),
            Listeoenske::Lukk => self.tilstand.sjekkliste = None,
            Listeoenske::Foreslaa(kilde) => self.foreslaa_liste(&kilde),
            Listeoenske::TaIBruk => self.ta_liste_i_bruk(),
        }
    }

    /// Reads a list and shows what going over to it would do.
    pub(super) fn foreslaa_liste(&mut self, kilde: &Listekilde) {
        let Some(oekt) = &self.oekt else { return };
        match arbeid::foreslaa_bytte(oekt, kilde) {
            Ok(forslag) => {
                let forslag = Some(Box::new(forslag));
                self.tilstand.sjekkliste = Some(Sjekklistevisning { forslag });
            }
            Err(feil) => self.meld_feil(&feil),
        }
    }

    fn ta_liste_i_bruk(&mut self) {
        let visning = self.tilstand.sjekkliste.take();
        let (Some(oekt), Some(forslag)) = (&mut self.oekt, visning.and_then(|v| v.forslag)) else {
            return;
        };
        match arbeid::bytt_sjekkliste(oekt, &forslag, klokke::naa()) {
            Ok(()) => {
                self.oppdater_avledet();
                self.begynn_plass();
                self.meld("hendelse-sjekkliste-byttet");
            }
            Err(feil) => self.meld_feil(&feil),
        }
    }

    /// Writes the whole list in use to a file.
    pub(super) fn skriv_sjekkliste(&mut self, sti: &Path) {
        let Some(oekt) = &self.oekt else { return };
        let til = med_endelse(sti.to_owned(), "ron");
        let skrevet = oekt.sjekkliste().and_then(|l| arbeid::eksporter_sjekkliste(l, &til));
        match skrevet {
            Ok(()) => self.meld("gui-sjekkliste-lagret"),
            Err(feil) => self.meld_feil(&feil),
        }
    }

    /// A wish about the double review.
    pub(super) fn om_dobbel(&mut self, oenske: Dobbeloenske) {
        let Some(oekt) = &mut self.oekt else { return };
        let gjort = match oenske {
            Dobbeloenske::Trekk(froe, antall) => {
                arbeid::trekk_dobbel(oekt, &froe, antall, klokke::naa())
                    .map(|_| "hendelse-dobbel-trukket")
            }
            Dobbeloenske::Avbryt(grunn) => arbeid::avbryt_pakke(oekt, &grunn, klokke::naa())
                .map(|()| "hendelse-dobbel-avbrutt"),
            Dobbeloenske::Loes(sted, valgt, grunn) => {
                arbeid::loes_ulikhet(oekt, &sted, valgt, &grunn, klokke::naa())
                    .map(|()| "hendelse-ulikhet-loest")
            }
            Dobbeloenske::LoesCelle((sak, vilkaar), valgt, grunn) => {
                arbeid::loes_celle(oekt, (&sak, &vilkaar), valgt, &grunn, klokke::naa())
                    .map(|()| "hendelse-celleulikhet-loest")
            }
        };
        match gjort {
            Ok(noekkel) => {
                self.tilstand.dobbel.cellegrunn.clear();
                if noekkel == "hendelse-ulikhet-loest" {
                    self.til_neste_ulikhet();
                } else {
                    self.tilstand.dobbel.grunn.clear();
                }
                self.meld(noekkel);
            }
            Err(feil) => self.meld_feil(&feil),
        }
    }

    /// The next difference nobody has resolved, from the one in hand.
    fn til_neste_ulikhet(&mut self) {
        let Some(oekt) = &self.oekt else { return };
        let dobbel = &oekt.tilsyn().dobbel;
        let uloest: Vec<usize> = dobbel
            .ulike()
            .enumerate()
            .filter(|(_, par)| !dobbel.loest.contains_key(&par.sted))
            .map(|(nr, _)| nr)
            .collect();
        let visning = &mut self.tilstand.dobbel;
        let neste = uloest.iter().find(|nr| **nr > visning.valgt).or_else(|| uloest.first());
        visning.valgt = neste.copied().unwrap_or(visning.valgt);
        visning.grunn.clear();
    }

    /// Writes the packet for the second inspector.
    pub(super) fn skriv_pakke(&mut self, sti: &Path) {
        let Some(oekt) = &mut self.oekt else { return };
        let til = med_endelse(sti.to_owned(), "tilsyn");
        match arbeid::skriv_pakke(oekt, &til, klokke::naa()) {
            Ok(_) => self.meld("hendelse-dobbel-pakket"),
            Err(feil) => self.meld_feil(&feil),
        }
    }

    /// Takes in a packet that came back.
    pub(super) fn ta_inn_pakke(&mut self, sti: &Path) {
        let Some(oekt) = &mut self.oekt else { return };
        match arbeid::ta_inn_pakke(oekt, sti, klokke::naa()) {
            Ok(_) => self.meld("hendelse-dobbel-tatt-inn"),
            Err(feil) => self.meld_feil(&feil),
        }
    }

    /// Stores interview notes; an empty one takes the note back.
    pub(super) fn lagre_intervju(&mut self, notater: Vec<(Intervjusted, String)>) {
        for (sted, tekst) in notater {
            let Some(oekt) = &self.oekt else { return };
            let hendelse = om_notat(oekt.tilsyn(), sted, tekst);
            if self.lagre(hendelse) {
                self.meld("gui-intervju-lagret");
            }
        }
    }
}

/// The event that stores a note, or takes an emptied one back. A note that is edited keeps the day
/// of the talk.
pub(super) fn om_notat(tilsyn: &Tilsyn, sted: Intervjusted, tekst: String) -> Hendelse {
    if tekst.is_empty() {
        return Hendelse::IntervjunotatTrukket(sted);
    }
    let dato = tilsyn.intervju.get(&sted).and_then(|post| post.notat.dato);
    Hendelse::IntervjuNotert(sted, Intervjunotat { tekst, dato })
}
