//! A rich sample document for tests; everything in it is invented.

use chrono::DateTime;

use crate::domene::Maalform;
use crate::rapport::dokument::{
    Blokk, Dokument, Drakt, Farge, Fastord, Figur, Form, Justering, Kolonne, Tabell, Tekst,
};

/// A document around the blocks.
pub(crate) fn dokument(blokker: &[Blokk]) -> Dokument {
    Dokument {
        tittel: "Tilsyn med kvalifiseringsprogrammet i Øvre Ånnerud".to_owned(),
        forfatter: "Statsforvalteren i Prøvefylket".to_owned(),
        maalform: Maalform::Bokmaal,
        tidspunkt: DateTime::parse_from_rfc3339("2026-03-02T09:30:00+01:00").expect("a time"),
        drakt: Drakt::Tilsynsrapport,
        bunntekst: "Øvre Ånnerud kommune · sak 2026/1234".to_owned(),
        merke: None,
        ord: Fastord {
            side_av: "Side {side} av {sider}".to_owned(),
            figur: "Figur".to_owned(),
            tabell: "Tabell".to_owned(),
            lenke: "Lenke til {maal}".to_owned(),
        },
        blokker: blokker.to_vec(),
        setninger: Vec::new(),
    }
}

pub(crate) fn vanlig(tekst: &str) -> Vec<Tekst> {
    vec![Tekst::Vanlig(tekst.to_owned())]
}

pub(crate) fn avsnitt(tekst: &str) -> Blokk {
    Blokk::Avsnitt(vanlig(tekst))
}

pub(crate) fn overskrift(nivaa: u8, nummerert: bool, tekst: &str) -> Blokk {
    Blokk::Overskrift { nivaa, nummerert, tekst: vanlig(tekst) }
}

pub(crate) const LANGT: &str = "Kommunen har et kvalifiseringsprogram som etter kommunens egne \
    opplysninger er tilgjengelig for alle som oppfyller inngangsvilkårene. Gjennomgangen av \
    enkeltsakene viser likevel at flere søkere fikk en individuell vurdering først etter at \
    saksbehandlingstiden var overskredet, og at begrunnelsene i vedtakene ofte bestod av \
    standardformuleringer. Statsforvalteren har lagt vekt på dokumentasjonen slik den forelå \
    på vedtakstidspunktet, og på forklaringene lederen og saksbehandlerne ga i samtalene.";

/// Title, box, headings, styled text, lists and a small table.
pub(crate) fn innledning() -> Vec<Blokk> {
    vec![
        Blokk::Tittel(vanlig("Endelig rapport fra tilsyn med kvalifiseringsprogrammet")),
        Blokk::Avsnitt(vec![
            Tekst::Fet("Tilsynsobjekt: ".to_owned()),
            Tekst::Vanlig("Øvre Ånnerud kommune".to_owned()),
            Tekst::Linjeskift,
            Tekst::Fet("Tidsrom: ".to_owned()),
            Tekst::Vanlig("12. januar–27. februar 2026".to_owned()),
            Tekst::Linjeskift,
            Tekst::Fet("Samisk navn: ".to_owned()),
            Tekst::Vanlig("Čáhcesuolu gielda, Ŋárgaleahki, đ ŧ š ž".to_owned()),
        ]),
        Blokk::Boks(vec![
            Blokk::Avsnitt(vec![Tekst::Fet("Konklusjon".to_owned())]),
            avsnitt(
                "Tilsynet avdekket to lovbrudd. Kommunen må sende en plan for retting \
                 innen 15. april 2026.",
            ),
            Blokk::Liste {
                ordnet: false,
                punkter: vec![
                    vec![avsnitt("Søknader blir ikke avgjort innen rimelig tid.")],
                    vec![avsnitt("Vedtakene mangler en individuell begrunnelse.")],
                ],
            },
        ]),
        overskrift(1, false, "Sammendrag"),
        avsnitt(LANGT),
        lenkeavsnitt(),
        Blokk::Liste {
            ordnet: true,
            punkter: vec![
                vec![avsnitt("Kommunen har fått varsel om tilsynet.")],
                vec![
                    avsnitt("Følgende er gjennomgått:"),
                    Blokk::Liste {
                        ordnet: false,
                        punkter: vec![
                            vec![avsnitt("rutiner og skriftlige retningslinjer")],
                            vec![avsnitt(
                                "30 enkeltsaker, trukket tilfeldig etter en metode \
                                som er beskrevet i vedlegget, og som kan gjentas",
                            )],
                        ],
                    },
                ],
            ],
        },
        krav(3),
    ]
}

/// Italic, bold and a link in one paragraph.
fn lenkeavsnitt() -> Blokk {
    Blokk::Avsnitt(vec![
        Tekst::Vanlig("Reglene står i ".to_owned()),
        Tekst::Kursiv("lov om sosiale tjenester i arbeids- og velferdsforvaltningen".to_owned()),
        Tekst::Vanlig(" § 29, se ".to_owned()),
        Tekst::Lenke {
            tekst: "loven på Lovdatas nettsider".to_owned(),
            maal: "https://lovdata.no/lov/2009-12-18-131".to_owned(),
        },
        Tekst::Vanlig(". Vi viser også til ".to_owned()),
        Tekst::Fet("rundskrivet".to_owned()),
        Tekst::Vanlig(", som utdyper kravene.".to_owned()),
    ])
}

