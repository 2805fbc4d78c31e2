use crate::domene::{
    Aktivitet, Aktivitetsart, Aldersgruppe, Filsted, Informasjon, Informasjonskanal, Maalform,
    Merknad, Merknadskode, Utfall, Utvalgsgruppe, Vedtak, Vedtaksart,
};

use super::super::beregnet::{Beregnet, Utfallskode as U};
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
mod vedtak;
mod forloep;

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
    check(Beregning::K12, &foer_forskriften, U::KanIkkeBeregnes, None);
    foer_forskriften.vedtak[0].periode_til = None;
    check(Beregning::K12, &foer_forskriften, U::Dager, Some(4718));
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
    let vanlige = "K01 K02 K03 K04 K05 K06 K07 K08 K09 K10 K11 K18 K19";
    let kodene = |alle: Vec<Beregning>| -> String {
        alle.iter().map(|b| b.kode()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(kodene(alle(&innvilget("01.02.2024", "20.02.2024", ""))), vanlige);
    let ikke_soekt = i_gruppe(innvilget("", "", ""), Utvalgsgruppe::VurdertIkkeSoekt);
    assert_eq!(alle(&ikke_soekt), [Beregning::K10, Beregning::K19]);
    let regnet = regn(&ikke_soekt, dag(STIKKDATO), Regelverk::innebygd());
    let ventet = Beregning::ALLE
        .iter()
        .filter(|b| !matches!(b, Beregning::K20 | Beregning::K21 | Beregning::K23));
    assert!(regnet.map(|r| r.beregning).eq(ventet.copied()));
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
