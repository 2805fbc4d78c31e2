//! What happens between the packet and the resolution: answers, cases and the checklist change, and
//! packets are lost. All cases are invented.

use super::*;
use crate::app::arbeid::{Listekilde, bytt_sjekkliste, foreslaa_bytte};
use crate::domene::{Bevisplass, Dato, DokumentId, Overstyring, Plassfeste, Tekstspenn};
use crate::domene::{Utfall, Vedtak, Vedtaksart, VilkaarId, Vilkaarscelle, Vilkaarsvurdering};

struct Proeve {
    mappe: TempDir,
    oekt: Oekt,
    pakke: PathBuf,
}

impl Proeve {
    /// One case drawn, everything answered by the first, the packet written.
    fn pakket() -> Self {
        let (mappe, _, mut oekt) = tilsyn_med(1);
        let pakke = mappe.path().join("dobbel.tilsyn");
        trekk_dobbel(&mut oekt, "dobbel", 1, naa()).unwrap();
        svar_paa_alt(&mut oekt, |_, _| Svar::Oppfylt);
        skriv_pakke(&mut oekt, &pakke, naa()).unwrap();
        Self { mappe, oekt, pakke }
    }

    fn andre(&self) -> Oekt {
        Oekt::aapne(&self.pakke, Tilgang::Skrive, "den-andre", naa()).unwrap()
    }

    /// The second inspector answers all with yes, V3 with no.
    fn andre_svarer(&self) {
        svar_paa_alt(&mut self.andre(), |_, punkt| {
            if punkt == "V3" { Svar::IkkeOppfylt } else { Svar::Oppfylt }
        });
    }

    fn ta_inn(&mut self) -> Inntak {
        ta_inn_pakke(&mut self.oekt, &self.pakke, naa()).unwrap()
    }

    fn svar(&mut self, punkt: &str, svar: Svar, notat: &str) {
        let besvarelse = Besvarelse { notat: notat.to_owned(), ..Besvarelse::new(svar) };
        self.oekt.utfoer(Hendelse::SvarGitt(ved(punkt), besvarelse), naa()).unwrap();
    }

    fn loes(&mut self, valgt: Valgt) -> Result<(), AppError> {
        loes_ulikhet(&mut self.oekt, &ved("V3"), valgt, "journalen side 2", naa())
    }

    fn staar(&self, punkt: &str) -> &Besvarelse {
        &self.oekt.tilsyn().svar[&ved(punkt)].besvarelse
    }

    fn uloeste(&self) -> usize {
        self.oekt.tilsyn().dobbel.uloeste().count()
    }

    /// A corrected file: another day of application.
    fn saken_endres(&mut self) {
        let mut sak = self.oekt.tilsyn().saker[&SakId::new("A-1")].clone();
        let dag = chrono::NaiveDate::from_ymd_opt(2025, 2, 3).unwrap();
        sak.soeknad_mottatt = Some(Dato::dag(dag));
        let import = Import { saker: vec![sak], ..Import::default() };
        self.oekt.utfoer(Hendelse::SakerImportert(import), naa()).unwrap();
    }

    /// Goes over to the list as it is after that change, under another id.
    fn bytt_liste(&mut self, id: &str, endre: impl FnOnce(&mut Sjekkliste)) {
        let mut liste = self.oekt.sjekkliste().unwrap().clone();
        liste.id = SjekklisteId::new(id);
        id.clone_into(&mut liste.versjon);
        endre(&mut liste);
        let sti = self.mappe.path().join("liste.ron");
        std::fs::write(&sti, liste.som_tekst()).unwrap();
        let forslag = foreslaa_bytte(&self.oekt, &Listekilde::Fil(sti)).unwrap();
        bytt_sjekkliste(&mut self.oekt, &forslag, naa()).unwrap();
    }
}

fn ved(punkt: &str) -> Svarsted {
    Svarsted::Sak(SakId::new("A-1"), PunktId::new(punkt))
}

