//! The stored form of events is frozen: every line of `gullfil_v1.ron` must be read, mean the same,
//! and be written again exactly as it stands. A line is never changed; new kinds of events get new
//! lines.

use thin_vec::thin_vec;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domene::{
    Aktivitet, Aktivitetsart, Aldersgruppe, Andrevurdering, Besvarelse, Bevis, Bevisart,
    Borteavgjoerelse, Dato, Datokolonne, Dobbelpakke, Dobbeltcelle, Dobbeltpar, Dobbeltrekning,
    DokumentId, Dokumentform, Dokumentsted, Egenfunn, Egengodkjenning, EgenpunktId, Egenverdi,
    Egenvurdering, Embete, Faktum, Filsted, Generalisering, Godkjennerrolle, Grunnlag, Hendelse,
    HjemmelId, Import, Informasjon, Informasjonskanal, Intervju, Intervjunotat, Intervjurolle,
    Intervjusted, Kilde, Konklusjon, KontorId, Kontorfunn, Lagmedlem, Loesningsvalg, Lovbrudd,
    LovbruddId, Maalform, Merknad, Merknadskode, Milepael, Milepaelart, MoensterId, Opplysningsart,
    Overstyring, Periode, Personvernavgjoerelse, Personvernvalg, Populasjon, Populasjonssak,
    PunktId, Rapportstadium, Rolle, Sak, SakId, Saksdokument, SjekklisteId, Sjekklistebytte, Svar,
    Svarsted, Tekstspenn, Temavurdering, Tilsynsart, Tiltak, TiltakId, Tiltaksstatus, Trekning,
    Trekningsdel, Utfall, Utvalgsbeskrivelse, Utvalgsgruppe, Utvidelse, Vedtak, Vedtaksart,
    Ventegrunn, VilkaarId, Vilkaarscelle, Vilkaarsvurdering,
};

const GULLFIL: &str = include_str!("gullfil_v1.ron");

fn dag(m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, m, d).unwrap()
}

pub(super) fn grunnlag() -> Grunnlag {
    Grunnlag {
        art: Tilsynsart::Tilsyn,
        demo: true,
        kommune: "Fjordvik kommune".to_owned(),
        kontorer: vec![KontorId::new("Nav Øst"), KontorId::new("Nav Vest")],
        periode: Periode { fra: dag(1, 1), til: dag(6, 30) },
        tema: "tildeling av kvalifiseringsprogram".to_owned(),
        embete: Some(Embete::Troendelag),
        tilsynslag: vec![Lagmedlem { navn: "Kari Nes".to_owned(), rolle: Rolle::Tilsynsleder }],
        maalform: Maalform::Nynorsk,
        stikkdato: dag(6, 30),
        sjekkliste: SjekklisteId::new("kvp-tildeling-1"),
        saksnummer: "2025/123".to_owned(),
        utloeser: "risikovurdering".to_owned(),
        utvalg: Utvalgsbeskrivelse {
            populasjon: Some(120),
            maate: "loddtrekning".to_owned(),
            avidentifisert_av: "fagkonsulent".to_owned(),
        },
        milepaeler: vec![Milepael { art: Milepaelart::Varsel, dato: dag(7, 1) }],
        dokumenter: vec!["rutine.pdf".to_owned()],
        intervjuer: vec![Intervju { funksjon: "veileder".to_owned(), antall: 3 }],
        stadium: Rapportstadium::Foreloepig,
        godkjenner: Some(("Ola Dal".to_owned(), "avdelingsdirektør".to_owned())),
        innsigelser: String::new(),
        virksomhet: "To kontorer.\nFelles «mottak».".to_owned(),
    }
}

