"""The turn: from what was said to what is answered, in one straight line. `turn.py` is the product."""
