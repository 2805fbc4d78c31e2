//! The one place where the user's wishes are done. Everything goes through `app`; what was refused
//! is told in words.

mod bekreft;
mod dokument;
mod innlesing;
mod jobber;
mod lovbrudd;
mod maskering;
mod merknader;
mod egentilsyn;
mod overstyring;
mod plass;
mod regning;
mod utvalg;
mod venter;
mod vilkaar;
mod gjennomgang;

pub(crate) use jobber::Loepende;
pub(crate) use regning::Regnejobb;

use bekreft::{delingsnavn, med_endelse};

use std::path::{Path, PathBuf};

use egui::Context;

use crate::app::arbeid::{Innstillinger, Listekilde};
use crate::app::{AppError, Oekt, Tilgang, klokke};
use crate::domene::{Grunnlag, Hendelse, Melding, Post};
use crate::i18n::tekster;

use super::avledet::Avledet;
use super::fildialog::Formaal;
use super::handling::Handling;
use super::skjermer::ramme::Rammeskjema;
use super::tema::Fargetema;
use super::tilstand::{Dialog, Skjerm};
use super::vindu::Vindu;

impl Vindu {
    /// Does one wish, or first asks about what it would cost.
    pub(super) fn utfoer(&mut self, ctx: &Context, handling: Handling) {
        if bekreft::forlater(&handling) {
            self.lagre_utkast(Naar::Alt);
            if matches!(self.tilstand.dialog, Some(Dialog::Maskeres(..))) {
                return; // what was refused would be lost
            }
        }
        match self.spoersmaal(&handling) {
            Some(foelge) => {
                let dialog = Dialog::Bekreft(foelge, Box::new(handling));
                self.tilstand.dialog = Some(dialog);
            }
            None => self.gjoer(ctx, handling),
        }
    }

    fn gjoer(&mut self, ctx: &Context, handling: Handling) {
        match handling {
            Handling::Bekreftet(handling) => self.gjoer(ctx, *handling),
            Handling::Vis(skjerm) => self.vis(skjerm),
            Handling::VisSak(sak) => self.vis_sak(&sak),
            Handling::VisSted(sted) => self.vis_sted(&sted),
            Handling::VisKontor(kontor) => self.vis_kontor(&kontor),
            Handling::Punkt(retning) => self.steg_punkt(retning),
            Handling::Sak(retning) => self.steg_sak(retning),
            Handling::NesteUbesvarte => self.neste_ubesvarte(),
            Handling::NyRamme => self.ny_ramme(),
            Handling::RedigerRamme => self.rediger_ramme(),
            Handling::AvbrytRamme => self.tilstand.ramme = None,
            Handling::Lukk => self.lukk(),
            Handling::EndreGrunnlag(grunnlag) => self.endre_grunnlag(grunnlag),
            Handling::SvarHer(svar) => self.svar_her(svar),
            Handling::TrekkHer => self.trekk_her(),
            Handling::TilNotat => *self.til_notat() = true,
            Handling::TilBevis => *self.til_bevis() = true,
            Handling::VisCelle(sted) => self.vis_celle(sted),
            Handling::VisForslag(moenster) => self.vis_forslag(moenster),
            Handling::OmVurderingen(oenske) => self.om_vurderingen(ctx, oenske),
            Handling::SkrivUtkast(moenster) => self.skriv_utkast(&moenster),
            Handling::SkrivSamsvar(moenster) => self.skriv_samsvar(&moenster),
            Handling::LagreLovbrudd(l) => self.lagre_lovbrudd(l),
            Handling::Ferdigstill(id) => self.om_lovbrudd(Hendelse::LovbruddFerdigstilt(id)),
            Handling::Gjenaapne(id, grunn) => {
                self.om_lovbrudd(Hendelse::LovbruddGjenaapnet(id, grunn));
            }
            Handling::Forkast(id, grunn) => {
                self.om_lovbrudd(Hendelse::LovbruddForkastet(id, grunn));
            }
            Handling::OmUtvalget(oenske) => self.om_utvalget(&oenske),
            Handling::OmSjekklisten(oenske) => self.om_sjekklisten(oenske),
            Handling::OmDobbel(oenske) => self.om_dobbel(oenske),
            Handling::LagreIntervju(notater) => self.lagre_intervju(notater),
            Handling::VisKilder(vis) => self.tilstand.viser_kilder = vis,
            Handling::LagreEgen(hendelse) => self.lagre_egen(*hendelse),
            Handling::GodtaBeregnede => self.godta_beregnede(),
            Handling::LukkTvilling => self.tilstand.tvilling = None,
            Handling::LagreMaskert(hendelse) => self.lagre_maskert(&hendelse),
            Handling::LagreHarmloes(hendelse, grunn) => self.lagre_harmloes(&hendelse, &grunn),
            Handling::RettSelv(hendelse) => self.rett_selv(&hendelse),
            Handling::Angre => self.snu(Oekt::angre, "gui-angret"),
            Handling::Gjenta => self.snu(Oekt::gjenta, "gui-gjentatt"),
            Handling::VelgFil(formaal) => self.velg_fil(ctx, formaal),
            Handling::Valgt(formaal, sti) => self.valgt(ctx, formaal, sti),
            Handling::Dokument(oenske) => self.dokument(ctx, oenske),
            Handling::Innlesing(valg) => self.innlesing(ctx, valg),
            Handling::Signer(oppdrag) => self.signer(ctx, *oppdrag),
            Handling::Verifiser(pdf) => self.verifiser(ctx, pdf),
            Handling::AapneMappe(fil) => self.vis_mappe(&fil),
            Handling::StoppJobb => self.stopp_jobb(),
            Handling::VisDialog(dialog) => self.tilstand.dialog = Some(*dialog),
            Handling::BytteMaalform => self.bytt_maalform(),
            Handling::BytteTema => self.bytt_tema(ctx),
            Handling::Avslutt => self.avslutt(ctx),
        }
    }

