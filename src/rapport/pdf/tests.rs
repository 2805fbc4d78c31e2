//! Structure, text and repeatability of the finished file, read back with lopdf.

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object};

use super::prove;
use super::*;
use crate::domene::Maalform;
use crate::rapport::dokument::Blokk;

fn bytes(blokker: &[Blokk]) -> Vec<u8> {
    skriv_pdf(&prove::dokument(blokker)).expect("a document without faults")
}

fn les(blokker: &[Blokk]) -> Document {
    Document::load_mem(&bytes(blokker)).expect("a readable file")
}

fn ordbok<'a>(pdf: &'a Document, eier: &'a Dictionary, navn: &[u8]) -> &'a Dictionary {
    eier.get_deref(navn, pdf).and_then(Object::as_dict).expect("a dictionary")
}

/// The tag tree as indented roles, one line for each element.
fn roller(pdf: &Document, element: &Dictionary, innrykk: usize, ut: &mut String) {
    if let Ok(rolle) = element.get(b"S").and_then(Object::as_name) {
        ut.push_str(&"  ".repeat(innrykk));
        ut.push_str(&String::from_utf8_lossy(rolle));
        ut.push('\n');
    }
    for barn in element.get(b"K").and_then(Object::as_array).into_iter().flatten() {
        if let Object::Reference(id) = barn {
            roller(pdf, pdf.get_dictionary(*id).expect("an element"), innrykk + 1, ut);
        }
    }
}

fn tre(blokker: &[Blokk]) -> String {
    let pdf = les(blokker);
    let rot = ordbok(&pdf, pdf.catalog().expect("catalog"), b"StructTreeRoot");
    let mut ut = String::new();
    roller(&pdf, rot, 0, &mut ut);
    ut
}

fn tekst(pdf: &Document, eier: &Dictionary, navn: &[u8]) -> String {
    let objekt = eier.get_deref(navn, pdf).expect("a key");
    lopdf::decode_text_string(objekt).expect("a text string")
}

#[test]
fn samme_dokument_gir_samme_bytes() {
    assert_eq!(bytes(&prove::stort()), bytes(&prove::stort()));
}

#[test]
fn id_foelger_innholdet() {
    let id = |blokker: &[Blokk]| format!("{:?}", les(blokker).trailer.get(b"ID"));
    assert_eq!(id(&[prove::avsnitt("En")]), id(&[prove::avsnitt("En")]));
    assert_ne!(id(&[prove::avsnitt("En")]), id(&[prove::avsnitt("To")]));
}

#[test]
fn merketreet_foelger_leserekkefoelgen() {
    let blokker = [
        Blokk::Innhold { overskrift: "Innhold".to_owned() },
        prove::overskrift(1, true, "En"),
        Blokk::Liste { ordnet: false, punkter: vec![vec![prove::avsnitt("punkt")]] },
        prove::krav(1),
        prove::figur(),
        Blokk::Boks(vec![prove::avsnitt("boks")]),
    ];
    let ventet = "Document|H1|TOC|TOCI|Reference|Link|H1|L|LI|Lbl|LBody|P|Table|Caption|THead|TR|\
                  TH|TH|TH|TBody|TR|TH|TD|TD|Div|Figure|Caption|Div|P";
    let funnet: Vec<_> = tre(&blokker).lines().map(|linje| linje.trim().to_owned()).collect();
    assert_eq!(funnet.join("|"), ventet);
}

#[test]
fn alt_som_tegnes_er_merket() {
    let pdf = les(&prove::stort());
    let malende = ["Tj", "TJ", "S", "f", "f*", "B"];
    for side in pdf.get_pages().into_values() {
        let innhold = Content::decode(&pdf.get_page_content(side));
        let mut dybde = 0;
        for operasjon in innhold.expect("operators").operations {
            match operasjon.operator.as_str() {
                "BDC" | "BMC" => dybde += 1,
                "EMC" => dybde -= 1,
                navn => assert!(dybde == 1 || !malende.contains(&navn), "{navn}"),
            }
        }
        assert_eq!(dybde, 0);
    }
}

