use crate::domene::{
    Egenfunn, Egengodkjenning, EgenpunktId, Egenverdi, Egenvurdering, Godkjennerrolle, Hendelse,
    KontorId, Maalform, PunktId, Rapportstadium, SakId, Svarsted, Temavurdering, Tilsyn,
    Tilsynsart, Tiltak, TiltakId, Tiltaksstatus,
};
use crate::i18n;
use crate::rapport::dokument::{Blokk, Dokument, Drakt};
use crate::rapport::skriv_pdf;
use crate::rapport::tekst::som_tekst;
use crate::regelverk::{Regelverk, egenlister};
use crate::vurdering::ord_som_ikke_kan_brukes;

use super::super::proeve;
use super::{ByggError, bygg_egentilsyn};

fn tiltak(nr: u32, tema: &str, frist: &str) -> Hendelse {
    Hendelse::TiltakSkrevet(Box::new(Tiltak {
        id: TiltakId(nr),
        tema: tema.to_owned(),
        tiltak: "Ny rutine for oppstart.".to_owned(),
        ansvarlig: "fagleder".to_owned(),
        frist: proeve::dag(frist),
        kontroll: "Vi leser fem nye saker.".to_owned(),
        kontrolldato: Some(proeve::dag("2026-03-01")),
    }))
}

fn funn(tema: &str, funn: Egenfunn, konklusjon: &str) -> Hendelse {
    let (tema, konklusjon) = (tema.to_owned(), konklusjon.to_owned());
    Hendelse::TemaVurdert(Box::new(Temavurdering { tema, funn, konklusjon }))
}

/// Every event of an invented egentilsyn that is done.
fn hendelser(maalform: Maalform) -> Vec<Hendelse> {
    let mut grunnlag = proeve::grunnlag(maalform, Rapportstadium::Endelig);
    grunnlag.art = Tilsynsart::Egentilsyn;
    grunnlag.demo = false;
    let mut alle = proeve::hendelser(grunnlag, Regelverk::innebygd());
    alle.truncate(alle.len() - 2); // an egentilsyn has no lovbrudd
    for tema in ["A", "B", "C", "E", "F", "G"] {
        alle.push(funn(tema, Egenfunn::IOrden, "Dette går bra hos oss."));
    }
    let tidligere = "Vi starter for sent. Tilsynet i 2019 kalte det «lovbrudd».";
    alle.push(funn("D", Egenfunn::MuligBrudd, tidligere));
    alle.push(tiltak(1, "D", "2025-11-01"));
    alle.push(tiltak(2, "D", "2026-02-01"));
    alle.push(Hendelse::TiltaksstatusEndret {
        id: TiltakId(2),
        status: Tiltaksstatus::IGang,
        merknad: String::new(),
    });
    for (punkt, verdi) in [
        ("behov-1", Egenverdi::Trinn2),
        ("rekruttering-4", Egenverdi::Nei),
        ("kvalitetssikring-6", Egenverdi::Ja),
    ] {
        alle.push(Hendelse::EgenvurderingGitt {
            kontor: KontorId::new("Nav Øst"),
            punkt: EgenpunktId::new(punkt),
            vurdering: Box::new(Egenvurdering::new(verdi)),
        });
    }
    alle.push(Hendelse::EgentilsynGodkjent(Egengodkjenning {
        rolle: Godkjennerrolle::NavLeder,
        navn: "Ola Test".to_owned(),
        dato: proeve::dag("2025-11-19"),
    }));
    alle
}

fn ferdig(maalform: Maalform) -> Tilsyn {
    proeve::fold(hendelser(maalform))
}

fn rapport(tilsyn: &Tilsyn) -> Dokument {
    bygg_egentilsyn(tilsyn, Regelverk::innebygd(), proeve::naa(), "1.2.3").unwrap()
}

#[test]
fn the_seven_parts_stand_in_order_in_both_languages() {
    for (maalform, deler) in [
        (
            Maalform::Bokmaal,
            [
                "Hvorfor og hvordan",
                "Bakgrunnstall",
                "Ledelsens beskrivelse av rutinene",
                "Gjennomgang av saker",
                "Vår vurdering per tema",
                "Tiltaksplan",
                "Godkjenning",
            ],
        ),
        (
            Maalform::Nynorsk,
            [
                "Kvifor og korleis",
                "Bakgrunnstal",
                "Leiinga si skildring av rutinane",
                "Gjennomgang av saker",
                "Vår vurdering per tema",
                "Tiltaksplan",
                "Godkjenning",
            ],
        ),
    ] {
        let dokument = rapport(&ferdig(maalform));
        let tekst = som_tekst(&dokument);
        assert!(!tekst.contains('⟦') && !tekst.contains("{{") && !tekst.contains("{$"), "{tekst}");
        let kapitler: Vec<&str> = tekst.lines().filter_map(|l| l.strip_prefix("# ")).collect();
        assert_eq!(kapitler[..7], deler);
        assert_eq!(kapitler.len(), 8, "and the lists as an annex");
    }
}

