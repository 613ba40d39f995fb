// The field of a wording is in another language than the page, and says so to the browser's spelling checker
// and to screen readers. Streamlit gives a field no language, but its container a class: "st-key-wording-es-...".

const LANGUAGE = /st-key-wording-([a-z]+(?:-[A-Z][A-Za-z]+)?)-/;

addEventListener("focusin", ({ target }) => {
  if (!target.matches("textarea")) return;
  const language = target.closest('[class*="st-key-wording-"]')?.className.match(LANGUAGE)?.[1];
  if (language) target.lang = language;
});
