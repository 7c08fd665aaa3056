import { MAIN } from './workbook';
import { buildZip, bytesOf } from './zip';

/**
 * A workbook with one of everything a form may carry: chart, image, comments, data validation, conditional formats,
 * hyperlinks, a table, defined names, print settings, a second sheet with formulas, a calcChain and macros.
 */
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const relationships = (...links: readonly (readonly [string, string, string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  links.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${kind}" Target="${target}"/>`).join('') +
  '</Relationships>';

const TYPES: readonly (readonly [string, string])[] = [
  ['/xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
  ['/xl/worksheets/sheet1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'],
  ['/xl/worksheets/sheet2.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'],
  ['/xl/styles.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'],
  ['/xl/sharedStrings.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'],
  ['/xl/comments1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'],
  ['/xl/tables/table1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml'],
  ['/xl/calcChain.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml'],
  ['/xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  ['/xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
];

const contentTypes =
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/>` +
  `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
  TYPES.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('') +
  '</Types>';

const workbook =
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook"/>` +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews>' +
  '<sheets><sheet name="自评表" sheetId="3" r:id="rId1"/><sheet name="汇总 1" sheetId="5" r:id="rId2"/></sheets>' +
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">自评表!$A$1:$F$12</definedName>' +
  '<definedName name="_xlnm.Print_Titles" localSheetId="0">自评表!$1:$2</definedName>' +
  '<definedName name="得分区">自评表!$D$4:$D$6</definedName></definedNames><calcPr calcId="191029" iterate="1"/></workbook>';

const sheet1 =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  '<sheetPr codeName="Sheet1"><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:F12"/>' +
  '<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="14.25" x14ac:dyDescent="0.2"/><cols><col min="1" max="1" width="12.5" customWidth="1"/><col min="5" max="6" width="9" style="2" customWidth="1"/></cols>' +
  '<sheetData><row r="1" spans="1:6" ht="30" customHeight="1" x14ac:dyDescent="0.2"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/></row>' +
  '<row r="3" spans="1:6" x14ac:dyDescent="0.2"><c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>2</v></c><c r="C3" t="s"><v>3</v></c><c r="D3" t="s"><v>4</v></c></row>' +
  '<row r="4" spans="1:6" x14ac:dyDescent="0.2"><c r="A4" t="s"><v>5</v></c><c r="B4"><v>100</v></c><c r="C4"><v>84</v></c><c r="D4" s="3"><v>7</v></c><c r="E4" s="2"><f>C4/B4</f><v>0.84</v></c></row>' +
  '<row r="5" spans="1:6" x14ac:dyDescent="0.2"><c r="A5" t="s"><v>6</v></c><c r="B5"><v>10</v></c><c r="C5"><v>10</v></c><c r="D5" s="3"/><c r="E5" s="2"><f t="shared" ref="E5:E6" si="0">C5/B5</f><v>1</v></c></row>' +
  '<row r="6" spans="1:6" x14ac:dyDescent="0.2"><c r="A6" t="s"><v>7</v></c><c r="B6"><v>10</v></c><c r="C6"><v>9</v></c><c r="D6" s="3"><v>9</v></c><c r="E6" s="2"><f t="shared" si="0"/><v>0.9</v></c></row>' +
  '<row r="8" spans="1:6" x14ac:dyDescent="0.2"><c r="A8" t="s"><v>8</v></c><c r="D8" s="3"><f>SUM(得分区)</f><v>16</v></c></row>' +
  '<row r="12" spans="1:6" x14ac:dyDescent="0.2"><c r="A12" t="s"><v>9</v></c></row></sheetData>' +
  '<sheetProtection algorithmName="SHA-512" hashValue="x" saltValue="y" spinCount="100000" sheet="0"/><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>' +
  '<conditionalFormatting sqref="D4:D6"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>8</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="decimal" allowBlank="1" showInputMessage="1" sqref="D4:D6"><formula1>0</formula1><formula2>10</formula2></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A12" location="\'汇总 1\'!A1" display="x"/></hyperlinks><printOptions horizontalCentered="1"/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" r:id="rId4"/>' +
  '<headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts></worksheet>';

const sheet2 =
  `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>自评表!D8*2</f><v>32</v></c><c r="B1"><f>1+1</f><v>2</v></c>` +
  '<c r="C1"><f>SUM(自评表!C:C)</f><v>103</v></c><c r="D1" t="str"><f>IF(A1&gt;30,"优","良")</f><v>优</v></c></row></sheetData></worksheet>';

const styles =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ "/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="16"/><color theme="1"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="thin"><color rgb="FFFF0000"/></right><top style="medium"/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>' +
  '<xf numFmtId="176" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyProtection="1"><protection locked="0"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs></styleSheet>';

const STRINGS = ['项目自评表', '指标', '目标', '实际', '得分', '满意度', '数量', '质量', '合计', '备注'];

const comments = `${HEAD}<comments xmlns="${MAIN}"><authors><author>审核</author></authors><commentList><comment ref="D4" authorId="0"><text><r><t>请核对</t></r></text></comment></commentList></comments>`;

const vml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>3</x:Row><x:Column>3</x:Column></x:ClientData></v:shape></xml>';

const drawing =
  `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}"><xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>` +
  `<xdr:oneCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="95250" cy="95250"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="图片 2"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="95250" cy="95250"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;

const chart = `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>自评表!$D$4:$D$6</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>7</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const table = `${HEAD}<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A3:D6" totalsRowShown="0"><autoFilter ref="A3:D6"/><tableColumns count="4"><tableColumn id="1" name="指标"/><tableColumn id="2" name="目标"/><tableColumn id="3" name="实际"/><tableColumn id="4" name="得分"/></tableColumns></table>`;

/** The smallest PNG: one transparent pixel. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** Bytes that stand for a VBA project: nothing here reads them. */
const MACROS = Uint8Array.from({ length: 3000 }, (_, i) => (i * 89 + (i >> 3)) & 255);

export function buildRich(): Uint8Array {
  const parts: [string, string | Uint8Array][] = [
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', relationships(['rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml'])],
    ['xl/workbook.xml', workbook],
    [
      'xl/_rels/workbook.xml.rels',
      relationships(
        ['rId1', `${OFFICE}/worksheet`, 'worksheets/sheet1.xml'],
        ['rId2', `${OFFICE}/worksheet`, '/xl/worksheets/sheet2.xml'],
        ['rId3', `${OFFICE}/styles`, 'styles.xml'],
        ['rId4', `${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
        ['rId5', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
        ['rId6', `${OFFICE}/calcChain`, 'calcChain.xml'],
      ),
    ],
    ['xl/worksheets/sheet1.xml', sheet1],
    ['xl/worksheets/sheet2.xml', sheet2],
    [
      'xl/worksheets/_rels/sheet1.xml.rels',
      relationships(
        ['rId1', `${OFFICE}/drawing`, '../drawings/drawing1.xml'],
        ['rId2', `${OFFICE}/vmlDrawing`, '../drawings/vmlDrawing1.vml'],
        ['rId3', `${OFFICE}/comments`, '../comments1.xml'],
        ['rId4', `${OFFICE}/printerSettings`, '../printerSettings/printerSettings1.bin'],
        ['rId5', `${OFFICE}/table`, '../tables/table1.xml'],
      ),
    ],
    ['xl/styles.xml', styles],
    [
      'xl/sharedStrings.xml',
      `${HEAD}<sst xmlns="${MAIN}" count="10" uniqueCount="10">${STRINGS.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ],
    ['xl/comments1.xml', comments],
    ['xl/drawings/vmlDrawing1.vml', vml],
    ['xl/drawings/drawing1.xml', drawing],
    [
      'xl/drawings/_rels/drawing1.xml.rels',
      relationships(
        ['rId1', `${OFFICE}/chart`, '../charts/chart1.xml'],
        ['rId2', `${OFFICE}/image`, '../media/image1.png'],
      ),
    ],
    ['xl/charts/chart1.xml', chart],
    ['xl/media/image1.png', Uint8Array.from(atob(PNG), (letter) => letter.charCodeAt(0))],
    ['xl/tables/table1.xml', table],
    ['xl/printerSettings/printerSettings1.bin', new Uint8Array([1, 2, 3, 4])],
    ['xl/calcChain.xml', `${HEAD}<calcChain xmlns="${MAIN}"><c r="E4" i="1"/><c r="D8"/></calcChain>`],
    ['xl/vbaProject.bin', MACROS],
  ];
  return buildZip(
    parts.map(([name, part], i) => ({
      name,
      data: typeof part === 'string' ? bytesOf(part) : part,
      isStored: name.endsWith('.png'),
      hasDescriptor: i % 3 === 1,
      extra: i % 5 === 2 ? Uint8Array.of(0x55, 0x54, 5, 0, 1, 0, 0, 0, 0) : new Uint8Array(0),
    })),
    { comment: '自评' },
  );
}
