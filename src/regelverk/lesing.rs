//! From files to `Regelverk`: what each file holds is told by its name.
//!
//! Reading is strict. An unknown field, a name outside the closed lists and an entry that stands
//! twice are refused with the place, because a slip here would become wrong law in a report.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserialize, DeserializeOwned, Deserializer, MapAccess, Visitor};

use crate::domene::HjemmelId;

use super::feil::{Feil, Grunn, RegelverkError};
use super::kontroll;
use super::typer::{
    Grense, Grensenavn, Hjemmel, Lov, Regelverk, Sjekkliste, Tekstlikhet, Ubekreftet,
};

/// Without data no texts are told to be alike.
const INGEN_LIKHET: Tekstlikhet =
    Tekstlikhet { ord_i_rekke: 1, korteste_passasje: usize::MAX, nesten_lik_prosent: usize::MAX };

/// A file: its name and its text.
pub(super) type Fil<'a> = (&'a str, &'a str);

impl Regelverk {
    /// Reads and checks the data: `versjon.ron`, `lover.ron`, `hjemler-*.ron`, `grenser.ron`,
    /// `vilkaar.ron`, `tekstlikhet.ron` and `ubekreftet.ron`, then the checklists.
    pub fn fra_tekst(regler: &[Fil<'_>], sjekklister: &[Fil<'_>]) -> Result<Self, RegelverkError> {
        for fil in ["versjon.ron", "lover.ron"] {
            if !regler.iter().any(|(navn, _)| *navn == fil) {
                return Err(RegelverkError::ManglerFil { fil: fil.to_owned() });
            }
        }
        let mut regelverk = Self::tomt();
        let mut feil = Vec::new();
        for fil in regler {
            feil.extend(regelverk.les_regelfil(*fil)?);
        }
        feil.extend(kontroll::regler(&regelverk, regler));
        for fil in sjekklister {
            let liste: Sjekkliste = les(*fil)?;
            feil.extend(kontroll::sjekkliste(&liste, &regelverk, *fil));
            regelverk.sjekklister.insert(liste.id.clone(), liste);
        }
        if feil.is_empty() { Ok(regelverk) } else { Err(RegelverkError::Uriktig(feil)) }
    }

    /// No law at all.
    pub(super) fn tomt() -> Self {
        Self {
            versjon: String::new(),
            lover: BTreeMap::new(),
            hjemler: BTreeMap::new(),
            grenser: BTreeMap::new(),
            vilkaar: Vec::new(),
            tekstlikhet: INGEN_LIKHET,
            ubekreftet: BTreeMap::new(),
            sjekklister: BTreeMap::new(),
        }
    }

    /// Takes in one file; an id that an earlier file has is returned as a fault.
    fn les_regelfil(&mut self, fil: Fil<'_>) -> Result<Vec<Feil>, RegelverkError> {
        match fil.0 {
            "versjon.ron" => self.versjon = les(fil)?,
            "lover.ron" => self.lover = les::<Entydig<String, Lov>>(fil)?.0,
            "grenser.ron" => self.grenser = les::<Entydig<Grensenavn, Vec<Grense>>>(fil)?.0,
            "vilkaar.ron" => self.vilkaar = les(fil)?,
            "tekstlikhet.ron" => self.tekstlikhet = les(fil)?,
            "ubekreftet.ron" => self.ubekreftet = les::<Entydig<u8, Ubekreftet>>(fil)?.0,
            navn if navn.starts_with("hjemler-") => return self.les_hjemler(fil),
            navn => return Err(RegelverkError::UkjentFil { fil: navn.to_owned() }),
        }
        Ok(Vec::new())
    }

    fn les_hjemler(&mut self, fil: Fil<'_>) -> Result<Vec<Feil>, RegelverkError> {
        let nye = les::<Entydig<HjemmelId, Hjemmel>>(fil)?.0;
        let to_ganger = nye.keys().filter(|id| self.hjemler.contains_key(*id));
        let funn = to_ganger
            .map(|id| kontroll::feil(&[fil], id.as_str(), Grunn::StaarToGanger, ""))
            .collect();
        self.hjemler.extend(nye);
        Ok(funn)
    }
}

pub(super) fn les<T: DeserializeOwned>((fil, tekst): Fil<'_>) -> Result<T, RegelverkError> {
    let valg =
        ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    valg.from_str(tekst).map_err(|feil| RegelverkError::Ulesbar {
        fil: fil.to_owned(),
        linje: feil.span.start.line,
        kolonne: feil.span.start.col,
        aarsak: feil.code,
    })
}

/// A map in which no key may stand twice; plain maps keep the last one without a word.
struct Entydig<K, V>(BTreeMap<K, V>);

impl<'de, K, V> Deserialize<'de> for Entydig<K, V>
where
    K: Deserialize<'de> + Ord + fmt::Debug,
    V: Deserialize<'de>,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Oppfoering(PhantomData))
    }
}

struct Oppfoering<K, V>(PhantomData<(K, V)>);

impl<'de, K, V> Visitor<'de> for Oppfoering<K, V>
where
    K: Deserialize<'de> + Ord + fmt::Debug,
    V: Deserialize<'de>,
{
    type Value = Entydig<K, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map with every key once")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut kart: A) -> Result<Self::Value, A::Error> {
        let mut ferdig = BTreeMap::new();
        while let Some(noekkel) = kart.next_key::<K>()? {
            if ferdig.contains_key(&noekkel) {
                return Err(de::Error::custom(format!("{noekkel:?} stands twice")));
            }
            ferdig.insert(noekkel, kart.next_value()?);
        }
        Ok(Entydig(ferdig))
    }
}
