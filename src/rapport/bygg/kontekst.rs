//! The facts a template may use, by name. `templates/README.md` lists them for the office.

use serde::Serialize;

use crate::domene::{KontorId, Milepaelart, Personvernvalg, Rolle};
use crate::rapport::dokument::Opphav;
use crate::regelverk::{Sjekkliste, Tospraak};

use super::dobbel::{self, Dobbeltfakta};
use super::funn::{self, Funn};
use super::kildebok::vurderingskilder;
use super::krav::{self, Krav};
use super::lovbruddsdel::Lovbruddsdel;
use super::ord::{self, Myndighet};
use super::personvern;
use super::tabeller::i_grupper;
use super::temadel::{self, Temadel};
use super::trekning::{self, Trekningsfakta};
use super::underlag::Underlag;
use super::utvelging;
use super::ventetall::{Ventetall, ventekilder, ventetall};

/// Weeks for comments on the foreløpig rapport. No statute sets a deadline; this is what the
/// template promises, counted from the day the report was sent.
const UKER_TIL_INNSIGELSER: u64 = 3;

/// Everything a template can name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Fakta {
    #[serde(flatten)]
    ramme: Ramme,
    #[serde(flatten)]
    arbeid: Arbeid,
    #[serde(flatten)]
    funn: Funn,
    temaer: Vec<Temadel>,
    felles_krav: Vec<Krav>,
    ikke_undersoekt: Vec<String>,
    ventetid: Ventetall,
    /// How the cases were chosen, and what the figures therefore concern.
    utvelging: String,
    kilde: Kilder,
    ubekreftede_hjemler: String,
    regelverksversjon: String,
    programversjon: String,
}

/// Who, what and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Ramme {
    foreloepig: bool,
    endelig: bool,
    flere_kontorer: bool,
    myndighet: Myndighet,
    kommune: String,
    kontorer: Vec<String>,
    kontorliste: String,
    tema: String,
    temaliste: String,
    utloeser: String,
    saksnummer: String,
    periode: Fratil,
    stikkdato: String,
    rapportdato: String,
    dato: Datoer,
    besoek: Option<String>,
}

/// How the tilsyn was done, and what was written about it by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Arbeid {
    virksomhet: String,
    innsigelser: String,
    innsigelsesfrist: Option<String>,
    saker: Saker,
    trekning: Option<Trekningsfakta>,
    dobbel: Option<Dobbeltfakta>,
    dokumenter: Vec<String>,
    intervjuet: u32,
    tilsynsleder: Option<String>,
    godkjenner: Option<Godkjenner>,
    sjekkliste: Liste,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Fratil {
    fra: String,
    til: String,
}

