//! The figure of waiting: one bar per case from the vedtak to the start, office by office.
//!
//! Outcome is told by form as well as by colour: filled to the right after the vedtak, filled to the
//! left before it, hollow with an open end while the case still waits.

use crate::domene::KontorId;
use crate::i18n;
use crate::rapport::dokument::{Farge, Figur, Form, Justering};
use crate::vurdering::{self, Ventetid};

use super::tabeller::Utgang;
use super::underlag::Underlag;

const BREDDE: f32 = 411.0;
/// The figure and its caption fit on one page.
const STOERSTE_HOEYDE: f32 = 560.0;
const STOERSTE_RAD: f32 = 8.4;
/// Below this height of a row its words would be too small to read.
const MINSTE_RAD_MED_ORD: f32 = 8.0;
const OVERSKRIFT: f32 = 20.0;
const BUNN: f32 = 46.0;
/// Room for the names of the cases on the left, and for numbers on both sides.
const NAVN: f32 = 62.0;
const TALLROM: f32 = 58.0;
const SKRIFT: f32 = 7.5;

const ETTER: Farge = Farge(0.16, 0.36, 0.58);
const FOER: Farge = Farge(0.72, 0.36, 0.10);
const STREK: Farge = Farge(0.35, 0.38, 0.42);
const RUTENETT: Farge = Farge(0.82, 0.84, 0.87);
const HVIT: Farge = Farge(1.0, 1.0, 1.0);

/// The figure; without shapes when there is nothing to show.
pub(super) fn ventetid(u: &Underlag<'_>) -> Figur {
    let mut tider = vurdering::ventetider(u.tilsyn);
    tider.sort_by(|a, b| (a.dager, &a.sak).cmp(&(b.dager, &b.sak)));
    let grupper: Vec<(&KontorId, Vec<&Ventetid>)> = u
        .kontorer()
        .iter()
        .map(|kontor| (kontor, tider.iter().filter(|tid| tid.kontor == *kontor).collect()))
        .filter(|(_, egne): &(_, Vec<_>)| !egne.is_empty())
        .collect();
    let maal = Maal::new(&tider, grupper.len());
    let former = if tider.is_empty() { Vec::new() } else { tegn(u, &maal, &grupper) };
    Figur {
        tittel: tittel(u, &tider),
        alt: u.merk(&alt(u, &tider), u.beregnet_av("K07", tider.iter().map(|tid| &tid.sak))),
        bredde: BREDDE,
        hoeyde: maal.hoeyde,
        former,
    }
}

fn tittel(u: &Underlag<'_>, tider: &[Ventetid]) -> String {
    let tittel = u.ord("figur-ventetid");
    if tider.iter().any(|tid| tid.overstyrt) {
        format!("{tittel} {}", u.ord("overstyrt-om"))
    } else {
        tittel
    }
}

/// What the figure shows, in words and with the counts.
fn alt(u: &Underlag<'_>, tider: &[Ventetid]) -> String {
    let antall = |utgang| tider.iter().filter(|tid| Utgang::av(tid) == utgang).count();
    let verdier = [
        ("saker", tider.len().into()),
        ("foer", antall(Utgang::Foer).into()),
        ("sammedag", antall(Utgang::SammeDag).into()),
        ("etter", antall(Utgang::Etter).into()),
        ("venter", antall(Utgang::Venter).into()),
        ("lengst", tider.iter().map(|tid| tid.dager).max().unwrap_or(0).into()),
    ];
    u.setning("figur-ventetid-alt", &verdier)
}

/// Where days and rows lie.
struct Maal {
    hoeyde: f32,
    rad: f32,
    fra: i64,
    til: i64,
    trinn: i64,
}

impl Maal {
    fn new(tider: &[Ventetid], grupper: usize) -> Self {
        let dager = || tider.iter().map(|tid| tid.dager);
        let (minst, stoerst) = (dager().min().unwrap_or(0).min(0), dager().max().unwrap_or(0));
        let spenn = (stoerst - minst).max(1);
        let trinn =
            [5, 10, 20, 30, 60, 90, 180].into_iter().find(|t| spenn / t <= 7).unwrap_or(365);
        let fast = som_tall(grupper) * OVERSKRIFT + BUNN;
        let rad = ((STOERSTE_HOEYDE - fast) / som_tall(tider.len().max(1))).min(STOERSTE_RAD);
        Self {
            hoeyde: fast + rad * som_tall(tider.len()),
            rad,
            fra: minst.div_euclid(trinn) * trinn,
            til: (stoerst + trinn - 1).div_euclid(trinn).max(1) * trinn,
            trinn,
        }
    }

    fn x(&self, dager: i64) -> f32 {
        let bredde = BREDDE - NAVN - 2.0 * TALLROM;
        let andel = som_desimal(dager - self.fra) / som_desimal((self.til - self.fra).max(1));
        NAVN + TALLROM + andel * bredde
    }
}

