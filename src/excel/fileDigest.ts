import { failure, success, type Outcome } from '../sheet/index';

/** Bytes of one slice; the most that Excel gives. */
const SLICE = 4_194_304;

/** The value of `FileType.Compressed`. */
const COMPRESSED = 'compressed' as unknown as Office.FileType;

/** One of Office's calls with a callback, as a promise. */
function asked<T>(call: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<Outcome<T>> {
  return new Promise((resolve) => {
    call(({ status, value, error }) => {
      const isDone = String(status) === 'succeeded';
      resolve(isDone ? success(value) : failure('host-refused', { what: String(error.code) }));
    });
  });
}

async function bytesOf(file: Office.File): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const bytes = new Uint8Array(file.size);
  let length = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await asked<Office.Slice>((callback) => {
      file.getSliceAsync(index, callback);
    });
    if (!slice.ok) return slice;
    const data = slice.value.data as ArrayLike<number>;
    bytes.set(data, length);
    length += data.length;
  }
  return success(bytes.slice(0, length));
}

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Excel can give the workbook's bytes. */
export const hasFile = (): boolean =>
  typeof crypto !== 'undefined' &&
  'subtle' in crypto &&
  Office.context.requirements.isSetSupported('CompressedFile');

/** SHA-256 of the workbook as Excel would save it now, in hexadecimal digits. Problem `host-refused` with Office's code. */
export async function fileDigest(): Promise<Outcome<string>> {
  const { document: opened } = Office.context;
  const file = await asked<Office.File>((callback) => {
    opened.getFileAsync(COMPRESSED, { sliceSize: SLICE }, callback);
  });
  if (!file.ok) return file;
  const bytes = await bytesOf(file.value);
  await new Promise<void>((resolve) => {
    file.value.closeAsync(() => {
      resolve();
    });
  });
  if (!bytes.ok) return bytes;
  return success(hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.value))));
}
