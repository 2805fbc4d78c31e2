//! Interviews: a guide made from the checklist as Markdown, and the notes side by side.

use crate::app::{AppError, Oekt};
use crate::domene::{Intervjurolle, Intervjusted, KontorId, PunktId};
use crate::i18n::Tekster;
use crate::regelverk::Kontrollpunkt;
use crate::vurdering::{Triangel, intervjuguide, triangulering};

/// The guide in words: themes, and for each item what leader, caseworker and user are asked.
pub fn intervjuguide_tekst(oekt: &Oekt, ord: &Tekster) -> Result<String, AppError> {
    let (tilsyn, liste) = (oekt.tilsyn(), oekt.sjekkliste()?);
    let maalform = ord.maalform();
    let grunnlag = &tilsyn.grunnlag;
    let verdier = [
        ("kommune", grunnlag.kommune.as_str().into()),
        ("liste", liste.navn.i(maalform).into()),
        ("versjon", liste.versjon.as_str().into()),
    ];
    let mut ut = ord.med("intervju-guide-tittel", &verdier) + "\n\n";
    ut += &(ord.tekst("intervju-guide-om") + "\n");
    let guide = intervjuguide(liste, grunnlag.art);
    for tema in &liste.temaer {
        let punkter: Vec<_> = guide.iter().filter(|(punkt, _)| punkt.tema == tema.id).collect();
        if punkter.is_empty() {
            continue;
        }
        ut += &["\n## ", tema.navn.i(maalform), "\n"].concat();
        for (punkt, roller) in punkter {
            ut += &punkttekst(punkt, roller, ord);
        }
    }
    Ok(ut)
}

fn punkttekst(punkt: &Kontrollpunkt, roller: &[Intervjurolle], ord: &Tekster) -> String {
    let maalform = ord.maalform();
    let mut ut = format!("\n### {} {}\n\n", punkt.id, punkt.spoersmaal.i(maalform));
    for (noekkel, tekst) in [
        ("intervju-guide-hjelp", &punkt.veiledning),
        ("intervju-guide-ikke", &punkt.ikke_konkluder),
    ] {
        if !tekst.i(maalform).is_empty() {
            ut += &(ord.med(noekkel, &[("tekst", tekst.i(maalform).into())]) + "\n\n");
        }
    }
    let navn = |rolle: &Intervjurolle| ord.tekst(&format!("intervjurolle-{}", rolle.kode()));
    let spoersmaal = |rolle: &Intervjurolle| ord.tekst(&format!("intervju-spoer-{}", rolle.kode()));
    let rad = |celler: Vec<String>| ["| ", &celler.join(" | "), " |\n"].concat();
    ut += &rad(roller.iter().map(navn).collect());
    ut += &rad(roller.iter().map(|_| "---".to_owned()).collect());
    ut += &rad(roller.iter().map(spoersmaal).collect());
    ut += &rad(roller.iter().map(|_| " ".to_owned()).collect());
    ut
}

/// The notes of one item in one office, one for each role; never put together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intervjurad {
    /// The office.
    pub kontor: KontorId,
    /// The item.
    pub punkt: PunktId,
    /// What each said, in the order leader, caseworker, user; `None` where nothing is noted.
    pub notater: [Option<String>; 3],
}

/// All notes side by side, in the order of offices and checklist.
pub fn intervjurader(oekt: &Oekt) -> Result<Vec<Intervjurad>, AppError> {
    let (tilsyn, liste) = (oekt.tilsyn(), oekt.sjekkliste()?);
    let mut rader = Vec::new();
    for kontor in &tilsyn.grunnlag.kontorer {
        for punkt in &liste.punkter {
            let notat = |rolle| {
                let (kontor, punkt) = (kontor.clone(), punkt.id.clone());
                let post = tilsyn.intervju.get(&Intervjusted { kontor, punkt, rolle });
                post.map(|post| post.notat.tekst.clone())
            };
            let notater = [
                notat(Intervjurolle::Leder),
                notat(Intervjurolle::Veileder),
                notat(Intervjurolle::Bruker),
            ];
            if notater.iter().any(Option::is_some) {
                let (kontor, punkt) = (kontor.clone(), punkt.id.clone());
                rader.push(Intervjurad { kontor, punkt, notater });
            }
        }
    }
    Ok(rader)
}

/// Items by sources, office by office.
pub fn kildetabell(oekt: &Oekt) -> Result<Vec<Triangel>, AppError> {
    Ok(triangulering(oekt.tilsyn(), oekt.sjekkliste()?))
}
