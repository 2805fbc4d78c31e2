//! Invented material for the tests of this layer: small tagged PDFs and throw-away keys.

use std::sync::OnceLock;

use chrono::{DateTime, FixedOffset};
use lopdf::{Document, Object, Stream, StringFormat, dictionary};
use p12_keystore::{Certificate, KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};
use rcgen::{CertificateParams, DnType, IsCa, KeyPair, KeyUsagePurpose};

use super::demo::lag_demonoekkel;
use super::noekkel::Noekkel;
use super::signer::{Signaturopplysninger, signer};

pub(crate) const XMP: &str = r#"<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format>
 <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Ærlig kommune</rdf:li></rdf:Alt>
 </dc:description></rdf:Description></rdf:RDF></x:xmpmeta>"#;

/// How a PDF keeps its cross-references.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Lagring {
    Tabell,
    Stroem,
}

pub(crate) fn naa() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-22T12:00:00+01:00").unwrap()
}

/// Two pages, a link, metadata and a tag tree; not PDF/A, but built like it.
pub(crate) fn pdf(lagring: Lagring) -> Vec<u8> {
    let mut d = Document::with_version("1.7");
    let (pages, first, second) = (d.new_object_id(), d.new_object_id(), d.new_object_id());
    let content = |text: &str| Stream::new(dictionary! {}, format!("% {text}").into_bytes());
    let drawn = d.add_object(content("forside"));
    let drawn_too = d.add_object(content("andre side"));
    let link = d.add_object(dictionary! {
        "Type" => "Annot", "Subtype" => "Link", "F" => 4, "Border" => vec![0.into(); 3],
        "Rect" => vec![10.into(), 10.into(), 90.into(), 20.into()],
        "Contents" => Object::string_literal("lenke"),
        "A" => dictionary! { "S" => "URI", "URI" => Object::string_literal("https://x.invalid") },
    });
    let page = |contents, annotations: Vec<Object>| {
        dictionary! {
            "Type" => "Page", "Parent" => pages, "Contents" => contents, "Tabs" => "S",
            "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
            "Resources" => dictionary! {}, "Annots" => annotations,
        }
    };
    d.set_object(first, page(drawn, vec![link.into()]));
    let mut last = page(drawn_too, vec![]);
    last.remove(b"Annots");
    last.remove(b"Tabs");
    d.set_object(second, last);
    d.set_object(
        pages,
        dictionary! { "Type" => "Pages", "Kids" => vec![first.into(), second.into()], "Count" => 2 },
    );
    let xmp = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let metadata = d.add_object(Stream::new(xmp, XMP.as_bytes().to_vec()));
    let tags = d.add_object(dictionary! { "Type" => "StructTreeRoot", "K" => vec![] });
    let root = d.add_object(dictionary! {
        "Type" => "Catalog", "Pages" => pages, "Metadata" => metadata, "StructTreeRoot" => tags,
        "Lang" => Object::string_literal("nb-NO"),
        "MarkInfo" => dictionary! { "Marked" => true },
    });
    let info = d.add_object(dictionary! { "Title" => Object::string_literal("Rapport") });
    d.trailer.set("Root", root);
    d.trailer.set("Info", info);
    let id = Object::String(b"0123456789abcdef".to_vec(), StringFormat::Hexadecimal);
    d.trailer.set("ID", vec![id.clone(), id]);
    let mut out = Vec::new();
    match lagring {
        Lagring::Tabell => d.save_to(&mut out).unwrap(),
        Lagring::Stroem => d.save_modern(&mut out).unwrap(),
    }
    out
}

/// A key shared by the tests: making one takes longer than using it.
pub(crate) fn noekkel() -> &'static Noekkel {
    static KEY: OnceLock<Noekkel> = OnceLock::new();
    KEY.get_or_init(|| {
        let demo = lag_demonoekkel(naa()).unwrap();
        Noekkel::aapne(&demo.p12, &demo.passord).unwrap_or_else(|e| panic!("{e}"))
    })
}

pub(crate) fn opplysninger() -> Signaturopplysninger {
    Signaturopplysninger {
        navn: "Kari Ærlig (prøve)".to_owned(),
        grunn: "Godkjent tilsynsrapport".to_owned(),
        sted: String::new(),
        tidspunkt: naa(),
    }
}

/// A signed file; made once of each kind, for the tests damage many copies.
pub(crate) fn signert(lagring: Lagring) -> Vec<u8> {
    static FILES: [OnceLock<Vec<u8>>; 2] = [const { OnceLock::new() }; 2];
    let file = &FILES[usize::from(matches!(lagring, Lagring::Stroem))];
    file.get_or_init(|| signer(&pdf(lagring), noekkel(), &opplysninger()).unwrap()).clone()
}

/// What a test key's certificate is made for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Bruk {
    Signering,
    Kryptering,
    Utsteder,
}

/// A PKCS#12 file with a key for `bruk`, valid in the years 2020 to 2022 (`2022` excluded).
pub(crate) fn gammel_p12(bruk: Bruk, passord: &str) -> Vec<u8> {
    let key = KeyPair::generate().unwrap();
    let mut parameters = CertificateParams::new(Vec::new()).unwrap();
    parameters.not_before = rcgen::date_time_ymd(2020, 1, 1);
    parameters.not_after = rcgen::date_time_ymd(2022, 1, 1);
    parameters.distinguished_name.push(DnType::CommonName, "Ola Prøve");
    parameters.key_usages = match bruk {
        Bruk::Signering => vec![KeyUsagePurpose::ContentCommitment],
        Bruk::Kryptering => vec![KeyUsagePurpose::KeyEncipherment],
        Bruk::Utsteder => vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::DigitalSignature],
    };
    parameters.is_ca = match bruk {
        Bruk::Utsteder => IsCa::Ca(rcgen::BasicConstraints::Unconstrained),
        Bruk::Signering | Bruk::Kryptering => IsCa::ExplicitNoCa,
    };
    let certificate = parameters.self_signed(&key).unwrap();
    let private = PrivateKey::from_der(&key.serialize_der()).unwrap();
    let own = Certificate::from_der(certificate.der()).unwrap();
    let mut store = KeyStore::new();
    let chain = PrivateKeyChain::new("p", private, [own]);
    store.add_entry("p", KeyStoreEntry::PrivateKeyChain(chain));
    store.writer(passord).encryption_iterations(100).mac_iterations(100).write().unwrap()
}
