"""Lines end where readers of the language expect."""

import unicodedata
from datetime import date

import pytest
from wrapping import BODY, wrapped

from family_meeting.i18n.formats import birth_date, long_date, near_date
from family_meeting.i18n.languages import languages
from family_meeting.typesetting.breaking import graphemes, line_ends
from family_meeting.typesetting.lines import set_lines, undivided
from family_meeting.typesetting.style import STYLES, tighter
from family_meeting.typesetting.tree import Run
from family_meeting.typesetting.words import Words


def pieces(text, language):
    ends = line_ends(text, language)
    return [text[start:end] for start, end in zip([0, *ends], ends, strict=False)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh-Hans", "她说：“我想回家。”（真的）她喜欢音乐、花和茶；不疼最重要！好吗？"),
        ("ja", "お父さまは「大丈夫ですか？」とおっしゃいました。ちょっと、きっと、ケーキー。"),
    ],
)
def test_no_line_starts_with_a_closing_or_ends_with_an_opening_mark(language, text):
    for width in range(60, 200, 7):
        lines = wrapped(text, language, width)
        assert "".join(lines) == text
        for line in lines[1:]:
            assert line[0] not in "。，、；：？！”’）」』ー" + "っゃゅょッャュョ"
        for line in lines[:-1]:
            assert line[-1] not in "“‘（「『"


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "ja", "en"])
def test_a_year_a_month_and_a_day_keep_the_sign_behind_their_figure(language):
    assert pieces("2026年10月8日 星期四", language)[:2] == ["2026年", "10月8日 "]


@pytest.mark.parametrize(
    ("text", "language", "whole"),
    [
        ("2026年10月8日 星期四", "zh-Hant", "星期四"),
        ("10月8日週四", "zh-Hant", "週四"),
        ("10月8日木曜日", "ja", "木曜日"),
    ],
)
def test_a_weekday_is_not_parted_in_two(text, language, whole):
    assert whole in pieces(text, language)


@pytest.mark.parametrize(
    "code",
    ["ar", "zh-Hans", "zh-Hant", "ko", "fa", "hi", "bn", "ur", "ja", "hy", "km", "am", "es", "fil", "pt-BR"],
)
def test_a_day_near_by_is_not_parted_from_its_weekday(code):
    for day in range(1, 29):
        for month in (2, 10):
            said = near_date(date(2026, month, day), languages()[code])
            assert pieces(f"{said} · {said}", code) == [f"{said} · ", said]


@pytest.mark.parametrize(
    ("written", "code", "whole"),
    [
        (long_date, "am", "(መስከረም\u00a028\u00a0ቀን\u00a02019)"),
        (long_date, "fa", "(۱۶\u00a0مهر\u00a0۱۴۰۵)"),
        (long_date, "hy", "2026\u00a0թ. "),
        (long_date, "hy", "հոկտեմբերի\u00a08, "),
        (birth_date, "hy", "2026\u00a0թ."),
    ],
)
def test_a_year_or_month_is_not_parted_from_what_goes_with_it(written, code, whole):
    assert whole in pieces(written(date(2026, 10, 8), languages()[code]), code)


def test_korean_lines_end_at_spaces():
    text = "환자가 가장 중요하게 생각하는 것은 무엇입니까"
    assert [line.strip() for line in wrapped(text, "ko", 90)] != text.split()
    for width in (70, 90, 120):
        for line in wrapped(text, "ko", width)[:-1]:
            assert line.endswith(" ")


