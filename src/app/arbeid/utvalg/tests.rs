//! The sentences of the sample, in both languages. All ids are invented.

use super::*;
use crate::domene::{KontorId, Maalform, Utvalgsgruppe};
use crate::i18n::tekster;
use crate::i18n::tests::check_worded;
use crate::statistikk::Andel;
use crate::utvalg::Planlagt;
use crate::vurdering::{Gjennomgang, Mengdeord, Utvelging, aerlig, vernet_antall};

#[test]
fn every_failure_of_list_and_draw_has_its_words() {
    let kontor = || KontorId::new("Nav Øst");
    let for_mange = |kontor| UtvalgError::ForMange { kontor, antall: 3, populasjon: 2 };
    let alle = [
        UtvalgError::TomListe,
        UtvalgError::IkkeTekst,
        UtvalgError::UtenOverskrift,
        UtvalgError::ManglerId(vec![1]),
        UtvalgError::DobbelId((1..20).collect()),
        UtvalgError::UgyldigId(vec![1, 2]),
        UtvalgError::Personopplysning(vec![1, 2]),
        UtvalgError::ManglerKontor(vec![7]),
        UtvalgError::UgyldigFroe,
        for_mange(None),
        for_mange(Some(kontor())),
        UtvalgError::UkjentKontor(kontor()),
        UtvalgError::IngenPopulasjon,
        UtvalgError::AlleredeTrukket,
        UtvalgError::IkkeTrukket,
        UtvalgError::IkkeIUtvalget,
        UtvalgError::IngenSaker,
        UtvalgError::Avvik,
    ];
    for feil in alle {
        check_worded(&feil.melding());
    }
}

#[test]
fn every_plan_and_every_remark_has_its_words() {
    for tillatt in 0..=3 {
        for populasjon in [1, 5, 40, 400] {
            let krav = Krav { andel: Andel::prosent(5), sikkerhet: Andel::NITTIFEM, tillatt };
            check_worded(&Planlagt::av(populasjon, krav).melding());
        }
    }
    let noekler = ["ukjent", "bare-innvilget", "uten-avslag", "uten-trukket"];
    for noekkel in noekler.into_iter().chain(["uten-vurdert-ikke-soekt"]) {
        check_worded(&Melding::new(format!("utvalg-gruppe-{noekkel}")));
    }
    for noekkel in ["utvalg-gruppe-noen-uten", "utvalg-ukjente-grupper", "utvalg-uleste-kolonner"] {
        check_worded(&Melding::new(noekkel).med("antall", 2_usize));
    }
    assert_eq!(Utvalgsgruppe::Avslag.kode(), "avslag", "part of a text key");
}

fn utsagn(funn: u32, av: u32, populasjon: Option<u32>) -> crate::vurdering::Utsagn {
    let kontor = Some(KontorId::new("Nav Øst"));
    let del = Gjennomgang { kontor, funn, gjennomgaatt: av, lest: av, trukket: av, populasjon };
    aerlig(&[del], Utvelging::Tilfeldig, Andel::NITTIFEM).samlet
}

#[test]
fn the_honest_sentence_is_worded_in_both_languages() {
    for (funn, av, populasjon) in [
        (6, 20, Some(180)),
        (0, 20, Some(180)),
        (20, 20, Some(180)),
        (6, 20, Some(20)),
        (6, 20, None),
        (1, 3, Some(40)),
    ] {
        let utsagn = utsagn(funn, av, populasjon);
        let alle = [Some(utsagn.andel), utsagn.prosent, Some(utsagn.slutning)];
        alle.iter().flatten().for_each(check_worded);
    }
    check_worded(&vernet_antall(3));
    check_worded(&vernet_antall(9));
    let [nb, nn] = [Maalform::Bokmaal, Maalform::Nynorsk].map(tekster);
    let seks = utsagn(6, 20, Some(180));
    assert_eq!(
        nb.melding(&seks.andel),
        "I mindretallet av de gjennomgåtte sakene ved Nav Øst (6 av 20)"
    );
    assert_eq!(
        nb.melding(&seks.slutning),
        "Vi trakk 20 av 180 saker tilfeldig. Med 95 prosent sikkerhet gjelder det mellom 23 og 95 \
         av dem alle."
    );
    assert_eq!(nb.melding(&utsagn(3, 6, None).andel), "I 3 av 6 gjennomgåtte saker ved Nav Øst");
    for ord in Mengdeord::ALLE {
        let melding = Melding::new("aerlig-mengde").med("mengde", ord.kode());
        let melding = melding.med("funn", 1_usize).med("av", 9_usize);
        let tekst = nn.melding(&melding);
        assert_eq!(tekst.contains("ingen"), *ord == Mengdeord::Ingen, "{tekst}");
    }
}
