//! Every answer held against reference values that other programs have computed.

use serde_json::Value;

use super::binomisk::{Telling, mid_p};
use super::enighet::{Tabell, Vekt};
use super::hypergeometrisk::Trekk;
use super::krippendorff::{self, alfa};
use super::logrank::logrank;
use super::oppdagelse::{Krav, antall, antall_uendelig, feil_i, risiko_uendelig, sjanse};
use super::overlevelse::{Kurve, Mediangrenser, Observasjon, Skala};
use super::stratifisert::{Stratum, fordel, intervall, samlet};
use super::toandeler::{Toandeler, mcnemar};
use super::{Andel, Antallsgrenser, Grenser};

fn referanse() -> Value {
    serde_json::from_str(include_str!("../../tests/data/statistikk/referanse.json")).unwrap()
}

fn rader(blokk: &Value) -> &[Value] {
    blokk.as_array().unwrap()
}

fn heltall(v: &Value) -> u32 {
    u32::try_from(v.as_u64().unwrap()).unwrap()
}

fn andel(v: &Value) -> Andel {
    v.to_string().parse().unwrap()
}

#[track_caller]
fn check(regnet: f64, ventet: &Value) {
    let ventet = ventet.as_f64().unwrap();
    // nothing is exactly nothing; all else to nine digits
    let avvik = (regnet - ventet).abs() / ventet.abs().max(f64::MIN_POSITIVE);
    assert!(avvik <= 1e-9, "{regnet} for {ventet}: {avvik:e}");
}

#[track_caller]
fn check_grenser(regnet: Grenser, ventet: &Value) {
    check(regnet.nedre, &ventet[0]);
    check(regnet.oevre, &ventet[1]);
}

#[track_caller]
fn check_eller_ingen(regnet: Option<f64>, ventet: &Value) {
    match regnet {
        Some(regnet) => check(regnet, ventet),
        None => assert!(ventet.is_null(), "none for {ventet}"),
    }
}

#[track_caller]
fn check_median(regnet: Mediangrenser, ventet: (&Value, &Value)) {
    check_eller_ingen(regnet.nedre, ventet.0);
    check_eller_ingen(regnet.oevre, ventet.1);
}

#[test]
fn intervals_of_an_endless_population() {
    for rad in rader(&referanse()["binomial_ci"]["rows"]) {
        let (x, n, sikkerhet) = (heltall(&rad["x"]), heltall(&rad["n"]), andel(&rad["conf"]));
        let telling = Telling::new(x, n).unwrap();
        check_grenser(telling.clopper_pearson(sikkerhet), &rad["clopper_pearson"]);
        check_grenser(telling.jeffreys(sikkerhet), &rad["jeffreys"]);
        check_grenser(telling.wilson(sikkerhet), &rad["wilson"]);
        check_grenser(telling.agresti_coull(sikkerhet), &rad["agresti_coull_unclipped"]);
        check(telling.oevre_grense(sikkerhet), &rad["cp_one_sided_upper"]);
        check(telling.nedre_grense(sikkerhet), &rad["cp_one_sided_lower"]);
        if !rad["mid_p"].is_null() {
            check_grenser(mid_p(x, n, sikkerhet).unwrap(), &rad["mid_p"]);
        }
    }
    assert_eq!((Telling::new(2, 1), Telling::new(0, 0)), (None, None));
    assert_eq!(mid_p(0, 10, Andel::NITTIFEM), None);
}

#[test]
fn exact_intervals_of_a_population_that_ends() {
    for rad in rader(&referanse()["hypergeometric_ci"]["rows"]) {
        let (n_alle, n) = (heltall(&rad["N"]), heltall(&rad["n"]));
        let trekk = Trekk::new(n_alle, n, heltall(&rad["x"])).unwrap();
        let grenser = trekk.intervall(andel(&rad["conf"]));
        assert_eq!(grenser.nedre, heltall(&rad["K_lo"]), "{rad}");
        assert_eq!(grenser.oevre, heltall(&rad["K_hi"]), "{rad}");
        assert_eq!(trekk.oevre_grense(andel(&rad["conf"])), heltall(&rad["K_upper_one_sided"]));
        check(trekk.sjanse_for_minst(grenser.nedre), &rad["P_X_ge_x_at_Klo"]);
        check(trekk.sjanse_for_hoeyst(grenser.oevre), &rad["P_X_le_x_at_Khi"]);
    }
    assert_eq!((Trekk::new(5, 6, 0), Trekk::new(5, 4, 5)), (None, None));
}