fn sak() -> Sak {
    let id = SakId::new("Ø-001");
    let mut sak = Sak::new(id, KontorId::new("Nav Øst"), Utvalgsgruppe::Innvilget);
    let kode = Merknadskode::StartFoerSoeknad;
    let sted = Filsted {
        fil: "utvalg.csv".to_owned(),
        ark: None,
        linje: Some(2),
        kolonne: Some(7),
        kolonnenavn: Some("START".to_owned()),
    };
    let vedtak = Vedtak::new(Dato::dag(dag(2, 3)), Vedtaksart::Program, Utfall::Innvilget);
    sak.aldersgruppe = Aldersgruppe::F25_29;
    sak.informasjon = thin_vec![Informasjon {
        dato: Dato::maaned(2025, 1).unwrap(),
        kanal: Some(Informasjonskanal::Samtale),
    }];
    sak.soeknad_mottatt = Some(Dato::dag(dag(1, 15)));
    sak.vedtak = thin_vec![Vedtak { angitt_start: Some(Dato::dag(dag(3, 1))), ..vedtak }];
    sak.foerste_kvp_aktivitet =
        thin_vec![Aktivitet { dato: Dato::dag(dag(2, 1)), art: Aktivitetsart::TiltakEllerKurs }];
    sak.start_faktisk = Some(Dato::dag(dag(3, 1)));
    sak.ventegrunn = Some(Ventegrunn::Kapasitet);
    sak.fra_annen_kommune = Some(false);
    sak.regelverksdato = Some(dag(2, 3));
    sak.datakvalitet = thin_vec![Merknad { kode, sted }];
    sak
}

fn bevis() -> Bevis {
    Bevis {
        art: Bevisart::Vedtak,
        sted: "vedtaket, side 2".to_owned(),
        dato: Some(dag(2, 3)),
        sha256: Some("ab".repeat(32)),
        plass: None,
    }
}

fn lovbrudd() -> Lovbrudd {
    let sted = Svarsted::Sak(SakId::new("Ø-001"), PunktId::new("D1"));
    let funn = Kontorfunn {
        saker_for: BTreeSet::from([SakId::new("Ø-001")]),
        saker_mot: BTreeSet::new(),
        punkter_for: BTreeSet::from([PunktId::new("G1")]),
    };
    let fakta = Faktum {
        tekst: "I én av to saker går det 26 dager.".to_owned(),
        kilder: vec![Kilde::Svar(sted), Kilde::Bevis(bevis())],
    };
    Lovbrudd {
        kontorer: BTreeMap::from([(KontorId::new("Nav Øst"), funn)]),
        hjemler: vec![HjemmelId::new("stl-31")],
        krav: "Programmet skal starte så snart som mulig.".to_owned(),
        fakta: vec![fakta],
        vurdering: "Ventetiden skyldes kapasitet.".to_owned(),
        styring: "Ingen oppfølging av frister.".to_owned(),
        konklusjon: Some(Konklusjon::LovbruddPaavist),
        rettefrist: Some(dag(12, 31)),
        ..Lovbrudd::new(LovbruddId(1), MoensterId::new("P-start"), "Kommunen venter.".to_owned())
    }
}

fn dokument() -> Saksdokument {
    Saksdokument {
        id: DokumentId(1),
        navn: "vedtak.pdf".to_owned(),
        sted: Dokumentsted::Sak(SakId::new("Ø-001")),
        art: Bevisart::Vedtak,
        form: Dokumentform::Pdf,
        dato: Some(dag(2, 3)),
        sha256: "23".repeat(32),
        tekst: "Vedtak.\n***********".to_owned(),
        sider: vec![0, 8],
        uleste_sider: vec![2],
        maskert: BTreeMap::from([(Opplysningsart::Foedselsnummer, 1)]),
    }
}

/// One of each kind.
pub(super) fn eksempler() -> Vec<Hendelse> {
    [
        om_gangen(),
        om_vurdering(),
        om_utvalget(),
        om_personvern(),
        om_gjennomgangen(),
        om_egentilsyn(),
    ]
    .concat()
}

fn om_gangen() -> Vec<Hendelse> {
    let i_kontor = Svarsted::Kontor(KontorId::new("Nav Vest"), PunktId::new("G1"));
    let svar = Besvarelse {
        svar: Svar::IkkeOppfylt,
        notat: "Ventet 26 dager.".to_owned(),
        bevis: vec![bevis()],
    };
    let import = Import {
        fil: "utvalg.csv".to_owned(),
        sha256: "cd".repeat(32),
        saker: vec![
            sak(),
            Sak::new(SakId::new("V-001"), KontorId::new("Nav Vest"), Utvalgsgruppe::Avslag),
        ],
        merknader: vec![Merknad { kode: Merknadskode::UkjentKolonne, sted: Filsted::default() }],
        ..Import::default()
    };
    let fil = || "rapport.pdf".to_owned();
    vec![
        Hendelse::TilsynOpprettet(Box::new(grunnlag())),
        Hendelse::GrunnlagEndret(Box::new(Grunnlag { maalform: Maalform::Bokmaal, ..grunnlag() })),
        Hendelse::SakerImportert(import),
        Hendelse::SvarGitt(Svarsted::Sak(SakId::new("Ø-001"), PunktId::new("D1")), svar),
        Hendelse::SvarGitt(i_kontor.clone(), Besvarelse::new(Svar::IkkeDokumentert)),
        Hendelse::SvarTrukket(i_kontor),
        Hendelse::LovbruddSkrevet(Box::new(lovbrudd())),
        Hendelse::LovbruddForkastet(LovbruddId(1), "for få saker".to_owned()),
        Hendelse::LovbruddFerdigstilt(LovbruddId(1)),
        Hendelse::LovbruddGjenaapnet(LovbruddId(1), "nye \"opplysninger\"\\\t".to_owned()),
        Hendelse::RapportSkrevet { fil: fil(), sha256: "ef".repeat(32) },
        Hendelse::RapportSignert {
            fil: fil(),
            sha256: "01".repeat(32),
            innehaver: "Ola Dal".to_owned(),
        },
        Hendelse::Angret(4),
        Hendelse::Gjentatt(4),
    ]
}

