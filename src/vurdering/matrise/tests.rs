use super::super::proever::{dag, i_gruppe, innvilget, program, tilsyn};
use super::*;
use crate::domene::{Borte, SakId, Utfall, Vedtak, Vedtaksart, Vilkaarscelle, Vilkaarspost};

fn kolonner(vedtak: &str) -> Vec<String> {
    let sak = innvilget("01.10.2018", vedtak, "");
    let tilsyn = tilsyn(vec![sak.clone()]);
    let rad = matrise(&tilsyn, &sak, Regelverk::innebygd()).unwrap();
    rad.celler.iter().map(|c| c.vilkaar.id.to_string()).collect()
}

fn fyll(tilsyn: &mut Tilsyn, sak: &Sak, vilkaar: &str, vurdering: Vilkaarsvurdering) {
    let vilkaar = VilkaarId::new(vilkaar);
    let celle = Vilkaarscelle {
        vilkaar: vilkaar.clone(),
        vurdering,
        notat: String::new(),
        bevis: None,
        kildesum: String::new(),
    };
    let post = Vilkaarspost { celle, post: 2, hvem: "Inspektør".to_owned() };
    tilsyn.vilkaar.insert((sak.id.clone(), vilkaar), post);
}

#[test]
fn the_day_of_the_vedtak_picks_the_columns_not_the_application() {
    let felles =
        ["alder", "arbeidsevne", "inntektsevne", "ytelser", "aev", "hensiktsmessig", "noedvendig"];
    let med = |siste: &str| {
        felles.iter().map(|k| (*k).to_owned()).chain([siste.to_owned()]).collect::<Vec<_>>()
    };
    assert_eq!(kolonner("31.12.2018"), med("kan_tilby"));
    assert_eq!(kolonner("01.01.2019"), med("byrdefullt"));
    let regelverk = Regelverk::innebygd();
    let ordlyd = |dato: &str| {
        let mut kolonner = regelverk.vilkaar_den(dag(dato));
        kolonner.find(|v| v.id.as_str() == "alder").unwrap().ordlyd.nb.clone()
    };
    assert_eq!(ordlyd("31.12.2018"), "Søkeren er i yrkesaktiv alder.");
    assert_eq!(ordlyd("01.01.2019"), "Søkeren er mellom 18 og 67 år.");
    for dato in ["31.12.2018", "01.01.2019"] {
        for vilkaar in regelverk.vilkaar_den(dag(dato)) {
            assert!(regelverk.virker(&vilkaar.hjemmel, dag(dato)), "{} {dato}", vilkaar.id);
        }
    }
}

#[test]
fn the_exception_only_matters_in_a_refusal() {
    let sak = innvilget("01.02.2024", "20.02.2024", "");
    let mut avslag = i_gruppe(sak.clone(), Utvalgsgruppe::Avslag);
    avslag.vedtak.push(Vedtak {
        art: Vedtaksart::Avslag,
        utfall: Utfall::Avslaatt,
        ..program("20.02.2024").unwrap()
    });
    let tilsyn = tilsyn(vec![sak.clone()]);
    let celle = |sak: &Sak| {
        let rad = matrise(&tilsyn, sak, Regelverk::innebygd()).unwrap();
        rad.celler.last().unwrap().vurdering()
    };
    assert_eq!(celle(&sak), Some(Vilkaarsvurdering::IkkeRelevant));
    assert_eq!(celle(&avslag), None);
    let byrdefullt = VilkaarId::new("byrdefullt");
    let i_sak = |sak: &Sak| {
        vilkaar_i_sak(&byrdefullt, sak, tilsyn.grunnlag.stikkdato, Regelverk::innebygd()).is_some()
    };
    assert!(i_sak(&avslag) && !i_sak(&sak));
    let ubehandlet = i_gruppe(sak, Utvalgsgruppe::Ubehandlet);
    assert!(matrise(&tilsyn, &ubehandlet, Regelverk::innebygd()).is_none());
}

