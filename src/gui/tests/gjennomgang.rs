//! Another checklist, a second inspector and interviews in the window. All cases are invented.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use crate::app::{Oekt, Tilgang, arbeid};
use crate::domene::{
    Besvarelse, Bevis, Bevisart, Bevisplass, Hendelse, Intervjunotat, Intervjurolle, Intervjusted,
    Kildetilstand, Maalform, Plassfeste, Svar, Svarsted, Tilsynsart, Vilkaarscelle,
    Vilkaarsvurdering,
};
use crate::gui::fildialog::Formaal;
use crate::gui::handling::{Handling, Listeoenske};
use crate::vurdering::{matriserad, punkter_for_sak};

use super::veien::skriv;
use super::{Prove, aapne, ctrl, mappe, naa, tast, vindu};

fn knapp(h: &mut Prove, navn: &str) {
    h.get_by_role_and_label(Role::Button, navn).focus();
    h.run();
    tast(h, Key::Enter);
}

fn skriv_langt(h: &mut Prove, felt: &str, tekst: &str) {
    h.get_by_role_and_label(Role::MultilineTextInput, felt).focus();
    h.run();
    h.event(egui::Event::Text(tekst.to_owned()));
    h.run();
}

fn gjoer(h: &mut Prove, handling: Handling) {
    h.state().handlinger.send(handling);
    h.run();
}

fn svar_paa_alt(oekt: &mut Oekt, svar: impl Fn(&str) -> Svar) {
    let (tilsyn, liste) = (oekt.tilsyn().clone(), oekt.sjekkliste().unwrap().clone());
    let bevis = Bevis {
        art: Bevisart::Vedtak,
        sted: "side 1".to_owned(),
        dato: None,
        sha256: None,
        plass: None,
    };
    let mut alle = Vec::new();
    for sak in tilsyn.saker.values() {
        for punkt in punkter_for_sak(&liste, sak, Tilsynsart::Tilsyn) {
            let sted = Svarsted::Sak(sak.id.clone(), punkt.id.clone());
            let besvarelse = Besvarelse::new(svar(punkt.id.as_str()));
            alle.push(Hendelse::SvarGitt(
                sted,
                Besvarelse { bevis: vec![bevis.clone()], ..besvarelse },
            ));
        }
    }
    oekt.utfoer_alle(alle, naa()).unwrap();
}

#[test]
fn en_utgave_vises_med_forskjeller_foer_den_tas_i_bruk() {
    for maalform in Maalform::ALLE {
        let mappe = mappe(Tilsynsart::Tilsyn, maalform);
        let fil = mappe.path().join("utgave.ron");
        let tekst = "(id: \"kvp-tildeling-x-1\", bygger_paa: \"kvp-tildeling-1\", versjon: \"x 1\", av: [\"A2\"])";
        std::fs::write(&fil, tekst).unwrap();
        let mut h = vindu(Some(&mappe), maalform);
        gjoer(&mut h, Handling::OmSjekklisten(Listeoenske::Vis));
        super::fokus::gaa_gjennom(&mut h, "sjekkliste");
        gjoer(&mut h, Handling::Valgt(Formaal::Sjekkliste, fil));
        h.get_by_label_contains(": A2 ");
        assert_eq!(aapne(&mappe).sjekkliste().unwrap().id.as_str(), "kvp-tildeling-1");
        knapp(&mut h, "Ta i bruk");
        assert_eq!(aapne(&mappe).sjekkliste().unwrap().id.as_str(), "kvp-tildeling-x-1");
        assert!(h.state().tilstand.sjekkliste.is_none());
        ctrl(&mut h, Key::Z);
        assert_eq!(aapne(&mappe).sjekkliste().unwrap().id.as_str(), "kvp-tildeling-1");
    }
}

#[test]
fn sjekklisten_velges_naar_tilsynet_opprettes() {
    let mut h = vindu(None, Maalform::Bokmaal);
    ctrl(&mut h, Key::N);
    let skjema = h.state().tilstand.ramme.as_ref().unwrap();
    assert_eq!(skjema.sjekkliste.as_str(), "kvp-tildeling-1");
    h.get_by_role_and_label(Role::ComboBox, "Sjekkliste for det nye tilsynet").focus();
    h.run();
    tast(&mut h, Key::Enter);
    tast(&mut h, Key::ArrowDown);
    tast(&mut h, Key::Enter);
    let skjema = h.state().tilstand.ramme.as_ref().unwrap();
    assert_eq!(skjema.sjekkliste.as_str(), "oekonomisk-raadgivning-2024");
    assert_eq!(skjema.tema, "økonomisk rådgivning");
}

