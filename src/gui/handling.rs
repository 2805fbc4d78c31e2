//! What the user wants done. Screens send these; `utfoer` is the one place that does them.

use std::cell::RefCell;
use std::ops::Range;
use std::path::PathBuf;

use crate::app::Fordeling;
use crate::app::arbeid::{Cellevalg, Listekilde, Valgt};
use crate::domene::{
    DokumentId, Dokumentsted, Grunnlag, Hendelse, Intervjusted, KontorId, Lovbrudd, LovbruddId,
    Melding, MoensterId, Overstyring, SakId, Saksdokument, Svar, Svarsted, Vilkaarsvurdering,
};
use crate::regelverk::Beregning;

use super::arbeid::Signering;
use super::avledet::Ventested;
use super::celleutkast::Cellested;
use super::fildialog::Formaal;
use super::tilstand::{Dialog, Retning, Skjerm};

/// A wish about the sample.
#[derive(Debug, Clone)]
pub(crate) enum Utvalgsoenske {
    /// Draw with that seed.
    Trekk(String, Fordeling),
    /// Draw more, with the reason.
    Utvid(Fordeling, String),
    /// Take a case out, with the reason, and whether the next takes its place.
    Bortfall(SakId, String, bool),
}

/// A wish about the checklist.
#[derive(Debug, Clone)]
pub(crate) enum Listeoenske {
    /// Show the list in use and what there is beside it.
    Vis,
    /// Go back.
    Lukk,
    /// Show what going over to that list would do.
    Foreslaa(Listekilde),
    /// Go over to the list whose differences are shown.
    TaIBruk,
}

/// A wish about the double review.
#[derive(Debug, Clone)]
pub(crate) enum Dobbeloenske {
    /// Draw so many cases with that seed.
    Trekk(String, u32),
    /// The packet is given up, for that reason.
    Avbryt(String),
    /// This answer stands, for that reason.
    Loes(Svarsted, Valgt, String),
    /// This reading of a cell stands, for that reason.
    LoesCelle(Cellested, Cellevalg, String),
}

/// A wish in the import wizard.
#[derive(Debug, Clone)]
pub(crate) enum Innlesingsvalg {
    /// Go on: read the file, the next step, or take the cases in.
    Neste,
    /// Leave; nothing of the file is kept.
    Avvis,
    /// The columns are set in another way: show the first rows anew.
    Forhaandsvis,
    /// Count anew how many cases stand alone.
    MaalGjenkjenning,
    /// A reason was refused.
    Avslaatt(Melding),
}

/// A wish in the assessment: the § 29 matrix, recurring text, what waits, computed facts.
#[derive(Debug, Clone)]
pub(crate) enum Vurderingsoenske {
    /// Go to the next that waits for the inspector.
    NesteSomVenter,
    /// Go where something waits.
    VisVentende(Ventested),
    /// Read the vilkår of the cell in hand so.
    VurderCelle(Vilkaarsvurdering),
    /// Make that passage of the grounds the evidence of a cell.
    CellebevisFra(Cellested, Option<Range<usize>>),
    /// Compare the grounds of all cases.
    FinnLikTekst,
    /// Ask for another result of a computed fact of the case in hand.
    SpoerOmOverstyring(Option<Beregning>),
    /// Put another result in the place of a computed fact.
    Overstyr(SakId, Overstyring),
    /// Let the computed fact stand again.
    TrekkOverstyring(SakId, Beregning),
}

impl From<Vurderingsoenske> for Handling {
    fn from(oenske: Vurderingsoenske) -> Self {
        Self::OmVurderingen(oenske)
    }
}

/// A wish about the documents of a case or an office.
#[derive(Debug, Clone)]
pub(crate) enum Dokumentoenske {
    /// Ask for a file to attach there.
    VelgFil(Dokumentsted),
    /// Read a file that is to be attached there.
    LesInn(Dokumentsted, PathBuf),
    /// Attach what was read.
    LeggVed(Box<Saksdokument>),
    /// Show its text.
    Vis(DokumentId),
    /// Put the text away.
    LukkVisning,
    /// Take it away, with the reason.
    Fjern(DokumentId, String),
    /// Use it as evidence for the item in hand, at that page.
    SomBevis(DokumentId, usize),
}

