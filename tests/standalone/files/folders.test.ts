import { describe, expect, it } from '@jest/globals';
import { entryFolder } from '../../../src/standalone/files/entryFolder';
import type { FileSource } from '../../../src/standalone/files/fileSource';
import { folderSources } from '../../../src/standalone/files/folders';
import { problemText } from '../../../src/standalone/words/reasons';
import { fileEntry, folderEntry } from './support/entries';

const sourcesOf = (folder: FileSystemDirectoryEntry): Promise<readonly FileSource[]> =>
  folderSources(entryFolder(folder));

const pathsOf = (sources: readonly FileSource[]): readonly string[] =>
  sources.map(({ folder, name }) => `${folder}/${name}`);

/** What is said of each that cannot be read; null: it can. */
const troublesOf = (sources: readonly FileSource[]): Promise<readonly (string | null)[]> =>
  Promise.all(
    sources.map(async ({ read }) => {
      const result = await read();
      return result.ok ? null : problemText(result.problem, 'zh-CN');
    }),
  );

describe('a dropped folder that the browser gives as entries', () => {
  it('gives its workbooks and those below by name, old ones and hidden ones too, no lock files', async () => {
    const folder = folderEntry('2025年', [
      fileEntry('10.xlsx'),
      fileEntry('9.XLSM'),
      fileEntry('~$9.xlsm'),
      fileEntry('.隐藏.xlsx'),
      fileEntry('旧表.xls'),
      fileEntry('说明.docx'),
      folderEntry('处', [folderEntry('科', [fileEntry('自评表.xlsx')]), fileEntry('表.et')]),
    ]);
    expect(pathsOf(await sourcesOf(folder))).toEqual([
      '2025年/.隐藏.xlsx',
      '2025年/9.XLSM',
      '2025年/10.xlsx',
      '2025年/处/表.et',
      '2025年/处/科/自评表.xlsx',
      '2025年/旧表.xls',
    ]);
  });

  it('is asked until it gives no more', async () => {
    const names = Array.from({ length: 201 }, (_, at) => `${at}.xlsx`);
    const folder = folderEntry(
      '多',
      names.map((name) => fileEntry(name)),
    );
    expect((await sourcesOf(folder)).map(({ name }) => name)).toEqual(names);
  });

  it('gives bytes without a way back to the disk', async () => {
    const [source] = await sourcesOf(folderEntry('处', [fileEntry('一.xlsx', 'abc')]));
    expect(await source?.read()).toEqual({
      ok: true,
      value: { bytes: new TextEncoder().encode('abc'), target: null },
    });
  });

  it('without a workbook says so', async () => {
    const sources = await sourcesOf(folderEntry('空', [fileEntry('说明.docx'), folderEntry('更空', [])]));
    expect(await troublesOf(sources)).toEqual([
      '文件夹“空”里没有 .xlsx 或 .xlsm 文件。请核对文件夹，旧版 .xls 请先另存为 .xlsx。',
    ]);
  });

  it('that cannot be read to its end says so, and gives what was read until then', async () => {
    const locked = folderEntry('机要', [], 'NoModificationAllowedError');
    const sources = await sourcesOf(folderEntry('处', [locked, fileEntry('一.xlsx')], 'NotFoundError'));
    expect(sources.map(({ name }) => name)).toEqual(['处', '机要', '一.xlsx']);
    expect(await troublesOf(sources)).toEqual([
      '找不到文件“处”。请核对路径和文件名。',
      '无法读取文件“处/机要”（没有访问权限）。请检查访问权限，或把文件复制到本机后再试。',
      null,
    ]);
  });

  it('says of each file why it cannot be read', async () => {
    const sources = await sourcesOf(
      folderEntry('处', [
        fileEntry('1.xlsx', '', 'NotFoundError'),
        fileEntry('2.xlsx', '', 'NotReadableError'),
        fileEntry('3.xlsx', '', 'EncodingError'),
      ]),
    );
    expect(await troublesOf(sources)).toEqual([
      '找不到文件“1.xlsx”。请核对路径和文件名。',
      '无法读取文件“2.xlsx”（没有权限，或文件正被占用）。请检查访问权限，或把文件复制到本机后再试。',
      '无法读取文件“3.xlsx”（浏览器无法读取这个位置）。请检查访问权限，或把文件复制到本机后再试。',
    ]);
  });
});
