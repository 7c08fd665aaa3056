import { damaged, readOptional, Trouble } from '../trouble';
import { contentTypeOf } from '../parts/contentTypes';
import type { PartStore } from '../parts/partStore';
import { readRelationships } from '../parts/relationships';
import type { Relationship } from '../parts/relationships';
import { partKey } from '../zip/directory';
import { readWorkbookPart } from '../read/workbookPart';
import type { SheetListing, WorkbookPart } from '../read/workbookPart';

const USUAL_WORKBOOK = 'xl/workbook.xml';

/** A worksheet of the workbook and the part that holds it. */
export interface SheetPlace {
  /** Position among all tabs, chart sheets counted; defined names speak of it. */
  readonly tab: number;
  /** Stable name inside the workbook: its sheetId. */
  readonly id: string;
  readonly listing: SheetListing;
  readonly part: string;
}

/** Where a workbook's parts are. null: the workbook has no such part. */
export interface PartPlaces {
  readonly workbookPart: string;
  readonly workbook: WorkbookPart;
  readonly sheets: readonly SheetPlace[];
  /** Names of all tabs in order, chart sheets counted. */
  readonly tabNames: readonly string[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly theme: string | null;
  readonly isMacroEnabled: boolean;
}

/** Finds the parts of a workbook from the package's relationships on. Errors: `not-a-workbook`, `file-damaged` … */
export function locateParts(store: PartStore): PartPlaces {
  const workbookPart = locateWorkbook(store);
  const contentType = readOptional(() => contentTypeOf(store, workbookPart), '');
  if (workbookPart.endsWith('.bin') || contentType.includes('sheet.binary')) {
    throw new Trouble('legacy-format', { format: 'xlsb' });
  }
  const workbook = readWorkbookPart(store.xml(workbookPart), workbookPart);
  if (workbook.sheets.length === 0) throw damaged(workbookPart, 'no sheets');
  const links = readRelationships(store, workbookPart);
  const partOf = (kind: string): string | null => {
    const target = links.find((link) => link.kind === kind)?.target ?? null;
    return target !== null && store.has(target) ? target : null;
  };
  return {
    workbookPart,
    workbook,
    sheets: placeSheets(workbook.sheets, links, workbookPart),
    tabNames: workbook.sheets.map(({ name }) => name),
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    theme: partOf('theme'),
    isMacroEnabled: /macroEnabled/i.test(contentType) || partOf('vbaProject') !== null,
  };
}

function locateWorkbook(store: PartStore): string {
  const target = readRelationships(store, '').find((link) => link.kind === 'officeDocument')?.target ?? null;
  if (target !== null && store.has(target)) return target;
  if (store.has(USUAL_WORKBOOK)) return USUAL_WORKBOOK;
  if (target !== null) throw damaged(target, 'missing');
  throw new Trouble('not-a-workbook');
}

function placeSheets(
  listings: readonly SheetListing[],
  links: readonly Relationship[],
  workbookPart: string,
): SheetPlace[] {
  const byId = new Map(links.map((link) => [link.id, link]));
  const ids = new Set(listings.map(({ sheetId }) => sheetId));
  const hasIds = ids.size === listings.length && !ids.has('');
  const taken = new Set<string>();
  const places: SheetPlace[] = [];
  listings.forEach((listing, tab) => {
    const link = byId.get(listing.relationshipId);
    if (!link) throw damaged(workbookPart, 'sheet without a part');
    if (link.kind !== 'worksheet' || link.target === null) return;
    const key = partKey(link.target);
    if (taken.has(key)) throw damaged(link.target, 'part of two sheets');
    taken.add(key);
    const id = hasIds ? listing.sheetId : String(tab + 1);
    places.push({ tab, id, listing, part: link.target });
  });
  return places;
}
