//! A case as it is written in a RON file: the form of `Sak` with every date as text.
//!
//! Only the form is checked here; what the texts mean is decided in `ron_fil`.

use serde::Deserialize;

use crate::domene::{
    Aktivitetsart, Aldersgruppe, Informasjonskanal, Merknad, Utfall, Utvalgsgruppe, Vedtaksart,
    Ventegrunn,
};

/// A case with its dates unread.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RaaSak {
    #[serde(default)]
    pub(super) id: String,
    #[serde(default)]
    pub(super) kontor: String,
    pub(super) utvalgsgruppe: Option<Utvalgsgruppe>,
    pub(super) aldersgruppe: Option<Aldersgruppe>,
    #[serde(default)]
    pub(super) informasjon: Vec<RaaInformasjon>,
    pub(super) soeknad_mottatt: Option<String>,
    pub(super) soeknad_registrert: Option<String>,
    pub(super) foreloepig_svar: Option<String>,
    pub(super) aev_dato: Option<String>,
    #[serde(default)]
    pub(super) vedtak: Vec<RaattVedtak>,
    #[serde(default)]
    pub(super) foerste_kvp_aktivitet: Vec<RaaAktivitet>,
    pub(super) start_faktisk: Option<String>,
    pub(super) ventegrunn: Option<Ventegrunn>,
    pub(super) trukket: Option<String>,
    pub(super) fra_annen_kommune: Option<bool>,
    #[serde(default)]
    pub(super) datoer_forskjoevet: bool,
    pub(super) regelverksdato: Option<String>,
    #[serde(default)]
    pub(super) datakvalitet: Vec<Merknad>,
}

/// Information given, with its date unread.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RaaInformasjon {
    pub(super) dato: String,
    pub(super) kanal: Option<Informasjonskanal>,
}

/// A first activity, with its date unread.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RaaAktivitet {
    pub(super) dato: String,
    pub(super) art: Aktivitetsart,
}

/// A decision with its dates unread.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RaattVedtak {
    pub(super) dato: String,
    pub(super) art: Vedtaksart,
    pub(super) utfall: Utfall,
    pub(super) periode_fra: Option<String>,
    pub(super) periode_til: Option<String>,
    pub(super) angitt_start: Option<String>,
    pub(super) begrunnelse: Option<String>,
    pub(super) underretning_sendt: Option<String>,
}
