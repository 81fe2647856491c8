"""What was learned from examples: words that name nobody, and a small network that tells names, places,
organisations and addresses by the words around them. `models/redaction` makes it; here it is only read."""
