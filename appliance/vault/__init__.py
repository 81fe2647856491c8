"""Keys and sealing: who may read what, decided by which key still exists."""