    fn endre_grunnlag(&mut self, grunnlag: Box<Grunnlag>) {
        if self.lagre(Hendelse::GrunnlagEndret(grunnlag)) {
            self.tilstand.ramme = None;
            self.meld("gui-ramme-lagret");
        }
    }

    /// What to do with a file once it is chosen.
    fn valgt(&mut self, ctx: &Context, formaal: Formaal, sti: PathBuf) {
        // what is running, or being asked for, belongs to the tilsyn that is open
        if formaal.bytter_tilsyn() && (self.jobb.is_some() || self.filjobb.is_some()) {
            self.meld("gui-jobb-opptatt");
            return;
        }
        match formaal {
            Formaal::AapneTilsyn => self.aapne(&sti, Tilgang::Skrive),
            Formaal::LesTilsyn => self.aapne(&sti, Tilgang::Lese),
            Formaal::NyttTilsyn => self.opprett(&med_endelse(sti, "tilsyn")),
            Formaal::Demomappe => self.demo(ctx, sti),
            Formaal::Utvalg => self.importer(ctx, &sti),
            Formaal::Populasjon => self.frys(&sti),
            Formaal::Protokollmappe => self.skriv_protokoll(&sti),
            Formaal::Rapport => self.skriv_rapport(ctx, med_endelse(sti, "pdf")),
            Formaal::Delingsfil => self.del_funn(&delingsnavn(sti)),
            Formaal::Tvilling => self.vis_tvilling(&sti),
            Formaal::Signeres => self.tilstand.rapport.signering.pdf = Some(sti),
            Formaal::Noekkelfil => self.tilstand.rapport.signering.p12 = Some(sti),
            Formaal::Verifiseres => self.verifiser(ctx, sti),
            Formaal::Sjekkliste => self.foreslaa_liste(&Listekilde::Fil(sti)),
            Formaal::SjekklisteUt => self.skriv_sjekkliste(&sti),
            Formaal::Dobbelpakke => self.skriv_pakke(&sti),
            Formaal::Dobbelretur => self.ta_inn_pakke(&sti),
            Formaal::Merknader(hvilke) => {
                self.skriv_merknader(ctx, hvilke, med_endelse(sti, "csv"));
            }
            Formaal::Dokument => self.les_valgt_dokument(ctx, sti),
        }
    }

    /// Stores an event; tells in words when it is refused.
    pub(in crate::gui) fn lagre(&mut self, hendelse: Hendelse) -> bool {
        let Some(oekt) = &mut self.oekt else { return false };
        let kopi = maskering::kan_skrives_om(&hendelse).then(|| hendelse.clone());
        match (oekt.utfoer(hendelse, klokke::naa()), kopi) {
            (Ok(()), _) => {
                self.tilstand.varsler.rydd();
                true
            }
            (Err(AppError::Personopplysning(funn)), Some(hendelse)) => {
                self.hold_igjen(hendelse, &funn);
                false
            }
            (Err(feil), _) => {
                self.meld_feil(&feil);
                false
            }
        }
    }