fn om_vurdering() -> Vec<Hendelse> {
    vec![
        Hendelse::VilkaarVurdert {
            sak: SakId::new("Ø-001"),
            celle: Vilkaarscelle {
                vilkaar: VilkaarId::new("ytelser"),
                vurdering: Vilkaarsvurdering::BareNevnt,
                notat: "Gjengir loven.".to_owned(),
                bevis: Some(Tekstspenn { start: 12, slutt: 80 }),
                kildesum: String::new(),
            },
        },
        Hendelse::VilkaarTrukket { sak: SakId::new("Ø-001"), vilkaar: VilkaarId::new("ytelser") },
        Hendelse::BeregningOverstyrt {
            sak: SakId::new("Ø-001"),
            overstyring: Overstyring {
                beregning: "K06".to_owned(),
                utfall: "full".to_owned(),
                dager: None,
                grunn: "Kortere enn søkt.".to_owned(),
            },
        },
        Hendelse::OverstyringTrukket { sak: SakId::new("Ø-001"), beregning: "K06".to_owned() },
    ]
}

fn om_utvalget() -> Vec<Hendelse> {
    vec![
        Hendelse::SakerBorte(vec![SakId::new("V-001")], "utvalg2.csv".to_owned()),
        Hendelse::BorteAvgjort(
            SakId::new("V-001"),
            Borteavgjoerelse::Utelat,
            "feil kontor".to_owned(),
        ),
        Hendelse::DokumentVedlagt(Box::new(dokument())),
        Hendelse::DokumentFjernet(DokumentId(1), "feil sak".to_owned()),
        Hendelse::PopulasjonFrosset(Box::new(populasjon())),
        Hendelse::UtvalgTrukket(Trekning {
            froe: "prøve 2025".to_owned(),
            deler: vec![del(Some("Nav Øst"), 2, 1), del(None, 1, 0)],
            saker: vec![SakId::new("Ø-001")],
        }),
        Hendelse::UtvalgUtvidet(Utvidelse {
            deler: vec![del(Some("Nav Øst"), 2, 1)],
            saker: vec![SakId::new("Ø-002")],
            grunn: "flere funn".to_owned(),
        }),
        Hendelse::SakBortfalt {
            sak: SakId::new("Ø-001"),
            grunn: "dobbelt ført".to_owned(),
            erstatning: Some(SakId::new("Ø-003")),
        },
        Hendelse::SakBortfalt {
            sak: SakId::new("Ø-002"),
            grunn: "makulert".to_owned(),
            erstatning: None,
        },
    ]
}

fn om_personvern() -> Vec<Hendelse> {
    vec![
        Hendelse::SakerImportert(Import {
            fil: "nytt.csv".to_owned(),
            sha256: "ef".repeat(32),
            personvern: vec![avgjort(Personvernvalg::Maskert, "")],
            generalisering: vec![
                Generalisering::BredereAlder,
                Generalisering::TilMaaned(Datokolonne::StartFaktisk),
            ],
            ..Import::default()
        }),
        Hendelse::TeksterAvgjort(vec![avgjort(Personvernvalg::Harmloes, "navn på tiltak")]),
    ]
}

