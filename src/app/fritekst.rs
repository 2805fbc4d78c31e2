//! Free text on its way into the log: notes, evidence, lovbrudd, the frame.
//!
//! The same gate as for a sample, because the log is never rewritten. A text with a hard hit is
//! refused with field and kind; the value is not told. [`masker_tekster`] gives the same event with
//! the hits masked, for the face that offers it.

use crate::domene::{
    Bevis, Filsted, Grunnlag, Hendelse, Import, Kilde, KontorId, Lovbrudd, Melding, Opplysningsart,
    Personvernavgjoerelse, Personvernvalg, Tilsyn, navngitt,
};

use crate::personvern::{Maskering, Treff, finn};

use super::feil::AppError;

navngitt! {
    /// A field that people write freely in.
    Tekstfelt {
        /// Note of an answer.
        Notat = "notat",
        /// Place in a source.
        Bevis = "bevis",
        /// The sentence of a lovbrudd.
        Setning = "setning",
        /// The yardstick.
        Krav = "krav",
        /// A statement of fact.
        Fakta = "fakta",
        /// The weighing.
        Vurdering = "vurdering",
        /// Control that failed.
        Styring = "styring",
        /// Cause.
        Aarsak = "aarsak",
        /// Mitigation.
        Dempende = "dempende",
        /// Correction.
        Retting = "retting",
        /// Why something is dropped, opened again or harmless.
        Grunn = "grunn",
        /// Kommune.
        Kommune = "kommune",
        /// Office.
        Kontor = "kontor",
        /// Theme.
        Tema = "tema",
        /// Archive reference.
        Saksnummer = "saksnummer",
        /// What set the tilsyn off.
        Utloeser = "utloeser",
        /// How the cases were chosen.
        Utvalgsmaate = "utvalgsmaate",
        /// Who took away what identifies.
        AvidentifisertAv = "avidentifisert-av",
        /// A document received.
        Dokument = "dokument",
        /// Function of somebody interviewed.
        Intervju = "intervju",
        /// About the kommune's organisation.
        Virksomhet = "virksomhet",
        /// The kommune's comments.
        Innsigelser = "innsigelser",
        /// Member of the tilsynslag.
        Lagmedlem = "lagmedlem",
        /// Who approves the report.
        Godkjenner = "godkjenner",
    }
}

impl Tekstfelt {
    /// Whether a name may stand there: those who do the tilsyn sign with theirs, and places and
    /// offices are called after people.
    fn tillater_navn(self) -> bool {
        match self {
            Self::Kommune
            | Self::Kontor
            | Self::Tema
            | Self::Saksnummer
            | Self::Lagmedlem
            | Self::Godkjenner => true,
            Self::Notat
            | Self::Bevis
            | Self::Setning
            | Self::Krav
            | Self::Fakta
            | Self::Vurdering
            | Self::Styring
            | Self::Aarsak
            | Self::Dempende
            | Self::Retting
            | Self::Grunn
            | Self::Utloeser
            | Self::Utvalgsmaate
            | Self::AvidentifisertAv
            | Self::Dokument
            | Self::Intervju
            | Self::Virksomhet
            | Self::Innsigelser => false,
        }
    }
}

/// Hits of one kind in one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tekstfunn {
    /// The field.
    pub felt: Tekstfelt,
    /// Which of several fields of that name, from 1.
    pub nr: usize,
    /// Kind of information.
    pub art: Opplysningsart,
    /// How many.
    pub antall: usize,
}

impl Tekstfunn {
    /// Kind and place in words; never the value.
    pub fn melding(&self) -> Melding {
        Melding::new("tekstfunn")
            .med("felt", self.felt.kode())
            .med("nr", self.nr)
            .med("art", self.art.kode())
            .med("antall", self.antall)
    }
}

/// Whether the texts of the event may be stored in that tilsyn.
pub(super) fn kontroller(hendelse: &Hendelse, tilsyn: Option<&Tilsyn>) -> Result<(), AppError> {
    let funn = finn_i_tekster(hendelse, tilsyn);
    if funn.is_empty() { Ok(()) } else { Err(AppError::Personopplysning(funn)) }
}

