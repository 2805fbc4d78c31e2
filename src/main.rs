//! The program `tilsyn`.
fn main() {}
