from family_meeting.i18n.kept import Kept, forget


def counted():
    asked = []

    @Kept
    def work(code, domain):
        asked.append((code, domain))
        return len(asked)

    return work, asked


def test_an_answer_is_worked_out_once():
    work, asked = counted()
    assert work("es", "family") == work("es", "family") == 1
    assert asked == [("es", "family")]


def test_a_language_is_forgotten_and_the_others_are_kept():
    work, asked = counted()
    work("es", "family")
    work("ar", "family")
    forget("es")
    work("es", "family")
    work("ar", "family")
    assert asked == [("es", "family"), ("ar", "family"), ("es", "family")]


def test_what_is_known_of_all_languages_together_is_forgotten_with_any():
    asked = []
    everything = Kept(lambda: asked.append("all"))
    everything()
    everything()
    forget("es")
    everything()
    assert asked == ["all", "all"]


def test_what_was_read_while_somebody_stored_is_not_kept():
    answers = iter(["old", "new"])

    @Kept
    def work(code):
        answer = next(answers)
        if answer == "old":
            forget(code)
        return answer

    assert [work("es"), work("es"), work("es")] == ["old", "new", "new"]
