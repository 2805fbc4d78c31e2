//! The small words that [`super::ramme`] looks for around a row. Folded, in lower case.

/// Auxiliaries that persons stand before far more often than things do.
pub(super) fn personlige(ord: &[u8]) -> bool {
    matches!(
        ord,
        b"har"
            | b"hadde"
            | b"vil"
            | b"ville"
            | b"skal"
            | b"skulle"
            | b"kan"
            | b"kunne"
            | b"m\xe5"
            | b"m\xe5tte"
            | b"f\xe5r"
            | b"fikk"
            | b"fekk"
            | b"kom"
            | b"kjem"
            | b"kommer"
            | b"deltok"
            | b"deltar"
            | b"deltek"
            | b"sluttet"
            | b"slutta"
            | b"begynte"
            | b"gikk"
            | b"tok"
            | b"trenger"
            | b"treng"
            | b"s\xf8ker"
            | b"s\xf8kjer"
            | b"sendte"
            | b"leverte"
    )
}

/// Those that say it of an unknown word too.
pub(super) fn sikre(ord: &[u8]) -> bool {
    matches!(
        ord,
        b"kom"
            | b"fikk"
            | b"fekk"
            | b"vil"
            | b"ville"
            | b"deltok"
            | b"deltar"
            | b"trenger"
            | b"treng"
            | b"m\xe5tte"
            | b"gikk"
            | b"tok"
            | b"sluttet"
            | b"leverte"
    )
}

/// What a clause about somebody begins with.
pub(super) fn bindeord(ord: &[u8]) -> bool {
    matches!(
        ord,
        b"at"
            | b"fordi"
            | b"om"
            | b"n\xe5r"
            | b"da"
            | b"hvis"
            | b"mens"
            | b"f\xf8r"
            | b"dersom"
            | b"siden"
            | b"selv"
            | b"men"
            | b"og"
            | b"der"
            | b"som"
            | b"etter"
            | b"hvor"
            | b"hva"
            | b"hvorfor"
            | b"kor"
    )
}

/// Small words between the finite verb and the rest.
pub(super) fn innskudd(ord: &[u8]) -> bool {
    matches!(
        ord,
        b"ikke"
            | b"ikkje"
            | b"n\xe5"
            | b"ogs\xe5"
            | b"fortsatt"
            | b"framleis"
            | b"alltid"
            | b"aldri"
            | b"allerede"
            | b"gjerne"
            | b"enn\xe5"
            | b"igjen"
            | b"nettopp"
            | b"selv"
            | b"sj\xf8lv"
            | b"ofte"
            | b"i"
            | b"p\xe5"
            | b"til"
            | b"veldig"
            | b"sv\xe6rt"
            | b"godt"
            | b"endelig"
            | b"likevel"
            | b"likavel"
            | b"kanskje"
    )
}

/// Verbs whose object is somebody; in lower case.
pub(super) fn moeter(ord: &[u8]) -> bool {
    matches!(
        ord,
        b"traff"
            | b"treffer"
            | b"treffe"
            | b"truffet"
            | b"m\xf8tte"
            | b"m\xf8ter"
            | b"m\xf8te"
            | b"bes\xf8kte"
            | b"bes\xf8ker"
            | b"kjenner"
            | b"ringte"
            | b"ringer"
            | b"ringe"
            | b"oppringt"
            | b"kontaktet"
            | b"kontakta"
            | b"spurte"
            | b"bad"
            | b"kalles"
            | b"kalt"
    )
}

/// Nouns and verbs after which a preposition leads to a person: «søknaden til», «samtale med».
pub(super) fn gjelder(ord: &[u8]) -> bool {
    matches!(
        ord,
        b"samtale"
            | b"samtalen"
            | b"samtaler"
            | b"telefonsamtale"
            | b"snakket"
            | b"snakka"
            | b"snakke"
            | b"snakker"
            | b"prata"
            | b"pratet"
            | b"s\xf8knad"
            | b"s\xf8knaden"
            | b"sak"
            | b"saken"
            | b"saka"
            | b"plan"
            | b"planen"
            | b"klage"
            | b"klagen"
            | b"klaga"
            | b"beskjed"
            | b"melding"
            | b"telefon"
            | b"sms"
            | b"bes\xf8k"
            | b"vite"
            | b"h\xf8rt"
            | b"godkjent"
            | b"skrevet"
            | b"skrive"
            | b"signert"
            | b"underskrevet"
            | b"underskrive"
            | b"utarbeidet"
            | b"ringt"
            | b"sammen"
            | b"saman"
            | b"barnet"
            | b"barna"
            | b"m\xf8tt"
            | b"oppf\xf8lging"
            | b"oppf\xf8lgingen"
            | b"rapport"
            | b"notat"
            | b"vegne"
    )
}

/// Nouns after which an office is as likely: only a word that is a name counts there.
pub(super) fn andre(ord: &[u8]) -> bool {
    matches!(
        ord,
        b"m\xf8te"
            | b"m\xf8tet"
            | b"epost"
            | b"e-post"
            | b"mail"
            | b"svar"
            | b"levert"
            | b"laget"
            | b"sendt"
            | b"tilbakemelding"
            | b"bekreftelse"
            | b"referat"
            | b"vedtak"
            | b"vedtaket"
            | b"avtale"
    )
}

/// Small words that lead from there to the name.
pub(super) fn leder_til(ord: &[u8]) -> bool {
    matches!(ord, b"til" | b"med" | b"fra" | b"fr\xe5" | b"av" | b"om" | b"hos" | b"for")
}

/// Verbs whose object is a thing.
pub(super) fn brukt(ord: &[u8]) -> bool {
    matches!(
        ord,
        b"tar"
            | b"bruker"
            | b"brukar"
            | b"brukte"
            | b"drikker"
            | b"spiser"
            | b"spiller"
            | b"leser"
            | b"leste"
            | b"lest"
            | b"pr\xf8vd"
            | b"pr\xf8vde"
            | b"kj\xf8pte"
            | b"kj\xf8pt"
            | b"kj\xf8rer"
            | b"feirer"
            | b"h\xf8rer"
            | b"lastet"
            | b"f\xe5r"
            | b"ta"
            | b"bruke"
            | b"l\xe6rer"
    )
}

/// What is had from a firm or done to a thing, before «fra», «i», «med», «for».
pub(super) fn om_ting(ord: &[u8]) -> bool {
    matches!(
        ord,
        b"erfaring"
            | b"erfaringer"
            | b"vakter"
            | b"jobbet"
            | b"jobba"
            | b"jobber"
            | b"arbeidet"
            | b"arbeid"
            | b"ansatt"
            | b"praksis"
            | b"faktura"
            | b"regning"
            | b"kurs"
            | b"utdanning"
            | b"sertifikat"
            | b"kartlagt"
            | b"testet"
            | b"utredet"
            | b"unders\xf8kt"
            | b"vaksinert"
            | b"behandlet"
            | b"medisinert"
            | b"behandling"
            | b"startet"
            | b"begynt"
            | b"lever"
            | b"sliter"
            | b"sykdom"
            | b"drevet"
            | b"eid"
            | b"levert"
            | b"arrangert"
            | b"utviklet"
            | b"kj\xf8pt"
    )
}
