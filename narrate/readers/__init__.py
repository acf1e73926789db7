"""One file a format: each turns a source into a Book and decides nothing about what is spoken."""
