"""Values: one file per kind, each turning a person's words into a normal form with its span. Pure."""
