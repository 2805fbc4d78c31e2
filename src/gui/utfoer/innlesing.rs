//! The import wizard's wishes: looking at columns, reading, counting, taking the cases in.

use std::path::Path;
use std::sync::Arc;

use egui::Context;

use crate::app::arbeid::{
    Filomfang, Forhaandsvisning, Gjenkjenning, Kjennetegnsbord, Kolonnevalg, Leseoppdrag,
    Saksendringer, forrige_generalisering, mulige_generaliseringer, saksendringer_etter, ta_inn,
};
use crate::app::{Jobb, Oekt, Tilgang, klokke};
use crate::domene::{Import, Verdi};
use crate::gui::arbeid::{Arbeid, Arbeidsfeil};
use crate::gui::avledet::Avledet;
use crate::gui::handling::{Handling, Innlesingsvalg};
use crate::gui::skjermer::innlesing::{Innlesingsskjema, Lestfil, Steg};
use crate::gui::tilstand::Skjerm;
use crate::gui::vindu::Vindu;

use super::jobber::Utfall;

/// A sample of more cases than this is stored beside the window.
const STORT_UTVALG: usize = 5_000;

impl Vindu {
    /// Opens the wizard on a file.
    pub(super) fn importer(&mut self, ctx: &Context, sti: &Path) {
        let Some(oekt) = self.oekt.as_ref().filter(|o| o.kan_skrive()) else {
            self.meld("gui-aapne-foerst");
            return;
        };
        let i_gang = self.tilstand.innlesing.as_ref().is_some_and(|s| s.lest.is_some());
        if self.jobb.is_some() || i_gang {
            self.vis(Skjerm::Saker);
            self.meld(if i_gang { "innlesing-i-gang" } else { "gui-jobb-opptatt" });
            return;
        }
        let oppdrag = Leseoppdrag::new(sti, &oekt.tilsyn().grunnlag);
        self.tilstand.innlesing = Some(Box::new(Innlesingsskjema::new(oppdrag)));
        self.vis(Skjerm::Saker);
        self.forhaandsvis(ctx);
    }

    /// Does one wish of the wizard.
    pub(super) fn innlesing(&mut self, ctx: &Context, valg: Innlesingsvalg) {
        match valg {
            Innlesingsvalg::Neste => self.neste_steg(ctx),
            Innlesingsvalg::Avvis => {
                self.stopp_jobb();
                self.tilstand.innlesing = None;
                self.meld("innlesing-avvist");
            }
            Innlesingsvalg::Forhaandsvis => self.forhaandsvis(ctx),
            Innlesingsvalg::MaalGjenkjenning => self.tell(ctx),
            Innlesingsvalg::Avslaatt(melding) => {
                let tekst = self.t().melding(&melding);
                self.tilstand.varsler.feil(tekst);
            }
        }
    }

    fn neste_steg(&mut self, ctx: &Context) {
        let Some(skjema) = &mut self.tilstand.innlesing else { return };
        match (skjema.steg, skjema.neste()) {
            (Steg::Kolonner, _) => self.les(ctx),
            (Steg::Personvern, Some(Steg::Endringer)) => self.saksendringer_etter(ctx),
            (Steg::Personvern | Steg::Endringer, Some(neste)) => skjema.gaa_til(neste),
            (Steg::TaInn, _) | (_, None) => self.slipp_ut(ctx),
        }
    }

    fn forhaandsvis(&mut self, ctx: &Context) {
        let (Some(skjema), Some(oekt)) = (&self.tilstand.innlesing, &self.oekt) else { return };
        let (oppdrag, foerste) = (skjema.oppdrag.clone(), skjema.visning.is_none());
        let kommune = oekt.tilsyn().grunnlag.kommune.clone();
        self.start(ctx, "innlesing-jobb-kolonner", move |arbeid, _| {
            Utfall::Forhaandsvist(vis_kolonner(arbeid, oppdrag, foerste.then_some(&kommune)))
        });
    }

    pub(super) fn forhaandsvist(&mut self, (kolonner, visning): (Kolonnevalg, Forhaandsvisning)) {
        if let Some(skjema) = &mut self.tilstand.innlesing {
            skjema.oppdrag.kolonner = kolonner;
            skjema.visning = Some(visning);
            self.tilstand.status.clear();
            skjema.til_neste = true;
        }
    }

