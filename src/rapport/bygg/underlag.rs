//! What every part of the report reads: the tilsyn, the law, the words, and the themes in scope.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::domene::{
    Grunnlag, KontorId, Maalform, Milepaelart, PunktId, Rapportstadium, Sak, Svarsted, Tilsyn,
    Verdi,
};
use crate::i18n::{self, Tekster};
use crate::regelverk::{Kontrollpunkt, Regelverk, Sjekkliste, Tema};
use crate::vurdering;

use super::feil::ByggError;
use super::kildebok::Kildebok;

/// The material of one report.
pub(super) struct Underlag<'a> {
    pub(super) tilsyn: &'a Tilsyn,
    pub(super) regelverk: &'a Regelverk,
    pub(super) sjekkliste: &'a Sjekkliste,
    pub(super) tekster: &'static Tekster,
    /// The day the report is dated.
    pub(super) rapportdato: NaiveDate,
    /// What the words of the report rest on.
    pub(super) kildebok: Kildebok,
    punkter: BTreeSet<PunktId>,
}

impl<'a> Underlag<'a> {
    pub(super) fn new(
        tilsyn: &'a Tilsyn,
        regelverk: &'a Regelverk,
        i_dag: NaiveDate,
    ) -> Result<Self, ByggError> {
        let grunnlag = &tilsyn.grunnlag;
        let ukjent = || ByggError::UkjentSjekkliste { id: grunnlag.sjekkliste.to_string() };
        let sjekkliste = regelverk.sjekkliste(&grunnlag.sjekkliste).ok_or_else(ukjent)?;
        let datert = match grunnlag.stadium {
            Rapportstadium::Foreloepig => Milepaelart::ForeloepigSendt,
            Rapportstadium::Endelig => Milepaelart::EndeligRapport,
        };
        Ok(Self {
            tilsyn,
            regelverk,
            sjekkliste,
            tekster: i18n::tekster(grunnlag.maalform),
            rapportdato: milepael(grunnlag, datert).unwrap_or(i_dag),
            kildebok: Kildebok::default(),
            punkter: aktuelle_punkter(tilsyn, sjekkliste),
        })
    }

    pub(super) fn grunnlag(&self) -> &'a Grunnlag {
        &self.tilsyn.grunnlag
    }

    pub(super) fn maalform(&self) -> Maalform {
        self.grunnlag().maalform
    }

    pub(super) fn er_foreloepig(&self) -> bool {
        self.grunnlag().stadium == Rapportstadium::Foreloepig
    }

    /// A text of the report by the last part of its key.
    pub(super) fn ord(&self, noekkel: &str) -> String {
        self.tekster.tekst(&format!("rapport-{noekkel}"))
    }

    /// A text of the report with values.
    pub(super) fn setning(&self, noekkel: &str, verdier: &[(&str, Verdi)]) -> String {
        self.tekster.med(&format!("rapport-{noekkel}"), verdier)
    }

    /// A member of a closed list, by list and code.
    pub(super) fn navn(&self, liste: &str, kode: &str) -> String {
        self.tekster.tekst(&format!("{liste}-{kode}"))
    }

    pub(super) fn dato(&self, dag: NaiveDate) -> String {
        i18n::dato_lang(dag, self.maalform())
    }

    pub(super) fn milepael(&self, art: Milepaelart) -> Option<NaiveDate> {
        milepael(self.grunnlag(), art)
    }

    /// Words as a list in a sentence: «a, b og c».
    pub(super) fn oppramsing<S: AsRef<str>>(&self, ledd: &[S]) -> String {
        let ledd: Vec<&str> = ledd.iter().map(AsRef::as_ref).collect();
        match ledd.split_last() {
            None => String::new(),
            Some((siste, [])) => (*siste).to_owned(),
            Some((siste, foran)) => format!("{} {} {siste}", foran.join(", "), self.ord("og")),
        }
    }

    /// The names of themes in a sentence: «A», «B» og «C».
    pub(super) fn navneliste<S: AsRef<str>>(&self, navn: &[S]) -> String {
        let sitert: Vec<String> = navn.iter().map(|n| format!("«{}»", n.as_ref())).collect();
        self.oppramsing(&sitert)
    }

    /// A small count in words, a larger one in figures.
    pub(super) fn antall(&self, antall: usize) -> String {
        match antall {
            1..=12 => self.ord(&format!("antall-{antall}")),
            _ => i18n::tall(i64::try_from(antall).unwrap_or(i64::MAX)),
        }
    }

    /// The offices, as the tilsyn lists them.
    pub(super) fn kontorer(&self) -> &'a [KontorId] {
        &self.grunnlag().kontorer
    }

    /// The cases of an office that count.
    pub(super) fn saker_i(&self, kontor: &'a KontorId) -> impl Iterator<Item = &'a Sak> {
        self.tilsyn.saker_som_teller().filter(move |sak| sak.kontor == *kontor)
    }

    /// Themes with at least one item that applies in this tilsyn, in order.
    pub(super) fn temaer(&self) -> impl Iterator<Item = &'a Tema> {
        self.sjekkliste.temaer.iter().filter(|tema| self.punkter_i(tema).next().is_some())
    }

    /// Themes of the checklist that were not examined.
    pub(super) fn utelatte_temaer(&self) -> impl Iterator<Item = &'a Tema> {
        self.sjekkliste.temaer.iter().filter(|tema| self.punkter_i(tema).next().is_none())
    }

    /// The items of a theme that apply in this tilsyn, in order.
    pub(super) fn punkter_i(&self, tema: &'a Tema) -> impl Iterator<Item = &'a Kontrollpunkt> {
        self.sjekkliste.i_tema(&tema.id).filter(|punkt| self.punkter.contains(&punkt.id))
    }

    /// All items that apply in this tilsyn, in order.
    pub(super) fn punkter(&self) -> impl Iterator<Item = &'a Kontrollpunkt> {
        self.sjekkliste.punkter.iter().filter(|punkt| self.punkter.contains(&punkt.id))
    }
}

fn milepael(grunnlag: &Grunnlag, art: Milepaelart) -> Option<NaiveDate> {
    grunnlag.milepaeler.iter().find(|m| m.art == art).map(|m| m.dato)
}

/// Items that apply to an office or to at least one case, and items that were answered; an
/// optional item nobody answered was not looked at.
fn aktuelle_punkter(tilsyn: &Tilsyn, sjekkliste: &Sjekkliste) -> BTreeSet<PunktId> {
    let art = tilsyn.grunnlag.art;
    let kontor = vurdering::punkter_for_kontor(sjekkliste, art).into_iter();
    let saker = tilsyn.saker_som_teller();
    let i_saker = saker.flat_map(|sak| vurdering::punkter_for_sak(sjekkliste, sak, art));
    let faste = kontor.chain(i_saker).filter(|punkt| !punkt.valgfritt);
    let aktuelle = faste.map(|punkt| punkt.id.clone());
    let besvarte = tilsyn.svar.keys().filter(|s| s.sak().is_none_or(|sak| tilsyn.teller(sak)));
    aktuelle.chain(besvarte.map(Svarsted::punkt).cloned()).collect()
}
