"""A second opinion on what was said, learned from lines instead of written as patterns. Pure."""
