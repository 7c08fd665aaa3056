import type { Paper } from './paper';

/** The page's own rules know nothing of paper: these stand only while a sheet is printed. */
const rulesFor = ({ size, margin }: Paper): readonly string[] => [
  `@page { size: ${size}; margin: ${margin}; }`,
  '.print-root { display: none; }',
  `@media print {
    html, body { margin: 0; background: #ffffff; color-scheme: light; overflow: visible; }
    body > :not(.print-root) { display: none !important; }
    .print-root { display: block; color: #000000; text-rendering: geometricPrecision; print-color-adjust: exact; -webkit-print-color-adjust: exact; forced-color-adjust: none; }
  }`,
  // Size containment: the browser must not break within, where the sheet reaches far beyond its window.
  '.print-leaf { position: relative; display: flow-root; break-inside: avoid; }',
  '.print-leaf + .print-leaf { break-before: page; }',
  '.print-page { position: relative; contain: strict; break-inside: avoid; }',
  '.print-part { position: absolute; contain: strict; }',
  '.print-margin { position: absolute; left: 0; right: 0; line-height: 1.23; white-space: pre-wrap; overflow-wrap: anywhere; }',
  '.print-rest { font-size: 12pt; line-height: 1.6; }',
  '.print-sheet { position: absolute; top: 0; left: 0; transform-origin: 0 0; }',
  '.print-row { position: absolute; left: 0; }',
  '.print-cell { position: absolute; top: 0; }',
  '.print-room { position: absolute; top: 0; right: 0; bottom: 1px; left: 0; display: flex; box-sizing: border-box; overflow: hidden; overflow-wrap: anywhere; }',
  '.print-lines { position: absolute; top: 0; left: 0; width: 1px; height: 1px; overflow: visible; fill: none; }',
];

/** Puts the rules in through the object model, as the content policy allows. @returns what takes them out again */
export function addPrintRules(paper: Paper): () => void {
  const style = document.createElement('style');
  document.head.append(style);
  for (const rule of rulesFor(paper)) style.sheet?.insertRule(rule, style.sheet.cssRules.length);
  return () => {
    style.remove();
  };
}
