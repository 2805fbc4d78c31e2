//! `tilsyn importer`: a case sample comes in past the identity gate, for the first time or corrected.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Kode;
use super::feil::CliFeil;
use super::json::MerknadJson;
use super::kommandoer::{sti_av, tekst_av};
use super::kontekst::{Kontekst, les_ron};
use crate::app::arbeid::{
    Filomfang, Importkvittering, Importvalg, Kolonnevalg, Leseoppdrag, Saksendringer, forhaandsvis,
    husk_kolonner, importer_fil, proev_fil, skriv_merknader_csv,
};
use crate::app::{AppError, Oekt, masker};
use crate::domene::{
    Alvor, Datokolonne, Filsted, Generalisering, KontorId, Merknad, Opplysningsart,
    Personvernavgjoerelse, SakId,
};

#[derive(Default, Serialize)]
struct Ut<'a> {
    fil: &'a str,
    sha256: &'a str,
    nye: usize,
    erstattet: usize,
    /// Why nothing was taken in, as a code; `null` when it was.
    stoppet: Option<&'static str>,
    /// Only looked at, nothing taken in.
    proev: bool,
    nye_saker: Vec<&'a str>,
    endrede: Vec<EndretJson<'a>>,
    borte: Vec<&'a str>,
    uendrede: usize,
    svar_aa_se_paa_igjen: usize,
    ruter_aa_lese_igjen: usize,
    overstyringer_aa_se_paa_igjen: usize,
    /// Hits of the identity gate: kind and place, never the value.
    personvern: Vec<FunnJson<'a>>,
    /// What was made coarser.
    generalisering: Vec<&'static str>,
    /// What the edition before had coarser than this one.
    finere_enn_foer: Vec<&'static str>,
    merknader: Vec<MerknadJson<'a>>,
}

#[derive(Serialize)]
struct EndretJson<'a> {
    sak: &'a str,
    felt: &'a [&'static str],
}

#[derive(Serialize)]
struct FunnJson<'a> {
    art: &'static str,
    ark: Option<&'a str>,
    linje: Option<u64>,
    kolonne: Option<u32>,
    kolonnenavn: Option<&'a str>,
    /// `null` while nobody has decided.
    valg: Option<&'static str>,
    grunn: Option<&'a str>,
    antall: usize,
}

impl<'a> FunnJson<'a> {
    fn aapent(art: Opplysningsart, sted: &'a Filsted) -> Self {
        Self {
            art: art.kode(),
            ark: sted.ark.as_deref(),
            linje: sted.linje,
            kolonne: sted.kolonne,
            kolonnenavn: sted.kolonnenavn.as_deref(),
            valg: None,
            grunn: None,
            antall: 1,
        }
    }

    fn avgjort(post: &'a Personvernavgjoerelse) -> Self {
        Self {
            valg: Some(post.valg.kode()),
            grunn: (!post.grunn.is_empty()).then_some(post.grunn.as_str()),
            antall: post.antall,
            ..Self::aapent(post.art, &post.sted)
        }
    }
}

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let valg = valg(m)?;
    let proev = m.get_flag("proev");
    let (tilsynsfil, saksfil) = (sti_av(m, "tilsyn"), sti_av(m, "saksfil"));
    let mut oekt = if proev { k.les(&tilsynsfil)? } else { k.aapne(&tilsynsfil)? };
    let resultat = if proev {
        proev_fil(oekt.tilsyn(), &saksfil, &valg, &mut |_| true)
    } else {
        importer_fil(&mut oekt, &saksfil, &valg, &mut |_| true, k.naa)
    };
    let kvittering = match resultat {
        Ok(kvittering) => kvittering,
        Err(uro) => return stoppet(uro, m, k),
    };
    if let Some(kolonner) = valg.kolonner.as_ref().filter(|_| m.get_flag("lagre-kolonner")) {
        husk(&oekt, &saksfil, kolonner)?;
    }
    skriv_fil(&kvittering.merknader, m, k)?;
    if m.get_flag("json") {
        k.json(&som_json(&kvittering, proev))?;
    } else {
        fortell(&kvittering, proev, k)?;
    }
    let feil = kvittering.merknader.iter().any(|m| m.alvor() >= Alvor::Advarsel);
    Ok(if feil { Kode::Feil } else { Kode::Ferdig })
}

