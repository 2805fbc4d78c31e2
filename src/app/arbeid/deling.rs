//! Findings of an egentilsyn to share with others: by theme, without office, case or quotation.
//!
//! A text goes out whole or not at all. One that names the office, a case or the kommune, quotes
//! somebody, or holds anything the identity gate knows, stays at home, and the file says so.

use std::path::Path;

use serde::Serialize;

use super::filer::skriv_trygt;
use crate::app::{AppError, Egenfeil, regelverk_for};
use crate::domene::{
    Grunnlag, KontorId, SakId, Svar, Svarsted, Temavurdering, Tilsyn, Tilsynsart, Tiltaksstatus,
    navngitt,
};
use crate::i18n::{Tekster, tekster};
use crate::personvern::finn;
use crate::regelverk::{Kontrollpunkt, Sjekkliste};
use crate::vurdering::{self, Gjelder};

/// The form of the file.
const SKJEMA: &str = "egentilsyn-funn-1";
/// Words that many offices and kommuner have in their names.
const FELLESORD: [&str; 8] =
    ["nav", "kommune", "kommunen", "bydel", "kontor", "kontoret", "og", "i"];
/// Marks of quotation.
const SITATTEGN: [char; 6] = ['«', '»', '"', '“', '”', '„'];
/// A spreadsheet takes such a first sign for a formula.
const FORMELTEGN: [char; 4] = ['=', '+', '-', '@'];

navngitt! {
    /// Why a text is not shared.
    Utelatt {
        /// It quotes.
        Sitat = "sitat",
        /// It names an office, the kommune or one who takes part.
        Navn = "navn",
        /// It names a case.
        Sak = "sak",
        /// The identity gate knows something in it.
        Personopplysning = "personopplysning",
    }
}

/// What an office shares.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Delingsfil {
    skjema: &'static str,
    demo: bool,
    maalform: &'static str,
    sjekkliste: Listeomtale,
    temaer: Vec<Delttema>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Listeomtale {
    id: String,
    versjon: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Delttema {
    tema: String,
    navn: String,
    funn: &'static str,
    konklusjon: Delttekst,
    punkter: Vec<Deltpunkt>,
    tiltak: Vec<Delttiltak>,
}

/// A text, or why it stays at home.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Delttekst {
    tekst: Option<String>,
    utelatt: Option<&'static str>,
}

/// How often an item got each answer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
struct Deltpunkt {
    punkt: String,
    ja: usize,
    delvis: usize,
    nei: usize,
    ikke_dokumentert: usize,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Delttiltak {
    tiltak: Delttekst,
    status: &'static str,
}

/// What came of the sharing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delingskvittering {
    /// Themes in the file.
    pub temaer: usize,
    /// Texts that stayed at home.
    pub utelatt: usize,
}

impl Delingsfil {
    fn kvittering(&self) -> Delingskvittering {
        let tekster = self.temaer.iter().flat_map(|tema| {
            tema.tiltak.iter().map(|t| &t.tiltak).chain(std::iter::once(&tema.konklusjon))
        });
        let utelatt = tekster.filter(|tekst| tekst.utelatt.is_some()).count();
        Delingskvittering { temaer: self.temaer.len(), utelatt }
    }
}

/// The findings of the egentilsyn as they may be shared.
pub fn anonyme_funn(tilsyn: &Tilsyn) -> Result<Delingsfil, AppError> {
    let g = &tilsyn.grunnlag;
    if g.art != Tilsynsart::Egentilsyn {
        return Err(Egenfeil::BareEgentilsyn.into());
    }
    let regelverk = regelverk_for(tilsyn);
    let ukjent = || AppError::UkjentSjekkliste(g.sjekkliste.clone());
    let liste = regelverk.sjekkliste(&g.sjekkliste).ok_or_else(ukjent)?;
    let temaer = liste.temaer.iter().filter_map(|tema| {
        let vurdering = tilsyn.egen.temaer.get(&tema.id)?;
        Some(delt(tilsyn, liste, vurdering, tema.navn.i(g.maalform)))
    });
    Ok(Delingsfil {
        skjema: SKJEMA,
        demo: g.demo,
        maalform: g.maalform.kode(),
        sjekkliste: Listeomtale { id: liste.id.to_string(), versjon: liste.versjon.clone() },
        temaer: temaer.collect(),
    })
}

