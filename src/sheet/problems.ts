import type { Language } from '../core/index';
import type { Problem, ProblemCode } from './outcome';

/**
 * Figures a Problem may carry. Every one may be absent: a sentence that lacks it still stands.
 * - `limit`: the limit with its unit (20 MB) · `what`: the limit's name, the suspicious part or the fault
 * - `part`: the damaged part of the file · `what` then adds the technical fault, in English
 * - `labels`: labels that were not found · `sheet`, `sheets`: the sheet asked for, the sheets there are
 * - `cells`: addresses (F8、G8) · `path`: the file or folder spoken of
 */
export type ProblemFigure =
  'limit' | 'what' | 'part' | 'labels' | 'sheet' | 'sheets' | 'cells' | 'path' | 'ending';

type Figures = Readonly<Partial<Record<ProblemFigure, string>>>;
type Sentences = Readonly<Record<ProblemCode, (figures: Figures) => string>>;

/** What is counted where a reading limit is passed. An unknown name is shown as it is. */
const LIMITED: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  entries: { 'zh-CN': '压缩包文件数', en: 'entries' },
  'entry-size': { 'zh-CN': '单个部件大小', en: 'size of a part' },
  'total-size': { 'zh-CN': '解压后总大小', en: 'unpacked size' },
  ratio: { 'zh-CN': '压缩比', en: 'compression ratio' },
  depth: { 'zh-CN': 'XML 嵌套层数', en: 'XML depth' },
  cells: { 'zh-CN': '单元格数', en: 'cells' },
  merges: { 'zh-CN': '合并区域数', en: 'merged areas' },
  strings: { 'zh-CN': '文本条数', en: 'shared strings' },
  'text-length': { 'zh-CN': '单个文本长度', en: 'length of a text' },
  row: { 'zh-CN': '行号', en: 'row number' },
  column: { 'zh-CN': '列号', en: 'column number' },
  names: { 'zh-CN': '名称数', en: 'names' },
  attributes: { 'zh-CN': '属性数', en: 'attributes' },
};

/** `（单元格数，上限 1000000）`, or nothing. */
const limited = ({ what = '', limit }: Figures, language: Language): string => {
  const name = Object.hasOwn(LIMITED, what) ? (LIMITED[what]?.[language] ?? what) : what;
  const isChinese = language === 'zh-CN';
  const words = [name, part(limit, isChinese ? '上限 ' : 'limit ')].filter((word) => word !== '');
  const joined = words.join(isChinese ? '，' : ', ');
  return isChinese ? part(joined, '（', '）') : part(joined, ' (', ')');
};

/** `before` + figure + `after`, or nothing where the figure is absent. */
const part = (figure: string | undefined, before = '', after = ''): string =>
  figure === undefined || figure === '' ? '' : `${before}${figure}${after}`;

