/** Milliseconds for which a download may still read its data. */
const KEPT_FOR = 60_000;

/** Offers a text or bytes as a file to save. Whether the browser, or Excel's web view, then saves it cannot be known. */
export function saveFile(name: string, type: string, content: string | Uint8Array): void {
  const blob =
    typeof content === 'string'
      ? new Blob([content], { type: `${type};charset=utf-8` })
      : new Blob([content.slice()], { type });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_FOR);
}
