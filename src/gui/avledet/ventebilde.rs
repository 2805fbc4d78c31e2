//! The waiting times as points, ready to paint. Of cases with the same office, day and sign only so
//! many are kept as can be told apart: a hundred thousand points on top of each other say no more.

use std::collections::BTreeMap;

use crate::domene::KontorId;
use crate::vurdering::Ventetid;

/// Points of the same day are spread a little so that each is seen.
const SPREDNING: [f64; 7] = [-0.21, 0.14, -0.07, 0.21, 0.0, -0.14, 0.07];

/// A point: days, and how far it lies from the line of its office.
pub(crate) type Ventepunkt = (i64, f64);

/// The picture.
#[derive(Debug, Default)]
pub(crate) struct Ventebilde {
    /// First and last day.
    pub spenn: Option<(i64, i64)>,
    kontorer: BTreeMap<KontorId, [Vec<Ventepunkt>; 2]>,
}

impl Ventebilde {
    /// The picture of those waiting times.
    pub(super) fn av(ventetider: &[Ventetid]) -> Self {
        let mut bilde = Self::default();
        let mut sett: BTreeMap<(&KontorId, bool, i64), usize> = BTreeMap::new();
        for v in ventetider {
            let (fra, til) = bilde.spenn.unwrap_or((v.dager, v.dager));
            bilde.spenn = Some((fra.min(v.dager), til.max(v.dager)));
            let antall = sett.entry((&v.kontor, v.venter_fortsatt, v.dager)).or_default();
            if let Some(spredt) = SPREDNING.get(*antall) {
                let [startet, venter] = bilde.kontorer.entry(v.kontor.clone()).or_default();
                let punkter = if v.venter_fortsatt { venter } else { startet };
                punkter.push((v.dager, *spredt));
            }
            *antall += 1;
        }
        bilde
    }

    /// The points of an office: started, and still waiting.
    pub(crate) fn ved(&self, kontor: &KontorId) -> (&[Ventepunkt], &[Ventepunkt]) {
        match self.kontorer.get(kontor) {
            Some([startet, venter]) => (startet, venter),
            None => (&[], &[]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domene::SakId;

    #[test]
    fn the_picture_does_not_grow_with_the_sample() {
        let ventetid = |nr: i64| Ventetid {
            sak: SakId::new(nr.to_string()),
            kontor: KontorId::new("Nav Øst"),
            dager: nr % 50 - 5,
            venter_fortsatt: nr % 2 == 0,
            overstyrt: false,
        };
        let bilde = Ventebilde::av(&(0..10_000).map(ventetid).collect::<Vec<_>>());
        let (startet, venter) = bilde.ved(&KontorId::new("Nav Øst"));
        assert_eq!((startet.len(), venter.len()), (25 * 7, 25 * 7));
        assert_eq!(bilde.spenn, Some((-5, 44)));
        assert!(bilde.ved(&KontorId::new("Nav Vest")).0.is_empty());
    }
}
