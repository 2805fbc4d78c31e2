//! The fields that people write freely in, event by event: one list for checking and for masking.

use crate::domene::{Besvarelse, Bevis, Grunnlag, Hendelse, Kilde, Lovbrudd, navngitt};

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
        /// A text of an embete's own checklist.
        Sjekkliste = "sjekkliste",
        /// What was said in an interview.
        Intervjunotat = "intervjunotat",
        /// What an office concludes on a theme.
        Konklusjon = "konklusjon",
        /// A measure.
        Tiltak = "tiltak",
        /// Who answers for a measure, by function.
        Ansvarlig = "ansvarlig",
        /// How a measure is controlled.
        Kontroll = "kontroll",
        /// What an office says of itself.
        Egenvurdering = "egenvurdering",
        /// Name of a file.
        Fil = "fil",
        /// Seed of a draw.
        Froe = "froe",
    }
}

impl Tekstfelt {
    /// Whether a name may stand there: those who do the tilsyn sign with theirs, and places and
    /// offices are called after people.
    pub(super) fn tillater_navn(self) -> bool {
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
            | Self::Sjekkliste
            | Self::Intervjunotat
            | Self::Konklusjon
            | Self::Tiltak
            | Self::Ansvarlig
            | Self::Kontroll
            | Self::Egenvurdering
            | Self::Fil
            | Self::Froe
            | Self::Innsigelser => false,
        }
    }
}

/// What is done with each text.
pub(super) type Besoek<'a> = &'a mut dyn FnMut(Tekstfelt, &mut String);

/// Visits every text of the event, in the order of its form.
pub(super) fn hver_tekst(hendelse: &mut Hendelse, gjoer: Besoek<'_>) {
    match hendelse {
        Hendelse::TilsynOpprettet(ramme) | Hendelse::GrunnlagEndret(ramme) => {
            i_rammen(ramme, gjoer);
        }
        Hendelse::SvarGitt(_, besvarelse) => i_besvarelsen(besvarelse, gjoer),
        Hendelse::LovbruddSkrevet(lovbrudd) => i_lovbruddet(lovbrudd, gjoer),
        Hendelse::LovbruddForkastet(_, grunn)
        | Hendelse::LovbruddGjenaapnet(_, grunn)
        | Hendelse::BorteAvgjort(_, _, grunn)
        | Hendelse::DokumentFjernet(_, grunn)
        | Hendelse::DobbelAvbrutt(grunn)
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
        Hendelse::UlikhetLoest { .. }
        | Hendelse::CelleulikhetLoest { .. }
        | Hendelse::DobbelTattInn(_) => i_den_doble(hendelse, gjoer),
        Hendelse::IntervjuNotert(_, notat) => gjoer(Tekstfelt::Intervjunotat, &mut notat.tekst),
        Hendelse::TemaVurdert(_)
        | Hendelse::TiltakSkrevet(_)
        | Hendelse::TiltaksstatusEndret { .. }
        | Hendelse::EgenvurderingGitt { .. }
        | Hendelse::EgentilsynGodkjent(_) => i_egentilsynet(hendelse, gjoer),
        // The texts of a list and its ids went through the gate when the file was read.
        Hendelse::SjekklisteByttet(bytte) => gjoer(Tekstfelt::Fil, &mut bytte.fil),
        Hendelse::PopulasjonFrosset(populasjon) => gjoer(Tekstfelt::Fil, &mut populasjon.fil),
        Hendelse::DobbelPakket { fil, .. }
        | Hendelse::RapportSkrevet { fil, .. }
        | Hendelse::RapportSignert { fil, .. } => gjoer(Tekstfelt::Fil, fil),
        Hendelse::DobbelTrukket(trekning) => gjoer(Tekstfelt::Froe, &mut trekning.froe),
        Hendelse::UtvalgTrukket(trekning) => gjoer(Tekstfelt::Froe, &mut trekning.froe),
        // Cases and documents went through the gate when they were read.
        Hendelse::PakkeMottatt(_)
        | Hendelse::IntervjunotatTrukket(_)
        | Hendelse::SakerBorte(..)
        | Hendelse::DokumentVedlagt(_)
        | Hendelse::SvarTrukket(_)
        | Hendelse::VilkaarTrukket { .. }
        | Hendelse::OverstyringTrukket { .. }
        | Hendelse::LovbruddFerdigstilt(_)
        | Hendelse::TemavurderingTrukket(_)
        | Hendelse::EgenvurderingTrukket { .. }
        | Hendelse::TeksterAvgjort(_)
        | Hendelse::Angret(_)
        | Hendelse::Gjentatt(_) => {}
    }
}

fn i_besvarelsen(besvarelse: &mut Besvarelse, gjoer: Besoek<'_>) {
    gjoer(Tekstfelt::Notat, &mut besvarelse.notat);
    besvarelse.bevis.iter_mut().for_each(|bevis| i_bevis(bevis, gjoer));
}

fn i_den_doble(hendelse: &mut Hendelse, gjoer: Besoek<'_>) {
    if let Hendelse::UlikhetLoest { besvarelse, grunn, .. } = hendelse {
        i_besvarelsen(besvarelse, gjoer);
        gjoer(Tekstfelt::Grunn, grunn);
    } else if let Hendelse::CelleulikhetLoest { celle, grunn, .. } = hendelse {
        gjoer(Tekstfelt::Notat, &mut celle.notat);
        gjoer(Tekstfelt::Grunn, grunn);
    } else if let Hendelse::DobbelTattInn(vurdering) = hendelse {
        // the first inspector's are in the log already
        gjoer(Tekstfelt::Fil, &mut vurdering.fil);
        vurdering.par.iter_mut().for_each(|par| i_besvarelsen(&mut par.andre, gjoer));
        let celler = vurdering.celler.iter_mut();
        celler.for_each(|celle| gjoer(Tekstfelt::Notat, &mut celle.andre.notat));
    }
}

fn i_egentilsynet(hendelse: &mut Hendelse, gjoer: Besoek<'_>) {
    if let Hendelse::TemaVurdert(vurdering) = hendelse {
        gjoer(Tekstfelt::Konklusjon, &mut vurdering.konklusjon);
    } else if let Hendelse::TiltakSkrevet(tiltak) = hendelse {
        gjoer(Tekstfelt::Tiltak, &mut tiltak.tiltak);
        gjoer(Tekstfelt::Ansvarlig, &mut tiltak.ansvarlig);
        gjoer(Tekstfelt::Kontroll, &mut tiltak.kontroll);
    } else if let Hendelse::TiltaksstatusEndret { merknad, .. } = hendelse {
        gjoer(Tekstfelt::Notat, merknad);
    } else if let Hendelse::EgenvurderingGitt { vurdering, .. } = hendelse {
        gjoer(Tekstfelt::Egenvurdering, &mut vurdering.tekst);
        vurdering.bevis.iter_mut().for_each(|bevis| i_bevis(bevis, gjoer));
    } else if let Hendelse::EgentilsynGodkjent(godkjenning) = hendelse {
        gjoer(Tekstfelt::Godkjenner, &mut godkjenning.navn);
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
