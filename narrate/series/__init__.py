"""A folder of books as one thing."""
