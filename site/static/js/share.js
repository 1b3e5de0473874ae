// Shows the buttons that need the browser's help: print, and share with the programs on the phone.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.onclick = () => window.print();
}
if (navigator.share) {
  for (const button of document.querySelectorAll("[data-share]")) {
    button.hidden = false;
    button.onclick = () => navigator.share({ title: button.dataset.title, url: button.dataset.share }).catch(() => {});
  }
}
