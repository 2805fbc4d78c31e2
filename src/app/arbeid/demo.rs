//! The model tilsyn: the whole main road on invented data, through the same doors a user takes.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::Deserialize;

use super::{
    Importvalg, Rapportkvittering, Signeringskvittering, Signeringsoppdrag, filer, forslag,
    importer_fil, registrer_rapport, registrer_signering, signer_fil, skriv_lovbrudd,
    skriv_rapport, skriv_trygt, verifiser_fil,
};
use crate::app::{AppError, Oekt};
use crate::domene::{
    Besvarelse, Grunnlag, Hendelse, Konklusjon, LovbruddId, Maalform, MoensterId, Svarsted,
};
use crate::i18n::tekster;
use crate::signering::{self, Signaturopplysninger, Verifikasjon};

const SAKER: &str = include_str!("../../../assets/demo/saker.csv");
const SVAR_NB: &str = include_str!("../../../assets/demo/svar.ron");
const SVAR_NN: &str = include_str!("../../../assets/demo/svar_nn.ron");
const GRUNNLAG_NB: &str = include_str!("../../../assets/demo/grunnlag.ron");
const GRUNNLAG_NN: &str = include_str!("../../../assets/demo/grunnlag_nn.ron");
const LOVBRUDD_NB: &str = include_str!("../../../assets/demo/lovbrudd.ron");
const LOVBRUDD_NN: &str = include_str!("../../../assets/demo/lovbrudd_nn.ron");

/// What the demo made, and where it lies.
#[derive(Debug)]
pub struct Demokvittering {
    /// The folder.
    pub mappe: PathBuf,
    /// The tilsyn file.
    pub tilsyn: PathBuf,
    /// Cases taken in.
    pub saker: usize,
    /// Answers given.
    pub svar: usize,
    /// Sentences of the lovbrudd that were found.
    pub lovbrudd: Vec<String>,
    /// The report without signature.
    pub rapport: Rapportkvittering,
    /// The signed report.
    pub signert: Signeringskvittering,
    /// What the verification said.
    pub verifikasjon: Verifikasjon,
    /// The demo key and the file with its password.
    pub noekkel: (PathBuf, PathBuf),
}

/// What the model inspector wrote to one pattern.
#[derive(Debug, Deserialize)]
struct Modelltekst {
    moenster: MoensterId,
    vurdering: String,
    styring: String,
    konklusjon: Konklusjon,
    aarsak: String,
    dempende: String,
    retting: String,
    rettefrist: Option<NaiveDate>,
}

/// Runs the model tilsyn into a folder of its own below or at `oensket`.
pub fn kjoer_demo(
    oensket: &Path,
    maalform: Maalform,
    naa: DateTime<FixedOffset>,
) -> Result<Demokvittering, AppError> {
    let mappe = ledig_mappe(oensket)?;
    let mut oekt = opprett(&mappe, maalform, naa)?;
    let tilsyn = oekt.sti().to_owned();
    let saker = importer(&mut oekt, &mappe, naa)?;
    let svar = besvar(&mut oekt, maalform, naa)?;
    let lovbrudd = finn_lovbrudd(&mut oekt, maalform, naa)?;
    let rapport = skriv_rapport(oekt.tilsyn(), &mappe.join("tilsynsrapport.pdf"), naa)?;
    registrer_rapport(&mut oekt, &rapport, naa)?;
    let (noekkel, signert) = signer(&mappe, &rapport, &oekt, naa)?;
    registrer_signering(&mut oekt, &signert, naa)?;
    let verifikasjon = verifiser_fil(&signert.sti, naa)?;
    Ok(Demokvittering {
        mappe,
        tilsyn,
        saker,
        svar,
        lovbrudd,
        rapport,
        signert,
        verifikasjon,
        noekkel,
    })
}

/// The folder itself where it is new or empty, else the first free `-2`, `-3` … beside it: an
/// earlier demo is never overwritten.
fn ledig_mappe(oensket: &Path) -> Result<PathBuf, AppError> {
    let er_ledig =
        |m: &Path| std::fs::read_dir(m).map_or(!m.exists(), |mut innhold| innhold.next().is_none());
    let oensket = &match oensket.file_name() {
        Some(_) => oensket.to_owned(),
        None => oensket.join("tilsyn-demo"), // `.` or `/` has no name to count on
    };
    let navn = filer::filnavn(oensket);
    let kandidater = (2..1000).map(|n| oensket.with_file_name(format!("{navn}-{n}")));
    let mappe = std::iter::once(oensket.to_owned()).chain(kandidater).find(|m| er_ledig(m));
    let mappe = mappe.unwrap_or_else(|| oensket.to_owned());
    std::fs::create_dir_all(&mappe).map_err(|kilde| AppError::Fil { sti: mappe.clone(), kilde })?;
    Ok(mappe)
}

fn les_ressurs<T: serde::de::DeserializeOwned>(navn: &str, tekst: &str) -> Result<T, AppError> {
    ron::from_str(tekst)
        .map_err(|kilde| AppError::Ressurs { navn: navn.to_owned(), kilde: Box::new(kilde) })
}

