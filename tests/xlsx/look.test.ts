import { describe, expect, it } from '@jest/globals';

import type { SheetLook } from '../../src/xlsx/index';
import { buildRich } from './support/rich';
import { buildBook, MAIN, open } from './support/workbook';
import type { BookSpec } from './support/workbook';

function lookOf(bytes: Uint8Array, sheetId: string): SheetLook {
  const outcome = open(bytes).look(sheetId);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

const styles = (fonts: string, extra = ''): string =>
  `<styleSheet xmlns="${MAIN}"><fonts>${fonts}</fonts><fills><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>` +
  `<borders><border/></borders><cellXfs>${Array.from({ length: fonts.split('<font>').length - 1 }, (_, i) => `<xf fontId="${String(i)}" fillId="0"/>`).join('')}</cellXfs>${extra}</styleSheet>`;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Font colours of the cells A1, B1 … of a workbook with these fonts. */
function fontColors(colors: readonly string[], spec: BookSpec = {}, extra = ''): (string | null)[] {
  const fonts = colors.map((color) => `<font><color ${color}/></font>`).join('');
  const cells = colors.map((_, i) => `<c s="${String(i)}"/>`).join('');
  const look = lookOf(
    buildBook({ sheets: [{ rows: `<row>${cells}</row>` }], styles: styles(fonts, extra), ...spec }),
    '1',
  );
  return colors.map((_, column) => look.cell({ row: 0, column }).font.color);
}

describe('the look of a sheet', () => {
  it('has widths, heights, and a style for every cell', () => {
    const look = lookOf(buildRich(), '3');
    expect(look).toMatchObject({
      defaultRowHeight: 14.25,
      showsGridLines: false,
      columns: [
        { first: 0, last: 0, width: 12.5, isHidden: false },
        { first: 4, last: 5, width: 9, isHidden: false },
      ],
      rows: [{ row: 0, height: 30, isHidden: false }],
    });
    expect(look.cell({ row: 0, column: 0 })).toEqual({
      font: {
        name: '宋体',
        size: 16,
        color: '#000000',
        isBold: true,
        isItalic: false,
        isUnderlined: false,
        isStruckThrough: false,
      },
      fill: null,
      borders: {
        top: { style: 'medium', color: null },
        right: { style: 'thin', color: '#FF0000' },
        bottom: null,
        left: { style: 'thin', color: null },
      },
      horizontal: 'center',
      vertical: 'center',
      wrapsText: true,
      shrinksToFit: false,
      indent: 0,
      rotation: 0,
      format: null,
    });
    expect(look.cell({ row: 3, column: 4 }).format).toBe('0.00_ ');
    // not in the file: the column's style, else the default
    expect(look.cell({ row: 99, column: 5 }).format).toBe('0.00_ ');
    expect(look.cell({ row: 99, column: 9 })).toMatchObject({ horizontal: 'general', format: null });
  });

  it('resolves colours by value, index, theme and tint', () => {
    expect(
      fontColors([
        'rgb="FF336699"',
        'indexed="10"',
        'theme="0"',
        'theme="4"',
        'auto="1"',
        'indexed="99"',
        'rgb="x"',
      ]),
    ).toEqual(['#336699', '#FF0000', '#FFFFFF', '#4F81BD', null, null, null]);
    expect(
      fontColors([
        'theme="1" tint="0.5"',
        'theme="0" tint="-0.25"',
        'rgb="FFFF0000" tint="0.5"',
        'rgb="FFFF0000" tint="-0.5"',
      ]),
    ).toEqual(['#808080', '#BFBFBF', '#FF8080', '#800000']);
    expect(
      fontColors(
        ['indexed="0"'],
        {},
        '<colors><indexedColors><rgbColor rgb="FF123456"/></indexedColors></colors>',
      ),
    ).toEqual(['#123456']);
  });

  it('takes colours from the theme, and does without a broken one', () => {
    const withTheme = (theme: string): BookSpec => ({
      parts: {
        'xl/theme/theme1.xml': theme,
        'xl/_rels/workbook.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
          `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
          `<Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/>` +
          `<Relationship Id="rId3" Type="${OFFICE}/theme" Target="theme/theme1.xml"/></Relationships>`,
      },
    });
    const theme =
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">' +
      '<a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:srgbClr val="EEEEEE"/></a:lt1></a:clrScheme></a:themeElements></a:theme>';
    expect(fontColors(['theme="0"', 'theme="1"', 'theme="4"'], withTheme(theme))).toEqual([
      '#EEEEEE',
      '#111111',
      '#4F81BD',
    ]);
    expect(fontColors(['theme="0"'], withTheme('<a'))).toEqual(['#FFFFFF']);
  });

  it('shows a fill', () => {
    const look = lookOf(
      buildBook({ sheets: [{ rows: '<row><c s="0"/></row>' }], styles: styles('<font></font>') }),
      '1',
    );
    expect(look.cell({ row: 0, column: 0 }).fill).toBe('#FFFF00');
  });

  it('has defaults without styles, and knows no sheet that is not there', () => {
    const workbook = open(buildBook());
    expect(workbook.look('1')).toMatchObject({
      ok: true,
      value: { defaultColumnWidth: 8.43, columns: [], rows: [] },
    });
    expect(workbook.look('x')).toMatchObject({ ok: false, problem: { code: 'sheet-not-found' } });
  });
});
