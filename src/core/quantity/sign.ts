import type { Sign } from '../form';

/** Signs before the number, longest first so that 不大于 is not read as 大于. */
const LEADING: readonly (readonly [RegExp, Sign])[] = [
  [/^(?:≥|不(?:得|能)?(?:低于|少于|小于)|(?:大|高|多)于或?等于|至少|最少|最低)/, 'atLeast'],
  [
    /^(?:≤|不(?:得|能)?(?:超过|超出|超|高于|大于|多于)|(?:小|低|少)于或?等于|至多|最多|最高|(?:严格)?控制在)/,
    'atMost',
  ],
  [/^(?:>|大于|高于|多于|超过|超出|突破|超)/, 'moreThan'],
  [/^(?:<|小于|低于|少于|不足|不到)/, 'lessThan'],
  [/^(?:={1,2}|等于)/, 'equal'],
];

/** Signs after the number. */
const TRAILING: readonly (readonly [RegExp, Sign])[] = [
  [/^(?:及|或|\(含\)|及其)?以上(?:\(含\))?/, 'atLeast'],
  [/^(?:及|或|\(含\)|及其)?以下(?:\(含\))?/, 'atMost'],
  [/^(?:以内|之内|内|以里)/, 'atMost'],
  [/^\+/, 'atLeast'],
];

const take = (
  text: string,
  table: readonly (readonly [RegExp, Sign])[],
): { sign: Sign; rest: string } | null => {
  for (const [pattern, sign] of table) {
    const found = pattern.exec(text);
    if (found) return { sign, rest: text.slice(found[0].length) };
  }
  return null;
};

/** The sign that `text` begins with, before a number. */
export const takeLeadingSign = (text: string): { sign: Sign; rest: string } | null => take(text, LEADING);

/** The sign that `text` begins with, after a number and its unit. */
export const takeTrailingSign = (text: string): { sign: Sign; rest: string } | null => take(text, TRAILING);

const side = (sign: Sign): 'up' | 'down' | 'exact' =>
  sign === 'equal' ? 'exact' : sign === 'atLeast' || sign === 'moreThan' ? 'up' : 'down';

/** Both signs of a doubled one (≥95%以上): the first, if they point the same way; null if they contradict. */
export function joinSigns(first: Sign, second: Sign): Sign | null {
  if (first === 'none') return second;
  if (second === 'none') return first;
  return side(first) === side(second) ? first : null;
}
