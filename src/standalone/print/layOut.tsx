import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../core/index';
import { printWords } from '../words/print';
import { PrintedLeaf } from './PrintedLeaf';
import type { PrintPlan } from './printPlan';
import { addPrintRules } from './printRules';

/**
 * Lays a sheet out on paper, in place of the page while it is printed. All is there when it returns: a browser prints
 * what it finds after `beforeprint`.
 * @returns what takes it away again
 */
export function layOut(plan: PrintPlan, language: Language): () => void {
  const { fileName, ground, paper, pages, isCut } = plan;
  const { name } = ground.sheet;
  const words = printWords[language];
  const now = new Date();
  const removeRules = addPrintRules(paper);
  const place = document.createElement('div');
  place.className = 'print-root';
  place.lang = 'zh-CN';
  document.body.append(place);
  const root = createRoot(place);
  flushSync(() => {
    root.render(
      <>
        {pages.map((_, at) => (
          <PrintedLeaf key={at} plan={plan} at={at} now={now} language={language} />
        ))}
        {isCut ? (
          <div className="print-leaf print-rest" lang={language}>
            <strong>{words.rest(name)}</strong>
            <p>{words.restText(pages.length)}</p>
          </div>
        ) : null}
      </>,
    );
  });
  // Browsers propose the title as the name of a PDF.
  const { title } = document;
  document.title = [fileName.replace(/\.\w+$/, ''), name].join(' - ');
  return () => {
    document.title = title;
    root.unmount();
    place.remove();
    removeRules();
  };
}
