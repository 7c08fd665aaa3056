import type { CSSProperties } from 'react';
import type { CellLook } from '../../xlsx/index';
import { roomStyle, textStyle, type Side } from './cellStyle';

/** Class names for the room of a text and for the text. */
export interface LookClasses {
  readonly room: string;
  readonly ink: string;
}

const rules = (style: CSSProperties): string =>
  Object.entries(style)
    .map(
      ([name, value]) =>
        `${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${String(value)}`,
    )
    .join(';');

const named = new Map<string, string>();
let styles: CSSStyleSheet | null = null;

function classFor(style: CSSProperties): string {
  const text = rules(style);
  const known = named.get(text);
  if (known !== undefined) return known;
  if (!styles) {
    styles = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
  }
  const name = `look-${named.size}`;
  styles.insertRule(`.${name}{${text}}`);
  named.set(text, name);
  return name;
}

const classes = new WeakMap<CellLook, Map<Side, LookClasses>>();

/** Cells of the same look share their classes: a form has a few looks and many cells. */
export function lookClasses(look: CellLook, side: Side): LookClasses {
  const sides = classes.get(look) ?? new Map<Side, LookClasses>();
  classes.set(look, sides);
  const known = sides.get(side);
  if (known) return known;
  const made = { room: classFor(roomStyle(look, side)), ink: classFor(textStyle(look, side)) };
  sides.set(side, made);
  return made;
}
