import { fold } from './text';

/** An unused row of the template: 指标1：, 指标2, ……, or a dotted line. */
export const isUnusedRowName = (name: string): boolean =>
  /^(?:指标\d*[:：]?|[….·。]+|\.{2,})$/.test(fold(name));

/** A prompt of the template, or stand-in letters, that should have been written over. */
export function hasPlaceholder(text: string): boolean {
  const folded = fold(text);
  return (
    /(?<![A-Za-z0-9])[Xx]{2,}(?![A-Za-z0-9])|[×✕╳〇○]{2,}|[*＊]{2,}|_{4,}/.test(folded) ||
    /\(?(?:限)?\d+字(?:以内|左右)\)?/.test(folded) ||
    /^(?:请|此处|在此)(?:填写|填报|输入|说明|简要)/.test(folded)
  );
}

/** The title of a form that nobody filled in: 年度 without a year before it. */
export const isBlankTitle = (title: string): boolean => /^[_＿]*年度/.test(fold(title));
