//! What can go wrong with something the user asked for, with words that both faces use.

use std::error::Error;
use std::io;
use std::path::PathBuf;

use crate::domene::{
    DokumentId, FoldError, KontorId, LovbruddId, Melding, Merknad, MoensterId, Opplysningsart,
    PunktId, SakId, SjekklisteId, VilkaarId,
};
use crate::import::ImportError;
use crate::import::dokument::DokumentError;
use crate::lager::LagerError;
use crate::lovbrudd::{LovbruddError, Mangel};
use crate::personvern::masker;
use crate::rapport::forkontroll::Feil;
use crate::rapport::{ByggError, RapportError};
use crate::regelverk::RegelverkError;
use crate::signering::SigneringError;
use crate::utvalg::UtvalgError;

use super::egenfeil::Egenfeil;
use super::fritekst::Tekstfunn;
use super::kontroll::Grunnlagsfeil;

/// Something the user asked for was not done. Nothing has changed.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// The file of the tilsyn could not be opened, read or written.
    #[error(transparent)]
    Lager(#[from] LagerError),
    /// The file holds no tilsyn: the program died in the moment it was created.
    #[error(transparent)]
    UtenOpprettelse(#[from] FoldError),
    /// The frame lacks something a tilsyn must have.
    #[error("the frame has {} faults", .0.len())]
    UgyldigGrunnlag(Vec<Grunnlagsfeil>),
    /// The office is taken out of the frame while there are cases or answers in it.
    #[error("office in use")]
    KontorIBruk(KontorId),
    /// The sample has no such case.
    #[error("unknown case")]
    UkjentSak(SakId),
    /// There is nothing to decide: no new edition of a file lacks the case.
    #[error("the case is not gone")]
    SakErIkkeBorte(SakId),
    /// The tilsyn has no such office.
    #[error("unknown office")]
    UkjentKontor(KontorId),
    /// The checklist has no such item.
    #[error("unknown item {0}")]
    UkjentPunkt(PunktId),
    /// The item is for cases and was answered for an office, or the other way round.
    #[error("item {0} is on another level")]
    PunktPaaFeilNivaa(PunktId),
    /// The vilkår was not in force on the day of the vedtak, or the case has no such vedtak.
    #[error("the vilkår {0} cannot be judged in the case")]
    VilkaarGjelderIkke(VilkaarId),
    /// The passage is not a place in the grounds.
    #[error("no such passage")]
    UgyldigSpenn,
    /// The evidence of an answer is the note of the same answer.
    #[error("an answer is no evidence for itself")]
    EgetNotat,
    /// There is no such computed fact of a case.
    #[error("unknown computed fact")]
    UkjentBeregning(String),
    /// A computed fact has no such outcome.
    #[error("unknown outcome")]
    UgyldigUtfall(String),
    /// An overridden fact with that outcome lacks its number of days, or has a negative one.
    #[error("the outcome {0} needs a number of days, not negative")]
    UgyldigDager(String),
    /// The file of answers is not written as it is to be written.
    #[error("the answers cannot be read from line {linje}")]
    Svarfil {
        /// The line, counted from 1.
        linje: usize,
    },
    /// An answer in a file names both a case and an office, or none of them.
    #[error("answer {nr} has no place of its own")]
    SvarUtenSted {
        /// Which answer, counted from 1.
        nr: usize,
    },
    /// There is no answer to take back.
    #[error("the item is not answered")]
    IkkeBesvart,
    /// The program does not have the checklist of the tilsyn.
    #[error("unknown checklist {0}")]
    UkjentSjekkliste(SjekklisteId),
    /// There is no such lovbrudd.
    #[error("unknown lovbrudd {0}")]
    UkjentLovbrudd(LovbruddId),
    /// The answers do not give a proposal of that pattern.
    #[error("no proposal of pattern {0}")]
    UkjentForslag(MoensterId),
    /// The checklist has no such sentence pattern.
    #[error("unknown pattern {0}")]
    UkjentMoenster(MoensterId),
    /// The lovbrudd is finished or dropped and must be opened again first.
    #[error("lovbrudd {0} is closed")]
    LovbruddErLukket(LovbruddId),
    /// The lovbrudd is a draft already.
    #[error("lovbrudd {0} is a draft")]
    LovbruddErUtkast(LovbruddId),
    /// The chain is not complete.
    #[error("lovbrudd {id} lacks {} links", mangler.len())]
    LovbruddUferdig {
        /// Its number.
        id: LovbruddId,
        /// What it lacks.
        mangler: Vec<Mangel>,
    },
    /// An egentilsyn never speaks of lovbrudd.
    #[error("no lovbrudd in an egentilsyn")]
    EgentilsynUtenLovbrudd,
    /// What the office wants to store does not fit its egentilsyn.
    #[error(transparent)]
    Egen(#[from] Egenfeil),
    /// Dropping or opening again takes a reason.
    #[error("a reason is missing")]
    ManglerGrunn,
    /// Creation, undo and redo have ways of their own. A fault of the program.
    #[error("the event {0} has a way of its own")]
    EgenVei(&'static str),
    /// The sample was not taken in.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// The document was not attached.
    #[error(transparent)]
    Dokument(#[from] DokumentError),
    /// There is no such document.
    #[error("unknown document {0}")]
    UkjentDokument(DokumentId),
    /// The same file is attached there already.
    #[error("the file is attached as document {0}")]
    DokumentFinnes(DokumentId),
    /// The population list cannot be used, or the draw cannot be made.
    #[error(transparent)]
    Utvalg(#[from] UtvalgError),
    /// The report cannot be built from the tilsyn as it is.
    #[error(transparent)]
    Bygg(#[from] ByggError),
    /// The report cannot be written as PDF.
    #[error(transparent)]
    Rapport(#[from] RapportError),
    /// The file cannot be signed or verified.
    #[error(transparent)]
    Signering(#[from] SigneringError),
    /// A file beside the tilsyn could not be read or written.
    #[error("{}", sti.display())]
    Fil {
        /// The file.
        sti: PathBuf,
        /// What the system says.
        #[source]
        kilde: io::Error,
    },
    /// A file that is no PDF has the name the PDF was to get; it is left as it is.
    #[error("{}", sti.display())]
    OpptattNavn {
        /// The file.
        sti: PathBuf,
    },
    /// Data that comes with the program cannot be read. A fault of the program.
    #[error("embedded data {navn}")]
    Ressurs {
        /// Its name.
        navn: String,
        /// What the parser says.
        #[source]
        kilde: Box<dyn Error + Send + Sync>,
    },
    /// The sample holds hard hits of the identity gate that nobody has decided; one remark each.
    #[error("{} hits hold the file", merknader.len())]
    Karantene {
        /// The places.
        merknader: Vec<Merknad>,
        /// The kinds, in the same order.
        arter: Vec<Opplysningsart>,
    },
    /// The list of harmless places names places without a hit, by their number from 0.
    #[error("{} entries fit no hit", .0.len())]
    HarmloesUtenTreff(Vec<usize>),
    /// The file is another than the one that was looked at.
    #[error("{}", sti.display())]
    FilErEndret {
        /// The file.
        sti: PathBuf,
    },
    /// A text of the event holds what points to a person; field and kind, never the value.
    #[error("{} texts point to a person", .0.len())]
    Personopplysning(Vec<Tekstfunn>),
    /// A checklist is not written as it is to be written, or does not agree with the law.
    #[error(transparent)]
    Sjekkliste(Box<RegelverkError>),
    /// The tilsyn cannot go over to the checklist, for that reason.
    #[error("the checklist {id} cannot be taken into use: {grunn}")]
    Listebytte {
        /// Its id.
        id: SjekklisteId,
        /// Why, the last part of the text key.
        grunn: &'static str,
    },
    /// A step of the double review cannot be done, for that reason, with a number where it counts.
    #[error("double review: {grunn} {antall}")]
    Dobbel {
        /// Why, the last part of the text key.
        grunn: &'static str,
        /// How many.
        antall: usize,
    },
    /// Work beside the window broke down. A fault of the program; the tilsyn is as it was.
    #[error("the job {navn} broke down")]
    JobbBroetSammen {
        /// Its name.
        navn: String,
    },
    /// The system has no room for more work beside the window.
    #[error("the job {navn} could not start")]
    JobbStartetIkke {
        /// Its name.
        navn: String,
        /// What the system says.
        #[source]
        kilde: io::Error,
    },
}

impl From<RegelverkError> for AppError {
    fn from(uro: RegelverkError) -> Self {
        Self::Sjekkliste(Box::new(uro))
    }
}

impl AppError {
    /// The stable outward name, also the last part of the text key.
    pub fn kode(&self) -> &'static str {
        match self {
            Self::Lager(uro) => uro.kode(),
            Self::UtenOpprettelse(_) => "uten-opprettelse",
            Self::UgyldigGrunnlag(_) => "ugyldig-grunnlag",
            Self::KontorIBruk(_) => "kontor-i-bruk",
            Self::UkjentSak(_) => "ukjent-sak",
            Self::SakErIkkeBorte(_) => "sak-er-ikke-borte",
            Self::UkjentKontor(_) => "ukjent-kontor",
            Self::UkjentPunkt(_) => "ukjent-punkt",
            Self::PunktPaaFeilNivaa(_) => "punkt-paa-feil-nivaa",
            Self::VilkaarGjelderIkke(_) => "vilkaar-gjelder-ikke",
            Self::UgyldigSpenn => "ugyldig-spenn",
            Self::EgetNotat => "eget-notat",
            Self::UkjentBeregning(_) => "ukjent-beregning",
            Self::UgyldigUtfall(_) => "ugyldig-utfall",
            Self::UgyldigDager(_) => "ugyldig-dager",
            Self::Svarfil { .. } => "svarfil",
            Self::SvarUtenSted { .. } => "svar-uten-sted",
            Self::IkkeBesvart => "ikke-besvart",
            Self::UkjentSjekkliste(_) => "ukjent-sjekkliste",
            Self::UkjentLovbrudd(_) => "ukjent-lovbrudd",
            Self::UkjentForslag(_) => "ukjent-forslag",
            Self::UkjentMoenster(_) => "ukjent-moenster",
            Self::LovbruddErLukket(_) => "lovbrudd-er-lukket",
            Self::LovbruddErUtkast(_) => "lovbrudd-er-utkast",
            Self::LovbruddUferdig { .. } => "lovbrudd-uferdig",
            Self::EgentilsynUtenLovbrudd => "egentilsyn-uten-lovbrudd",
            Self::Egen(uro) => uro.kode(),
            Self::ManglerGrunn => "mangler-grunn",
            Self::EgenVei(_) => "egen-vei",
            Self::Import(uro) => uro.kode(),
            Self::Dokument(uro) => uro.kode(),
            Self::UkjentDokument(_) => "ukjent-dokument",
            Self::DokumentFinnes(_) => "dokument-finnes",
            Self::Utvalg(uro) => uro.kode(),
            Self::Bygg(uro) => uro.kode(),
            Self::Rapport(uro) => uro.kode(),
            Self::Signering(uro) => uro.kode(),
            Self::Fil { .. } => "fil",
            Self::OpptattNavn { .. } => "opptatt-navn",
            Self::Ressurs { .. } => "ressurs",
            Self::Karantene { .. } => "karantene",
            Self::HarmloesUtenTreff(_) => "harmloes-uten-treff",
            Self::FilErEndret { .. } => "fil-er-endret",
            Self::Personopplysning(_) => "personopplysning",
            Self::Sjekkliste(_) => "sjekkliste",
            Self::Listebytte { .. } => "listebytte",
            Self::Dobbel { .. } => "dobbel",
            Self::JobbBroetSammen { .. } => "jobb-broet-sammen",
            Self::JobbStartetIkke { .. } => "jobb-startet-ikke",
        }
    }

    /// The sentence for the user: what happened and what to do. Where there are several faults,
    /// [`AppError::detaljer`] names them.
    pub fn melding(&self) -> Melding {
        let melding = Melding::new(format!("app-feil-{}", self.kode()));
        match self {
            Self::Lager(uro) => uro.melding(),
            Self::UgyldigGrunnlag(feil) => melding.med("antall", feil.len()),
            Self::Karantene { merknader, .. } => melding.med("antall", merknader.len()),
            Self::HarmloesUtenTreff(poster) => melding.med("poster", fra_en(poster)),
            Self::Personopplysning(funn) => melding.med("antall", i_alt(funn)),
            Self::Egen(uro) => uro.melding(),
            Self::Import(uro) => uro.melding(),
            Self::Dokument(uro) => uro.melding(),
            Self::UkjentDokument(id) | Self::DokumentFinnes(id) => melding.med("nr", nr(*id)),
            Self::Utvalg(uro) => uro.melding(),
            Self::Bygg(uro) => uro.melding(),
            Self::Rapport(uro) => Melding::new(format!("rapportfeil-{}", uro.kode())),
            Self::Signering(uro) => Melding::new(format!("signering-feil-{}", uro.kode())),
            Self::KontorIBruk(kontor) | Self::UkjentKontor(kontor) => {
                melding.med("kontor", kontor.as_str())
            }
            // an id typed by hand may be anything, also a person's number
            Self::UkjentSak(sak) | Self::SakErIkkeBorte(sak) => {
                melding.med("sak", masker(sak.as_str()))
            }
            Self::UkjentPunkt(punkt) | Self::PunktPaaFeilNivaa(punkt) => {
                melding.med("punkt", punkt.as_str())
            }
            Self::Svarfil { linje } => melding.med("linje", *linje),
            Self::SvarUtenSted { nr } => melding.med("nr", *nr),
            Self::VilkaarGjelderIkke(vilkaar) => melding.med("vilkaar", masker(vilkaar.as_str())),
            Self::UkjentBeregning(kode) => melding.med("beregning", masker(kode)),
            Self::UgyldigUtfall(kode) | Self::UgyldigDager(kode) => {
                melding.med("utfall", masker(kode))
            }
            Self::UkjentSjekkliste(id) => melding.med("sjekkliste", id.as_str()),
            Self::Sjekkliste(_) | Self::Listebytte { .. } | Self::Dobbel { .. } => self.med_grunn(),
            Self::UkjentForslag(moenster) | Self::UkjentMoenster(moenster) => {
                melding.med("moenster", moenster.as_str())
            }
            Self::UkjentLovbrudd(id) | Self::LovbruddErLukket(id) | Self::LovbruddErUtkast(id) => {
                melding.med("nr", id.to_string())
            }
            Self::LovbruddUferdig { id, mangler } => {
                melding.med("nr", id.to_string()).med("antall", mangler.len())
            }
            Self::Fil { sti, kilde } => {
                melding.med("sti", sti.display().to_string()).med("detalj", kilde.to_string())
            }
            Self::OpptattNavn { sti } | Self::FilErEndret { sti } => {
                melding.med("sti", sti.display().to_string())
            }
            Self::EgenVei(hendelse) => melding.med("navn", *hendelse),
            Self::Ressurs { navn, .. }
            | Self::JobbBroetSammen { navn }
            | Self::JobbStartetIkke { navn, .. } => melding.med("navn", navn.as_str()),
            Self::UtenOpprettelse(_)
            | Self::UgyldigSpenn
            | Self::EgetNotat
            | Self::IkkeBesvart
            | Self::EgentilsynUtenLovbrudd
            | Self::ManglerGrunn => melding,
        }
    }

    /// The sentence for what has many reasons: the text key stands on the error, the reason is a value.
    fn med_grunn(&self) -> Melding {
        let melding = Melding::new(format!("app-feil-{}", self.kode()));
        if let Self::Sjekkliste(uro) = self {
            melding.med("antall", uro.meldinger().len())
        } else if let Self::Listebytte { id, grunn } = self {
            melding.med("sjekkliste", id.as_str()).med("grunn", *grunn)
        } else if let Self::Dobbel { grunn, antall } = self {
            melding.med("grunn", *grunn).med("antall", *antall)
        } else {
            melding
        }
    }

    /// Each fault by itself, where the sentence only counts them.
    pub fn detaljer(&self) -> Vec<Melding> {
        if let Self::UgyldigGrunnlag(feil) = self {
            feil.iter().map(|feil| Melding::new(format!("grunnlagsfeil-{}", feil.kode()))).collect()
        } else if let Self::LovbruddUferdig { mangler, .. } = self {
            mangler.iter().map(Mangel::melding).collect()
        } else if let Self::Egen(uro) = self {
            uro.detaljer()
        } else if let Self::Personopplysning(funn) = self {
            funn.iter().map(Tekstfunn::melding).collect()
        } else if let Self::Sjekkliste(uro) = self {
            uro.meldinger()
        } else if let Self::Bygg(ByggError::IkkeKlar(grunner)) = self {
            grunner.clone()
        } else if let Self::Rapport(RapportError::Forkontroll(feil)) = self {
            feil.iter().map(forkontrollmelding).collect()
        } else {
            Vec::new()
        }
    }

    /// The remarks that explain why a sample was not taken in.
    pub fn merknader(&self) -> &[Merknad] {
        if let Self::Import(uro) = self {
            uro.merknader()
        } else if let Self::Karantene { merknader, .. } = self {
            merknader
        } else {
            &[]
        }
    }

    /// Whether the cause lies in what was asked for, and not in the machine or the program.
    pub fn gjelder_materialet(&self) -> bool {
        match self {
            Self::UgyldigGrunnlag(_)
            | Self::Sjekkliste(_)
            | Self::Listebytte { .. }
            | Self::Dobbel { .. }
            | Self::KontorIBruk(_)
            | Self::UkjentSak(_)
            | Self::SakErIkkeBorte(_)
            | Self::UkjentKontor(_)
            | Self::UkjentPunkt(_)
            | Self::PunktPaaFeilNivaa(_)
            | Self::VilkaarGjelderIkke(_)
            | Self::UgyldigSpenn
            | Self::EgetNotat
            | Self::UkjentBeregning(_)
            | Self::UgyldigUtfall(_)
            | Self::UgyldigDager(_)
            | Self::Svarfil { .. }
            | Self::SvarUtenSted { .. }
            | Self::IkkeBesvart
            | Self::UkjentLovbrudd(_)
            | Self::UkjentForslag(_)
            | Self::UkjentMoenster(_)
            | Self::LovbruddErLukket(_)
            | Self::LovbruddErUtkast(_)
            | Self::LovbruddUferdig { .. }
            | Self::EgentilsynUtenLovbrudd
            | Self::Egen(_)
            | Self::ManglerGrunn
            | Self::Dokument(_)
            | Self::UkjentDokument(_)
            | Self::DokumentFinnes(_)
            | Self::Utvalg(_)
            | Self::Karantene { .. }
            | Self::HarmloesUtenTreff(_)
            | Self::FilErEndret { .. }
            | Self::Personopplysning(_)
            | Self::Bygg(_)
            | Self::Rapport(RapportError::Forkontroll(_)) => true,
            Self::Import(uro) => !matches!(uro, ImportError::Stoppet),
            Self::Lager(_)
            | Self::UtenOpprettelse(_)
            | Self::UkjentSjekkliste(_)
            | Self::EgenVei(_)
            | Self::Rapport(_)
            | Self::Signering(_)
            | Self::Fil { .. }
            | Self::OpptattNavn { .. }
            | Self::Ressurs { .. }
            | Self::JobbBroetSammen { .. }
            | Self::JobbStartetIkke { .. } => false,
        }
    }
}

impl From<LovbruddError> for AppError {
    fn from(uro: LovbruddError) -> Self {
        match uro {
            LovbruddError::Egentilsyn => Self::EgentilsynUtenLovbrudd,
        }
    }
}

fn forkontrollmelding(feil: &Feil) -> Melding {
    let melding = Melding::new(format!("rapportfeil-{}", feil.kode()));
    feil.argumenter().into_iter().fold(melding, |melding, (navn, verdi)| melding.med(navn, verdi))
}

/// Hits over all texts.
fn i_alt(funn: &[Tekstfunn]) -> usize {
    funn.iter().map(|f| f.antall).sum()
}

fn nr(id: DokumentId) -> String {
    id.to_string()
}

/// Places in a list as people count them.
fn fra_en(plasser: &[usize]) -> String {
    plasser.iter().map(|plass| (plass + 1).to_string()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests;
