import type { Language } from '../core/index';
import { fileProblemMessage, type FileProblem } from './fileProblem';
import { escapeText } from './terminal/escape';
import { paintFor } from './terminal/paint';
import type { Terminal } from './terminal/terminal';
import { noteWords, type NoteWords } from './words';

/** Says things on standard error, with foreign text made safe. */
export interface Notes {
  readonly words: NoteWords;
  readonly plain: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly problem: (problem: FileProblem) => void;
  readonly undone: (text: string) => void;
}

export function notesOn(terminal: Terminal, language: Language): Notes {
  const words = noteWords[language];
  const paint = paintFor(terminal.noteHasColour);
  const say = (mark: string, text: string): void => {
    terminal.note(mark + words.colon + escapeText(text));
  };
  return {
    words,
    plain: (text) => {
      terminal.note(escapeText(text));
    },
    warn: (text) => {
      say(paint.warning(words.warning), text);
    },
    problem: (one) => {
      const message = fileProblemMessage(one, language);
      // A sentence that names the file itself needs no name before it.
      const isNamed = 'problem' in one && one.problem.figures['path'] === one.file;
      say(paint.error(words.error), isNamed ? message : one.file + words.colon + message);
    },
    undone: (text) => {
      say(paint.error(words.error), text);
    },
  };
}
