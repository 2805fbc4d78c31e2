//! Work beside the window: started here, and what came of it recorded as events.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Context;

use crate::app::arbeid::{Forhaandsvisning, Gjenkjenning, Kolonnevalg, Saksendringer};
use crate::app::{AppError, Jobb, Melder, Oekt, Tilgang, klokke};
use crate::domene::{Hendelse, Import, Saksdokument};
use crate::gui::arbeid::{
    Arbeid, Arbeidsfeil, Rapportkvittering, Rapportoppdrag, Signaturkvittering, Signering,
    Verifikasjon,
};
use crate::gui::avledet::Avledet;
use crate::gui::fildialog::{Filspoersmaal, Filsvar, Formaal};
use crate::gui::skjermer::innlesing::Lestfil;
use crate::gui::tilstand::{Dialog, Skjerm};
use crate::gui::vindu::Vindu;
use crate::vurdering::{Liketekst, Stoppet};

use super::Naar;
use super::bekreft::valgt_i_system;
use super::regning::Aapnet;

/// What came of some work.
#[derive(Debug)]
pub(crate) enum Utfall {
    /// The columns of a sample were looked at.
    Forhaandsvist(Result<(Kolonnevalg, Forhaandsvisning), Arbeidsfeil>),
    /// A sample was read into quarantine.
    Lest(Result<Box<Lestfil>, Arbeidsfeil>),
    /// The sample was compared with the cases that are there.
    Sammenlignet(Saksendringer),
    /// It was counted how many cases stand alone.
    Maalt(Gjenkjenning),
    /// A sample left quarantine and is to be stored.
    SluppetUt(Result<Box<Import>, Arbeidsfeil>),
    /// A large sample was stored; the tilsyn comes back, with what the screens show of it.
    TattInn(Box<Oekt>, Box<Avledet>, Result<(usize, usize), Arbeidsfeil>),
    /// A report was written.
    Rapport(Result<Rapportkvittering, Arbeidsfeil>),
    /// A report was signed.
    Signert(Result<Signaturkvittering, Arbeidsfeil>),
    /// A PDF was verified.
    Verifisert(PathBuf, Result<Verifikasjon, Arbeidsfeil>),
    /// Remarks were written to a file.
    Merknader(Result<(PathBuf, usize), Arbeidsfeil>),
    /// A document was read and is to be attached.
    Dokument(Result<Box<Saksdokument>, Arbeidsfeil>),
    /// A large tilsyn was opened.
    Aapnet(Result<Box<Aapnet>, AppError>),
    /// The demo was set up.
    Demo(Result<PathBuf, Arbeidsfeil>),
    /// The grounds were compared, in that state of the cases.
    LikTekst(Result<Box<Liketekst>, Stoppet>, u64),
    /// The user chose a file.
    Fil(Formaal, String, Filsvar),
}

/// Work that is running.
pub(crate) type Loepende = Jobb<Result<Utfall, AppError>>;

impl Vindu {
    pub(super) fn skriv_rapport(&mut self, ctx: &Context, til: PathBuf) {
        self.lagre_utkast(Naar::Alt);
        let Some(oekt) = &self.oekt else { return };
        let tidspunkt = klokke::naa();
        let oppdrag = Rapportoppdrag { tilsyn: oekt.tilsyn().clone(), til, tidspunkt };
        self.start(ctx, "gui-jobb-rapport", move |arbeid, _| {
            Utfall::Rapport(arbeid.skriv_rapport(&oppdrag))
        });
    }

    pub(super) fn signer(&mut self, ctx: &Context, oppdrag: Signering) {
        self.start(ctx, "gui-jobb-signering", move |arbeid, _| {
            Utfall::Signert(arbeid.signer(&oppdrag))
        });
    }

    pub(super) fn verifiser(&mut self, ctx: &Context, pdf: PathBuf) {
        self.start(ctx, "gui-jobb-verifisering", move |arbeid, _| {
            let svar = arbeid.verifiser(&pdf);
            Utfall::Verifisert(pdf, svar)
        });
    }

