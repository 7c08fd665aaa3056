import type { Language } from '../../core/index';
import { Choice } from '../kit/Choice';
import { Section } from '../kit/Section';
import { useWords } from '../kit/WordsContext';
import { settingsWords } from '../words/settings';
import { withPart } from './change';
import { CheckBox } from './CheckBox';
import type { PartProps } from './part';
import { useSettingsStyles } from './styles';

const LANGUAGES: readonly (Language | 'host')[] = ['host', 'zh-CN', 'en'];

/** The 校验提示 column, and the language. */
export function DisplaySettings({ settings, onChange }: Omit<PartProps, 'form'>) {
  const styles = useSettingsStyles();
  const words = useWords(settingsWords);
  return (
    <Section title={words.display}>
      <div className={styles.fields}>
        <CheckBox
          label={words.warningsColumn}
          hint={words.warningsColumnHint}
          isOn={settings.hasWarningsColumn}
          onChange={(hasWarningsColumn) => {
            onChange((now) => ({ ...now, hasWarningsColumn }));
          }}
        />
        <Choice<Language | 'host'>
          label={words.language}
          value={settings.language ?? 'host'}
          options={LANGUAGES.map((value) => ({ value, label: words.languageChoices[value] }))}
          onChange={(value) => {
            onChange((now) => withPart(now, 'language', value === 'host' ? null : value));
          }}
        />
      </div>
    </Section>
  );
}
