//! Which column of a table holds which field, decided from one row of headings.

use std::cell::Cell;
use std::sync::Arc;

use crate::domene::{Filsted, Merknadskode, Opplysningsart};

use super::dato::Epoke;
use super::felt::{Felt, Kjennskap};
use super::kolonnevalg::{Arkkart, Kolonne, Kolonnebruk, Kolonnevalg, Valg};
use super::mottak::Mottak;
use super::overskrift;
use super::tabell::{Arkhode, Celle, FLEST_KOLONNER, Tabellrad};
use super::verdier;

/// Fewer known headings than this, and the row is no heading.
pub(super) const FAERREST_KJENTE: usize = 2;

/// Rows that are searched for the heading; title rows may stand above it.
pub(super) const RADER_FOER_OVERSKRIFT: usize = 20;

/// The columns of one table.
pub(super) struct Kolonner {
    /// Index of the column by field, in the order of the enum.
    plasser: Vec<Option<usize>>,
    bruk: Vec<Kolonnebruk>,
    navn: Vec<String>,
    /// What the columns that are not read tell of a person, until that has been said.
    person: Vec<Cell<Option<Opplysningsart>>>,
    ark: Option<Arc<str>>,
    /// Row of the headings.
    pub(super) linje: u64,
    /// File and sheet, without row.
    pub(super) sted: Filsted,
    /// Where serial numbers count from.
    pub(super) epoke: Epoke,
    /// Number of headings.
    pub(super) antall: usize,
    /// Name of the office, where the sheet is named after it and has no column for it.
    pub(super) arkkontor: Option<String>,
}

impl Kolonner {
    /// The sheet, shared by all its cases.
    pub(super) fn ark(&self) -> Option<Arc<str>> {
        self.ark.clone()
    }

    /// Index of the column.
    pub(super) fn plass(&self, felt: Felt) -> Option<usize> {
        self.plasser.get(felt as usize).copied().flatten()
    }

    /// Whether the column is read, by index.
    pub(super) fn er_lest(&self, plass: usize) -> bool {
        self.bruk.get(plass).is_some_and(|bruk| bruk.felt().is_some())
    }

    /// The heading by index.
    pub(super) fn navn(&self, plass: usize) -> Option<&str> {
        self.navn.get(plass).map(String::as_str).filter(|navn| !navn.is_empty())
    }

    /// The first cell that holds anything in a column that is not read and whose heading announces
    /// what points to a person: what it is, and the heading.
    pub(super) fn ny_personkolonne(
        &self,
        plass: usize,
        celle: &Celle<'_>,
    ) -> Option<(Opplysningsart, &str)> {
        let kolonne = self.person.get(plass)?;
        kolonne.get()?;
        if celle.er_tom() || verdier::er_tom(&celle.som_tekst()) {
            return None;
        }
        kolonne.take().zip(self.navn(plass))
    }

    /// A place in a row.
    pub(super) fn sted(&self, plass: usize, linje: u64) -> Filsted {
        Filsted {
            linje: Some(linje),
            kolonne: Some(kolonnenummer(plass)),
            kolonnenavn: self.navn(plass).map(str::to_owned),
            ..self.sted.clone()
        }
    }

    /// The place of a field in a row; the row, where there is no such column.
    pub(super) fn feltsted(&self, felt: Felt, linje: u64) -> Filsted {
        match self.plass(felt) {
            Some(plass) => self.sted(plass, linje),
            None => Filsted { linje: Some(linje), ..self.sted.clone() },
        }
    }

    fn har(&self, felt: Felt) -> bool {
        self.plass(felt).is_some()
    }
}

/// How many headings of the row are known; hidden columns do not count.
pub(super) fn kjente(rad: &Tabellrad<'_>, hode: &Arkhode, valg: Option<&Kolonnevalg>) -> usize {
    let synlige = rad.celler.iter().take(FLEST_KOLONNER).enumerate();
    let synlige = synlige.filter(|(plass, _)| !hode.skjulte_kolonner.contains(plass));
    synlige.filter(|(_, celle)| tyd(&celle.som_tekst(), valg).felt().is_some()).count()
}

