import type { Words } from '../../taskpane/words/index';

/** Words of the list of files, and of saving. */
export interface FilesWords {
  readonly list: string;
  readonly fileCount: (files: number) => string;
  readonly files: string;
  readonly count: (files: number, forms: number) => string;
  /** `isPart`: other files are not read yet. */
  readonly ready: (forms: number, errors: number, isPart: boolean) => string;
  readonly unreadLeft: (files: number) => string;
  readonly onlyErrors: string;
  readonly noneLeft: (isPart: boolean) => string;
  readonly close: (name: string) => string;
  readonly dirty: string;
  readonly noForm: string;
  readonly unread: string;
  readonly points: (points: string) => string;
  /** The score in words, and what is to be dealt with. */
  readonly score: (score: string, errors: number) => string;
  readonly errors: (count: number) => string;
  readonly forms: (count: number, errors: number) => string;
  readonly reading: (done: number, total: number) => string;
  readonly cancel: string;
  readonly notOpened: (names: readonly string[]) => string;
  readonly bug: string;
  readonly undo: string;
  readonly redo: string;
  readonly save: string;
  readonly saveAs: string;
  /** `hints`: how many of the cells stand in the 校验提示 column. */
  readonly saved: (name: string, cells: number, hints: number) => string;
  readonly savedBrief: (cells: number) => string;
  readonly hintsSaved: (cells: number) => string;
  readonly downloaded: (name: string) => string;
  readonly downloadedBrief: string;
  readonly downloadedText: string;
  readonly isStored: string;
  readonly sheet: (name: string, cells: number) => string;
  readonly notSaved: (name: string) => string;
  /** Of a cell into which something was typed that could not be written. */
  readonly unfinished: (cell: string) => string;
  readonly discard: string;
  readonly unsaved: (name: string) => string;
  readonly unsavedText: string;
  readonly keepOpen: string;
  readonly saveFirst: string;
}

