import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Folder with the files of Microsoft's client library, as installed from npm and never changed. */
export const LIBRARY_FOLDER = join(
  dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json')),
  'dist',
);

/** What the library's text talks to: the bridge it finds before it runs. */
export interface NativeBridge {
  sendMessageToHost(json: string): void;
  /** Set by the library. */
  onMessageFromHost: ((json: string) => void) | null;
}

export interface ClientLibrary {
  readonly Excel: typeof Excel;
  /** What all Office applications share. */
  readonly OfficeCore: Readonly<Record<string, unknown>>;
  readonly OfficeExtension: typeof OfficeExtension;
  /** As the Windows library makes it; start-up belongs to office.js and is not in it. */
  readonly Office: Record<string, unknown>;
  /** The library's own `window`. */
  readonly window: Record<string, unknown>;
}

/** Names that the library declares with `var` and also looks up on `window`. */
const SHARED = ['Excel', 'Office', 'OfficeExtension', 'OfficeCore', 'OSF', 'OfficeExt'];

let compiled: ((window: object) => void) | null = null;

/** The library's text runs in this realm, so that its errors, arrays and objects are ours; `window` is its own. */
function compile(): (window: object) => void {
  const text = readFileSync(join(LIBRARY_FOLDER, 'excel-win32-16.01.js'), 'utf8');
  return new Function('window', `with (window) {${text}\n}`) as (window: object) => void;
}

/** A fresh copy of the library for Excel on Windows, talking to the bridge given. */
export function loadClientLibrary(bridge: NativeBridge): ClientLibrary {
  compiled ??= compile();
  const window: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    document: undefined,
    location: { href: 'https://pane.example/taskpane.html', search: '', hash: '' },
    addEventListener: () => undefined,
    Type: function type() {
      return undefined;
    },
  };
  window['window'] = window;
  window['self'] = window;
  for (const name of SHARED) window[name] = undefined;
  compiled(window);
  return window as unknown as ClientLibrary & Record<string, unknown> as unknown as ClientLibrary;
}
