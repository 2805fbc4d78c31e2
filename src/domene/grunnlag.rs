//! What a tilsyn is about and who does it: everything that is settled before the first case is read.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::id::{KontorId, SjekklisteId};
use super::maalform::Maalform;
use super::navngitt::navngitt;

navngitt! {
    /// Who inspects whom.
    Tilsynsart {
        /// Statsforvalteren inspects a kommune (stl § 9).
        Tilsyn = "tilsyn",
        /// A Nav office inspects itself; never speaks of lovbrudd.
        Egentilsyn = "egentilsyn",
    }
}

navngitt! {
    /// The ten embeter.
    Embete {
        /// Agder.
        Agder = "agder",
        /// Innlandet.
        Innlandet = "innlandet",
        /// Møre og Romsdal.
        MoereOgRomsdal = "moere-og-romsdal",
        /// Nordland.
        Nordland = "nordland",
        /// Rogaland.
        Rogaland = "rogaland",
        /// Troms og Finnmark.
        TromsOgFinnmark = "troms-og-finnmark",
        /// Trøndelag.
        Troendelag = "troendelag",
        /// Vestfold og Telemark.
        VestfoldOgTelemark = "vestfold-og-telemark",
        /// Vestland.
        Vestland = "vestland",
        /// Østfold, Buskerud, Oslo og Akershus.
        OestfoldBuskerudOsloOgAkershus = "oestfold-buskerud-oslo-og-akershus",
    }
}

navngitt! {
    /// The part a member has in the tilsynslag.
    Rolle {
        /// Leads and answers for the report.
        Tilsynsleder = "tilsynsleder",
        /// Takes part in reading and interviews.
        Medlem = "medlem",
        /// Professional adviser.
        Fagperson = "fagperson",
        /// Observes.
        Observatoer = "observatoer",
    }
}

navngitt! {
    /// Which report is being written.
    Rapportstadium {
        /// Foreløpig rapport, with varsel om pålegg.
        Foreloepig = "foreloepig",
        /// Endelig rapport.
        Endelig = "endelig",
    }
}

navngitt! {
    /// A dated step of the tilsyn, listed in the annex.
    Milepaelart {
        /// Varsel om tilsyn sent.
        Varsel = "varsel",
        /// Documents received.
        DokumenterMottatt = "dokumenter-mottatt",
        /// Talks with users.
        Brukersamtaler = "brukersamtaler",
        /// First day of the visit.
        BesoekFra = "besoek-fra",
        /// Last day of the visit.
        BesoekTil = "besoek-til",
        /// Oppsummerende møte.
        OppsummerendeMoete = "oppsummerende-moete",
        /// Foreløpig rapport sent.
        ForeloepigSendt = "foreloepig-sendt",
        /// Answer to the foreløpig rapport received.
        InnsigelserMottatt = "innsigelser-mottatt",
        /// Endelig rapport dated.
        EndeligRapport = "endelig-rapport",
    }
}

/// A dated step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Milepael {
    /// Which step.
    pub art: Milepaelart,
    /// When.
    pub dato: NaiveDate,
}

/// A period of whole days, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Periode {
    /// First day.
    pub fra: NaiveDate,
    /// Last day.
    pub til: NaiveDate,
}

/// A member of the tilsynslag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lagmedlem {
    /// Name, printed in the report.
    pub navn: String,
    /// Part.
    pub rolle: Rolle,
}

/// Persons interviewed, by function and never by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Intervju {
    /// Function, for example «veileder».
    pub funksjon: String,
    /// How many.
    pub antall: u32,
}

/// How the cases were chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Utvalgsbeskrivelse {
    /// Number of cases the sample was taken from, where known.
    #[serde(default)]
    pub populasjon: Option<u32>,
    /// How they were drawn, in words.
    #[serde(default)]
    pub maate: String,
    /// Who took away what identifies, by function.
    #[serde(default)]
    pub avidentifisert_av: String,
}

/// The frame of a tilsyn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grunnlag {
    /// Tilsyn or egentilsyn.
    pub art: Tilsynsart,
    /// Invented data for demonstration; marked wherever it is shown.
    #[serde(default)]
    pub demo: bool,
    /// The inspected kommune, for example «Fjordvik kommune».
    pub kommune: String,
    /// Its offices.
    pub kontorer: Vec<KontorId>,
    /// Cases and practice from this period.
    pub periode: Periode,
    /// Theme in words, for example «tildeling av kvalifiseringsprogram».
    pub tema: String,
    /// The embete; in an egentilsyn the one the kommune belongs to, where given.
    #[serde(default)]
    pub embete: Option<Embete>,
    /// Who does it.
    #[serde(default)]
    pub tilsynslag: Vec<Lagmedlem>,
    /// Language of the report.
    pub maalform: Maalform,
    /// Facts of the cases are known up to and including this day.
    pub stikkdato: NaiveDate,
    /// Checklist with version.
    pub sjekkliste: SjekklisteId,
    /// Reference in the embete's archive.
    #[serde(default)]
    pub saksnummer: String,
    /// What set the tilsyn off.
    #[serde(default)]
    pub utloeser: String,
    /// How the cases were chosen.
    #[serde(default)]
    pub utvalg: Utvalgsbeskrivelse,
    /// Dated steps.
    #[serde(default)]
    pub milepaeler: Vec<Milepael>,
    /// Documents received.
    #[serde(default)]
    pub dokumenter: Vec<String>,
    /// Persons interviewed.
    #[serde(default)]
    pub intervjuer: Vec<Intervju>,
    /// Which report is being written.
    #[serde(default = "foreloepig")]
    pub stadium: Rapportstadium,
    /// Who approves the report: name and function.
    #[serde(default)]
    pub godkjenner: Option<(String, String)>,
    /// The kommune's comments on the foreløpig rapport and the answer to them, in words.
    #[serde(default)]
    pub innsigelser: String,
    /// Facts about organisation and practice, in words (chapter 3 of the report).
    #[serde(default)]
    pub virksomhet: String,
}

impl Grunnlag {
    /// A frame in which only what cannot be left out is settled; facts are known to the period's end.
    pub fn new(
        art: Tilsynsart,
        kommune: String,
        periode: Periode,
        sjekkliste: SjekklisteId,
    ) -> Self {
        Self {
            art,
            demo: false,
            kommune,
            kontorer: Vec::new(),
            periode,
            tema: String::new(),
            embete: None,
            tilsynslag: Vec::new(),
            maalform: Maalform::default(),
            stikkdato: periode.til,
            sjekkliste,
            saksnummer: String::new(),
            utloeser: String::new(),
            utvalg: Utvalgsbeskrivelse::default(),
            milepaeler: Vec::new(),
            dokumenter: Vec::new(),
            intervjuer: Vec::new(),
            stadium: foreloepig(),
            godkjenner: None,
            innsigelser: String::new(),
            virksomhet: String::new(),
        }
    }
}

fn foreloepig() -> Rapportstadium {
    Rapportstadium::Foreloepig
}
