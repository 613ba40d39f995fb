// Whether somebody is in the middle of a date, a number or a search in one of Streamlit's own fields.
// A run of the page would put the stored value back over it; our own text fields take care of themselves.

const PARTS = "input, textarea, [contenteditable], [role='spinbutton']";
const WIDGET = "[data-testid='stElementContainer']"; // a date is one field of three parts
const waiting = new Set();
let field = null;

export function holdsHalfAnEntry() {
  if (field && !field.isConnected) field = null;
  return field !== null;
}

export function entryIsDone() {
  field = null;
}

// Call ``look`` whenever such a field is left. Returns how to stop that.
export function whenEntryIsDone(look) {
  waiting.add(look);
  return () => waiting.delete(look);
}

function begun({ target }) {
  const theirs = target.matches?.(PARTS) && !target.closest(".fm-live");
  if (theirs && !["checkbox", "radio"].includes(target.type)) field = target.closest(WIDGET) ?? target;
}

addEventListener("beforeinput", begun, true);
addEventListener("input", begun, true);
addEventListener("focusout", ({ relatedTarget }) => {
  if (!field || field.contains(relatedTarget)) return;
  field = null;
  // What was entered is on its way to the server first.
  setTimeout(() => waiting.forEach((look) => look()));
});
