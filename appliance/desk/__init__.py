"""Work for people: tickets, their clocks, the number a visitor is given, the three lines for staff."""
