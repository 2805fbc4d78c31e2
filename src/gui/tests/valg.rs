//! A list of choices by keyboard: it opens on what is chosen, a choice or Escape closes it, and the
//! focus is back on the box.

use egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::domene::Maalform;

use super::{Prove, ctrl, tast, vindu};

fn valgboks(h: &Prove) -> egui_kittest::Node<'_> {
    h.get_by_label("Statsforvalter")
}

fn vist(h: &Prove) -> String {
    valgboks(h).accesskit_node().value().unwrap_or_default()
}

fn aapen(h: &Prove) -> bool {
    h.query_by_label("Statsforvalteren i Agder").is_some()
}

#[test]
fn a_choice_by_key_closes_the_list_and_the_focus_comes_back() {
    let mut h = vindu(None, Maalform::Bokmaal);
    ctrl(&mut h, Key::N);
    valgboks(&h).focus();
    h.run();
    tast(&mut h, Key::Space);
    assert!(aapen(&h));
    tast(&mut h, Key::ArrowDown);
    tast(&mut h, Key::Enter);
    assert_eq!(vist(&h), "Statsforvalteren i Agder");
    assert!(!aapen(&h) && valgboks(&h).is_focused());
    tast(&mut h, Key::Tab);
    assert!(h.get_by_label("Språk i rapporten").is_focused());
}

#[test]
fn escape_and_tab_close_the_list_without_a_choice() {
    for avbryt in [Key::Escape, Key::Tab] {
        let mut h = vindu(None, Maalform::Bokmaal);
        ctrl(&mut h, Key::N);
        valgboks(&h).focus();
        h.run();
        tast(&mut h, Key::Enter);
        tast(&mut h, Key::ArrowDown);
        tast(&mut h, avbryt);
        assert_eq!(vist(&h), "Ikke valgt", "{avbryt:?}");
        assert!(!aapen(&h) && valgboks(&h).is_focused(), "{avbryt:?}");
    }
}
