//! What may be said, as a table of cases.

use super::*;

fn del(kontor: &str, (funn, av): (u32, u32), lest: u32, populasjon: Option<u32>) -> Gjennomgang {
    let kontor = (!kontor.is_empty()).then(|| KontorId::new(kontor));
    Gjennomgang { kontor, funn, gjennomgaatt: av, lest, trukket: lest, populasjon }
}

fn sagt(deler: &[Gjennomgang], utvelging: Utvelging) -> Utsagn {
    aerlig(deler, utvelging, Andel::NITTIFEM).samlet
}

#[test]
fn words_of_quantity_are_bound_to_counts() {
    let ord = |k, n| mengdeord(k, n).map_or("–", Mengdeord::kode);
    for (k, n, ventet) in [
        (7, 7, "–"),
        (0, 7, "–"),
        (8, 8, "samtlige"),
        (0, 8, "ingen"),
        (6, 8, "de-fleste"),
        (5, 8, "flertallet"),
        (4, 8, "–"),
        (3, 8, "mindretallet"),
        (2, 8, "noen-faa"),
        (1, 8, "noen-faa"),
        (3, 12, "noen-faa"),
        (3, 11, "mindretallet"),
        (4, 40, "mindretallet"),
        (3, 40, "noen-faa"),
        (15, 20, "de-fleste"),
        (14, 20, "flertallet"),
        (9, 8, "–"),
    ] {
        assert_eq!(ord(k, n), ventet, "{k} of {n}");
    }
}

#[test]
fn what_is_said_of_other_cases_rests_on_the_draw() {
    use Utvelging::{Annen, Blandet, Tilfeldig};
    let mellom = |nedre, oevre| Some(Antallsgrenser { nedre, oevre });
    for (tall, lest, alle, hvordan, noekkel, grenser) in [
        ((6, 20), 20, Some(180), Tilfeldig, "aerlig-mellom", mellom(23, 95)),
        ((6, 20), 20, Some(180), Annen, "aerlig-ikke-tilfeldig", None),
        ((6, 20), 20, Some(180), Blandet, "aerlig-blandet", None),
        ((6, 20), 20, None, Tilfeldig, "aerlig-uten-liste", None),
        ((0, 8), 8, Some(15), Tilfeldig, "aerlig-hoeyst", mellom(0, 4)),
        ((12, 12), 12, Some(35), Tilfeldig, "aerlig-minst", mellom(28, 35)),
        ((3, 12), 12, Some(12), Tilfeldig, "aerlig-alle-lest", mellom(3, 3)),
        ((3, 12), 12, Some(12), Annen, "aerlig-alle-lest", mellom(3, 3)),
        ((2, 5), 5, Some(60), Tilfeldig, "aerlig-for-faa", None),
        ((2, 3), 3, Some(5), Tilfeldig, "aerlig-for-faa", None),
        ((2, 3), 3, Some(3), Tilfeldig, "aerlig-alle-lest", mellom(2, 2)),
        ((9, 8), 8, Some(15), Tilfeldig, "aerlig-for-faa", None),
        ((9, 9), 8, Some(15), Tilfeldig, "aerlig-for-faa", None),
        // a question that applied in six of twenty cases read says something of all 180
        ((6, 6), 20, Some(180), Tilfeldig, "aerlig-mellom", mellom(23, 95)),
    ] {
        let utsagn = sagt(&[del("", tall, lest, alle)], hvordan);
        assert_eq!(
            (utsagn.slutning.noekkel.as_str(), utsagn.grenser),
            (noekkel, grenser),
            "{tall:?}"
        );
    }
}

