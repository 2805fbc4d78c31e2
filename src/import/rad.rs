//! One row of separated values to one case.
//!
//! First exactly what the cells say, each with its remark where it cannot be read; the meaning is
//! put together last. A row that is left out gives one remark, not one for each cell.

use csv::StringRecord;

use crate::domene::{
    Aktivitet, Aktivitetsart, Aldersgruppe, Dato, Filsted, Informasjon, Merknad, Merknadskode, Sak,
    SakId, Utvalgsgruppe, Vedtak, Ventegrunn,
};

use super::dato;
use super::felt::Felt;
use super::mottak::{Mottak, avkort};
use super::separert::Kolonner;
use super::verdier::{self, Radutfall};

/// Reads the row and takes the case in, or says why not.
pub(super) fn les(celler: &StringRecord, linje: u64, kolonner: &Kolonner, mottak: &mut Mottak<'_>) {
    let mut rad = Rad { celler, linje, kolonner, fil: mottak.linje(linje), merknader: Vec::new() };
    let Some(kontor) = mottak.kontor(rad.celle(Felt::Kontor)) else {
        mottak.merk(Merknadskode::UkjentKontor, rad.sted(Felt::Kontor));
        return;
    };
    let id = rad.id(mottak);
    if mottak.er_brukt(&id) {
        mottak.merk(Merknadskode::DobbelSaksId, rad.sted(Felt::Id));
        return;
    }
    rad.tell_celler();
    let mut sak = Sak::new(id, kontor, Utvalgsgruppe::Ubehandlet);
    rad.fyll_ut(&mut sak);
    let utfall = rad.verdi(Felt::Utfall, verdier::utfall);
    sak.vedtak = rad.vedtak(utfall).into_iter().collect();
    sak.utvalgsgruppe = utfall.map_or_else(|| avledet_gruppe(&sak), Radutfall::gruppe);
    let merknader = std::mem::take(&mut rad.merknader);
    mottak.ta_inn(sak, merknader, |felt| rad.sted(felt));
}

/// The group of a row without outcome, from what is certain.
fn avledet_gruppe(sak: &Sak) -> Utvalgsgruppe {
    if sak.trukket.is_some() {
        Utvalgsgruppe::Trukket
    } else if sak.start_faktisk.is_some() {
        Utvalgsgruppe::Innvilget
    } else if sak.soeknad_mottatt.or(sak.soeknad_registrert).is_some() {
        Utvalgsgruppe::Ubehandlet
    } else {
        Utvalgsgruppe::VurdertIkkeSoekt
    }
}

struct Rad<'r> {
    celler: &'r StringRecord,
    linje: u64,
    kolonner: &'r Kolonner,
    fil: Filsted,
    merknader: Vec<Merknad>,
}

impl<'r> Rad<'r> {
    /// The place of a field in this row.
    fn sted(&self, felt: Felt) -> Filsted {
        let Some((plass, navn)) = self.kolonner.kolonne(felt) else { return self.fil.clone() };
        Filsted {
            linje: Some(self.linje),
            kolonne: Some(plass),
            kolonnenavn: Some(navn.to_owned()),
            ..self.fil.clone()
        }
    }

    fn merk(&mut self, kode: Merknadskode, felt: Felt) {
        self.merknader.push(Merknad { kode, sted: self.sted(felt) });
    }

