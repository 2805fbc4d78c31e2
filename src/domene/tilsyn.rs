//! The state of a tilsyn: a fold over its events, and nothing else.

use std::collections::BTreeMap;

use super::dobbel::Dobbel;
use super::dokument::{DokumentId, Dokumentsted, Saksdokument};
use super::egentilsyn::Egenarbeid;
use super::felles::Felles;
use super::generalisering::Generalisering;
use super::grunnlag::Grunnlag;
use super::hendelse::{Hendelse, Import, Post};
use super::id::{LovbruddId, SakId, VilkaarId};
use super::intervjunotat::{Intervjupost, Intervjusted};
use super::lovbrudd::Lovbrudd;
use super::merknad::Merknad;
use super::overstyring::Overstyring;
use super::personvernvalg::Personvernavgjoerelse;
use super::sak::Sak;
use super::sakendring::{Borte, Borteavgjoerelse};
use super::sjekklistebytte::Listebruk;
use super::svar::{Besvarelse, Svarsted};
use super::utvalg::{Bortfall, Utvalg};
use super::vilkaar::Vilkaarscelle;

pub use angring::{neste_angring, neste_gjentakelse};

use angring::angrede;

/// Where a lovbrudd stands in the work on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lovbruddstilstand {
    /// Being written.
    Utkast,
    /// Finished by the inspector at that event.
    Ferdigstilt {
        /// Number of the event.
        ved: u64,
    },
    /// Dropped for that reason.
    Forkastet(String),
}

/// A lovbrudd and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lovbruddspost {
    /// The text.
    pub lovbrudd: Lovbrudd,
    /// Where it stands.
    pub tilstand: Lovbruddstilstand,
    /// Number of the event that last wrote its text.
    pub skrevet: u64,
}

/// A file whose cases are in the sample.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kildefil {
    /// File name.
    pub fil: String,
    /// SHA-256 in hex.
    pub sha256: String,
    /// Cases taken in.
    pub antall: usize,
    /// Remarks.
    pub merknader: Vec<Merknad>,
    /// What was decided about hits of the identity gate.
    pub personvern: Vec<Personvernavgjoerelse>,
    /// What was made coarser.
    pub generalisering: Vec<Generalisering>,
    /// Number of the event that took it in.
    pub post: u64,
}

/// An answer and the event that gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Svarpost {
    /// The answer.
    pub besvarelse: Besvarelse,
    /// Number of the event.
    pub post: u64,
    /// Number of the event that the case was known up to when it was given; before `post` only where
    /// the answer comes from a packet that left earlier.
    pub kjent_til: u64,
    /// Who gave it.
    pub hvem: String,
}

/// A cell of the § 29 matrix and the event that filled it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vilkaarspost {
    /// The cell.
    pub celle: Vilkaarscelle,
    /// Number of the event.
    pub post: u64,
    /// Who filled it.
    pub hvem: String,
}

/// An overridden fact and the event that did it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overstyringspost {
    /// The result put in its place.
    pub overstyring: Overstyring,
    /// Number of the event.
    pub post: u64,
    /// Who did it.
    pub hvem: String,
}

