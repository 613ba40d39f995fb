"""Languages: which there are, how a sentence, a date or a list reads in each."""
