//! Draws the pages with printpdf and hands over the objects to be finished.

use std::collections::BTreeMap;

use printpdf::{
    Color, DictItem, Line, LineCapStyle, LineDashPattern, LinePoint, Op, PaintMode, PdfDocument,
    PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rgb, TextItem, WindingOrder,
};

use crate::rapport::dokument::Farge;
use crate::rapport::oppsett::modell::{
    Artefakt, Del, Eier, Element, Oppsett, Side, Strekslag, Tegning, Tekstmerke,
};
use crate::rapport::oppsett::typografi::{SIDEBREDDE, SIDEHOEYDE};

use super::skrifter;

/// The pages and fonts as PDF objects, without tag tree and metadata.
pub(super) fn tegn(oppsett: &Oppsett) -> lopdf::Document {
    let mut dokument = PdfDocument::new("");
    dokument.resources.fonts.map = skrifter::brukte(oppsett);
    let side = |side: &Side| {
        let mut penn = Penn { ops: Vec::new(), fyll: None, tre: &oppsett.tre };
        for del in &side.deler {
            penn.del(del);
        }
        PdfPage::new(Pt(SIDEBREDDE).into(), Pt(SIDEHOEYDE).into(), penn.ops)
    };
    dokument.with_pages(oppsett.sider.iter().map(side).collect());
    let valg = PdfSaveOptions {
        optimize: false, // compressed once, when everything is in place
        subset_fonts: false,
        secure: false,
        image_optimization: None,
    };
    printpdf::serialize::to_lopdf_doc(&dokument, &valg, &mut Vec::new())
}

struct Penn<'a> {
    ops: Vec<Op>,
    /// Fill colour in force.
    fyll: Option<Farge>,
    tre: &'a [Element],
}

impl Penn<'_> {
    fn del(&mut self, del: &Del) {
        let (merke, egenskaper) = match del.eier {
            Eier::Element { element, mcid } => {
                let rolle = self.tre.get(element).map_or("P", |element| element.rolle.navn());
                let mcid = DictItem::Int(i64::try_from(mcid).unwrap_or(i64::MAX));
                (rolle, BTreeMap::from([("MCID".to_owned(), mcid)]))
            }
            Eier::Artefakt(slag) => ("Artifact", artefakt(slag)),
        };
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: merke.to_owned(),
            properties: DictItem::Dict { map: egenskaper },
        });
        for tegning in &del.tegninger {
            self.tegning(tegning);
        }
        self.ops.push(Op::EndMarkedContentWithProperties);
    }

    fn tegning(&mut self, tegning: &Tegning) {
        match tegning {
            Tegning::Tekst(merke) => self.tekst(merke),
            Tegning::Strek { fra_til, tykkelse, farge, strek } => {
                self.strek(*fra_til, *tykkelse, *farge, *strek);
            }
            Tegning::Flate { rekt, farge } => self.flate(*rekt, *farge),
        }
    }

    fn fyll(&mut self, farge: Farge) {
        if self.fyll != Some(farge) {
            self.ops.push(Op::SetFillColor { col: rgb(farge) });
            self.fyll = Some(farge);
        }
    }

    fn tekst(&mut self, merke: &Tekstmerke) {
        self.fyll(merke.farge);
        self.ops.extend([
            Op::StartTextSection,
            Op::SetTextCursor { pos: punkt(merke.x, merke.y) },
            Op::SetFont { font: skrifter::referanse(merke.skrift), size: Pt(merke.stoerrelse) },
            Op::ShowText { items: med_kerning(merke) },
            Op::EndTextSection,
        ]);
    }

    fn strek(&mut self, [x1, y1, x2, y2]: [f32; 4], tykkelse: f32, farge: Farge, slag: Strekslag) {
        let ende = |x, y| LinePoint { p: punkt(x, y), bezier: false };
        let line = Line { points: vec![ende(x1, y1), ende(x2, y2)], is_closed: false };
        self.ops.push(Op::SaveGraphicsState);
        if slag == Strekslag::Prikket {
            self.ops.push(Op::SetLineCapStyle { cap: LineCapStyle::Round });
            self.ops.push(Op::SetLineDashPattern { dash: LineDashPattern::new(0.0, &[0.0, 4.0]) });
        }
        self.ops.extend([
            Op::SetOutlineColor { col: rgb(farge) },
            Op::SetOutlineThickness { pt: Pt(avrundet(tykkelse)) },
            Op::DrawLine { line },
            Op::RestoreGraphicsState,
        ]);
    }

    fn flate(&mut self, [x, y, bredde, hoeyde]: [f32; 4], farge: Farge) {
        self.fyll(farge);
        let hjoerne = |x, y| LinePoint { p: punkt(x, y), bezier: false };
        let points = vec![
            hjoerne(x, y),
            hjoerne(x + bredde, y),
            hjoerne(x + bredde, y + hoeyde),
            hjoerne(x, y + hoeyde),
        ];
        let polygon = Polygon {
            rings: vec![PolygonRing { points }],
            mode: PaintMode::Fill,
            winding_order: WindingOrder::NonZero,
        };
        self.ops.push(Op::DrawPolygon { polygon });
    }
}

fn artefakt(slag: Artefakt) -> BTreeMap<String, DictItem> {
    let navn = |ord: &str| DictItem::Name(ord.as_bytes().to_vec());
    let type_ = |ord: &str| ("Type".to_owned(), navn(ord));
    let under = |ord: &str| ("Subtype".to_owned(), navn(ord));
    match slag {
        Artefakt::Pynt => BTreeMap::from([type_("Layout")]),
        Artefakt::Topptekst => BTreeMap::from([type_("Pagination"), under("Header")]),
        Artefakt::Bunntekst => BTreeMap::from([type_("Pagination"), under("Footer")]),
    }
}

/// The run divided where two characters stand closer or wider than their widths say.
fn med_kerning(merke: &Tekstmerke) -> Vec<TextItem> {
    let snitt = merke.skrift.snitt();
    let mut ut = Vec::new();
    let mut run = String::new();
    let mut forrige = None;
    for tegn in merke.tekst.chars() {
        let kerning = forrige.map_or(0, |forrige| snitt.kerning(forrige, tegn));
        if let (Ok(kerning), true) = (i16::try_from(-kerning), kerning != 0) {
            ut.push(TextItem::Text(std::mem::take(&mut run)));
            ut.push(TextItem::Offset(f32::from(kerning)));
        }
        run.push(tegn);
        forrige = Some(tegn);
    }
    ut.push(TextItem::Text(run));
    ut
}

fn rgb(Farge(r, g, b): Farge) -> Color {
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}

fn punkt(x: f32, y: f32) -> Point {
    Point { x: Pt(avrundet(x)), y: Pt(avrundet(y)) }
}

/// Two decimals are finer than any printer and keep the file small.
fn avrundet(tall: f32) -> f32 {
    (tall * 100.0).round() / 100.0
}
