//! Closed lists whose members have a stable outward name and a text in the language files.

/// Declares an enum with `ALLE` (reading order), `kode()` (kebab-case, part of its text key) and
/// `fra_kode()`.
macro_rules! navngitt {
    ($(#[$doc:meta])* $navn:ident { $($(#[$vdoc:meta])* $variant:ident = $kode:literal,)+ }) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize,
        )]
        pub enum $navn { $($(#[$vdoc])* $variant,)+ }

        impl $navn {
            /// Every member, in the order it is shown.
            pub const ALLE: &[Self] = &[$(Self::$variant,)+];

            /// The stable outward name, also the last part of the text key.
            pub fn kode(self) -> &'static str {
                match self { $(Self::$variant => $kode,)+ }
            }

            /// The member with that outward name.
            pub fn fra_kode(kode: &str) -> Option<Self> {
                match kode { $($kode => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

pub(crate) use navngitt;
