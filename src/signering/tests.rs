//! Signing and checking as a whole.