/// What is written in the log when the inspector calls the hits of an event harmless. The reason is
/// free text too.
pub(super) fn avgjoer_harmloes(
    hendelse: &Hendelse,
    tilsyn: &Tilsyn,
    grunn: &str,
) -> Result<Vec<Personvernavgjoerelse>, AppError> {
    let grunn = grunn.trim();
    if grunn.is_empty() {
        return Err(AppError::ManglerGrunn);
    }
    kontroller_tekst(Tekstfelt::Grunn, grunn)?;
    let som_avgjort = |funn: Tekstfunn| Personvernavgjoerelse {
        art: funn.art,
        sted: Filsted { kolonnenavn: Some(funn.felt.kode().to_owned()), ..Filsted::default() },
        valg: Personvernvalg::Harmloes,
        grunn: grunn.to_owned(),
        antall: funn.antall,
    };
    Ok(finn_i_tekster(hendelse, Some(tilsyn)).into_iter().map(som_avgjort).collect())
}

/// Hard hits in the texts of the event, by field and kind.
fn finn_i_tekster(hendelse: &Hendelse, tilsyn: Option<&Tilsyn>) -> Vec<Tekstfunn> {
    let kjente = Kjente::ved(hendelse, tilsyn);
    let mut funn: Vec<Tekstfunn> = Vec::new();
    let mut sett: Vec<Tekstfelt> = Vec::new();
    // Texts are visited on a copy: one list of fields serves checking and masking.
    hver_tekst(&mut uten_saker(hendelse), &mut |felt, tekst| {
        sett.push(felt);
        let nr = sett.iter().filter(|kjent| **kjent == felt).count();
        let treff = ikke_tillatt(felt, tekst, &kjente).into_iter();
        for sted in treff.filter(|sted| sted.art.er_hard()) {
            match funn.iter_mut().find(|f| (f.felt, f.nr, f.art) == (felt, nr, sted.art)) {
                Some(kjent) => kjent.antall += 1,
                None => funn.push(Tekstfunn { felt, nr, art: sted.art, antall: 1 }),
            }
        }
    });
    funn
}

/// Whether one text may be stored, names of the tilsyn's own people aside.
pub(super) fn kontroller_tekst(felt: Tekstfelt, tekst: &str) -> Result<(), AppError> {
    let treff = ikke_tillatt(felt, tekst, &Kjente::default());
    let funn: Vec<Tekstfunn> = treff
        .iter()
        .filter(|sted| sted.art.er_hard())
        .map(|sted| Tekstfunn { felt, nr: 1, art: sted.art, antall: 1 })
        .collect();
    if funn.is_empty() { Ok(()) } else { Err(AppError::Personopplysning(funn)) }
}

/// The same event with every hit in its texts masked, hard and soft alike.
#[must_use]
pub fn masker_tekster(hendelse: &Hendelse, tilsyn: &Tilsyn) -> Hendelse {
    let kjente = Kjente::ved(hendelse, Some(tilsyn));
    let mut ny = hendelse.clone();
    let mut maskering = Maskering::new();
    hver_tekst(&mut ny, &mut |felt, tekst| {
        let treff = ikke_tillatt(felt, tekst, &kjente);
        if treff.iter().any(|sted| sted.art.er_hard()) {
            *tekst = maskering.masker(tekst, &treff);
        }
    });
    ny
}

fn ikke_tillatt(felt: Tekstfelt, tekst: &str, kjente: &Kjente) -> Vec<Treff> {
    let mut treff = finn(tekst);
    treff.retain(|sted| {
        let verdi = tekst.get(sted.start..sted.slutt).unwrap_or_default().trim().to_lowercase();
        !kjente.tillater(felt, sted.art, &verdi)
    });
    treff
}

/// What stands in the tilsyn already and may stand there again.
#[derive(Default)]
struct Kjente {
    /// Full names: those who do the tilsyn, the kommune and the offices.
    navn: Vec<String>,
    /// The same texts as they were stored last; what stands there has been decided on.
    forrige: String,
}

