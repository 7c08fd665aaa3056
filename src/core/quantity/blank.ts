/** Words that say "nothing here" (RULES §2). */
const WORDS: ReadonlySet<string> = new Set([
  '无',
  '暂无',
  '不涉及',
  '不适用',
  '未涉及',
  '空',
  'N/A',
  'NA',
  'n/a',
  'na',
]);

/** The mark for nothing that the text is (`''` for a blank one), or null when it says something. */
export function readBlank(text: string): string | null {
  const mark = text.trim();
  const bare = mark.normalize('NFKC').replace(/\s+/g, '');
  if (bare === '' || /^[-—–−―─/\\.…·_]+$/.test(bare)) return mark;
  return WORDS.has(bare.replace(/[。.]$/, '')) ? mark : null;
}
