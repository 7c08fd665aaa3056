import type { XmlScanner } from '../xml/scanner';

/** Styles that whole columns have; a cell that is new to the sheet takes its column's. */
export class ColumnStyles {
  private readonly spans: { readonly first: number; readonly last: number; readonly style: number }[] = [];

  /** The scanner is at the START of a `<col>`. */
  see(scanner: XmlScanner): void {
    const { attributes } = scanner;
    const style = Number(attributes.get('style') ?? 0);
    if (style === 0) return;
    this.spans.push({
      first: Number(attributes.get('min')) - 1,
      last: Number(attributes.get('max')) - 1,
      style,
    });
  }

  of(column: number): number {
    return this.spans.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }
}
