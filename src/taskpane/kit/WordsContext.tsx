import { createContext, useContext, type ReactNode } from 'react';
import type { Language } from '../../core/index';
import type { Words } from '../words/index';

const LanguageContext = createContext<Language>('zh-CN');

/** Sets the language of everything below it. */
export function WordsProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

export const useLanguage = (): Language => useContext(LanguageContext);

/** The words of a room's table in the language in force: `const words = useWords(scoreWords)`. */
export const useWords = <T,>(table: Words<T>): T => table[useLanguage()];
