//! Pages as a reader meets them: margins, page breaks, tables, boxes and contents.

use super::modell::{Artefakt, Barn, Del, Eier, Oppsett, Rolle, Side, Tegning, Tekstmerke};
use super::typografi::{BUNN, SATSBREDDE, TOPP, VENSTRE};
use super::*;
use crate::rapport::dokument::{Justering, Kolonne, Tabell, Tekst};
use crate::rapport::pdf::prove;

fn sett_blokker(blokker: &[Blokk]) -> Oppsett {
    sett(&prove::dokument(blokker))
}

fn tekster(del: &Del) -> impl Iterator<Item = &Tekstmerke> {
    del.tegninger.iter().filter_map(|tegning| match tegning {
        Tegning::Tekst(merke) => Some(merke),
        Tegning::Strek { .. } | Tegning::Flate { .. } => None,
    })
}

fn samlet(del: &Del) -> String {
    tekster(del).map(|merke| merke.tekst.as_str()).collect()
}

/// Content of a page with the role of its element, decoration left out.
fn innhold<'a>(oppsett: &'a Oppsett, side: &'a Side) -> Vec<(Rolle, &'a Del)> {
    let rolle = |del: &'a Del| match del.eier {
        Eier::Element { element, .. } => Some((oppsett.tre[element].rolle, del)),
        Eier::Artefakt(_) => None,
    };
    side.deler.iter().filter_map(rolle).collect()
}

fn pynt(side: &Side) -> String {
    let er_pynt = |del: &&Del| del.eier == Eier::Artefakt(Artefakt::Pynt);
    side.deler.iter().filter(er_pynt).map(samlet).collect()
}

fn antall(oppsett: &Oppsett, rolle: Rolle) -> usize {
    oppsett.tre.iter().filter(|element| element.rolle == rolle).count()
}

#[test]
fn innholdet_holder_seg_innenfor_margene() {
    let oppsett = sett_blokker(&prove::stort());
    assert!(oppsett.sider.len() > 15);
    for side in &oppsett.sider {
        for merke in innhold(&oppsett, side).into_iter().flat_map(|(_, del)| tekster(del)) {
            let bredde = merke.skrift.snitt().bredde(merke.tekst.trim_end(), merke.stoerrelse);
            assert!(merke.x >= VENSTRE - 0.1, "{merke:?}");
            assert!(merke.x + bredde <= VENSTRE + SATSBREDDE + 0.5, "{merke:?}");
            assert!(merke.y > BUNN && merke.y < TOPP, "{merke:?}");
        }
    }
}

#[test]
fn ingen_overskrift_staar_nederst_paa_siden() {
    let oppsett = sett_blokker(&prove::stort());
    for side in &oppsett.sider {
        let deler = innhold(&oppsett, side);
        let Some((rolle, del)) = deler.last() else { continue };
        // the caption of a figure stands below it
        let over = *rolle == Rolle::Caption && !samlet(del).starts_with("Figur");
        assert!(!over && !matches!(rolle, Rolle::H1 | Rolle::H2 | Rolle::H3), "{rolle:?}");
    }
}

#[test]
fn delte_avsnitt_har_minst_to_linjer_paa_hver_side() {
    let oppsett = sett_blokker(&prove::stort());
    let mut delte = 0;
    for avsnitt in oppsett.tre.iter().filter(|e| e.rolle == Rolle::P && e.barn.len() > 1) {
        let steder: Vec<_> = avsnitt
            .barn
            .iter()
            .filter_map(|barn| match barn {
                Barn::Innhold { side, mcid } => Some((*side, *mcid)),
                Barn::Element(_) | Barn::Lenke { .. } => None,
            })
            .collect();
        if steder.first().map(|s| s.0) == steder.last().map(|s| s.0) {
            continue;
        }
        delte += 1;
        for (side, mcid) in steder {
            let del = oppsett.sider[side].deler.iter().find(
                |del| matches!(del.eier, Eier::Element { mcid: funnet, .. } if funnet == mcid),
            );
            assert!(tekster(del.expect("content")).count() >= 2);
        }
    }
    assert!(delte > 0);
}

#[test]
fn tabellhodet_gjentas_som_pynt_og_merkes_en_gang() {
    let oppsett = sett_blokker(&[prove::krav(60)]);
    assert!(oppsett.sider.len() >= 2);
    assert_eq!(antall(&oppsett, Rolle::THead), 1);
    assert_eq!(antall(&oppsett, Rolle::TR), 61);
    assert_eq!(antall(&oppsett, Rolle::TH), 3 + 60);
    assert!(!pynt(&oppsett.sider[0]).contains("Rettslig grunnlag"));
    for side in &oppsett.sider[1..] {
        assert_eq!(pynt(side).matches("Rettslig grunnlag").count(), 1);
    }
}

