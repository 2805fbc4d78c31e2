//! The sources a piece of evidence can be fastened to: fields of the case, the grounds, attached
//! documents and interview notes. A later change of the source is then seen.

use egui::Ui;

use crate::domene::{Bevisplass, Dokumentsted, Intervjusted, KontorId, Sak, Svarsted, Tekstspenn};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::utkast::Bevislinje;
use crate::gui::valgboks::{self, Linje};
use crate::i18n::dato_presis;

/// The fields of a case that tell what happened, by their names in the sample.
const FELT: [&str; 11] = [
    "informasjon",
    "soeknad_mottatt",
    "foreloepig_svar",
    "aev_dato",
    "vedtak",
    "foerste_kvp_aktivitet",
    "start_faktisk",
    "ventegrunn",
    "trukket",
    "avslutning",
    "klage",
];

const BREDDE: f32 = 220.0;

/// A source with its words.
pub(super) type Kildevalg = (Bevisplass, String);

/// The sources there are where the answer belongs.
pub(super) fn kilder(b: &Bilde<'_>, her: &Svarsted) -> Vec<Kildevalg> {
    match her {
        Svarsted::Sak(id, _) => {
            let i_saken = b.tilsyn.saker.get(id).map(|sak| i_sak(b, sak)).unwrap_or_default();
            let dokumenter = dokumenter(b, &Dokumentsted::Sak(id.clone()));
            i_saken.into_iter().chain(dokumenter).collect()
        }
        Svarsted::Kontor(kontor, _) => {
            let dokumenter = dokumenter(b, &Dokumentsted::Kontor(kontor.clone()));
            dokumenter.into_iter().chain(samtaler(b, kontor)).collect()
        }
    }
}

/// The grounds of each vedtak, and the fields that say something.
fn i_sak(b: &Bilde<'_>, sak: &Sak) -> Vec<Kildevalg> {
    let begrunnelser = sak.vedtak.iter().enumerate().filter_map(|(nr, vedtak)| {
        let spenn = Tekstspenn { start: 0, slutt: vedtak.begrunnelse.as_deref()?.len() };
        let dato = dato_presis(vedtak.dato, b.t.maalform());
        let navn = b.med("gui-feste-begrunnelse", &[("dato", dato.into())]);
        Some((Bevisplass::Begrunnelse { sak: sak.id.clone(), vedtak: nr, spenn }, navn))
    });
    let felt = FELT.into_iter().filter_map(|felt| {
        let plass = Bevisplass::Celle { sak: sak.id.clone(), felt: felt.to_owned() };
        let verdi = b.tilsyn.kildetekst(&plass)?;
        let sier_noe = !matches!(verdi.as_ref(), "None" | "[]");
        let navn = b.tekst(&format!("sakfelt-{}", felt.replace('_', "-")));
        sier_noe.then(|| (plass, b.med("gui-feste-celle", &[("felt", navn.into())])))
    });
    begrunnelser.chain(felt).collect()
}

fn dokumenter(b: &Bilde<'_>, sted: &Dokumentsted) -> Vec<Kildevalg> {
    let her = b.tilsyn.dokumenter.values().filter(|dokument| dokument.sted == *sted);
    let plass = her.map(|dokument| {
        let spenn = Tekstspenn { start: 0, slutt: dokument.tekst.len() };
        (Bevisplass::Dokument { dokument: dokument.id, spenn }, dokument.navn.clone())
    });
    plass.collect()
}

fn samtaler(b: &Bilde<'_>, kontor: &KontorId) -> Vec<Kildevalg> {
    let her = b.tilsyn.intervju.keys().filter(|sted| sted.kontor == *kontor);
    let valg = her.map(|sted: &Intervjusted| {
        let verdier = [
            ("rolle", b.tekst(&format!("intervjurolle-{}", sted.rolle.kode())).into()),
            ("punkt", sted.punkt.as_str().into()),
        ];
        (Bevisplass::Intervju(sted.clone()), b.med("gui-feste-intervju", &verdier))
    });
    valg.collect()
}

/// Draws the choice of source for a line of evidence; true when it was changed.
pub(super) fn ui(
    ui: &mut Ui,
    b: &Bilde<'_>,
    (nr, kilder): (usize, &[Kildevalg]),
    linje: &mut Bevislinje,
) -> bool {
    if kilder.is_empty() && linje.plass().is_none() {
        return false;
    }
    let ingen = b.tekst("gui-feste-ingen");
    let her = linje.plass().and_then(|plass| kilder.iter().find(|(p, _)| p == plass));
    let vist = match (her, linje.plass()) {
        (Some((_, navn)), _) => navn.clone(),
        (None, Some(_)) => b.tekst("gui-festet"),
        (None, None) => ingen.clone(),
    };
    let linje_av =
        |tekst: &str, valgt| Linje { tekst: tekst.to_owned(), valgt, tips: String::new() };
    let mut linjer = vec![linje_av(&ingen, linje.plass().is_none())];
    linjer.extend(kilder.iter().map(|(p, navn)| linje_av(navn, linje.plass() == Some(p))));
    let (boks, valgt) = valgboks::vis(ui, ("feste", nr), BREDDE, &vist, &linjer);
    a11y::navn(ui, &boks, &b.med("gui-feste", &[("nr", (nr + 1).into())]));
    let Some(valgt) = valgt else { return false };
    linje.fest(valgt.checked_sub(1).and_then(|nr| kilder.get(nr)));
    true
}
