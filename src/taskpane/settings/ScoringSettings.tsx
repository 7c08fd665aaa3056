import { PROFILES, profileLabel, roundingLabel, type ProfileId } from '../../core/index';
import { Choice } from '../kit/Choice';
import { Section } from '../kit/Section';
import { useLanguage, useWords } from '../kit/WordsContext';
import { settingsWords } from '../words/settings';
import { withEntry, withPart } from './change';
import { profileInForce, recognised, type PartProps } from './part';
import { ROUNDINGS, roundingKey, roundingOf, type RoundingKey } from './roundings';
import { useSettingsStyles } from './styles';

const AUTOMATIC = 'automatic';
const BLOCKS = ['budget', 'indicators'] as const;

/** Rule set, and the rounding of each block. */
export function ScoringSettings({ settings, form, onChange }: PartProps) {
  const styles = useSettingsStyles();
  const words = useWords(settingsWords);
  const language = useLanguage();
  const found = recognised(form);
  const profile = profileInForce(settings, form);
  const foundLabel = found && profileLabel(found, language);
  return (
    <Section title={words.scoring}>
      <div className={styles.fields}>
        <Choice<ProfileId | typeof AUTOMATIC>
          label={words.profile}
          value={settings.profile ?? AUTOMATIC}
          options={[
            { value: AUTOMATIC, label: words.automatic(foundLabel) },
            ...Object.values(PROFILES).map((one) => ({ value: one.id, label: profileLabel(one, language) })),
          ]}
          hint={
            settings.profile !== undefined && foundLabel !== null && settings.profile !== found?.id
              ? words.profileHint(foundLabel)
              : undefined
          }
          onChange={(value) => {
            onChange((now) => withPart(now, 'profile', value === AUTOMATIC ? null : value));
          }}
        />
        {BLOCKS.map((block) => (
          <Choice<RoundingKey>
            key={block}
            label={words.roundingOf[block]}
            value={roundingKey(settings.rounding?.[block])}
            options={[
              {
                value: 'profile',
                label: words.asProfile(profile && roundingLabel(profile.rounding[block], language)),
              },
              ...ROUNDINGS.map((one) => ({ value: roundingKey(one), label: roundingLabel(one, language) })),
            ]}
            onChange={(value) => {
              onChange((now) => withPart(now, 'rounding', withEntry(now.rounding, block, roundingOf(value))));
            }}
          />
        ))}
      </div>
    </Section>
  );
}