#[test]
fn rader_er_hele_om_de_ikke_er_hoeyere_enn_en_side() {
    let rad = |tekst: &str| vec![prove::vanlig(tekst), prove::vanlig("")];
    let kolonne = |tittel: &str| Kolonne {
        tittel: tittel.to_owned(),
        andel: 1.0,
        justering: Justering::Venstre,
    };
    let tabell = |tekst: &str| {
        Blokk::Tabell(Tabell {
            tittel: "Funn".to_owned(),
            kolonner: vec![kolonne("Funn"), kolonne("Svar")],
            rader: vec![rad(tekst), rad("kort")],
            radhoder: false,
        })
    };
    let sider_av_foerste_celle = |oppsett: &Oppsett| {
        let celle = oppsett.tre.iter().find(|e| e.rolle == Rolle::TD).expect("a cell");
        celle.barn.len()
    };
    let hel =
        sett_blokker(&[prove::avsnitt(&prove::LANGT.repeat(7)), tabell(&prove::LANGT.repeat(3))]);
    assert_eq!((hel.sider.len(), sider_av_foerste_celle(&hel)), (2, 1));
    let delt = sett_blokker(&[tabell(&prove::LANGT.repeat(12))]);
    assert_eq!((delt.sider.len(), sider_av_foerste_celle(&delt)), (2, 2));
    // the empty cell is part of the table all the same
    assert_eq!(antall(&delt, Rolle::TD), 4);
}

#[test]
fn lang_boks_faar_ramme_paa_hver_side() {
    let avsnitt = prove::avsnitt(prove::LANGT);
    let oppsett = sett_blokker(&[Blokk::Boks(vec![avsnitt; 12])]);
    assert_eq!(oppsett.sider.len(), 2);
    for side in &oppsett.sider {
        let flater = side.deler.iter().flat_map(|del| &del.tegninger);
        assert_eq!(flater.filter(|t| matches!(t, Tegning::Flate { .. })).count(), 2);
    }
}

#[test]
fn innholdsfortegnelsen_viser_riktige_sider() {
    let oppsett = sett_blokker(&prove::stort());
    let linjer: Vec<_> = oppsett
        .sider
        .iter()
        .flat_map(|side| innhold(&oppsett, side))
        .filter(|(rolle, _)| *rolle == Rolle::Link)
        .map(|(_, del)| samlet(del))
        .collect();
    let oppfoert = oppsett.bokmerker.iter().filter(|b| b.nivaa <= 2 && b.tittel != "Innhold");
    for bokmerke in oppfoert {
        let ventet = format!("{} {}", bokmerke.tittel, bokmerke.side + 1);
        assert!(linjer.contains(&ventet), "{ventet}");
    }
}

#[test]
fn sideskift_gir_ikke_tomme_sider() {
    let skift = || Blokk::Sideskift;
    let blokker = [skift(), prove::avsnitt("En"), skift(), skift(), prove::avsnitt("To"), skift()];
    assert_eq!(sett_blokker(&blokker).sider.len(), 2);
}

#[test]
fn punkt_uten_avsnitt_beholder_merket_sitt() {
    let punkt = vec![prove::krav(2)];
    let oppsett = sett_blokker(&[Blokk::Liste { ordnet: true, punkter: vec![punkt] }]);
    let roller: Vec<_> =
        innhold(&oppsett, &oppsett.sider[0]).iter().map(|(rolle, _)| *rolle).take(3).collect();
    assert_eq!(roller, [Rolle::Lbl, Rolle::Caption, Rolle::TH]);
}

#[test]
fn lenke_over_to_linjer_er_ett_element_med_to_flater() {
    let lenke = Tekst::Lenke { tekst: "ord ".repeat(40), maal: "https://lovdata.no".to_owned() };
    let oppsett = sett_blokker(&[Blokk::Avsnitt(vec![lenke])]);
    assert_eq!(antall(&oppsett, Rolle::Link), 1);
    let lenker = &oppsett.sider[0].lenker;
    assert_eq!(lenker.len(), 2);
    assert_eq!(lenker[0].beskrivelse, "Lenke til https://lovdata.no");
}

#[test]
fn bunnteksten_har_sidetall_og_merket_staar_paa_hver_side() {
    let mut dokument = prove::dokument(&[prove::avsnitt(&prove::LANGT.repeat(12))]);
    dokument.merke = Some("Foreløpig".to_owned());
    let oppsett = sett(&dokument);
    let antall = oppsett.sider.len();
    for (nummer, side) in oppsett.sider.iter().enumerate() {
        let alt: String = side.deler.iter().map(samlet).collect();
        assert!(alt.contains(&format!("Side {} av {antall}", nummer + 1)));
        assert!(alt.contains("Foreløpig"));
    }
}
