use super::*;

fn med(fra: &str, til: &str) -> Sak {
    let mut sak = innvilget("01.12.2023", "10.01.2024", "");
    sak.vedtak[0].periode_fra = dato(fra);
    sak.vedtak[0].periode_til = dato(til);
    sak
}

#[test]
fn k11_one_day_over_is_marked() {
    check(Beregning::K11, &med("15.01.2024", "14.01.2025"), U::Innenfor, Some(0));
    let en_dag = check(Beregning::K11, &med("15.01.2024", "15.01.2025"), U::EnDagOver, Some(1));
    assert_eq!(en_dag.frist, Some(dag("14.01.2025")));
    check(Beregning::K11, &med("15.01.2024", "16.01.2025"), U::Over, Some(2));
    check(Beregning::K11, &med("15.01.2024", ""), U::Mangler, None);
    check(Beregning::K11, &med("", ""), U::KanIkkeBeregnes, None);
    check(Beregning::K11, &med("15.01.2024", "14.01.2024"), U::FeilIData, None);
    check(Beregning::K11, &avslag("01.02.2024", "20.02.2024"), U::IkkeAktuelt, None);
}

#[test]
fn k11_of_several_vedtak_the_heaviest_is_given() {
    let mut sak = med("15.01.2024", "14.07.2024");
    let mut forlengelse = program("10.07.2024").unwrap();
    forlengelse.art = Vedtaksart::Forlengelse;
    forlengelse.periode_fra = dato("15.07.2024");
    forlengelse.periode_til = dato("31.08.2025");
    sak.vedtak.push(forlengelse);
    let beregnet = check(Beregning::K11, &sak, U::Over, Some(48));
    assert_eq!(noekler(&beregnet), ["fakta-k11-innenfor"]);
}