fn tegn(u: &Underlag<'_>, maal: &Maal, grupper: &[(&KontorId, Vec<&Ventetid>)]) -> Vec<Form> {
    let mut former = akse(u, maal);
    let mut y = maal.hoeyde;
    for (kontor, tider) in grupper {
        y -= OVERSKRIFT;
        former.push(Form::Ord(
            [0.0, y + 6.0],
            SKRIFT + 1.0,
            Justering::Venstre,
            kontor.to_string(),
        ));
        for tid in tider {
            y -= maal.rad;
            stolpe(u, maal, tid, y, &mut former);
        }
    }
    tegnforklaring(u, &mut former);
    former
}

/// Grid, numbers below it, and the vedtak as a strong line at zero.
fn akse(u: &Underlag<'_>, maal: &Maal) -> Vec<Form> {
    let mut former = Vec::new();
    let mut dager = maal.fra;
    while dager <= maal.til {
        let x = maal.x(dager);
        let (tykkelse, farge) = if dager == 0 { (1.2, STREK) } else { (0.5, RUTENETT) };
        former.push(Form::Linje([x, BUNN - 3.0, x, maal.hoeyde - 4.0], tykkelse, farge));
        let ord = i18n::tall(dager);
        let midt = x + 2.0 * som_tall(ord.chars().count());
        former.push(Form::Ord([midt, BUNN - 12.0], SKRIFT, Justering::Hoeyre, ord));
        dager += maal.trinn;
    }
    let forklaring = u.ord("figur-akse");
    former.push(Form::Ord([NAVN + TALLROM, BUNN - 23.0], SKRIFT, Justering::Venstre, forklaring));
    former
}

/// One case: name, bar and number of days.
fn stolpe(u: &Underlag<'_>, maal: &Maal, tid: &Ventetid, y: f32, former: &mut Vec<Form>) {
    let (null, slutt) = (maal.x(0), maal.x(tid.dager));
    let (venstre, hoeyre) = (null.min(slutt), null.max(slutt).max(null.min(slutt) + 1.5));
    let tykkelse = (maal.rad * 0.62).max(1.5);
    let flate = [venstre, y + (maal.rad - tykkelse) / 2.0, hoeyre - venstre, tykkelse];
    match Utgang::av(tid) {
        Utgang::Foer => former.push(Form::Flate(flate, FOER)),
        Utgang::SammeDag | Utgang::Etter => former.push(Form::Flate(flate, ETTER)),
        Utgang::Venter => aapen(flate, former),
    }
    if maal.rad < MINSTE_RAD_MED_ORD {
        return;
    }
    let grunnlinje = y + maal.rad / 2.0 - SKRIFT * 0.35;
    let navn = format!("{}{}", tid.sak, if tid.overstyrt { "*" } else { "" });
    former.push(Form::Ord([0.0, grunnlinje], SKRIFT, Justering::Venstre, navn));
    let tall = match Utgang::av(tid) {
        Utgang::Venter => u.setning("figur-venter", &[("dager", tid.dager.into())]),
        Utgang::Foer | Utgang::SammeDag | Utgang::Etter => i18n::tall(tid.dager),
    };
    let ord = if tid.dager < 0 {
        Form::Ord([venstre - 3.0, grunnlinje], SKRIFT, Justering::Hoeyre, tall)
    } else {
        Form::Ord([hoeyre + 4.0, grunnlinje], SKRIFT, Justering::Venstre, tall)
    };
    former.push(ord);
}

/// A hollow bar without its right side: the end is not known yet.
fn aapen([x, y, bredde, hoeyde]: [f32; 4], former: &mut Vec<Form>) {
    former.push(Form::Flate([x, y, bredde, hoeyde], HVIT));
    let (oeverst, ende) = (y + hoeyde, x + bredde);
    for linje in [[x, y, ende, y], [x, oeverst, ende, oeverst], [x, y, x, oeverst]] {
        former.push(Form::Linje(linje, 0.9, ETTER));
    }
}

fn tegnforklaring(u: &Underlag<'_>, former: &mut Vec<Form>) {
    let mut x = 0.0;
    for (kode, rom) in [("etter", 135.0), ("foer", 135.0), ("venter", 135.0)] {
        let flate = [x, 2.0, 14.0, 6.0];
        match kode {
            "etter" => former.push(Form::Flate(flate, ETTER)),
            "foer" => former.push(Form::Flate(flate, FOER)),
            _ => aapen(flate, former),
        }
        let ord = u.ord(&format!("figur-forklaring-{kode}"));
        former.push(Form::Ord([x + 19.0, 2.5], SKRIFT, Justering::Venstre, ord));
        x += rom;
    }
}

/// Counts and days are far below the limit where a number loses precision.
fn som_tall(antall: usize) -> f32 {
    u16::try_from(antall).map_or(f32::from(u16::MAX), f32::from)
}

fn som_desimal(dager: i64) -> f32 {
    i16::try_from(dager).map_or(f32::from(i16::MAX), f32::from)
}
