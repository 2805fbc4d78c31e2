//! Everything the user can do, in one table: menu, buttons, palette and keyboard help read it.
//!
//! Texts are `kommando-<kode>` and `kommando-<kode>-hjelp`. Nothing is reachable in one way only.

use crate::domene::{Svar, Vilkaarsvurdering, navngitt};

use super::snarvei::{Snarvei, Tast};

navngitt! {
    /// A command, in the order of the menu.
    Kommando {
        /// Create a tilsyn.
        Ny = "ny",
        /// Open a tilsyn to work in it.
        Aapne = "aapne",
        /// Open a tilsyn to look at it.
        AapneForLesing = "aapne-for-lesing",
        /// Set up the demo.
        Demo = "demo",
        /// Take in a case sample.
        Importer = "importer",
        /// Close the tilsyn.
        Lukk = "lukk",
        /// End the program.
        Avslutt = "avslutt",
        /// Undo.
        Angre = "angre",
        /// Redo.
        Gjenta = "gjenta",
        /// Show frame and progress.
        VisOversikt = "vis-oversikt",
        /// Show all cases.
        VisSaker = "vis-saker",
        /// Show the sample: list, draw, protocol.
        VisUtvalg = "vis-utvalg",
        /// Show one case at a time.
        VisGjennomgang = "vis-gjennomgang",
        /// Show the § 29 matrix.
        VisVilkaar = "vis-vilkaar",
        /// Show the items of the offices.
        VisKontor = "vis-kontor",
        /// Show everything that waits for the inspector.
        VisGjenstaar = "vis-gjenstaar",
        /// Show the double review.
        VisDobbel = "vis-dobbel",
        /// Show the checklist.
        VisSjekkliste = "vis-sjekkliste",
        /// Show lovbrudd.
        VisLovbrudd = "vis-lovbrudd",
        /// Show what offices say of themselves.
        VisEgenvurdering = "vis-egenvurdering",
        /// Show the report.
        VisRapport = "vis-rapport",
        /// Light or dark.
        BytteTema = "bytte-tema",
        /// Bokmål or nynorsk in the window.
        BytteMaalform = "bytte-maalform",
        /// Next case or office.
        NesteSak = "neste-sak",
        /// The case or office before.
        ForrigeSak = "forrige-sak",
        /// Next item.
        NestePunkt = "neste-punkt",
        /// The item before.
        ForrigePunkt = "forrige-punkt",
        /// Next item without an answer.
        NesteUbesvarte = "neste-ubesvarte",
        /// The next that waits for the inspector, of whatever kind.
        NesteSomVenter = "neste-som-venter",
        /// Answer «oppfylt».
        SvarOppfylt = "svar-oppfylt",
        /// Answer «delvis oppfylt».
        SvarDelvisOppfylt = "svar-delvis-oppfylt",
        /// Answer «ikke oppfylt».
        SvarIkkeOppfylt = "svar-ikke-oppfylt",
        /// Answer «ikke dokumentert».
        SvarIkkeDokumentert = "svar-ikke-dokumentert",
        /// Answer «ikke vurderbart».
        SvarIkkeVurderbart = "svar-ikke-vurderbart",
        /// Answer «ikke relevant».
        SvarIkkeRelevant = "svar-ikke-relevant",
        /// The grounds treat the vilkår individually.
        VilkaarIndividuelt = "vilkaar-individuelt",
        /// The grounds only mention the vilkår.
        VilkaarBareNevnt = "vilkaar-bare-nevnt",
        /// The grounds do not mention the vilkår.
        VilkaarMangler = "vilkaar-mangler",
        /// The vilkår is not relevant in the case.
        VilkaarIkkeRelevant = "vilkaar-ikke-relevant",
        /// Take the answer or the cell back.
        TrekkSvar = "trekk-svar",
        /// Put another result in the place of a computed fact.
        Overstyr = "overstyr",
        /// Find text that recurs in the grounds of several cases.
        FinnLikTekst = "finn-lik-tekst",
        /// Accept what the dates show in the case.
        GodtaBeregnede = "godta-beregnede",
        /// Write a note to the answer.
        Notat = "notat",
        /// Add evidence to the answer.
        Bevis = "bevis",
        /// Write the report as PDF.
        SkrivRapport = "skriv-rapport",
        /// Sign a report.
        Signer = "signer",
        /// Verify the signatures of a PDF.
        Verifiser = "verifiser",
        /// Share the findings of an egentilsyn.
        DelFunn = "del-funn",
        /// Hold a tilsyn and an egentilsyn against each other.
        Tvilling = "tvilling",
        /// Stop the work that is running.
        StoppJobb = "stopp-jobb",
        /// Search in all commands.
        Palett = "palett",
        /// Show the shortcuts.
        Hurtighjelp = "hurtighjelp",
    }
}

