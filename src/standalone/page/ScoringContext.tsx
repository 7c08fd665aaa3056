import { createContext, useContext } from 'react';
import type { ScoringOptions } from '../../app/evaluate';

const Scoring = createContext<ScoringOptions>({});

/** How forms are scored everywhere on the page: by the user's settings, as in the pane. */
export const ScoringProvider = Scoring.Provider;

export const useScoring = (): ScoringOptions => useContext(Scoring);
