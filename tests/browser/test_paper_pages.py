"""Every page of a paper can be looked at before it is printed."""

from two_windows import new_sample


def test_the_print_page_shows_the_pages_themselves(page, server, store_of):
    meeting_id = new_sample(store_of(server))
    page.set_viewport_size({"width": 1366, "height": 900})
    page.goto(f"{server.url}/paper?m={meeting_id}&lang=en")
    pages = page.frame_locator("iframe.fm-pages").locator("img")
    pages.first.wait_for()
    page.locator('[data-testid="stApp"][data-test-script-state="notRunning"]').wait_for()
    third = pages.nth(2)
    third.wait_for()
    drawn = third.evaluate("one => one.decode().then(() => one.naturalWidth)")
    assert drawn > 1000
    assert "Resumen de nuestra conversación" in pages.first.get_attribute("alt")
