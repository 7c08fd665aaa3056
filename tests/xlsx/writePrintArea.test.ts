import { describe, expect, it } from '@jest/globals';

import type { PrintAreaEdit } from '../../src/sheet/edit';
import type { Area } from '../../src/sheet/snapshot';
import { differingParts, partText } from './support/rawZip';
import { buildBook, firstSheet, open } from './support/workbook';
import type { BookSpec } from './support/workbook';

const BOOK = 'xl/workbook.xml';
const AREA: Area = { top: 0, left: 0, bottom: 19, right: 7 };
const OTHER: Area = { top: 0, left: 0, bottom: 9, right: 6 };
const change = (before: Area | null, after: Area | null): PrintAreaEdit => ({
  kind: 'print-area',
  before,
  after,
});

/** workbook.xml from the end of the sheets on, after the edit of the first sheet. */
function bookAfter(spec: BookSpec, edit: PrintAreaEdit): string {
  const before = buildBook(spec);
  const workbook = open(before);
  const outcome = workbook.apply([{ sheetId: '1', edits: [edit] }]);
  if (!outcome.ok) return `${outcome.problem.code} ${outcome.problem.figures['cells'] ?? ''}`;
  expect(outcome.value.sheets).toEqual([{ sheetId: '1', edits: [edit] }]);
  expect(differingParts(before, workbook.toBytes())).toEqual([BOOK]);
  expect(open(workbook.toBytes()).sheets).toEqual(workbook.sheets);
  expect(firstSheet(workbook).printArea).toEqual(edit.after && { areas: [edit.after], isOurs: true });
  const text = partText(workbook.toBytes(), BOOK);
  return text.slice(text.indexOf('sheets>', text.indexOf('sheets>') + 1) + 7);
}

const ours = (ref: string, sheet = "'表 ''1'''"): string =>
  `<definedName name="_xlnm.Print_Area" localSheetId="0" comment="校验提示">${sheet}!${ref}</definedName>`;
const sheets = [{ name: "表 '1'" }];

describe('print areas', () => {
  it.each([
    ['at the end', '', `<definedNames>${ours('$A$1:$H$20')}</definedNames></workbook>`],
    [
      'before calcPr',
      '<calcPr calcId="1"/>',
      `<definedNames>${ours('$A$1:$H$20')}</definedNames><calcPr calcId="1"/></workbook>`,
    ],
    [
      'after external references, before what follows',
      '<functionGroups/><externalReferences/><oleSize ref="A1"/><extLst/>',
      `<functionGroups/><externalReferences/><definedNames>${ours('$A$1:$H$20')}</definedNames><oleSize ref="A1"/><extLst/></workbook>`,
    ],
    [
      'beside other names',
      '<definedNames><definedName name="a">1</definedName></definedNames>',
      `<definedNames><definedName name="a">1</definedName>${ours('$A$1:$H$20')}</definedNames></workbook>`,
    ],
    ['in an empty list', '<definedNames/>', `<definedNames>${ours('$A$1:$H$20')}</definedNames></workbook>`],
  ])('sets one %s', (_, rest, after) => {
    expect(bookAfter({ sheets, bookAfter: rest }, change(null, AREA))).toBe(after);
  });

  it('moves ours, and takes it away with an empty list', () => {
    const list = `<definedNames>${ours('$A$1:$H$20')}</definedNames>`;
    expect(bookAfter({ sheets, bookAfter: list }, change(AREA, OTHER))).toBe(
      `<definedNames>${ours('$A$1:$G$10')}</definedNames></workbook>`,
    );
    expect(bookAfter({ sheets, bookAfter: list }, change(AREA, null))).toBe('</workbook>');
    const two = `<definedNames><definedName name="a">1</definedName>${ours('$A$1:$H$20')}</definedNames><calcPr/>`;
    expect(bookAfter({ sheets, bookAfter: two }, change(AREA, null))).toBe(
      '<definedNames><definedName name="a">1</definedName></definedNames><calcPr/></workbook>',
    );
  });

  it("never touches the user's", () => {
    const users = `<definedNames>${ours('$A$1:$H$20').replace(' comment="校验提示"', '')}</definedNames>`;
    expect(bookAfter({ sheets, bookAfter: users }, change(null, OTHER))).toBe('inputs-changed Print_Area');
    expect(bookAfter({ sheets, bookAfter: users }, change(AREA, null))).toBe('inputs-changed Print_Area');
    expect(bookAfter({ sheets }, change(AREA, null))).toBe('inputs-changed Print_Area');
  });

  it('keeps a prefix', () => {
    expect(bookAfter({ sheets, prefix: 'x' }, change(null, AREA))).toBe(
      `<x:definedNames>${ours('$A$1:$H$20').replaceAll('definedName', 'x:definedName')}</x:definedNames></x:workbook>`,
    );
  });

  it('does nothing where nothing changes', () => {
    const book = buildBook({ sheets, bookAfter: `<definedNames>${ours('$A$1:$H$20')}</definedNames>` });
    const workbook = open(book);
    expect(workbook.apply([{ sheetId: '1', edits: [change(AREA, AREA)] }])).toEqual({
      ok: true,
      value: { sheets: [] },
    });
    expect(workbook.toBytes()).toBe(book);
  });
});
