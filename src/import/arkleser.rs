//! Reads the rows of one table: finds the heading, then hands each row on.
//!
//! Rows are taken one at a time, so that a large file need not stand in memory as a table.

use crate::domene::{Filsted, Merknadskode};

use super::kolonner::{
    FAERREST_KJENTE, Kolonner, RADER_FOER_OVERSKRIFT, kartlegg, kjente, kolonnenummer,
};
use super::kolonnevalg::Arkkart;
use super::mottak::Mottak;
use super::ord::fold;
use super::porten::Vakt;
use super::rad;
use super::tabell::{Arkhode, Celle, FLEST_KOLONNER, Tabellrad};

/// What is known of the heading.
enum Tilstand {
    /// Not found yet; the rows so far.
    Leter(Vec<Tabellrad<'static>>),
    /// Found; the rows below are cases.
    Leser(Box<Kolonner>),
    /// No heading, or one without what is needed; the rows pass the gate and are not read.
    Uleselig,
}

/// How a table ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Arkslutt {
    /// A heading was found.
    Lest,
    /// No row looked like a heading.
    UtenOverskrift,
}

/// The reader of one table.
pub(super) struct Arkleser {
    hode: Arkhode,
    tilstand: Tilstand,
    har_overskrift: bool,
}

impl Arkleser {
    pub(super) fn new(hode: Arkhode) -> Self {
        Self { hode, tilstand: Tilstand::Leter(Vec::new()), har_overskrift: false }
    }

    /// Takes the next row.
    pub(super) fn ta(&mut self, mut rad: Tabellrad<'_>, mottak: &mut Mottak<'_>) {
        if rad.celler.len() > FLEST_KOLONNER {
            if rad.celler.iter().skip(FLEST_KOLONNER).any(|celle| !celle.er_tom()) {
                let sted = self.sted(rad.linje, mottak);
                mottak.merk(Merknadskode::ForMangeKolonner, sted);
            }
            rad.celler.truncate(FLEST_KOLONNER);
        }
        if rad.er_tom() {
            return;
        }
        match &mut self.tilstand {
            Tilstand::Leter(venter) => {
                venter.push(rad.til_eie());
                if venter.len() >= RADER_FOER_OVERSKRIFT {
                    self.finn_overskrift(mottak);
                }
            }
            Tilstand::Leser(kolonner) => les_rad(&rad, kolonner, mottak),
            Tilstand::Uleselig => self.gransk(&rad, mottak),
        }
    }

    /// No more rows.
    pub(super) fn slutt(mut self, mottak: &mut Mottak<'_>) -> Arkslutt {
        self.finn_overskrift(mottak);
        if self.har_overskrift {
            return Arkslutt::Lest;
        }
        let ark = self.hode.navn.take();
        mottak.kartlegg(Arkkart {
            ark,
            overskriftsrad: None,
            er_skjult: false,
            kolonner: Vec::new(),
        });
        Arkslutt::UtenOverskrift
    }

    /// The row with most known headings; what stands above it only passes the gate.
    fn finn_overskrift(&mut self, mottak: &mut Mottak<'_>) {
        let Tilstand::Leter(venter) = std::mem::replace(&mut self.tilstand, Tilstand::Uleselig)
        else {
            return;
        };
        let valg = mottak.oppdrag().kolonner;
        let mut beste = (FAERREST_KJENTE - 1, None);
        for (nr, rad) in venter.iter().enumerate() {
            let antall = kjente(rad, &self.hode, valg);
            if antall > beste.0 {
                beste = (antall, Some(nr));
            }
        }
        for (nr, rad) in venter.into_iter().enumerate() {
            if Some(nr) == beste.1 {
                self.har_overskrift = true;
                if let Some(kolonner) = kartlegg(&rad, &self.hode, mottak) {
                    self.tilstand = Tilstand::Leser(Box::new(kolonner));
                }
            } else if let Tilstand::Leser(kolonner) = &self.tilstand {
                les_rad(&rad, kolonner, mottak);
            } else {
                self.gransk(&rad, mottak);
            }
        }
    }

