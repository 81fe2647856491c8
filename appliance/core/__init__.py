"""Nouns, sockets and errors. Pure: the standard library and msgspec, no I/O."""
