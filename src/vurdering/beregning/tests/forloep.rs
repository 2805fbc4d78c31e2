//! Length, renewal, interruption, hours, content and contact.

use thin_vec::{ThinVec, thin_vec};

use super::*;
use crate::domene::{Aktivitetsperiode, Avslutning, Avslutningsaarsak, Dato, Sak, Saksperiode};

fn periode(fra: &str, til: &str) -> Saksperiode {
    Saksperiode { fra: dato(fra).unwrap(), til: dato(til) }
}

fn aktivitet(fra: &str, til: &str, timer_uke: Option<u32>) -> Aktivitetsperiode {
    let art = Aktivitetsart::TiltakEllerKurs;
    Aktivitetsperiode { fra: dato(fra).unwrap(), til: dato(til), timer_uke, art }
}

fn avsluttet(mut sak: Sak, slutt: &str, aarsak: Option<Avslutningsaarsak>) -> Sak {
    sak.avslutning = Some(Box::new(Avslutning { dato: dato(slutt), aarsak }));
    sak
}

fn startet(start: &str) -> Sak {
    innvilget("01.12.2021", "20.12.2021", start)
}

#[test]
fn k12_two_years_of_days_and_the_day_after() {
    let sak = |slutt| avsluttet(startet("01.01.2022"), slutt, None);
    let paa_dagen = check(Beregning::K12, &sak("31.12.2023"), U::Innenfor, Some(0));
    assert_eq!(paa_dagen.frist, Some(dag("31.12.2023")));
    check(Beregning::K12, &sak("01.01.2024"), U::Over, Some(1));
    check(Beregning::K12, &sak("30.12.2021"), U::FeilIData, None);
    check(Beregning::K12, &sak(""), U::KanIkkeBeregnes, None);
    check(Beregning::K12, &startet(""), U::IkkeAktuelt, None);
}

#[test]
fn k12_leave_and_interruption_move_the_limit_and_overlap_counts_once() {
    let mut sak = avsluttet(startet("01.01.2022"), "20.01.2024", None);
    check(Beregning::K12, &sak, U::Over, Some(20));
    sak.permisjon = thin_vec![periode("01.06.2022", "10.06.2022")];
    sak.avbrudd = thin_vec![periode("06.06.2022", "20.06.2022")];
    let beregnet = check(Beregning::K12, &sak, U::Innenfor, Some(0));
    assert_eq!(beregnet.frist, Some(dag("20.01.2024")));
    assert_eq!(
        i_ord(beregnet.tillegg.last().unwrap()),
        "20 dager med permisjon eller avbrudd er holdt utenfor."
    );
    sak.permisjon = thin_vec![periode("06.2022", "10.06.2022")];
    check(Beregning::K12, &sak, U::KanIkkeBeregnes, None);
    let tidligere = avsluttet(sak.clone(), "10.01.2024", None);
    check(Beregning::K12, &tidligere, U::Innenfor, None);
    sak.permisjon = thin_vec![periode("01.06.2022", "06.2022")];
    sak.avbrudd.clear();
    check(Beregning::K12, &sak, U::KanIkkeBeregnes, None);
}

#[test]
fn k12_runs_to_the_stikkdato_and_an_extension_past_two_years_uses_the_longer_limit() {
    let sak = startet("01.01.2022");
    check(Beregning::K12, &sak, U::Over, Some(366));
    let mut forlenget = sak.clone();
    let mut ny = program("20.12.2023").unwrap();
    ny.art = Vedtaksart::Forlengelse;
    ny.periode_til = dato("31.12.2024");
    forlenget.vedtak.push(ny);
    let beregnet = check(Beregning::K12, &forlenget, U::Innenfor, Some(0));
    assert!(noekler(&beregnet).contains(&"fakta-k12-saerlige"));
    let mut flyttet = sak;
    flyttet.fra_annen_kommune = Some(true);
    assert!(!check(Beregning::K12, &flyttet, U::Over, Some(366)).usikker);
    flyttet.start_faktisk = dato("01.06.2024");
    check(Beregning::K12, &flyttet, U::KanIkkeBeregnes, None);
}

