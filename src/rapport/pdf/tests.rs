//! Structure, text and repeatability of the finished file, read back with lopdf.
