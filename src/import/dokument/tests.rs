//! Texts, PDFs made here, and files somebody has made to do harm. All content is invented.

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

#[test]
fn the_length_of_a_stream_may_stand_in_an_object_of_its_own() {
    let mut dok = pdf(&["Vedtak om program"]);
    let ren = les(&bytes(&mut dok), "a.pdf").unwrap();
    let side = dok.get_pages()[&1];
    let innhold = dok.get_page_contents(side)[0];
    let lengde = dok.get_object(innhold).unwrap().as_stream().unwrap().content.len();
    let objekt = dok.add_object(i64::try_from(lengde).unwrap());
    let raa = String::from_utf8_lossy(&bytes(&mut dok))
        .replace(&format!("/Length {lengde}"), &format!("/Length {} {} R", objekt.0, objekt.1));
    assert!(raa.contains("/Length") && raa.contains(" 0 R"));
    assert_eq!(les(&rettet(&raa), "a.pdf"), Ok(ren));
}

/// The same objects with a cross-reference table that fits.
fn rettet(raa: &str) -> Vec<u8> {
    let kropp = raa.split("xref\n").next().unwrap().to_owned();
    let trailer = raa.split("trailer").nth(1).unwrap().split("startxref").next().unwrap();
    let mut steder: Vec<(u32, usize)> = kropp
        .match_indices(" 0 obj")
        .map(|(plass, _)| {
            let fra = kropp[..plass].rfind('\n').map_or(0, |p| p + 1);
            (kropp[fra..plass].parse().unwrap(), fra)
        })
        .collect();
    steder.sort_unstable();
    let siste = steder.last().unwrap().0;
    let mut ut = format!("{kropp}xref\n0 {}\n0000000000 65535 f \n", siste + 1);
    for nr in 1..=siste {
        match steder.iter().find(|(n, _)| *n == nr) {
            Some((_, plass)) => ut.push_str(&format!("{plass:010} 00000 n \n")),
            None => ut.push_str("0000000000 65535 f \n"),
        }
    }
    let start = kropp.len();
    format!("{ut}trailer{trailer}startxref\n{start}\n%%EOF").into_bytes()
}

/// A chain of streams, each the length of the one before.
#[test]
fn a_chain_of_lengths_does_not_exhaust_the_stack() {
    for skjult in ["/Length", "/#4cength", "/Length%\n"] {
        let mut raa = String::from(
            "%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n",
        );
        for nr in 3..40_000 {
            raa.push_str(&format!(
                "{nr} 0 obj\n<<{skjult} {} 0 R>>stream\nx\nendstream\nendobj\n",
                nr + 1
            ));
        }
        raa.push_str("xref\ntrailer<</Root 1 0 R/Size 40000>>startxref\n");
        let uro = les(&rettet(&raa), "kjede.pdf").unwrap_err();
        assert_eq!(uro, DokumentError::UlesbarPdf);
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
