/** Words by which a target asks for more than a number can say. */
const GOOD =
  /及时|按时|按期|有效|有力|有序|满意|良好|显著|明显|达标|合格|完善|健全|规范|稳定|到位|充分|准确|完整|正常|合理|理想|完成|实现|提升|提高|改善|增强/g;
const NOT = '(?:不(?:够|太|甚|很|能)?|未(?:能|得到)?|没有?(?:得到)?|无)';
/** Behind a word: then it names something (不合格产品已整改, 不满意率), and states nothing. */
const STATED = '(?![\\p{Script=Han}\\d]*(?:率|数|产品|现象|情况|问题|已|0))';

/** Statements that need no target to be read; 差 by itself or of a result, not 差异 or 差错. */
const BAD =
  /^(?:效果|质量|情况|完成情况|完成质量|反映|评价|满意度|成效|状况)?(?:较为|比较|较|很|极|非常)?(?:差|不佳|不满意|不达标|不合格|不理想|不好|不显著|不明显|欠佳|不到位|不及时)$|^(?:尚|仍)?(?:未能?|没有)(?:按时|按期|如期|及时|达标|合格|见效|到位)$|^无效果?$/;

/** 不/未/无/没 with one of the target's own words, or the target itself (not where the target denies it, too). */
function deniesTarget(words: string, target: string): boolean {
  const own = [...target.matchAll(GOOD)].map(([word]) => word);
  const whole = /^\p{Script=Han}{1,4}$/u.test(target) && !/^[不未无没减降]/.test(target) ? [target] : [];
  return [...new Set([...own, ...whole])].some((word) => {
    // 有效 → 无效, 有序 → 无序
    const stem = word.startsWith('有') ? `|无${word.slice(1)}` : '';
    const denied = new RegExp(
      `(?<!无|没有|未发现|未出现|避免|防止|减少)(?:${NOT}${word}${stem})${STATED}`,
      'u',
    );
    return denied.test(words) && !denied.test(target);
  });
}

/** More clauses than this are a report, in which one of them speaks of one thing only. */
const MAX_CLAUSES = 2;

/** The text says that the target was not reached. Both texts are normalised. */
export function isNegated(words: string, target: string): boolean {
  const clauses = words.split(/[,;。、!]/).filter((clause) => clause !== '');
  const isBad = clauses.length <= MAX_CLAUSES && clauses.some((clause) => BAD.test(clause));
  return isBad || deniesTarget(words, target);
}