fn fornyet(til: &str, ny_dato: &str, ny_fra: &str, ny_til: &str) -> Sak {
    let mut sak = innvilget("01.12.2022", "20.12.2022", "02.01.2023");
    sak.vedtak[0].periode_fra = dato("02.01.2023");
    sak.vedtak[0].periode_til = dato(til);
    let mut ny = program(ny_dato).unwrap();
    ny.art = Vedtaksart::Forlengelse;
    ny.periode_fra = dato(ny_fra);
    ny.periode_til = dato(ny_til);
    sak.vedtak.push(ny);
    sak
}

#[test]
fn k13_in_time_too_late_and_with_a_gap() {
    let sak = |vedtak, fra| fornyet("31.12.2023", vedtak, fra, "31.12.2024");
    check(Beregning::K13, &sak("31.12.2023", "01.01.2024"), U::FornyetITide, Some(0));
    check(Beregning::K13, &sak("03.01.2024", "01.01.2024"), U::FornyetForSent, Some(3));
    let opphold = check(Beregning::K13, &sak("15.12.2023", "04.01.2024"), U::Opphold, Some(3));
    assert!(i_ord(&opphold.melding).contains("3 dager imellom"));
    let overlapp =
        check(Beregning::K13, &sak("15.12.2023", "30.12.2023"), U::FornyetITide, Some(16));
    assert_eq!(i_ord(&overlapp.tillegg[0]), "Periodene overlapper med 2 dager.");
}

#[test]
fn k13_after_the_last_period() {
    let mut sak = innvilget("01.12.2022", "20.12.2022", "02.01.2023");
    check(Beregning::K13, &sak, U::KanIkkeBeregnes, None);
    sak.vedtak[0].periode_fra = dato("02.01.2023");
    sak.vedtak[0].periode_til = dato("01.01.2024");
    check(Beregning::K13, &sak, U::Mangler, Some(365));
    check(Beregning::K13, &avsluttet(sak.clone(), "01.01.2024", None), U::IkkeAktuelt, None);
    let mut loeper = sak.clone();
    loeper.vedtak[0].periode_til = dato("31.12.2024");
    check(Beregning::K13, &loeper, U::IkkeForfalt, None);
    let mut lengst = sak;
    lengst.start_faktisk = dato("02.01.2022");
    check(Beregning::K13, &lengst, U::IkkeAktuelt, None);
    let fortid = fornyet("31.12.2023", "31.12.2023", "01.01.2024", "30.06.2024");
    let beregnet = check(Beregning::K13, &fortid, U::Mangler, Some(184));
    assert_eq!(noekler(&beregnet), ["fakta-k13-i-tide"]);
}

#[test]
fn k14_a_year_is_within_and_continuous_interruptions_are_one() {
    let mut sak = startet("01.01.2022");
    check(Beregning::K14, &sak, U::IkkeAktuelt, None);
    sak.avbrudd = thin_vec![periode("15.01.2023", "14.01.2024")];
    check(Beregning::K14, &sak, U::Innenfor, Some(0));
    sak.avbrudd = thin_vec![periode("15.01.2023", "15.01.2024")];
    check(Beregning::K14, &sak, U::Over, Some(1));
    sak.avbrudd =
        thin_vec![periode("15.01.2023", "31.08.2023"), periode("01.09.2023", "20.01.2024")];
    let samlet = check(Beregning::K14, &sak, U::Over, Some(6));
    assert!(samlet.maa_bekreftes.contains(&7));
    sak.avbrudd[1].fra = dato("02.09.2023").unwrap();
    check(Beregning::K14, &sak, U::Innenfor, Some(136));
    sak.avbrudd = thin_vec![periode("15.01.2024", "")];
    check(Beregning::K14, &sak, U::Innenfor, Some(14));
    let arbeid = avsluttet(sak, "01.06.2024", Some(Avslutningsaarsak::Arbeid));
    assert_eq!(noekler(&fakta(Beregning::K14, &arbeid)), ["fakta-k14-arbeid"]);
}