    /// Reads the whole file into quarantine, and compares it with what is there.
    fn les(&mut self, ctx: &Context) {
        let (Some(skjema), Some(oekt)) = (&self.tilstand.innlesing, &self.oekt) else { return };
        let (oppdrag, tilsyn) = (skjema.oppdrag.clone(), oekt.tilsyn().clone());
        let omfang = skjema.omfang;
        let kart = skjema.visning.as_ref().filter(|_| skjema.husk).map(|v| v.kart.clone());
        self.start(ctx, "innlesing-jobb-les", move |arbeid, melder| {
            let husket = kart.map_or(Ok(()), |kart| {
                arbeid.husk_kolonner(&tilsyn.grunnlag.kommune, &kart, &oppdrag.kolonner)
            });
            if let Err(feil) = husket {
                return Utfall::Lest(Err(feil));
            }
            let lest = arbeid.les_utvalg(&oppdrag, &mut |del| melder.meld(del * 0.9));
            Utfall::Lest(lest.map(|karantene| {
                let saker = &karantene.lest().saker;
                let forrige = forrige_generalisering(&tilsyn);
                Box::new(Lestfil {
                    bord: Arc::new(Kjennetegnsbord::av(saker)),
                    mulige: mulige_generaliseringer(saker),
                    endringer: saksendringer_etter(&tilsyn, saker, &forrige, omfang),
                    forrige,
                    karantene: Arc::new(karantene),
                })
            }))
        });
    }

    pub(super) fn lest(&mut self, lest: Lestfil) {
        if let Some(skjema) = &mut self.tilstand.innlesing {
            skjema.ta_imot(lest);
            self.meld("innlesing-lest");
            self.handlinger.send(Handling::Innlesing(Innlesingsvalg::MaalGjenkjenning));
        }
    }

    /// Compares the cases as they will be with those that are there.
    fn saksendringer_etter(&mut self, ctx: &Context) {
        let (Some(skjema), Some(oekt)) = (&self.tilstand.innlesing, &self.oekt) else { return };
        let Some(karantene) = skjema.lest.as_ref().map(|lest| Arc::clone(&lest.karantene)) else {
            return;
        };
        let (tilsyn, valgte) = (oekt.tilsyn().clone(), skjema.generalisering.clone());
        let omfang = skjema.omfang;
        self.start(ctx, "innlesing-jobb-sammenlign", move |_, _| {
            let saker = &karantene.lest().saker;
            Utfall::Sammenlignet(saksendringer_etter(&tilsyn, saker, &valgte, omfang))
        });
    }

    pub(super) fn sammenlignet(&mut self, endringer: Saksendringer) {
        let Some(skjema) = &mut self.tilstand.innlesing else { return };
        if let Some(lest) = &mut skjema.lest {
            lest.endringer = endringer;
            skjema.gaa_til(Steg::Endringer);
            self.tilstand.status.clear();
        }
    }

    /// Counts beside the window; a new count replaces one that is running.
    fn tell(&mut self, ctx: &Context) {
        let Some(skjema) = &self.tilstand.innlesing else { return };
        let Some(bord) = skjema.lest.as_ref().map(|lest| Arc::clone(&lest.bord)) else { return };
        let valgte = (skjema.kjennetegn.clone(), skjema.generalisering.clone());
        let ctx = ctx.clone();
        let jobb = Jobb::start(
            "gjenkjenning",
            move || ctx.request_repaint(),
            move |_| Ok(Utfall::Maalt(bord.maal(&valgte.0, &valgte.1))),
        );
        match jobb {
            Ok(jobb) => self.tellejobb = Some(jobb),
            Err(feil) => self.meld_feil(&feil),
        }
    }

    pub(super) fn maalt(&mut self, gjenkjenning: Gjenkjenning) {
        if let Some(skjema) = &mut self.tilstand.innlesing {
            skjema.gjenkjenning = Some(gjenkjenning);
        }
    }

