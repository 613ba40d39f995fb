import pypdf
import pytest

from family_meeting.content.sample import sample_meeting
from family_meeting.documents import KINDS
from family_meeting.i18n.languages import languages
from family_meeting.record.files import from_file, to_file


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "meeting.json"
    path.write_text(to_file(sample_meeting()), encoding="utf-8")
    return path


def one_line(result):
    assert result.exit_code == 2
    assert result.stdout == ""
    assert len(result.stderr.strip().splitlines()) == 1
    return result.stderr


def test_the_sample_is_a_meeting_file_that_reads_back(run):
    result = run("sample")
    assert result.exit_code == 0
    assert from_file(result.stdout) == sample_meeting()


def test_a_paper_is_written_where_asked(run, file, tmp_path):
    out = tmp_path / "out.pdf"
    result = run("render", file, "--document", "agenda", "--language", "ar", "--beside", "en", "-o", out)
    assert (result.exit_code, result.output) == (0, "")
    assert out.read_bytes().startswith(b"%PDF")


def test_a_dash_is_standard_input_and_output(run, file):
    words = ("render", "-", "--document", "agenda", "--format", "text", "-o", "-")
    result = run(*words, input=file.read_bytes())
    assert result.exit_code == 0
    assert "What we will talk about" in result.stdout


def test_several_papers_come_as_one_pdf(run, file, tmp_path):
    out = tmp_path / "out.pdf"
    papers = ("--document", "agenda", "--document", "agent-card", "--language", "en", "--language", "es")
    assert run("render", file, *papers, "-o", out).exit_code == 0
    titles = [entry.title for entry in pypdf.PdfReader(out).outline if not isinstance(entry, list)]
    assert titles[:2] == ["What we will talk about", "De qué vamos a hablar"]
    assert len(titles) == 4


def test_size_paper_and_what_to_leave_out_are_passed_on(run, file):
    look = ("--size", "large", "--paper", "a4", "--format", "html", "--without", "agenda/items/dialysis")
    page = run("render", file, "--document", "agenda", *look, "-o", "-").stdout
    assert 'class="fm-paper large a4"' in page
    assert "Dialysis" not in page


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--document", "prescription"), "family-summary"),
        (("--document", "agenda", "--language", "xx"), "zh-Hans"),
        (("--document", "agenda", "--beside", "xx"), "zh-Hans"),
        (("--document", "agenda", "--size", "huge"), "standard"),
        (("--document", "record-note"), "text"),
        (("--document", "agenda", "--document", "agent-card", "--format", "text"), "one pdf"),
        (("--document", "agenda", "--document", "record-note"), "text"),
        ((), "--document"),
    ],
)
def test_a_wrong_choice_gets_one_line_and_status_2(run, file, words, said):
    assert said in one_line(run("render", file, *words, "-o", "-"))


@pytest.mark.parametrize("content", [b"", b"{}", b"not json", b"\xff\xfe", b'{"format": "family-meeting"}'])
def test_a_wrong_file_gets_one_line_and_status_2(run, content):
    result = run("render", "-", "--document", "agenda", "-o", "-", input=content)
    assert "not a meeting file that can be read" in one_line(result)


def test_a_file_of_a_newer_version_says_so(run):
    newer = b'{"format": "family-meeting", "schema_version": 999, "id": "m"}'
    result = run("render", "-", "--document", "agenda", "-o", "-", input=newer)
    assert "newer version" in one_line(result)


def test_a_missing_file_and_a_folder_that_is_not_there_get_one_line(run, file, tmp_path):
    one_line(run("render", tmp_path / "none.json", "--document", "agenda", "-o", "-"))
    nowhere = tmp_path / "nowhere" / "out.pdf"
    assert "cannot be written" in one_line(run("render", file, "--document", "agenda", "-o", nowhere))


def test_a_wrong_file_leaves_no_output_behind(run, tmp_path):
    out = tmp_path / "out.pdf"
    run("render", "-", "--document", "agenda", "-o", out, input=b"{}")
    assert not out.exists()


def test_documents_lists_every_paper_with_its_reader_and_formats(run):
    lines = run("documents").stdout.splitlines()
    assert [line.split()[0] for line in lines] == list(KINDS)
    assert "team" in next(line for line in lines if line.startswith("record-note"))


def test_languages_says_how_far_each_is(run):
    lines = run("languages").stdout.splitlines()
    assert [line.split()[0] for line in lines] == list(languages())
    assert "family 100 % translated 100 % reviewed" in lines[0]
    assert "offered to families and team" in lines[0]
    assert all("offered" in line for line in lines)
