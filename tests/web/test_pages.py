"""The first answer of a page: its language and direction, and where the server lies."""

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from family_meeting.web.pages import page_routes


@pytest.fixture
def client() -> TestClient:
    return TestClient(Starlette(routes=page_routes()), follow_redirects=False)


@pytest.mark.parametrize(
    ("code", "direction"), [("en", "ltr"), ("es", "ltr"), ("ar", "rtl"), ("zh-Hans", "ltr")]
)
def test_the_first_html_carries_the_language_and_the_direction(client, code, direction):
    html = client.get(f"/reason?lang={code}").text
    assert f'<html lang="{code}" dir="{direction}">' in html


@pytest.mark.parametrize("ours", [".fm-live", ".fm-stage", ".fm-not-connected"])
def test_our_fields_have_their_looks_before_they_are_drawn(client, ours):
    head = client.get("/reason?lang=en").text.partition("</head>")[0]
    assert f"{ours}" in head


def test_an_unknown_language_gets_the_browsers(client):
    html = client.get("/?lang=xx", headers={"accept-language": "es-MX,es;q=0.9"}).text
    assert '<html lang="es" dir="ltr">' in html


def test_the_language_stays_for_the_next_visit(client):
    client.get("/?lang=ar")
    assert 'dir="rtl"' in client.get("/").text


def test_a_nested_address_leads_home(client):
    answer = client.get("/reason/again")
    assert (answer.status_code, answer.headers["location"]) == (303, "/")


def test_a_page_is_not_taken_for_the_server(client):
    assert client.get("/reason/_stcore/health").status_code == 404
