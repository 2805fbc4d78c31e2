use crate::domene::{
    Bevisart, Borte, Konklusjon, KontorId, Kontorfunn, LovbruddId, MoensterId, SakId, Svar,
    Utvalgsgruppe,
};
use crate::vurdering::proever::{i_ord, i_sak, program, saker, svar, tilsyn};

use super::*;

fn bevis(sted: &str) -> Kilde {
    let art = Bevisart::Vedtak;
    Kilde::Bevis(Bevis::new(art, sted))
}

fn faktum(kilder: Vec<Kilde>) -> Faktum {
    Faktum { tekst: "Programmet startet etter 122 dager.".to_owned(), kilder }
}

/// A tilsyn with one answer and a lovbrudd whose chain is whole.
fn helt() -> (Tilsyn, Lovbrudd) {
    let mut tilsyn = tilsyn(saker("Nav Øst", 1..=2));
    svar(&mut tilsyn, i_sak("A-1", "D1"), Svar::IkkeOppfylt, &[Bevisart::Program]);
    let setning = "Granfjord kommune sikrer ikke oppstart.".to_owned();
    let mut lovbrudd = Lovbrudd::new(LovbruddId(1), MoensterId::new("P-start"), setning);
    let funn = Kontorfunn { saker_for: [SakId::new("A-1")].into(), ..Kontorfunn::default() };
    lovbrudd.kontorer.insert(KontorId::new("Nav Øst"), funn);
    lovbrudd.hjemler = vec![HjemmelId::new("stl-31")];
    lovbrudd.krav = "Programmet skal settes i verk.".to_owned();
    lovbrudd.fakta = vec![faktum(vec![Kilde::Svar(i_sak("A-1", "D1"))])];
    lovbrudd.vurdering = "Ventetiden skyldtes kapasitet.".to_owned();
    lovbrudd.konklusjon = Some(Konklusjon::LovbruddPaavist);
    (tilsyn, lovbrudd)
}

fn check(endre: impl FnOnce(&mut Tilsyn, &mut Lovbrudd), forventet: &[Mangel]) {
    let (mut tilsyn, mut lovbrudd) = helt();
    endre(&mut tilsyn, &mut lovbrudd);
    let funn = mangler(&lovbrudd, &tilsyn, Regelverk::innebygd());
    for mangel in &funn {
        i_ord(&mangel.melding());
    }
    assert_eq!(funn, forventet);
}

#[test]
fn en_hel_kjede_kan_ferdigstilles() {
    check(|_, _| {}, &[]);
}

#[test]
fn every_link_that_is_missing_stops_it() {
    check(|_, l| l.setning = " ".to_owned(), &[Mangel::Setning]);
    check(|_, l| l.kontorer.clear(), &[Mangel::Kontor]);
    check(|_, l| l.krav.clear(), &[Mangel::Krav]);
    check(|_, l| l.fakta.clear(), &[Mangel::Fakta]);
    check(|_, l| l.fakta[0].tekst.clear(), &[Mangel::Fakta]);
    check(|_, l| l.vurdering = "\n".to_owned(), &[Mangel::Vurdering]);
    check(|_, l| l.konklusjon = None, &[Mangel::Konklusjon]);
    check(|_, l| l.hjemler.clear(), &[Mangel::Hjemmel]);
}

#[test]
fn internkontroll_needs_the_link_on_styring() {
    check(|_, l| l.moenster = MoensterId::new("P-ik"), &[Mangel::Styring]);
    check(
        |_, l| {
            l.moenster = MoensterId::new("P-ik");
            l.styring = "Ingen fulgte med på ventetiden.".to_owned();
        },
        &[],
    );
}

#[test]
fn a_positive_conclusion_needs_the_same_chain() {
    check(
        |_, l| {
            l.konklusjon = Some(Konklusjon::IkkeLovbrudd);
            l.krav.clear();
        },
        &[Mangel::Krav],
    );
}

