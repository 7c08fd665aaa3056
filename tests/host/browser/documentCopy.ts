/** Number of Office's error for a host that cannot give the file. */
const INTERNAL_ERROR = 5001;

/** What office.js asks for with `getFileAsync`: the file's bytes in slices. One handle for all. */
export class DocumentCopy {
  static readonly handle = 1;
  #sliceSize = 4_194_304;

  constructor(private readonly bytes: Uint8Array | null) {}

  /** 0, or the number of the error. */
  get error(): number {
    return this.bytes ? 0 : INTERNAL_ERROR;
  }

  /** `[handle, size of the file]`. */
  open(sliceSize = this.#sliceSize): readonly [number, number] {
    this.#sliceSize = sliceSize;
    return [DocumentCopy.handle, this.bytes?.length ?? 0];
  }

  /** `[bytes, how many]` of the slice with this index. */
  sliceAt(index: number): readonly [readonly number[], number] {
    return this.slice(index * this.#sliceSize, this.#sliceSize);
  }

  slice(offset: number, length: number): readonly [readonly number[], number] {
    const data = [...(this.bytes?.slice(offset, offset + length) ?? [])];
    return [data, data.length];
  }
}
