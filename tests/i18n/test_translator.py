"""Sentences with people's names in them."""

from family_meeting.i18n.translator import Translator, isolate


def test_a_list_of_names_is_joined_as_the_language_joins_them():
    assert Translator("en").listed(["Zoila", "Beto"]) == "Zoila and Beto"
    assert Translator("zh-Hans").listed(["Zoila", "Beto"]) == "Zoila和Beto"


def test_in_a_list_read_from_the_right_each_name_is_kept_apart():
    assert Translator("ar").listed(["Zoila", "Beto"]) == f"{isolate('Zoila')} و{isolate('Beto')}"
