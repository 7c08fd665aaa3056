import { WEIGHT_BOUNDS } from '../../app/settings';
import { sumPoints, weightSourceLabel } from '../../core/index';
import { Disclosure } from '../kit/Disclosure';
import { Notice } from '../kit/Notice';
import { Section } from '../kit/Section';
import { useLanguage, useWords } from '../kit/WordsContext';
import { settingsWords } from '../words/settings';
import { withEntries, withPart } from './change';
import { byName, indicatorRows, strangers, type IndicatorRow } from './indicatorRows';
import { NumberField } from './NumberField';
import { typedText } from './numberText';
import { OtherForms } from './OtherForms';
import type { PartProps } from './part';
import { useSettingsStyles } from './styles';

const isStated = ({ line }: IndicatorRow): boolean =>
  line.weight.source === 'column' || line.weight.source === 'label';

/** Full points of each indicator of the form shown: what they are now, why, and the user's own. */
export function WeightSettings({
  settings,
  form,
  onChange,
  isOpenAtFirst,
}: PartProps & { isOpenAtFirst: boolean }) {
  const styles = useSettingsStyles();
  const words = useWords(settingsWords);
  const language = useLanguage();
  if (form === null) return null;
  const rows = indicatorRows(form);
  const own = byName(settings.weights);
  const others = strangers(own, rows);
  const sum = sumPoints(form.scorecard.indicators.map(({ weight }) => weight.points ?? 0));
  const full = form.scorecard.maxima.indicators;
  const summary = words.weightsSum(rows.length, typedText(sum, 'points'));
  const set = (keys: readonly string[], value: number | null) => {
    onChange((now) => withPart(now, 'weights', withEntries(byName(now.weights), keys, value)));
  };
  const now = ({ line: { weight } }: IndicatorRow): string =>
    weight.points === null || weight.source === null
      ? words.weightNone
      : words.weightNow(typedText(weight.points, 'points'), weightSourceLabel(weight.source, language));
  return (
    <Section title={words.weights}>
      <p className={styles.note}>{words.weightsIntro}</p>
      {sum === full ? null : (
        <Notice tone="warning">
          {words.weightsWrong(typedText(sum, 'points'), typedText(full, 'points'))}
        </Notice>
      )}
      <Disclosure summary={summary} isOpenAtFirst={isOpenAtFirst || Object.keys(own).length > others.length}>
        <div className={styles.fields}>
          {rows.map((row) =>
            isStated(row) && own[row.key] === undefined ? (
              <div key={row.key}>
                <div className={styles.name}>{row.name}</div>
                <div className={styles.note}>
                  {now(row)}
                  {words.weightStated}
                </div>
              </div>
            ) : (
              <NumberField
                key={row.key}
                label={words.weightOf(row.name)}
                hint={isStated(row) ? `${now(row)}${words.weightUnused}` : now(row)}
                unit="points"
                bounds={WEIGHT_BOUNDS}
                value={own[row.key]}
                onSave={(value) => {
                  set([row.key], value);
                }}
              />
            ),
          )}
        </div>
      </Disclosure>
      <OtherForms
        count={others.length}
        onDrop={() => {
          set(others, null);
        }}
      />
    </Section>
  );
}
