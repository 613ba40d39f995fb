// Where the page says that it is cut off. Empty, it takes no room.

export function banner(parent) {
  const made = document.createElement("div");
  made.className = "fm-not-connected";
  made.setAttribute("role", "status");
  parent.append(made);
  return made;
}
