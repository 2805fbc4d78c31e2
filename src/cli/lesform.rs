//! The JSON form of a file that was read: the fields of the case as the handbook names them.
//!
//! Absent is `null` or an empty list; dates are ISO, with the month only where no more is known.

use serde::{Serialize, Serializer};

use super::json::alvor;
use crate::app::arbeid::{Halvtvedtak, Utvalgsfil};
use crate::domene::{
    Aktivitet, Aktivitetsperiode, Aldersgruppe, Avslutning, Dato, Informasjonskanal, Innsatsbehov,
    Klage, Merknad, Sak, Saksperiode, Soeknadsform, Utfall, Utvalgsgruppe, Vedtak, Vedtaksart,
    Ventegrunn,
};

/// The whole file. The cases are written one by one, so that a large file needs no second copy.
pub(super) struct Utvalgsform<'a>(&'a Utvalgsfil);

impl<'a> From<&'a Utvalgsfil> for Utvalgsform<'a> {
    fn from(lest: &'a Utvalgsfil) -> Self {
        Self(lest)
    }
}

impl Serialize for Utvalgsform<'_> {
    fn serialize<S: Serializer>(&self, ut: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut form = ut.serialize_struct("Utvalg", 4)?;
        form.serialize_field("format", self.0.format.kode())?;
        form.serialize_field("sha256", &self.0.sha256)?;
        form.serialize_field("saker", &Saker(self.0))?;
        form.serialize_field("merknader", &Merknader(&self.0.merknader))?;
        form.end()
    }
}

struct Saker<'a>(&'a Utvalgsfil);

impl Serialize for Saker<'_> {
    fn serialize<S: Serializer>(&self, ut: S) -> Result<S::Ok, S::Error> {
        let lest = self.0;
        let saker = lest.saker.iter().zip(&lest.steder).enumerate();
        ut.collect_seq(saker.map(|(nr, (sak, sted))| {
            let mut form = Saksform::from(sak);
            form.vedtak.extend(lest.rester.get(&nr).map(Vedtaksform::from));
            form.ark = sted.ark.as_deref();
            form.linje = sted.linje;
            form
        }))
    }
}

struct Merknader<'a>(&'a [Merknad]);

impl Serialize for Merknader<'_> {
    fn serialize<S: Serializer>(&self, ut: S) -> Result<S::Ok, S::Error> {
        ut.collect_seq(self.0.iter().map(|merknad| Merknadsform {
            kode: merknad.kode.kode(),
            alvor: alvor(merknad),
            fil: &merknad.sted.fil,
            ark: merknad.sted.ark.as_deref(),
            rad: merknad.sted.linje,
            kolonne: merknad.sted.kolonne,
            kolonnenavn: merknad.sted.kolonnenavn.as_deref(),
        }))
    }
}

#[derive(Serialize)]
struct Merknadsform<'a> {
    kode: &'static str,
    alvor: &'static str,
    fil: &'a str,
    ark: Option<&'a str>,
    rad: Option<u64>,
    kolonne: Option<u32>,
    kolonnenavn: Option<&'a str>,
}

#[derive(Serialize)]
struct Saksform<'a> {
    id: &'a str,
    kontor: Option<&'a str>,
    kommune_nr: Option<&'a str>,
    bydel: Option<&'a str>,
    utvalgsgruppe: Utvalgsgruppe,
    aldersgruppe: Aldersgruppe,
    kjent_siden: Option<Dato>,
    langtidsmottaker: Option<bool>,
    informasjon: Vec<Informasjonsform>,
    soeknad_mottatt: Option<Dato>,
    soeknad_registrert: Option<Dato>,
    soeknad_form: Option<Soeknadsform>,
    foreloepig_svar: Option<Dato>,
    aev_dato: Option<Dato>,
    innsatsbehov: Option<Innsatsbehov>,
    vedtak: Vec<Vedtaksform<'a>>,
    foerste_kvp_aktivitet: &'a [Aktivitet],
    start_faktisk: Option<Dato>,
    ventegrunn: Option<Ventegrunn>,
    trukket: Option<Dato>,
    permisjon: &'a [Saksperiode],
    avbrudd: &'a [Saksperiode],
    avslutning: Option<&'a Avslutning>,
    klage: Option<&'a Klage>,
    aktiviteter: &'a [Aktivitetsperiode],
    kontakt: &'a [Dato],
    fra_annen_kommune: Option<bool>,
    datoer_forskjoevet: bool,
    regelverksdato: Option<chrono::NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ark: Option<&'a str>,
    linje: u64,
}