    pub(super) fn demo(&mut self, ctx: &Context, mappe: PathBuf) {
        self.start(ctx, "gui-jobb-demo", move |arbeid, melder| {
            Utfall::Demo(arbeid.demo(&mappe, klokke::naa(), &mut |del| melder.meld(del)))
        });
    }

    pub(super) fn stopp_jobb(&mut self) {
        if let Some(jobb) = &self.jobb {
            jobb.stopp();
            self.meld("gui-stopper");
        }
    }

    pub(super) fn spoer_om_fil(
        &mut self,
        ctx: &Context,
        formaal: Formaal,
        forslag: String,
    ) -> Result<(), AppError> {
        if self.filjobb.is_some() {
            return Ok(()); // the system's dialog is open already
        }
        let (dialoger, tittel) = (Arc::clone(&self.dialoger), formaal.tittel(self.t()));
        let ctx = ctx.clone();
        let jobb = Jobb::start(
            "fildialog",
            move || ctx.request_repaint(),
            move |_| {
                let spoersmaal = Filspoersmaal { formaal, tittel, forslag };
                let svar = dialoger.spoer(&spoersmaal);
                Ok(Utfall::Fil(formaal, spoersmaal.forslag, svar))
            },
        )?;
        self.filjobb = Some(jobb);
        Ok(())
    }

