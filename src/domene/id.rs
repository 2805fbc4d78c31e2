//! What identifies things: types of their own, so that a case is never taken for an office.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

// The text is shared: a sample of a hundred thousand cases names the same few offices.
macro_rules! id {
    ($(#[$doc:meta])* $navn:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $navn(Arc<str>);

        impl $navn {
            /// Takes the text as it is; white space at the ends is not part of an id.
            pub fn new(tekst: impl AsRef<str>) -> Self {
                Self(Arc::from(tekst.as_ref().trim()))
            }

            /// The text of the id.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $navn {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Serialize for $navn {
            fn serialize<S: Serializer>(&self, ut: S) -> Result<S::Ok, S::Error> {
                ut.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $navn {
            fn deserialize<D: Deserializer<'de>>(inn: D) -> Result<Self, D::Error> {
                String::deserialize(inn).map(|tekst| Self(Arc::from(tekst)))
            }
        }
    };
}

id!(
    /// The office's pseudonymous case id from the sample; never a journalnummer or a person's number.
    SakId
);
id!(
    /// A Nav office in this tilsyn, by the name it is called in the sample, for example «Nav Øst».
    KontorId
);
id!(
    /// An item of the checklist, for example `D1`.
    PunktId
);
id!(
    /// A sentence pattern for lovbrudd, for example `P-start`.
    MoensterId
);
id!(
    /// A provision in `assets/regelverk` in one version, for example `stl-29-v2`.
    HjemmelId
);
id!(
    /// A vilkår of stl § 29, for example `ytelser`; the date picks its wording.
    VilkaarId
);
id!(
    /// A checklist in one version, for example `kvp-tildeling-1`.
    SjekklisteId
);

id!(
    /// An item of a list for self-assessment, for example `behov-1`.
    EgenpunktId
);

/// The number of a lovbrudd inside its tilsyn, counted from 1 and never used again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LovbruddId(pub u32);

impl fmt::Display for LovbruddId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}