/// What a heading means by itself.
fn tyd(overskrift: &str, valg: Option<&Kolonnevalg>) -> Kolonnebruk {
    if overskrift.is_empty() {
        return Kolonnebruk::Ukjent;
    }
    match valg.and_then(|valg| valg.hent(overskrift)) {
        Some(Valg::Les(felt)) => return Kolonnebruk::Valgt(felt),
        Some(Valg::IkkeLes) => return Kolonnebruk::Fravalgt,
        None => {}
    }
    match Felt::fra_overskrift(overskrift) {
        Some((felt, Kjennskap::Sikker)) => Kolonnebruk::Lest(felt),
        Some((felt, Kjennskap::Tolket)) => Kolonnebruk::Tolket(felt),
        None => Kolonnebruk::Ukjent,
    }
}

/// Decides what each column is, says what is unknown, twice there, hidden or missing. `None` where
/// the rows cannot become cases.
pub(super) fn kartlegg(
    overskrifter: &Tabellrad<'_>,
    hode: &Arkhode,
    mottak: &mut Mottak<'_>,
) -> Option<Kolonner> {
    let fil = Filsted { ark: hode.navn.clone(), ..mottak.hele_filen() };
    let mut kolonner = Kolonner {
        plasser: vec![None; Felt::ALLE.len()],
        bruk: vec![Kolonnebruk::Ukjent; overskrifter.celler.len()],
        navn: rene_navn(overskrifter, hode, &fil, mottak),
        person: Vec::new(),
        ark: hode.navn.as_deref().map(Arc::from),
        linje: overskrifter.linje,
        sted: fil,
        epoke: hode.epoke,
        antall: bredde(overskrifter),
        arkkontor: None,
    };
    fordel(overskrifter, hode, &mut kolonner, mottak);
    kolonner.person = personkolonner(&kolonner);
    si_fra(&kolonner, overskrifter.linje, mottak);
    mottak.kartlegg(Arkkart {
        ark: hode.navn.clone(),
        overskriftsrad: Some(overskrifter.linje),
        er_skjult: false,
        kolonner: som_kart(&kolonner),
    });
    kolonner.arkkontor = kontor_fra_ark(&kolonner, hode, mottak);
    har_det_som_trengs(&kolonner, mottak).then_some(kolonner)
}

/// Gives every field its column. What the user chose comes first, then what is certain, then what
/// resembles; of equals the first column wins.
fn fordel(
    overskrifter: &Tabellrad<'_>,
    hode: &Arkhode,
    kolonner: &mut Kolonner,
    mottak: &Mottak<'_>,
) {
    let valg = mottak.oppdrag().kolonner;
    let bruk: Vec<Kolonnebruk> = overskrifter
        .celler
        .iter()
        .enumerate()
        .map(|(plass, celle)| {
            let er_skjult = hode.skjulte_kolonner.contains(&plass);
            if er_skjult { Kolonnebruk::Skjult } else { tyd(&celle.som_tekst(), valg) }
        })
        .collect();
    kolonner.bruk.clone_from(&bruk);
    for trinn in 0..3 {
        for (plass, bruk) in bruk.iter().enumerate() {
            let (eget_trinn, felt) = match bruk {
                Kolonnebruk::Valgt(felt) => (0, *felt),
                Kolonnebruk::Lest(felt) => (1, *felt),
                Kolonnebruk::Tolket(felt) => (2, *felt),
                Kolonnebruk::Dobbel(_)
                | Kolonnebruk::Ukjent
                | Kolonnebruk::Fravalgt
                | Kolonnebruk::Skjult => continue,
            };
            if eget_trinn != trinn {
                continue;
            }
            let Some(tatt) = kolonner.plasser.get_mut(felt as usize) else { continue };
            if tatt.is_none() {
                *tatt = Some(plass);
            } else if let Some(her) = kolonner.bruk.get_mut(plass) {
                *her = Kolonnebruk::Dobbel(felt);
            }
        }
    }
}

/// Cells up to the last heading: programs write empty ones behind it.
fn bredde(overskrifter: &Tabellrad<'_>) -> usize {
    let siste = overskrifter.celler.iter().rposition(|celle| !celle.er_tom());
    siste.map_or(0, |siste| siste + 1)
}

fn personkolonner(kolonner: &Kolonner) -> Vec<Cell<Option<Opplysningsart>>> {
    let art = |plass: usize| {
        let navn = kolonner.navn(plass).filter(|_| !kolonner.er_lest(plass));
        navn.and_then(overskrift::personopplysning)
    };
    (0..kolonner.bruk.len()).map(|plass| Cell::new(art(plass))).collect()
}

