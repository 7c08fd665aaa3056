import { describe, expect, it } from '@jest/globals';
import { scoreForm, usualRoundings } from '../../../src/core/index';
import type { Rounding } from '../../../src/core/index';
import { buildBudget, buildForm } from '../../cases/buildForm';
import type { Fixed } from './fractions';
import { compare, fixed, fixedText, generator, hundredths, roundedPart } from './fractions';

const LINES_PER_FORM = 25;
const FORMS = 4_400;
const SIGNS = { positive: '≥', reverse: '≤', equal: '=' } as const;
type Kind = keyof typeof SIGNS;
const KINDS: readonly Kind[] = ['positive', 'reverse', 'equal', 'positive', 'reverse'];

const random = generator(20220128);

/** Up to 15 significant digits, like a cell. */
const randomFixed = (): Fixed => {
  const size = [10, 100, 1_000, 100_000, 1_000_000_000][random(5)] ?? 10;
  return fixed(BigInt(1 + random(size)), random(5));
};

/** An actual whose score by the rule lies on, or a hair beside, a whole number or a half. */
function nearStep(weight: Fixed, target: Fixed, kind: Kind): Fixed {
  const decimals = 4;
  const halves = BigInt(1 + random(40));
  const top = halves * 10n ** BigInt(weight.decimals + decimals);
  const share =
    kind === 'reverse'
      ? (2n * weight.units * 10n ** BigInt(decimals)) / (halves * 10n ** BigInt(weight.decimals))
      : top / (2n * weight.units);
  const units = (target.units * share) / 10n ** BigInt(target.decimals);
  const beside = units + BigInt(random(3) - 1);
  return fixed(beside < 0n ? 0n : beside, decimals);
}

const isShort = (value: Fixed): boolean => String(value.units).length <= 15;

/** RULES §3, in hundredths, for signed targets above 0. */
function expected(kind: Kind, weight: Fixed, target: Fixed, actual: Fixed, rounding: Rounding): bigint {
  const full = weight.units * 10n ** BigInt(2 - weight.decimals);
  const order = compare(actual, target);
  if (order === 0 || (kind === 'positive' && order > 0) || (kind === 'reverse' && order < 0)) return full;
  const part =
    order < 0 ? roundedPart(weight, actual, target, rounding) : roundedPart(weight, target, actual, rounding);
  return part < full ? part : full;
}

interface Sample {
  readonly kind: Kind;
  readonly weight: Fixed;
  readonly target: Fixed;
  readonly rounding: Rounding;
  /** Rising. */
  readonly actuals: readonly Fixed[];
}

function sample(number: number): Sample {
  const kind = KINDS[number % KINDS.length] ?? 'positive';
  const weight = random(2) === 0 ? fixed(BigInt(1 + random(100)), 0) : fixed(BigInt(1 + random(10_000)), 2);
  const target = randomFixed();
  const actuals = Array.from({ length: LINES_PER_FORM }, (_, at) => {
    if (at === 0) return fixed(0n, 0);
    if (at === 1) return target;
    return at % 2 === 0 ? nearStep(weight, target, kind) : randomFixed();
  });
  return {
    kind,
    weight,
    target,
    rounding: usualRoundings[random(usualRoundings.length)] ?? { mode: 'truncate', decimals: 0 },
    actuals: actuals.filter(isShort).sort(compare),
  };
}

const cardOf = ({ kind, weight, target, rounding, actuals }: Sample) =>
  scoreForm(
    buildForm({
      indicators: actuals.map((actual, at) => ({
        name: `指标${at}`,
        targetText: SIGNS[kind] + fixedText(target),
        actualText: fixedText(actual),
        weight: Number(fixedText(weight)),
      })),
    }),
    { profile: 'hubei', settings: { rounding: { indicators: rounding } } },
  );

describe('exact arithmetic', () => {
  it('agrees with BigInt fractions on over 100,000 random lines, bounded, monotone, and summed', () => {
    let lines = 0;
    let wrong = 0;
    const problems: string[] = [];
    for (let number = 0; number < FORMS; number += 1) {
      const drawn = sample(number);
      const card = cardOf(drawn);
      const full = drawn.weight.units * 10n ** BigInt(2 - drawn.weight.decimals);
      const scores = card.indicators.map((line) => hundredths(line.score ?? NaN));
      scores.forEach((score, at) => {
        lines += 1;
        const actual = drawn.actuals[at] ?? fixed(0n, 0);
        const due = expected(drawn.kind, drawn.weight, drawn.target, actual, drawn.rounding);
        const before = scores[at - 1] ?? score;
        const isMonotone =
          drawn.kind === 'equal' || (drawn.kind === 'positive' ? score >= before : score <= before);
        if (score !== due || score < 0n || score > full || !isMonotone) {
          wrong += 1;
          problems.push(
            `${drawn.kind} ${fixedText(drawn.weight)} ${fixedText(drawn.target)} ${fixedText(actual)}: ${score} ≠ ${due}`,
          );
        }
      });
      const sum = scores.reduce((total, score) => total + score, hundredths(card.budget?.score ?? NaN));
      if (hundredths(card.total.computed) !== sum + hundredths(card.goal?.score ?? NaN)) {
        wrong += 1;
        problems.push(`total of form ${number}`);
      }
    }
    expect(problems.slice(0, 5)).toEqual([]);
    expect(wrong).toBe(0);
    expect(lines).toBeGreaterThan(100_000);
  });

  it('scores the budget by the same arithmetic, with the rate at four decimals', () => {
    for (let number = 0; number < 2_000; number += 1) {
      const approved = fixed(BigInt(1 + random(10_000_000)), 2);
      const executed = fixed((approved.units * BigInt(random(1_001))) / 1000n, 2);
      const card = scoreForm(
        buildForm({
          budget: buildBudget({
            approved: Number(fixedText(approved)),
            executed: Number(fixedText(executed)),
          }),
        }),
        { profile: 'hubei' },
      );
      const due = roundedPart(fixed(20n, 0), executed, approved, { mode: 'halfUp', decimals: 0 });
      const rate = roundedPart(fixed(100n, 0), executed, approved, { mode: 'halfUp', decimals: 2 });
      expect(hundredths(card.budget?.score ?? NaN)).toBe(due);
      expect(card.budget?.rate).toBe(Number(`${rate}e-4`));
    }
  });

  it.each([
    ['10', '57', '57', 10],
    ['30', '30', '29', 29],
    ['20', '100%', '57%', 11.4],
    ['10', '0.3', '0.1', 3.33],
  ])('weight %s, target %s, actual %s scores %d', (weight, targetText, actualText, score) => {
    const card = scoreForm(
      buildForm({
        indicators: [{ name: '完成数', targetText, actualText, weight: Number(weight) }],
      }),
      { settings: { rounding: { indicators: { mode: 'truncate', decimals: 2 } } } },
    );
    expect(card.indicators[0]?.score).toBe(score);
  });
});
