use crate::domene::{Bevisart, Maalform, Sak, Svar, Svarsted, Tilsyn, Utfall, Ventegrunn};
use crate::lovbrudd::foreslaa;
use crate::regelverk::Regelverk;
use crate::vurdering::proever::{i_kontor, i_sak, saker, sjekkliste, svar, tilsyn};

fn to_saker(endre: impl Fn(&mut Sak)) -> Tilsyn {
    let mut alle = saker("Nav Øst", 1..=2);
    alle.iter_mut().for_each(endre);
    tilsyn(alle)
}

fn svikt(tilsyn: &mut Tilsyn, steder: impl IntoIterator<Item = Svarsted>) {
    for sted in steder {
        svar(tilsyn, sted, Svar::IkkeOppfylt, &[Bevisart::Rutine]);
    }
}

fn i_begge(punkt: &str) -> [Svarsted; 2] {
    [i_sak("A-1", punkt), i_sak("A-2", punkt)]
}

/// The sentence of the only proposal, in that standard.
fn setning(tilsyn: &Tilsyn, maalform: Maalform) -> String {
    let forslag = foreslaa(tilsyn, sjekkliste(), Regelverk::innebygd()).unwrap();
    let [eneste] = forslag.as_slice() else { panic!("{forslag:?}") };
    eneste.setning.i(maalform).to_owned()
}

#[track_caller]
fn check(tilsyn: &Tilsyn, nb: &str, nn: &str) {
    for (maalform, venta) in [(Maalform::Bokmaal, nb), (Maalform::Nynorsk, nn)] {
        let funnet = setning(tilsyn, maalform);
        assert!(funnet.ends_with(venta), "{funnet}");
    }
}

#[test]
fn a_routine_alone_does_not_say_what_people_were_told() {
    let mut tilsyn = to_saker(|_| ());
    svikt(&mut tilsyn, [i_kontor("Nav Øst", "A1")]);
    assert!(setning(&tilsyn, Maalform::Bokmaal).contains("sikrer ikke gjennom rutiner og styring"));
    assert!(
        setning(&tilsyn, Maalform::Nynorsk).contains("sikrar ikkje gjennom rutinar og styring")
    );
    svikt(&mut tilsyn, [i_sak("A-1", "A3")]);
    assert!(setning(&tilsyn, Maalform::Bokmaal).contains("sørger ikke for at personer"));
}

#[test]
fn waiting_is_put_down_to_capacity_only_where_something_says_so() {
    for (grunn, kontorpunkt, kapasitet) in [
        (Ventegrunn::Helse, None, false),
        (Ventegrunn::Kapasitet, None, true),
        (Ventegrunn::Helse, Some("A9"), true),
    ] {
        let mut tilsyn = to_saker(|sak| sak.ventegrunn = Some(grunn));
        svikt(&mut tilsyn, i_begge("D1"));
        svikt(&mut tilsyn, kontorpunkt.map(|punkt| i_kontor("Nav Øst", punkt)));
        for (maalform, ord) in
            [(Maalform::Bokmaal, "på grunn av kapasitet"), (Maalform::Nynorsk, "av kapasitet")]
        {
            let funnet = setning(&tilsyn, maalform);
            assert_eq!(funnet.contains(ord), kapasitet, "{grunn:?} {kontorpunkt:?}: {funnet}");
        }
    }
}

#[test]
fn the_time_and_the_foreloepig_svar_are_said_only_where_they_fail() {
    let mut tilsyn = to_saker(|_| ());
    svikt(&mut tilsyn, i_begge("B3"));
    check(
        &tilsyn,
        "foreløpig svar når svaret tar mer enn én måned.",
        "førebels svar når svaret tek meir enn éin månad.",
    );
    svikt(&mut tilsyn, [i_sak("A-1", "B2")]);
    check(
        &tilsyn,
        "ugrunnet opphold og med foreløpig svar.",
        "ugrunna opphald og med førebels svar.",
    );
    let mut tilsyn = to_saker(|_| ());
    svikt(&mut tilsyn, [i_kontor("Nav Øst", "B9")]);
    check(&tilsyn, "blir behandlet uten ugrunnet opphold.", "blir behandla utan ugrunna opphald.");
}

#[test]
fn where_grounds_could_be_left_out_it_is_the_case_that_must_show_the_assessment() {
    let mut tilsyn = to_saker(|_| ());
    svikt(&mut tilsyn, i_begge("C5"));
    check(
        &tilsyn,
        "sikrer ikke at sakene viser en konkret vurdering av alle vilkår for den enkelte søkeren.",
        "sikrar ikkje at sakene viser ei konkret vurdering av alle vilkår for den einskilde søkjaren.",
    );
    let mut tilsyn = to_saker(|sak| sak.vedtak[0].utfall = Utfall::DelvisInnvilget);
    svikt(&mut tilsyn, i_begge("C5"));
    assert!(setning(&tilsyn, Maalform::Bokmaal).contains("sikrer ikke at vedtakene viser"));
}
