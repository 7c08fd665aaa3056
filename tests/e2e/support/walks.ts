import type { Language } from '../../../src/core/index';
import type { SheetSnapshot } from '../../../src/sheet/index';
import { checkWords } from '../../../src/taskpane/words/check';
import { changesWords } from '../../../src/taskpane/words/changes';
import { causeWords } from '../../../src/taskpane/words/cause';
import { reportWords } from '../../../src/taskpane/words/report';
import { scoreWords } from '../../../src/taskpane/words/score';
import { settingsWords } from '../../../src/taskpane/words/settings';
import { shellWords } from '../../../src/taskpane/words/shell';
import { startWords } from '../../../src/taskpane/words/start';
import { hubei80Rows, seedRows, sheetOf } from '../../sheet/support/sheet';
import type { OpenedPane } from './openPane';

/** A stretch of the way through the pane. It calls `look` with the name of each view that it has reached. */
type Stretch = (
  opened: OpenedPane,
  language: Language,
  look: (view: string) => Promise<void>,
) => Promise<void>;

const starting = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** Opens every part of the view that is folded, one after the other. */
async function unfold({ pane }: OpenedPane): Promise<void> {
  const folded = pane.locator('details:not([open]) > summary').filter({ visible: true });
  while ((await folded.count()) > 0) await folded.first().click();
}

/** A wrong score, no cause: every view has something to say. */
const inNeed = (project: string, rest: Partial<SheetSnapshot>): SheetSnapshot =>
  sheetOf(seedRows({ B4: project, G16: 8, B17: null }), rest);

/** One workbook for all of the way. The row of a form is filtered out where two stand on one sheet. */
export const walkedSheets = (): readonly SheetSnapshot[] => [
  inNeed('路灯维护', { id: '{1}', name: '路灯' }),
  sheetOf([['项目名称', '路灯维护']], { id: '{2}', name: '说明' }),
  sheetOf([], { id: '{3}', name: 'Sheet3' }),
  inNeed('交通护栏', { id: '{4}', name: '受保护', isProtected: true }),
  sheetOf([...seedRows({ G16: 8 }), [], ...hubei80Rows()], {
    id: '{5}',
    name: '两张表',
    hiddenRows: [12, 13],
  }),
];

const goTo = ({ host: { workbook } }: OpenedPane, name: string): void =>
  workbook.activate(workbook.sheet(name));

const scoring: Stretch = async (opened, language, look) => {
  const { actions } = shellWords[language];
  const words = changesWords[language];
  const { pane, host, click, sees } = opened;
  await look('score');
  await pane.locator('summary', { hasText: '居民满意度' }).first().click();
  await click(actions.more);
  await look('line');
  await click(actions.more);
  await click(actions.preview);
  await sees(words.preview(1));
  await look('preview');
  host.workbook.type('路灯', 'F16', '80%');
  await sees(shellWords[language].stale);
  await click(words.apply);
  await sees(/F16/);
  await look('refused');
  await click(actions.recalculate);
  await sees(words.written.recalculate(1));
  await pane.locator('summary', { hasText: words.hints(5) }).click();
  await look('written');
  await click(actions.undo);
  await sees(words.written.undo(1));
  await look('undone');
};

const checking: Stretch = async ({ pane, click, tab, sees }, language, look) => {
  const words = checkWords[language];
  const { views } = shellWords[language];
  await tab(starting(views.check));
  await look('check-before');
  await click(words.start);
  await sees(words.blocked(2));
  await pane.locator('summary', { hasText: words.advice }).first().click();
  await look('check');
  await click(starting(words.waive));
  await click(words.save);
  await look('waiver');
  await pane.getByLabel(words.reason).fill('原因分析另附文件，鄂财绩〔2022〕5号');
  await click(words.save);
  await sees(words.reasonGiven + words.colon);
  await look('waived');
  await tab(views.cause);
  await sees(causeWords[language].list);
  await look('cause');
  await tab(views.report);
  await sees(reportWords[language].contentsTitle);
  await look('report-before');
  await click(reportWords[language].make);
  await sees(reportWords[language].facts);
  await pane.locator('summary', { hasText: reportWords[language].text }).click();
  await look('report');
};

const settling: Stretch = async (opened, language, look) => {
  const words = settingsWords[language];
  const { pane, click, tab, sees } = opened;
  await tab(shellWords[language].views.settings);
  await sees(words.keeping);
  await look('settings');
  await unfold(opened);
  const limit = pane.getByLabel(words.labelled(words.thresholdOf.lowExecution, words.percentUnit));
  await limit.fill('七十');
  await limit.press('Enter');
  await look('settings-open');
  await click(words.resetOpen);
  await sees(words.resetSure);
  await look('dialog');
  await click(words.resetNo);
};

const refused: Stretch = async (opened, language, look) => {
  const { actions, unwritten, waiting, dismiss } = shellWords[language];
  const { host, click, sees } = opened;
  goTo(opened, '受保护');
  await sees(/交通护栏/);
  await click(actions.recalculate);
  await sees(unwritten(1));
  await look('protected');
  host.workbook.isCellEditing = true;
  await click(actions.recalculate);
  await sees(waiting);
  await look('waiting');
  host.workbook.isCellEditing = false;
  await sees(unwritten(1));
  await click(dismiss);
};

const overseeing: Stretch = async (opened, language, look) => {
  const { actions, chooseForm, dismiss } = shellWords[language];
  const { click, sees } = opened;
  goTo(opened, '两张表');
  await sees(chooseForm(2));
  await look('forms');
  await click(actions.more);
  await click(actions.recalculateAll);
  await sees(scoreWords[language].sheets.title);
  await look('sheets');
  // The locked cells of the protected sheet.
  await click(dismiss);
};

const beginning: Stretch = async (opened, language, look) => {
  const words = startWords[language];
  const { click, sees } = opened;
  goTo(opened, '说明');
  await sees(words.noForm('说明'));
  await look('start');
  goTo(opened, 'Sheet3');
  await sees(words.blankSheet('Sheet3'));
  await look('start-blank');
  await click(words.blank20);
  await sees(shellWords[language].recognised);
  await look('inserted');
};

/** Goes through every view that the pane has, each as a clerk comes by it. */
export const walk: Stretch = async (...given) => {
  for (const stretch of [scoring, checking, settling, refused, overseeing, beginning])
    await stretch(...given);
};
