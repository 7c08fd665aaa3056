import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Dialog } from '../../taskpane/kit/Dialog';
import { useWords } from '../../taskpane/kit/WordsContext';
import type { OpenFile } from '../files/openFile';
import { printWords } from '../words/print';
import { printPlan } from './printPlan';

/** Prints the sheet in front; asks first where not all of it would be printed. */
export function PrintButton({ file }: { file: OpenFile | null }) {
  const words = useWords(printWords);
  /** How many pages would be printed of a sheet that is too large. */
  const [pages, setPages] = useState<number | null>(null);
  const close = (): void => {
    setPages(null);
  };
  return (
    <>
      <Button
        onClick={() => {
          const plan = file && printPlan(file);
          if (plan?.isCut === true) setPages(plan.pages.length);
          else window.print();
        }}
      >
        {words.print}
      </Button>
      <Dialog
        title={words.tooLarge}
        isOpen={pages !== null}
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
              {words.printPart(pages ?? 0)}
            </Button>
          </>
        }
      >
        {words.tooLargeText(pages ?? 0)}
      </Dialog>
    </>
  );
}