/// Everything known of one tilsyn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tilsyn {
    /// The frame.
    pub grunnlag: Grunnlag,
    /// Number of the event that last settled the frame.
    pub grunnlag_post: u64,
    /// Cases by id.
    pub saker: Felles<BTreeMap<SakId, Sak>>,
    /// Files the cases came from.
    pub kilder: Vec<Kildefil>,
    /// The file that last had the case, as its place in `kilder`.
    pub opphav: Felles<BTreeMap<SakId, usize>>,
    /// Number of the event that last changed the facts of a case that was there before.
    pub sak_endret: BTreeMap<SakId, u64>,
    /// Number of the event that last changed what the § 29 matrix of a case rests on.
    pub vedtak_endret: BTreeMap<SakId, u64>,
    /// Cases that the new edition of their file no longer has.
    pub borte: BTreeMap<SakId, Borte>,
    /// Cases that have left the sample by decision of the inspector.
    pub utelatte: BTreeMap<SakId, Sak>,
    /// Attached documents by number.
    pub dokumenter: BTreeMap<DokumentId, Saksdokument>,
    /// Documents that were taken away, with the digest of their file.
    pub fjernede_dokumenter: BTreeMap<DokumentId, String>,
    /// The highest number a document has had.
    pub siste_dokument: u32,
    /// Answers by place.
    pub svar: BTreeMap<Svarsted, Svarpost>,
    /// Cells of the § 29 matrix by case and vilkår.
    pub vilkaar: BTreeMap<(SakId, VilkaarId), Vilkaarspost>,
    /// Overridden facts by case and code of the fact.
    pub overstyrt: BTreeMap<(SakId, String), Overstyringspost>,
    /// Lovbrudd by number.
    pub lovbrudd: BTreeMap<LovbruddId, Lovbruddspost>,
    /// The frozen list and what was drawn from it.
    pub utvalg: Option<Utvalg>,
    /// Draws that were ever made, also those undone: a draw that did not please leaves its trace.
    pub trekninger: usize,
    /// The checklists it carries, and what going over to another has done to the items.
    pub liste: Listebruk,
    /// The double review.
    pub dobbel: Dobbel,
    /// What was said in interviews.
    pub intervju: BTreeMap<Intervjusted, Intervjupost>,
    /// What an office that inspects itself has worked out.
    pub egen: Egenarbeid,
    /// Last written report: file name and SHA-256.
    pub rapport: Option<(String, String)>,
    /// Last signed report: file name, SHA-256, holder of the certificate.
    pub signert: Option<(String, String, String)>,
    /// Number of the last event that changed frame, cases, answers, cells or facts.
    pub siste_faglige_endring: u64,
}

/// The log is not one of a tilsyn.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FoldError {
    /// The first event is not the creation, or there is none.
    #[error("the log does not begin with the creation of a tilsyn")]
    UtenOpprettelse,
}

impl Tilsyn {
    /// The state after all events, with undone events left out.
    pub fn fold(poster: &[Post]) -> Result<Self, FoldError> {
        let utelatt = angrede(poster);
        let mut virksomme = poster.iter().filter(|p| !utelatt.contains(&p.nr));
        let foerste = virksomme.next().ok_or(FoldError::UtenOpprettelse)?;
        let Hendelse::TilsynOpprettet(grunnlag) = &foerste.hendelse else {
            return Err(FoldError::UtenOpprettelse);
        };
        let mut tilsyn = Self::opprett((**grunnlag).clone(), foerste.nr);
        for post in virksomme {
            tilsyn.anvend(post);
        }
        tilsyn.trekninger = poster.iter().filter(|p| er_trekning(&p.hendelse)).count();
        Ok(tilsyn)
    }

    /// An empty tilsyn with that frame.
    pub(crate) fn opprett(grunnlag: Grunnlag, nr: u64) -> Self {
        Self {
            grunnlag,
            grunnlag_post: nr,
            saker: Felles::default(),
            kilder: Vec::new(),
            opphav: Felles::default(),
            sak_endret: BTreeMap::new(),
            vedtak_endret: BTreeMap::new(),
            borte: BTreeMap::new(),
            utelatte: BTreeMap::new(),
            dokumenter: BTreeMap::new(),
            fjernede_dokumenter: BTreeMap::new(),
            siste_dokument: 0,
            svar: BTreeMap::new(),
            vilkaar: BTreeMap::new(),
            overstyrt: BTreeMap::new(),
            lovbrudd: BTreeMap::new(),
            utvalg: None,
            trekninger: 0,
            liste: Listebruk::default(),
            dobbel: Dobbel::default(),
            intervju: BTreeMap::new(),
            egen: Egenarbeid::default(),
            rapport: None,
            signert: None,
            siste_faglige_endring: nr,
        }
    }

