//! The next working day after a limit that ends on a weekend or a public holiday.
//!
//! Extra information only: the program shows it beside the limit and never moves the limit by it
//! (whether dl § 149 applies to sosialtjenesteloven must be confirmed, U4).

use chrono::{Datelike as _, Days, NaiveDate, Weekday};

/// The next working day where `dag` is none; `None` where `dag` is a working day itself.
pub fn neste_virkedag(dag: NaiveDate) -> Option<NaiveDate> {
    if er_virkedag(dag) {
        return None;
    }
    dag.iter_days().skip(1).find(|d| er_virkedag(*d))
}

fn er_virkedag(dag: NaiveDate) -> bool {
    !matches!(dag.weekday(), Weekday::Sat | Weekday::Sun) && !er_helligdag(dag)
}

/// Public holidays by lov 1947 and 1995: fixed days, and days that follow Easter.
fn er_helligdag(dag: NaiveDate) -> bool {
    let fast = matches!((dag.month(), dag.day()), (1 | 5, 1) | (5, 17) | (12, 25 | 26));
    let etter_paaske =
        foerste_paaskedag(dag.year()).map(|paaske| dag.signed_duration_since(paaske).num_days());
    fast || matches!(etter_paaske, Some(-3 | -2 | 0 | 1 | 39 | 49 | 50))
}

/// Easter Sunday in the Gregorian calendar (the anonymous algorithm).
fn foerste_paaskedag(aar: i32) -> Option<NaiveDate> {
    let (gylden, hundre, rest) = (aar % 19, aar / 100, aar % 100);
    let epakt =
        (19 * gylden + hundre - hundre / 4 - (hundre - (hundre + 8) / 25 + 1) / 3 + 15) % 30;
    let ukedag = (32 + 2 * (hundre % 4) + 2 * (rest / 4) - epakt - rest % 4) % 7;
    let rettelse = (gylden + 11 * epakt + 22 * ukedag) / 451;
    let sum = epakt + ukedag - 7 * rettelse + 114;
    let maaned = u32::try_from(sum / 31).ok()?;
    let nr = u64::try_from(sum % 31).ok()?;
    NaiveDate::from_ymd_opt(aar, maaned, 1)?.checked_add_days(Days::new(nr))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn neste(tekst: &str) -> Option<String> {
        let dag = NaiveDate::parse_from_str(tekst, "%Y-%m-%d").unwrap();
        neste_virkedag(dag).map(|d| d.to_string())
    }

    #[test]
    fn helg_og_helligdager_hoppes_over() {
        for (dag, virkedag) in [
            ("2024-02-29", None),
            ("2024-06-01", Some("2024-06-03")),
            ("2024-03-28", Some("2024-04-02")), // skjærtorsdag
            ("2025-05-01", Some("2025-05-02")),
            ("2025-05-29", Some("2025-05-30")), // Kristi himmelfartsdag
            ("2025-06-07", Some("2025-06-10")), // lørdag før pinse
            ("2026-12-25", Some("2026-12-28")),
        ] {
            assert_eq!(neste(dag).as_deref(), virkedag, "{dag}");
        }
    }
}
