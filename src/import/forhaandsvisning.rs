//! A look at a file before it is read: how its columns are understood and what the first rows become.
//!
//! The rows shown have passed the gate; everything it finds is masked.

use crate::domene::{Aktivitetsart, Dato, Filsted, Merknad, Sak};

use super::felt::Felt;
use super::kolonnevalg::{Kolonnekart, Kolonnevalg};
use super::oppdrag::Oppdrag;
use super::{Filformat, Lest, les_alt};

/// What a file looks like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forhaandsvisning {
    /// What kind of file it is.
    pub format: Filformat,
    /// File name; what points to a person in it is masked.
    pub fil: String,
    /// The sheets and their columns. Empty for RON and for JSON in the form of cases.
    pub kart: Kolonnekart,
    /// The first cases as they will be read.
    pub rader: Vec<Forhaandsrad>,
    /// Remarks on the headings and on these rows.
    pub merknader: Vec<Merknad>,
    /// Places where the identity gate found something in these rows.
    pub funn: usize,
}

/// One case as it will be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forhaandsrad {
    /// File, sheet and row.
    pub sted: Filsted,
    /// The fields that hold something, in the order of a case.
    pub verdier: Vec<(Felt, String)>,
}

/// Looks at the first `antall` cases of a file, with the columns the user has set.
pub fn forhaandsvis(
    bytes: &[u8],
    fil: &str,
    valg: &Kolonnevalg,
    antall: usize,
) -> Forhaandsvisning {
    let oppdrag = Oppdrag { hoeyst: Some(antall), ..Oppdrag::uten_tilsyn(fil) };
    let oppdrag = oppdrag.med_kolonner(Some(valg));
    match les_alt(bytes, &oppdrag, &mut |_| true) {
        Ok(lest) => vis(lest),
        // Nobody stops a look.
        Err(_) => Forhaandsvisning {
            format: Filformat::Ukjent,
            fil: String::new(),
            kart: Kolonnekart::default(),
            rader: Vec::new(),
            merknader: Vec::new(),
            funn: 0,
        },
    }
}

fn vis(lest: Lest) -> Forhaandsvisning {
    let steder = lest.steder.iter().map(|sted| Filsted {
        fil: lest.fil.clone(),
        ark: sted.ark.as_deref().map(str::to_owned),
        linje: Some(sted.linje),
        ..Filsted::default()
    });
    let rader = lest.saker.iter().zip(steder);
    let rader = rader.map(|(sak, sted)| Forhaandsrad { sted, verdier: verdier(sak) }).collect();
    Forhaandsvisning {
        format: lest.format,
        kart: lest.kart,
        rader,
        merknader: lest.merknader,
        funn: lest.treff.len(),
        fil: lest.fil,
    }
}

/// What the fields of a case hold. Values of closed lists are given by their code.
fn verdier(sak: &Sak) -> Vec<(Felt, String)> {
    let alle = Felt::ALLE.iter().filter_map(|felt| Some((*felt, verdi(sak, *felt)?)));
    alle.filter(|(_, verdi)| !verdi.is_empty()).collect()
}

