import type { PaneState } from './pane';
import { verdictOf } from './verdict';
import { words } from './words';

/** `校验完成：还有 3 项必须处理`; without a form, that there is none. */
export function announceVerdict(state: Pick<PaneState, 'language' | 'form' | 'waivers'>): string {
  const { noForm, ready, notReady } = words(state.language);
  const verdict = verdictOf(state);
  if (!verdict) return noForm;
  return verdict.kind === 'ready' ? ready(verdict.warnings, verdict.waived) : notReady(verdict.errors);
}
