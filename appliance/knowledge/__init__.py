"""Answers from approved documents: chunks, words, vectors, and an honest "I don't know"."""
