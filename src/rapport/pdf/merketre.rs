//! Adds the tag tree, the parent tree and the link annotations.

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat, dictionary};

use crate::rapport::oppsett::modell::{
    Barn, Bokmerke, Egenskap, Element, Lenke, Lenkemaal, Oppsett,
};

use super::tekststreng::tekststreng;

/// Ids and counters while the tree is written.
struct Skriver<'a> {
    oppsett: &'a Oppsett,
    sider: &'a [ObjectId],
    /// Id of each element; `None` for those that never got content.
    elementer: Vec<Option<ObjectId>>,
    /// Annotations of each page.
    lenker: Vec<Vec<ObjectId>>,
    rot: ObjectId,
}

/// Adds everything that makes the content readable by assistive technology.
pub(super) fn legg_til(
    pdf: &mut Document,
    oppsett: &Oppsett,
    sider: &[ObjectId],
) -> Result<(), lopdf::Error> {
    let rot = pdf.new_object_id();
    let elementer = reserver(pdf, &oppsett.tre);
    let mut skriver = Skriver { oppsett, sider, elementer, lenker: Vec::new(), rot };
    let mut tall = Vec::new();
    let mut lenketall = Vec::new();
    let mut neste = nummer(oppsett.sider.len());
    for (plass, (side, id)) in oppsett.sider.iter().zip(sider).enumerate() {
        let mut annotasjoner = Vec::new();
        for lenke in &side.lenker {
            let annotasjon = pdf.add_object(skriver.annotasjon(lenke, neste));
            lenketall.extend([Object::Integer(neste), skriver.referanse(lenke.element)]);
            annotasjoner.push(annotasjon);
            neste += 1;
        }
        let eiere: Vec<_> = side.eiere.iter().map(|eier| skriver.referanse(*eier)).collect();
        let eiere = pdf.add_object(Object::Array(eiere));
        tall.extend([Object::Integer(nummer(plass)), eiere.into()]);
        ferdig_side(pdf.get_dictionary_mut(*id)?, plass, &annotasjoner);
        skriver.lenker.push(annotasjoner);
    }
    for (element, id) in oppsett.tre.iter().zip(&skriver.elementer) {
        if let Some(id) = id {
            pdf.set_object(*id, skriver.element(element));
        }
    }
    tall.extend(lenketall);
    let foreldre = pdf.add_object(dictionary! { "Nums" => tall });
    let tre = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => vec![skriver.referanse(0)],
        "ParentTree" => foreldre,
        "ParentTreeNextKey" => neste,
    };
    pdf.set_object(rot, tre);
    let katalog = pdf.catalog_mut()?;
    katalog.set("StructTreeRoot", rot);
    katalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

/// An object id for each element that is part of the document.
fn reserver(pdf: &mut Document, tre: &[Element]) -> Vec<Option<ObjectId>> {
    let mut brukt = vec![false; tre.len()];
    let barn = tre.iter().flat_map(|element| &element.barn);
    let elementer = barn.filter_map(|barn| match barn {
        Barn::Element(element) => Some(*element),
        Barn::Innhold { .. } | Barn::Lenke { .. } => None,
    });
    for element in elementer.chain([0]) {
        if let Some(rute) = brukt.get_mut(element) {
            *rute = true;
        }
    }
    brukt.into_iter().map(|brukt| brukt.then(|| pdf.new_object_id())).collect()
}

fn ferdig_side(side: &mut Dictionary, plass: usize, annotasjoner: &[ObjectId]) {
    side.set("StructParents", nummer(plass));
    side.set("Tabs", "S");
    if annotasjoner.is_empty() {
        side.remove(b"Annots");
    } else {
        let liste: Vec<Object> = annotasjoner.iter().map(|id| (*id).into()).collect();
        side.set("Annots", liste);
    }
}

