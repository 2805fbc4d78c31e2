//! A corrected file comes in: what is new, changed and gone, and what becomes of the answers.

use std::path::{Path, PathBuf};

use crate::hjelp::{arg, tilsyn};

const HODE: &str = "Saksnr;Kontor;Søknad mottatt;Vedtaksdato;Utfall;Programstart";

struct Proeve {
    mappe: tempfile::TempDir,
    fil: PathBuf,
}

impl Proeve {
    fn ny() -> Self {
        let mappe = tempfile::tempdir().unwrap();
        let fil = mappe.path().join("a.tilsyn");
        let kontorer = ["--kontor", "Nav Øst", "--kontor", "Nav Vest"];
        let ny = ["ny", arg(&fil), "--kommune", "Granfjord kommune", "--fra", "1.1.2024"];
        tilsyn(ny.into_iter().chain(kontorer).chain(["--til", "31.12.2024"])).med_kode(0);
        Self { mappe, fil }
    }

    fn saksfil(&self, navn: &str, rader: &[&str]) -> PathBuf {
        let sti = self.mappe.path().join(navn);
        std::fs::write(&sti, format!("{HODE}\n{}\n", rader.join("\n"))).unwrap();
        sti
    }

    fn importer(&self, saksfil: &Path, valg: &[&str]) -> serde_json::Value {
        let argumenter = ["importer", "--json", arg(&self.fil), arg(saksfil)];
        tilsyn(argumenter.iter().chain(valg)).med_kode(0).json()
    }

    fn svar(&self, sak: &str) {
        let sted = ["svar", arg(&self.fil), "--sak", sak, "--punkt", "D1"];
        let svar = ["--svar", "ikke-oppfylt", "--notat", "Ventet.", "--bevis", "vedt:side 1"];
        tilsyn(sted.iter().chain(&svar)).med_kode(0);
    }

    fn svar_alle(&self) {
        for sak in ["A-1", "A-2", "A-3"] {
            self.svar(sak);
        }
    }

    fn vis(&self) -> serde_json::Value {
        tilsyn(["vis", "--json", arg(&self.fil)]).med_kode(0).json()
    }

    /// How many cases carry the proposal on waiting.
    fn saker_for(&self) -> usize {
        let svar = tilsyn(["lovbrudd", "vis", "--json", arg(&self.fil)]).med_kode(0).json();
        let forslag = svar["forslag"].as_array().unwrap().clone();
        let antall = |f: &serde_json::Value| {
            let kontorer = f["kontorer"].as_object().unwrap().values();
            kontorer.map(|k| k["for"].as_array().unwrap().len()).sum::<usize>()
        };
        forslag.iter().filter(|f| f["moenster"] == "P-start").map(antall).sum()
    }
}

const A1: &str = "A-1;Nav Øst;15.01.2024;02.02.2024;innvilget;06.03.2024";
const A2: &str = "A-2;Nav Øst;16.01.2024;02.02.2024;innvilget;07.03.2024";
const A3: &str = "A-3;Nav Øst;17.01.2024;02.02.2024;innvilget;08.03.2024";
const A3_RETTET: &str = "A-3;Nav Øst;17.01.2024;02.02.2024;innvilget;09.04.2024";
const A4: &str = "A-4;Nav Øst;18.01.2024;02.02.2024;innvilget;08.03.2024";
const V1: &str = "V-1;Nav Vest;18.01.2024;02.02.2024;innvilget;08.03.2024";

