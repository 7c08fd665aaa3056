/** Start in Excel: waits for office.js, then takes the ribbon's buttons and shows the shell; the engine follows. */
import { createRoot } from 'react-dom/client';
import product from '../../package.json';
import { BUTTONS } from '../commands/buttons';
import { officeScript } from './boot/officeScript';
import { showNote } from './boot/note';
import { browserStore } from './browserStore';
import { browserParts } from './environment';
import type { Pane } from './model/pane';
import { Shell } from './Shell';

const { version } = product;
// Asked for again after a failure; the first two come while office.js still loads.
const loadExcel = () => import('../excel');
const loadModel = () => import('./model/createPane');
const loadCommands = () => import('../commands/press');

async function createOpened(): Promise<Pane> {
  const [{ excelHost, userKey, displayLanguage }, { createPane }] = await Promise.all([
    loadExcel(),
    loadModel(),
  ]);
  return createPane({
    host: excelHost(),
    userStore: browserStore(userKey()),
    displayLanguage: displayLanguage(),
    version,
    ...browserParts,
  });
}

let opened: Promise<Pane> | null = null;

/** One pane for the screen and for the ribbon; opened anew after a failure. */
function openPane(): Promise<Pane> {
  opened ??= createOpened().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/**
 * Excel keeps this page for both the pane and the ribbon; for a button alone it is loaded out of sight. Named before
 * Office starts: Excel delivers the press that opened the page at once, and one that finds no name is lost.
 */
function takeButtons({ onRibbonButton, showPane, startOffice }: Awaited<ReturnType<typeof loadExcel>>): void {
  for (const button of BUTTONS)
    onRibbonButton(button, async () => {
      await startOffice();
      const { press } = await loadCommands().catch(async (error: unknown) => {
        await showPane();
        throw error;
      });
      await press(button, { openPane, showPane });
    });
}

async function start(): Promise<void> {
  const [excel] = await Promise.all([loadExcel(), officeScript()]);
  takeButtons(excel);
  if ((await excel.startOffice()) === 'elsewhere') {
    showNote('elsewhere');
    return;
  }
  const place = document.getElementById('pane');
  if (place === null) throw new Error('the page has no place for the pane');
  const language = excel.displayLanguage();
  createRoot(place).render(<Shell language={language} version={version} openPane={openPane} />);
}

start().catch((error: unknown) => {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  showNote('not-loaded', `${version}\n${details}`);
});
// Its failure shows when the pane opens, with a way to try again.
loadModel().catch(() => undefined);