def test_korean_in_a_page_of_another_language_ends_at_spaces_too():
    text = "환자가 가장 중요하게 생각하는 것은 무엇입니까"
    lines = set_lines((Run(text, language="ko"),), BODY, 90, "en", False, Words())
    assert len(lines) > 1
    for line in lines[:-1]:
        assert line.placed[-1][0].shaped.text.endswith(" ")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("th", ["ต้องการ", "กลับ", "บ้าน", "และ", "อยู่", "กับ", "ครอบครัว"]),
        ("lo", ["ຢາກ", "ກັບ", "ເມືອ"]),
        ("km", ["ចង់", "នៅ", "ផ្ទះ", "ជាមួយ", "គ្រួសារ"]),
    ],
)
def test_scripts_without_spaces_break_at_words(language, words):
    text = "".join(words)
    assert set(pieces(text, language)) <= set(words) | {"".join(words[1:3])}
    clusters = graphemes(text)
    for width in (40, 55, 75):
        lines = wrapped(text, language, width)
        assert "".join(lines) == text
        assert sum(len(graphemes(line)) for line in lines) == len(clusters)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("យើងសួរអំពីម្នាក់ៗ ដើម្បីឱ្យគ្រប់គ្នាដឹង។", "ម្នាក់ៗ"),
        ("កំណត់ចំណាំ និងសំណួរថ្មីៗរបស់លោកអ្នក", "សំណួរ"),
        ("ទុក្ខលំបាកផ្សេងៗ ដែលមកជាមួយ", "ផ្សេងៗ"),
        ("សង្ខេបពីរបន្ទាត់ខ្លីៗ", "បន្ទាត់"),
        ("តើនរណាគួរឮដំណឹង?", "នរណា"),
        ("លិខិតប្រាប់ថានរណានិយាយជំនួសខ្ញុំ", "នរណា"),
        ("តើមានពេលណាដែលយើងអាចមកបានទេ?", "អាចមក"),
        ("ប្រើអុកស៊ីសែនពេលយប់", "អុកស៊ីសែន"),
        ("(អង់ទីប៊ីយ៉ូទិក)", "អង់ទីប៊ីយ៉ូទិក"),
        ("តើថ្នាំនីមួយៗសម្រាប់អ្វី?", "នីមួយៗ"),
    ],
)
def test_no_khmer_word_is_divided_nor_parted_from_the_sign_that_says_it_again(text, whole):
    start = text.index(whole)
    ends = line_ends(text, "km")
    assert ends[-1] == len(text)
    assert len(ends) > 1 or text.startswith("(")
    assert not set(ends) & set(range(start + 1, start + len(whole)))


@pytest.mark.parametrize("text", ["ៗ", "ៗៗ", "ៗ ក", "ក ៗ", "ក\nៗ", "\U0001f600ៗ ផ្សេងៗ"])
def test_a_sign_that_says_a_khmer_word_again_may_stand_anywhere(text):
    ends = line_ends(text, "km")
    assert ends == sorted(set(ends))
    assert ends[-1] == len(text)
    assert all(text[end] != "ៗ" for end in ends[:-1])


@pytest.mark.parametrize("language", ["en", "km", "bn", "zh-Hans", "ja"])
def test_no_line_begins_with_the_dot_that_stands_between_two_facts(language):
    text = "Evaristo · 2:00\u00a0PM · Family room · 5 East"
    for width in range(110, 260, 7):
        assert not any(line.lstrip().startswith("·") for line in wrapped(text, language, width)[1:])


def test_no_break_spaces_and_units_hold_together():
    assert pieces("3\u00a0mg now", "en") == ["3\u00a0mg ", "now"]
    assert pieces("«\u00a0Oui\u202f!\u00a0» dit-elle", "fr")[0] == "«\u00a0Oui\u202f!\u00a0» "


def test_a_polish_line_does_not_end_with_a_word_of_one_letter():
    assert pieces("Mówi w moim imieniu i o mnie.", "pl") == ["Mówi ", "w moim ", "imieniu ", "i o mnie."]
    assert pieces("A w (domu) z Anną", "pl") == ["A w (domu) ", "z Anną"]
    assert pieces("Pokój A jest", "en") == ["Pokój ", "A ", "jest"]
    assert pieces("Fred i", "pl") == ["Fred ", "i"]


def test_a_russian_line_does_not_end_with_a_word_of_one_letter():
    said = pieces("Сестра и брат были в больнице, я у окна.", "ru")
    assert said == ["Сестра ", "и брат ", "были ", "в больнице, ", "я у окна."]


@pytest.mark.parametrize(
    ("text", "language", "whole"),
    [
        ("Dia: sexta-feira, 9 de outubro", "pt-BR", "sexta-feira, "),
        ("polsko-angielski słownik", "pl", "polsko-angielski "),
    ],
)
def test_a_word_is_not_divided_at_a_hyphen_that_would_have_to_come_twice(text, language, whole):
    assert whole in pieces(text, language)
    assert pieces("Ana Souza-Lima", language) == ["Ana ", "Souza-", "Lima"]