#[test]
fn det_foerste_svaret_staar_slik_det_er_naa_og_et_nytt_svar_opphever_avklaringen() {
    let mut p = Proeve::pakket();
    p.andre_svarer();
    p.ta_inn();
    p.svar("V3", Svar::DelvisOppfylt, "Lest på nytt.");
    let par = p.oekt.tilsyn().dobbel.par(&ved("V3")).unwrap().clone();
    let forbehold = forbehold_ved(p.oekt.tilsyn(), &par);
    assert_eq!(forbehold.len(), 1);
    forbehold.iter().for_each(check_worded);
    p.loes(Valgt::Foerste).unwrap();
    assert_eq!((p.staar("V3").notat.as_str(), p.uloeste()), ("Lest på nytt.", 0));

    p.loes(Valgt::Andre).unwrap();
    assert_eq!((p.staar("V3").svar, p.uloeste()), (Svar::IkkeOppfylt, 0));
    p.svar("V3", Svar::IkkeOppfylt, "Det samme, med notat.");
    assert_eq!(p.uloeste(), 0, "the chosen answer still stands");
    p.svar("V3", Svar::Oppfylt, "");
    assert_eq!(p.uloeste(), 1);
    p.loes(Valgt::Foerste).unwrap();
    p.oekt.utfoer(Hendelse::SvarTrukket(ved("V3")), naa()).unwrap();
    assert_eq!(p.uloeste(), 1);
    p.loes(Valgt::Foerste).unwrap();
    assert_eq!(p.staar("V3").svar, Svar::Oppfylt, "the answer from before");
}

#[test]
fn en_avklaring_gjoer_ikke_et_gammelt_svar_ferskt() {
    for valgt in [Valgt::Foerste, Valgt::Andre] {
        let mut p = Proeve::pakket();
        p.saken_endres();
        p.andre_svarer();
        p.ta_inn();
        let par = p.oekt.tilsyn().dobbel.par(&ved("V3")).unwrap().clone();
        let forbehold = forbehold_ved(p.oekt.tilsyn(), &par);
        assert_eq!(forbehold, [Melding::new("dobbel-sak-endret")]);
        forbehold.iter().for_each(check_worded);
        p.loes(valgt).unwrap();
        assert!(p.oekt.tilsyn().maa_ses_paa_igjen(&ved("V3")), "{valgt:?}");
        p.loes(Valgt::Nytt(Svar::DelvisOppfylt)).unwrap();
        assert!(!p.oekt.tilsyn().maa_ses_paa_igjen(&ved("V3")));
    }
    let mut p = Proeve::pakket();
    p.andre_svarer();
    p.ta_inn();
    assert!(p.oekt.tilsyn().dobbel.tatt_inn.as_ref().unwrap().1.endrede.is_empty());
    p.loes(Valgt::Andre).unwrap();
    assert!(!p.oekt.tilsyn().maa_ses_paa_igjen(&ved("V3")), "nothing has changed");
    p.saken_endres();
    assert!(p.oekt.tilsyn().maa_ses_paa_igjen(&ved("V3")));
}

#[test]
fn sjekklisten_kan_byttes_mens_pakken_er_ute() {
    let mut p = Proeve::pakket();
    p.bytt_liste("oekonomisk-raadgivning-x-1", |liste| {
        liste.bygger_paa = Some(SjekklisteId::new(LISTE));
        let mut eget = liste.punkt(&PunktId::new("V2")).unwrap().clone();
        eget.id = PunktId::new("XX-1");
        liste.punkter.push(eget);
        let v1 = liste.punkter.iter_mut().find(|p| p.id.as_str() == "V1").unwrap();
        v1.spoersmaal.nb.push_str(" Alltid?");
    });
    p.andre_svarer();
    assert_eq!(grunn(ta_inn_pakke(&mut p.oekt, &p.pakke, naa())), ("foerste-ubesvart", 1));
    p.svar("XX-1", Svar::Oppfylt, "");
    let inntak = p.ta_inn();
    assert_eq!(inntak.ulike, 1);
    let (_, vurdering) = p.oekt.tilsyn().dobbel.tatt_inn.as_ref().unwrap();
    let ulikt: Vec<&str> = vurdering.ulikt_spurt.iter().map(PunktId::as_str).collect();
    assert_eq!(ulikt, ["V1", "XX-1"]);
    assert!(vurdering.par.iter().all(|par| !ulikt.contains(&par.sted.punkt().as_str())));
    assert_eq!(vurdering.uten_par, 0);
    check_worded(
        &Melding::new("dobbel-ulikt-spurt").med("antall", 2_usize).med("punkter", "V1, XX-1"),
    );
}

