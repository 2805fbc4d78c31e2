//! Whatever the bytes are, reading them ends in cases or an error and never in a panic.

use proptest::prelude::*;

use super::{HODE, les_to};

proptest! {
    #[test]
    fn random_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        for fil in ["a.csv", "a.ron", "a"] {
            drop(les_to(fil, &bytes));
        }
    }

    #[test]
    fn random_signs_that_mean_something_never_panic(
        tekst in "([\"';,()\\[\\]{}/*#r:\\\\\n\r\t æ1]|saker|id|Some){0,60}"
    ) {
        for fil in ["a.csv", "a.ron"] {
            drop(les_to(fil, tekst.as_bytes()));
            drop(les_to(fil, format!("{HODE}\n{tekst}").as_bytes()));
            drop(les_to(fil, format!("(saker: [{tekst}").as_bytes()));
        }
    }

    #[test]
    fn truncated_files_never_panic(slutt in 0_usize..900) {
        for (fil, tekst) in [
            ("a.csv", include_str!("../../../assets/demo/saker.csv")),
            ("a.ron", include_str!("../../../assets/demo/saker.ron")),
        ] {
            let bytes = tekst.as_bytes();
            drop(les_to(fil, &bytes[..slutt.min(bytes.len())]));
        }
    }
}
