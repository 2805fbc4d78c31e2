//! Columns set by hand, the preview, and decisions about what the gate found.

use super::{kontorer, vis};
use crate::import::{
    Avgjoerelse, Avgjoerelser, Felt, Kolonnebruk, Kolonnevalg, Oppdrag, Port, Valg, forhaandsvis,
    les,
};

const TEKST: &str = "Nr;Sted;Inn;Søknad mottatt;Vedtak;Utfall;Begrunnelse\n\
    1;Nav Øst;15.1.2024;16.1.2024;1.2.2024;avslag;Ring 25015104263.\n";

fn valg() -> Kolonnevalg {
    let mut valg = Kolonnevalg::default();
    valg.sett("Sted", Valg::Les(Felt::Kontor));
    valg.sett("INN", Valg::Les(Felt::SoeknadMottatt));
    valg.sett("Utfall", Valg::IkkeLes);
    valg
}

#[test]
fn the_preview_shows_columns_and_rows_as_they_will_be_read() {
    let sett = forhaandsvis(TEKST.as_bytes(), "a.csv", &valg(), 5);
    let bruk: Vec<Kolonnebruk> = sett.kart.ark[0].kolonner.iter().map(|k| k.bruk).collect();
    assert_eq!(
        bruk,
        [
            Kolonnebruk::Lest(Felt::Id),
            Kolonnebruk::Valgt(Felt::Kontor),
            Kolonnebruk::Valgt(Felt::SoeknadMottatt),
            Kolonnebruk::Dobbel(Felt::SoeknadMottatt),
            Kolonnebruk::Lest(Felt::Vedtak),
            Kolonnebruk::Fravalgt,
            Kolonnebruk::Lest(Felt::Begrunnelse),
        ]
    );
    let verdier = &sett.rader[0].verdier;
    assert!(verdier.contains(&(Felt::Kontor, "Nav Øst".to_owned())));
    assert!(verdier.contains(&(Felt::SoeknadMottatt, "2024-01-15".to_owned())));
    assert_eq!((sett.funn, sett.rader[0].sted.linje), (1, Some(2)));
    assert!(!format!("{sett:?}").contains("04263"));
    let hele = forhaandsvis(TEKST.repeat(2).as_bytes(), "a.csv", &Kolonnevalg::default(), 0);
    assert!(hele.rader.is_empty() && hele.kart.ark[0].kolonner.len() == 7);
}

#[test]
fn a_decision_masks_or_lets_pass_one_place() {
    let kontorer = kontorer(&["Nav Øst"]);
    let stikkdato = chrono::NaiveDate::from_ymd_opt(2025, 6, 30).unwrap();
    let mut alt = valg();
    alt.fjern("Utfall");
    let oppdrag = Oppdrag::new("a.csv", &kontorer, stikkdato).med_kolonner(Some(&alt));
    let stoppet = les(TEKST.as_bytes(), &oppdrag, &mut |_| true);
    assert_eq!(vis(&stoppet), ["import-foedselsnummer", "! foedselsnummer l2 k7 Begrunnelse"]);
    let mut avgjort = Avgjoerelser::default();
    let aapen = oppdrag.med_port(Port::Etter(&avgjort));
    let lest = les(TEKST.as_bytes(), &aapen, &mut |_| true).unwrap();
    let funn = lest.treff[0].clone();
    assert_eq!((funn.felt, funn.avgjoerelse), (Some(Felt::Begrunnelse), None));
    assert_eq!(funn.sak.as_ref().map(crate::domene::SakId::as_str), Some("1"));
    let tekst = |lest: &crate::import::Lest| {
        lest.saker[0].vedtak[0].begrunnelse.as_deref().unwrap().to_owned()
    };
    assert_eq!(tekst(&lest), "Ring [fnr].");
    avgjort.sett(&funn, Avgjoerelse::Harmloes);
    let lest = les(TEKST.as_bytes(), &oppdrag.med_port(Port::Etter(&avgjort)), &mut |_| true);
    let lest = lest.unwrap();
    assert_eq!(tekst(&lest), "Ring 25015104263.");
    assert_eq!(lest.treff[0].avgjoerelse, Some(Avgjoerelse::Harmloes));
}

#[test]
fn more_fields_are_read() {
    let hode = "Sak;Kontor;Søknad mottatt;Vedtak;Utfall;Kommunenr;Søknadsform;Innsatsbehov;\
                Evaluering;Permisjon fra;Permisjon til;Avsluttet;Årsak til avslutning;Klage;\
                Timer per uke;Aktivitet fra;Informasjonskanal;Hjemmel";
    let rad = "1;Nav Øst;1.1.2024;1.2.2024;innvilget;301;digitalt;Spesielt tilpasset;\
               1.5.2024 og 1.8.2024;1.6.2024;30.6.2024;1.12.2024;flyttet;nei;37,5;1.3.2024;;§ 29";
    let lest =
        les(format!("{hode}\n{rad}\n").as_bytes(), &Oppdrag::uten_tilsyn("a.csv"), &mut |_| true);
    let lest = lest.unwrap();
    let sak = &lest.saker[0];
    assert_eq!(lest.merknader, []);
    assert_eq!(sak.kommune_nr.as_deref(), Some("0301"));
    assert_eq!(sak.vedtak[0].evaluering.len(), 2);
    assert_eq!(sak.vedtak[0].sitert_hjemmel.as_deref(), Some("§ 29"));
    assert_eq!(sak.permisjon[0].til.map(|d| d.to_string()).as_deref(), Some("2024-06-30"));
    assert_eq!(sak.aktiviteter[0].timer_uke, Some(38));
    let slutt = sak.avslutning.as_ref().unwrap();
    assert_eq!(slutt.aarsak, Some(crate::domene::Avslutningsaarsak::Flytting));
    assert!(sak.klage.is_none() && sak.soeknad_form.is_some() && sak.innsatsbehov.is_some());
}
