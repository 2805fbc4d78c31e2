//! What can go wrong with a tilsyn file.

use std::io;

use crate::domene::Melding;

use super::laas::Eier;

/// The file of a tilsyn could not be opened, read or written. The file itself is as it was.
#[derive(Debug, thiserror::Error)]
pub enum LagerError {
    /// Another program or another inspector has it open for writing. Reading is still possible.
    #[error("the file is open for writing in process {}", .0.prosess)]
    Laast(Eier),
    /// There is a file with that name already; it is never written over.
    #[error("the file exists")]
    FinnesFraFoer,
    /// There is no such file.
    #[error("the file does not exist")]
    FinnesIkke,
    /// The file is something else than a tilsyn.
    #[error("the file is not a tilsyn")]
    IkkeVaar,
    /// A newer program has written it.
    #[error("the file has version {versjon}, which is newer than this program")]
    NyereVersjon {
        /// Version of its form.
        versjon: u32,
    },
    /// It is a tilsyn, but not whole or not readable.
    #[error("the file is damaged: {detalj}")]
    Skadet {
        /// What was found, for the log; holds nothing from the cases.
        detalj: String,
    },
    /// A row has been changed or taken out after it was written.
    #[error("the chain is broken at event {nr}")]
    BruttKjede {
        /// The first event that does not fit.
        nr: u64,
    },
    /// It was opened for reading.
    #[error("the file is open for reading only")]
    KunLesing,
    /// The system does not let this user write or read the file or its folder.
    #[error("no permission")]
    IngenTilgang,
    /// No room on the disk; nothing of the event was kept.
    #[error("the disk is full")]
    FulltDisk,
    /// Another program held the file for longer than we wait, for example a backup.
    #[error("the file is busy")]
    Opptatt,
    /// The event is not the next one in the log, or cannot be stored as text. A fault of the program.
    #[error("the event does not fit the log: {detalj}")]
    Hendelse {
        /// What does not fit.
        detalj: String,
    },
    /// The system could not read or write the file.
    #[error("input or output failed")]
    Io(#[source] io::Error),
    /// SQLite refused for another reason.
    #[error("SQLite failed")]
    Sqlite(#[source] rusqlite::Error),
}

impl LagerError {
    /// The stable outward name, also the last part of its text key `lager-feil-…`.
    pub fn kode(&self) -> &'static str {
        match self {
            Self::Laast(eier) if eier.navn.is_empty() => "laast-ukjent",
            Self::Laast(_) => "laast",
            Self::FinnesFraFoer => "finnes-fra-foer",
            Self::FinnesIkke => "finnes-ikke",
            Self::IkkeVaar => "ikke-vaar",
            Self::NyereVersjon { .. } => "nyere-versjon",
            Self::Skadet { .. } => "skadet",
            Self::BruttKjede { .. } => "brutt-kjede",
            Self::KunLesing => "kun-lesing",
            Self::IngenTilgang => "ingen-tilgang",
            Self::FulltDisk => "fullt-disk",
            Self::Opptatt => "opptatt",
            Self::Hendelse { .. } => "hendelse",
            Self::Io(_) => "io",
            Self::Sqlite(_) => "sqlite",
        }
    }

    /// The sentence for the user: what happened and what to do.
    pub fn melding(&self) -> Melding {
        let melding = Melding::new(format!("lager-feil-{}", self.kode()));
        match self {
            Self::Laast(eier) => melding
                .med("navn", eier.navn.as_str())
                .med("maskin", eier.maskin.as_str())
                .med("dag", eier.siden.date_naive())
                .med("klokken", eier.siden.format("%H.%M").to_string()),
            Self::NyereVersjon { versjon } => melding.med("versjon", i64::from(*versjon)),
            Self::BruttKjede { nr } => melding.med("nr", nr.to_string()),
            Self::Io(kilde) => melding.med("detalj", kilde.to_string()),
            Self::Sqlite(kilde) => melding.med("detalj", kilde.to_string()),
            Self::Skadet { .. }
            | Self::Hendelse { .. }
            | Self::FinnesFraFoer
            | Self::FinnesIkke
            | Self::IkkeVaar
            | Self::KunLesing
            | Self::IngenTilgang
            | Self::FulltDisk
            | Self::Opptatt => melding,
        }
    }

    pub(super) fn skadet(detalj: impl Into<String>) -> Self {
        Self::Skadet { detalj: detalj.into() }
    }
}

impl From<io::Error> for LagerError {
    fn from(feil: io::Error) -> Self {
        // A match on kinds keeps the rest as it is; new kinds of the standard library belong there.
        if feil.kind() == io::ErrorKind::NotFound {
            Self::FinnesIkke
        } else if feil.kind() == io::ErrorKind::AlreadyExists {
            Self::FinnesFraFoer
        } else if matches!(
            feil.kind(),
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem
        ) {
            Self::IngenTilgang
        } else if matches!(feil.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded) {
            Self::FulltDisk
        } else {
            Self::Io(feil)
        }
    }
}

impl From<rusqlite::Error> for LagerError {
    fn from(feil: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Kode;
        let er_innhold = matches!(
            feil,
            rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::Utf8Error(..)
                | rusqlite::Error::QueryReturnedNoRows
                | rusqlite::Error::SqlInputError { .. }
        );
        let kode = feil.sqlite_error_code();
        let er = |koder: &[Kode]| kode.is_some_and(|k| koder.contains(&k));
        if er_innhold || er(&[Kode::DatabaseCorrupt, Kode::NotADatabase, Kode::Unknown]) {
            Self::skadet(feil.to_string())
        } else if er(&[Kode::DiskFull]) {
            Self::FulltDisk
        } else if er(&[Kode::DatabaseBusy, Kode::DatabaseLocked]) {
            Self::Opptatt
        } else if er(&[Kode::ReadOnly, Kode::CannotOpen, Kode::PermissionDenied]) {
            Self::IngenTilgang
        } else {
            Self::Sqlite(feil)
        }
    }
}