    fn snu(&mut self, hvordan: Snu, noekkel: &str) {
        self.lagre_utkast(Naar::Alt);
        let Some(oekt) = &mut self.oekt else { return };
        match hvordan(oekt, klokke::naa()) {
            Ok(Some(post)) => {
                let hva = self.t().tekst(&format!("hendelse-{}", post.hendelse.kode()));
                self.tilstand.status = self.t().med(noekkel, &[("hva", hva.into())]);
                self.vis_hvor(&post.hendelse);
            }
            Ok(None) => {}
            Err(feil) => self.meld_feil(&feil),
        }
    }

    fn opprett(&mut self, sti: &Path) {
        let skjema = self.tilstand.ramme.as_ref();
        let Some(grunnlag) = skjema.and_then(|s| s.grunnlag()) else { return };
        self.lagre_utkast(Naar::Alt);
        match Oekt::opprett(sti, grunnlag, &self.hvem, klokke::naa()) {
            Ok(oekt) => {
                let avledet = Avledet::av_oekt(&oekt);
                self.ta_i_bruk((oekt, avledet));
            }
            Err(feil) => self.meld_feil(&feil),
        }
    }

    /// Opens a tilsyn; where another has it, for reading, so that the user sees who has it.
    /// What was open stays open until the new one is.
    pub(super) fn aapne(&mut self, sti: &Path, tilgang: Tilgang) {
        self.lagre_utkast(Naar::Alt);
        if self.oekt.as_ref().is_some_and(|o| er_samme_fil(o.sti(), sti)) {
            // never the same file twice in one process: the locks would disturb each other
            let til_skriving = tilgang == Tilgang::Skrive;
            if !til_skriving || self.oekt.as_ref().is_some_and(Oekt::kan_skrive) {
                self.meld("gui-alt-aapent");
                return;
            }
            self.oekt = None; // read until now, and perhaps no longer locked
        }
        if regning::er_stor(sti) {
            self.vent_med(sti.to_owned(), tilgang);
            return;
        }
        let aapnet = regning::aapne_eller_les(sti, tilgang, &self.hvem);
        self.aapnet(aapnet);
    }

    pub(super) fn aapnet(&mut self, aapnet: Result<regning::Aapnet, AppError>) {
        match aapnet {
            Ok(aapnet) => self.ta_i_bruk(aapnet),
            Err(feil) => self.meld_feil(&feil),
        }
    }

    fn ta_i_bruk(&mut self, (oekt, avledet): regning::Aapnet) {
        self.tilstand.nullstill();
        self.tilstand.maalform = oekt.tilsyn().grunnlag.maalform;
        self.tilstand.rapport.signering.navn = oekt
            .tilsyn()
            .grunnlag
            .godkjenner
            .as_ref()
            .map_or_else(String::new, |(navn, _)| navn.clone());
        self.oekt = Some(oekt);
        (self.avledet, self.regnejobb, self.regnet_feil) = (avledet, None, None);
        self.begynn_plass();
        self.tilstand.skjerm = Some(Skjerm::Oversikt);
        self.meld("gui-aapnet");
    }

    fn lukk(&mut self) {
        self.lagre_utkast(Naar::Alt);
        self.oekt = None;
        self.tilstand.nullstill();
    }

    fn ny_ramme(&mut self) {
        let tema = self.t().tekst("gui-tema-standard");
        let skjema = Rammeskjema::nytt(self.tilstand.maalform, tema);
        self.vis_ramme(skjema);
    }

    fn rediger_ramme(&mut self) {
        if let Some(oekt) = &self.oekt {
            self.vis_ramme(Rammeskjema::av(&oekt.tilsyn().grunnlag));
        }
    }

    fn vis_ramme(&mut self, skjema: Rammeskjema) {
        self.tilstand.ramme_foer = Some(Box::new(skjema.clone()));
        self.tilstand.ramme = Some(Box::new(skjema));
    }

    fn bytt_maalform(&mut self) {
        use crate::domene::Maalform::{Bokmaal, Nynorsk};
        self.tilstand.status.clear(); // it is in the language it was told in
        self.tilstand.maalform = match self.tilstand.maalform {
            Bokmaal => Nynorsk,
            Nynorsk => Bokmaal,
        };
        self.husk_innstillinger();
    }

    fn husk_innstillinger(&self) {
        let moerkt = self.tilstand.tema == Fargetema::Moerkt;
        let maalform = Some(self.tilstand.maalform);
        self.arbeid.husk_innstillinger(Innstillinger { maalform, moerkt });
    }

    fn bytt_tema(&mut self, ctx: &Context) {
        self.tilstand.tema = self.tilstand.tema.motsatt();
        self.temaer.tokens(self.tilstand.tema).ta_i_bruk(ctx);
        self.husk_innstillinger();
    }

