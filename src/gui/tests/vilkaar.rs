//! The § 29 matrix and text that recurs, by keyboard. Cases and texts are invented.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::app::{Oekt, Tilgang};
use crate::domene::{
    Hendelse, Import, KontorId, Maalform, Sak, SakId, Tilsynsart, Utfall, Utvalgsgruppe, Vedtak,
    Vedtaksart, VilkaarId, Vilkaarsvurdering,
};
use crate::gui::tilstand::Skjerm;
use crate::i18n::tekster;
use crate::vurdering;

use super::{Prove, aapne, ctrl, dag, grunnlag, mappe, naa, tast, vent, vindu};

const MAL: &str = "Vi viser til søknaden din om kvalifiseringsprogram. Du fyller vilkårene i loven og \
                   innvilges program på full tid. Du plikter å møte til avtalt tid.";

fn sak(id: &str, vedtatt: chrono::NaiveDate, utfall: Utfall, tekst: Option<&str>) -> Sak {
    let gruppe =
        if utfall == Utfall::Avslaatt { Utvalgsgruppe::Avslag } else { Utvalgsgruppe::Innvilget };
    let mut sak = Sak::new(SakId::new(id), KontorId::new("Nav Øst"), gruppe);
    sak.soeknad_mottatt = Some(dag(2018, 11, 1).into());
    let art = if utfall == Utfall::Avslaatt { Vedtaksart::Avslag } else { Vedtaksart::Program };
    let mut vedtak = Vedtak::new(vedtatt.into(), art, utfall);
    vedtak.begrunnelse = tekst.map(Into::into);
    sak.vedtak.push(vedtak);
    sak
}

/// A granted case, one from before 2019, a refusal without grounds, one not decided, and two alike.
fn saker() -> Vec<Sak> {
    let nytt = dag(2023, 3, 1);
    let mut uten_vedtak = sak("V-05", nytt, Utfall::Innvilget, None);
    uten_vedtak.vedtak.clear();
    uten_vedtak.utvalgsgruppe = Utvalgsgruppe::Ubehandlet;
    vec![
        sak("V-01", nytt, Utfall::Innvilget, Some("Du er 34 år. Du har ingen ytelser.")),
        sak("V-02", dag(2018, 12, 31), Utfall::DelvisInnvilget, Some("Vi kan tilby program.")),
        sak("V-03", nytt, Utfall::Avslaatt, None),
        sak("V-04", nytt, Utfall::Innvilget, Some(MAL)),
        uten_vedtak,
        sak("V-06", nytt, Utfall::Innvilget, Some(MAL)),
    ]
}

fn mappe_med(saker: Vec<Sak>, maalform: Maalform) -> tempfile::TempDir {
    let mappe = tempfile::tempdir().unwrap();
    let sti = mappe.path().join("prove.tilsyn");
    let ramme = grunnlag(Tilsynsart::Tilsyn, maalform);
    let mut oekt = Oekt::opprett(&sti, ramme, "Kari Prøve", naa()).unwrap();
    let sha256 = "ab".repeat(32);
    let import = Import { fil: "vilkaar.csv".to_owned(), sha256, saker, ..Import::default() };
    oekt.utfoer(Hendelse::SakerImportert(import), naa()).unwrap();
    mappe
}

fn paa_matrisen(mappe: &tempfile::TempDir, maalform: Maalform) -> Prove {
    let mut h = vindu(Some(mappe), maalform);
    ctrl(&mut h, Key::Num8);
    // the table has the focus, and a screen reader hears the cell in hand
    let fokus = h.root().children_recursive().find(egui_kittest::Node::is_focused).unwrap();
    assert_eq!(fokus.accesskit_node().role(), Role::GridCell);
    h
}

fn lest(mappe: &tempfile::TempDir, sak: &str, vilkaar: &str) -> Option<Vilkaarsvurdering> {
    let noekkel = (SakId::new(sak), VilkaarId::new(vilkaar));
    aapne(mappe).tilsyn().vilkaar.get(&noekkel).map(|post| post.celle.vurdering)
}

#[test]
fn a_whole_row_is_filled_by_keyboard_in_both_languages() {
    for maalform in Maalform::ALLE {
        let mappe = mappe_med(saker(), maalform);
        let mut h = paa_matrisen(&mappe, maalform);
        for tall in [Key::Num1, Key::Num2, Key::Num3, Key::Num1, Key::Num1, Key::Num1] {
            tast(&mut h, tall);
            tast(&mut h, Key::ArrowRight);
        }
        tast(&mut h, Key::Num4);
        let rad: Vec<_> = aapne(&mappe).tilsyn().vilkaar.keys().map(|(s, _)| s.clone()).collect();
        assert_eq!(rad, vec![SakId::new("V-01"); 7], "{maalform:?}");
        assert_eq!(lest(&mappe, "V-01", "arbeidsevne"), Some(Vilkaarsvurdering::BareNevnt));
        assert_eq!(lest(&mappe, "V-01", "noedvendig"), Some(Vilkaarsvurdering::IkkeRelevant));
        let svikt = tekster(maalform).tekst("gui-vilkaar-rad-svikt");
        h.get_by_label(&svikt); // the row fails: one vilkår is not mentioned
        tast(&mut h, Key::Enter); // on to the next that is not read: the row below
        tast(&mut h, Key::Num2);
        assert_eq!(lest(&mappe, "V-02", "alder"), Some(Vilkaarsvurdering::BareNevnt));
        tast(&mut h, Key::Num0);
        assert_eq!(lest(&mappe, "V-02", "alder"), None);
    }
}