/// One wish of the user.
#[derive(Debug, Clone)]
pub(crate) enum Handling {
    /// Go to a screen.
    Vis(Skjerm),
    /// Read a case, at the item where it was left.
    VisSak(SakId),
    /// Go to one item of one case or office.
    VisSted(Svarsted),
    /// Go to an office.
    VisKontor(KontorId),
    /// Step through the items of what is shown.
    Punkt(Retning),
    /// Step through the cases or offices.
    Sak(Retning),
    /// Go to the next item without an answer, or cell that is not read.
    NesteUbesvarte,
    /// Take a cell of the § 29 matrix in hand, on its screen.
    VisCelle(Cellested),
    /// Show that proposal on the lovbrudd screen.
    VisForslag(MoensterId),
    /// Something in the assessment beyond the answers.
    OmVurderingen(Vurderingsoenske),
    /// Close the tilsyn that is open.
    Lukk,
    /// Stop the work that is running.
    StoppJobb,
    /// Answer the item in hand.
    SvarHer(Svar),
    /// Take back the answer of the item in hand.
    TrekkHer,
    /// Write in the note of the item in hand.
    TilNotat,
    /// Begin a piece of evidence for the item in hand.
    TilBevis,
    /// Begin the form of a new tilsyn.
    NyRamme,
    /// Edit the frame of the open tilsyn.
    RedigerRamme,
    /// Leave the form without storing.
    AvbrytRamme,
    /// Change the frame.
    EndreGrunnlag(Box<Grunnlag>),
    /// Make a lovbrudd of the proposal.
    SkrivUtkast(MoensterId),
    /// Store an edited lovbrudd.
    LagreLovbrudd(Box<Lovbrudd>),
    /// Finish a lovbrudd.
    Ferdigstill(LovbruddId),
    /// Open a finished lovbrudd again, with the reason.
    Gjenaapne(LovbruddId, String),
    /// Drop a lovbrudd, with the reason.
    Forkast(LovbruddId, String),
    /// Do something with the sample.
    OmUtvalget(Utvalgsoenske),
    /// Do something with the checklist.
    OmSjekklisten(Listeoenske),
    /// Do something about the double review.
    OmDobbel(Dobbeloenske),
    /// Store what was said in interviews.
    LagreIntervju(Vec<(Intervjusted, String)>),
    /// Show the sources of an office in the place of its items, or the items again.
    VisKilder(bool),
    /// Store something of an egentilsyn.
    LagreEgen(Box<Hendelse>),
    /// Accept what the dates show in the case in hand.
    GodtaBeregnede,
    /// Close the comparison with the twin.
    LukkTvilling,
    /// Store an event whose texts were refused, with every hit masked.
    LagreMaskert(Box<Hendelse>),
    /// Store an event whose texts were refused, because they are harmless for that reason.
    LagreHarmloes(Box<Hendelse>, String),
    /// Go back to the text that was refused.
    RettSelv(Box<Hendelse>),
    /// Undo.
    Angre,
    /// Redo.
    Gjenta,
    /// Ask the system for a file.
    VelgFil(Formaal),
    /// A file was chosen or its path written.
    Valgt(Formaal, PathBuf),
    /// Something with a document.
    Dokument(Dokumentoenske),
    /// Something in the import wizard.
    Innlesing(Innlesingsvalg),
    /// Sign a report.
    Signer(Box<Signering>),
    /// Verify the signatures of a PDF.
    Verifiser(PathBuf),
    /// Show the folder of that file in the system's file manager.
    AapneMappe(PathBuf),
    /// Open a dialog.
    VisDialog(Box<Dialog>),
    /// Bokmål or nynorsk in the window.
    BytteMaalform,
    /// Light or dark.
    BytteTema,
    /// A wish whose cost was told and accepted.
    Bekreftet(Box<Self>),
    /// End the program.
    Avslutt,
}

/// Where screens put their wishes while they are drawn.
#[derive(Debug, Default)]
pub(crate) struct Handlinger(RefCell<Vec<Handling>>);

impl Handlinger {
    /// Adds a wish; it is done after the frame.
    pub(crate) fn send(&self, handling: impl Into<Handling>) {
        self.0.borrow_mut().push(handling.into());
    }

    /// Takes all wishes, oldest first.
    pub(crate) fn ta(&self) -> Vec<Handling> {
        self.0.take()
    }
}
