import type { EvaluatedForm } from '../evaluate';
import type { ReportedFile } from './reportedFile';
import type { ReportedForm } from './formReport';
import { splitEdits } from './splitEdits';

/** Every form of a file with its edits, and as it is once they stand there. */
export const reportedForms = ({
  file,
  sheets,
}: ReportedFile): readonly { readonly reported: ReportedForm; readonly after: EvaluatedForm }[] =>
  sheets.flatMap(({ evaluated: { snapshot, forms }, edits, after }) => {
    const byForm = splitEdits(forms, edits);
    return forms.map((evaluated, index) => ({
      reported: { file, sheet: snapshot.name, evaluated, edits: byForm.get(evaluated) ?? [] },
      after: after[index] ?? evaluated,
    }));
  });
