// Words that the server has not acknowledged yet, kept in this tab until it has. Only sessionStorage:
// it dies with the tab, so nothing about a patient stays on a shared computer.

const PREFIX = "family-meeting-draft:";

export function keep(name, draft) {
  try {
    sessionStorage.setItem(PREFIX + name, JSON.stringify(draft));
  } catch {
    // A full or forbidden storage must not stop the words from being sent.
  }
}

export function forget(name) {
  try {
    sessionStorage.removeItem(PREFIX + name);
  } catch {
    // As above.
  }
}

// Every draft of this tab: [{meeting, path, text, base, sent, editor, create}].
export function all() {
  try {
    return Object.keys(sessionStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => JSON.parse(sessionStorage.getItem(key)));
  } catch {
    return [];
  }
}
