//! The draw against vectors, the list against what municipalities send, the protocol against its
//! own rules. All ids and names are invented.

use chrono::NaiveDate;
use serde_json::Value;

use super::trekning::{bortfall, kontroller, trekk, utvid};
use super::*;
use crate::domene::{Hendelse, KontorId, Populasjon, Populasjonssak, SakId, Utvalg, Utvalgsgruppe};
use crate::statistikk::Andel;
use crate::statistikk::oppdagelse::Krav;

fn dag() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 2, 3).unwrap()
}

fn sak(id: &str) -> Populasjonssak {
    Populasjonssak { id: SakId::new(id), kontor: None, gruppe: None }
}

fn referanse() -> Value {
    serde_json::from_str(include_str!("../../tests/data/statistikk/referanse.json")).unwrap()
}

fn tekster(v: &Value) -> Vec<&str> {
    v.as_array().unwrap().iter().map(|s| s.as_str().unwrap()).collect()
}

fn navn(saker: &[SakId]) -> Vec<&str> {
    saker.iter().map(SakId::as_str).collect()
}

#[test]
fn the_draw_is_the_one_of_the_vectors() {
    let r = referanse();
    let saker: Vec<_> = (1..=350).map(|n| sak(&format!("sak-{n:04}"))).collect();
    let froe = r["draw"]["seed"].as_str().unwrap();
    let trukket = trekk_fra(&saker, froe, 12).unwrap();
    assert_eq!(navn(&trukket), tekster(&r["draw"]["hash_rank_n12"]));
    assert_eq!(liste_sha256(&saker), r["draw"]["list_sha256"].as_str().unwrap());
    for rad in r["draw_small"].as_array().unwrap() {
        let saker: Vec<_> = tekster(&rad["ids"]).into_iter().map(sak).collect();
        let n = u32::try_from(rad["n"].as_u64().unwrap()).unwrap();
        let trukket = trekk_fra(&saker, rad["seed"].as_str().unwrap(), n).unwrap();
        assert_eq!(navn(&trukket), tekster(&rad["hash_rank"]));
    }
}

#[test]
fn the_order_of_the_list_means_nothing() {
    let saker: Vec<_> = (1..=50).map(|n| sak(&format!("s{n}"))).collect();
    let bakvendt: Vec<_> = saker.iter().rev().cloned().collect();
    assert_eq!(trekk_fra(&saker, "frø", 7), trekk_fra(&bakvendt, "frø", 7));
    assert_eq!(liste_sha256(&saker), liste_sha256(&bakvendt));
    let (sju, ni) = (trekk_fra(&saker, "frø", 7).unwrap(), trekk_fra(&saker, "frø", 9).unwrap());
    assert_eq!(sju, ni[..7], "a larger draw begins with the smaller");
    assert_ne!(sju, trekk_fra(&saker, "frø 2", 7).unwrap());
}

#[track_caller]
fn check_liste(tekst: &str, ventet: Result<&str, &str>) {
    let lest = les(tekst.as_bytes());
    let vist = lest.map(|l| kanonisk_liste(&l.saker).replace('\t', "@"));
    assert_eq!(vist.as_deref().map_err(UtvalgError::kode), ventet, "{tekst}");
}

#[test]
fn a_list_is_read_as_municipalities_send_it() {
    check_liste("b\na\n", Ok("a\nb"));
    check_liste("\u{feff}b\r\n\r\n \"a\" \r\n", Ok("a\nb"));
    check_liste("Saksnr.\nb\na", Ok("a\nb"));
    check_liste("Saksnr;Kontor;Vedtak\n2;Nav Øst;x\n1;Nav Vest;y\n\n", Ok("1@Nav Vest\n2@Nav Øst"));
    check_liste("Kontor,Id\nNav Øst,\"1,5\"\n", Ok("1,5@Nav Øst"));
    check_liste("id\tgruppe\n1\tinnvilga\n2\tAvslag\n", Ok("1\n2"));
    check_liste("Id;Kontor\n1;\n2;\n", Ok("1\n2"));
    check_liste("", Err("utvalg-tom-liste"));
    check_liste("\n \n", Err("utvalg-tom-liste"));
    check_liste("Id\n", Err("utvalg-tom-liste"));
    check_liste("1;Nav Øst\n2;Nav Vest\n", Err("utvalg-uten-overskrift"));
    check_liste("a\nb\na\n", Err("utvalg-dobbel-id"));
    check_liste("Id;Kontor\n;Nav Øst\n", Err("utvalg-mangler-id"));
    check_liste("Id;Kontor\n1;Nav Øst\n2;\n", Err("utvalg-mangler-kontor"));
    check_liste(&format!("{}\n", "x".repeat(101)), Err("utvalg-ugyldig-id"));
    check_liste("a\nb\u{1}\n", Err("utvalg-ugyldig-id"));
    assert_eq!(les(b"s\xf8k\n").unwrap().saker, [sak("søk")]);
    assert_eq!(les(b"\xff\xfea\0\n\0"), Err(UtvalgError::IkkeTekst));
    assert_eq!(les(b"a\nb\n\na\nb\n"), Err(UtvalgError::DobbelId(vec![4, 5])));
    let lest = les("Id;Gruppe;Notat\n1;avslag;x\n2;noe annet;y\n".as_bytes()).unwrap();
    assert_eq!((lest.ukjente_grupper.as_slice(), lest.uleste_kolonner), (&[3][..], 1));
    assert_eq!(lest.saker[0].gruppe, Some(Utvalgsgruppe::Avslag));
}

