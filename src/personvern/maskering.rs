//! Readable text without what was found: `«[navn 1]»`, `«[fnr]»`, the same number for the same person.
//!
//! A masking belongs to one case. It holds the words of the names it has replaced, to know them again,
//! and wipes them when it is dropped.

use zeroize::Zeroize as _;

use super::Treff;
use super::normal::Normal;
use super::tegn::{er_bokstav, liten};
use crate::domene::Opplysningsart;

/// Masks the texts of one case.
#[derive(Default)]
pub struct Maskering {
    /// The words of each person's name, in the order they were met.
    personer: Vec<Vec<Vec<u8>>>,
}

impl Maskering {
    /// A masking that has seen nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The text with every hit replaced by its kind. The hits are those of [`super::finn`].
    pub fn masker(&mut self, tekst: &str, treff: &[Treff]) -> String {
        let mut ut = String::with_capacity(tekst.len());
        let mut fra = 0;
        for t in treff.iter().filter(|t| t.start < t.slutt) {
            ut.push_str(tekst.get(fra..t.start).unwrap_or_default());
            let hva = tekst.get(t.start.max(fra)..t.slutt).unwrap_or_default();
            ut.push_str(&self.merkelapp(t.art, hva));
            fra = t.slutt.max(fra);
        }
        ut.push_str(tekst.get(fra..).unwrap_or_default());
        ut
    }

    fn merkelapp(&mut self, art: Opplysningsart, hva: &str) -> String {
        match art {
            Opplysningsart::Person => {
                let nr = self.person(hva) + 1;
                format!("[navn {nr}]")
            }
            Opplysningsart::Foedselsdato => "[fødselsdato]".to_owned(),
            Opplysningsart::Epost => "[e-post]".to_owned(),
            Opplysningsart::Aktoerid => "[aktør-id]".to_owned(),
            Opplysningsart::Navident => "[Nav-ident]".to_owned(),
            Opplysningsart::Foedselsnummer
            | Opplysningsart::Duf
            | Opplysningsart::Orgnr
            | Opplysningsart::Konto
            | Opplysningsart::Iban
            | Opplysningsart::Kid
            | Opplysningsart::Telefon
            | Opplysningsart::Adresse
            | Opplysningsart::Bilskilt => format!("[{}]", art.kode()),
        }
    }

    /// The number of the person: one whose words hold all of these, or whose words these hold.
    fn person(&mut self, navn: &str) -> usize {
        let ord = ordene(navn);
        let kjent = self.personer.iter_mut().enumerate().find(|(_, person)| {
            !ord.is_empty() && (er_del_av(&ord, person) || er_del_av(person, &ord))
        });
        if let Some((nr, person)) = kjent {
            if ord.len() > person.len() {
                person.zeroize();
                *person = ord;
            }
            return nr;
        }
        self.personer.push(ord);
        self.personer.len() - 1
    }
}

impl Drop for Maskering {
    fn drop(&mut self) {
        self.personer.zeroize();
    }
}

/// The words of a name, folded and in lower case; initials do not count.
fn ordene(navn: &str) -> Vec<Vec<u8>> {
    let mut foldet = Normal::av(navn).tegn;
    let deler = foldet.split(|b| !er_bokstav(*b) && *b != b'-');
    let ord = deler.map(|o| o.iter().map(|b| liten(*b)).collect::<Vec<u8>>());
    let ut = ord.filter(|o| o.len() > 1).collect();
    foldet.zeroize();
    ut
}

fn er_del_av(ord: &[Vec<u8>], av: &[Vec<u8>]) -> bool {
    !ord.is_empty() && ord.iter().all(|o| av.iter().any(|a| er_samme(o, a)))
}

/// The same word, one of them perhaps in the genitive.
fn er_samme(a: &[u8], b: &[u8]) -> bool {
    let eier = |lang: &[u8], kort: &[u8]| lang.strip_suffix(b"s") == Some(kort);
    a == b || eier(a, b) || eier(b, a)
}

#[cfg(test)]
mod tests {
    use super::super::{finn, masker};
    use super::*;

    fn check(tekst: &str, ventet: &str) {
        assert_eq!(masker(tekst), ventet);
    }

    /// Names are invented; the number is a synthetic one.
    #[test]
    fn one_person_has_one_number() {
        check(
            "Bruker Kari Solbakken (26895700605) ringte. Kari er gift med Tomasz Nowak. Tomasz' bil.",
            "Bruker [navn 1] ([fnr]) ringte. [navn 1] er gift med [navn 2]. [navn 2] bil.",
        );
        check("Solbakken, Kari og KARI SOLBAKKENS mor", "[navn 1] og [navn 1] mor");
    }

    #[test]
    fn the_numbers_go_on_through_the_texts_of_a_case() {
        let mut maskering = Maskering::new();
        let mut neste = |tekst: &str| maskering.masker(tekst, &finn(tekst));
        assert_eq!(neste("Bruker Amina Warsame møtte."), "Bruker [navn 1] møtte.");
        assert_eq!(neste("Tolk: Dawit Tesfay. Amina kom."), "Tolk: [navn 2]. [navn 1] kom.");
    }

    #[test]
    fn masked_text_is_clean() {
        let tekst = "Kari Solbakken, f. 12.03.1987, tlf. 412 34 567, Elvegata 3, 7650 Verdal";
        let maskert = masker(tekst);
        assert_eq!(maskert, "[navn 1], f. [fødselsdato], tlf. [telefon], [adresse]");
        assert_eq!(finn(&maskert), []);
    }
}
