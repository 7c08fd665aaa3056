import type { PartPlaces, SheetPlace } from '../open/locateParts';
import type { PartStore } from '../parts/partStore';
import { SheetCursor } from '../read/cursor';
import { placeOf } from '../read/cellName';
import { printTitlesOf } from '../read/printTitles';
import { readOptional } from '../trouble';
import { FINISH, START, XmlScanner } from '../xml/scanner';
import { isTrue, mainName } from '../xml/vocabulary';
import { OFFICE_PALETTE, readThemeColors } from './colors';
import type { Palette } from './colors';
import { readBreaks } from './readBreaks';
import { withMarginLines } from './readMarginLines';
import { DEFAULT_PAGE, withPageElement } from './readPage';
import { DEFAULT_LOOK, readLooks } from './readStyles';
import { RuledSize } from './ruled';
import type { CellLook, ColumnLook, RowLook, SheetLook } from './sheetLook';

/** Excel's own, where the sheet states none. */
const COLUMN_WIDTH = 8.43;
const ROW_HEIGHT = 15;

interface StyledColumns extends ColumnLook {
  readonly style: number;
}

/** Reads a sheet's look. What cannot be read of styles or theme falls back to Excel's defaults. */
export function readLook(store: PartStore, { part, tab }: SheetPlace, places: PartPlaces): SheetLook {
  const { styles, theme, workbook } = places;
  const palette: Palette =
    theme === null
      ? OFFICE_PALETTE
      : {
          ...OFFICE_PALETTE,
          theme: readOptional(() => readThemeColors(store.xml(theme), theme), OFFICE_PALETTE.theme),
        };
  const looks = styles === null ? [] : readOptional(() => readLooks(store.xml(styles), styles, palette), []);
  const look = readSheet(store.xml(part), part, looks);
  return { ...look, page: { ...look.page, ...printTitlesOf(workbook.names, tab) } };
}

function readSheet(bytes: Uint8Array, part: string, looks: readonly CellLook[]): SheetLook {
  const scanner = new XmlScanner(bytes, part);
  const cursor = new SheetCursor(scanner);
  const { attributes } = scanner;
  const number = (name: string): number | null => {
    const text = attributes.get(name);
    return text === null || !Number.isFinite(Number(text)) ? null : Number(text);
  };
  const columns: StyledColumns[] = [];
  const rows: RowLook[] = [];
  const rowStyles = new Map<number, number>();
  const cellStyles = new Map<number, number>();
  const ruled = new RuledSize(looks);
  let defaultColumnWidth = COLUMN_WIDTH;
  let defaultRowHeight = ROW_HEIGHT;
  let showsGridLines = true;
  let page = DEFAULT_PAGE;
  for (let token = scanner.next(); token !== FINISH; token = scanner.next()) {
    if (token !== START) continue;
    const element = mainName(scanner);
    switch (element) {
      case 'sheetView':
        showsGridLines = isTrue(attributes.get('showGridLines'), true);
        break;
      case 'sheetFormatPr':
        defaultColumnWidth = number('defaultColWidth') ?? number('baseColWidth') ?? COLUMN_WIDTH;
        defaultRowHeight = number('defaultRowHeight') ?? ROW_HEIGHT;
        break;
      case 'col':
        columns.push({
          first: (number('min') ?? 1) - 1,
          last: (number('max') ?? 1) - 1,
          width: number('width'),
          isHidden: isTrue(attributes.get('hidden')),
          style: number('style') ?? 0,
        });
        break;
      case 'row': {
        const row = cursor.enterRow();
        const height = number('ht');
        const isHidden = isTrue(attributes.get('hidden'));
        if (height !== null || isHidden) rows.push({ row, height, isHidden });
        if (isTrue(attributes.get('customFormat'))) rowStyles.set(row, number('s') ?? 0);
        break;
      }
      case 'c': {
        const column = cursor.enterCell(attributes.indexOf('r'));
        const style = number('s') ?? 0;
        cellStyles.set(placeOf(cursor.row, column), style);
        ruled.add(cursor.row, column, style);
        break;
      }
      case 'pageSetUpPr':
      case 'printOptions':
      case 'pageMargins':
      case 'pageSetup':
        page = withPageElement(page, element, attributes);
        break;
      case 'rowBreaks':
        page = { ...page, rowBreaks: readBreaks(scanner) };
        break;
      case 'colBreaks':
        page = { ...page, columnBreaks: readBreaks(scanner) };
        break;
      case 'headerFooter':
        page = withMarginLines(page, scanner);
        break;
      // views that single users saved, each with a page of its own
      case 'customSheetViews':
        scanner.skipElement();
        break;
    }
  }
  return {
    defaultColumnWidth,
    defaultRowHeight,
    showsGridLines,
    page,
    columns: columns.map(({ first, last, width, isHidden }) => ({ first, last, width, isHidden })),
    rows,
    ruled: ruled.size,
    cell: ({ row, column }) => {
      const ofColumn = (): number =>
        columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
      const style = cellStyles.get(placeOf(row, column)) ?? rowStyles.get(row) ?? ofColumn();
      return looks[style] ?? DEFAULT_LOOK;
    },
  };
}
