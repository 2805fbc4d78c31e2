//! Kinds of information that point to a person. Only the kind and the place of a hit are ever kept.

use super::navngitt::navngitt;

navngitt! {
    /// What kind of identifying information was found.
    Opplysningsart {
        /// Fødselsnummer and the numbers of the same form.
        Foedselsnummer = "fnr",
        /// UDI's number.
        Duf = "duf",
        /// Organisation number of a sole trader.
        Orgnr = "orgnr",
        /// Bank account.
        Konto = "konto",
        /// International bank account.
        Iban = "iban",
        /// Payment reference.
        Kid = "kid",
        /// Telephone number.
        Telefon = "telefon",
        /// E-mail address.
        Epost = "epost",
        /// Home address.
        Adresse = "adresse",
        /// Registration mark of a car.
        Bilskilt = "bilskilt",
        /// Date of birth.
        Foedselsdato = "foedselsdato",
        /// Name of a person.
        Person = "person",
        /// Nav's internal person key.
        Aktoerid = "aktoerid",
        /// A caseworker's ident.
        Navident = "navident",
    }
}

impl Opplysningsart {
    /// Whether a hit holds the file in quarantine; the others go to a review list.
    pub fn er_hard(self) -> bool {
        match self {
            Self::Foedselsnummer
            | Self::Duf
            | Self::Konto
            | Self::Iban
            | Self::Aktoerid
            | Self::Epost
            | Self::Person
            | Self::Navident => true,
            Self::Orgnr
            | Self::Kid
            | Self::Telefon
            | Self::Adresse
            | Self::Bilskilt
            | Self::Foedselsdato => false,
        }
    }
}
