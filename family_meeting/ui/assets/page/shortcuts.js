// What the page does at once, wherever the cursor is.

const AT_ONCE = { F8: "bar-hide", F9: "bar-break" };
const NAME = "family-meeting-shared"; // one such window: a second click brings it to the front
const WINDOW = "popup,width=1366,height=768";

// Streamlit's own shortcuts rest while somebody types. To hide the family's screen cannot wait.
addEventListener("keydown", (event) => {
  const name = AT_ONCE[event.key];
  if (!name || event.repeat || !event.target.closest?.("input, textarea, [contenteditable='true']")) return;
  event.preventDefault();
  document.querySelector(`.st-key-${name} button`)?.click();
});

// The family's view is a window without tabs and address, which can be moved to the other screen.
addEventListener("click", (event) => {
  const link = event.target.closest?.(".st-key-family-window a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const opened = open(link.href, NAME, WINDOW);
  if (!opened) return; // The browser allows no such windows: the link opens a tab.
  event.preventDefault();
  opened.focus();
});
