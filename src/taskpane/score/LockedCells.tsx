import { CopyBox } from '../kit/CopyBox';
import { Notice } from '../kit/Notice';
import { useWords } from '../kit/WordsContext';
import { changesWords } from '../words/changes';
import { copyText, type EditRow } from './editRows';

/** Cells that the sheet's protection kept from being written, with the values to copy; hints are only told. */
export function LockedCells({ rows }: { rows: readonly EditRow[] }) {
  const words = useWords(changesWords);
  const fields = rows.filter(({ isHint }) => !isHint);
  if (rows.length === 0) return null;
  if (fields.length === 0) return <Notice tone="info">{words.lockedColumn}</Notice>;
  return (
    <Notice tone="warning" title={words.locked(fields.length)}>
      <div>{words.lockedHint}</div>
      <CopyBox label={words.lockedCopy} text={copyText(fields)} />
    </Notice>
  );
}
