//! Broken, saved-anew and hostile 11CF files. The persons are invented (month + 80).

use proptest::prelude::*;

use super::*;
use crate::domene::{Aldersgruppe, KontorId, Sak};
use crate::import::{Lest, Oppdrag};

const F2025: &[u8] = include_bytes!("../../../tests/data/kostra/11CF_2025.txt");
const F2024: &[u8] = include_bytes!("../../../tests/data/kostra/11CF_2024.txt");
const OSLO: &[u8] = include_bytes!("../../../tests/data/kostra/11CF_2025_oslo.txt");

fn les_fil(bytes: &[u8]) -> Result<Lest, ImportError> {
    let kontorer = [KontorId::new("Nav Øst")];
    let stikkdato = chrono::NaiveDate::from_ymd_opt(2027, 1, 1).unwrap();
    let oppdrag = Oppdrag::new("11CF.txt", &kontorer, stikkdato);
    super::super::les(bytes, &oppdrag, &mut |_| true)
}

/// The cases, and the remarks as «code line field» without the one every file gets.
fn les_ok(bytes: &[u8]) -> (Vec<Sak>, Vec<String>) {
    let lest = les_fil(bytes).unwrap();
    let mut merknader = lest.merknader.into_iter();
    assert_eq!(merknader.next().unwrap().kode, Merknadskode::KostraBareInnvilget);
    let tekst = |m: Merknad| {
        let Filsted { linje, kolonnenavn, .. } = m.sted;
        format!("{} {} {}", m.kode.kode(), linje.unwrap_or(0), kolonnenavn.unwrap_or_default())
    };
    (lest.saker, merknader.map(tekst).collect())
}

/// The file with bytes put in at a position (from 1) of a line (from 1).
fn med(fil: &[u8], linje: usize, fra: usize, nytt: &str) -> Vec<u8> {
    let mut linjer: Vec<Vec<u8>> = fil.split(|b| *b == b'\n').map(<[u8]>::to_vec).collect();
    linjer[linje - 1][fra - 1..fra - 1 + nytt.len()].copy_from_slice(nytt.as_bytes());
    linjer.join(&b'\n')
}

#[test]
fn the_sample_files_give_no_remarks_but_the_one_on_granted_cases() {
    for fil in [F2024, F2025] {
        let (saker, merknader) = les_ok(fil);
        assert_eq!((saker.len(), merknader), (20, vec![]));
        assert!(saker.iter().all(|sak| sak.aldersgruppe != Aldersgruppe::Ukjent));
    }
}

#[test]
fn the_control_programmes_questions_are_remarks() {
    for (fra, nytt, ventet) in [
        (112, "4        ", "kostra-mangler-slutt 1 AVSL_DATO"),
        (112, "6", "kostra-bare-oslo 1 STATUS"),
        (57, "01022026", "kostra-start-etter-aaret 1 BEGYNT_DATO"),
        (41, "01022020", "kostra-gammel-dato 1 REG_DATO"),
        (9, "01021950", "kostra-alder 1 FODSELSDATO"),
    ] {
        let (_, merknader) = les_ok(&med(F2025, 1, fra, nytt));
        assert!(merknader.contains(&ventet.to_owned()), "{ventet}: {merknader:?}");
    }
}

#[test]
fn a_record_of_wrong_length_is_remarked_and_the_others_keep_their_ids() {
    let mut linjer: Vec<&[u8]> = F2025.split(|b| *b == b'\n').collect();
    let kort = linjer[3][..151].to_vec();
    linjer[3] = &kort;
    let lang = [linjer[5], b"X"].concat();
    linjer[5] = &lang;
    let (saker, merknader) = les_ok(&linjer.join(&b'\n'));
    assert_eq!(merknader, ["kostra-feil-lengde 4 ", "kostra-feil-lengde 6 "]);
    assert_eq!(saker.len(), 18);
    let hele = les_ok(F2025).0;
    assert!(
        saker
            .iter()
            .all(|sak| hele.iter().any(|s| s.id == sak.id && s.start_faktisk == sak.start_faktisk))
    );
}

#[test]
fn a_tab_drops_the_record() {
    assert_eq!(les_ok(&med(F2025, 2, 39, "\t")).1, ["kostra-feil-lengde 2 "]);
}

