//! From a case in RON or JSON to the case itself: dates are read, texts pass the gate.

mod innhold;

use crate::domene::{Dato, Filsted, KontorId, Merknad, Merknadskode, Sak, SakId, Utvalgsgruppe};

use super::dato::{self, Epoke};
use super::felt::Felt;
use super::mottak::{Lestsak, Mottak, avkort};
use super::porten::Vakt;
use super::raasak::RaaSak;
use super::resultat::Saksted;

/// How the file writes the name of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Skrivemaate {
    /// `felt: …`
    Ron,
    /// `"felt": …`
    Json,
}

/// One case in its file.
pub(super) struct Sakskilde<'t, 'v> {
    tekst: &'t str,
    linje: u64,
    skrivemaate: Skrivemaate,
    fil: Filsted,
    vakt: Vakt<'v>,
    merknader: Vec<Merknad>,
}

impl<'t, 'v> Sakskilde<'t, 'v> {
    /// The case that begins on that line.
    pub(super) fn new(
        tekst: &'t str,
        linje: u64,
        skrivemaate: Skrivemaate,
        mottak: &Mottak<'v>,
    ) -> Self {
        Self {
            tekst,
            linje,
            skrivemaate,
            fil: mottak.hele_filen(),
            vakt: mottak.vakt(),
            merknader: Vec::new(),
        }
    }

    /// Takes the case in, or says why not.
    pub(super) fn ta_inn(mut self, mut raa: RaaSak, mottak: &mut Mottak<'_>) {
        let (id, kontornavn) = self.gransk(&mut raa, mottak);
        self.gransk_resten();
        let utelatt = match mottak.kontor(&kontornavn) {
            None => Some((Merknadskode::UkjentKontor, "kontor")),
            Some(_) if id.as_ref().is_some_and(|id| mottak.er_brukt(id)) => {
                Some((Merknadskode::DobbelSaksId, "id"))
            }
            Some(kontor) => {
                self.fullfoer(raa, id, kontor, mottak);
                return;
            }
        };
        if let Some((kode, felt)) = utelatt {
            mottak.merk(kode, self.sted(felt));
        }
        mottak.ta_funn(self.vakt.avslutt(None));
    }

    /// A case whose form is broken: only the gate sees it.
    pub(super) fn forkast(mut self, mottak: &mut Mottak<'_>) {
        self.gransk_resten();
        mottak.ta_funn(self.vakt.avslutt(None));
    }

    fn fullfoer(
        mut self,
        raa: RaaSak,
        id: Option<SakId>,
        kontor: KontorId,
        mottak: &mut Mottak<'_>,
    ) {
        if kontor.as_str().is_empty() {
            self.merk(Merknadskode::ManglerKontor, "kontor");
        }
        let id = id.unwrap_or_else(|| mottak.loepenummer());
        let mut sak = Sak::new(id, kontor, Utvalgsgruppe::Ubehandlet);
        let rest = innhold::fyll_ut(&mut self, &mut sak, raa);
        let sted = Saksted { ark: None, linje: self.linje };
        mottak.ta_funn(self.vakt.toem(Some(&sak.id)));
        let merknader = std::mem::take(&mut self.merknader);
        let lest = Lestsak { sak, sted, merknader, rest };
        mottak.ta_inn(lest, |felt| self.sted(feltnavn(felt)));
    }

    /// The gate for all texts that are kept. Gives back id and office as they may be kept.
    fn gransk(&mut self, raa: &mut RaaSak, mottak: &Mottak<'_>) -> (Option<SakId>, String) {
        for vedtak in &mut raa.vedtak {
            vedtak.begrunnelse = self.ren_tekst(vedtak.begrunnelse.take(), Felt::Begrunnelse);
            vedtak.sitert_hjemmel =
                self.ren_tekst(vedtak.sitert_hjemmel.take(), Felt::SitertHjemmel);
        }
        let navn = raa.kontor.trim().to_owned();
        let er_kjent = navn.is_empty() || mottak.kontorer().kjenner(&navn);
        let navn = if er_kjent { Some(navn) } else { self.ren_tekst(Some(navn), Felt::Kontor) };
        let foer = raa.id.trim().to_owned();
        let id = self.ren_tekst(Some(foer.clone()), Felt::Id);
        if foer.is_empty() {
            self.merk(Merknadskode::ManglerSaksId, "id");
        }
        // An id with a mark in it is no id any more.
        let er_ren = id.as_ref().is_some_and(|id| foer.starts_with(id.as_str()));
        (id.filter(|_| er_ren).map(SakId::new), navn.unwrap_or_default())
    }

    /// Cut to length and masked; nothing where nothing stands.
    fn ren_tekst(&mut self, tekst: Option<String>, felt: Felt) -> Option<String> {
        let tekst = tekst?;
        let (tekst, er_kuttet) = avkort(tekst.trim());
        if er_kuttet {
            self.merk(Merknadskode::ForLangTekst, feltnavn(felt));
        }
        if tekst.is_empty() {
            return None;
        }
        let sted = self.sted(feltnavn(felt));
        let granskning = self.vakt.gransk(tekst, Some(felt), || sted);
        Some(granskning.maskert.unwrap_or_else(|| tekst.to_owned()))
    }

