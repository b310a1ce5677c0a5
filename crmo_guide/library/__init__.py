"""The teaching text: topics, medicine cards and events, their sources, and the checks that keep them honest."""