    /// Takes in one more event. Undo and redo need the whole log: use [`Tilsyn::fold`] for them.
    pub fn anvend(&mut self, post: &Post) {
        match &post.hendelse {
            Hendelse::TilsynOpprettet(grunnlag) | Hendelse::GrunnlagEndret(grunnlag) => {
                self.grunnlag = (**grunnlag).clone();
                self.grunnlag_post = post.nr;
                self.siste_faglige_endring = post.nr;
            }
            Hendelse::SakerImportert(import) => self.ta_inn(import, post.nr),
            Hendelse::SakerBorte(..)
            | Hendelse::BorteAvgjort(..)
            | Hendelse::DokumentVedlagt(_)
            | Hendelse::DokumentFjernet(..) => self.om_saksmaterialet(post),
            Hendelse::SvarGitt(..)
            | Hendelse::SvarTrukket(_)
            | Hendelse::VilkaarVurdert { .. }
            | Hendelse::VilkaarTrukket { .. }
            | Hendelse::BeregningOverstyrt { .. }
            | Hendelse::OverstyringTrukket { .. } => self.om_vurderingen(post),
            Hendelse::LovbruddSkrevet(_)
            | Hendelse::LovbruddForkastet(..)
            | Hendelse::LovbruddFerdigstilt(_)
            | Hendelse::LovbruddGjenaapnet(..) => self.om_lovbruddet(post),
            Hendelse::RapportSkrevet { fil, sha256 } => {
                self.rapport = Some((fil.clone(), sha256.clone()));
            }
            Hendelse::RapportSignert { fil, sha256, innehaver } => {
                self.signert = Some((fil.clone(), sha256.clone(), innehaver.clone()));
            }
            Hendelse::PopulasjonFrosset(_)
            | Hendelse::UtvalgTrukket(_)
            | Hendelse::UtvalgUtvidet(_)
            | Hendelse::SakBortfalt { .. } => self.om_utvalget(post),
            Hendelse::SjekklisteByttet(_)
            | Hendelse::DobbelTrukket(_)
            | Hendelse::DobbelPakket { .. }
            | Hendelse::DobbelAvbrutt(_)
            | Hendelse::PakkeMottatt(_)
            | Hendelse::DobbelTattInn(_)
            | Hendelse::UlikhetLoest { .. }
            | Hendelse::CelleulikhetLoest { .. }
            | Hendelse::IntervjuNotert(..)
            | Hendelse::IntervjunotatTrukket(_) => self.om_gjennomgangen(post),
            Hendelse::TemaVurdert(_)
            | Hendelse::TemavurderingTrukket(_)
            | Hendelse::TiltakSkrevet(_)
            | Hendelse::TiltaksstatusEndret { .. }
            | Hendelse::EgenvurderingGitt { .. }
            | Hendelse::EgenvurderingTrukket { .. }
            | Hendelse::EgentilsynGodkjent(_) => self.egen.anvend(post),
            Hendelse::TeksterAvgjort(_) | Hendelse::Angret(_) | Hendelse::Gjentatt(_) => {}
        }
    }

    /// What a corrected file took away, and documents beside the cases.
    fn om_saksmaterialet(&mut self, post: &Post) {
        if let Hendelse::SakerBorte(saker, grunn) = &post.hendelse {
            let ny = Borte { grunn: grunn.clone(), avgjort: None };
            self.borte.extend(saker.iter().map(|id| (id.clone(), ny.clone())));
            self.siste_faglige_endring = post.nr;
        } else if let Hendelse::BorteAvgjort(id, avgjoerelse, grunn) = &post.hendelse {
            self.avgjoer_borte(id, *avgjoerelse, grunn);
            self.siste_faglige_endring = post.nr;
        } else if let Hendelse::DokumentVedlagt(dokument) = &post.hendelse {
            self.siste_dokument = self.siste_dokument.max(dokument.id.0);
            self.dokumenter.insert(dokument.id, (**dokument).clone());
        } else if let Hendelse::DokumentFjernet(id, _) = &post.hendelse {
            let fjernet = self.dokumenter.remove(id);
            self.fjernede_dokumenter.extend(fjernet.map(|dokument| (*id, dokument.sha256)));
            self.siste_faglige_endring = post.nr;
        }
    }

