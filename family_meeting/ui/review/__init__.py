"""The page for translators: sentences in their place, read, corrected and approved."""
