import { isSetSupported, type RequirementSets } from './requirementSets';

export type Platform = 'PC' | 'Mac' | 'OfficeOnline';

export interface OfficeFacts {
  readonly platform: Platform;
  readonly language: string;
  readonly sets: RequirementSets;
  /** The file's bytes, for `document.getFileAsync`; null: the host refuses to give them. */
  readonly fileBytes: Uint8Array | null;
}

type Callback = (result: { status: string; value?: unknown; error?: unknown }) => void;

const succeed = (callback: Callback | undefined, value?: unknown): void => {
  queueMicrotask(() => callback?.({ status: 'succeeded', value }));
};
const fail = (callback: Callback | undefined): void => {
  queueMicrotask(() =>
    callback?.({ status: 'failed', error: { code: 5001, message: 'An internal error has occurred.' } }),
  );
};

/** `document.getFileAsync`: slices of the file, one file open at a time. */
function fileOf(bytes: Uint8Array, sliceSize: number): object {
  return {
    size: bytes.length,
    sliceCount: Math.ceil(bytes.length / sliceSize),
    getSliceAsync: (index: number, callback?: Callback) => {
      const data = [...bytes.slice(index * sliceSize, (index + 1) * sliceSize)];
      succeed(callback, { index, size: data.length, data });
    },
    closeAsync: (callback?: Callback) => {
      succeed(callback);
    },
  };
}

/**
 * Stand-in for what office.js adds to `Office` at start-up (seam A has no office.js): `context`, `onReady` and the
 * enumerations. In seams B and C they are Microsoft's.
 */
export function officeStub({ platform, language, sets, fileBytes }: OfficeFacts): Record<string, unknown> {
  const info = { host: 'Excel', platform };
  return {
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', Mac: 'Mac', OfficeOnline: 'OfficeOnline' },
    onReady: (callback?: (ready: typeof info) => unknown) =>
      Promise.resolve(info).then((ready) => {
        callback?.(ready);
        return ready;
      }),
    context: {
      displayLanguage: language,
      contentLanguage: language,
      host: 'Excel',
      platform,
      diagnostics: { host: 'Excel', platform, version: '16.0.14332.20000' },
      requirements: {
        isSetSupported: (name: string, version?: string | number) => isSetSupported(sets, name, version),
      },
      document: {
        url: 'C:\\Users\\Public\\自评表.xlsx',
        mode: 'readWrite',
        getFileAsync: (_type: string, options: { sliceSize?: number } | Callback, callback?: Callback) => {
          const answer = typeof options === 'function' ? options : callback;
          const size = typeof options === 'function' ? undefined : options.sliceSize;
          if (fileBytes) succeed(answer, fileOf(fileBytes, size ?? 4_194_304));
          else fail(answer);
        },
      },
    },
  };
}
