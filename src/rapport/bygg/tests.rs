use crate::domene::{
    Borteavgjoerelse, Dato, Hendelse, KontorId, LovbruddId, Maalform, Overstyring, PunktId,
    Rapportstadium, Svar, Svarsted, Tilsyn, Tilsynsart, Utvalgsbeskrivelse, Utvalgsgruppe,
    VilkaarId, Vilkaarscelle, Vilkaarsvurdering,
};
use crate::i18n;
use crate::i18n::tests::check_worded;
use crate::rapport::dokument::{Blokk, Dokument, Form, Tekst};
use crate::rapport::mal::{MalError, Malsett};
use crate::rapport::skriv_pdf;
use crate::regelverk::Regelverk;

use super::proeve;
use super::{ByggError, bygg, bygg_med};

const STADIER: [Rapportstadium; 2] = [Rapportstadium::Foreloepig, Rapportstadium::Endelig];

fn rapport(tilsyn: &Tilsyn) -> Dokument {
    bygg(tilsyn, Regelverk::innebygd(), proeve::naa(), "1.2.3").unwrap()
}

/// The document as plain lines; tables and boxes included.
pub(super) fn som_linjer(blokker: &[Blokk]) -> Vec<String> {
    let mut ut = Vec::new();
    for blokk in blokker {
        match blokk {
            Blokk::Tittel(tekst) | Blokk::Avsnitt(tekst) => ut.push(ord(tekst)),
            Blokk::Overskrift { nivaa, tekst, .. } => {
                ut.push(format!("H{nivaa} {}", ord(tekst)));
            }
            Blokk::Liste { punkter, .. } => {
                for punkt in punkter {
                    let linjer = som_linjer(punkt).into_iter();
                    ut.extend(linjer.map(|linje| format!("- {linje}")));
                }
            }
            Blokk::Tabell(tabell) => {
                ut.push(tabell.tittel.clone());
                let hode: Vec<_> = tabell.kolonner.iter().map(|k| k.tittel.clone()).collect();
                ut.push(hode.join(" | "));
                for rad in &tabell.rader {
                    assert_eq!(rad.len(), tabell.kolonner.len(), "{}", tabell.tittel);
                    ut.push(rad.iter().map(|celle| ord(celle)).collect::<Vec<_>>().join(" | "));
                }
            }
            Blokk::Figur(figur) => ut.push(format!("{}: {}", figur.tittel, figur.alt)),
            Blokk::Innhold { overskrift } => ut.push(overskrift.clone()),
            Blokk::Boks(blokker) => ut.extend(som_linjer(blokker)),
            Blokk::Sideskift => {}
        }
    }
    ut
}

fn ord(tekst: &[Tekst]) -> String {
    let biter = tekst.iter().map(|bit| match bit {
        Tekst::Vanlig(ord) | Tekst::Fet(ord) | Tekst::Kursiv(ord) => ord.as_str(),
        Tekst::Lenke { tekst, .. } => tekst,
        Tekst::Linjeskift => "\n",
    });
    biter.collect()
}

fn alt(dokument: &Dokument) -> String {
    som_linjer(&dokument.blokker).join("\n")
}

/// The lines of a chapter, found by the beginning of its heading.
fn kapittel(dokument: &Dokument, begynner: &str) -> String {
    let linjer = som_linjer(&dokument.blokker);
    let fra = linjer.iter().position(|l| l.starts_with(&format!("H1 {begynner}"))).unwrap();
    let resten = linjer.into_iter().skip(fra + 1).take_while(|l| !l.starts_with("H1 "));
    resten.collect::<Vec<_>>().join("\n")
}

#[test]
fn every_template_has_what_it_names_in_both_languages_and_stages() {
    for maalform in Maalform::ALLE {
        for stadium in STADIER {
            let dokument = rapport(&proeve::tilsyn(maalform, stadium));
            let tekst = alt(&dokument);
            assert!(!tekst.contains('⟦'), "{tekst}");
            assert!(!tekst.contains("{$") && !tekst.contains("{{"), "{tekst}");
            assert!(tekst.lines().filter(|l| l.starts_with("H1 ")).count() >= 10);
        }
    }
}

