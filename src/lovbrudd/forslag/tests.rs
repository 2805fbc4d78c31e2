use crate::domene::{
    Bevisart, Lovbrudd, LovbruddId, Lovbruddspost, SakId, Svar, Utfall, VilkaarId, Vilkaarscelle,
    Vilkaarspost, Vilkaarsvurdering,
};
use crate::vurdering::proever::{i_kontor, i_ord, i_sak, program, saker, sjekkliste, svar, tilsyn};

use super::*;

mod lovdato;

/// Four cases in the east, two in the west.
fn seks_saker() -> Tilsyn {
    let mut alle = saker("Nav Øst", 1..=4);
    alle.extend(saker("Nav Vest", 5..=6));
    tilsyn(alle)
}

fn gi(tilsyn: &mut Tilsyn, svarene: &[(&str, &str, Svar)]) {
    for (sak, punkt, gitt) in svarene {
        svar(tilsyn, i_sak(sak, punkt), *gitt, &[Bevisart::Program]);
    }
}

fn foreslaatt(tilsyn: &Tilsyn) -> Vec<Forslag> {
    foreslaa(tilsyn, sjekkliste(), Regelverk::innebygd()).unwrap()
}

fn moenstre(tilsyn: &Tilsyn) -> Vec<String> {
    foreslaatt(tilsyn).iter().map(|f| f.moenster.to_string()).collect()
}

#[test]
fn uten_svar_foreslaas_ingenting() {
    assert!(foreslaatt(&seks_saker()).is_empty());
}

#[test]
fn one_failing_case_is_not_a_pattern_however_many_items_fail() {
    let mut tilsyn = seks_saker();
    gi(&mut tilsyn, &[("A-1", "D1", Svar::IkkeOppfylt), ("A-1", "D2", Svar::IkkeOppfylt)]);
    assert!(foreslaatt(&tilsyn).is_empty());
}

#[test]
fn the_threshold_is_counted_over_the_whole_tilsyn() {
    let mut tilsyn = seks_saker();
    gi(
        &mut tilsyn,
        &[
            ("A-1", "D1", Svar::IkkeOppfylt),
            ("A-1", "D2", Svar::Oppfylt),
            ("A-2", "D1", Svar::Oppfylt),
            ("A-3", "D1", Svar::IkkeDokumentert),
            ("A-5", "D2", Svar::DelvisOppfylt),
        ],
    );
    let forslag = foreslaatt(&tilsyn);
    assert_eq!(moenstre(&tilsyn), ["P-start"]);
    assert_eq!(forslag[0].setning.nb.split(' ').next(), Some("Granfjord"));
    assert!(!forslag[0].setning.nb.contains('{'));
    let oest = &forslag[0].kontorer[&KontorId::new("Nav Øst")];
    assert_eq!(oest.saker_for.iter().map(SakId::as_str).collect::<Vec<_>>(), ["A-1"]);
    assert_eq!(oest.saker_mot.iter().map(SakId::as_str).collect::<Vec<_>>(), ["A-2"]);
    assert!(forslag[0].kontorer.contains_key(&KontorId::new("Nav Vest")));
}

#[test]
fn one_office_item_is_enough_and_names_only_its_office() {
    let mut tilsyn = seks_saker();
    svar(&mut tilsyn, i_kontor("Nav Vest", "A9"), Svar::IkkeOppfylt, &[Bevisart::Rutine]);
    gi(&mut tilsyn, &[("A-1", "D1", Svar::Oppfylt)]);
    let forslag = foreslaatt(&tilsyn);
    assert_eq!(moenstre(&tilsyn), ["P-start"]);
    assert_eq!(forslag[0].kontorer.keys().map(KontorId::as_str).collect::<Vec<_>>(), ["Nav Vest"]);
}

