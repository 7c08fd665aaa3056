import { THRESHOLD_BOUNDS } from '../../app/settings';
import type { Thresholds } from '../../core/index';
import { Disclosure } from '../kit/Disclosure';
import { Section } from '../kit/Section';
import { useWords } from '../kit/WordsContext';
import { settingsWords } from '../words/settings';
import { withEntry, withPart } from './change';
import { NumberField } from './NumberField';
import { typedText, type NumberUnit } from './numberText';
import { profileInForce, type PartProps } from './part';
import { useSettingsStyles } from './styles';

const UNITS: readonly (readonly [keyof Thresholds, NumberUnit])[] = [
  ['lowExecution', 'percent'],
  ['overCompletion', 'percent'],
  ['overCompletionCause', 'percent'],
  ['aheadOfSpending', 'points'],
];

/** The limits beyond which a warning is given or a cause is required. */
export function ThresholdSettings({ settings, form, onChange }: PartProps) {
  const styles = useSettingsStyles();
  const words = useWords(settingsWords);
  const profile = profileInForce(settings, form);
  const changed = Object.keys(settings.thresholds ?? {}).length;
  return (
    <Section title={words.thresholds}>
      <p className={styles.note}>{words.thresholdsIntro}</p>
      <Disclosure summary={words.thresholdsSummary(changed)} isOpenAtFirst={changed > 0}>
        <div className={styles.fields}>
          {UNITS.map(([name, unit]) => {
            const suffix = unit === 'percent' ? words.percentUnit : words.percentagePoints;
            const own = profile && `${typedText(profile.thresholds[name], unit)}${suffix}`;
            return (
              <NumberField
                key={name}
                label={words.labelled(words.thresholdOf[name], suffix)}
                hint={`${words.thresholdHint[name]}${own === null ? '' : words.defaultValue(own)}`}
                unit={unit}
                bounds={THRESHOLD_BOUNDS[name]}
                value={settings.thresholds?.[name]}
                onSave={(value) => {
                  onChange((now) => withPart(now, 'thresholds', withEntry(now.thresholds, name, value)));
                }}
              />
            );
          })}
        </div>
      </Disclosure>
    </Section>
  );
}
