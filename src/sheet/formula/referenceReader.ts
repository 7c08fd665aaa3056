import { SHEET_COLUMNS, SHEET_ROWS } from '../references';
import type { TabArea } from './dependents';
import { formulaTokens } from './tokens';
import type { Corner, FormulaToken } from './tokens';

/** A defined name of the workbook. */
export interface DefinedName {
  readonly name: string;
  /** Position in the list of tabs of the sheet it belongs to; null: the whole workbook's. */
  readonly sheetIndex: number | null;
  /** What it stands for, without `=`. */
  readonly formula: string;
}

/** What names in formulas may mean. */
export interface NameScope {
  /** Names of all tabs in order. */
  readonly tabNames: readonly string[];
  readonly names: readonly DefinedName[];
}

/** Cells a formula reads, or that this cannot be told from its text. */
export type Reach = readonly TabArea[] | 'unclear';

/** Functions that read cells their arguments do not name. TABLE stands for a data table. */
const FAR_READING = /^(?:INDIRECT|OFFSET|TABLE|(?:_XLFN\.)?ANCHORARRAY)$/;
/** Names defined through names deeper than this are not followed. */
const DEEPEST = 16;

/** Finds what formulas read. */
export class ReferenceReader {
  private readonly tabs: ReadonlyMap<string, number>;
  private readonly named = new Map<string, DefinedName>();
  private readonly known = new Map<DefinedName, Reach>();

  constructor(scope: NameScope) {
    this.tabs = new Map(scope.tabNames.map((name, tab) => [name.toUpperCase(), tab]));
    for (const name of scope.names) this.named.set(keyOf(name.name, name.sheetIndex), name);
  }

  /** @param tab tab of the sheet the formula stands on. */
  reachOf(formula: string, tab: number): Reach {
    return this.follow(formula, tab, 0);
  }

  private follow(formula: string, tab: number, depth: number): Reach {
    const areas: TabArea[] = [];
    for (const token of formulaTokens(formula)) {
      const reach = this.reachOfToken(token, tab, depth);
      if (reach === 'unclear') return 'unclear';
      areas.push(...reach);
    }
    return areas;
  }

  private reachOfToken(token: FormulaToken, tab: number, depth: number): Reach {
    switch (token.kind) {
      case 'unclear':
        return 'unclear';
      case 'function':
        return FAR_READING.test(token.text) ? 'unclear' : [];
      case 'name':
        return token.sheet?.includes('[') ? [] : this.reachOfName(token.text, token.sheet, tab, depth);
      case 'area': {
        if (token.sheet?.includes('[')) return [];
        // a reference without its sheet, or a relative one, means something else in every cell that uses the name
        if (depth > 0 && (token.sheet === null || isRelative(token.from) || isRelative(token.to)))
          return 'unclear';
        const target = token.sheet === null ? tab : this.tabs.get(token.sheet.toUpperCase());
        return target === undefined ? 'unclear' : [{ tab: target, area: areaOf(token.from, token.to) }];
      }
    }
  }

  private reachOfName(name: string, sheet: string | null, tab: number, depth: number): Reach {
    const owner = sheet === null ? tab : this.tabs.get(sheet.toUpperCase());
    if (owner === undefined || depth >= DEEPEST) return 'unclear';
    const defined = this.named.get(keyOf(name, owner)) ?? this.named.get(keyOf(name, null));
    if (!defined) return 'unclear';
    const known = this.known.get(defined);
    if (known) return known;
    this.known.set(defined, 'unclear');
    const reach = this.follow(defined.formula, owner, depth + 1);
    this.known.set(defined, reach);
    return reach;
  }
}

const keyOf = (name: string, tab: number | null): string =>
  `${tab === null ? '' : String(tab)}!${name.toUpperCase()}`;

const isRelative = ({ row, column, isRowFixed, isColumnFixed }: Corner): boolean =>
  (row !== null && !isRowFixed) || (column !== null && !isColumnFixed);

const areaOf = (from: Corner, to: Corner): TabArea['area'] => ({
  top: Math.min(from.row ?? 0, to.row ?? 0),
  left: Math.min(from.column ?? 0, to.column ?? 0),
  bottom: Math.max(from.row ?? SHEET_ROWS - 1, to.row ?? SHEET_ROWS - 1),
  right: Math.max(from.column ?? SHEET_COLUMNS - 1, to.column ?? SHEET_COLUMNS - 1),
});
