// Hears from the server that a record has moved on, hands the stage what to show, and wakes the page.
// One stream a window and meeting; none while the window is hidden, because browsers allow only six
// connections to one server for all windows together.

import { banner } from "./banner.js";
import { entryIsDone, holdsHalfAnEntry, whenEntryIsDone } from "./entry.js";

const GONE = 0;
const PATIENCE = 3000; // ms until a part that was woken and did not answer is woken again
const IMPATIENCE = 500; // the same while Streamlit's own connection may not be back yet
const SILENCE = 40000; // ms: the server gives a sign of life every 15 s
const GRACE = 1500; // ms: a connection that comes back so soon was not missed
const streams = new Map();

class Stream {
  constructor(meeting, editor) {
    this.meeting = meeting;
    this.editor = editor;
    this.parts = new Set();
    this.opened = ""; // the address that the source has
    this.source = null;
    this.failures = 0;
    this.wasBroken = false;
    this.losing = null; // timer until a lost connection is told
    this.silence = null;
    document.addEventListener("visibilitychange", () => this.connect());
    addEventListener("offline", () => this.lost());
    addEventListener("online", () => this.again());
  }

  add(part) {
    this.parts.add(part);
    this.connect();
  }

  remove(part) {
    this.parts.delete(part);
    this.connect();
  }

  get address() {
    const asked = new URLSearchParams({ editor: this.editor });
    for (const { stage } of this.parts) if (stage) asked.set("stage", stage);
    return `/events/${encodeURIComponent(this.meeting)}?${asked}`;
  }

  connect() {
    const wanted = this.parts.size > 0 && !document.hidden;
    if (this.source && (!wanted || this.opened !== this.address)) this.close();
    if (wanted && !this.source) this.open();
  }

  open() {
    this.opened = this.address;
    this.source = new EventSource(this.opened);
    this.source.addEventListener("version", (event) => this.heard(JSON.parse(event.data)));
    this.source.addEventListener("alive", () => this.alive());
    this.source.addEventListener("error", () => this.broken());
  }

  close() {
    clearTimeout(this.silence);
    this.source?.close();
    this.source = null;
  }

  again() {
    this.wasBroken = true;
    this.close();
    this.connect();
  }

  // A cut cable or a sleeping computer ends no connection; that nothing comes any more shows it.
  alive() {
    this.failures = 0;
    clearTimeout(this.losing);
    this.losing = null;
    this.tell(true);
    clearTimeout(this.silence);
    this.silence = setTimeout(() => {
      this.lost();
      this.again();
    }, SILENCE);
  }

  // A lost connection comes back by itself; after a refusal the browser gives up, so we do not.
  broken() {
    this.lost();
    this.wasBroken = true;
    if (this.source?.readyState !== EventSource.CLOSED) return;
    this.close();
    this.failures += 1;
    setTimeout(() => this.connect(), Math.min(30000, 1000 * 2 ** this.failures));
  }

  lost() {
    this.losing ??= setTimeout(() => this.tell(false), GRACE);
  }

  tell(connected) {
    for (const part of this.parts) part.tell(connected);
  }

  heard(news) {
    this.alive();
    const detail = { meeting: this.meeting, version: news.version };
    dispatchEvent(new CustomEvent("family-meeting:version", { detail }));
    if (news.stage) {
      const shown = { meeting: this.meeting, shown: news.stage };
      dispatchEvent(new CustomEvent("family-meeting:stage", { detail: shown }));
    }
    for (const part of this.parts) part.heard(news, this.wasBroken);
    this.wasBroken = false;
  }
}

class Part {
  constructor(parent, data) {
    this.banner = banner(parent);
    this.meeting = data.meeting;
    this.newest = -1;
    this.connected = true;
    this.timer = null;
    const name = `${data.meeting} ${data.editor}`;
    if (!streams.has(name)) streams.set(name, new Stream(data.meeting, data.editor));
    this.stream = streams.get(name);
    this.stream.add(this);
    this.forget = whenEntryIsDone(() => this.look());
  }

  // Python drew this version: wake it again only for a newer one.
  update({ version, stage, stageIsAll, notConnected }, wake) {
    Object.assign(this, { stage, stageIsAll, notConnected, wake });
    this.stream.connect();
    entryIsDone(); // the page has run, which a field that is left makes it do
    this.isDrawn(version);
    this.say();
    this.look();
  }

  isDrawn(version) {
    this.drawn = version;
    this.banner.dataset.drawn = version;
    clearTimeout(this.timer);
    this.timer = null;
  }

  // A server that was started anew does not know this page until the page has run again. Until then it
  // would take no click, so the page is not called connected before.
  heard({ version, others, stage }, anew) {
    if (version === GONE) return this.wake("changed", GONE); // the page says so, once
    this.newest = Math.max(this.newest, others);
    if (anew && !this.stageIsAll) this.drawn = -1;
    if (stage && this.stageIsAll) this.isDrawn(Math.max(this.drawn, stage.version));
    this.look();
  }

  look() {
    if (this.timer || this.newest <= this.drawn || holdsHalfAnEntry()) return;
    this.timer = setTimeout(
      () => {
        this.timer = null;
        this.look();
      },
      this.drawn < 0 ? IMPATIENCE : PATIENCE,
    );
    this.wake("changed", this.newest);
  }

  tell(connected) {
    this.connected = connected;
    this.say();
  }

  say() {
    this.banner.textContent = this.connected && this.drawn >= 0 ? "" : this.notConnected;
  }

  close() {
    clearTimeout(this.timer);
    this.forget();
    this.stream.remove(this);
    this.banner.remove();
  }
}

const parts = new WeakMap();

export default function push({ data, parentElement, setTriggerValue }) {
  let part = parts.get(parentElement);
  if (part && part.meeting !== data.meeting) {
    part.close();
    part = null;
  }
  if (!part) parts.set(parentElement, (part = new Part(parentElement, data)));
  part.update(data, setTriggerValue);
  return () => {
    part.close();
    parts.delete(parentElement);
  };
}