#[test]
fn en_egen_liste_og_en_utgave_av_en_utgave_foelger_med_pakken() {
    let (mappe, _, oekt) = tilsyn_med(1);
    let pakke = mappe.path().join("dobbel.tilsyn");
    let mut p = Proeve { mappe, oekt, pakke };
    p.bytt_liste("vaar-egen-liste-1", |liste| liste.bygger_paa = None);
    p.bytt_liste("vaar-egen-liste-2", |liste| {
        liste.bygger_paa = Some(SjekklisteId::new("vaar-egen-liste-1"));
        liste.terskel_saker += 1;
    });
    trekk_dobbel(&mut p.oekt, "dobbel", 1, naa()).unwrap();
    skriv_pakke(&mut p.oekt, &p.pakke, naa()).unwrap();
    assert_eq!(p.andre().sjekkliste().unwrap(), p.oekt.sjekkliste().unwrap());
    svar_paa_alt(&mut p.oekt, |_, _| Svar::Oppfylt);
    p.andre_svarer();
    assert_eq!(p.ta_inn().ulike, 1);
}

#[test]
fn en_pakke_som_er_borte_kan_gis_opp_og_kommer_ikke_inn_senere() {
    let mut p = Proeve::pakket();
    assert!(matches!(avbryt_pakke(&mut p.oekt, " ", naa()), Err(AppError::ManglerGrunn)));
    avbryt_pakke(&mut p.oekt, "minnepinnen er borte", naa()).unwrap();
    assert_eq!(grunn(avbryt_pakke(&mut p.oekt, "igjen", naa())).0, "ikke-pakket");
    p.andre_svarer();
    assert_eq!(grunn(ta_inn_pakke(&mut p.oekt, &p.pakke, naa())).0, "ikke-pakket");
    let ny = p.mappe.path().join("ny.tilsyn");
    skriv_pakke(&mut p.oekt, &ny, naa()).unwrap();
    assert_eq!(grunn(ta_inn_pakke(&mut p.oekt, &p.pakke, naa())).0, "annen-pakke");
    p.pakke = ny;
    p.andre_svarer();
    p.ta_inn();
    let avbrutt = &p.oekt.tilsyn().dobbel.avbrutt;
    assert_eq!(
        avbrutt.iter().map(|(_, g)| g.as_str()).collect::<Vec<_>>(),
        ["minnepinnen er borte"]
    );
    assert_eq!(grunn(avbryt_pakke(&mut p.oekt, "for sent", naa())).0, "alt-tatt-inn");
}

#[test]
fn en_pakke_tar_bare_det_som_kommer_hjem_med_den() {
    let p = Proeve::pakket();
    let mut andre = p.andre();
    let overstyring = Overstyring {
        beregning: "K07".to_owned(),
        utfall: "full".to_owned(),
        dager: None,
        grunn: "feil dato".to_owned(),
    };
    let kontor = Svarsted::Kontor(KontorId::new("Nav Øst"), PunktId::new("O1"));
    for (hendelse, ventet) in [
        (Hendelse::BeregningOverstyrt { sak: SakId::new("A-1"), overstyring }, "pakke-overstyring"),
        (Hendelse::SvarGitt(kontor, Besvarelse::new(Svar::Oppfylt)), "er-pakke"),
    ] {
        assert_eq!(grunn(andre.utfoer(hendelse, naa())).0, ventet);
    }
}

#[test]
fn et_notat_i_pakken_er_ikke_et_notat_her() {
    let mut p = Proeve::pakket();
    p.andre_svarer();
    let mut andre = p.andre();
    let bevis = |plass: Bevisplass| Bevis {
        plass: Some(Plassfeste { plass, kildesum: String::new() }),
        ..Bevis::new(Bevisart::Journalnotat, "notatet ved V1")
    };
    let besvarelse = Besvarelse {
        bevis: vec![
            bevis(Bevisplass::Notat(ved("V1"))),
            bevis(Bevisplass::Celle { sak: SakId::new("A-1"), felt: "kontor".to_owned() }),
        ],
        ..Besvarelse::new(Svar::IkkeOppfylt)
    };
    andre.utfoer(Hendelse::SvarGitt(ved("V3"), besvarelse), naa()).unwrap();
    drop(andre);
    p.svar("V1", Svar::Oppfylt, "Et annet notat.");
    p.ta_inn();
    p.loes(Valgt::Andre).unwrap();
    let bevis = &p.staar("V3").bevis;
    assert_eq!((bevis[0].sted.as_str(), &bevis[0].plass), ("notatet ved V1", &None));
    assert!(bevis[1].plass.is_some());
    assert!(p.oekt.tilsyn().svar_med_endret_grunnlag().is_empty());
}