#[test]
fn dobbel_vurdering_gaar_med_tastaturet() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    ctrl(&mut h, Key::D);
    skriv(&mut h, "Frø til dobbel vurdering", "dobbel");
    skriv(&mut h, "Antall saker, av 3", "2");
    knapp(&mut h, "Trekk saker");
    let pakke = mappe.path().join("pakke.tilsyn");
    gjoer(&mut h, Handling::Valgt(Formaal::Dobbelpakke, pakke.clone()));
    h.get_by_label_contains("Pakken «pakke.tilsyn» er laget");
    knapp(&mut h, "Gi opp pakken");
    assert!(aapne(&mappe).tilsyn().dobbel.pakket.is_some(), "a reason comes first");
    skriv(&mut h, "Grunn til at pakken gis opp", "Filen er borte.");
    knapp(&mut h, "Gi opp pakken");
    assert!(aapne(&mappe).tilsyn().dobbel.pakket.is_none());
    std::fs::remove_file(&pakke).unwrap();
    gjoer(&mut h, Handling::Valgt(Formaal::Dobbelpakke, pakke.clone()));
    svar_paa_alt(h.state_mut().oekt.as_mut().unwrap(), |_| Svar::Oppfylt);
    let mut andre = Oekt::aapne(&pakke, Tilgang::Skrive, "andre", naa()).unwrap();
    svar_paa_alt(&mut andre, |p| if p == "B1" { Svar::IkkeOppfylt } else { Svar::Oppfylt });
    les_en_rute(&mut andre, Vilkaarsvurdering::Mangler);
    drop(andre);
    les_en_rute(h.state_mut().oekt.as_mut().unwrap(), Vilkaarsvurdering::BareNevnt);
    h.run();
    gjoer(&mut h, Handling::Valgt(Formaal::Dobbelretur, pakke));
    let ulike = aapne(&mappe).tilsyn().dobbel.uloeste().count();
    assert!(ulike > 0);
    super::fokus::gaa_gjennom(&mut h, "dobbel");
    h.key_press_modifiers(Modifiers::ALT, Key::Num2);
    h.run();
    assert_eq!(aapne(&mappe).tilsyn().dobbel.uloeste().count(), ulike, "a reason comes first");
    skriv_langt(&mut h, "Grunn til valget", "søknaden lå i fem uker");
    h.key_press_modifiers(Modifiers::ALT, Key::Num2);
    h.run();
    let tilsyn = aapne(&mappe).tilsyn().clone();
    assert_eq!(tilsyn.dobbel.uloeste().count(), ulike - 1);
    assert!(tilsyn.dobbel.loest.values().all(|l| l.grunn == "søknaden lå i fem uker"));
    h.get_by_role_and_label(Role::Heading, "Enighet per punkt");
    let ruter = tilsyn.dobbel.uloeste_celler().count();
    knapp(&mut h, "Den andre lesningen gjelder");
    assert_eq!(aapne(&mappe).tilsyn().dobbel.uloeste_celler().count(), ruter);
    skriv_langt(&mut h, "Grunn til valget av lesning", "bare malen");
    knapp(&mut h, "Den andre lesningen gjelder");
    assert_eq!(aapne(&mappe).tilsyn().dobbel.uloeste_celler().count(), ruter - 1);
}

/// Reads the first cell of every case that has one.
fn les_en_rute(oekt: &mut Oekt, vurdering: Vilkaarsvurdering) {
    let (tilsyn, regelverk) = (oekt.tilsyn(), oekt.regelverk());
    let hendelser = tilsyn.saker.values().filter_map(|sak| {
        let rad = matriserad(tilsyn, sak, regelverk)?;
        let vilkaar = rad.celler.iter().find(|c| !c.ikke_relevant)?.vilkaar.id.clone();
        let celle = Vilkaarscelle {
            vilkaar,
            vurdering,
            notat: String::new(),
            bevis: None,
            kildesum: String::new(),
        };
        Some(Hendelse::VilkaarVurdert { sak: sak.id.clone(), celle })
    });
    oekt.utfoer_alle(hendelser.collect(), naa()).unwrap();
}

#[test]
fn pakken_sier_hvem_man_er_og_viser_ingen_svar() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut oekt =
        Oekt::aapne(&mappe.path().join("prove.tilsyn"), Tilgang::Skrive, "a", naa()).unwrap();
    arbeid::trekk_dobbel(&mut oekt, "x", 1, naa()).unwrap();
    let andre = tempfile::tempdir().unwrap();
    arbeid::skriv_pakke(&mut oekt, &andre.path().join("prove.tilsyn"), naa()).unwrap();
    drop(oekt);
    let mut h = vindu(Some(&andre), Maalform::Bokmaal);
    ctrl(&mut h, Key::D);
    h.get_by_label_contains("Du er den andre inspektøren");
    assert_eq!(h.query_all_by_label("Trekk saker").count(), 0);
}