#[test]
fn it_cannot_be_taken_for_a_tilsynsrapport() {
    for maalform in Maalform::ALLE {
        let dokument = rapport(&ferdig(maalform));
        assert_eq!(dokument.drakt, Drakt::Egentilsyn);
        assert!(dokument.forfatter.contains("Nav Øst") && dokument.forfatter.contains("Fjordvik"));
        assert!(dokument.merke.as_ref().unwrap().contains("gentilsyn"));
        let alt = [som_tekst(&dokument), dokument.tittel.clone(), dokument.bunntekst.clone()];
        let alt = alt.join("\n");
        for ord in ["tatsforvalt", "ylkesmann", "ilsynsrapport", "Kari Prøve"] {
            assert!(!alt.contains(ord), "{ord}");
        }
        assert_eq!(ord_som_ikke_kan_brukes(&alt), Vec::<&str>::new(), "outside quotations");
        assert!(alt.contains("«lovbrudd»"), "an earlier tilsyn may be quoted");
    }
}

#[test]
fn cases_are_counted_and_never_named() {
    let tilsyn = ferdig(Maalform::Bokmaal);
    let tekst = som_tekst(&rapport(&tilsyn));
    for sak in tilsyn.saker.keys() {
        assert!(!tekst.contains(sak.as_str()), "{sak}");
    }
    assert!(tekst.contains("D4 Kom vedtaket før KVP-løpet"), "the question the office puts itself");
    assert!(tekst.contains("Nei | Ikke dokumentert"));
}

#[test]
fn the_plan_shows_what_is_overdue_on_the_day_of_the_report() {
    let tekst = som_tekst(&rapport(&ferdig(Maalform::Bokmaal)));
    assert!(tekst.contains("Fristen er gått ut for tiltak 1 den 20. november 2025"), "{tekst}");
    assert!(tekst.contains("fagleder"));
    assert!(tekst.contains("Kommunedirektør | Ikke godkjent ennå"));
    assert!(tekst.contains("Nav-leder | Ola Test | 19. november 2025"));
}

#[test]
fn an_approval_before_the_last_change_says_so() {
    let mut alle = hendelser(Maalform::Bokmaal);
    alle.push(funn("A", Egenfunn::IOrden, "Fortsatt bra."));
    let tekst = som_tekst(&rapport(&proeve::fold(alle)));
    assert!(tekst.contains("19. november 2025, før siste endring"));
}

#[test]
fn what_remains_is_listed_and_worded() {
    let hindringer = |hendelser: Vec<Hendelse>| {
        let tilsyn = proeve::fold(hendelser);
        let feil = bygg_egentilsyn(&tilsyn, Regelverk::innebygd(), proeve::naa(), "1").unwrap_err();
        let ByggError::IkkeKlar(grunner) = feil else { panic!("{feil}") };
        for maalform in Maalform::ALLE {
            let ord = i18n::tekster(maalform);
            assert!(grunner.iter().all(|m| !ord.melding(m).contains(['⟦', '$'])));
        }
        grunner.into_iter().map(|m| m.noekkel).collect::<Vec<_>>()
    };
    let alle = hendelser(Maalform::Bokmaal);
    let med = |ny: Hendelse| hindringer([alle.clone(), vec![ny]].concat());
    let sted = Svarsted::Sak(SakId::new("A-05"), PunktId::new("D1"));
    assert_eq!(med(Hendelse::SvarTrukket(sted)), ["rapport-hindring-egen-ubesvart"]);
    let trukket = Hendelse::TemavurderingTrukket("A".to_owned());
    assert_eq!(med(trukket), ["rapport-hindring-egen-funn"]);
    let tom = funn("A", Egenfunn::IOrden, " ");
    assert_eq!(med(tom), ["rapport-hindring-egen-konklusjon"]);
    let ord = funn("A", Egenfunn::IOrden, "Dette er ikke lovbrudd.");
    assert_eq!(med(ord), ["rapport-hindring-egen-ord"]);
    let uten = funn("A", Egenfunn::MuligBrudd, "Kan være brudd.");
    assert_eq!(med(uten), ["rapport-hindring-egen-tiltak"]);
    let Hendelse::TiltakSkrevet(mut tiltak) = tiltak(3, "B", "2026-01-01") else { panic!() };
    tiltak.kontroll.clear();
    assert_eq!(med(Hendelse::TiltakSkrevet(tiltak)), ["rapport-hindring-egen-kontroll"]);
}

#[test]
fn no_list_is_summed() {
    let tekst = som_tekst(&rapport(&ferdig(Maalform::Bokmaal)));
    assert!(tekst.contains("2 – stort sett på plass"));
    for ord in ["Sum", "Gjennomsnitt", "gjennomsnitt", "poeng"] {
        assert!(!tekst.contains(ord), "{ord}");
    }
    assert_eq!(egenlister().len(), 5);
}

#[test]
fn a_tilsyn_is_refused() {
    let tilsyn = proeve::tilsyn(Maalform::Bokmaal, Rapportstadium::Endelig);
    let feil = bygg_egentilsyn(&tilsyn, Regelverk::innebygd(), proeve::naa(), "1").unwrap_err();
    assert!(matches!(feil, ByggError::Tilsyn));
}

#[test]
fn the_document_passes_the_check_before_writing() {
    for maalform in Maalform::ALLE {
        let dokument = rapport(&ferdig(maalform));
        assert!(matches!(dokument.blokker.first(), Some(Blokk::Tittel(_))));
        assert!(skriv_pdf(&dokument).unwrap().starts_with(b"%PDF-"));
        assert_eq!(skriv_pdf(&dokument).unwrap(), skriv_pdf(&dokument).unwrap());
    }
}
