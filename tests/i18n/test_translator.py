"""Sentences with people's names in them."""

from family_meeting.documents.speech import Speech
from family_meeting.i18n.messages import family_text
from family_meeting.i18n.translator import Translator, isolate


def test_a_list_of_names_is_joined_as_the_language_joins_them():
    assert Translator("en").listed(["Zoila", "Beto"]) == "Zoila and Beto"
    assert Translator("zh-Hans").listed(["Zoila", "Beto"]) == "Zoila和Beto"


def test_in_a_list_read_from_the_right_each_name_is_kept_apart():
    assert Translator("ar").listed(["Zoila", "Beto"]) == f"{isolate('Zoila')} و{isolate('Beto')}"


def test_what_ends_with_a_full_stop_gets_no_second_one():
    found = family_text("We will find out by {date}.")
    assert Translator("pt-BR")(found, date="8 de out.") == "Vamos descobrir até 8 de out."
    assert Translator("pt-BR")(found, date="8 de maio") == "Vamos descobrir até 8 de maio."
    assert str(Speech("pt-BR").say(found, date="8 de out.")) == "Vamos descobrir até 8 de out."


def test_a_sentence_counts_in_the_language_s_own_digits_but_a_phone_number_can_be_dialed():
    t = Translator("fa")
    assert "۳" in t(family_text("Step {number} of {count}"), number=3, count=12)
    assert "555-0110" in t(family_text("{step} · {minutes} min"), step="555-0110", minutes=5)