@pytest.mark.parametrize("whole", ["Dr. Raman ", "Sra. Ortiz ", "§ 2981 ", "29-C "])
def test_a_title_stays_with_the_name_and_a_sign_with_the_number_of_a_law(whole):
    assert whole in pieces(f"We ask {whole}first", "en")


def test_a_creole_pronoun_of_one_letter_stays_with_what_is_going_on():
    assert pieces("Lè w ap siyen, m la", "ht") == ["Lè ", "w ap ", "siyen, ", "m ", "la"]
    assert pieces("N ap reli l", "ht") == ["N ap ", "reli ", "l"]


def test_a_french_pronoun_stays_with_the_verb_before_it():
    assert pieces("Y a-t-il, doit-elle", "fr") == ["Y ", "a-t-il, ", "doit-elle"]
    assert pieces("grand-mère", "fr") == ["grand-", "mère"]


def test_characters_outside_the_basic_plane_do_not_shift_breaks():
    assert pieces("😀😀 one two", "en")[-2:] == ["one ", "two"]


@pytest.mark.parametrize("language", ["th", "lo", "km", "my"])
def test_no_line_of_a_script_without_spaces_begins_with_a_sign_that_belongs_to_the_letter_before(language):
    texts = {
        "th": "ผู้ป่วยต้องการกลับบ้านและอยู่กับครอบครัวดื่มน้ำ",
        "lo": "ຄົນເຈັບຢາກກັບເມືອບ້ານແລະດື່ມນ້ຳ",
        "km": "ម៉ារៀចង់នៅផ្ទះជាមួយគ្រួសាររបស់នាងនាងចូលចិត្តតន្ត្រី",
        "my": "မြန်မာဘာသာစကားပြောသည်",
    }
    for width in range(30, 160, 5):
        for line in wrapped(texts[language], language, width)[1:]:
            assert unicodedata.category(line[0]) not in ("Mn", "Mc"), width
            assert line[0] != "ះ"


def line_texts(runs, language, width, rtl=False):
    lines = set_lines(runs, BODY, width, language, rtl, Words())
    return ["".join(atom.shaped.text for atom in line.atoms) for line in lines]


@pytest.mark.parametrize(("language", "rtl"), [("en", False), ("ar", True)])
def test_a_phone_number_is_not_divided_between_lines(language, rtl):
    number = Run("(718) 555-0142", link="tel:+1-718-555-0142", isolate=True)
    for width in range(120, 220, 7):
        lines = line_texts((Run("Ana Diaz · "), number, Run(" · home")), language, width, rtl)
        assert any("(718) 555-0142" in line for line in lines)


def test_a_phone_number_that_is_wider_than_its_column_is_divided_at_its_space():
    number = Run("(718) 555-0142", link="tel:+1-718-555-0142")
    assert line_texts((number,), "en", 80) == ["(718) ", "555-0142"]


@pytest.mark.parametrize("language", ["ko", "en", "ar", "zh-Hans"])
def test_korean_words_end_at_spaces_with_all_that_clings_to_them(language):
    runs = (
        Run("Read along: "),
        Run("한국어 글입니다. 2026년 10월 6일 화요일 오후 2:00, "),
        Run("Evaristo", isolate=True),
        Run("은(는) 환자입니다."),
    )
    whole = "".join(run.text for run in runs)
    for width in range(125, 240, 5):
        lines = line_texts(runs, language, width)
        assert [word for line in lines for word in line.split()] == whole.split()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh-Hans", "今天我们在家里谈了他想要什么样的照顾和谁来替他说话的事情，还有孩子们的事。"),
        ("ja", "この人は、私がナーシングホームに移って暮らすことに同意することはできません。"),
    ],
)
def test_no_last_line_of_two_characters_where_the_line_before_can_give_one(language, text):
    for width in range(160, 400, 10):
        lines = wrapped(text, language, width)
        assert "".join(lines) == text
        assert len(lines[-1]) > 3 or len(lines) == 1