#[test]
fn the_day_of_the_vedtak_picks_the_wording_and_words_are_told() {
    let mappe = mappe_med(saker(), Maalform::Bokmaal);
    let mut h = paa_matrisen(&mappe, Maalform::Bokmaal);
    h.get_by_label("Søkeren er mellom 18 og 67 år.");
    h.get_by_label_contains("Ord for vilkåret er markert: «er 34 år».");
    h.get_by_label_contains("gjelder fra 01.01.2019");
    h.get_by_role_and_label(Role::MultilineTextInput, "Begrunnelsen i vedtaket");
    tast(&mut h, Key::ArrowDown);
    h.get_by_label("Søkeren er i yrkesaktiv alder.");
    h.get_by_label_contains("gjaldt 01.01.2010–31.12.2018");
    tast(&mut h, Key::End);
    h.get_by_label_contains("Vilkåret gjaldt ikke 31.12.2018");
    tast(&mut h, Key::Num1);
    assert!(aapne(&mappe).tilsyn().vilkaar.is_empty(), "a vilkår not in force is not read");
    tast(&mut h, Key::ArrowDown);
    h.get_by_label_contains("Utvalget har ikke begrunnelsen for dette vedtaket");
    h.get_by_label_contains("Én sak har ikke vedtak om søknaden");
    tast(&mut h, Key::Num3); // an exception is read in a refusal
    assert_eq!(lest(&mappe, "V-03", "byrdefullt"), Some(Vilkaarsvurdering::Mangler));
}

#[test]
fn a_cell_is_chosen_by_screen_reader_and_a_note_is_stored_when_left() {
    let mappe = mappe_med(saker(), Maalform::Bokmaal);
    let mut h = paa_matrisen(&mappe, Maalform::Bokmaal);
    h.get_by_role_and_label(Role::GridCell, "V-04, ytelser til livsopphold: ikke lest")
        .click_accesskit();
    h.run();
    tast(&mut h, Key::T);
    h.event(egui::Event::Text("Bare loven".to_owned()));
    h.run();
    h.get_by_label("Notatet lagres når vilkåret er vurdert");
    tast(&mut h, Key::Escape);
    assert!(aapne(&mappe).tilsyn().vilkaar.is_empty());
    h.get_by_role_and_label(Role::RadioButton, "Bare nevnt").click_accesskit();
    h.run();
    let oekt = aapne(&mappe);
    let post = oekt.tilsyn().vilkaar.values().next().unwrap();
    assert_eq!((post.celle.notat.as_str(), post.hvem.as_str()), ("Bare loven", oekt_hvem(&h)));
    ctrl(&mut h, Key::Z);
    assert!(aapne(&mappe).tilsyn().vilkaar.is_empty());
}

fn oekt_hvem(h: &Prove) -> &str {
    h.state().oekt.as_ref().unwrap().hvem()
}

#[test]
fn chosen_text_becomes_the_evidence_of_the_cell() {
    let mappe = mappe_med(saker(), Maalform::Bokmaal);
    let mut h = paa_matrisen(&mappe, Maalform::Bokmaal);
    tast(&mut h, Key::Num1);
    h.get_by_role_and_label(Role::MultilineTextInput, "Begrunnelsen i vedtaket").focus();
    h.run();
    ctrl(&mut h, Key::Home);
    for _ in 0.."Du er 34 år".chars().count() {
        h.key_press_modifiers(Modifiers::SHIFT, Key::ArrowRight);
        h.run();
    }
    tast(&mut h, Key::B);
    let oekt = aapne(&mappe);
    let (_, post) = oekt.tilsyn().vilkaar.iter().next().unwrap();
    let spenn = post.celle.bevis.unwrap();
    assert_eq!(spenn.i("Du er 34 år. Du har ingen ytelser."), Some("Du er 34 år"));
    h.get_by_label("Bevis: «Du er 34 år»");
    tast(&mut h, Key::Num2); // the key works while the text is read, and the evidence stays
    let celle = aapne(&mappe).tilsyn().vilkaar.values().next().unwrap().celle.clone();
    assert_eq!((celle.vurdering, celle.bevis), (Vilkaarsvurdering::BareNevnt, Some(spenn)));
}

#[test]
fn without_cases_or_vedtak_the_screen_says_why() {
    let tomt = mappe_med(Vec::new(), Maalform::Bokmaal);
    let mut h = vindu(Some(&tomt), Maalform::Bokmaal);
    ctrl(&mut h, Key::Num8);
    h.get_by_label("Ingen saker ennå");
    let uten = saker().into_iter().filter(|s| s.vedtak.is_empty()).collect();
    let uten = mappe_med(uten, Maalform::Bokmaal);
    let mut h = vindu(Some(&uten), Maalform::Bokmaal);
    ctrl(&mut h, Key::Num8);
    h.get_by_label("Ingen vedtak å lese");
}

