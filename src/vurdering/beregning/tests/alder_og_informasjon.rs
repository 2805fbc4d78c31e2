use thin_vec::thin_vec;

use super::*;

#[test]
fn k18_a_band_that_a_limit_cuts_gives_no_result() {
    let mut sak = innvilget("01.02.2024", "20.02.2024", "");
    for (gruppe, utfall) in [
        (Aldersgruppe::Under18, U::Utenfor),
        (Aldersgruppe::F18_24, U::Innenfor),
        (Aldersgruppe::F50_66, U::Innenfor),
        (Aldersgruppe::Fra67, U::KanIkkeBeregnes),
        (Aldersgruppe::Ukjent, U::KanIkkeBeregnes),
    ] {
        sak.aldersgruppe = gruppe;
        check(Beregning::K18, &sak, utfall, None);
    }
    sak.aldersgruppe = Aldersgruppe::F30_39;
    assert_eq!(fakta(Beregning::K18, &sak).maa_bekreftes, [6]);
    sak.vedtak = program("31.12.2018").into_iter().collect();
    check(Beregning::K18, &sak, U::KanIkkeBeregnes, None);
}

#[test]
fn k19_first_and_first_active_information() {
    let info = |dag, kanal| Informasjon { dato: dato(dag).unwrap(), kanal };
    let mut sak = innvilget("10.02.2024", "20.02.2024", "");
    check(Beregning::K19, &sak, U::KanIkkeBeregnes, None);
    sak.informasjon = thin_vec![
        info("12.02.2024", Some(Informasjonskanal::Samtale)),
        info("01.02.2024", Some(Informasjonskanal::Brosjyre)),
    ];
    let beregnet = check(Beregning::K19, &sak, U::InformertFoer, Some(9));
    assert_eq!(i_ord(&beregnet.tillegg[0]), "Første gang i samtale: 12.02.2024.");
    sak.informasjon.pop();
    check(Beregning::K19, &sak, U::InformertEtter, Some(2));
    let mut ikke_soekt = i_gruppe(sak, Utvalgsgruppe::VurdertIkkeSoekt);
    ikke_soekt.soeknad_mottatt = None;
    check(Beregning::K19, &ikke_soekt, U::InformertUtenSoeknad, None);
}
