// Where the page says that it is cut off. Empty, it takes no room.

const STYLES = new URL("./push.css", import.meta.url).href;

export function banner(parent) {
  if (!document.querySelector(`link[href="${STYLES}"]`)) {
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: STYLES }));
  }
  const made = document.createElement("div");
  made.className = "fm-not-connected";
  made.setAttribute("role", "status");
  parent.append(made);
  return made;
}