/// Writes the findings, as CSV where the name ends so and else as JSON.
pub fn del_funn(tilsyn: &Tilsyn, til: &Path) -> Result<Delingskvittering, AppError> {
    let funn = anonyme_funn(tilsyn)?;
    let feil = |kilde| AppError::Fil { sti: til.to_owned(), kilde };
    let er_csv = til.extension().is_some_and(|e| e.eq_ignore_ascii_case("csv"));
    let bytes = if er_csv {
        let ord = tekster(tilsyn.grunnlag.maalform);
        som_csv(&funn, ord).map_err(|uro| feil(std::io::Error::other(uro)))?
    } else {
        serde_json::to_vec_pretty(&funn).map_err(|uro| feil(uro.into()))?
    };
    skriv_trygt(til, &bytes)?;
    Ok(funn.kvittering())
}

fn delt(tilsyn: &Tilsyn, liste: &Sjekkliste, vurdering: &Temavurdering, navn: &str) -> Delttema {
    let tiltak = tilsyn.egen.tiltak_i(&vurdering.tema);
    let tiltak = tiltak.filter(|post| post.status != Tiltaksstatus::Avlyst);
    Delttema {
        tema: vurdering.tema.clone(),
        navn: navn.to_owned(),
        funn: vurdering.funn.kode(),
        konklusjon: tekst(tilsyn, &vurdering.konklusjon),
        punkter: liste.i_tema(&vurdering.tema).filter_map(|p| telt(tilsyn, p)).collect(),
        tiltak: tiltak
            .map(|post| Delttiltak {
                tiltak: tekst(tilsyn, &post.tiltak.tiltak),
                status: post.status.kode(),
            })
            .collect(),
    }
}

/// Answers to an item that still apply; `None` where there are none.
fn telt(tilsyn: &Tilsyn, punkt: &Kontrollpunkt) -> Option<Deltpunkt> {
    let mut ut = Deltpunkt { punkt: punkt.id.to_string(), ..Deltpunkt::default() };
    let mut noe = false;
    for (sted, post) in tilsyn.svar.iter().filter(|(sted, _)| *sted.punkt() == punkt.id) {
        if sted.sak().is_some_and(|sak| !gjelder(tilsyn, punkt, sted, sak)) {
            continue;
        }
        match post.besvarelse.svar {
            Svar::Oppfylt => ut.ja += 1,
            Svar::DelvisOppfylt => ut.delvis += 1,
            Svar::IkkeOppfylt => ut.nei += 1,
            Svar::IkkeDokumentert => ut.ikke_dokumentert += 1,
            Svar::IkkeVurderbart | Svar::IkkeRelevant => continue,
        }
        noe = true;
    }
    noe.then_some(ut)
}

fn gjelder(tilsyn: &Tilsyn, punkt: &Kontrollpunkt, sted: &Svarsted, sak: &SakId) -> bool {
    let art = tilsyn.grunnlag.art;
    let i_utvalget = tilsyn.saker.get(sak).filter(|_| tilsyn.teller(sak));
    let gjelder = |sak| vurdering::gjelder(punkt, sak, art) == Gjelder::Ja;
    i_utvalget.is_some_and(gjelder) && !tilsyn.maa_ses_paa_igjen(sted)
}

fn tekst(tilsyn: &Tilsyn, tekst: &str) -> Delttekst {
    match hvorfor_ikke(tilsyn, tekst) {
        None => Delttekst { tekst: Some(tekst.trim().to_owned()), utelatt: None },
        Some(grunn) => Delttekst { tekst: None, utelatt: Some(grunn.kode()) },
    }
}