#[test]
fn a_statement_counts_only_with_evidence_that_has_a_place() {
    let uten = [Mangel::FaktumUtenBevis(0)];
    check(|_, l| l.fakta[0].kilder.clear(), &uten);
    check(|_, l| l.fakta[0].kilder = vec![bevis(" ")], &uten);
    check(|_, l| l.fakta[0].kilder = vec![bevis("vedtak, side 1")], &[]);
    check(|t, _| drop(t.svar.remove(&i_sak("A-1", "D1"))), &uten);
    check(|t, _| svar(t, i_sak("A-1", "D1"), Svar::IkkeOppfylt, &[]), &uten);
    check(|_, l| l.fakta.push(faktum(vec![])), &[Mangel::FaktumUtenBevis(1)]);
    // The answer is there, but its item no longer applies to the case.
    let trukket = |t: &mut Tilsyn| {
        t.saker.get_mut(&SakId::new("A-1")).unwrap().utvalgsgruppe = Utvalgsgruppe::Trukket;
    };
    check(|t, _| trukket(t), &uten);
}

#[test]
fn a_provision_must_have_been_in_force_on_a_day_that_counts() {
    let regelverk = Regelverk::innebygd();
    let i_2018 = NaiveDate::from_ymd_opt(2018, 6, 1).unwrap();
    let (gammel, _) = regelverk.gjeldende("stl-29", i_2018).unwrap();
    let ugyldig = [Mangel::HjemmelUgyldig(gammel.clone())];
    let med_gammel = |l: &mut Lovbrudd| l.hjemler.push(gammel.clone());
    check(|_, l| med_gammel(l), &ugyldig);
    check(
        |t, l| {
            med_gammel(l);
            t.saker.get_mut(&SakId::new("A-1")).unwrap().vedtak =
                program("01.06.2018").into_iter().collect();
        },
        &[],
    );
    let ukjent = HjemmelId::new("stl-999");
    check(|_, l| l.hjemler.push(ukjent.clone()), &[Mangel::HjemmelUgyldig(ukjent.clone())]);
}

#[test]
fn at_least_one_provision_is_inside_the_tilsyn_and_read_in_the_law() {
    let regelverk = Regelverk::innebygd();
    let i_2024 = NaiveDate::from_ymd_opt(2024, 6, 1).unwrap();
    let finn = |er: &dyn Fn(&crate::regelverk::Hjemmel) -> bool| {
        regelverk.hjemler.iter().find(|(_, h)| h.gjaldt(i_2024) && er(h)).map(|(id, _)| id.clone())
    };
    let utenfor = finn(&|h| !h.tilsynshjemmel && h.sikkerhet == Sikkerhet::Lov).unwrap();
    check(|_, l| l.hjemler = vec![utenfor.clone()], &[Mangel::HjemmelUtenforTilsyn]);
    check(|_, l| l.hjemler.push(utenfor.clone()), &[]);
    let ubekreftet = finn(&|h| h.sikkerhet != Sikkerhet::Lov).unwrap();
    let (tilsyn, mut lovbrudd) = helt();
    lovbrudd.hjemler = vec![ubekreftet];
    assert!(mangler(&lovbrudd, &tilsyn, regelverk).contains(&Mangel::HjemmelUbekreftet));
}

#[test]
fn every_mangel_has_a_sentence() {
    let alle = [
        Mangel::Setning,
        Mangel::Kontor,
        Mangel::Hjemmel,
        Mangel::HjemmelUtenforTilsyn,
        Mangel::HjemmelUgyldig(HjemmelId::new("stl-1")),
        Mangel::HjemmelUbekreftet,
        Mangel::Krav,
        Mangel::Fakta,
        Mangel::FaktumUtenBevis(1),
        Mangel::Vurdering,
        Mangel::Styring,
        Mangel::Konklusjon,
    ];
    for mangel in alle {
        assert!(!i_ord(&mangel.melding()).contains('$'), "{mangel:?}");
    }
    let egentilsyn = super::super::feil::LovbruddError::Egentilsyn;
    i_ord(&crate::domene::Melding::new(format!("lovbruddfeil-{}", egentilsyn.kode())));
}

#[test]
fn a_case_that_does_not_count_any_more_stops_it() {
    let a1 = || SakId::new("A-1");
    let borte = || Borte { grunn: "ny.csv".to_owned(), avgjort: None };
    check(
        |t, l| {
            l.fakta[0].kilder.push(bevis("Vedtak, side 1"));
            t.borte.insert(a1(), borte());
        },
        &[Mangel::SakTellerIkke(vec![a1()])],
    );
    let mot = SakId::new("A-2");
    check(
        |t, l| {
            l.kontorer.values_mut().for_each(|k| k.saker_mot = [mot.clone()].into());
            t.saker.remove(&mot);
        },
        &[Mangel::SakTellerIkke(vec![SakId::new("A-2")])],
    );
}
