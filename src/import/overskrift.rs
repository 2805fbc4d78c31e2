//! What a heading means when it is not in the list of known ones: by the meaning of its words, in
//! any order, and whether it announces what points to a person.
//!
//! Words, meanings and rules stand in `assets/import/overskriftsord.ron`. A word that is not known
//! there makes the heading unknown; so does a heading that fits two fields equally well.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization as _;

use crate::domene::Opplysningsart;

use super::felt::Felt;
use super::ord::{enkel, uten_parentes};

/// Longer texts are no headings.
const LENGSTE: usize = 120;

/// Words a compound is made of, at most.
const FLEST_LEDD: u32 = 4;

/// Endings a word may have after its stem, written as `enkel` writes them.
const ENDELSER: [&str; 20] = [
    "", "e", "en", "et", "a", "er", "ar", "ene", "ane", "s", "n", "t", "r", "te", "de", "es",
    "ast", "ens", "ets", "as",
];

/// What may stand between the parts of a compound.
const BINDELEDD: [&str; 4] = ["", "s", "e", "er"];

/// Meanings that a rule need not name.
const ALLTID: [&str; 4] = ["dato", "person", "program", "foerste"];

/// Meanings that say nothing against a heading being about a person.
const OM_PERSON: [&str; 4] = ["dato", "person", "nummer", "kontorord"];

/// The field the words of a heading mean.
pub(super) fn felt(overskrift: &str) -> Option<Felt> {
    if overskrift.len() > LENGSTE {
        return None;
    }
    ORDLISTE.felt(overskrift)
}

/// The same without what stands in brackets.
pub(super) fn felt_uten_parentes(overskrift: &str) -> Option<Felt> {
    if overskrift.len() > LENGSTE || !overskrift.contains(['(', '[']) {
        return None;
    }
    ORDLISTE.felt(&uten_parentes(overskrift))
}

/// Whether the heading speaks of a date.
pub(super) fn har_dato(overskrift: &str) -> bool {
    ORDLISTE.har(overskrift, "dato")
}

/// Whether yes and no in such a column mean granted and refused.
pub(super) fn spoer_om_innvilget(overskrift: &str) -> bool {
    ORDLISTE.har(overskrift, "innvilget")
}

/// What the cells of a column with such a heading tell of a person.
pub(super) fn personopplysning(overskrift: &str) -> Option<Opplysningsart> {
    if overskrift.len() > LENGSTE {
        return None;
    }
    ORDLISTE.personopplysning(&uten_parentes(overskrift))
}

/// The data file.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fil {
    fyll: Vec<String>,
    ord: BTreeMap<String, Vec<String>>,
    felt: Vec<(Felt, Vec<String>)>,
    person: Vec<(Opplysningsart, Vec<String>)>,
}

/// A set of meanings, one bit each.
type Mengde = u128;

/// What a heading must and may have to mean a field.
struct Regel {
    felt: Felt,
    krav: Mengde,
    tillatt: Mengde,
    /// The rule says itself that there may be a date.
    nevner_dato: bool,
}

/// The same, made ready for use.
struct Ordliste {
    /// As they are written, and with plain letters those that have others.
    fyll: BTreeSet<String>,
    hele: BTreeMap<String, Mengde>,
    /// Longest first.
    stammer: Vec<(String, Mengde)>,
    betydninger: BTreeMap<String, Mengde>,
    regler: Vec<Regel>,
    person: BTreeMap<String, Opplysningsart>,
}

/// A test proves that the file is whole; a broken one would know no heading.
static ORDLISTE: LazyLock<Ordliste> = LazyLock::new(|| {
    let kilde = include_str!("../../assets/import/overskriftsord.ron");
    Ordliste::fra(ron::from_str(kilde).unwrap_or_default())
});

