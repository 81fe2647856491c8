"""Administration: who may come in, and how the box is."""
