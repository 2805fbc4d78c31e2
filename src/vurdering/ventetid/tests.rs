use crate::domene::{
    Avslutning, Avslutningsaarsak, Overstyring, Overstyringspost, SakId, Utvalgsgruppe,
};
use crate::vurdering::proever::{i_gruppe, innvilget, tilsyn};

use super::*;

#[test]
fn those_still_waiting_are_kept_and_marked() {
    let mut avbrutt = innvilget("01.02.2024", "20.02.2024", "");
    avbrutt.utvalgsgruppe = Utvalgsgruppe::AvbruttEllerAvsluttet;
    let mut flyttet = innvilget("01.02.2024", "20.02.2024", "");
    flyttet.avslutning = Some(Box::new(Avslutning {
        dato: crate::vurdering::proever::dato("22.02.2024"),
        aarsak: Some(Avslutningsaarsak::Flytting),
    }));
    let alle = [
        innvilget("01.02.2024", "20.02.2024", "01.03.2024"),
        innvilget("01.02.2024", "20.02.2024", "19.02.2024"),
        innvilget("01.02.2024", "20.12.2024", ""),
        innvilget("01.02.2024", "02.2024", "01.03.2024"),
        i_gruppe(innvilget("01.02.2024", "", ""), Utvalgsgruppe::Avslag),
        avbrutt,
        flyttet,
    ];
    let saker = alle.into_iter().zip(1..).map(|(mut sak, nr)| {
        sak.id = SakId::new(format!("A-{nr}"));
        sak
    });
    let tider = ventetider(&tilsyn(saker.collect()));
    let tall: Vec<(i64, bool)> = tider.iter().map(|t| (t.dager, t.venter_fortsatt)).collect();
    assert_eq!(tall, [(10, false), (-1, false), (11, true)]);
}

#[test]
fn what_the_inspector_has_put_in_its_place_counts() {
    let sak = innvilget("01.02.2024", "20.02.2024", "01.03.2024");
    let tid = |utfall: &str, dager| {
        let mut tilsyn = tilsyn(vec![sak.clone()]);
        let overstyring = Overstyring {
            beregning: "K07".to_owned(),
            utfall: utfall.to_owned(),
            dager,
            grunn: "Startet først i mars.".to_owned(),
        };
        let post = Overstyringspost { overstyring, post: 2, hvem: "Inspektør".to_owned() };
        tilsyn.overstyrt.insert((sak.id.clone(), "K07".to_owned()), post);
        ventetider(&tilsyn).first().map(|t| (t.dager, t.venter_fortsatt, t.overstyrt))
    };
    assert_eq!(tid("startet", Some(25)), Some((25, false, true)));
    assert_eq!(tid("startet-foer-vedtak", Some(3)), Some((-3, false, true)));
    assert_eq!(tid("venter-fortsatt", Some(60)), Some((60, true, true)));
    assert_eq!(tid("ikke-aktuelt", None), None);
}
