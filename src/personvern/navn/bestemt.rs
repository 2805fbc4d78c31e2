//! Definite nouns by their form: «Møtereferatet opplyser», «Helsetilsynets veileder».
//!
//! A name has no article, but a compound in the definite form begins sentences as a name does and
//! may do what persons do. Surnames end so too, in `-sen`, `-set`, `-hagen`; therefore an ending
//! counts only on a word longer than such names are, or where it makes nouns and nothing else.

use super::super::kontekst::slutter_paa;

/// An ending, how long a word with it must be, and the endings of names that look like it.
struct Endelse {
    ending: &'static [u8],
    minst: usize,
    navn: &'static [&'static [u8]],
}

const ENDELSER: [Endelse; 12] = [
    // neuter: farms end in -set and -tvet
    Endelse { ending: b"et", minst: 10, navn: &[b"set", b"tvet"] },
    // plural: given names end in -lene and -rene, Lithuanian surnames in -iene
    Endelse { ending: b"ene", minst: 9, navn: &[b"iene", b"lene", b"rene"] },
    Endelse { ending: b"ene", minst: 12, navn: &[b"iene"] },
    Endelse { ending: b"erne", minst: 10, navn: &[] },
    Endelse { ending: b"ane", minst: 10, navn: &[b"iane", b"mane", b"sane"] },
    // feminine and masculine: only what is derived, or longer than surnames are
    Endelse { ending: b"heten", minst: 8, navn: &[] },
    Endelse { ending: b"sjonen", minst: 8, navn: &[] },
    Endelse { ending: b"iteten", minst: 8, navn: &[] },
    Endelse { ending: b"ismen", minst: 9, navn: &[] },
    Endelse { ending: b"ingen", minst: 11, navn: &[] },
    Endelse { ending: b"inga", minst: 11, navn: &[] },
    Endelse { ending: b"en", minst: 12, navn: &GAARDER },
];

/// The definite masculines that farms are called, and patronymics.
pub(super) const GAARDER: [&[u8]; 28] = [
    b"sen",
    b"haugen",
    b"bakken",
    b"hagen",
    b"lien",
    b"moen",
    b"sveen",
    b"dalen",
    b"viken",
    b"myren",
    b"br\xe5ten",
    b"l\xf8kken",
    b"engen",
    b"stuen",
    b"g\xe5rden",
    b"skogen",
    b"vollen",
    b"kleiven",
    b"toppen",
    b"sletten",
    b"brekken",
    b"bergen",
    b"elven",
    b"kroken",
    b"marken",
    b"odden",
    b"sanden",
    b"vangen",
];

/// Whether the word has the form of a definite noun, in the genitive or not.
pub(super) fn er_bestemt(ord: &[u8]) -> bool {
    let uten_s = ord.split_last().filter(|(s, _)| **s == b's').map(|(_, resten)| resten);
    std::iter::once(ord).chain(uten_s).any(|ord| {
        ENDELSER.iter().any(|e| {
            ord.len() >= e.minst && slutter_paa(ord, &[e.ending]) && !slutter_paa(ord, e.navn)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nouns_are_told_from_names_by_length_and_ending() {
        for ord in [
            "Protokolltillegget",
            "Direktoratets",
            "Fagrapportene",
            "Retningslinjene",
            "Rettleiarane",
            "Saksbehandlernes",
            "Kapasiteten",
            "Kartleggingen",
            "Organisasjonens",
            "Tilretteleggingsplanen",
            "Fylkesmannens",
        ] {
            assert!(er_bestemt(ord.as_bytes()), "{ord}");
        }
        for ord in [
            "Kristoffersens",
            "Vesterhaugen",
            "Mellommarkens",
            "Nordbakken",
            "Birkeset",
            "Langtvet",
            "Elisabet",
            "Magdalene",
            "Petrauskiene",
            "Christiane",
            "Abdourahmane",
            "Netsanet",
            "Mikkelsen",
            "Ingebrigtsen",
        ] {
            assert!(!er_bestemt(ord.as_bytes()), "{ord}");
        }
    }
}
