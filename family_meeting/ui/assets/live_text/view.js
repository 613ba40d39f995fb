// The field as it stands on the page: a label, a box, what it says of itself, and, where two people
// wrote in the same place, both wordings with a button each.

let count = 0;

function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

export class View {
  constructor(parent, { lines }) {
    const id = `fm-live-${(count += 1)}`;
    this.lines = lines;
    this.label = element("label", { htmlFor: id, className: "fm-live-label" });
    this.ask = element("button", { type: "button", className: "fm-live-ask" });
    // A box for one line is one that grows, too: long words wrap instead of running off.
    this.box = element("textarea", { rows: lines });
    Object.assign(this.box, { id, className: "fm-live-box", autocomplete: "off" });
    this.help = element("p", { id: `${id}-help`, className: "fm-live-help", hidden: true });
    this.hint = element("p", { id: `${id}-hint`, hidden: true });
    this.status = element("p", { id: `${id}-status`, className: "fm-live-status" });
    this.choice = element("div", { className: "fm-live-choice", hidden: true });
    this.box.setAttribute("aria-describedby", `${id}-hint ${id}-help ${id}-status`);
    this.ask.setAttribute("aria-controls", `${id}-help`);
    this.ask.addEventListener("click", () => this.toggleHelp());
    const head = element("div", { className: "fm-live-head" }, this.label, this.ask);
    this.root = element("div", { className: "fm-live" });
    this.root.append(head, this.status, this.hint, this.help, this.box, this.choice);
    parent.append(this.root);
  }

  draw(look, words) {
    this.label.textContent = look.label;
    this.root.dataset.size = look.size;
    this.root.classList.toggle("fm-live-bare", look.hideLabel);
    this.hint.textContent = look.hint;
    this.box.placeholder = look.hint;
    this.ask.hidden = !look.help;
    this.ask.setAttribute("aria-label", words.help);
    this.ask.setAttribute("aria-expanded", String(!this.help.hidden));
    this.help.textContent = look.help;
    this.words = words;
  }

  toggleHelp() {
    this.help.hidden = !this.help.hidden;
    this.ask.setAttribute("aria-expanded", String(!this.help.hidden));
  }

  // Put a text into the box; who stands in it keeps their place in the words.
  fill(text) {
    if (this.box.value === text) return;
    const focused = document.activeElement === this.box;
    const [start, end] = focused ? [this.box.selectionStart, this.box.selectionEnd] : [0, 0];
    const old = this.box.value;
    this.box.value = text;
    if (focused) this.box.setSelectionRange(moved(start, old, text), moved(end, old, text));
    this.fit();
  }

  // What is pasted into one line stays one line.
  joinLines() {
    const { value, selectionEnd } = this.box;
    const joined = (text) => text.replace(/\s*\n\s*/g, " ");
    if (!value.includes("\n")) return;
    this.box.value = joined(value);
    this.box.selectionStart = this.box.selectionEnd = joined(value.slice(0, selectionEnd)).length;
  }

  // As large as its words, and in their direction; without words, in the page's.
  fit() {
    this.box.dir = this.box.value ? "auto" : "";
    if (CSS.supports("field-sizing", "content")) return;
    this.box.style.height = "auto";
    this.box.style.height = `${this.box.scrollHeight + 2}px`;
  }

  // Say how the words are. Only trouble, and its end, is read out by a screen reader.
  say({ state, savedAt }) {
    const calm = ["calm", "saving", "saved"];
    if (!calm.includes(state) || !calm.includes(this.root.dataset.state ?? "calm")) this.status.setAttribute("aria-live", "polite");
    else this.status.removeAttribute("aria-live");
    this.root.dataset.state = state;
    const said = {
      calm: "",
      saving: this.words.saving,
      saved: savedAt ? this.words.saved.replace("{time}", clock(savedAt)) : "",
      offline: this.words.not_connected,
      signed_out: this.words.signed_out,
      gone: this.words.gone,
      refused: this.words.refused,
    }[state];
    if (this.status.textContent !== said) this.status.textContent = said;
  }

  // Show wordings to choose from, or nothing when there is nothing to choose.
  offer(wordings, choose) {
    const shown = JSON.stringify([wordings, this.words.keep_this]);
    if (this.choice.dataset.shown === shown) return;
    this.choice.dataset.shown = shown;
    this.choice.hidden = wordings.length < 2;
    if (this.choice.hidden) return this.choice.replaceChildren();
    const title = element("p", { className: "fm-live-two", textContent: this.words.two_versions });
    title.setAttribute("role", "status");
    this.choice.replaceChildren(title, ...wordings.map((text) => this.wording(text, choose)));
  }

  wording(text, choose) {
    const words = element("p", { className: "fm-live-wording", dir: "auto", textContent: text });
    const keep = element("button", { type: "button", textContent: this.words.keep_this });
    // The cursor stays in the field: words that leave it now could come after the choice, and undo it.
    keep.addEventListener("mousedown", (event) => event.preventDefault());
    keep.addEventListener("click", () => choose(text));
    return element("div", { className: "fm-live-option" }, words, keep);
  }
}

function clock(moment) {
  const language = document.documentElement.lang || undefined;
  const format = { hour: "numeric", minute: "2-digit", numberingSystem: "latn" };
  return new Intl.DateTimeFormat(language, format).format(moment);
}

// Where a place in the old text is in the new one: unmoved before the change, shifted behind it.
function moved(place, old, text) {
  let same = 0;
  while (same < place && old[same] === text[same]) same += 1;
  return same === place ? place : Math.max(0, text.length - (old.length - place));
}
