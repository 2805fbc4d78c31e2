//! Quarantine over a real reading of invented files.

use chrono::NaiveDate;

use super::*;
use crate::app::arbeid::{Leseoppdrag, les_til_karantene, slipp_ut};
use crate::domene::{Generalisering, Grunnlag, KontorId, Periode, SjekklisteId, Tilsynsart};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// Invented, from the ends of their series.
const FNR: &str = "25015104263";
const ANNET_FNR: &str = "29025204563";

struct Prove {
    _mappe: tempfile::TempDir,
    oppdrag: Leseoppdrag,
}

impl Prove {
    fn ny(csv: &str) -> Self {
        let mappe = tempfile::tempdir().unwrap();
        let sti: PathBuf = mappe.path().join("saker.csv");
        std::fs::write(&sti, csv).unwrap();
        let dag = NaiveDate::from_ymd_opt(2024, 12, 31).unwrap();
        let periode = Periode { fra: dag, til: dag };
        let liste = SjekklisteId::new("kvp-tildeling-1");
        let mut ramme = Grunnlag::new(Tilsynsart::Tilsyn, "Prøvik".to_owned(), periode, liste);
        ramme.kontorer = vec![KontorId::new("Nav Øst")];
        let oppdrag = Leseoppdrag::new(&sti, &ramme);
        Self { _mappe: mappe, oppdrag }
    }

    fn karantene(&self) -> Karantene {
        les_til_karantene(&self.oppdrag, &mut |_| true).unwrap()
    }

    fn ut(&self, karantene: Karantene) -> Result<crate::domene::Import, AppError> {
        slipp_ut(&self.oppdrag, karantene, &BTreeSet::new(), &mut |_| true)
    }
}

fn csv(begrunnelser: &[&str]) -> String {
    let hode = "Saksnr;Kontor;Søknad mottatt;Vedtaksdato;Utfall;Begrunnelse".to_owned();
    let rader = begrunnelser
        .iter()
        .enumerate()
        .map(|(nr, tekst)| format!("A-{nr};Nav Øst;01.02.2024;20.02.2024;Innvilget;{tekst}"));
    let linjer: Vec<String> = std::iter::once(hode).chain(rader).collect();
    linjer.join("\n") + "\n"
}

fn begrunnelse(import: &crate::domene::Import, nr: usize) -> &str {
    import.saker[nr].vedtak[0].begrunnelse.as_deref().unwrap()
}

#[test]
fn a_hard_hit_holds_the_file_until_it_is_decided() {
    let prove = Prove::ny(&csv(&["uten noe", &format!("gjelder {FNR}, ber om program")]));
    let mut karantene = prove.karantene();
    assert_eq!(karantene.antall_aapne(), 1);
    assert_eq!(karantene.neste_aapne(None), Some(0));
    let feil = prove.ut(karantene.clone()).unwrap_err();
    assert_eq!(feil.kode(), "karantene");
    assert_eq!(feil.merknader()[0].sted.linje, Some(3));
    karantene.masker(0);
    let import = prove.ut(karantene).unwrap();
    assert_eq!(begrunnelse(&import, 1), "gjelder [fnr], ber om program");
    let logg = &import.personvern[0];
    assert_eq!(
        (logg.art, logg.valg, logg.antall),
        (Opplysningsart::Foedselsnummer, Personvernvalg::Maskert, 1)
    );
    assert!(!ron::to_string(&import).unwrap().contains(FNR));
}

#[test]
fn the_surroundings_are_shown_and_the_value_is_not() {
    let prove = Prove::ny(&csv(&[&format!("først {FNR} og så {ANNET_FNR} til slutt")]));
    let karantene = prove.karantene();
    let utdrag = karantene.utdrag(1).unwrap();
    assert_eq!((utdrag.foer.as_str(), utdrag.etter.as_str()), ("først [fnr] og så ", " til slutt"));
    assert!(utdrag.maske.starts_with('['));
    assert!(!format!("{karantene:?}").contains(FNR));
    assert_eq!(karantene.like(0), [0, 1]);
}

#[test]
fn what_is_harmless_is_kept_with_its_reason_and_nothing_else_is() {
    let prove = Prove::ny(&csv(&[&format!("ordre {FNR}"), &format!("bruker {ANNET_FNR}")]));
    let mut karantene = prove.karantene();
    assert!(matches!(karantene.behold(0, "  "), Err(AppError::ManglerGrunn)));
    let i_grunnen = karantene.behold(0, &format!("ligner {FNR}")).unwrap_err();
    assert_eq!(i_grunnen.kode(), "personopplysning", "a reason is stored, so it passes the gate");
    karantene.behold(0, "ordrenummer").unwrap();
    assert_eq!(karantene.neste_aapne(Some(0)), Some(1));
    karantene.masker_aapne();
    let import = prove.ut(karantene).unwrap();
    assert_eq!(begrunnelse(&import, 0), format!("ordre {FNR}"));
    assert_eq!(begrunnelse(&import, 1), "bruker [fnr]");
    let grunner: Vec<&str> = import.personvern.iter().map(|p| p.grunn.as_str()).collect();
    assert_eq!(grunner, ["ordrenummer", ""]);
}

#[test]
fn another_file_under_the_same_name_is_not_let_out() {
    let prove = Prove::ny(&csv(&[&format!("ordre {FNR}")]));
    let mut karantene = prove.karantene();
    karantene.behold(0, "ordrenummer").unwrap();
    std::fs::write(&prove.oppdrag.sti, csv(&[&format!("bruker {ANNET_FNR}")])).unwrap();
    assert_eq!(prove.ut(karantene).unwrap_err().kode(), "fil-er-endret");
}

#[test]
fn a_written_list_of_harmless_places_must_fit() {
    let prove = Prove::ny(&csv(&[&format!("ordre {FNR}")]));
    let mut karantene = prove.karantene();
    let liste: Vec<Harmloes> = ron::from_str(
        "[(linje: 2, art: Some(\"fnr\"), grunn: \"ordre\"), (linje: 9, grunn: \"x\")]",
    )
    .unwrap();
    assert_eq!(karantene.behold_listede(&liste).unwrap(), [1]);
    assert_eq!(karantene.antall_aapne(), 0);
}

#[test]
fn coarser_columns_are_recorded() {
    let prove = Prove::ny(&csv(&["uten noe"]));
    let valgte =
        BTreeSet::from([Generalisering::TilMaaned(crate::domene::Datokolonne::SoeknadMottatt)]);
    let import = slipp_ut(&prove.oppdrag, prove.karantene(), &valgte, &mut |_| true).unwrap();
    assert_eq!(import.generalisering, valgte.into_iter().collect::<Vec<_>>());
    assert_eq!(import.saker[0].soeknad_mottatt.unwrap().to_string(), "2024-02");
}
