// When the record has moved on, the fields that are on the page are brought up to it, without a run of
// the page: one request for all of them, and none for the changes that this window made itself.

import { everySender, knows, takenIn } from "./sender.js";

let asking = false;
let next = null; // the newest version heard of while an answer is awaited

export function followRecord() {
  addEventListener("family-meeting:version", ({ detail }) => refresh(detail.meeting, detail.version));
}

async function refresh(meeting, version) {
  const open = everySender().filter((one) => one.place.meeting === meeting && one.listeners.size > 0);
  if (!open.length || knows(meeting, version)) return;
  if (asking) return void (next = { meeting, version });
  asking = true;
  try {
    const answer = await open[0].post("/read", { paths: open.map((one) => one.place.path) });
    for (const one of open) {
      const found = answer.values[one.place.path];
      if (found) one.seen({ value: found.text, version: answer.version, others: found.others });
    }
    takenIn(meeting, answer.version);
  } catch {
    // The next change, or the next run of the page, brings it.
  }
  asking = false;
  if (!next) return;
  const { meeting: changed, version: newest } = next;
  next = null;
  refresh(changed, newest);
}
