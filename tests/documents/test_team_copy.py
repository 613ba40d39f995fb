import re


def flat(text):
    return " ".join(text.split())


def test_it_documents_what_a_meeting_record_needs(read, sample):
    text = flat(read("team-copy", sample))
    for part in (
        "Date of birth: Apr 17, 1952",
        "2:04 PM to 3:31 PM, 87 minutes",
        "ID SAMPLE-0117",
        "Capacity to decide, as a clinician judged it: Has capacity today",
        "Judged by: Dr. Priya Raman",
        "There is one, but we have not seen it",
        "State whose rules apply: New York",
        "Only the main points",
        "I thought it would go away with the pills.” (A gap to come back to.)",
        "Some weeks at home, then more sleep and less strength.",
        "Time with the social worker",
        "Dialysis three times a week",
        "Code status discussed: Yes · Order to be written by: Dr. Priya Raman",
        "Decided: Evaristo goes home on Friday",
        "Dialysis before Thursday",
        "Put this on the family’s paper: No",
        "He wants to be at home. Dialysis is not decided.",
        "Show Elvira and Nelly how to give the breathing medicine",
        "Parts of VALUE kept: 4 of 5",
        "Recorded by: Ruth Okafor, LCSW",
    ):
        assert part in text, part


def test_patient_and_family_are_both_kept_where_they_differ(read, sample):
    text = read("team-copy", sample)
    assert "I have had enough needles. I want the mornings." in text
    assert "One try at dialysis, if it could give him Christmas." in text


def test_it_never_reads_as_an_order(read, sample):
    assert "Only a prescriber’s order sets code status." in read("team-copy", sample)


def test_it_warns_where_the_person_who_decides_is_not_the_one_on_paper(read, sample, meeting_with):
    wrong = meeting_with({"decider/acting": "darwin"}, sample)
    assert "Stop and check" in read("team-copy", wrong)
    assert "Stop and check" not in read("team-copy", sample)
    assert "Stop and check" not in read("family-summary", wrong)


def test_a_part_without_facts_is_room_to_write(read, empty):
    text = read("team-copy", empty)
    assert not re.search("None|Undefined", text)
    assert text.count("____") > 20


def test_every_relative_is_on_its_map(read, sample):
    text = flat(read("team-copy", sample))
    assert "A map of the family." in text
    assert "Nelly: hija. Nelly speaks for the patient." in text


def test_no_space_follows_a_colon_in_chinese(read, sample):
    assert not [line for line in read("team-copy", sample, "zh-Hans").splitlines() if "： " in line]


def test_a_number_stays_in_the_line_of_what_it_counts(read, sample):
    text = read("team-copy", sample)
    assert "1.\u00a0At home 2.\u00a0At the home of someone close 3.\u00a0In the hospital" in text
    assert "3.\u00a0Finishing what I began" in text
