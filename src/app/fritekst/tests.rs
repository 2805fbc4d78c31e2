//! The gate of free text, with invented numbers.

use super::*;
use crate::domene::{
    Besvarelse, Bevis, Bevisart, Lagmedlem, Periode, PunktId, Rolle, SakId, SjekklisteId, Svar,
    Svarsted, Tilsynsart,
};

/// Invented, from the end of its series.
const FNR: &str = "25015104263";

fn ramme() -> Grunnlag {
    let dag = chrono::NaiveDate::from_ymd_opt(2025, 1, 1).unwrap();
    let periode = Periode { fra: dag, til: dag };
    let liste = SjekklisteId::new("kvp-tildeling-1");
    let kommune = "Fjordvik kommune".to_owned();
    let mut ramme = Grunnlag::new(Tilsynsart::Tilsyn, kommune, periode, liste);
    ramme.tilsynslag = vec![Lagmedlem { navn: "Kari Nes".to_owned(), rolle: Rolle::Tilsynsleder }];
    ramme
}

fn svar(notat: &str, sted: &str) -> Hendelse {
    let bevis = |sted: &str| Bevis {
        art: Bevisart::Journalnotat,
        sted: sted.to_owned(),
        dato: None,
        sha256: None,
        plass: None,
    };
    let besvarelse = Besvarelse {
        svar: Svar::IkkeOppfylt,
        notat: notat.to_owned(),
        bevis: vec![bevis("side 1"), bevis(sted)],
    };
    Hendelse::SvarGitt(Svarsted::Sak(SakId::new("A-1"), PunktId::new("D1")), besvarelse)
}

fn funn(hendelse: &Hendelse) -> Vec<(Tekstfelt, usize, usize)> {
    match kontroller(hendelse, None) {
        Ok(()) => Vec::new(),
        Err(AppError::Personopplysning(funn)) => {
            funn.iter().map(|f| (f.felt, f.nr, f.antall)).collect()
        }
        Err(feil) => panic!("{feil:?}"),
    }
}

#[test]
fn a_number_in_a_note_or_in_evidence_is_refused_with_its_place() {
    assert!(funn(&svar("Ventet 26 dager", "side 2")).is_empty());
    let hendelse = svar(&format!("{FNR} og {FNR}"), &format!("journal {FNR}"));
    assert_eq!(funn(&hendelse), [(Tekstfelt::Notat, 1, 2), (Tekstfelt::Bevis, 2, 1)]);
    let feil = kontroller(&hendelse, None).unwrap_err();
    assert!(!format!("{feil} {feil:?} {:?}", feil.melding()).contains(FNR));
}

#[test]
fn the_masked_event_may_be_stored_and_stays_readable() {
    let tilsyn = Tilsyn::fold(&[crate::domene::Post {
        nr: 1,
        tid: crate::app::klokke::naa(),
        hvem: "Kari Nes".to_owned(),
        hendelse: Hendelse::TilsynOpprettet(Box::new(ramme())),
    }])
    .unwrap();
    let masket = masker_tekster(&svar(&format!("Se {FNR}."), "side 2"), &tilsyn);
    let Hendelse::SvarGitt(_, besvarelse) = &masket else { panic!() };
    assert_eq!(besvarelse.notat, "Se [fnr].");
    assert_eq!(besvarelse.bevis[1].sted, "side 2");
    assert!(kontroller(&masket, Some(&tilsyn)).is_ok());
}

#[test]
fn the_texts_of_the_frame_pass_the_gate_but_those_who_do_the_tilsyn_are_named() {
    let mut g = ramme();
    assert!(funn(&Hendelse::TilsynOpprettet(Box::new(g.clone()))).is_empty());
    g.tilsynslag[0].navn = FNR.to_owned();
    g.dokumenter = vec!["rutine.pdf".to_owned(), format!("notat {FNR}.pdf")];
    let endret = Hendelse::GrunnlagEndret(Box::new(g));
    assert_eq!(funn(&endret), [(Tekstfelt::Dokument, 2, 1), (Tekstfelt::Lagmedlem, 1, 1)]);
}

#[test]
fn a_reason_is_free_text_too() {
    let forkastet = Hendelse::LovbruddForkastet(crate::domene::LovbruddId(1), FNR.to_owned());
    assert_eq!(funn(&forkastet), [(Tekstfelt::Grunn, 1, 1)]);
}

