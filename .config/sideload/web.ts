import type { Manifest } from './manifest';
import { isLocal, numbered } from './text';

/** Excel on the web takes the manifest by hand only. */
export const webSteps = ({ file, paneUrl }: Manifest): string =>
  [
    'Excel on the web, by hand',
    numbered([
      ...(isLocal(paneUrl)
        ? [`Open ${paneUrl} in the same browser once: it must show the page without a certificate warning.`]
        : []),
      'Open a workbook, then Home > Add-ins > More Settings > Upload My Add-in.',
      `Choose ${file}`,
    ]),
    '  Undo: clear the browser’s data of Excel on the web; the add-in is kept there, for this browser alone.',
  ].join('\n');