/// Dated steps in words, `None` where the step has no date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Datoer {
    varsel: Option<String>,
    dokumenter_mottatt: Option<String>,
    brukersamtaler: Option<String>,
    oppsummerende_moete: Option<String>,
    foreloepig_sendt: Option<String>,
    innsigelser_mottatt: Option<String>,
    endelig_rapport: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Saker {
    antall: usize,
    populasjon: Option<u32>,
    fordeling: String,
    maate: String,
    avidentifisert_av: String,
    maskert: usize,
    beholdt: usize,
    grovere: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Godkjenner {
    navn: String,
    funksjon: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Liste {
    id: String,
    navn: String,
    versjon: String,
    lovstatus: String,
    /// Id of the list it is an edition of, and its checksum; empty for a list of the program.
    bygger_paa: String,
    sha256: String,
    tjenesten: String,
    om_tjenesten: String,
    avgrensning: String,
    om_kravene: String,
}

/// Sources to put after a sentence that states a fact without a value in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Kilder {
    dokumenter: String,
    intervjuer: String,
    milepaeler: String,
    tilsynslag: String,
    innsigelser: String,
    saker: String,
    filer: String,
    ventetid: String,
    punkter: String,
    vurderinger: String,
    paalegg: String,
    overstyrt: String,
}

/// Gathers the facts of a report.
pub(super) fn fakta(u: &Underlag<'_>, ferdige: &[Lovbruddsdel], programversjon: &str) -> Fakta {
    let temaer = temadel::temaer(u, ferdige);
    let utelatte = u.utelatte_temaer().map(|t| t.navn.i(u.maalform()));
    Fakta {
        ramme: ramme(u, &temaer),
        arbeid: arbeid(u),
        funn: funn::funn(u, &temaer, ferdige),
        temaer,
        felles_krav: krav::felles(u),
        ikke_undersoekt: utelatte.map(|navn| u.merk(navn, [Opphav::Sjekkliste])).collect(),
        ventetid: ventetall(u),
        utvelging: utvelging::om_tallene(u),
        kilde: kilder(u, ferdige),
        ubekreftede_hjemler: u.merk(
            &u.oppramsing(&krav::ubekreftede(u).1),
            krav::ubekreftede(u).0.into_iter().map(Opphav::Ubekreftet),
        ),
        regelverksversjon: u.merk(&u.regelverk.versjon, [Opphav::Regelverk]),
        programversjon: u.merk(programversjon, [Opphav::Program]),
    }
}

fn kilder(u: &Underlag<'_>, ferdige: &[Lovbruddsdel]) -> Kilder {
    let fra_ramme = |felt: &'static str| u.kilde([Opphav::Ramme(felt)]);
    let alle_punkter = u.punkter().map(|punkt| Opphav::Punkt(punkt.id.clone()));
    let alle_punkter: Vec<Opphav> = alle_punkter.collect();
    let vurderinger = vurderingskilder(ferdige);
    let saker = u.tilsyn.saker_som_teller().map(|sak| Opphav::Sak(sak.id.clone()));
    let overstyrt = u.tilsyn.overstyrt.keys().filter(|(sak, _)| u.tilsyn.teller(sak));
    let overstyrt = overstyrt.map(|(sak, kode)| Opphav::Overstyring(sak.clone(), kode.clone()));
    Kilder {
        dokumenter: fra_ramme("dokumenter"),
        intervjuer: fra_ramme("intervjuer"),
        milepaeler: fra_ramme("milepaeler"),
        tilsynslag: fra_ramme("tilsynslag"),
        innsigelser: fra_ramme("innsigelser"),
        saker: u.kilde(saker),
        filer: u.kilde((0..u.tilsyn.kilder.len()).map(Opphav::Fil)),
        ventetid: u.kilde(ventekilder(u)),
        punkter: u.kilde(alle_punkter.iter().cloned()),
        vurderinger: u.kilde(alle_punkter.iter().cloned().chain(vurderinger)),
        paalegg: u.kilde(vurderingskilder(ferdige.iter().filter(|l| l.paavist))),
        overstyrt: u.kilde(overstyrt),
    }
}

fn ramme(u: &Underlag<'_>, temaer: &[Temadel]) -> Ramme {
    let grunnlag = u.grunnlag();
    let navn: Vec<&str> = temaer.iter().map(|tema| tema.navn.as_str()).collect();
    let kontorer: Vec<&str> = u.kontorer().iter().map(KontorId::as_str).collect();
    let myndighet = ord::myndighet(u);
    Ramme {
        foreloepig: u.er_foreloepig(),
        endelig: !u.er_foreloepig(),
        flere_kontorer: kontorer.len() > 1,
        myndighet: Myndighet {
            navn: u.fra_ramme("embete", &myndighet.navn),
            bestemt: u.fra_ramme("embete", &myndighet.bestemt),
        },
        kommune: u.fra_ramme("kommune", grunnlag.kommune.trim()),
        kontorliste: u.fra_ramme("kontorer", &u.oppramsing(&kontorer)),
        kontorer: kontorer.iter().map(|navn| (*navn).to_owned()).collect(),
        tema: u.fra_ramme("tema", grunnlag.tema.trim()),
        temaliste: u.merk(&u.navneliste(&navn), [Opphav::Sjekkliste]),
        utloeser: u.fra_ramme("utloeser", grunnlag.utloeser.trim()),
        saksnummer: u.fra_ramme("saksnummer", grunnlag.saksnummer.trim()),
        periode: Fratil {
            fra: u.fra_ramme("periode", &u.dato(grunnlag.periode.fra)),
            til: u.fra_ramme("periode", &u.dato(grunnlag.periode.til)),
        },
        stikkdato: u.fra_ramme("stikkdato", &u.dato(grunnlag.stikkdato)),
        rapportdato: u.fra_ramme("milepaeler", &u.dato(u.rapportdato)),
        dato: datoer(u),
        besoek: besoek(u).map(|dager| u.fra_ramme("milepaeler", &dager)),
    }
}

fn arbeid(u: &Underlag<'_>) -> Arbeid {
    let grunnlag = u.grunnlag();
    let godkjenner = grunnlag.godkjenner.as_ref();
    Arbeid {
        virksomhet: u.fra_ramme("virksomhet", grunnlag.virksomhet.trim()),
        innsigelser: u.fra_ramme("innsigelser", grunnlag.innsigelser.trim()),
        innsigelsesfrist: innsigelsesfrist(u).map(|dag| u.fra_ramme("milepaeler", &dag)),
        saker: saker(u),
        trekning: trekning::fakta(u),
        dobbel: dobbel::fakta(u),
        dokumenter: grunnlag.dokumenter.iter().map(|d| u.fra_ramme("dokumenter", d)).collect(),
        intervjuet: grunnlag.intervjuer.iter().map(|i| i.antall).sum(),
        tilsynsleder: tilsynsleder(u).map(|navn| u.fra_ramme("tilsynslag", &navn)),
        godkjenner: godkjenner.map(|(navn, funksjon)| Godkjenner {
            navn: u.fra_ramme("godkjenner", navn),
            funksjon: u.fra_ramme("godkjenner", funksjon),
        }),
        sjekkliste: liste(u, u.sjekkliste),
    }
}

fn datoer(u: &Underlag<'_>) -> Datoer {
    let dato = |art| u.milepael(art).map(|dag| u.fra_ramme("milepaeler", &u.dato(dag)));
    Datoer {
        varsel: dato(Milepaelart::Varsel),
        dokumenter_mottatt: dato(Milepaelart::DokumenterMottatt),
        brukersamtaler: dato(Milepaelart::Brukersamtaler),
        oppsummerende_moete: dato(Milepaelart::OppsummerendeMoete),
        foreloepig_sendt: dato(Milepaelart::ForeloepigSendt),
        innsigelser_mottatt: dato(Milepaelart::InnsigelserMottatt),
        endelig_rapport: dato(Milepaelart::EndeligRapport),
    }
}

/// «5. mai 2025», or «5. mai 2025 – 7. mai 2025» where the visit lasted longer.
fn besoek(u: &Underlag<'_>) -> Option<String> {
    let fra = u.milepael(Milepaelart::BesoekFra)?;
    let til = u.milepael(Milepaelart::BesoekTil).filter(|til| *til != fra);
    Some(match til {
        None => u.dato(fra),
        Some(til) => {
            u.setning("fra-og-til", &[("fra", u.dato(fra).into()), ("til", u.dato(til).into())])
        }
    })
}

fn innsigelsesfrist(u: &Underlag<'_>) -> Option<String> {
    let sendt = u.milepael(Milepaelart::ForeloepigSendt)?;
    let frist = sendt.checked_add_days(chrono::Days::new(7 * UKER_TIL_INNSIGELSER))?;
    Some(u.dato(frist))
}

fn saker(u: &Underlag<'_>) -> Saker {
    let utvalg = &u.grunnlag().utvalg;
    let ledd = u.kontorer().iter().map(|kontor| {
        let antall = u.saker_i(kontor).count();
        u.setning("saker-ved", &[("antall", antall.into()), ("kontor", kontor.as_str().into())])
    });
    let ledd: Vec<String> = ledd.collect();
    Saker {
        antall: u.tilsyn.saker_som_teller().count(),
        populasjon: utvalg.populasjon.or_else(|| paa_listen(u)),
        fordeling: u.merk(
            &u.oppramsing(&ledd),
            u.tilsyn.saker_som_teller().map(|sak| Opphav::Sak(sak.id.clone())),
        ),
        maate: u.fra_ramme("utvalg", utvalg.maate.trim()),
        avidentifisert_av: u.fra_ramme("utvalg", utvalg.avidentifisert_av.trim()),
        maskert: personvern::antall(u, Personvernvalg::Maskert),
        beholdt: personvern::antall(u, Personvernvalg::Harmloes),
        grovere: u.merk(
            &personvern::grovere(u),
            u.tilsyn.kilder_i_bruk().into_iter().map(|(nr, _)| Opphav::Fil(nr)),
        ),
    }
}

/// Cases on the frozen list, where the sample was drawn from one.
fn paa_listen(u: &Underlag<'_>) -> Option<u32> {
    let utvalg = u.tilsyn.utvalg.as_ref().filter(|utvalg| utvalg.trekning.is_some())?;
    u32::try_from(utvalg.populasjon.saker.len()).ok()
}

fn tilsynsleder(u: &Underlag<'_>) -> Option<String> {
    let lag = u.grunnlag().tilsynslag.iter();
    let mut ledere = lag.filter(|medlem| medlem.rolle == Rolle::Tilsynsleder);
    ledere.next().map(|medlem| medlem.navn.clone())
}

fn liste(u: &Underlag<'_>, sjekkliste: &Sjekkliste) -> Liste {
    let ord = &sjekkliste.rapport;
    let tekst = |tekst: &Tospraak| tekst.i(u.maalform()).to_owned();
    let egen = u.tilsyn.liste.utgaver.get(&sjekkliste.id);
    let fra_listen = |tekst: &str| u.merk(tekst, [Opphav::Sjekkliste]);
    let tjenesten = Some(tekst(&ord.tjenesten)).filter(|t| !t.is_empty());
    Liste {
        id: fra_listen(sjekkliste.id.as_str()),
        navn: u.merk(sjekkliste.navn.i(u.maalform()), [Opphav::Sjekkliste]),
        versjon: fra_listen(&sjekkliste.versjon),
        bygger_paa: sjekkliste.bygger_paa.as_ref().map(ToString::to_string).unwrap_or_default(),
        sha256: egen
            .map(|utgave| u.merk(&i_grupper(&utgave.sha256), [Opphav::Sjekkliste]))
            .unwrap_or_default(),
        tjenesten: fra_listen(&tjenesten.unwrap_or_else(|| u.ord("tjenesten"))),
        om_tjenesten: fra_listen(&tekst(&ord.om_tjenesten)),
        avgrensning: fra_listen(&tekst(&ord.avgrensning)),
        om_kravene: fra_listen(&tekst(&ord.om_kravene)),
        lovstatus: u.merk(&u.dato(sjekkliste.lovstatus), [Opphav::Sjekkliste]),
    }
}
