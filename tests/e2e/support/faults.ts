import type { Page } from 'playwright-core';
import { OFFICE_JS_URL } from '../../host/browser/index';

/** Collects what the page throws and what the browser reports as an error, Microsoft's library's own aside. */
export function faultsOf(page: Page, faults: string[]): void {
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' && !url.startsWith(OFFICE_JS_URL)) faults.push(`${message.text()} ${url}`);
  });
}