/// The same search without a floating number and without halving, for every sample of a small list.
#[test]
fn the_interval_is_the_definition_itself_for_every_small_sample() {
    use super::likevekt::binomial;
    use num_bigint::BigUint;

    let over = |(n_alle, n): (u32, u32), k: u32, treff: std::ops::RangeInclusive<u32>| {
        let gyldige = treff.filter(|i| *i <= k && n - i <= n_alle - k);
        let sum: BigUint = gyldige.map(|i| binomial(k, i) * binomial(n_alle - k, n - i)).sum();
        sum * 40_u32 > binomial(n_alle, n) // more than 2.5 per cent
    };
    for (n_alle, n) in (0..15).flat_map(|n_alle| (0..=n_alle).map(move |n| (n_alle, n))) {
        for x in 0..=n {
            let mulige = || x..=n_alle - (n - x);
            let nedre = mulige().find(|k| over((n_alle, n), *k, x..=n)).unwrap();
            let oevre = mulige().rev().find(|k| over((n_alle, n), *k, 0..=x)).unwrap();
            let regnet = Trekk::new(n_alle, n, x).unwrap().intervall(Andel::NITTIFEM);
            assert_eq!(regnet, Antallsgrenser { nedre, oevre }, "{x} of {n} of {n_alle}");
        }
    }
}

#[test]
fn large_populations_are_no_trouble() {
    let trekk = Trekk::new(1_000_000_000, 1_000, 120).unwrap();
    let grenser = trekk.intervall(Andel::NITTIFEM);
    let uendelig = Telling::new(120, 1_000).unwrap().clopper_pearson(Andel::NITTIFEM);
    assert!((f64::from(grenser.nedre) / 1e9 - uendelig.nedre).abs() < 1e-4);
    assert!((f64::from(grenser.oevre) / 1e9 - uendelig.oevre).abs() < 1e-4);
    let stort = Trekk::new(400_000, 150_000, 75_000).unwrap().intervall(Andel::NITTIFEM);
    assert!(stort.nedre < 200_000 && stort.oevre > 200_000 && stort.oevre - stort.nedre < 2_000);
    let krav = Krav { andel: Andel::prosent(1), sikkerhet: Andel::NITTIFEM, tillatt: 0 };
    assert_eq!(antall(u32::MAX, krav), Some(299));
}

#[test]
fn certainty_gives_the_limits_that_are_certain() {
    let trekk = Trekk::new(40, 10, 2).unwrap();
    assert_eq!(trekk.intervall(Andel::prosent(100)), Antallsgrenser { nedre: 2, oevre: 32 });
    let krav = Krav { andel: Andel::prosent(5), sikkerhet: Andel::prosent(100), tillatt: 0 };
    assert_eq!(antall(40, krav), Some(39));
}

#[test]
fn sample_sizes_for_discovery() {
    for rad in rader(&referanse()["discovery_finite"]["rows"]) {
        let (alle, delen) = (heltall(&rad["N"]), andel(&rad["rate"]));
        assert_eq!(feil_i(alle, delen), heltall(&rad["D"]));
        let krav = Krav { andel: delen, sikkerhet: andel(&rad["conf"]), tillatt: 0 };
        let n = antall(alle, krav).unwrap();
        assert_eq!(n, heltall(&rad["n"]), "{rad}");
        check(sjanse(alle, delen, 0, n), &rad["prob"]);
    }
    let ingen = Krav { andel: Andel::prosent(1), sikkerhet: Andel::NITTIFEM, tillatt: 1 };
    assert_eq!(antall(20, ingen), None); // one fault in twenty is allowed
}

#[test]
fn sample_sizes_for_compliance_without_end() {
    for rad in rader(&referanse()["attribute_sampling_infinite"]["rows"]) {
        let (delen, tillatt) = (andel(&rad["tolerable"]), heltall(&rad["allowed"]));
        let n = antall_uendelig(Krav { andel: delen, sikkerhet: andel(&rad["conf"]), tillatt });
        assert_eq!(n, Some(heltall(&rad["n"])), "{rad}");
        check(risiko_uendelig(delen, tillatt, n.unwrap()), &rad["risk"]);
    }
}

