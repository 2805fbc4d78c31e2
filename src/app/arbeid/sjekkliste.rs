//! The checklist of a tilsyn: which lists there are, an embete's own from a file, and the differences
//! before a tilsyn goes over from one to another.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};

use super::filer;
use crate::app::sjekkliste::{familien_passer, kontroller_tekster};
use crate::app::{AppError, Oekt, masker_tekster};
use crate::domene::{
    Hendelse, Maalform, MoensterId, PunktId, SjekklisteId, Sjekklistebytte, Svarsted, Tilsyn,
};
use crate::i18n::Tekster;
use crate::regelverk::{Listeforskjell, Regelverk, Sjekkliste, forskjell, listens_sha256};

/// Largest file that is read as a checklist.
const STOERST: u64 = 4 * 1024 * 1024;

/// Where a checklist comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Listekilde {
    /// One the program or the tilsyn carries.
    Kjent(SjekklisteId),
    /// A file an embete keeps.
    Fil(PathBuf),
}

impl Listekilde {
    /// A list by its id, or else the file of that name.
    pub fn av(tekst: &str, regelverk: &Regelverk) -> Self {
        let id = SjekklisteId::new(tekst);
        if regelverk.sjekkliste(&id).is_some() { Self::Kjent(id) } else { Self::Fil(tekst.into()) }
    }
}

/// What going over to a list would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bytteforslag {
    /// The list.
    pub liste: Sjekkliste,
    /// The event that does it.
    pub bytte: Sjekklistebytte,
    /// How it differs from the list in use.
    pub forskjell: Listeforskjell,
    /// Answers that stay in the log and no longer count.
    pub svar_borte: usize,
    /// Answers that must be looked at again.
    pub svar_igjen: usize,
}

impl Bytteforslag {
    /// The differences in words, and what becomes of the answers.
    pub fn meldinger(&self, gammel: &Sjekkliste, ord: &Tekster) -> Vec<String> {
        let om = |noekkel: &str, liste: &Sjekkliste, id: &PunktId, hva: &str| {
            let spoersmaal = liste.punkt(id).map_or("", |p| p.spoersmaal.i(ord.maalform()));
            let verdier = [("punkt", id.as_str().into()), ("spoersmaal", spoersmaal.into())];
            let verdier: Vec<_> = verdier.into_iter().chain([("hva", hva.into())]).collect();
            ord.med(noekkel, &verdier)
        };
        let ulikt = &self.forskjell;
        let mut ut = Vec::new();
        if ulikt.er_tom() {
            ut.push(ord.tekst("sjekkliste-ingen-forskjell"));
        }
        ut.extend(ulikt.nye.iter().map(|id| om("sjekkliste-nytt", &self.liste, id, "")));
        ut.extend(ulikt.borte.iter().map(|id| om("sjekkliste-borte", gammel, id, "")));
        for (id, hva) in &ulikt.endret {
            let hva = hva.iter().map(|h| ord.tekst(&format!("punktendring-{}", h.kode())));
            let hva = hva.collect::<Vec<_>>().join(", ");
            ut.push(om("sjekkliste-endret", &self.liste, id, &hva));
        }
        if !ulikt.moenstre.is_empty() {
            let alle: Vec<&str> = ulikt.moenstre.iter().map(MoensterId::as_str).collect();
            ut.push(ord.med("sjekkliste-moenstre", &[("moenstre", alle.join(", ").into())]));
        }
        if let Some((fra, til)) = ulikt.terskel {
            ut.push(ord.med("sjekkliste-terskel", &[("fra", fra.into()), ("til", til.into())]));
        }
        for (noekkel, antall) in
            [("sjekkliste-svar-borte", self.svar_borte), ("sjekkliste-svar-igjen", self.svar_igjen)]
        {
            if antall > 0 {
                ut.push(ord.med(noekkel, &[("antall", antall.into())]));
            }
        }
        ut.push(ord.tekst("sjekkliste-svar-staar"));
        ut
    }
}

/// The lists the program carries, in the order of their ids.
pub fn innebygde_lister() -> impl Iterator<Item = &'static Sjekkliste> {
    Regelverk::innebygd().sjekklister.values()
}

/// The theme that a new tilsyn with that list begins with; empty where the list does not say.
pub fn standardtema(id: &SjekklisteId, maalform: Maalform) -> String {
    let liste = Regelverk::innebygd().sjekkliste(id);
    liste.map_or_else(String::new, |liste| liste.rapport.tema.i(maalform).to_owned())
}

/// Reads and checks a list: the law it names, what an item must say, and the identity gate.
pub fn les_sjekkliste(sti: &Path, regelverk: &Regelverk) -> Result<Sjekkliste, AppError> {
    let bytes = filer::les_inntil(sti, STOERST)?;
    let bytes = bytes.ok_or_else(|| AppError::Svarfil { linje: 1 })?;
    let tekst = String::from_utf8_lossy(&bytes);
    let tekst = tekst.strip_prefix('\u{feff}').unwrap_or(&tekst);
    let liste = regelverk.les_sjekkliste(&filer::filnavn(sti), tekst)?;
    kontroller_tekster(&liste)?;
    Ok(liste)
}

