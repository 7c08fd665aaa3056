import { Notice } from '../../taskpane/kit/Notice';
import { useLanguage, useWords } from '../../taskpane/kit/WordsContext';
import { bugDetails } from '../../taskpane/model/bugDetails';
import type { Refusal } from '../files/library';
import { filesWords } from '../words/files';
import { pageWords } from '../words/page';
import { problemText } from '../words/reasons';
import { BugNotice } from './ProblemNotice';

/** Files that did not open; those that did not for one and the same reason are told of together. */
export function RefusalNotices({
  refusals,
  version,
  onDismiss,
}: {
  refusals: readonly Refusal[];
  version: string;
  onDismiss: (refusal: Refusal) => void;
}) {
  const words = useWords(filesWords);
  const { dismiss } = useWords(pageWords);
  const language = useLanguage();
  const alike = new Map<string, Refusal[]>();
  for (const refusal of refusals) {
    if ('bug' in refusal) continue;
    const reason = problemText(refusal.problem, language);
    alike.set(reason, [...(alike.get(reason) ?? []), refusal]);
  }
  return (
    <>
      {[...alike].map(([reason, files]) => (
        <Notice
          key={reason}
          tone="problem"
          title={words.notOpened(files.map(({ name }) => name))}
          close={{
            label: dismiss,
            onClose: () => {
              files.forEach(onDismiss);
            },
          }}
        >
          {reason}
        </Notice>
      ))}
      {refusals.map((refusal, at) =>
        'bug' in refusal ? (
          <BugNotice
            key={at}
            details={bugDetails(refusal.bug, 'open', version)}
            title={words.notOpened([refusal.name])}
            onClose={() => {
              onDismiss(refusal);
            }}
          />
        ) : null,
      )}
    </>
  );
}
