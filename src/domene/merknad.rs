//! Remarks about the user's material: what could not be understood, where, and how serious it is.
//!
//! A remark never holds the value it speaks of; it names the place so that the municipality can look.

use serde::{Deserialize, Serialize};

/// How serious a remark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Alvor {
    /// Worth knowing; nothing was lost.
    Opplysning,
    /// Something was left out or is contradictory; the case is still in.
    Advarsel,
    /// A row or the whole file was not taken in.
    Feil,
}

/// What kind of remark it is. Outward in kebab-case; every code has a text and a line in
/// `docs/merknader.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Merknadskode {
    /// The file holds no rows.
    TomFil,
    /// The bytes are neither UTF-8 nor Windows-1252, or the file is not text at all.
    UkjentTegnsett,
    /// The file's syntax is broken; reading stopped there.
    Syntaksfeil,
    /// A column the program cannot do without is missing.
    ManglerKolonne,
    /// A column the program does not know; it was not read.
    UkjentKolonne,
    /// Two columns mean the same field; the first is used.
    DobbelKolonne,
    /// A text in a date column that is no date, or a day that does not exist.
    UleseligDato,
    /// A text outside the known values of its column.
    UkjentVerdi,
    /// A row with another number of cells than the heading.
    FeilAntallCeller,
    /// The row lacks the case id; the program has given it a running number.
    ManglerSaksId,
    /// The case id has been used in an earlier row; this row was not taken in.
    DobbelSaksId,
    /// The office of the row is not part of the tilsyn; the row was not taken in.
    UkjentKontor,
    /// Something belongs to a vedtak whose date or outcome is missing; that vedtak was not taken in.
    UfullstendigVedtak,
    /// Start lies before the application came in.
    StartFoerSoeknad,
    /// The vedtak lies before the application came in.
    VedtakFoerSoeknad,
    /// A date lies after the stikkdato; nothing is known after that day.
    DatoEtterStikkdato,
    /// A number that passes the control of a fødselsnummer; the import was stopped.
    Foedselsnummer,
    /// The cell is longer than the program takes; the rest was cut off.
    ForLangTekst,
    /// The file is of a kind the program does not read, for example an old workbook (XLS).
    UkjentFormat,
    /// The file unpacks to more than it should, or holds what a sample never holds; it was not read.
    UtrygtInnhold,
    /// A line is longer than the program takes; reading stopped there.
    ForLangLinje,
    /// The row goes on past the last column the program takes; the rest was not read.
    ForMangeKolonner,
    /// A hidden column; it was not read.
    SkjultKolonne,
    /// A hidden sheet; it was not read.
    SkjultArk,
    /// A hidden row; it was read like the others.
    SkjultRad,
    /// A sheet without a heading the program knows; it was not read.
    ArkUtenSaker,
    /// A formula whose result is not kept in the file; the cell counts as empty.
    FormelUtenVerdi,
    /// A cell that shows an error of the workbook; it counts as empty.
    Cellefeil,
    /// Merged cells; the value counts for every row they cover.
    FlettedeCeller,
    /// A date written so that day and month could be swapped; read with the day first.
    DatoTolket,
    /// A heading that is not in the list but resembles one; the column was read.
    KolonneTolket,
    /// A row that says nothing of a case, such as a sum; it was not taken in.
    RadUtenInnhold,
    /// The heading stands once more among the rows; that row was left out.
    GjentattOverskrift,
    /// The row does not name an office.
    ManglerKontor,
    /// The sheet has no column for the office; its name was taken as the office.
    KontorFraArk,
    /// Something that may point to a person; it was masked.
    Personopplysning,
    /// Foreløpig svar was sent before the application came in.
    SvarFoerSoeknad,
    /// The notice was sent before the vedtak.
    UnderretningFoerVedtak,
    /// A period ends before it begins.
    PeriodeSnudd,
    /// The application was refused, and still a start is registered.
    StartTrossAvslag,
    /// KOSTRA 11CF holds granted programmes only; nobody else can be seen in it.
    KostraBareInnvilget,
    /// The 11CF says that there are no participants.
    KostraUtenDeltakere,
    /// Length and year of the 11CF records fit none of the years the program knows.
    KostraUkjentAargang,
    /// An 11CF record says another year than the others; it was read as one of theirs.
    KostraAnnenAargang,
    /// An 11CF record is too long or too short, or holds a tab; it was not taken in.
    KostraFeilLengde,
    /// More 11CF records than any kommune has; the rest was not read.
    KostraForMangePoster,
    /// The 11CF reports the same participant, or the same journal number, twice.
    KostraDobbelPost,
    /// An 11CF record lacks a date that only Oslo may leave out.
    KostraManglerDato,
    /// An 11CF does not name the office, and the tilsyn has several.
    KostraUtenKontor,
    /// The programme ended before it began.
    AvsluttetFoerStart,
    /// A text that is not in the list of its column, but was understood by its words.
    VerdiTolket,
    /// The group rests on a cell that could not be read.
    GruppeUsikker,
    /// More remarks of one kind than are listed; the rest were left out.
    FlereMerknader,
    /// The application was withdrawn before it came in.
    TrukketFoerSoeknad,
    /// The application was withdrawn, and still a start is registered.
    StartTrossTrukket,
    /// The complaint came in before the vedtak.
    KlageFoerVedtak,
    /// An 11CF record whose status says that the programme has ended lacks the day.
    KostraManglerSlutt,
    /// A date of an 11CF record lies more than four years before the reporting year.
    KostraGammelDato,
    /// The programme of an 11CF record begins after the reporting year.
    KostraStartEtterAaret,
    /// The age of an 11CF record is under 18 or over 68.
    KostraAlder,
    /// A status that only Oslo's bydeler use.
    KostraBareOslo,
}

