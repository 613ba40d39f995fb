// Makes a scene fit its stage. In this order: type down to the size that a room can read, then fewer
// words (what was said in another language, the step's purpose), lists in two columns, then fewer
// words still (those that no size would hold, then the oldest sentences), then smaller type, then
// fewer lines. Two languages side by side leave out the same.

// Sizes of type in hundredths of the stage's width.
const FULL = [1.85, 2.2, 2.6]; // for each text size that can be chosen
const BESIDE = 0.87; // of it, with two languages side by side
const READABLE = 1.46; // 28 px in a window of 1920 by 1080
const SMALLEST = 1;
const ROUNDING = 1; // px that columns from right to left may stand out by, seen by nobody

export function fit(scene, size) {
  const columns = [...scene.querySelectorAll(".fm-scene")];
  if (!columns.length) return;
  const full = FULL[size] * (columns.length > 1 ? BESIDE : 1);
  const fits = () => scene.scrollHeight <= scene.clientHeight && scene.scrollWidth <= scene.clientWidth + ROUNDING;
  const type = (size) => scene.style.setProperty("--type", size);

  show(scene, columns);
  type(full);
  if (fits() || shrink(type, fits, full, READABLE)) return;
  leaveOut(columns, columns.length > 1 ? ".fm-original, .fm-purpose" : ".fm-original");
  if (shrink(type, fits, full, READABLE)) return;
  scene.classList.add("fm-tight");
  if (shrink(type, fits, full, READABLE)) return;
  type(SMALLEST);
  leaveOutEndless(columns, scene.clientHeight);
  type(READABLE);
  if (shrink(type, fits, full, READABLE) || leaveOutOldest(columns, "blockquote", fits, 1)) return;
  if (shrink(type, fits, READABLE, SMALLEST)) return;
  leaveOutOldest(columns, "blockquote, li", fits, 0);
  shrink(type, fits, READABLE, SMALLEST); // what is left may be larger again
}

// The largest type between two sizes that fits; whether there is one.
function shrink(type, fits, largest, smallest) {
  type(smallest);
  if (!fits()) return false;
  let [good, bad] = [smallest, largest];
  while (bad - good > 0.02) {
    const middle = (good + bad) / 2;
    type(middle);
    if (fits()) good = middle;
    else bad = middle;
  }
  type(good);
  return true;
}

function show(scene, columns) {
  scene.classList.remove("fm-tight");
  for (const hidden of scene.querySelectorAll("[hidden]")) hidden.hidden = false;
  for (const column of columns) parked(column).hidden = true;
}

function parked(column) {
  return column.querySelector(".fm-parked");
}

function leaveOut(columns, what) {
  for (const column of columns) for (const one of column.querySelectorAll(what)) one.hidden = true;
}

// Leave out each line that is higher than the stage all alone, so that it takes no other with it.
function leaveOutEndless(columns, height) {
  const lines = columns.map((column) => [...column.querySelectorAll("blockquote, li")]);
  const endless = new Set(lines.flatMap((found) => [...found.keys()].filter((place) => found[place].offsetHeight > height)));
  if (!endless.size) return;
  columns.forEach((column, place) => {
    for (const one of endless) if (lines[place][one]) lines[place][one].hidden = true;
    closeGroups(column);
  });
}

function closeGroups(column) {
  for (const group of column.querySelectorAll(".fm-group")) {
    group.hidden = !group.querySelector("blockquote:not([hidden]), li:not([hidden])");
  }
  parked(column).hidden = false;
}

// Leave out the fewest lines, the oldest first, but at least ``kept`` stay; whether that is enough.
function leaveOutOldest(columns, what, fits, kept) {
  const lines = columns.map((column) => [...column.querySelectorAll(what)].filter((line) => !line.hidden));
  const most = Math.max(...lines.map((found) => found.length)) - kept;
  for (let gone = 1; gone <= most; gone += 1) {
    columns.forEach((column, place) => {
      for (const line of lines[place].slice(0, gone)) line.hidden = true;
      closeGroups(column);
    });
    if (fits()) return true;
  }
  return false;
}
