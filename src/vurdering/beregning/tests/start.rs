use super::*;

fn klage(start: &str) -> Sak {
    let mut sak = avslag("31.08.2023", "01.10.2023");
    let omgjort = dato("01.02.2024").unwrap();
    sak.vedtak.push(Vedtak::new(omgjort, Vedtaksart::KlageOmgjoering, Utfall::Innvilget));
    sak.start_faktisk = dato(start);
    sak
}

#[test]
fn k07_the_same_two_dates_in_both_directions() {
    let sak = |start| innvilget("01.02.2024", "20.02.2024", start);
    check(Beregning::K07, &sak("20.02.2024"), U::Startet, Some(0));
    check(Beregning::K07, &sak("21.06.2024"), U::Startet, Some(122));
    check(Beregning::K07, &sak("19.02.2024"), U::StartetFoerVedtak, Some(1));
    let venter = check(Beregning::K07, &sak(""), U::VenterFortsatt, Some(315));
    assert_eq!(
        i_ord(&venter.melding),
        "Vedtaket er datert 20.02.2024. Programmet var ikke startet ved stikkdatoen \
         31.12.2024. Det har gått minst 315 dager."
    );
}

#[test]
fn k07_k08_and_k09_do_not_arise_without_a_grant() {
    let mut etter_innvilgelse = innvilget("01.02.2024", "20.02.2024", "");
    etter_innvilgelse.trukket = dato("25.02.2024");
    let mut avsluttet = innvilget("01.02.2024", "20.02.2024", "");
    let slutt = dato("01.03.2024").unwrap();
    avsluttet.vedtak.push(Vedtak::new(slutt, Vedtaksart::Avslutning, Utfall::Innvilget));
    let uten = [
        avslag("01.02.2024", "20.02.2024"),
        trukket("01.02.2024", ""),
        ubehandlet("01.02.2024"),
        etter_innvilgelse,
        avsluttet,
    ];
    for sak in uten {
        for beregning in [Beregning::K07, Beregning::K08, Beregning::K09] {
            check(beregning, &sak, U::IkkeAktuelt, None);
        }
    }
}

#[test]
fn a_missing_start_is_waiting_only_where_nothing_else_explains_it() {
    let sak = innvilget("01.02.2024", "20.02.2024", "");
    let mut avbrutt = sak.clone();
    avbrutt.utvalgsgruppe = Utvalgsgruppe::AvbruttEllerAvsluttet;
    for sak in [uleselig(sak), avbrutt] {
        check(Beregning::K07, &sak, U::KanIkkeBeregnes, None);
        check(Beregning::K09, &sak, U::KanIkkeBeregnes, None);
    }
    check(Beregning::K07, &innvilget("01.02.2024", "", ""), U::KanIkkeBeregnes, None);
    check(Beregning::K07, &innvilget("", "01.01.2025", ""), U::FeilIData, Some(1));
}

#[test]
fn k07_after_a_complaint_shows_both_counts() {
    let beregnet = check(Beregning::K07, &klage("15.02.2024"), U::Startet, Some(14));
    let foerste = i_ord(&beregnet.tillegg[0]);
    assert_eq!(
        foerste,
        "Tiden er regnet fra vedtaket etter klage. Fra det første vedtaket 01.10.2023 er det \
         137 dager."
    );
}

#[test]
fn k08_holds_the_start_against_the_one_named() {
    let med = |angitt, start| {
        let mut sak = innvilget("01.02.2024", "20.02.2024", start);
        sak.vedtak[0].angitt_start = dato(angitt);
        sak
    };
    check(Beregning::K08, &med("01.03.2024", "01.03.2024"), U::SomAngitt, Some(0));
    check(Beregning::K08, &med("01.03.2024", "04.03.2024"), U::EtterAngitt, Some(3));
    check(Beregning::K08, &med("01.03.2024", "29.02.2024"), U::FoerAngitt, Some(1));
    check(Beregning::K08, &med("", "04.03.2024"), U::Mangler, None);
    check(Beregning::K08, &med("01.03.2024", ""), U::VenterOver, Some(305));
    check(Beregning::K08, &med("15.01.2025", ""), U::VenterInnenfor, Some(15));
    check(Beregning::K08, &med("03.2024", "04.04.2024"), U::EtterAngitt, None);
    check(Beregning::K08, &med("03.2024", "15.03.2024"), U::KanIkkeBeregnes, None);
}

#[test]
fn k09_shows_its_arithmetic_in_both_languages() {
    let sak = innvilget("31.08.2023", "01.10.2023", "04.03.2024");
    let beregnet = check(Beregning::K09, &sak, U::Over, Some(4));
    assert_eq!(beregnet.frist, Some(dag("29.02.2024")));
    assert_eq!(beregnet.maa_bekreftes.first(), Some(&4));
    assert_eq!(
        word(&beregnet.melding, Maalform::Bokmaal),
        "Søknaden kom inn 31.08.2023. Seks måneder senere er 29.02.2024. Programmet startet \
         04.03.2024, 4 dager etter."
    );
    assert_eq!(
        word(&beregnet.melding, Maalform::Nynorsk),
        "Søknaden kom inn 31.08.2023. Seks månader seinare er 29.02.2024. Programmet starta \
         04.03.2024, 4 dagar etter."
    );
}

