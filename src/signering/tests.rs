//! Signing and checking as a whole: what must hold, and what must not.

use chrono::{DateTime, Months};

use super::pdf::document::Document;
use super::pdf::update::Update;
use super::pdf::value::{Value, dict};
use super::proeve::{Bruk, Lagring, gammel_p12, naa, noekkel, opplysninger, pdf, signert};
use super::{
    Endringer, Integritet, Noekkel, Sertifikatforhold, SigneringError, Utfall, lag_demonoekkel,
    signer, verifiser,
};

fn kode<T>(outcome: Result<T, SigneringError>) -> &'static str {
    outcome.err().map_or("ok", |error| error.kode())
}

#[test]
fn signert_rapport_holder_med_begge_slags_kryssreferanser() {
    for lagring in [Lagring::Tabell, Lagring::Stroem] {
        let (before, signed) = (pdf(lagring), signert(lagring));
        assert!(signed.starts_with(&before), "bytes before are untouched");
        let found = verifiser(&signed, naa()).unwrap();
        assert_eq!(found.utfall, Utfall::Holder, "{found:#?}");
        let [one] = found.signaturer.as_slice() else { panic!("one signature") };
        assert_eq!(one.integritet, Integritet::Uendret);
        assert_eq!(one.endringer, Endringer::Ingen);
        assert!(one.dekker_hele);
        assert_eq!(one.felt, "Signatur1");
        assert_eq!(one.navn.as_deref(), Some("Kari Ærlig (prøve)"));
        assert_eq!(one.paastaatt_tid.as_deref(), Some("D:20261122120000+01'00'"));
        assert_eq!(one.underfilter, "ETSI.CAdES.detached");
        let demo = [
            Sertifikatforhold::UkjentUtsteder,
            Sertifikatforhold::Selvsignert,
            Sertifikatforhold::Demo,
        ];
        assert_eq!(one.sertifikatforhold, demo);
        // the general library must be able to read it too
        let read = lopdf::Document::load_mem(&signed).unwrap();
        assert_eq!(read.get_pages().len(), 2);
    }
}

#[test]
fn andre_signatur_er_en_tillatt_endring() {
    for lagring in [Lagring::Tabell, Lagring::Stroem] {
        let once = signert(lagring);
        let twice = signer(&once, noekkel(), &opplysninger()).unwrap();
        let found = verifiser(&twice, naa()).unwrap();
        assert_eq!(found.utfall, Utfall::Holder, "{found:#?}");
        let names: Vec<&str> = found.signaturer.iter().map(|s| s.felt.as_str()).collect();
        assert_eq!(names, ["Signatur1", "Signatur2"]);
        assert_eq!(found.signaturer[0].endringer, Endringer::BareTillatte);
        assert!(!found.signaturer[0].dekker_hele);
        assert_eq!(found.signaturer[1].endringer, Endringer::Ingen);
    }
}

#[test]
fn usignert_fil_er_usignert() {
    let found = verifiser(&pdf(Lagring::Tabell), naa()).unwrap();
    assert_eq!((found.utfall, found.signaturer.len()), (Utfall::Usignert, 0));
}

#[test]
fn sertifikatets_gyldighet_maales_mot_signaturens_tid() {
    let mut when = opplysninger();
    when.tidspunkt = naa().checked_add_months(Months::new(13)).unwrap();
    let base = pdf(Lagring::Tabell);
    assert_eq!(kode(signer(&base, noekkel(), &when)), "utloept-sertifikat");
    when.tidspunkt = naa().checked_sub_months(Months::new(1)).unwrap();
    assert_eq!(kode(signer(&base, noekkel(), &when)), "ikke-gyldig-ennaa");
    let signed = signert(Lagring::Tabell);
    let later = verifiser(&signed, naa().checked_add_months(Months::new(13)).unwrap()).unwrap();
    assert_eq!(later.utfall, Utfall::Holder);
    assert!(later.signaturer[0].sertifikatforhold.contains(&Sertifikatforhold::Utloept));
}

#[test]
fn uegnet_sertifikat_signerer_ikke() {
    let mut when = opplysninger();
    when.tidspunkt = DateTime::parse_from_rfc3339("2021-05-05T10:00:00+02:00").unwrap();
    for (bruk, expected) in [
        (Bruk::Signering, "ok"),
        (Bruk::Kryptering, "uegnet-sertifikat"),
        (Bruk::Utsteder, "uegnet-sertifikat"),
    ] {
        let noekkel = Noekkel::aapne(&gammel_p12(bruk, "p"), "p").ok().unwrap();
        assert_eq!(kode(signer(&pdf(Lagring::Tabell), &noekkel, &when)), expected);
    }
}

#[test]
fn feil_passord_og_skadet_fil_holdes_fra_hverandre() {
    let p12 = gammel_p12(Bruk::Signering, "riktig");
    assert_eq!(kode(Noekkel::aapne(&p12, "riktig")), "ok");
    assert_eq!(kode(Noekkel::aapne(&p12, "galt")), "feil-passord");
    assert_eq!(kode(Noekkel::aapne(&p12, "")), "feil-passord");
    assert_eq!(kode(Noekkel::aapne(&p12[..p12.len() - 1], "riktig")), "skadet-noekkelfil");
    assert_eq!(kode(Noekkel::aapne(b"no key here", "riktig")), "skadet-noekkelfil");
    assert_eq!(kode(Noekkel::aapne(b"", "")), "skadet-noekkelfil");
}