/// Ten cases in one office, five in another.
pub(crate) fn populasjon() -> Populasjon {
    let rad = |n: u32| format!("S-{n:02};{}\n", if n <= 10 { "NAV  øst" } else { "Nav Vest" });
    let tekst = (1..=15).map(rad).fold("Saksnr;Kontor\n".to_owned(), |t, r| t + &r);
    let kontorer = [KontorId::new("Nav Øst"), KontorId::new("Nav Vest")];
    frys(les(tekst.as_bytes()).unwrap(), "liste.csv".to_owned(), "ab".repeat(32), &kontorer)
}

fn trukket(fordeling: &Fordeling) -> Utvalg {
    let mut utvalg = Utvalg::new(populasjon(), dag());
    utvalg.trekning = Some(trekk(&utvalg, "frø", fordeling).unwrap());
    utvalg
}

fn per_kontor(utvalg: &Utvalg) -> [usize; 2] {
    ["Nav Vest", "Nav Øst"].map(|navn| {
        let kontor = Some(KontorId::new(navn));
        utvalg.gjeldende().filter(|sak| utvalg.kontor_for(sak) == kontor.as_ref()).count()
    })
}

#[test]
fn offices_get_their_share_or_what_was_asked_for() {
    assert_eq!(per_kontor(&trukket(&Fordeling::Samlet(6))), [2, 4]);
    let faste = [(KontorId::new("Nav Vest"), 5), (KontorId::new("Nav Øst"), 1)];
    assert_eq!(per_kontor(&trukket(&Fordeling::Faste(faste.into()))), [5, 1]);
}

#[test]
fn a_lost_case_gives_way_to_the_next_of_its_office() {
    let mut utvalg = trukket(&Fordeling::Samlet(6));
    let hele = Rekkefoelge::av(&utvalg.populasjon, "frø");
    let vest = Some(KontorId::new("Nav Vest"));
    let neste = hele.neste(&utvalg, vest.as_ref());
    let tapt = utvalg.gjeldende().find(|s| utvalg.kontor_for(s) == vest.as_ref()).unwrap().clone();
    let hendelse = bortfall(&utvalg, &tapt, "makulert", true).unwrap();
    assert_eq!(kontroller(&hendelse, Some(&utvalg)), Ok(()));
    let Hendelse::SakBortfalt { sak, grunn, erstatning } = hendelse else { panic!() };
    assert_eq!(erstatning, neste);
    utvalg.bortfall.push(crate::domene::Bortfall { sak, grunn, erstatning });
    assert_eq!(per_kontor(&utvalg), [2, 4]);
    assert_eq!(bortfall(&utvalg, &tapt, "x", true), Err(UtvalgError::IkkeIUtvalget));
    // what is added later passes over nothing
    let fler = utvid(&utvalg, &Fordeling::Samlet(3), "flere funn").unwrap();
    assert!(fler.saker.iter().all(|sak| utvalg.trukne().all(|t| t != sak)));
    utvalg.utvidelser.push(fler);
    assert_eq!(per_kontor(&utvalg), [3, 6]);
    for koe in hele.koeer() {
        let tatt = koe.saker.iter().take_while(|s| utvalg.trukne().any(|t| t == *s)).count();
        let alle = utvalg.trukne().filter(|s| utvalg.kontor_for(s) == koe.kontor.as_ref()).count();
        assert_eq!(tatt, alle, "the beginning of the queue, nothing passed over");
    }
}

#[test]
fn what_cannot_be_drawn_is_refused() {
    let tomt = Utvalg::new(populasjon(), dag());
    let feil = |froe: &str, f: Fordeling| trekk(&tomt, froe, &f).unwrap_err();
    let faste = |navn: &str, n| Fordeling::Faste([(KontorId::new(navn), n)].into());
    let alle = [
        feil(" ", Fordeling::Samlet(1)),
        feil("a\nb", Fordeling::Samlet(1)),
        feil("frø", Fordeling::Samlet(16)),
        feil("frø", Fordeling::Samlet(0)),
        feil("frø", faste("Nav Vest", 6)),
        feil("frø", faste("Nav Sør", 1)),
        trekk(&trukket(&Fordeling::Samlet(1)), "frø", &Fordeling::Samlet(1)).unwrap_err(),
        utvid(&tomt, &Fordeling::Samlet(1), "x").unwrap_err(),
        kontroller(
            &Hendelse::UtvalgTrukket(trekk(&tomt, "f", &Fordeling::Samlet(1)).unwrap()),
            None,
        )
        .unwrap_err(),
    ];
    let koder: Vec<_> = alle.iter().map(UtvalgError::kode).collect();
    let ventet = [
        "utvalg-ugyldig-froe",
        "utvalg-ugyldig-froe",
        "utvalg-for-mange",
        "utvalg-ingen-saker",
        "utvalg-for-mange-ved-kontor",
        "utvalg-ukjent-kontor",
        "utvalg-allerede-trukket",
        "utvalg-ikke-trukket",
        "utvalg-ingen-populasjon",
    ];
    assert_eq!(koder, ventet);
}

