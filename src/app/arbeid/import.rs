//! Step 2: a case sample comes in: read, held in quarantine, made coarser, stored as one event.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::filer;
use super::karantene::{Harmloes, Karantene};
use super::kolonnelager;
use crate::app::{AppError, Oekt};
use crate::domene::{
    Filsted, Generalisering, Grunnlag, Hendelse, Import, KontorId, Merknad, Merknadskode,
    Personvernavgjoerelse, Personvernvalg,
};
use crate::import::{
    self, Avgjoerelser, Forhaandsvisning, Kolonnekart, Kolonnevalg, Lest, Oppdrag, Port,
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

/// What came in.
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
    /// What could not be understood.
    pub merknader: Vec<Merknad>,
    /// What was decided about hits of the identity gate.
    pub personvern: Vec<Personvernavgjoerelse>,
    /// What was made coarser.
    pub generalisering: Vec<Generalisering>,
}

/// Takes a sample into the tilsyn, as one event.
pub fn ta_inn(
    oekt: &mut Oekt,
    import: Import,
    naa: DateTime<FixedOffset>,
) -> Result<Importkvittering, AppError> {
    let kjente = &oekt.tilsyn().saker;
    let erstattet = import.saker.iter().filter(|sak| kjente.contains_key(&sak.id)).count();
    let kvittering = Importkvittering {
        fil: import.fil.clone(),
        sha256: import.sha256.clone(),
        nye: import.saker.len() - erstattet,
        erstattet,
        merknader: import.merknader.clone(),
        personvern: import.personvern.clone(),
        generalisering: import.generalisering.clone(),
    };
    oekt.utfoer(Hendelse::SakerImportert(import), naa)?;
    Ok(kvittering)
}

/// What the command line says about a sample before it is read.
#[derive(Debug, Clone, Default)]
pub struct Importvalg {
    /// Every hit is masked.
    pub masker: bool,
    /// Places that are harmless, with reasons.
    pub harmloese: Vec<Harmloes>,
    /// Columns that are made coarser.
    pub generalisering: BTreeSet<Generalisering>,
    /// Columns set by hand; without them those that are kept for such files.
    pub kolonner: Option<Kolonnevalg>,
}

/// Reads a sample and takes it in; stops where a hard hit is not decided.
pub fn importer_fil(
    oekt: &mut Oekt,
    sti: &Path,
    valg: &Importvalg,
    framdrift: &mut dyn FnMut(f32) -> bool,
    naa: DateTime<FixedOffset>,
) -> Result<Importkvittering, AppError> {
    let mut oppdrag = Leseoppdrag::new(sti, &oekt.tilsyn().grunnlag);
    oppdrag.kolonner = match &valg.kolonner {
        Some(kolonner) => kolonner.clone(),
        None => huskede_kolonner(&oppdrag, &oekt.tilsyn().grunnlag.kommune)?.unwrap_or_default(),
    };
    let mut karantene = les_til_karantene(&oppdrag, framdrift)?;
    let uten_treff = karantene.behold_listede(&valg.harmloese)?;
    if !uten_treff.is_empty() {
        return Err(AppError::HarmloesUtenTreff(uten_treff));
    }
    if valg.masker {
        karantene.masker_aapne();
    }
    let import = slipp_ut(&oppdrag, karantene, &valg.generalisering, framdrift)?;
    ta_inn(oekt, import, naa)
}
