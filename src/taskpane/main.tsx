/** Start in Excel: waits for office.js, then takes the ribbon's buttons and shows the shell; the engine follows. */
import { createRoot } from 'react-dom/client';
import product from '../../package.json';
import { BUTTONS } from '../commands/buttons';
import { officeScript } from './boot/officeScript';
import { showNote } from './boot/note';
import { browserParts } from './environment';
import type { Pane } from './model/pane';
import { Shell } from './Shell';

const { version } = product;
// Asked for again after a failure; the first two come while office.js still loads.
const loadExcel = () => import('../excel');
const loadModel = () => import('./model/createPane');
const loadCommands = () => import('../commands/press');

async function createOpened(): Promise<Pane> {
  const [{ excelHost, userStore, displayLanguage }, { createPane }] = await Promise.all([
    loadExcel(),
    loadModel(),
  ]);
  return createPane({
    host: excelHost(),
    userStore: userStore(),
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

/** Excel keeps this page for both the pane and the ribbon; for a button alone it is loaded out of sight. */
async function takeButtons(): Promise<void> {
  const { onRibbonButton, showPane } = await loadExcel();
  for (const button of BUTTONS)
    onRibbonButton(button, async () => (await loadCommands()).press(button, { openPane, showPane }));
}

async function start(): Promise<void> {
  const [{ startOffice, displayLanguage }] = await Promise.all([loadExcel(), officeScript()]);
  if ((await startOffice()) === 'elsewhere') {
    showNote('elsewhere');
    return;
  }
  await takeButtons();
  const place = document.getElementById('pane');
  if (place === null) throw new Error('the page has no place for the pane');
  createRoot(place).render(<Shell language={displayLanguage()} version={version} openPane={openPane} />);
}

start().catch((error: unknown) => {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  showNote('not-loaded', `${version}\n${details}`);
});
// Its failure shows when the pane opens, with a way to try again.
loadModel().catch(() => undefined);
