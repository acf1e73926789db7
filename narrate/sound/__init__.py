"""Pure work on samples, without I/O: trim, level, limit, stitch, measure; what is said and where it goes is left to others."""