/// What the arguments say about the sample.
fn valg(m: &ArgMatches) -> Result<Importvalg, CliFeil> {
    let omfang = if m.get_flag("tillegg") { Filomfang::Tillegg } else { Filomfang::Hele };
    let kontor = tekst_av(m, "kontor").map(KontorId::new);
    let masker = m.get_flag("masker");
    let mut valg = Importvalg { masker, kontor, omfang, ..Importvalg::default() };
    if let Some(fil) = m.get_one::<PathBuf>("harmloes") {
        valg.harmloese = les_fil(fil, "cli-bruk-harmloes")?;
    }
    if let Some(fil) = m.get_one::<PathBuf>("kolonner") {
        valg.kolonner = Some(les_fil(fil, "cli-bruk-kolonnefil")?);
    }
    if m.get_flag("bredere-alder") {
        valg.generalisering.insert(Generalisering::BredereAlder);
    }
    for felt in m.get_many::<String>("til-maaned").into_iter().flatten() {
        let kolonne = Datokolonne::fra_kode(&felt.trim().to_lowercase().replace('_', "-"))
            .ok_or_else(|| CliFeil::bruk("cli-bruk-til-maaned", felt))?;
        valg.generalisering.insert(Generalisering::TilMaaned(kolonne));
    }
    Ok(valg)
}

/// A RON file the user has named.
fn les_fil<T: DeserializeOwned>(fil: &Path, klage: &str) -> Result<T, CliFeil> {
    let tekst = std::fs::read_to_string(fil)
        .map_err(|kilde| CliFeil::Fil { sti: fil.display().to_string(), kilde })?;
    les_ron(&tekst, klage)
}

/// Keeps the choice of columns for the next file of this kind.
fn husk(oekt: &Oekt, saksfil: &Path, kolonner: &Kolonnevalg) -> Result<(), CliFeil> {
    let grunnlag = &oekt.tilsyn().grunnlag;
    let kart = forhaandsvis(&Leseoppdrag::new(saksfil, grunnlag))?.kart;
    Ok(husk_kolonner(&grunnlag.kommune, &kart, kolonner)?)
}

/// The remarks in a file for the kommune, where the user has asked for it.
fn skriv_fil(merknader: &[Merknad], m: &ArgMatches, k: &Kontekst<'_>) -> Result<(), CliFeil> {
    if let Some(sti) = m.get_one::<PathBuf>("merknader") {
        skriv_merknader_csv(sti, merknader, k.ord)?;
    }
    Ok(())
}

fn som_json(kvittering: &Importkvittering, proev: bool) -> Ut<'_> {
    let Saksendringer { nye, endrede, borte, uendrede } = &kvittering.endringer;
    Ut {
        fil: &kvittering.fil,
        sha256: &kvittering.sha256,
        nye: kvittering.nye,
        erstattet: kvittering.erstattet,
        stoppet: None,
        proev,
        nye_saker: nye.iter().map(SakId::as_str).collect(),
        endrede: endrede.iter().map(|(sak, felt)| EndretJson { sak: sak.as_str(), felt }).collect(),
        borte: borte.iter().map(SakId::as_str).collect(),
        uendrede: uendrede.len(),
        svar_aa_se_paa_igjen: kvittering.svar_aa_se_paa_igjen,
        ruter_aa_lese_igjen: kvittering.ruter_aa_lese_igjen,
        overstyringer_aa_se_paa_igjen: kvittering.overstyringer_aa_se_paa_igjen,
        personvern: kvittering.personvern.iter().map(FunnJson::avgjort).collect(),
        generalisering: kvittering.generalisering.iter().map(|g| kode(*g)).collect(),
        finere_enn_foer: kvittering.finere_enn_foer.iter().map(|g| kode(*g)).collect(),
        merknader: kvittering.merknader.iter().map(MerknadJson::from).collect(),
    }
}

/// The outward name of a way of making coarser.
fn kode(generalisering: Generalisering) -> &'static str {
    match generalisering {
        Generalisering::BredereAlder => "bredere-alder",
        Generalisering::TilMaaned(kolonne) => kolonne.kode(),
    }
}

fn fortell(
    kvittering: &Importkvittering,
    proev: bool,
    k: &mut Kontekst<'_>,
) -> Result<(), CliFeil> {
    k.si(
        if proev { "cli-import-proevd" } else { "cli-importert" },
        &[
            ("fil", kvittering.fil.clone().into()),
            ("nye", kvittering.nye.into()),
            ("erstattet", kvittering.erstattet.into()),
            ("merknader", kvittering.merknader.len().into()),
        ],
    )?;
    fortell_endringer(kvittering, k)?;
    for post in &kvittering.personvern {
        let valg = k.ord.tekst(&format!("personvernvalg-{}", post.valg.kode()));
        funnlinje(post.art, &post.sted, &valg, k)?;
    }
    let grovere: BTreeSet<&str> = kvittering.generalisering.iter().map(|g| kode(*g)).collect();
    if !grovere.is_empty() {
        let grovere = grovere.into_iter().collect::<Vec<_>>().join(", ");
        k.si("cli-grovere", &[("kolonner", grovere.into())])?;
    }
    let finere: BTreeSet<&str> = kvittering.finere_enn_foer.iter().map(|g| kode(*g)).collect();
    if !finere.is_empty() {
        let finere = finere.into_iter().collect::<Vec<_>>().join(", ");
        k.si("cli-finere-enn-foer", &[("kolonner", finere.into())])?;
    }
    skriv_merknader(&kvittering.merknader, k)
}

