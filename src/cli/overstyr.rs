//! `tilsyn overstyr`: the inspector's result in the place of a computed fact, with the reason, and
//! `tilsyn vilkaar`: one cell of the § 29 matrix.

use clap::ArgMatches;

use super::Kode;
use super::feil::CliFeil;
use super::fritekst::{self, Tekstvalg};
use super::kommandoer::{sti_av, tekst_av};
use super::kontekst::Kontekst;
use crate::domene::{Hendelse, Overstyring, SakId, VilkaarId, Vilkaarscelle, Vilkaarsvurdering};

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let tekst = |navn| tekst_av(m, navn).unwrap_or_default().to_owned();
    let (sak, beregning) = (SakId::new(tekst("sak")), tekst("beregning"));
    let hendelse = if m.get_flag("trekk") {
        Hendelse::OverstyringTrukket { sak, beregning }
    } else {
        let overstyring = Overstyring {
            beregning,
            utfall: tekst("utfall"),
            dager: m.get_one::<i64>("dager").copied(),
            grunn: tekst("grunn"),
        };
        Hendelse::BeregningOverstyrt { sak, overstyring }
    };
    lagre(m, hendelse, k)
}

pub(super) fn vilkaar(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let tekst = |navn| tekst_av(m, navn).unwrap_or_default().to_owned();
    let (sak, vilkaar) = (SakId::new(tekst("sak")), VilkaarId::new(tekst("vilkaar")));
    let hendelse = if m.get_flag("trekk") {
        Hendelse::VilkaarTrukket { sak, vilkaar }
    } else {
        let kode = tekst("vurdering");
        let vurdering = Vilkaarsvurdering::fra_kode(&kode)
            .ok_or_else(|| CliFeil::bruk("cli-bruk-vurdering", &kjente()))?;
        let celle = Vilkaarscelle {
            vilkaar,
            vurdering,
            notat: tekst("notat"),
            bevis: None,
            kildesum: String::new(),
        };
        Hendelse::VilkaarVurdert { sak, celle }
    };
    lagre(m, hendelse, k)
}

fn lagre(m: &ArgMatches, hendelse: Hendelse, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let mut oekt = k.aapne(&sti_av(m, "tilsyn"))?;
    fritekst::lagre(&mut oekt, hendelse, &Tekstvalg::av(m), k)?;
    k.si("cli-svar-lagret", &[("nr", oekt.poster().len().into())])?;
    Ok(Kode::Ferdig)
}

fn kjente() -> String {
    Vilkaarsvurdering::ALLE.iter().map(|v| v.kode()).collect::<Vec<_>>().join(", ")
}
