use crate::domene::SakId;
use crate::vurdering::proever::{i_gruppe, innvilget, tilsyn};

use super::*;

#[test]
fn those_still_waiting_are_kept_and_marked() {
    let mut avbrutt = innvilget("01.02.2024", "20.02.2024", "");
    avbrutt.utvalgsgruppe = Utvalgsgruppe::AvbruttEllerAvsluttet;
    let alle = [
        innvilget("01.02.2024", "20.02.2024", "01.03.2024"),
        innvilget("01.02.2024", "20.02.2024", "19.02.2024"),
        innvilget("01.02.2024", "20.12.2024", ""),
        innvilget("01.02.2024", "02.2024", "01.03.2024"),
        i_gruppe(innvilget("01.02.2024", "", ""), Utvalgsgruppe::Avslag),
        avbrutt,
    ];
    let saker = alle.into_iter().zip(1..).map(|(mut sak, nr)| {
        sak.id = SakId::new(format!("A-{nr}"));
        sak
    });
    let tider = ventetider(&tilsyn(saker.collect()));
    let tall: Vec<(i64, bool)> = tider.iter().map(|t| (t.dager, t.venter_fortsatt)).collect();
    assert_eq!(tall, [(10, false), (-1, false), (11, true)]);
}
