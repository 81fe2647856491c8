"""One file per verb. Each offers `register(verbs)`, which adds its parser and names its `run`."""
