"""Portuguese, as much of it as a short talk needs: a greeting, a yes or a no, a day, one of several."""
