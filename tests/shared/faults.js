// What is wrong with the screen as it stands, one sentence a fault, and every text that is seen on it.
() => {
  const ICONS = "[data-testid=stIconMaterial], .fm-icon, [translate=no]";
  const TOUCHING = 1.35; // the highest letter of one line seldom stands below the deepest of the line above
  const OVER = "[data-testid=stPopoverBody]";
  const NO_WORDS = "script, style, code, kbd, noscript, title";
  const seen = (one) => one.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  const box = (one) => one.getBoundingClientRect();
  const said = (one) => (one.innerText ?? one.textContent).trim().slice(0, 60);
  const all = (what) => [...document.querySelectorAll(what)];
  const main = document.querySelector("[data-testid=stMain]") ?? document.body;
  const stage = document.querySelector(".fm-stage:not(.fm-stage-frame *) .fm-stage-scene");
  const found = new Set();

  if (main.scrollWidth > main.clientWidth + 1) found.add("the page scrolls sideways");

  for (const one of all("button, label, p, a, h1, h2, h3, li, summary, [role=tab], .stMarkdownEllipsis")) {
    if (!seen(one) || !said(one) || box(one).width < 4 || box(one).height < 4) continue;
    const style = getComputedStyle(one);
    const cut = style.overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1;
    const low = style.overflowY === "hidden" && one.scrollHeight > one.clientHeight + 2;
    if (cut || low) found.add(`clipped: ${said(one)}`);
  }

  for (const one of all("[data-testid=stDateInputFieldsScroller]")) {
    if (seen(one) && one.scrollWidth > one.clientWidth + 1) found.add(`clipped: ${said(one)}`);
  }

  // The family's stage neither scrolls nor cuts.
  for (const one of stage?.querySelectorAll("h1, h2, p, li, footer, svg, svg text") ?? []) {
    const [inner, outer] = [box(one), box(stage)];
    const out = inner.top < -1 || inner.left < -1 || inner.right > innerWidth + 1 || inner.bottom > outer.bottom + 1;
    if (inner.width && out) found.add(`cut off by the stage: ${said(one)}`);
  }

  // What can be pressed, and what stands in the stage's margin, lies on nothing else.
  const targets = all("button, input:not([tabindex='-1']), textarea, .fm-stage-drafts p").filter(
    (one) => seen(one) && box(one).width > 2 && (!one.closest(".fm-stage") || stage?.parentElement.contains(one)),
  );
  for (const one of targets) {
    for (const other of targets) {
      if (one === other || one.contains(other) || other.contains(one)) continue;
      if (one.closest(OVER) !== other.closest(OVER)) continue; // what opens over a page covers it
      const [a, b] = [box(one), box(other)];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const field = one.closest("[data-testid=stElementContainer]");
      const strangers = one.closest(".fm-stage") || field !== other.closest("[data-testid=stElementContainer]");
      if (across > 3 && down > 3 && strangers) {
        found.add(`on each other: ${said(one) || one.outerHTML.slice(0, 80)} | ${said(other)}`);
      }
    }
  }

  for (const one of all(ICONS).filter(seen)) {
    if (!getComputedStyle(one).fontFamily.includes("Material")) found.add(`an icon stands as a word: ${said(one)}`);
  }

  // Letters with much above or below them want more room between lines than Latin ones.
  const pen = document.createElement("canvas").getContext("2d");
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const [text, one] = [walker.currentNode.data.trim(), walker.currentNode.parentElement];
    if (!text || one.closest(`${ICONS}, ${NO_WORDS}`) || !seen(one)) continue;
    const style = getComputedStyle(one);
    texts.push({ text, language: one.closest("[lang]")?.lang ?? "" });
    pen.font = style.font;
    const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = pen.measureText(text);
    const [ink, line, around] = [up + down, parseFloat(style.lineHeight), document.createRange()];
    around.selectNodeContents(walker.currentNode);
    const lines = new Set([...around.getClientRects()].map(({ top }) => Math.round(top / 4))).size;
    if (lines > 1 && ink > line * TOUCHING) {
      found.add(`lines touch (${Math.round(ink)} px in ${Math.round(line)}): ${text.slice(0, 60)}`);
    }
  }
  for (const one of all("input, textarea").filter(seen)) {
    const text = one.value || one.placeholder;
    const style = getComputedStyle(one);
    texts.push({ text, language: one.value ? "" : (one.closest("[lang]")?.lang ?? "") });
    pen.font = style.font;
    const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = pen.measureText(text);
    if (one.type === "text" && up + down > one.clientHeight) found.add(`clipped in its field: ${text}`);
  }
  for (const one of all(".fm-scene li")) {
    const mark = getComputedStyle(one, "::before").content;
    if (seen(one) && mark.startsWith('"')) texts.push({ text: mark.slice(1, -1), language: "" });
  }
  return { faults: [...found], texts };
}
