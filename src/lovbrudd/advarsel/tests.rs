use crate::domene::{Bevisart, HjemmelId, LovbruddId, SakId, Svar, Utvalgsgruppe};
use crate::vurdering::proever::{i_ord, i_sak, saker, sjekkliste, svar, tilsyn};

use super::super::forslag::foreslaa;
use super::super::utkast::skriv_utkast;
use super::*;

/// A draft on two failing cases, answered from two kinds of sources.
fn utkast() -> (Tilsyn, Lovbrudd) {
    let mut tilsyn = tilsyn(saker("Nav Øst", 1..=3));
    let bevis = [Bevisart::Program, Bevisart::Journalnotat];
    for (sak, gitt) in
        [("A-1", Svar::IkkeOppfylt), ("A-2", Svar::IkkeOppfylt), ("A-3", Svar::Oppfylt)]
    {
        svar(&mut tilsyn, i_sak(sak, "D1"), gitt, &bevis);
    }
    let forslag = foreslaa(&tilsyn, sjekkliste(), Regelverk::innebygd()).unwrap();
    let mut lovbrudd = skriv_utkast(&forslag[0], LovbruddId(1), &tilsyn, sjekkliste(), &i_ord);
    lovbrudd.hjemler = vec![HjemmelId::new("stl-31")];
    lovbrudd.styring = "Ingen fulgte med på ventetiden.".to_owned();
    (tilsyn, lovbrudd)
}

fn check(endre: impl FnOnce(&mut Tilsyn, &mut Lovbrudd), forventet: &[&str]) {
    let (mut tilsyn, mut lovbrudd) = utkast();
    endre(&mut tilsyn, &mut lovbrudd);
    let advarsler = advarsler(&lovbrudd, &tilsyn, Regelverk::innebygd());
    assert_eq!(advarsler.iter().map(i_ord).collect::<Vec<_>>(), forventet);
}

#[test]
fn a_good_draft_has_no_warnings() {
    check(|_, _| {}, &[]);
}

#[test]
fn one_kind_of_evidence_is_flagged() {
    check(
        |t, _| {
            for sak in ["A-1", "A-2"] {
                svar(t, i_sak(sak, "D1"), Svar::IkkeOppfylt, &[Bevisart::Program]);
            }
        },
        &[
            "Faktum 1 har bare én kilde. Finn gjerne en til av en annen type.",
            "Faktum 2 har bare én kilde. Finn gjerne en til av en annen type.",
        ],
    );
}

#[test]
fn numbers_that_no_longer_hold_are_flagged() {
    check(
        |t, _| svar(t, i_sak("A-3", "D1"), Svar::IkkeOppfylt, &[Bevisart::Program]),
        &[
            "Faktum 1 oppgir andre tall enn svarene nå viser: 3 av 3 saker.",
            "Faktum 2 oppgir andre tall enn svarene nå viser: 3 av 3 saker.",
        ],
    );
    check(
        |t, _| {
            t.saker.get_mut(&SakId::new("A-3")).unwrap().utvalgsgruppe = Utvalgsgruppe::Trukket;
        },
        &[
            "Faktum 1 oppgir andre tall enn svarene nå viser: 2 av 2 saker.",
            "Faktum 2 oppgir andre tall enn svarene nå viser: 2 av 2 saker.",
        ],
    );
    check(|_, l| l.fakta[0].tekst = "Mange saker viser venting.".to_owned(), &[]);
}

#[test]
fn several_cases_without_styring_are_flagged() {
    check(
        |_, l| l.styring.clear(),
        &["2 saker viser svikt, men det står ikke hvilken styring som burde ha fanget det opp."],
    );
}

#[test]
fn an_unconfirmed_provision_is_flagged() {
    let regelverk = Regelverk::innebygd();
    let (id, hjemmel) =
        regelverk.hjemler.iter().find(|(_, h)| h.sikkerhet != Sikkerhet::Lov).unwrap();
    let sitat = regelverk.kortsitat(hjemmel);
    let forventet = format!("{sitat} må bekreftes før den brukes alene.");
    check(|_, l| l.hjemler.push(id.clone()), &[&forventet]);
}

#[test]
fn k_and_n_are_read_as_they_are_written() {
    assert_eq!(k_av_n("I 2 av 3 leste saker"), Some((2, 3)));
    assert_eq!(k_av_n("Se (1\u{a0}200 av 12\u{a0}345)."), Some((1200, 12_345)));
    assert_eq!(k_av_n("Noen av sakene, 3 av dem"), None);
}

#[test]
fn a_conclusion_against_the_answers_is_flagged() {
    check(
        |_, l| l.konklusjon = Some(Konklusjon::IkkeLovbrudd),
        &["Konklusjonen er at det ikke er lovbrudd, men 2 saker og 0 kontorpunkter viser svikt. \
           Si i vurderingen hvorfor det likevel ikke er lovbrudd."],
    );
    check(|_, l| l.konklusjon = Some(Konklusjon::LovbruddPaavist), &[]);
    check(
        |_, l| {
            l.kontorer.values_mut().for_each(|k| k.saker_for.clear());
            l.fakta.clear();
            l.konklusjon = Some(Konklusjon::LovbruddPaavist);
        },
        &["Konklusjonen er lovbrudd, men ingen saker, kontorpunkter eller svar viser svikt."],
    );
}

#[test]
fn a_changed_case_is_flagged_where_something_rests_on_it() {
    check(
        |t, _| {
            t.sak_endret.insert(SakId::new("A-1"), 9);
        },
        &[
            "Faktum 1 bygger på én kilde som er endret eller fjernet. Se på det igjen.",
            "Faktum 2 bygger på én kilde som er endret eller fjernet. Se på det igjen.",
        ],
    );
}

#[test]
fn a_sentence_about_the_result_without_any_case_is_flagged() {
    let uten_saker = |_: &mut Tilsyn, l: &mut Lovbrudd| {
        l.setning = "Kommunen sørger ikke for at personer får informasjon.".to_owned();
        l.konklusjon = Some(Konklusjon::LovbruddPaavist);
        for funn in l.kontorer.values_mut() {
            funn.saker_for.clear();
            funn.punkter_for.insert(PunktId::new("A1"));
        }
    };
    check(
        uten_saker,
        &[
            "Setningen sier at kommunen ikke sørger for resultatet, men ingen saker viser det. Skriv heller at kommunen ikke sikrer det gjennom rutiner og styring.",
        ],
    );
    check(
        |t, l| {
            uten_saker(t, l);
            l.setning = "Kommunen sikrer ikke gjennom rutiner at noen får vite det.".to_owned();
        },
        &[],
    );
}
