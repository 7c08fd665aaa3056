import { Button } from '@fluentui/react-components';
import type { EvaluatedForm } from '../../app/evaluate';
import { Notice } from '../kit/Notice';
import { useWords } from '../kit/WordsContext';
import type { ViewProps } from '../shell/views';
import { scoreWords } from '../words/score';
import { isDoubtful } from './totals';

/** Scores that differ may be right: the form states no weights, and points are only assumed. */
export function AssumedWeights({ form, onShow }: { form: EvaluatedForm; onShow: ViewProps['onShow'] }) {
  const { total } = useWords(scoreWords);
  if (!isDoubtful(form.scorecard)) return null;
  return (
    <Notice
      tone="warning"
      title={total.assumed}
      actions={<Button onClick={() => onShow?.('settings', 'weights')}>{total.setWeights}</Button>}
    >
      {total.assumedText}
    </Notice>
  );
}
