"""Masks what identifies a person, before anything is logged, indexed, put in a prompt or shown."""
