//! Signatures: ours before outside judges, and tampering before both.

use std::path::{Path, PathBuf};

use crate::hjelp::{DEMO, arg, kall, tilsyn, verktoey};

const HER: &str = env!("CARGO_MANIFEST_DIR");

/// The demo certificate as PEM, the only one that the judge is told to trust.
fn demosertifikat(mappe: &Path) -> PathBuf {
    let pem = mappe.join("rot.pem");
    let passord = format!("file:{}", DEMO.nb.join("demonoekkel-passord.txt").display());
    let p12 = DEMO.nb.join("demonoekkel.p12");
    kall(
        "openssl",
        ["pkcs12", "-in", arg(&p12), "-nokeys", "-out", arg(&pem), "-passin", &passord],
    )
    .med_kode(0);
    pem
}

fn pyhanko(pem: &Path, pdf: &Path) -> crate::hjelp::Kjoering {
    let valg = ["sign", "validate", "--no-revocation-check", "--trust-replace", "--trust"];
    let argumenter = valg.into_iter().chain([arg(pem), arg(pdf)]);
    kall(verktoey("bin/pyhanko"), argumenter)
}

#[test]
fn demosignaturen_holder_hos_oss_og_hos_andre() {
    let mappe = tempfile::tempdir().unwrap();
    let pdf = DEMO.nb.join("tilsynsrapport-signert.pdf");
    let dom = tilsyn(["verifiser", "--json", arg(&pdf)]).med_kode(0).json();
    assert_eq!(dom["utfall"], "holder");
    assert_eq!(dom["signaturer"][0]["underfilter"], "ETSI.CAdES.detached");
    assert_eq!(dom["signaturer"][0]["sertifikat"]["demo"], true);
    let annen = pyhanko(&demosertifikat(mappe.path()), &pdf);
    let tekst = format!("{}{}", annen.ut, annen.feil);
    assert!(tekst.contains("INTACT:TRUSTED,UNTOUCHED"), "{tekst}");
}

#[test]
fn en_endret_byte_og_en_endret_side_avvises_av_begge() {
    let mappe = tempfile::tempdir().unwrap();
    let pem = demosertifikat(mappe.path());
    let (byte, side) = (mappe.path().join("byte.pdf"), mappe.path().join("side.pdf"));
    let kilde = DEMO.nb.join("tilsynsrapport-signert.pdf");
    let script = format!("{HER}/tests/verktoey/endre.py");
    kall(verktoey("venv/bin/python"), [&script, arg(&kilde), arg(&byte), arg(&side)]).med_kode(0);
    for endret in [&byte, &side] {
        let dom = tilsyn(["verifiser", "--json", arg(endret)]).med_kode(1).json();
        assert_eq!(dom["utfall"], "holder-ikke", "{}: {dom}", endret.display());
        let annen = pyhanko(&pem, endret);
        assert_ne!(annen.kode, 0, "{}{}", annen.ut, annen.feil);
    }
}

/// Keys made anew in each run: RSA modern and legacy, P-256, expired, unsuitable.
struct Noekler(tempfile::TempDir);

impl Noekler {
    fn lag() -> Self {
        let mappe = tempfile::tempdir().unwrap();
        let script = format!("{HER}/tests/verktoey/lag_testpki.sh");
        kall("bash", [script.as_str(), arg(mappe.path())]).med_kode(0);
        Self(mappe)
    }

    fn fil(&self, navn: &str) -> PathBuf {
        self.0.path().join(navn)
    }

    fn signer(&self, noekkel: &str, passord: &str, ut: &str) -> crate::hjelp::Kjoering {
        let passordfil = self.fil("passord.txt");
        std::fs::write(&passordfil, passord).unwrap();
        tilsyn([
            "signer",
            arg(&DEMO.nb.join("tilsynsrapport.pdf")),
            "--noekkel",
            arg(&self.fil(noekkel)),
            "--passordfil",
            arg(&passordfil),
            "--navn",
            "Kari Ærlig Inspektør",
            "--grunn",
            "Godkjent tilsynsrapport",
            "--sted",
            "Kárášjohka",
            "--ut",
            arg(&self.fil(ut)),
        ])
    }
}

#[test]
fn rsa_og_p256_moderne_og_gamle_noekkelfiler_signerer() {
    let noekler = Noekler::lag();
    let mut signerte = Vec::new();
    for (noekkel, ut) in
        [("rsa.p12", "rsa.pdf"), ("rsa-gammel.p12", "gammel.pdf"), ("ec.p12", "ec.pdf")]
    {
        noekler.signer(noekkel, "test", ut).med_kode(0);
        let fil = noekler.fil(ut);
        let dom = tilsyn(["verifiser", "--json", arg(&fil)]).med_kode(0).json();
        assert_eq!(dom["signaturer"][0]["navn"], "Kari Ærlig Inspektør", "{noekkel}");
        let annen = pyhanko(&noekler.fil("ca.pem"), &fil);
        let tekst = format!("{}{}", annen.ut, annen.feil);
        assert!(tekst.contains("INTACT:TRUSTED,UNTOUCHED"), "{noekkel}: {tekst}");
        signerte.push(fil);
    }
    kall(verktoey("bin/vera"), &signerte).med_kode(0);
}

#[test]
fn hver_feil_med_noekkelen_har_sin_egen_melding() {
    let noekler = Noekler::lag();
    std::fs::write(noekler.fil("skadet.p12"), b"ikke en noekkelfil").unwrap();
    let mut meldinger = std::collections::BTreeSet::new();
    for (noekkel, passord) in [
        ("rsa.p12", "feil"),
        ("skadet.p12", "test"),
        ("utloept.p12", "test"),
        ("uegnet.p12", "test"),
        ("finnes-ikke.p12", "test"),
    ] {
        let svar = noekler.signer(noekkel, passord, "ut.pdf").med_kode(3);
        assert!(!svar.feil.contains('⟦'), "{}", svar.feil);
        assert!(!svar.feil.contains("test\n"), "the password is never repeated");
        assert!(meldinger.insert(svar.feil.clone()), "{noekkel}: the same words as another fault");
        assert!(!noekler.fil("ut.pdf").exists(), "{noekkel}: nothing may be written");
    }
}

#[test]
fn en_pdf_som_ikke_er_pdf_og_en_uten_signatur() {
    let mappe = tempfile::tempdir().unwrap();
    let fil = mappe.path().join("brev.pdf");
    std::fs::write(&fil, "Dette er et brev.").unwrap();
    let svar = tilsyn(["verifiser", arg(&fil)]);
    assert_ne!(svar.kode, 0);
    assert!(!svar.feil.is_empty() && !svar.feil.contains('⟦'), "{}", svar.feil);
    let usignert = DEMO.nb.join("tilsynsrapport.pdf");
    let dom = tilsyn(["verifiser", "--json", arg(&usignert)]).med_kode(1).json();
    assert_eq!(dom["utfall"], "usignert");
}
