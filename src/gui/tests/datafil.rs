//! Stand-ins for the work outside the window, and an invented sample.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::app::AppError;
use crate::app::arbeid::{
    Dokumentoppdrag, Forhaandsvisning, Innstillinger, Karantene, Kolonnekart, Kolonnevalg,
    Leseoppdrag, forhaandsvis, les_dokument, les_til_karantene, skriv_merknader_csv, slipp_ut,
};
use crate::domene::{
    Dato, Filsted, Generalisering, Import, KontorId, Maalform, Melding, Merknad, Merknadskode, Sak,
    SakId, Saksdokument, Utfall, Utvalgsgruppe, Vedtak, Vedtaksart,
};
use crate::gui::arbeid::{
    Arbeid, Arbeidsfeil, Dom, Framdriftsmelder, Rapportkvittering, Rapportoppdrag,
    Signaturkvittering, Signering, Verifikasjon,
};
use crate::gui::fildialog::{Fildialoger, Filspoersmaal, Filsvar};

use crate::regelverk::Tekstlikhet;
use crate::vurdering::{Liketekst, Stoppet, sammenlign};

use super::dag;

/// Work that does nothing outside, and a system without file dialogs.
pub(in crate::gui) struct Falsk;

/// A granted case that started so many days after the vedtak.
fn sak(id: &str, kontor: &str, dager: u64) -> Sak {
    let mut sak = Sak::new(SakId::new(id), KontorId::new(kontor), Utvalgsgruppe::Innvilget);
    let vedtatt = dag(2023, 3, 1);
    sak.soeknad_mottatt = Some(dag(2023, 1, 10).into());
    let mut vedtak = Vedtak::new(vedtatt.into(), Vedtaksart::Program, Utfall::Innvilget);
    vedtak.begrunnelse = Some(Box::from("Du er 34 år og har vært uten arbeid siden 2021."));
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

/// Samples by file name. Names, numbers and cases are invented; the numbers come from the ends of
/// their series.
fn innhold(fil: &str) -> String {
    let hode = "Saksnr;Kontor;Søknad mottatt;Vedtaksdato;Utfall;Programstart;Alder;Begrunnelse";
    let rad = |id: &str, kontor: &str, start: &str, alder: &str, tekst: &str| {
        format!("{id};{kontor};10.01.2023;01.03.2023;Innvilget;{start};{alder};{tekst}")
    };
    let tekst = "Du er 34 år og har vært uten arbeid siden 2021.";
    let mut rader = [
        rad("S-01", "Nav Øst", "01.03.2023", "25-29", tekst),
        rad("S-02", "Nav Øst", "29.06.2023", "30-39", tekst),
        rad("S-03", "Nav Vest", "30.05.2023", "40-49", tekst),
    ];
    if fil.contains("fnr") {
        rader[1] = rad("S-02", "Nav Øst", "29.06.2023", "30-39", "Gjelder 25015104263 her");
        rader[2] = rad("S-03", "Nav Vest", "30.05.2023", "40-49", "Ordre 29025204563, levert");
    }
    if fil.contains("faerre") {
        return format!("{hode}\n{}\n", rader[..2].join("\n"));
    }
    if fil.contains("ukjent") {
        let hode = hode.replace("Søknad mottatt", "Inn");
        return format!("{hode}\n{}\n", rader.join("\n"));
    }
    format!("{hode}\n{}\n", rader.join("\n"))
}

/// The file of that name in a folder that lives as long as the call, read by the program itself.
fn med_fil<T>(
    oppdrag: &Leseoppdrag,
    gjoer: impl FnOnce(&Leseoppdrag) -> Result<T, AppError>,
) -> Result<T, Arbeidsfeil> {
    let mappe = tempfile::tempdir().unwrap();
    let fil = oppdrag.sti.file_name().unwrap();
    let sti = mappe.path().join(fil);
    let navn = fil.to_string_lossy();
    if navn.contains("11CF") {
        std::fs::write(&sti, include_bytes!("../../../tests/data/kostra/11CF_2024.txt")).unwrap();
    } else {
        std::fs::write(&sti, innhold(&navn)).unwrap();
    }
    Ok(gjoer(&Leseoppdrag { sti, ..oppdrag.clone() })?)
}

impl Arbeid for Falsk {
    fn forhaandsvis(&self, oppdrag: &Leseoppdrag) -> Result<Forhaandsvisning, Arbeidsfeil> {
        med_fil(oppdrag, forhaandsvis)
    }

    fn huskede_kolonner(
        &self,
        _oppdrag: &Leseoppdrag,
        _kommune: &str,
    ) -> Result<Option<Kolonnevalg>, Arbeidsfeil> {
        Ok(None)
    }

    fn husk_kolonner(
        &self,
        _kommune: &str,
        _kart: &Kolonnekart,
        _valg: &Kolonnevalg,
    ) -> Result<(), Arbeidsfeil> {
        Ok(())
    }

    fn husk_innstillinger(&self, _valgt: Innstillinger) {}

    fn les_utvalg(
        &self,
        oppdrag: &Leseoppdrag,
        framdrift: Framdriftsmelder<'_>,
    ) -> Result<Karantene, Arbeidsfeil> {
        med_fil(oppdrag, |oppdrag| les_til_karantene(oppdrag, framdrift))
    }

    fn slipp_ut(
        &self,
        oppdrag: &Leseoppdrag,
        karantene: Karantene,
        valgte: &BTreeSet<Generalisering>,
        framdrift: Framdriftsmelder<'_>,
    ) -> Result<Import, Arbeidsfeil> {
        med_fil(oppdrag, |oppdrag| slipp_ut(oppdrag, karantene, valgte, framdrift))
    }

    /// Slow where a case is called so: goes on until it is told to stop.
    fn finn_lik_tekst(
        &self,
        saker: &[Sak],
        regler: &Tekstlikhet,
        framdrift: Framdriftsmelder<'_>,
    ) -> Result<Liketekst, Stoppet> {
        while saker.iter().any(|sak| sak.id.as_str().starts_with("TREG")) {
            if !framdrift(0.4) {
                return Err(Stoppet);
            }
            std::thread::yield_now();
        }
        sammenlign(saker, regler, framdrift)
    }

    fn skriv_merknader(
        &self,
        til: &Path,
        merknader: &[Merknad],
        maalform: Maalform,
    ) -> Result<(), Arbeidsfeil> {
        Ok(skriv_merknader_csv(til, merknader, crate::i18n::tekster(maalform))?)
    }

    fn les_dokument(&self, oppdrag: &Dokumentoppdrag) -> Result<Saksdokument, Arbeidsfeil> {
        Ok(les_dokument(oppdrag)?)
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
