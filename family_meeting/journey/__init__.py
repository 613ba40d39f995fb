"""Which step comes next, what may be opened, what is still missing. Pure: answers in, codes out."""
