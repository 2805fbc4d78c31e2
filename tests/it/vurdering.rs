//! `tilsyn vurder` on the two samples: every day, limit, flag and text group of the key.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::hjelp::{Mappe, arg, tilsyn};

fn data(navn: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/saker").join(navn)
}

fn fasit(utvalg: &str) -> Value {
    let tekst = std::fs::read_to_string(data("expected.json")).unwrap();
    let alle: Value = serde_json::from_str(&tekst).unwrap();
    alle["utvalg"][utvalg].clone()
}

fn vurder(fil: &Path, stikkdato: &str, svar: Option<&Path>, kode: i32) -> Value {
    let mut argumenter = vec!["vurder", "--json", "--stikkdato", stikkdato, "--saker", arg(fil)];
    if let Some(svar) = svar {
        argumenter.extend(["--svar", arg(svar)]);
    }
    tilsyn(argumenter).med_kode(kode).json()
}

/// Facts by case and code.
struct Fakta(BTreeMap<(String, String), Value>);

impl Fakta {
    fn av(ut: &Value) -> Self {
        let rader = ut["fakta"].as_array().unwrap().iter();
        let noekkel = |rad: &Value| {
            let tekst = |felt: &str| rad[felt].as_str().unwrap().to_owned();
            (tekst("sak"), tekst("beregning"))
        };
        Self(rader.map(|rad| (noekkel(rad), rad.clone())).collect())
    }

    fn faktum(&self, sak: &str, kode: &str) -> &Value {
        &self.0[&(sak.to_owned(), kode.to_owned())]
    }

    fn utfall(&self, sak: &str, kode: &str) -> &str {
        self.faktum(sak, kode)["utfall"].as_str().unwrap()
    }
}

/// Outcome and days of one fact against a number of the key: one outcome from zero and up, another
/// below, `None` where the key has no number.
fn check_dager(fakta: &Fakta, sak: &Value, felt: &str, kode: &str, utfall: [&str; 2]) {
    let id = sak["saksnr"].as_str().unwrap();
    let Some(dager) = sak["dager"][felt].as_i64() else { return };
    let faktum = fakta.faktum(id, kode);
    assert_eq!(faktum["dager"], dager.abs(), "{id} {kode}: {faktum}");
    assert_eq!(faktum["utfall"], utfall[usize::from(dager < 0)], "{id} {kode}: {faktum}");
}

/// A flag of the key that is true or false must be told by whether the outcome is one of these.
fn check_flagg(fakta: &Fakta, sak: &Value, flagg: &str, kode: &str, utfall: &[&str]) {
    let id = sak["saksnr"].as_str().unwrap();
    let Some(ventet) = sak["flagg"][flagg].as_bool() else { return };
    let funnet = fakta.utfall(id, kode);
    assert_eq!(utfall.contains(&funnet), ventet, "{id} {flagg}: {funnet}");
}

fn check_sak(fakta: &Fakta, sak: &Value) {
    let id = sak["saksnr"].as_str().unwrap();
    check_dager(fakta, sak, "soknad_vedtak", "K01", ["Dager", "FeilIData"]);
    check_dager(fakta, sak, "soknad_uttrekk", "K01", ["MinstDager", ""]);
    check_dager(fakta, sak, "vedtak_start", "K07", ["Startet", "StartetFoerVedtak"]);
    check_dager(fakta, sak, "vedtak_uttrekk", "K07", ["VenterFortsatt", ""]);
    check_dager(fakta, sak, "informert_soknad", "K19", ["InformertFoer", "InformertEtter"]);
    if let Some(dager) = sak["dager"]["planlagt_start"].as_i64() {
        assert_eq!(fakta.faktum(id, "K08")["dager"], dager.abs(), "{id}");
    }
    for (frist, kode) in [("forelopig_svar", "K02"), ("seks_maaneder", "K09")] {
        assert_eq!(fakta.faktum(id, kode)["frist"], sak["frister"][frist], "{id} {kode}");
    }
    let flagg: &[(&str, &str, &[&str])] = &[
        ("soknad_uten_vedtak", "K01", &["MinstDager"]),
        ("forelopig_svar_krevd", "K02", &["GittIRettTid", "GittForSent", "Mangler"]),
        ("forelopig_svar_mangler", "K02", &["Mangler"]),
        ("forelopig_svar_for_sent", "K02", &["GittForSent"]),
        ("aev_mangler", "K04", &["KanIkkeBeregnes"]),
        ("aev_etter_vedtak", "K04", &["BruttRekkefoelge"]),
        ("start_for_vedtak", "K07", &["StartetFoerVedtak"]),
        ("venter_fortsatt", "K07", &["VenterFortsatt"]),
        ("start_etter_planlagt", "K08", &["EtterAngitt"]),
        ("seks_maaneder_overskredet", "K09", &["Over", "VenterOver"]),
        ("i_gang_uten_vedtak", "K10", &["IGangUtenVedtak"]),
        ("informert_etter_soknad", "K19", &["InformertEtter"]),
    ];
    for (flagg, kode, utfall) in flagg {
        check_flagg(fakta, sak, flagg, kode, utfall);
    }
    check_rekkefoelge(fakta, sak);
    check_begrunnelse(fakta, sak);
}