#[test]
fn k16_whole_weeks_against_full_time() {
    let mut sak = avsluttet(startet("01.03.2023"), "31.03.2023", None);
    check(Beregning::K16, &sak, U::KanIkkeBeregnes, None);
    sak.aktiviteter =
        thin_vec![aktivitet("01.03.2023", "", Some(30)), aktivitet("13.03.2023", "", Some(8))];
    let beregnet = check(Beregning::K16, &sak, U::UnderFullTid, None);
    assert_eq!(
        i_ord(&beregnet.melding),
        "I 1 av 3 hele uker er det planlagt mindre enn full tid. Minst 30 og mest 38 timer i uka."
    );
    sak.aktiviteter[1].fra = dato("01.03.2023").unwrap();
    check(Beregning::K16, &sak, U::FullTid, None);
    sak.aktiviteter[1].timer_uke = None;
    assert!(check(Beregning::K16, &sak, U::UnderFullTid, None).usikker);
}

#[test]
fn k17_days_without_activity() {
    let mut sak = avsluttet(startet("01.03.2023"), "31.03.2023", None);
    check(Beregning::K17, &sak, U::KanIkkeBeregnes, None);
    sak.aktiviteter =
        thin_vec![aktivitet("06.03.2023", "10.03.2023", None), aktivitet("20.03.2023", "", None)];
    let beregnet = check(Beregning::K17, &sak, U::Opphold, Some(9));
    assert_eq!(noekler(&beregnet), ["fakta-k17-forbehold", "fakta-k17-start"]);
    assert!(i_ord(&beregnet.melding).ends_with("Slike dager er 45 prosent av programmet."));
    sak.permisjon = thin_vec![periode("01.03.2023", "19.03.2023")];
    check(Beregning::K17, &sak, U::UtenOpphold, None);
}

#[test]
fn k22_longest_and_median() {
    let mut sak = startet("01.03.2023");
    let dager =
        |liste: &[&str]| -> ThinVec<Dato> { liste.iter().map(|d| dato(d).unwrap()).collect() };
    check(Beregning::K22, &sak, U::KanIkkeBeregnes, None);
    sak.kontakt = dager(&["01.04.2023", "08.04.2023", "08.05.2023", "10.05.2023"]);
    let beregnet = check(Beregning::K22, &sak, U::Dager, Some(30));
    assert!(i_ord(&beregnet.melding).ends_with("median 7."));
}

#[test]
fn an_end_that_is_not_known_is_not_read_as_still_running() {
    let mut sak = fornyet("06.02.2023", "01.02.2023", "07.02.2023", "06.02.2024");
    sak.start_faktisk = dato("07.02.2022");
    let k12 = check(Beregning::K12, &sak, U::KanIkkeBeregnes, None);
    assert_eq!(
        i_ord(&k12.melding),
        "Siste vedtaksperiode sluttet 06.02.2024. Utvalget sier ikke om programmet fortsatte etter det, så varigheten kan ikke beregnes."
    );
    // two years are reached with the last period: no new vedtak is called for
    assert_eq!(fakta(Beregning::K13, &sak).utfall, U::FornyetITide);
    sak.vedtak.pop();
    assert_eq!(fakta(Beregning::K13, &sak).utfall, U::Mangler);
    sak.vedtak.clear();
    sak.vedtak.extend(program("01.02.2023"));
    let uten_periode = fakta(Beregning::K12, &sak);
    assert!(
        i_ord(&uten_periode.melding).contains("og er ikke registrert avsluttet ved stikkdatoen")
    );
}

#[test]
fn k12_from_another_kommune_tells_only_what_is_over() {
    let mut sak = avsluttet(startet("01.03.2022"), "10.03.2023", None);
    sak.fra_annen_kommune = Some(true);
    check(Beregning::K12, &sak, U::KanIkkeBeregnes, None);
    let mut sak = avsluttet(startet("01.03.2022"), "10.03.2024", None);
    sak.fra_annen_kommune = Some(true);
    let over = fakta(Beregning::K12, &sak);
    assert_eq!(over.utfall, U::Over);
    assert!(noekler(&over).contains(&"fakta-k12-annen-kommune"));
}

#[test]
fn k12_a_start_after_the_stikkdato_is_told_as_such() {
    let sak = startet("10.02.2025");
    check_tekst(
        Beregning::K12,
        &sak,
        "Programmet startet 10.02.2025, etter stikkdatoen 31.12.2024. Datoene må kontrolleres.",
    );
}
