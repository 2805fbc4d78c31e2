//! Step 2: a case sample comes in: read, held in quarantine, made coarser, stored as one event.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::filer;
use super::karantene::{Harmloes, Karantene};
use super::kolonnelager;
use super::utgave::{
    Filomfang, finere_enn_foer, importhendelser, saksendringer, svar_aa_se_paa_igjen,
    vurderinger_aa_se_paa_igjen,
};
use crate::app::{AppError, Oekt};
use crate::domene::{
    Filsted, Generalisering, Grunnlag, Import, KontorId, Merknad, Merknadskode,
    Personvernavgjoerelse, Personvernvalg, Tilsyn,
};
use crate::import::{
    self, Avgjoerelser, Forhaandsvisning, Kolonnekart, Kolonnevalg, Lest, Oppdrag, Port,
    Saksendringer,
};

/// A file to read for a tilsyn.
#[derive(Debug, Clone)]
pub struct Leseoppdrag {
    /// The file.
    pub sti: PathBuf,
    /// Offices of the tilsyn.
    pub kontorer: Vec<KontorId>,
    /// Nothing is known after this day.
    pub stikkdato: NaiveDate,
    /// Columns set by hand.
    pub kolonner: Kolonnevalg,
}

impl Leseoppdrag {
    /// A file for that tilsyn, its columns as the program knows them.
    pub fn new(sti: &Path, grunnlag: &Grunnlag) -> Self {
        Self {
            sti: sti.to_owned(),
            kontorer: grunnlag.kontorer.clone(),
            stikkdato: grunnlag.stikkdato,
            kolonner: Kolonnevalg::default(),
        }
    }

    fn les(
        &self,
        avgjoerelser: &Avgjoerelser,
        framdrift: &mut dyn FnMut(f32) -> bool,
    ) -> Result<Lest, AppError> {
        let bytes = filer::les(&self.sti)?;
        let fil = filer::filnavn(&self.sti);
        let oppdrag = Oppdrag::new(&fil, &self.kontorer, self.stikkdato)
            .med_kolonner((!self.kolonner.er_tom()).then_some(&self.kolonner))
            .med_port(Port::Etter(avgjoerelser));
        Ok(import::les(&bytes, &oppdrag, framdrift)?)
    }
}

/// Cases shown before the file is read.
const FORHAANDSVISTE: usize = 6;

/// Looks at the columns of a sample and its first rows as they will be read.
pub fn forhaandsvis(oppdrag: &Leseoppdrag) -> Result<Forhaandsvisning, AppError> {
    let bytes = filer::les(&oppdrag.sti)?;
    let fil = filer::filnavn(&oppdrag.sti);
    Ok(import::forhaandsvis(&bytes, &fil, &oppdrag.kolonner, FORHAANDSVISTE))
}

/// The choice of columns that is kept for files of this shape from this kommune.
pub fn huskede_kolonner(
    oppdrag: &Leseoppdrag,
    kommune: &str,
) -> Result<Option<Kolonnevalg>, AppError> {
    match kolonnelager::kolonnemappe() {
        Some(mappe) if mappe.is_dir() => {
            let uten = Leseoppdrag { kolonner: Kolonnevalg::default(), ..oppdrag.clone() };
            kolonnelager::finn_kolonnevalg(&mappe, kommune, &forhaandsvis(&uten)?.kart)
        }
        _ => Ok(None),
    }
}

/// Keeps a choice of columns for the next file of this shape from this kommune.
pub fn husk_kolonner(
    kommune: &str,
    kart: &Kolonnekart,
    valg: &Kolonnevalg,
) -> Result<(), AppError> {
    if let Some(mappe) = kolonnelager::kolonnemappe() {
        kolonnelager::lagre_kolonnevalg(&mappe, kommune, kart, valg)?;
    }
    Ok(())
}

