"""The staff desk: the queue, a case with its evidence, and what is done about it."""
