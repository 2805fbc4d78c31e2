//! What the report concludes, and what it does not say.

use super::*;

/// The report without lovbrudd where every answer is replaced.
fn uten_lovbrudd(maalform: Maalform, svar: impl Fn(&Svarsted) -> Svar) -> Dokument {
    let grunnlag = proeve::grunnlag(maalform, Rapportstadium::Endelig);
    let mut hendelser = proeve::hendelser(grunnlag, Regelverk::innebygd());
    for hendelse in &mut hendelser {
        if let Hendelse::SvarGitt(sted, besvarelse) = hendelse {
            besvarelse.svar = svar(sted);
        }
    }
    hendelser.push(Hendelse::LovbruddForkastet(LovbruddId(1), "ikke grunnlag".to_owned()));
    rapport(&proeve::fold(hendelser))
}

#[test]
fn what_was_not_found_is_not_said_to_be_without_lovbrudd() {
    for (maalform, fant_ikke, grunnlag, avsluttet) in [
        (Maalform::Bokmaal, "fant ikke lovbrudd", "Vi har ikke grunnlag", "avsluttet 20"),
        (Maalform::Nynorsk, "fann ikkje lovbrot", "Vi har ikkje grunnlag", "avslutta 20"),
    ] {
        for svar in [Svar::IkkeDokumentert, Svar::IkkeVurderbart] {
            let tekst = alt(&uten_lovbrudd(maalform, |_| svar));
            assert!(!tekst.contains(fant_ikke) && !tekst.contains(avsluttet), "{tekst}");
            assert!(tekst.matches(grunnlag).count() >= 4, "{tekst}");
        }
    }
    let delvis = |sted: &Svarsted| match sted.punkt().as_str() {
        "A4" | "C5" => Svar::IkkeDokumentert,
        punkt if punkt.starts_with('B') => Svar::IkkeVurderbart,
        _ => Svar::Oppfylt,
    };
    let dokument = uten_lovbrudd(Maalform::Bokmaal, delvis);
    let konklusjon = kapittel(&dokument, "Konklusjon");
    for venta in [
        "Vi fant ikke lovbrudd på områdene «Oppstart», «Varighet og forlengelse» og «Styring",
        "På områdene «Informasjon og tilgjengelighet» og «Vedtak og begrunnelse» konkluderer vi ikke",
        "Vi har ikke grunnlag for å konkludere om området «Kartlegging og behandling av søknader».",
    ] {
        assert!(konklusjon.contains(venta), "{venta}: {konklusjon}");
    }
    let boks = kapittel(&dokument, "Sammendrag");
    assert!(!boks.contains("avsluttet") && boks.contains("Vi har ikke grunnlag"), "{boks}");
    let vurdering = kapittel(&dokument, "Vurdering");
    assert!(
        vurdering.contains("på noen punkter fant vi ikke dokumentasjon. Da kan vi heller ikke")
    );
}

#[test]
fn a_foreloepig_report_without_lovbrudd_concludes_for_the_time_being() {
    for (maalform, merkelapp) in
        [(Maalform::Bokmaal, "Foreløpig konklusjon:"), (Maalform::Nynorsk, "Førebels konklusjon:")]
    {
        let grunnlag = proeve::grunnlag(maalform, Rapportstadium::Foreloepig);
        let mut hendelser = proeve::hendelser(grunnlag, Regelverk::innebygd());
        hendelser.push(Hendelse::LovbruddForkastet(LovbruddId(1), "ikke grunnlag".to_owned()));
        assert!(alt(&rapport(&proeve::fold(hendelser))).contains(merkelapp));
    }
}

