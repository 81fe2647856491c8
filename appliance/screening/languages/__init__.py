"""The patterns of each language. Data: no file here holds a line of logic. A language is a folder."""
