//! What a tilsyn holds, as lines and counts that the command line prints.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::app::Oekt;
use crate::domene::{KontorId, Kontorfunn, Lovbruddstilstand, MoensterId, SakId, Svarsted};
use crate::i18n::Tekster;
use crate::lovbrudd;
use crate::regelverk::Sjekkliste;
use crate::vurdering::{self, Beregnet, Gjennomgang, Mengdeord, Overstyrt, Utsagn};

/// Counts for the whole tilsyn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Oversikt {
    /// Cases in the sample.
    pub saker: usize,
    /// Items answered.
    pub besvart: usize,
    /// Items that apply and are not answered.
    pub ubesvart: usize,
    /// Answers «ikke oppfylt» or «delvis oppfylt».
    pub svikt: usize,
    /// Answers given before the facts of their case changed.
    pub maa_ses_paa_igjen: usize,
    /// Cells of the § 29 matrix read before the vedtak of their case changed.
    pub ruter_aa_lese_igjen: usize,
    /// Facts overridden before their case changed.
    pub overstyringer_aa_se_paa_igjen: usize,
    /// Cases that the new edition of their file lacks, not decided on.
    pub borte: usize,
    /// Lovbrudd that are not dropped.
    pub lovbrudd: usize,
    /// Of these, finished and not stale.
    pub ferdige_lovbrudd: usize,
}

/// One computed fact of a case, worded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Faktalinje {
    /// Code of the rule.
    pub beregning: &'static str,
    /// Code of the result.
    pub utfall: &'static str,
    /// Days, where the result is a number.
    pub dager: Option<i64>,
    /// Limit day, where the rule has one.
    pub frist: Option<NaiveDate>,
    /// The sentence with the arithmetic shown.
    pub setning: String,
    /// Rows of the list of what must be confirmed.
    pub maa_bekreftes: Vec<u8>,
    /// What the inspector has put it in the place of, where it is overridden.
    pub overstyrt: Option<Overstyrt>,
}

/// One lovbrudd, worded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lovbruddslinje {
    /// Its number.
    pub nr: u32,
    /// Its pattern.
    pub moenster: String,
    /// `utkast`, `ferdigstilt` or `forkastet`.
    pub tilstand: &'static str,
    /// Something under it has changed since it was finished.
    pub foreldet: bool,
    /// The event that finished it, and the digest of the log up to there.
    pub ferdigstilt: Option<(u64, String)>,
    /// The conclusion.
    pub setning: String,
    /// Links that are missing.
    pub mangler: Vec<String>,
    /// What an attentive reader would ask.
    pub advarsler: Vec<String>,
    /// What the cases behind it say, by office and jointly.
    pub utsagn: Vec<Utsagnslinje>,
}

/// What the cases of one office, or of all, say of a lovbrudd or a proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Utsagnslinje {
    /// The office; `None` is all together.
    pub kontor: Option<KontorId>,
    /// The counts.
    pub tall: Gjennomgang,
    /// Code of the word of quantity, where the counts carry one.
    pub mengdeord: Option<&'static str>,
    /// Fewest and most cases of the list it may concern, where the draw can tell.
    pub grenser: Option<(u32, u32)>,
    /// The honest sentence.
    pub setning: String,
}

fn sjekkliste(oekt: &Oekt) -> Option<&Sjekkliste> {
    oekt.sjekkliste().ok()
}

/// Counts for the whole tilsyn.
pub fn oversikt(oekt: &Oekt) -> Oversikt {
    let tilsyn = oekt.tilsyn();
    let framdrift = sjekkliste(oekt).map(|liste| vurdering::framdrift(tilsyn, liste));
    let levende = tilsyn
        .lovbrudd
        .values()
        .filter(|post| !matches!(post.tilstand, Lovbruddstilstand::Forkastet(_)));
    let er_ferdig =
        |tilstand: &Lovbruddstilstand| matches!(tilstand, Lovbruddstilstand::Ferdigstilt { .. });
    let ferdige = levende.clone().filter(|p| er_ferdig(&p.tilstand) && !tilsyn.er_foreldet(p));
    Oversikt {
        saker: tilsyn.saker.len(),
        besvart: framdrift.as_ref().map_or(0, |f| f.besvart),
        ubesvart: framdrift.as_ref().map_or(0, |f| f.ubesvart),
        svikt: framdrift.as_ref().map_or(0, |f| f.svikt),
        maa_ses_paa_igjen: tilsyn.svar_med_endret_grunnlag().len(),
        ruter_aa_lese_igjen: vurdering::celler_med_endret_grunnlag(tilsyn, oekt.regelverk()).len(),
        overstyringer_aa_se_paa_igjen: tilsyn.overstyringer_med_endret_grunnlag().count(),
        borte: tilsyn.uavgjorte_borte(),
        lovbrudd: levende.count(),
        ferdige_lovbrudd: ferdige.count(),
    }
}

