//! The fields of a case in RON or JSON, one group after the other.

use thin_vec::ThinVec;

use crate::domene::{
    Aktivitet, Aktivitetsperiode, Aldersgruppe, Avslutning, Dato, Informasjon, Klage, Merknadskode,
    Sak, Saksperiode, Utvalgsgruppe, Vedtak, Vedtaksart,
};

use crate::import::raasak::{RaaPeriode, RaaSak, RaattVedtak};
use crate::import::resultat::Vedtaksrest;
use crate::import::verdier;

use super::Sakskilde;

/// Fills the case. Gives back what belongs to a vedtak that could not be made.
pub(super) fn fyll_ut(
    kilde: &mut Sakskilde<'_, '_>,
    sak: &mut Sak,
    raa: RaaSak,
) -> Option<Vedtaksrest> {
    datoer(kilde, sak, &raa);
    verdiene(kilde, sak, &raa);
    forloep(kilde, sak, &raa);
    let mut rest = None;
    for vedtak in raa.vedtak {
        match fatt(kilde, vedtak) {
            Ok(vedtak) => sak.vedtak.push(vedtak),
            Err(halvt) => rest = Some(halvt),
        }
    }
    sak.datakvalitet = raa.datakvalitet.into();
    sak.utvalgsgruppe = raa.utvalgsgruppe.unwrap_or_else(|| avledet_gruppe(sak));
    rest
}

fn datoer(kilde: &mut Sakskilde<'_, '_>, sak: &mut Sak, raa: &RaaSak) {
    let mut dato = |tekst: &Option<String>, felt| kilde.dato(tekst.as_deref(), felt);
    sak.kjent_siden = dato(&raa.kjent_siden, "kjent_siden");
    sak.soeknad_mottatt = dato(&raa.soeknad_mottatt, "soeknad_mottatt");
    sak.soeknad_registrert = dato(&raa.soeknad_registrert, "soeknad_registrert");
    sak.foreloepig_svar = dato(&raa.foreloepig_svar, "foreloepig_svar");
    sak.aev_dato = dato(&raa.aev_dato, "aev_dato");
    sak.start_faktisk = dato(&raa.start_faktisk, "start_faktisk");
    sak.trukket = dato(&raa.trukket, "trukket");
    let lovdag = dato(&raa.regelverksdato, "regelverksdato");
    sak.regelverksdato = lovdag.and_then(Dato::som_dag);
    if lovdag.is_some() && sak.regelverksdato.is_none() {
        kilde.merk(Merknadskode::UleseligDato, "regelverksdato");
    }
    for gang in &raa.informasjon {
        let lest = kilde.dato(Some(&gang.dato), "informasjon");
        sak.informasjon.extend(lest.map(|dato| Informasjon { dato, kanal: gang.kanal }));
    }
    for aktivitet in &raa.foerste_kvp_aktivitet {
        let lest = kilde.dato(Some(&aktivitet.dato), "foerste_kvp_aktivitet");
        let ny = lest.map(|dato| Aktivitet { dato, art: aktivitet.art });
        sak.foerste_kvp_aktivitet.extend(ny);
    }
    for tekst in &raa.kontakt {
        sak.kontakt.extend(kilde.dato(Some(tekst), "kontakt"));
    }
    sak.kontakt.sort_by_key(|dato| dato.tidligst());
}

fn verdiene(kilde: &mut Sakskilde<'_, '_>, sak: &mut Sak, raa: &RaaSak) {
    let mut nummer = |tekst: &Option<String>, felt, les: fn(&str) -> Option<String>| {
        let tekst = tekst.as_deref().filter(|tekst| !tekst.trim().is_empty())?;
        let lest = les(tekst);
        if lest.is_none() {
            kilde.merk(Merknadskode::UkjentVerdi, felt);
        }
        lest
    };
    sak.kommune_nr = nummer(&raa.kommune_nr, "kommune_nr", verdier::kommunenummer).map(Box::from);
    sak.bydel = nummer(&raa.bydel, "bydel", verdier::bydel).map(Box::from);
    sak.aldersgruppe = raa.aldersgruppe.unwrap_or(Aldersgruppe::Ukjent);
    sak.langtidsmottaker = raa.langtidsmottaker;
    sak.soeknad_form = raa.soeknad_form;
    sak.innsatsbehov = raa.innsatsbehov;
    sak.ventegrunn = raa.ventegrunn;
    sak.fra_annen_kommune = raa.fra_annen_kommune;
    sak.datoer_forskjoevet = raa.datoer_forskjoevet;
}

