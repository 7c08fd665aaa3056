import type { AdviceTable } from './findingAdvice';

/** For each rule: why it matters, what to do. */
export const adviceEn: AdviceTable = {
  'cause-missing': {
    why: 'Without a cause nobody can judge the deviation, and the form is usually sent back.',
    todo: 'Write the actual cause of each deviation in the cause analysis.',
  },
  'cause-stock-phrase': {
    why: 'A set phrase does not tell where a deviation comes from; to a reviewer it is the same as blank.',
    todo: 'For each deviation write what happened, when, and with what effect.',
  },
  'cause-incomplete': {
    why: 'A reviewer will ask about each deviation that is left out.',
    todo: 'Add this item to the cause analysis, by its name and with its cause.',
  },
  'improvement-missing': {
    why: 'The result is meant to improve management and budgets, which needs measures.',
    todo: 'Write what will be improved, by when, and how the result will be used.',
  },
  'score-mismatch': {
    why: "The score does not follow the form's own notes, so a reviewer would score it anew.",
    todo: 'Recalculate to correct the score, or explain the marks taken off in the cause analysis.',
  },
  'unmet-full-marks': {
    why: 'Full marks for a missed target make the self-evaluation untrue; reviewers look for this first.',
    todo: 'Correct the score to what was reached, and explain the shortfall.',
  },
  'score-over-weight': {
    why: 'A score may not exceed its full points; what is above is void, and the total is wrong with it.',
    todo: 'Bring the score within its full points, after checking these.',
  },
  'score-missing': {
    why: 'Without this score there is no total, so the form is incomplete.',
    todo: 'Judge the result and enter the score.',
  },
  'tier-out-of-band': {
    why: 'Judged indicators are scored in three bands; score and words contradict each other.',
    todo: 'Bring the score into the band, or correct the words to what was reached.',
  },
  'rate-mismatch': {
    why: 'The execution rate decides the budget score, so an error carries over into the total.',
    todo: 'Check budget and execution, then recalculate.',
  },
  'total-mismatch': {
    why: 'A total that is not the sum of the scores cannot be used when forms are collected.',
    todo: 'Check the scores, then recalculate.',
  },
  'weight-sum': {
    why: 'With a wrong sum of points the scores are not comparable.',
    todo: 'Check the points of blocks and indicators until they add up.',
  },
  'budget-rows-sum': {
    why: 'If the sources do not add up to the total, the execution rate has no basis.',
    todo: 'Check each row against the approved budget and the spending records.',
  },
  'execution-low': {
    why: 'A low execution rate must be explained, or it may count against later budgets.',
    todo: 'Write why the money was not spent: savings, adjustment, work put off.',
  },
  'execution-over-100': {
    why: 'Spending rarely exceeds the adjusted budget; usually the adjustment or carry-over is left out.',
    todo: 'Check that the budget is the adjusted total with carry-over.',
  },
  'over-completion': {
    why: 'A result far above its target often means that the target was too low, and will be asked about.',
    todo: "Explain it, and set next year's target accordingly.",
  },
  'value-missing': {
    why: 'Without the value the item cannot be scored, as if it was not evaluated.',
    todo: 'Fill it in from the approved targets and the actual results.',
  },
  'value-unreadable': {
    why: 'A value that cannot be read can neither be compared nor scored.',
    todo: 'Write number and unit plainly, one value in a cell.',
  },
  'unit-mismatch': {
    why: 'Values of different units cannot be compared; the score may be wrong many times over.',
    todo: 'Use one unit for target and actual.',
  },
  'percent-over-100': {
    why: 'A share cannot exceed 100%; most likely the wrong figures were divided.',
    todo: 'Check how it was calculated and correct it.',
  },
  'direction-suspect': {
    why: 'With the wrong direction the score is turned upside down.',
    todo: 'Write "≥" or "≤" before the target.',
  },
  'target-vague': {
    why: 'If a target cannot be measured, nobody can tell whether it was reached.',
    todo: 'Write a number and a unit, or make it a judged indicator.',
  },
  'actual-copies-target': {
    why: 'An actual that repeats the target does not show what was done.',
    todo: 'Enter the number from the records.',
  },
  'duplicate-indicator': {
    why: 'What is scored twice distorts the total.',
    todo: 'Merge or replace the indicator and share out its points.',
  },
  'not-applicable-weighted': {
    why: 'Points for an indicator that does not apply have no basis.',
    todo: 'Delete the indicator and give its points to others.',
  },
  'result-ahead-of-spending': {
    why: 'Near full marks with money unspent suggest low targets or too large a budget.',
    todo: 'Check targets and actuals, and explain them where needed.',
  },
  'class-missing': {
    why: 'Output and benefit indicators are required; without them the form is incomplete.',
    todo: 'Add indicators of this class from the targets of the year.',
  },
  'header-missing': {
    why: 'The header is needed for filing and collecting; an incomplete form is sent back.',
    todo: 'Fill in the header.',
  },
  'placeholder-left': {
    why: 'Template text shows that a place was not filled in or not cleaned up.',
    todo: 'Write the actual content, and delete rows or texts that are not used.',
  },
  'year-mismatch': {
    why: "Differing years suggest that an earlier year's form was reused.",
    todo: 'Check the year, the date and the years named in the texts.',
  },
  'formula-differs': {
    why: 'A formula that differs from the rules will go wrong again with the next change.',
    todo: 'Check its cells and its rounding; this tool does not change formulas.',
  },
};