def test_a_last_line_gets_what_the_line_before_can_give_though_it_is_little():
    assert wrapped("仕事と得意なこと", "ja", 7.9 * BODY.size) == ["仕事と得意", "なこと"]


def test_no_last_line_of_one_short_word_where_the_line_before_can_give_one():
    text = "We hope for good days at home with the people whom he loves, and nobody knows how long it is"
    for width in range(200, 420, 11):
        assert len(wrapped(text, "en", width)[-1]) > 3


@pytest.mark.parametrize(
    ("text", "language"), [("ለውይይታችን ጥያቄዎች", "am"), ("Internationalization of it", "en")]
)
def test_no_word_of_a_heading_is_divided_that_has_room_in_a_line(text, language):
    style = STYLES["large"].headings[0]
    for width in range(60, 400):
        lines = set_lines((Run(text),), style, width, language, False, Words())
        said = ["".join(atom.shaped.text for atom in line.atoms) for line in lines]
        widest = max(
            set_lines((Run(word),), style, 900, language, False, Words())[0].width for word in text.split()
        )
        assert widest > width or set(" ".join(said).split()) <= set(text.split())


def test_words_before_a_blank_that_fills_its_line_stay_in_theirs():
    blank = "_" * 24
    assert wrapped(f"By the week: {blank}", "en", 160) == ["By the week: ", blank]
    assert wrapped(f"في النهار: {blank}", "ar", 160, rtl=True) == ["في النهار: ", blank]
    assert wrapped(f"By week: {blank}", "en", 200) == ["By ", f"week: {blank}"]  # which fits


def test_a_blank_stays_with_what_is_to_be_written_on_it():
    assert pieces("First: ____ · Phone: ____", "en") == ["First: ____ · ", "Phone: ____"]
    assert pieces("paj sa a: ____", "ht")[-1] == "____"  # no short word goes with it to the next line


def test_the_same_words_are_set_anew_for_every_width_size_language_and_direction():
    words, runs = Words(), (Run("One, two (three) four five six seven eight nine ten"),)
    large = STYLES["large"]
    for style, width, language, rtl in (
        (BODY, 300, "en", False),
        (BODY, 150, "en", False),
        (large.body, 300, "en", False),
        (large.lead, 300, "en", False),
        (STYLES["standard"].headings[1], 300, "en", False),
        (BODY, 300, "ar", True),
        (BODY, 300, "zh-Hans", False),
    ):
        kept, alone = (set_lines(runs, style, width, language, rtl, one) for one in (words, Words()))
        assert [(line.width, line.height, line.left) for line in kept] == [
            (line.width, line.height, line.left) for line in alone
        ]


def test_words_are_laid_out_once_a_document_and_the_spaces_around_them_do_not_matter():
    words, runs = Words(), (Run("One two three"),)
    apart = set_lines(runs, BODY, 300, "en", False, words)
    closer = set_lines(runs, tighter(STYLES["standard"], 0.65).body, 300, "en", False, words)
    assert closer is apart
    assert set_lines(runs, BODY, 300, "en", False, Words()) is not apart


@pytest.mark.parametrize(
    ("language", "heading", "whole"),
    [
        ("zh-Hans", "您的出生日期和您的姓名", ["出生", "日期", "姓名"]),
        ("zh-Hant", "應該先打電話給誰？", ["應該", "打電話"]),
        ("ja", "今日はここで終わりにしますか", ["今日は", "ここで", "終わりに", "しますか"]),
        ("ht", "Rezime konvèsasyon nou an", ["konvèsasyon"]),
    ],
)
def test_no_line_of_a_heading_ends_inside_a_word(language, heading, whole):
    style = STYLES["standard"].headings[0]
    widest = max(undivided((Run(heading),), language, False, True, Words())) * style.size
    for width in range(max(100, round(widest) + 1), 260, 3):
        lines = set_lines((Run(heading),), style, width, language, False, Words())
        shown = ["".join(atom.shaped.text for atom, _ in line.placed) for line in lines]
        assert "".join(shown) == heading
        assert [word for word in whole if not any(word in line for line in shown)] == []
