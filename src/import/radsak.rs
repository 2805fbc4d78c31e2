//! What the cells of a row mean together: the case.

use crate::domene::{
    Aktivitet, Aktivitetsart, Aktivitetsperiode, Aldersgruppe, Avslutning, Dato, Informasjon,
    Klage, Merknadskode, Sak, Saksperiode, Utvalgsgruppe, Vedtak, Ventegrunn,
};

use super::felt::Felt;
use super::overskrift;
use super::rad::Rad;
use super::resultat::Vedtaksrest;
use super::tolkning;
use super::verdier::{self, Radutfall};

/// The columns of first activities, each with its kind.
const AKTIVITETER: [(Felt, Aktivitetsart); 6] = [
    (Felt::Kartlegging, Aktivitetsart::Kartlegging),
    (Felt::Planleggingssamtale, Aktivitetsart::Planleggingssamtale),
    (Felt::Utforming, Aktivitetsart::Utforming),
    (Felt::Tiltak, Aktivitetsart::TiltakEllerKurs),
    (Felt::Praksis, Aktivitetsart::Praksis),
    (Felt::FoersteAktivitet, Aktivitetsart::Program),
];

/// Fills the case from the row. Gives back what belongs to a vedtak that could not be made.
pub(super) fn fyll_ut(rad: &mut Rad<'_, '_>, sak: &mut Sak) -> Option<Vedtaksrest> {
    hvem(rad, sak);
    soeknad(rad, sak);
    for (felt, art) in AKTIVITETER {
        let dato = rad.dato(felt);
        sak.foerste_kvp_aktivitet.extend(dato.map(|dato| Aktivitet { dato, art }));
    }
    sak.start_faktisk = rad.dato(Felt::Programstart);
    sak.trukket = rad.hendelse(Felt::Trukket);
    sak.ventegrunn = ventegrunn(rad);
    forloep(rad, sak);
    let utfall = utfall(rad);
    let (vedtak, rest) = vedtak(rad, utfall);
    sak.vedtak = vedtak.into_iter().collect();
    let gruppe = rad.verdi(Felt::Utvalgsgruppe, verdier::utvalgsgruppe);
    let gruppe = gruppe.or(utfall.map(Radutfall::gruppe));
    sak.utvalgsgruppe = gruppe.unwrap_or_else(|| avledet_gruppe(rad, sak));
    rest
}

/// The outcome. Yes and no say it where the heading asks whether the application was granted.
fn utfall(rad: &mut Rad<'_, '_>) -> Option<Radutfall> {
    let hode = rad.overskrift(Felt::Utfall);
    rad.tolket(Felt::Utfall, verdier::utfall, |tekst| {
        let svar = tolkning::ja_nei_innvilget(tekst);
        let svar = svar.filter(|_| overskrift::spoer_om_innvilget(hode));
        svar.or_else(|| tolkning::utfall(tekst))
    })
}

/// The group of a row without outcome. A cell that cannot be read is not an empty one: what it
/// stands for has happened. Where the group rests on such a cell, that is said.
fn avledet_gruppe(rad: &mut Rad<'_, '_>, sak: &Sak) -> Utvalgsgruppe {
    let lest = [
        sak.trukket.is_some(),
        sak.start_faktisk.is_some(),
        sak.soeknad_mottatt.or(sak.soeknad_registrert).is_some(),
    ];
    let soeknad = rad.er_fylt(Felt::SoeknadMottatt) || rad.er_fylt(Felt::SoeknadRegistrert);
    let skrevet = [rad.er_fylt(Felt::Trukket), rad.er_fylt(Felt::Programstart), soeknad];
    let gruppe = gruppe_av(skrevet);
    let uforstaatt = rad.er_fylt(Felt::Utfall) || rad.er_fylt(Felt::Utvalgsgruppe);
    if uforstaatt || gruppe_av(lest) != gruppe {
        rad.merk(Merknadskode::GruppeUsikker, Felt::Utfall);
    }
    gruppe
}

/// The group by whether the application was withdrawn, whether the programme began, and whether an
/// application came in.
fn gruppe_av([trukket, startet, soekt]: [bool; 3]) -> Utvalgsgruppe {
    match (trukket, startet, soekt) {
        (true, _, _) => Utvalgsgruppe::Trukket,
        (_, true, _) => Utvalgsgruppe::Innvilget,
        (_, _, true) => Utvalgsgruppe::Ubehandlet,
        _ => Utvalgsgruppe::VurdertIkkeSoekt,
    }
}

fn hvem(rad: &mut Rad<'_, '_>, sak: &mut Sak) {
    sak.kommune_nr = rad.verdi(Felt::KommuneNr, verdier::kommunenummer).map(Box::from);
    sak.bydel = rad.verdi(Felt::Bydel, verdier::bydel).map(Box::from);
    let alder = rad.tolket(Felt::Aldersgruppe, verdier::aldersgruppe, tolkning::aldersgruppe);
    sak.aldersgruppe = alder.unwrap_or(Aldersgruppe::Ukjent);
    sak.kjent_siden = rad.dato(Felt::KjentSiden);
    sak.langtidsmottaker = rad.verdi(Felt::Langtidsmottaker, verdier::ja_nei);
    sak.fra_annen_kommune = rad.verdi(Felt::FraAnnenKommune, verdier::ja_nei);
    let forskjoevet = rad.verdi(Felt::DatoerForskjoevet, verdier::ja_nei);
    sak.datoer_forskjoevet = forskjoevet.unwrap_or_default();
    sak.regelverksdato = rad.dato(Felt::Regelverksdato).and_then(Dato::som_dag);
}

