//! K17 days of the programme without activity: the longest run, how many, and their share
//! (stl § 30).
//!
//! Leave and interruption are left out first. Holiday and illness are not in the data, so a run of
//! days is a question and never a finding.

use crate::domene::Dato;
use crate::regelverk::Beregning;

use super::super::beregnet::Utfallskode;
use super::super::dager::{Dager, antall, hull};
use super::super::regnestykke::{Regnestykke, Setning};
use super::kontekst::Kontekst;
use super::presisjon::med_presisjon;

const PROSENT: i64 = 100;

/// K17.
pub(super) fn k17(k: &Kontekst<'_>) -> Regnestykke {
    let program = match k.program(Beregning::K17) {
        Ok(program) => program,
        Err(uten) => return *uten,
    };
    if k.sak.aktiviteter.is_empty() {
        return Regnestykke::mangler(Beregning::K17, "aktiviteter");
    }
    med_presisjon([program.start, program.slutt], |[start, slutt]| {
        if slutt < start {
            let setning = program.omvendt(start, slutt);
            return Regnestykke::new(Beregning::K17, Utfallskode::FeilIData, setning);
        }
        av_program(k, Dager { fra: start, til: slutt })
    })
}

fn av_program(k: &Kontekst<'_>, hele: Dager) -> Regnestykke {
    let aktivitet = k.sak.aktiviteter.iter().map(|a| (a.fra, a.til));
    let fravaer = k.sak.permisjon.iter().chain(&k.sak.avbrudd).map(|p| (p.fra, p.til));
    let dekket: Vec<Dager> = aktivitet
        .chain(fravaer)
        .map(|(fra, til)| Dager { fra: fra.tidligst(), til: til.map_or(hele.til, Dato::senest) })
        .collect();
    let tomme = hull(hele, &dekket);
    let Some(lengst) = tomme.iter().max_by_key(|d| d.antall()) else {
        let setning = Setning::new("fakta-k17-uten");
        return Regnestykke::new(Beregning::K17, Utfallskode::UtenOpphold, setning);
    };
    let andel = antall(&tomme) * PROSENT / hele.antall();
    let setning = Setning::new("fakta-k17-opphold")
        .med("antall", tomme.len())
        .med("fra", lengst.fra)
        .med("til", lengst.til)
        .med("andel", andel);
    let stykke = Regnestykke::new(Beregning::K17, Utfallskode::Opphold, setning)
        .med_dager(lengst.antall())
        .med_tillegg(Setning::new("fakta-k17-forbehold"));
    match tomme.first().filter(|d| d.fra == hele.fra) {
        Some(start) => {
            let tillegg = Setning::new("fakta-k17-start").med("dager", start.antall());
            stykke.med_tillegg(tillegg)
        }
        None => stykke,
    }
}