#[test]
fn answers_left_behind_by_a_new_sample_do_not_count() {
    let mut tilsyn = seks_saker();
    gi(&mut tilsyn, &[("A-1", "D1", Svar::IkkeOppfylt), ("A-2", "D1", Svar::IkkeOppfylt)]);
    tilsyn.saker.remove(&SakId::new("A-2"));
    assert!(foreslaatt(&tilsyn).is_empty());
    svar(&mut tilsyn, i_kontor("Nav Sør", "A9"), Svar::IkkeOppfylt, &[]);
    assert!(foreslaatt(&tilsyn).is_empty());
}

#[test]
fn provisions_follow_the_days_of_the_cases() {
    let mut tilsyn = seks_saker();
    gi(&mut tilsyn, &[("A-1", "D1", Svar::IkkeOppfylt), ("A-2", "D1", Svar::IkkeOppfylt)]);
    let av = |tilsyn: &Tilsyn, henvisning: &str| -> usize {
        let regelverk = Regelverk::innebygd();
        let hjemler = foreslaatt(tilsyn).remove(0).hjemler;
        let versjoner = hjemler.iter().filter_map(|id| regelverk.hjemmel(id));
        versjoner.filter(|h| h.henvisning == henvisning).count()
    };
    let ny_lov = foreslaatt(&tilsyn).remove(0).hjemler;
    assert!(ny_lov.iter().any(|id| id.as_str() == "stl-31"));
    assert_eq!(av(&tilsyn, "kvpf-1-4"), 1);
    for id in ["A-1", "A-2"] {
        let sak = tilsyn.saker.get_mut(&SakId::new(id)).unwrap();
        sak.vedtak = program("01.06.2015").into_iter().collect();
    }
    assert!(foreslaatt(&tilsyn).remove(0).hjemler.iter().any(|id| id.as_str() == "stl-31"));
    for id in foreslaatt(&tilsyn).remove(0).hjemler {
        let dag = NaiveDate::from_ymd_opt(2015, 6, 1).unwrap();
        assert!(Regelverk::innebygd().virker(&id, dag), "{id}");
    }
}

#[test]
fn two_versions_are_both_cited_where_the_law_changed_between_the_cases() {
    let mut tilsyn = seks_saker();
    gi(&mut tilsyn, &[("A-1", "C5", Svar::IkkeOppfylt), ("A-2", "C5", Svar::IkkeOppfylt)]);
    let sak = tilsyn.saker.get_mut(&SakId::new("A-1")).unwrap();
    sak.vedtak = program("31.12.2018").into_iter().collect();
    let hjemler = foreslaatt(&tilsyn).remove(0).hjemler;
    let versjoner = hjemler
        .iter()
        .filter_map(|id| Regelverk::innebygd().hjemmel(id))
        .filter(|h| h.henvisning == "stl-29");
    assert_eq!(versjoner.count(), 2, "{hjemler:?}");
}

fn fyll(tilsyn: &mut Tilsyn, sak: &str, vilkaar: &str, vurdering: Vilkaarsvurdering) {
    let (sak, vilkaar) = (SakId::new(sak), VilkaarId::new(vilkaar));
    let celle = Vilkaarscelle {
        vilkaar: vilkaar.clone(),
        vurdering,
        notat: String::new(),
        bevis: None,
        kildesum: String::new(),
    };
    let post = Vilkaarspost { celle, post: 2, hvem: "Inspektør".to_owned() };
    tilsyn.vilkaar.insert((sak, vilkaar), post);
}

fn sitater(forslag: &Forslag) -> Vec<String> {
    let regelverk = Regelverk::innebygd();
    forslag.hjemler.iter().map(|id| regelverk.kortsitat(regelverk.hjemmel(id).unwrap())).collect()
}

