const BLOCKS = new Set(
  [
    'address',
    'article',
    'div',
    'dl',
    'dt',
    'dd',
    'footer',
    'h1',
    'h2',
    'h3',
    'h4',
    'header',
    'li',
    'main',
  ].concat(['ol', 'p', 'section', 'table', 'caption', 'thead', 'tbody', 'tr', 'ul', 'br']),
);
const UNSEEN = new Set(['script', 'head', 'title']);
const CELLS = new Set(['td', 'th']);

/** What a node reads as; cells of a row, and a term and what it says, are parted by tabs, to be pasted as a table. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
  const name = node.nodeName.toLowerCase();
  if (UNSEEN.has(name)) return '';
  const text = [...node.childNodes].map(textOf).join('');
  if (CELLS.has(name)) return `${text.trim()}\t`;
  if (name === 'dt') return `\n${text.trim()}\t`;
  if (name === 'dd') return `${text}\n`;
  return BLOCKS.has(name) ? `\n${text}\n` : text;
}

/** An HTML document as plain text: a line for each block, no empty lines. */
export function plainTextOf(html: string): string {
  // The page's content policy would complain of the style, even in a document that nobody sees.
  const unstyled = html.replace(/<style>.*?<\/style>/gs, '');
  const { body } = new DOMParser().parseFromString(unstyled, 'text/html');
  return textOf(body)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