#[test]
fn several_offices_weighted() {
    let r = &referanse()["stratified"];
    let les = |s: &Value| Stratum {
        populasjon: heltall(&s["N"]),
        antall: heltall(&s["n"]),
        funn: heltall(&s["x"]),
    };
    let strata: Vec<Stratum> = rader(&r["strata"]).iter().map(les).collect();
    for (s, rad) in strata.iter().zip(rader(&r["strata"])) {
        let grenser = intervall(&[*s], Andel::NITTIFEM).unwrap();
        assert_eq!(serde_json::json!([grenser.nedre, grenser.oevre]), rad["K_ci95"]);
    }
    let alle = samlet(&strata).unwrap();
    check(alle.andel, &r["p"]);
    check(alle.standardfeil, &r["se_fpc"]);
    check_grenser(alle.wald(Andel::NITTIFEM), &r["wald95"]);
    check(alle.effektivt_antall.unwrap(), &r["n_eff"]);
    check_grenser(alle.wilson(Andel::NITTIFEM).unwrap(), &r["wilson_neff95"]);
    check_grenser(alle.clopper_pearson(Andel::NITTIFEM).unwrap(), &r["clopper_neff95"]);
    check(alle.antall, &r["total_K"]);
    let stoerrelser: Vec<u32> = strata.iter().map(|s| s.populasjon).collect();
    let fordelt = fordel(&stoerrelser, 50).unwrap();
    assert_eq!(serde_json::json!(fordelt), r["proportional_allocation_n50"]);
}

#[test]
fn no_office_gets_more_cases_than_it_has() {
    assert_eq!(fordel(&[1, 1, 1], 2), Some(vec![1, 1, 0]));
    assert_eq!(fordel(&[5, 0, 95], 100), Some(vec![5, 0, 95]));
    assert_eq!(fordel(&[5, 5], 11), None);
    assert_eq!(fordel(&[], 0), Some(vec![]));
    for n in 0..=47 {
        let delt = fordel(&[3, 14, 1, 29], n).unwrap();
        assert_eq!(delt.iter().sum::<u32>(), n);
        assert!(delt.iter().zip([3, 14, 1, 29]).all(|(a, b)| *a <= b));
    }
}

#[test]
fn the_joint_interval_is_never_narrower_than_what_is_seen() {
    let s = |populasjon, antall, funn| Stratum { populasjon, antall, funn };
    let begge = intervall(&[s(60, 20, 12), s(30, 10, 4)], Andel::NITTIFEM).unwrap();
    assert!(begge.nedre >= 16 && begge.oevre <= 90 - 14 && begge.nedre < begge.oevre);
    // one office without a finding: the sum of intervals that hold at once
    let ingen = intervall(&[s(20, 10, 0), s(20, 10, 0)], Andel::NITTIFEM).unwrap();
    let hver = Trekk::new(20, 10, 0).unwrap().intervall("0.975".parse().unwrap());
    assert_eq!(ingen, Antallsgrenser { nedre: 0, oevre: 2 * hver.oevre });
    let alle = intervall(&[s(10, 10, 3), s(5, 5, 1)], Andel::NITTIFEM).unwrap();
    assert_eq!(alle, Antallsgrenser { nedre: 4, oevre: 4 });
    assert_eq!(intervall(&[s(10, 11, 3)], Andel::NITTIFEM), None);
}

#[test]
fn agreement_of_two_reviewers() {
    for rad in rader(&referanse()["agreement"]) {
        let tellinger: Vec<Vec<u32>> = serde_json::from_value(rad["table"].clone()).unwrap();
        let tabell = Tabell::new(&tellinger).unwrap();
        check(tabell.andel_like(), &rad["po"]);
        let kappa = tabell.kappa().unwrap();
        check(kappa.verdi, &rad["cohen_kappa"]);
        check(kappa.standardfeil, &rad["kappa_se_asymptotic"]);
        check_grenser(kappa.grenser(Andel::NITTIFEM), &rad["kappa_ci95"]);
        check(tabell.kappa_standardfeil_uten_enighet().unwrap(), &rad["kappa_se0"]);
        check(tabell.scott().unwrap(), &rad["scott_pi"]);
        check(tabell.pabak(), &rad["pabak"]);
        let vektet = &rad["weighted_kappa"];
        check(tabell.vektet_kappa(Vekt::Lineaer).unwrap(), &vektet["linear"]);
        check(tabell.vektet_kappa(Vekt::Kvadratisk).unwrap(), &vektet["quadratic"]);
        let ac1 = tabell.ac1().unwrap();
        check(ac1.verdi, &rad["gwet_ac1"]);
        check(ac1.standardfeil, &rad["gwet_irrCAC"]["se"]);
        check_grenser(tabell.ac1_grenser(Andel::NITTIFEM).unwrap(), &rad["gwet_irrCAC"]["ci"]);
        check(
            alfa(&enkeltsvar(&tellinger), krippendorff::Skala::Nominal).unwrap(),
            &rad["kripp_alpha_nominal"],
        );
    }
}