#[test]
fn recurring_text_is_found_with_share_and_cases() {
    let mappe = mappe_med(saker(), Maalform::Bokmaal);
    let mut h = paa_matrisen(&mappe, Maalform::Bokmaal);
    h.get_by_role_and_label(Role::Tab, "Lik tekst").click_accesskit();
    h.run();
    h.get_by_role_and_label(Role::Button, "Finn tekst som går igjen").focus();
    h.run();
    tast(&mut h, Key::Enter);
    vent(&mut h);
    h.get_by_label_contains("4 saker har begrunnelse. 2 har passasjer som går igjen.");
    h.get_by_label_contains("Sak V-04, 100 prosent går igjen");
    assert!(h.query_all_by_label_contains("Helt eller delvis i én annen sak: V-06").count() > 0);
    h.get_by_label_contains("Det sier ikke noe om hva som er rett");
    h.get_by_role_and_label(Role::Grid, "Saker etter andel tekst som går igjen").focus();
    h.run();
    tast(&mut h, Key::ArrowDown);
    tast(&mut h, Key::Enter); // to the matrix, on that case
    assert_eq!(h.state().tilstand.vilkaar.celle.as_ref().unwrap().0.as_str(), "V-06");
    h.get_by_label_contains("Understreket: står også i andre saker (100 prosent");
}

#[test]
fn the_comparison_is_stopped_by_the_user() {
    let mut saker = saker();
    saker.push(sak("TREG-1", dag(2023, 3, 1), Utfall::Innvilget, Some(MAL)));
    let mappe = mappe_med(saker, Maalform::Nynorsk);
    let mut h = vindu(Some(&mappe), Maalform::Nynorsk);
    h.state().handlinger.send(crate::gui::handling::Vurderingsoenske::FinnLikTekst);
    h.step();
    h.step();
    assert_eq!(h.state().tilstand.skjermen(), Skjerm::Vilkaar);
    assert!(h.state().jobb.is_some());
    h.get_by_role_and_label(Role::Button, "Stopp samanlikninga").click_accesskit();
    h.step();
    vent(&mut h);
    h.get_by_role_and_label(Role::Status, "Samanlikninga vart stoppa");
    h.get_by_role_and_label(Role::Button, "Finn tekst som går igjen");
}

#[test]
fn every_stop_on_the_matrix_has_a_name() {
    for maalform in Maalform::ALLE {
        let mappe = mappe_med(saker(), maalform);
        let mut h = paa_matrisen(&mappe, maalform);
        tast(&mut h, Key::Num2);
        super::fokus::gaa_gjennom(&mut h, "vilkår");
        h.state().handlinger.send(crate::gui::handling::Vurderingsoenske::FinnLikTekst);
        h.run();
        vent(&mut h);
        super::fokus::gaa_gjennom(&mut h, "lik tekst");
    }
}

#[test]
fn who_only_reads_fills_no_cell() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let sti = mappe.path().join("prove.tilsyn");
    let eier = Oekt::aapne(&sti, Tilgang::Skrive, "Ola Annen", naa()).unwrap();
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    ctrl(&mut h, Key::Num8);
    tast(&mut h, Key::Num1);
    drop(eier);
    assert!(aapne(&mappe).tilsyn().vilkaar.is_empty());
}

#[test]
fn a_cell_from_before_the_vedtak_changed_can_be_confirmed_with_the_same_key() {
    let mappe = mappe_med(saker(), Maalform::Bokmaal);
    let mut h = paa_matrisen(&mappe, Maalform::Bokmaal);
    tast(&mut h, Key::Num1);
    drop(h);
    let mut rettede = saker();
    rettede[0].vedtak[0].begrunnelse = Some("Vedtaket er skrevet om.".into());
    let (fil, sha256) = ("rettet.csv".to_owned(), "cd".repeat(32));
    let import = Import { fil, sha256, saker: rettede, ..Import::default() };
    let sti = mappe.path().join("prove.tilsyn");
    let mut oekt = Oekt::aapne(&sti, Tilgang::Skrive, "Kari Prøve", naa()).unwrap();
    oekt.utfoer(Hendelse::SakerImportert(import), naa()).unwrap();
    drop(oekt);
    let maa_ses =
        |oekt: &Oekt| vurdering::celler_med_endret_grunnlag(oekt.tilsyn(), oekt.regelverk()).len();
    assert_eq!(maa_ses(&aapne(&mappe)), 1);
    let mut h = paa_matrisen(&mappe, Maalform::Bokmaal);
    let foer = aapne(&mappe).poster().len();
    tast(&mut h, Key::Num1);
    assert_eq!((aapne(&mappe).poster().len(), maa_ses(&aapne(&mappe))), (foer + 1, 0));
    tast(&mut h, Key::Num1);
    assert_eq!(aapne(&mappe).poster().len(), foer + 1, "confirmed once is enough");
}
