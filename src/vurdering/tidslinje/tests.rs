use crate::domene::{Aktivitet, Melding};
use crate::vurdering::proever::{dag, dato, i_ord, innvilget};

use super::*;

#[test]
fn steps_of_the_same_day_stand_in_the_order_they_should_have() {
    let mut sak = innvilget("01.02.2024", "20.02.2024", "20.02.2024");
    sak.vedtak[0].angitt_start = dato("03.2024");
    sak.soeknad_registrert = dato("01.02.2024");
    sak.foerste_kvp_aktivitet = [
        (Aktivitetsart::Program, "20.02.2024"),
        (Aktivitetsart::Praksis, "18.02.2024"),
        (Aktivitetsart::Utforming, "20.02.2024"),
        (Aktivitetsart::Kartlegging, "01.02.2024"),
        (Aktivitetsart::Planleggingssamtale, "02.02.2024"),
    ]
    .map(|(art, dag)| Aktivitet { art, dato: dato(dag).unwrap() })
    .into();
    let steg: Vec<&str> = tidslinje(&sak, dag("31.12.2024")).iter().map(|s| s.navn).collect();
    assert_eq!(
        steg,
        [
            "kartlegging",
            "soeknad",
            "registrert",
            "planleggingssamtale",
            "aktivitet",
            "vedtak",
            "utforming",
            "start",
            "angitt-start",
            "stikkdato"
        ]
    );
    for navn in steg.into_iter().chain(["informert", "foreloepig-svar", "aev", "trukket"]) {
        i_ord(&Melding::new(format!("steg-{navn}")));
    }
}
