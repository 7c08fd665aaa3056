import { findingAdvice, findingTitle, type Severity } from '../../../core/index';
import { findingKey } from '../../waivers';
import type { FindingReport } from '../document';
import { findingReport } from '../formReport';
import type { ValidationInput } from './input';

/** A finding for people: where, what, why, what to do; `reason` null: not set aside. */
export interface ToldFinding extends FindingReport {
  /** Which line of the form it is about. */
  readonly title: string;
  readonly why: string;
  readonly todo: string;
  readonly reason: string | null;
}

/** Findings of the form in their order. A waiver whose finding is gone says nothing any more. */
export const toldFindings = ({ evaluated, waivers, language }: ValidationInput): readonly ToldFinding[] =>
  evaluated.findings.map((finding) => {
    const key = findingKey(finding, evaluated.form);
    return {
      ...findingReport(finding, evaluated, language),
      ...findingAdvice(finding.rule, language),
      title: findingTitle(finding, evaluated.form, language),
      reason: waivers.find((waiver) => waiver.key === key)?.reason ?? null,
    };
  });

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings not set aside. */
export const openOf = (told: readonly ToldFinding[], severity: Severity): readonly ToldFinding[] =>
  told.filter((one) => one.severity === severity && one.reason === null);
