//! K12 total length of the programme, leave and interruption left out (stl § 32 first ledd).
//!
//! The limit is counted in days: as many as the months from the first day hold. Days of leave and
//! interruption move the limit day.

use chrono::{Days, NaiveDate};

use crate::domene::{Dato, Utfall, Vedtaksart};
use crate::regelverk::{Beregning, Grense, Grensenavn};

use super::super::beregnet::Utfallskode;
use super::super::dager::{Dager, antall, slaa_sammen};
use super::super::kalender::periode_slutt;
use super::super::regnestykke::{Regnestykke, Setning};
use super::kontekst::{Kontekst, Program};
use super::presisjon::{enige, med_presisjon};

/// K12.
pub(super) fn k12(k: &Kontekst<'_>) -> Regnestykke {
    let program = match k.program(Beregning::K12) {
        Ok(program) => program,
        Err(uten) => return *uten,
    };
    if k.sak.fra_annen_kommune == Some(true) {
        return fra_annen_kommune(lengde(k, program));
    }
    lengde(k, program)
}

/// Time in another kommune is not in the sample: what is over is so all the more, and nothing else
/// can be told.
fn fra_annen_kommune(stykke: Regnestykke) -> Regnestykke {
    if stykke.utfall == Utfallskode::Over {
        return stykke.med_tillegg(Setning::new("fakta-k12-annen-kommune"));
    }
    Regnestykke::kan_ikke(Beregning::K12, Setning::new("fakta-annen-kommune"))
}

/// The day by which a programme that began in the case may have lasted as long as it may, reckoned
/// to the end of a period.
pub(super) fn siste_dag(k: &Kontekst<'_>, til: Dato) -> Option<NaiveDate> {
    let start = k.sak.start_faktisk?;
    lengde(k, Program { start, slutt: til, avsluttet: true }).frist
}

fn lengde(k: &Kontekst<'_>, program: Program) -> Regnestykke {
    let regn = |smalt: bool| {
        let utelatt = utelatt(k, smalt);
        med_presisjon([program.start, program.slutt], |[start, slutt]| {
            av_program(k, program, Dager { fra: start, til: slutt }, &utelatt)
        })
    };
    let perioder = k.sak.permisjon.iter().chain(&k.sak.avbrudd);
    let mut ender = perioder.flat_map(|p| [Some(p.fra), p.til]).flatten();
    if ender.all(|dag| dag.som_dag().is_some()) {
        regn(true)
    } else {
        enige(regn(true), std::iter::once(regn(false)))
    }
}

/// Leave and interruption as days that do not count; where an end is known by month only, the fewest
/// or the most days it can be.
fn utelatt(k: &Kontekst<'_>, smalt: bool) -> Vec<Dager> {
    let perioder = k.sak.permisjon.iter().chain(&k.sak.avbrudd);
    let dager = perioder.map(|p| {
        let til = p.til.unwrap_or_else(|| k.stikkdato.into());
        if smalt {
            Dager { fra: p.fra.senest(), til: til.tidligst() }
        } else {
            Dager { fra: p.fra.tidligst(), til: til.senest() }
        }
    });
    slaa_sammen(dager.collect())
}

fn av_program(k: &Kontekst<'_>, program: Program, hele: Dager, utelatt: &[Dager]) -> Regnestykke {
    let Dager { fra: start, til: slutt } = hele;
    if slutt < start {
        let setning = program.omvendt(start, slutt);
        return Regnestykke::new(Beregning::K12, Utfallskode::FeilIData, setning);
    }
    let uten: Vec<Dager> = utelatt.iter().filter_map(|d| d.klipt(hele)).collect();
    let talt = hele.antall() - antall(&uten);
    let setning = |noekkel| {
        Setning::new(noekkel)
            .med("start", start)
            .med("slutt", slutt)
            .med("art", program.slutt_paa())
            .med("talt", talt)
    };
    let Some((grense, saerlige)) = gjeldende_grense(k, program) else {
        let stykke =
            Regnestykke::new(Beregning::K12, Utfallskode::Dager, setning("fakta-k12-uten-grense"));
        return med_utelatt(stykke.med_dager(talt), antall(&uten));
    };
    let kvote = Dager { fra: start, til: periode_slutt(start, grense.verdi) }.antall();
    let (utfall, noekkel) = if talt <= kvote {
        (Utfallskode::Innenfor, "fakta-k12-innenfor")
    } else {
        (Utfallskode::Over, "fakta-k12-over")
    };
    let setning = setning(noekkel).med("maaneder", i64::from(grense.verdi));
    let stykke = Regnestykke::new(Beregning::K12, utfall, setning)
        .med_dager((talt - kvote).abs())
        .med_frist(grensedag(start, kvote, utelatt))
        .med_bekreftes(&grense.maa_bekreftes);
    let stykke =
        if saerlige { stykke.med_tillegg(Setning::new("fakta-k12-saerlige")) } else { stykke };
    med_utelatt(k.merk_forskjoevet(stykke, talt - kvote), antall(&uten))
}

fn med_utelatt(stykke: Regnestykke, dager: i64) -> Regnestykke {
    if dager == 0 {
        return stykke.med_tillegg(Setning::new("fakta-k12-ingen-utelatt"));
    }
    stykke.med_tillegg(Setning::new("fakta-k12-utelatt").med("dager", dager))
}

/// The limit, and whether it is the longer one: a vedtak that extends the programme past the
/// ordinary limit can only rest on særlige grunner (whether they are there is item E4).
fn gjeldende_grense<'a>(k: &Kontekst<'a>, program: Program) -> Option<(&'a Grense, bool)> {
    let vanlig = k.grense(Grensenavn::ProgramMaaneder)?;
    let siste = periode_slutt(program.start.tidligst(), vanlig.verdi);
    let forlenget = k.sak.vedtak.iter().any(|v| {
        v.art == Vedtaksart::Forlengelse
            && v.utfall != Utfall::Avslaatt
            && v.periode_til.is_some_and(|til| til.tidligst() > siste)
    });
    let lengst = k.grense(Grensenavn::ProgramMaanederSaerligeGrunner).filter(|_| forlenget);
    Some(lengst.map_or((vanlig, false), |lengst| (lengst, true)))
}

/// The day on which the count reaches `kvote`.
fn grensedag(start: NaiveDate, kvote: i64, utelatt: &[Dager]) -> NaiveDate {
    let flytt = |dag: NaiveDate, dager: i64| {
        u64::try_from(dager).ok().and_then(|d| dag.checked_add_days(Days::new(d))).unwrap_or(dag)
    };
    let uten = utelatt.iter().filter_map(|d| d.klipt(Dager { fra: start, til: NaiveDate::MAX }));
    uten.fold(flytt(start, kvote - 1), |dag, periode| {
        if periode.fra <= dag { flytt(dag, periode.antall()) } else { dag }
    })
}
