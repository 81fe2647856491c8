"""Callers on the telephone: the exchange's end of a call over loopback, at real speed, with somebody on it
who speaks recorded lines, and a note of when what sounded.

It knows the two protocols from their published descriptions and nothing of how the box speaks them, so
that neither can hide the other's mistake.
"""
