"""Other ways to the same paper. Each file is a program: `python FILE TIMES IN OUT [IN OUT ...]`."""