impl Kjente {
    fn ved(hendelse: &Hendelse, tilsyn: Option<&Tilsyn>) -> Self {
        let ramme =
            if let Hendelse::TilsynOpprettet(ramme) | Hendelse::GrunnlagEndret(ramme) = hendelse {
                Some(&**ramme)
            } else {
                tilsyn.map(|tilsyn| &tilsyn.grunnlag)
            };
        let mut forrige = String::new();
        if let Some(mut lagret) = tilsyn.and_then(|tilsyn| slik_det_staar(hendelse, tilsyn)) {
            hver_tekst(&mut lagret, &mut |_, tekst| {
                forrige.push_str(&tekst.to_lowercase());
                forrige.push('\n');
            });
        }
        Self { navn: ramme.map(kjente_navn).unwrap_or_default(), forrige }
    }

    fn tillater(&self, felt: Tekstfelt, art: Opplysningsart, verdi: &str) -> bool {
        let er_navn = art == Opplysningsart::Person;
        let kjent = er_navn && (felt.tillater_navn() || self.navn.iter().any(|n| n == verdi));
        kjent || (!verdi.is_empty() && self.forrige.contains(verdi))
    }
}

/// The event that would store the same texts as they stand now.
fn slik_det_staar(hendelse: &Hendelse, tilsyn: &Tilsyn) -> Option<Hendelse> {
    if let Hendelse::SvarGitt(sted, _) = hendelse {
        let post = tilsyn.svar.get(sted)?;
        Some(Hendelse::SvarGitt(sted.clone(), post.besvarelse.clone()))
    } else if let Hendelse::LovbruddSkrevet(lovbrudd) = hendelse {
        let post = tilsyn.lovbrudd.get(&lovbrudd.id)?;
        Some(Hendelse::LovbruddSkrevet(Box::new(post.lovbrudd.clone())))
    } else if let Hendelse::GrunnlagEndret(_) = hendelse {
        Some(Hendelse::GrunnlagEndret(Box::new(tilsyn.grunnlag.clone())))
    } else {
        None
    }
}

fn kjente_navn(g: &Grunnlag) -> Vec<String> {
    let lag = g.tilsynslag.iter().map(|medlem| medlem.navn.as_str());
    let godkjenner = g.godkjenner.iter().map(|(navn, _)| navn.as_str());
    let kontorer = g.kontorer.iter().map(KontorId::as_str);
    let alle = lag.chain(godkjenner).chain(kontorer).chain([g.kommune.as_str()]);
    alle.map(|navn| navn.trim().to_lowercase()).collect()
}

/// The cases of an import went through the gate when they were read.
fn uten_saker(hendelse: &Hendelse) -> Hendelse {
    if let Hendelse::SakerImportert(import) = hendelse {
        let personvern = import.personvern.clone();
        return Hendelse::SakerImportert(Import { personvern, ..Import::default() });
    }
    hendelse.clone()
}

type Besoek<'a> = &'a mut dyn FnMut(Tekstfelt, &mut String);