fn verdi(sak: &Sak, felt: Felt) -> Option<String> {
    let dato = |dato: Option<Dato>| dato.map(|dato| dato.to_string());
    let ja_nei = |verdi: Option<bool>| verdi.map(|ja| if ja { "ja" } else { "nei" }.to_owned());
    match felt {
        Felt::Id => Some(sak.id.to_string()),
        Felt::Kontor => Some(sak.kontor.to_string()),
        Felt::KommuneNr => sak.kommune_nr.as_deref().map(str::to_owned),
        Felt::Bydel => sak.bydel.as_deref().map(str::to_owned),
        Felt::Utvalgsgruppe => Some(sak.utvalgsgruppe.kode().to_owned()),
        Felt::Aldersgruppe => Some(sak.aldersgruppe.kode().to_owned()),
        Felt::KjentSiden => dato(sak.kjent_siden),
        Felt::Langtidsmottaker => ja_nei(sak.langtidsmottaker),
        Felt::Informert => dato(sak.informasjon.first().map(|gang| gang.dato)),
        Felt::Informasjonskanal => Some(sak.informasjon.first()?.kanal?.kode().to_owned()),
        Felt::SoeknadMottatt => dato(sak.soeknad_mottatt),
        Felt::SoeknadRegistrert => dato(sak.soeknad_registrert),
        Felt::Soeknadsform => sak.soeknad_form.map(|form| form.kode().to_owned()),
        Felt::ForeloepigSvar => dato(sak.foreloepig_svar),
        Felt::Aev => dato(sak.aev_dato),
        Felt::Innsatsbehov => sak.innsatsbehov.map(|behov| behov.kode().to_owned()),
        Felt::Programstart => dato(sak.start_faktisk),
        Felt::Ventegrunn => sak.ventegrunn.map(|grunn| grunn.kode().to_owned()),
        Felt::Trukket => dato(sak.trukket),
        Felt::Kontakt => Some(liste(&sak.kontakt)),
        Felt::FraAnnenKommune => ja_nei(sak.fra_annen_kommune),
        Felt::DatoerForskjoevet => ja_nei(sak.datoer_forskjoevet.then_some(true)),
        Felt::Regelverksdato => sak.regelverksdato.map(|dag| dag.to_string()),
        Felt::Venteliste => None,
        Felt::Vedtak
        | Felt::Utfall
        | Felt::AngittStart
        | Felt::StartBegrunnet
        | Felt::PeriodeFra
        | Felt::PeriodeTil
        | Felt::Evaluering
        | Felt::Begrunnelse
        | Felt::SitertHjemmel
        | Felt::Underretning
        | Felt::UnderretningMottatt => av_vedtaket(sak, felt),
        Felt::Kartlegging
        | Felt::Planleggingssamtale
        | Felt::Utforming
        | Felt::Tiltak
        | Felt::Praksis
        | Felt::FoersteAktivitet => dato(aktivitetsart(felt).and_then(|art| sak.aktivitet(art))),
        Felt::PermisjonFra
        | Felt::PermisjonTil
        | Felt::AvbruddFra
        | Felt::AvbruddTil
        | Felt::Avsluttet
        | Felt::Avslutningsaarsak
        | Felt::Klage
        | Felt::KlageOmgjort
        | Felt::AktivitetFra
        | Felt::AktivitetTil
        | Felt::TimerUke => av_forloepet(sak, felt),
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the caller has picked the fields of a vedtak")]
fn av_vedtaket(sak: &Sak, felt: Felt) -> Option<String> {
    let vedtak = sak.vedtak.first()?;
    let dato = |dato: Option<Dato>| dato.map(|dato| dato.to_string());
    match felt {
        Felt::Vedtak => Some(vedtak.dato.to_string()),
        Felt::Utfall => Some(vedtak.utfall.kode().to_owned()),
        Felt::AngittStart => dato(vedtak.angitt_start),
        Felt::StartBegrunnet => {
            vedtak.start_begrunnet_individuelt.map(|ja| if ja { "ja" } else { "nei" }.to_owned())
        }
        Felt::PeriodeFra => dato(vedtak.periode_fra),
        Felt::PeriodeTil => dato(vedtak.periode_til),
        Felt::Evaluering => Some(liste(&vedtak.evaluering)),
        Felt::Begrunnelse => vedtak.begrunnelse.as_deref().map(str::to_owned),
        Felt::SitertHjemmel => vedtak.sitert_hjemmel.as_deref().map(str::to_owned),
        Felt::Underretning => dato(vedtak.underretning_sendt),
        Felt::UnderretningMottatt => dato(vedtak.underretning_mottatt),
        _ => None,
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the caller has picked the fields of the course"
)]
fn av_forloepet(sak: &Sak, felt: Felt) -> Option<String> {
    let dato = |dato: Option<Dato>| dato.map(|dato| dato.to_string());
    match felt {
        Felt::PermisjonFra => dato(sak.permisjon.first().map(|p| p.fra)),
        Felt::PermisjonTil => dato(sak.permisjon.first().and_then(|p| p.til)),
        Felt::AvbruddFra => dato(sak.avbrudd.first().map(|p| p.fra)),
        Felt::AvbruddTil => dato(sak.avbrudd.first().and_then(|p| p.til)),
        Felt::Avsluttet => dato(sak.avslutning.as_ref()?.dato),
        Felt::Avslutningsaarsak => Some(sak.avslutning.as_ref()?.aarsak?.kode().to_owned()),
        Felt::Klage => dato(sak.klage.as_ref().map(|klage| klage.dato)),
        Felt::KlageOmgjort => dato(sak.klage.as_ref()?.omgjort),
        Felt::AktivitetFra => dato(sak.aktiviteter.first().map(|p| p.fra)),
        Felt::AktivitetTil => dato(sak.aktiviteter.first().and_then(|p| p.til)),
        Felt::TimerUke => sak.aktiviteter.first()?.timer_uke.map(|timer| timer.to_string()),
        _ => None,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the caller has picked the activities")]
fn aktivitetsart(felt: Felt) -> Option<Aktivitetsart> {
    match felt {
        Felt::Kartlegging => Some(Aktivitetsart::Kartlegging),
        Felt::Planleggingssamtale => Some(Aktivitetsart::Planleggingssamtale),
        Felt::Utforming => Some(Aktivitetsart::Utforming),
        Felt::Tiltak => Some(Aktivitetsart::TiltakEllerKurs),
        Felt::Praksis => Some(Aktivitetsart::Praksis),
        Felt::FoersteAktivitet => Some(Aktivitetsart::Program),
        _ => None,
    }
}

fn liste(datoer: &[Dato]) -> String {
    datoer.iter().map(Dato::to_string).collect::<Vec<_>>().join(", ")
}