#[test]
fn intervjunotater_staar_side_om_side_og_kildene_vises() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    ctrl(&mut h, Key::Num4);
    h.get_by_label("Intervjuer").click();
    h.run();
    h.run();
    skriv_langt(&mut h, "Leder", "Vi har en rutine.");
    skriv_langt(&mut h, "Veileder", "Jeg kjenner ingen rutine.");
    knapp(&mut h, "Lagre notatene");
    let tilsyn = aapne(&mappe).tilsyn().clone();
    let roller: Vec<_> = tilsyn.intervju.keys().map(|sted| sted.rolle).collect();
    assert_eq!(roller, [Intervjurolle::Leder, Intervjurolle::Veileder]);
    skriv_langt(&mut h, "Bruker", "Ingen sa noe.");
    gjoer(&mut h, Handling::Lukk);
    assert_eq!(aapne(&mappe).tilsyn().intervju.len(), 3, "nothing that was written is lost");
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    ctrl(&mut h, Key::Num4);
    knapp(&mut h, "Vis kildene ved kontoret");
    tast(&mut h, Key::Num1);
    assert!(aapne(&mappe).tilsyn().svar.is_empty(), "an item that is not seen is not answered");
    h.get_by_label_contains("Intervju (2)");
    super::fokus::gaa_gjennom(&mut h, "kilder");
}

#[test]
fn et_svar_med_endret_kilde_bekreftes_med_samme_tast_og_notatet_beholder_dagen() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let sti = mappe.path().join("prove.tilsyn");
    let mut oekt = Oekt::aapne(&sti, Tilgang::Skrive, "a", naa()).unwrap();
    let kontor = oekt.tilsyn().grunnlag.kontorer[0].clone();
    let sak = oekt.tilsyn().saker.values().next().unwrap().clone();
    let punkt = punkter_for_sak(oekt.sjekkliste().unwrap(), &sak, Tilsynsart::Tilsyn)[0].id.clone();
    let rolle = Intervjurolle::Leder;
    let intervju = Intervjusted { kontor, punkt: punkt.clone(), rolle };
    let dato = oekt.tilsyn().grunnlag.stikkdato.pred_opt();
    let noter = |tekst: &str| {
        let notat = Intervjunotat { tekst: tekst.to_owned(), dato };
        Hendelse::IntervjuNotert(intervju.clone(), notat)
    };
    let sted = Svarsted::Sak(sak.id.clone(), punkt);
    let mut bevis = Bevis::new(Bevisart::Intervju, "samtale med leder");
    let plass = Bevisplass::Intervju(intervju.clone());
    bevis.plass = Some(Plassfeste { plass, kildesum: String::new() });
    let svaret = Besvarelse { bevis: vec![bevis], ..Besvarelse::new(Svar::Oppfylt) };
    oekt.utfoer(noter("Vi har en rutine."), naa()).unwrap();
    oekt.utfoer(Hendelse::SvarGitt(sted.clone(), svaret), naa()).unwrap();
    drop(oekt);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    gjoer(&mut h, Handling::VisSted(sted.clone()));
    let antall = || aapne(&mappe).poster().len();
    let foer = antall();
    tast(&mut h, Key::Num1);
    assert_eq!(antall(), foer, "the same answer again is no event");
    let endret = vec![(intervju.clone(), "Vi har ingen rutine.".to_owned())];
    gjoer(&mut h, Handling::LagreIntervju(endret));
    let tilsyn = aapne(&mappe).tilsyn().clone();
    assert_eq!(tilsyn.intervju[&intervju].notat.dato, dato, "the day of the talk stays");
    assert_eq!(tilsyn.svarets_kilder(&sted), Kildetilstand::Endret);
    gjoer(&mut h, Handling::VisSted(sted.clone()));
    tast(&mut h, Key::Num1);
    assert_eq!(antall(), foer + 2);
    assert_eq!(aapne(&mappe).tilsyn().svarets_kilder(&sted), Kildetilstand::Uendret);
    gjoer(&mut h, Handling::VisSted(sted.clone()));
    tast(&mut h, Key::Num1);
    assert_eq!(antall(), foer + 2, "confirmed once is enough");
    gjoer(&mut h, Handling::LagreIntervju(vec![(intervju, String::new())]));
    gjoer(&mut h, Handling::VisSted(sted));
    tast(&mut h, Key::Num1);
    h.get_by_label_contains("Kilden til et bevis er borte");
    assert_eq!(antall(), foer + 3);
}