    /// The text of the cell; empty where the column is missing or the cell stands for nothing.
    fn celle(&self, felt: Felt) -> &'r str {
        let plass = self.kolonner.plass(felt);
        let tekst = plass.and_then(|plass| self.celler.get(plass)).unwrap_or_default().trim();
        if verdier::er_tom(tekst) { "" } else { tekst }
    }

    fn id(&mut self, mottak: &mut Mottak<'_>) -> SakId {
        let (tekst, er_kuttet) = avkort(self.celle(Felt::Id));
        if er_kuttet {
            self.merk(Merknadskode::ForLangTekst, Felt::Id);
        }
        if !tekst.is_empty() {
            return SakId::new(tekst);
        }
        if self.kolonner.plass(Felt::Id).is_some() {
            self.merk(Merknadskode::ManglerSaksId, Felt::Id);
        }
        mottak.loepenummer()
    }

    /// A row may end early only in empty cells, and go on only in empty cells.
    fn tell_celler(&mut self) {
        let utenfor = self.celler.iter().skip(self.kolonner.antall);
        if self.celler.len() < self.kolonner.antall || utenfor.into_iter().any(|c| !c.is_empty()) {
            let sted = self.fil.clone();
            self.merknader.push(Merknad { kode: Merknadskode::FeilAntallCeller, sted });
        }
    }

    fn fyll_ut(&mut self, sak: &mut Sak) {
        let alder = self.verdi(Felt::Aldersgruppe, verdier::aldersgruppe);
        sak.aldersgruppe = alder.unwrap_or(Aldersgruppe::Ukjent);
        let informert = self.dato(Felt::Informert);
        sak.informasjon =
            informert.map(|dato| Informasjon { dato, kanal: None }).into_iter().collect();
        sak.soeknad_mottatt = self.dato(Felt::SoeknadMottatt);
        sak.soeknad_registrert = self.dato(Felt::SoeknadRegistrert);
        sak.foreloepig_svar = self.dato(Felt::ForeloepigSvar);
        sak.aev_dato = self.dato(Felt::Aev);
        for (felt, art) in [
            (Felt::Kartlegging, Aktivitetsart::Kartlegging),
            (Felt::Utforming, Aktivitetsart::Utforming),
            (Felt::FoersteAktivitet, Aktivitetsart::Program),
        ] {
            let dato = self.dato(felt);
            sak.foerste_kvp_aktivitet.extend(dato.map(|dato| Aktivitet { dato, art }));
        }
        sak.start_faktisk = self.dato(Felt::Programstart);
        sak.trukket = self.dato(Felt::Trukket);
        sak.ventegrunn = self.ventegrunn();
    }

    /// The registered reason; a mark for the waiting list is one too.
    fn ventegrunn(&mut self) -> Option<Ventegrunn> {
        let paa_liste = self.verdi(Felt::Venteliste, verdier::ja_nei).unwrap_or_default();
        let grunn = self.verdi(Felt::Ventegrunn, verdier::ventegrunn);
        grunn.or(paa_liste.then_some(Ventegrunn::Venteliste))
    }

    /// The decision of the row. Needs date and outcome; without both it is a remark.
    fn vedtak(&mut self, utfall: Option<Radutfall>) -> Option<Vedtak> {
        let dato = self.dato(Felt::Vedtak);
        let angitt_start = self.dato(Felt::AngittStart);
        let (periode_fra, periode_til) = (self.dato(Felt::PeriodeFra), self.dato(Felt::PeriodeTil));
        let underretning_sendt = self.dato(Felt::Underretning);
        let begrunnelse = self.tekst(Felt::Begrunnelse);
        let innhold = utfall.and_then(Radutfall::vedtak);
        if let (Some(dato), Some((art, utfall))) = (dato, innhold) {
            return Some(Vedtak {
                periode_fra,
                periode_til,
                angitt_start,
                begrunnelse,
                underretning_sendt,
                ..Vedtak::new(dato, art, utfall)
            });
        }
        let datoer = [dato, angitt_start, periode_fra, periode_til, underretning_sendt];
        if innhold.is_some() || begrunnelse.is_some() || datoer.iter().any(Option::is_some) {
            self.merk(Merknadskode::UfullstendigVedtak, Felt::Vedtak);
        }
        None
    }

    fn dato(&mut self, felt: Felt) -> Option<Dato> {
        let tekst = self.celle(felt);
        if tekst.is_empty() {
            return None;
        }
        let dato = dato::les(tekst);
        if dato.is_none() {
            self.merk(Merknadskode::UleseligDato, felt);
        }
        dato
    }

    fn verdi<T>(&mut self, felt: Felt, oppslag: fn(&str) -> Option<T>) -> Option<T> {
        let tekst = self.celle(felt);
        if tekst.is_empty() {
            return None;
        }
        let verdi = oppslag(tekst);
        if verdi.is_none() {
            self.merk(Merknadskode::UkjentVerdi, felt);
        }
        verdi
    }

    fn tekst(&mut self, felt: Felt) -> Option<String> {
        let (tekst, er_kuttet) = avkort(self.celle(felt));
        if er_kuttet {
            self.merk(Merknadskode::ForLangTekst, felt);
        }
        (!tekst.is_empty()).then(|| tekst.to_owned())
    }
}
