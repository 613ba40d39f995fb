"""How fast things are, as ratios against peers in the same run. Never part of a test."""
