"""What is known to identify somebody, found again in every form that people give it: one file for each
sort of thing. Pure; nothing is kept between calls.
"""
