//! Evidence that points at a place, and what happens when the source is taken away. Invented data.

use crate::hjelp::{Mappe, arg, tilsyn};

#[test]
fn an_answer_that_rests_on_a_removed_document_asks_to_be_looked_at() {
    let mappe = Mappe::ny();
    let fil = mappe.0.path().join("sted.tilsyn");
    let valg = ["--kommune", "Granfjord kommune", "--fra", "1.1.2024", "--til", "31.12.2024"];
    tilsyn(["ny", arg(&fil)].into_iter().chain(valg).chain(["--kontor", "Nav Øst"])).med_kode(0);
    let rutine = mappe.fil("rutine.txt", "1. Informasjon\nVeilederen informerer når det passer.\n");
    let valg = ["--kontor", "Nav Øst", "--fil", arg(&rutine), "--art", "rut"];
    tilsyn(["dokument", arg(&fil)].into_iter().chain(valg)).med_kode(0);
    let svar = |dokument: u32, slutt: u32| {
        let plass = format!("Dokument(dokument: {dokument}, spenn: (start: 15, slutt: {slutt}))");
        let bevis =
            format!("(art: Rutine, sted: \"rutine, punkt 1\", plass: Some((plass: {plass})))");
        let tekst =
            format!("[(Kontor(\"Nav Øst\", \"A1\"), (svar: IkkeOppfylt, bevis: [{bevis}]))]");
        tilsyn(["svar", arg(&fil), "--fra-fil", arg(&mappe.fil("svar.ron", tekst))])
    };
    svar(9, 40).med_kode(1);
    svar(1, 9000).med_kode(1);
    svar(1, 40).med_kode(0);
    tilsyn(["lovbrudd", "skriv", arg(&fil), "--moenster", "P-info"]).med_kode(0);
    let vis = || tilsyn(["vis", "--json", arg(&fil)]).med_kode(0).json();
    let lovbrudd = || {
        let json = tilsyn(["lovbrudd", "vis", "--json", arg(&fil)]).med_kode(0).json();
        let rad = &json["lovbrudd"][0];
        let har = |felt: &str, ord: &str| {
            let linjer = rad[felt].as_array().unwrap().iter();
            linjer.filter_map(|l| l.as_str()).any(|l| l.contains(ord))
        };
        (har("mangler", "mangler bevis"), har("advarsler", "endret eller fjernet"))
    };
    assert_eq!(vis()["maa_ses_paa_igjen"], 0);
    assert_eq!(lovbrudd(), (false, false));
    let fjern = ["--fjern", "1", "--grunn", "feil utgave"];
    tilsyn(["dokument", arg(&fil)].into_iter().chain(fjern)).med_kode(0);
    assert_eq!(vis()["maa_ses_paa_igjen"], 1);
    assert_eq!(lovbrudd(), (true, true), "the evidence no longer counts, and says so");
}
