import { describe, expect, it } from '@jest/globals';
import { buildSettings } from '../../.config/build/settings.js';

describe('the build settings', () => {
  it('are for this machine and the worldwide office.js where nothing is said', () => {
    expect(buildSettings({})).toEqual({
      addinUrl: 'https://localhost:3000',
      officeJsUrl: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      standaloneUrl: './index.html',
      frameAncestors: [],
    });
  });

  it.each([
    ['21vianet', 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js'],
    ['own', './office/office.js'],
    ['./lib/office.js', './lib/office.js'],
    ['https://oa.example.gov.cn/office.js', 'https://oa.example.gov.cn/office.js'],
  ])('take office.js from %s', (OFFICE_JS_URL, officeJsUrl) => {
    expect(buildSettings({ OFFICE_JS_URL }).officeJsUrl).toBe(officeJsUrl);
  });

  it('take an address below a site, with a slash at its end or without, and further frames', () => {
    expect(
      buildSettings({
        ADDIN_URL: 'https://oa.example.gov.cn/jixiao/',
        FRAME_ANCESTORS: 'https://oos.example.gov.cn, https://sp.example.gov.cn',
      }),
    ).toMatchObject({
      addinUrl: 'https://oa.example.gov.cn/jixiao',
      frameAncestors: ['https://oos.example.gov.cn', 'https://sp.example.gov.cn'],
    });
  });

  it.each(['ADDIN_URL', 'OFFICE_JS_URL', 'STANDALONE_URL'])('refuse a %s that is not https', (name) => {
    expect(() => buildSettings({ [name]: 'http://oa.example.gov.cn/' })).toThrow(`${name}: an https address`);
    expect(() => buildSettings({ [name]: 'oa.example.gov.cn' })).toThrow(`${name}: an https address`);
  });
});
