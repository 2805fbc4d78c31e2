//! `tilsyn signer`: a finished PDF is signed with a PKCS#12 file.
//!
//! The password comes from a file or from standard input, never from the arguments: those are seen
//! by every process on the machine.

use std::io::BufRead as _;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use zeroize::Zeroizing;

use super::Kode;
use super::feil::CliFeil;
use super::kommandoer::{sti_av, tekst_av};
use super::kontekst::{Kontekst, uten_bom};
use crate::app::arbeid::{
    Signaturopplysninger, Signeringsoppdrag, registrer_signering, signer_fil,
};

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let pdf = sti_av(m, "pdf");
    let til = Kontekst::maal(m, || signert_navn(&pdf))?;
    let tekst = |navn| tekst_av(m, navn).unwrap_or_default().to_owned();
    // The log is opened first: a signature that cannot be noted is not made.
    let tilsyn = m.get_one::<PathBuf>("i-tilsyn").map(|sti| k.aapne(sti));
    let tilsyn = tilsyn.transpose()?;
    let kvittering = signer_fil(&Signeringsoppdrag {
        pdf,
        noekkelfil: sti_av(m, "noekkel"),
        passord: passord(m.get_one::<PathBuf>("passordfil").map(PathBuf::as_path), k)?,
        opplysninger: Signaturopplysninger {
            navn: tekst("navn"),
            grunn: tekst("grunn"),
            sted: tekst("sted"),
            tidspunkt: k.naa,
        },
        til,
    })?;
    if let Some(mut oekt) = tilsyn {
        registrer_signering(&mut oekt, &kvittering, k.naa)?;
    }
    k.si(
        "cli-signert",
        &[
            ("sti", kvittering.sti.display().to_string().into()),
            ("innehaver", kvittering.sertifikat.innehaver.into()),
        ],
    )?;
    Ok(Kode::Ferdig)
}

/// `rapport.pdf` → `rapport-signert.pdf`.
fn signert_navn(pdf: &Path) -> PathBuf {
    let stamme = pdf.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
    pdf.with_file_name(format!("{stamme}-signert.pdf"))
}

fn passord(fil: Option<&Path>, k: &mut Kontekst<'_>) -> Result<Zeroizing<String>, CliFeil> {
    let mut linje = Zeroizing::new(String::new());
    if let Some(sti) = fil {
        let feil = |kilde| CliFeil::Fil { sti: sti.display().to_string(), kilde };
        let lest = Zeroizing::new(std::fs::read_to_string(sti).map_err(feil)?);
        linje.push_str(uten_bom(&lest).lines().next().unwrap_or_default());
    } else {
        k.si("cli-passord", &[])?;
        let feil = |kilde| CliFeil::Fil { sti: "-".to_owned(), kilde };
        let mut lest = Zeroizing::new(String::new());
        std::io::stdin().lock().read_line(&mut lest).map_err(feil)?;
        linje.push_str(lest.trim_end_matches(['\r', '\n']));
    }
    Ok(linje)
}
