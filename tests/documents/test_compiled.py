"""Compiled templates: kept where they may be, and never older than their template."""

import sys

import pytest
from jinja2 import Environment, FileSystemLoader

from family_meeting.documents.compiled import CompiledTemplates


@pytest.fixture
def rendered(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    (tmp_path / "page.xhtml").write_text("first")

    def render(cache=None):
        compiled = cache or CompiledTemplates(tmp_path, "")
        made = Environment(loader=FileSystemLoader(tmp_path), bytecode_cache=compiled, autoescape=True)
        return made.get_template("page.xhtml").render()

    return render


def test_the_next_start_finds_compiled_what_this_one_compiled(rendered, tmp_path, monkeypatch):
    assert rendered() == "first"
    monkeypatch.setattr(Environment, "compile", None)  # nothing can be compiled now
    assert rendered() == "first"
    assert [file.suffix for file in (tmp_path / "__pycache__").iterdir()] == [".jinja"]


def test_a_changed_template_is_compiled_anew(rendered, tmp_path):
    cache = CompiledTemplates(tmp_path, "")
    assert rendered(cache) == "first"
    (tmp_path / "page.xhtml").write_text("second")
    assert rendered(cache) == "second"
    assert rendered() == "second"


def test_nothing_is_written_where_python_keeps_no_compiled_modules(rendered, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert rendered() == "first"
    assert not (tmp_path / "__pycache__").exists()
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    (tmp_path / "__pycache__").write_text("a file where the folder would be")
    assert rendered() == "first"
