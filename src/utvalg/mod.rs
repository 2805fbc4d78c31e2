//! Which cases are reviewed.