#[test]
fn a_bare_tilsyn_renders_too() {
    for maalform in Maalform::ALLE {
        for stadium in STADIER {
            let mut grunnlag = proeve::grunnlag(maalform, stadium);
            grunnlag.demo = false;
            grunnlag.embete = None;
            grunnlag.milepaeler.clear();
            grunnlag.dokumenter.clear();
            grunnlag.intervjuer.clear();
            grunnlag.tilsynslag.clear();
            grunnlag.godkjenner = None;
            grunnlag.utvalg = Utvalgsbeskrivelse::default();
            for felt in
                [&mut grunnlag.saksnummer, &mut grunnlag.utloeser, &mut grunnlag.innsigelser]
            {
                felt.clear();
            }
            grunnlag.virksomhet.clear();
            let mut hendelser = proeve::hendelser(grunnlag, Regelverk::innebygd());
            hendelser.push(Hendelse::LovbruddForkastet(LovbruddId(1), "grunn".to_owned()));
            let dokument = rapport(&proeve::fold(hendelser));
            assert!(!alt(&dokument).contains("DEMO"));
        }
    }
}

#[test]
fn same_input_gives_the_same_document() {
    let tilsyn = proeve::tilsyn(Maalform::Bokmaal, Rapportstadium::Endelig);
    assert_eq!(rapport(&tilsyn), rapport(&tilsyn));
}

#[test]
fn fritekst_staar_som_den_er_skrevet() {
    let dokument = rapport(&proeve::tilsyn(Maalform::Bokmaal, Rapportstadium::Endelig));
    let vurdering = kapittel(&dokument, "Vurdering");
    assert!(vurdering.contains("Ventetiden skyldes *kapasitet* | ikke deltakeren."));
    assert!(vurdering.lines().any(|linje| linje == "# Ikke en overskrift"));
    let linjer = som_linjer(&dokument.blokker);
    assert!(!linjer.iter().any(|l| l.starts_with('H') && l.contains("Ikke en overskrift")));
}

#[test]
fn foreloepig_og_endelig_sier_hver_sitt() {
    let foreloepig = rapport(&proeve::tilsyn(Maalform::Bokmaal, Rapportstadium::Foreloepig));
    let endelig = rapport(&proeve::tilsyn(Maalform::Bokmaal, Rapportstadium::Endelig));
    assert_eq!(foreloepig.merke.as_deref(), Some("Foreløpig – ikke endelig vurdert"));
    assert_eq!(endelig.merke, None);
    assert!(foreloepig.tittel.starts_with("Foreløpig tilsynsrapport"));
    let varsel = kapittel(&foreloepig, "Varsel om pålegg");
    assert!(varsel.contains("forvaltningsloven § 16") && varsel.contains("22. oktober 2025"));
    assert!(!alt(&foreloepig).contains("pålegger Fjordvik kommune"));
    let paalegg = kapittel(&endelig, "Pålegg om retting");
    assert!(paalegg.contains("kommuneloven § 30-4") && paalegg.contains("1. april 2026"));
    assert!(paalegg.contains("tre uker") && paalegg.contains("se vedlegg 3"));
    assert!(kapittel(&endelig, "Vurdering").contains("Vi er ikke enige."));
    assert!(!kapittel(&foreloepig, "Vurdering").contains("Vi er ikke enige."));
}

#[test]
fn hjemlene_staar_med_jf() {
    let dokument = rapport(&proeve::tilsyn(Maalform::Bokmaal, Rapportstadium::Endelig));
    let konklusjon = kapittel(&dokument, "Konklusjon");
    assert!(
        konklusjon.contains(
            "- sosialtjenesteloven § 31, jf. § 4 og forskrift om kvalifiseringsprogram og -stønad § 1 fjerde ledd"
        ),
        "{konklusjon}"
    );
    assert!(konklusjon.contains("- sosialtjenesteloven § 5, jf. kommuneloven § 25-1"));
}

#[test]
fn tall_staar_med_n_og_ord_bare_fra_aatte() {
    let dokument = rapport(&proeve::tilsyn(Maalform::Bokmaal, Rapportstadium::Endelig));
    let fakta = kapittel(&dokument, "Hva vi fant");
    assert!(
        fakta.contains(
            "i samtlige saker (22 av 22), fordelt på Nav Øst 11 av 11 og Nav Vest 11 av 11"
        ),
        "{fakta}"
    );
    assert!(fakta.contains("0 av 11 | 0 av 11 | 0 av 22"), "{fakta}");
}

#[test]
fn no_exact_date_of_a_case_is_printed() {
    for maalform in Maalform::ALLE {
        let tilsyn = proeve::tilsyn(maalform, Rapportstadium::Endelig);
        let tekst = alt(&rapport(&tilsyn));
        for sak in tilsyn.saker.values() {
            let datoer =
                [sak.soeknad_mottatt, sak.start_faktisk, sak.vedtak.first().map(|v| v.dato)];
            for dag in datoer.into_iter().flatten().filter_map(Dato::som_dag) {
                assert!(!tekst.contains(&i18n::dato(dag)), "{dag}");
                assert!(!tekst.contains(&i18n::dato_lang(dag, maalform)), "{dag}");
                assert!(!tekst.contains(&dag.to_string()), "{dag}");
            }
        }
    }
}