/// Each case of a table as a pair of answers.
fn enkeltsvar(tabell: &[Vec<u32>]) -> Vec<Vec<Option<u32>>> {
    let mut svar = vec![Vec::new(), Vec::new()];
    for (i, rad) in (0..).zip(tabell) {
        for (j, antall) in (0..).zip(rad) {
            for _ in 0..*antall {
                svar[0].push(Some(i));
                svar[1].push(Some(j));
            }
        }
    }
    svar
}

#[test]
fn agreement_that_is_not_defined_is_none() {
    let en_kategori = Tabell::new(&[vec![9, 0], vec![0, 0]]).unwrap();
    assert_eq!((en_kategori.kappa(), en_kategori.scott()), (None, None));
    assert_eq!(en_kategori.kappa_standardfeil_uten_enighet(), None);
    assert!((en_kategori.andel_like() - 1.0).abs() < 1e-15);
    assert!((en_kategori.ac1().unwrap().verdi - 1.0).abs() < 1e-15);
    for feil in [&[vec![0, 0], vec![0, 0]][..], &[vec![1, 2]], &[vec![1]], &[]] {
        assert_eq!(Tabell::new(feil), None);
    }
    assert_eq!(alfa(&[], krippendorff::Skala::Nominal), None);
    assert_eq!(alfa(&[vec![Some(1)], vec![Some(1)]], krippendorff::Skala::Nominal), None);
}

#[test]
fn agreement_with_missing_answers() {
    let r = &referanse()["krippendorff_missing"];
    let svar: Vec<Vec<Option<u32>>> = serde_json::from_value(r["data"].clone()).unwrap();
    for (navn, skala) in [
        ("nominal", krippendorff::Skala::Nominal),
        ("ordinal", krippendorff::Skala::Ordinal),
        ("interval", krippendorff::Skala::Intervall),
        ("ratio", krippendorff::Skala::Forhold),
    ] {
        check(alfa(&svar, skala).unwrap(), &r[navn]);
    }
}

fn observasjoner(v: &Value) -> Vec<Observasjon> {
    let les = |o: &Value| Observasjon { dager: heltall(&o[0]), slutt: heltall(&o[1]) == 1 };
    rader(v).iter().map(les).collect()
}

#[test]
fn waiting_times_with_some_still_waiting() {
    let r = &referanse()["survival"];
    for gruppe in ["A", "B", "C"] {
        let kurve = Kurve::av(&observasjoner(&r["data"][gruppe]));
        let ventet = &r[gruppe];
        assert_eq!(kurve.trinn.len(), rader(&ventet["steps"]).len());
        for (trinn, rad) in kurve.trinn.iter().zip(rader(&ventet["steps"])) {
            assert_eq!(trinn.dager, heltall(&rad["t"]));
            assert_eq!(trinn.i_fare, heltall(&rad["at_risk"]));
            assert_eq!(trinn.slutt, heltall(&rad["events"]));
            check(trinn.andel, &rad["S"]);
            check(trinn.standardfeil.unwrap(), &rad["se_greenwood"]);
            let grenser = |skala| trinn.grenser(Andel::NITTIFEM, skala).unwrap();
            check_grenser(grenser(Skala::LogLog), &rad["ci_loglog"]);
            check_grenser(grenser(Skala::Log), &rad["ci_log"]);
        }
        check_eller_ingen(kurve.median(), &ventet["median"]);
        for (navn, skala) in [("median_ci_loglog", Skala::LogLog), ("median_ci_log", Skala::Log)] {
            let grenser = kurve.mediangrenser(Andel::NITTIFEM, skala);
            check_median(grenser, (&ventet[navn][0], &ventet[navn][1]));
        }
        check(kurve.avkortet_snitt(60), &r["rmst_tau60"][gruppe]);
    }
}

