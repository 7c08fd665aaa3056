import type { ScoreStanding } from '../../app/summaries';
import type { Sign } from '../../core/index';
import type { Words } from './index';
import { adjustWords, linesWords, type AdjustWords, type LinesWords } from './lines';

/** Words of the score view. Names of rules, kinds and clauses are core's. */
export interface ScoreWords {
  readonly blocks: { readonly budget: string; readonly goal: string; readonly indicators: string };
  readonly total: {
    readonly title: string;
    readonly written: string;
    readonly byRules: string;
    readonly outOf: (points: string) => string;
    readonly same: string;
    readonly rounding: string;
    readonly differs: (written: string, byRules: string) => string;
    readonly missing: string;
    readonly noPlace: string;
    /** `hasSubtotal`: some lines are scored, and their points stand as the rules'. */
    readonly incomplete: (count: number, hasSubtotal: boolean) => string;
    readonly noIndicators: (hasSubtotal: boolean) => string;
    readonly unassigned: (points: string) => string;
    readonly assumed: string;
    readonly assumedText: string;
    readonly setWeights: string;
  };
  readonly picture: {
    readonly title: string;
    readonly lostLine: (name: string, points: string) => string;
    readonly losses: (lines: readonly string[]) => string;
    readonly nothingLost: string;
    /** Nothing lost so far, while some lines are not scored yet. */
    readonly nothingLostYet: string;
    readonly nothingScored: string;
    readonly won: string;
    readonly lost: string;
    readonly open: string;
    readonly unassigned: string;
    readonly unassignedPoints: (points: string) => string;
    /** Of a block that has no lines yet. */
    readonly noLines: string;
  };
  readonly lines: LinesWords;
  readonly adjust: AdjustWords;
  readonly sheets: {
    readonly title: string;
    readonly verdict: (errors: number, warnings: number) => string;
    /** Heard behind a sheet's name: what a click does. */
    readonly goes: string;
    /** By how a score stands to its form, its figure. */
    readonly standing: Readonly<Record<ScoreStanding, (points: string) => string>>;
  };
  readonly reading: {
    readonly signs: Readonly<Record<Exclude<Sign, 'none'>, string>>;
    readonly date: (year: number | null, month: number, day: number, isNextYear: boolean) => string;
  };
}

const SIGNS = { atLeast: '≥', moreThan: '>', atMost: '≤', lessThan: '<', equal: '=' } as const;

const ZH_SUBTOTAL = '，按规则一栏只是其余各项的小计';
const EN_SUBTOTAL = ': by the rules is a subtotal';

const zh: ScoreWords = {
  blocks: { budget: '预算执行', goal: '总目标', indicators: '年度指标' },
  total: {
    title: '总分',
    written: '填报总分',
    byRules: '按规则',
    outOf: (points) => `满分 ${points}`,
    same: '填报总分与规则一致',
    rounding: '一致：差额只因取整方式不同，按填报保留',
    differs: (written, byRules) => `不一致：填报 ${written}，按规则 ${byRules}`,
    missing: '自评得分尚未填写',
    noPlace: '表中没有自评得分一栏',
    incomplete: (count, hasSubtotal) => `还有 ${count} 项尚不能评分${hasSubtotal ? ZH_SUBTOTAL : ''}`,
    noIndicators: (hasSubtotal) => `没有可计分的年度指标${hasSubtotal ? ZH_SUBTOTAL : ''}`,
    assumed: '表中没有列明各项分值，暂按平均分摊计算',
    assumedText: '与规则不一致的得分不一定有误。请先填写各项分值，再核对得分。',
    setWeights: '填写各项分值',
    unassigned: (points) => `未分配分值 ${points}：各指标分值合计少于应有分值，请核对分值`,
  },
  picture: {
    title: '得分构成',
    lostLine: (name, points) => `${name} ${points}`,
    losses: (lines) => `失分：${lines.join('、')}`,
    nothingLost: '没有失分',
    nothingLostYet: '已评分的各项没有失分',
    nothingScored: '还没有可以评分的内容',
    won: '得分',
    lost: '失分',
    open: '未评分',
    unassigned: '未分配',
    unassignedPoints: (points) => `未分配分值 ${points}`,
    noLines: '指标未填',
  },
  lines: linesWords['zh-CN'],

  adjust: adjustWords['zh-CN'],

  sheets: {
    title: '全部工作表',
    verdict: (errors, warnings) => {
      if (errors > 0) return `${errors} 项必须处理`;
      return warnings > 0 ? `可以提交，${warnings} 项警告` : '可以提交';
    },
    goes: '，转到该工作表',
    standing: {
      unscored: () => '尚未评分',
      partial: (points) => `未评完，已评 ${points}`,
      written: (points) => points,
      byRules: (points) => `按规则 ${points}`,
    },
  },
  reading: {
    signs: SIGNS,
    date: (year, month, day, isNextYear) =>
      `${isNextYear ? '次年' : year === null ? '' : `${year}年`}${month}月${day}日`,
  },
};

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const en: ScoreWords = {
  blocks: { budget: 'Budget', goal: 'Goal', indicators: 'Indicators' },
  total: {
    title: 'Total',
    written: 'Written total',
    byRules: 'By the rules',
    outOf: (points) => `of ${points}`,
    same: 'The written total agrees with the rules',
    rounding: 'They agree: only the rounding differs, and is left as written',
    differs: (written, byRules) => `They differ: written ${written}, by the rules ${byRules}`,
    missing: 'The total is not filled in',
    noPlace: 'The form has no place for the total',
    incomplete: (count, hasSubtotal) =>
      `${plural(count, 'line')} cannot be scored yet${hasSubtotal ? EN_SUBTOTAL : ''}`,
    noIndicators: (hasSubtotal) => `No indicator carries points${hasSubtotal ? EN_SUBTOTAL : ''}`,
    assumed: 'The form states no weights: they are assumed to be equal',
    assumedText: 'Scores that differ from the rules may be right. Enter the weights, then check the scores.',
    setWeights: 'Enter the weights',
    unassigned: (points) =>
      `${points} points unassigned: the indicators carry less than they should; check their full points`,
  },
  picture: {
    title: 'Points won and lost',
    lostLine: (name, points) => `${name} ${points}`,
    losses: (lines) => `Lost: ${lines.join(', ')}`,
    nothingLost: 'Nothing lost',
    nothingLostYet: 'Nothing lost on the lines scored so far',
    nothingScored: 'Nothing can be scored yet',
    won: 'won',
    lost: 'lost',
    open: 'not scored',
    unassigned: 'unassigned',
    unassignedPoints: (points) => `${points} points unassigned`,
    noLines: 'no indicators yet',
  },
  lines: linesWords.en,

  adjust: adjustWords.en,

  sheets: {
    title: 'All sheets',
    verdict: (errors, warnings) => {
      if (errors > 0) return `${errors} to be dealt with`;
      return warnings > 0 ? `ready to submit, ${plural(warnings, 'warning')}` : 'ready to submit';
    },
    goes: ', go to the sheet',
    standing: {
      unscored: () => 'not scored yet',
      partial: (points) => `so far ${points}`,
      written: (points) => points,
      byRules: (points) => `by the rules ${points}`,
    },
  },
  reading: {
    signs: SIGNS,
    date: (year, month, day, isNextYear) =>
      `${isNextYear ? 'next year ' : year === null ? '' : `${year}-`}${month}-${day}`,
  },
};

export const scoreWords: Words<ScoreWords> = { 'zh-CN': zh, en };
