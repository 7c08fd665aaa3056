import { describe, expect, it } from '@jest/globals';
import { cacheName, isCacheOf } from '../../../src/standalone/offline/cacheName';

const FOLDER = 'https://oa.example.gov.cn/jixiao/';

describe('the name of what is kept of a build', () => {
  it('is told from that of another build, and known as the product’s in its folder', () => {
    const name = cacheName('0.1.0 abc', FOLDER);
    expect(name).not.toBe(cacheName('0.1.0 abd', FOLDER));
    expect(isCacheOf(name, FOLDER)).toBe(true);
  });

  it.each(['https://oa.example.gov.cn/', 'https://oa.example.gov.cn/test/jixiao/', `${FOLDER}new/`])(
    'a copy in %s keeps its own',
    (other) => {
      expect(isCacheOf(cacheName('0.1.0 abc', other), FOLDER)).toBe(false);
      expect(isCacheOf(cacheName('0.1.0 abc', FOLDER), other)).toBe(false);
    },
  );

  it.each(['workbox-precache-v2-https://oa.example.gov.cn/jixiao/', `another ${FOLDER}`, 'images'])(
    '%s is another product’s',
    (name) => {
      expect(isCacheOf(name, FOLDER)).toBe(false);
    },
  );
});
