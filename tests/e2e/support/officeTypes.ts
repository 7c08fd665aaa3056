const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  ['workbook:sheet.main', 'worksheets/sheet1:worksheet', 'styles:styles']
    .map((pair) => pair.split(':'))
    .map(
      ([part = '', type = '']) => `<Override PartName="/xl/${part}.xml" ContentType="${MAIN}.${type}+xml"/>`,
    )
    .join('') +
  '</Types>';

/** What LibreOffice knows a workbook of one sheet by. */
export const OFFICE_TYPES = { '[Content_Types].xml': TYPES };