#[test]
fn demonoekkel_er_merket_og_har_eget_passord() {
    let (one, two) = (lag_demonoekkel(naa()).unwrap(), lag_demonoekkel(naa()).unwrap());
    assert_ne!(*one.passord, *two.passord);
    assert_eq!(one.passord.len(), 24);
    let sertifikat = Noekkel::aapne(&one.p12, &one.passord).ok().unwrap().sertifikat().clone();
    assert_eq!(sertifikat.innehaver, "DEMO – ikke ekte signatur");
    assert!(sertifikat.demo && sertifikat.selvsignert);
    assert_eq!(sertifikat.algoritme, "ECDSA P-256");
    assert_eq!(sertifikat.gyldig_fra.to_rfc3339(), "2026-11-21T11:00:00+00:00");
    assert_eq!(sertifikat.gyldig_til.to_rfc3339(), "2027-11-22T11:00:00+00:00");
}

#[test]
fn bare_lesbare_og_ukrypterte_pdf_er_signeres() {
    let base = pdf(Lagring::Tabell);
    let text = String::from_utf8_lossy(&base).replace("/Size", "/Encrypt 99 0 R/Size");
    let encrypted: Vec<u8> = text.into_bytes();
    for (bytes, expected) in [
        (b"hello".as_slice(), "ikke-pdf"),
        (b"", "ikke-pdf"),
        (&base[..base.len() / 2], "skadet-pdf"),
        (&[base.as_slice(), b"more"].concat(), "skadet-pdf"),
    ] {
        assert_eq!(kode(signer(bytes, noekkel(), &opplysninger())), expected);
    }
    // the replacement above may move offsets, so only the reason is checked when it still reads
    assert!(["kryptert-pdf", "skadet-pdf"].contains(&kode(verifiser(&encrypted, naa()))));
}

#[test]
fn bevis_for_signaturen_er_en_tillatt_endring() {
    let signed = signert(Lagring::Stroem);
    let document = Document::open(&signed).unwrap();
    let mut update = Update::new(&document);
    let (proof, list) = (update.reserve(), update.reserve());
    update.set(list, Value::Array(vec![]));
    update.set(proof, Value::Dict(dict([("Certs", Value::Ref(list))])));
    let level = dict([("BaseVersion", Value::name("1.7")), ("ExtensionLevel", Value::Int(1))]);
    let mut catalog = document.catalog().unwrap().clone();
    let extensions = dict([("ESIC", Value::Dict(level))]);
    catalog.extend(dict([("DSS", Value::Ref(proof)), ("Extensions", Value::Dict(extensions))]));
    update.set(document.root().unwrap(), Value::Dict(catalog));
    let found = verifiser(&update.write().unwrap(), naa()).unwrap();
    assert_eq!(found.utfall, Utfall::Holder, "{found:#?}");
    assert_eq!(found.signaturer[0].endringer, Endringer::BareTillatte);
}

#[test]
fn felt_som_stod_tomt_kan_fylles_senere() {
    let base = pdf(Lagring::Tabell);
    let document = Document::open(&base).unwrap();
    let mut update = Update::new(&document);
    let field = update.reserve();
    let empty = dict([("FT", Value::name("Sig")), ("T", Value::literal(b"Leder"))]);
    update.set(field, Value::Dict(empty.clone()));
    let form = dict([("Fields", Value::Array(vec![Value::Ref(field)]))]);
    let mut catalog = document.catalog().unwrap().clone();
    catalog.extend(dict([("AcroForm", Value::Dict(form))]));
    update.set(document.root().unwrap(), Value::Dict(catalog));
    let signed = signer(&update.write().unwrap(), noekkel(), &opplysninger()).unwrap();
    assert_eq!(verifiser(&signed, naa()).unwrap().signaturer.len(), 1);

    let document = Document::open(&signed).unwrap();
    let mut update = Update::new(&document);
    let value = update.reserve();
    update.set(value, Value::Dict(dict([("Type", Value::name("Sig"))])));
    let mut filled = empty;
    filled.extend(dict([("V", Value::Ref(value))]));
    update.set(field, Value::Dict(filled));
    let found = verifiser(&update.write().unwrap(), naa()).unwrap();
    let by_name = |name| found.signaturer.iter().find(|s| s.felt == name).unwrap();
    assert_eq!(by_name("Signatur1").endringer, Endringer::BareTillatte);
    assert_eq!(by_name("Leder").integritet, Integritet::Uleselig, "an empty signature is none");
    assert_eq!(found.utfall, Utfall::HolderIkke);
}

#[test]
fn hver_kode_har_tekst_paa_begge_maalformer() {
    let files = [
        include_str!("../../assets/i18n/nb/signering.ftl"),
        include_str!("../../assets/i18n/nn/signering.ftl"),
    ];
    let mut keys: Vec<String> =
        SigneringError::KODER.iter().map(|kode| format!("feil-{kode}")).collect();
    let more = [
        "utfall-usignert",
        "utfall-holder",
        "utfall-holder-ikke",
        "integritet-uendret",
        "integritet-endret",
        "integritet-ugyldig-signatur",
        "integritet-ukjent-algoritme",
        "integritet-uleselig",
        "endringer-ingen",
        "endringer-bare-tillatte",
        "endringer-ulovlige",
        "sertifikat-ukjent-utsteder",
        "sertifikat-selvsignert",
        "sertifikat-demo",
        "sertifikat-utloept",
        "sertifikat-ikke-gyldig-ennaa",
        "sertifikat-feil-bruk",
        "sertifikat-ikke-pades",
    ];
    keys.extend(more.map(str::to_owned));
    keys.extend(super::Endringsart::ALLE.map(|kind| format!("endringsart-{}", kind.kode())));
    for file in files {
        for key in &keys {
            assert!(file.contains(&format!("\nsignering-{key} = ")), "{key}");
        }
        assert_eq!(file.lines().filter(|l| l.starts_with("signering-")).count(), keys.len());
    }
}
