//! K16 planned hours a week against full time (stl § 30, kvpf § 1).
//!
//! Planned egentid and work count in; parts of weeks at the start and the end are left out.

use chrono::{Datelike as _, Days, NaiveDate, Weekday};

use crate::domene::Aktivitetsperiode;
use crate::regelverk::{Beregning, Grense, Grensenavn};

use super::super::beregnet::Utfallskode;
use super::super::dager::Dager;
use super::super::regnestykke::{Regnestykke, Setning};
use super::kontekst::{Kontekst, ingen_grense};

/// Minutes in an hour: the limit is kept in minutes because it is not a whole number of hours.
const MINUTTER: i64 = 60;

/// K16: the fewest hours of a whole week, and in how many weeks they are below full time.
pub(super) fn k16(k: &Kontekst<'_>) -> Regnestykke {
    let program = match k.program(Beregning::K16) {
        Ok(program) => program,
        Err(uten) => return uten,
    };
    let aktiviteter = &k.sak.aktiviteter;
    if aktiviteter.iter().all(|a| a.timer_uke.is_none()) {
        return Regnestykke::mangler(Beregning::K16, "timer");
    }
    let Some(grense) = k.grense(Grensenavn::ProgramtidMinutterUke) else {
        return ingen_grense(Beregning::K16);
    };
    let hele = Dager { fra: program.start.senest(), til: program.slutt.tidligst() };
    let timer: Vec<i64> =
        hele_uker(hele).map(|uke| timer_i_uke(aktiviteter, uke, hele.til)).collect();
    let Some((minst, mest)) = timer.iter().min().zip(timer.iter().max()) else {
        return Regnestykke::kan_ikke(Beregning::K16, Setning::new("fakta-k16-ingen-uke"));
    };
    let under = timer.iter().filter(|t| **t * MINUTTER < i64::from(grense.verdi)).count();
    let stykke = samlet(grense, [*minst, *mest], under, timer.len());
    let uten_timer = aktiviteter.iter().filter(|a| a.timer_uke.is_none()).count();
    if uten_timer == 0 {
        return stykke;
    }
    // Hours that are not known can only make it more.
    let usikker = stykke.utfall == Utfallskode::UnderFullTid;
    let tillegg = Setning::new("fakta-k16-uten-timer").med("antall", uten_timer);
    Regnestykke { usikker, ..stykke }.med_tillegg(tillegg)
}

fn samlet(grense: &Grense, [minst, mest]: [i64; 2], under: usize, uker: usize) -> Regnestykke {
    let (utfall, noekkel) = if under == 0 {
        (Utfallskode::FullTid, "fakta-k16-full")
    } else {
        (Utfallskode::UnderFullTid, "fakta-k16-under")
    };
    let setning = Setning::new(noekkel)
        .med("minst", minst)
        .med("mest", mest)
        .med("under", under)
        .med("uker", uker);
    Regnestykke::new(Beregning::K16, utfall, setning).med_bekreftes(&grense.maa_bekreftes)
}

/// Weeks from Monday to Sunday that lie wholly inside.
fn hele_uker(hele: Dager) -> impl Iterator<Item = Dager> {
    let dag = |fra: NaiveDate, dager: u64| fra.checked_add_days(Days::new(dager));
    let til_mandag = hele.fra.weekday().days_since(Weekday::Mon);
    let foerste = dag(hele.fra, u64::from((7 - til_mandag) % 7));
    let mandager = std::iter::successors(foerste, move |fra| dag(*fra, 7));
    mandager
        .map_while(move |fra| dag(fra, 6).map(|til| Dager { fra, til }))
        .take_while(move |uke| uke.til <= hele.til)
}

/// Hours of the activities that cover the week; one that covers a part of it counts by its days.
fn timer_i_uke(aktiviteter: &[Aktivitetsperiode], uke: Dager, slutt: NaiveDate) -> i64 {
    let av_en = |a: &Aktivitetsperiode| {
        let til = a.til.map_or(slutt, |til| til.senest());
        let del = Dager { fra: a.fra.tidligst(), til }.klipt(uke)?;
        Some(i64::from(a.timer_uke?) * del.antall() / uke.antall())
    };
    aktiviteter.iter().filter_map(av_en).sum()
}
