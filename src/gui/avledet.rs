//! What the screens show and the tilsyn does not store: rows, counts and proposals.
//!
//! Computed anew when the log has grown and never while the window is drawn.

mod arbeidsstand;
mod venter;
mod virkning;
mod ventebilde;

use std::collections::BTreeMap;

use crate::app::Oekt;
use crate::domene::{
    Alvor, Dato, KontorId, Kontorfunn, LovbruddId, Merknad, MoensterId, Post, PunktId, Sak, SakId,
    Svarsted, Tilsyn, Tilsynsart, Utvalgsgruppe,
};
use crate::lovbrudd::{self, Forslag};
use crate::regelverk::{Kontrollpunkt, Regelverk, Sjekkliste};
use crate::vurdering::{self, Aerlig, Framdrift, Ventekurver, Ventetid, teller_med};

pub(crate) use arbeidsstand::{Arbeidsstand, Celletilstand, Matriserad, nyeste_ordlyd};
pub(crate) use venter::{Venteart, Venteliste, Venter as Ventende, Ventested};

use arbeidsstand::Grunnlaget;

pub(crate) use ventebilde::{Ventebilde, Ventepunkt};

/// More remarks of one file than this are counted only.
pub(crate) const FLEST_MERKNADER: usize = 200;

/// One row of the case table.
#[derive(Debug, Clone)]
pub(crate) struct Saksrad {
    /// The case.
    pub id: SakId,
    /// Its office.
    pub kontor: KontorId,
    /// Group of the sample.
    pub gruppe: Utvalgsgruppe,
    /// Application.
    pub soeknad: Option<Dato>,
    /// First decision.
    pub vedtak: Option<Dato>,
    /// Start.
    pub start: Option<Dato>,
    /// Days from vedtak to start, or to the stikkdato.
    pub ventetid: Option<(i64, Venter)>,
    /// Answers.
    pub framdrift: Framdrift,
    /// Remarks of the import.
    pub merknader: usize,
}

/// Whether a participant still waits on the stikkdato.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Venter {
    /// The programme has started.
    Nei,
    /// Not yet.
    Ja,
}

/// Everything computed from one state of the tilsyn.
#[derive(Debug, Default)]
pub(crate) struct Avledet {
    /// Length of the log it was computed from.
    poster: usize,
    /// Cases in order of id.
    pub rader: Vec<Saksrad>,
    /// Answers by theme, in the order of the checklist.
    pub temaer: Vec<(String, Framdrift)>,
    /// Answers by office: its cases and its own items.
    pub kontorer: Vec<(KontorId, Framdrift)>,
    /// All answers.
    pub samlet: Framdrift,
    /// Days from vedtak to start.
    pub ventetider: Vec<Ventetid>,
    /// The same as a picture.
    pub ventebilde: Ventebilde,
    /// The gravest remarks of each file that was taken in.
    pub merknader: Vec<Vec<Merknad>>,
    /// Proposals; none in an egentilsyn.
    pub forslag: Vec<Forslag>,
    /// Failures in single cases, too few to be proposed.
    pub enkeltfunn: usize,
    /// Answers whose case or source has changed since they were given.
    pub se_igjen: Vec<Svarsted>,
    /// What the cases behind each proposal say.
    pub utsagn_om_forslag: BTreeMap<MoensterId, Aerlig>,
    /// What the cases behind each lovbrudd say.
    pub utsagn_om_lovbrudd: BTreeMap<LovbruddId, Aerlig>,
    /// The waiting time with those still waiting counted as waiting.
    pub ventekurver: Option<Ventekurver>,
    /// How the work stands case by case.
    pub stand: Arbeidsstand,
    /// What waits, by kind.
    pub venter: [usize; 5],
}

impl Avledet {
    /// Changes when anything here does.
    pub(crate) fn versjon(&self) -> usize {
        self.poster
    }

    /// The row of a case and its place among all.
    pub(crate) fn rad(&self, sak: &SakId) -> Option<(usize, &Saksrad)> {
        let plass = self.rader.binary_search_by(|rad| rad.id.cmp(sak)).ok()?;
        Some((plass, self.rader.get(plass)?))
    }

    /// Brings everything up to date with an open tilsyn.
    pub(crate) fn av_oekt(&mut self, oekt: &Oekt) {
        if let Ok(liste) = oekt.sjekkliste() {
            self.oppdater(oekt.poster(), oekt.tilsyn(), liste, oekt.regelverk());
        }
    }

