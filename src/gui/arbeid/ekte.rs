//! The work as the program does it: thin calls into `app`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};

use super::{
    Arbeid, Arbeidsfeil, Dom, Framdriftsmelder, Rapportkvittering, Rapportoppdrag,
    Signaturkvittering, Signering, Verifikasjon,
};
use crate::app::arbeid::{
    Dokumentoppdrag, Forhaandsvisning, Forklaring, Innstillinger, Karantene, Kolonnekart,
    Kolonnevalg, Leseoppdrag, Signaturopplysninger, Signeringsoppdrag, Utfall, Vekt, forhaandsvis,
    forklar, husk_innstillinger, husk_kolonner, huskede_kolonner, kjoer_demo, les_dokument,
    les_til_karantene, signer_fil, skriv_merknader_csv, skriv_rapport, slipp_ut, verifiser_fil,
};
use crate::app::klokke;
use crate::domene::{Generalisering, Import, Maalform, Merknad, Sak, Saksdokument};
use crate::i18n::tekster;
use crate::regelverk::Tekstlikhet;
use crate::vurdering::{Liketekst, Stoppet, sammenlign};

/// The work as the program does it.
#[derive(Debug, Clone, Copy)]
pub struct EkteArbeid {
    /// Language of the demo.
    pub maalform: Maalform,
}

impl Arbeid for EkteArbeid {
    fn forhaandsvis(&self, oppdrag: &Leseoppdrag) -> Result<Forhaandsvisning, Arbeidsfeil> {
        Ok(forhaandsvis(oppdrag)?)
    }

    fn huskede_kolonner(
        &self,
        oppdrag: &Leseoppdrag,
        kommune: &str,
    ) -> Result<Option<Kolonnevalg>, Arbeidsfeil> {
        Ok(huskede_kolonner(oppdrag, kommune)?)
    }

    fn husk_kolonner(
        &self,
        kommune: &str,
        kart: &Kolonnekart,
        valg: &Kolonnevalg,
    ) -> Result<(), Arbeidsfeil> {
        Ok(husk_kolonner(kommune, kart, valg)?)
    }

    fn husk_innstillinger(&self, valgt: Innstillinger) {
        husk_innstillinger(valgt).ok(); // not worth a word to the user
    }

    fn les_utvalg(
        &self,
        oppdrag: &Leseoppdrag,
        framdrift: Framdriftsmelder<'_>,
    ) -> Result<Karantene, Arbeidsfeil> {
        Ok(les_til_karantene(oppdrag, framdrift)?)
    }

    fn slipp_ut(
        &self,
        oppdrag: &Leseoppdrag,
        karantene: Karantene,
        valgte: &BTreeSet<Generalisering>,
        framdrift: Framdriftsmelder<'_>,
    ) -> Result<Import, Arbeidsfeil> {
        Ok(slipp_ut(oppdrag, karantene, valgte, framdrift)?)
    }

    fn finn_lik_tekst(
        &self,
        saker: &[Sak],
        regler: &Tekstlikhet,
        framdrift: Framdriftsmelder<'_>,
    ) -> Result<Liketekst, Stoppet> {
        sammenlign(saker, regler, framdrift)
    }

    fn skriv_merknader(
        &self,
        til: &Path,
        merknader: &[Merknad],
        maalform: Maalform,
    ) -> Result<(), Arbeidsfeil> {
        Ok(skriv_merknader_csv(til, merknader, tekster(maalform))?)
    }

    fn les_dokument(&self, oppdrag: &Dokumentoppdrag) -> Result<Saksdokument, Arbeidsfeil> {
        Ok(les_dokument(oppdrag)?)
    }

    fn skriv_rapport(&self, oppdrag: &Rapportoppdrag) -> Result<Rapportkvittering, Arbeidsfeil> {
        let skrevet = skriv_rapport(&oppdrag.tilsyn, &oppdrag.til, oppdrag.tidspunkt)?;
        Ok(Rapportkvittering { fil: skrevet.sti, sha256: skrevet.sha256 })
    }

    fn signer(&self, oppdrag: &Signering) -> Result<Signaturkvittering, Arbeidsfeil> {
        let signert = signer_fil(&Signeringsoppdrag {
            pdf: oppdrag.pdf.clone(),
            noekkelfil: oppdrag.p12.clone(),
            passord: oppdrag.passord.clone(),
            opplysninger: Signaturopplysninger {
                navn: oppdrag.navn.clone(),
                grunn: oppdrag.grunn.clone(),
                sted: oppdrag.sted.clone(),
                tidspunkt: oppdrag.tidspunkt,
            },
            til: oppdrag.til.clone(),
        })?;
        Ok(Signaturkvittering {
            fil: signert.sti,
            sha256: signert.sha256,
            innehaver: signert.sertifikat.innehaver,
        })
    }

    fn verifiser(&self, pdf: &Path) -> Result<Verifikasjon, Arbeidsfeil> {
        let verifikasjon = verifiser_fil(pdf, klokke::naa())?;
        let dom = match verifikasjon.utfall {
            Utfall::Holder => Dom::Gyldig,
            Utfall::Usignert => Dom::Usikker,
            Utfall::HolderIkke => Dom::Ugyldig,
        };
        let Forklaring { konklusjon, forhold } = forklar(&verifikasjon);
        let forhold = forhold.into_iter().map(|(vekt, melding)| (som_dom(vekt), melding));
        Ok(Verifikasjon { dom, konklusjon, forhold: forhold.collect() })
    }

    fn demo(
        &self,
        mappe: &Path,
        naa: DateTime<FixedOffset>,
        framdrift: Framdriftsmelder<'_>,
    ) -> Result<PathBuf, Arbeidsfeil> {
        framdrift(0.0);
        Ok(kjoer_demo(mappe, self.maalform, naa)?.tilsyn)
    }
}

fn som_dom(vekt: Vekt) -> Dom {
    match vekt {
        Vekt::For => Dom::Gyldig,
        Vekt::Forbehold => Dom::Usikker,
        Vekt::Mot => Dom::Ugyldig,
    }
}
