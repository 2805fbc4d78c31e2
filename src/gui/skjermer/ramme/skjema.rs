//! The frame of a tilsyn while it is written: exactly what the user wrote, and what is missing.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domene::{
    Embete, Grunnlag, Intervju, KontorId, Lagmedlem, Maalform, Milepael, Milepaelart, Periode,
    Rapportstadium, Rolle, SjekklisteId, Tilsynsart, Utvalgsbeskrivelse,
};
use crate::gui::datofelt::Datofelt;
use crate::regelverk::STANDARDLISTE;

/// The frame as it is written.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Rammeskjema {
    /// Whether it is of the tilsyn that is open.
    pub finnes: bool,
    /// Errors are shown from the first try to store.
    pub vis_feil: bool,
    /// Kind.
    pub art: Tilsynsart,
    /// Kommune.
    pub kommune: String,
    /// Offices, one per line.
    pub kontorer: String,
    /// Theme.
    pub tema: String,
    /// First day.
    pub fra: Datofelt,
    /// Last day.
    pub til: Datofelt,
    /// Day the sample was taken.
    pub stikkdato: Datofelt,
    /// Embete.
    pub embete: Option<Embete>,
    /// Language of the report.
    pub maalform: Maalform,
    /// Members and their parts.
    pub lag: Vec<(String, Rolle)>,
    /// Archive reference.
    pub saksnummer: String,
    /// What set it off.
    pub utloeser: String,
    /// Which report.
    pub stadium: Rapportstadium,
    /// Facts about organisation and practice.
    pub virksomhet: String,
    /// Size of the population.
    pub populasjon: String,
    /// How the cases were chosen.
    pub maate: String,
    /// Who de-identified them.
    pub avidentifisert_av: String,
    /// Documents, one per line.
    pub dokumenter: String,
    /// Interviews, one per line: function and number.
    pub intervjuer: String,
    /// Dated steps.
    pub milepaeler: BTreeMap<Milepaelart, Datofelt>,
    /// Who approves: name.
    pub godkjenner: String,
    /// Who approves: function.
    pub godkjenners_funksjon: String,
    /// The kommune's comments.
    pub innsigelser: String,
    /// The checklist of a new tilsyn.
    pub sjekkliste: SjekklisteId,
    demo: bool,
}

impl Rammeskjema {
    /// An empty form.
    pub(crate) fn nytt(maalform: Maalform, tema: String) -> Self {
        let periode = Periode { fra: NaiveDate::MIN, til: NaiveDate::MIN };
        let liste = SjekklisteId::new(STANDARDLISTE);
        let tomt = Grunnlag {
            tema,
            tilsynslag: vec![Lagmedlem { navn: String::new(), rolle: Rolle::Tilsynsleder }],
            maalform,
            ..Grunnlag::new(Tilsynsart::Tilsyn, String::new(), periode, liste)
        };
        let uten = Datofelt::default;
        Self { finnes: false, fra: uten(), til: uten(), stikkdato: uten(), ..Self::av(&tomt) }
    }

    /// The frame of an open tilsyn.
    pub(crate) fn av(g: &Grunnlag) -> Self {
        let (godkjenner, godkjenners_funksjon) = g.godkjenner.clone().unwrap_or_default();
        let linje = |i: &Intervju| format!("{}: {}", i.funksjon, i.antall);
        Self {
            finnes: true,
            vis_feil: false,
            art: g.art,
            kommune: g.kommune.clone(),
            kontorer: linjer(g.kontorer.iter().map(ToString::to_string)),
            tema: g.tema.clone(),
            fra: Datofelt::med(Some(g.periode.fra)),
            til: Datofelt::med(Some(g.periode.til)),
            stikkdato: Datofelt::med(Some(g.stikkdato)),
            embete: g.embete,
            maalform: g.maalform,
            lag: g.tilsynslag.iter().map(|m| (m.navn.clone(), m.rolle)).collect(),
            saksnummer: g.saksnummer.clone(),
            utloeser: g.utloeser.clone(),
            stadium: g.stadium,
            virksomhet: g.virksomhet.clone(),
            populasjon: g.utvalg.populasjon.map(|n| n.to_string()).unwrap_or_default(),
            maate: g.utvalg.maate.clone(),
            avidentifisert_av: g.utvalg.avidentifisert_av.clone(),
            dokumenter: linjer(g.dokumenter.iter().cloned()),
            intervjuer: linjer(g.intervjuer.iter().map(linje)),
            milepaeler: milepaelfelt(&g.milepaeler),
            godkjenner,
            godkjenners_funksjon,
            innsigelser: g.innsigelser.clone(),
            sjekkliste: g.sjekkliste.clone(),
            demo: g.demo,
        }
    }

