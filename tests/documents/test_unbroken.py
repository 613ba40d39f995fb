"""Words of Khmer stay whole on the family's screen."""

import re

import pytest

from family_meeting.documents.unbroken import unbroken

WORD = re.compile('<span style="white-space:nowrap">([^<]*)</span>')


def words(html):
    return WORD.findall(unbroken(html))


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("តើនរណានឹងធ្វើជាសារការី (Notary Public)?", "សារការី"),
        ("តើឥឡូវនេះ លោកអ្នករស់នៅឯណា?", "លោកអ្នក"),
        ("ទឹកបន្តិចៗ ឬសំឡីសើមជូតមាត់ខ្ញុំ", "ជូត"),
        ("ទុក្ខលំបាកផ្សេងៗ ដែលមកជាមួយ", "ផ្សេងៗ"),
    ],
)
def test_a_word_of_khmer_stands_in_one_line(text, whole):
    assert whole in words(f"<p>{text}</p>")


def test_a_line_may_end_between_words_and_nothing_is_lost():
    text = "<p>លោកអ្នករស់នៅ“ទីនេះ”។ Evaristo &amp; Nelly</p>"
    made = unbroken(text)
    assert "</span><wbr/><span" in made
    assert re.sub("<(?!/?p).*?>", "", made) == text


@pytest.mark.parametrize(
    "html",
    [
        "<p>One word</p>",
        '<p title="លោកអ្នក" lang="km">A &lt; B</p>',
        "<svg><title>លោកអ្នក</title>\n<text>លោកអ្នក</text></svg>",
    ],
)
def test_other_words_marks_and_drawings_are_left_alone(html):
    assert unbroken(html) == html
