//! Attacks on signed files. None of them may be told to hold.

use proptest::prelude::*;

use super::pdf::document::Document;
use super::pdf::update::Update;
use super::pdf::value::{Dict, ObjectId, Value, dict, entry};
use super::proeve::{Lagring, naa, noekkel, opplysninger, signert};
use super::{Endringer, Integritet, Signatur, Utfall, signer, verifiser};

fn only(bytes: &[u8]) -> Signatur {
    let found = verifiser(bytes, naa()).unwrap();
    assert_eq!(found.utfall, Utfall::HolderIkke, "{found:#?}");
    found.signaturer.into_iter().next().unwrap()
}

/// An unsigned update of a signed file, and what it is called.
fn updated(lagring: Lagring, change: impl Fn(&Document<'_>, &mut Update<'_>)) -> Vec<String> {
    let signed = signert(lagring);
    let document = Document::open(&signed).unwrap();
    let mut update = Update::new(&document);
    change(&document, &mut update);
    let found = only(&update.write().unwrap());
    assert_eq!(found.integritet, Integritet::Uendret, "the signed part itself is whole");
    assert!(!found.dekker_hele);
    let Endringer::Ulovlige(kinds) = found.endringer else { panic!("{:?}", found.endringer) };
    kinds
}

fn edit(
    document: &Document<'_>,
    update: &mut Update<'_>,
    id: ObjectId,
    change: impl Fn(&mut Dict),
) {
    let mut changed = document.dict(id).unwrap().clone();
    change(&mut changed);
    update.set(id, Value::Dict(changed));
}

fn put(dict: &mut Dict, key: &str, value: Value) {
    dict.insert(key.as_bytes().to_vec(), value);
}

#[test]
fn usignert_oppdatering_av_side_katalog_og_opplysninger_er_ulovlig() {
    for lagring in [Lagring::Tabell, Lagring::Stroem] {
        let page = |key: &'static str, value: Value| {
            updated(lagring, |d, u| {
                edit(d, u, d.pages()[0], |page| put(page, key, value.clone()));
            })
        };
        assert_eq!(page("Rotate", Value::Int(90)), ["side"]);
        assert_eq!(page("Annots", Value::Array(vec![])), ["merknad"]);
        assert_eq!(page("Contents", Value::Null), ["innhold"]);
        let catalog = |key: &'static str, value: Value| {
            updated(lagring, |d, u| {
                edit(d, u, d.root().unwrap(), |root| put(root, key, value.clone()));
            })
        };
        assert_eq!(catalog("Lang", Value::literal(b"en")), ["katalog"]);
        assert_eq!(catalog("OpenAction", Value::Dict(Dict::new())), ["katalog"]);
        assert_eq!(catalog("Metadata", Value::Null), ["metadata"]);
        let info = updated(lagring, |d, u| {
            let id = entry(&d.xref.trailer, "Info").unwrap().as_ref_id().unwrap();
            edit(d, u, id, |info| put(info, "Title", Value::literal(b"Annet")));
        });
        assert_eq!(info, ["dokumentinfo"]);
    }
}

#[test]
fn nytt_innhold_og_nye_merknader_er_ulovlige() {
    let kinds = updated(Lagring::Tabell, |d, u| {
        let note = u.reserve();
        let text = dict([("Type", Value::name("Annot")), ("Subtype", Value::name("FreeText"))]);
        u.set(note, Value::Dict(text));
        edit(d, u, d.pages()[1], |page| {
            let mut list = entry(page, "Annots").unwrap().as_array().unwrap().to_vec();
            list.push(Value::Ref(note));
            put(page, "Annots", Value::Array(list));
        });
    });
    assert_eq!(kinds, ["skjema", "nytt-objekt"]);
    let loose = updated(Lagring::Tabell, |_, u| {
        let id = u.reserve();
        u.set(id, Value::Int(1));
    });
    assert_eq!(loose, ["nytt-objekt"]);
}

