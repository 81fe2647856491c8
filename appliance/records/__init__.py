"""What leaves the building: one record per session, rendered for each destination, carried out by a
courier that holds no keys and no database."""
