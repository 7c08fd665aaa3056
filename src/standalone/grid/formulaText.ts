const QUOTED = /"[^"]*"/g;
/** A sheet's name before a cell: 自评表!D7, '2024 年'!D7. */
const SHEET = /(?:'[^']+'|(?<![\p{L}\p{N}_.])[\p{L}\p{N}_.]+)!/gu;
/** What formulas are made of; a Chinese word among it makes a sentence. */
const SIGNS = /^[=＝][\s\w$:.,;+\-*/^&<>=()%{}@#[\]，：；（）]+$/;
const REFERENCE = /(?<![\w.])\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\w.])/i;
const CALL = /(?<![\w.])[A-Z][A-Z\d.]*[(（]/i;

/** Whether Excel would calculate a text from cells or functions. Targets such as `=100%` are none of it. */
export function isFormulaText(text: string): boolean {
  const trimmed = text.trim();
  if (!/^[=＝]/.test(trimmed)) return false;
  const bare = trimmed.replace(QUOTED, '0').replace(SHEET, '');
  return SIGNS.test(bare) && (REFERENCE.test(bare) || CALL.test(bare));
}