    /// Stores drafts whose fields are left, or all of them; true when there were any.
    pub(super) fn lagre_utkast(&mut self, naar: Naar) -> bool {
        let Some(oekt) = self.oekt.as_ref().filter(|o| o.kan_skrive()) else { return false };
        if naar == Naar::Alt {
            self.tilstand.utkast.slipp();
            self.tilstand.vilkaar.utkast.slipp();
            self.tilstand.egen.slipp();
            if let Some(skjema) = &mut self.tilstand.lovbrudd.skjema {
                skjema.holdt = None;
            }
        }
        let idag = klokke::naa().date_naive();
        let ferdige = self.tilstand.utkast.ferdige(oekt.tilsyn(), idag).into_iter();
        let mut hendelser: Vec<_> = ferdige.map(|(sted, b)| Hendelse::SvarGitt(sted, b)).collect();
        let celler = self.tilstand.vilkaar.utkast.ferdige(oekt.tilsyn()).into_iter();
        hendelser.extend(celler.map(|(sak, celle)| Hendelse::VilkaarVurdert { sak, celle }));
        if let Some(skjema) = self.tilstand.lovbrudd.skjema.as_mut().filter(|_| naar == Naar::Alt)
            && let Some(lovbrudd) = skjema.ulagret()
        {
            hendelser.push(Hendelse::LovbruddSkrevet(Box::new(lovbrudd)));
        }
        hendelser.extend(self.tilstand.egen.ferdige(idag));
        if naar == Naar::Alt {
            let notater = self.tilstand.intervju.endret(oekt.tilsyn()).into_iter();
            let tilsyn = oekt.tilsyn();
            hendelser
                .extend(notater.map(|(sted, tekst)| gjennomgang::om_notat(tilsyn, sted, tekst)));
        }
        let noe = !hendelser.is_empty();
        for hendelse in hendelser {
            if self.lagre(hendelse) {
                self.meld("gui-status-lagret");
            }
        }
        noe
    }

    /// A sentence in the line at the bottom, read aloud.
    pub(super) fn meld(&mut self, noekkel: &str) {
        self.tilstand.status = self.t().tekst(noekkel);
    }

    /// Something was refused: told in words, until it is closed.
    pub(super) fn meld_feil(&mut self, feil: &AppError) {
        self.varsle_feil(&feil.melding(), &feil.detaljer());
    }

    /// The same with each reason on a line of its own.
    fn varsle_feil(&mut self, melding: &Melding, detaljer: &[Melding]) {
        let mut tekst = self.t().melding(melding);
        for detalj in detaljer {
            tekst.push_str("\n• ");
            tekst.push_str(&self.t().melding(detalj));
        }
        self.tilstand.varsler.feil(tekst);
    }

    /// Texts in the window's language.
    pub(super) fn t(&self) -> &'static crate::i18n::Tekster {
        tekster(self.tilstand.maalform)
    }

    pub(super) fn velg_fil(&mut self, ctx: &Context, formaal: Formaal) {
        let forslag = match (formaal, &self.oekt) {
            (Formaal::Rapport, Some(oekt)) => super::skjermer::rapport::filnavn(oekt.tilsyn()),
            (Formaal::Delingsfil, _) => self.t().tekst("gui-egen-del-forslag"),
            (Formaal::NyttTilsyn, _) => self.t().tekst("gui-fil-nytt-forslag"),
            (Formaal::Dobbelpakke, _) => self.t().tekst("gui-fil-dobbel-forslag"),
            (Formaal::SjekklisteUt, Some(oekt)) => {
                format!("{}.ron", oekt.tilsyn().grunnlag.sjekkliste)
            }
            (Formaal::Merknader(hvilke), _) => self.merknadsfilnavn(hvilke),
            _ => String::new(),
        };
        if let Err(feil) = self.spoer_om_fil(ctx, formaal, forslag) {
            self.meld_feil(&feil);
        }
    }

    /// The path field, where the system has no dialog.
    pub(super) fn spoer_om_sti(&mut self, formaal: Formaal, forslag: String) {
        self.tilstand.dialog = Some(Dialog::Sti(formaal, forslag));
    }
}

type Snu = fn(&mut Oekt, chrono::DateTime<chrono::FixedOffset>) -> Result<Option<Post>, AppError>;

/// Which drafts are stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Naar {
    /// Those whose fields are left.
    Forlatt,
    /// All, because the tilsyn is about to be left.
    Alt,
}

/// Whether both paths lead to one file, through links too.
fn er_samme_fil(a: &Path, b: &Path) -> bool {
    a == b || matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
}