#[test]
fn byte_order_mark_utf_8_and_crlf_do_no_harm() {
    let ventet = les_ok(F2025).0;
    let bom = [b"\xef\xbb\xbf".as_slice(), F2025].concat();
    assert_eq!(les_ok(&bom), (ventet.clone(), vec![]));
    let crlf = F2025.iter().flat_map(|b| if *b == b'\n' { vec![b'\r', b'\n'] } else { vec![*b] });
    assert_eq!(les_ok(&crlf.collect::<Vec<_>>()), (ventet.clone(), vec![]));
    // a caseworker's name with letters beyond ASCII, in both encodings
    let utf8 = String::from_utf8(F2025.to_vec()).unwrap().replace("SYN0000002", "Bjørn Ås  ");
    assert_eq!(les_ok(utf8.as_bytes()), (ventet.clone(), vec![]));
    let latin1: Vec<u8> = utf8.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    assert_eq!(les_ok(&latin1), (ventet, vec![]));
}

#[test]
fn one_blank_means_no_participants() {
    for blank in [b" ".as_slice(), b" \n", b" \r\n"] {
        let lest = les_fil(blank).unwrap();
        assert_eq!(lest.saker, []);
        let koder: Vec<_> = lest.merknader.iter().map(|m| m.kode).collect();
        assert_eq!(koder, [Merknadskode::KostraUtenDeltakere]);
    }
}

#[test]
fn a_day_that_does_not_exist_is_left_out_with_a_remark() {
    let (saker, merknader) = les_ok(&med(F2025, 1, 57, "30022025"));
    assert_eq!(merknader, ["uleselig-dato 1 BEGYNT_DATO"]);
    assert_eq!(saker[0].start_faktisk, None);
    let (saker, merknader) = les_ok(&med(F2024, 1, 45, "310424"));
    assert_eq!(merknader, ["uleselig-dato 1 BEGYNT_DATO"]);
    assert_eq!(saker[0].start_faktisk, None);
}

#[test]
fn missing_and_contradictory_dates_are_remarked() {
    assert_eq!(les_ok(&med(F2025, 1, 41, "        ")).1, ["kostra-mangler-dato 1 REG_DATO"]);
    let snudd = med(F2025, 1, 41, "01012026");
    let ventet = ["vedtak-foer-soeknad 1 VEDTAK_DATO", "start-foer-soeknad 1 BEGYNT_DATO"];
    assert_eq!(les_ok(&snudd).1, ventet);
    let slutt = med(F2025, 1, 113, "01012020");
    assert_eq!(les_ok(&slutt).1, ["avsluttet-foer-start 1 AVSL_DATO"]);
    let sen = med(F2025, 1, 57, "01012099");
    let ventet = ["kostra-start-etter-aaret 1 BEGYNT_DATO", "dato-etter-stikkdato 1 BEGYNT_DATO"];
    assert_eq!(les_ok(&sen).1, ventet);
}

#[test]
fn oslo_is_exempt_from_the_rules_on_dates_and_duplicates() {
    let (saker, merknader) = les_ok(OSLO);
    assert_eq!(merknader, Vec::<String>::new());
    let bydeler: Vec<_> = saker.iter().map(|sak| sak.bydel.as_deref().unwrap()).collect();
    assert_eq!(bydeler, ["03", "05", "07", "09", "11", "13"]);
    assert_eq!(saker[5].soeknad_registrert, None);
    let to_ganger = [OSLO, OSLO].concat();
    let snudd = med(&to_ganger, 1, 41, "01012026");
    assert_eq!(les_ok(&snudd).1, Vec::<String>::new());
    let ukjent = med(OSLO, 2, 7, "16");
    assert_eq!(les_ok(&ukjent).1, ["ukjent-verdi 2 BYDELSNR"]);
}

#[test]
fn the_same_participant_twice_is_remarked_without_the_number() {
    let foerste = F2025.split(|b| *b == b'\n').next().unwrap();
    let dobbel = [F2025, foerste].concat();
    assert_eq!(les_ok(&dobbel).1, ["kostra-dobbel-post 21 "]);
}

