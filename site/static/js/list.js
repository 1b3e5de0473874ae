// A list changes in place: a filter asks for its address and swaps the parts of the page that depend on it.
// Without this script, or when something fails, the links lead where they lead.
const part = (name) => `[data-part="${name}"]`;
const heading = document.getElementById("result");
const count = heading.querySelector("[role=status]");
let shown = location.pathname + location.search;
let asking = new AbortController();

const leadsHere = (url) => url.origin === location.origin && url.pathname === location.pathname;

// The page at an address; an error where it is no list
async function ask(url, signal) {
  const response = await fetch(url, { signal });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  if (!response.ok || response.redirected || !page.querySelector(part("results"))) throw new Error(response.statusText);
  return page;
}

function swap(page) {
  for (const old of document.querySelectorAll("[data-part]")) {
    const fresh = page.querySelector(part(old.dataset.part));
    for (const fold of old.querySelectorAll("details[id]")) {
      const same = fresh.querySelector(`#${CSS.escape(fold.id)}`);
      if (same) same.open = fold.open;
    }
    old.replaceWith(document.adoptNode(fresh));
  }
  document.title = page.title;
  // The region itself stays, so that screen readers hear its new words
  count.replaceChildren(...page.querySelector("#result [role=status]").childNodes);
}

// What was used keeps the focus and its place on the screen; where it is gone, reading goes on at the heading
function carryOn(used, before) {
  const same = used.id && document.getElementById(used.id);
  if (same && same.matches("a, button, input, summary")) {
    same.focus({ preventScroll: true });
    scrollBy(0, same.getBoundingClientRect().top - before);
  } else if (!used.isConnected) {
    heading.focus();
  }
}

async function show(url, used, { push }) {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  document.querySelector(part("results")).ariaBusy = "true";
  try {
    const page = await ask(url, signal);
    if (signal.aborted) return;
    const before = used.getBoundingClientRect().top;
    swap(page);
    shown = url.pathname + url.search;
    if (push) history.pushState(null, "", url);
    carryOn(used, before);
  } catch {
    if (signal.aborted) return;
    if (push) location.assign(url);
    else location.reload();
  }
}

function go(event, url, used) {
  event.preventDefault();
  url.hash = "";
  show(url, used, { push: url.pathname + url.search !== shown });
}

document.addEventListener("click", (event) => {
  // A link with a target wants a page of its own: what that one may load, this one may not
  const link = event.target.closest("[data-part] a[href]:not([target])");
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  // Links on a drawing have no plain `href`
  const url = new URL(link.getAttribute("href"), location);
  if (leadsHere(url) && !link.getAttribute("href").startsWith("#")) go(event, url, link);
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  const url = new URL(form.action);
  if (!form.closest("[data-part]") || form.method !== "get" || !leadsHere(url)) return;
  url.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
  const used = form.contains(document.activeElement) ? document.activeElement : event.submitter;
  go(event, url, used ?? form);
});

addEventListener("popstate", () => {
  const url = new URL(location);
  if (url.pathname + url.search !== shown) show(url, document.activeElement, { push: false });
});
