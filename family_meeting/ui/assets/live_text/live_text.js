// Free text that stores itself while it is typed. Streamlit calls the default export with every run of
// the page; a field is made once for its place on the page and told what each run brings.

import * as drafts from "./drafts.js";
import { followRecord } from "./record.js";
import { everySender, senderFor } from "./sender.js";
import { View } from "./view.js";

const fields = new WeakMap();
const onPage = new Set();
let left = null; // the field that was taken from the page with the cursor in it

class Field {
  constructor(parent, data, leave) {
    this.place = data.place;
    this.sender = senderFor(data.place, data.shown);
    this.view = new View(parent, data.look);
    this.box = this.view.box;
    this.heard = this.sender.listen(() => this.show());
    onPage.add(this);
    this.update(data, leave);
    this.bind();
    this.takeUp();
  }

  update(data, leave) {
    this.stored = data.shown.value; // what Python knows
    this.leave = leave;
    Object.assign(this.sender.place, data.place);
    this.view.draw(data.look, data.words);
    this.sender.seen(data.shown);
  }

  bind() {
    const on = (name, listener) => this.box.addEventListener(name, listener);
    on("input", (event) => event.isComposing || this.typed());
    on("compositionstart", () => (this.sender.composing = true));
    on("compositionend", () => {
      this.sender.composing = false;
      this.typed();
    });
    on("blur", () => this.done());
    on("keydown", (event) => {
      const enter = event.key === "Enter" && !event.isComposing;
      if (!enter || (this.view.lines > 1 && !event.ctrlKey && !event.metaKey)) return;
      event.preventDefault();
      this.done();
    });
  }

  typed() {
    if (this.view.lines === 1) this.view.joinLines();
    this.view.fit();
    this.sender.type(this.box.value);
  }

  // The field is left: the words go to Python too, so that what depends on them is drawn anew.
  done() {
    if (this.sender.composing || this.box.value === this.stored) return;
    this.stored = this.box.value;
    const { path, editor, create } = this.sender.place;
    const { base, sent } = this.sender;
    this.leave({ path, text: this.box.value, base, sent, editor, create });
    this.sender.send();
  }

  show() {
    const { sender, view } = this;
    if (!sender.composing) view.fill(sender.text);
    view.say(sender);
    const wordings = sender.beside === null ? [sender.known, ...sender.others] : [sender.text, sender.known];
    view.offer([...new Set(wordings)], (text) => sender.settle(text));
  }

  // After the page was drawn anew around the cursor, go on where it was.
  takeUp() {
    this.show();
    if (left?.sender !== this.sender || Date.now() - left.at > 2000) return;
    this.box.focus({ preventScroll: true });
    this.box.setSelectionRange(left.start, left.end);
    left = null;
  }

  close() {
    const { selectionStart: start, selectionEnd: end } = this.box;
    const hadCursor = document.activeElement === this.box;
    onPage.delete(this);
    this.sender.composing = false;
    this.sender.send();
    this.heard();
    this.view.root.remove();
    if (!hadCursor) return;
    left = { sender: this.sender, start, end, at: Date.now() };
    [...onPage].find((other) => other.sender === this.sender)?.takeUp();
  }
}

export default function liveText({ data, parentElement, setTriggerValue }) {
  const leave = (words) => setTriggerValue("left", words);
  const { meeting, path } = data.place;
  let field = fields.get(parentElement);
  if (field && (field.place.meeting !== meeting || field.place.path !== path)) {
    field.close();
    field = null;
  }
  if (field) field.update(data, leave);
  else fields.set(parentElement, (field = new Field(parentElement, data, leave)));
  return () => {
    field.close();
    fields.delete(parentElement);
  };
}

const sendAll = () => everySender().forEach((sender) => sender.send());
addEventListener("pagehide", () => {
  everySender().forEach((sender) => (sender.composing = false));
  sendAll();
});
addEventListener("online", sendAll);
document.addEventListener("visibilitychange", sendAll);

// What a reload left unsent is sent now, whether or not its field is on this page.
for (const draft of drafts.all()) {
  const { meeting, path, editor, create, known, base } = draft;
  senderFor({ meeting, path, editor, create }, { value: known, version: base }).restore(draft);
}
followRecord();
