//! Adds what the file says about itself: XMP and the same in Info, language, colour profile, id.

use lopdf::{Document, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest as _, Sha256};

use crate::rapport::dokument::Dokument;

use super::tekststreng::tekststreng;

const ICC: &[u8] = include_bytes!("../../../assets/icc/sRGB-v2-magic.icc");
const XMP: &str = include_str!("xmp.xml");
const PROGRAM: &str = concat!("Tilsyn ", env!("CARGO_PKG_VERSION"));

/// Adds metadata, colour profile and id. Comes last, because the id is a digest of the content.
pub(super) fn legg_til(
    pdf: &mut Document,
    dokument: &Dokument,
    bokmerker: Option<ObjectId>,
) -> Result<(), lopdf::Error> {
    "1.7".clone_into(&mut pdf.version); // printpdf writes 1.3
    let profil = pdf.add_object(Stream::new(dictionary! { "N" => 3 }, ICC.to_vec()));
    let hensikt = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "RegistryName" => Object::string_literal("http://www.color.org"),
        "DestOutputProfile" => profil,
    };
    let hode = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    // readable without unpacking, as PDF/A recommends
    let xmp = Stream::new(hode, xmp(dokument).into_bytes()).with_compression(false);
    let xmp = pdf.add_object(xmp);
    let info = info(pdf, dokument);
    pdf.trailer.set("Info", info);
    let katalog = pdf.catalog_mut()?;
    katalog.set("Metadata", xmp);
    katalog.set("OutputIntents", vec![hensikt.into()]);
    katalog.set("Lang", Object::string_literal(dokument.maalform.sprakkode()));
    katalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    if let Some(bokmerker) = bokmerker {
        katalog.set("Outlines", bokmerker);
        katalog.set("PageMode", "UseOutlines");
    }
    let id = Object::String(avtrykk(pdf), StringFormat::Hexadecimal);
    pdf.trailer.set("ID", vec![id.clone(), id]);
    Ok(())
}

/// Must say the same as XMP.
fn info(pdf: &mut Document, dokument: &Dokument) -> ObjectId {
    let tid = dokument.tidspunkt.format("%Y%m%d%H%M%S%:z").to_string();
    let tid = Object::string_literal(format!("D:{}'", tid.replace(':', "'")));
    pdf.add_object(dictionary! {
        "Title" => tekststreng(&dokument.tittel),
        "Author" => tekststreng(&dokument.forfatter),
        "Creator" => tekststreng(PROGRAM),
        "Producer" => tekststreng(PROGRAM),
        "CreationDate" => tid.clone(),
        "ModDate" => tid,
    })
}

fn xmp(dokument: &Dokument) -> String {
    let tid = dokument.tidspunkt.format("%Y-%m-%dT%H:%M:%S%:z").to_string();
    let felt = |navn: &str| match navn {
        "BOM" => "\u{FEFF}".to_owned(),
        "tittel" => for_xml(&dokument.tittel),
        "forfatter" => for_xml(&dokument.forfatter),
        "sprak" => dokument.maalform.sprakkode().to_owned(),
        "tid" => tid.clone(),
        _ => PROGRAM.to_owned(),
    };
    // one walk over the pattern, so that a title with braces in it stays a title
    let mut ut = String::new();
    let mut rest = XMP;
    while let Some((foran, etter)) = rest.split_once('{') {
        let (navn, videre) = etter.split_once('}').unwrap_or((etter, ""));
        ut.push_str(foran);
        ut.push_str(&felt(navn));
        rest = videre;
    }
    ut.push_str(rest);
    ut
}

fn for_xml(tekst: &str) -> String {
    tekst.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// 16 bytes of a digest over every stream of the file: pages, fonts and metadata.
fn avtrykk(pdf: &Document) -> Vec<u8> {
    let mut hash = Sha256::new();
    for objekt in pdf.objects.values() {
        if let Object::Stream(stroem) = objekt {
            hash.update(&stroem.content);
        }
    }
    hash.finalize().into_iter().take(16).collect()
}