/// K10 as a whole, and each broken pair in its sentence.
fn check_rekkefoelge(fakta: &Fakta, sak: &Value) {
    let id = sak["saksnr"].as_str().unwrap();
    let er = |flagg: &str| sak["flagg"][flagg].as_bool() == Some(true);
    if sak["felt"]["vedtak"].is_null() {
        return;
    }
    let setning = fakta.faktum(id, "K10")["setning"].as_str().unwrap();
    for (flagg, ord) in [
        ("utformet_for_vedtak", "utformet"),
        ("aktivitet_for_vedtak", "Første aktivitet"),
        ("start_for_vedtak", "Programmet startet"),
        ("vedtak_for_soknad", "før søknaden"),
        ("aev_etter_vedtak", "Arbeidsevnevurderingen"),
    ] {
        assert_eq!(setning.contains(ord), er(flagg), "{id} {flagg}: {setning}");
    }
    let andre =
        ["aktivitet_for_vedtak", "start_for_vedtak", "vedtak_for_soknad", "aev_etter_vedtak"];
    let plan = sak["felt"]["planlagt_oppstart"].as_str();
    let plan_foer = plan.is_some_and(|plan| plan < sak["felt"]["vedtak"].as_str().unwrap());
    let ventet = match (andre.iter().any(|f| er(f)) || plan_foer, er("utformet_for_vedtak")) {
        (true, _) => "BruttRekkefoelge",
        (false, true) => "UtformetFoerVedtak",
        (false, false) => "IRekkefoelge",
    };
    assert_eq!(fakta.utfall(id, "K10"), ventet, "{id}: {setning}");
}

/// K06 with and without grounds.
fn check_begrunnelse(fakta: &Fakta, sak: &Value) {
    let id = sak["saksnr"].as_str().unwrap();
    for (flagg, regime) in
        [("avslag_uten_begrunnelse", "Full"), ("innvilget_uten_begrunnelse", "Lett")]
    {
        let Some(uten) = sak["flagg"][flagg].as_bool() else { continue };
        let faktum = fakta.faktum(id, "K06");
        assert_eq!(faktum["utfall"], regime, "{id}");
        let setning = faktum["setning"].as_str().unwrap();
        assert_eq!(setning.contains("ingen begrunnelse"), uten, "{id}: {setning}");
    }
}

/// K23: the groups of the key, and no other text told to be alike.
fn check_tekster(fakta: &Fakta, fasit: &Value) {
    let navn = |verdi: &Value| verdi.as_str().unwrap().to_owned();
    let like: BTreeSet<String> = fasit["tekstgrupper"]["like"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|gruppe| gruppe.as_array().unwrap().iter().map(navn))
        .collect();
    let nesten = fasit["tekstgrupper"]["nesten_like"].as_array().unwrap().iter();
    let nesten: BTreeSet<String> = nesten.map(|rad| navn(&rad["sak"])).collect();
    for sak in fasit["saker"].as_array().unwrap() {
        let id = navn(&sak["saksnr"]);
        let tekst = sak["felt"]["begrunnelse"].as_str().unwrap_or_default();
        let ventet = if like.contains(&id) {
            "LikTekst"
        } else if nesten.contains(&id) {
            "NestenLikTekst"
        } else if tekst.is_empty() {
            "KanIkkeBeregnes"
        } else {
            "EgenTekst"
        };
        assert_eq!(fakta.utfall(&id, "K23"), ventet, "{id}");
    }
}

#[test]
fn both_samples_come_out_as_the_key_says() {
    for (utvalg, fil, kode) in [("A", "utvalg_a.csv", 0), ("B", "utvalg_b.csv", 1)] {
        let fasit = fasit(utvalg);
        let ut = vurder(&data(fil), fasit["uttrekksdato"].as_str().unwrap(), None, kode);
        let fakta = Fakta::av(&ut);
        let saker = fasit["saker"].as_array().unwrap();
        assert_eq!(fakta.0.len(), saker.len() * 21);
        for sak in saker {
            check_sak(&fakta, sak);
        }
        check_tekster(&fakta, &fasit);
        assert_eq!(ut["forslag"], Value::Array(vec![]));
        let tekst = ut.to_string();
        assert!(!tekst.contains("268878") && !tekst.contains('⟦'), "{utvalg}");
    }
}

