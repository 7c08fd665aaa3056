import type { Language } from '../../../core/index';
import type { EvaluatedForm } from '../../evaluate';
import type { Waiver } from '../../waivers';

/** SHA-256 in hexadecimal digits, and of what: the whole file, or what stands on the sheet. */
export interface ReportDigest {
  readonly of: 'file' | 'sheet';
  readonly sha256: string;
}

/** What a 校验报告 is made of: one form as it was read, and what was said of its findings. */
export interface ValidationInput {
  /** File name; '' where the host does not tell it. */
  readonly file: string;
  readonly sheet: string;
  readonly evaluated: EvaluatedForm;
  readonly waivers: readonly Waiver[];
  readonly language: Language;
  /** The product's version. */
  readonly version: string;
  /** ISO date and time with offset. */
  readonly time: string;
  readonly digest: ReportDigest;
}
