"""Which words are the same for everybody."""

from family_meeting.documents.own_words import own_words


def test_the_words_of_our_sentences_are_our_own_in_the_language_and_in_english():
    assert {"passport", "بطاقة"} <= own_words("ar")
    assert "passport" in own_words("en")


def test_what_is_put_into_a_sentence_is_none_of_them():
    assert not any("{" in word or "}" in word for word in own_words("es"))
    assert "zoila" not in own_words("es")