impl<'a> From<&'a Sak> for Saksform<'a> {
    fn from(sak: &'a Sak) -> Self {
        let informasjon = sak.informasjon.iter();
        Self {
            id: sak.id.as_str(),
            kontor: Some(sak.kontor.as_str()).filter(|kontor| !kontor.is_empty()),
            kommune_nr: sak.kommune_nr.as_deref(),
            bydel: sak.bydel.as_deref(),
            utvalgsgruppe: sak.utvalgsgruppe,
            aldersgruppe: sak.aldersgruppe,
            kjent_siden: sak.kjent_siden,
            langtidsmottaker: sak.langtidsmottaker,
            informasjon: informasjon
                .map(|gang| Informasjonsform { dato: gang.dato, kanal: gang.kanal })
                .collect(),
            soeknad_mottatt: sak.soeknad_mottatt,
            soeknad_registrert: sak.soeknad_registrert,
            soeknad_form: sak.soeknad_form,
            foreloepig_svar: sak.foreloepig_svar,
            aev_dato: sak.aev_dato,
            innsatsbehov: sak.innsatsbehov,
            vedtak: sak.vedtak.iter().map(Vedtaksform::from).collect(),
            foerste_kvp_aktivitet: &sak.foerste_kvp_aktivitet,
            start_faktisk: sak.start_faktisk,
            ventegrunn: sak.ventegrunn,
            trukket: sak.trukket,
            permisjon: &sak.permisjon,
            avbrudd: &sak.avbrudd,
            avslutning: sak.avslutning.as_deref(),
            klage: sak.klage.as_deref(),
            aktiviteter: &sak.aktiviteter,
            kontakt: &sak.kontakt,
            fra_annen_kommune: sak.fra_annen_kommune,
            datoer_forskjoevet: sak.datoer_forskjoevet,
            regelverksdato: sak.regelverksdato,
            ark: None,
            linje: 0,
        }
    }
}

#[derive(Serialize)]
struct Informasjonsform {
    dato: Dato,
    #[serde(skip_serializing_if = "Option::is_none")]
    kanal: Option<Informasjonskanal>,
}

/// A decision. Without date or outcome it is no decision in the tilsyn, but it is shown as written.
#[derive(Serialize)]
struct Vedtaksform<'a> {
    dato: Option<Dato>,
    art: Option<Vedtaksart>,
    utfall: Option<Utfall>,
    periode_fra: Option<Dato>,
    periode_til: Option<Dato>,
    angitt_start: Option<Dato>,
    start_begrunnet_individuelt: Option<bool>,
    evaluering: &'a [Dato],
    begrunnelse: Option<&'a str>,
    sitert_hjemmel: Option<&'a str>,
    underretning_sendt: Option<Dato>,
    underretning_mottatt: Option<Dato>,
}

impl<'a> From<&'a Vedtak> for Vedtaksform<'a> {
    fn from(vedtak: &'a Vedtak) -> Self {
        Self {
            dato: Some(vedtak.dato),
            art: Some(vedtak.art),
            utfall: Some(vedtak.utfall),
            periode_fra: vedtak.periode_fra,
            periode_til: vedtak.periode_til,
            angitt_start: vedtak.angitt_start,
            start_begrunnet_individuelt: vedtak.start_begrunnet_individuelt,
            evaluering: &vedtak.evaluering,
            begrunnelse: vedtak.begrunnelse.as_deref(),
            sitert_hjemmel: vedtak.sitert_hjemmel.as_deref(),
            underretning_sendt: vedtak.underretning_sendt,
            underretning_mottatt: vedtak.underretning_mottatt,
        }
    }
}

impl<'a> From<&'a Halvtvedtak> for Vedtaksform<'a> {
    fn from(rest: &'a Halvtvedtak) -> Self {
        Self {
            dato: rest.dato,
            art: rest.innhold.map(|(art, _)| art),
            utfall: rest.innhold.map(|(_, utfall)| utfall),
            periode_fra: rest.periode_fra,
            periode_til: rest.periode_til,
            angitt_start: rest.angitt_start,
            start_begrunnet_individuelt: None,
            evaluering: &[],
            begrunnelse: rest.begrunnelse.as_deref(),
            sitert_hjemmel: None,
            underretning_sendt: rest.underretning_sendt,
            underretning_mottatt: None,
        }
    }
}
