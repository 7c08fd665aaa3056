import { profileLabel } from '../../../core/index';
import type { FindingReport, ReportDocument } from '../document';
import { formReport } from '../formReport';
import { reportDocument } from '../reportDocument';
import type { ReportDigest, ValidationInput } from './input';
import { toldFindings } from './told';

/** The command line's document of the form, and what a report adds to it. */
export interface ValidationDocument extends ReportDocument {
  readonly ruleSet: { readonly id: string; readonly label: string; readonly version: string };
  readonly time: string;
  readonly digest: ReportDigest;
  /** Findings set aside, with the reason stated. */
  readonly waivers: readonly (Pick<FindingReport, 'rule' | 'at' | 'cell'> & { readonly reason: string })[];
}

export function validationDocument(input: ValidationInput): ValidationDocument {
  const { file, sheet, evaluated, language, version, time, digest } = input;
  const { profile, maxima } = evaluated.scorecard;
  const form = formReport({ file, sheet, evaluated, edits: [] }, language);
  return {
    ...reportDocument([{ forms: [form], unrecognized: [] }], [], version),
    ruleSet: {
      id: profile.id,
      label: profileLabel({ id: profile.id, points: maxima }, language),
      version: profile.version,
    },
    time,
    digest,
    waivers: toldFindings(input).flatMap(({ rule, at, cell, reason }) =>
      reason === null ? [] : [{ rule, at, cell, reason }],
    ),
  };
}

/** 校验报告 for programs. */
export const validationJson = (input: ValidationInput): string =>
  JSON.stringify(validationDocument(input), null, 2);