fn forloep(kilde: &mut Sakskilde<'_, '_>, sak: &mut Sak, raa: &RaaSak) {
    sak.permisjon = perioder(kilde, &raa.permisjon, "permisjon");
    sak.avbrudd = perioder(kilde, &raa.avbrudd, "avbrudd");
    sak.avslutning = raa.avslutning.as_ref().map(|slutt| {
        let dato = kilde.dato(slutt.dato.as_deref(), "avslutning");
        Box::new(Avslutning { dato, aarsak: slutt.aarsak })
    });
    sak.klage = raa.klage.as_ref().and_then(|klage| {
        let dato = kilde.dato(Some(&klage.dato), "klage")?;
        let omgjort = kilde.dato(klage.omgjort.as_deref(), "klage");
        Some(Box::new(Klage { dato, omgjort }))
    });
    for aktivitet in &raa.aktiviteter {
        let fra = kilde.dato(Some(&aktivitet.fra), "aktiviteter");
        let til = kilde.dato(aktivitet.til.as_deref(), "aktiviteter");
        let (timer_uke, art) = (aktivitet.timer_uke, aktivitet.art);
        sak.aktiviteter.extend(fra.map(|fra| Aktivitetsperiode { fra, til, timer_uke, art }));
    }
    sak.aktiviteter.sort_by_key(|aktivitet| aktivitet.fra.tidligst());
}

fn perioder(kilde: &mut Sakskilde<'_, '_>, raa: &[RaaPeriode], felt: &str) -> ThinVec<Saksperiode> {
    let mut lest = ThinVec::new();
    for periode in raa {
        let fra = kilde.dato(Some(&periode.fra), felt);
        let til = kilde.dato(periode.til.as_deref(), felt);
        lest.extend(fra.map(|fra| Saksperiode { fra, til }));
    }
    lest
}

/// A decision needs date, kind and outcome; without them it is left out with a remark.
fn fatt(kilde: &mut Sakskilde<'_, '_>, raa: RaattVedtak) -> Result<Vedtak, Vedtaksrest> {
    let dag = kilde.dato(Some(&raa.dato), "vedtak");
    let mut dato = |tekst: &Option<String>, felt| kilde.dato(tekst.as_deref(), felt);
    let rest = Vedtaksrest {
        dato: dag,
        innhold: raa.art.zip(raa.utfall),
        periode_fra: dato(&raa.periode_fra, "periode_fra"),
        periode_til: dato(&raa.periode_til, "periode_til"),
        angitt_start: dato(&raa.angitt_start, "angitt_start"),
        begrunnelse: raa.begrunnelse.map(String::into_boxed_str),
        underretning_sendt: dato(&raa.underretning_sendt, "underretning_sendt"),
    };
    let underretning_mottatt = dato(&raa.underretning_mottatt, "underretning_mottatt");
    let evaluering = raa.evaluering.iter();
    let mut evaluering: ThinVec<Dato> =
        evaluering.filter_map(|tekst| kilde.dato(Some(tekst), "evaluering")).collect();
    evaluering.sort_by_key(|dato| dato.tidligst());
    let (Some(dag), Some((art, utfall))) = (rest.dato, rest.innhold) else {
        kilde.merk(Merknadskode::UfullstendigVedtak, "vedtak");
        return Err(rest);
    };
    Ok(Vedtak {
        periode_fra: rest.periode_fra,
        periode_til: rest.periode_til,
        angitt_start: rest.angitt_start,
        start_begrunnet_individuelt: raa.start_begrunnet_individuelt,
        evaluering,
        begrunnelse: rest.begrunnelse,
        sitert_hjemmel: raa.sitert_hjemmel.map(String::into_boxed_str),
        underretning_sendt: rest.underretning_sendt,
        underretning_mottatt,
        ..Vedtak::new(dag, art, utfall)
    })
}

/// The group of a case that does not name one, from its decisions and dates.
fn avledet_gruppe(sak: &Sak) -> Utvalgsgruppe {
    let har = |arter: &[Vedtaksart]| sak.vedtak.iter().any(|vedtak| arter.contains(&vedtak.art));
    if har(&[Vedtaksart::Avbrudd, Vedtaksart::Avslutning]) {
        Utvalgsgruppe::AvbruttEllerAvsluttet
    } else if sak.innvilgelse().is_some() {
        Utvalgsgruppe::Innvilget
    } else if har(&[Vedtaksart::Avslag, Vedtaksart::Program]) {
        Utvalgsgruppe::Avslag
    } else if sak.trukket.is_some() {
        Utvalgsgruppe::Trukket
    } else if sak.soeknad_mottatt.or(sak.soeknad_registrert).is_some() {
        Utvalgsgruppe::Ubehandlet
    } else {
        Utvalgsgruppe::VurdertIkkeSoekt
    }
}
