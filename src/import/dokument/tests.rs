//! Texts, PDFs made here, and files somebody has made to do harm. All content is invented.

use std::fmt::Write as _;

use lopdf::content::{Content, Operation};
use lopdf::{Document, Object, Stream, dictionary};
use proptest::prelude::*;

use super::*;

/// A PDF with one page for each text, lines split at `\n`; not packed.
fn pdf(sider: &[&str]) -> Document {
    let mut dok = Document::with_version("1.5");
    let tre = dok.new_object_id();
    let skrift = dok.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica",
        "Encoding" => "WinAnsiEncoding",
    });
    let kids: Vec<Object> = sider
        .iter()
        .map(|tekst| {
            let mut tegn = vec![
                Operation::new("BT", vec![]),
                Operation::new("Tf", vec!["F1".into(), 12.into()]),
            ];
            for linje in tekst.split('\n') {
                let latin1 = linje.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
                let streng = Object::String(latin1, lopdf::StringFormat::Literal);
                tegn.push(Operation::new("'", vec![streng]));
            }
            tegn.push(Operation::new("ET", vec![]));
            let innhold = Content { operations: tegn }.encode().unwrap();
            let innhold = dok.add_object(Stream::new(dictionary! {}, innhold));
            let side = dictionary! {
                "Type" => "Page", "Parent" => tre, "Contents" => innhold,
                "Resources" => dictionary! { "Font" => dictionary! { "F1" => skrift } },
                "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
            };
            dok.add_object(side).into()
        })
        .collect();
    let antall = i64::try_from(kids.len()).unwrap();
    let sidetre = dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => antall };
    dok.objects.insert(tre, Object::Dictionary(sidetre));
    let katalog = dok.add_object(dictionary! { "Type" => "Catalog", "Pages" => tre });
    dok.trailer.set("Root", katalog);
    dok
}

fn bytes(dok: &mut Document) -> Vec<u8> {
    let mut ut = Vec::new();
    dok.save_to(&mut ut).unwrap();
    ut
}

fn check(bytes: &[u8], fil: &str, ventet: &[&str]) {
    assert_eq!(
        les(bytes, fil).map(|lest| lest.sider),
        Ok(ventet.iter().map(|s| (*s).to_owned()).collect())
    );
}

#[test]
fn text_and_markdown_are_read_in_known_encodings() {
    check(
        "Søknaden kom 3. mai.\r\nSvart 4. mai. \r\n".as_bytes(),
        "notat.txt",
        &["Søknaden kom 3. mai.\nSvart 4. mai."],
    );
    check(b"S\xf8knad", "notat.TXT", &["Søknad"]);
    check("# Vedtak\n\nStart a\u{30a}ret.".as_bytes(), "vedtak.md", &["# Vedtak\n\nStart året."]);
    check(
        "saksbehandlings\u{ad}\ntid er o\u{ad}ﬀentlig".as_bytes(),
        "a.txt",
        &["saksbehandlingstid er offentlig"],
    );
    assert_eq!(les(b"# x", "a.md").unwrap().form, Dokumentform::Markdown);
}

#[test]
fn a_pdf_is_read_page_by_page() {
    let mut dok = pdf(&["Vedtak om program\nSøknaden er innvilget.", "Start 1. mars på øya."]);
    let upakket = bytes(&mut dok);
    let ventet = ["Vedtak om program\nSøknaden er innvilget.", "Start 1. mars på øya."];
    let lest = les(&upakket, "vedtak.pdf").unwrap();
    assert_eq!(lest.sider.iter().map(|s| s.trim()).collect::<Vec<_>>(), ventet);
    assert_eq!((lest.form, lest.uleste_sider.len()), (Dokumentform::Pdf, 0));
    dok.compress();
    // whatever its name is
    assert_eq!(les(&bytes(&mut dok), "vedtak.docx").unwrap(), lest);
}

#[test]
fn what_has_no_text_is_refused_with_a_reason() {
    for (bytes, fil, ventet) in [
        (b"".to_vec(), "a.txt", DokumentError::UtenTekst),
        (b" \n\t".to_vec(), "a.md", DokumentError::UtenTekst),
        (bytes(&mut pdf(&["", " "])), "skannet.pdf", DokumentError::UtenTekst),
        (b"PK\x03\x04".to_vec(), "a.docx", DokumentError::UkjentForm),
        (b"a\0b".to_vec(), "a.txt", DokumentError::UkjentTegnsett),
        (b"%PDF-1.7\nnonsense".to_vec(), "a.pdf", DokumentError::UlesbarPdf),
        (b"no pdf at all".to_vec(), "a.pdf", DokumentError::UlesbarPdf),
        ("x".repeat(LENGSTE_DOKUMENT + 1).into_bytes(), "a.txt", DokumentError::ForLang),
    ] {
        assert_eq!(les(&bytes, fil), Err(ventet), "{fil}");
    }
}

