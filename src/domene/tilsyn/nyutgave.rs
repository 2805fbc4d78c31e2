//! A corrected file: what happens to cases and answers when it comes in.

use super::super::id::KontorId;
use super::super::sak::Utvalgsgruppe;
use super::super::svar::Svar;
use super::super::utvalg::Populasjon;
use super::tests::{logg, svar_i};
use super::*;

fn sak(id: &str, gruppe: Utvalgsgruppe) -> Sak {
    Sak::new(SakId::new(id), KontorId::new("Nav Øst"), gruppe)
}

fn import(saker: Vec<Sak>) -> Hendelse {
    let (fil, sha256) = ("utvalg.csv".to_owned(), "00".repeat(32));
    Hendelse::SakerImportert(Import { fil, sha256, saker, ..Import::default() })
}

fn to_saker() -> Vec<Hendelse> {
    let saker = vec![sak("A-1", Utvalgsgruppe::Innvilget), sak("A-2", Utvalgsgruppe::Innvilget)];
    vec![import(saker), svar_i("A-1", Svar::IkkeOppfylt), svar_i("A-2", Svar::Oppfylt)]
}

fn steder(tilsyn: &Tilsyn) -> Vec<&str> {
    tilsyn.svar_med_endret_grunnlag().iter().filter_map(|s| s.sak()).map(SakId::as_str).collect()
}

#[test]
fn svar_paa_endrede_saker_maa_ses_paa_igjen_til_de_gis_paa_nytt() {
    let mut hendelser = to_saker();
    let rettet = vec![sak("A-1", Utvalgsgruppe::Avslag), sak("A-2", Utvalgsgruppe::Innvilget)];
    hendelser.push(import(rettet));
    let tilsyn = Tilsyn::fold(&logg(hendelser.clone())).unwrap();
    assert_eq!(steder(&tilsyn), ["A-1"]);
    assert_eq!(tilsyn.svar.len(), 2);
    hendelser.push(svar_i("A-1", Svar::IkkeOppfylt));
    assert_eq!(steder(&Tilsyn::fold(&logg(hendelser)).unwrap()), Vec::<&str>::new());
}

#[test]
fn den_samme_filen_en_gang_til_endrer_ingenting() {
    let mut hendelser = to_saker();
    let foer = Tilsyn::fold(&logg(hendelser.clone())).unwrap();
    hendelser.push(hendelser[0].clone());
    let tilsyn = Tilsyn::fold(&logg(hendelser)).unwrap();
    assert_eq!(steder(&tilsyn), Vec::<&str>::new());
    assert_eq!(tilsyn.siste_faglige_endring, foer.siste_faglige_endring);
}

#[test]
fn svar_paa_en_sak_som_er_borte_teller_ikke_foer_det_er_avgjort() {
    let a2 = SakId::new("A-2");
    let mut hendelser = to_saker();
    hendelser.push(Hendelse::SakerBorte(vec![a2.clone()], "ny.csv".to_owned()));
    let tilsyn = Tilsyn::fold(&logg(hendelser.clone())).unwrap();
    assert!(tilsyn.saker.contains_key(&a2) && !tilsyn.teller(&a2));
    let avgjort = |a| Hendelse::BorteAvgjort(a2.clone(), a, "sett i mappen".to_owned());
    hendelser.push(avgjort(Borteavgjoerelse::Behold));
    assert!(Tilsyn::fold(&logg(hendelser.clone())).unwrap().teller(&a2));
    hendelser.push(avgjort(Borteavgjoerelse::Utelat));
    let tilsyn = Tilsyn::fold(&logg(hendelser.clone())).unwrap();
    assert!(!tilsyn.saker.contains_key(&a2) && tilsyn.utelatte.contains_key(&a2));
    // it may be kept after all, and it comes back with the next edition
    let mut ombestemt = hendelser.clone();
    ombestemt.push(avgjort(Borteavgjoerelse::Behold));
    assert!(Tilsyn::fold(&logg(ombestemt)).unwrap().teller(&a2));
    hendelser.push(import(vec![sak("A-2", Utvalgsgruppe::Innvilget)]));
    let tilsyn = Tilsyn::fold(&logg(hendelser)).unwrap();
    assert!(tilsyn.teller(&a2) && tilsyn.borte.is_empty() && tilsyn.utelatte.is_empty());
}

#[test]
fn en_trukket_sak_som_falt_bort_teller_ikke() {
    let (a1, a2) = (SakId::new("A-1"), SakId::new("A-2"));
    let mut hendelser = to_saker();
    hendelser.push(Hendelse::PopulasjonFrosset(Box::new(Populasjon {
        fil: "liste.csv".to_owned(),
        fil_sha256: String::new(),
        sha256: String::new(),
        saker: vec![],
    })));
    let (sak, grunn) = (a2.clone(), "mappen er tapt".to_owned());
    hendelser.push(Hendelse::SakBortfalt { sak, grunn, erstatning: None });
    let tilsyn = Tilsyn::fold(&logg(hendelser.clone())).unwrap();
    assert!(tilsyn.teller(&a1) && !tilsyn.teller(&a2));
    let telte: Vec<&SakId> = tilsyn.saker_som_teller().map(|sak| &sak.id).collect();
    assert_eq!(telte, [&a1]);
    assert_eq!(tilsyn.saker_som_teller_fra(&a2).count(), 0);
    assert_eq!(tilsyn.sak_som_teller(&a2), None);
    // taken back, it counts again
    let nr = u64::try_from(hendelser.len()).unwrap() + 1;
    hendelser.push(Hendelse::Angret(nr));
    assert!(Tilsyn::fold(&logg(hendelser)).unwrap().teller(&a2));
}

#[test]
fn bare_en_endring_i_vedtak_eller_gruppe_roerer_rutene() {
    let a1 = SakId::new("A-1");
    let mut rettet = sak("A-1", Utvalgsgruppe::Innvilget);
    rettet.datoer_forskjoevet = true;
    let mut hendelser = to_saker();
    hendelser.push(import(vec![rettet.clone()]));
    let tilsyn = Tilsyn::fold(&logg(hendelser.clone())).unwrap();
    assert!(tilsyn.sak_endret.contains_key(&a1) && tilsyn.vedtak_endret.is_empty());
    rettet.utvalgsgruppe = Utvalgsgruppe::Avslag;
    hendelser.push(import(vec![rettet]));
    assert!(Tilsyn::fold(&logg(hendelser)).unwrap().vedtak_endret.contains_key(&a1));
}

#[test]
fn en_fil_som_er_avloest_er_ikke_i_bruk() {
    let mut hendelser = to_saker();
    hendelser.push(import(vec![sak("A-1", Utvalgsgruppe::Innvilget)]));
    let i_bruk = |hendelser: &[Hendelse]| -> Vec<usize> {
        let tilsyn = Tilsyn::fold(&logg(hendelser.to_vec())).unwrap();
        tilsyn.kilder_i_bruk().into_iter().map(|(nr, _)| nr).collect()
    };
    assert_eq!(i_bruk(&hendelser), [0, 1], "the other case is still from the first file");
    hendelser.push(import(vec![sak("A-2", Utvalgsgruppe::Innvilget)]));
    assert_eq!(i_bruk(&hendelser), [1, 2]);
}
