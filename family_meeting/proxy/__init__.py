"""Who speaks for the patient, by state rules, and what the patient wishes. Pure: records in, findings out.

``rules`` the table; ``checks`` every question with its finding; ``signing`` the day of signing as data;
``status`` which step may follow; ``questions`` and ``wish_questions`` the way through; ``contradictions``;
``surrogate`` where nobody is named; ``carry_over`` what the talk has already settled.
"""