#[test]
fn missing_vilkaar_feed_the_pattern_on_grounds_and_the_regime_picks_the_provisions() {
    let mut tilsyn = seks_saker();
    for id in ["A-1", "A-2"] {
        fyll(&mut tilsyn, id, "ytelser", Vilkaarsvurdering::BareNevnt);
    }
    assert!(foreslaatt(&tilsyn).is_empty());
    for id in ["A-1", "A-2"] {
        fyll(&mut tilsyn, id, "ytelser", Vilkaarsvurdering::Mangler);
    }
    let lett = foreslaatt(&tilsyn).remove(0);
    assert_eq!(lett.moenster.as_str(), "P-begr");
    assert_eq!(sitater(&lett), ["stl § 29", "stl § 4"]);
    assert_eq!(lett.droeftes.iter().map(HjemmelId::as_str).collect::<Vec<_>>(), ["fvl-24-2"]);
    assert_eq!(lett.lesninger.len(), 2);
    for lesning in &lett.lesninger {
        i_ord(lesning);
    }
    for id in ["A-1", "A-2"] {
        let sak = tilsyn.saker.get_mut(&SakId::new(id)).unwrap();
        sak.vedtak[0].utfall = Utfall::DelvisInnvilget;
        fyll(&mut tilsyn, id, "ytelser", Vilkaarsvurdering::BareNevnt);
    }
    let full = foreslaatt(&tilsyn).remove(0);
    assert_eq!(sitater(&full), ["stl § 29", "stl § 41", "fvl § 24", "fvl § 25", "stl § 4"]);
    assert!(full.droeftes.is_empty() && full.lesninger.is_empty());
    let utkast = crate::lovbrudd::skriv_utkast(&full, LovbruddId(1), &tilsyn, sjekkliste(), &i_ord);
    assert_eq!(
        utkast.fakta[0].tekst,
        "I 2 av 2 leste saker ved Nav Øst er minst ett vilkår i § 29 ikke vurdert i begrunnelsen."
    );
}

#[test]
fn an_egentilsyn_has_no_lovbrudd() {
    let mut tilsyn = seks_saker();
    tilsyn.grunnlag.art = Tilsynsart::Egentilsyn;
    let svar = foreslaa(&tilsyn, sjekkliste(), Regelverk::innebygd());
    assert_eq!(svar, Err(LovbruddError::Egentilsyn));
}

#[test]
fn a_pattern_that_is_taken_up_is_not_new_but_a_dropped_one_is() {
    let mut tilsyn = seks_saker();
    gi(&mut tilsyn, &[("A-1", "D1", Svar::IkkeOppfylt), ("A-2", "D1", Svar::IkkeOppfylt)]);
    let id = LovbruddId(1);
    let lovbrudd = Lovbrudd::new(id, MoensterId::new("P-start"), String::new());
    let post = Lovbruddspost { lovbrudd, tilstand: Lovbruddstilstand::Utkast, skrevet: 3 };
    tilsyn.lovbrudd.insert(id, post);
    let nye = |tilsyn: &Tilsyn| nye_forslag(tilsyn, sjekkliste(), Regelverk::innebygd()).unwrap();
    assert!(nye(&tilsyn).is_empty());
    assert_eq!(foreslaatt(&tilsyn).len(), 1);
    tilsyn.lovbrudd.get_mut(&id).unwrap().tilstand =
        Lovbruddstilstand::Forkastet("slått sammen".to_owned());
    assert_eq!(nye(&tilsyn).len(), 1);
}

/// The reference case: four findings, and nothing else.
#[test]
fn trondheim_2019_gives_exactly_its_four_themes() {
    let mut alle = saker("Nav Øst", 1..=10);
    alle.extend(saker("Nav Vest", 11..=20));
    let mut tilsyn = tilsyn(alle);
    for nr in 1..=20 {
        let sak = format!("A-{nr}");
        let svikt = |teller| if nr % teller == 0 { Svar::IkkeOppfylt } else { Svar::Oppfylt };
        for (punkt, gitt) in [
            ("D1", svikt(2)),
            ("D2", svikt(4)),
            ("D3", Svar::Oppfylt),
            ("D4", svikt(3)),
            ("C5", svikt(2)),
            ("B2", Svar::Oppfylt),
            ("B3", Svar::Oppfylt),
            ("E1", Svar::Oppfylt),
        ] {
            svar(&mut tilsyn, i_sak(&sak, punkt), gitt, &[Bevisart::Journalnotat]);
        }
    }
    for kontor in ["Nav Øst", "Nav Vest"] {
        for punkt in ["A1", "A2"] {
            svar(&mut tilsyn, i_kontor(kontor, punkt), Svar::DelvisOppfylt, &[Bevisart::Rutine]);
        }
    }
    let mut funnet = moenstre(&tilsyn);
    funnet.sort();
    assert_eq!(funnet, ["P-begr", "P-foer", "P-info", "P-start"]);
    assert!(foreslaatt(&tilsyn).iter().all(|f| f.kontorer.len() == 2));
}