    /// Comments, broken cases and fields that are not kept are searched as they stand in the file,
    /// unless the fields have shown something already.
    fn gransk_resten(&mut self) {
        if self.vakt.har_funn() {
            return;
        }
        let (fil, linje) = (self.fil.clone(), self.linje);
        let linjer = self.tekst.split('\n').zip(linje..);
        for (tekst, linje) in linjer {
            self.vakt.gransk_raatekst(tekst, || Filsted { linje: Some(linje), ..fil.clone() });
        }
    }

    fn dato(&mut self, tekst: Option<&str>, felt: &str) -> Option<Dato> {
        let tekst = tekst.map(str::trim).filter(|tekst| !tekst.is_empty())?;
        let lest = dato::les(tekst, Epoke::Fra1900);
        let kode = match lest {
            None => Merknadskode::UleseligDato,
            Some(lest) if lest.er_tvetydig => Merknadskode::DatoTolket,
            Some(lest) if lest.er_tolket => Merknadskode::VerdiTolket,
            Some(lest) => return Some(lest.dato),
        };
        let linje = Some(self.linje_for(&format!("\"{tekst}\"")));
        let sted = Filsted { linje, kolonnenavn: Some(felt.to_owned()), ..self.fil.clone() };
        if lest.is_none_or(|lest| lest.er_tolket) {
            self.vakt.gransk_ulest(tekst, None, || sted.clone());
        }
        self.merknader.push(Merknad { kode, sted });
        lest.map(|lest| lest.dato)
    }

    /// A remark about a field of this case.
    pub(super) fn merk(&mut self, kode: Merknadskode, felt: &str) {
        self.merknader.push(Merknad { kode, sted: self.sted(felt) });
    }

    /// The place of a field of this case.
    pub(super) fn sted(&self, felt: &str) -> Filsted {
        let soekt = match self.skrivemaate {
            Skrivemaate::Ron => format!("{felt}:"),
            Skrivemaate::Json => format!("\"{felt}\""),
        };
        let linje = Some(self.linje_for(&soekt));
        Filsted { linje, kolonnenavn: Some(felt.to_owned()), ..self.fil.clone() }
    }

    /// A name in the file, without what points to a person.
    pub(super) fn rent_navn(&mut self, navn: &str) -> String {
        let sted = Filsted { linje: Some(self.linje), ..self.fil.clone() };
        self.vakt.gransk(navn, None, || sted).maskert.unwrap_or_else(|| navn.to_owned())
    }

    /// The gate for a text of this case that is not kept.
    pub(super) fn gransk_ulest(&mut self, tekst: &str, felt: &str) {
        let sted = self.sted(felt);
        self.vakt.gransk_ulest(tekst, None, || sted);
    }

    /// The line in the file where the sought text first stands in this case, else its first line.
    fn linje_for(&self, soekt: &str) -> u64 {
        let foer = self.tekst.find(soekt).and_then(|plass| self.tekst.get(..plass));
        self.linje + foer.unwrap_or_default().bytes().filter(|b| *b == b'\n').count() as u64
    }
}

/// The name of a field in the file.
fn feltnavn(felt: Felt) -> &'static str {
    match felt {
        Felt::Informert | Felt::Informasjonskanal => "informasjon",
        Felt::Vedtak | Felt::Utfall => "vedtak",
        Felt::Kartlegging
        | Felt::Planleggingssamtale
        | Felt::Utforming
        | Felt::Tiltak
        | Felt::Praksis
        | Felt::FoersteAktivitet => "foerste_kvp_aktivitet",
        Felt::Venteliste | Felt::Ventegrunn => "ventegrunn",
        Felt::PermisjonFra | Felt::PermisjonTil => "permisjon",
        Felt::AvbruddFra | Felt::AvbruddTil => "avbrudd",
        Felt::Avsluttet | Felt::Avslutningsaarsak => "avslutning",
        Felt::Klage | Felt::KlageOmgjort => "klage",
        Felt::AktivitetFra | Felt::AktivitetTil | Felt::TimerUke => "aktiviteter",
        Felt::Id => "id",
        Felt::Kontor => "kontor",
        Felt::KommuneNr => "kommune_nr",
        Felt::Bydel => "bydel",
        Felt::Utvalgsgruppe => "utvalgsgruppe",
        Felt::Aldersgruppe => "aldersgruppe",
        Felt::KjentSiden => "kjent_siden",
        Felt::Langtidsmottaker => "langtidsmottaker",
        Felt::SoeknadMottatt => "soeknad_mottatt",
        Felt::SoeknadRegistrert => "soeknad_registrert",
        Felt::Soeknadsform => "soeknad_form",
        Felt::ForeloepigSvar => "foreloepig_svar",
        Felt::Aev => "aev_dato",
        Felt::Innsatsbehov => "innsatsbehov",
        Felt::AngittStart => "angitt_start",
        Felt::StartBegrunnet => "start_begrunnet_individuelt",
        Felt::PeriodeFra => "periode_fra",
        Felt::PeriodeTil => "periode_til",
        Felt::Evaluering => "evaluering",
        Felt::Begrunnelse => "begrunnelse",
        Felt::SitertHjemmel => "sitert_hjemmel",
        Felt::Underretning => "underretning_sendt",
        Felt::UnderretningMottatt => "underretning_mottatt",
        Felt::Programstart => "start_faktisk",
        Felt::Trukket => "trukket",
        Felt::Kontakt => "kontakt",
        Felt::FraAnnenKommune => "fra_annen_kommune",
        Felt::DatoerForskjoevet => "datoer_forskjoevet",
        Felt::Regelverksdato => "regelverksdato",
    }
}
