export interface PdfPage {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
}

const MILLIMETRES_PER_POINT = 25.4 / 72;

/** The pages of a PDF that Chromium wrote: it packs the drawings, not the page objects. */
export function pdfPages(bytes: Uint8Array): readonly PdfPage[] {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = text.match(/\d+ 0 obj\s*<<[\s\S]*?endobj/g) ?? [];
  return objects
    .filter((object) => /\/Type\s*\/Page\b/.test(object))
    .map((object) => {
      const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(object) ?? [];
      const millimetres = (points: string | undefined): number =>
        Math.floor(Number(points) * MILLIMETRES_PER_POINT + 0.5);
      return { width: millimetres(width), height: millimetres(height) };
    });
}
