//! Places and what happens to them when their source changes. All data are invented.

use super::super::Dato;
use super::super::dokument::{Dokumentform, Dokumentsted, Saksdokument};
use super::super::hendelse::{Hendelse, Import};
use super::super::id::{KontorId, PunktId};
use super::super::sak::{Sak, Utvalgsgruppe};
use super::super::svar::{Besvarelse, Bevisart, Svar};
use super::super::tilsyn::tests::logg;
use super::super::vedtak::{Utfall, Vedtak, Vedtaksart};
use super::*;

fn dokument(nr: u32, tekst: &str) -> Saksdokument {
    Saksdokument {
        id: DokumentId(nr),
        navn: "rutine.txt".to_owned(),
        sted: Dokumentsted::Kontor(KontorId::new("Nav Øst")),
        art: Bevisart::Rutine,
        form: Dokumentform::Tekst,
        dato: None,
        sha256: format!("{nr:064}"),
        tekst: tekst.to_owned(),
        sider: vec![0],
        uleste_sider: Vec::new(),
        maskert: std::collections::BTreeMap::new(),
    }
}

fn sak(begrunnelse: &str, gruppe: Utvalgsgruppe) -> Sak {
    let mut sak = Sak::new(SakId::new("A-1"), KontorId::new("Nav Øst"), gruppe);
    let dag = Dato::dag("2024-02-20".parse().unwrap());
    let mut vedtak = Vedtak::new(dag, Vedtaksart::Program, Utfall::Innvilget);
    vedtak.begrunnelse = Some(begrunnelse.into());
    sak.vedtak = thin_vec::thin_vec![vedtak];
    sak
}

fn import(sak: Sak) -> Hendelse {
    Hendelse::SakerImportert(Import { saker: vec![sak], ..Import::default() })
}

fn start() -> Vec<Hendelse> {
    let rutine = dokument(1, "1. Informasjon\nVeilederen informerer i første samtale.");
    vec![
        import(sak("Du trenger tett oppfølging.", Utvalgsgruppe::Innvilget)),
        Hendelse::DokumentVedlagt(Box::new(rutine)),
    ]
}

fn fold(hendelser: Vec<Hendelse>) -> Tilsyn {
    Tilsyn::fold(&logg(hendelser)).unwrap()
}

/// Evidence fastened at the start, and what has become of its source after the other events.
fn etter(plass: Bevisplass, hendelser: Vec<Hendelse>) -> Kildetilstand {
    let feste = plass.fest(&fold(start())).unwrap();
    let bevis = Bevis { plass: Some(feste), ..Bevis::new(Bevisart::Vedtak, "stedet") };
    fold([start(), hendelser].concat()).kildetilstand(&bevis)
}

#[test]
fn a_passage_of_a_document_is_gone_with_it() {
    let spenn = Tekstspenn { start: 3, slutt: 14 };
    let plass = || Bevisplass::Dokument { dokument: DokumentId(1), spenn };
    assert_eq!(etter(plass(), vec![]), Kildetilstand::Uendret);
    let fjernet = Hendelse::DokumentFjernet(DokumentId(1), "feil utgave".to_owned());
    assert_eq!(etter(plass(), vec![fjernet.clone()]), Kildetilstand::Borte);
    let utenfor = Tekstspenn { start: 900, slutt: 901 };
    let ingen = Bevisplass::Dokument { dokument: DokumentId(1), spenn: utenfor };
    assert_eq!(ingen.fest(&fold(start())), None, "no such place");
    // a digest alone tells as much, as long as the document is known
    let tilsyn = fold([start(), vec![fjernet]].concat());
    let sum = Some(format!("{:064}", 1));
    let bevis = Bevis { sha256: sum, ..Bevis::new(Bevisart::Rutine, "rutine.txt, side 1") };
    assert_eq!(tilsyn.kildetilstand(&bevis), Kildetilstand::Borte);
    assert_eq!(fold(start()).kildetilstand(&bevis), Kildetilstand::Uendret);
}

#[test]
fn a_corrected_file_changes_grounds_and_cells() {
    let spenn = Tekstspenn { start: 0, slutt: 2 };
    let tekst = || Bevisplass::Begrunnelse { sak: SakId::new("A-1"), vedtak: 0, spenn };
    let celle = |felt: &str| Bevisplass::Celle { sak: SakId::new("A-1"), felt: felt.to_owned() };
    let rettet = || vec![import(sak("Du kan søke på nytt.", Utvalgsgruppe::Innvilget))];
    assert_eq!(etter(tekst(), rettet()), Kildetilstand::Endret);
    assert_eq!(etter(celle("utvalgsgruppe"), rettet()), Kildetilstand::Uendret);
    let avslag = vec![import(sak("Du trenger tett oppfølging.", Utvalgsgruppe::Avslag))];
    assert_eq!(etter(celle("utvalgsgruppe"), avslag.clone()), Kildetilstand::Endret);
    assert_eq!(etter(tekst(), avslag), Kildetilstand::Uendret);
    assert_eq!(celle("finnes_ikke").fest(&fold(start())), None);
}

#[test]
fn the_note_of_an_answer_is_a_source_too() {
    let sted = Svarsted::Kontor(KontorId::new("Nav Øst"), PunktId::new("A1"));
    let svar = |notat: &str| {
        let besvarelse = Besvarelse { notat: notat.to_owned(), ..Besvarelse::new(Svar::Oppfylt) };
        Hendelse::SvarGitt(sted.clone(), besvarelse)
    };
    let foer = fold([start(), vec![svar("Veilederen informerer tidlig.")]].concat());
    let feste = Bevisplass::Notat(sted.clone()).fest(&foer);
    let bevis = Bevis { plass: feste, ..Bevis::new(Bevisart::Intervju, "intervju med veileder") };
    assert_eq!(foer.kildetilstand(&bevis), Kildetilstand::Uendret);
    let etter = fold([start(), vec![svar("Veilederen informerer sent.")]].concat());
    assert_eq!(etter.kildetilstand(&bevis), Kildetilstand::Endret);
}
