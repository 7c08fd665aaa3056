import { MAIN } from './namespaces';
import { element, elementText, xmlPart } from './xmlText';

/** Every text of the workbook once, in the order of first use. */
export class SharedStrings {
  private readonly indices = new Map<string, number>();
  private uses = 0;

  /** Index of the text in the table. */
  indexOf(text: string): number {
    this.uses += 1;
    const known = this.indices.get(text);
    if (known !== undefined) return known;
    this.indices.set(text, this.indices.size);
    return this.indices.size - 1;
  }

  /** xl/sharedStrings.xml */
  toXml(): string {
    const items = [...this.indices.keys()].map((text) => {
      const keepsSpace = /^\s|\s$|\n/.test(text) ? 'preserve' : undefined;
      return element('si', {}, element('t', { 'xml:space': keepsSpace }, elementText(text)));
    });
    const counts = { count: this.uses, uniqueCount: this.indices.size };
    return xmlPart(element('sst', { xmlns: MAIN, ...counts }, items.join('')));
  }
}
