"""Speaking a family's language: phrases, dates, phones, dose sentences, and values that cannot be scrambled."""