fn hver_tekst(hendelse: &mut Hendelse, gjoer: Besoek<'_>) {
    match hendelse {
        Hendelse::TilsynOpprettet(ramme) | Hendelse::GrunnlagEndret(ramme) => {
            i_rammen(ramme, gjoer);
        }
        Hendelse::SvarGitt(_, besvarelse) => {
            gjoer(Tekstfelt::Notat, &mut besvarelse.notat);
            besvarelse.bevis.iter_mut().for_each(|bevis| i_bevis(bevis, gjoer));
        }
        Hendelse::LovbruddSkrevet(lovbrudd) => i_lovbruddet(lovbrudd, gjoer),
        Hendelse::LovbruddForkastet(_, grunn)
        | Hendelse::LovbruddGjenaapnet(_, grunn)
        | Hendelse::BorteAvgjort(_, _, grunn)
        | Hendelse::DokumentFjernet(_, grunn)
        | Hendelse::SakBortfalt { grunn, .. } => gjoer(Tekstfelt::Grunn, grunn),
        Hendelse::UtvalgUtvidet(utvidelse) => gjoer(Tekstfelt::Grunn, &mut utvidelse.grunn),
        Hendelse::SakerImportert(import) => {
            for avgjort in &mut import.personvern {
                gjoer(Tekstfelt::Grunn, &mut avgjort.grunn);
            }
        }
        Hendelse::VilkaarVurdert { celle, .. } => gjoer(Tekstfelt::Notat, &mut celle.notat),
        Hendelse::BeregningOverstyrt { overstyring, .. } => {
            gjoer(Tekstfelt::Grunn, &mut overstyring.grunn);
        }
        // Lists and documents went through the gate when they were read.
        Hendelse::SakerBorte(..)
        | Hendelse::DokumentVedlagt(_)
        | Hendelse::PopulasjonFrosset(_)
        | Hendelse::UtvalgTrukket(_)
        | Hendelse::SvarTrukket(_)
        | Hendelse::VilkaarTrukket { .. }
        | Hendelse::OverstyringTrukket { .. }
        | Hendelse::LovbruddFerdigstilt(_)
        | Hendelse::RapportSkrevet { .. }
        | Hendelse::RapportSignert { .. }
        | Hendelse::TeksterAvgjort(_)
        | Hendelse::Angret(_)
        | Hendelse::Gjentatt(_) => {}
    }
}

fn i_bevis(bevis: &mut Bevis, gjoer: Besoek<'_>) {
    gjoer(Tekstfelt::Bevis, &mut bevis.sted);
}

fn i_lovbruddet(l: &mut Lovbrudd, gjoer: Besoek<'_>) {
    gjoer(Tekstfelt::Setning, &mut l.setning);
    gjoer(Tekstfelt::Krav, &mut l.krav);
    for faktum in &mut l.fakta {
        gjoer(Tekstfelt::Fakta, &mut faktum.tekst);
        for kilde in &mut faktum.kilder {
            match kilde {
                Kilde::Bevis(bevis) => i_bevis(bevis, gjoer),
                Kilde::Svar(_) => {}
            }
        }
    }
    gjoer(Tekstfelt::Vurdering, &mut l.vurdering);
    gjoer(Tekstfelt::Styring, &mut l.styring);
    gjoer(Tekstfelt::Aarsak, &mut l.aarsak);
    gjoer(Tekstfelt::Dempende, &mut l.dempende);
    gjoer(Tekstfelt::Retting, &mut l.retting);
}