#[test]
fn figure_and_table_show_the_same_days() {
    let dokument = rapport(&proeve::tilsyn(Maalform::Bokmaal, Rapportstadium::Endelig));
    let fakta = kapittel(&dokument, "Hva vi fant");
    assert!(fakta.contains("Nav Øst | Startet før vedtaket | 1 | \u{2212}9"), "{fakta}");
    assert!(
        fakta.contains("Nav Øst | Startet etter vedtaket | 9 | 21, 28, 35, 42, 49, 56, 63, 70, 77")
    );
    let figur = dokument
        .blokker
        .iter()
        .find_map(|blokk| if let Blokk::Figur(figur) = blokk { Some(figur) } else { None });
    let figur = figur.unwrap();
    let ord = figur.former.iter().filter_map(|form| match form {
        Form::Ord(_, _, _, ord) => Some(ord.as_str()),
        Form::Flate(..) | Form::Linje(..) => None,
    });
    let ord: Vec<&str> = ord.collect();
    for tall in ["\u{2212}9", "77", "A-02", "B-12"] {
        assert!(ord.contains(&tall), "{tall}");
    }
    assert!(ord.iter().any(|ord| ord.ends_with("– venter")));
    assert!(!figur.alt.is_empty() && figur.hoeyde < 620.0);
}

#[test]
fn demo_er_merket_foerst_og_i_bunnen() {
    let dokument = rapport(&proeve::tilsyn(Maalform::Bokmaal, Rapportstadium::Endelig));
    assert!(matches!(dokument.blokker.get(1), Some(Blokk::Boks(_))));
    assert!(dokument.bunntekst.starts_with("DEMO – oppdiktede data"));
}

#[test]
fn the_summary_is_short() {
    for (maalform, navn) in Maalform::ALLE.into_iter().zip(["Sammendrag", "Samandrag"]) {
        for stadium in STADIER {
            let dokument = rapport(&proeve::tilsyn(maalform, stadium));
            let antall = kapittel(&dokument, navn).split_whitespace().count();
            assert!((60..=175).contains(&antall), "{antall} words with the status box");
        }
    }
}

#[test]
fn egentilsyn_blir_aldri_tilsynsrapport() {
    let mut grunnlag = proeve::grunnlag(Maalform::Bokmaal, Rapportstadium::Endelig);
    grunnlag.art = Tilsynsart::Egentilsyn;
    let tilsyn = proeve::fold(vec![Hendelse::TilsynOpprettet(Box::new(grunnlag))]);
    let feil = bygg(&tilsyn, Regelverk::innebygd(), proeve::naa(), "1").unwrap_err();
    assert!(matches!(feil, ByggError::Egentilsyn));
}

#[test]
fn unfinished_work_is_listed() {
    let regelverk = Regelverk::innebygd();
    let grunnlag = proeve::grunnlag(Maalform::Bokmaal, Rapportstadium::Endelig);
    let alle = proeve::hendelser(grunnlag, regelverk);
    let sted = Svarsted::Kontor(KontorId::new("Nav Øst"), PunktId::new("A1"));
    let uten_ferdigstilling = alle.len() - 1;
    for (hendelser, noekler) in [
        (alle[..uten_ferdigstilling].to_vec(), vec!["rapport-hindring-utkast"]),
        (
            [alle.clone(), vec![Hendelse::SvarTrukket(sted)]].concat(),
            vec!["rapport-hindring-foreldet", "rapport-hindring-ubesvart"],
        ),
    ] {
        let feil = bygg(&proeve::fold(hendelser), regelverk, proeve::naa(), "1").unwrap_err();
        let ByggError::IkkeKlar(grunner) = feil else { panic!("{feil}") };
        let funnet: Vec<&str> = grunner.iter().map(|m| m.noekkel.as_str()).collect();
        assert_eq!(funnet, noekler);
        for maalform in Maalform::ALLE {
            let tekster = i18n::tekster(maalform);
            assert!(grunner.iter().all(|m| !tekster.melding(m).contains('⟦')));
        }
    }
}

