//! A session: one open tilsyn, its log and its state, kept in step.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};

use crate::domene::{
    Dobbelpakke, Grunnlag, Hendelse, Post, SjekklisteId, Tilsyn, neste_angring, neste_gjentakelse,
};
use crate::lager::{Eier, Lager, LagerError, Tilgang};
use crate::regelverk::{Regelverk, Sjekkliste};

use super::bruker;
use super::feil::AppError;
use super::feste;
use super::fritekst;
use super::kontroll;
use super::sjekkliste::{listene, regelverk_for};

/// An open tilsyn.
///
/// An event is checked, stored and only then part of the state; what [`Oekt::tilsyn`] shows is on the
/// disk. Undo and redo are events too, so they outlive the program.
#[derive(Debug)]
pub struct Oekt {
    lager: Lager,
    sti: PathBuf,
    hvem: String,
    laast_av: Option<Eier>,
    poster: Vec<Post>,
    tilsyn: Tilsyn,
    regelverk: Cow<'static, Regelverk>,
    listene: Vec<(SjekklisteId, String)>,
    angring: Option<u64>,
    gjentakelse: Option<u64>,
}

impl Oekt {
    /// Creates a tilsyn in a new file. Every fault of the frame is named at once.
    pub fn opprett(
        sti: &Path,
        grunnlag: Grunnlag,
        hvem: &str,
        naa: DateTime<FixedOffset>,
    ) -> Result<Self, AppError> {
        kontroll::grunnlag(&grunnlag, Regelverk::innebygd())?;
        let hendelse = Hendelse::TilsynOpprettet(Box::new(grunnlag));
        fritekst::kontroller(&hendelse, None)?;
        let mut lager = Lager::opprett(sti, &bruker::eier(hvem, naa))?;
        let foerste = Post { nr: 1, tid: naa, hvem: hvem.to_owned(), hendelse };
        if let Err(uro) = lager.legg_til(&foerste) {
            // A file without content would only be in the way; why it failed matters more.
            lager.forkast_tom().ok();
            return Err(uro.into());
        }
        Self::fra_lager(lager, sti, hvem, vec![foerste])
    }

    /// Creates the packet of a double review of this tilsyn in a new file; it carries the checklist
    /// that the frame is checked against.
    pub(super) fn opprett_pakke(
        &self,
        sti: &Path,
        grunnlag: Grunnlag,
        pakke: Dobbelpakke,
        naa: DateTime<FixedOffset>,
    ) -> Result<(), AppError> {
        kontroll::grunnlag(&grunnlag, &self.regelverk)?;
        let hvem = bruker();
        let mut lager = Lager::opprett(sti, &bruker::eier(&hvem, naa))?;
        let hendelser = [
            Hendelse::TilsynOpprettet(Box::new(grunnlag)),
            Hendelse::PakkeMottatt(Box::new(pakke)),
        ];
        let poster = (1..).zip(hendelser);
        let poster: Vec<Post> = poster
            .map(|(nr, hendelse)| Post { nr, tid: naa, hvem: hvem.clone(), hendelse })
            .collect();
        if let Err(uro) = lager.legg_til_alle(&poster) {
            lager.forkast_tom().ok(); // a file without content would only be in the way
            return Err(uro.into());
        }
        Ok(())
    }

    /// Opens a tilsyn. For writing only one can have it; others may read meanwhile.
    pub fn aapne(
        sti: &Path,
        tilgang: Tilgang,
        hvem: &str,
        naa: DateTime<FixedOffset>,
    ) -> Result<Self, AppError> {
        let lager = Lager::aapne(sti, tilgang, &bruker::eier(hvem, naa))?;
        let poster = lager.poster()?;
        Self::fra_lager(lager, sti, hvem, poster)
    }

    /// The state.
    pub fn tilsyn(&self) -> &Tilsyn {
        &self.tilsyn
    }