impl Skriver<'_> {
    fn referanse(&self, element: usize) -> Object {
        self.elementer.get(element).copied().flatten().map_or(Object::Null, Object::from)
    }

    fn side(&self, side: usize) -> Object {
        self.sider.get(side).map_or(Object::Null, |id| (*id).into())
    }

    fn element(&self, element: &Element) -> Dictionary {
        let er_rot = self.oppsett.tre.first().is_some_and(|rot| std::ptr::eq(rot, element));
        let forelder = if er_rot { self.rot.into() } else { self.referanse(element.forelder) };
        let barn: Vec<Object> = element.barn.iter().map(|barn| self.barn(*barn)).collect();
        let mut ordbok = dictionary! {
            "Type" => "StructElem",
            "S" => element.rolle.navn(),
            "P" => forelder,
            "K" => barn,
        };
        if let Some(egenskap) = element.egenskap {
            ordbok.set("A", attributter(egenskap));
        }
        if let Some(alt) = &element.alt {
            ordbok.set("Alt", tekststreng(alt));
        }
        ordbok
    }

    fn barn(&self, barn: Barn) -> Object {
        let ordbok = match barn {
            Barn::Element(element) => return self.referanse(element),
            Barn::Innhold { side, mcid } => dictionary! {
                "Type" => "MCR",
                "Pg" => self.side(side),
                "MCID" => nummer(mcid),
            },
            Barn::Lenke { side, nummer } => {
                let annotasjon = self.lenker.get(side).and_then(|lenker| lenker.get(nummer));
                dictionary! {
                    "Type" => "OBJR",
                    "Pg" => self.side(side),
                    "Obj" => annotasjon.map_or(Object::Null, |id| (*id).into()),
                }
            }
        };
        ordbok.into()
    }

    fn annotasjon(&self, lenke: &Lenke, forelder: i64) -> Dictionary {
        let [x, y, bredde, hoeyde] = lenke.rekt;
        let mut ordbok = dictionary! {
            "Type" => "Annot",
            "Subtype" => "Link",
            "Rect" => vec![x.into(), y.into(), (x + bredde).into(), (y + hoeyde).into()],
            "Border" => vec![0.into(), 0.into(), 0.into()],
            "F" => 4, // Print; PDF/A wants the key
            "Contents" => tekststreng(&lenke.beskrivelse),
            "StructParent" => forelder,
        };
        match &lenke.maal {
            Lenkemaal::Adresse(adresse) => {
                let uri = Object::String(adresse.clone().into_bytes(), StringFormat::Literal);
                ordbok.set("A", dictionary! { "S" => "URI", "URI" => uri });
            }
            Lenkemaal::Overskrift(nummer) => {
                let maal = self.oppsett.bokmerker.get(*nummer).map(|b| destinasjon(b, self.sider));
                ordbok.set("Dest", maal.unwrap_or(Object::Null));
            }
        }
        ordbok
    }
}

/// The upper edge of a heading, with a little air above it.
pub(super) fn destinasjon(bokmerke: &Bokmerke, sider: &[ObjectId]) -> Object {
    let side = sider.get(bokmerke.side).map_or(Object::Null, |id| (*id).into());
    let topp = (bokmerke.topp + 8.0).round();
    vec![side, "XYZ".into(), Object::Null, topp.into(), Object::Null].into()
}

fn attributter(egenskap: Egenskap) -> Object {
    let ordbok = match egenskap {
        Egenskap::KolonneHode => dictionary! { "O" => "Table", "Scope" => "Column" },
        Egenskap::RadHode => dictionary! { "O" => "Table", "Scope" => "Row" },
        Egenskap::Punktliste => dictionary! { "O" => "List", "ListNumbering" => "Disc" },
        Egenskap::Nummerliste => dictionary! { "O" => "List", "ListNumbering" => "Decimal" },
        Egenskap::Omriss(ramme) => {
            let ramme: Vec<Object> = ramme.into_iter().map(Object::from).collect();
            dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => ramme }
        }
    };
    ordbok.into()
}

fn nummer(tall: usize) -> i64 {
    i64::try_from(tall).unwrap_or(i64::MAX)
}
