//! The report says of other cases what the draw allows, and marks what was overridden. Invented data.

use crate::domene::{
    Hendelse, KontorId, Maalform, Overstyring, Populasjon, Populasjonssak, Rapportstadium, SakId,
    Tilsyn, Trekning, Trekningsdel,
};
use crate::rapport::bygg::tests::som_linjer;
use crate::rapport::bygg::{bygg, proeve};
use crate::rapport::dokument::Dokument;
use crate::regelverk::Regelverk;

/// The model tilsyn with events after the sample came in.
fn med(maalform: Maalform, hendelser: Vec<Hendelse>) -> Tilsyn {
    let grunnlag = proeve::grunnlag(maalform, Rapportstadium::Endelig);
    let mut alle = proeve::hendelser(grunnlag, Regelverk::innebygd());
    alle.splice(2..2, hendelser);
    proeve::fold(alle)
}

/// The twelve cases of each office drawn from lists of 60 and 30.
fn trekning() -> Vec<Hendelse> {
    let sak = |merke: &str, nr: u32, kontor: &str| Populasjonssak {
        id: SakId::new(format!("{merke}-{nr:02}")),
        kontor: Some(KontorId::new(kontor)),
        gruppe: None,
    };
    let oest = (1..=60).map(|nr| sak("A", nr, "Nav Øst"));
    let saker = oest.chain((1..=30).map(|nr| sak("B", nr, "Nav Vest"))).collect();
    let del = |kontor: &str, populasjon| Trekningsdel {
        kontor: Some(KontorId::new(kontor)),
        populasjon,
        antall: 12,
    };
    let id = |merke: &str, nr: u32| SakId::new(format!("{merke}-{nr:02}"));
    let trukket = (1..=12).map(|nr| id("A", nr)).chain((1..=12).map(|nr| id("B", nr)));
    let (fil_sha256, sha256) = ("ab".repeat(32), "cd".repeat(32));
    let populasjon = Populasjon { fil: "liste.csv".to_owned(), fil_sha256, sha256, saker };
    let deler = vec![del("Nav Øst", 60), del("Nav Vest", 30)];
    vec![
        Hendelse::PopulasjonFrosset(Box::new(populasjon)),
        Hendelse::UtvalgTrukket(Trekning {
            froe: "frø".to_owned(),
            deler,
            saker: trukket.collect(),
        }),
    ]
}

fn rapport(tilsyn: &Tilsyn) -> (Dokument, String) {
    let dokument = bygg(tilsyn, Regelverk::innebygd(), proeve::naa(), "1").unwrap();
    let linjer = som_linjer(&dokument.blokker).join("\n");
    (dokument, linjer)
}

#[test]
fn a_draw_lets_the_report_speak_of_the_list_by_item_and_lovbrudd() {
    for (maalform, ventet) in [
        (
            Maalform::Bokmaal,
            [
                "Sakene er trukket tilfeldig fra en fryst liste",
                "Ved Nav Øst: Vi trakk 12 av 60 saker tilfeldig. Med 95 prosent sikkerhet",
                "Til sammen: Vi trakk 24 av 90 saker tilfeldig.",
            ],
        ),
        (
            Maalform::Nynorsk,
            [
                "Sakene er trekte tilfeldig frå ei frosen liste",
                "Ved Nav Øst: Vi trekte 12 av 60 saker tilfeldig. Med 95 prosent tryggleik",
                "Til saman: Vi trekte 24 av 90 saker tilfeldig.",
            ],
        ),
    ] {
        let (_, linjer) = rapport(&med(maalform, trekning()));
        for ord in ventet {
            assert!(linjer.contains(ord), "{ord} in\n{linjer}");
        }
    }
    let (_, linjer) = rapport(&med(Maalform::Bokmaal, Vec::new()));
    assert!(
        linjer.contains("Trekkingen er ikke gjort fra en fryst liste i programmet"),
        "{linjer}"
    );
    assert!(!linjer.contains("Vi trakk 12 av 60"), "{linjer}");
}

#[test]
fn overridden_numbers_are_marked_and_explained() {
    let overstyr = |sak: &str, beregning: &str, utfall: &str, dager| Hendelse::BeregningOverstyrt {
        sak: SakId::new(sak),
        overstyring: Overstyring {
            beregning: beregning.to_owned(),
            utfall: utfall.to_owned(),
            dager: Some(dager),
            grunn: "Søknaden kom 19.06.2024 på papir.".to_owned(),
        },
    };
    let overstyrt = med(
        Maalform::Bokmaal,
        vec![overstyr("A-05", "K01", "dager", 99), overstyr("A-06", "K07", "startet", 88)],
    );
    let (dokument, linjer) = rapport(&overstyrt);
    let a05 = linjer.lines().find(|l| l.starts_with("A-05 | ") && l.contains("99*"));
    assert!(a05.is_some(), "{linjer}");
    assert!(linjer.lines().any(|l| l.starts_with("A-06 | ") && l.contains("88*")), "{linjer}");
    assert!(linjer.contains("(* overstyrt av tilsynet, se vedlegg 2)"));
    assert!(linjer.lines().any(|l| l.starts_with("Nav Øst* | ")), "{linjer}");
    let forklart = linjer.lines().find(|l| l.starts_with("A-05 | K01")).unwrap();
    assert!(forklart.ends_with("Antall dager: 99 | Søknaden kom på papir."), "{forklart}");
    assert!(dokument.setninger.iter().all(|s| !s.tekst.contains('\u{fdd0}')));
    let (_, uten) = rapport(&med(Maalform::Bokmaal, Vec::new()));
    assert!(!uten.contains("overstyrt av tilsynet"), "{uten}");
}
