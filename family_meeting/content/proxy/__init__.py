"""The words of the paper that names who speaks for the patient."""
