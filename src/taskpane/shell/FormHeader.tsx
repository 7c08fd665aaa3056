import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { profileLabel } from '../../core/index';
import type { EvaluatedForm } from '../../app/evaluate';
import { formName } from '../../app/formName';
import { Choice } from '../kit/Choice';
import { Notice } from '../kit/Notice';
import { useLanguage, useWords } from '../kit/WordsContext';
import { shellWords } from '../words/shell';
import { hiddenRowsOf, rowRuns } from './hiddenRows';
import { offersReading } from './rereading';
import type { ViewProps } from './views';

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  form: { margin: 0 },
  found: { color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  meta: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Which form is shown, and what a reader of the results must know about it. Nothing where there is no form. */
export function FormHeader({ pane: { actions }, state }: ViewProps) {
  const styles = useStyles();
  const words = useWords(shellWords);
  const language = useLanguage();
  const { form, sheet, formIndex, isStale } = state;
  if (!form || !sheet) return null;
  const nameOf = (one: EvaluatedForm): string => {
    const { text, of } = formName(one.form.header);
    return text || words.untitled[of];
  };
  const { profile } = form.scorecard;
  const { year } = form.form.header;
  const title = [year === null ? '' : words.year(year), nameOf(form)].join(' ').trim();
  const hidden = hiddenRowsOf(sheet.snapshot, form.layout.area);
  return (
    <div className={styles.header}>
      {sheet.forms.length > 1 ? (
        <Choice
          label={words.chooseForm(sheet.forms.length)}
          value={String(formIndex)}
          options={sheet.forms.map((one, index) => ({
            value: String(index),
            label: words.formOption(nameOf(one), one.layout.area.top + 1),
          }))}
          onChange={(index) => {
            actions.chooseForm(Number(index));
          }}
        />
      ) : null}
      <p className={styles.form}>
        <span className={styles.found}>{words.recognised}</span>
        <span className={styles.name}>{title}</span>
        <span className={styles.meta}>{words.profile(profileLabel(profile, language), profile.version)}</span>
      </p>
      {isStale && !offersReading(state.trouble) ? (
        <Notice
          tone="info"
          aside={
            <Button size="small" onClick={() => void actions.refresh()}>
              {words.actions.refresh}
            </Button>
          }
        >
          {words.stale}
        </Notice>
      ) : null}
      {hidden.length > 0 ? (
        <Notice tone="info">{words.hiddenRows(rowRuns(hidden), hidden.length)}</Notice>
      ) : null}
    </div>
  );
}