fn om_egentilsyn() -> Vec<Hendelse> {
    let (kontor, punkt) = (|| KontorId::new("Nav Øst"), || EgenpunktId::new("behov-1"));
    let bevis = Bevis {
        art: Bevisart::Opplaering,
        sted: "planen punkt 2".to_owned(),
        dato: None,
        sha256: None,
        plass: None,
    };
    let vurdering = Egenvurdering {
        verdi: Egenverdi::Trinn2,
        tekst: "To av tre.".to_owned(),
        bevis: vec![bevis],
    };
    vec![
        Hendelse::TemaVurdert(Box::new(Temavurdering {
            tema: "D".to_owned(),
            funn: Egenfunn::MuligBrudd,
            konklusjon: "Starten kommer for sent.".to_owned(),
        })),
        Hendelse::TemavurderingTrukket("D".to_owned()),
        Hendelse::TiltakSkrevet(Box::new(Tiltak {
            id: TiltakId(1),
            tema: "D".to_owned(),
            tiltak: "Ny rutine for oppstart.".to_owned(),
            ansvarlig: "fagleder".to_owned(),
            frist: dag(9, 1),
            kontroll: "Vi leser fem nye saker.".to_owned(),
            kontrolldato: Some(dag(12, 1)),
        })),
        Hendelse::TiltaksstatusEndret {
            id: TiltakId(1),
            status: Tiltaksstatus::Kontrollert,
            merknad: "Fem av fem i tide.".to_owned(),
        },
        Hendelse::EgenvurderingGitt {
            kontor: kontor(),
            punkt: punkt(),
            vurdering: Box::new(vurdering),
        },
        Hendelse::EgenvurderingGitt {
            kontor: kontor(),
            punkt: EgenpunktId::new("rekruttering-1"),
            vurdering: Box::new(Egenvurdering::new(Egenverdi::Ja)),
        },
        Hendelse::EgenvurderingTrukket { kontor: kontor(), punkt: punkt() },
        Hendelse::EgentilsynGodkjent(Egengodkjenning {
            rolle: Godkjennerrolle::NavLeder,
            navn: "Ola Dal".to_owned(),
            dato: dag(9, 2),
        }),
    ]
}

fn andrevurdering(nummer: &str) -> Andrevurdering {
    let par = Dobbeltpar {
        sted: Svarsted::Sak(SakId::new("Ø-001"), PunktId::new("D1")),
        foerste: Besvarelse::new(Svar::Oppfylt),
        andre: Besvarelse { bevis: vec![bevis()], ..Besvarelse::new(Svar::IkkeOppfylt) },
    };
    Andrevurdering {
        nummer: nummer.to_owned(),
        fil: "dobbel.tilsyn".to_owned(),
        foerste: BTreeSet::from(["kari".to_owned()]),
        andre: BTreeSet::from(["ola".to_owned()]),
        par: vec![par],
        uten_par: 2,
        endrede: BTreeSet::new(),
        ulikt_spurt: BTreeSet::new(),
        celler: Vec::new(),
    }
}

/// The same where case and list have changed meanwhile, with a cell.
fn etter_endring(vurdering: &Andrevurdering) -> Andrevurdering {
    let sak = SakId::new("Ø-001");
    let foerste = celle(Vilkaarsvurdering::BegrunnetIndividuelt);
    let celler =
        vec![Dobbeltcelle { sak: sak.clone(), foerste, andre: celle(Vilkaarsvurdering::Mangler) }];
    Andrevurdering {
        endrede: BTreeSet::from([sak]),
        ulikt_spurt: BTreeSet::from([PunktId::new("C16")]),
        par: Vec::new(),
        celler,
        ..vurdering.clone()
    }
}

fn celle(vurdering: Vilkaarsvurdering) -> Vilkaarscelle {
    let vilkaar = VilkaarId::new("alder");
    Vilkaarscelle { vilkaar, vurdering, notat: String::new(), bevis: None, kildesum: String::new() }
}

