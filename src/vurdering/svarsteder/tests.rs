use crate::domene::{Svar, Utvalgsgruppe};
use crate::vurdering::framdrift;
use crate::vurdering::proever::{i_gruppe, i_kontor, i_sak, saker, sjekkliste, svar, tilsyn};

use super::*;

#[test]
fn themes_and_offices_add_up_to_what_is_counted_case_by_case() {
    let mut alle = saker("Nav Øst", 1..=4);
    alle.extend(saker("Nav Vest", 5..=6));
    alle[1] = i_gruppe(alle[1].clone(), Utvalgsgruppe::Avslag);
    let mut tilsyn = tilsyn(alle);
    let steder = Svarsteder::av(&tilsyn, sjekkliste());
    for (sak, punkt, hva) in [
        ("A-1", "D1", Svar::IkkeOppfylt),
        ("A-2", "D1", Svar::IkkeOppfylt), // does not apply: no start
        ("A-3", "B2", Svar::Oppfylt),
        ("A-6", "C16", Svar::Oppfylt), // nobody has to answer it
        ("A-9", "D1", Svar::Oppfylt),  // no such case
    ] {
        svar(&mut tilsyn, i_sak(sak, punkt), hva, &[]);
    }
    svar(&mut tilsyn, i_kontor("Nav Vest", "A1"), Svar::IkkeOppfylt, &[]);
    let fordeling = steder.fordeling(&tilsyn, sjekkliste());
    assert_eq!(fordeling.samlet, framdrift(&tilsyn, sjekkliste()));
    let besvart: Vec<(&str, usize)> =
        fordeling.temaer.iter().map(|(tema, f)| (tema.as_str(), f.besvart)).collect();
    assert_eq!(besvart, [("A", 1), ("B", 1), ("C", 0), ("D", 1), ("E", 0), ("G", 0)]);
    let ubesvart: usize = fordeling.temaer.iter().map(|(_, f)| f.ubesvart).sum();
    assert_eq!(ubesvart, fordeling.samlet.ubesvart);
    let kontorer: Vec<usize> = fordeling.kontorer.iter().map(|(_, f)| f.besvart).collect();
    assert_eq!(kontorer, [1, 2], "Nav Vest, Nav Øst");
}
