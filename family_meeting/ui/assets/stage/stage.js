// The family's screen, exactly as large as its window: nothing scrolls and nothing is cut. What does
// not fit is left to the paper, the oldest words first.

import { Reader } from "./aloud.js";
import { fit } from "./fit.js";

const WIDTH = 1366; // CSS pixels of the window that a small stage is a picture of
const HEIGHT = 768;
const NOTICEABLE = 0.01; // how far the line of time may be off before it is set anew
const views = new WeakMap();

class View {
  constructor(parent, { meeting, small }) {
    this.meeting = meeting;
    this.version = 0;
    this.root = element("fm-stage");
    this.scene = element("fm-stage-scene");
    this.line = element("fm-stage-line");
    this.line.setAttribute("aria-hidden", "true");
    this.foot = element("fm-stage-foot");
    this.drafts = element("fm-stage-drafts");
    this.foot.append(this.drafts);
    this.root.append(this.scene, this.line, this.foot);
    this.frame = small ? element("fm-stage-frame") : null;
    this.frame?.append(this.root);
    parent.append(this.frame ?? this.root);
    this.reader = small ? null : new Reader(this.foot, this.scene);
    this.watch = new ResizeObserver(() => this.place());
    this.watch.observe(this.frame ?? this.root);
    document.fonts.addEventListener("loadingdone", () => this.place());
    this.hear = ({ detail }) => detail.meeting === this.meeting && this.show(detail.shown);
    addEventListener("family-meeting:stage", this.hear);
  }

  // The page and the stream both say what to show; what is older than what is shown comes too late.
  show({ version, html, size, drafts, time, aloud }) {
    if (version < this.version) return;
    this.version = version;
    this.size = size;
    const changed = this.html !== html;
    if (changed) this.scene.innerHTML = this.html = html;
    this.drafts.replaceChildren(...drafts.map(draftLine));
    const { lang = "", dir = "" } = this.scene.querySelector("[dir]") ?? {};
    Object.assign(this.foot, { lang, dir });
    this.place();
    this.reader?.update(aloud, changed);
    this.showTime(time);
  }

  place() {
    if (this.frame) this.root.style.setProperty("--scale", this.frame.clientWidth / WIDTH);
    if (this.frame) this.frame.style.height = `${(this.frame.clientWidth * HEIGHT) / WIDTH}px`;
    if (this.root.clientHeight) fit(this.scene, this.size);
  }

  // A part of the time, 0 to 1, and the seconds until it is used up; the browser moves it on by itself.
  showTime(time) {
    this.line.hidden = !time;
    if (!time || (this.time?.runs === time.runs && this.drift(time) < NOTICEABLE)) return;
    this.time = { ...time, since: Date.now() };
    const bar = document.createElement("i");
    bar.style.setProperty("--from", time.used);
    bar.style.setProperty("--left", `${time.left}s`);
    bar.classList.toggle("fm-stopped", !time.runs);
    this.line.replaceChildren(bar);
  }

  drift({ used }) {
    const { used: from, left, since, runs } = this.time;
    const gone = runs && left ? Math.min(1, (Date.now() - since) / 1000 / left) : 0;
    return Math.abs(from + (1 - from) * gone - used);
  }

  close() {
    removeEventListener("family-meeting:stage", this.hear);
    this.reader?.close();
    this.watch.disconnect();
    (this.frame ?? this.root).remove();
  }
}

function element(name) {
  return Object.assign(document.createElement("div"), { className: name });
}

function draftLine({ language, line }) {
  return Object.assign(document.createElement("p"), { lang: language, dir: "auto", textContent: line });
}

export default function stage({ data, parentElement }) {
  let view = views.get(parentElement);
  if (view && view.meeting !== data.meeting) {
    view.close();
    view = null;
  }
  if (!view) views.set(parentElement, (view = new View(parentElement, data)));
  view.show(data.shown);
  return () => {
    view.close();
    views.delete(parentElement);
  };
}
