"""Names stand where a reader of the language looks for them."""

import pytest

from family_meeting.i18n.languages import language
from family_meeting.i18n.sorting import by_name


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("en", ["Ana", "Ándor", "Bea", "de Soto", "Émile", "Zoë"]),
        ("es", ["Nora", "Nuria", "Ñusta", "Óscar"]),
        ("pl", ["Lech", "Lucjan", "Łucja", "Maria", "Ślaz", "Tomasz", "Zofia", "Żaneta"]),
        ("vi", ["An", "Ân", "Bình", "Dung", "Đức", "Em"]),
        ("ru", ["Елена", "Ёлка", "Жанна", "Яна"]),
        ("zh-Hans", ["陈", "李", "王", "张"]),  # chen, li, wang, zhang
        ("zh-Hant", ["王", "李", "張", "陳"]),  # 4, 7, 11 and 11 strokes
        ("ja", ["あきこ", "いちろう", "佐藤", "田中"]),
        ("ko", ["김", "박", "이", "최"]),
        ("fa", ["بهرام", "پری", "ژاله", "سارا", "کیوان", "گلی"]),
        ("ar", ["أحمد", "بشير", "خالد", "ليلى"]),
    ],
)
def test_names_are_in_the_order_of_the_language(code, names):
    assert by_name(reversed(names), str, language(code)) == names


def test_the_same_name_in_capitals_stands_beside_itself_and_no_name_comes_last():
    assert by_name(["", "BEA", "ana", "Bea"], str, language("en")) == ["ana", "BEA", "Bea", ""]


def test_a_name_in_another_script_comes_after_the_readers_own():
    assert by_name(["Яна", "Ana"], str, language("en")) == ["Ana", "Яна"]
