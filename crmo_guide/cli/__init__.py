"""Talking to people: one file a command. Only here are click and rich imported, and nothing imports this room."""