    /// The last step. A small sample is stored at once; for a large one the tilsyn goes with the job
    /// that stores it, so that the window does not stand still.
    fn slipp_ut(&mut self, ctx: &Context) {
        let Some(skjema) = &self.tilstand.innlesing else { return };
        let Some(lest) = &skjema.lest else { return };
        let karantene = Arc::clone(&lest.karantene);
        let stort = karantene.lest().saker.len() > STORT_UTVALG;
        let (oppdrag, valgte) = (skjema.oppdrag.clone(), skjema.generalisering.clone());
        let omfang = skjema.omfang;
        if self.jobb.is_some() {
            self.meld("gui-jobb-opptatt");
            return;
        }
        let laan = if stort { self.oekt.take() } else { None };
        self.utlaant = laan.as_ref().map(|oekt| oekt.sti().to_owned());
        self.start(ctx, "innlesing-jobb-ta-inn", move |arbeid, melder| {
            let karantene = Arc::unwrap_or_clone(karantene);
            let mut framdrift = |del: f32| melder.meld(del * 0.5);
            let import = arbeid.slipp_ut(&oppdrag, karantene, &valgte, &mut framdrift);
            match laan {
                None => Utfall::SluppetUt(import.map(Box::new)),
                Some(oekt) => lagre_med(oekt, import, omfang),
            }
        });
        if self.jobb.is_none() {
            self.aapne_igjen(); // the job could not start and the tilsyn went with it
        }
    }

    pub(super) fn lagre_import(&mut self, import: Import) {
        let antall = antall(&import);
        let skjema = self.tilstand.innlesing.as_ref();
        let omfang = skjema.map_or(Filomfang::Hele, |skjema| skjema.omfang);
        let Some(oekt) = &mut self.oekt else { return };
        match ta_inn(oekt, import, omfang, klokke::naa()) {
            Ok(_) => self.tatt_inn(antall),
            Err(feil) => self.meld_feil(&feil),
        }
    }

    /// The cases are in: back to the table.
    pub(super) fn tatt_inn(&mut self, (saker, merknader): (usize, usize)) {
        self.tilstand.innlesing = None;
        self.oppdater_avledet();
        self.begynn_plass();
        let verdier = [("saker", Verdi::from(saker)), ("merknader", merknader.into())];
        let tekst = self.t().med("gui-importert", &verdier);
        self.tilstand.status.clone_from(&tekst);
        self.tilstand.varsler.nytt(tekst);
    }

    /// The tilsyn that was with a job.
    pub(super) fn faa_tilbake(&mut self, oekt: Oekt, avledet: Avledet) {
        self.utlaant = None;
        self.avledet = avledet;
        self.oekt = Some(oekt);
    }

    /// A job broke down and took the tilsyn with it: what was stored is on the disk.
    pub(super) fn aapne_igjen(&mut self) {
        if let Some(sti) = self.utlaant.take() {
            self.aapne(&sti, Tilgang::Skrive);
        }
    }
}

/// The first look takes the choice that is kept for the kommune, where there is one.
fn vis_kolonner(
    arbeid: &dyn Arbeid,
    mut oppdrag: Leseoppdrag,
    kommune: Option<&String>,
) -> Result<(Kolonnevalg, Forhaandsvisning), Arbeidsfeil> {
    if let Some(kommune) = kommune
        && let Some(husket) = arbeid.huskede_kolonner(&oppdrag, kommune)?
    {
        oppdrag.kolonner = husket;
    }
    let visning = arbeid.forhaandsvis(&oppdrag)?;
    Ok((oppdrag.kolonner, visning))
}

fn antall(import: &Import) -> (usize, usize) {
    (import.saker.len(), import.merknader.len())
}

fn lagre_med(mut oekt: Oekt, import: Result<Import, Arbeidsfeil>, omfang: Filomfang) -> Utfall {
    let lagret = import.and_then(|import| {
        let antall = antall(&import);
        ta_inn(&mut oekt, import, omfang, klokke::naa())?;
        Ok(antall)
    });
    // worked out here too: on a large sample it takes longer than a frame may
    let avledet = Avledet::av_oekt(&oekt);
    Utfall::TattInn(Box::new(oekt), Box::new(avledet), lagret)
}
