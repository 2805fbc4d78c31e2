//! Excel workbooks. Calamine reads the cells; what it does not tell of a sheet is read beside it.

mod steder;
mod struktur;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{DataRef, Reader as _, Sheet, SheetType, SheetVisible, Xlsx};

use crate::domene::{Filsted, Merknadskode};

use super::ImportError;
use super::arkiv::{self, Arkivfeil};
use super::arkleser::{Arkleser, Arkslutt};
use super::dato::{self, Epoke};
use super::felt::Felt;
use super::kolonnevalg::Arkkart;
use super::mottak::Mottak;
use super::tabell::{Arkhode, Celle, FLEST_KOLONNER, Tabellrad};
use struktur::Struktur;

/// Rows between two reports of progress.
const RADER_MELLOM_FRAMDRIFT: u32 = 500;

type Bok = Xlsx<Cursor<Vec<u8>>>;

/// Reads every sheet that can be seen.
pub(super) fn les(
    bytes: &[u8],
    mottak: &mut Mottak<'_>,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<(), ImportError> {
    let (mut bok, strukturer) = match aapne(bytes) {
        Ok(aapnet) => aapnet,
        Err(feil) => {
            mottak.merk_fil(merknadskode(feil));
            return Ok(());
        }
    };
    mottak.sett_raad(bytes.len());
    let alle = bok.sheets_metadata().to_vec();
    let antall = alle.len();
    let mut lest = 0;
    for (nr, ark) in alle.into_iter().enumerate() {
        let struktur = strukturer.get(&ark.name);
        if mottak.er_avvist() {
            break;
        }
        if ark.typ != SheetType::WorkSheet {
            continue;
        }
        if ark.visible != SheetVisible::Visible {
            skjult_ark(&ark.name, mottak);
            continue;
        }
        let mut melder = Melder { framdrift, nr, antall };
        if les_ark(&mut bok, &ark, struktur, mottak, &mut melder)? == Arkslutt::Lest {
            lest += 1;
        }
    }
    if lest == 0 {
        mottak.merk_mangler(Felt::Id, mottak.hele_filen());
    }
    Ok(())
}

/// What an archive that is not opened is called.
pub(super) fn merknadskode(feil: Arkivfeil) -> Merknadskode {
    match feil {
        Arkivfeil::Brutt => Merknadskode::UkjentFormat,
        Arkivfeil::Utrygt => Merknadskode::UtrygtInnhold,
    }
}

/// Says that a hidden sheet is there. Its name passes the gate, its cells are not looked at.
pub(super) fn skjult_ark(navn: &str, mottak: &mut Mottak<'_>) {
    let navn = rent_arknavn(navn, mottak);
    mottak
        .merk(Merknadskode::SkjultArk, Filsted { ark: Some(navn.clone()), ..mottak.hele_filen() });
    mottak.kartlegg(Arkkart {
        ark: Some(navn),
        overskriftsrad: None,
        er_skjult: true,
        kolonner: Vec::new(),
    });
}

/// The name of a sheet without what points to a person. Offices keep theirs.
pub(super) fn rent_arknavn(navn: &str, mottak: &mut Mottak<'_>) -> String {
    let mut vakt = mottak.vakt();
    let er_kontor = mottak.kontorer().kjenner(navn) || navn.to_lowercase().starts_with("nav ");
    let felt = er_kontor.then_some(Felt::Kontor);
    let maskert = vakt.gransk(navn, felt, || mottak.hele_filen()).maskert;
    let funn = vakt.avslutt(None);
    mottak.ta_funn(funn);
    maskert.unwrap_or_else(|| navn.to_owned())
}

/// Says that a sheet was not read.
pub(super) fn ark_uten_saker(navn: &str, mottak: &mut Mottak<'_>) {
    let sted = Filsted { ark: Some(navn.to_owned()), ..mottak.hele_filen() };
    mottak.merk(Merknadskode::ArkUtenSaker, sted);
}

