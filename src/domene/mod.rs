//! What things are: the nouns of the case file and the fold from events to a `Tilsyn`.
//!
//! Lies under every other layer and names none of them. Must never read a file, the clock or egui.

mod navngitt;
mod felles;
mod maalform;
mod dato;
mod id;
mod melding;
mod merknad;
mod personvern;
mod personvernvalg;
mod vedtak;
mod sak;
mod forloep;
mod sakendring;
mod generalisering;
mod svar;
mod bevisplass;
mod vilkaar;
mod overstyring;
mod dokument;
mod lovbrudd;
mod egenvurdering;
mod egentilsyn;
mod grunnlag;
mod utvalg;
mod sjekklistebytte;
mod dobbel;
mod intervjunotat;
mod hendelse;
mod tilsyn;

pub use bevisplass::{Bevisplass, Kildetilstand, Plassfeste};
pub use dato::{Dato, MAANEDSNAVN, Presisjon, UgyldigDato};
pub use dobbel::{
    Andrevurdering, Celleloesning, Dobbel, Dobbelpakke, Dobbeltcelle, Dobbeltpar, Dobbeltrekning,
    Loesning, Loesningsvalg,
};
pub use dokument::{DokumentId, Dokumentform, Dokumentsted, Saksdokument};
pub use egentilsyn::{
    Egenarbeid, Egenfunn, Egengodkjenning, Godkjennerrolle, Godkjenningspost, Temavurdering,
    Tiltak, TiltakId, Tiltakspost, Tiltaksstatus,
};
pub use egenvurdering::{Egenverdi, Egenvurdering};
pub use felles::Felles;
pub use forloep::{
    Aktivitetsperiode, Avslutning, Avslutningsaarsak, Innsatsbehov, Klage, Saksperiode,
    Soeknadsform,
};
pub use generalisering::{Datokolonne, Generalisering};
pub use grunnlag::{
    Embete, Grunnlag, Intervju, Lagmedlem, Milepael, Milepaelart, Periode, Rapportstadium, Rolle,
    Tilsynsart, Utvalgsbeskrivelse,
};
pub use hendelse::{Hendelse, Import, Post};
pub use id::{
    EgenpunktId, HjemmelId, KontorId, LovbruddId, MoensterId, PunktId, SakId, SjekklisteId,
    VilkaarId,
};
pub use intervjunotat::{Intervjunotat, Intervjupost, Intervjurolle, Intervjusted};
pub use lovbrudd::{Faktum, Kilde, Konklusjon, Kontorfunn, Lovbrudd};
pub use maalform::Maalform;
pub use melding::{Melding, Verdi};
pub use merknad::{Alvor, Filsted, Merknad, Merknadskode};
pub(crate) use navngitt::navngitt;
pub use overstyring::Overstyring;
pub use personvern::Opplysningsart;
pub use personvernvalg::{Personvernavgjoerelse, Personvernvalg};
pub use sak::{
    Aktivitet, Aktivitetsart, Aldersgruppe, Informasjon, Informasjonskanal, Sak, Utvalgsgruppe,
    Ventegrunn,
};
pub use sakendring::{Borte, Borteavgjoerelse};
pub use sjekklistebytte::{Listebruk, Listeutgave, Sjekklistebytte};
pub use svar::{Besvarelse, Bevis, Bevisart, Svar, Svarsted};
pub use tilsyn::{
    FoldError, Kildefil, Lovbruddspost, Lovbruddstilstand, Overstyringspost, Svarpost, Tilsyn,
    Vilkaarspost, neste_angring, neste_gjentakelse,
};
pub use utvalg::{Bortfall, Populasjon, Populasjonssak, Trekning, Trekningsdel, Utvalg, Utvidelse};
pub use vedtak::{Utfall, Vedtak, Vedtaksart};
pub use vilkaar::{Tekstspenn, Vilkaarscelle, Vilkaarsvurdering};