#[test]
fn et_notat_som_er_kalt_harmloest_stopper_ikke_avklaringen() {
    let mut p = Proeve::pakket();
    let notat = "Tiltaket Kari Nordmann følger."; // an invented measure called after a person
    let besvarelse = Besvarelse { notat: notat.to_owned(), ..Besvarelse::new(Svar::Oppfylt) };
    let hendelse = Hendelse::SvarGitt(ved("V3"), besvarelse);
    assert!(p.oekt.utfoer(hendelse.clone(), naa()).is_err());
    p.oekt.utfoer_harmloes(hendelse, "navn på tiltak", naa()).unwrap();
    p.andre_svarer();
    p.ta_inn();
    p.loes(Valgt::Foerste).unwrap();
    assert_eq!(p.staar("V3").notat, notat);
}

#[test]
fn det_som_velges_er_det_som_staar_der() {
    let mut p = Proeve::pakket();
    p.andre_svarer();
    p.ta_inn();
    let med = |valg, besvarelse: Besvarelse| Hendelse::UlikhetLoest {
        sted: ved("V3"),
        valg,
        besvarelse,
        grunn: "fordi".to_owned(),
    };
    let annet = Besvarelse::new(Svar::DelvisOppfylt);
    for valg in [Loesningsvalg::Foerste, Loesningsvalg::Andre] {
        assert_eq!(grunn(p.oekt.utfoer(med(valg, annet.clone()), naa())).0, "annet-svar");
    }
    let egentilsyn = Besvarelse { bevis: vec![uten_feste()], ..annet };
    let feil = p.oekt.utfoer(med(Loesningsvalg::Ny, egentilsyn), naa()).unwrap_err();
    assert!(matches!(feil, AppError::UgyldigSpenn), "{feil:?}");
}

/// Evidence at a place that is nowhere.
fn uten_feste() -> Bevis {
    let spenn = Tekstspenn { start: 0, slutt: 1 };
    let plass = Bevisplass::Dokument { dokument: DokumentId(7), spenn };
    let plass = Some(Plassfeste { plass, kildesum: String::new() });
    Bevis { plass, ..Bevis::new(Bevisart::Vedtak, "side 1") }
}

/// The § 29 matrix is read for a case with a vedtak.
fn med_vedtak() -> Proeve {
    let (mappe, _, mut oekt) = tilsyn_med(1);
    let mut sak = oekt.tilsyn().saker[&SakId::new("A-1")].clone();
    let dag = Dato::dag(chrono::NaiveDate::from_ymd_opt(2025, 2, 3).unwrap());
    let mut vedtak = Vedtak::new(dag, Vedtaksart::Program, Utfall::Innvilget);
    vedtak.begrunnelse = Some("Vilkårene er oppfylt.".into());
    sak.vedtak = [vedtak].into_iter().collect();
    let import = Import { saker: vec![sak], ..Import::default() };
    oekt.utfoer(Hendelse::SakerImportert(import), naa()).unwrap();
    let pakke = mappe.path().join("dobbel.tilsyn");
    trekk_dobbel(&mut oekt, "dobbel", 1, naa()).unwrap();
    svar_paa_alt(&mut oekt, |_, _| Svar::Oppfylt);
    skriv_pakke(&mut oekt, &pakke, naa()).unwrap();
    Proeve { mappe, oekt, pakke }
}

fn les(oekt: &mut Oekt, vilkaar: &VilkaarId, vurdering: Vilkaarsvurdering) {
    let celle = Vilkaarscelle {
        vilkaar: vilkaar.clone(),
        vurdering,
        notat: String::new(),
        bevis: Some(Tekstspenn { start: 0, slutt: 3 }),
        kildesum: String::new(),
    };
    oekt.utfoer(Hendelse::VilkaarVurdert { sak: SakId::new("A-1"), celle }, naa()).unwrap();
}

