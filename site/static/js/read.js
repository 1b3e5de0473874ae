// Reads a page aloud, sentence by sentence, with a voice that lies on this device: no text is sent anywhere.
// Nothing is shown where there is no voice for the language of the page, and nothing begins by itself.
const box = document.querySelector("[data-read]");
const speech = window.speechSynthesis;
const BLOCKS = "h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption, blockquote, summary";
const SILENT = "[popover], [data-read], nav, form, script, svg";

const short = (language) => language.toLowerCase().split(/[-_]/)[0];
const voiceFor = (language) =>
  speech.getVoices().find((voice) => voice.localService && short(voice.lang) === short(language));

// What is in view now: each sentence with its element and voice; what has no voice is left out
function sentences() {
  const found = [];
  for (const part of document.querySelectorAll(`main :is(${BLOCKS})`)) {
    const visible = part.checkVisibility ? part.checkVisibility() : true;
    if (!visible || part.querySelector(BLOCKS) || part.closest(SILENT)) continue;
    const copy = part.cloneNode(true);
    copy.querySelectorAll(SILENT).forEach((one) => one.remove());
    const voice = voiceFor(part.closest("[lang]").lang);
    const text = copy.textContent.replace(/\s+/g, " ").trim();
    if (voice) for (const words of text.match(/[^.!?؟…]+[.!?؟…]*/g) ?? []) found.push({ part, voice, words });
  }
  return found;
}

let state = "idle";
let queue = [];
let place = 0;
let saying = null;

function become(next) {
  state = next;
  for (const one of box.querySelectorAll("[data-when]")) one.hidden = one.dataset.when !== state;
  box.querySelector("[data-stop]").hidden = state === "idle";
  for (const { part } of queue) part.classList.remove("spoken");
  if (state === "reading") queue[place].part.classList.add("spoken");
}

function say() {
  if (place >= queue.length) return become("idle");
  const { voice, words } = queue[place];
  const now = new SpeechSynthesisUtterance(words);
  now.voice = voice;
  now.lang = voice.lang;
  // One that was stopped ends, too, but is no longer what is being said
  now.onend = () => {
    if (saying !== now || state !== "reading") return;
    place += 1;
    say();
  };
  saying = now;
  become("reading");
  speech.speak(now);
}

function hush(next) {
  saying = null;
  speech.cancel();
  become(next);
}

function press() {
  // Pausing begins the sentence anew: many phones cannot go on in the middle of one
  if (state === "reading") return hush("paused");
  if (state === "idle") [queue, place] = [sentences(), 0];
  say();
}

function offer() {
  box.hidden = !voiceFor(box.dataset.read);
}

if (box && speech) {
  box.querySelector("[data-start]").onclick = press;
  box.querySelector("[data-stop]").onclick = () => hush("idle");
  addEventListener("pagehide", () => speech.cancel());
  speech.addEventListener?.("voiceschanged", offer);
  offer();
}