/// Nothing is said of a first sample: all of it is new.
fn fortell_endringer(kvittering: &Importkvittering, k: &mut Kontekst<'_>) -> Result<(), CliFeil> {
    let Saksendringer { nye: _, endrede, borte, uendrede } = &kvittering.endringer;
    if endrede.is_empty() && borte.is_empty() && uendrede.is_empty() {
        return Ok(());
    }
    k.si(
        "cli-import-endringer",
        &[
            ("endrede", endrede.len().into()),
            ("borte", borte.len().into()),
            ("uendrede", uendrede.len().into()),
            ("svar", kvittering.svar_aa_se_paa_igjen.into()),
        ],
    )?;
    for (noekkel, antall) in [
        ("cli-ruter-igjen", kvittering.ruter_aa_lese_igjen),
        ("cli-overstyrt-igjen", kvittering.overstyringer_aa_se_paa_igjen),
    ] {
        if antall > 0 {
            k.si(noekkel, &[("antall", antall.into())])?;
        }
    }
    for (sak, felt) in endrede {
        let ord = |navn: &&str| k.ord.tekst(&format!("sakfelt-{}", navn.replace('_', "-")));
        let felt: Vec<_> = felt.iter().map(ord).collect();
        let verdier = [("sak", sak.as_str().into()), ("felt", felt.join(", ").into())];
        k.linje(format!("  {}", k.ord.med("cli-import-endret", &verdier)))?;
    }
    for sak in borte {
        let tekst = k.ord.med("cli-import-borte", &[("sak", sak.as_str().into())]);
        k.linje(format!("  {tekst}"))?;
    }
    Ok(())
}

/// Kind and place of a hit, and what was decided.
fn funnlinje(
    art: Opplysningsart,
    sted: &Filsted,
    valg: &str,
    k: &mut Kontekst<'_>,
) -> Result<(), CliFeil> {
    let art = k.ord.tekst(&format!("opplysningsart-{}", art.kode()));
    let sted = crate::app::sted_i_ord(sted, k.ord);
    let verdier = [("sted", sted.into()), ("art", art.into()), ("valg", valg.into())];
    let linje = k.ord.med("cli-funn", &verdier);
    k.linje(format!("  {linje}"))
}

/// One line per remark: place first, so that the municipality finds it.
fn skriv_merknader(merknader: &[Merknad], k: &mut Kontekst<'_>) -> Result<(), CliFeil> {
    for merknad in merknader {
        let sted = crate::app::stedfestet(merknad, k.ord);
        k.linje(format!("  {sted}"))?;
    }
    Ok(())
}

/// The import was refused: the places are part of the answer.
fn stoppet(uro: AppError, m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let arter = if let AppError::Karantene { arter, .. } = &uro { arter.as_slice() } else { &[] };
    let funn = arter.iter().zip(uro.merknader());
    skriv_fil(uro.merknader(), m, k)?;
    if m.get_flag("json") && uro.gjelder_materialet() {
        let fil = filnavn(&sti_av(m, "saksfil"));
        k.json(&Ut {
            fil: &fil,
            stoppet: Some(uro.kode()),
            proev: m.get_flag("proev"),
            personvern: funn.map(|(art, m)| FunnJson::aapent(*art, &m.sted)).collect(),
            merknader: uro.merknader().iter().map(MerknadJson::from).collect(),
            ..Ut::default()
        })?;
        return Ok(Kode::Feil);
    }
    if arter.is_empty() {
        skriv_merknader(uro.merknader(), k)?;
    } else {
        let aapent = k.ord.tekst("personvernvalg-aapen");
        for (art, merknad) in funn {
            funnlinje(*art, &merknad.sted, &aapent, k)?;
        }
    }
    Err(uro.into())
}

/// The name without folders, without what may point to a person.
fn filnavn(sti: &Path) -> String {
    masker(&sti.file_name().map(|navn| navn.to_string_lossy().into_owned()).unwrap_or_default())
}
