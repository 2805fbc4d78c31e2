//! Every field of an item counts, and so do the patterns.

use super::*;
use crate::domene::{SjekklisteId, Svar};
use crate::regelverk::{Regelverk, Tospraak};

fn liste() -> Sjekkliste {
    Regelverk::innebygd().sjekkliste(&SjekklisteId::new("kvp-tildeling-1")).unwrap().clone()
}

/// What has changed in D1 when it is changed like that.
fn check(endre: impl FnOnce(&mut Kontrollpunkt), ventet: Punktendring) {
    let (gammel, mut ny) = (liste(), liste());
    let punkt = ny.punkter.iter_mut().find(|p| p.id.as_str() == "D1").unwrap();
    endre(punkt);
    let ulikt = forskjell(&gammel, &ny);
    assert_eq!(ulikt.endret, [(PunktId::new("D1"), vec![ventet])]);
    assert_eq!(ulikt.maa_ses_igjen().count(), usize::from(ventet.roerer_svaret()));
}

#[test]
fn ordlyden_for_et_egentilsyn_er_ogsaa_spoersmaalet() {
    let tekst = |nb: &str| Tospraak { nb: nb.to_owned(), nn: nb.to_owned() };
    check(|p| p.spoersmaal_egentilsyn = Some(tekst("Starter vi?")), Punktendring::Spoersmaal);
    check(|p| p.spoersmaal = tekst("Starter de?"), Punktendring::Spoersmaal);
    check(|p| p.kun_tilsyn = !p.kun_tilsyn, Punktendring::Gjelder);
    let andre = |p: &mut Kontrollpunkt| {
        p.forhaandssvar.insert("proeve".to_owned(), Svar::Oppfylt);
    };
    check(andre, Punktendring::Forhaandssvar);
    check(|p| p.viser_begrunnelse = !p.viser_begrunnelse, Punktendring::Hjelp);
}

#[test]
fn et_moenster_som_er_endret_eller_borte_er_en_forskjell() {
    let (gammel, mut ny) = (liste(), liste());
    assert!(forskjell(&gammel, &ny).er_tom());
    let borte = ny.moenstre.pop().unwrap().id;
    ny.moenstre[0].setning.nb.push('!');
    let ulikt = forskjell(&gammel, &ny);
    assert_eq!(ulikt.moenstre, [ny.moenstre[0].id.clone(), borte]);
    assert!(!ulikt.er_tom() && ulikt.endret.is_empty());
}
