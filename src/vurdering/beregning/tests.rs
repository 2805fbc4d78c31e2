use crate::domene::{
    Aktivitet, Aktivitetsart, Aldersgruppe, Filsted, Informasjon, Informasjonskanal, Maalform,
    Merknad, Merknadskode, Utfall, Utvalgsgruppe, Vedtak, Vedtaksart,
};

use super::super::beregnet::Utfallskode as U;
use super::super::proever::{dag, dato, i_gruppe, i_ord, innvilget, program, word};
use super::*;

mod tid_til_vedtak;
mod foreloepig_svar;
mod aev;
mod start;
mod rekkefoelge;
mod vedtaksperiode;
mod alder_og_informasjon;
mod utvalg;

const STIKKDATO: &str = "31.12.2024";

fn fakta(beregning: Beregning, sak: &Sak) -> Beregnet {
    let beregnet = beregn_en(beregning, sak, dag(STIKKDATO), Regelverk::innebygd());
    for melding in beregnet.tillegg.iter().chain([&beregnet.melding]) {
        i_ord(melding);
    }
    beregnet
}

fn check(beregning: Beregning, sak: &Sak, utfall: U, dager: Option<i64>) -> Beregnet {
    let beregnet = fakta(beregning, sak);
    assert_eq!((beregnet.utfall, beregnet.dager), (utfall, dager), "{beregnet:?}");
    beregnet
}

fn check_tekst(beregning: Beregning, sak: &Sak, tekst: &str) {
    assert_eq!(i_ord(&fakta(beregning, sak).melding), tekst);
}

fn noekler(beregnet: &Beregnet) -> Vec<&str> {
    beregnet.tillegg.iter().map(|m| m.noekkel.as_str()).collect()
}

fn avslag(mottatt: &str, vedtak: &str) -> Sak {
    let mut sak = i_gruppe(innvilget(mottatt, "", ""), Utvalgsgruppe::Avslag);
    let dato = dato(vedtak).unwrap();
    sak.vedtak.push(Vedtak::new(dato, Vedtaksart::Avslag, Utfall::Avslaatt));
    sak
}

fn trukket(mottatt: &str, trukket: &str) -> Sak {
    let mut sak = i_gruppe(innvilget(mottatt, "", ""), Utvalgsgruppe::Trukket);
    sak.trukket = dato(trukket);
    sak
}

fn ubehandlet(mottatt: &str) -> Sak {
    i_gruppe(innvilget(mottatt, "", ""), Utvalgsgruppe::Ubehandlet)
}

fn uleselig(mut sak: Sak) -> Sak {
    let sted = Filsted::default();
    sak.datakvalitet.push(Merknad { kode: Merknadskode::UleseligDato, sted });
    sak
}

#[test]
fn the_law_before_2010_is_outside_and_limits_follow_the_date() {
    let sak = innvilget("01.10.2009", "31.12.2009", "01.02.2010");
    assert!(under_annen_lov(&sak, dag(STIKKDATO), Regelverk::innebygd()));
    for beregnet in beregn(&sak, dag(STIKKDATO), Regelverk::innebygd()) {
        assert_eq!(beregnet.utfall, U::KanIkkeBeregnes);
        assert_eq!(beregnet.melding.noekkel, "fakta-annen-lov");
    }
    let mut foer_forskriften = innvilget("01.10.2011", "31.12.2011", "01.02.2012");
    foer_forskriften.vedtak[0].periode_fra = dato("01.02.2012");
    foer_forskriften.vedtak[0].periode_til = dato("31.01.2013");
    check(Beregning::K11, &foer_forskriften, U::KanIkkeBeregnes, None);
    check(Beregning::K09, &foer_forskriften, U::Innenfor, Some(60));
    let mut forskjoevet = sak;
    forskjoevet.regelverksdato = Some(dag("01.06.2020"));
    assert!(!under_annen_lov(&forskjoevet, dag(STIKKDATO), Regelverk::innebygd()));
}

#[test]
fn all_facts_come_in_the_order_of_the_handbook() {
    let alle = |sak: &Sak| -> Vec<Beregning> {
        let beregnet = beregn(sak, dag(STIKKDATO), Regelverk::innebygd());
        beregnet.iter().map(|b| b.beregning).collect()
    };
    assert_eq!(alle(&innvilget("01.02.2024", "20.02.2024", "")), Beregning::ALLE);
    let ikke_soekt = i_gruppe(innvilget("", "", ""), Utvalgsgruppe::VurdertIkkeSoekt);
    assert_eq!(alle(&ikke_soekt), [Beregning::K10, Beregning::K19]);
}

#[test]
fn every_outcome_and_pair_has_a_word_in_both_languages() {
    use crate::domene::Melding;
    for utfall in U::ALLE {
        i_ord(&Melding::new(format!("utfallskode-{}", utfall.kode())));
    }
    for par in Rekkefoelgepar::ALLE {
        i_ord(&Melding::new(format!("rekkefoelgepar-{}", par.kode())));
    }
}
