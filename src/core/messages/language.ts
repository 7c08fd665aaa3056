/** Languages of every sentence the product shows; zh-CN first, English second. */
export const LANGUAGES = ['zh-CN', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];
