// Measures what an editor writes in plain German, on our own server, while they write.
for (const meter of document.querySelectorAll("[data-plain-german]")) {
  const form = meter.closest("form");
  if (!form) continue;
  const url = meter.dataset.plainGerman;
  const names = meter.dataset.fields.split(" ");
  let measured = "";
  let waiting = 0;
  let asking = new AbortController();

  // The outermost field of each name; rich text is written in an element of its own
  const fields = () => names.flatMap((name) => [...form.querySelectorAll(`[data-contentpath="${name}"]`)])
    .filter((field) => !field.parentElement.closest("[data-contentpath]"));
  const words = (field) => [...field.querySelectorAll("textarea, input[type=text], [contenteditable=true]")]
    .map((part) => part.value ?? part.innerText);
  const text = () => fields().flatMap(words).join("\n");

  async function measure() {
    const now = text();
    if (now === measured) return;
    measured = now;
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const body = new FormData();
    body.append("text", now);
    body.append("csrfmiddlewaretoken", form.elements.csrfmiddlewaretoken.value);
    try {
      const answer = await fetch(url, { method: "POST", body, signal });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const result = page.querySelector("[data-verdict]");
      if (!result) return;
      // The line itself stays, so that screen readers hear its new words
      meter.querySelector("[data-verdict]").replaceChildren(...result.childNodes);
      meter.querySelector("[data-findings]").replaceWith(page.querySelector("[data-findings]"));
    } catch {
      // Away or too late: what stands there holds until the next letter
    }
  }

  for (const kind of ["input", "keyup", "focusout"]) {
    form.addEventListener(kind, () => {
      clearTimeout(waiting);
      waiting = setTimeout(measure, 700);
    });
  }
}
