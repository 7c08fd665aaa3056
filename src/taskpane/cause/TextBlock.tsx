import { makeStyles, tokens } from '@fluentui/react-components';
import type { EvaluatedForm } from '../../app/evaluate';
import { findingMessage, type FieldPath, type RuleId } from '../../core/index';
import { CellButton } from '../check/CellButton';
import { cellOf } from '../check/targets';
import { Notice } from '../kit/Notice';
import { useLanguage } from '../kit/WordsContext';
import type { Pane } from '../model/pane';
import { Quotation } from './Quotation';

const useStyles = makeStyles({
  block: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalS,
  },
});

/** A text of the form, what the checks say of it as a whole, and the way to its cell. */
export function TextBlock({
  pane,
  sheetId,
  form,
  place,
  title,
  text,
  rules,
}: {
  pane: Pane;
  sheetId: string;
  form: EvaluatedForm;
  place: FieldPath;
  title: string;
  text: string;
  /** Findings to repeat here. */
  rules: readonly RuleId[];
}) {
  const styles = useStyles();
  const language = useLanguage();
  const cell = cellOf(form, place);
  const findings = form.findings.filter((one) => one.place === place && rules.includes(one.rule));
  return (
    <div className={styles.block}>
      <Quotation title={title} text={text} />
      {findings.map((finding) => (
        <Notice key={`${finding.rule} ${finding.variant ?? ''}`} tone="warning">
          {findingMessage(finding, language)}
        </Notice>
      ))}
      {cell === null ? null : (
        <div>
          <CellButton pane={pane} sheetId={sheetId} cell={cell} item={title} />
        </div>
      )}
    </div>
  );
}