export const filesWords: Words<FilesWords> = {
  'zh-CN': {
    list: '文件清单',
    fileCount: (files) => `${files} 个文件`,
    files: '已打开的文件',
    count: (files, forms) => `共 ${files} 个文件，${forms} 张自评表。`,
    ready: (forms, errors, isPart) => {
      const which = isPart ? '已读取的自评表' : '';
      return errors === 0
        ? `${which}都可以提交。`
        : `${isPart ? `${which}中 ` : ''}${forms} 张可以提交，其余共有 ${errors} 项必须处理。`;
    },
    unreadLeft: (files) => `还有 ${files} 个文件尚未读取。`,
    onlyErrors: '只看有必须处理项的文件',
    noneLeft: (isPart) => (isPart ? '已读取的文件中没有这样的文件。' : '没有这样的文件。'),
    close: (name) => `关闭 ${name}`,
    dirty: '（未保存）',
    noForm: '没有自评表',
    unread: '尚未读取，点击文件名打开',
    errors: (count) => `${count} 项必须处理`,
    forms: (count, errors) =>
      errors === 0 ? `${count} 张自评表` : `${count} 张自评表，共 ${errors} 项必须处理`,
    points: (points) => `${points} 分`,
    score: (score, errors) => (errors === 0 ? score : `${score}，${errors} 项必须处理`),
    reading: (done, total) => `正在读取文件：已完成 ${done}/${total}`,
    cancel: '取消',
    notOpened: (names) =>
      names.length === 1
        ? `未能打开 ${names.join('')}`
        : `未能打开 ${names.length} 个文件：${names.join('、')}`,
    bug: '程序内部出错，这个文件未能处理，原文件没有改动。请把下面的信息和文件交给维护人员。',
    undo: '撤销（Ctrl+Z）',
    redo: '重做（Ctrl+Y）',
    save: '保存',
    saveAs: '另存为',
    saved: (name, cells, hints) =>
      cells === 0
        ? `${name} 没有改动，已按原样保存。`
        : `已保存 ${name}，改动了 ${cells} 个单元格${hints === 0 ? '' : `，其中“校验提示” ${hints} 个`}。`,
    savedBrief: (cells) => (cells === 0 ? '没有改动，已按原样保存' : `已保存，改动 ${cells} 格`),
    hintsSaved: (cells) =>
      `文件中当前工作表带有“校验提示”列 ${cells} 格。如只报送自评表，请清除提示后再保存一次。`,
    downloaded: (name) => `${name} 已交给浏览器下载`,
    downloadedBrief: '已交给浏览器下载',
    downloadedText:
      '请在浏览器的下载记录中确认文件已存到本机，再点击“已存好”；确认之前，改动仍按未保存处理。',
    isStored: '已存好',
    sheet: (name, cells) => `工作表“${name}”：${cells} 个单元格`,
    notSaved: (name) => `未能保存 ${name}`,
    unfinished: (cell) =>
      `单元格 ${cell} 中输入的内容还没有写入，文件没有保存。请先改好并按 Enter，或按 Esc 放弃，再保存。`,
    discard: '放弃改动',
    unsaved: (name) => `${name} 有改动没有保存`,
    unsavedText: '关闭后这些改动将丢失。',
    keepOpen: '不关闭',
    saveFirst: '先保存',
  },
  en: {
    list: 'List of files',
    fileCount: (files) => `${files} file${files === 1 ? '' : 's'}`,
    files: 'Open files',
    count: (files, forms) =>
      `${files} file${files === 1 ? '' : 's'}, ${forms} form${forms === 1 ? '' : 's'}.`,
    ready: (forms, errors, isPart) => {
      const which = isPart ? 'Of those read, all' : 'All';
      return errors === 0
        ? ` ${which} are ready to submit.`
        : ` ${isPart ? 'Of those read, ' : ''}${forms} ready to submit; ${errors} to be dealt with in the others.`;
    },
    unreadLeft: (files) => ` ${files} file${files === 1 ? ' is' : 's are'} not read yet.`,
    onlyErrors: 'Only files with something to deal with',
    noneLeft: (isPart) => (isPart ? 'There is none among the files read.' : 'There is no such file.'),
    close: (name) => `Close ${name}`,
    dirty: '(not saved)',
    noForm: 'no form',
    unread: 'not read yet; click the name to open it',
    errors: (count) => `${count} to deal with`,
    forms: (count, errors) => (errors === 0 ? `${count} forms` : `${count} forms, ${errors} to deal with`),
    points: (points) => `${points} points`,
    score: (score, errors) => (errors === 0 ? score : `${score}, ${errors} to deal with`),
    reading: (done, total) => `Reading files: ${done} of ${total} done`,
    cancel: 'Cancel',
    notOpened: (names) =>
      names.length === 1
        ? `${names.join('')} was not opened`
        : `${names.length} files were not opened: ${names.join(', ')}`,
    bug: 'Internal error: this file was not finished; it is unchanged. Please hand the details and the file to the maintainers.',
    undo: 'Undo (Ctrl+Z)',
    redo: 'Redo (Ctrl+Y)',
    save: 'Save',
    saveAs: 'Save as',
    saved: (name, cells, hints) =>
      cells === 0
        ? `${name} had no changes and was saved as it was.`
        : `${name} is saved; ${cells} cell${cells === 1 ? '' : 's'} changed${hints === 0 ? '' : `, ${hints} of them hints`}.`,
    savedBrief: (cells) =>
      cells === 0 ? 'Saved as it was' : `Saved; ${cells} cell${cells === 1 ? '' : 's'} changed`,
    hintsSaved: (cells) =>
      `In the file, this sheet has ${cells} cell${cells === 1 ? '' : 's'} of hints beside the form. To submit the form alone, clear the hints and save once more.`,
    downloaded: (name) => `${name} was handed to the browser as a download`,
    downloadedBrief: 'Handed to the browser',
    downloadedText:
      'Check the browser’s downloads for the file, then click “It is stored”. Until then the changes count as not saved.',
    isStored: 'It is stored',
    sheet: (name, cells) => `Sheet “${name}”: ${cells} cell${cells === 1 ? '' : 's'}`,
    notSaved: (name) => `${name} was not saved`,
    unfinished: (cell) =>
      `What was typed into ${cell} could not be written. Correct it and press Enter, or Esc to drop it, then save.`,
    discard: 'Discard the changes',
    unsaved: (name) => `${name} has changes that are not saved`,
    unsavedText: 'They are lost when it is closed.',
    keepOpen: 'Keep it open',
    saveFirst: 'Save it first',
  },
};
