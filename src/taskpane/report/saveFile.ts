/** Milliseconds for which a download may still read its data. */
const KEPT_FOR = 60_000;

/** Offers a text as a file to save. Whether the browser, or Excel's web view, then saves it cannot be known. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_FOR);
}
