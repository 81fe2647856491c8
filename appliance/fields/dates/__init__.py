"""How a date is understood: words become signs, rules find moments in rows of signs. Pure."""
