//! What may be said of cases nobody has read, on a tilsyn whose cases were drawn from a frozen list,
//! and on one whose cases were not. All data are invented.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::hjelp::{DEMO, Mappe, arg, tilsyn};

/// Two offices with 30 and 20 cases on the list; twelve and eight drawn and read, five of the first
/// office's fail.
fn trukket(mappe: &Path) -> PathBuf {
    let fil = mappe.join("trukket.tilsyn");
    let kontorer = ["--kontor", "Nav Øst", "--kontor", "Nav Vest"];
    let valg = ["--kommune", "Granfjord kommune", "--fra", "1.1.2024", "--til", "31.12.2024"];
    tilsyn(["ny", arg(&fil)].into_iter().chain(valg).chain(kontorer)).med_kode(0);
    let kontor = |nr: u32| if nr <= 30 { "Nav Øst" } else { "Nav Vest" };
    let linjer: Vec<String> = (1..=50).map(|nr| format!("G-{nr:02};{}", kontor(nr))).collect();
    let liste = mappe.join("liste.csv");
    std::fs::write(&liste, format!("Saksnr;Kontor\n{}\n", linjer.join("\n"))).unwrap();
    let utvalg = |valg: &[&str]| tilsyn(["utvalg", arg(&fil)].iter().chain(valg)).med_kode(0);
    utvalg(&["frys", "--liste", arg(&liste)]);
    let trekk = ["trekk", "--froe", "prøve", "--per-kontor", "Nav Øst=12"];
    let trukket = utvalg(&[&trekk[..], &["--per-kontor", "Nav Vest=8", "--json"]].concat()).json();
    let trukket: Vec<&str> =
        trukket["trukket"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    assert_eq!(trukket.len(), 20);
    let nummer = |id: &str| -> u32 { id.trim_start_matches("G-").parse().unwrap() };
    let rad = |id: &&str| {
        let nr = nummer(id);
        format!("{id};{};01.02.2024;20.02.2024;Innvilget;01.03.2024\n", kontor(nr))
    };
    let hode = "Saksnr;Nav-kontor;Søknad mottatt;Vedtaksdato;Utfall;Programstart\n";
    let saker = mappe.join("saker.csv");
    let rader: String = trukket.iter().map(rad).collect();
    std::fs::write(&saker, format!("{hode}{rader}")).unwrap();
    tilsyn(["importer", arg(&fil), arg(&saker)]).med_kode(0);
    let i_oest = trukket.iter().filter(|id| nummer(id) <= 30);
    let svikter: Vec<&&str> = i_oest.take(5).collect();
    let svar = |id: &&str| {
        let gitt = if svikter.contains(&id) { "IkkeOppfylt" } else { "Oppfylt" };
        let bevis = "bevis: [(art: Program, sted: \"side 1\")]";
        format!("(Sak(\"{id}\", \"D1\"), (svar: {gitt}, {bevis})),\n")
    };
    let svar: String = trukket.iter().map(svar).collect();
    let svarfil = mappe.join("svar.ron");
    std::fs::write(&svarfil, format!("[{svar}]")).unwrap();
    tilsyn(["svar", arg(&fil), "--fra-fil", arg(&svarfil)]).med_kode(0);
    fil
}

fn p_start(fil: &Path, liste: &str) -> Value {
    let json = tilsyn(["lovbrudd", "vis", "--json", arg(fil)]).med_kode(0).json();
    let rader = json[liste].as_array().unwrap();
    rader.iter().find(|rad| rad["moenster"] == "P-start").unwrap().clone()
}

#[test]
fn a_drawn_sample_says_how_many_of_the_list_by_office_and_jointly() {
    let mappe = Mappe::ny();
    let fil = trukket(mappe.0.path());
    let forslag = p_start(&fil, "forslag");
    let [oest, vest, samlet] = forslag["utsagn"].as_array().unwrap().as_slice() else { panic!() };
    assert_eq!(
        (&oest["funn"], &oest["av"], &oest["populasjon"]),
        (&5.into(), &12.into(), &30.into())
    );
    assert_eq!((&vest["funn"], &vest["av"], &vest["oevre"]), (&0.into(), &8.into(), &5.into()));
    assert_eq!((&samlet["kontor"], &samlet["populasjon"]), (&Value::Null, &50.into()));
    let ord = |utsagn: &Value| utsagn["setning"].as_str().unwrap().to_owned();
    assert!(ord(oest).contains("Vi trakk 12 av 30 saker tilfeldig."), "{oest}");
    assert!(
        ord(vest).starts_with("I ingen av de gjennomgåtte sakene ved Nav Vest (0 av 8)"),
        "{vest}"
    );
    assert!(ord(samlet).contains("(5 av 20), det vil si 25 prosent,"), "{samlet}");
    assert!(!ord(oest).contains("42 prosent"), "no percentage under twenty cases");
    // the exact interval of one office is that of the loose command
    let valg = ["--funn", "5", "--av", "12", "--populasjon", "30", "--sikkerhet", "0,95", "--json"];
    let alene = tilsyn(["intervall"].into_iter().chain(valg)).med_kode(0).json();
    assert_eq!((&oest["nedre"], &oest["oevre"]), (&alene["nedre"], &alene["oevre"]));
    tilsyn(["lovbrudd", "skriv", arg(&fil), "--moenster", "P-start"]).med_kode(0);
    let skrevet = tilsyn(["lovbrudd", "vis", arg(&fil)]).med_kode(0).ut;
    assert!(skrevet.contains("Vi trakk 20 av 50 saker tilfeldig."), "{skrevet}");
    assert!(!skrevet.contains("andre tall enn svarene"), "{skrevet}");
}

#[test]
fn the_model_tilsyn_has_no_draw_and_says_so() {
    for (mappe, ventet) in [
        (&DEMO.nb, "Trekkingen er ikke gjort fra en fryst liste i programmet"),
        (&DEMO.nn, "Trekkinga er ikkje gjord frå ei frosen liste i programmet"),
    ] {
        let pdf = mappe.join("tilsynsrapport.pdf");
        let tekst = crate::hjelp::kall("pdftotext", [arg(&pdf), "-"]).med_kode(0).ut;
        let tekst = tekst.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(tekst.contains(ventet), "{}", pdf.display());
        assert!(!tekst.contains("Med 95 prosent sikkerhet gjelder det"), "{}", pdf.display());
    }
    let start = p_start(&DEMO.nb.join("fjordvik.tilsyn"), "lovbrudd");
    let samlet = start["utsagn"].as_array().unwrap().last().unwrap();
    assert_eq!((&samlet["nedre"], &samlet["populasjon"]), (&Value::Null, &Value::Null));
}
