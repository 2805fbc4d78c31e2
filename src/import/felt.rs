//! The fields of a case that a column can hold, and the headings municipalities give them.
//!
//! The headings stand in `assets/import/kolonner.ron`; a new one is added there, not here.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::ord::{fold, kjerne, snu};
use super::overskrift;

/// Bytes of a heading, explanations in brackets included.
const LENGSTE_OVERSKRIFT: usize = 400;

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Feltart {
    /// Text that is kept as it stands.
    Tekst,
    /// One date.
    Dato,
    /// Several dates.
    Datoer,
    /// A value from a closed list, a number or yes and no; the text itself is not kept.
    Verdi,
}

macro_rules! felter {
    ($($(#[$doc:meta])* $felt:ident = $kode:literal, $art:ident;)+) => {
        /// What a column is about. Outward in kebab-case, as the field of the case is called.
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        pub enum Felt { $($(#[$doc])* $felt,)+ }

        impl Felt {
            /// Every field, in the order of a case.
            pub const ALLE: &'static [Self] = &[$(Self::$felt,)+];

            /// The stable outward name, also the last part of the text key.
            pub fn kode(self) -> &'static str {
                match self { $(Self::$felt => $kode,)+ }
            }

            /// What the cells of such a column hold.
            pub fn art(self) -> Feltart {
                match self { $(Self::$felt => Feltart::$art,)+ }
            }
        }
    };
}

felter! {
    /// The office's pseudonymous id of the case.
    Id = "id", Tekst;
    /// The office.
    Kontor = "kontor", Tekst;
    /// Number of the kommune.
    KommuneNr = "kommune-nr", Verdi;
    /// Bydel in Oslo.
    Bydel = "bydel", Verdi;
    /// Group of the sample, where the file names it.
    Utvalgsgruppe = "utvalgsgruppe", Verdi;
    /// Age or age band.
    Aldersgruppe = "aldersgruppe", Verdi;
    /// First contact.
    KjentSiden = "kjent-siden", Dato;
    /// Long-term recipient of økonomisk stønad.
    Langtidsmottaker = "langtidsmottaker", Verdi;
    /// Informed about KVP.
    Informert = "informert", Dato;
    /// How the person was informed.
    Informasjonskanal = "informasjonskanal", Verdi;
    /// The application came in.
    SoeknadMottatt = "soeknad-mottatt", Dato;
    /// The application was entered in the system.
    SoeknadRegistrert = "soeknad-registrert", Dato;
    /// How the application came in.
    Soeknadsform = "soeknad-form", Verdi;
    /// Foreløpig svar was sent.
    ForeloepigSvar = "foreloepig-svar", Dato;
    /// The arbeidsevnevurdering was finished.
    Aev = "aev-dato", Dato;
    /// What the arbeidsevnevurdering came to.
    Innsatsbehov = "innsatsbehov", Verdi;
    /// Date of the vedtak.
    Vedtak = "vedtak", Dato;
    /// Outcome.
    Utfall = "utfall", Verdi;
    /// Start that the vedtak names.
    AngittStart = "angitt-start", Dato;
    /// Whether the vedtak gives individual reasons for that start.
    StartBegrunnet = "start-begrunnet-individuelt", Verdi;
    /// First day of the period.
    PeriodeFra = "periode-fra", Dato;
    /// Last day of the period.
    PeriodeTil = "periode-til", Dato;
    /// Days of evaluation.
    Evaluering = "evaluering", Datoer;
    /// The grounds.
    Begrunnelse = "begrunnelse", Tekst;
    /// Provisions the vedtak cites.
    SitertHjemmel = "sitert-hjemmel", Tekst;
    /// Notice sent.
    Underretning = "underretning-sendt", Dato;
    /// Notice received.
    UnderretningMottatt = "underretning-mottatt", Dato;
    /// First kartlegging.
    Kartlegging = "kartlegging", Dato;
    /// First talk about a plan.
    Planleggingssamtale = "planleggingssamtale", Dato;
    /// The programme was designed.
    Utforming = "utforming", Dato;
    /// First tiltak or course.
    Tiltak = "tiltak-eller-kurs", Dato;
    /// First work practice.
    Praksis = "praksis", Dato;
    /// First activity in the programme.
    FoersteAktivitet = "foerste-aktivitet", Dato;
    /// The participant began.
    Programstart = "start-faktisk", Dato;
    /// On a waiting list or not.
    Venteliste = "venteliste", Verdi;
    /// Registered reason for waiting.
    Ventegrunn = "ventegrunn", Verdi;
    /// The application was withdrawn.
    Trukket = "trukket", Dato;
    /// First day of a leave.
    PermisjonFra = "permisjon-fra", Dato;
    /// Last day of a leave.
    PermisjonTil = "permisjon-til", Dato;
    /// First day of an interruption.
    AvbruddFra = "avbrudd-fra", Dato;
    /// Last day of an interruption.
    AvbruddTil = "avbrudd-til", Dato;
    /// Last day of the programme.
    Avsluttet = "avsluttet", Dato;
    /// Why it ended.
    Avslutningsaarsak = "avslutningsaarsak", Verdi;
    /// A complaint came in.
    Klage = "klage", Dato;
    /// The decision was changed after complaint.
    KlageOmgjort = "klage-omgjort", Dato;
    /// First day of planned activity.
    AktivitetFra = "aktivitet-fra", Dato;
    /// Last day of planned activity.
    AktivitetTil = "aktivitet-til", Dato;
    /// Hours of activity a week.
    TimerUke = "timer-uke", Verdi;
    /// Days of contact during follow-up.
    Kontakt = "kontakt", Datoer;
    /// The programme was begun in another kommune.
    FraAnnenKommune = "fra-annen-kommune", Verdi;
    /// The office has shifted the dates.
    DatoerForskjoevet = "datoer-forskjoevet", Verdi;
    /// Date that picks the law.
    Regelverksdato = "regelverksdato", Dato;
}

/// How sure it is that a heading means a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kjennskap {
    /// The heading stands in the list.
    Sikker,
    /// The heading has the words of one in the list apart from small ones, or words that together
    /// mean the field.
    Tolket,
}

impl Felt {
    /// Whether the column holds dates.
    pub(super) fn er_dato(self) -> bool {
        matches!(self.art(), Feltart::Dato | Feltart::Datoer)
    }

    /// The field with that outward name, hyphens or underscores.
    pub fn fra_kode(kode: &str) -> Option<Self> {
        let kode = kode.replace('_', "-");
        Self::ALLE.iter().copied().find(|felt| felt.kode() == kode)
    }

    /// The field a heading means.
    pub(super) fn fra_overskrift(overskrift: &str) -> Option<(Self, Kjennskap)> {
        if overskrift.len() > LENGSTE_OVERSKRIFT {
            return None;
        }
        let ord = &*OVERSKRIFTER;
        let sikker = ord.hele.get(&fold(overskrift)).map(|felt| (*felt, Kjennskap::Sikker));
        // A heading with a date in it is never a field that holds none.
        let lik_en_kjent = || {
            let felt = ord.kjerner.get(&kjerne(overskrift)).copied().flatten()?;
            (felt.er_dato() || !overskrift::har_dato(overskrift)).then_some(felt)
        };
        sikker.or_else(|| {
            let felt = overskrift::felt(overskrift).or_else(lik_en_kjent);
            let felt = felt.or_else(|| overskrift::felt_uten_parentes(overskrift))?;
            Some((felt, Kjennskap::Tolket))
        })
    }

    /// The heading the program itself uses, for a remark about a column that is missing.
    pub(super) fn overskrift(self) -> &'static str {
        let ord = KOLONNER.get(&self).and_then(|ord| ord.first());
        ord.map_or("", String::as_str)
    }
}

/// A test proves that the file is whole; a broken one would know no heading at all.
static KOLONNER: LazyLock<BTreeMap<Felt, Vec<String>>> = LazyLock::new(|| {
    ron::from_str(include_str!("../../assets/import/kolonner.ron")).unwrap_or_default()
});

struct Overskrifter {
    hele: BTreeMap<String, Felt>,
    /// Without small words; `None` where two fields would fit.
    kjerner: BTreeMap<String, Option<Felt>>,
}

static OVERSKRIFTER: LazyLock<Overskrifter> = LazyLock::new(|| {
    let mut hele = snu(&KOLONNER);
    let mut kjerner: BTreeMap<String, Option<Felt>> = BTreeMap::new();
    for felt in Felt::ALLE {
        hele.entry(fold(felt.kode())).or_insert(*felt);
    }
    for (felt, ord) in KOLONNER.iter() {
        for kjerne in ord.iter().map(|o| kjerne(o)).filter(|kjerne| !kjerne.is_empty()) {
            let plass = kjerner.entry(kjerne).or_insert(Some(*felt));
            *plass = plass.filter(|kjent| kjent == felt);
        }
    }
    Overskrifter { hele, kjerner }
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_has_headings_and_no_heading_means_two_fields() {
        let folder = |ord: &Vec<String>| {
            ord.iter().map(|o| fold(o)).collect::<std::collections::BTreeSet<_>>().len()
        };
        let antall: usize = KOLONNER.values().map(folder).sum();
        assert_eq!(KOLONNER.keys().copied().collect::<Vec<_>>(), Felt::ALLE);
        assert_eq!(antall, snu(&KOLONNER).len());
        for felt in Felt::ALLE {
            let funnet = Felt::fra_overskrift(felt.overskrift());
            assert_eq!(funnet, Some((*felt, Kjennskap::Sikker)), "{felt:?}");
            let funnet = Felt::fra_overskrift(&felt.kode().replace('-', "_"));
            assert_eq!(funnet, Some((*felt, Kjennskap::Sikker)), "{felt:?}");
            assert_eq!(Felt::fra_kode(felt.kode()), Some(*felt));
        }
    }

    #[track_caller]
    fn check(overskrift: &str, ventet: Option<(Felt, Kjennskap)>) {
        assert_eq!(Felt::fra_overskrift(overskrift), ventet, "{overskrift}");
    }

    #[test]
    fn bokmaal_and_nynorsk_headings_are_known() {
        use Kjennskap::{Sikker, Tolket};
        check("Søknad mottatt", Some((Felt::SoeknadMottatt, Sikker)));
        check("SØKNAD MOTTEKEN", Some((Felt::SoeknadMottatt, Sikker)));
        check("Grunngjeving i vedtaket", Some((Felt::Begrunnelse, Sikker)));
        check("Oppstart\nplanlagt", Some((Felt::AngittStart, Sikker)));
        check("Dato for når søknaden ble mottatt", Some((Felt::SoeknadMottatt, Tolket)));
        check("Søknad mottatt (dd.mm.åååå)*", Some((Felt::SoeknadMottatt, Tolket)));
        check("forelopig_svar", Some((Felt::ForeloepigSvar, Tolket)));
        check("Vedtaksdato KVP", Some((Felt::Vedtak, Tolket)));
        check("Dato avgjerd", Some((Felt::Vedtak, Tolket)));
        check("Avgjerd", Some((Felt::Utfall, Sikker)));
        check("Oppstart (vedtatt)", Some((Felt::AngittStart, Tolket)));
        check("Utfall, dato", None);
        check("Internt notat", None);
        check("Navn", None);
        check("Dato", None);
    }
}
