//! Words that an office cannot conclude with: «lovbrudd» is Statsforvalteren's to say. What stands in
//! quotation marks tells of an earlier tilsyn and is let through.

use crate::regelverk::egenspraak;

/// The words of the text that an office's own conclusion must not use, each once, as the data
/// spells them.
pub fn ord_som_ikke_kan_brukes(tekst: &str) -> Vec<&'static str> {
    let egne = uten_sitat(&enkel(tekst));
    // a hyphen inside a word does not make it another word
    let sammen: String = egne.chars().filter(|tegn| *tegn != '-').collect();
    let linje = egne.split_whitespace().collect::<Vec<_>>().join(" ");
    let liste = egenspraak();
    let ord = liste.ord.iter().filter(|ord| sammen.contains(ord.as_str()));
    let uttrykk = liste.uttrykk.iter().filter(|uttrykk| linje.contains(uttrykk.as_str()));
    ord.chain(uttrykk).map(String::as_str).collect()
}

/// Small letters, å as one sign, and no signs that cannot be seen.
fn enkel(tekst: &str) -> String {
    let sett = tekst.to_lowercase().replace("a\u{30a}", "å");
    sett.chars().filter(|t| !matches!(t, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{feff}')).collect()
}

/// The text without what stands between quotation marks; a mark that is never closed opens nothing.
fn uten_sitat(tekst: &str) -> String {
    let mut ut = String::new();
    let mut rest = tekst;
    while let Some((plass, aapner)) = rest.char_indices().find(|(_, t)| slutt(*t).is_some()) {
        let (foer, fra) = rest.split_at(plass);
        ut.push_str(foer);
        let inne = fra.get(aapner.len_utf8()..).unwrap_or_default();
        let lukker = slutt(aapner).and_then(|lukker| {
            inne.char_indices().find(|(_, t)| *t == lukker).map(|(p, t)| p + t.len_utf8())
        });
        ut.push(' ');
        rest = lukker.and_then(|etter| inne.get(etter..)).unwrap_or(inne);
    }
    ut.push_str(rest);
    ut
}

fn slutt(tegn: char) -> Option<char> {
    match tegn {
        '«' => Some('»'),
        '“' | '„' => Some('”'),
        '"' => Some('"'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tekst: &str, ventet: &[&str]) {
        assert_eq!(ord_som_ikke_kan_brukes(tekst), ventet, "{tekst}");
    }

    #[test]
    fn own_conclusions_cannot_use_the_words_of_statsforvalteren() {
        check("Vi fant et mulig brudd på reglene om oppstart.", &[]);
        check("Kontoret har brutt loven, og det er ulovlig.", &["ulovlig", "brutt loven"]);
        check("Kontoret braut lova. Det er eit brot på lova.", &["braut lova", "brot på lova"]);
        check("Dette er et LOVBRUDD.", &["lovbrudd"]);
        check("Dette er eit lovbrot, og vi får pålegg.", &["lovbrot", "pålegg"]);
        check("Hovedlovbruddet er ventetiden.", &["lovbrudd"]);
        check("lov\u{ad}brudd, lov-brudd, lov\u{200b}brudd", &["lovbrudd"]);
        check("pa\u{30a}legg", &["pålegg"]);
        check("Statsforvalterens\n konklusjon er klar.", &["statsforvalterens konklusjon"]);
        check("Statsforvalteren har gitt oss råd.", &[]);
    }

    #[test]
    fn an_earlier_tilsyn_may_be_quoted() {
        check("Tilsynet i 2019 skrev: «Dette er lovbrudd.» Det er rettet.", &[]);
        check("Tilsynet skrev \"pålegg\" og “lovbrudd”.", &[]);
        check("«Dette er rettet. Men lovbrudd er det.", &["lovbrudd"]);
        check("«ja» lovbrudd «nei»", &["lovbrudd"]);
    }
}
