import type { CSSProperties } from 'react';
import type { FontLook, MarginLine, MarginRun } from '../../xlsx/index';
import { fontFamily } from '../grid/fonts';
import { pixels } from '../grid/units';
import { runText, type PageFacts } from './marginFields';

const SIDES = ['left', 'center', 'right'] as const;

function styleOf(run: MarginRun, font: FontLook, scale: number): CSSProperties {
  const lines = [
    ...(run.isUnderlined ? ['underline'] : []),
    ...(run.isStruckThrough ? ['line-through'] : []),
  ];
  return {
    fontSize: `${pixels(run.size ?? font.size) * scale}px`,
    ...(run.isBold ? { fontWeight: 'bold' } : {}),
    ...(run.isItalic ? { fontStyle: 'italic' } : {}),
    ...(lines.length > 0 ? { textDecoration: lines.join(' ') } : {}),
  };
}

/** A header or a footer. */
export function PrintedMargin({
  line,
  edge,
  font,
  scale,
  facts,
}: {
  line: MarginLine;
  edge: 'top' | 'bottom';
  /** The workbook's usual one. */
  font: FontLook;
  scale: number;
  facts: PageFacts;
}) {
  return SIDES.filter((side) => line[side].length > 0).map((side) => (
    <div
      key={side}
      className="print-margin"
      data-margin={edge}
      style={{ [edge]: 0, textAlign: side, fontFamily: fontFamily(font) }}
    >
      {line[side].map((run, at) => (
        <span key={at} style={styleOf(run, font, scale)}>
          {runText(run, facts)}
        </span>
      ))}
    </div>
  ));
}