const SVAR_JSON: &str = r#"{
  "svar": [
    {"sak": "A-007", "punkt": "D1", "svar": "IkkeOppfylt", "notat": "Venteliste.",
     "bevis": [{"art": "Journalnotat", "sted": "notat 3"}]},
    {"sak": "A-008", "punkt": "D1", "svar": "IkkeOppfylt"},
    {"sak": "A-001", "punkt": "D1", "svar": "Oppfylt"},
    {"kontor": "Nav Øst", "punkt": "A1", "svar": "DelvisOppfylt"}
  ],
  "vilkaar": [
    {"sak": "A-007", "vilkaar": "ytelser", "vurdering": "Mangler"},
    {"sak": "A-009", "vilkaar": "ytelser", "vurdering": "Mangler", "bevis": {"start": 0, "slutt": 20}}
  ]
}"#;

const SVAR_RON: &str = r#"(
  svar: [
    (sak: "A-007", punkt: "D1", svar: IkkeOppfylt, notat: "Venteliste.",
     bevis: [(art: Journalnotat, sted: "notat 3")]),
    (sak: "A-008", punkt: "D1", svar: IkkeOppfylt),
    (sak: "A-001", punkt: "D1", svar: Oppfylt),
    (kontor: "Nav Øst", punkt: "A1", svar: DelvisOppfylt),
  ],
  vilkaar: [
    (sak: "A-007", vilkaar: "ytelser", vurdering: Mangler),
    (sak: "A-009", vilkaar: "ytelser", vurdering: Mangler, bevis: (start: 0, slutt: 20)),
  ],
)"#;

#[test]
fn answers_in_json_and_ron_give_the_same_proposals() {
    let mappe = Mappe::ny();
    let utvalg = data("utvalg_a.csv");
    let json = vurder(&utvalg, "2025-09-15", Some(&mappe.fil("svar.json", SVAR_JSON)), 0);
    let ron = vurder(&utvalg, "2025-09-15", Some(&mappe.fil("svar.ron", SVAR_RON)), 0);
    assert_eq!(json, ron);
    let forslag = |id: &str| -> Value {
        let alle = json["forslag"].as_array().unwrap();
        alle.iter().find(|f| f["moenster"] == id).unwrap().clone()
    };
    let start = forslag("P-start");
    assert_eq!(start["tema"], "D");
    assert_eq!(start["hjemler"], serde_json::json!(["stl § 31", "kvpf § 1 (4)", "stl § 4"]));
    assert_eq!(start["kontor"]["Nav Øst"], serde_json::json!({"for": ["A-007"], "mot": ["A-001"]}));
    assert_eq!(start["kontor"]["Nav Vest"]["for"], serde_json::json!(["A-008"]));
    assert_eq!(forslag("P-begr")["hjemler"], serde_json::json!(["stl § 29", "stl § 4"]));
    assert_eq!(forslag("P-info")["kontor"]["Nav Øst"]["for"], serde_json::json!([]));
    assert_eq!(json["forslag"].as_array().unwrap().len(), 3);
}