#[test]
fn synlig_nytt_signaturfelt_er_ulovlig() {
    let kinds = updated(Lagring::Tabell, |d, u| {
        let field = u.reserve();
        let rect = [0, 0, 500, 500].map(Value::Int).to_vec();
        let widget = dict([
            ("Type", Value::name("Annot")),
            ("Subtype", Value::name("Widget")),
            ("FT", Value::name("Sig")),
            ("T", Value::literal(b"Tildekking")),
            ("Rect", Value::Array(rect)),
        ]);
        u.set(field, Value::Dict(widget));
        edit(d, u, d.root().unwrap(), |root| {
            let mut form = entry(root, "AcroForm").unwrap().as_dict().unwrap().clone();
            let mut list = entry(&form, "Fields").unwrap().as_array().unwrap().to_vec();
            list.push(Value::Ref(field));
            put(&mut form, "Fields", Value::Array(list));
            put(root, "AcroForm", Value::Dict(form));
        });
    });
    assert_eq!(kinds, ["synlig-felt", "nytt-objekt"]);
}

#[test]
fn avkoblet_signatur_blir_ikke_borte() {
    let signed = signert(Lagring::Tabell);
    let document = Document::open(&signed).unwrap();
    let mut update = Update::new(&document);
    edit(&document, &mut update, document.root().unwrap(), |root| {
        root.remove(b"AcroForm".as_slice());
    });
    assert_eq!(only(&update.write().unwrap()).integritet, Integritet::Uleselig);
}

#[test]
fn data_etter_slutten_holder_ikke() {
    for tail in [b"\n".as_slice(), b"x", b"\n%%EOF\n", b"% comment\n"] {
        let bytes = [signert(Lagring::Tabell).as_slice(), tail].concat();
        let Endringer::Ulovlige(kinds) = only(&bytes).endringer else { panic!() };
        assert_eq!(kinds, ["data-etter-slutten"]);
    }
}

#[test]
fn flyttet_eller_kortet_omraade_holder_ikke() {
    let signed = signert(Lagring::Tabell);
    let at = signed.windows(10).position(|w| w == b"/ByteRange").unwrap();
    let end = at + signed[at..].iter().position(|b| *b == b']').unwrap();
    let range = String::from_utf8(signed[at..=end].to_vec()).unwrap();
    let numbers: Vec<usize> =
        range.split(|c: char| !c.is_ascii_digit()).filter_map(|word| word.parse().ok()).collect();
    let [_, a, b, c] = numbers[..] else { panic!("{range}") };
    for other in [
        [1, a, b, c],
        [0, a - 1, b, c],
        [0, a, b + 1, c - 1],
        [0, a, b, c - 1],
        [0, a, b, c + 1],
        [0, b, a, c],
    ] {
        let mut bytes = signed.clone();
        let text = format!("/ByteRange [{} {} {} {}", other[0], other[1], other[2], other[3]);
        let text = format!("{text:<width$}]", width = range.len() - 1);
        bytes.splice(at..=end, text.bytes());
        assert_eq!(verifiser(&bytes, naa()).unwrap().utfall, Utfall::HolderIkke, "{other:?}");
    }
}

/// The first revision cut out and a copy of the signature moved behind it.
#[test]
fn signaturkopi_i_senere_revisjon_holder_ikke() {
    let kinds = updated_signature(|signature| put(signature, "Reason", Value::literal(b"Annet")));
    assert_eq!(kinds.integritet, Integritet::Uleselig, "the copy does not stand in its own hole");
}

fn updated_signature(change: impl Fn(&mut Dict)) -> Signatur {
    let signed = signert(Lagring::Tabell);
    let document = Document::open(&signed).unwrap();
    let holder = super::felt::fields(&document).signed[0].holder.unwrap();
    let mut update = Update::new(&document);
    edit(&document, &mut update, holder, change);
    only(&update.write().unwrap())
}

#[test]
fn endret_byte_i_metadata_er_endret() {
    for lagring in [Lagring::Tabell, Lagring::Stroem] {
        let mut signed = signert(lagring);
        let at = signed.windows(6).position(|w| w == "Ærlig".as_bytes()).unwrap();
        signed[at + 2] ^= 1;
        assert_eq!(only(&signed).integritet, Integritet::Endret);
    }
}

#[test]
fn signatur_over_annen_fil_er_endret() {
    // the signed update of one file behind another of the same length
    let signed = signert(Lagring::Tabell);
    let text = b"forside";
    let at = signed.windows(text.len()).position(|w| w == text).unwrap();
    let mut other = signed.clone();
    other[at..at + text.len()].copy_from_slice(b"bakside");
    assert_eq!(only(&other).integritet, Integritet::Endret);
    let twice = signer(&other, noekkel(), &opplysninger()).unwrap();
    let found = verifiser(&twice, naa()).unwrap();
    assert_eq!(found.utfall, Utfall::HolderIkke, "a good second signature heals nothing");
    assert_eq!(found.signaturer[1].integritet, Integritet::Uendret);
}