    /// What a sentence may say about the cases that were not read rests on the draw.
    fn om_utvalget(&mut self, post: &Post) {
        let (hendelse, dag) = (&post.hendelse, post.tid.date_naive());
        if let Hendelse::PopulasjonFrosset(populasjon) = hendelse {
            self.utvalg = Some(Utvalg::new((**populasjon).clone(), dag));
        }
        if let Some(utvalg) = &mut self.utvalg {
            utvalg.post = post.nr;
        }
        self.trekninger += usize::from(er_trekning(hendelse));
        if let Some(utvalg) = &mut self.utvalg {
            if let Hendelse::UtvalgTrukket(trekning) = hendelse {
                (utvalg.trekning, utvalg.trukket) = (Some(trekning.clone()), Some(dag));
            } else if let Hendelse::UtvalgUtvidet(utvidelse) = hendelse {
                utvalg.utvidelser.push(utvidelse.clone());
            } else if let Hendelse::SakBortfalt { sak, grunn, erstatning } = hendelse {
                let (sak, grunn, erstatning) = (sak.clone(), grunn.clone(), erstatning.clone());
                utvalg.bortfall.push(Bortfall { sak, grunn, erstatning });
            }
        }
        self.siste_faglige_endring = post.nr;
    }

    fn ta_inn(&mut self, import: &Import, nr: u64) {
        let kilde = self.kilder.len();
        let (saker, opphav) = (&mut *self.saker, &mut *self.opphav);
        for sak in &import.saker {
            let utelatt = self.utelatte.remove(&sak.id);
            let gammel = saker.insert(sak.id.clone(), sak.clone()).or(utelatt);
            let ulike = gammel.as_ref().map(|gammel| gammel.ulike_felt(sak));
            let var_borte = self.borte.remove(&sak.id).is_some();
            let er_endret = ulike.as_ref().is_some_and(|ulike| !ulike.is_empty());
            if er_endret {
                self.sak_endret.insert(sak.id.clone(), nr);
            }
            if ulike.as_ref().is_some_and(|ulike| Self::roerer_matrisen(ulike)) {
                self.vedtak_endret.insert(sak.id.clone(), nr);
            }
            if ulike.is_none() || er_endret || var_borte {
                self.siste_faglige_endring = nr;
            }
            opphav.insert(sak.id.clone(), kilde);
        }
        self.kilder.push(Kildefil {
            fil: import.fil.clone(),
            sha256: import.sha256.clone(),
            antall: import.saker.len(),
            merknader: import.merknader.clone(),
            personvern: import.personvern.clone(),
            generalisering: import.generalisering.clone(),
            post: nr,
        });
    }

    fn avgjoer_borte(&mut self, id: &SakId, avgjoerelse: Borteavgjoerelse, grunn: &str) {
        let Some(borte) = self.borte.get_mut(id) else { return };
        borte.avgjort = Some((avgjoerelse, grunn.to_owned()));
        match avgjoerelse {
            Borteavgjoerelse::Behold => {
                let tilbake = self.utelatte.remove(id).map(|sak| (id.clone(), sak));
                self.saker.extend(tilbake);
            }
            Borteavgjoerelse::Utelat => {
                let ut = self.saker.remove(id).map(|sak| (id.clone(), sak));
                self.utelatte.extend(ut);
            }
        }
    }

    /// The number the next document gets; numbers are never used again.
    pub fn neste_dokument(&self) -> DokumentId {
        DokumentId(self.siste_dokument.saturating_add(1))
    }

    /// The documents of a case or an office, in the order they were attached.
    pub fn dokumenter_ved(&self, sted: &Dokumentsted) -> impl Iterator<Item = &Saksdokument> {
        self.dokumenter.values().filter(move |dokument| dokument.sted == *sted)
    }

    /// The number the next lovbrudd gets; numbers are never used again.
    pub fn neste_lovbrudd(&self) -> LovbruddId {
        LovbruddId(self.lovbrudd.keys().next_back().map_or(1, |siste| siste.0 + 1))
    }

    /// Whether frame, cases or answers have changed since the lovbrudd was finished.
    pub fn er_foreldet(&self, post: &Lovbruddspost) -> bool {
        matches!(post.tilstand, Lovbruddstilstand::Ferdigstilt { ved } if self.siste_faglige_endring > ved)
    }
}

fn er_trekning(hendelse: &Hendelse) -> bool {
    matches!(hendelse, Hendelse::UtvalgTrukket(_))
}

mod angring;
mod gjennomgang;
mod gjensyn;
mod lovbruddsgang;
mod teller;
mod vurderingsgang;

#[cfg(test)]
pub(super) mod tests;
#[cfg(test)]
mod nyutgave;
