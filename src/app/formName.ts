import type { Header } from '../core/index';

/** What a form is called among others; `text` '' where that is not filled in. */
export interface FormName {
  readonly text: string;
  /** A form of a whole department has no place for a project: its unit stands for it. */
  readonly of: 'project' | 'unit';
}

export const formName = ({ projectName, unitName }: Header): FormName =>
  projectName === null && unitName !== null
    ? { text: unitName.trim(), of: 'unit' }
    : { text: (projectName ?? '').trim(), of: 'project' };