#[test]
fn only_mentioned_fails_where_full_grounds_are_required() {
    let sak = innvilget("01.02.2024", "20.02.2024", "");
    let mut delvis = sak.clone();
    delvis.vedtak[0].utfall = Utfall::DelvisInnvilget;
    let mut tilsyn = tilsyn(vec![sak.clone()]);
    let lesning =
        |tilsyn: &Tilsyn, sak: &Sak| matrise(tilsyn, sak, Regelverk::innebygd()).unwrap().lesning();
    fyll(&mut tilsyn, &sak, "alder", Vilkaarsvurdering::BareNevnt);
    assert_eq!(lesning(&tilsyn, &sak), Radlesning::Uferdig);
    assert_eq!(lesning(&tilsyn, &delvis), Radlesning::Svikt);
    for vilkaar in ["arbeidsevne", "inntektsevne", "ytelser", "aev", "hensiktsmessig", "noedvendig"]
    {
        fyll(&mut tilsyn, &sak, vilkaar, Vilkaarsvurdering::BegrunnetIndividuelt);
    }
    assert_eq!(lesning(&tilsyn, &sak), Radlesning::Dekket);
    fyll(&mut tilsyn, &sak, "aev", Vilkaarsvurdering::Mangler);
    assert_eq!(lesning(&tilsyn, &sak), Radlesning::Svikt);
}

#[test]
fn the_words_are_marked_and_the_columns_summed() {
    let mut sak = innvilget("01.02.2024", "20.02.2024", "");
    let tekst = "Du er 36 år. Det er gjennomført arbeidsevnevurdering. Du har ingen ytelser.";
    sak.vedtak[0].begrunnelse = Some(Box::from(tekst));
    let mut tilsyn = tilsyn(vec![sak.clone()]);
    fyll(&mut tilsyn, &sak, "alder", Vilkaarsvurdering::BegrunnetIndividuelt);
    fyll(&mut tilsyn, &sak, "aev", Vilkaarsvurdering::BareNevnt);
    let regelverk = Regelverk::innebygd();
    let rad = matrise(&tilsyn, &sak, regelverk).unwrap();
    let ord: Vec<(&str, Vec<&str>)> = rad
        .celler
        .iter()
        .filter(|c| !c.ord.is_empty())
        .map(|c| {
            (c.vilkaar.id.as_str(), c.ord.iter().map(|s| tekst.get(s.clone()).unwrap()).collect())
        })
        .collect();
    assert_eq!(
        ord,
        [
            ("alder", vec!["er 36 år"]),
            ("ytelser", vec!["ytelser"]),
            ("aev", vec!["arbeidsevnevurdering"]),
        ]
    );
    let summer = kolonnesummer(&tilsyn, None, regelverk);
    let sum = |id: &str| summer.iter().find(|(v, _)| v.id.as_str() == id).unwrap().1.clone();
    assert_eq!((sum("alder").individuelt, sum("alder").relevante()), (1, 1));
    assert_eq!((sum("aev").bare_nevnt, sum("ytelser").ulest), (1, 1));
    assert_eq!((sum("byrdefullt").ikke_relevant, sum("byrdefullt").relevante()), (1, 0));
    assert!(kolonnesummer(&tilsyn, Some(&KontorId::new("Nav Vest")), regelverk).is_empty());
}

#[test]
fn a_case_that_does_not_count_is_counted_nowhere() {
    let med_id = |id: &str| {
        let mut sak = innvilget("01.02.2024", "20.02.2024", "01.03.2024");
        sak.id = SakId::new(id);
        sak
    };
    let mut tilsyn = tilsyn(vec![med_id("A-1"), med_id("A-2")]);
    let borte = Borte { grunn: "ny.csv".to_owned(), avgjort: None };
    let (regelverk, a2) = (Regelverk::innebygd(), tilsyn.saker[&SakId::new("A-2")].clone());
    fyll(&mut tilsyn, &a2, "alder", Vilkaarsvurdering::Mangler);
    let tell = |tilsyn: &Tilsyn| {
        let summer = kolonnesummer(tilsyn, None, regelverk);
        let mangler: usize = summer.iter().map(|(_, sum)| sum.mangler).sum();
        let trakt = crate::vurdering::trakt(tilsyn, None);
        let liste = super::super::proever::sjekkliste();
        let ubesvart = crate::vurdering::framdrift(tilsyn, liste).ubesvart;
        let tider = crate::vurdering::ventetider(tilsyn).len();
        (mangler, trakt[0].naadd, tider, ubesvart)
    };
    let foer = tell(&tilsyn);
    assert_eq!((foer.0, foer.1, foer.2), (1, 2, 2));
    tilsyn.borte.insert(SakId::new("A-2"), borte);
    let etter = tell(&tilsyn);
    assert_eq!((etter.0, etter.1, etter.2), (0, 1, 1));
    assert!(etter.3 < foer.3);
}
