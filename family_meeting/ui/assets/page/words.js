// Streamlit's own words, seen or only heard, are English on every page. Here they become the page's, before they are
// drawn. A label is also freed of Markdown's escapes, which a screen reader would say.
// Only where Streamlit speaks is anything replaced, never what people said.

const FURNITURE =
  "button:not([data-variant]), section, input[type=file], [role=navigation], [role=img], [data-testid=stDateInputCalendar], [data-testid=stDateInputCalendar] *";
const PART_OF_A_DATE = "[data-testid=stDateInput] [role=spinbutton]";
const LABELLED = "[aria-label], [aria-valuetext], [placeholder]";
const TEXTS =
  "[data-testid=stSelectboxVirtualDropdown] span, [data-testid=stFileUploaderDropzone] *, [data-testid=stDateInputCalendar] :is(h2, span), [data-testid=stConnectionStatus] *, [data-live-announcer] *, [id^=react-aria-description]";
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!|~$:<>&])/g;
const ENGLISH_MONTHS = [...Array(12).keys()].map((one) =>
  new Date(2000, one).toLocaleDateString("en-US", { month: "long" }),
);
const ICON = / icon$/;

const put = new WeakMap(); // for each node what Streamlit said, and what stands in its place
let [given, language] = ["", ""];
let [whole, patterns] = [new Map(), []];

export function speak(data) {
  const now = JSON.stringify([data.language, data.words]);
  if (now === given) return;
  [given, language] = [now, data.language];
  const pairs = Object.entries(data.words);
  whole = new Map(pairs.filter(([theirs]) => !theirs.includes("{")));
  patterns = pairs.filter(([theirs]) => theirs.includes("{")).map(([theirs, ours]) => [theirs.split(/\{\w+\}/), ours]);
  all(document.body);
  drawn.observe(document.body, WATCHED);
}

function said(theirs) {
  if (whole.has(theirs)) return whole.get(theirs);
  for (const [[before, after], ours] of patterns) {
    if (theirs.length <= before.length + after.length || !theirs.startsWith(before) || !theirs.endsWith(after)) continue;
    const named = theirs.slice(before.length, theirs.length - after.length);
    return ours.replace(/\{\w+\}/, () => dated(named));
  }
  return theirs;
}

// "October 06, 2026" is how Streamlit says a day.
function dated(text) {
  const [, month, day, year] = text.match(/^([A-Z][a-z]+) (\d\d?), (\d+)$/) ?? [];
  const at = ENGLISH_MONTHS.indexOf(month);
  return at < 0 ? text : new Date(year, at, day).toLocaleDateString(language, { dateStyle: "long" });
}

function label(one, theirs) {
  const plain = theirs.replace(ESCAPED, "$1");
  if (one.matches(PART_OF_A_DATE)) {
    const part = new Intl.DisplayNames(language, { type: "dateTimeField" }).of(one.dataset.type);
    return plain.replace(/^\w+(?=, )/, () => part);
  }
  return one.matches(FURNITURE) ? said(plain) : plain;
}

function value(one, theirs) {
  if (!one.matches(PART_OF_A_DATE)) return theirs;
  const at = ENGLISH_MONTHS.findIndex((month) => theirs.endsWith(` ${month}`));
  if (at < 0) return said(theirs);
  return theirs.replace(ENGLISH_MONTHS[at], new Date(2000, at).toLocaleDateString(language, { month: "long" }));
}

const SAYS = {
  "aria-label": label,
  "aria-valuetext": value,
  placeholder: (one, theirs) => (one.matches("[role=combobox]") ? said(theirs) : theirs),
};

const WATCHED = { subtree: true, childList: true, characterData: true, attributeFilter: Object.keys(SAYS) };

// React writes again only what has changed for it; what stands there and is not ours is Streamlit's.
function replaced(node, name, now, say) {
  const known = put.get(node) ?? {};
  const theirs = known[name]?.ours === now ? known[name].theirs : now;
  const ours = say(theirs);
  if (ours !== theirs) put.set(node, { ...known, [name]: { theirs, ours } });
  return ours;
}

function attribute(one, name) {
  const now = one.getAttribute(name);
  if (!now) return;
  const ours = replaced(one, name, now, (theirs) => SAYS[name](one, theirs));
  if (ours !== now) one.setAttribute(name, ours);
  if (one.role === "img" && ICON.test(now)) one.ariaHidden = "true"; // its sentence stands beside it
}

function text(node) {
  const now = node.data;
  const ours = replaced(node, "text", now, said);
  if (ours !== now) node.data = ours;
}

const texts = (one) => [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).forEach(text);
const attributes = (one) => Object.keys(SAYS).forEach((name) => attribute(one, name));

function all(root) {
  if (root.matches(LABELLED)) attributes(root);
  root.querySelectorAll(LABELLED).forEach(attributes);
  if (root.matches(TEXTS)) texts(root);
  root.querySelectorAll(TEXTS).forEach(texts);
}

const drawn = new MutationObserver((changes) => {
  for (const { type, target, attributeName, addedNodes } of changes) {
    if (type === "attributes") attribute(target, attributeName);
    else if (type === "characterData") target.parentElement?.matches(TEXTS) && text(target);
    else {
      for (const one of addedNodes) {
        if (one.nodeType === Node.ELEMENT_NODE) all(one);
        else if (one.nodeType === Node.TEXT_NODE && one.parentElement?.matches(TEXTS)) text(one);
      }
    }
  }
});
