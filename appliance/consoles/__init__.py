"""Where staff, compliance and administration sit: a web app each, one door, one table of who may what."""
