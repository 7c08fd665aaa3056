/** The sentence of every finding and the words around every result, zh-CN and en (the face of messages/). */
export { LANGUAGES, type Language } from './messages/language';
export { findingAdvice, type Advice } from './messages/findingAdvice';
export { deviationText, findingMessage, itemLabel } from './messages/findingMessage';
export { findingTitle } from './messages/findingTitle';
export { explanationText } from './messages/explanationText';
export {
  clauseLabel,
  kindLabel,
  outcomeLabel,
  profileLabel,
  roundingLabel,
  severityLabel,
  tierLabel,
  weightSourceLabel,
} from './messages/labels';
