"""The file itself: the same for the same document, and small."""

import os
import subprocess
import sys

import pypdfium2

from family_meeting.typesetting import typeset
from family_meeting.typesetting.tree import Heading, Paragraph, Run
from family_meeting.typesetting.words import Setting, Words

CHINESE = (
    "玛丽亚想在家里和家人在一起。她喜欢音乐，早上喜欢坐在窗边，看院子里的树和花。对她来说，不疼比在医院里多活一些时间更重要。"
    "医生说明天会打电话给罗莎，问家里能不能放一张床。护士每星期来两次，教女儿怎样给药、怎样翻身、怎样洗澡。"
    "如果呼吸变得困难，先打这个电话，不要马上叫救护车。邻居可以帮忙买菜做饭，教会的朋友周末来陪她说话唱歌。"
)
FRESH = """
import sys
from family_meeting.typesetting import typeset
from family_meeting.typesetting.tree import Document, Paragraph, Run
runs = (Run("Maria مريم मारिया 玛丽亚 🙂", bold=True), Run(" home", language="es"))
sys.stdout.buffer.write(typeset(Document("Sample", "en", "ltr", (Paragraph(runs),) * 9)))
"""


def test_two_fresh_processes_write_the_same_bytes():
    made = []
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        done = subprocess.run([sys.executable, "-c", FRESH], capture_output=True, check=True, env=environment)
        made.append(done.stdout)
    assert made[0] == made[1]
    assert made[0].startswith(b"%PDF-1.7")


def test_what_was_set_before_does_not_change_the_bytes(document):
    first = typeset(document("نعم Maria 玛丽亚 fi"))
    typeset(document("أخرى Other 其他 of fi", rtl=True))
    assert typeset(document("نعم Maria 玛丽亚 fi")) == first


def test_another_text_has_another_identity(document):
    def identity(text):
        data = typeset(document(text))
        return data[data.rindex(b"/ID") :].split(b"]")[0]

    assert identity("one") == identity("one")
    assert identity("one") != identity("two")


def test_the_file_tells_no_time(document):
    data = typeset(document("one"))
    assert b"Date" not in data


def test_three_pages_of_chinese_are_small(document):
    blocks = []
    for number in range(14):
        blocks += [Heading(2, (Run(CHINESE[number * 5 : number * 5 + 8]),)), Paragraph((Run(CHINESE),))]
    data = typeset(document(tuple(blocks), "zh-Hans"))
    pdf = pypdfium2.PdfDocument(data)
    assert len(pdf) >= 3
    pdf.close()
    assert len(data) < 150_000


def test_our_own_words_are_remembered_and_what_somebody_typed_is_not():
    def unit(words, text):
        return words.unit(("", text, ""), words.place(Setting("en", False, 0, 0, "Sans", True)))

    before = Words({"home"})
    ours, single, typed = (unit(before, text) for text in ("Home, ", "5 ", "Zoila "))
    assert unit(before, "Zoila ") is typed
    after = Words()
    assert unit(after, "Home, ") is ours
    assert unit(after, "5 ") is single
    assert unit(after, "Zoila ") is not typed
