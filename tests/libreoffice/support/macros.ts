import { CFB } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { withPart } from '../../cli/workbooks';

interface CompoundFiles {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (file: object, name: string, content: Uint8Array) => void;
  };
  readonly write: (file: object, options: { readonly type: 'buffer' }) => Uint8Array;
}

const MACRO_TYPE = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const PLAIN_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const VBA_LINK =
  '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>';
const VBA_DEFAULT = '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>';

export const MACRO_PART = 'xl/vbaProject.bin';

/** A compound file as macros are kept in. No module in it: no reader here runs one. */
function macroProject(): Uint8Array {
  const { utils, write } = CFB as CompoundFiles;
  const file = utils.cfb_new();
  utils.cfb_add(
    file,
    '/PROJECT',
    strToU8('ID="{00000000-0000-0000-0000-000000000000}"\r\nName="VBAProject"\r\n'),
  );
  utils.cfb_add(file, '/VBA/_VBA_PROJECT', Uint8Array.of(0xcc, 0x61, 0xff, 0xff, 0, 0, 0));
  return new Uint8Array(write(file, { type: 'buffer' }));
}

/** The workbook as an .xlsm with a macro project. */
export function withMacros(bytes: Uint8Array): Uint8Array {
  const typed = withPart(bytes, '[Content_Types].xml', (xml) =>
    xml.replace(PLAIN_TYPE, MACRO_TYPE).replace('<Default ', `${VBA_DEFAULT}<Default `),
  );
  const linked = withPart(typed, 'xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace('</Relationships>', `${VBA_LINK}</Relationships>`),
  );
  return zipSync({ ...unzipSync(linked), [MACRO_PART]: macroProject() });
}
