//! From answers to lovbrudd: proposals by pattern, a draft of the chain, and the guard before it
//! may be finished.
//!
//! Only answers propose, never computed facts, and only the inspector concludes. Must never make a
//! finished lovbrudd without hjemmel and evidence, nor any lovbrudd in an egentilsyn.

mod feil;
mod svikt;
mod setning;
mod forslag;
mod samsvar;
mod enkeltfunn;
mod utkast;
mod utsagn;
mod mangel;
mod kjede;
mod advarsel;

pub use advarsel::advarsler;
pub use enkeltfunn::{Enkeltfunn, enkeltfunn};
pub use feil::LovbruddError;
pub use forslag::{Forslag, foreslaa, nye_forslag};
pub use kjede::mangler;
pub use mangel::Mangel;
pub use samsvar::{samsvar, skriv_samsvar};
pub use utkast::{Ord, skriv_utkast};
pub use utsagn::{
    andel_i_ord, slutning_i_ord, utsagn_om_moenster, utsagn_om_punkt, utsagnssetninger,
};