#[test]
fn k09_the_limit_day_is_within_also_in_a_common_year() {
    let sak = |mottatt, start| innvilget(mottatt, "01.10.2023", start);
    check(Beregning::K09, &sak("31.08.2023", "29.02.2024"), U::Innenfor, Some(0));
    check(Beregning::K09, &sak("31.08.2023", "01.03.2024"), U::Over, Some(1));
    check(Beregning::K09, &sak("31.08.2022", "28.02.2023"), U::Innenfor, Some(0));
    check(Beregning::K09, &sak("31.08.2022", "01.03.2023"), U::Over, Some(1));
    check(Beregning::K09, &sak("30.06.2024", ""), U::VenterOver, Some(1));
    check(Beregning::K09, &sak("01.07.2024", ""), U::VenterInnenfor, Some(1));
    check(Beregning::K09, &sak("01.07.2024", "30.06.2024"), U::FeilIData, Some(1));
}

#[test]
fn k09_med_bare_registrert_dato() {
    let sak = |start| {
        let mut sak = innvilget("", "01.10.2023", start);
        sak.soeknad_registrert = dato("31.08.2023");
        sak
    };
    let over = check(Beregning::K09, &sak("01.03.2024"), U::Over, Some(1));
    assert!(!over.usikker);
    let innenfor = check(Beregning::K09, &sak("28.02.2024"), U::Innenfor, Some(1));
    assert!(innenfor.usikker);
    assert!(i_ord(&innenfor.melding).starts_with("Søknaden ble registrert 31.08.2023."));
}

#[test]
fn k09_from_another_kommune_cannot_be_computed() {
    let mut sak = innvilget("31.08.2023", "01.10.2023", "04.03.2024");
    sak.fra_annen_kommune = Some(true);
    check(Beregning::K09, &sak, U::KanIkkeBeregnes, None);
    sak.fra_annen_kommune = Some(false);
    check(Beregning::K09, &sak, U::Over, Some(4));
}

#[test]
fn k09_after_a_complaint_counts_from_the_original_application() {
    let beregnet = check(Beregning::K09, &klage("04.03.2024"), U::Over, Some(4));
    assert_eq!(noekler(&beregnet), ["fakta-k09-klage"]);
    assert!(beregnet.maa_bekreftes.contains(&5));
}

#[test]
fn shifted_dates_make_results_near_the_limit_uncertain() {
    let sak = |start| {
        let mut sak = innvilget("31.08.2023", "01.10.2023", start);
        sak.datoer_forskjoevet = true;
        sak
    };
    for (start, usikker) in
        [("25.02.2024", false), ("26.02.2024", true), ("03.03.2024", true), ("04.03.2024", false)]
    {
        assert_eq!(fakta(Beregning::K09, &sak(start)).usikker, usikker, "{start}");
    }
}

#[test]
fn k09_month_precision_must_agree_at_both_ends() {
    let sak = |mottatt, start| innvilget(mottatt, "01.10.2023", start);
    check(Beregning::K09, &sak("08.2023", "15.01.2024"), U::Innenfor, None);
    check(Beregning::K09, &sak("08.2023", "01.03.2024"), U::Over, None);
    check(Beregning::K09, &sak("08.2023", "15.02.2024"), U::KanIkkeBeregnes, None);
    check(Beregning::K09, &sak("15.08.2023", "03.2024"), U::Over, None);
}

#[test]
fn who_moved_or_ended_before_the_start_does_not_wait() {
    use crate::domene::{Avslutning, Avslutningsaarsak};
    let slutt = |aarsak| {
        let mut sak = innvilget("10.01.2024", "01.02.2024", "");
        sak.vedtak[0].angitt_start = dato("10.02.2024");
        sak.avslutning = Some(Box::new(Avslutning { dato: dato("05.02.2024"), aarsak }));
        sak
    };
    let flyttet = slutt(Some(Avslutningsaarsak::Flytting));
    for beregning in [Beregning::K07, Beregning::K08, Beregning::K09] {
        check(beregning, &flyttet, U::IkkeAktuelt, None);
    }
    // who completed a programme had begun it: the date is missing
    let fullfoert = slutt(Some(Avslutningsaarsak::GjennomfoertEllerAvtalt));
    check(Beregning::K07, &fullfoert, U::KanIkkeBeregnes, None);
    check(Beregning::K07, &uleselig(flyttet), U::KanIkkeBeregnes, None);
}