/// The hole of the last signature, brackets included.
fn hole(bytes: &[u8]) -> std::ops::Range<usize> {
    let start = bytes.windows(11).rposition(|w| w == b"/Contents <").unwrap() + 10;
    start..start + bytes[start..].iter().position(|b| *b == b'>').unwrap() + 1
}

#[test]
fn hvert_siffer_i_hullet_kan_skades_uten_at_noe_velter() {
    let signed = signert(Lagring::Tabell);
    for at in hole(&signed).step_by(17) {
        let mut bytes = signed.clone();
        bytes[at] ^= 0x11;
        drop(verifiser(&bytes, naa()));
    }
    // padding is part of no signed byte, but something else than zeros there is not understood
    let mut bytes = signed.clone();
    let at = hole(&signed).end - 3;
    bytes[at] = b'7';
    assert_eq!(only(&bytes).integritet, Integritet::Uleselig);
}

#[test]
fn feil_signaturverdi_er_ugyldig() {
    // the value is the last thing in the structure, so its last digit stands before the padding
    let mut bytes = signert(Lagring::Tabell);
    let hole = hole(&bytes);
    let last = hole.start
        + 1
        + bytes[hole.start + 1..hole.end - 1].iter().rposition(|digit| *digit != b'0').unwrap();
    bytes[last] = if bytes[last] == b'1' { b'3' } else { b'1' };
    assert_eq!(only(&bytes).integritet, Integritet::UgyldigSignatur);
}

#[test]
fn etter_laasende_signatur_er_ny_signatur_ulovlig() {
    use super::endringsart::locked;
    let parameters = dict([("P", Value::Int(1))]);
    let reference = dict([
        ("TransformMethod", Value::name("DocMDP")),
        ("TransformParams", Value::Dict(parameters)),
    ]);
    let signed = signert(Lagring::Tabell);
    let document = Document::open(&signed).unwrap();
    let list = Value::Array(vec![Value::Dict(reference)]);
    assert!(locked(&document, &dict([("Reference", list)])));
    assert!(!locked(&document, &Dict::new()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..Default::default() })]

    #[test]
    fn ingen_endret_byte_utenfor_hullet_holder(
        place in any::<prop::sample::Index>(), bits in 1u8..=255, stream in any::<bool>(),
    ) {
        let mut bytes = signert(if stream { Lagring::Stroem } else { Lagring::Tabell });
        let hole = hole(&bytes);
        let at = place.index(bytes.len() - hole.len());
        bytes[if at < hole.start { at } else { at + hole.len() }] ^= bits;
        if let Ok(found) = verifiser(&bytes, naa()) {
            prop_assert_ne!(found.utfall, Utfall::Holder);
        }
    }

    #[test]
    fn avkortet_fil_holder_aldri(place in any::<prop::sample::Index>()) {
        let bytes = signert(Lagring::Tabell);
        let end = place.index(bytes.len());
        if let Ok(found) = verifiser(&bytes[..end], naa()) {
            prop_assert_ne!(found.utfall, Utfall::Holder);
        }
    }

    #[test]
    fn tilfeldige_bytes_velter_ingenting(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        drop(verifiser(&bytes, naa()));
        drop(verifiser(&[b"%PDF-1.7\n".as_slice(), &bytes].concat(), naa()));
        drop(super::Noekkel::aapne(&bytes, "p"));
    }

    #[test]
    fn flyttede_biter_holder_aldri(
        from in any::<prop::sample::Index>(), to in any::<prop::sample::Index>(), len in 1usize..200,
    ) {
        let signed = signert(Lagring::Stroem);
        let mut bytes = signed.clone();
        let (from, to) = (from.index(bytes.len()), to.index(bytes.len()));
        let piece = signed[from..(from + len).min(signed.len())].to_vec();
        let end = (to + piece.len()).min(bytes.len());
        bytes.splice(to..end, piece);
        let inside = hole(&signed);
        let same = bytes.len() == signed.len()
            && (0..bytes.len()).all(|at| inside.contains(&at) || bytes[at] == signed[at]);
        if let Ok(found) = verifiser(&bytes, naa()) {
            prop_assert!(same || found.utfall != Utfall::Holder);
        }
    }
}