navngitt! {
    /// Part of the menu; texts are `kommandogruppe-<kode>`.
    Kommandogruppe {
        /// Files and the program.
        Fil = "fil",
        /// Undo and redo.
        Rediger = "rediger",
        /// Screens and looks.
        Vis = "vis",
        /// Moving through cases and answering.
        Gjennomgang = "gjennomgang",
        /// Report and signature.
        Rapport = "rapport",
        /// Help.
        Hjelp = "hjelp",
    }
}

/// What decides whether a command can be done just now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts, each asked by itself")]
pub struct Tilstand {
    /// A tilsyn is open.
    pub er_aapent: bool,
    /// It can be changed here.
    pub kan_skrive: bool,
    /// There is something to undo.
    pub kan_angre: bool,
    /// There is something to redo.
    pub kan_gjenta: bool,
    /// There are cases in it.
    pub har_saker: bool,
    /// It is an egentilsyn, which knows no lovbrudd.
    pub er_egentilsyn: bool,
    /// An item is shown that can be answered.
    pub er_paa_punkt: bool,
    /// The item shown has an answer.
    pub har_svar: bool,
    /// A cell of the § 29 matrix is shown that can be judged.
    pub er_paa_celle: bool,
    /// The cell shown is filled.
    pub har_celle: bool,
    /// The item shown belongs to a case.
    pub er_i_sak: bool,
    /// Work is running beside the window.
    pub jobb_gaar: bool,
}

impl Kommando {
    /// Key of the text.
    pub fn noekkel(self) -> String {
        format!("kommando-{}", self.kode())
    }

    /// Key of the sentence that explains it.
    pub fn hjelpenoekkel(self) -> String {
        format!("kommando-{}-hjelp", self.kode())
    }

    /// The answer it gives.
    pub fn svar(self) -> Option<Svar> {
        Svar::ALLE.iter().copied().find(|svar| Self::for_svar(*svar) == self)
    }

    /// The reading of a vilkår it records.
    pub fn vilkaarsvurdering(self) -> Option<Vilkaarsvurdering> {
        Vilkaarsvurdering::ALLE.iter().copied().find(|v| Self::for_vilkaar(*v) == self)
    }

    /// The command that records that reading of a vilkår.
    pub fn for_vilkaar(vurdering: Vilkaarsvurdering) -> Self {
        match vurdering {
            Vilkaarsvurdering::BegrunnetIndividuelt => Self::VilkaarIndividuelt,
            Vilkaarsvurdering::BareNevnt => Self::VilkaarBareNevnt,
            Vilkaarsvurdering::Mangler => Self::VilkaarMangler,
            Vilkaarsvurdering::IkkeRelevant => Self::VilkaarIkkeRelevant,
        }
    }

    /// The command that gives that answer.
    pub fn for_svar(svar: Svar) -> Self {
        match svar {
            Svar::Oppfylt => Self::SvarOppfylt,
            Svar::DelvisOppfylt => Self::SvarDelvisOppfylt,
            Svar::IkkeOppfylt => Self::SvarIkkeOppfylt,
            Svar::IkkeDokumentert => Self::SvarIkkeDokumentert,
            Svar::IkkeVurderbart => Self::SvarIkkeVurderbart,
            Svar::IkkeRelevant => Self::SvarIkkeRelevant,
        }
    }