#[test]
fn rutene_i_matrisen_sammenlignes_og_avklares_som_svarene() {
    use Vilkaarsvurdering::{BareNevnt, BegrunnetIndividuelt, Mangler};

    let mut p = med_vedtak();
    let sak = SakId::new("A-1");
    let dag = p.oekt.tilsyn().saker[&sak].lovdato(p.oekt.tilsyn().grunnlag.stikkdato);
    let alle = p.oekt.regelverk().vilkaar_den(dag).filter(|v| !v.bare_avslag);
    let alle: Vec<VilkaarId> = alle.take(3).map(|v| v.id.clone()).collect();
    let [en, to, tre] = alle.as_slice() else { panic!("{alle:?}") };
    les(&mut p.oekt, en, BegrunnetIndividuelt);
    les(&mut p.oekt, to, BareNevnt);
    p.andre_svarer();
    let mut andre = p.andre();
    les(&mut andre, en, Mangler);
    les(&mut andre, to, BareNevnt);
    les(&mut andre, tre, Mangler);
    drop(andre);
    p.ta_inn();
    let sted = (sak.clone(), en.clone());
    let staar = |p: &Proeve| p.oekt.tilsyn().vilkaar[&sted].celle.vurdering;
    assert_eq!(p.oekt.tilsyn().dobbel.tatt_inn.as_ref().unwrap().1.celler.len(), 2);
    assert!(!p.oekt.tilsyn().vilkaar.contains_key(&(sak.clone(), tre.clone())));
    let uloeste = |p: &Proeve| p.oekt.tilsyn().dobbel.uloeste_celler().count();
    assert_eq!(uloeste(&p), 1);
    let loes =
        |p: &mut Proeve, valg, grunn| loes_celle(&mut p.oekt, (&sak, en), valg, grunn, naa());
    assert!(matches!(loes(&mut p, Cellevalg::Andre, " "), Err(AppError::ManglerGrunn)));
    loes(&mut p, Cellevalg::Andre, "bare malen").unwrap();
    assert_eq!((staar(&p), uloeste(&p)), (Mangler, 0));
    les(&mut p.oekt, en, BareNevnt);
    assert_eq!(uloeste(&p), 1, "read anew");
    loes(&mut p, Cellevalg::Foerste, "lest på nytt").unwrap();
    assert_eq!((staar(&p), uloeste(&p)), (BareNevnt, 0));
    loes(&mut p, Cellevalg::Ny(BegrunnetIndividuelt), "side 2").unwrap();
    assert_eq!((staar(&p), uloeste(&p)), (BegrunnetIndividuelt, 0));
    p.oekt.angre(naa()).unwrap();
    assert_eq!(staar(&p), BareNevnt);
}

#[test]
fn en_rute_lest_foer_saken_ble_endret_kommer_uten_sitt_sted() {
    let mut p = med_vedtak();
    let sak = SakId::new("A-1");
    let dag = p.oekt.tilsyn().saker[&sak].lovdato(p.oekt.tilsyn().grunnlag.stikkdato);
    let alle = p.oekt.regelverk().vilkaar_den(dag).find(|v| !v.bare_avslag);
    let vilkaar = alle.unwrap().id.clone();
    p.saken_endres();
    p.andre_svarer();
    les(&mut p.oekt, &vilkaar, Vilkaarsvurdering::BareNevnt);
    les(&mut p.andre(), &vilkaar, Vilkaarsvurdering::Mangler);
    p.ta_inn();
    let dobbel = &p.oekt.tilsyn().dobbel;
    let celle = dobbel.celle(&sak, &vilkaar).unwrap();
    assert_eq!((celle.andre.bevis, celle.foerste.bevis.is_some()), (None, true));
    let pakket = dobbel.pakket_post;
    loes_celle(&mut p.oekt, (&sak, &vilkaar), Cellevalg::Andre, "malen", naa()).unwrap();
    assert_eq!(p.oekt.tilsyn().vilkaar[&(sak, vilkaar)].post, pakket, "as old as the packet");
}