fn opprett(mappe: &Path, maalform: Maalform, naa: DateTime<FixedOffset>) -> Result<Oekt, AppError> {
    let grunnlag: Grunnlag = match maalform {
        Maalform::Bokmaal => les_ressurs("grunnlag.ron", GRUNNLAG_NB)?,
        Maalform::Nynorsk => les_ressurs("grunnlag_nn.ron", GRUNNLAG_NN)?,
    };
    let hvem = tekster(maalform).tekst("demo-inspektoer");
    Oekt::opprett(&mappe.join("fjordvik.tilsyn"), grunnlag, &hvem, naa)
}

fn importer(oekt: &mut Oekt, mappe: &Path, naa: DateTime<FixedOffset>) -> Result<usize, AppError> {
    let fil = mappe.join("saker.csv");
    skriv_trygt(&fil, SAKER.as_bytes())?;
    Ok(importer_fil(oekt, &fil, &Importvalg::default(), &mut |_| true, naa)?.nye)
}

fn besvar(
    oekt: &mut Oekt,
    maalform: Maalform,
    naa: DateTime<FixedOffset>,
) -> Result<usize, AppError> {
    let svar: Vec<(Svarsted, Besvarelse)> = match maalform {
        Maalform::Bokmaal => les_ressurs("svar.ron", SVAR_NB)?,
        Maalform::Nynorsk => les_ressurs("svar_nn.ron", SVAR_NN)?,
    };
    let antall = svar.len();
    let hendelser = svar.into_iter().map(|(sted, b)| Hendelse::SvarGitt(sted, b));
    oekt.utfoer_alle(hendelser.collect(), naa)?;
    Ok(antall)
}

fn finn_lovbrudd(
    oekt: &mut Oekt,
    maalform: Maalform,
    naa: DateTime<FixedOffset>,
) -> Result<Vec<String>, AppError> {
    let tekster: Vec<Modelltekst> = match maalform {
        Maalform::Bokmaal => les_ressurs("lovbrudd.ron", LOVBRUDD_NB)?,
        Maalform::Nynorsk => les_ressurs("lovbrudd_nn.ron", LOVBRUDD_NN)?,
    };
    let mut setninger = Vec::new();
    for forslag in forslag(oekt)? {
        let id = skriv_lovbrudd(oekt, &forslag.moenster, naa)?;
        if let Some(tekst) = tekster.iter().find(|t| t.moenster == forslag.moenster) {
            fyll_ut(oekt, id, tekst, naa)?;
            oekt.utfoer(Hendelse::LovbruddFerdigstilt(id), naa)?;
        }
        setninger.push(forslag.setning.i(maalform).to_owned());
    }
    Ok(setninger)
}

fn fyll_ut(
    oekt: &mut Oekt,
    id: LovbruddId,
    tekst: &Modelltekst,
    naa: DateTime<FixedOffset>,
) -> Result<(), AppError> {
    let Some(post) = oekt.tilsyn().lovbrudd.get(&id) else { return Ok(()) };
    let mut ferdig = post.lovbrudd.clone();
    ferdig.vurdering.clone_from(&tekst.vurdering);
    ferdig.styring.clone_from(&tekst.styring);
    ferdig.konklusjon = Some(tekst.konklusjon);
    ferdig.aarsak.clone_from(&tekst.aarsak);
    ferdig.dempende.clone_from(&tekst.dempende);
    ferdig.retting.clone_from(&tekst.retting);
    ferdig.rettefrist = tekst.rettefrist;
    oekt.utfoer(Hendelse::LovbruddSkrevet(Box::new(ferdig)), naa)
}

type Noekkelfiler = (PathBuf, PathBuf);

fn signer(
    mappe: &Path,
    rapport: &Rapportkvittering,
    oekt: &Oekt,
    naa: DateTime<FixedOffset>,
) -> Result<(Noekkelfiler, Signeringskvittering), AppError> {
    let noekkel = signering::lag_demonoekkel(naa)?;
    let steder = (mappe.join("demonoekkel.p12"), mappe.join("demonoekkel-passord.txt"));
    filer::skriv_hemmelig(&steder.0, &noekkel.p12)?;
    filer::skriv_hemmelig(&steder.1, noekkel.passord.as_bytes())?;
    let ord = tekster(oekt.tilsyn().grunnlag.maalform);
    let kvittering = signer_fil(&Signeringsoppdrag {
        pdf: rapport.sti.clone(),
        noekkelfil: steder.0.clone(),
        passord: noekkel.passord,
        opplysninger: Signaturopplysninger {
            navn: ord.tekst("demo-signatur-navn"),
            grunn: ord.tekst("demo-signatur-grunn"),
            sted: ord.tekst("demo-signatur-sted"),
            tidspunkt: naa,
        },
        til: mappe.join("tilsynsrapport-signert.pdf"),
    })?;
    Ok((steder, kvittering))
}
