"""The kiosk: one page, its styles and modules, and what it says itself in each language."""
