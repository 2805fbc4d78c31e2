//! Runs of whole days, both ends included: overlap, merging and gaps.

use chrono::NaiveDate;

/// Days from the first to the last, both included; never empty when made here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Dager {
    pub(super) fra: NaiveDate,
    pub(super) til: NaiveDate,
}

impl Dager {
    /// How many days.
    pub(super) fn antall(self) -> i64 {
        (self.til - self.fra).num_days() + 1
    }

    /// The part that lies inside `ramme`.
    pub(super) fn klipt(self, ramme: Self) -> Option<Self> {
        let klipt = Self { fra: self.fra.max(ramme.fra), til: self.til.min(ramme.til) };
        (klipt.fra <= klipt.til).then_some(klipt)
    }
}

/// How many days, of runs that do not overlap.
pub(super) fn antall(dager: &[Dager]) -> i64 {
    dager.iter().map(|d| d.antall()).sum()
}

/// The same days as runs that neither overlap nor touch, in time order; runs that end before they
/// begin are left out.
pub(super) fn slaa_sammen(mut dager: Vec<Dager>) -> Vec<Dager> {
    dager.retain(|d| d.fra <= d.til);
    dager.sort_by_key(|d| d.fra);
    let mut ut: Vec<Dager> = Vec::new();
    for neste in dager {
        match ut.last_mut() {
            Some(forrige) if neste.fra <= forrige.til.succ_opt().unwrap_or(forrige.til) => {
                forrige.til = forrige.til.max(neste.til);
            }
            Some(_) | None => ut.push(neste),
        }
    }
    ut
}

/// The runs of days inside `ramme` that none of `dekket` covers.
pub(super) fn hull(ramme: Dager, dekket: &[Dager]) -> Vec<Dager> {
    let mut ut = Vec::new();
    let mut neste = Some(ramme.fra);
    for del in slaa_sammen(dekket.iter().filter_map(|d| d.klipt(ramme)).collect()) {
        let Some(fra) = neste else { break };
        if let Some(til) = del.fra.pred_opt().filter(|til| fra <= *til) {
            ut.push(Dager { fra, til });
        }
        neste = del.til.succ_opt();
    }
    ut.extend(neste.filter(|fra| *fra <= ramme.til).map(|fra| Dager { fra, til: ramme.til }));
    ut
}

#[cfg(test)]
mod tests {
    use super::super::proever::dag;
    use super::*;

    fn dager(fra: &str, til: &str) -> Dager {
        Dager { fra: dag(fra), til: dag(til) }
    }

    #[test]
    fn overlapping_and_touching_runs_become_one() {
        let alle = vec![
            dager("10.01.2024", "12.01.2024"),
            dager("01.01.2024", "05.01.2024"),
            dager("06.01.2024", "07.01.2024"),
            dager("11.01.2024", "11.01.2024"),
            dager("20.01.2024", "19.01.2024"),
        ];
        let ventet = [dager("01.01.2024", "07.01.2024"), dager("10.01.2024", "12.01.2024")];
        assert_eq!(slaa_sammen(alle), ventet);
        assert_eq!(antall(&ventet), 10);
    }

    #[test]
    fn gaps_lie_before_between_and_after() {
        let ramme = dager("01.01.2024", "31.01.2024");
        let dekket = [dager("05.01.2024", "10.01.2024"), dager("12.01.2024", "20.01.2024")];
        let ventet = [
            dager("01.01.2024", "04.01.2024"),
            dager("11.01.2024", "11.01.2024"),
            dager("21.01.2024", "31.01.2024"),
        ];
        assert_eq!(hull(ramme, &dekket), ventet);
        assert_eq!(hull(ramme, &[]), [ramme]);
        assert!(hull(ramme, &[ramme]).is_empty());
    }
}
