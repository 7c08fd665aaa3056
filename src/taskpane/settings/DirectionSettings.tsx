import { kindLabel } from '../../core/index';
import { Choice } from '../kit/Choice';
import { Disclosure } from '../kit/Disclosure';
import { Section } from '../kit/Section';
import { useLanguage, useWords } from '../kit/WordsContext';
import type { PaneSettings } from '../model/pane';
import { settingsWords } from '../words/settings';
import { withEntries, withPart } from './change';
import { byName, indicatorRows, strangers } from './indicatorRows';
import { OtherForms } from './OtherForms';
import type { PartProps } from './part';
import { useSettingsStyles } from './styles';

type Direction = NonNullable<PaneSettings['directions']>[string];

const CHOICES: readonly (Direction | 'automatic')[] = ['automatic', 'positive', 'reverse', 'equal'];

/** Direction of each indicator whose target has a number and no sign. */
export function DirectionSettings({ settings, form, onChange }: PartProps) {
  const styles = useSettingsStyles();
  const words = useWords(settingsWords);
  const language = useLanguage();
  if (form === null) return null;
  const all = indicatorRows(form);
  const own = byName(settings.directions);
  const others = strangers(own, all);
  const rows = all.filter(
    ({ key, line: { directionSource } }) =>
      own[key] !== undefined || (directionSource !== null && directionSource !== 'sign'),
  );
  const set = (keys: readonly string[], value: Direction | null) => {
    onChange((now) => withPart(now, 'directions', withEntries(byName(now.directions), keys, value)));
  };
  return (
    <Section title={words.directions}>
      <p className={styles.note}>{rows.length === 0 ? words.noDirections : words.directionsIntro}</p>
      {rows.length === 0 ? null : (
        <Disclosure
          summary={words.directionsSummary(rows.length)}
          isOpenAtFirst={Object.keys(own).length > others.length}
        >
          <div className={styles.fields}>
            {rows.map(({ key, name, indicator, line }) => (
              <Choice<Direction | 'automatic'>
                key={key}
                label={words.directionOf(name)}
                value={own[key] ?? 'automatic'}
                options={CHOICES.map((value) => ({ value, label: words.directionChoices[value] }))}
                hint={words.directionNow(indicator.targetText.trim(), kindLabel(line.kind, language))}
                onChange={(value) => {
                  set([key], value === 'automatic' ? null : value);
                }}
              />
            ))}
          </div>
        </Disclosure>
      )}
      <OtherForms
        count={others.length}
        onDrop={() => {
          set(others, null);
        }}
      />
    </Section>
  );
}
