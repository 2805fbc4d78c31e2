//! Every text the window asks for is there, in both languages, and none is left over.

use std::collections::BTreeSet;
use std::path::Path;

use crate::domene::Maalform;
use crate::gui::fildialog::Formaal;
use crate::gui::tilstand::Skjerm;
use crate::i18n::tekster;
use crate::regelverk::Beregning;

pub(super) fn les_mappe(mappe: &Path, ut: &mut String) {
    for del in std::fs::read_dir(mappe).unwrap() {
        let sti = del.unwrap().path();
        if sti.is_dir() {
            les_mappe(&sti, ut);
        } else {
            ut.push_str(&std::fs::read_to_string(&sti).unwrap());
        }
    }
}

/// Keys as they stand in the sources, and those that are put together there.
fn brukte() -> BTreeSet<String> {
    let mut kode = String::new();
    les_mappe(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/gui"), &mut kode);
    let start = ["\"gui-", "\"lovbruddstilstand-", "\"hendelse-", "\"svar-ubesvart"];
    let hele = kode.split('"').filter(|del| {
        start.iter().any(|s| del.starts_with(s.trim_matches('"')))
            && del.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            && !del.ends_with('-')
    });
    let mut noekler: BTreeSet<String> = hele.map(str::to_owned).collect();
    let satt_sammen = Skjerm::ALLE
        .iter()
        .map(|s| format!("gui-skjerm-{}", s.kode()))
        .chain(Beregning::ALLE.iter().map(|b| format!("gui-beregning-{}", b.kode())));
    noekler.extend(satt_sammen);
    for ledd in ["hjemler", "krav", "fakta", "vurdering", "styring", "konklusjon"] {
        noekler.insert(format!("gui-ledd-{ledd}-om"));
    }
    for formaal in [
        Formaal::AapneTilsyn,
        Formaal::LesTilsyn,
        Formaal::NyttTilsyn,
        Formaal::Demomappe,
        Formaal::Utvalg,
        Formaal::Populasjon,
        Formaal::Protokollmappe,
        Formaal::Rapport,
        Formaal::Signeres,
        Formaal::Noekkelfil,
        Formaal::Verifiseres,
        Formaal::Sjekkliste,
        Formaal::SjekklisteUt,
        Formaal::Dobbelpakke,
        Formaal::Dobbelretur,
        Formaal::Delingsfil,
        Formaal::Tvilling,
        Formaal::Merknader(crate::gui::fildialog::Merknadskilde::Alle),
        Formaal::Dokument,
    ] {
        noekler.insert(format!("gui-fil-{}", formaal.kode()));
    }
    noekler
}

#[test]
fn every_text_is_there_in_both_languages() {
    for maalform in Maalform::ALLE {
        let t = tekster(maalform);
        let mangler: Vec<_> = brukte().into_iter().filter(|n| !t.har(n)).collect();
        assert!(mangler.is_empty(), "{maalform:?} lacks {mangler:?}");
    }
}

#[test]
fn both_languages_have_the_same_keys_and_none_is_left_over() {
    let noekler = |tekst: &str| -> BTreeSet<String> {
        let linjer = tekst.lines().filter_map(|l| l.split_once(" =")).map(|(n, _)| n.to_owned());
        linjer.filter(|n| n.starts_with("gui-")).collect()
    };
    let nb = noekler(include_str!("../../../assets/i18n/nb/gui.ftl"));
    let nn = noekler(include_str!("../../../assets/i18n/nn/gui.ftl"));
    assert_eq!(nb, nn);
    let brukte = brukte();
    let familier =
        ["gui-steg-", "gui-kolonne-", "gui-ventetid-", "gui-start-", "gui-art-om-", "gui-feil-"];
    let av_dialog = ["-spoersmaal", "-foelge"];
    let til_overs: Vec<_> = nb
        .iter()
        .filter(|n| !brukte.contains(*n))
        .filter(|n| !familier.iter().any(|f| n.starts_with(f)))
        .filter(|n| !av_dialog.iter().any(|f| n.ends_with(f)))
        .collect();
    assert!(til_overs.is_empty(), "{til_overs:?}");
}
