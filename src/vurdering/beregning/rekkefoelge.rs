//! K10 order of the steps: application, assessment, vedtak, design, activity, start.
//!
//! Kartlegging and a talk about a plan before the vedtak are information and never a broken pair.
//! Equal days are in order; a pair with a missing date is not checked.

use crate::domene::{Aktivitetsart, Dato, Sak, Utvalgsgruppe, navngitt};
use crate::regelverk::Beregning;

use super::super::beregnet::Utfallskode;
use super::super::regnestykke::{Regnestykke, Setning};
use super::kontekst::Kontekst;

/// What «began» means locally must be confirmed.
const U19: u8 = 19;

navngitt! {
    /// Two steps of which the first should not come after the second.
    Rekkefoelgepar {
        /// Application, then vedtak.
        SoeknadVedtak = "soeknad-vedtak",
        /// Arbeidsevnevurdering, then vedtak.
        AevVedtak = "aev-vedtak",
        /// Vedtak, then design of the programme; a class of its own.
        VedtakUtforming = "vedtak-utforming",
        /// Vedtak, then tiltak or course.
        VedtakTiltak = "vedtak-tiltak",
        /// Vedtak, then work practice.
        VedtakPraksis = "vedtak-praksis",
        /// Vedtak, then the programme's first activity.
        VedtakProgram = "vedtak-program",
        /// Vedtak, then start.
        VedtakStart = "vedtak-start",
        /// Vedtak, then the start the programme names.
        VedtakAngittStart = "vedtak-angitt-start",
        /// First day of the period, then the first evaluation it names.
        PeriodeEvaluering = "periode-evaluering",
        /// Last evaluation the programme names, then the last day of the period.
        EvalueringPeriode = "evaluering-periode",
    }
}

/// What holding two steps against each other came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Parstatus {
    /// The right order, or the same day.
    IOrden,
    /// The wrong order, by that many days where both days are known.
    Brutt(Option<i64>),
    /// A date is missing or too coarse.
    IkkeKontrollert,
}

/// Two steps held against each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Par {
    /// Which steps.
    pub art: Rekkefoelgepar,
    /// The step that should come first.
    pub foerst: Option<Dato>,
    /// The step that should follow.
    pub sist: Option<Dato>,
    /// What it came to.
    pub status: Parstatus,
}

impl Par {
    fn new(art: Rekkefoelgepar, foerst: Option<Dato>, sist: Option<Dato>) -> Self {
        let status = match (foerst, sist) {
            (Some(a), Some(b)) if a.senest() <= b.tidligst() => Parstatus::IOrden,
            (Some(a), Some(b)) if a.tidligst() > b.senest() => {
                let dager = a.som_dag().zip(b.som_dag()).map(|(a, b)| (a - b).num_days());
                Parstatus::Brutt(dager)
            }
            _ => Parstatus::IkkeKontrollert,
        };
        Self { art, foerst, sist, status }
    }

    fn dager(self) -> Option<i64> {
        match self.status {
            Parstatus::Brutt(dager) => dager,
            Parstatus::IOrden | Parstatus::IkkeKontrollert => None,
        }
    }

    fn setning(self) -> Setning {
        let dager = self.foerst.and_then(Dato::som_dag).zip(self.sist.and_then(Dato::som_dag));
        let par = self.art.kode();
        match dager {
            Some((foerst, sist)) => Setning::new("fakta-k10-brudd")
                .med("par", par)
                .med("foerst", foerst)
                .med("sist", sist)
                .med("dager", (foerst - sist).num_days()),
            None => Setning::new("fakta-k10-brudd-maaned").med("par", par),
        }
    }
}

/// Pairs of a case with one vedtak; more vedtak bring more.
const PLASSER: usize = 8;

/// All pairs of the case, each held against the vedtak it belongs to.
///
/// Application and assessment go before the first vedtak on the application; design, activity and
/// start come after the vedtak that granted the programme. A start named in a later vedtak is held
/// against that vedtak.
pub fn rekkefoelge(sak: &Sak) -> Vec<Par> {
    use Rekkefoelgepar as R;
    let foerste = sak.foerste_vedtak().or_else(|| sak.innvilgelse()).map(|v| v.dato);
    let innvilget = sak.innvilgelse().or_else(|| sak.foerste_vedtak()).map(|v| v.dato);
    let etter = |par, dato| Par::new(par, innvilget, dato);
    let mut par = Vec::with_capacity(PLASSER);
    par.extend([
        Par::new(R::SoeknadVedtak, sak.soeknad_mottatt, foerste),
        Par::new(R::AevVedtak, sak.aev_dato, foerste),
        etter(R::VedtakUtforming, sak.aktivitet(Aktivitetsart::Utforming)),
        etter(R::VedtakTiltak, sak.aktivitet(Aktivitetsart::TiltakEllerKurs)),
        etter(R::VedtakPraksis, sak.aktivitet(Aktivitetsart::Praksis)),
        etter(R::VedtakProgram, sak.aktivitet(Aktivitetsart::Program)),
        etter(R::VedtakStart, sak.start_faktisk),
    ]);
    let angitte = sak.vedtak.iter().filter(|v| v.angitt_start.is_some());
    par.extend(angitte.map(|v| Par::new(R::VedtakAngittStart, Some(v.dato), v.angitt_start)));
    for vedtak in &sak.vedtak {
        let dager = || vedtak.evaluering.iter().copied();
        if let Some((foerst, sist)) =
            dager().min_by_key(|d| d.tidligst()).zip(dager().max_by_key(|d| d.tidligst()))
        {
            par.push(Par::new(R::PeriodeEvaluering, vedtak.periode_fra, Some(foerst)));
            par.push(Par::new(R::EvalueringPeriode, Some(sist), vedtak.periode_til));
        }
    }
    par
}

