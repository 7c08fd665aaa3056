import { partKey } from '../zip/directory';
import type { ZipArchive, ZipEntry } from '../zip/directory';
import { inflateEntry } from '../zip/inflateEntry';
import { rewriteArchive } from '../zip/rewrite';
import { damaged } from '../trouble';
import { toUtf8 } from '../xml/encoding';

/** Larger parts are inflated again when they are needed again, to keep memory low. */
const KEPT_BYTES = 1024 * 1024;

/** The parts of an opened workbook: the file's own and those replaced since. Does not change. */
export class PartStore {
  private readonly byKey = new Map<string, ZipEntry>();
  private readonly kept = new Map<ZipEntry, Uint8Array>();
  private written: Uint8Array | null = null;

  constructor(
    private readonly archive: ZipArchive,
    private readonly replaced: ReadonlyMap<ZipEntry, Uint8Array> = new Map(),
  ) {
    for (const entry of archive.entries) this.byKey.set(partKey(entry.name), entry);
  }

  has(part: string): boolean {
    return this.byKey.has(partKey(part));
  }

  /** XML of a part in UTF-8. Errors: `file-damaged` when it is missing, cannot be inflated or decoded. */
  xml(part: string): Uint8Array {
    const entry = this.entry(part);
    const known = this.replaced.get(entry) ?? this.kept.get(entry);
    if (known) return known;
    const content = toUtf8(inflateEntry(this.archive, entry), part);
    if (content.length <= KEPT_BYTES) this.kept.set(entry, content);
    return content;
  }

  /** The same workbook with some parts' content replaced. */
  with(parts: ReadonlyMap<string, Uint8Array>): PartStore {
    if (parts.size === 0) return this;
    const replaced = new Map(this.replaced);
    for (const [part, content] of parts) replaced.set(this.entry(part), content);
    const store = new PartStore(this.archive, replaced);
    for (const [entry, content] of this.kept) store.kept.set(entry, content);
    return store;
  }

  /** The archive with the replaced parts; the very bytes it was opened from when there are none. */
  toBytes(): Uint8Array {
    const { archive, replaced } = this;
    this.written ??= replaced.size === 0 ? archive.bytes : rewriteArchive(archive, replaced);
    return this.written;
  }

  private entry(part: string): ZipEntry {
    const entry = this.byKey.get(partKey(part));
    if (!entry) throw damaged(part, 'missing');
    return entry;
  }
}