#[test]
fn what_rests_on_another_ground_than_before_stops_the_report() {
    let regelverk = Regelverk::innebygd();
    let ramme = proeve::grunnlag(Maalform::Bokmaal, Rapportstadium::Endelig);
    let mut alle = proeve::hendelser(ramme, regelverk);
    let Hendelse::SakerImportert(import) = alle[1].clone() else { panic!() };
    let (a1, a2) = (import.saker[0].id.clone(), import.saker[1].id.clone());
    let celle = Vilkaarscelle {
        vilkaar: VilkaarId::new("alder"),
        vurdering: Vilkaarsvurdering::BareNevnt,
        notat: String::new(),
        bevis: None,
        kildesum: String::new(),
    };
    let overstyring = Overstyring {
        beregning: "K06".to_owned(),
        utfall: "full".to_owned(),
        dager: None,
        grunn: "Kortere enn søkt.".to_owned(),
    };
    let vurdert = vec![
        Hendelse::VilkaarVurdert { sak: a1.clone(), celle },
        Hendelse::BeregningOverstyrt { sak: a1.clone(), overstyring },
    ];
    let ferdig = Hendelse::LovbruddFerdigstilt(LovbruddId(1));
    alle.extend(vurdert.clone());
    alle.push(ferdig.clone());
    assert!(hindringer(&alle).is_empty());
    let mut rettet = import;
    rettet.saker.truncate(1);
    rettet.saker[0].vedtak[0].begrunnelse = Some("Vi viser til loven.".into());
    alle.extend([Hendelse::SakerImportert(rettet), ferdig.clone()]);
    let ventet = ["svar-igjen", "ruter-igjen", "overstyrt-igjen"];
    assert_eq!(hindringer(&alle), ventet.map(|h| format!("rapport-hindring-{h}")));
    let svar = alle.iter().filter(
        |hendelse| matches!(hendelse, Hendelse::SvarGitt(sted, _) if sted.sak() == Some(&a1)),
    );
    let svar: Vec<Hendelse> = svar.cloned().collect();
    alle.extend(svar.into_iter().chain(vurdert));
    alle.push(ferdig.clone());
    assert!(hindringer(&alle).is_empty());
    alle.extend([Hendelse::SakerBorte(vec![a2.clone()], "ny.csv".to_owned()), ferdig.clone()]);
    assert_eq!(hindringer(&alle), ["rapport-hindring-borte"]);
    let grunn = "sett i mappen".to_owned();
    alle.extend([Hendelse::BorteAvgjort(a2, Borteavgjoerelse::Behold, grunn), ferdig]);
    assert!(hindringer(&alle).is_empty());
}

/// Keys of the reasons why the report cannot be written.
fn hindringer(hendelser: &[Hendelse]) -> Vec<String> {
    let tilsyn = proeve::fold(hendelser.to_vec());
    match bygg(&tilsyn, Regelverk::innebygd(), proeve::naa(), "1") {
        Ok(_) => Vec::new(),
        Err(ByggError::IkkeKlar(grunner)) => {
            grunner.iter().for_each(check_worded);
            grunner.into_iter().map(|m| m.noekkel).collect()
        }
        Err(feil) => panic!("{feil}"),
    }
}

#[test]
fn uten_lovbrudd_sier_rapporten_det() {
    let grunnlag = proeve::grunnlag(Maalform::Nynorsk, Rapportstadium::Endelig);
    let mut hendelser = proeve::hendelser(grunnlag, Regelverk::innebygd());
    hendelser.push(Hendelse::LovbruddForkastet(LovbruddId(1), "ikkje grunnlag".to_owned()));
    let dokument = rapport(&proeve::fold(hendelser));
    assert!(kapittel(&dokument, "Konklusjon").contains("Vi fann ikkje lovbrot"));
    assert!(kapittel(&dokument, "Oppfølging").contains("gir ikkje pålegg"));
}

#[test]
fn a_name_that_does_not_exist_is_led_back_to_its_line() {
    let tilsyn = proeve::tilsyn(Maalform::Bokmaal, Rapportstadium::Endelig);
    let egen = ("2-krav.md.j2".to_owned(), "# Krav\n\n{{ finnes_ikke }}\n".to_owned());
    let malsett = Malsett::innebygd(Maalform::Bokmaal).med_egne([egen]).unwrap();
    let feil = bygg_med(&tilsyn, Regelverk::innebygd(), proeve::naa(), "1", &malsett).unwrap_err();
    let ByggError::Mal(MalError::Utfylling { fil, linje, .. }) = feil else { panic!("{feil}") };
    assert_eq!((fil.as_str(), linje), ("2-krav.md.j2", 3));
}

#[test]
fn the_document_passes_the_check_before_writing() {
    for maalform in Maalform::ALLE {
        for stadium in STADIER {
            let dokument = rapport(&proeve::tilsyn(maalform, stadium));
            assert!(skriv_pdf(&dokument).unwrap().starts_with(b"%PDF-"));
        }
    }
}

mod konklusjoner;
