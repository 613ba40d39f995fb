"""Who comes in, and what every answer carries."""

import pytest
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

from family_meeting.settings import Settings
from family_meeting.web.guard import Exposed, refuse_exposure, share_address

SHARED_PAGE = "/share?m=m1"
HTML = {"Accept": "text/html"}


pytestmark = pytest.mark.usefixtures("meeting")


@pytest.fixture
def stranger(configure, client) -> TestClient:
    """Somebody who has not typed the access code "open sesame"."""
    configure(access_code="open sesame")
    return client


def sign_in(client, code="open sesame", there="/"):
    return client.post("/sign-in", content=f"code={code}&next={there}")


@pytest.mark.parametrize("path", ["/", "/reason", "/health", "/live/m1", "/nothing/here"])
def test_every_answer_carries_the_headers(client, path):
    headers = client.get(path).headers
    assert "script-src 'self';" in headers["Content-Security-Policy"]
    assert "unsafe-eval" not in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cache-Control"] == "no-store"


def test_another_name_for_this_computer_is_refused(client):
    assert client.get("/", headers={"Host": "evil.example:8501"}).status_code == 421


@pytest.mark.parametrize("origin", ["http://evil.example", "http://127.0.0.1:9999", "null"])
def test_another_sites_page_can_change_nothing(client, origin):
    body = {"path": "reason/aim", "text": "x", "base": 1}
    assert client.post("/live/m1", json=body, headers={"Origin": origin}).status_code == 403


def test_a_page_of_no_origin_can_change_nothing(client):
    del client.headers["Origin"]
    assert client.post("/live/m1", json={"path": "reason/aim", "text": "x", "base": 1}).status_code == 403


def test_another_sites_page_cannot_listen(client):
    with (
        pytest.raises(WebSocketDisconnect),
        client.websocket_connect("/_stcore/stream", headers={"Origin": "http://evil.example"}),
    ):
        pass


def test_streamlits_figures_and_agent_are_closed(client):
    for path in ("/_stcore/metrics", "/_stcore/agent/openapi.json"):
        assert client.get(path).status_code == 404


def test_without_an_access_code_the_app_does_not_start_for_other_computers():
    with pytest.raises(Exposed, match="FAMILY_MEETING_ACCESS_CODE"):
        refuse_exposure(Settings(host="0.0.0.0"))
    refuse_exposure(Settings(host="0.0.0.0", access_code="open sesame"))
    refuse_exposure(Settings())


def test_without_an_access_code_other_computers_get_nothing_however_the_app_was_started(client):
    elsewhere = TestClient(client.app, base_url="http://192.168.1.5:8501")
    assert elsewhere.get("/").status_code == 403


def test_a_stranger_is_led_to_the_sign_in_page_and_on_to_where_he_wanted_to_go(stranger):
    answer = stranger.get("/reason?m=m1", headers=HTML)
    assert answer.headers["Location"] == "/sign-in?next=%2Freason%3Fm%3Dm1"
    assert 'value="/reason?m=m1"' in stranger.get(answer.headers["Location"]).text
    assert sign_in(stranger, there="/reason?m=m1").headers["Location"] == "/reason?m=m1"
    assert stranger.get("/reason?m=m1", headers=HTML).status_code == 200


@pytest.mark.parametrize("path", ["/live/m1", "/events/m1", "/paper/m1/family-summary.pdf", "/media/x"])
def test_a_stranger_reads_nothing(stranger, path):
    assert stranger.get(path).status_code in (401, 403)


def test_a_stranger_stores_nothing(stranger, records):
    stranger.post("/live/m1", json={"path": "reason/aim", "text": "x", "base": 1})
    assert records.version("m1") == 1


def test_a_stranger_cannot_open_streamlits_socket(stranger):
    with pytest.raises(WebSocketDisconnect), stranger.websocket_connect("/_stcore/stream"):
        pass


def test_a_wrong_code_gets_a_sentence_and_no_entry(stranger):
    answer = sign_in(stranger, "open barley")
    assert answer.status_code == 401
    assert "not the right code" in answer.text
    assert stranger.get("/", headers=HTML).status_code == 303


def test_a_sign_in_never_leads_to_another_site(stranger):
    assert sign_in(stranger, there="//evil.example").headers["Location"] == "/"


def test_the_sign_in_cookie_is_kept_from_scripts_and_other_sites(stranger):
    cookie = sign_in(stranger).headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie


def test_a_new_access_code_signs_everybody_out(stranger, configure):
    sign_in(stranger)
    configure(access_code="another one")
    assert stranger.get("/", headers=HTML).status_code == 303


def test_a_forged_cookie_opens_nothing(stranger):
    stranger.cookies.set("family_meeting_signed_in", "InNpZ25lZCBpbiI.aQ.forged")
    assert stranger.get("/", headers=HTML).status_code == 303


def test_a_share_address_opens_the_shared_view_and_nothing_else(stranger, records):
    answer = stranger.get(share_address("m1") + "&lang=es", headers=HTML)
    assert answer.headers["Location"] == "/share?m=m1&lang=es"
    assert stranger.get(SHARED_PAGE, headers=HTML).status_code == 200
    body = {"path": "reason/aim", "text": "x", "base": 1}
    assert stranger.post("/live/m1", json=body).status_code == 401
    assert stranger.get("/paper/m1/team-copy.pdf").status_code == 401
    assert stranger.put("/_stcore/upload_file/session/file", content=b"x").status_code == 401
    assert stranger.get("/reason?m=m1", headers=HTML).headers["Location"].startswith("/sign-in")
    assert records.version("m1") == 1


def test_a_wrong_share_key_gets_a_sentence_and_no_cookie(stranger):
    answer = stranger.get("/share?m=m1&k=guessed", headers=HTML)
    assert answer.status_code == 403
    assert "no longer works" in answer.text
    assert "Set-Cookie" not in answer.headers


@pytest.fixture
def reviewer(stranger, configure) -> TestClient:
    """A translator, who knows the reviewers' code and not the access code."""
    configure(reviewer_code="read twice, say once")
    assert sign_in(stranger, "read twice, say once", "/reason?m=m1").headers["Location"] == "/review"
    return stranger


def test_the_reviewers_code_opens_the_translations_and_no_meeting(reviewer, records):
    assert reviewer.get("/review", headers=HTML).status_code == 200
    assert reviewer.get("/reason?m=m1", headers=HTML).headers["Location"].startswith("/sign-in")
    body = {"path": "reason/aim", "text": "x", "base": 1}
    for path in ("/live/m1", "/live/m1/read", "/live/m1/settle"):
        assert reviewer.post(path, json=body).status_code == 401
    for path in ("/events/m1", "/paper/m1/team-copy.pdf", "/paper/m1/pack.pdf"):
        assert reviewer.get(path).status_code in (401, 403)
    assert records.version("m1") == 1


def test_who_leads_meetings_and_signs_in_as_a_reviewer_goes_where_he_wanted_to_go(stranger, configure):
    configure(reviewer_code="read twice, say once")
    sign_in(stranger)
    assert sign_in(stranger, "read twice, say once", "/reason").headers["Location"] == "/reason"
    assert stranger.get("/reason?m=m1", headers=HTML).status_code == 200


def test_a_broken_origin_is_refused_like_a_foreign_one(client):
    body = {"path": "reason/aim", "text": "x", "base": 1}
    assert client.post("/live/m1", json=body, headers={"Origin": "http://["}).status_code == 403


def test_a_stranger_cannot_fill_the_memory(stranger):
    sent = sign_in(stranger, "a" * 100_000)
    assert sent.status_code == 413