impl Ordliste {
    fn fra(fil: Fil) -> Self {
        let bit =
            |nr: usize| 1_u128.checked_shl(u32::try_from(nr).unwrap_or(u32::MAX)).unwrap_or(0);
        let betydninger: BTreeMap<String, Mengde> =
            fil.ord.keys().enumerate().map(|(nr, navn)| (navn.clone(), bit(nr))).collect();
        let (mut hele, mut stammer) = (BTreeMap::new(), Vec::new());
        for (navn, ord) in &fil.ord {
            let bit = betydninger.get(navn).copied().unwrap_or_default();
            for ett in ord {
                match ett.strip_prefix('=') {
                    Some(helt) => drop(hele.insert(enkel(helt), bit)),
                    None => stammer.push((enkel(ett), bit)),
                }
            }
        }
        stammer.sort_by_key(|(stamme, _)| std::cmp::Reverse(stamme.len()));
        let regler = fil.felt.iter().flat_map(|(felt, linjer)| {
            linjer.iter().map(|linje| Regel::fra(*felt, linje, &betydninger))
        });
        let regler = regler.collect();
        let person = fil
            .person
            .into_iter()
            .flat_map(|(art, ord)| ord.into_iter().map(move |ord| (enkel(&ord), art)));
        let person = person.collect();
        let enkle = fil.fyll.iter().filter(|ord| !ord.is_ascii()).map(|ord| enkel(ord));
        let fyll = enkle.chain(fil.fyll.iter().cloned()).collect();
        Self { fyll, hele, stammer, betydninger, regler, person }
    }

    fn felt(&self, overskrift: &str) -> Option<Felt> {
        let mut alle = 0;
        for ord in ordene(overskrift) {
            alle |= self.betydning(&ord)?;
        }
        let passer = |regel: &&Regel| regel.krav & !alle == 0 && alle & !regel.tillatt == 0;
        let treff: Vec<&Regel> = self.regler.iter().filter(passer).collect();
        let best = treff.iter().map(|regel| regel.krav.count_ones()).max()?;
        let mut beste = treff.iter().filter(|regel| regel.krav.count_ones() == best);
        let foerste = beste.next()?;
        let tar_dato = foerste.felt.er_dato() || foerste.nevner_dato || !self.er_dato(alle);
        (tar_dato && beste.all(|regel| regel.felt == foerste.felt)).then_some(foerste.felt)
    }

    fn er_dato(&self, alle: Mengde) -> bool {
        self.betydninger.get("dato").is_some_and(|dato| alle & dato != 0)
    }

    /// What the word means; nothing where it changes nothing, `None` where it is not known.
    fn betydning(&self, ord: &str) -> Option<Mengde> {
        if self.fyll.contains(ord) { Some(0) } else { self.del(&enkel(ord), 1) }
    }

    /// The meanings of a word and of the parts of a compound.
    fn del(&self, ord: &str, ledd: u32) -> Option<Mengde> {
        if let Some(helt) = self.hele.get(ord) {
            return Some(*helt);
        }
        for (stamme, betydning) in &self.stammer {
            let Some(rest) = ord.strip_prefix(stamme.as_str()) else { continue };
            // `program` doubles its last sign before an ending.
            let enkelt = stamme.chars().last().and_then(|siste| rest.strip_prefix(siste));
            let er_endelse = |rest: &str| ENDELSER.contains(&rest);
            if er_endelse(rest) || enkelt.is_some_and(er_endelse) {
                return Some(*betydning);
            }
            if ledd >= FLEST_LEDD {
                continue;
            }
            let deler = BINDELEDD.iter().filter_map(|bindeledd| rest.strip_prefix(bindeledd));
            let neste = deler.filter(|del| !del.is_empty()).find_map(|del| self.del(del, ledd + 1));
            if let Some(neste) = neste {
                return Some(betydning | neste);
            }
        }
        None
    }

    fn har(&self, overskrift: &str, betydning: &str) -> bool {
        let Some(soekt) = self.betydninger.get(betydning) else { return false };
        let ord = ordene(overskrift);
        overskrift.len() <= LENGSTE
            && ord.iter().any(|ord| self.betydning(ord).is_some_and(|alle| alle & soekt != 0))
    }

    fn personopplysning(&self, overskrift: &str) -> Option<Opplysningsart> {
        let om_person: Mengde =
            OM_PERSON.iter().filter_map(|navn| self.betydninger.get(*navn)).sum();
        let mut funnet = None;
        for ord in ordene(overskrift) {
            let enkelt = enkel(&ord);
            let uten_endelse = enkelt.strip_suffix('s').or(enkelt.strip_suffix("et"));
            let art = self.person.get(&enkelt);
            let art = art.or_else(|| self.person.get(uten_endelse?));
            if let Some(art) = art {
                funnet = funnet.or(Some(*art));
            } else if self.betydning(&ord).is_some_and(|alle| alle & !om_person != 0) {
                return None;
            }
        }
        funnet
    }
}