    /// Where it stands in the menu.
    pub fn gruppe(self) -> Kommandogruppe {
        // The list is written in menu order, so the borders are enough.
        let siste = [
            (Self::Avslutt, Kommandogruppe::Fil),
            (Self::Gjenta, Kommandogruppe::Rediger),
            (Self::BytteMaalform, Kommandogruppe::Vis),
            (Self::Bevis, Kommandogruppe::Gjennomgang),
            (Self::StoppJobb, Kommandogruppe::Rapport),
        ];
        let gruppe = siste.into_iter().find(|(siste, _)| self <= *siste);
        gruppe.map_or(Kommandogruppe::Hjelp, |(_, gruppe)| gruppe)
    }

    /// Its shortcut.
    pub fn snarvei(self) -> Option<Snarvei> {
        use Tast::{Bokstav, F, PilHoeyre, PilNed, PilOpp, PilVenstre, Siffer};
        Some(match self {
            Self::Ny => Snarvei::ctrl(Bokstav('N')),
            Self::Aapne => Snarvei::ctrl(Bokstav('O')),
            Self::AapneForLesing => Snarvei::ctrl_shift(Bokstav('O')),
            Self::Importer => Snarvei::ctrl(Bokstav('I')),
            Self::Lukk => Snarvei::ctrl(Bokstav('W')),
            Self::Avslutt => Snarvei::ctrl(Bokstav('Q')),
            Self::Angre => Snarvei::ctrl(Bokstav('Z')),
            Self::Gjenta => Snarvei::ctrl(Bokstav('Y')),
            Self::VisOversikt => Snarvei::ctrl(Siffer(1)),
            Self::VisSaker => Snarvei::ctrl(Siffer(2)),
            Self::VisGjennomgang => Snarvei::ctrl(Siffer(3)),
            Self::VisKontor => Snarvei::ctrl(Siffer(4)),
            Self::VisLovbrudd => Snarvei::ctrl(Siffer(5)),
            Self::VisRapport => Snarvei::ctrl(Siffer(6)),
            Self::VisUtvalg => Snarvei::ctrl(Siffer(7)),
            Self::VisVilkaar => Snarvei::ctrl(Siffer(8)),
            Self::VisGjenstaar => Snarvei::ctrl(Siffer(9)),
            Self::VisEgenvurdering => Snarvei::ctrl(Siffer(0)),
            Self::VisDobbel => Snarvei::ctrl(Bokstav('D')),
            Self::GodtaBeregnede => Snarvei::tast(Bokstav('G')),
            Self::BytteTema => Snarvei::ctrl_shift(Bokstav('T')),
            Self::BytteMaalform => Snarvei::ctrl_shift(Bokstav('M')),
            Self::NesteSak => Snarvei::alt(PilHoeyre),
            Self::ForrigeSak => Snarvei::alt(PilVenstre),
            Self::NestePunkt => Snarvei::alt(PilNed),
            Self::ForrigePunkt => Snarvei::alt(PilOpp),
            Self::NesteUbesvarte => Snarvei::tast(Bokstav('N')),
            Self::NesteSomVenter => Snarvei::tast(F(8)),
            // An item and a cell are never in hand at once, so they share the digits.
            Self::SvarOppfylt | Self::VilkaarIndividuelt => Snarvei::tast(Siffer(1)),
            Self::SvarDelvisOppfylt | Self::VilkaarBareNevnt => Snarvei::tast(Siffer(2)),
            Self::SvarIkkeOppfylt | Self::VilkaarMangler => Snarvei::tast(Siffer(3)),
            Self::SvarIkkeDokumentert | Self::VilkaarIkkeRelevant => Snarvei::tast(Siffer(4)),
            Self::SvarIkkeVurderbart => Snarvei::tast(Siffer(5)),
            Self::SvarIkkeRelevant => Snarvei::tast(Siffer(6)),
            Self::TrekkSvar => Snarvei::tast(Siffer(0)),
            Self::Notat => Snarvei::tast(Bokstav('T')),
            Self::Bevis => Snarvei::tast(Bokstav('B')),
            Self::Overstyr => Snarvei::tast(Bokstav('O')),
            Self::SkrivRapport => Snarvei::ctrl(Bokstav('P')),
            Self::Signer => Snarvei::ctrl_shift(Bokstav('S')),
            Self::Verifiser => Snarvei::ctrl_shift(Bokstav('V')),
            Self::Palett => Snarvei::ctrl(Bokstav('K')),
            Self::Hurtighjelp => Snarvei::tast(F(1)),
            Self::Demo
            | Self::FinnLikTekst
            | Self::StoppJobb
            | Self::VisSjekkliste
            | Self::DelFunn
            | Self::Tvilling => return None,
        })
    }

