//! A sample in RON: `(saker: [ (id: "…", kontor: "…", soeknad_mottatt: "15.01.2024", …), … ])`.
//!
//! Every case is read alone; a broken one gives a remark with its line, and the rest is taken in.

use ron::extensions::Extensions;

use crate::domene::{
    Aktivitet, Aldersgruppe, Dato, Filsted, Informasjon, Merknad, Merknadskode, Sak, SakId,
    Utvalgsgruppe, Vedtak, Vedtaksart,
};
use crate::personvern::{finn_foedselsnummer, masker};

use super::felt::Felt;
use super::mottak::{Mottak, avkort};
use super::ron_deling::del;
use super::ron_sak::{RaaSak, RaattVedtak};
use super::{ImportError, dato};

/// Cases between two reports of progress.
const SAKER_MELLOM_FRAMDRIFT: usize = 500;

/// Reads the whole text into `mottak`.
pub(super) fn les(
    tekst: &str,
    mottak: &mut Mottak<'_>,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<(), ImportError> {
    gransk(tekst, mottak);
    let deling = del(tekst);
    let form = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    let antall = deling.saker.len();
    for (nr, (linje, sak)) in deling.saker.into_iter().enumerate() {
        match form.from_str::<RaaSak>(sak) {
            Ok(raa) => Kilde { tekst: sak, linje, merknader: Vec::new() }.ta_inn(raa, mottak),
            Err(feil) => mottak.merk(Merknadskode::Syntaksfeil, feilsted(&feil, linje, mottak)),
        }
        if (nr + 1).is_multiple_of(SAKER_MELLOM_FRAMDRIFT) && !framdrift(andel(nr, antall)) {
            return Err(ImportError::Stoppet);
        }
    }
    if let Some(linje) = deling.brudd {
        mottak.merk(Merknadskode::Syntaksfeil, mottak.linje(linje));
    }
    Ok(())
}

/// The identity gate for the whole text, comments and broken cases included.
fn gransk(tekst: &str, mottak: &mut Mottak<'_>) {
    for funn in finn_foedselsnummer(tekst) {
        let foer = tekst.get(..funn.start).unwrap_or_default();
        let linje = 1 + foer.bytes().filter(|b| *b == b'\n').count() as u64;
        mottak.let_etter_personnummer(tekst.get(funn).unwrap_or_default(), |m| m.linje(linje));
    }
}

/// Where a case could not be read, with the name of a field that does not exist.
fn feilsted(feil: &ron::error::SpannedError, linje: u64, mottak: &Mottak<'_>) -> Filsted {
    let kolonnenavn = if let ron::Error::NoSuchStructField { found, .. } = &feil.code {
        Some(masker(found))
    } else {
        None
    };
    let linje = linje + (feil.span.start.line as u64).saturating_sub(1);
    Filsted { kolonnenavn, ..mottak.linje(linje) }
}

fn andel(nr: usize, antall: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a share for a progress bar")]
    let andel = nr as f32 / antall.max(1) as f32;
    andel
}

/// One case in the file.
struct Kilde<'a> {
    tekst: &'a str,
    linje: u64,
    merknader: Vec<Merknad>,
}

