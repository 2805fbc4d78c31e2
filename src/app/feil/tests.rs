use super::*;
use crate::app::fritekst::Tekstfelt;
use crate::i18n::tests::check_worded;
use crate::lager::Eier;

#[test]
fn every_failure_has_its_words_in_both_languages() {
    let (id, navn) = (LovbruddId(1), || "navn".to_owned());
    let kilde = || io::Error::other("x");
    let feil = [
        AppError::Lager(LagerError::FulltDisk),
        AppError::UtenOpprettelse(FoldError::UtenOpprettelse),
        AppError::UgyldigGrunnlag(Grunnlagsfeil::ALLE.to_vec()),
        AppError::KontorIBruk(KontorId::new("Nav Øst")),
        AppError::UkjentSak(SakId::new("A-1")),
        AppError::SakErIkkeBorte(SakId::new("A-1")),
        AppError::UkjentDokument(DokumentId(1)),
        AppError::DokumentFinnes(DokumentId(1)),
        AppError::UkjentKontor(KontorId::new("Nav Øst")),
        AppError::UkjentPunkt(PunktId::new("D1")),
        AppError::PunktPaaFeilNivaa(PunktId::new("D1")),
        AppError::VilkaarGjelderIkke(VilkaarId::new("alder")),
        AppError::UgyldigSpenn,
        AppError::EgetNotat,
        AppError::UkjentBeregning("K99".to_owned()),
        AppError::UgyldigUtfall("x".to_owned()),
        AppError::UgyldigDager("startet".to_owned()),
        AppError::Svarfil { linje: 3 },
        AppError::SvarUtenSted { nr: 2 },
        AppError::IkkeBesvart,
        AppError::UkjentSjekkliste(SjekklisteId::new("x-1")),
        AppError::UkjentLovbrudd(id),
        AppError::UkjentForslag(MoensterId::new("P-start")),
        AppError::UkjentMoenster(MoensterId::new("P-x")),
        AppError::LovbruddErLukket(id),
        AppError::LovbruddErUtkast(id),
        AppError::LovbruddUferdig { id, mangler: vec![Mangel::Krav, Mangel::FaktumUtenBevis(0)] },
        AppError::EgentilsynUtenLovbrudd,
        AppError::ManglerGrunn,
        AppError::EgenVei("angret"),
        AppError::Karantene { merknader: Vec::new(), arter: Vec::new() },
        AppError::HarmloesUtenTreff(vec![0, 2]),
        AppError::FilErEndret { sti: PathBuf::from("utvalg.csv") },
        AppError::Personopplysning(alle_tekstfunn()),
        AppError::Fil { sti: PathBuf::from("a.pdf"), kilde: kilde() },
        AppError::OpptattNavn { sti: PathBuf::from("a.tilsyn") },
        AppError::Ressurs { navn: navn(), kilde: "x".into() },
        AppError::JobbBroetSammen { navn: navn() },
        AppError::JobbStartetIkke { navn: navn(), kilde: kilde() },
    ];
    for feil in feil {
        check_worded(&feil.melding());
        feil.detaljer().iter().for_each(check_worded);
    }
}

#[test]
fn every_failure_of_the_file_has_its_words() {
    let detalj = String::new;
    let feil = [
        LagerError::Laast(Eier { navn: "Kari".to_owned(), ..Eier::default() }),
        LagerError::Laast(Eier::default()),
        LagerError::FinnesFraFoer,
        LagerError::FinnesIkke,
        LagerError::IkkeVaar,
        LagerError::NyereVersjon { versjon: 2 },
        LagerError::Skadet { detalj: detalj() },
        LagerError::BruttKjede { nr: 12_345 },
        LagerError::KunLesing,
        LagerError::IngenTilgang,
        LagerError::FulltDisk,
        LagerError::Opptatt,
        LagerError::Hendelse { detalj: detalj() },
        LagerError::Io(io::Error::other("x")),
        LagerError::Sqlite(rusqlite::Error::InvalidQuery),
    ];
    for melding in feil.iter().map(LagerError::melding) {
        check_worded(&melding);
    }
}

#[test]
fn every_failure_of_the_layers_has_its_words() {
    let grunner = vec![Melding::new("rapport-ikke-klar")];
    let merknader = Vec::new;
    let feil = [
        AppError::Import(ImportError::Stoppet),
        AppError::Import(ImportError::Foedselsnummer(merknader())),
        AppError::Import(ImportError::Ulesbar(merknader())),
        AppError::Bygg(ByggError::Egentilsyn),
        AppError::Bygg(ByggError::IkkeKlar(grunner)),
        AppError::Bygg(ByggError::UkjentSjekkliste { id: "x-1".to_owned() }),
        AppError::Rapport(RapportError::Forkontroll(Vec::new())),
        AppError::Signering(SigneringError::IkkePdf),
        AppError::Signering(SigneringError::IngenNoekkel),
    ];
    feil.iter().map(AppError::melding).for_each(|melding| check_worded(&melding));
}

#[test]
fn every_failure_of_a_document_has_its_words() {
    for uro in [
        DokumentError::UkjentForm,
        DokumentError::ForStor,
        DokumentError::ForLang,
        DokumentError::UtenTekst,
        DokumentError::Kryptert,
        DokumentError::UlesbarPdf,
        DokumentError::UkjentTegnsett,
    ] {
        check_worded(&AppError::Dokument(uro).melding());
    }
}

/// Every field and every kind at least once.
fn alle_tekstfunn() -> Vec<Tekstfunn> {
    let art = Opplysningsart::Foedselsnummer;
    let felter =
        Tekstfelt::ALLE.iter().map(|felt| Tekstfunn { felt: *felt, nr: 1, art, antall: 2 });
    let felt = Tekstfelt::Notat;
    let arter =
        Opplysningsart::ALLE.iter().map(|art| Tekstfunn { felt, nr: 1, art: *art, antall: 1 });
    felter.chain(arter).collect()
}
