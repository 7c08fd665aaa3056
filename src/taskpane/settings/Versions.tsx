import { profileLabel, PROFILES } from '../../core/index';
import product from '../../../package.json';
import { Section } from '../kit/Section';
import { useLanguage, useWords } from '../kit/WordsContext';
import { settingsWords } from '../words/settings';
import { useSettingsStyles } from './styles';

/** Version of the product and of each rule set. */
export function Versions() {
  const styles = useSettingsStyles();
  const words = useWords(settingsWords);
  const language = useLanguage();
  return (
    <Section title={words.about}>
      <p className={styles.text}>{words.product(product.version)}</p>
      {Object.values(PROFILES).map((profile) => (
        <p key={profile.id} className={styles.note}>
          {words.ruleSetVersion(profileLabel(profile, language), profile.version)}
        </p>
      ))}
    </Section>
  );
}