#[test]
fn the_theme_on_internkontroll_tells_of_the_lovbrudd_that_concerns_it() {
    for (maalform, venta, ikke) in [
        (
            Maalform::Bokmaal,
            "om internkontrollen samlet. Lovbrudd 1 gjelder også internkontrollen.",
            "«Styring og internkontroll»",
        ),
        (
            Maalform::Nynorsk,
            "om internkontrollen samla. Lovbrot 1 gjeld også internkontrollen.",
            "«Styring og internkontroll»",
        ),
    ] {
        let dokument = rapport(&proeve::tilsyn(maalform, Rapportstadium::Endelig));
        assert!(kapittel(&dokument, "Vurdering").contains(venta));
        let konklusjon = kapittel(&dokument, "Konklusjon");
        assert!(konklusjon.contains(venta) && !konklusjon.contains(ikke), "{konklusjon}");
    }
    let nesten_ikke = |sted: &Svarsted| match sted.punkt().as_str() {
        "G1" => Svar::Oppfylt,
        punkt if punkt.starts_with('G') => Svar::IkkeVurderbart,
        _ => Svar::Oppfylt,
    };
    let dokument = uten_lovbrudd(Maalform::Bokmaal, nesten_ikke);
    assert!(kapittel(&dokument, "Vurdering").contains("Bare G1 er vurdert."));
}

#[test]
fn a_question_put_the_other_way_says_what_met_means() {
    for (maalform, venta) in [
        (Maalform::Bokmaal, "før vedtaket? (oppfylt: vedtaket kom først)"),
        (Maalform::Nynorsk, "før vedtaket? (oppfylt: vedtaket kom først)"),
    ] {
        let tekst = alt(&rapport(&proeve::tilsyn(maalform, Rapportstadium::Endelig)));
        assert!(tekst.contains(venta), "{tekst}");
    }
}

#[test]
fn what_must_be_confirmed_says_what_it_matters_for() {
    let dokument = rapport(&proeve::tilsyn(Maalform::Bokmaal, Rapportstadium::Endelig));
    let vedlegg = kapittel(&dokument, "Vedlegg 3");
    for (rad, brukt) in [
        ("U8 |", "Alle henvisninger til forvaltningsloven"),
        ("U13 |", "Spørsmålene i sjekklisten"),
        ("U15 |", "Oppbygningen av rapporten og ordene i den"),
        ("U24 |", "Målformen i rapporten"),
    ] {
        let linje = vedlegg.lines().find(|linje| linje.starts_with(rad));
        assert!(linje.is_some_and(|linje| linje.ends_with(brukt)), "{rad}: {vedlegg}");
    }
    assert!(vedlegg.contains("minst én bestemmelse som er lest i lovteksten"));
}

#[test]
fn small_groups_are_not_told_in_tables_or_lists_of_cases() {
    let mut tilsyn = proeve::tilsyn(Maalform::Bokmaal, Rapportstadium::Endelig);
    let regelverk = Regelverk::innebygd();
    let tabell = |tilsyn: &Tilsyn, navn: &str| {
        let u = super::super::Underlag::new(tilsyn, regelverk, proeve::naa().date_naive()).unwrap();
        let tabell = super::super::tabeller::alle(&u, &[], "1").remove(navn).unwrap();
        som_linjer(&[Blokk::Tabell(tabell)]).join("\n")
    };
    let i_gruppe = |tilsyn: &mut Tilsyn, antall: usize| {
        for (nr, sak) in tilsyn.saker.values_mut().enumerate() {
            let avslag = nr < antall;
            sak.utvalgsgruppe =
                if avslag { Utvalgsgruppe::Avslag } else { Utvalgsgruppe::Innvilget };
        }
    };
    i_gruppe(&mut tilsyn, 6);
    let stor = tabell(&tilsyn, "saker-gruppe");
    assert!(!stor.contains("ikke vist") && stor.contains("| 6 | 0 | 6"), "{stor}");
    assert!(tabell(&tilsyn, "saksoversikt-1").contains("Avslag"));
    i_gruppe(&mut tilsyn, 2);
    let liten = tabell(&tilsyn, "saker-gruppe");
    assert!(liten.lines().filter(|linje| linje.contains("| ikke vist |")).count() > 1, "{liten}");
    let oversikt = tabell(&tilsyn, "saksoversikt-1");
    assert!(!oversikt.contains("Avslag") && oversikt.contains("ikke vist"), "{oversikt}");
}
