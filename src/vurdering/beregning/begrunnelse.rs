//! K06 which demands on the grounds apply: full, or those of an application granted as made
//! (fvl § 24).
//!
//! The sample does not tell whether a vedtak deviates from what was applied for; where it does, the
//! inspector overrides the result with the reason.

use crate::domene::{Sak, Utfall, Vedtak, Vedtaksart};
use crate::regelverk::Beregning;

use super::super::beregnet::Utfallskode;
use super::super::regnestykke::{Regnestykke, Setning};
use super::kontekst::Kontekst;

/// The demands on the grounds of one vedtak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Begrunnelsesregime {
    /// Simultaneous grounds are required.
    Full,
    /// Granted as applied for: simultaneous grounds may be left out (fvl § 24 second ledd).
    Lett,
}

/// The regime of one vedtak in its case.
pub fn begrunnelsesregime(sak: &Sak, vedtak: &Vedtak) -> Begrunnelsesregime {
    match grunn_til_full(sak, vedtak) {
        Some(_) => Begrunnelsesregime::Full,
        None => Begrunnelsesregime::Lett,
    }
}

/// K06 for the vedtak that decided the application, the others beside it.
pub(super) fn k06(k: &Kontekst<'_>) -> Regnestykke {
    let Some(vedtak) = k.avgjoerelse() else { return k.uten_vedtak(Beregning::K06) };
    let stykke = match grunn_til_full(k.sak, vedtak) {
        Some(grunn) => {
            let setning = Setning::new("fakta-k06-full").med("grunn", grunn);
            Regnestykke::new(Beregning::K06, Utfallskode::Full, setning)
        }
        None => {
            let setning = Setning::new("fakta-k06-lett");
            Regnestykke::new(Beregning::K06, Utfallskode::Lett, setning)
                .med_tillegg(Setning::new("fakta-k06-avvik-ukjent"))
        }
    };
    let uten_tekst = vedtak.begrunnelse.as_deref().is_none_or(|b| b.trim().is_empty());
    let stykke = if uten_tekst {
        stykke.med_tillegg(Setning::new("fakta-k06-uten-begrunnelse"))
    } else {
        stykke
    };
    let andre = k.sak.vedtak.iter().filter(|annet| !std::ptr::eq(*annet, vedtak));
    andre.filter_map(|annet| tillegg(k.sak, annet)).fold(stykke, Regnestykke::med_tillegg)
}

fn tillegg(sak: &Sak, vedtak: &Vedtak) -> Option<Setning> {
    let regime = match begrunnelsesregime(sak, vedtak) {
        Begrunnelsesregime::Full => "full",
        Begrunnelsesregime::Lett => "lett",
    };
    let dag = vedtak.dato.som_dag()?;
    Some(Setning::new("fakta-k06-annet").med("vedtak", dag).med("regime", regime))
}

/// Why full grounds are required; the text is part of the sentence.
fn grunn_til_full(sak: &Sak, vedtak: &Vedtak) -> Option<&'static str> {
    match vedtak.art {
        Vedtaksart::Avslag => return Some("avslag"),
        Vedtaksart::Avbrudd => return Some("avbrudd"),
        Vedtaksart::Avslutning => return Some("avslutning"),
        Vedtaksart::KlageOmgjoering => return Some("klage"),
        Vedtaksart::Program | Vedtaksart::Stoenad | Vedtaksart::Forlengelse => {}
    }
    match vedtak.utfall {
        Utfall::Avslaatt => Some("avslag"),
        Utfall::DelvisInnvilget => Some("delvis"),
        Utfall::Innvilget => sak.klage.as_ref().map(|_| "klage"),
    }
}
