use crate::domene::{Bevisart, Maalform, SakId, Utvalgsgruppe};
use crate::regelverk::Regelverk;
use crate::vurdering::proever::{i_kontor, i_ord, i_sak, saker, sjekkliste, svar, tilsyn, word};

use super::super::forslag::foreslaa;
use super::*;

fn med_svikt() -> Tilsyn {
    let mut alle = saker("Nav Øst", 1..=5);
    alle.extend(saker("Nav Vest", 6..=6));
    let mut tilsyn = tilsyn(alle);
    for (sak, gitt) in [
        ("A-1", Svar::IkkeOppfylt),
        ("A-2", Svar::DelvisOppfylt),
        ("A-3", Svar::IkkeDokumentert),
        ("A-4", Svar::IkkeVurderbart),
        ("A-6", Svar::IkkeOppfylt),
    ] {
        svar(&mut tilsyn, i_sak(sak, "D1"), gitt, &[Bevisart::Program]);
    }
    svar(&mut tilsyn, i_kontor("Nav Øst", "A9"), Svar::DelvisOppfylt, &[Bevisart::Rutine]);
    tilsyn
}

fn utkast(tilsyn: &Tilsyn, i_ord: Ord<'_>) -> Lovbrudd {
    let forslag = foreslaa(tilsyn, sjekkliste(), Regelverk::innebygd()).unwrap();
    skriv_utkast(&forslag[0], LovbruddId(7), tilsyn, sjekkliste(), i_ord)
}

#[test]
fn facts_count_k_of_n_per_office_with_the_failing_answers_as_sources() {
    let tilsyn = med_svikt();
    let utkast = utkast(&tilsyn, &i_ord);
    let tekster: Vec<&str> = utkast.fakta.iter().map(|f| f.tekst.as_str()).collect();
    assert!(tekster.contains(
        &"I 2 av 3 gjennomgåtte saker ved Nav Øst er kravet bak spørsmålet «Startet programmet uten \
          venting etter vedtaket?» ikke eller bare delvis oppfylt."
    ));
    assert!(tekster.iter().any(|t| t.starts_with("I 1 av 1 gjennomgåtte saker ved Nav Vest")));
    assert!(tekster.iter().any(|t| t.starts_with("Ved Nav Øst") && t.ends_with("delvis oppfylt.")));
    assert_eq!(utkast.fakta.len(), 4, "the last one says what the cases show together");
    assert!(tekster[3].contains("I 3 av 4 gjennomgåtte saker fant vi svikt"), "{}", tekster[3]);
    assert!(tekster[3].ends_with("derfor bare sakene vi har lest."), "{}", tekster[3]);
    let kilder = [Kilde::Svar(i_sak("A-1", "D1")), Kilde::Svar(i_sak("A-2", "D1"))];
    assert!(utkast.fakta.iter().any(|f| f.kilder == kilder));
}

#[test]
fn the_draft_leaves_what_is_the_inspectors_empty() {
    let tilsyn = med_svikt();
    let utkast = utkast(&tilsyn, &i_ord);
    assert_eq!(utkast.id, LovbruddId(7));
    assert!(!utkast.krav.is_empty() && !utkast.hjemler.is_empty());
    assert!(utkast.vurdering.is_empty() && utkast.styring.is_empty());
    assert_eq!(utkast.konklusjon, None);
}

#[test]
fn the_draft_is_written_in_the_language_of_the_tilsyn() {
    let mut tilsyn = med_svikt();
    tilsyn.grunnlag.maalform = Maalform::Nynorsk;
    let utkast = utkast(&tilsyn, &|melding| word(melding, Maalform::Nynorsk));
    assert!(utkast.setning.contains("sikrar ikkje"), "{}", utkast.setning);
    assert!(utkast.fakta.iter().any(|f| f.tekst.contains("ikkje eller berre delvis oppfylt")));
}

#[test]
fn answers_to_items_that_no_longer_apply_are_not_counted() {
    let mut tilsyn = med_svikt();
    tilsyn.saker.get_mut(&SakId::new("A-1")).unwrap().utvalgsgruppe = Utvalgsgruppe::Trukket;
    let utkast = utkast(&tilsyn, &i_ord);
    assert!(
        utkast.fakta.iter().any(|f| f.tekst.starts_with("I 1 av 2 gjennomgåtte saker ved Nav Øst"))
    );
    let forlatt = Kilde::Svar(i_sak("A-1", "D1"));
    assert!(utkast.fakta.iter().all(|f| !f.kilder.contains(&forlatt)));
}
