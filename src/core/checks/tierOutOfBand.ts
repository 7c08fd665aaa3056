import { exact, toNumber } from '../decimal';
import type { EvaluationForm } from '../form';
import type { Finding } from '../finding';
import type { RuleProfile } from '../profile';
import type { ScoreLine, Tier } from '../scorecard';
import type { Check } from './check';
import { rowsOfKnownWeight } from './doubts';
import { inRow } from './items';
import { numberText } from './print';
import { raise, type Where } from './raise';
import { isOutOfWeight } from './scoreOverWeight';

/** A judged score outside the band of its stated tier (note 3). A score on a bound belongs to both bands. */
export const tierOutOfBand: Check = (form, scorecard) => {
  const bands = scorecard.profile.qualitativeBands;
  const goal = form.goal?.isScored === true ? scorecard.goal : null;
  const goalText = form.goal?.achievedText ?? '';
  return [
    ...(goal ? outOfBand(form, goal, bands, { item: { kind: 'goal' }, place: 'goal.score' }, goalText) : []),
    ...rowsOfKnownWeight(form, scorecard)
      .filter(({ line }) => !line.isComputed)
      .flatMap(({ index, indicator, line }) =>
        outOfBand(form, line, bands, inRow(index, 'score'), indicator.actualText),
      ),
  ];
};

function outOfBand(
  form: EvaluationForm,
  line: ScoreLine & { readonly tier: Tier | null },
  bands: RuleProfile['qualitativeBands'],
  where: Where,
  text: string,
): readonly Finding[] {
  const { tier, declaredScore, weight } = line;
  if (tier === null || declaredScore === null || weight.points === null || isOutOfWeight(line)) return [];
  const bound = {
    achieved: [bands.achieved, 1],
    partlyAchieved: [bands.partlyAchieved, bands.achieved],
  } as const;
  const [low, high] = tier === 'notAchieved' ? ([0, bands.partlyAchieved] as const) : bound[tier];
  const full = exact(weight.points);
  const [least, most] = [full.times(exact(low)), full.times(exact(high))];
  const written = exact(declaredScore);
  if (written.gte(least) && written.lte(most)) return [];
  const figures = {
    written: numberText(declaredScore),
    low: numberText(toNumber(least)),
    high: numberText(toNumber(most)),
    actual: text.trim(),
  };
  return [raise(form, `tier-out-of-band/${tier}`, where, figures)];
}
