// Reads what the stage shows aloud, line by line, with the browser's own voice for each line's language.
// Only voices that speak on this computer: others would send the words away.

const LINES = "h1, h2, p, li, footer";

export class Reader {
  constructor(root, scene) {
    this.root = root;
    this.scene = scene;
    this.lines = [];
    this.button = Object.assign(document.createElement("button"), { type: "button", className: "fm-aloud" });
    this.button.addEventListener("click", () => (this.reading ? this.stop() : this.start()));
    this.look = () => this.say();
    globalThis.speechSynthesis?.addEventListener("voiceschanged", this.look);
  }

  get reading() {
    return this.lines.length > 0;
  }

  // ``words`` are the button's own, ``read`` and ``stop``. Other words on the stage end the reading.
  update(words, changed) {
    this.words = words;
    if (changed) this.stop();
    this.say();
  }

  // Where there is nothing to read, or no voice, the family's screen has no button at all.
  say() {
    this.button.textContent = this.reading ? this.words.stop : this.words.read;
    if (!this.found().length) this.button.remove();
    else if (!this.button.isConnected) this.root.append(this.button);
  }

  // The visible lines that there is a voice for; a line inside another is read with it.
  found() {
    const lines = [...this.scene.querySelectorAll(LINES)];
    return lines.filter((line) => !line.closest("[hidden]") && !line.parentElement.closest(LINES) && voice(line));
  }

  start() {
    this.lines = this.found();
    this.next();
  }

  next() {
    this.mark(null);
    const line = this.lines[0];
    if (line) {
      const said = new SpeechSynthesisUtterance(line.textContent.replaceAll("\u2060", ""));
      said.voice = voice(line);
      said.lang = said.voice.lang;
      said.rate = 0.9;
      said.addEventListener("end", () => this.isDone(line));
      said.addEventListener("error", () => this.isDone(line));
      this.mark(line);
      speechSynthesis.speak(said);
    }
    this.say();
  }

  isDone(line) {
    if (this.lines[0] !== line) return;
    this.lines.shift();
    this.next();
  }

  stop() {
    if (!this.reading) return;
    this.lines = [];
    speechSynthesis.cancel();
    this.mark(null);
    this.say();
  }

  mark(line) {
    this.scene.querySelector(".fm-spoken")?.classList.remove("fm-spoken");
    line?.classList.add("fm-spoken");
  }

  close() {
    this.stop();
    globalThis.speechSynthesis?.removeEventListener("voiceschanged", this.look);
  }
}

// A voice that speaks this very language, else its main one: "zh-Hant" is read by "zh-TW", never by "zh-CN".
function voice(line) {
  const wanted = new Intl.Locale(line.closest("[lang]")?.lang || document.documentElement.lang).maximize();
  const ours = (globalThis.speechSynthesis?.getVoices() ?? []).filter((one) => one.localService);
  return ours.find((one) => {
    const theirs = new Intl.Locale(one.lang.replace("_", "-")).maximize();
    return theirs.language === wanted.language && theirs.script === wanted.script;
  });
}
