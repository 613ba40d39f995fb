// Sends one place's words to the server while they are typed, one request at a time, and does not
// rest until they are kept. It outlives the field on the page: whoever leaves the page leaves words
// that are still on their way.

import * as drafts from "./drafts.js";

const PAUSE = 400; // ms after the last key
const LONGEST_WAIT = 800; // ms after the first key: at most a second of typing is ever at risk
const PATIENCE = 8000; // ms until a request counts as lost
const RETRIES = [500, 1000, 2000, 4000]; // ms; the last one repeats
const KEEPALIVE_LIMIT = 60000; // bytes; browsers refuse more for a request that outlives its page
const UNACKNOWLEDGED = 3; // how many sent, unanswered wordings are told to the server

const REFUSED = { 401: "signed_out", 403: "signed_out", 404: "gone", 400: "refused", 413: "refused", 422: "refused" };
const HOPELESS = ["gone", "refused"]; // sending the same again would not help

const senders = new Map();
const upTo = new Map(); // by meeting: the version that every field of this window has taken in

// The one sender of a place, made from what the page shows, or from a draft of before a reload.
export function senderFor(place, shown) {
  const name = `${place.meeting}:${place.path}`;
  if (!senders.has(name)) senders.set(name, new Sender(name, place, shown));
  return senders.get(name);
}

export function everySender() {
  return [...senders.values()];
}

// Whether this window's fields have a version already.
export function knows(meeting, version) {
  return upTo.get(meeting) >= version;
}

// This window's fields have taken in a version. Its own change alone does so if it is the next one.
export function takenIn(meeting, version, { own = false } = {}) {
  if (!own || version === upTo.get(meeting) + 1) upTo.set(meeting, version);
}

class Sender {
  constructor(name, place, shown) {
    this.name = name;
    this.place = place; // {meeting, path, editor, create}
    this.text = shown.value; // what the field holds
    this.known = shown.value; // what the server holds, as far as we know
    this.base = shown.version; // the version at which it held that
    this.sent = []; // wordings sent on this base and not answered
    this.beside = null; // our wording that the server kept beside another one
    this.others = shown.others ?? [];
    this.state = "calm"; // calm | saving | saved | offline | signed_out | gone | refused
    this.savedAt = null;
    this.composing = false;
    this.listeners = new Set();
    this.request = null;
    this.timer = null;
    this.waitingSince = null;
    this.failures = 0;
  }

  get dirty() {
    return this.text !== (this.beside ?? this.known);
  }

  listen(listener) {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(state) {
    this.state = state ?? this.state;
    for (const listener of this.listeners) listener(this);
  }

  // The person typed. Nothing is sent while an input method is composing.
  type(text) {
    this.text = text;
    this.remember();
    if (this.dirty) this.schedule();
    this.tell(this.dirty && ["calm", "saved"].includes(this.state) ? "saving" : undefined);
  }

  remember() {
    if (!this.dirty) return drafts.forget(this.name);
    const { text, base, sent, known, beside } = this;
    return drafts.keep(this.name, { ...this.place, text, base, sent, known, beside });
  }

  // Words of this tab from before a reload, newer than what the page came with.
  restore(draft) {
    this.base = draft.base;
    this.known = draft.known;
    this.sent = draft.sent;
    this.beside = draft.beside;
    this.text = draft.text;
    this.send();
  }

  // The page brought a value of the record.
  seen({ value, version, others }) {
    if (version < this.base) return;
    const settled = this.beside !== null && !(others ?? []).includes(this.beside);
    const inTheClear = !this.dirty && !this.request && !this.composing;
    if (inTheClear && (this.beside === null || settled)) {
      Object.assign(this, { base: version, known: value, text: value, beside: null });
    } else if (this.beside === null && (value === this.known || value === this.text)) {
      Object.assign(this, { base: version, known: value, sent: [] });
      this.remember();
    }
    this.others = others ?? [];
    this.tell();
  }

  schedule() {
    if (this.composing || this.request) return;
    const now = Date.now();
    this.waitingSince ??= now;
    const left = Math.max(0, this.waitingSince + LONGEST_WAIT - now);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), Math.min(PAUSE, left));
  }

  // Send what is not known to be kept, now. Also called when the page is being left.
  async send() {
    clearTimeout(this.timer);
    this.waitingSince = null;
    if (!this.dirty || this.composing || this.sent.at(-1) === this.text && this.request) return;
    const request = { text: this.text };
    this.request = request;
    try {
      const answer = await this.post("", this.body(request.text));
      if (this.request === request) this.answered(request.text, answer);
    } catch (failure) {
      if (this.request === request) this.failed(failure);
    }
  }

  body(text) {
    const { path, editor, create } = this.place;
    const body = { path, text, base: this.base, sent: this.sent, editor, create };
    this.sent = [...this.sent, text].slice(-UNACKNOWLEDGED);
    this.remember();
    return body;
  }

  async post(action, body) {
    const content = JSON.stringify(body);
    const response = await fetch(`/live/${encodeURIComponent(this.place.meeting)}${action}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: content,
      keepalive: new Blob([content]).size < KEEPALIVE_LIMIT,
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) throw Object.assign(new Error("not kept"), { status: response.status });
    return response.json();
  }

  answered(text, answer) {
    this.request = null;
    this.failures = 0;
    this.sent = [];
    this.known = answer.text;
    this.others = answer.others;
    this.beside = answer.status === "kept_beside" ? text : null;
    // Until somebody chooses, we type on from where we were: the other's words are not ours to replace.
    if (this.beside === null) this.base = answer.version;
    if (this.beside === null && this.text === text) this.text = answer.text;
    this.savedAt = new Date();
    takenIn(this.place.meeting, answer.version, { own: true });
    this.remember();
    if (this.dirty) this.schedule();
    this.tell(this.dirty ? "saving" : "saved");
  }

  failed({ status }) {
    this.request = null;
    this.tell(REFUSED[status] ?? "offline");
    if (HOPELESS.includes(this.state)) return;
    const wait = RETRIES[Math.min(this.failures, RETRIES.length - 1)];
    this.failures += 1;
    this.timer = setTimeout(() => this.send(), wait);
  }

  // Choose one of two wordings for good.
  async settle(text) {
    clearTimeout(this.timer);
    const { path, editor } = this.place;
    try {
      const answer = await this.post("/settle", { path, text, base: this.base, editor });
      Object.assign(this, { text: answer.text, beside: null });
      this.answered(answer.text, answer);
    } catch (failure) {
      this.failed(failure);
    }
  }
}