/// Reads a file without a tilsyn: every office is accepted, and what points to a person is masked.
pub fn les_uten_tilsyn(
    sti: &Path,
    kolonner: Option<&Kolonnevalg>,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<Lest, AppError> {
    let bytes = filer::les(sti)?;
    let fil = filer::filnavn(sti);
    let oppdrag = Oppdrag::uten_tilsyn(&fil).med_kolonner(kolonner);
    Ok(import::les_alt(&bytes, &oppdrag, framdrift)?)
}

/// Reads a sample into quarantine: everything found is masked, nothing is stored.
pub fn les_til_karantene(
    oppdrag: &Leseoppdrag,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<Karantene, AppError> {
    Ok(Karantene::new(oppdrag.les(&Avgjoerelser::default(), framdrift)?))
}

/// Takes a sample out of quarantine when every hard hit is decided, and makes the chosen columns
/// coarser. Only where something is kept is the file read again, and it must be the same file.
pub fn slipp_ut(
    oppdrag: &Leseoppdrag,
    karantene: Karantene,
    valgte: &BTreeSet<Generalisering>,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<Import, AppError> {
    if let Some(holdt) = karantene.holder_igjen() {
        return Err(holdt);
    }
    let personvern = karantene.logg();
    let beholdt: BTreeSet<Filsted> = personvern
        .iter()
        .filter(|post| post.valg == Personvernvalg::Harmloes)
        .map(|post| post.sted.clone())
        .collect();
    let lest = if karantene.beholder_noe() {
        let lest = oppdrag.les(&karantene.avgjoerelser(), framdrift)?;
        if lest.sha256 != karantene.lest().sha256 {
            return Err(AppError::FilErEndret { sti: oppdrag.sti.clone() });
        }
        lest
    } else {
        karantene.inn_i_lest()
    };
    let Lest { mut saker, mut merknader, sha256, fil, .. } = lest;
    // the remark says that the place is masked
    merknader.retain(|m| m.kode != Merknadskode::Personopplysning || !beholdt.contains(&m.sted));
    let generalisering = import::generaliser(&mut saker, valgte);
    Ok(Import { fil, sha256, saker, merknader, personvern, generalisering })
}

/// What came in, or would come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Importkvittering {
    /// File name.
    pub fil: String,
    /// SHA-256 of the file in hex.
    pub sha256: String,
    /// Cases that were not there before.
    pub nye: usize,
    /// Cases that replaced one with the same id.
    pub erstattet: usize,
    /// Case by case what is new, changed and gone.
    pub endringer: Saksendringer,
    /// Answers that must be looked at again, because their case has changed.
    pub svar_aa_se_paa_igjen: usize,
    /// Cells of the § 29 matrix that must be read again.
    pub ruter_aa_lese_igjen: usize,
    /// Overridden facts that must be looked at again.
    pub overstyringer_aa_se_paa_igjen: usize,
    /// What could not be understood.
    pub merknader: Vec<Merknad>,
    /// What was decided about hits of the identity gate.
    pub personvern: Vec<Personvernavgjoerelse>,
    /// What was made coarser.
    pub generalisering: Vec<Generalisering>,
    /// What the edition before of the same cases had coarser than this one.
    pub finere_enn_foer: Vec<Generalisering>,
}

/// The receipt as it would be, before anything is taken in.
fn kvittering(tilsyn: &Tilsyn, import: &Import, omfang: Filomfang) -> Importkvittering {
    let endringer = saksendringer(tilsyn, &import.saker, omfang);
    let (ruter, overstyringer) = vurderinger_aa_se_paa_igjen(tilsyn, &endringer);
    Importkvittering {
        fil: import.fil.clone(),
        sha256: import.sha256.clone(),
        nye: endringer.nye.len(),
        erstattet: import.saker.len() - endringer.nye.len(),
        svar_aa_se_paa_igjen: svar_aa_se_paa_igjen(tilsyn, &endringer),
        ruter_aa_lese_igjen: ruter,
        overstyringer_aa_se_paa_igjen: overstyringer,
        endringer,
        merknader: import.merknader.clone(),
        personvern: import.personvern.clone(),
        generalisering: import.generalisering.clone(),
        finere_enn_foer: finere_enn_foer(tilsyn, import).into_iter().collect(),
    }
}

/// Takes a sample into the tilsyn. Answers are kept: those on changed cases are marked, those on
/// cases that are gone do not count until the inspector has decided.
pub fn ta_inn(
    oekt: &mut Oekt,
    import: Import,
    omfang: Filomfang,
    naa: DateTime<FixedOffset>,
) -> Result<Importkvittering, AppError> {
    let kvittering = kvittering(oekt.tilsyn(), &import, omfang);
    oekt.utfoer_alle(importhendelser(import, &kvittering.endringer), naa)?;
    Ok(kvittering)
}

/// What the command line says about a sample before it is read.
#[derive(Debug, Clone)]
pub struct Importvalg {
    /// Every hit is masked.
    pub masker: bool,
    /// Places that are harmless, with reasons.
    pub harmloese: Vec<Harmloes>,
    /// Columns that are made coarser.
    pub generalisering: BTreeSet<Generalisering>,
    /// Columns set by hand; without them those that are kept for such files.
    pub kolonner: Option<Kolonnevalg>,
    /// The one office of the file, where it names none.
    pub kontor: Option<KontorId>,
    /// What the file says about the cases it does not have.
    pub omfang: Filomfang,
}

impl Default for Importvalg {
    fn default() -> Self {
        Self {
            masker: false,
            harmloese: Vec::new(),
            generalisering: BTreeSet::new(),
            kolonner: None,
            kontor: None,
            omfang: Filomfang::Hele,
        }
    }
}

/// Reads a sample past the gate; stops where a hard hit is not decided. Nothing is stored.
fn les_import(
    grunnlag: &Grunnlag,
    sti: &Path,
    valg: &Importvalg,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<Import, AppError> {
    let mut oppdrag = Leseoppdrag::new(sti, grunnlag);
    match &valg.kontor {
        Some(kontor) if grunnlag.kontorer.contains(kontor) => {
            oppdrag.kontorer = vec![kontor.clone()];
        }
        Some(kontor) => return Err(AppError::UkjentKontor(kontor.clone())),
        None => {}
    }
    oppdrag.kolonner = match &valg.kolonner {
        Some(kolonner) => kolonner.clone(),
        None => huskede_kolonner(&oppdrag, &grunnlag.kommune)?.unwrap_or_default(),
    };
    let mut karantene = les_til_karantene(&oppdrag, framdrift)?;
    let uten_treff = karantene.behold_listede(&valg.harmloese)?;
    if !uten_treff.is_empty() {
        return Err(AppError::HarmloesUtenTreff(uten_treff));
    }
    if valg.masker {
        karantene.masker_aapne();
    }
    slipp_ut(&oppdrag, karantene, &valg.generalisering, framdrift)
}

/// Reads a sample and takes it in.
pub fn importer_fil(
    oekt: &mut Oekt,
    sti: &Path,
    valg: &Importvalg,
    framdrift: &mut dyn FnMut(f32) -> bool,
    naa: DateTime<FixedOffset>,
) -> Result<Importkvittering, AppError> {
    let import = les_import(&oekt.tilsyn().grunnlag, sti, valg, framdrift)?;
    ta_inn(oekt, import, valg.omfang, naa)
}

/// Reads a sample and says what taking it in would change.
pub fn proev_fil(
    tilsyn: &Tilsyn,
    sti: &Path,
    valg: &Importvalg,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<Importkvittering, AppError> {
    let import = les_import(&tilsyn.grunnlag, sti, valg, framdrift)?;
    Ok(kvittering(tilsyn, &import, valg.omfang))
}
