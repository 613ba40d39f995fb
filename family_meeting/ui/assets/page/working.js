// A click is answered at once, though the server may take its time: a line at the top until the page has run.
// Streamlit itself says that it runs only when the server has told it so.

const RUNS_THE_PAGE = "[data-testid='stButton'] button, [data-testid='stButtonGroup'] button, [data-testid='stRadio'] label, [data-testid='stCheckbox'] label";

addEventListener("click", (event) => {
  const app = document.querySelector(".stApp");
  if (!event.target.closest?.(RUNS_THE_PAGE) || document.querySelector(".st-key-shared-window")) return;
  document.documentElement.dataset.working = "";
  const ended = new MutationObserver(() => {
    if (app.dataset.testScriptState !== "notRunning") return;
    ended.disconnect();
    delete document.documentElement.dataset.working;
  });
  ended.observe(app, { attributeFilter: ["data-test-script-state"] });
});
