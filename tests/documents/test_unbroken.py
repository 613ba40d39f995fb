"""What belongs together stays in one line on the family's screen."""

import re

import pytest

from family_meeting.documents.unbroken import unbroken

WORD = re.compile('<span style="white-space:nowrap">([^<]*)</span>')


def words(html):
    return WORD.findall(unbroken(html, "km"))


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
    made = unbroken(text, "km")
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
    assert unbroken(html, "km") == html


@pytest.mark.parametrize(
    ("language", "heading", "words"),
    [
        ("zh-Hans", "您的出生日期", ["您的", "出生", "日期"]),
        ("zh-Hant", "應該先打電話給誰？", ["應該", "先", "打電話", "給誰？"]),
        ("ja", "今日はここで終わりにしますか", ["今日は", "ここで", "終わりに", "しますか"]),
    ],
)
def test_a_heading_of_chinese_or_japanese_ends_its_lines_between_words(language, heading, words):
    made = unbroken(f"<h1>{heading}</h1><p>{heading}</p>", language)
    assert WORD.findall(made) == words
    assert made.endswith(f"<p>{heading}</p>")


def test_marks_of_html_in_a_heading_stay_what_they_are():
    heading = "<h2>A &lt; B 最重要的事</h2>"
    assert re.sub("<(?!/?h2).*?>", "", unbroken(heading, "zh-Hans")) == heading


def test_words_that_a_language_holds_together_stay_so_between_tags():
    assert (
        unbroken('<p class="i a">i <b>w domu</b></p>', "pl") == '<p class="i a">i\u00a0<b>w\u00a0domu</b></p>'
    )
