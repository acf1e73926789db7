"""One file a format: each encodes segments and binds them into a tagged, chaptered file."""
