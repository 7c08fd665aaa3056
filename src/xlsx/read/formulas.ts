import { SharedFormula } from '../formula/shift';
import { AreaIndex } from '../formula/areaIndex';
import type { Area } from '../../sheet/snapshot';
import type { XmlScanner } from '../xml/scanner';
import { parseAreaName } from './references';
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

/** Collects a sheet's formulas; shared ones and blocks are known in full only at the end of the sheet. */
export class FormulaReader {
  readonly blocks: FormulaBlock[] = [];
  private readonly masters = new Map<string, Master>();
  private readonly followers = new Map<string, MutableCell[]>();
  /** Group of the formula just read, if it has no text of its own. */
  private group: string | null = null;

  /** Reads an `<f>` whose START was just read; gives its text, '' where a master holds it. */
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
    if (group !== null && text === '') this.group = group;
    else if (group !== null && !this.masters.has(group)) {
      this.masters.set(group, { row, column, formula: new SharedFormula(text) });
    }
    return formula;
  }

  /** Remembers the cell if the formula just read for it is a follower's. */
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
      for (const cell of followers) {
        cell.formula = master.formula.shifted(cell.row - master.row, cell.column - master.column);
      }
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
