//! The annex tells how the cases were drawn. All data are invented.

use crate::domene::{
    Hendelse, KontorId, Maalform, Populasjon, Populasjonssak, Rapportstadium, SakId, Tilsyn, Utvalg,
};
use crate::rapport::bygg::{bygg, proeve};
use crate::rapport::skriv_pdf;
use crate::regelverk::Regelverk;
use crate::utvalg::{Fordeling, bortfall, liste_sha256, trekk};

/// The model tilsyn with a list, a draw and a case that fell away, before the answers.
fn trukket(maalform: Maalform) -> Tilsyn {
    let saker: Vec<Populasjonssak> = (1..=40)
        .map(|nr| Populasjonssak {
            id: SakId::new(format!("P-{nr:02}")),
            kontor: Some(KontorId::new(if nr <= 25 { "Nav Øst" } else { "Nav Vest" })),
            gruppe: None,
        })
        .collect();
    let populasjon = Populasjon {
        fil: "saksliste.csv".to_owned(),
        fil_sha256: "ab".repeat(32),
        sha256: liste_sha256(&saker),
        saker,
    };
    let mut utvalg = Utvalg::new(populasjon.clone(), proeve::naa().date_naive());
    let trekning = trekk(&utvalg, "frø <2026>", &Fordeling::Samlet(8)).unwrap();
    utvalg.trekning = Some(trekning.clone());
    let tapt = bortfall(&utvalg, &trekning.saker[0], "saken *er* makulert", true).unwrap();
    let grunnlag = proeve::grunnlag(maalform, Rapportstadium::Endelig);
    let mut alle = proeve::hendelser(grunnlag, Regelverk::innebygd());
    let om_utvalget = [
        Hendelse::PopulasjonFrosset(Box::new(populasjon)),
        Hendelse::UtvalgTrukket(trekning),
        tapt,
    ];
    alle.splice(2..2, om_utvalget);
    proeve::fold(alle)
}

#[test]
fn the_annex_tells_how_the_cases_were_drawn() {
    for (maalform, ventet) in [
        (
            Maalform::Bokmaal,
            ["frøet «frø <2026>»", "falt bort", "Falt bort", "Nav Vest | 15 | 4 | 1 | 3"],
        ),
        (
            Maalform::Nynorsk,
            ["frøet «frø <2026>»", "fall bort", "Fall bort", "Nav Vest | 15 | 4 | 1 | 3"],
        ),
    ] {
        let dokument = bygg(&trukket(maalform), Regelverk::innebygd(), proeve::naa(), "1").unwrap();
        let linjer = crate::rapport::bygg::tests::som_linjer(&dokument.blokker).join("\n");
        for ord in ventet.into_iter().chain(["saken *er* makulert"]) {
            assert!(linjer.contains(ord), "{ord} in\n{linjer}");
        }
        assert!(skriv_pdf(&dokument).unwrap().starts_with(b"%PDF-"));
    }
}

#[test]
fn without_a_draw_the_annex_says_nothing_of_one() {
    let tilsyn = proeve::tilsyn(Maalform::Bokmaal, Rapportstadium::Endelig);
    let dokument = bygg(&tilsyn, Regelverk::innebygd(), proeve::naa(), "1").unwrap();
    let linjer = crate::rapport::bygg::tests::som_linjer(&dokument.blokker).join("\n");
    assert!(!linjer.contains("frøet") && !linjer.contains("Slik er sakene trukket"));
}
