// A photo from a phone is made smaller before it is sent: less data for the reader, and nothing that a camera wrote in it.
// Without this script, or when something fails, the photo is sent as it is, and the page says what is possible.
const LONGEST = 2000;
const SMALL = 1_000_000;

async function smaller(file) {
  const picture = await createImageBitmap(file);
  const scale = LONGEST / Math.max(picture.width, picture.height);
  if (scale >= 1 && file.size < SMALL) return file;
  const sheet = document.createElement("canvas");
  sheet.width = Math.round(picture.width * Math.min(1, scale));
  sheet.height = Math.round(picture.height * Math.min(1, scale));
  sheet.getContext("2d").drawImage(picture, 0, 0, sheet.width, sheet.height);
  const kind = file.type === "image/png" ? "image/webp" : "image/jpeg";
  return new Promise((done) => sheet.toBlob((blob) => done(new File([blob], "foto", { type: blob.type })), kind, 0.88));
}

for (const field of document.querySelectorAll("[data-shrink]")) {
  const buttons = field.form.querySelectorAll("[type=submit]");
  field.addEventListener("change", async () => {
    if (!field.files.length) return;
    for (const button of buttons) button.disabled = true;
    try {
      const chosen = new DataTransfer();
      chosen.items.add(await smaller(field.files[0]));
      field.files = chosen.files;
    } catch {
      // The page answers with a sentence when it cannot take what was chosen
    }
    for (const button of buttons) button.disabled = false;
  });
}
