/** Start of the task pane in Excel: waits for office.js, then shows the shell; the engine follows on its own. */
import { createRoot } from 'react-dom/client';
import product from '../../package.json';
import { officeScript } from './boot/officeScript';
import { showNote } from './boot/note';
import { browserParts } from './environment';
import type { Pane } from './model/pane';
import { Shell } from './Shell';

const { version } = product;
// Asked for again after a failure; both come while office.js still loads.
const loadExcel = () => import('../excel');
const loadModel = () => import('./model/createPane');

async function openPane(): Promise<Pane> {
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

async function start(): Promise<void> {
  const [{ startOffice, displayLanguage }] = await Promise.all([loadExcel(), officeScript()]);
  if ((await startOffice()) === 'elsewhere') {
    showNote('elsewhere');
    return;
  }
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
