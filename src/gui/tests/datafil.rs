//! Stand-ins for the work outside the window, and an invented sample.

use std::path::{Path, PathBuf};

use crate::domene::{
    Dato, Filsted, Import, KontorId, Melding, Merknad, Merknadskode, Sak, SakId, Utfall,
    Utvalgsgruppe, Vedtak, Vedtaksart,
};
use crate::gui::arbeid::{
    Arbeid, Arbeidsfeil, Dom, Framdriftsmelder, Innlesing, Rapportkvittering, Rapportoppdrag,
    Signaturkvittering, Signering, Verifikasjon,
};
use crate::gui::fildialog::{Fildialoger, Filspoersmaal, Filsvar};

use super::dag;

/// Work that does nothing outside, and a system without file dialogs.
pub(in crate::gui) struct Falsk;

/// A granted case that started so many days after the vedtak.
fn sak(id: &str, kontor: &str, dager: u64) -> Sak {
    let mut sak = Sak::new(SakId::new(id), KontorId::new(kontor), Utvalgsgruppe::Innvilget);
    let vedtatt = dag(2023, 3, 1);
    sak.soeknad_mottatt = Some(dag(2023, 1, 10).into());
    let mut vedtak = Vedtak::new(vedtatt.into(), Vedtaksart::Program, Utfall::Innvilget);
    vedtak.begrunnelse = Some("Du er 34 år og har vært uten arbeid siden 2021.".to_owned());
    sak.vedtak.push(vedtak);
    sak.start_faktisk = vedtatt.checked_add_days(chrono::Days::new(dager)).map(Dato::dag);
    sak
}

pub(super) fn import(fil: &str) -> Import {
    let sted = Filsted {
        fil: fil.to_owned(),
        ark: None,
        linje: Some(4),
        kolonne: Some(5),
        kolonnenavn: Some("Søknad mottatt".to_owned()),
    };
    Import {
        fil: fil.to_owned(),
        sha256: "ab".repeat(32),
        saker: vec![
            sak("S-01", "Nav Øst", 0),
            sak("S-02", "Nav Øst", 120),
            sak("S-03", "Nav Vest", 90),
        ],
        merknader: vec![Merknad { kode: Merknadskode::UleseligDato, sted }],
        ..Import::default()
    }
}

impl Arbeid for Falsk {
    fn les_utvalg(
        &self,
        oppdrag: &Innlesing,
        framdrift: Framdriftsmelder<'_>,
    ) -> Result<Import, Arbeidsfeil> {
        framdrift(0.5);
        let fil = oppdrag.sti.file_name().unwrap().to_string_lossy().into_owned();
        if fil.contains("fnr") {
            let sted = Filsted { fil, ark: None, linje: Some(2), kolonne: None, kolonnenavn: None };
            let merknad = Merknad { kode: Merknadskode::Foedselsnummer, sted };
            let melding = Melding::new("gui-avvist");
            let merknader = vec![merknad];
            return Err(Arbeidsfeil { melding, detaljer: Vec::new(), merknader });
        }
        Ok(import(&fil))
    }

    fn skriv_rapport(&self, oppdrag: &Rapportoppdrag) -> Result<Rapportkvittering, Arbeidsfeil> {
        Ok(Rapportkvittering { fil: oppdrag.til.clone(), sha256: "cd".repeat(32) })
    }

    fn signer(&self, oppdrag: &Signering) -> Result<Signaturkvittering, Arbeidsfeil> {
        let (fil, sha256) = (oppdrag.til.clone(), "ef".repeat(32));
        Ok(Signaturkvittering { fil, sha256, innehaver: oppdrag.navn.clone() })
    }

    fn verifiser(&self, _pdf: &Path) -> Result<Verifikasjon, Arbeidsfeil> {
        let forhold = vec![(Dom::Gyldig, Melding::new("gui-klar"))];
        Ok(Verifikasjon { dom: Dom::Gyldig, konklusjon: Melding::new("gui-klar"), forhold })
    }

    fn demo(
        &self,
        _mappe: &Path,
        _naa: chrono::DateTime<chrono::FixedOffset>,
        _framdrift: Framdriftsmelder<'_>,
    ) -> Result<PathBuf, Arbeidsfeil> {
        Err(Arbeidsfeil {
            melding: Melding::new("gui-avbrutt"),
            detaljer: vec![Melding::new("gui-klar-saksnummer")],
            merknader: Vec::new(),
        })
    }
}

impl Fildialoger for Falsk {
    fn spoer(&self, _spoersmaal: &Filspoersmaal) -> Filsvar {
        Filsvar::Utilgjengelig
    }

    fn vis_mappe(&self, _fil: &Path) -> std::io::Result<()> {
        Ok(())
    }
}