fn aapne(bytes: &[u8]) -> Result<(Bok, BTreeMap<String, Struktur>), Arkivfeil> {
    let mut deler = arkiv::pakk_ut(bytes, trengs)?;
    let mut ark = deler.iter().filter(|(navn, _)| navn.starts_with("xl/worksheets/"));
    if ark.any(|(_, innhold)| steder::har_umulige(innhold)) {
        return Err(Arkivfeil::Utrygt);
    }
    deler.push(("_rels/.rels".to_owned(), PEKER.to_vec()));
    let strukturer = struktur::alle(&deler);
    let flatt = arkiv::pakk_flatt(&deler)?;
    drop(deler);
    let bok = Xlsx::new(Cursor::new(flatt)).map_err(|_uro| Arkivfeil::Brutt)?;
    Ok((bok, strukturer))
}

/// Where the workbook stands in the archive; some programs leave this part out.
const PEKER: &[u8] = br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;

/// The parts with cells, texts and date formats; not pictures, comments and links.
fn trengs(navn: &str) -> bool {
    let faste = [
        "[content_types].xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/sharedstrings.xml",
        "xl/styles.xml",
    ];
    faste.contains(&navn) || navn.starts_with("xl/worksheets/") && !navn.contains("/_rels/")
}

/// The progress of one sheet among several.
struct Melder<'f> {
    framdrift: &'f mut dyn FnMut(f32) -> bool,
    nr: usize,
    antall: usize,
}

impl Melder<'_> {
    fn meld(&mut self, rad: u32, siste: u32) -> Result<(), ImportError> {
        #[expect(clippy::cast_precision_loss, reason = "a share for a progress bar")]
        let andel = {
            let i_arket = (rad as f32 / siste.max(1) as f32).min(1.0);
            (self.nr as f32 + i_arket) / self.antall.max(1) as f32
        };
        if (self.framdrift)(andel) { Ok(()) } else { Err(ImportError::Stoppet) }
    }
}

fn les_ark(
    bok: &mut Bok,
    ark: &Sheet,
    struktur: Option<&Struktur>,
    mottak: &mut Mottak<'_>,
    melder: &mut Melder<'_>,
) -> Result<Arkslutt, ImportError> {
    let tom = Struktur::default();
    let struktur = struktur.unwrap_or(&tom);
    let epoke = if bok.has_1904_epoch() { Epoke::Fra1904 } else { Epoke::Fra1900 };
    let navn = rent_arknavn(&ark.name, mottak);
    let hode = Arkhode {
        navn: Some(navn.clone()),
        skjulte_kolonner: struktur.skjulte_kolonner.clone(),
        epoke,
    };
    let mut leser = Arkleser::new(hode);
    let sted = |rad: u32, mottak: &Mottak<'_>| Filsted {
        ark: Some(navn.clone()),
        ..mottak.linje(u64::from(rad) + 1)
    };
    let Ok(mut celler) = bok.worksheet_cells_reader(&ark.name) else {
        mottak.merk(Merknadskode::Syntaksfeil, sted(0, mottak));
        return Ok(Arkslutt::Lest);
    };
    let siste = celler.dimensions().end.0;
    let mut samler =
        Radsamler { struktur, epoke, rad: 0, celler: Vec::new(), flettet: BTreeMap::new() };
    loop {
        let celle = match celler.next_cell_with_formula_metadata() {
            Ok(Some(celle)) => celle,
            Ok(None) => break,
            Err(_uro) => {
                // The cause may name what stands in the cell.
                mottak.merk(Merknadskode::Syntaksfeil, sted(samler.rad, mottak));
                break;
            }
        };
        if celle.pos.0 != samler.rad {
            samler.lever(&mut leser, mottak, &navn);
            samler.rad = celle.pos.0;
            if mottak.er_mett() {
                break;
            }
            if celle.pos.0.is_multiple_of(RADER_MELLOM_FRAMDRIFT) {
                melder.meld(celle.pos.0, siste)?;
            }
        }
        samler.ta(celle.pos.1, celle.value, celle.formula.is_some());
    }
    samler.lever(&mut leser, mottak, &navn);
    let slutt = leser.slutt(mottak);
    if slutt == Arkslutt::UtenOverskrift {
        ark_uten_saker(&navn, mottak);
    }
    Ok(slutt)
}

