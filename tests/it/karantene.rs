//! Quarantine, masking and coarser columns on the command line. All numbers are invented.

use std::path::{Path, PathBuf};

use crate::hjelp::{arg, tilsyn};

/// From the end of its series.
const NUMMER: &str = "25015104263";

struct Prove {
    mappe: tempfile::TempDir,
    tilsyn: PathBuf,
}

impl Prove {
    fn ny() -> Self {
        let mappe = tempfile::tempdir().unwrap();
        let sti = mappe.path().join("prove.tilsyn");
        let fast = ["--kommune", "Granfjord kommune", "--kontor", "Nav Øst", "--fra", "1.1.2024"];
        let resten = ["--til", "31.12.2024", "--leder", "Kari Prøve"];
        let alle = ["ny", arg(&sti)].into_iter().chain(fast).chain(resten);
        tilsyn(alle).med_kode(0);
        Self { mappe, tilsyn: sti }
    }

    fn fil(&self, navn: &str, innhold: &str) -> PathBuf {
        let sti = self.mappe.path().join(navn);
        std::fs::write(&sti, innhold).unwrap();
        sti
    }

    fn saker(&self) -> PathBuf {
        let csv = format!(
            "Saksnr;Kontor;Søknad mottatt;Vedtaksdato;Utfall;Alder;Begrunnelse\n\
             A-1;Nav Øst;01.02.2024;20.02.2024;Innvilget;33;Ber om program\n\
             A-2;Nav Øst;02.02.2024;21.02.2024;Innvilget;44;Gjelder {NUMMER} her\n"
        );
        self.fil("saker.csv", &csv)
    }

    fn importer(&self, saker: &Path, valg: &[&str]) -> (i32, serde_json::Value) {
        let fast = ["importer", "--json", arg(&self.tilsyn), arg(saker)];
        let svar = tilsyn(fast.into_iter().chain(valg.iter().copied()));
        assert!(!format!("{}{}", svar.ut, svar.feil).contains(NUMMER));
        (svar.kode, serde_json::from_str(&svar.ut).unwrap_or_default())
    }
}

#[test]
fn et_funn_holder_filen_igjen_til_det_er_maskert() {
    let prove = Prove::ny();
    let foer = std::fs::read(&prove.tilsyn).unwrap();
    let saker = prove.saker();
    let (kode, json) = prove.importer(&saker, &[]);
    assert_eq!(kode, 1);
    assert_eq!(json["stoppet"], "karantene");
    assert_eq!(json["personvern"][0]["art"], "fnr");
    assert_eq!(json["personvern"][0]["linje"], 3);
    assert!(json["personvern"][0]["valg"].is_null());
    assert_eq!(std::fs::read(&prove.tilsyn).unwrap(), foer, "a held file leaves no trace");

    let (_, json) = prove.importer(&saker, &["--masker"]);
    assert_eq!(json["nye"], 2);
    assert_eq!(json["personvern"][0]["valg"], "maskert");
    let lagret = std::fs::read(&prove.tilsyn).unwrap();
    assert!(!lagret.windows(NUMMER.len()).any(|b| b == NUMMER.as_bytes()));
}

#[test]
fn et_harmloest_sted_beholdes_bare_med_grunn_og_bare_der_det_treffer() {
    let prove = Prove::ny();
    let saker = prove.saker();
    let feil_sted = prove.fil("feil.ron", "[(linje: 2, grunn: \"ordre\")]");
    let (kode, json) = prove.importer(&saker, &["--harmloes", arg(&feil_sted)]);
    assert_eq!((kode, &json["stoppet"]), (1, &"harmloes-uten-treff".into()));
    let uten_grunn = prove.fil("uten.ron", "[(linje: 3, grunn: \" \")]");
    assert_eq!(prove.importer(&saker, &["--harmloes", arg(&uten_grunn)]).0, 1);

    let liste = prove.fil("liste.ron", "[(linje: 3, grunn: \"ordrenummer\")]");
    let fast = ["importer", "--json", arg(&prove.tilsyn), arg(&saker), "--harmloes", arg(&liste)];
    let svar = tilsyn(fast);
    let json: serde_json::Value = serde_json::from_str(&svar.ut).unwrap();
    assert_eq!(json["personvern"][0]["valg"], "harmloes");
    assert_eq!(json["personvern"][0]["grunn"], "ordrenummer");
}

#[test]
fn alder_og_datoer_gjoeres_grovere_og_det_staar_i_svaret() {
    let prove = Prove::ny();
    let saker = prove.saker();
    let valg = ["--masker", "--bredere-alder", "--til-maaned", "soeknad_mottatt"];
    let (_, json) = prove.importer(&saker, &valg);
    assert_eq!(json["generalisering"], serde_json::json!(["bredere-alder", "soeknad-mottatt"]));
    let lagret = std::fs::read(&prove.tilsyn).unwrap();
    let finnes = |tekst: &str| lagret.windows(tekst.len()).any(|b| b == tekst.as_bytes());
    assert!(finnes("2024-02-20") && !finnes("2024-02-01"), "only the chosen column");
    assert_eq!(json["finere_enn_foer"], serde_json::json!([]));
    let (_, finere) = prove.importer(&saker, &["--masker", "--proev"]);
    assert_eq!(finere["finere_enn_foer"], serde_json::json!(["bredere-alder", "soeknad-mottatt"]));
    let (kode, _) = prove.importer(&saker, &["--til-maaned", "navn"]);
    assert_eq!(kode, 2, "not a column of dates");
}

#[test]
fn et_notat_med_nummer_lagres_ikke() {
    let prove = Prove::ny();
    let kontor = ["--kontor", "Nav Øst", "--punkt", "G1", "--svar", "ikke-oppfylt"];
    let notat = format!("Se {NUMMER}");
    let svar =
        tilsyn(["svar", arg(&prove.tilsyn)].into_iter().chain(kontor).chain(["--notat", &notat]));
    assert_eq!(svar.kode, 1, "{}", svar.feil);
    assert!(svar.feil.contains("Notatet") && !svar.feil.contains(NUMMER), "{}", svar.feil);
}
