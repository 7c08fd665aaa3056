import { profileLabel, severityLabel, type Language } from '../../../core/index';
import { all, element, type Html } from './html';
import type { ValidationInput } from './input';
import { page } from './page';
import { scoreTableHtml } from './scoreTable';
import { openOf, SEVERITIES, toldFindings, type ToldFinding } from './told';
import { validationWords, type ValidationWords } from './words';

function facts({ evaluated, sheet, file, version, time, digest, language }: ValidationInput): Html {
  const words = validationWords[language];
  const { header } = evaluated.form;
  const { profile, maxima } = evaluated.scorecard;
  const label = profileLabel({ id: profile.id, points: maxima }, language);
  const fact = (name: string, value: string | null, className: string | null = null): readonly Html[] => [
    element('dt', null, name),
    element('dd', className, value === null || value.trim() === '' ? words.blank : value),
  ];
  const name = words.facts;
  return element(
    'dl',
    null,
    ...fact(name.title, header.title),
    ...fact(name.project, header.projectName),
    ...fact(name.year, header.year === null ? null : String(header.year)),
    ...fact(name.unit, header.unitName),
    ...fact(name.department, header.competentDepartment),
    ...fact(name.implementing, header.implementingUnit),
    ...fact(name.dateFilled, header.dateFilled),
    ...fact(name.sheet, file === '' ? sheet : `${file} / ${sheet}`),
    ...fact(name.ruleSet, words.ruleSet(label, profile.version)),
    ...fact(name.product, words.product(version)),
    ...fact(name.time, time.replace('T', ' ')),
    ...fact(name.digest, digest.sha256 + words.digestOf[digest.of], 'digest'),
  );
}

function verdict(told: readonly ToldFinding[], words: ValidationWords): Html {
  const errors = openOf(told, 'error').length;
  const waived = told.filter(({ reason, severity }) => reason !== null && severity !== 'info').length;
  return errors > 0
    ? element('p', 'verdict notReady', words.notReady(errors))
    : element('p', 'verdict ready', words.ready(openOf(told, 'warning').length, waived));
}

const placeOf = ({ title, cell }: ToldFinding): string =>
  [cell, title].filter((part) => part !== '').join('  ');

const line = (name: string, value: string): Html => element('p', 'aside', name + value);

function findingHtml(one: ToldFinding, language: Language): Html {
  const words = validationWords[language];
  const advice =
    one.reason === null
      ? [line(words.why, one.why), line(words.todo, one.todo)]
      : [line(words.reason, one.reason)];
  return element(
    'li',
    one.severity,
    element('p', null, element('strong', null, placeOf(one))),
    element('p', null, one.message),
    ...advice,
  );
}

function findingsHtml(told: readonly ToldFinding[], language: Language): Html {
  const words = validationWords[language];
  const list = (own: readonly ToldFinding[]): Html =>
    element('ol', null, ...own.map((one) => findingHtml(one, language)));
  const groups = SEVERITIES.flatMap((severity) => {
    const own = openOf(told, severity);
    if (own.length === 0) return [];
    return [element('h3', null, words.count(severityLabel(severity, language), own.length)), list(own)];
  });
  const waived = told.filter(({ reason }) => reason !== null);
  return all([
    element('h2', null, words.findings),
    ...(groups.length > 0 ? groups : [element('p', null, words.nothingFound)]),
    ...(waived.length > 0 ? [element('h2', null, words.waived), list(waived)] : []),
  ]);
}

/** 校验报告 for people: one HTML file without scripts, for A4 paper. Every text of the form is escaped. */
export function validationHtml(input: ValidationInput): string {
  const { evaluated, language } = input;
  const words = validationWords[language];
  const told = toldFindings(input);
  const { title, projectName } = evaluated.form.header;
  const body = all([
    element('h1', null, words.heading),
    facts(input),
    element('h2', null, words.verdict),
    verdict(told, words),
    element('h2', null, words.scores),
    scoreTableHtml(input),
    findingsHtml(told, language),
    element('footer', null, words.footnote),
  ]);
  return page(language, [words.heading, projectName || title].filter(Boolean).join(' - '), body);
}
