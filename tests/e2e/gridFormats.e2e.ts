import { expect, it } from '@jest/globals';
import { buildBook, MAIN } from '../xlsx/support/workbook';
import { gridSteps } from './support/gridSteps';
import { pages } from './support/pages';
import { whilePrinting } from './support/printing';

const openPage = pages();

const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="176" formatCode="#,##0.00;[Red]#,##0.00"/>` +
  '<numFmt numFmtId="177" formatCode="G/通用格式&quot;次&quot;"/></numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>' +
  '<cellXfs><xf/><xf numFmtId="176"/><xf numFmtId="177"/></cellXfs></styleSheet>';
const FORMATS = buildBook({
  styles: STYLES,
  sheets: [
    {
      rows: '<row r="1"><c r="A1" s="1"><v>-1234.5</v></c><c r="B1" s="1"><v>1234.5</v></c><c r="C1" s="2"><v>5</v></c></row>',
    },
  ],
});

it('tells a negative number by the red of its format, on screen and on paper, and shows WPS’s General', async () => {
  const { page, choose } = await openPage();
  const { cell } = gridSteps(page);
  await choose({ name: '格式.xlsx', bytes: FORMATS });
  await cell('C1').waitFor();
  const read = (cells: string) =>
    page
      .locator(`${cells} span`)
      .evaluateAll((texts) => texts.map((one) => [one.textContent, getComputedStyle(one).color]));
  const shown = [
    ['1,234.50', 'rgb(255, 0, 0)'],
    ['1,234.50', 'rgb(0, 0, 0)'],
    ['5次', 'rgb(0, 0, 0)'],
  ];
  expect(await read('[data-cell]')).toEqual(shown);
  expect(await whilePrinting(page, () => read('.print-cell'))).toEqual(shown);
});