fn i_rammen(g: &mut Grunnlag, gjoer: Besoek<'_>) {
    gjoer(Tekstfelt::Kommune, &mut g.kommune);
    for kontor in &g.kontorer {
        // checked but never changed: cases are tied to the name
        gjoer(Tekstfelt::Kontor, &mut kontor.as_str().to_owned());
    }
    gjoer(Tekstfelt::Tema, &mut g.tema);
    gjoer(Tekstfelt::Saksnummer, &mut g.saksnummer);
    gjoer(Tekstfelt::Utloeser, &mut g.utloeser);
    gjoer(Tekstfelt::Utvalgsmaate, &mut g.utvalg.maate);
    gjoer(Tekstfelt::AvidentifisertAv, &mut g.utvalg.avidentifisert_av);
    g.dokumenter.iter_mut().for_each(|dokument| gjoer(Tekstfelt::Dokument, dokument));
    g.intervjuer.iter_mut().for_each(|i| gjoer(Tekstfelt::Intervju, &mut i.funksjon));
    gjoer(Tekstfelt::Virksomhet, &mut g.virksomhet);
    gjoer(Tekstfelt::Innsigelser, &mut g.innsigelser);
    g.tilsynslag.iter_mut().for_each(|medlem| gjoer(Tekstfelt::Lagmedlem, &mut medlem.navn));
    if let Some((navn, funksjon)) = &mut g.godkjenner {
        gjoer(Tekstfelt::Godkjenner, navn);
        gjoer(Tekstfelt::Godkjenner, funksjon);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domene::{
        Besvarelse, Bevisart, Lagmedlem, Periode, PunktId, Rolle, SakId, SjekklisteId, Svar,
        Svarsted, Tilsynsart,
    };

    /// Invented, from the end of its series.
    const FNR: &str = "25015104263";

    fn ramme() -> Grunnlag {
        let dag = chrono::NaiveDate::from_ymd_opt(2025, 1, 1).unwrap();
        let periode = Periode { fra: dag, til: dag };
        let liste = SjekklisteId::new("kvp-tildeling-1");
        let kommune = "Fjordvik kommune".to_owned();
        let mut ramme = Grunnlag::new(Tilsynsart::Tilsyn, kommune, periode, liste);
        ramme.tilsynslag =
            vec![Lagmedlem { navn: "Kari Nes".to_owned(), rolle: Rolle::Tilsynsleder }];
        ramme
    }

    fn svar(notat: &str, sted: &str) -> Hendelse {
        let bevis = |sted: &str| Bevis {
            art: Bevisart::Journalnotat,
            sted: sted.to_owned(),
            dato: None,
            sha256: None,
        };
        let besvarelse = Besvarelse {
            svar: Svar::IkkeOppfylt,
            notat: notat.to_owned(),
            bevis: vec![bevis("side 1"), bevis(sted)],
        };
        Hendelse::SvarGitt(Svarsted::Sak(SakId::new("A-1"), PunktId::new("D1")), besvarelse)
    }

    fn funn(hendelse: &Hendelse) -> Vec<(Tekstfelt, usize, usize)> {
        match kontroller(hendelse, None) {
            Ok(()) => Vec::new(),
            Err(AppError::Personopplysning(funn)) => {
                funn.iter().map(|f| (f.felt, f.nr, f.antall)).collect()
            }
            Err(feil) => panic!("{feil:?}"),
        }
    }

    #[test]
    fn a_number_in_a_note_or_in_evidence_is_refused_with_its_place() {
        assert!(funn(&svar("Ventet 26 dager", "side 2")).is_empty());
        let hendelse = svar(&format!("{FNR} og {FNR}"), &format!("journal {FNR}"));
        assert_eq!(funn(&hendelse), [(Tekstfelt::Notat, 1, 2), (Tekstfelt::Bevis, 2, 1)]);
        let feil = kontroller(&hendelse, None).unwrap_err();
        assert!(!format!("{feil} {feil:?} {:?}", feil.melding()).contains(FNR));
    }

    #[test]
    fn the_masked_event_may_be_stored_and_stays_readable() {
        let tilsyn = Tilsyn::fold(&[crate::domene::Post {
            nr: 1,
            tid: crate::app::klokke::naa(),
            hvem: "Kari Nes".to_owned(),
            hendelse: Hendelse::TilsynOpprettet(Box::new(ramme())),
        }])
        .unwrap();
        let masket = masker_tekster(&svar(&format!("Se {FNR}."), "side 2"), &tilsyn);
        let Hendelse::SvarGitt(_, besvarelse) = &masket else { panic!() };
        assert_eq!(besvarelse.notat, "Se [fnr].");
        assert_eq!(besvarelse.bevis[1].sted, "side 2");
        assert!(kontroller(&masket, Some(&tilsyn)).is_ok());
    }

    #[test]
    fn the_texts_of_the_frame_pass_the_gate_but_those_who_do_the_tilsyn_are_named() {
        let mut g = ramme();
        assert!(funn(&Hendelse::TilsynOpprettet(Box::new(g.clone()))).is_empty());
        g.tilsynslag[0].navn = FNR.to_owned();
        g.dokumenter = vec!["rutine.pdf".to_owned(), format!("notat {FNR}.pdf")];
        let endret = Hendelse::GrunnlagEndret(Box::new(g));
        assert_eq!(funn(&endret), [(Tekstfelt::Dokument, 2, 1), (Tekstfelt::Lagmedlem, 1, 1)]);
    }

    #[test]
    fn a_reason_is_free_text_too() {
        let forkastet = Hendelse::LovbruddForkastet(crate::domene::LovbruddId(1), FNR.to_owned());
        assert_eq!(funn(&forkastet), [(Tekstfelt::Grunn, 1, 1)]);
    }
}
