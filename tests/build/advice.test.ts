import { describe, expect, it } from '@jest/globals';
import { adviceFiles, headersFor } from '../../.config/build/advice.js';
import { owned } from '../../.config/build/owned.js';
import { contentPolicy } from '../../.config/build/policy.js';
import { buildSettings } from '../../.config/build/settings.js';
import { elementOf, named } from '../manifest/element';

const settings = buildSettings({ FRAME_ANCESTORS: 'https://oos.example.gov.cn' });

describe('the advice for the server', () => {
  it('keeps files with a hash for ever and asks for the others every time', () => {
    expect(headersFor('app/ui.0123456789.js', settings)['Cache-Control']).toBe(
      'public, max-age=31536000, immutable',
    );
    expect(headersFor('taskpane.html', settings)['Cache-Control']).toBe('no-cache');
    expect(headersFor('manifest.xml', settings)['Cache-Control']).toBe('no-cache');
    expect(headersFor('serviceWorker.js', settings)['Cache-Control']).toBe('no-cache');
  });

  it.each(Object.entries(adviceFiles(settings)))(
    '%s names every header and who may frame the pane',
    (_, text) => {
      for (const part of [
        'Content-Security-Policy',
        'X-Content-Type-Options',
        'Referrer-Policy',
        'https://*.officeapps.live.com',
        'https://*.partner.officewebapps.cn',
        'https://oos.example.gov.cn',
        'immutable',
      ])
        expect(text).toContain(part);
      expect(text).not.toMatch(/add[^\n]*X-Frame-Options"? *(?:value|:)/);
    },
  );

  it('is well-formed XML for IIS', () => {
    const config = elementOf(adviceFiles(settings)['web.config'] ?? '');
    expect(named(config, 'add').map(({ attributes }) => attributes['name'])).toEqual([
      'Content-Security-Policy',
      'X-Content-Type-Options',
      'Referrer-Policy',
    ]);
  });
});

describe('the policy of a page', () => {
  it('lets scripts come from the site and from where office.js is, and nothing inline', () => {
    expect(contentPolicy(settings)).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(contentPolicy(buildSettings({ OFFICE_JS_URL: 'own' }))).toContain("script-src 'self';");
    expect(contentPolicy(settings)).not.toMatch(/unsafe|\*/);
  });

  it.each([
    ['https://office.example/lib/office.js', 'frame-src https://office.example'],
    ['./office/office.js', "frame-src 'self'"],
  ])('a page with %s may frame only what stands beside it', (officeJsUrl, directive) => {
    expect(contentPolicy({ officeJsUrl }).split('; ')).toContain(directive);
  });
});

describe('the policy of the page without Excel', () => {
  it('is the strictest: its own scripts, workers and connections, no other site', () => {
    const directives = contentPolicy({ officeJsUrl: '', hasWorkers: true }).split('; ');
    expect(directives).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "worker-src 'self'",
        "connect-src 'self'",
      ]),
    );
    expect(directives.join()).not.toMatch(/unsafe|\*|https?:|blob:/);
    expect(contentPolicy(settings)).not.toContain('worker-src');
  });
});

describe('what the build may remove from dist/', () => {
  it.each([
    'app/ui.0123456789.js',
    'app\\start.js',
    'assets/icon-16.png',
    'manifest.xml',
    'index.html',
    'serviceWorker.js',
  ])('%s', (file) => {
    expect(owned(file)).toBe(true);
  });

  it.each(['自评表样例-已评分.xlsx', 'office/office.js', 'assets/logo.png', 'other.html'])(
    'not %s',
    (file) => {
      expect(owned(file)).toBe(false);
    },
  );
});