    /// Brings everything up to date with the tilsyn; cheap when nothing has happened.
    fn oppdater(
        &mut self,
        poster: &[Post],
        tilsyn: &Tilsyn,
        sjekkliste: &Sjekkliste,
        regelverk: &Regelverk,
    ) {
        let grunnlaget = Grunnlaget { tilsyn, sjekkliste, regelverk };
        if self.poster == poster.len() {
            if self.stand.er_uferdig() {
                self.stand.fortsett(&grunnlaget);
                self.tell_ventende(tilsyn, sjekkliste);
            }
            return;
        }
        let ventetider = vurdering::ventetider(tilsyn);
        let (temaer, kontorer) = fordelt(tilsyn, sjekkliste);
        let forslag = nye_forslag(tilsyn, sjekkliste, regelverk);
        let om = |moenster: &MoensterId, kontorer: &BTreeMap<KontorId, Kontorfunn>| {
            lovbrudd::utsagn_om_moenster(moenster, kontorer, tilsyn, sjekkliste, regelverk)
        };
        let mut stand = std::mem::take(&mut self.stand);
        stand.oppdater(poster, self.poster, &grunnlaget);
        *self = Self {
            poster: poster.len(),
            rader: rader(tilsyn, sjekkliste, &ventetider),
            temaer,
            kontorer,
            samlet: vurdering::framdrift(tilsyn, sjekkliste),
            ventebilde: Ventebilde::av(&ventetider),
            ventetider,
            ventekurver: vurdering::ventekurver(tilsyn),
            se_igjen: tilsyn.svar_med_endret_grunnlag().into_iter().cloned().collect(),
            utsagn_om_forslag: utsagn_om(&forslag, |f| {
                let aerlig = om(&f.moenster, &f.kontorer)?;
                Some((f.moenster.clone(), aerlig))
            }),
            utsagn_om_lovbrudd: utsagn_om(tilsyn.lovbrudd.values(), |post| {
                let aerlig = om(&post.lovbrudd.moenster, &post.lovbrudd.kontorer)?;
                Some((post.lovbrudd.id, aerlig))
            }),
            forslag,
            merknader: tilsyn.kilder.iter().map(|k| viktigste(&k.merknader)).collect(),
            enkeltfunn: lovbrudd::enkeltfunn(tilsyn, sjekkliste).len(),
            stand,
            venter: [0; 5],
        };
        self.tell_ventende(tilsyn, sjekkliste);
    }

    fn tell_ventende(&mut self, tilsyn: &Tilsyn, sjekkliste: &Sjekkliste) {
        self.venter = Venteliste { tilsyn, sjekkliste, stand: &self.stand }.antall();
    }
}

fn utsagn_om<T, K: Ord>(
    alle: impl IntoIterator<Item = T>,
    om: impl Fn(T) -> Option<(K, Aerlig)>,
) -> BTreeMap<K, Aerlig> {
    alle.into_iter().filter_map(om).collect()
}

/// The first of the gravest remarks; a list on the screen has no room for a hundred thousand.
pub(crate) fn viktigste(merknader: &[Merknad]) -> Vec<Merknad> {
    let grad = |alvor| merknader.iter().filter(move |m| m.alvor() == alvor);
    let sortert = [Alvor::Feil, Alvor::Advarsel, Alvor::Opplysning].into_iter().flat_map(grad);
    sortert.take(FLEST_MERKNADER).cloned().collect()
}

fn rader(tilsyn: &Tilsyn, sjekkliste: &Sjekkliste, ventetider: &[Ventetid]) -> Vec<Saksrad> {
    let ventet: BTreeMap<_, _> = ventetider.iter().map(|v| (&v.sak, v)).collect();
    let rad = |sak: &Sak| Saksrad {
        id: sak.id.clone(),
        kontor: sak.kontor.clone(),
        gruppe: sak.utvalgsgruppe,
        soeknad: sak.soeknad_mottatt.or(sak.soeknad_registrert),
        vedtak: sak.foerste_vedtak().map(|v| v.dato),
        start: sak.start_faktisk,
        ventetid: ventet
            .get(&sak.id)
            .map(|v| (v.dager, if v.venter_fortsatt { Venter::Ja } else { Venter::Nei })),
        framdrift: vurdering::framdrift_sak(tilsyn, sjekkliste, sak),
        merknader: sak.datakvalitet.len(),
    };
    tilsyn.saker.values().map(rad).collect()
}

