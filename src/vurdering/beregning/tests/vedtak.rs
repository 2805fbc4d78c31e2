//! Underretning, grounds and evaluation.

use thin_vec::thin_vec;

use super::*;
use crate::domene::Klage;

#[test]
fn k05_days_to_the_underretning() {
    let mut sak = innvilget("01.02.2024", "20.02.2024", "");
    check(Beregning::K05, &sak, U::KanIkkeBeregnes, None);
    sak.vedtak[0].underretning_sendt = dato("22.02.2024");
    sak.vedtak[0].underretning_mottatt = dato("26.02.2024");
    let beregnet = check(Beregning::K05, &sak, U::Dager, Some(2));
    assert_eq!(i_ord(&beregnet.tillegg[0]), "Den ble mottatt 26.02.2024, 6 dager etter vedtaket.");
    sak.vedtak[0].underretning_sendt = dato("19.02.2024");
    check(Beregning::K05, &sak, U::FeilIData, Some(1));
    check(Beregning::K05, &ubehandlet("01.02.2024"), U::IkkeAktuelt, None);
}

#[test]
fn k06_full_grounds_unless_granted_as_applied_for() {
    let mut sak = innvilget("01.02.2024", "20.02.2024", "");
    let lett = check(Beregning::K06, &sak, U::Lett, None);
    assert_eq!(noekler(&lett), ["fakta-k06-avvik-ukjent", "fakta-k06-uten-begrunnelse"]);
    sak.vedtak[0].begrunnelse = Some(Box::from("Du fyller vilkårene."));
    assert_eq!(noekler(&check(Beregning::K06, &sak, U::Lett, None)), ["fakta-k06-avvik-ukjent"]);
    sak.klage = Some(Box::new(Klage { dato: dato("01.03.2024").unwrap(), omgjort: None }));
    check(Beregning::K06, &sak, U::Full, None);
    sak.klage = None;
    sak.vedtak[0].utfall = Utfall::DelvisInnvilget;
    check(Beregning::K06, &sak, U::Full, None);
    check(Beregning::K06, &avslag("01.02.2024", "20.02.2024"), U::Full, None);
    check(Beregning::K06, &trukket("01.02.2024", "10.02.2024"), U::IkkeAktuelt, None);
}

#[test]
fn k06_every_vedtak_has_its_own_regime() {
    let mut sak = innvilget("01.02.2024", "20.02.2024", "01.03.2024");
    let slutt = dato("01.06.2024").unwrap();
    sak.vedtak.push(Vedtak::new(slutt, Vedtaksart::Avslutning, Utfall::Innvilget));
    let regimer: Vec<_> = sak.vedtak.iter().map(|v| begrunnelsesregime(&sak, v)).collect();
    assert_eq!(regimer, [Begrunnelsesregime::Lett, Begrunnelsesregime::Full]);
    assert_eq!(noekler(&fakta(Beregning::K06, &sak)).last(), Some(&"fakta-k06-annet"));
}

#[test]
fn k15_times_outside_the_period_are_counted() {
    let mut sak = innvilget("01.02.2024", "20.02.2024", "01.03.2024");
    check(Beregning::K15, &sak, U::KanIkkeBeregnes, None);
    sak.vedtak[0].evaluering = thin_vec![dato("01.06.2024").unwrap(), dato("09.2024").unwrap()];
    let uten_periode = check(Beregning::K15, &sak, U::Angitt, None);
    assert!(noekler(&uten_periode).contains(&"fakta-k15-uavklart"));
    sak.vedtak[0].periode_fra = dato("01.03.2024");
    sak.vedtak[0].periode_til = dato("31.08.2024");
    check(Beregning::K15, &sak, U::UtenforPerioden, None);
    check_tekst(
        Beregning::K15,
        &sak,
        "Programmet angir 2 tidspunkter for evaluering. Ett ligger utenfor vedtaksperioden.",
    );
    sak.vedtak[0].evaluering.pop();
    assert!(noekler(&check(Beregning::K15, &sak, U::Angitt, None)).contains(&"fakta-k15-innenfor"));
}

#[test]
fn k10_an_evaluation_after_the_period_is_a_broken_pair() {
    let mut sak = innvilget("01.02.2024", "20.02.2024", "01.03.2024");
    sak.vedtak[0].periode_fra = dato("01.03.2024");
    sak.vedtak[0].periode_til = dato("31.08.2024");
    sak.vedtak[0].evaluering = thin_vec![dato("01.06.2024").unwrap(), dato("02.09.2024").unwrap()];
    check(Beregning::K10, &sak, U::BruttRekkefoelge, Some(2));
    check_tekst(
        Beregning::K10,
        &sak,
        "Siste evaluering er satt til 02.09.2024, 2 dager etter at vedtaksperioden slutter 31.08.2024.",
    );
}
