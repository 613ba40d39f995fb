// Shows markup that the app itself made from a template: the shared view, a paper, a picture. It is put
// in only when it has changed, so that nothing on the family's screen moves without need.
export default function ({ data, parentElement }) {
  let root = parentElement.querySelector(":scope > .fm-drawn");
  if (!root) {
    root = document.createElement("div");
    root.className = "fm-drawn";
    parentElement.append(root);
  }
  if (root.shown === data.html) return;
  root.shown = data.html;
  root.innerHTML = data.html;
}
