import type { Language } from '../../core/index';

/** Where the page runs: in Excel, or opened elsewhere (another application, a browser). */
export type Place = 'excel' | 'elsewhere';

/** Waits until Office.js is ready. Whoever calls decides how long to wait. */
export async function startOffice(): Promise<Place> {
  const { host } = await Office.onReady();
  return String(host) === 'Excel' ? 'excel' : 'elsewhere';
}

/** The language of Excel's own words: Chinese of any region is answered in simplified Chinese. */
export const displayLanguage = (): Language =>
  /^zh(?:-|$)/i.test(Office.context.displayLanguage) ? 'zh-CN' : 'en';