/// The computed facts of a case that the checklist asks for; `None` where the sample has no such
/// case.
pub fn fakta(oekt: &Oekt, id: &SakId, ord: &Tekster) -> Option<Vec<Faktalinje>> {
    let tilsyn = oekt.tilsyn();
    let sak = tilsyn.saker.get(id)?;
    let fakta = vurdering::fakta_i_sak(tilsyn, sak, oekt.regelverk());
    let liste = sjekkliste(oekt);
    let spurt = fakta.into_iter().filter(|f| liste.is_none_or(|l| l.spoer_etter(f.beregning)));
    let linjer = spurt.map(|f| Faktalinje {
        beregning: f.beregning.kode(),
        utfall: f.utfall.kode(),
        dager: f.dager,
        frist: f.frist,
        setning: setning(&f, ord),
        maa_bekreftes: f.maa_bekreftes,
        overstyrt: f.overstyrt,
    });
    Some(linjer.collect())
}

/// The sentence; of an overridden fact also the one that was computed.
fn setning(faktum: &Beregnet, ord: &Tekster) -> String {
    let regnet = faktum.tillegg.iter().take(usize::from(faktum.overstyrt.is_some()));
    let alle = std::iter::once(&faktum.melding).chain(regnet);
    alle.map(|m| ord.melding(m)).collect::<Vec<_>>().join(" ")
}

/// Every lovbrudd with what it lacks.
pub fn lovbruddslinjer(oekt: &Oekt, ord: &Tekster) -> Vec<Lovbruddslinje> {
    let tilsyn = oekt.tilsyn();
    let linje = |post: &crate::domene::Lovbruddspost| {
        let mangler = lovbrudd::mangler(&post.lovbrudd, tilsyn, oekt.regelverk());
        let advarsler = lovbrudd::advarsler(&post.lovbrudd, tilsyn, oekt.regelverk());
        Lovbruddslinje {
            nr: post.lovbrudd.id.0,
            moenster: post.lovbrudd.moenster.to_string(),
            tilstand: match &post.tilstand {
                Lovbruddstilstand::Utkast => "utkast",
                Lovbruddstilstand::Ferdigstilt { .. } => "ferdigstilt",
                Lovbruddstilstand::Forkastet(_) => "forkastet",
            },
            foreldet: tilsyn.er_foreldet(post),
            ferdigstilt: match post.tilstand {
                Lovbruddstilstand::Ferdigstilt { ved } => oekt.loggsum(ved).map(|sum| (ved, sum)),
                Lovbruddstilstand::Utkast | Lovbruddstilstand::Forkastet(_) => None,
            },
            setning: post.lovbrudd.setning.clone(),
            mangler: mangler.iter().map(|m| ord.melding(&m.melding())).collect(),
            advarsler: advarsler.iter().map(|m| ord.melding(m)).collect(),
            utsagn: utsagnslinjer(oekt, &post.lovbrudd.moenster, &post.lovbrudd.kontorer, ord),
        }
    };
    tilsyn.lovbrudd.values().map(linje).collect()
}

/// What the cases say of a pattern; the last line is all of them together.
pub fn utsagnslinjer(
    oekt: &Oekt,
    moenster: &MoensterId,
    kontorer: &BTreeMap<KontorId, Kontorfunn>,
    ord: &Tekster,
) -> Vec<Utsagnslinje> {
    let (tilsyn, regelverk) = (oekt.tilsyn(), oekt.regelverk());
    let aerlig = sjekkliste(oekt).and_then(|liste| {
        lovbrudd::utsagn_om_moenster(moenster, kontorer, tilsyn, liste, regelverk)
    });
    let Some(aerlig) = aerlig else { return Vec::new() };
    let setninger = lovbrudd::utsagnssetninger(&aerlig, &|melding| ord.melding(melding));
    let linje = |(utsagn, setning): (&Utsagn, String)| Utsagnslinje {
        kontor: utsagn.kontor.clone(),
        tall: utsagn.tall.clone(),
        mengdeord: utsagn.mengdeord.map(Mengdeord::kode),
        grenser: utsagn.grenser.map(|g| (g.nedre, g.oevre)),
        setning,
    };
    aerlig.kontorer.iter().chain([&aerlig.samlet]).zip(setninger).map(linje).collect()
}

/// Failing answers that are too few to make a pattern.
pub fn enkeltfunn(oekt: &Oekt) -> Vec<Svarsted> {
    let funn = sjekkliste(oekt).map(|liste| lovbrudd::enkeltfunn(oekt.tilsyn(), liste));
    funn.unwrap_or_default().into_iter().map(|funn| funn.sted).collect()
}
