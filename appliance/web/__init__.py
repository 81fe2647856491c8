"""What every web face shares: one front door, headers, problems, pages and static files."""
