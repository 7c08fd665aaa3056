import type { FontLook } from '../../xlsx/index';
import { fontText, LINE_HEIGHT } from './fonts';

export interface WrappedText {
  readonly text: string;
  readonly font: FontLook;
  /** Pixels it is wrapped to. */
  readonly width: number;
}

/** How much room texts take, in pixels. */
export interface TextMeter {
  /** On one line. */
  readonly width: (text: string, font: FontLook) => number;
  /** Of wrapped texts, all in one go: asking one by one would have the page laid out for each. */
  readonly heights: (texts: readonly WrappedText[]) => readonly number[];
}

/** Texts remembered before the memory is emptied. */
const REMEMBERED = 20_000;

function remember(known: Map<string, number>, key: string, size: number): void {
  if (known.size > REMEMBERED) known.clear();
  known.set(key, size);
}

function widthMeter(): TextMeter['width'] {
  const known = new Map<string, number>();
  const pen = document.createElement('canvas').getContext('2d');
  return (text, font) => {
    const key = `${fontText(font)}|${text}`;
    const size = known.get(key);
    if (size !== undefined || !pen) return size ?? 0;
    pen.font = fontText(font);
    const { width } = pen.measureText(text);
    remember(known, key, width);
    return width;
  };
}

function wrappedBox({ text, font, width }: WrappedText): HTMLElement {
  const box = document.createElement('div');
  box.style.font = fontText(font);
  box.style.lineHeight = String(LINE_HEIGHT);
  box.style.width = `${width}px`;
  box.textContent = text;
  return box;
}

/** Beside the page, so that its layout stays as it is. */
function measuringPlace(): HTMLElement {
  const place = document.createElement('div');
  place.setAttribute('aria-hidden', 'true');
  Object.assign(place.style, {
    position: 'fixed',
    top: '0',
    visibility: 'hidden',
    contain: 'strict',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  });
  return place;
}

function heightsMeter(): TextMeter['heights'] {
  const known = new Map<string, number>();
  const keyOf = ({ text, font, width }: WrappedText): string => `${width}|${fontText(font)}|${text}`;
  return (texts) => {
    const fresh = [...new Map(texts.map((one) => [keyOf(one), one]))].filter(([key]) => !known.has(key));
    if (fresh.length > 0) {
      const place = measuringPlace();
      const boxes = fresh.map(([key, one]) => ({ key, box: wrappedBox(one) }));
      for (const { box } of boxes) place.append(box);
      document.body.append(place);
      for (const { key, box } of boxes) known.set(key, box.getBoundingClientRect().height);
      place.remove();
    }
    const heights = texts.map((one) => known.get(keyOf(one)) ?? 0);
    if (known.size > REMEMBERED) known.clear();
    return heights;
  };
}

let shared: TextMeter | null = null;

/** The browser's own measuring. */
export function browserMeter(): TextMeter {
  shared ??= { width: widthMeter(), heights: heightsMeter() };
  return shared;
}
