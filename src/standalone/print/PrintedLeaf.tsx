import type { Language } from '../../core/index';
import { lineOf } from './marginFields';
import { PrintedMargin } from './PrintedMargin';
import { PrintedPage } from './PrintedPage';
import type { PrintPlan } from './printPlan';

/** Beyond every cell: the workbook's usual font. */
const BEYOND = { row: 1_048_576, column: 1_048_576 };

/** One sheet of paper: header, what is on the page, footer. */
export function PrintedLeaf({
  plan,
  at,
  now,
  language,
}: {
  plan: PrintPlan;
  at: number;
  now: Date;
  language: Language;
}) {
  const { ground, paper, pages, fileName } = plan;
  const window = pages[at];
  if (!window) return null;
  const { header, footer, scalesMargins, firstNumber } = ground.look.page;
  const page = at + (firstNumber ?? 1);
  const facts = { page, pages: pages.length, sheet: ground.sheet.name, file: fileName, now, language };
  const { font } = ground.look.cell(BEYOND);
  const scale = scalesMargins ? window.scale : 1;
  const isFilled = paper.head + paper.foot > 0;
  return (
    <div
      className="print-leaf"
      style={isFilled ? { height: `${Math.floor(paper.head + paper.height + paper.foot)}px` } : {}}
    >
      <PrintedMargin line={lineOf(header, at, page)} edge="top" font={font} scale={scale} facts={facts} />
      <PrintedPage ground={ground} paper={paper} page={window} />
      <PrintedMargin line={lineOf(footer, at, page)} edge="bottom" font={font} scale={scale} facts={facts} />
    </div>
  );
}
