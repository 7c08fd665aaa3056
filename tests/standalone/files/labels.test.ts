import { describe, expect, it } from '@jest/globals';
import { memorySource } from '../../../src/standalone/files/fileSource';
import { labelsOf } from '../../../src/standalone/files/labels';

const listed = (...paths: readonly string[]) =>
  paths.map((path, at) => {
    const parts = path.split('/');
    const source = { ...memorySource(parts.pop() ?? '', new Uint8Array()), folder: parts.join('/') };
    return { id: `file${at}`, source, target: null, sheets: null, file: null };
  });
const labels = (...paths: readonly string[]): readonly string[] => [...labelsOf(listed(...paths)).values()];

describe('what files are called in lists', () => {
  it('is the name alone while no other file has it', () => {
    expect(labels('科技处/自评表.xlsx', '二.xlsx')).toEqual(['自评表.xlsx', '二.xlsx']);
  });
  it('is the name with its folder where two have it', () => {
    expect(labels('科技处/自评表.xlsx', '人事处/自评表.xlsx')).toEqual([
      '科技处/自评表.xlsx',
      '人事处/自评表.xlsx',
    ]);
  });
  it('is the name with a number where the folder is not known, or the same', () => {
    expect(labels('一.xlsx', '一.xlsx', '处/一.xlsx', '处/一.xlsx')).toEqual([
      '一.xlsx',
      '一.xlsx [2]',
      '处/一.xlsx',
      '处/一.xlsx [2]',
    ]);
  });
});
