import { useWords } from '../kit/WordsContext';
import type { Pane, PaneState } from '../model/pane';
import { settingsWords } from '../words/settings';
import { DirectionSettings } from './DirectionSettings';
import { DisplaySettings } from './DisplaySettings';
import { KeepingSettings } from './KeepingSettings';
import { ResetSettings } from './ResetSettings';
import { ScoringSettings } from './ScoringSettings';
import { useSettingsStyles } from './styles';
import { ThresholdSettings } from './ThresholdSettings';
import { useSettingsQueue } from './useSettingsQueue';
import { Versions } from './Versions';
import { WeightSettings } from './WeightSettings';

/** 设置: a choice is saved at once, a figure on Enter or when its field is left. */
export default function SettingsView({ pane, state }: { pane: Pane; state: PaneState }) {
  const styles = useSettingsStyles();
  const words = useWords(settingsWords);
  const { settings, form } = state;
  const onChange = useSettingsQueue(pane);
  return (
    <div className={styles.view}>
      <p className={styles.text}>{words.intro}</p>
      <ScoringSettings settings={settings} form={form} onChange={onChange} />
      <ThresholdSettings settings={settings} form={form} onChange={onChange} />
      {form === null ? <p className={styles.note}>{words.noForm}</p> : null}
      <WeightSettings settings={settings} form={form} onChange={onChange} />
      <DirectionSettings settings={settings} form={form} onChange={onChange} />
      <DisplaySettings settings={settings} onChange={onChange} />
      <KeepingSettings pane={pane} state={state} />
      <ResetSettings onChange={onChange} />
      <Versions />
    </div>
  );
}
