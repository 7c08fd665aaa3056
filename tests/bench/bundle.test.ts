import { describe, expect, it } from '@jest/globals';
import { scriptsOf } from './measure/bundle';

describe('the scripts that a page names', () => {
  it('are those of its tags, of the start script’s list and of its preloads, each once', () => {
    const html = `
      <link rel="stylesheet" href="app/start.css" />
      <link rel="preload" as="script" href="app/ui.js" />
      <link rel="modulepreload" href="app/late.js" />
      <link rel="preload" as="font" href="app/text.woff2" />
      <script
        id="start-script"
        src="app/start.js"
        data-scripts="app/ui.js app/taskpane.js"
      ></script>`;
    expect([...scriptsOf(html)].sort()).toEqual([
      'app/late.js',
      'app/start.js',
      'app/taskpane.js',
      'app/ui.js',
    ]);
  });

  it.each(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', './office/office.js'])(
    'leave out office.js, wherever it lies (%s)',
    (address) => {
      expect(scriptsOf(`<script id="office-script" src="${address}" async></script>`)).toEqual([]);
    },
  );
});
