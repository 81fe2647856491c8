"""The verbs of `appliance policy` that make, show, prove and approve a pack; one file each."""