/// Gathers the cells of one row.
struct Radsamler<'s, 'c> {
    struktur: &'s Struktur,
    epoke: Epoke,
    rad: u32,
    celler: Vec<Celle<'c>>,
    /// Merged cells that reach below, by column: last row and value.
    flettet: BTreeMap<usize, (u32, Celle<'c>)>,
}

impl<'c> Radsamler<'_, 'c> {
    fn ta(&mut self, kolonne: u32, verdi: DataRef<'c>, er_formel: bool) {
        let celle = som_celle(verdi, er_formel, self.epoke);
        if celle.er_tom() {
            return;
        }
        let plass = (kolonne as usize).min(FLEST_KOLONNER);
        while self.celler.len() <= plass {
            self.celler.push(Celle::Tom);
        }
        if let Some(her) = self.celler.get_mut(plass) {
            *her = celle;
        }
    }

    /// Hands the row on, with the values of merged cells that reach into it.
    fn lever(&mut self, leser: &mut Arkleser, mottak: &mut Mottak<'_>, ark: &str) {
        let plass = self.celler.len();
        let mut celler = std::mem::replace(&mut self.celler, Vec::with_capacity(plass));
        self.flettet.retain(|_, (siste, _)| *siste >= self.rad);
        if !celler.is_empty() {
            for (plass, (_, verdi)) in &self.flettet {
                while celler.len() <= *plass {
                    celler.push(Celle::Tom);
                }
                if let Some(her) = celler.get_mut(*plass).filter(|her| her.er_tom()) {
                    *her = verdi.clone();
                }
            }
        }
        for (plass, siste) in self.struktur.flettet.get(&self.rad).into_iter().flatten() {
            let Some(verdi) = celler.get(*plass).filter(|verdi| !verdi.er_tom()) else { continue };
            self.flettet.insert(*plass, (*siste, verdi.clone()));
            mottak.merk(
                Merknadskode::FlettedeCeller,
                Filsted {
                    ark: Some(ark.to_owned()),
                    kolonne: Some(super::kolonner::kolonnenummer(*plass)),
                    ..mottak.linje(u64::from(self.rad) + 1)
                },
            );
        }
        let er_skjult = self.struktur.skjulte_rader.contains(&self.rad);
        if !mottak.har_raad(&celler) {
            return;
        }
        let linje = u64::from(self.rad) + 1;
        leser.ta(Tabellrad { er_skjult, ..Tabellrad::new(linje, celler) }, mottak);
    }
}

fn som_celle(verdi: DataRef<'_>, er_formel: bool, epoke: Epoke) -> Celle<'_> {
    match verdi {
        DataRef::Empty if er_formel => Celle::Formel,
        DataRef::Empty => Celle::Tom,
        DataRef::SharedString(tekst) => fra_tekst(Cow::Borrowed(tekst)),
        #[expect(clippy::cast_precision_loss, reason = "whole numbers of a workbook are small")]
        DataRef::Int(tall) => Celle::Tall(tall as f64),
        DataRef::Float(tall) => Celle::Tall(tall),
        DataRef::Bool(ja) => Celle::Sann(ja),
        DataRef::DateTime(tid) if tid.is_datetime() => {
            let dag = dato::fra_serie(tid.as_f64(), epoke).map(crate::domene::Dato::tidligst);
            dag.map_or(Celle::Tall(tid.as_f64()), Celle::Dag)
        }
        DataRef::DateTime(tid) => Celle::Tall(tid.as_f64()),
        DataRef::String(tekst) | DataRef::DateTimeIso(tekst) | DataRef::DurationIso(tekst) => {
            fra_tekst(Cow::Owned(tekst))
        }
        DataRef::Error(_) => Celle::Feil,
    }
}

/// Line ends from Windows are written as a code in some workbooks.
fn fra_tekst(tekst: Cow<'_, str>) -> Celle<'_> {
    if tekst.contains("_x000D_") {
        return Celle::fra_tekst(tekst.replace("_x000D_", ""));
    }
    Celle::fra_tekst(tekst)
}