#[test]
fn names_of_files_and_seeds_pass_the_gate() {
    let fil = format!("dobbel {FNR}.tilsyn");
    let skrevet = Hendelse::RapportSkrevet { fil: fil.clone(), sha256: "ab".repeat(32) };
    let trekning = crate::domene::Dobbeltrekning { froe: FNR.to_owned(), av: 1, saker: vec![] };
    for (hendelse, felt) in [
        (skrevet.clone(), Tekstfelt::Fil),
        (Hendelse::DobbelPakket { nummer: "0".to_owned(), fil }, Tekstfelt::Fil),
        (Hendelse::DobbelTrukket(trekning), Tekstfelt::Froe),
    ] {
        assert_eq!(funn(&hendelse), [(felt, 1, 1)], "{hendelse:?}");
    }
    let tilsyn = Tilsyn::opprett(ramme(), 1);
    let Hendelse::RapportSkrevet { fil, .. } = masker_tekster(&skrevet, &tilsyn) else { panic!() };
    assert_eq!(fil, "dobbel [fnr].tilsyn");
}

#[test]
fn every_field_is_worded_by_itself() {
    for maalform in crate::domene::Maalform::ALLE {
        let ord = crate::i18n::tekster(maalform);
        let art = Opplysningsart::Epost;
        let ordlyd = |felt: &Tekstfelt| {
            ord.melding(&Tekstfunn { felt: *felt, nr: 1, art, antall: 1 }.melding())
        };
        let alle: std::collections::BTreeSet<String> = Tekstfelt::ALLE.iter().map(ordlyd).collect();
        assert_eq!(alle.len(), Tekstfelt::ALLE.len(), "{alle:?}");
    }
}

#[test]
fn what_stands_in_a_cell_an_override_an_interview_or_a_measure_may_stand_there_again() {
    use crate::domene::{
        Intervjunotat, Intervjurolle, Intervjusted, KontorId, Overstyring, Tiltak, TiltakId,
        Tiltaksstatus, VilkaarId, Vilkaarscelle, Vilkaarsvurdering,
    };

    let (sak, tekst) = (SakId::new("A-1"), format!("Saksnummer {FNR}")); // called harmless before
    let celle = Vilkaarscelle {
        vilkaar: VilkaarId::new("alder"),
        vurdering: Vilkaarsvurdering::BareNevnt,
        notat: tekst.clone(),
        bevis: None,
        kildesum: String::new(),
    };
    let overstyring = Overstyring {
        beregning: "K06".to_owned(),
        utfall: "full".to_owned(),
        dager: None,
        grunn: tekst.clone(),
    };
    let (kontor, punkt) = (KontorId::new("Nav Øst"), PunktId::new("A1"));
    let sted = Intervjusted { kontor, punkt, rolle: Intervjurolle::Leder };
    let notat = Intervjunotat { tekst: tekst.clone(), dato: None };
    let tiltak = Tiltak {
        id: TiltakId(1),
        tema: "D".to_owned(),
        tiltak: "Ny rutine".to_owned(),
        ansvarlig: "fagleder".to_owned(),
        frist: chrono::NaiveDate::from_ymd_opt(2025, 9, 1).unwrap(),
        kontroll: "Fem saker".to_owned(),
        kontrolldato: None,
    };
    let status = Tiltaksstatus::Kontrollert;
    let lagret = [
        Hendelse::TilsynOpprettet(Box::new(ramme())),
        Hendelse::VilkaarVurdert { sak: sak.clone(), celle },
        Hendelse::BeregningOverstyrt { sak, overstyring },
        Hendelse::IntervjuNotert(sted, notat),
        Hendelse::TiltakSkrevet(Box::new(tiltak)),
        Hendelse::TiltaksstatusEndret { id: TiltakId(1), status, merknad: tekst },
    ];
    let poster: Vec<_> = (1..)
        .zip(lagret.clone())
        .map(|(nr, hendelse)| crate::domene::Post {
            nr,
            tid: crate::app::klokke::naa(),
            hvem: "Kari Nes".to_owned(),
            hendelse,
        })
        .collect();
    let tilsyn = Tilsyn::fold(&poster).unwrap();
    for hendelse in lagret.iter().skip(1) {
        assert!(kontroller(hendelse, Some(&tilsyn)).is_ok(), "{}", hendelse.kode());
    }
    assert!(kontroller(&lagret[1], None).is_err());
}