    /// Reads the date fields as when they are left.
    pub(crate) fn les_datoer(&mut self, idag: NaiveDate) {
        for felt in [&mut self.fra, &mut self.til, &mut self.stikkdato] {
            felt.les(idag);
        }
        self.milepaeler.values_mut().for_each(|felt| felt.les(idag));
    }

    /// What is missing or wrong, as text keys in the order of the fields.
    pub(crate) fn feil(&self) -> Vec<&'static str> {
        let baklengs = matches!((self.fra.dag, self.til.dag), (Some(fra), Some(til)) if til < fra);
        let uten_embete = self.art == Tilsynsart::Tilsyn && self.embete.is_none();
        let uten_lag = self.lag.iter().all(|(navn, _)| navn.trim().is_empty());
        let ugyldig_milepael = self.milepaeler.values().any(Datofelt::er_uleselig);
        [
            (self.kommune.trim().is_empty(), "gui-mangler-kommune"),
            (self.kontorliste().is_empty(), "gui-mangler-kontor"),
            (self.tema.trim().is_empty(), "gui-mangler-tema"),
            (self.fra.dag.is_none() || self.til.dag.is_none(), "gui-mangler-periode"),
            (baklengs, "gui-periode-baklengs"),
            (self.stikkdato.dag.is_none(), "gui-mangler-stikkdato"),
            (uten_embete, "gui-mangler-embete"),
            (uten_lag, "gui-mangler-lag"),
            (ugyldig_milepael, "gui-ugyldig-milepael"),
            (self.antall_i_populasjonen().is_none(), "gui-ugyldig-populasjon"),
        ]
        .into_iter()
        .filter_map(|(mangler, noekkel)| mangler.then_some(noekkel))
        .collect()
    }

    /// The frame, where nothing is missing.
    pub(crate) fn grunnlag(&self) -> Option<Grunnlag> {
        if !self.feil().is_empty() {
            return None;
        }
        let godkjenner = self.godkjenner.trim();
        Some(Grunnlag {
            art: self.art,
            demo: self.demo,
            kommune: self.kommune.trim().to_owned(),
            kontorer: self.kontorliste(),
            periode: Periode { fra: self.fra.dag?, til: self.til.dag? },
            tema: self.tema.trim().to_owned(),
            embete: self.embete,
            tilsynslag: self.tilsynslag(),
            maalform: self.maalform,
            stikkdato: self.stikkdato.dag?,
            sjekkliste: self.sjekkliste.clone(),
            saksnummer: self.saksnummer.trim().to_owned(),
            utloeser: self.utloeser.trim().to_owned(),
            utvalg: Utvalgsbeskrivelse {
                populasjon: self.antall_i_populasjonen()?,
                maate: self.maate.trim().to_owned(),
                avidentifisert_av: self.avidentifisert_av.trim().to_owned(),
            },
            milepaeler: self.milepaelliste(),
            dokumenter: delt(&self.dokumenter),
            intervjuer: delt(&self.intervjuer).iter().map(|linje| intervju(linje)).collect(),
            stadium: self.stadium,
            godkjenner: (!godkjenner.is_empty())
                .then(|| (godkjenner.to_owned(), self.godkjenners_funksjon.trim().to_owned())),
            innsigelser: self.innsigelser.trim().to_owned(),
            virksomhet: self.virksomhet.trim().to_owned(),
        })
    }

    fn kontorliste(&self) -> Vec<KontorId> {
        let mut kontorer: Vec<KontorId> = Vec::new();
        for kontor in delt(&self.kontorer).into_iter().map(KontorId::new) {
            if !kontorer.contains(&kontor) {
                kontorer.push(kontor);
            }
        }
        kontorer
    }

    fn tilsynslag(&self) -> Vec<Lagmedlem> {
        let med_navn = self.lag.iter().filter(|(navn, _)| !navn.trim().is_empty());
        med_navn
            .map(|(navn, rolle)| Lagmedlem { navn: navn.trim().to_owned(), rolle: *rolle })
            .collect()
    }

    fn milepaelliste(&self) -> Vec<Milepael> {
        let datert = self.milepaeler.iter().filter_map(|(art, felt)| Some((art, felt.dag?)));
        datert.map(|(art, dato)| Milepael { art: *art, dato }).collect()
    }

    /// `Some(None)` where nothing is written, `None` where it is no number.
    #[expect(clippy::option_option, reason = "absent and unreadable are told apart")]
    fn antall_i_populasjonen(&self) -> Option<Option<u32>> {
        let tekst: String = self.populasjon.chars().filter(|c| !c.is_whitespace()).collect();
        if tekst.is_empty() { Some(None) } else { tekst.parse().ok().map(Some) }
    }
}

