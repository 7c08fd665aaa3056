/** Markup that is safe to stand in a page. */
export interface Html {
  readonly markup: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that HTML does not allow, the sheet's line breaks excepted. */
const FORBIDDEN = new RegExp(
  `[${['\\0-\\x08', '\\x0b\\x0c', '\\x0e-\\x1f', '\\x7f', '\\ufffe\\uffff'].join('')}]`,
  'g',
);

/** Any text as text. */
export const text = (value: string): Html => ({
  markup: value.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign),
});

type Child = Html | string;

const markupOf = (child: Child): string => (typeof child === 'string' ? text(child) : child).markup;

/** An element; strings among its children are texts. `className` is the product's own, never the form's. */
export const element = (name: string, className: string | null, ...children: readonly Child[]): Html => ({
  markup: `<${name}${className === null ? '' : ` class="${className}"`}>${children.map(markupOf).join('')}</${name}>`,
});

export const all = (parts: readonly Html[]): Html => ({
  markup: parts.map(({ markup }) => markup).join('\n'),
});
