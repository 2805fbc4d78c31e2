use super::*;

fn med_aev(mut sak: Sak, aev: &str) -> Sak {
    sak.aev_dato = dato(aev);
    sak
}

#[test]
fn k04_same_day_is_in_order_and_avslag_is_included() {
    let sak = innvilget("01.02.2024", "20.02.2024", "");
    check(Beregning::K04, &med_aev(sak.clone(), "20.02.2024"), U::IRekkefoelge, Some(0));
    check(Beregning::K04, &med_aev(sak.clone(), "21.02.2024"), U::BruttRekkefoelge, Some(1));
    check(Beregning::K04, &sak, U::KanIkkeBeregnes, None);
    let avslag = med_aev(avslag("01.02.2024", "20.02.2024"), "01.01.2024");
    check(Beregning::K04, &avslag, U::IRekkefoelge, Some(50));
    check(Beregning::K04, &ubehandlet("01.02.2024"), U::IkkeAktuelt, None);
}

#[test]
fn k04_month_precision_answers_only_when_all_days_agree() {
    let sak = innvilget("01.02.2024", "20.02.2024", "");
    let januar = check(Beregning::K04, &med_aev(sak.clone(), "01.2024"), U::IRekkefoelge, None);
    assert!(i_ord(&januar.melding).ends_with("samme resultat: i riktig rekkefølge."));
    check(Beregning::K04, &med_aev(sak.clone(), "03.2024"), U::BruttRekkefoelge, None);
    check(Beregning::K04, &med_aev(sak, "02.2024"), U::KanIkkeBeregnes, None);
}