impl Regel {
    fn fra(felt: Felt, linje: &str, betydninger: &BTreeMap<String, Mengde>) -> Self {
        let bit = |navn: &str| betydninger.get(navn).copied().unwrap_or_default();
        let mut krav = 0;
        let mut tillatt: Mengde = ALLTID.iter().map(|navn| bit(navn)).sum();
        for ord in linje.split_whitespace() {
            match (ord.strip_prefix('?'), ord.strip_prefix('!')) {
                (Some(kan), _) => tillatt |= bit(kan),
                (_, Some(maa_ikke)) => tillatt &= !bit(maa_ikke),
                _ => krav |= bit(ord),
            }
        }
        Self { felt, krav, tillatt: tillatt | krav, nevner_dato: linje.contains("?dato") }
    }
}

/// The words in small letters, composed. What is always written with dots or spaces is one word.
fn ordene(overskrift: &str) -> Vec<String> {
    let tekst: String = overskrift.nfc().flat_map(char::to_lowercase).collect();
    let tekst = tekst.replace('#', " nr ").replace("14 a", "14a");
    let tekst = tekst.replace("e-post", "epost").replace("e-mail", "email").replace("d-n", "dn");
    let tekst = tekst.replace("f.o.m", " fom ").replace("t.o.m", " tom ");
    let deler = tekst.split(|tegn: char| !tegn.is_alphanumeric());
    deler.filter(|del| !del.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_list_loads_and_every_rule_names_known_meanings() {
        let fil: Fil =
            ron::from_str(include_str!("../../assets/import/overskriftsord.ron")).unwrap();
        assert!(fil.ord.len() <= 128 && fil.person.len() > 4);
        for linje in fil.felt.iter().flat_map(|(_, linjer)| linjer) {
            for ord in linje.split_whitespace() {
                assert!(fil.ord.contains_key(ord.trim_start_matches(['?', '!'])), "{linje}");
            }
        }
        for navn in ALLTID.iter().chain(&OM_PERSON) {
            assert!(fil.ord.contains_key(*navn), "{navn}");
        }
    }

    #[track_caller]
    fn check(overskrifter: &[&str], ventet: Option<Felt>) {
        for overskrift in overskrifter {
            let funnet = felt(overskrift).or_else(|| felt_uten_parentes(overskrift));
            assert_eq!(funnet, ventet, "{overskrift}");
        }
    }

    #[test]
    fn words_in_any_order_and_compounds_are_understood() {
        let soeknad = ["Når kom søknaden inn?", "Mottaksdato", "KVP-soknad levert (dd.mm.åååå)"];
        check(&soeknad, Some(Felt::SoeknadMottatt));
        let vedtak = ["Dato for fattet vedtak", "Avgjørelsesdato", "Dato avgjerd", "Vedteke"];
        check(&vedtak, Some(Felt::Vedtak));
        check(&["Vedtaksutfall", "Avgjerd i saka", "Innvilget?"], Some(Felt::Utfall));
        check(&["Oppstart iht. vedtak", "Oppstart (planlagt)"], Some(Felt::AngittStart));
        check(&["Programmet startet", "Reell oppstart"], Some(Felt::Programstart));
        check(&["Alder ved søknadstidspunkt"], Some(Felt::Aldersgruppe));
        check(&["Årsak til forsinket oppstart", "Hvorfor ventet?"], Some(Felt::Ventegrunn));
        check(&["Gjelder f.o.m.", "fom"], Some(Felt::PeriodeFra));
        check(&["#", "Deltakernr", "Journalnr (anonymisert)"], Some(Felt::Id));
        check(&["AEV utført", "Vedtak § 14 a"], Some(Felt::Aev));
    }

    #[test]
    fn what_is_not_certain_stays_unknown() {
        let andre = [
            "Dager fra vedtak til oppstart",
            "Journalnr",
            "Personnr",
            "Navn",
            "Saksbehandler",
            "Avslag",
            "Utsendt",
            "Vedtak forlengelse",
            "Ventetid",
            "Vedtak slutt",
            "Utfall dato",
            "Klage avgjort",
            "Dato",
            "Status",
        ];
        check(&andre, None);
    }

    #[test]
    fn headings_that_announce_a_person_are_seen() {
        for (overskrift, ventet) in [
            ("Navn", Some(Opplysningsart::Person)),
            ("Deltakers navn (fullt)", Some(Opplysningsart::Person)),
            ("Saksbehandlers namn", Some(Opplysningsart::Person)),
            ("Mobil", Some(Opplysningsart::Telefon)),
            ("Fødselsdato", Some(Opplysningsart::Foedselsdato)),
            ("Navn på tiltak", None),
            ("Kontornavn", None),
            ("Saksbehandlingstid", None),
        ] {
            assert_eq!(personopplysning(overskrift), ventet, "{overskrift}");
        }
    }
}