    /// Whether it can be done just now. While work is running the tilsyn is not closed or changed
    /// under it.
    pub fn enabled(self, naa: &Tilstand) -> bool {
        let skrive = naa.er_aapent && naa.kan_skrive && !naa.jobb_gaar;
        match self {
            Self::BytteTema
            | Self::BytteMaalform
            | Self::Palett
            | Self::Hurtighjelp
            | Self::Avslutt => true,
            Self::Ny
            | Self::Aapne
            | Self::AapneForLesing
            | Self::Demo
            | Self::Signer
            | Self::Verifiser => !naa.jobb_gaar,
            Self::Lukk | Self::Tvilling => naa.er_aapent && !naa.jobb_gaar,
            Self::StoppJobb => naa.jobb_gaar,
            Self::Importer | Self::SkrivRapport => skrive,
            Self::Angre => skrive && naa.kan_angre,
            Self::Gjenta => skrive && naa.kan_gjenta,
            Self::VisGjennomgang => naa.er_aapent && naa.har_saker,
            Self::VisOversikt
            | Self::VisSaker
            | Self::VisUtvalg
            | Self::VisVilkaar
            | Self::VisKontor
            | Self::VisGjenstaar
            | Self::VisDobbel
            | Self::VisSjekkliste
            | Self::VisLovbrudd // in an egentilsyn it shows the tiltaksplan
            | Self::VisEgenvurdering
            | Self::VisRapport
            | Self::NesteSak
            | Self::ForrigeSak
            | Self::NestePunkt
            | Self::ForrigePunkt
            | Self::NesteUbesvarte
            | Self::NesteSomVenter => naa.er_aapent,
            Self::FinnLikTekst => naa.er_aapent && naa.har_saker && !naa.jobb_gaar,
            Self::SvarOppfylt
            | Self::SvarDelvisOppfylt
            | Self::SvarIkkeOppfylt
            | Self::SvarIkkeDokumentert
            | Self::SvarIkkeVurderbart
            | Self::SvarIkkeRelevant => skrive && naa.er_paa_punkt,
            Self::VilkaarIndividuelt
            | Self::VilkaarBareNevnt
            | Self::VilkaarMangler
            | Self::VilkaarIkkeRelevant => skrive && naa.er_paa_celle,
            Self::Notat | Self::Bevis => skrive && (naa.er_paa_punkt || naa.er_paa_celle),
            Self::TrekkSvar => {
                let punkt = naa.er_paa_punkt && naa.har_svar;
                skrive && (punkt || (naa.er_paa_celle && naa.har_celle))
            }
            Self::Overstyr => skrive && naa.er_i_sak,
            Self::GodtaBeregnede => skrive && naa.er_paa_punkt && naa.er_egentilsyn,
            Self::DelFunn => naa.er_aapent && naa.er_egentilsyn && !naa.jobb_gaar,
        }
    }
}

#[cfg(test)]
mod tests;