    /// Law and checklists as this tilsyn is judged by.
    pub fn regelverk(&self) -> &Regelverk {
        &self.regelverk
    }

    /// The same, for work beside the window.
    pub fn regelverk_kopi(&self) -> Cow<'static, Regelverk> {
        self.regelverk.clone()
    }

    /// The checklist in use.
    pub fn sjekkliste(&self) -> Result<&Sjekkliste, AppError> {
        let id = &self.tilsyn.grunnlag.sjekkliste;
        self.regelverk.sjekkliste(id).ok_or_else(|| AppError::UkjentSjekkliste(id.clone()))
    }

    /// The log, with what has been undone.
    pub fn poster(&self) -> &[Post] {
        &self.poster
    }

    /// The file.
    pub fn sti(&self) -> &Path {
        &self.sti
    }

    /// Whose name stands on new events.
    pub fn hvem(&self) -> &str {
        &self.hvem
    }

    /// Whether anything can be changed here.
    pub fn kan_skrive(&self) -> bool {
        self.lager.tilgang() == Tilgang::Skrive
    }

    /// Who had it open for writing when this session opened it for reading.
    pub fn laast_av(&self) -> Option<&Eier> {
        self.laast_av.as_ref()
    }

    /// The digest of the log up to that event: what a finished lovbrudd is bound to.
    pub fn loggsum(&self, nr: u64) -> Option<String> {
        self.lager.sum(nr).ok().flatten()
    }

    /// Checks the event and stores it; it is on the disk when this returns. Where it is refused,
    /// nothing has happened.
    pub fn utfoer(
        &mut self,
        hendelse: Hendelse,
        naa: DateTime<FixedOffset>,
    ) -> Result<(), AppError> {
        self.krev_skriving()?;
        let hendelse = feste::fest(hendelse, &self.tilsyn);
        kontroll::hendelse(&hendelse, &self.tilsyn, &self.regelverk)?;
        let post = self.skriv(hendelse, naa)?;
        self.tilsyn.anvend(&post);
        self.ta_med(post);
        Ok(())
    }

    /// Stores an event whose texts the inspector has looked at and calls harmless, for that reason.
    /// The decision stands in the log before it: kind and place, never the value.
    pub fn utfoer_harmloes(
        &mut self,
        hendelse: Hendelse,
        grunn: &str,
        naa: DateTime<FixedOffset>,
    ) -> Result<(), AppError> {
        self.krev_skriving()?;
        let hendelse = feste::fest(hendelse, &self.tilsyn);
        let avgjort = fritekst::avgjoer_harmloes(&hendelse, &self.tilsyn, grunn)?;
        kontroll::saken(&hendelse, &self.tilsyn, &self.regelverk)?;
        let foerste = self.poster.last().map_or(1, |siste| siste.nr + 1);
        let poster = [Hendelse::TeksterAvgjort(avgjort), hendelse];
        let poster: Vec<Post> = (foerste..)
            .zip(poster)
            .map(|(nr, hendelse)| Post { nr, tid: naa, hvem: self.hvem.clone(), hendelse })
            .collect();
        self.lager.legg_til_alle(&poster)?;
        for post in &poster {
            self.tilsyn.anvend(post);
        }
        self.poster.extend(poster);
        self.finn_vei_tilbake();
        Ok(())
    }

    /// Checks and stores events in one go: all of them, or where one is refused none.
    pub fn utfoer_alle(
        &mut self,
        hendelser: Vec<Hendelse>,
        naa: DateTime<FixedOffset>,
    ) -> Result<(), AppError> {
        self.krev_skriving()?;
        let mut tilsyn = self.tilsyn.clone();
        let mut nye = Vec::new();
        for hendelse in hendelser {
            let hendelse = feste::fest(hendelse, &tilsyn);
            kontroll::hendelse(&hendelse, &tilsyn, &self.regelverk)?;
            let nr = nye.last().or(self.poster.last()).map_or(1, |siste: &Post| siste.nr + 1);
            let post = Post { nr, tid: naa, hvem: self.hvem.clone(), hendelse };
            tilsyn.anvend(&post);
            nye.push(post);
        }
        self.lager.legg_til_alle(&nye)?;
        self.tilsyn = tilsyn;
        self.poster.extend(nye);
        self.finn_vei_tilbake();
        Ok(())
    }

    /// Undoes the last event that can be undone, and gives it back.
    pub fn angre(&mut self, naa: DateTime<FixedOffset>) -> Result<Option<Post>, AppError> {
        match self.angring {
            Some(nr) => self.snu(nr, Hendelse::Angret(nr), naa),
            None => Ok(None),
        }
    }

    /// Brings back the event that was undone last, and gives it back.
    pub fn gjenta(&mut self, naa: DateTime<FixedOffset>) -> Result<Option<Post>, AppError> {
        match self.gjentakelse {
            Some(nr) => self.snu(nr, Hendelse::Gjentatt(nr), naa),
            None => Ok(None),
        }
    }

    /// Whether there is something to undo.
    pub fn kan_angre(&self) -> bool {
        self.kan_skrive() && self.angring.is_some()
    }

    /// Whether there is something to redo.
    pub fn kan_gjenta(&self) -> bool {
        self.kan_skrive() && self.gjentakelse.is_some()
    }

    fn fra_lager(
        lager: Lager,
        sti: &Path,
        hvem: &str,
        poster: Vec<Post>,
    ) -> Result<Self, AppError> {
        let tilsyn = Tilsyn::fold(&poster)?;
        let laast_av = match lager.tilgang() {
            Tilgang::Skrive => None,
            Tilgang::Lese => Lager::skriver(sti),
        };
        let (angring, gjentakelse) = (neste_angring(&poster), neste_gjentakelse(&poster));
        let (sti, hvem) = (sti.to_owned(), hvem.to_owned());
        let (regelverk, listene) = (regelverk_for(&tilsyn), listene(&tilsyn));
        Ok(Self {
            lager,
            sti,
            hvem,
            laast_av,
            poster,
            tilsyn,
            regelverk,
            listene,
            angring,
            gjentakelse,
        })
    }

    /// Undo and redo need the whole log: the state is folded anew.
    fn snu(
        &mut self,
        nr: u64,
        hendelse: Hendelse,
        naa: DateTime<FixedOffset>,
    ) -> Result<Option<Post>, AppError> {
        self.krev_skriving()?;
        let post = self.skriv(hendelse, naa)?;
        self.ta_med(post);
        self.tilsyn = Tilsyn::fold(&self.poster)?;
        self.finn_vei_tilbake();
        Ok(self.poster.iter().find(|post| post.nr == nr).cloned())
    }

    fn krev_skriving(&self) -> Result<(), AppError> {
        if self.kan_skrive() { Ok(()) } else { Err(LagerError::KunLesing.into()) }
    }

    fn skriv(&mut self, hendelse: Hendelse, naa: DateTime<FixedOffset>) -> Result<Post, AppError> {
        let nr = self.poster.last().map_or(1, |siste| siste.nr + 1);
        let post = Post { nr, tid: naa, hvem: self.hvem.clone(), hendelse };
        self.lager.legg_til(&post)?;
        Ok(post)
    }

    fn ta_med(&mut self, post: Post) {
        self.poster.push(post);
        self.finn_vei_tilbake();
    }

    fn finn_vei_tilbake(&mut self) {
        self.angring = neste_angring(&self.poster);
        self.gjentakelse = neste_gjentakelse(&self.poster);
        let listene = listene(&self.tilsyn);
        if listene != self.listene {
            (self.regelverk, self.listene) = (regelverk_for(&self.tilsyn), listene);
        }
    }
}

#[cfg(test)]
mod tests;