/// K10.
pub(super) fn k10(k: &Kontekst<'_>) -> Regnestykke {
    if k.avgjoerelse().is_none() {
        return uten_vedtak(k);
    }
    let par = rekkefoelge(k.sak);
    let kontrollert = par.iter().filter(|p| p.status != Parstatus::IkkeKontrollert).count();
    if kontrollert == 0 {
        return Regnestykke::kan_ikke(Beregning::K10, Setning::new("fakta-k10-ingen-par"));
    }
    let brutte: Vec<Par> =
        par.iter().filter(|p| matches!(p.status, Parstatus::Brutt(_))).copied().collect();
    let mut beregnet = samlet(&brutte, kontrollert);
    beregnet.tillegg.extend(opplysninger(k.sak));
    if kontrollert < par.len() {
        let antall = par.len() - kontrollert;
        let setning = Setning::new("fakta-k10-ikke-kontrollert").med("antall", antall);
        beregnet = beregnet.med_tillegg(setning);
    }
    if k.sak.start_faktisk.is_some() { beregnet.med_bekreftes(&[U19]) } else { beregnet }
}

fn samlet(brutte: &[Par], kontrollert: usize) -> Regnestykke {
    let bare_utforming = brutte.iter().all(|p| p.art == Rekkefoelgepar::VedtakUtforming);
    let utfall = match brutte {
        [] => Utfallskode::IRekkefoelge,
        _ if bare_utforming => Utfallskode::UtformetFoerVedtak,
        _ => Utfallskode::BruttRekkefoelge,
    };
    let dager = brutte.iter().filter_map(|p| p.dager()).max();
    let beregnet = match brutte {
        [] => {
            let setning = Setning::new("fakta-k10-i-rekkefoelge").med("antall", kontrollert);
            Regnestykke::new(Beregning::K10, utfall, setning)
        }
        [ett] => Regnestykke::new(Beregning::K10, utfall, ett.setning()),
        flere => {
            let setning = Setning::new("fakta-k10-flere-brudd")
                .med("antall", flere.len())
                .med("kontrollert", kontrollert);
            let mut samlet = Regnestykke::new(Beregning::K10, utfall, setning);
            samlet.tillegg.extend(flere.iter().map(|p| p.setning()));
            samlet
        }
    };
    Regnestykke { dager, ..beregnet }
}

/// No vedtak: steps taken all the same are a fact of their own.
fn uten_vedtak(k: &Kontekst<'_>) -> Regnestykke {
    let sak = k.sak;
    let kjent_uten = matches!(
        sak.utvalgsgruppe,
        Utvalgsgruppe::Ubehandlet
            | Utvalgsgruppe::VurdertIkkeSoekt
            | Utvalgsgruppe::LangtidsmottakerUtenVurdering
    ) && sak.trukket.is_none();
    let Some(steg) = foerste_steg(sak).filter(|_| kjent_uten) else {
        return k.uten_vedtak(Beregning::K10);
    };
    let setning = match steg.som_dag() {
        Some(dag) => Setning::new("fakta-k10-uten-vedtak").med("dato", dag),
        None => Setning::new("fakta-k10-uten-vedtak-maaned"),
    };
    Regnestykke::new(Beregning::K10, Utfallskode::IGangUtenVedtak, setning)
}

/// The first step that should have had a vedtak before it.
fn foerste_steg(sak: &Sak) -> Option<Dato> {
    let aktiviteter = sak.foerste_kvp_aktivitet.iter().filter(|a| !er_forarbeid(a.art));
    aktiviteter.map(|a| a.dato).chain(sak.start_faktisk).min_by_key(|d| d.tidligst())
}

/// Kartlegging and planning before the vedtak, told as information.
fn opplysninger(sak: &Sak) -> impl Iterator<Item = Setning> {
    let vedtak = sak.innvilgelse().or_else(|| sak.foerste_vedtak()).and_then(|v| v.dato.som_dag());
    sak.foerste_kvp_aktivitet.iter().filter(|a| er_forarbeid(a.art)).filter_map(move |a| {
        let (dato, vedtak) = a.dato.som_dag().zip(vedtak)?;
        let dager = (vedtak - dato).num_days();
        let setning = Setning::new("fakta-k10-opplysning").med("art", a.art.kode());
        (dager > 0).then(|| setning.med("dato", dato).med("dager", dager))
    })
}

fn er_forarbeid(art: Aktivitetsart) -> bool {
    matches!(art, Aktivitetsart::Kartlegging | Aktivitetsart::Planleggingssamtale)
}
