import { useEffect, useRef, useState } from 'react';
import { useWords } from '../kit/WordsContext';
import type { ViewProps } from '../shell/views';
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
export default function SettingsView({ pane, state, wish, onGranted }: ViewProps) {
  const styles = useSettingsStyles();
  const words = useWords(settingsWords);
  const { settings, form } = state;
  const onChange = useSettingsQueue(pane);
  const weights = useRef<HTMLDivElement>(null);
  const [isWeightsOpen] = useState(wish === 'weights');
  useEffect(() => {
    if (isWeightsOpen) weights.current?.querySelector('summary')?.focus();
  }, [isWeightsOpen]);
  useEffect(() => {
    if (wish === 'weights') onGranted?.();
  }, [wish, onGranted]);
  return (
    <div className={styles.view}>
      <p className={styles.text}>{words.intro}</p>
      <ScoringSettings settings={settings} form={form} onChange={onChange} />
      <ThresholdSettings settings={settings} form={form} onChange={onChange} />
      {form === null ? <p className={styles.note}>{words.noForm}</p> : null}
      <div ref={weights}>
        <WeightSettings settings={settings} form={form} onChange={onChange} isOpenAtFirst={isWeightsOpen} />
      </div>
      <DirectionSettings settings={settings} form={form} onChange={onChange} />
      <DisplaySettings settings={settings} onChange={onChange} />
      <KeepingSettings pane={pane} state={state} />
      <ResetSettings onChange={onChange} />
      <Versions />
    </div>
  );
}
