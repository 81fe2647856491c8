"""What must survive: one database, one writer, one transaction a turn."""
