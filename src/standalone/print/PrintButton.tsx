import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Dialog } from '../../taskpane/kit/Dialog';
import { useWords } from '../../taskpane/kit/WordsContext';
import type { OpenFile } from '../files/openFile';
import { finishTyping } from '../grid/leave';
import { gridWords } from '../words/grid';
import { printWords } from '../words/print';
import { missingOn, type Missing } from './missing';
import { printPlan } from './printPlan';

/** Cells named one by one; of more, the first and how many. */
const NAMED = 6;

interface Question extends Missing {
  /** How many pages would be printed of a sheet that is too large; null: all of it. */
  readonly pages: number | null;
}

/** null: all that the sheet shows comes onto paper. */
function questionOf(file: OpenFile | null): Question | null {
  finishTyping();
  const plan = file && printPlan(file);
  if (!plan) return null;
  const missing = missingOn(plan);
  if (!plan.isCut && missing.cut.length + missing.pending.length === 0) return null;
  return { ...missing, pages: plan.isCut ? plan.pages.length : null };
}

/** Prints the sheet in front; asks first where not all of it would be printed. */
export function PrintButton({ file }: { file: OpenFile | null }) {
  const words = useWords(printWords);
  const { cells } = useWords(gridWords);
  const [question, setQuestion] = useState<Question | null>(null);
  const { pages = null, cut = [], pending = [] } = question ?? {};
  const named = (names: readonly string[]): string => cells(names.slice(0, NAMED), names.length);
  const close = (): void => {
    setQuestion(null);
  };
  return (
    <>
      <Button
        onClick={() => {
          const asked = questionOf(file);
          if (asked) setQuestion(asked);
          else window.print();
        }}
      >
        {words.print}
      </Button>
      <Dialog
        title={pages === null ? words.missing : words.tooLarge}
        isOpen={question !== null}
        onClose={close}
        actions={
          <>
            <Button appearance="primary" onClick={close}>
              {words.doNotPrint}
            </Button>
            <Button
              onClick={() => {
                close();
                window.print();
              }}
            >
              {pages === null ? words.printAnyway : words.printPart(pages)}
            </Button>
          </>
        }
      >
        {pages === null ? null : <p>{words.tooLargeText(pages)}</p>}
        {cut.length === 0 ? null : <p>{words.cut(named(cut))}</p>}
        {pending.length === 0 ? null : <p>{words.pending(named(pending))}</p>}
      </Dialog>
    </>
  );
}