fn hvorfor_ikke(tilsyn: &Tilsyn, tekst: &str) -> Option<Utelatt> {
    let smaa = tekst.to_lowercase();
    if tekst.contains(SITATTEGN) {
        Some(Utelatt::Sitat)
    } else if navner_noen(&tilsyn.grunnlag, &smaa) {
        Some(Utelatt::Navn)
    } else if tilsyn.saker.keys().any(|sak| staar_i(&smaa, &sak.as_str().to_lowercase())) {
        Some(Utelatt::Sak)
    } else if !finn(tekst).is_empty() {
        Some(Utelatt::Personopplysning)
    } else {
        None
    }
}

/// Whether the text has a word of the names of office, kommune or those who take part, also in the
/// genitive and as the first part of a longer word.
fn navner_noen(g: &Grunnlag, smaa: &str) -> bool {
    let steder = g.kontorer.iter().map(KontorId::as_str).chain([g.kommune.as_str()]);
    let folk = g.tilsynslag.iter().map(|m| m.navn.as_str());
    let folk = folk.chain(g.godkjenner.iter().map(|(navn, _)| navn.as_str()));
    let navn = steder.chain(folk).map(str::to_lowercase).collect::<Vec<_>>().join(" ");
    let navn: Vec<&str> = ord_i(&navn).filter(|ord| !FELLESORD.contains(ord)).collect();
    ord_i(smaa).any(|ord| {
        navn.iter().any(|navn| match navn.chars().count() {
            0 | 1 => false,
            2 | 3 => ord == *navn || ord.strip_suffix('s') == Some(*navn),
            _ => ord.starts_with(*navn),
        })
    })
}

fn ord_i(tekst: &str) -> impl Iterator<Item = &str> {
    tekst.split(|tegn: char| !tegn.is_alphanumeric()).filter(|ord| !ord.is_empty())
}

/// Whether the id stands in the text by itself, not inside a longer word or number.
fn staar_i(tekst: &str, id: &str) -> bool {
    tekst.match_indices(id).any(|(plass, funnet)| {
        let foer = tekst.get(..plass).and_then(|t| t.chars().next_back());
        let etter = tekst.get(plass + funnet.len()..).and_then(|t| t.chars().next());
        !foer.is_some_and(char::is_alphanumeric) && !etter.is_some_and(char::is_alphanumeric)
    })
}

/// One line for each theme, with the measures after each other.
fn som_csv(funn: &Delingsfil, ord: &Tekster) -> Result<Vec<u8>, csv::Error> {
    let mut ut = csv::WriterBuilder::new().delimiter(b';').from_writer(b"\xef\xbb\xbf".to_vec());
    let hode = ["tema", "navn", "funn", "konklusjon", "tiltak"];
    ut.write_record(hode.map(|navn| ord.tekst(&format!("delingsfil-{navn}"))))?;
    let vis = |tekst: &Delttekst| match (&tekst.tekst, tekst.utelatt) {
        (Some(tekst), _) => ufarlig(tekst),
        (None, grunn) => ord.tekst(&format!("delingsfil-utelatt-{}", grunn.unwrap_or_default())),
    };
    for tema in &funn.temaer {
        let tiltak: Vec<String> = tema.tiltak.iter().map(|t| vis(&t.tiltak)).collect();
        ut.write_record([
            tema.tema.clone(),
            tema.navn.clone(),
            ord.tekst(&format!("egenfunn-{}", tema.funn)),
            vis(&tema.konklusjon),
            tiltak.join(" | "),
        ])?;
    }
    ut.into_inner().map_err(|uro| csv::Error::from(uro.into_error()))
}

fn ufarlig(tekst: &str) -> String {
    let tekst = tekst.split_whitespace().collect::<Vec<_>>().join(" ");
    if tekst.starts_with(FORMELTEGN) { format!("'{tekst}") } else { tekst }
}

#[cfg(test)]
mod tests;