#[test]
fn en_rettet_fil_viser_nytt_endret_og_borte_og_beholder_svarene() {
    let p = Proeve::ny();
    let foerste = p.importer(&p.saksfil("øst.csv", &[A1, A2, A3]), &[]);
    assert_eq!((&foerste["nye"], &foerste["borte"]), (&3.into(), &serde_json::json!([])));
    p.svar_alle();
    assert_eq!(p.saker_for(), 3);

    let rettet = p.saksfil("øst rettet.csv", &[A1, A3_RETTET, A4]);
    let proev = p.importer(&rettet, &["--proev"]);
    assert_eq!(p.vis()["saker"], 3);
    let mut ventet = proev.clone();
    ventet["proev"] = false.into();
    let tatt_inn = p.importer(&rettet, &[]);
    assert_eq!(tatt_inn, ventet);
    assert_eq!(tatt_inn["nye_saker"], serde_json::json!(["A-4"]));
    let endret = serde_json::json!([{ "sak": "A-3", "felt": ["start_faktisk"] }]);
    assert_eq!(tatt_inn["endrede"], endret);
    assert_eq!(tatt_inn["borte"], serde_json::json!(["A-2"]));
    assert_eq!((&tatt_inn["uendrede"], &tatt_inn["svar_aa_se_paa_igjen"]), (&1.into(), &1.into()));

    let vis = p.vis();
    assert_eq!((&vis["saker"], &vis["borte"]), (&4.into(), &1.into()));
    assert_eq!(vis["maa_ses_paa_igjen"], 1);
    assert_eq!(p.saker_for(), 2, "the case that is gone must not count");
    p.svar("A-3");
    assert_eq!(p.vis()["maa_ses_paa_igjen"], 0);
}

#[test]
fn inspektoeren_avgjoer_saker_som_er_borte() {
    let p = Proeve::ny();
    p.importer(&p.saksfil("øst.csv", &[A1, A2, A3]), &[]);
    p.svar_alle();
    p.importer(&p.saksfil("øst.csv", &[A1]), &[]);
    assert_eq!(p.saker_for(), 0);
    let avgjoer = |sak, kode| {
        tilsyn(["borte", arg(&p.fil), "--sak", sak, "--avgjoer", kode, "--grunn", "sett i mappen"])
    };
    avgjoer("A-2", "behold").med_kode(0);
    avgjoer("A-3", "utelat").med_kode(0);
    assert_eq!(p.saker_for(), 2);
    let liste = tilsyn(["borte", arg(&p.fil), "--json"]).med_kode(0).json();
    let koder: Vec<_> = liste.as_array().unwrap().iter().map(|b| b["avgjort"].clone()).collect();
    assert_eq!(koder, ["behold", "utelat"]);
    assert_eq!((&p.vis()["saker"], &p.vis()["borte"]), (&2.into(), &0.into()));
    avgjoer("A-1", "behold").med_kode(1);
    let tekst = tilsyn(["borte", arg(&p.fil)]).med_kode(0).ut;
    assert!(tekst.contains("Beholdt") && tekst.contains("Utelatt"), "{tekst}");
}

#[test]
fn en_fil_fra_et_annet_kontor_og_et_tillegg_tar_ingenting_bort() {
    let p = Proeve::ny();
    p.importer(&p.saksfil("øst.csv", &[A1, A2]), &[]);
    assert_eq!(p.importer(&p.saksfil("vest.csv", &[V1]), &[])["borte"], serde_json::json!([]));
    let rettelse = p.saksfil("en sak.csv", &[A2]);
    assert_eq!(p.importer(&rettelse, &["--proev"])["borte"], serde_json::json!(["A-1"]));
    assert_eq!(p.importer(&rettelse, &["--tillegg"])["borte"], serde_json::json!([]));
    assert_eq!(p.vis()["borte"], 0);
}

#[test]
fn en_ny_utgave_av_kostra_sammenlignes_post_for_post() {
    let p = Proeve::ny();
    let kilde = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/kostra/11CF_2025.txt");
    let valg = ["--kontor", "Nav Øst"];
    let argumenter = |fil: &Path| {
        let alle = ["importer", "--json", arg(&p.fil), arg(fil)].map(str::to_owned);
        alle.into_iter().chain(valg.map(str::to_owned)).collect::<Vec<_>>()
    };
    // dates after the stikkdato are remarked, so the code is 1
    tilsyn(argumenter(&kilde)).med_kode(1);
    let mut linjer = std::fs::read_to_string(&kilde).unwrap();
    linjer.replace_range(56..64, "03122024");
    let ny = p.mappe.path().join("11CF ny.txt");
    std::fs::write(&ny, linjer.lines().take(19).collect::<Vec<_>>().join("\n")).unwrap();
    let svar = tilsyn(argumenter(&ny)).med_kode(1).json();
    assert_eq!(svar["borte"], serde_json::json!(["11CF-2025-020"]));
    let endret = serde_json::json!([{ "sak": "11CF-2025-001", "felt": ["start_faktisk"] }]);
    assert_eq!((&svar["endrede"], &svar["uendrede"]), (&endret, &18.into()));
}