#[test]
fn a_stream_that_grows_beyond_its_bound_is_not_unpacked() {
    let mut dok = pdf(&["Vedtak", "x"]);
    let side = dok.get_pages()[&2];
    let innhold = dok.get_page_contents(side)[0];
    let bombe = Stream::new(dictionary! {}, vec![b' '; 64 * 1024 * 1024]);
    dok.objects.insert(innhold, Object::Stream(bombe));
    dok.compress();
    let lest = les(&bytes(&mut dok), "bombe.pdf").unwrap();
    assert_eq!(lest.uleste_sider, [2]);
    assert_eq!(lest.sider[1], "");
}

/// A PDF written by hand: the objects from number 1, with a table that fits.
fn raa_pdf(objekter: &[String]) -> Vec<u8> {
    let mut ut = String::from("%PDF-1.5\n");
    let mut tabell = String::from("0000000000 65535 f \n");
    for (nr, objekt) in (1..).zip(objekter) {
        writeln!(tabell, "{:010} 00000 n ", ut.len()).unwrap();
        write!(ut, "{nr} 0 obj\n{objekt}\nendobj\n").unwrap();
    }
    let (start, antall) = (ut.len(), objekter.len() + 1);
    let trailer = format!("trailer\n<</Root 1 0 R/Size {antall}>>\nstartxref\n{start}\n%%EOF\n");
    format!("{ut}xref\n0 {antall}\n{tabell}{trailer}").into_bytes()
}

/// One page, whose content stream has that length written.
fn med_lengde(lengde: &str, resten: &[String]) -> Vec<u8> {
    let innhold = "BT /F1 12 Tf (Vedtak om program) Tj ET";
    let mut objekter: Vec<String> = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/Contents 5 0 R/Resources<</Font<</F1 4 0 R>>>>>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    .map(str::to_owned)
    .to_vec();
    objekter.push(format!("<<{lengde}>>stream\n{innhold}\nendstream"));
    objekter.extend_from_slice(resten);
    raa_pdf(&objekter)
}

fn check_lest(bytes: &[u8]) {
    let lest = les(bytes, "a.pdf").map(|lest| lest.sider.concat().trim().to_owned());
    assert_eq!(lest, Ok("Vedtak om program".to_owned()));
}

#[test]
fn the_length_of_a_stream_may_stand_in_an_object_of_its_own() {
    check_lest(&med_lengde("/Length 38", &[]));
    check_lest(&med_lengde("/Length 6 0 R", &["38".to_owned()]));
    check_lest(&med_lengde("/Length\n6  0\tR", &["38".to_owned()]));
    check_lest(&med_lengde("/L#65ngth 0000000006 0 R", &["38".to_owned()]));
}

#[test]
fn a_chain_or_a_ring_of_lengths_does_not_exhaust_the_stack() {
    for skjult in ["/Length", "/#4cength"] {
        let stroem = |nr| format!("<<{skjult} {nr} 0 R>>stream\nx\nendstream");
        let kjede: Vec<String> = (7..40_000).map(stroem).collect();
        check_lest(&med_lengde(&format!("{skjult} 6 0 R"), &kjede));
        check_lest(&med_lengde(&format!("{skjult} 6 0 R"), &[stroem(7), stroem(6)]));
    }
    for lengde in ["/Length%\n6 0 R", "/Length 6%\n0 R", "/Length 6 0%\nR"] {
        let lest = les(&med_lengde(lengde, &["38".to_owned()]), "a.pdf");
        assert_eq!(lest, Err(DokumentError::UlesbarPdf), "{lengde}");
    }
}

#[test]
fn a_page_with_endless_ancestors_is_refused() {
    let mut dok = pdf(&["Vedtak"]);
    let side = dok.get_pages()[&1];
    let mut forelder = dok.add_object(dictionary! { "Type" => "Pages" });
    for _ in 0..20_000 {
        forelder = dok.add_object(dictionary! { "Type" => "Pages", "Parent" => forelder });
    }
    let ordbok = dok.get_object_mut(side).and_then(Object::as_dict_mut).unwrap();
    ordbok.set("Parent", forelder);
    assert_eq!(les(&bytes(&mut dok), "a.pdf"), Err(DokumentError::UlesbarPdf));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn random_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        for fil in ["a.txt", "a.md", "a.pdf"] {
            drop(les(&bytes, fil));
        }
        drop(les(&[b"%PDF-1.7\n".as_slice(), &bytes].concat(), "a"));
    }

    #[test]
    fn broken_pdfs_never_panic(
        plass in 0_usize..1200, slutt in 0_usize..1400, nytt in proptest::collection::vec(any::<u8>(), 0..6)
    ) {
        let mut fil = bytes(&mut pdf(&["Vedtak om program", "Side to"]));
        drop(les(&fil[..slutt.min(fil.len())], "a.pdf"));
        for (i, b) in nytt.iter().enumerate() {
            if let Some(gammel) = fil.get_mut(plass + i) {
                *gammel = *b;
            }
        }
        drop(les(&fil, "a.pdf"));
    }
}