#[test]
fn the_median_at_its_edges() {
    for rad in rader(&referanse()["survival"]["median_edge"]) {
        check_eller_ingen(Kurve::av(&observasjoner(&rad["data"])).median(), &rad["median"]);
    }
    assert_eq!(Kurve::av(&[]).median(), None);
    // 1/2 through many fractions that no floating number holds exactly
    let mange: Vec<Observasjon> =
        (1..=98).map(|dager| Observasjon { dager, slutt: true }).collect();
    assert_eq!(Kurve::av(&mange).median(), Some(49.5));
    assert!((Kurve::av(&mange).andel_etter(49) - 0.5).abs() < 1e-12);
    assert!((Kurve::av(&mange).andel_etter(0) - 1.0).abs() < 1e-12);
}

#[test]
fn offices_compared_by_waiting_time() {
    let r = referanse();
    let data = |navn: &str| observasjoner(&r["survival"]["data"][navn]);
    for (navn, grupper) in [("logrank_AB", &["A", "B"][..]), ("logrank_ABC", &["A", "B", "C"])] {
        let grupper: Vec<_> = grupper.iter().map(|g| data(g)).collect();
        let (test, ventet) = (logrank(&grupper).unwrap(), &r["survival"][navn]);
        assert_eq!(serde_json::json!(test.observert), ventet["observed"]);
        for (e, v) in test.forventet.iter().zip(rader(&ventet["expected"])) {
            check(*e, v);
        }
        check(test.kjikvadrat, &ventet["chi2"]);
        assert_eq!(test.frihetsgrader, heltall(&ventet["df"]));
        check(test.p, &ventet["p"]);
        check(test.kjikvadrat, &r["survival_R"][navn]["chi2"]);
        check(test.p, &r["survival_R"][navn]["p"]);
    }
    assert_eq!(logrank(&[data("A")]), None);
    assert_eq!(logrank(&[]), None);
    let venter = vec![Observasjon { dager: 3, slutt: false }];
    assert_eq!(logrank(&[venter.clone(), venter]), None);
}

#[test]
fn waiting_times_of_a_published_example() {
    // R's `aml`: maintained and non-maintained chemotherapy, days negative where still in remission
    let aml = [
        &[9, 13, -13, 18, 23, -28, 31, 34, -45, 48, -161][..],
        &[5, 5, 8, 8, 12, -16, 23, 27, 30, 33, 43, 45],
    ];
    let les = |d: &i32| Observasjon { dager: d.unsigned_abs(), slutt: *d > 0 };
    let grupper: Vec<Vec<_>> = aml.iter().map(|g| g.iter().map(les).collect()).collect();
    let r = &referanse()["survival_R"]["aml"];
    for (nr, gruppe) in grupper.iter().enumerate() {
        let kurve = Kurve::av(gruppe);
        check_eller_ingen(kurve.median(), &r["median"][nr]);
        let grenser = kurve.mediangrenser(Andel::NITTIFEM, Skala::Log);
        check_median(grenser, (&r["lcl"][nr], &r["ucl"][nr]));
    }
    let test = logrank(&grupper).unwrap();
    check(test.kjikvadrat, &r["logrank"]["chi2"]);
    check(test.p, &r["logrank"]["p"]);
}

#[test]
fn before_and_after() {
    for rad in rader(&referanse()["two_proportions"]) {
        let par = |x: &str, n: &str| (heltall(&rad[x]), heltall(&rad[n]));
        let to = Toandeler::new(par("x1", "n1"), par("x2", "n2")).unwrap();
        check(to.forskjell(), &rad["diff"]);
        check(to.fisher(), &rad["fisher_p"]);
        check_grenser(to.newcombe(Andel::NITTIFEM).unwrap(), &rad["newcombe95"]);
        let (verdi, p) = to.kjikvadrat().unwrap();
        check(verdi, &rad["chi2"]);
        check(p, &rad["chi2_p"]);
        match to.forhold(Andel::NITTIFEM) {
            Some((forhold, grenser)) => {
                check(forhold, &rad["rr"]);
                check_grenser(grenser, &rad["rr_katz95"]);
            }
            None => assert!(rad["rr"].is_null()),
        }
    }
    for rad in rader(&referanse()["mcnemar_exact"]) {
        check(mcnemar(heltall(&rad["b"]), heltall(&rad["c"])), &rad["p"]);
    }
    assert!((mcnemar(3, 3) - 1.0).abs() < 1e-15 && (mcnemar(0, 0) - 1.0).abs() < 1e-15);
}
