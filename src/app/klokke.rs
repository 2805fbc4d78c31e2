//! The only door to the clock. Everything under `app` gets the time as an argument.

use chrono::{DateTime, FixedOffset, Local, SubsecRound as _};

/// Now, in local time and whole seconds: an event needs no more, and the log is easier to read.
#[expect(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]
pub fn naa() -> DateTime<FixedOffset> {
    Local::now().fixed_offset().trunc_subsecs(0)
}
