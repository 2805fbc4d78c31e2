use super::*;

#[test]
fn k01_counts_to_the_first_vedtak_whatever_it_came_to() {
    check(Beregning::K01, &innvilget("01.02.2024", "20.02.2024", ""), U::Dager, Some(19));
    check(Beregning::K01, &avslag("01.02.2024", "01.02.2024"), U::Dager, Some(0));
    let mut klage = avslag("01.02.2024", "20.02.2024");
    let omgjort = dato("20.06.2024").unwrap();
    klage.vedtak.push(Vedtak::new(omgjort, Vedtaksart::KlageOmgjoering, Utfall::Innvilget));
    check(Beregning::K01, &klage, U::Dager, Some(19));
}

#[test]
fn k01_uten_vedtak_er_et_minstetall() {
    let sak = ubehandlet("01.12.2024");
    check(Beregning::K01, &sak, U::MinstDager, Some(30));
    check_tekst(
        Beregning::K01,
        &sak,
        "Søknaden kom inn 01.12.2024. Den er ikke avgjort ved stikkdatoen 31.12.2024. \
         Det har gått minst 30 dager.",
    );
}

#[test]
fn k01_trukket_maales_til_trekkingen() {
    let sak = trukket("01.02.2024", "02.02.2024");
    check(Beregning::K01, &sak, U::DagerTilTrekking, Some(1));
    check_tekst(
        Beregning::K01,
        &sak,
        "Søknaden kom inn 01.02.2024. Den ble trukket 02.02.2024, 1 dag senere.",
    );
    check(Beregning::K01, &trukket("01.02.2024", ""), U::KanIkkeBeregnes, None);
}

#[test]
fn k01_fra_registrering_er_et_minstetall() {
    let mut sak = innvilget("", "20.02.2024", "");
    sak.soeknad_registrert = dato("05.02.2024");
    let beregnet = check(Beregning::K01, &sak, U::MinstDager, Some(15));
    assert_eq!(noekler(&beregnet), ["fakta-fra-registrering-minst"]);
}

#[test]
fn k01_missing_dates_are_never_a_breach() {
    for sak in [innvilget("", "20.02.2024", ""), innvilget("01.02.2024", "", "")] {
        check(Beregning::K01, &sak, U::KanIkkeBeregnes, None);
    }
    let ikke_soekt = i_gruppe(innvilget("", "", ""), Utvalgsgruppe::VurdertIkkeSoekt);
    check(Beregning::K01, &ikke_soekt, U::IkkeAktuelt, None);
}

#[test]
fn k01_and_k03_negative_is_an_error_in_the_data() {
    let mut sak = innvilget("20.02.2024", "01.02.2024", "");
    check(Beregning::K01, &sak, U::FeilIData, Some(19));
    sak.soeknad_registrert = dato("19.02.2024");
    check(Beregning::K03, &sak, U::FeilIData, Some(1));
    sak.soeknad_registrert = dato("21.02.2024");
    check(Beregning::K03, &sak, U::Dager, Some(1));
    sak.soeknad_registrert = None;
    check(Beregning::K03, &sak, U::KanIkkeBeregnes, None);
}

#[test]
fn k01_month_precision_gives_no_number() {
    check(Beregning::K01, &innvilget("02.2024", "20.03.2024", ""), U::KanIkkeBeregnes, None);
}