impl Kilde<'_> {
    fn ta_inn(mut self, raa: RaaSak, mottak: &mut Mottak<'_>) {
        self.gransk_tydet(&raa, mottak);
        let Some(kontor) = mottak.kontor(raa.kontor.trim()) else {
            mottak.merk(Merknadskode::UkjentKontor, self.sted(mottak, "kontor"));
            return;
        };
        let id = self.id(&raa.id, mottak);
        if mottak.er_brukt(&id) {
            mottak.merk(Merknadskode::DobbelSaksId, self.sted(mottak, "id"));
            return;
        }
        let mut sak = Sak::new(id, kontor, Utvalgsgruppe::Ubehandlet);
        self.fyll_ut(&mut sak, raa, mottak);
        let merknader = std::mem::take(&mut self.merknader);
        let fil = mottak.hele_filen();
        mottak.ta_inn(sak, merknader, |felt| self.sted_i(fil.clone(), feltnavn(felt)));
    }

    /// Escapes such as `\u{31}` hide digits from the look at the raw text.
    fn gransk_tydet(&self, raa: &RaaSak, mottak: &mut Mottak<'_>) {
        if !finn_foedselsnummer(self.tekst).is_empty() {
            return;
        }
        for tekst in raa.vedtak.iter().filter_map(|vedtak| vedtak.begrunnelse.as_deref()) {
            mottak.let_etter_personnummer(tekst, |mottak| self.sted(mottak, "begrunnelse"));
        }
        mottak.let_etter_personnummer(&raa.id, |mottak| self.sted(mottak, "id"));
    }

    fn id(&mut self, tekst: &str, mottak: &mut Mottak<'_>) -> SakId {
        let (id, er_kuttet) = avkort(tekst.trim());
        if er_kuttet {
            self.merk(Merknadskode::ForLangTekst, "id", mottak);
        }
        if !id.is_empty() {
            return SakId::new(id);
        }
        self.merk(Merknadskode::ManglerSaksId, "id", mottak);
        mottak.loepenummer()
    }

    fn fyll_ut(&mut self, sak: &mut Sak, raa: RaaSak, mottak: &Mottak<'_>) {
        let mut dato = |tekst: Option<String>, felt| self.dato(tekst.as_deref(), felt, mottak);
        sak.soeknad_mottatt = dato(raa.soeknad_mottatt, "soeknad_mottatt");
        sak.soeknad_registrert = dato(raa.soeknad_registrert, "soeknad_registrert");
        sak.foreloepig_svar = dato(raa.foreloepig_svar, "foreloepig_svar");
        sak.aev_dato = dato(raa.aev_dato, "aev_dato");
        sak.start_faktisk = dato(raa.start_faktisk, "start_faktisk");
        sak.trukket = dato(raa.trukket, "trukket");
        let lovdag = dato(raa.regelverksdato, "regelverksdato");
        for gang in raa.informasjon {
            let lest = dato(Some(gang.dato), "informasjon");
            sak.informasjon.extend(lest.map(|dato| Informasjon { dato, kanal: gang.kanal }));
        }
        for aktivitet in raa.foerste_kvp_aktivitet {
            let lest = dato(Some(aktivitet.dato), "foerste_kvp_aktivitet");
            let ny = lest.map(|dato| Aktivitet { dato, art: aktivitet.art });
            sak.foerste_kvp_aktivitet.extend(ny);
        }
        sak.vedtak =
            raa.vedtak.into_iter().filter_map(|vedtak| self.vedtak(vedtak, mottak)).collect();
        sak.aldersgruppe = raa.aldersgruppe.unwrap_or(Aldersgruppe::Ukjent);
        sak.ventegrunn = raa.ventegrunn;
        sak.fra_annen_kommune = raa.fra_annen_kommune;
        sak.datoer_forskjoevet = raa.datoer_forskjoevet;
        sak.regelverksdato = lovdag.and_then(Dato::som_dag);
        if lovdag.is_some() && sak.regelverksdato.is_none() {
            self.merk(Merknadskode::UleseligDato, "regelverksdato", mottak);
        }
        sak.datakvalitet = raa.datakvalitet;
        sak.utvalgsgruppe = raa.utvalgsgruppe.unwrap_or_else(|| avledet_gruppe(sak));
    }

    /// A decision needs its date; without it the decision is left out with a remark.
    fn vedtak(&mut self, raa: RaattVedtak, mottak: &Mottak<'_>) -> Option<Vedtak> {
        let mut dato = |tekst: Option<&str>, felt| self.dato(tekst, felt, mottak);
        let Some(dag) = dato(Some(&raa.dato), "vedtak") else {
            self.merk(Merknadskode::UfullstendigVedtak, "vedtak", mottak);
            return None;
        };
        let mut vedtak = Vedtak::new(dag, raa.art, raa.utfall);
        vedtak.periode_fra = dato(raa.periode_fra.as_deref(), "periode_fra");
        vedtak.periode_til = dato(raa.periode_til.as_deref(), "periode_til");
        vedtak.angitt_start = dato(raa.angitt_start.as_deref(), "angitt_start");
        vedtak.underretning_sendt = dato(raa.underretning_sendt.as_deref(), "underretning_sendt");
        let begrunnelse = raa.begrunnelse.unwrap_or_default();
        let (tekst, er_kuttet) = avkort(begrunnelse.trim());
        if er_kuttet {
            self.merk(Merknadskode::ForLangTekst, "begrunnelse", mottak);
        }
        vedtak.begrunnelse = (!tekst.is_empty()).then(|| tekst.to_owned());
        Some(vedtak)
    }

    fn dato(&mut self, tekst: Option<&str>, felt: &str, mottak: &Mottak<'_>) -> Option<Dato> {
        let tekst = tekst.map(str::trim).filter(|tekst| !tekst.is_empty())?;
        let dato = dato::les(tekst);
        if dato.is_none() {
            let linje = self.linje_for(&format!("\"{tekst}\""));
            let kolonnenavn = Some(felt.to_owned());
            let sted = Filsted { kolonnenavn, ..mottak.linje(linje) };
            self.merknader.push(Merknad { kode: Merknadskode::UleseligDato, sted });
        }
        dato
    }

    fn merk(&mut self, kode: Merknadskode, felt: &str, mottak: &Mottak<'_>) {
        self.merknader.push(Merknad { kode, sted: self.sted(mottak, felt) });
    }

    /// The place of a field of this case.
    fn sted(&self, mottak: &Mottak<'_>, felt: &str) -> Filsted {
        self.sted_i(mottak.hele_filen(), felt)
    }

    fn sted_i(&self, fil: Filsted, felt: &str) -> Filsted {
        let linje = Some(self.linje_for(&format!("{felt}:")));
        Filsted { linje, kolonnenavn: Some(felt.to_owned()), ..fil }
    }

    /// The line in the file where the sought text first stands in this case, else its first line.
    fn linje_for(&self, soekt: &str) -> u64 {
        let foer = self.tekst.find(soekt).and_then(|plass| self.tekst.get(..plass));
        self.linje + foer.unwrap_or_default().bytes().filter(|b| *b == b'\n').count() as u64
    }
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

/// The name of a field in the file.
fn feltnavn(felt: Felt) -> &'static str {
    match felt {
        Felt::Id => "id",
        Felt::Kontor => "kontor",
        Felt::Aldersgruppe => "aldersgruppe",
        Felt::Informert => "informasjon",
        Felt::SoeknadMottatt => "soeknad_mottatt",
        Felt::SoeknadRegistrert => "soeknad_registrert",
        Felt::ForeloepigSvar => "foreloepig_svar",
        Felt::Aev => "aev_dato",
        Felt::Vedtak | Felt::Utfall => "vedtak",
        Felt::AngittStart => "angitt_start",
        Felt::PeriodeFra => "periode_fra",
        Felt::PeriodeTil => "periode_til",
        Felt::Kartlegging | Felt::Utforming | Felt::FoersteAktivitet => "foerste_kvp_aktivitet",
        Felt::Programstart => "start_faktisk",
        Felt::Venteliste | Felt::Ventegrunn => "ventegrunn",
        Felt::Begrunnelse => "begrunnelse",
        Felt::Trukket => "trukket",
        Felt::Underretning => "underretning_sendt",
    }
}
