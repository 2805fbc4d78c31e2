//! How long the heavy steps take. Run with `cargo bench`; figures are for comparing, not for tests.
#![expect(clippy::unwrap_used, reason = "a bench that meets the unexpected must stop")]

mod minne;
mod personvern;
mod regneark;

use std::hint::black_box;

use tilsyn::app::{arbeid, klokke};
use tilsyn::domene::{
    Besvarelse, Hendelse, KontorId, Maalform, Post, PunktId, Sak, SakId, Svar, Svarsted, Tilsyn,
};
use tilsyn::regelverk::Regelverk;
use tilsyn::{import, rapport, vurdering};

/// Counts what is allocated, for `max alloc`.
#[global_allocator]
static MINNE: divan::AllocProfiler = divan::AllocProfiler::system();

fn main() {
    divan::main();
}

/// The model tilsyn, finished.
fn modelltilsyn() -> Tilsyn {
    let mappe = tempfile::tempdir().unwrap();
    let demo = arbeid::kjoer_demo(&mappe.path().join("demo"), Maalform::Bokmaal, klokke::naa());
    let fil = demo.unwrap().tilsyn;
    tilsyn::app::aapne_for_lesing(&fil, klokke::naa()).unwrap().tilsyn().clone()
}

fn utvalg(antall: usize) -> String {
    let mut csv = "Saksnr;Kontor;Søknad mottatt;Vedtaksdato;Utfall;Programstart\n".to_owned();
    for nr in 0..antall {
        csv += &["A-", &nr.to_string(), ";Nav Øst;01.02.2024;20.02.2024;Innvilget;05.03.2024\n"]
            .concat();
    }
    csv
}

fn les(csv: &str) -> Vec<Sak> {
    let kontorer = [KontorId::new("Nav Øst")];
    let stikkdato = chrono::NaiveDate::from_ymd_opt(2024, 12, 31).unwrap();
    let oppdrag = import::Oppdrag::new("utvalg.csv", &kontorer, stikkdato);
    import::les(csv.as_bytes(), &oppdrag, &mut |_| true).unwrap().saker
}

/// The whole report: facts, templates, layout, PDF.
#[divan::bench]
fn rapport_av_modelltilsynet(b: divan::Bencher<'_, '_>) {
    let (tilsyn, naa) = (modelltilsyn(), klokke::naa());
    b.bench(|| {
        let dokument = rapport::bygg(&tilsyn, Regelverk::innebygd(), naa, "bench").unwrap();
        rapport::skriv_pdf(&dokument).unwrap()
    });
}

/// All computed facts of 100 000 cases as plain values: what a list, a filter or a count needs.
#[divan::bench(sample_count = 5)]
fn fakta_uten_ord_for_hundre_tusen_saker(b: divan::Bencher<'_, '_>) {
    let saker = les(&utvalg(100_000));
    let stikkdato = chrono::NaiveDate::from_ymd_opt(2024, 12, 31).unwrap();
    b.bench(|| {
        for sak in &saker {
            for stykke in vurdering::regn(sak, stikkdato, Regelverk::innebygd()) {
                black_box(&stykke);
            }
        }
    });
}

/// One answer in a tilsyn of 100 000 cases: taken in, and facts and progress of its case anew.
#[divan::bench(sample_count = 20)]
fn fakta_ett_svar_endret_i_hundre_tusen_saker(b: divan::Bencher<'_, '_>) {
    let saker = les(&utvalg(100_000));
    let mut tilsyn = modelltilsyn();
    tilsyn.grunnlag.kontorer = vec![KontorId::new("Nav Øst")];
    tilsyn.saker = saker.into_iter().map(|sak| (sak.id.clone(), sak)).collect();
    let regelverk = Regelverk::innebygd();
    let sjekkliste = regelverk.sjekkliste(&tilsyn.grunnlag.sjekkliste).unwrap();
    let sted = Svarsted::Sak(SakId::new("A-50000"), PunktId::new("D1"));
    let hendelse = Hendelse::SvarGitt(sted, Besvarelse::new(Svar::IkkeOppfylt));
    let post = Post { nr: 9_999, tid: klokke::naa(), hvem: "bench".to_owned(), hendelse };
    b.bench_local(|| {
        tilsyn.anvend(&post);
        let sak = tilsyn.saker.get(&SakId::new("A-50000")).unwrap();
        black_box(vurdering::fakta_i_sak(&tilsyn, sak, regelverk));
        black_box(vurdering::framdrift_sak(&tilsyn, sjekkliste, sak));
        black_box(vurdering::uro_i_sak(&tilsyn, sjekkliste, sak, regelverk).count());
    });
}

/// The grounds of 100 000 cases held against each other; a job with progress in the window.
#[divan::bench(sample_count = 1)]
fn liketekst_i_hundre_tusen_saker(b: divan::Bencher<'_, '_>) {
    let mut saker = les(&utvalg(100_000));
    for (nr, sak) in saker.iter_mut().enumerate() {
        let egen = nr % 7 != 0;
        let ord =
            |i: usize| ["ord", &(if egen { nr * 61 + i } else { i }).to_string(), " "].concat();
        sak.vedtak.first_mut().unwrap().begrunnelse =
            Some((0..60).map(ord).collect::<String>().into());
    }
    let regler = Regelverk::innebygd().tekstlikhet;
    b.bench_local(|| vurdering::sammenlign(&saker, &regler, &mut |_| true).unwrap());
}

/// All computed facts of 100 000 cases, worded.
#[divan::bench(sample_count = 5)]
fn fakta_for_hundre_tusen_saker(b: divan::Bencher<'_, '_>) {
    let saker = les(&utvalg(100_000));
    let stikkdato = chrono::NaiveDate::from_ymd_opt(2024, 12, 31).unwrap();
    b.bench(|| {
        for sak in &saker {
            black_box(vurdering::beregn(sak, stikkdato, Regelverk::innebygd()));
        }
    });
}

/// 200 000 rows of CSV into cases.
#[divan::bench(sample_count = 5)]
fn to_hundre_tusen_rader(b: divan::Bencher<'_, '_>) {
    let csv = utvalg(200_000);
    b.bench(|| les(&csv));
}

/// The same workbook by calamine alone: every cell into its table, nothing else.
#[divan::bench(sample_count = 20)]
fn regneark_5000_ganger_40_calamine_alene(b: divan::Bencher<'_, '_>) {
    let bok = regneark::bok(5_000);
    b.bench(|| regneark::calamine_alene(&bok));
}

/// 5 000 × 40 cells of XLSX read, typed, checked and searched; target 1.5 times the one above.
#[divan::bench(sample_count = 20)]
fn regneark_5000_ganger_40_lest_kontrollert_og_gransket(b: divan::Bencher<'_, '_>) {
    let bok = regneark::bok(5_000);
    let oppdrag = import::Oppdrag::uten_tilsyn("utvalg.xlsx");
    let lest = import::les(&bok, &oppdrag, &mut |_| true).unwrap();
    assert_eq!(lest.saker.len(), 5_000);
    b.bench(|| import::les(&bok, &oppdrag, &mut |_| true).unwrap());
}