/// The list from wherever it comes.
pub fn finn_sjekkliste(kilde: &Listekilde, regelverk: &Regelverk) -> Result<Sjekkliste, AppError> {
    match kilde {
        Listekilde::Fil(sti) => les_sjekkliste(sti, regelverk),
        Listekilde::Kjent(id) => {
            let liste = regelverk.sjekkliste(id).cloned();
            liste.ok_or_else(|| AppError::UkjentSjekkliste(id.clone()))
        }
    }
}

/// What going over to the list would do. Nothing is changed.
pub fn foreslaa_bytte(oekt: &Oekt, kilde: &Listekilde) -> Result<Bytteforslag, AppError> {
    let (tilsyn, naa) = (oekt.tilsyn(), oekt.sjekkliste()?);
    let liste = finn_sjekkliste(kilde, oekt.regelverk())?;
    familien_passer(tilsyn, naa, &liste)?;
    let ulikt = forskjell(naa, &liste);
    let fil = match kilde {
        Listekilde::Fil(sti) => filer::filnavn(sti),
        Listekilde::Kjent(_) => String::new(),
    };
    let bytte = listebytte(&liste, fil, &ulikt);
    let antall = |med: &dyn Fn(&Svarsted) -> bool| tilsyn.svar.keys().filter(|s| med(s)).count();
    let svar_borte = antall(&|sted| ulikt.borte.contains(sted.punkt()));
    // an item that comes back may ask in another way than it did
    let tilbake = |punkt: &PunktId| bytte.nye.contains(punkt) && !tilsyn.liste.har(punkt);
    let svar_igjen = antall(&|sted| bytte.endret.contains(sted.punkt()) || tilbake(sted.punkt()));
    Ok(Bytteforslag { liste, bytte, forskjell: ulikt, svar_borte, svar_igjen })
}

fn listebytte(liste: &Sjekkliste, fil: String, ulikt: &Listeforskjell) -> Sjekklistebytte {
    let innebygd = Regelverk::innebygd().sjekkliste(&liste.id).is_some();
    let tekst = liste.som_tekst();
    Sjekklistebytte {
        id: liste.id.clone(),
        versjon: liste.versjon.clone(),
        fil,
        sha256: listens_sha256(&tekst),
        tekst: if innebygd { String::new() } else { tekst },
        nye: ulikt.nye.clone(),
        borte: ulikt.borte.clone(),
        endret: ulikt.maa_ses_igjen().cloned().collect(),
    }
}

/// The tilsyn goes over to the list. Answers stay.
pub fn bytt_sjekkliste(
    oekt: &mut Oekt,
    forslag: &Bytteforslag,
    naa: DateTime<FixedOffset>,
) -> Result<(), AppError> {
    let hendelse = Hendelse::SjekklisteByttet(Box::new(forslag.bytte.clone()));
    oekt.utfoer(masker_tekster(&hendelse, oekt.tilsyn()), naa) // only the name of the file
}

/// The list that a packet must carry, where the program does not have it.
pub(super) fn medbrakt_liste(tilsyn: &Tilsyn, liste: &Sjekkliste) -> Option<Box<Sjekklistebytte>> {
    tilsyn.liste.utgaver.get(&liste.id)?;
    Some(Box::new(listebytte(liste, String::new(), &Listeforskjell::default())))
}

/// Writes the whole list to a file that can be read again.
pub fn eksporter_sjekkliste(liste: &Sjekkliste, til: &Path) -> Result<(), AppError> {
    filer::skriv_trygt(til, (liste.som_tekst() + "\n").as_bytes())
}

/// Writes an edition that changes nothing yet, for an embete to fill in: the fields, and an own item
/// behind comment marks. `forklaring` stands first, line by line.
pub fn skriv_utgave(
    liste: &Sjekkliste,
    embete: &str,
    forklaring: &[String],
    til: &Path,
) -> Result<(), AppError> {
    let kommentar: Vec<String> = forklaring.iter().map(|linje| format!("// {linje}")).collect();
    let kommentar = kommentar.join("\n") + "\n";
    let grunnliste = liste.bygger_paa.as_ref().unwrap_or(&liste.id);
    let id = format!("{}-{embete}-1", liste.familie());
    let terskel = liste.terskel_saker;
    let tekst = UTGAVEMAL
        .replace("{id}", &id)
        .replace("{grunnliste}", grunnliste.as_str())
        .replace("{embete}", embete)
        .replace("{terskel}", &terskel.to_string());
    filer::skriv_trygt(til, (kommentar + &tekst).as_bytes())
}

const UTGAVEMAL: &str = include_str!("../../../assets/sjekklister/utgavemal.txt");

#[cfg(test)]
mod tests;
