"""Which pages and segments, in which order, and why: pure data, no HTML, no files."""
