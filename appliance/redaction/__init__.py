"""What identifies a person is masked before anything is logged, indexed, prompted with or shown."""