fn si_fra(kolonner: &Kolonner, linje: u64, mottak: &mut Mottak<'_>) {
    for (plass, bruk) in kolonner.bruk.iter().enumerate() {
        let kode = match bruk {
            Kolonnebruk::Dobbel(_) => Merknadskode::DobbelKolonne,
            Kolonnebruk::Skjult => Merknadskode::SkjultKolonne,
            Kolonnebruk::Tolket(_) => Merknadskode::KolonneTolket,
            Kolonnebruk::Ukjent if kolonner.navn(plass).is_some() => Merknadskode::UkjentKolonne,
            Kolonnebruk::Ukjent
            | Kolonnebruk::Lest(_)
            | Kolonnebruk::Valgt(_)
            | Kolonnebruk::Fravalgt => continue,
        };
        mottak.merk(kode, kolonner.sted(plass, linje));
    }
}

fn som_kart(kolonner: &Kolonner) -> Vec<Kolonne> {
    let alle = kolonner.bruk.iter().enumerate().map(|(plass, bruk)| Kolonne {
        nummer: kolonnenummer(plass),
        overskrift: kolonner.navn(plass).unwrap_or_default().to_owned(),
        bruk: *bruk,
    });
    alle.filter(|k| !k.overskrift.is_empty() || k.bruk == Kolonnebruk::Skjult).collect()
}

/// The headings on one line, with what points to a person masked. A known heading is not searched.
fn rene_navn(
    overskrifter: &Tabellrad<'_>,
    hode: &Arkhode,
    fil: &Filsted,
    mottak: &mut Mottak<'_>,
) -> Vec<String> {
    let mut vakt = mottak.vakt();
    let mut navn = Vec::with_capacity(overskrifter.celler.len());
    for (plass, celle) in overskrifter.celler.iter().enumerate() {
        let tekst = celle.som_tekst().split_whitespace().collect::<Vec<_>>().join(" ");
        let sted = || Filsted {
            linje: Some(overskrifter.linje),
            kolonne: Some(kolonnenummer(plass)),
            ..fil.clone()
        };
        let er_kjent = Felt::fra_overskrift(&tekst).is_some_and(|(_, k)| k == Kjennskap::Sikker);
        if er_kjent || hode.skjulte_kolonner.contains(&plass) && tekst.is_empty() {
            navn.push(tekst);
        } else {
            navn.push(vakt.gransk(&tekst, None, sted).maskert.unwrap_or(tekst));
        }
    }
    mottak.ta_funn(vakt.avslutt(None));
    navn
}

/// A sheet may be named after its office.
fn kontor_fra_ark(kolonner: &Kolonner, hode: &Arkhode, mottak: &mut Mottak<'_>) -> Option<String> {
    let navn = hode.navn.as_deref().filter(|_| !kolonner.har(Felt::Kontor))?;
    let ser_slik_ut = mottak.kontorer().tar_alle() && navn.to_lowercase().starts_with("nav ");
    if !ser_slik_ut && !mottak.kontorer().kjenner(navn) {
        return None;
    }
    mottak.merk(Merknadskode::KontorFraArk, kolonner.sted.clone());
    Some(navn.to_owned())
}

fn har_det_som_trengs(kolonner: &Kolonner, mottak: &mut Mottak<'_>) -> bool {
    if !kolonner.har(Felt::Id) {
        let kolonnenavn = Some(Felt::Id.overskrift().to_owned());
        mottak.merk(Merknadskode::ManglerSaksId, Filsted { kolonnenavn, ..kolonner.sted.clone() });
    }
    let har_soeknad = kolonner.har(Felt::SoeknadMottatt) || kolonner.har(Felt::SoeknadRegistrert);
    let har_kontor = kolonner.har(Felt::Kontor) || kolonner.arkkontor.is_some();
    let har_utfall = kolonner.har(Felt::Utfall) || kolonner.har(Felt::Utvalgsgruppe);
    for (finnes, felt) in [
        (har_kontor, Felt::Kontor),
        (har_soeknad, Felt::SoeknadMottatt),
        (kolonner.har(Felt::Vedtak), Felt::Vedtak),
        (har_utfall, Felt::Utfall),
    ] {
        if !finnes {
            mottak.merk_mangler(felt, kolonner.sted.clone());
        }
    }
    let har_dato = Felt::ALLE.iter().any(|felt| felt.er_dato() && kolonner.har(*felt));
    let kontorer = mottak.kontorer();
    har_dato && (har_kontor || kontorer.tar_alle() || kontorer.eneste().is_some())
}

/// The number of a column, from 1.
pub(super) fn kolonnenummer(plass: usize) -> u32 {
    u32::try_from(plass).map_or(u32::MAX, |plass| plass.saturating_add(1))
}