#[test]
fn bokmerkene_er_nestet() {
    let pdf = les(&[
        prove::overskrift(1, true, "En"),
        prove::overskrift(2, true, "En en"),
        prove::overskrift(3, true, "En en en"),
        prove::overskrift(1, true, "To"),
        prove::avsnitt("slutt"),
    ]);
    let rot = ordbok(&pdf, pdf.catalog().expect("catalog"), b"Outlines");
    let en = ordbok(&pdf, rot, b"First");
    assert_eq!(tekst(&pdf, en, b"Title"), "1 En");
    assert_eq!(tekst(&pdf, ordbok(&pdf, en, b"First"), b"Title"), "1.1 En en");
    assert_eq!(tekst(&pdf, ordbok(&pdf, en, b"Next"), b"Title"), "2 To");
    assert_eq!(rot.get(b"Count").and_then(Object::as_i64).ok(), Some(4));
    assert_eq!(en.get(b"Count").and_then(Object::as_i64).ok(), Some(2));
}

#[test]
fn filen_sier_hva_den_er() {
    let mut dokument = prove::dokument(&[prove::avsnitt("Ei setning.")]);
    dokument.maalform = Maalform::Nynorsk;
    dokument.tittel = "Tilsyn & <tiltak> {tid}".to_owned();
    let bytes = skriv_pdf(&dokument).expect("a document without faults");
    let pdf = Document::load_mem(&bytes).expect("a readable file");
    let katalog = pdf.catalog().expect("catalog");
    assert_eq!(katalog.get(b"Lang").and_then(Object::as_str).ok(), Some(&b"nn-NO"[..]));
    let info = ordbok(&pdf, &pdf.trailer, b"Info");
    assert_eq!(tekst(&pdf, info, b"Title"), dokument.tittel);
    assert_eq!(tekst(&pdf, info, b"Author"), dokument.forfatter);
    let xmp = katalog.get_deref(b"Metadata", &pdf).and_then(Object::as_stream).expect("XMP");
    let xmp = String::from_utf8_lossy(&xmp.content).into_owned();
    assert!(
        xmp.contains("<rdf:li xml:lang=\"x-default\">Tilsyn &amp; &lt;tiltak&gt; {tid}</rdf:li>")
    );
    assert!(xmp.contains("<xmp:CreateDate>2026-03-02T09:30:00+01:00</xmp:CreateDate>"));
    assert!(xmp.contains("<pdfuaid:part>1</pdfuaid:part>"));
}

#[test]
fn skriftene_er_delskrifter_og_filen_liten() {
    let bytes = bytes(&prove::innledning());
    assert!(bytes.len() < 90_000, "{}", bytes.len());
    let pdf = Document::load_mem(&bytes).expect("a readable file");
    let lengder = pdf.objects.values().filter_map(|objekt| {
        objekt.as_stream().ok()?.dict.get(b"Length1").and_then(Object::as_i64).ok()
    });
    let lengder: Vec<_> = lengder.collect();
    assert_eq!(lengder.len(), 3);
    assert!(lengder.iter().all(|lengde| *lengde < 140_000), "{lengder:?}");
}

#[test]
fn delte_ord_kan_leses_hele() {
    let pdf = les(&[prove::avsnitt(&prove::LANGT.repeat(5))]);
    let tekst = pdf.extract_text(&[1]).expect("text");
    assert!(tekst.contains('\u{AD}'), "a word is divided");
    let hel: String = tekst.replace('\u{AD}', "").split('\n').collect();
    assert!(hel.contains("saksbehandlingstiden var overskredet"), "{hel}");
    assert!(hel.contains("standardformuleringer"));
}

#[test]
fn dokument_med_feil_skrives_ikke() {
    let feil = skriv_pdf(&prove::dokument(&[prove::avsnitt("Smil 😀")]));
    assert!(matches!(&feil, Err(RapportError::Forkontroll(feil)) if feil.len() == 1));
    assert_eq!(antall_sider(&prove::dokument(&[prove::avsnitt("Smil 😀")])), 0);
    assert_eq!(antall_sider(&prove::dokument(&[prove::avsnitt("Smil")])), 1);
}
