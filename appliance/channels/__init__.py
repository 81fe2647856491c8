"""Where visitors touch it: the JSON API, the kiosk, and later the voice and the telephone."""