#[test]
fn unknown_codes_are_left_out_with_a_remark() {
    let (saker, merknader) = les_ok(&med(F2025, 1, 112, "9"));
    assert_eq!(merknader, ["ukjent-verdi 1 STATUS"]);
    assert_eq!(saker[0].avslutning, None);
    // status 7 came in 2023
    let f2022 = include_bytes!("../../../tests/data/kostra/11CF_2022.txt");
    assert_eq!(les_ok(&med(f2022, 1, 101, "7")).1, ["ukjent-verdi 1 STATUS"]);
}

#[test]
fn the_year_is_that_of_length_and_digits_together() {
    assert_eq!(les_ok(&med(F2025, 3, 5, "26")).1, ["kostra-annen-aargang 3 "]);
    let tekst = String::from_utf8(F2024.to_vec()).unwrap().replace("\n310124", "\n310127");
    let uro = les_fil(&tekst.as_bytes()[F2024.len() / 2..]).unwrap_err();
    assert_eq!(uro.merknader()[0].kode, Merknadskode::KostraUkjentAargang);
}

#[test]
fn several_offices_need_a_choice() {
    let kontorer = [KontorId::new("Nav Øst"), KontorId::new("Nav Vest")];
    let stikkdato = chrono::NaiveDate::from_ymd_opt(2027, 1, 1).unwrap();
    let oppdrag = Oppdrag::new("11CF.txt", &kontorer, stikkdato);
    let uro = super::super::les(F2025, &oppdrag, &mut |_| true).unwrap_err();
    assert_eq!(uro.merknader()[0].kode, Merknadskode::KostraUtenKontor);
    let uten_tilsyn = Oppdrag::uten_tilsyn("11CF.txt");
    let lest = super::super::les(F2025, &uten_tilsyn, &mut |_| true).unwrap();
    assert_eq!((lest.saker.len(), lest.format), (20, Filformat::Kostra));
}

#[test]
fn other_files_are_not_taken_for_a_form() {
    let csv = include_bytes!("../../../assets/demo/saker.csv");
    let ron = include_bytes!("../../../assets/demo/saker.ron");
    for (bytes, fil) in
        [(csv.as_slice(), "saker.csv"), (ron, "saker.ron"), (b"", "a"), (b"x", "a.txt")]
    {
        assert!(!er_kostra(bytes, fil), "{fil}");
    }
    assert!(!er_kostra(b" ", "tom.csv"));
    assert!(er_kostra(F2025, "utvalg.csv") && er_kostra(F2024, "utvalg"));
}

/// Nothing of a number, a birth date or a caseworker is left anywhere in what was read.
fn check_uten_person(lest: &Lest, bytes: &[u8]) {
    let alt = format!("{lest:?}");
    for linje in bytes.split(|b| *b == b'\n').filter(|l| !l.is_empty()) {
        let tekst = |fra: usize, til: usize| String::from_utf8_lossy(&linje[fra - 1..til]);
        for skjult in [tekst(17, 24), tekst(25, 35), tekst(25, 30), tekst(143, 152)] {
            assert!(!alt.contains(skjult.as_ref()));
        }
        let (d, m, aar) = (tekst(9, 10), tekst(11, 12), tekst(13, 16));
        assert!(!alt.contains(&format!("{aar}-{m}-{d}")) && !alt.contains(&format!("{d}{m}{aar}")));
    }
}

#[test]
fn nothing_that_identifies_is_kept() {
    check_uten_person(&les_fil(F2025).unwrap(), F2025);
    check_uten_person(&les_fil(OSLO).unwrap(), OSLO);
}

proptest! {
    #[test]
    fn random_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        drop(les_poster(&bytes, "11cf.txt", &mut |_| true));
        drop(les_fil(&bytes));
    }

    #[test]
    fn records_with_random_bytes_in_them_never_panic(
        plass in 0_usize..2900, nytt in proptest::collection::vec(any::<u8>(), 0..40)
    ) {
        let mut fil = F2025.to_vec();
        for (i, b) in nytt.iter().enumerate() {
            if let Some(gammel) = fil.get_mut(plass + i) {
                *gammel = *b;
            }
        }
        drop(les_fil(&fil));
    }

    #[test]
    fn truncated_files_keep_their_whole_records(slutt in 153_usize..3060) {
        let (saker, _) = les_ok(&F2025[..slutt]);
        prop_assert_eq!(saker.len(), (slutt + 1) / 153);
    }
}
