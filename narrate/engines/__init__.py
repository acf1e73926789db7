"""One file an engine: each turns utterances into samples and knows no other engine."""