#[test]
fn no_percentage_under_twenty_cases() {
    let prosent = |k, n| {
        let utsagn = sagt(&[del("", (k, n), n, None)], Utvelging::Annen);
        utsagn.prosent.map(|m| m.verdier[0].1.clone())
    };
    assert_eq!(prosent(7, 19), None);
    assert_eq!(prosent(7, 20), Some(35_i64.into()));
    assert_eq!(prosent(1, 200), Some(1_i64.into()));
    assert_eq!(prosent(0, 20), Some(0_i64.into()));
    assert_eq!(prosent(40, 40), Some(100_i64.into()));
    let ord = |k, n, maalform| {
        let utsagn = sagt(&[del("", (k, n), n, None)], Utvelging::Annen);
        super::super::proever::word(&utsagn.prosent.unwrap(), maalform)
    };
    for maalform in crate::domene::Maalform::ALLE {
        assert_eq!(ord(1, 300, maalform), "under 1 prosent", "one is not none");
        assert_eq!(ord(299, 300, maalform), "over 99 prosent", "one less is not all");
    }
}

#[test]
fn offices_stand_by_themselves_and_together() {
    let deler = [del("Nav Øst", (6, 20), 20, Some(180)), del("Nav Vest", (0, 8), 8, Some(15))];
    let svar = aerlig(&deler, Utvelging::Tilfeldig, Andel::NITTIFEM);
    let grenser: Vec<_> = svar.kontorer.iter().map(|u| u.grenser.unwrap()).collect();
    assert_eq!(grenser[0], Antallsgrenser { nedre: 23, oevre: 95 });
    assert_eq!(grenser[1], Antallsgrenser { nedre: 0, oevre: 4 });
    assert_eq!(svar.kontorer[0].andel.noekkel, "aerlig-mengde-kontor");
    assert_eq!(svar.samlet.andel.noekkel, "aerlig-mengde");
    assert_eq!(svar.samlet.kontor, None);
    let samlet = svar.samlet.grenser.unwrap();
    assert!(samlet.nedre <= 23 && samlet.oevre >= 95, "{samlet:?}");
    // an office without a single case read keeps all its cases in doubt
    let uleste = [del("Nav Øst", (6, 20), 20, Some(180)), del("Nav Vest", (0, 0), 0, Some(15))];
    let svar = aerlig(&uleste, Utvelging::Tilfeldig, Andel::NITTIFEM);
    assert!(svar.samlet.grenser.unwrap().oevre >= 95 + 15);
    assert_eq!(svar.kontorer[1].slutning.noekkel, "aerlig-for-faa");
    // one office alone is told with its name
    let ett = aerlig(&deler[..1], Utvelging::Tilfeldig, Andel::NITTIFEM);
    assert!(ett.kontorer.is_empty() && ett.samlet.kontor.is_some());
}

#[test]
fn small_groups_of_persons_are_not_counted_out() {
    for (antall, noekkel) in
        [(0, "aerlig-antall"), (1, "aerlig-vernet"), (5, "aerlig-vernet"), (6, "aerlig-antall")]
    {
        assert_eq!(vernet_antall(antall).noekkel, noekkel);
    }
    let vist = |antall: &[u32]| vernede_antall(antall);
    assert_eq!(vist(&[12, 0, 9]), [Some(12), Some(0), Some(9)]);
    assert_eq!(vist(&[12, 3, 9]), [Some(12), None, None], "nine would give three away");
    assert_eq!(
        vist(&[12, 1, 1, 9]),
        [Some(12), None, None, None],
        "two in all would give both away"
    );
    assert_eq!(vist(&[12, 3, 4]), [Some(12), None, None]);
    assert_eq!(vist(&[3]), [None]);
    assert_eq!(vist(&[3, 0]), [None, None]);
    assert!(vist(&[]).is_empty());
}

#[test]
fn drawn_cases_that_were_not_assessed_are_told() {
    let mut del = del("", (6, 20), 20, Some(180));
    assert_eq!(sagt(std::slice::from_ref(&del), Utvelging::Tilfeldig).forbehold, None);
    del.trukket = 27;
    let utsagn = sagt(std::slice::from_ref(&del), Utvelging::Tilfeldig);
    assert_eq!(utsagn.forbehold.unwrap().verdier[0].1, 7_i64.into());
    assert_eq!(utsagn.slutning.verdier[0].1, 27_i64.into(), "so many were drawn");
    assert_eq!(sagt(&[del], Utvelging::Annen).forbehold, None, "nothing is said of other cases");
}