#[test]
fn an_event_that_does_not_follow_from_the_seed_is_refused() {
    let utvalg = Utvalg::new(populasjon(), dag());
    let mut trekning = trekk(&utvalg, "frø", &Fordeling::Samlet(6)).unwrap();
    assert_eq!(kontroller(&Hendelse::UtvalgTrukket(trekning.clone()), Some(&utvalg)), Ok(()));
    trekning.saker.reverse();
    let hendelse = Hendelse::UtvalgTrukket(trekning);
    assert_eq!(kontroller(&hendelse, Some(&utvalg)), Err(UtvalgError::Avvik));
    let mut liste = populasjon();
    liste.saker.pop();
    let hendelse = Hendelse::PopulasjonFrosset(Box::new(liste));
    assert_eq!(kontroller(&hendelse, None), Err(UtvalgError::Avvik));
}

#[test]
fn each_office_has_its_plan_in_words() {
    let krav = |tillatt| Krav { andel: Andel::prosent(20), sikkerhet: Andel::NITTIFEM, tillatt };
    let planer = planlegg(&populasjon(), krav(0));
    let antall: Vec<_> = planer.iter().map(|p| (p.plan.populasjon, p.plan.antall)).collect();
    assert_eq!(antall, [(5, Some(5)), (10, Some(8)), (15, Some(9))]);
    let noekkel = |n, tillatt| Planlagt::av(n, krav(tillatt)).melding().noekkel;
    assert_eq!(noekkel(20, 4), "utvalg-plan-umulig");
    assert_eq!(noekkel(5, 0), "utvalg-plan-alle");
    assert_eq!(noekkel(40, 0), "utvalg-plan-oppdagelse");
    assert_eq!(noekkel(40, 2), "utvalg-plan-etterlevelse");
}

#[test]
fn a_list_of_granted_cases_only_is_told_apart() {
    use Utvalgsgruppe::{Avslag, Innvilget, Trukket, VurdertIkkeSoekt};

    let med = |grupper: &[Option<Utvalgsgruppe>]| {
        let mut p = populasjon();
        p.saker.truncate(grupper.len());
        p.saker.iter_mut().zip(grupper).for_each(|(sak, gruppe)| sak.gruppe = *gruppe);
        gruppemerknader(&p).into_iter().map(|m| m.noekkel).collect::<Vec<_>>()
    };
    assert_eq!(med(&[None, None]), ["utvalg-gruppe-ukjent"]);
    assert_eq!(med(&[Some(Innvilget), Some(Innvilget)]), ["utvalg-gruppe-bare-innvilget"]);
    assert_eq!(med(&[Some(Innvilget), None]).len(), 4);
    assert_eq!(
        med(&[Some(Innvilget), Some(Avslag)]),
        ["utvalg-gruppe-uten-trukket", "utvalg-gruppe-uten-vurdert-ikke-soekt"]
    );
    assert!(med(&[Some(Avslag), Some(Trukket), Some(VurdertIkkeSoekt)]).is_empty());
}

#[test]
fn the_protocol_quotes_what_a_shell_would_read() {
    let mut utvalg = trukket(&Fordeling::Samlet(6));
    utvalg.trekning.as_mut().unwrap().froe = "det's frø".to_owned();
    let tapt = utvalg.gjeldende().next().unwrap().clone();
    for erstatt in [true, false] {
        let sak = utvalg.gjeldende().nth(1).unwrap().clone();
        let hendelse = bortfall(&utvalg, &sak, "makulert", erstatt).unwrap();
        let Hendelse::SakBortfalt { sak, grunn, erstatning } = hendelse else { panic!() };
        utvalg.bortfall.push(crate::domene::Bortfall { sak, grunn, erstatning });
    }
    let fler = utvid(&utvalg, &Fordeling::Samlet(1), "flere funn").unwrap();
    utvalg.utvidelser.push(fler);
    let linjer = protokoll(&utvalg, 2).unwrap();
    let skall = |tekst: &str| linjer.contains(&Protokollinje::Skall(tekst.to_owned()));
    assert!(skall(r"froe='det'\''s frø'"));
    assert!(linjer.contains(&Protokollinje::Svar(tapt.to_string())));
    assert_eq!(protokoll(&Utvalg::new(populasjon(), dag()), 0), None);
}
