import { SharedFormula } from '../../sheet/formula/shift';
import { AreaIndex } from '../../sheet/formula/areaIndex';
import type { Area } from '../../sheet/snapshot';
import type { XmlScanner } from '../xml/scanner';
import { parseAreaName } from '../../sheet/references';
import { readText } from './richText';

/** A cell while it is being read. */
export interface MutableCell {
  row: number;
  column: number;
  value: string | number | boolean | null;
  formula?: string;
  format?: string;
  unlocked?: true;
}

/** A block of cells that one formula fills: an array formula or a data table. */
export interface FormulaBlock {
  readonly area: Area;
  readonly formula: string;
}

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: SharedFormula;
}

const formulaFor = (master: Master, row: number, column: number): string =>
  master.formula.shifted(row - master.row, column - master.column);

/** Collects a sheet's formulas. A master may stand behind its followers, and a block after its cells. */
export class FormulaReader {
  readonly blocks: FormulaBlock[] = [];
  private readonly masters = new Map<string, Master>();
  private readonly followers = new Map<string, MutableCell[]>();
  /** Group of the formula just read, if it has no text of its own and its master is not known yet. */
  private group: string | null = null;

  /** Reads an `<f>` whose START was just read; gives its text, '' where a master that comes later holds it. */
  read(scanner: XmlScanner, row: number, column: number): string {
    const { attributes } = scanner;
    const kind = attributes.get('t');
    this.group = null;
    if (kind === null) return readText(scanner);
    const group = kind === 'shared' ? (attributes.get('si') ?? '') : null;
    const area = kind === 'array' || kind === 'dataTable' ? parseAreaName(attributes.get('ref') ?? '') : null;
    const inputs = kind === 'dataTable' ? ['r1', 'r2'].map((name) => attributes.get(name) ?? '') : [];
    const text = readText(scanner);
    const formula = kind === 'dataTable' && text === '' ? `TABLE(${inputs.join(',')})` : text;
    if (area && (area.top !== area.bottom || area.left !== area.right)) this.blocks.push({ area, formula });
    if (group === null) return formula;
    const master = this.masters.get(group);
    if (text === '' && master) return formulaFor(master, row, column);
    if (text === '') this.group = group;
    else if (!master) this.masters.set(group, { row, column, formula: new SharedFormula(text) });
    return formula;
  }

  /** Remembers the cell if the formula just read for it still needs its master. */
  follow(cell: MutableCell): void {
    if (this.group === null) return;
    const cells = this.followers.get(this.group);
    if (cells) cells.push(cell);
    else this.followers.set(this.group, [cell]);
  }

  /** Gives every follower its formula, and every other cell of a block the block's. */
  finish(cells: readonly MutableCell[]): void {
    for (const [group, followers] of this.followers) {
      const master = this.masters.get(group);
      if (!master) continue;
      for (const cell of followers) cell.formula = formulaFor(master, cell.row, cell.column);
    }
    if (this.blocks.length === 0) return;
    const index = new AreaIndex();
    this.blocks.forEach(({ area }, i) => {
      index.add(area, i);
    });
    for (const cell of cells) {
      if (cell.formula !== undefined) continue;
      const block = index.find(cell.row, cell.column);
      if (block !== undefined) cell.formula = this.blocks[block]?.formula ?? '';
    }
  }
}