const zh: Sentences = {
  'file-empty': () => '文件是空的（0 字节），没有可读取的内容。请重新保存或重新下载后再试。',
  'file-too-large': ({ limit }) =>
    `文件过大${part(limit, '（上限 ', '）')}，无法读取。请只保留自评表所在的工作表，另存后再试。`,
  'not-a-workbook': () =>
    '这不是 Excel 工作簿，无法读取。请选择 .xlsx 或 .xlsm 文件；.csv、.txt 文件请用 Excel 或 WPS 表格打开后另存为 .xlsx；自评表在 Word 文档中的，请先复制到 Excel 或 WPS 表格，另存为 .xlsx 后再试。',
  'legacy-format': () =>
    '这是旧版 .xls、.xlsb 或 WPS 表格 .et 文件，无法直接读取。请在 Excel 或 WPS 表格中打开，另存为 .xlsx 后再试。',
  'file-encrypted': () => '文件有打开密码，无法读取。请在 Excel 中取消打开密码后再试。',
  'file-damaged': () => `文件已损坏，无法完整读取。请在 Excel 中打开并修复，另存后再试。`,
  'file-over-limit': (figures) =>
    `文件内容超出上限${limited(figures, 'zh-CN')}，已停止读取。请只保留自评表所在的工作表，另存后再试。`,
  'file-suspicious': ({ what }) =>
    `文件含有正常工作簿不会有的内容${part(what, '（', '）')}，为安全起见没有读取。请核实文件来源，在 Excel 中另存后再试。`,
  'form-not-found': ({ sheet, labels }) =>
    `${part(sheet, '工作表“', '”')}没有找到自评表${part(labels, '，缺少：')}。请核对表中的标签；还没有表的，可先生成空白自评表。`,
  'sheet-not-found': ({ sheet, sheets }) =>
    `没有名为“${sheet ?? ''}”的工作表${part(sheets, '，现有：')}。请核对工作表名称。`,
  'cells-locked': ({ cells }) =>
    `工作表受保护，${part(cells, '单元格 ', ' ') || '要写的单元格'}已锁定，没有写入。请解除这些单元格的锁定，或手工抄录得分。`,
  'cells-with-formulas': ({ cells }) =>
    `${part(cells, '单元格 ', ' ') || '单元格'}中是公式，为免公式丢失没有改动。请改公式引用的单元格，或在 Excel、WPS 中修改公式。`,
  'inputs-changed': ({ cells, path }) =>
    path === undefined
      ? `读取之后${part(cells, '单元格 ', ' ') || '表格'}已被改动，没有写入任何内容。请重新计算。`
      : `读取之后文件${part(path, '“', '”')}已被其他程序改动，没有写入任何内容。请重新打开该文件，或另存为其他文件名。`,
  'file-missing': ({ path }) => `找不到文件${part(path, '“', '”')}。请核对路径和文件名。`,
  'target-missing': ({ path }) =>
    `原来的文件${part(path, '“', '”')}已被移动、改名或删除，没有写入，改动仍保留在这里。请用“另存为”存入其他文件。`,
  'file-unreadable': ({ path, what }) =>
    `无法读取文件${part(path, '“', '”')}${part(what, '（', '）')}。请检查访问权限，或把文件复制到本机后再试。`,
  'file-unwritable': ({ path, what }) =>
    `无法写入${part(path, '“', '”')}${part(what, '（', '）')}，原文件没有改动。请检查权限和磁盘空间，或另选保存位置。`,
  'file-in-use': ({ path }) => `文件${part(path, '“', '”')}正被其他程序占用，没有写入。请关闭 Excel 后重试。`,
  'other-ending': ({ path, ending }) =>
    `${part(path, '“', '”') || '文件名'}的扩展名与工作簿的格式不同，Excel 会拒绝打开，没有写入。请另取以 ${ending ?? '原扩展名'} 结尾的文件名再保存。`,
  'folder-empty': ({ path }) =>
    `文件夹${part(path, '“', '”')}里没有 .xlsx 或 .xlsm 文件。请核对文件夹，旧版 .xls 请先另存为 .xlsx。`,
  'cell-editing': () => '有单元格正在编辑，无法读写。请先按 Enter 结束单元格编辑，然后重试。',
  'workbook-inactive': () => '工作簿不在前台，Excel 没有执行。请切换回该工作簿，然后重试。',
  'host-busy': () => 'Excel 正忙，没有执行。请关闭 Excel 中打开的对话框，稍候重试。',
  'payload-too-large': ({ sheet }) =>
    `${part(sheet, '工作表“', '”') || '工作表'}内容太多，Excel 不能一次传送。请删去自评表以外的内容，或改用不装 Excel 也能用的网页处理该文件。`,
  'sheet-unsupported': ({ sheet }) =>
    `${part(sheet, '“', '”') || '当前表'}不是普通工作表（可能是图表工作表），无法读取。请切换到自评表所在的工作表后重试。`,
  'host-outdated': ({ what }) =>
    `当前 Excel 版本过低${part(what, '（缺少 ', '）')}，无法完成。请更新到 Excel 2021 或 Microsoft 365，或改用网页处理该文件。`,
  'host-refused': ({ what }) =>
    `Excel 拒绝了这一步${part(what, '（', '）')}，没有写完。请重新计算后核对；如仍不行，请保存并重新打开工作簿。`,
  cancelled: () => '已取消，没有写入任何内容。需要时请重新开始。',
};

