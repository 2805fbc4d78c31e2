use crate::domene::Svar;
use crate::vurdering::proever::{i_sak, saker, sjekkliste, svar, tilsyn};

use super::*;

#[test]
fn a_single_case_is_listed_and_not_proposed() {
    let mut tilsyn = tilsyn(saker("Nav Øst", 1..=3));
    svar(&mut tilsyn, i_sak("A-1", "D1"), Svar::IkkeOppfylt, &[]);
    svar(&mut tilsyn, i_sak("A-1", "B5"), Svar::DelvisOppfylt, &[]);
    let funn = enkeltfunn(&tilsyn, sjekkliste());
    let start = Enkeltfunn { moenster: Some(MoensterId::new("P-start")), sted: i_sak("A-1", "D1") };
    let uten = Enkeltfunn { moenster: None, sted: i_sak("A-1", "B5") };
    assert_eq!(funn, [start, uten.clone()]);
    svar(&mut tilsyn, i_sak("A-2", "D1"), Svar::IkkeOppfylt, &[]);
    assert_eq!(enkeltfunn(&tilsyn, sjekkliste()), [uten]);
}
