use super::*;

fn med(art: Aktivitetsart, dag: &str) -> Sak {
    let mut sak = innvilget("01.02.2024", "20.02.2024", "01.03.2024");
    sak.foerste_kvp_aktivitet.push(Aktivitet { art, dato: dato(dag).unwrap() });
    sak
}

#[test]
fn k10_equal_days_are_in_order() {
    let sak = med(Aktivitetsart::Utforming, "20.02.2024");
    let beregnet = check(Beregning::K10, &sak, U::IRekkefoelge, None);
    assert_eq!(noekler(&beregnet), ["fakta-k10-ikke-kontrollert"]);
    assert_eq!(
        i_ord(&beregnet.melding),
        "3 par av datoer er kontrollert. Alle står i riktig rekkefølge."
    );
}

#[test]
fn k10_design_before_vedtak_is_a_class_of_its_own() {
    let sak = med(Aktivitetsart::Utforming, "19.02.2024");
    check(Beregning::K10, &sak, U::UtformetFoerVedtak, Some(1));
    check_tekst(
        Beregning::K10,
        &sak,
        "Programmet ble utformet 19.02.2024, 1 dag før vedtaket 20.02.2024.",
    );
}

#[test]
fn k10_several_broken_pairs_are_all_told() {
    let mut sak = med(Aktivitetsart::Program, "10.02.2024");
    sak.start_faktisk = dato("10.02.2024");
    sak.aev_dato = dato("21.02.2024");
    sak.vedtak[0].angitt_start = dato("01.02.2024");
    let beregnet = check(Beregning::K10, &sak, U::BruttRekkefoelge, Some(19));
    assert_eq!(beregnet.tillegg.iter().filter(|m| m.noekkel == "fakta-k10-brudd").count(), 4);
}

#[test]
fn k10_kartlegging_before_vedtak_is_information() {
    let sak = med(Aktivitetsart::Kartlegging, "05.02.2024");
    let beregnet = check(Beregning::K10, &sak, U::IRekkefoelge, None);
    assert_eq!(noekler(&beregnet)[0], "fakta-k10-opplysning");
}

#[test]
fn k10_steps_without_any_vedtak() {
    let mut sak = med(Aktivitetsart::TiltakEllerKurs, "05.02.2024");
    sak.vedtak.clear();
    check(Beregning::K10, &sak, U::KanIkkeBeregnes, None);
    sak.utvalgsgruppe = Utvalgsgruppe::Ubehandlet;
    check(Beregning::K10, &sak, U::IGangUtenVedtak, None);
    sak.utvalgsgruppe = Utvalgsgruppe::Trukket;
    check(Beregning::K10, &sak, U::IkkeAktuelt, None);
}

#[test]
fn k10_months_are_broken_only_where_no_day_is_in_order() {
    check(Beregning::K10, &med(Aktivitetsart::Praksis, "01.2024"), U::BruttRekkefoelge, None);
    check(Beregning::K10, &med(Aktivitetsart::Praksis, "02.2024"), U::IRekkefoelge, None);
}