const en: Sentences = {
  'file-empty': () => 'The file is empty (0 bytes). Save or download it again, then retry.',
  'file-too-large': ({ limit }) =>
    `The file is too large to read${part(limit, ' (limit ', ')')}. Keep only the sheet with the form, save a copy and retry.`,
  'not-a-workbook': () =>
    'This is not an Excel workbook. Choose an .xlsx or .xlsm file; open a .csv or .txt file in Excel or WPS and save it as .xlsx; if the form is in a Word document, copy it to Excel or WPS, save it as .xlsx, then retry.',
  'legacy-format': () =>
    'This is an old .xls, an .xlsb or a WPS .et file and cannot be read. Open it in Excel or WPS, save it as .xlsx, then retry.',
  'file-encrypted': () => 'The file needs a password to open. Remove the open password in Excel, then retry.',
  'file-damaged': () =>
    `The file is damaged and cannot be read whole. Open and repair it in Excel, save a copy and retry.`,
  'file-over-limit': (figures) =>
    `The file exceeds a reading limit${limited(figures, 'en')}. Keep only the sheet with the form, save a copy and retry.`,
  'file-suspicious': ({ what }) =>
    `The file holds content that no ordinary workbook has${part(what, ' (', ')')} and was not read. Check where it comes from, save a copy in Excel and retry.`,
  'form-not-found': ({ sheet, labels }) =>
    `No self-evaluation form found${part(sheet, ' on sheet "', '"')}${part(labels, '; missing labels: ')}. Check the labels, or make a blank form first.`,
  'sheet-not-found': ({ sheet, sheets }) =>
    `There is no sheet named "${sheet ?? ''}"${part(sheets, '; the workbook has: ')}. Check the sheet name.`,
  'cells-locked': ({ cells }) =>
    `The sheet is protected and ${part(cells, 'these cells are locked: ') || 'the cells to write are locked'}; they were not written. Unlock them, or copy the scores by hand.`,
  'cells-with-formulas': ({ cells }) =>
    `${part(cells, 'These cells hold formulas: ') || 'The cells hold formulas'}; they were left as they are. Change the cells that the formulas use, or the formulas in Excel or WPS.`,
  'inputs-changed': ({ cells, path }) =>
    path === undefined
      ? `${part(cells, 'These cells were changed after reading: ') || 'The sheet was changed after reading'}; nothing was written. Recalculate.`
      : `Another program changed${part(path, ' "', '"')} after it was read; nothing was written. Open it again, or save under another name.`,
  'file-missing': ({ path }) =>
    `The file${part(path, ' "', '"')} does not exist. Check the path and the name.`,
  'target-missing': ({ path }) =>
    `The file${part(path, ' "', '"')} was moved, renamed or deleted; nothing was written, and the changes are still here. Save them elsewhere with Save as.`,
  'file-unreadable': ({ path, what }) =>
    `The file${part(path, ' "', '"')} cannot be read${part(what, ' (', ')')}. Check the permissions, or copy it to this computer and retry.`,
  'file-unwritable': ({ path, what }) =>
    `${part(path, '"', '"') || 'The file'} cannot be written${part(what, ' (', ')')}; the original is unchanged. Check permissions and disk space, or save elsewhere.`,
  'file-in-use': ({ path }) =>
    `The file${part(path, ' "', '"')} is in use by another program; nothing was written. Close Excel and retry.`,
  'other-ending': ({ path, ending }) =>
    `${part(path, '"', '"') || 'The name'} does not end as this kind of workbook does, and Excel would refuse it; nothing was written. Save under a name that ends in ${ending ?? 'the former ending'}.`,
  'folder-empty': ({ path }) =>
    `The folder${part(path, ' "', '"')} holds no .xlsx or .xlsm file. Check the folder; save old .xls files as .xlsx first.`,
  'cell-editing': () =>
    'A cell is being edited, so nothing can be read or written. Press Enter to finish it, then retry.',
  'workbook-inactive': () =>
    'The workbook is not in front, so Excel did nothing. Switch back to it, then retry.',
  'host-busy': () => 'Excel is busy and did nothing. Close any open dialog in Excel, then retry in a moment.',
  'payload-too-large': ({ sheet }) =>
    `${part(sheet, 'Sheet "', '"') || 'The sheet'} holds too much for Excel to hand over at once. Remove what is not part of the form, or open the file in the page without Excel.`,
  'sheet-unsupported': ({ sheet }) =>
    `${part(sheet, '"', '"') || 'The current tab'} is not an ordinary worksheet (it may be a chart sheet). Go to the sheet with the form and retry.`,
  'host-outdated': ({ what }) =>
    `This version of Excel is too old${part(what, ' (it lacks ', ')')}. Update to Excel 2021 or Microsoft 365, or open the file in the page without Excel.`,
  'host-refused': ({ what }) =>
    `Excel refused this step${part(what, ' (', ')')}; it was not finished. Recalculate and check; if it happens again, save and reopen the workbook.`,
  cancelled: () => 'Cancelled; nothing was written. Start again when ready.',
};

const sentences: Readonly<Record<Language, Sentences>> = { 'zh-CN': zh, en };

/** Lists are kept as Chinese has them (F8、G8). */
const listed = (figures: Figures): Figures => {
  const withCommas = (['cells', 'labels', 'sheets'] as const).flatMap((name) => {
    const text = figures[name];
    return text === undefined ? [] : [[name, text.replaceAll('、', ', ')] as const];
  });
  return { ...figures, ...Object.fromEntries(withCommas) };
};

/** One plain sentence or two for a Problem: what, why, what to do. */
export const problemMessage = (problem: Problem, language: Language): string =>
  sentences[language][problem.code](language === 'en' ? listed(problem.figures) : problem.figures);
