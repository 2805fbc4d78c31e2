//! The command tree and its Norwegian help.

use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::Kode;
use crate::domene::{Maalform, Verdi};
use crate::i18n::Tekster;

/// The language asked for, read before clap so that clap itself can speak it.
pub(super) fn oensket_maalform(argumenter: &[OsString]) -> Option<Maalform> {
    let mut par = argumenter.iter().zip(argumenter.iter().skip(1));
    let oensket = par.find(|(navn, _)| *navn == "--spraak").map(|(_, verdi)| verdi.clone());
    let likhet = argumenter.iter().filter_map(|a| a.to_str()?.strip_prefix("--spraak="));
    let oensket = oensket.or_else(|| likhet.map(OsString::from).next());
    oensket.map(|v| if v == "nn" { Maalform::Nynorsk } else { Maalform::Bokmaal })
}

/// The whole tree.
pub(super) fn kommando(ord: &Tekster) -> Command {
    let rot = grunnform("tilsyn", "[FIL | KOMMANDO]", ord)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .args_conflicts_with_subcommands(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(ord.tekst("cli-hjelp-kommandoer"))
        .subcommand_value_name("KOMMANDO")
        .arg(
            Arg::new("versjon")
                .long("versjon")
                .short('V')
                .action(ArgAction::Version)
                .help(ord.tekst("cli-valg-versjon"))
                .help_heading(ord.tekst("cli-hjelp-valg")),
        )
        .arg(spraak(ord).global(true))
        .arg(fil("fil", ord).required(false).help(ord.tekst("cli-tilsyn-fil")));
    rot.subcommands([
        ny(ord),
        importer(ord),
        les(ord),
        borte(ord),
        dokument(ord),
        vis(ord),
        svar(ord),
        overstyr(ord),
        vilkaar(ord),
        vurder(ord),
        lovbrudd(ord),
        rapport(ord),
        signer(ord),
        verifiser(ord),
        personvern(ord),
        demo(ord),
        super::plan::kommando(ord),
        super::intervall::kommando(ord),
        super::trekk::kommando(ord),
        super::utvalg::kommando(ord),
    ])
    .subcommands([
        super::sjekkliste::kommando(ord),
        super::dobbel::kommando(ord),
        super::intervju::kommando(ord),
        super::tiltak::kommando(ord),
        super::tvilling::kommando(ord),
    ])
    .subcommands(super::funn::kommandoer(ord))
}

/// `dobbel-ta-inn` is `tilsyn dobbel ta-inn`.
fn undernavn(navn: &str) -> String {
    let delt = navn.split_once('-');
    match delt.filter(|(foran, _)| ["sjekkliste", "dobbel", "intervju"].contains(foran)) {
        Some((foran, under)) => format!("tilsyn {foran} {under}"),
        None => format!("tilsyn {navn}"),
    }
}

/// A command with its argument line, `<TILSYN> <SAKSFIL>` for example.
pub(super) fn grunnform(navn: &'static str, felt: &str, ord: &Tekster) -> Command {
    let (bruk, valg) = (ord.tekst("cli-hjelp-bruk"), ord.tekst("cli-hjelp-valgfelt"));
    let hele = match navn {
        "tilsyn" => "tilsyn".to_owned(),
        "vis-lovbrudd" => "tilsyn lovbrudd vis".to_owned(),
        "skriv" | "ferdigstill" | "gjenaapne" | "forkast" => format!("tilsyn lovbrudd {navn}"),
        _ => match navn.strip_prefix("utvalg-") {
            Some(under) => format!("tilsyn utvalg TILSYN {under}"),
            None => undernavn(navn),
        },
    };
    Command::new(navn)
        .override_usage(format!("{hele} [{valg}] {felt}"))
        .about(ord.tekst(&format!("cli-{navn}")))
        .disable_help_flag(true)
        .help_template(format!("{{about}}\n\n{bruk} {{usage}}\n\n{{all-args}}\n"))
        .arg(
            Arg::new("hjelp")
                .long("hjelp")
                .alias("help")
                .short('h')
                .action(ArgAction::Help)
                .help(ord.tekst("cli-valg-hjelp"))
                .help_heading(ord.tekst("cli-hjelp-valg")),
        )
}

fn spraak(ord: &Tekster) -> Arg {
    valg("spraak", "KODE", ord).value_parser(["nb", "nn"])
}

/// An option with a value; its help stands under `cli-valg-<navn>`.
pub(super) fn valg(navn: &'static str, verdi: &'static str, ord: &Tekster) -> Arg {
    Arg::new(navn)
        .long(navn)
        .value_name(verdi)
        .hide_default_value(true)
        .hide_possible_values(true)
        .help(ord.tekst(&format!("cli-valg-{navn}")))
        .help_heading(ord.tekst("cli-hjelp-valg"))
}

/// An option without a value.
pub(super) fn bryter(navn: &'static str, ord: &Tekster) -> Arg {
    Arg::new(navn)
        .long(navn)
        .action(ArgAction::SetTrue)
        .help(ord.tekst(&format!("cli-valg-{navn}")))
        .help_heading(ord.tekst("cli-hjelp-valg"))
}

pub(super) fn sti(arg: Arg) -> Arg {
    arg.value_parser(value_parser!(PathBuf))
}

/// A file given by its place.
pub(super) fn fil(navn: &'static str, ord: &Tekster) -> Arg {
    sti(Arg::new(navn))
        .value_name(navn.to_uppercase())
        .required(true)
        .help(ord.tekst(&format!("cli-arg-{navn}")))
        .help_heading(ord.tekst("cli-hjelp-argumenter"))
}

fn ny(ord: &Tekster) -> Command {
    grunnform("ny", "TILSYN", ord).arg(fil("tilsyn", ord)).args([
        sti(valg("grunnlag", "FIL", ord)).conflicts_with_all(["kommune", "kontor", "fra", "til"]),
        valg("kommune", "NAVN", ord).required_unless_present("grunnlag"),
        valg("kontor", "NAVN", ord).action(ArgAction::Append).required_unless_present("grunnlag"),
        valg("fra", "DATO", ord).required_unless_present("grunnlag"),
        valg("til", "DATO", ord).required_unless_present("grunnlag"),
        valg("stikkdato", "DATO", ord),
        valg("tema", "TEKST", ord),
        valg("embete", "KODE", ord),
        valg("sjekkliste", "ID|FIL", ord),
        valg("leder", "NAVN", ord),
        valg("medlem", "NAVN", ord).action(ArgAction::Append),
        valg("art", "KODE", ord).value_parser(["tilsyn", "egentilsyn"]).default_value("tilsyn"),
        valg("maalform", "KODE", ord).value_parser(["nb", "nn"]),
    ])
}

fn importer(ord: &Tekster) -> Command {
    grunnform("importer", "TILSYN SAKSFIL", ord).args([
        fil("tilsyn", ord),
        fil("saksfil", ord),
        bryter("masker", ord),
        sti(valg("harmloes", "FIL", ord)),
        valg("til-maaned", "FELT", ord).action(ArgAction::Append),
        bryter("bredere-alder", ord),
        valg("kontor", "NAVN", ord).help(ord.tekst("cli-valg-importkontor")),
        bryter("proev", ord),
        bryter("tillegg", ord),
        bryter("json", ord),
        sti(valg("kolonner", "FIL", ord)),
        bryter("lagre-kolonner", ord).requires("kolonner"),
        sti(valg("merknader", "FIL", ord)),
    ])
}

fn borte(ord: &Tekster) -> Command {
    grunnform("borte", "TILSYN", ord).arg(fil("tilsyn", ord)).args([
        valg("sak", "ID", ord).requires("avgjoer"),
        valg("avgjoer", "KODE", ord)
            .value_parser(["behold", "utelat"])
            .requires("sak")
            .requires("grunn"),
        valg("grunn", "TEKST", ord),
        bryter("json", ord),
    ])
}

fn dokument(ord: &Tekster) -> Command {
    grunnform("dokument", "TILSYN", ord).arg(fil("tilsyn", ord)).args([
        valg("sak", "ID", ord).conflicts_with("kontor"),
        valg("kontor", "NAVN", ord).help(ord.tekst("cli-valg-dokumentkontor")),
        sti(valg("fil", "FIL", ord)).required_unless_present("fjern").requires("art"),
        valg("art", "KODE", ord).help(ord.tekst("cli-valg-dokumentart")),
        valg("dato", "DATO", ord),
        valg("fjern", "NR", ord)
            .value_parser(value_parser!(u32))
            .conflicts_with_all(["sak", "kontor", "fil", "art", "dato"])
            .requires("grunn"),
        valg("grunn", "TEKST", ord),
        bryter("json", ord),
    ])
}

fn les(ord: &Tekster) -> Command {
    grunnform("les", "SAKSFIL", ord).args([fil("saksfil", ord), bryter("json", ord)])
}

fn vis(ord: &Tekster) -> Command {
    grunnform("vis", "TILSYN", ord).args([
        fil("tilsyn", ord),
        valg("sak", "ID", ord),
        bryter("logg", ord).conflicts_with_all(["json", "sak"]),
        bryter("json", ord),
    ])
}

fn svar(ord: &Tekster) -> Command {
    grunnform("svar", "TILSYN", ord)
        .arg(fil("tilsyn", ord))
        .args([
            valg("sak", "ID", ord).conflicts_with("kontor"),
            valg("kontor", "NAVN", ord),
            valg("punkt", "ID", ord),
            valg("svar", "KODE", ord),
            valg("notat", "TEKST", ord),
            valg("bevis", "ART:STED", ord).action(ArgAction::Append),
            bryter("trekk", ord).conflicts_with("svar"),
            sti(valg("fra-fil", "FIL", ord)).conflicts_with_all(["sak", "kontor", "punkt", "svar"]),
        ])
        .args(super::fritekst::tekstvalg(ord))
}

fn overstyr(ord: &Tekster) -> Command {
    grunnform("overstyr", "TILSYN", ord)
        .arg(fil("tilsyn", ord))
        .args([
            valg("sak", "ID", ord).required(true),
            valg("beregning", "KODE", ord).required(true),
            valg("utfall", "KODE", ord).required_unless_present("trekk"),
            valg("dager", "ANTALL", ord).value_parser(value_parser!(i64)),
            valg("grunn", "TEKST", ord).required_unless_present("trekk"),
            bryter("trekk", ord).conflicts_with("utfall"),
        ])
        .args(super::fritekst::tekstvalg(ord))
}

fn vilkaar(ord: &Tekster) -> Command {
    grunnform("vilkaar", "TILSYN", ord)
        .arg(fil("tilsyn", ord))
        .args([
            valg("sak", "ID", ord).required(true),
            valg("vilkaar", "ID", ord).required(true),
            valg("vurdering", "KODE", ord).required_unless_present("trekk"),
            valg("notat", "TEKST", ord),
            bryter("trekk", ord).conflicts_with("vurdering"),
        ])
        .args(super::fritekst::tekstvalg(ord))
}

fn vurder(ord: &Tekster) -> Command {
    grunnform("vurder", "", ord).args([
        sti(valg("saker", "FIL", ord)).required(true),
        valg("stikkdato", "DATO", ord).required(true),
        sti(valg("svar", "FIL", ord)).help(ord.tekst("cli-valg-svar-i-fil")),
        bryter("json", ord),
    ])
}

fn lovbrudd(ord: &Tekster) -> Command {
    let nummer = |o: &Tekster| valg("nr", "NR", o).value_parser(value_parser!(u32)).required(true);
    grunnform("lovbrudd", "KOMMANDO", ord)
        .subcommand_required(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(ord.tekst("cli-hjelp-kommandoer"))
        .subcommand_value_name("KOMMANDO")
        .subcommands([
            grunnform("vis-lovbrudd", "TILSYN", ord)
                .name("vis")
                .arg(fil("tilsyn", ord))
                .arg(bryter("json", ord)),
            grunnform("skriv", "TILSYN", ord)
                .arg(fil("tilsyn", ord))
                .args([
                    valg("moenster", "ID", ord),
                    bryter("samsvar", ord).requires("moenster"),
                    sti(valg("fra-fil", "FIL", ord)).conflicts_with("moenster"),
                ])
                .args(super::fritekst::tekstvalg(ord)),
            grunnform("ferdigstill", "TILSYN", ord).arg(fil("tilsyn", ord)).arg(nummer(ord)),
            grunnform("gjenaapne", "TILSYN", ord)
                .arg(fil("tilsyn", ord))
                .args([nummer(ord), valg("grunn", "TEKST", ord).required(true)])
                .args(super::fritekst::tekstvalg(ord)),
            grunnform("forkast", "TILSYN", ord)
                .arg(fil("tilsyn", ord))
                .args([nummer(ord), valg("grunn", "TEKST", ord).required(true)])
                .args(super::fritekst::tekstvalg(ord)),
        ])
}

fn rapport(ord: &Tekster) -> Command {
    grunnform("rapport", "TILSYN", ord).args([
        fil("tilsyn", ord),
        sti(valg("ut", "FIL", ord)),
        sti(valg("maler", "MAPPE", ord)),
        sti(valg("kilder", "FIL", ord)),
        bryter("erstatt", ord),
    ])
}

fn signer(ord: &Tekster) -> Command {
    grunnform("signer", "PDF", ord).arg(fil("pdf", ord)).args([
        sti(valg("noekkel", "FIL", ord)).required(true),
        sti(valg("passordfil", "FIL", ord)),
        valg("navn", "NAVN", ord).required(true),
        valg("grunn", "TEKST", ord),
        valg("sted", "TEKST", ord),
        sti(valg("ut", "FIL", ord)),
        bryter("erstatt", ord),
        sti(valg("i-tilsyn", "FIL", ord)),
    ])
}

fn verifiser(ord: &Tekster) -> Command {
    grunnform("verifiser", "PDF", ord).args([fil("pdf", ord), bryter("json", ord)])
}

fn personvern(ord: &Tekster) -> Command {
    grunnform("personvern", "TEKSTFIL", ord).args([fil("tekstfil", ord), bryter("json", ord)])
}

fn demo(ord: &Tekster) -> Command {
    grunnform("demo", "", ord).args([
        sti(valg("ut", "MAPPE", ord)),
        valg("maalform", "KODE", ord).value_parser(["nb", "nn"]),
        bryter("uten-vindu", ord),
    ])
}

/// What clap has to say, in Norwegian: help and version to `ut`, complaints to `feil`.
#[expect(clippy::wildcard_enum_match_arm, reason = "clap may add kinds of complaint")]
pub(super) fn forklar(
    uro: &clap::Error,
    ord: &Tekster,
    ut: &mut dyn Write,
    feil: &mut dyn Write,
) -> Kode {
    let kontekst = |art| uro.get(art).map(ToString::to_string).unwrap_or_default();
    let argument: Verdi = kontekst(clap::error::ContextKind::InvalidArg).into();
    let verdi: Verdi = kontekst(clap::error::ContextKind::InvalidValue).into();
    let noekkel = match uro.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            write!(ut, "{}", uro.render()).ok(); // a closed pipe ends the help, nothing else
            return Kode::Ferdig;
        }
        ErrorKind::UnknownArgument => "cli-bruk-ukjent-valg",
        ErrorKind::InvalidSubcommand => "cli-bruk-ukjent-kommando",
        ErrorKind::MissingRequiredArgument => "cli-bruk-mangler",
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "cli-bruk-mangler-kommando"
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-bruk-ugyldig-verdi",
        ErrorKind::ArgumentConflict => "cli-bruk-motstrid",
        _ => "cli-bruk-annet",
    };
    let under = kontekst(clap::error::ContextKind::InvalidSubcommand).into();
    let verdier = [("valg", argument), ("verdi", verdi), ("kommando", under)];
    writeln!(feil, "{}\n{}", ord.med(noekkel, &verdier), ord.tekst("cli-bruk-hjelp")).ok();
    Kode::Bruk
}

/// The path under that name; clap has made sure that it is there where it is required.
pub(super) fn sti_av(m: &ArgMatches, navn: &str) -> PathBuf {
    m.get_one::<PathBuf>(navn).cloned().unwrap_or_default()
}

/// The text under that name.
pub(super) fn tekst_av<'a>(m: &'a ArgMatches, navn: &str) -> Option<&'a str> {
    m.get_one::<String>(navn).map(String::as_str)
}