#[test]
fn an_office_item_does_not_bring_in_demands_that_no_failing_case_had() {
    let mut tilsyn = seks_saker();
    let mal = i_kontor("Nav Øst", "C14");
    svar(&mut tilsyn, mal, Svar::IkkeOppfylt, &[Bevisart::Vedtaksmal]);
    let lett = ["stl § 29", "stl § 4", "stl § 5", "kl § 25-1"];
    assert_eq!(sitater(&foreslaatt(&tilsyn)[0]), lett);
    gi(&mut tilsyn, &[("A-1", "C5", Svar::IkkeOppfylt), ("A-2", "C5", Svar::IkkeOppfylt)]);
    assert_eq!(sitater(&foreslaatt(&tilsyn)[0]), lett);
    tilsyn.saker.get_mut(&SakId::new("A-1")).unwrap().vedtak[0].utfall = Utfall::DelvisInnvilget;
    let full = sitater(&foreslaatt(&tilsyn)[0]);
    assert_eq!(full, ["stl § 29", "stl § 41", "fvl § 24", "fvl § 25", "stl § 4"]);
}

#[test]
fn a_vilkaar_that_grounds_could_leave_out_is_no_failure_where_it_was_assessed() {
    let mut tilsyn = seks_saker();
    for id in ["A-1", "A-2"] {
        fyll(&mut tilsyn, id, "ytelser", Vilkaarsvurdering::Mangler);
        gi(&mut tilsyn, &[(id, "C5", Svar::Oppfylt)]);
    }
    assert!(foreslaatt(&tilsyn).is_empty());
    for id in ["A-1", "A-2"] {
        tilsyn.saker.get_mut(&SakId::new(id)).unwrap().vedtak[0].utfall = Utfall::DelvisInnvilget;
    }
    assert_eq!(moenstre(&tilsyn), ["P-begr"], "full grounds were required");
}

#[test]
fn an_item_feeds_only_the_sentence_that_it_shows() {
    for (punkt, i_full) in [("C2", true), ("C3", true), ("D7", false), ("B1", false)] {
        let mut tilsyn = seks_saker();
        for id in ["A-1", "A-2"] {
            gi(&mut tilsyn, &[(id, punkt, Svar::IkkeOppfylt)]);
            tilsyn.saker.get_mut(&SakId::new(id)).unwrap().start_faktisk =
                Some(crate::domene::Dato::dag("2024-06-03".parse().unwrap()));
        }
        assert!(foreslaatt(&tilsyn).is_empty(), "{punkt}");
        let listet = crate::lovbrudd::enkeltfunn(&tilsyn, sjekkliste());
        assert_eq!(listet.len(), 2, "{punkt}");
        for id in ["A-1", "A-2"] {
            tilsyn.saker.get_mut(&SakId::new(id)).unwrap().vedtak[0].utfall =
                Utfall::DelvisInnvilget;
        }
        assert_eq!(!foreslaatt(&tilsyn).is_empty(), i_full, "{punkt}");
    }
    let mut tilsyn = seks_saker();
    gi(&mut tilsyn, &[("A-1", "C1", Svar::IkkeOppfylt), ("A-2", "C1", Svar::IkkeOppfylt)]);
    assert_eq!(moenstre(&tilsyn), ["P-vedt"]);
    for id in ["A-1", "A-2"] {
        tilsyn.saker.get_mut(&SakId::new(id)).unwrap().utvalgsgruppe =
            crate::domene::Utvalgsgruppe::AvbruttEllerAvsluttet;
    }
    assert!(
        foreslaatt(&tilsyn).is_empty(),
        "the vedtak that ends a programme answers no application"
    );
}