fn om_gjennomgangen() -> Vec<Hendelse> {
    let sted = Svarsted::Sak(SakId::new("Ø-001"), PunktId::new("D1"));
    let intervju = Intervjusted {
        kontor: KontorId::new("Nav Øst"),
        punkt: PunktId::new("A1"),
        rolle: Intervjurolle::Veileder,
    };
    let notat = Intervjunotat { tekst: "Kjenner ikke rutinen.".to_owned(), dato: Some(dag(5, 6)) };
    let innebygd = Sjekklistebytte {
        fil: String::new(),
        tekst: String::new(),
        id: SjekklisteId::new("kvp-tildeling-1"),
        ..listebytte()
    };
    let pakke = Dobbelpakke {
        nummer: "0123456789abcdef".to_owned(),
        saker: vec![Sak::new(
            SakId::new("V-001"),
            KontorId::new("Nav Vest"),
            Utvalgsgruppe::Avslag,
        )],
        dokumenter: vec![dokument()],
        liste: Some(Box::new(listebytte())),
    };
    let vurdering = andrevurdering(&pakke.nummer);
    let etter_endring = etter_endring(&vurdering);
    vec![
        Hendelse::SjekklisteByttet(Box::new(listebytte())),
        Hendelse::SjekklisteByttet(Box::new(innebygd)),
        Hendelse::DobbelTrukket(Dobbeltrekning {
            froe: "dobbel 2025".to_owned(),
            av: 40,
            saker: vec![SakId::new("Ø-001")],
        }),
        Hendelse::DobbelPakket { nummer: pakke.nummer.clone(), fil: "dobbel.tilsyn".to_owned() },
        Hendelse::PakkeMottatt(Box::new(pakke)),
        Hendelse::DobbelTattInn(Box::new(vurdering)),
        Hendelse::UlikhetLoest {
            sted,
            valg: Loesningsvalg::Andre,
            besvarelse: Besvarelse::new(Svar::IkkeOppfylt),
            grunn: "vedtaket side 2".to_owned(),
        },
        Hendelse::IntervjuNotert(intervju.clone(), notat),
        Hendelse::IntervjunotatTrukket(intervju),
        Hendelse::DobbelAvbrutt("filen ble borte".to_owned()),
        Hendelse::DobbelTattInn(Box::new(etter_endring)),
        Hendelse::CelleulikhetLoest {
            sak: SakId::new("Ø-001"),
            valg: Loesningsvalg::Ny,
            celle: celle(Vilkaarsvurdering::BareNevnt),
            grunn: "bare mal".to_owned(),
        },
    ]
}

fn listebytte() -> Sjekklistebytte {
    Sjekklistebytte {
        id: SjekklisteId::new("kvp-tildeling-troendelag-1"),
        versjon: "Trøndelag 1".to_owned(),
        fil: "utgave.ron".to_owned(),
        sha256: "45".repeat(32),
        tekst: "(id: \"kvp-tildeling-troendelag-1\")".to_owned(),
        nye: vec![PunktId::new("TRD-1")],
        borte: vec![PunktId::new("C16")],
        endret: vec![PunktId::new("A1")],
    }
}

fn populasjon() -> Populasjon {
    let med_alt = Populasjonssak {
        id: SakId::new("Ø-001"),
        kontor: Some(KontorId::new("Nav Øst")),
        gruppe: Some(Utvalgsgruppe::Avslag),
    };
    let bare_id = Populasjonssak { id: SakId::new("Ø-002"), kontor: None, gruppe: None };
    Populasjon {
        fil: "liste.csv".to_owned(),
        fil_sha256: "ab".repeat(32),
        sha256: "cd".repeat(32),
        saker: vec![med_alt, bare_id],
    }
}

fn del(kontor: Option<&str>, populasjon: u32, antall: u32) -> Trekningsdel {
    Trekningsdel { kontor: kontor.map(KontorId::new), populasjon, antall }
}

fn avgjort(valg: Personvernvalg, grunn: &str) -> Personvernavgjoerelse {
    let kolonnenavn = Some("notat".to_owned());
    Personvernavgjoerelse {
        art: Opplysningsart::Person,
        sted: Filsted { kolonnenavn, ..Filsted::default() },
        valg,
        grunn: grunn.to_owned(),
        antall: 2,
    }
}

#[test]
fn every_stored_form_is_read_and_written_as_before() {
    let linjer: Vec<&str> = GULLFIL.lines().filter(|l| !l.starts_with("//")).collect();
    let eksempler = eksempler();
    for (linje, ventet) in linjer.iter().zip(&eksempler) {
        let lest: Hendelse = ron::from_str(linje).unwrap();
        assert_eq!(&lest, ventet);
        assert_eq!(&ron::to_string(&lest).unwrap(), linje);
    }
    assert_eq!(linjer.len(), eksempler.len());
}

#[test]
fn fields_that_came_later_may_be_missing() {
    let foerste = "SvarGitt(Sak(\"A-1\",\"D1\"),(svar:Oppfylt))";
    let lest: Hendelse = ron::from_str(foerste).unwrap();
    let sted = Svarsted::Sak(SakId::new("A-1"), PunktId::new("D1"));
    assert_eq!(lest, Hendelse::SvarGitt(sted, Besvarelse::new(Svar::Oppfylt)));
}
