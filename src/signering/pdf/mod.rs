//! The little of PDF that signing and checking need: objects, cross-references, incremental updates.
//!
//! The general PDF library skips what it cannot read and forgets where things stood in the file.
//! A signature check needs the opposite: it must know the place of every byte and refuse what it
//! does not understand. So this reader is small and strict; it never panics on hostile bytes.

pub(super) mod value;
pub(super) mod lexer;
pub(super) mod filter;
pub(super) mod xref;
pub(super) mod document;
pub(super) mod write;
pub(super) mod update;
