import "./shortcuts.js";
import { speak } from "./words.js";
import "./working.js";
import "./written_in.js";

// The language and direction of the whole page belong on <html>: portals, screen readers and fonts follow it.
export default function ({ data }) {
  document.documentElement.lang = data.language;
  document.documentElement.dir = data.direction;
  dispatchEvent(new Event("languagechange")); // what first.js says of the language has changed
  const link = document.querySelector('[data-testid="stSkipToContent"]')?.firstChild; // Streamlit's, in English
  if (link) link.data = data.skip;
  speak(data);
}
