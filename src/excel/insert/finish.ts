import type { Area, SheetContent } from '../../sheet/index';

const POINTS_PER_INCH = 72;

const blockOf = (sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range =>
  sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();

/** Queues how the sheet prints. */
function putPage(sheet: Excel.Worksheet, { page, printArea }: SheetContent): void {
  const { left, right, top, bottom, header, footer } = page.margins;
  sheet.pageLayout.set({
    paperSize: page.paper,
    orientation: page.orientation === 'portrait' ? 'Portrait' : 'Landscape',
    centerHorizontally: page.centredHorizontally,
    leftMargin: left * POINTS_PER_INCH,
    rightMargin: right * POINTS_PER_INCH,
    topMargin: top * POINTS_PER_INCH,
    bottomMargin: bottom * POINTS_PER_INCH,
    headerMargin: header * POINTS_PER_INCH,
    footerMargin: footer * POINTS_PER_INCH,
  });
  if (page.fitToOnePage) sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  sheet.pageLayout.setPrintArea(blockOf(sheet, printArea));
}

/** Queues what a person is told in each cell, and what it accepts without asking back. */
function putInputs(sheet: Excel.Worksheet, { inputs }: SheetContent): void {
  for (const { area, hint, decimal } of inputs) {
    const validation = blockOf(sheet, area).dataValidation;
    if (decimal) {
      const { min, max, message } = decimal;
      validation.rule = {
        decimal:
          max === null
            ? { formula1: min, operator: 'GreaterThanOrEqualTo' }
            : { formula1: min, formula2: max, operator: 'Between' },
      };
      validation.errorAlert = { showAlert: true, style: 'Warning', title: hint.title, message };
    }
    validation.prompt = { showPrompt: true, title: hint.title, message: hint.text };
  }
}

/** Queues page set-up, hints and accepted values: worth having, and the sheet is whole without them. */
export function finish(sheet: Excel.Worksheet, content: SheetContent): void {
  putPage(sheet, content);
  putInputs(sheet, content);
}
