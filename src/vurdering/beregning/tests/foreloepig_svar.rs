use super::*;

fn med_svar(mut sak: Sak, svar: &str) -> Sak {
    sak.foreloepig_svar = dato(svar);
    sak
}

#[test]
fn k02_an_answer_within_a_month_makes_it_unnecessary() {
    check(Beregning::K02, &innvilget("31.01.2024", "29.02.2024", ""), U::IkkeAktuelt, Some(0));
    check(Beregning::K02, &trukket("31.01.2024", "10.02.2024"), U::IkkeAktuelt, Some(19));
}

#[test]
fn k02_the_limit_day_is_within() {
    let sak = innvilget("31.01.2024", "30.04.2024", "");
    check(Beregning::K02, &med_svar(sak.clone(), "29.02.2024"), U::GittIRettTid, Some(0));
    let sent = med_svar(sak, "01.03.2024");
    check(Beregning::K02, &sent, U::GittForSent, Some(1));
    check_tekst(
        Beregning::K02,
        &sent,
        "Søknaden kom inn 31.01.2024. Én måned senere er 29.02.2024. \
         Foreløpig svar ble sendt 01.03.2024, 1 dag etter.",
    );
}

#[test]
fn k02_missing_when_vedtak_withdrawal_or_stikkdato_came_after() {
    check(Beregning::K02, &innvilget("31.01.2024", "01.03.2024", ""), U::Mangler, Some(1));
    check(Beregning::K02, &avslag("31.01.2024", "02.03.2024"), U::Mangler, Some(2));
    check(Beregning::K02, &trukket("31.01.2024", "02.03.2024"), U::Mangler, Some(2));
    check(Beregning::K02, &ubehandlet("29.11.2024"), U::Mangler, Some(2));
    check(Beregning::K02, &ubehandlet("30.11.2024"), U::Mangler, Some(1));
    check(Beregning::K02, &ubehandlet("01.12.2024"), U::IkkeForfalt, Some(1));
}

#[test]
fn k02_an_unreadable_date_answers_nothing() {
    let sak = uleselig(innvilget("31.01.2024", "01.03.2024", ""));
    check(Beregning::K02, &sak, U::KanIkkeBeregnes, None);
    check(Beregning::K02, &med_svar(sak, "29.02.2024"), U::GittIRettTid, Some(0));
    check(Beregning::K02, &innvilget("31.01.2024", "", ""), U::KanIkkeBeregnes, None);
    let foer = med_svar(ubehandlet("31.01.2024"), "30.01.2024");
    check(Beregning::K02, &foer, U::FeilIData, Some(1));
}

#[test]
fn k02_med_bare_registrert_dato_er_for_sent_sikkert_og_i_rett_tid_foreloepig() {
    let mut sak = innvilget("", "30.04.2024", "");
    sak.soeknad_registrert = dato("31.01.2024");
    let sikker = fakta(Beregning::K02, &med_svar(sak.clone(), "01.03.2024"));
    assert_eq!((sikker.utfall, sikker.usikker), (U::GittForSent, false));
    let foreloepig = fakta(Beregning::K02, &med_svar(sak, "28.02.2024"));
    assert_eq!((foreloepig.utfall, foreloepig.usikker), (U::GittIRettTid, true));
}

#[test]
fn k02_a_weekend_limit_shows_the_next_working_day_and_does_not_move() {
    let sak = med_svar(innvilget("01.05.2024", "30.08.2024", ""), "03.06.2024");
    let beregnet = check(Beregning::K02, &sak, U::GittForSent, Some(2));
    assert_eq!(beregnet.frist, Some(dag("01.06.2024")));
    assert_eq!(noekler(&beregnet), ["fakta-virkedag"]);
}
