export interface WindowsFacts {
  readonly hostInfo: string;
  readonly app: number;
  readonly language: string;
  readonly sets: string;
  readonly version: string;
}

/** Runs in the pane before any script: `window.external` as Excel for Windows gives it. Stands alone by intent. */
export function installExternal(facts: WindowsFacts): void {
  interface SafeArray {
    toArray(): unknown[];
    dimensions(): number;
  }
  type Answer = (answer: SafeArray | number) => void;
  const safe = (value: unknown): unknown => (Array.isArray(value) ? safeArray(value) : value);
  const safeArray = (values: readonly unknown[]): SafeArray => ({
    toArray: () => values.map(safe),
    dimensions: () => 1,
  });
  const exposed = <T>(name: string): T => Reflect.get(window, name) as T;
  const handlers = new Map<number, (event: number, payload: SafeArray) => void>();
  const context = {
    GetAppType: () => facts.app,
    GetSolutionRef: () => 'pane',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => facts.language,
    GetAppDataLocale: () => facts.language,
    GetDocUrl: () => 'C:\\Users\\Public\\自评表.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetInstanceId: () => 'pane-1',
    GetSupportedMatrix: () => facts.sets,
    GetHostFullVersion: () => facts.version,
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  const external = {
    GetHostInfo: () => facts.hostInfo,
    GetContext: () => context,
    Execute: (method: number, parameters: unknown, answer: Answer) => {
      const ask = exposed<(json: string) => Promise<string>>('excelExecutes');
      void ask(JSON.stringify({ method, parameters })).then((json) => {
        answer(safeArray(JSON.parse(json) as unknown[]));
      });
    },
    RegisterEvent: (
      event: number,
      _target: string,
      handler: (event: number, payload: SafeArray) => void,
      answer: Answer,
    ) => {
      handlers.set(event, handler);
      void exposed<(event: number) => Promise<void>>('excelListens')(event).then(() => {
        answer(0);
      });
    },
    UnregisterEvent: (event: number, _target: string, answer: Answer) => {
      handlers.delete(event);
      answer(0);
    },
  };
  Object.defineProperty(window, 'external', { configurable: true, value: external });
  Object.defineProperty(window, 'excelFires', {
    value: (json: string) => {
      const { event, payload } = JSON.parse(json) as { event: number; payload: unknown[] };
      handlers.get(event)?.(event, safeArray(payload));
    },
  });
}