fn soeknad(rad: &mut Rad<'_, '_>, sak: &mut Sak) {
    let informert = rad.datoer(Felt::Informert);
    let kanal = rad.verdi(Felt::Informasjonskanal, verdier::kanal);
    sak.informasjon = informert.iter().map(|dato| Informasjon { dato: *dato, kanal }).collect();
    if informert.is_empty() && kanal.is_some() {
        rad.merk(Merknadskode::UkjentVerdi, Felt::Informasjonskanal);
    }
    sak.soeknad_mottatt = rad.dato(Felt::SoeknadMottatt);
    sak.soeknad_registrert = rad.dato(Felt::SoeknadRegistrert);
    sak.soeknad_form = rad.verdi(Felt::Soeknadsform, verdier::soeknadsform);
    sak.foreloepig_svar = rad.hendelse(Felt::ForeloepigSvar);
    sak.aev_dato = rad.hendelse(Felt::Aev);
    sak.innsatsbehov = rad.verdi(Felt::Innsatsbehov, verdier::innsatsbehov);
}

/// The registered reason; a mark for the waiting list is one too.
fn ventegrunn(rad: &mut Rad<'_, '_>) -> Option<Ventegrunn> {
    let paa_liste = rad.verdi(Felt::Venteliste, verdier::ja_nei).unwrap_or_default();
    let grunn = rad.tolket(Felt::Ventegrunn, verdier::ventegrunn, tolkning::ventegrunn);
    grunn.or(paa_liste.then_some(Ventegrunn::Venteliste))
}

/// What happened after the start.
fn forloep(rad: &mut Rad<'_, '_>, sak: &mut Sak) {
    sak.permisjon = periode(rad, Felt::PermisjonFra, Felt::PermisjonTil).into_iter().collect();
    sak.avbrudd = periode(rad, Felt::AvbruddFra, Felt::AvbruddTil).into_iter().collect();
    let dato = rad.hendelse(Felt::Avsluttet);
    let aarsak = rad.verdi(Felt::Avslutningsaarsak, verdier::avslutningsaarsak);
    sak.avslutning =
        (dato.is_some() || aarsak.is_some()).then(|| Box::new(Avslutning { dato, aarsak }));
    let (dato, omgjort) = (rad.hendelse(Felt::Klage), rad.hendelse(Felt::KlageOmgjort));
    sak.klage = dato.map(|dato| Box::new(Klage { dato, omgjort }));
    if dato.is_none() && omgjort.is_some() {
        rad.merk(Merknadskode::UkjentVerdi, Felt::KlageOmgjort);
    }
    let timer_uke = rad.verdi(Felt::TimerUke, verdier::heltall);
    let aktivitet = periode(rad, Felt::AktivitetFra, Felt::AktivitetTil);
    if aktivitet.is_none() && timer_uke.is_some() {
        rad.merk(Merknadskode::UkjentVerdi, Felt::TimerUke);
    }
    let art = Aktivitetsart::Program;
    let aktivitet = aktivitet.map(|p| Aktivitetsperiode { fra: p.fra, til: p.til, timer_uke, art });
    sak.aktiviteter = aktivitet.into_iter().collect();
    sak.kontakt = rad.datoer(Felt::Kontakt).into();
}

/// A period needs its first day; a last day alone is a remark.
fn periode(rad: &mut Rad<'_, '_>, fra: Felt, til: Felt) -> Option<Saksperiode> {
    let (foerste, siste) = (rad.hendelse(fra), rad.hendelse(til));
    if foerste.is_none() && siste.is_some() {
        rad.merk(Merknadskode::UkjentVerdi, til);
    }
    foerste.map(|fra| Saksperiode { fra, til: siste })
}

/// The decision of the row. Needs date and outcome; without both it is a remark.
fn vedtak(
    rad: &mut Rad<'_, '_>,
    utfall: Option<Radutfall>,
) -> (Option<Vedtak>, Option<Vedtaksrest>) {
    let rest = Vedtaksrest {
        dato: rad.dato(Felt::Vedtak),
        innhold: utfall.and_then(Radutfall::vedtak),
        periode_fra: rad.dato(Felt::PeriodeFra),
        periode_til: rad.dato(Felt::PeriodeTil),
        angitt_start: rad.dato(Felt::AngittStart),
        begrunnelse: rad.tekst(Felt::Begrunnelse),
        underretning_sendt: rad.hendelse(Felt::Underretning),
    };
    let start_begrunnet_individuelt = rad.verdi(Felt::StartBegrunnet, verdier::ja_nei);
    let evaluering = rad.datoer(Felt::Evaluering).into();
    let sitert_hjemmel = rad.tekst(Felt::SitertHjemmel);
    let underretning_mottatt = rad.hendelse(Felt::UnderretningMottatt);
    let (Some(dato), Some((art, utfall))) = (rest.dato, rest.innhold) else {
        if rest == Vedtaksrest::default() {
            return (None, None);
        }
        rad.merk(Merknadskode::UfullstendigVedtak, Felt::Vedtak);
        return (None, Some(rest));
    };
    let vedtak = Vedtak {
        periode_fra: rest.periode_fra,
        periode_til: rest.periode_til,
        angitt_start: rest.angitt_start,
        start_begrunnet_individuelt,
        evaluering,
        begrunnelse: rest.begrunnelse,
        sitert_hjemmel,
        underretning_sendt: rest.underretning_sendt,
        underretning_mottatt,
        ..Vedtak::new(dato, art, utfall)
    };
    (Some(vedtak), None)
}
