//! Splits a JSON file into its cases without understanding them.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// The cases of a file.
#[derive(Default)]
pub(super) struct Deling<'t> {
    /// The text of each case.
    pub(super) saker: Vec<&'t RawValue>,
    /// What stands beside the list.
    pub(super) annet: Vec<&'t str>,
    /// Whether the file has a list of cases at all.
    pub(super) har_liste: bool,
    /// Line where the form of the file breaks, and the text from there on.
    pub(super) brudd: Option<(u64, &'t str)>,
}

/// Splits the text. What is whole before a break is kept.
pub(super) fn del(tekst: &str) -> Deling<'_> {
    let mut deling = Deling::default();
    let mut leser = serde_json::Deserializer::from_str(tekst);
    let lest = Topp(&mut deling).deserialize(&mut leser);
    if let Err(feil) = lest.and_then(|()| leser.end()) {
        let linje = feil.line();
        let start: usize =
            tekst.split_inclusive('\n').take(linje.saturating_sub(1)).map(str::len).sum();
        deling.brudd = Some((linje.max(1) as u64, tekst.get(start..).unwrap_or_default()));
    }
    deling
}

struct Topp<'d, 't>(&'d mut Deling<'t>);

impl<'de> DeserializeSeed<'de> for Topp<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, leser: D) -> Result<(), D::Error> {
        leser.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Topp<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of cases")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut liste: A) -> Result<(), A::Error> {
        self.0.har_liste = true;
        while let Some(sak) = liste.next_element::<&'de RawValue>()? {
            self.0.saker.push(sak);
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut kart: A) -> Result<(), A::Error> {
        while let Some(navn) = kart.next_key::<String>()? {
            if navn.eq_ignore_ascii_case("saker") {
                kart.next_value_seed(Topp(&mut *self.0))?;
            } else {
                self.0.annet.push(kart.next_value::<&'de RawValue>()?.get());
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(tekst: &str, saker: &[&str], brudd: Option<u64>) {
        let deling = del(tekst);
        let funnet: Vec<&str> = deling.saker.iter().map(|sak| sak.get()).collect();
        assert_eq!((funnet.as_slice(), deling.brudd.map(|(l, _)| l)), (saker, brudd), "{tekst}");
    }

    #[test]
    fn cases_are_found_and_what_is_whole_before_a_break_is_kept() {
        check("[]", &[], None);
        check("[{\"a\":[1]}, 2]", &["{\"a\":[1]}", "2"], None);
        check("{\"format\":\"x\",\"saker\":[{}],\"merknader\":[]}", &["{}"], None);
        check("[{},\n{},\n{\"a\"", &["{}", "{}"], Some(3));
        check("[{}]\nx", &["{}"], Some(2));
        check("3", &[], Some(1));
        check("", &[], Some(1));
        check(&"[".repeat(100_000), &[], Some(1));
    }
}
