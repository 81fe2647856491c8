"""Synthetic visitors: people with known facts who hold an intake through the public HTTP API, and what
the record made of what they said.

The visitors know the policy, as everyone may, and nothing of how words are understood: how they speak
is data of their own (`phrasings/`, and `visitors/` of a pack).
"""
