import { Notice } from '../kit/Notice';
import { Section } from '../kit/Section';
import { useWords } from '../kit/WordsContext';
import type { Pane, PaneState } from '../model/pane';
import { settingsWords } from '../words/settings';
import { CheckBox } from './CheckBox';
import { useSettingsStyles } from './styles';

/** Where settings are kept: for the user, and in the workbook only when asked for. */
export function KeepingSettings({ pane, state }: { pane: Pane; state: PaneState }) {
  const styles = useSettingsStyles();
  const words = useWords(settingsWords);
  return (
    <Section title={words.keeping}>
      {state.isLasting ? null : <Notice tone="warning">{words.keptNowhere(state.canKeepInWorkbook)}</Notice>}
      {state.isKeptInWorkbook || state.isLasting ? (
        <p className={styles.text}>{state.isKeptInWorkbook ? words.keptInWorkbook : words.keptForUser}</p>
      ) : null}
      {state.canKeepInWorkbook ? (
        <CheckBox
          label={words.keepInWorkbook}
          hint={words.keepHint}
          isOn={state.isKeptInWorkbook}
          onChange={(isKept) => void pane.actions.keepInWorkbook(isKept)}
        />
      ) : (
        <p className={styles.note}>{words.cannotKeep}</p>
      )}
    </Section>
  );
}
