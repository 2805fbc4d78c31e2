//! Evidence is fastened to its source in the window, and a requirement that is met is written there.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;

use crate::domene::{
    Besvarelse, Bevisplass, Hendelse, KontorId, Maalform, PunktId, SakId, Svar, Svarsted,
    Tilsynsart,
};
use crate::gui::handling::Handling;
use crate::i18n::tekster;

use super::{Prove, aapne, ctrl, mappe, tast, vindu};

fn knapp(h: &mut Prove, navn: &str) {
    h.get_by_role_and_label(Role::Button, navn).focus();
    h.run();
    tast(h, Key::Enter);
}

#[test]
fn evidence_is_fastened_to_a_field_of_the_sample_and_let_go_again() {
    for maalform in Maalform::ALLE {
        let t = tekster(maalform);
        let mappe = mappe(Tilsynsart::Tilsyn, maalform);
        let mut h = vindu(Some(&mappe), maalform);
        let sted = Svarsted::Sak(SakId::new("S-02"), PunktId::new("D1"));
        h.state().handlinger.send(Handling::VisSted(sted.clone()));
        h.run();
        tast(&mut h, Key::Num3);
        tast(&mut h, Key::B);
        let kilde = t.med("gui-feste", &[("nr", 1_usize.into())]);
        let velg = |h: &mut Prove, ned: usize| {
            h.get_by_role_and_label(Role::ComboBox, &kilde).focus();
            h.run();
            tast(h, Key::Space);
            for _ in 0..ned {
                tast(h, Key::ArrowDown);
            }
            tast(h, Key::Enter);
            ctrl(h, Key::Num2); // the field is left, and what is written is stored
            ctrl(h, Key::Num3);
        };
        velg(&mut h, 2); // after the grounds
        let oekt = aapne(&mappe);
        let [bevis] = oekt.tilsyn().svar[&sted].besvarelse.bevis.as_slice() else { panic!() };
        let feste = bevis.plass.as_ref().expect("fastened");
        assert!(
            matches!(&feste.plass, Bevisplass::Celle { felt, .. } if felt == "soeknad_mottatt")
        );
        assert!(!feste.kildesum.is_empty() && !bevis.sted.is_empty());
        tast(&mut h, Key::Escape);
        h.get_by_role_and_label(Role::ComboBox, &kilde).focus();
        h.run();
        tast(&mut h, Key::Space);
        tast(&mut h, Key::ArrowUp);
        tast(&mut h, Key::ArrowUp);
        tast(&mut h, Key::Enter);
        ctrl(&mut h, Key::Num2);
        let oekt = aapne(&mappe);
        assert!(oekt.tilsyn().svar[&sted].besvarelse.bevis[0].plass.is_none());
    }
}

#[test]
fn a_requirement_that_is_met_is_written_with_its_chain() {
    for maalform in Maalform::ALLE {
        let t = tekster(maalform);
        let mappe = mappe(Tilsynsart::Tilsyn, maalform);
        let mut h = vindu(Some(&mappe), maalform);
        let sted = Svarsted::Kontor(KontorId::new("Nav Øst"), PunktId::new("A1"));
        let svar = Besvarelse::new(Svar::Oppfylt);
        assert!(h.state_mut().lagre(Hendelse::SvarGitt(sted, svar)));
        h.run();
        ctrl(&mut h, Key::Num5);
        h.get_by_role_and_label(Role::ListBox, &t.tekst("gui-samsvar")).focus();
        h.run();
        tast(&mut h, Key::ArrowDown);
        knapp(&mut h, &t.tekst("gui-skriv-samsvar"));
        let oekt = aapne(&mappe);
        let post = oekt.tilsyn().lovbrudd.values().next().expect("written");
        assert_eq!(post.lovbrudd.moenster.as_str(), "P-info");
        assert_eq!(h.state().avledet.helhet.samsvar.len(), 0, "written already");
    }
}
