import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { kindLabel, normaliseName, type Indicator, type IndicatorLine } from '../../core/index';
import { decimalText } from '../../sheet/index';
import { Choice } from '../kit/Choice';
import { Disclosure } from '../kit/Disclosure';
import { TextField } from '../kit/TextField';
import { useLanguage, useWords } from '../kit/WordsContext';
import { withEntry, withPart } from '../settings/change';
import { readTyped } from '../settings/numberText';
import type { ViewProps } from '../shell/views';
import { scoreWords } from '../words/score';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

type Direction = 'positive' | 'reverse' | 'equal';

const MOST_POINTS = 100;

/** How the line's reading is corrected: its direction and weight, kept as settings under the indicator's name. */
export function LineSettings({
  pane: { actions },
  state: { settings },
  indicator,
  line,
}: ViewProps & { indicator: Indicator; line: IndicatorLine }) {
  const styles = useStyles();
  const words = useWords(scoreWords).adjust;
  const language = useLanguage();
  const key = normaliseName(indicator.name);
  const direction = settings.directions?.[key];
  const points = settings.weights?.[key];
  const shown = points === undefined ? '' : decimalText(points);
  const [typed, setTyped] = useState<string | null>(null);
  if (key === '') return null;
  const { target } = indicator;
  const hasOpenDirection = target.kind === 'quantity' && target.sign === 'none';
  const hasOpenWeight =
    line.weight.source !== 'column' && line.weight.source !== 'label' && !indicator.isChild;
  const reading = typed === null ? null : readTyped(typed, 'points', [0, MOST_POINTS]);
  const isWrong = reading?.kind === 'notNumber' || reading?.kind === 'outOfBounds';
  const save = () => {
    if (reading === null || isWrong) return;
    const value = reading.kind === 'value' ? reading.value : undefined;
    setTyped(null);
    if (value !== points)
      void actions.changeSettings(withPart(settings, 'weights', withEntry(settings.weights, key, value)));
  };
  return (
    <Disclosure summary={words.title}>
      <div className={styles.fields}>
        <p className={styles.hint}>{words.valueHint}</p>
        {hasOpenDirection ? (
          <Choice<Direction | 'automatic'>
            label={words.direction}
            value={direction ?? 'automatic'}
            options={[
              {
                value: 'automatic',
                label: direction ? words.automatic : words.automaticNow(kindLabel(line.kind, language)),
              },
              { value: 'positive', label: words.positive },
              { value: 'reverse', label: words.reverse },
              { value: 'equal', label: words.equal },
            ]}
            hint={words.directionHint}
            onChange={(value) => {
              const chosen = value === 'automatic' ? undefined : value;
              void actions.changeSettings(
                withPart(settings, 'directions', withEntry(settings.directions, key, chosen)),
              );
            }}
          />
        ) : null}
        {hasOpenWeight ? (
          <TextField
            label={words.weight}
            value={typed ?? shown}
            inputMode="decimal"
            hint={words.weightHint}
            error={isWrong ? words.weightWrong : undefined}
            onChange={setTyped}
            onCommit={save}
          />
        ) : null}
      </div>
    </Disclosure>
  );
}