/// A table of requirements with this many rows.
pub(crate) fn krav(antall: usize) -> Blokk {
    let kolonne = |tittel: &str, andel| Kolonne {
        tittel: tittel.to_owned(),
        andel,
        justering: Justering::Venstre,
    };
    let rad = |nummer: usize| {
        let krav = if nummer.is_multiple_of(3) {
            "Vurderingen av arbeidsevnen skal være gjennomført før vedtaket og gå fram av saken"
        } else {
            "Søknaden er avgjort innen rimelig tid"
        };
        vec![vanlig(&format!("{} {krav}", nummer + 1)), vanlig("§ 29 andre ledd"), vanlig("Delvis")]
    };
    Blokk::Tabell(Tabell {
        tittel: "Krav som ble kontrollert".to_owned(),
        kolonner: vec![
            kolonne("Krav", 5.0),
            kolonne("Rettslig grunnlag", 2.5),
            kolonne("Oppfylt", 1.5),
        ],
        rader: (0..antall).map(rad).collect(),
        radhoder: true,
    })
}

fn tall(antall: usize) -> Blokk {
    let kolonne =
        |tittel: &str, andel, justering| Kolonne { tittel: tittel.to_owned(), andel, justering };
    let rad = |nummer: usize| {
        let dager = nummer * 37 % 190;
        vec![
            vanlig(&format!("Sak {:03}", nummer + 1)),
            vanlig(if dager > 90 {
                "Over fristen; kommunen har ikke forklart hvorfor"
            } else {
                "Innen fristen"
            }),
            vanlig(&dager.to_string()),
            vanlig(&format!("{}\u{A0}{:03}", 10 + nummer, nummer * 7)),
        ]
    };
    Blokk::Tabell(Tabell {
        tittel: "Saksbehandlingstid i de kontrollerte sakene".to_owned(),
        kolonner: vec![
            kolonne("Sak", 1.2, Justering::Venstre),
            kolonne("Vurdering", 4.0, Justering::Venstre),
            kolonne("Dager fra søknad til vedtak", 1.8, Justering::Hoeyre),
            kolonne("Utbetalt", 1.4, Justering::Hoeyre),
        ],
        rader: (0..antall).map(rad).collect(),
        radhoder: true,
    })
}

pub(crate) fn figur() -> Blokk {
    let blaa = Farge(0.16, 0.36, 0.60);
    let graa = Farge(0.45, 0.48, 0.52);
    let mut former = vec![Form::Linje([60.0, 20.0, 380.0, 20.0], 0.7, graa)];
    let soeyler = [("0–30", 12.0), ("31–60", 9.0), ("61–90", 5.0), ("Over 90", 4.0)];
    let mut x = 80.0;
    for (navn, antall) in soeyler {
        former.push(Form::Flate([x, 20.0, 44.0, antall * 9.0], blaa));
        let merke = format!("{antall}");
        former.push(Form::Ord([x + 26.0, 24.0 + antall * 9.0], 9.0, Justering::Hoeyre, merke));
        former.push(Form::Ord([x, 6.0], 9.0, Justering::Venstre, navn.to_owned()));
        x += 76.0;
    }
    Blokk::Figur(Figur {
        tittel: "Dager fra søknad til vedtak, antall saker".to_owned(),
        alt: "Søylediagram: 12 saker tok inntil 30 dager, 9 tok 31–60, 5 tok 61–90 og 4 over 90."
            .to_owned(),
        bredde: 400.0,
        hoeyde: 140.0,
        former,
    })
}

/// Many pages with contents, long tables, a figure and an annex.
pub(crate) fn stort() -> Vec<Blokk> {
    let mut blokker = innledning();
    blokker.push(Blokk::Sideskift);
    blokker.push(Blokk::Innhold { overskrift: "Innhold".to_owned() });
    blokker.push(Blokk::Sideskift);
    for kapittel in 1..=8 {
        blokker.push(overskrift(
            1,
            true,
            &format!("Kapittel om krav {kapittel} og hvordan kommunen arbeider med det"),
        ));
        for del in ["Rettslig grunnlag", "Faktum", "Vurdering"] {
            blokker.push(overskrift(2, true, del));
            blokker.extend([avsnitt(LANGT), avsnitt(LANGT)]);
            if del == "Faktum" {
                blokker.push(overskrift(
                    3,
                    false,
                    "Det kommunen har opplyst i samtaler og skriftlig",
                ));
                blokker.extend([avsnitt(LANGT), avsnitt(LANGT)]);
            }
        }
        match kapittel {
            2 => blokker.extend([figur(), avsnitt(LANGT)]),
            3 => blokker.extend([tall(70), avsnitt(LANGT)]),
            5 => blokker.extend([krav(40), avsnitt(LANGT)]),
            _ => blokker.push(avsnitt(LANGT)),
        }
    }
    blokker.extend([Blokk::Sideskift, overskrift(1, false, "Vedlegg"), krav(8)]);
    blokker
}
