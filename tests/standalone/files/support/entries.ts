/** At most this many entries at a time, as in Chromium. */
const BATCH = 100;

type Refuse = (error: DOMException) => void;

const refusal = (name: string): DOMException => new DOMException('refused', name);

/** A file as browsers give it of what was dropped. `trouble`: what the browser says when asked for it. */
export const fileEntry = (name: string, text = '', trouble: string | null = null): FileSystemEntry =>
  ({
    name,
    isFile: true,
    isDirectory: false,
    file: (give: (file: File) => void, refuse: Refuse) => {
      if (trouble === null) give(new File([text], name));
      else refuse(refusal(trouble));
    },
  }) as unknown as FileSystemEntry;

/** The same of a folder. `trouble`: what the browser says after the entries that it could still give. */
export const folderEntry = (
  name: string,
  entries: readonly FileSystemEntry[],
  trouble: string | null = null,
): FileSystemDirectoryEntry =>
  ({
    name,
    isFile: false,
    isDirectory: true,
    createReader: () => {
      const left = [...entries];
      return {
        readEntries: (give: (some: readonly FileSystemEntry[]) => void, refuse: Refuse) => {
          const some = left.splice(0, BATCH);
          if (some.length === 0 && trouble !== null) refuse(refusal(trouble));
          else give(some);
        },
      };
    },
  }) as unknown as FileSystemDirectoryEntry;
