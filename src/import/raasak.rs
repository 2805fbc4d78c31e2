//! A case as it is written in RON or JSON: the form of `Sak` with every date as text.
//!
//! Only the form is checked here; what the texts mean is decided in `sakskilde`.

use serde::Deserialize;

use crate::domene::{
    Aktivitetsart, Aldersgruppe, Avslutningsaarsak, Informasjonskanal, Innsatsbehov, Merknad,
    Soeknadsform, Utfall, Utvalgsgruppe, Vedtaksart, Ventegrunn,
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
    pub(super) kommune_nr: Option<String>,
    pub(super) bydel: Option<String>,
    pub(super) aldersgruppe: Option<Aldersgruppe>,
    pub(super) kjent_siden: Option<String>,
    pub(super) langtidsmottaker: Option<bool>,
    #[serde(default)]
    pub(super) informasjon: Vec<RaaInformasjon>,
    pub(super) soeknad_mottatt: Option<String>,
    pub(super) soeknad_registrert: Option<String>,
    pub(super) soeknad_form: Option<Soeknadsform>,
    pub(super) foreloepig_svar: Option<String>,
    pub(super) aev_dato: Option<String>,
    pub(super) innsatsbehov: Option<Innsatsbehov>,
    #[serde(default)]
    pub(super) vedtak: Vec<RaattVedtak>,
    #[serde(default)]
    pub(super) foerste_kvp_aktivitet: Vec<RaaAktivitet>,
    pub(super) start_faktisk: Option<String>,
    pub(super) ventegrunn: Option<Ventegrunn>,
    pub(super) trukket: Option<String>,
    #[serde(default)]
    pub(super) permisjon: Vec<RaaPeriode>,
    #[serde(default)]
    pub(super) avbrudd: Vec<RaaPeriode>,
    pub(super) avslutning: Option<RaaAvslutning>,
    pub(super) klage: Option<RaaKlage>,
    #[serde(default)]
    pub(super) aktiviteter: Vec<RaaAktivitetsperiode>,
    #[serde(default)]
    pub(super) kontakt: Vec<String>,
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
    #[serde(default)]
    pub(super) dato: String,
    pub(super) kanal: Option<Informasjonskanal>,
}

/// A first activity, with its date unread.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RaaAktivitet {
    #[serde(default)]
    pub(super) dato: String,
    #[serde(default = "program")]
    pub(super) art: Aktivitetsart,
}

/// A period with its dates unread.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RaaPeriode {
    #[serde(default)]
    pub(super) fra: String,
    pub(super) til: Option<String>,
}

/// Activity over a time, with its dates unread.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RaaAktivitetsperiode {
    #[serde(default)]
    pub(super) fra: String,
    pub(super) til: Option<String>,
    pub(super) timer_uke: Option<u32>,
    #[serde(default = "program")]
    pub(super) art: Aktivitetsart,
}

/// The end of the programme, with its date unread.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RaaAvslutning {
    pub(super) dato: Option<String>,
    pub(super) aarsak: Option<Avslutningsaarsak>,
}

/// A complaint with its dates unread.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RaaKlage {
    #[serde(default)]
    pub(super) dato: String,
    pub(super) omgjort: Option<String>,
}

/// A decision with its dates unread.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RaattVedtak {
    #[serde(default)]
    pub(super) dato: String,
    pub(super) art: Option<Vedtaksart>,
    pub(super) utfall: Option<Utfall>,
    pub(super) periode_fra: Option<String>,
    pub(super) periode_til: Option<String>,
    pub(super) angitt_start: Option<String>,
    pub(super) start_begrunnet_individuelt: Option<bool>,
    #[serde(default)]
    pub(super) evaluering: Vec<String>,
    pub(super) begrunnelse: Option<String>,
    pub(super) sitert_hjemmel: Option<String>,
    pub(super) underretning_sendt: Option<String>,
    pub(super) underretning_mottatt: Option<String>,
}

fn program() -> Aktivitetsart {
    Aktivitetsart::Program
}
