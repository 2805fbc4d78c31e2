use super::super::proever::{i_ord, innvilget};
use super::*;
use crate::regelverk::Regelverk;

const MAL: &str = "Vi viser til søknaden din om kvalifiseringsprogram. Du fyller vilkårene i loven og \
                   innvilges program på full tid. Du plikter å møte til avtalt tid.";

fn sak(id: &str, tekst: &str) -> Sak {
    let mut sak = innvilget("01.02.2024", "20.02.2024", "");
    sak.id = SakId::new(id);
    sak.vedtak[0].begrunnelse = Some(Box::from(tekst));
    sak
}

fn kjoer(saker: &[Sak]) -> Liketekst {
    sammenlign(saker, &Regelverk::innebygd().tekstlikhet, &mut |_| true).unwrap()
}

fn navn(saker: &[SakId]) -> Vec<&str> {
    saker.iter().map(SakId::as_str).collect()
}

#[test]
fn identical_and_nearly_identical_texts_are_told_apart() {
    let brutt = MAL.replace(' ', "\n ");
    let nesten = format!("{MAL} Programmet starter 1. mars.");
    let egen =
        "Du har arbeidet i barnehage og vil tilbake dit etter at ryggen er blitt bedre i vår.";
    let saker = [
        sak("A-1", MAL),
        sak("A-2", &brutt),
        sak("A-3", &nesten),
        sak("A-4", egen),
        sak("A-5", " "),
    ];
    let ut = kjoer(&saker);
    assert_eq!(ut.like.len(), 1);
    assert_eq!(navn(&ut.like[0]), ["A-1", "A-2"]);
    assert_eq!(ut.nesten_like.len(), 1);
    assert_eq!((ut.nesten_like[0].sak.as_str(), ut.nesten_like[0].lik.as_str()), ("A-3", "A-1"));
    let utfall = |id: &str| ut.faktum(&SakId::new(id)).utfall;
    assert_eq!(utfall("A-1"), Utfallskode::LikTekst);
    assert_eq!(utfall("A-3"), Utfallskode::NestenLikTekst);
    assert_eq!(utfall("A-4"), Utfallskode::EgenTekst);
    assert_eq!(utfall("A-5"), Utfallskode::KanIkkeBeregnes);
    for sak in &saker {
        let faktum = ut.faktum(&sak.id);
        faktum.tillegg.iter().chain([&faktum.melding]).for_each(|m| assert!(!i_ord(m).is_empty()));
    }
}

#[test]
fn a_recurring_passage_is_marked_with_its_share() {
    let egen = format!("Du har fem barn og ingen skolegang. {MAL} Ryggen er vond.");
    let ut = kjoer(&[sak("A-1", MAL), sak("A-2", &egen)]);
    let gjentatt = &ut.saker[&SakId::new("A-2")];
    assert_eq!(gjentatt.passasjer.len(), 1);
    let sted = gjentatt.passasjer[0].sted.clone();
    assert_eq!(egen.get(sted).unwrap(), MAL.trim_end_matches('.'));
    assert_eq!((gjentatt.passasjer[0].andre, gjentatt.andel_prosent), (1, 71));
    assert_eq!(ut.saker[&SakId::new("A-1")].andel_prosent, 100);
}

#[test]
fn many_texts_are_sorted_first_and_the_job_can_be_stopped() {
    let egen = |nr: usize| {
        (0..30).map(|i| ["ord", &(nr * 31 + i).to_string(), " "].concat()).collect::<String>()
    };
    let mut saker: Vec<Sak> = (0..1600).map(|nr| sak(&format!("S-{nr:04}"), &egen(nr))).collect();
    saker.push(sak("X-1", &format!("{MAL} Slutt i mars.")));
    saker.push(sak("X-2", &format!("{MAL} Slutt i april.")));
    let ut = kjoer(&saker);
    assert!(ut.like.is_empty());
    assert_eq!(ut.nesten_like.iter().map(|n| n.sak.as_str()).collect::<Vec<_>>(), ["X-1", "X-2"]);
    let mut ganger = 0;
    let stoppet = sammenlign(&saker, &Regelverk::innebygd().tekstlikhet, &mut |_| {
        ganger += 1;
        ganger < 3
    });
    assert_eq!(stoppet, Err(Stoppet));
}
