"""Listening and speaking: when somebody spoke, what was heard, what is said and how it sounds."""
