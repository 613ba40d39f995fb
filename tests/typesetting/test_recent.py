"""What a paper has shaped serves the next one, and is forgotten soon after the last."""

import time
import weakref

from running_app import wait_until

from family_meeting.typesetting import Recent, typeset
from family_meeting.typesetting.tree import Document, Paragraph, Run

PAPERS = [
    Document(
        "t", "en", "ltr", (Paragraph((Run(f"Elvira asked {what}."),)), Paragraph((Run("Nelly said yes."),)))
    )
    for what in ("about the night", "for a bed", "about the night")
]


def test_a_paper_is_the_same_whatever_was_set_before_it():
    recent = Recent(60)
    after_others = [typeset(one, words=recent.words(())) for one in PAPERS]
    assert after_others == [typeset(one) for one in PAPERS]


def test_what_was_laid_out_for_one_paper_is_not_laid_out_again_for_the_next():
    recent, kept = Recent(60), []
    for one in PAPERS:
        words = recent.words(())
        typeset(one, words=words)
        kept.append(len(words.paragraphs))
    assert kept[0] < kept[1] == kept[2]


def test_words_are_forgotten_a_while_after_the_last_paper():
    recent = Recent(2)
    typeset(PAPERS[0], words=recent.words(()))
    for _ in range(3):
        time.sleep(0.8)
        assert recent.words(()).paragraphs  # each use begins the while anew
    last = weakref.ref(recent.words(()))
    wait_until(lambda: last() is None, "nothing that was typed is left", seconds=10)
    assert not recent.words(()).paragraphs
