import type { Budget, EvaluationForm, Goal, Header, Leftover, NumberEntry } from '../core/index';
import { decimalsOf, isPercentFormat } from './display';
import type { Grid } from './grid';
import type { FormLayout, Place } from './layout';
import { amountIn, numberEntry, numberIn, placeText, rateIn } from './numberEntry';
import { parseIndicators } from './parseIndicators';
import { hasPlaceholder, isBlankTitle } from './placeholders';
import { fold, pointsIn } from './text';
import type { Address } from './snapshot';

const at = (grid: Grid, address: Address | null): string =>
  address ? grid.text(address.row, address.column) : '';

const yearIn = (text: string): number | null => {
  const match = /(20\d{2})年/.exec(fold(text));
  return match ? Number(match[1]) : null;
};

function parseHeader(grid: Grid, layout: FormLayout): Header {
  const field = (place: Place | undefined): string | null => (place ? placeText(grid, place) : null);
  const { header } = layout;
  const title = at(grid, layout.title);
  return {
    title,
    year: yearIn(title) ?? yearIn(at(grid, layout.year)),
    unitName: field(header.unitName),
    dateFilled: field(header.dateFilled),
    projectName: field(header.projectName),
    competentDepartment: field(header.competentDepartment),
    implementingUnit: field(header.implementingUnit),
  };
}

/** Decimals of the percent that the written rate shows, by its digits and by its percent format. */
function rateDecimals(grid: Grid, place: Place | null, { value, text }: NumberEntry): number | null {
  if (!place || value === null) return null;
  const cell = grid.cell(place.row, place.column);
  const digits = /\.(\d+)/.exec(fold(text))?.[1]?.length ?? 0;
  // "0.9992" is a ratio with two decimals as a percent, "99.92" and "99.92%" are percents.
  const own = numberIn(text) === value && !fold(text).includes('%') ? Math.max(0, digits - 2) : digits;
  const shown =
    typeof cell?.value === 'number' && isPercentFormat(cell.format) ? decimalsOf(cell.format) : null;
  return Math.max(own, shown ?? 0);
}

function parseBudget(grid: Grid, layout: FormLayout): Budget | null {
  const block = layout.budget;
  if (!block) return null;
  const { columns } = block;
  const total = block.rows[0]?.row ?? block.headerRow + 1;
  const place = (row: number, column: number | undefined): Place | null =>
    column === undefined ? null : { row, column };
  const entry = (row: number, column: number | undefined): NumberEntry =>
    numberEntry(grid, place(row, column));
  const amount = (row: number, column: number | undefined): NumberEntry =>
    numberEntry(grid, place(row, column), (text) => amountIn(text, layout.moneyUnit));
  const ratePlace = place(total, columns.rate);
  const rate = numberEntry(grid, ratePlace, rateIn);
  const scoreLabel = columns.score === undefined ? '' : grid.text(block.headerRow, columns.score);
  return {
    moneyUnit: layout.moneyUnit,
    statedMax: pointsIn(at(grid, block.label)) ?? pointsIn(scoreLabel) ?? entry(total, columns.weight).value,
    rows: block.rows.map(({ row, label, role }) => ({
      label: at(grid, label),
      role,
      approved: amount(row, columns.approved),
      executed: amount(row, columns.executed),
    })),
    approved: amount(total, columns.approved),
    executed: amount(total, columns.executed),
    initial: columns.initial === undefined ? null : amount(total, columns.initial),
    rate,
    rateDecimals: rateDecimals(grid, ratePlace, rate),
    declaredScore: entry(total, columns.score),
    cause: columns.cause === undefined ? null : grid.text(total, columns.cause),
  };
}

function parseGoal(grid: Grid, layout: FormLayout): Goal | null {
  const block = layout.goal;
  if (!block) return null;
  const { columns, rows } = block;
  const texts = (column: number | undefined): string =>
    column === undefined
      ? ''
      : rows
          .map((row) => grid.text(row, column))
          .filter((text) => text !== '')
          .join('\n');
  const scoreRow =
    rows.find((row) => columns.score !== undefined && grid.text(row, columns.score) !== '') ?? rows[0];
  const statedMax =
    pointsIn(at(grid, block.label)) ?? pointsIn(grid.text(block.headerRow, columns.score ?? -1));
  return {
    plannedText: texts(columns.plannedText),
    achievedText: texts(columns.achievedText),
    isScored: columns.score !== undefined,
    statedMax,
    declaredScore: numberEntry(
      grid,
      columns.score === undefined || scoreRow === undefined ? null : { row: scoreRow, column: columns.score },
    ),
  };
}

function parseLeftovers(
  grid: Grid,
  layout: FormLayout,
  form: Pick<EvaluationForm, 'header' | 'goal' | 'causeAnalysis' | 'improvement' | 'indicators'>,
): readonly Leftover[] {
  const rows = layout.leftovers.map((address, index): Leftover => ({
    item: { kind: 'leftover', index },
    place: `leftovers.${index}`,
    text: at(grid, address),
  }));
  const texts: Leftover[] = [
    { item: { kind: 'header' }, place: 'header.title', text: form.header.title },
    { item: { kind: 'header' }, place: 'header.unitName', text: form.header.unitName ?? '' },
    { item: { kind: 'header' }, place: 'header.projectName', text: form.header.projectName ?? '' },
    {
      item: { kind: 'header' },
      place: 'header.competentDepartment',
      text: form.header.competentDepartment ?? '',
    },
    { item: { kind: 'header' }, place: 'header.implementingUnit', text: form.header.implementingUnit ?? '' },
    { item: { kind: 'goal' }, place: 'goal.plannedText', text: form.goal?.plannedText ?? '' },
    { item: { kind: 'goal' }, place: 'goal.achievedText', text: form.goal?.achievedText ?? '' },
    { item: { kind: 'cause' }, place: 'causeAnalysis', text: form.causeAnalysis ?? '' },
    { item: { kind: 'improvement' }, place: 'improvement', text: form.improvement ?? '' },
    ...form.indicators.flatMap(({ name, targetText, actualText }, index): Leftover[] => [
      { item: { kind: 'indicator', index }, place: `indicators.${index}.name`, text: name },
      { item: { kind: 'indicator', index }, place: `indicators.${index}.target`, text: targetText },
      { item: { kind: 'indicator', index }, place: `indicators.${index}.actual`, text: actualText },
    ]),
  ];
  const isLeft = ({ place, text }: Leftover): boolean =>
    hasPlaceholder(text) || (place === 'header.title' && isBlankTitle(text));
  return [...rows, ...texts.filter(isLeft)];
}

/** snapshot + layout → form. What cannot be read as a number keeps its text; nothing is guessed. */
export function parseForm(grid: Grid, layout: FormLayout): EvaluationForm {
  const { tables, totals } = layout;
  const [declaredTotal = numberEntry(grid, null), ...otherTotals] = totals.map((place) =>
    numberEntry(grid, place),
  );
  const parts = {
    header: parseHeader(grid, layout),
    goal: parseGoal(grid, layout),
    indicators: parseIndicators(grid, layout),
    causeAnalysis: layout.causeAnalysis && placeText(grid, layout.causeAnalysis),
    improvement: layout.improvement && placeText(grid, layout.improvement),
  };
  return {
    ...parts,
    declaredTotal,
    otherTotals,
    statedTotalWeight: numberEntry(grid, layout.totalWeight).value,
    budget: parseBudget(grid, layout),
    tables: tables.map(({ label }) => ({ label: at(grid, label), statedMax: pointsIn(at(grid, label)) })),
    leftovers: parseLeftovers(grid, layout, parts),
  };
}
