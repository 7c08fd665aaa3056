import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../kit/WordsContext';
import type { ViewProps } from '../shell/views';
import { scoreWords } from '../words/score';
import { AssumedWeights } from './AssumedWeights';
import { LineList } from './LineList';
import { PointsPicture } from './PointsPicture';
import { PreviewPanel } from './PreviewPanel';
import { scoreRows } from './scoreRows';
import { SheetList } from './SheetList';
import { TotalCard } from './TotalCard';
import { WrittenPanel } from './WrittenPanel';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0 },
});

/** 得分: the total, what was or would be written, where points were lost, and every line with its calculation. */
export default function ScoreView({ pane, state, onShow }: ViewProps) {
  const styles = useStyles();
  const words = useWords(scoreWords);
  const { form, preview, written, summaries } = state;
  const rows = form ? scoreRows(form, words) : [];
  const changes = written && !preview ? <WrittenPanel pane={pane} state={state} written={written} /> : null;
  return (
    <div className={styles.view}>
      {preview ? <PreviewPanel pane={pane} preview={preview} /> : null}
      {summaries ? (
        <>
          <SheetList pane={pane} summaries={summaries} title={words.sheets.title} />
          {changes}
        </>
      ) : null}
      {form ? <AssumedWeights form={form} onShow={onShow} /> : null}
      {form ? <TotalCard form={form} /> : null}
      {summaries ? null : changes}
      {form ? (
        <>
          <PointsPicture rows={rows} scorecard={form.scorecard} />
          <LineList pane={pane} state={state} form={form} rows={rows} />
        </>
      ) : null}
    </div>
  );
}
