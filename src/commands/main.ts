/** Start of the page that Excel loads unseen to run the ribbon's buttons. */
import { displayLanguage, excelHost, onRibbonButton, showPane, startOffice, userStore } from '../excel/index';
import { COMMANDS } from './commands';

/** Resolves once office.js has run; the start script loads it beside this page's own. */
const officeScript = (): Promise<void> =>
  new Promise((resolve) => {
    const tag = document.getElementById('office-script');
    if ('Office' in window || tag === null) resolve();
    else tag.addEventListener('load', () => resolve(), { once: true });
  });

/** In this form the date reads year first, whatever the language: `2026-11-24 10:05`. */
const clock = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' });

async function start(): Promise<void> {
  await officeScript();
  await startOffice();
  const host = excelHost();
  for (const [name, command] of Object.entries(COMMANDS)) {
    onRibbonButton(name, async () => {
      const environment = {
        host,
        userStore: userStore(),
        displayLanguage: displayLanguage(),
        now: () => clock.format(),
      };
      if (!(await command(environment))) await showPane();
    });
  }
}

void start();
