"""The intake appliance: one box that leads a person through an intake and keeps an honest record."""
