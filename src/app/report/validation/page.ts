import type { Language } from '../../../core/index';
import { text, type Html } from './html';

/** Ink on A4 paper; the severity stands in words too, so that nothing depends on colour. */
const STYLE = `
@page { size: A4; margin: 16mm 14mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 8mm; max-width: 210mm; color: #1b1b1b; background: #fff;
  font: 10.5pt/1.55 "Noto Sans SC", "Microsoft YaHei", "PingFang SC", SimSun, sans-serif; }
h1 { margin: 0 0 6mm; font-size: 17pt; text-align: center; }
h2 { margin: 7mm 0 2mm; font-size: 13pt; border-bottom: 1pt solid #444; break-after: avoid; }
h3 { margin: 4mm 0 1mm; font-size: 11pt; break-after: avoid; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 1mm 5mm; margin: 0; }
dt { color: #555; }
dd { margin: 0; overflow-wrap: anywhere; }
.digest { font-family: Consolas, monospace; font-size: 9pt; }
.verdict { margin: 2mm 0; padding: 2mm 4mm; border: 1pt solid #444; border-left-width: 4pt; font-weight: bold; }
.notReady, .error { border-color: #a4262c; }
.ready { border-color: #0b6a0b; }
.warning { border-color: #8a5300; }
.info { border-color: #555; }
table { width: 100%; border-collapse: collapse; font-size: 9.5pt; }
th, td { padding: 1mm 1.5mm; border: 0.5pt solid #888; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eee; white-space: nowrap; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.number { text-align: right; white-space: nowrap; }
.differs { font-weight: bold; }
ol { margin: 0; padding-left: 7mm; }
li { margin: 0 0 3mm; padding-left: 2mm; border-left: 2pt solid; break-inside: avoid; white-space: pre-line; }
li p { margin: 0; }
.aside { color: #444; }
footer { margin-top: 8mm; padding-top: 2mm; border-top: 0.5pt solid #888; font-size: 9pt; color: #444; }
@media print { body { padding: 0; max-width: none; } }
`;

/** One self-contained page: no script, nothing loaded from anywhere, and a policy that forbids both. */
export const page = (language: Language, title: string, body: Html): string => `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title).markup}</title>
<style>${STYLE}</style>
</head>
<body>
${body.markup}
</body>
</html>
`;