fn milepaelfelt(milepaeler: &[Milepael]) -> BTreeMap<Milepaelart, Datofelt> {
    let dag = |art| milepaeler.iter().find(|m| m.art == art).map(|m| m.dato);
    Milepaelart::ALLE.iter().map(|art| (*art, Datofelt::med(dag(*art)))).collect()
}

fn linjer(deler: impl Iterator<Item = String>) -> String {
    deler.collect::<Vec<_>>().join("\n")
}

fn delt(tekst: &str) -> Vec<String> {
    let linjer = tekst.lines().map(str::trim).filter(|linje| !linje.is_empty());
    linjer.map(str::to_owned).collect()
}

/// «veileder: 4», or only the function, which is one person.
fn intervju(linje: &str) -> Intervju {
    let delt = linje.rsplit_once(':');
    let med_tall = delt.and_then(|(f, n)| Some((f.trim(), n.trim().parse().ok()?)));
    let (funksjon, antall) = med_tall.unwrap_or((linje, 1));
    Intervju { funksjon: funksjon.to_owned(), antall }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utfylt() -> Rammeskjema {
        let mut s = Rammeskjema::nytt(Maalform::Bokmaal, "tildeling".to_owned());
        s.kommune = " Fjordvik kommune ".to_owned();
        s.kontorer = "Nav Øst\n\nNav Vest\nNav Øst".to_owned();
        s.embete = Some(Embete::Troendelag);
        s.lag = vec![("Kari Prøve".to_owned(), Rolle::Tilsynsleder)];
        for (felt, tekst) in
            [(&mut s.fra, "1.1.2018"), (&mut s.til, "31.12.2019"), (&mut s.stikkdato, "150120")]
        {
            felt.tekst = tekst.to_owned();
        }
        s.les_datoer(NaiveDate::from_ymd_opt(2026, 1, 1).unwrap());
        s
    }

    #[test]
    fn a_filled_form_is_a_frame_and_comes_back_the_same() {
        let mut skjema = utfylt();
        skjema.intervjuer = "veileder: 4\navdelingsleder".to_owned();
        let g = skjema.grunnlag().unwrap();
        assert_eq!(g.kommune, "Fjordvik kommune");
        assert_eq!(g.kontorer.len(), 2);
        assert_eq!((g.intervjuer[0].antall, g.intervjuer[1].antall), (4, 1));
        assert_eq!(Rammeskjema::av(&g).grunnlag(), Some(g));
    }

    #[test]
    fn an_empty_form_tells_what_is_missing() {
        let tomt = Rammeskjema::nytt(Maalform::Bokmaal, String::new());
        assert_eq!(tomt.feil().len(), 7, "{:?}", tomt.feil());
        assert!(tomt.grunnlag().is_none());
    }

    #[test]
    fn a_period_that_ends_before_it_begins_is_refused() {
        let mut skjema = utfylt();
        skjema.til = Datofelt::med(NaiveDate::from_ymd_opt(2017, 1, 1));
        assert_eq!(skjema.feil(), ["gui-periode-baklengs"]);
    }
}