    /// The gate for a row that is not read.
    fn gransk(&self, rad: &Tabellrad<'_>, mottak: &mut Mottak<'_>) {
        let mut vakt = mottak.vakt();
        let fil = self.sted(rad.linje, mottak);
        gransk_celler(rad, &mut vakt, |plass| Filsted {
            kolonne: Some(kolonnenummer(plass)),
            ..fil.clone()
        });
        mottak.ta_funn(vakt.avslutt(None));
    }

    fn sted(&self, linje: u64, mottak: &Mottak<'_>) -> Filsted {
        Filsted { ark: self.hode.navn.clone(), ..mottak.linje(linje) }
    }
}

fn les_rad(rad: &Tabellrad<'_>, kolonner: &Kolonner, mottak: &mut Mottak<'_>) {
    if mottak.er_mett() {
        return;
    }
    if er_overskriften(rad, kolonner) {
        let sted = Filsted { linje: Some(rad.linje), ..kolonner.sted.clone() };
        mottak.merk(Merknadskode::GjentattOverskrift, sted);
        return;
    }
    if rad.er_skjult {
        let sted = Filsted { linje: Some(rad.linje), ..kolonner.sted.clone() };
        mottak.merk(Merknadskode::SkjultRad, sted);
    }
    rad::les(rad, kolonner, mottak);
}

/// Long lists repeat the heading on every printed page.
fn er_overskriften(rad: &Tabellrad<'_>, kolonner: &Kolonner) -> bool {
    let lik = |plass: usize, tekst: &str| {
        kolonner.navn(plass).is_some_and(|navn| navn == tekst || fold(navn) == fold(tekst))
    };
    let mut fylte = rad.celler.iter().enumerate().filter(|(_, celle)| !celle.er_tom());
    // Two cells are enough to see that a row is no heading, and most rows are none.
    let like = |(plass, celle): (usize, &Celle<'_>)| lik(plass, &celle.som_tekst());
    fylte.next().is_some_and(like) && fylte.next().is_some_and(like) && fylte.all(like)
}

/// Searches all cells of a row that is not read, and neighbours that may be the two halves of one.
pub(super) fn gransk_celler(
    rad: &Tabellrad<'_>,
    vakt: &mut Vakt<'_>,
    sted: impl Fn(usize) -> Filsted,
) {
    for (plass, celle) in rad.celler.iter().enumerate() {
        vakt.gransk_ulest(&celle.som_tekst(), None, || sted(plass));
    }
    gransk_par(rad, vakt, sted);
}

/// Birth date and the rest of the number may stand in two columns.
pub(super) fn gransk_par(
    rad: &Tabellrad<'_>,
    vakt: &mut Vakt<'_>,
    sted: impl Fn(usize) -> Filsted,
) {
    for (plass, (foerste, neste)) in rad.celler.iter().zip(rad.celler.iter().skip(1)).enumerate() {
        if kan_ha_sifre(neste, 5) && kan_ha_sifre(foerste, 6) {
            let (foerste, neste) = (foerste.som_tekst(), neste.som_tekst());
            if er_sifre(&foerste, 6) && er_sifre(&neste, 5) {
                vakt.gransk_raatekst(&format!("{foerste} {neste}"), || sted(plass));
            }
        }
    }
}

/// Whether the cell may be that many digits, without writing it out.
fn kan_ha_sifre(celle: &Celle<'_>, antall: usize) -> bool {
    match celle {
        Celle::Tekst(tekst) => tekst.len() >= antall,
        Celle::Tall(_) => true,
        Celle::Tom | Celle::Dag(_) | Celle::Sann(_) | Celle::Feil | Celle::Formel => false,
    }
}

/// Whether the cell holds exactly so many digits and nothing else.
fn er_sifre(celle: &str, antall: usize) -> bool {
    celle.len() == antall && celle.bytes().all(|b| b.is_ascii_digit())
}
