import type { FindingSentences } from './sentences';

/** The deviating items one after the other, indicators last. */
const items = ({
  budget,
  goal,
  indicators,
}: Partial<Record<'budget' | 'goal' | 'indicators', string>>): string =>
  [budget && `budget execution ${budget}`, goal && `overall goal ${goal}`, indicators]
    .filter(Boolean)
    .join(', ');

/** The sum with its addends, where there is more than one. */
const addends = (sum: string, parts: string): string => (parts === sum ? sum : `${sum} (${parts})`);

/** Each says what is wrong, why, and what to do. */
export const findingsEn: FindingSentences = {
  'cause-missing': (f) => `There are deviations but no cause is given: ${items(f)}. Explain each of them.`,
  'cause-missing/own': ({ detail }, who) =>
    `${who} deviates (${detail}) but no cause is given. Explain it in the cause column.`,
  'cause-missing/adjusted': ({ detail }) =>
    `The budget was adjusted during the year (${detail}) but no cause is given. Explain it in the cause column.`,
  'cause-stock-phrase': (f) =>
    `The cause only says "${f.text}" and does not explain: ${items(f)}. Give the actual cause of each.`,
  'cause-stock-phrase/own': ({ detail, text }, who) =>
    `${who} deviates (${detail}) and its cause only says "${text}". Give the actual cause.`,
  'cause-stock-phrase/outline': (f) =>
    `The cause analysis holds headings only, and no cause yet: ${items(f)}. Write the actual cause under each.`,
  'cause-stock-phrase/own-outline': ({ detail }, who) =>
    `${who} deviates (${detail}) and its cause column holds a heading only. Write the actual cause under it.`,
  'cause-incomplete': ({ detail }, who) =>
    `The cause analysis does not mention ${who} (${detail}). Add the cause of this item.`,
  'cause-incomplete/outline': ({ detail }, who) =>
    `${who} (${detail}) has a heading but no cause yet. Write the cause of this item under it.`,
  'improvement-missing': () =>
    'Improvement measures are blank. Say what will be improved and how the result will be used.',
  'improvement-missing/none': ({ text }) =>
    `There are deviations, yet the improvement measures say "${text}". Write measures for them.`,
  'score-mismatch': ({ written, score, formula }, who) =>
    `${who} is given ${written}; the rules give ${score} (${formula}) and no usual rounding leads to ${written}. Check it.`,
  'score-mismatch/full': ({ written, score, formula }, who) =>
    `${who} meets its target (${formula}) and earns full points (${score}), but is given ${written}. Correct it, or explain the marks taken off.`,
  'unmet-full-marks': ({ target, actual, weight, score }, who) =>
    `${who} misses its target (target ${target}, actual ${actual}) but is given full marks (${weight}). ${score === '' ? 'Take marks off for the shortfall.' : `The rules give ${score}; correct it.`}`,
  'score-over-weight': ({ written, max }, who) =>
    `${who} is given ${written}, above its maximum of ${max}. Enter a score within the maximum.`,
  'score-over-weight/negative': ({ written }, who) =>
    `${who} is given ${written}; a score cannot be negative. Correct it.`,
  'score-over-weight/split': ({ written, max }, who) =>
    `The form states no weights; an even split gives ${who} ${max}, which the written ${written} contradicts. Enter the weights in the settings.`,
  'score-missing': (_, who) =>
    `The score of ${who} is a person's judgement and is blank, so the total cannot be made. Enter it.`,
  'tier-out-of-band/achieved': ({ written, low, high, actual }, who) =>
    `${who} is given ${written}, but "${actual}" means achieved, which scores ${low}–${high}. Adjust the score or the text.`,
  'tier-out-of-band/partlyAchieved': ({ written, low, high, actual }, who) =>
    `${who} is given ${written}, but "${actual}" means partly achieved, which scores ${low}–${high}. Adjust the score or the text.`,
  'tier-out-of-band/notAchieved': ({ written, low, high, actual }, who) =>
    `${who} is given ${written}, but "${actual}" means not achieved, which scores ${low}–${high}. Adjust the score or the text.`,
  'rate-mismatch': ({ written, rate, approved, executed }) =>
    `The execution rate says ${written}, but ${executed} ÷ ${approved} is ${rate}. Check budget, execution and rate.`,
  'total-mismatch': ({ written, sum, parts }) =>
    `The total says ${written}, but the scores add up to ${sum} (${parts}). Correct the total or the scores.`,
  'weight-sum/form': ({ sum, parts }) =>
    `The weights of all blocks add up to ${sum} (${parts}), not 100. Check the weights.`,
  'weight-sum/block': ({ label, sum, max }) =>
    `The weights under "${label}" add up to ${sum}, not ${max}. Adjust the weights.`,
  'weight-sum/stated': ({ sum, stated }) =>
    `The weight column states a total of ${stated}, but the weights add up to ${sum}. Check the weights.`,
  'budget-rows-sum/approved': ({ total, sum, parts }) =>
    `The total budget is ${total}, but its sources add up to ${addends(sum, parts)}. Check the budget of each row.`,
  'budget-rows-sum/executed': ({ total, sum, parts }) =>
    `The total execution is ${total}, but its sources add up to ${addends(sum, parts)}. Check the execution of each row.`,
  'execution-low': ({ rate, threshold }) =>
    `The execution rate is ${rate}, below ${threshold}, and no cause speaks of it. Explain the low execution.`,
  'execution-over-100': ({ approved, executed }) =>
    `Execution ${executed} exceeds the budget ${approved}. Check that the budget is the adjusted one with carry-over.`,
  'over-completion': ({ target, actual, completion, threshold }, who) =>
    `${who} reached ${actual}, ${completion} of the target ${target} (limit ${threshold}). Explain it, and check whether the target was too low.`,
  'value-missing/target': (_, who) =>
    `${who} has no target, so it cannot be scored. Enter the target set at the start of the year.`,
  'value-missing/actual': ({ target }, who) =>
    `${who} has no actual value (target ${target}), so it cannot be scored. Enter it.`,
  'value-missing/both': (_, who) =>
    `${who} has neither target nor actual, so it cannot be scored. Enter them, or delete the row.`,
  'value-missing/approved': () =>
    'The budget (A) is blank, so there is no execution rate. Enter the adjusted budget with carry-over.',
  'value-missing/rate': ({ rate }) =>
    `The execution rate is blank; executed ÷ approved is ${rate}. Fill it in, or recalculate.`,
  'value-missing/executed': () =>
    'The execution (B) is blank, so there is no execution rate. Enter the fiscal funds actually spent.',
  'value-unreadable/target': ({ target, actual }, who) =>
    `The target "${target}" of ${who} is no number and cannot be compared with "${actual}". Write it as a number.`,
  'value-unreadable/actual': ({ target, actual }, who) =>
    `The target of ${who} is "${target}", but no number can be read from "${actual}". Enter the actual number.`,
  'value-unreadable/approved': ({ text }) =>
    `The budget "${text}" is no amount, so there is no execution rate. Enter a number.`,
  'value-unreadable/executed': ({ text }) =>
    `The execution "${text}" is no amount, so there is no execution rate. Enter a number.`,
  'value-unreadable/negative-approved': ({ text }) =>
    `The budget is ${text}; an amount cannot be negative, so there is no execution rate. Check the budget.`,
  'value-unreadable/negative-executed': ({ text }) =>
    `The execution is ${text}; an amount cannot be negative, so the execution rate means nothing. Check the execution.`,
  'value-unreadable/score': ({ text }, who) =>
    `The score "${text}" of ${who} is no number and cannot be added up. Enter a number.`,
  'value-unreadable/zero-target': ({ target, actual }, who) =>
    `The target of ${who} is "${target}"; "${actual}" cannot be scored in proportion to it. Write "≤0" if none is wanted, else the number aimed at.`,
  'value-unreadable/zero-budget': () =>
    'The budget is 0, so there is no execution rate. Check the adjusted budget with carry-over.',
  'unit-mismatch': ({ target, actual, targetUnit, actualUnit }, who) =>
    `Target (${target}) and actual (${actual}) of ${who} have different units, ${targetUnit} and ${actualUnit}, and cannot be compared. Use one unit.`,
  'unit-mismatch/money': ({ target, actual, times }, who) =>
    `Target (${target}) and actual (${actual}) of ${who} are ${times} times apart; yuan and 10,000 yuan may be mixed. Check the unit.`,
  'unit-mismatch/budget': ({ approved, executed }) =>
    `Budget ${approved} and execution ${executed} are far apart; yuan and 10,000 yuan may be mixed. Use one unit.`,
  'percent-over-100/target': ({ text }, who) =>
    `${who} is a share, but its target "${text}" is above 100%. Check the target.`,
  'percent-over-100/actual': ({ text }, who) =>
    `${who} is a share, but its actual "${text}" is above 100%. Check what was divided by what.`,
  'direction-suspect/at-most': ({ target }, who) =>
    `For ${who} more is usually better, but the target says "${target}" and is scored as a reverse indicator. Check the sign.`,
  'direction-suspect/at-least': ({ target }, who) =>
    `For ${who} less is usually better, but the target says "${target}" and is scored as a positive indicator. Check the sign.`,
  'direction-suspect/assumed-reverse': ({ target, actual }, who) =>
    `The target "${target}" of ${who} has no sign; going by the name, less counts as better (actual ${actual}). Write "≤" or "≥".`,
  'direction-suspect/assumed-positive': ({ target, actual }, who) =>
    `The target "${target}" of ${who} has no sign; more counts as better (actual ${actual}). Write "≤" if it limits a cost.`,
  'target-vague': ({ target }, who) =>
    `${who} belongs to a class that is counted, but nobody can measure "${target}". Write a number and a unit.`,
  'actual-copies-target': ({ text }, who) =>
    `The actual of ${who} repeats the target "${text}", which is no result. Enter the number reached.`,
  'duplicate-indicator/name': (_, who) =>
    `${who} stands twice in its class and would be scored twice. Merge or rename it.`,
  'duplicate-indicator/execution-rate': (_, who) =>
    `${who} repeats the budget execution rate, which has a block of its own. Use another indicator.`,
  'not-applicable-weighted': ({ text, weight }, who) =>
    `${who} says "${text}", so it does not apply, yet it carries ${weight} points. Delete it and share out its points.`,
  'result-ahead-of-spending': ({ share, rate, points }) =>
    `The indicators score ${share}, over ${points} points above the execution rate ${rate}, while money is unspent. Check whether targets were too low.`,
  'class-missing/output': () => 'There are no output indicators, so the table is incomplete. Add some.',
  'class-missing/benefit': () => 'There are no benefit indicators, so the table is incomplete. Add some.',
  'class-missing/all': () =>
    'Not one performance indicator is filled in, so there is nothing to evaluate. Enter those set at the start of the year.',
  'header-missing/projectName': () =>
    'The project name is blank, so it is unclear what is evaluated. Fill it in.',
  'header-missing/implementingUnit': () =>
    'The implementing unit is blank, so it is unclear who carries the project out. Fill it in.',
  'header-missing/competentDepartment': () =>
    'The department in charge is blank, so it is unclear who collects the form. Fill it in.',
  'header-missing/dateFilled': () =>
    'The date of filling in is blank, so it is unclear when this was reported. Enter it.',
  'header-missing/unitName': () => 'The unit name is blank, so it is unclear who reports. Fill it in.',
  'placeholder-left': ({ text }) =>
    `Template text "${text}" was left on the form. Write the actual content, or delete it.`,
  'year-mismatch/date': ({ year, date }) =>
    `The form is for ${year}, but was filled in on ${date}. Check the year and the date.`,
  'year-mismatch/text': ({ year, named }) =>
    `The form is for ${year}, but this text names ${named}. Check whether it was carried over from another year.`,
  'formula-differs/score': ({ value, expected }, who) =>
    `The formula for the score of ${who} gives ${value}; the rules give ${expected}. The formula was kept; check it.`,
  'formula-differs/rate': ({ value, expected }) =>
    `The formula for the execution rate gives ${value}; B/A is ${expected}. The formula was kept; check it.`,
  'formula-differs/total': ({ value, expected }) =>
    `The formula for the total gives ${value}; the scores add up to ${expected}. The formula was kept; check its range.`,
};