#[test]
fn wrong_input_is_told_in_words_with_its_code() {
    let mappe = Mappe::ny();
    let utvalg = data("utvalg_a.csv");
    let med = |navn: &str, svar: &str| {
        let fil = mappe.fil(navn, svar);
        let valg =
            ["vurder", "--json", "--stikkdato", "2025-09-15", "--saker", arg(&utvalg), "--svar"];
        tilsyn(valg.into_iter().chain([arg(&fil)]))
    };
    for (navn, svar, kode, ord) in [
        ("a.json", r#"{"svar":[{"sak":"A-999","punkt":"D1","svar":"Oppfylt"}]}"#, 1, "A-999"),
        ("b.json", r#"{"svar":[{"sak":"A-001","punkt":"Z9","svar":"Oppfylt"}]}"#, 1, "Z9"),
        (
            "c.json",
            r#"{"svar":[{"kontor":"Nav Sør","punkt":"A1","svar":"Oppfylt"}]}"#,
            1,
            "Nav Sør",
        ),
        ("d.json", r#"{"svar":[{"kontor":"Nav Øst","punkt":"D1","svar":"Oppfylt"}]}"#, 1, "D1"),
        (
            "e.json",
            r#"{"vilkaar":[{"sak":"A-001","vilkaar":"kan_tilby","vurdering":"Mangler"}]}"#,
            1,
            "kan_tilby",
        ),
        (
            "f.json",
            r#"{"vilkaar":[{"sak":"A-001","vilkaar":"alder","vurdering":"Mangler","bevis":{"start":9000,"slutt":9001}}]}"#,
            1,
            "begrunnelsen",
        ),
        (
            "g.json",
            "{\"svar\":[\n{\"sak\":\"A-001\",\"punkt\":\"D1\",\"svar\":\"Kanskje\"}]}",
            2,
            "linje 2",
        ),
        ("h.ron", "(svar: [\n(sak: \"A-001\"", 2, "linje 2"),
        ("i.json", r#"{"svar":[{"punkt":"D1","svar":"Oppfylt"}]}"#, 2, "nummer 1"),
    ] {
        let svar = med(navn, svar).med_kode(kode);
        assert!(svar.ut.is_empty() && svar.feil.contains(ord), "{navn}: {}", svar.feil);
    }
    let uten = ["vurder", "--saker", arg(&utvalg)];
    tilsyn(uten).med_kode(2);
    let feil_dato = ["vurder", "--saker", arg(&utvalg), "--stikkdato", "2025-02-30"];
    assert!(tilsyn(feil_dato).med_kode(2).feil.contains("2025-02-30"));
    tilsyn(["vurder", "--saker", "finnes-ikke.csv", "--stikkdato", "2025-09-15"]).med_kode(3);
}

#[test]
fn words_without_json_and_nothing_is_stored() {
    let mappe = Mappe::ny();
    let utvalg = mappe.fil("utvalg.csv", std::fs::read(data("utvalg_a.csv")).unwrap());
    let valg = ["vurder", "--saker", arg(&utvalg), "--stikkdato", "15.9.2025", "--spraak", "nn"];
    let ut = tilsyn(valg).med_kode(0).ut;
    assert!(ut.contains("A-007 K07 Vedtaket er datert 20.09.2024. Programmet starta 21.11.2024, 62 dagar seinare."), "{ut}");
    let filer = std::fs::read_dir(utvalg.parent().unwrap()).unwrap().count();
    assert_eq!(filer, 1);
}

#[test]
fn cells_and_overridden_facts_are_stored_checked_and_shown() {
    let mappe = Mappe::ny();
    let fil = mappe.0.path().join("granfjord.tilsyn");
    let kontorer = ["--kontor", "Nav Øst", "--kontor", "Nav Vest"];
    let periode = ["--fra", "1.1.2024", "--til", "15.9.2025"];
    let ny = ["ny", arg(&fil), "--kommune", "Granfjord kommune"];
    tilsyn(ny.into_iter().chain(kontorer).chain(periode)).med_kode(0);
    tilsyn(["importer", arg(&fil), arg(&data("utvalg_a.csv"))]);
    let vilkaar = |sak: &str, navn: &str, kode: i32| {
        let valg =
            ["vilkaar", arg(&fil), "--sak", sak, "--vilkaar", navn, "--vurdering", "mangler"];
        tilsyn(valg).med_kode(kode)
    };
    vilkaar("A-007", "ytelser", 0);
    vilkaar("A-009", "ytelser", 0);
    vilkaar("A-009", "kan_tilby", 1);
    vilkaar("A-029", "alder", 1);
    vilkaar("A-023", "byrdefullt", 0);
    let vis = tilsyn(["lovbrudd", "vis", arg(&fil)]).med_kode(0).ut;
    assert!(vis.contains("P-begr") && vis.contains("§ 24 andre ledd"), "{vis}");
    let overstyr = |beregning: &str, utfall: &str, kode: i32| {
        let sted = ["overstyr", arg(&fil), "--sak", "A-007", "--beregning", beregning];
        tilsyn(sted.into_iter().chain(["--utfall", utfall, "--grunn", "Kortere enn søkt."]))
            .med_kode(kode)
    };
    overstyr("K06", "full", 0);
    overstyr("K99", "full", 1);
    overstyr("K06", "kanskje", 1);
    let fakta = tilsyn(["vis", "--json", "--sak", "A-007", arg(&fil)]).med_kode(0).ut;
    assert!(fakta.contains("Kortere enn søkt."), "{fakta}");
    let trekk = ["overstyr", arg(&fil), "--sak", "A-007", "--beregning", "K06", "--trekk"];
    tilsyn(trekk).med_kode(0);
    tilsyn(trekk).med_kode(1);
    let fakta = tilsyn(["vis", "--json", "--sak", "A-007", arg(&fil)]).med_kode(0).ut;
    assert!(!fakta.contains("Kortere enn søkt."), "{fakta}");
}