    pub(super) fn start(
        &mut self,
        ctx: &Context,
        navn: &str,
        arbeid: impl FnOnce(&dyn Arbeid, &Melder<'_>) -> Utfall + Send + 'static,
    ) {
        if self.jobb.is_some() {
            self.meld("gui-jobb-opptatt");
            return;
        }
        let (utfoerer, ctx) = (Arc::clone(&self.arbeid), ctx.clone());
        let jobb = Jobb::start(
            navn,
            move || ctx.request_repaint(),
            move |melder| Ok(arbeid(utfoerer.as_ref(), melder)),
        );
        match jobb {
            Ok(jobb) => {
                self.tilstand.varsler.rydd();
                self.meld(navn);
                self.jobb = Some(jobb);
            }
            Err(feil) => self.meld_feil(&feil),
        }
    }

    /// Takes what is done, without waiting.
    pub(in crate::gui) fn toem_jobber(&mut self) {
        self.toem_regning();
        let ferdig = self.jobb.as_ref().and_then(Loepende::sjekk);
        if let Some(svar) = ferdig {
            self.jobb = None;
            self.ta_imot(svar);
        }
        let ferdig = self.tellejobb.as_ref().and_then(Loepende::sjekk);
        if let Some(svar) = ferdig {
            self.tellejobb = None;
            self.ta_imot(svar);
        }
        let ferdig = self.filjobb.as_ref().and_then(Loepende::sjekk);
        if let Some(svar) = ferdig {
            self.filjobb = None;
            self.ta_imot(svar);
        }
    }

    fn ta_imot(&mut self, svar: Result<Utfall, AppError>) {
        match svar {
            Err(feil) => {
                self.meld_feil(&feil);
                self.aapne_igjen();
            }
            Ok(Utfall::Forhaandsvist(svar)) => self.med_svar(svar, Self::forhaandsvist),
            Ok(Utfall::Lest(svar)) => self.med_svar(svar, |vindu, lest| vindu.lest(*lest)),
            Ok(Utfall::Sammenlignet(endringer)) => self.sammenlignet(endringer),
            Ok(Utfall::Maalt(gjenkjenning)) => self.maalt(gjenkjenning),
            Ok(Utfall::SluppetUt(svar)) => {
                self.med_svar(svar, |vindu, import| vindu.lagre_import(*import));
            }
            Ok(Utfall::TattInn(oekt, avledet, svar)) => {
                self.faa_tilbake(*oekt, *avledet);
                self.med_svar(svar, Self::tatt_inn);
            }
            Ok(Utfall::Rapport(svar)) => self.med_svar(svar, Self::rapport_skrevet),
            Ok(Utfall::Signert(svar)) => self.med_svar(svar, Self::rapport_signert),
            Ok(Utfall::Verifisert(pdf, svar)) => {
                self.med_svar(svar, |vindu, resultat| vindu.verifisert(pdf, resultat));
            }
            Ok(Utfall::Merknader(svar)) => self.med_svar(svar, Self::merknader_skrevet),
            Ok(Utfall::Dokument(svar)) => {
                self.med_svar(svar, |vindu, dokument| vindu.dokument_lest(*dokument));
            }
            Ok(Utfall::Aapnet(aapnet)) => self.aapnet(aapnet.map(|aapnet| *aapnet)),
            Ok(Utfall::Demo(svar)) => {
                self.med_svar(svar, |vindu, sti| vindu.aapne(&sti, Tilgang::Skrive));
            }
            Ok(Utfall::LikTekst(svar, utgave)) => self.lik_tekst_funnet(svar, utgave),
            Ok(Utfall::Fil(formaal, forslag, svar)) => match svar {
                Filsvar::Valgt(sti) => self.handlinger.send(valgt_i_system(formaal, sti)),
                Filsvar::Avbrutt => self.meld("gui-avbrutt"),
                Filsvar::Utilgjengelig => self.spoer_om_sti(formaal, forslag),
            },
        }
    }

    fn med_svar<T>(&mut self, svar: Result<T, Arbeidsfeil>, gjoer: impl FnOnce(&mut Self, T)) {
        let feil = match svar {
            Ok(verdi) => return gjoer(self, verdi),
            Err(feil) => feil,
        };
        self.tilstand.status = self.t().melding(&feil.melding);
        if feil.merknader.is_empty() {
            self.varsle_feil(&feil.melding, &feil.detaljer);
        } else {
            self.tilstand.dialog = Some(Dialog::avvist(feil.melding, &feil.merknader));
        }
    }

    fn rapport_skrevet(&mut self, kvittering: Rapportkvittering) {
        let fil = filnavn(&kvittering.fil);
        let hendelse = Hendelse::RapportSkrevet { fil: fil.clone(), sha256: kvittering.sha256 };
        if self.lagre(hendelse) {
            let visning = &mut self.tilstand.rapport;
            visning.signering.pdf = Some(kvittering.fil.clone());
            visning.skrevet = Some(kvittering.fil);
            self.meld_nytt("gui-rapport-skrevet", fil);
        }
    }

    fn rapport_signert(&mut self, kvittering: Signaturkvittering) {
        let Signaturkvittering { fil: sti, sha256, innehaver } = kvittering;
        let fil = filnavn(&sti);
        self.tilstand.rapport.signert = Some(sti);
        self.lagre(Hendelse::RapportSignert { fil: fil.clone(), sha256, innehaver });
        self.meld_nytt("gui-rapport-signert", fil);
    }

    fn verifisert(&mut self, pdf: PathBuf, resultat: Verifikasjon) {
        self.tilstand.status = self.t().melding(&resultat.konklusjon);
        if self.oekt.is_some() && self.tilstand.skjermen() == Skjerm::Rapport {
            self.tilstand.rapport.verifisert = Some((pdf, resultat));
        } else {
            self.tilstand.dialog = Some(Dialog::Verifisert(pdf, resultat));
        }
    }

    fn meld_nytt(&mut self, noekkel: &str, fil: String) {
        let tekst = self.t().med(noekkel, &[("fil", fil.into())]);
        self.tilstand.status.clone_from(&tekst);
        self.tilstand.varsler.nytt(tekst);
    }

    pub(super) fn vis_mappe(&mut self, fil: &Path) {
        if self.dialoger.vis_mappe(fil).is_err() {
            let sti = fil.display().to_string(); // the path helps where no file manager answers
            let tekst = self.t().med("gui-mappe-feil", &[("sti", sti.into())]);
            self.tilstand.varsler.feil(tekst);
        }
    }
}

pub(super) fn filnavn(sti: &Path) -> String {
    sti.file_name().map(|navn| navn.to_string_lossy().into_owned()).unwrap_or_default()
}