impl Merknadskode {
    /// All codes, for the test that every one has a text and a line in the manual.
    pub const ALLE: &'static [Self] = &[
        Self::TomFil,
        Self::UkjentTegnsett,
        Self::Syntaksfeil,
        Self::ManglerKolonne,
        Self::UkjentKolonne,
        Self::DobbelKolonne,
        Self::UleseligDato,
        Self::UkjentVerdi,
        Self::FeilAntallCeller,
        Self::ManglerSaksId,
        Self::DobbelSaksId,
        Self::UkjentKontor,
        Self::UfullstendigVedtak,
        Self::StartFoerSoeknad,
        Self::VedtakFoerSoeknad,
        Self::DatoEtterStikkdato,
        Self::Foedselsnummer,
        Self::ForLangTekst,
        Self::UkjentFormat,
        Self::UtrygtInnhold,
        Self::ForLangLinje,
        Self::ForMangeKolonner,
        Self::SkjultKolonne,
        Self::SkjultArk,
        Self::SkjultRad,
        Self::ArkUtenSaker,
        Self::FormelUtenVerdi,
        Self::Cellefeil,
        Self::FlettedeCeller,
        Self::DatoTolket,
        Self::KolonneTolket,
        Self::RadUtenInnhold,
        Self::GjentattOverskrift,
        Self::ManglerKontor,
        Self::KontorFraArk,
        Self::Personopplysning,
        Self::SvarFoerSoeknad,
        Self::UnderretningFoerVedtak,
        Self::PeriodeSnudd,
        Self::StartTrossAvslag,
        Self::KostraBareInnvilget,
        Self::KostraUtenDeltakere,
        Self::KostraUkjentAargang,
        Self::KostraAnnenAargang,
        Self::KostraFeilLengde,
        Self::KostraForMangePoster,
        Self::KostraDobbelPost,
        Self::KostraManglerDato,
        Self::KostraUtenKontor,
        Self::AvsluttetFoerStart,
        Self::VerdiTolket,
        Self::GruppeUsikker,
        Self::FlereMerknader,
        Self::TrukketFoerSoeknad,
        Self::StartTrossTrukket,
        Self::KlageFoerVedtak,
        Self::KostraManglerSlutt,
        Self::KostraGammelDato,
        Self::KostraStartEtterAaret,
        Self::KostraAlder,
        Self::KostraBareOslo,
    ];

    /// The stable outward name.
    #[expect(clippy::too_many_lines, reason = "a line for each code")]
    pub fn kode(self) -> &'static str {
        match self {
            Self::TomFil => "tom-fil",
            Self::UkjentTegnsett => "ukjent-tegnsett",
            Self::Syntaksfeil => "syntaksfeil",
            Self::ManglerKolonne => "mangler-kolonne",
            Self::UkjentKolonne => "ukjent-kolonne",
            Self::DobbelKolonne => "dobbel-kolonne",
            Self::UleseligDato => "uleselig-dato",
            Self::UkjentVerdi => "ukjent-verdi",
            Self::FeilAntallCeller => "feil-antall-celler",
            Self::ManglerSaksId => "mangler-saks-id",
            Self::DobbelSaksId => "dobbel-saks-id",
            Self::UkjentKontor => "ukjent-kontor",
            Self::UfullstendigVedtak => "ufullstendig-vedtak",
            Self::StartFoerSoeknad => "start-foer-soeknad",
            Self::VedtakFoerSoeknad => "vedtak-foer-soeknad",
            Self::DatoEtterStikkdato => "dato-etter-stikkdato",
            Self::Foedselsnummer => "foedselsnummer",
            Self::ForLangTekst => "for-lang-tekst",
            Self::UkjentFormat => "ukjent-format",
            Self::UtrygtInnhold => "utrygt-innhold",
            Self::ForLangLinje => "for-lang-linje",
            Self::ForMangeKolonner => "for-mange-kolonner",
            Self::SkjultKolonne => "skjult-kolonne",
            Self::SkjultArk => "skjult-ark",
            Self::SkjultRad => "skjult-rad",
            Self::ArkUtenSaker => "ark-uten-saker",
            Self::FormelUtenVerdi => "formel-uten-verdi",
            Self::Cellefeil => "cellefeil",
            Self::FlettedeCeller => "flettede-celler",
            Self::DatoTolket => "dato-tolket",
            Self::KolonneTolket => "kolonne-tolket",
            Self::RadUtenInnhold => "rad-uten-innhold",
            Self::GjentattOverskrift => "gjentatt-overskrift",
            Self::ManglerKontor => "mangler-kontor",
            Self::KontorFraArk => "kontor-fra-ark",
            Self::Personopplysning => "personopplysning",
            Self::SvarFoerSoeknad => "svar-foer-soeknad",
            Self::UnderretningFoerVedtak => "underretning-foer-vedtak",
            Self::PeriodeSnudd => "periode-snudd",
            Self::StartTrossAvslag => "start-tross-avslag",
            Self::KostraBareInnvilget => "kostra-bare-innvilget",
            Self::KostraUtenDeltakere => "kostra-uten-deltakere",
            Self::KostraUkjentAargang => "kostra-ukjent-aargang",
            Self::KostraAnnenAargang => "kostra-annen-aargang",
            Self::KostraFeilLengde => "kostra-feil-lengde",
            Self::KostraForMangePoster => "kostra-for-mange-poster",
            Self::KostraDobbelPost => "kostra-dobbel-post",
            Self::KostraManglerDato => "kostra-mangler-dato",
            Self::KostraUtenKontor => "kostra-uten-kontor",
            Self::AvsluttetFoerStart => "avsluttet-foer-start",
            Self::VerdiTolket => "verdi-tolket",
            Self::GruppeUsikker => "gruppe-usikker",
            Self::FlereMerknader => "flere-merknader",
            Self::TrukketFoerSoeknad => "trukket-foer-soeknad",
            Self::StartTrossTrukket => "start-tross-trukket",
            Self::KlageFoerVedtak => "klage-foer-vedtak",
            Self::KostraManglerSlutt => "kostra-mangler-slutt",
            Self::KostraGammelDato => "kostra-gammel-dato",
            Self::KostraStartEtterAaret => "kostra-start-etter-aaret",
            Self::KostraAlder => "kostra-alder",
            Self::KostraBareOslo => "kostra-bare-oslo",
        }
    }

    /// How serious it is, by its nature.
    #[expect(clippy::too_many_lines, reason = "a line for each code")]
    pub fn alvor(self) -> Alvor {
        match self {
            Self::UkjentKolonne
            | Self::ManglerSaksId
            | Self::SkjultRad
            | Self::ArkUtenSaker
            | Self::FlettedeCeller
            | Self::DatoTolket
            | Self::KolonneTolket
            | Self::VerdiTolket
            | Self::GjentattOverskrift
            | Self::KontorFraArk
            | Self::KostraBareInnvilget
            | Self::KostraUtenDeltakere => Alvor::Opplysning,
            Self::DobbelKolonne
            | Self::UleseligDato
            | Self::UkjentVerdi
            | Self::FeilAntallCeller
            | Self::UfullstendigVedtak
            | Self::StartFoerSoeknad
            | Self::VedtakFoerSoeknad
            | Self::DatoEtterStikkdato
            | Self::ForLangTekst
            | Self::ForMangeKolonner
            | Self::SkjultKolonne
            | Self::SkjultArk
            | Self::FormelUtenVerdi
            | Self::Cellefeil
            | Self::RadUtenInnhold
            | Self::ManglerKontor
            | Self::Personopplysning
            | Self::SvarFoerSoeknad
            | Self::UnderretningFoerVedtak
            | Self::PeriodeSnudd
            | Self::StartTrossAvslag
            | Self::KostraAnnenAargang
            | Self::KostraDobbelPost
            | Self::KostraManglerDato
            | Self::AvsluttetFoerStart
            | Self::GruppeUsikker
            | Self::FlereMerknader
            | Self::TrukketFoerSoeknad
            | Self::StartTrossTrukket
            | Self::KlageFoerVedtak
            | Self::KostraManglerSlutt
            | Self::KostraGammelDato
            | Self::KostraStartEtterAaret
            | Self::KostraAlder
            | Self::KostraBareOslo => Alvor::Advarsel,
            Self::TomFil
            | Self::UkjentTegnsett
            | Self::Syntaksfeil
            | Self::ManglerKolonne
            | Self::DobbelSaksId
            | Self::UkjentKontor
            | Self::Foedselsnummer
            | Self::UkjentFormat
            | Self::UtrygtInnhold
            | Self::ForLangLinje
            | Self::KostraUkjentAargang
            | Self::KostraFeilLengde
            | Self::KostraForMangePoster
            | Self::KostraUtenKontor => Alvor::Feil,
        }
    }
}

/// Where in a file a remark belongs; lines and columns count from 1.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Filsted {
    /// File name without folders.
    pub fil: String,
    /// Sheet of a workbook, where the file has sheets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ark: Option<String>,
    /// Line in the file where the row begins; in a sheet the row.
    pub linje: Option<u64>,
    /// Number of the column.
    pub kolonne: Option<u32>,
    /// Heading of the column.
    pub kolonnenavn: Option<String>,
}

/// A remark about the material.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Merknad {
    /// What kind.
    pub kode: Merknadskode,
    /// Where.
    pub sted: Filsted,
}

impl Merknad {
    /// How serious the remark is.
    pub fn alvor(&self) -> Alvor {
        self.kode.alvor()
    }
}