/// Proposals that have not become a lovbrudd; none in an egentilsyn.
fn nye_forslag(tilsyn: &Tilsyn, sjekkliste: &Sjekkliste, regelverk: &Regelverk) -> Vec<Forslag> {
    let skrevet = |f: &Forslag| tilsyn.lovbrudd.values().any(|p| p.lovbrudd.moenster == f.moenster);
    let mut forslag = lovbrudd::foreslaa(tilsyn, sjekkliste, regelverk).unwrap_or_default();
    forslag.retain(|f| !skrevet(f));
    forslag
}

type Fordeling = (Vec<(String, Framdrift)>, Vec<(KontorId, Framdrift)>);

/// Answers by theme and by office.
fn fordelt(tilsyn: &Tilsyn, sjekkliste: &Sjekkliste) -> Fordeling {
    let art = tilsyn.grunnlag.art;
    let mut temaer: BTreeMap<&str, Framdrift> = BTreeMap::new();
    let mut kontorer: BTreeMap<&KontorId, Framdrift> = BTreeMap::new();
    for (kontor, sted, punkt) in steder(tilsyn, sjekkliste, art).filter(|(.., p)| teller_med(p)) {
        tell(temaer.entry(&punkt.tema).or_default(), tilsyn, &sted);
        tell(kontorer.entry(kontor).or_default(), tilsyn, &sted);
    }
    let i_rekkefoelge = sjekkliste.temaer.iter();
    let temaer = i_rekkefoelge.filter_map(|t| Some((t.id.clone(), temaer.remove(t.id.as_str())?)));
    let temaer = temaer.collect();
    let kontorer = kontorer.into_iter().map(|(k, f)| (k.clone(), f)).collect();
    (temaer, kontorer)
}

/// Every place an answer belongs: the items of each case and of each office.
fn steder<'a>(
    tilsyn: &'a Tilsyn,
    sjekkliste: &'a Sjekkliste,
    art: Tilsynsart,
) -> impl Iterator<Item = (&'a KontorId, Svarsted, &'a Kontrollpunkt)> {
    let i_saker = tilsyn.saker.values().flat_map(move |sak| {
        let punkter = vurdering::punkter_for_sak(sjekkliste, sak, art).into_iter();
        punkter.map(move |p| (&sak.kontor, Svarsted::Sak(sak.id.clone(), p.id.clone()), p))
    });
    let i_kontorer = tilsyn.grunnlag.kontorer.iter().flat_map(move |kontor| {
        let punkter = vurdering::punkter_for_kontor(sjekkliste, art).into_iter();
        punkter.map(move |p| (kontor, Svarsted::Kontor(kontor.clone(), p.id.clone()), p))
    });
    i_saker.chain(i_kontorer)
}

fn tell(sum: &mut Framdrift, tilsyn: &Tilsyn, sted: &Svarsted) {
    let Some(post) = tilsyn.svar.get(sted) else {
        sum.ubesvart += 1;
        return;
    };
    sum.besvart += 1;
    sum.svikt += usize::from(post.besvarelse.svar.er_svikt());
    sum.mangler_bevis += usize::from(post.besvarelse.mangler_bevis());
}

/// The items that apply to a case or an office, in the order of the checklist.
pub(crate) fn punkter<'a>(
    tilsyn: &Tilsyn,
    sjekkliste: &'a Sjekkliste,
    sted: &Sted<'_>,
) -> Vec<&'a Kontrollpunkt> {
    let art = tilsyn.grunnlag.art;
    match sted {
        Sted::Sak(sak) => vurdering::punkter_for_sak(sjekkliste, sak, art),
        Sted::Kontor(_) => vurdering::punkter_for_kontor(sjekkliste, art),
    }
}

/// What is being answered for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Sted<'a> {
    /// A case.
    Sak(&'a Sak),
    /// An office.
    Kontor(&'a KontorId),
}

impl Sted<'_> {
    /// The place of an answer to that item.
    pub(crate) fn svarsted(&self, punkt: &PunktId) -> Svarsted {
        match self {
            Self::Sak(sak) => Svarsted::Sak(sak.id.clone(), punkt.clone()),
            Self::Kontor(kontor) => Svarsted::Kontor((*kontor).clone(), punkt.clone()),
        }
    }
}
